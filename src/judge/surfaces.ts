import type { Surface } from "../gate/gate.ts";
import type { Motion, Scorecard, Triage } from "../gate/triage.ts";

/** The smallest motion that corrects each failure surface. */
export const MOTION_OF: Readonly<Record<Surface, Motion>> = {
  architecture: "audit",
  workflow: "workflow_redesign",
  evaluation: "evaluation_repair",
  governance: "governance_review",
  stabilization: "stabilization",
  unclear: "audit",
};

/** A score of 1 or 2 is a probable stall driver. */
const STALL_DRIVER = 2;

/** What is said of surfaces besides the lines that failed. */
export interface Stated {
  readonly triage: Triage | null;
  readonly scorecard: Scorecard;
}

/** The surfaces that the scorecard marks as probable stall drivers. */
export function stallDrivers({ scores }: Scorecard): Surface[] {
  return scores.filter(({ score }) => score <= STALL_DRIVER).map(({ surface }) => surface);
}

/** The scorecard's top blocker: by the team's rank, else by what failed in this run, else by the lower score; a tie is unclear. */
export function topBlocker(scorecard: Scorecard, failed: ReadonlySet<Surface>): Surface {
  const drivers = stallDrivers(scorecard);
  if (drivers.length < 2) return drivers[0] ?? "unclear";
  const ranked = scorecard.rank.find((surface) => drivers.includes(surface));
  if (ranked !== undefined) return ranked;
  const failing = drivers.filter((surface) => failed.has(surface));
  return failing.length === 1 ? (failing[0] as Surface) : lowest(failing.length > 1 ? failing : drivers, scorecard);
}

/** The dominant one of several surfaces: the triage's, else by rank, else by the lower score; a tie is unclear. */
export function dominant(surfaces: ReadonlySet<Surface>, { triage, scorecard }: Stated): Surface {
  const known: Surface[] = [...surfaces].filter((surface) => surface !== "unclear");
  if (known.length < 2) return known[0] ?? "unclear";
  if (triage?.dominantSurface != null && known.includes(triage.dominantSurface)) return triage.dominantSurface;
  return scorecard.rank.find((surface) => known.includes(surface)) ?? lowest(known, scorecard);
}

/** The surface with the one lowest score; those without a score count as fine. */
function lowest(surfaces: readonly Surface[], { scores }: Scorecard): Surface {
  const scoreOf = (surface: Surface): number => scores.find((each) => each.surface === surface)?.score ?? Infinity;
  const least = Math.min(...surfaces.map(scoreOf));
  const at = surfaces.filter((surface) => scoreOf(surface) === least);
  return at.length === 1 ? (at[0] as Surface) : "unclear";
}

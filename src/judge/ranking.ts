import type { Surface } from "../gate/gate.ts";
import type { Dimension, Score, Scorecard, Stated } from "../gate/triage.ts";
import { STALL_DRIVER, SURFACE_NAMES, SURFACES } from "./surfaces.ts";

/** The surface that comes first, or `unclear` with those between which nothing decides. */
export interface Ranked {
  readonly surface: Surface;
  readonly tied: readonly Surface[];
}

const NONE: Ranked = { surface: "unclear", tied: [] };
const first = (surface: Surface): Ranked => ({ surface, tied: [] });

/** The best score there is: a surface that nobody scored counts as fine. */
const FINE = 5;

/** The surface that a dimension of the scorecard looks at. */
export function surfaceOf(dimension: Dimension): Surface {
  return SURFACE_NAMES.find((surface) => SURFACES[surface].scored?.dimension === dimension) ?? "unclear";
}

export function scoreOf(surface: Surface, { scores }: Scorecard): Score | undefined {
  return scores.find(({ dimension }) => surfaceOf(dimension) === surface);
}

/** The surfaces that the scorecard marks as probable stall drivers. */
export function stallDrivers({ scores }: Scorecard): Surface[] {
  return scores.filter(({ score }) => score <= STALL_DRIVER).map(({ dimension }) => surfaceOf(dimension));
}

/** The scorecard's top blocker: by the team's rank, else by what failed in this run, else by the lower score; a tie is unclear. */
export function topBlocker(scorecard: Scorecard, failed: ReadonlySet<Surface>): Ranked {
  const drivers = stallDrivers(scorecard);
  const ranked = firstInRank(drivers, scorecard);
  if (ranked !== undefined) return first(ranked);
  const failing = drivers.filter((surface) => failed.has(surface));
  return lowest(failing.length > 0 ? failing : drivers, scorecard);
}

/** The dominant one of the surfaces of lines that failed: the triage's, else by rank, else by the lower score; a tie is unclear. */
export function dominant(surfaces: ReadonlySet<Surface>, { triage, scorecard }: Stated): Ranked {
  const known: Surface[] = [...surfaces].filter((surface) => surface !== "unclear");
  const stated = known.find((surface) => surface === triage?.dominantSurface);
  if (stated !== undefined) return first(stated);
  const ranked = firstInRank(known, scorecard);
  return ranked === undefined ? lowest(known, scorecard) : first(ranked);
}

/** Surfaces in the order in which they block: by rank, then what failed in this run, then the lower score. */
export function inOrder(surfaces: ReadonlySet<Surface>, failed: ReadonlySet<Surface>, scorecard: Scorecard): Surface[] {
  const rankOf = (surface: Surface): number => {
    const at = scorecard.rank.findIndex((dimension) => surfaceOf(dimension) === surface);
    return at === -1 ? scorecard.rank.length : at;
  };
  const order = (surface: Surface): number[] => [rankOf(surface), failed.has(surface) ? 0 : 1, numberOf(surface, scorecard), SURFACE_NAMES.indexOf(surface)];
  return [...surfaces].sort((a, b) => {
    const [left, right] = [order(a), order(b)];
    return left.map((each, at) => each - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

function firstInRank(surfaces: readonly Surface[], { rank }: Scorecard): Surface | undefined {
  return rank.map(surfaceOf).find((surface) => surfaces.includes(surface));
}

/** The surface with the one lowest score. */
function lowest(surfaces: readonly Surface[], scorecard: Scorecard): Ranked {
  const least = Math.min(...surfaces.map((surface) => numberOf(surface, scorecard)));
  const [only, ...others] = surfaces.filter((surface) => numberOf(surface, scorecard) === least);
  if (only === undefined) return NONE;
  return others.length === 0 ? first(only) : { surface: "unclear", tied: [only, ...others] };
}

function numberOf(surface: Surface, scorecard: Scorecard): number {
  return scoreOf(surface, scorecard)?.score ?? FINE;
}

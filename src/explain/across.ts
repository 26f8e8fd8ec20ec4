import type { Gate } from "../gate/gate.ts";
import type { TermLine } from "../judge/terms.ts";
import { fails, UNKNOWN } from "../prove/cost.ts";
import { searchOf } from "../prove/search.ts";
import { truthIn } from "../prove/state.ts";
import { systemOf, type ProvableLine } from "../prove/system.ts";

/** Something that only several metrics together show, with the lines that it is about. */
export interface Across {
  readonly code: "unhealthy" | "never-found";
  readonly lines: readonly TermLine[];
}

/** Lines over several metrics that are tried, lines of a gate in which they are, and terms of one: beyond it takes too long. */
const MOST_TRIED = 100;
const MOST_LINES = 400;
const MOST_TERMS = 20;
/** A tenth of what `prove` spends. */
const MOST_WORK = 300_000;

/**
 * What the search for proofs finds where no one metric decides: that no evidence pleases every line (where `tryHealthy`), and
 * lines that never break or fire. Not finding is no proof, and the messages say so.
 */
export function findingsAcross(gate: Gate, settled: ReadonlySet<TermLine>, tryHealthy: boolean): Across[] {
  const system = systemOf([gate]);
  const isAcross = ({ terms, reads }: ProvableLine): boolean => terms.length > 1 || reads.some((name) => system.measurements.get(name)?.shape !== "single");
  const across = system.lines.filter(isAcross);
  if (across.length === 0 || system.lines.length > MOST_LINES || system.lines.some(({ terms }) => terms.length > MOST_TERMS)) return [];
  const search = searchOf(system, MOST_WORK);
  const inTheWay = search.healthy.cost === 0 ? [] : system.lines.filter((line) => line.counts && truthIn(search.healthy.state, system, line) !== (line.kind === "condition" ? "true" : "false"));
  const known = new Set([...settled].map(({ index }) => index));
  const never = across.slice(0, MOST_TRIED).filter((line) => {
    if (known.has(line.index) || inTheWay.includes(line)) return false;
    const { state, cost } = search.failing(line);
    return cost >= UNKNOWN && !fails(line, truthIn(state, system, line));
  });
  return [...(tryHealthy && inTheWay.length > 0 ? [{ code: "unhealthy", lines: inTheWay } as const] : []), ...never.map((line) => ({ code: "never-found", lines: [line] }) as const)];
}

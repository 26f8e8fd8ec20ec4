import fc from "fast-check";
import { KINDS, type Case } from "./kinds.ts";
import { examine } from "./laws.ts";
import type { Tally } from "./tally.ts";

/** A case that broke a law, as small as it could be made. */
export interface Failure {
  readonly kind: string;
  readonly seed: number;
  readonly case: Case | undefined;
  readonly why: string;
}

/** Seconds that one case may take, all its laws together, on a machine that does other things too. */
const MOST_SECONDS = 4;

/** Runs some cases of every kind; the same seed gives the same cases. */
export function fuzz(seed: number, runs: number, tally: Tally, mostSeconds = MOST_SECONDS): Failure[] {
  return Object.entries(KINDS).flatMap(([kind, cases]): Failure[] => {
    const details = fc.check(
      fc.property(cases, (given) => {
        const [start, used] = [performance.now(), process.cpuUsage()];
        const outcome = examine(given);
        const { user, system } = process.cpuUsage(used);
        // The clock counts what other programs do, the processor what the engine does beside.
        const seconds = Math.min(performance.now() - start, (user + system) / 1000) / 1000;
        tally.add(kind, outcome, seconds, () => JSON.stringify(given));
        if (seconds > mostSeconds) throw new Error(`broken law: it took ${seconds.toFixed(1)} s`);
      }),
      { seed, numRuns: runs, interruptAfterTimeLimit: 60_000 },
    );
    return details.failed && details.counterexample !== null ? [{ kind, seed, case: details.counterexample[0], why: String(details.errorInstance instanceof Error ? details.errorInstance.stack : details.errorInstance) }] : [];
  });
}

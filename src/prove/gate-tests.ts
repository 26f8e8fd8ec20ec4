import { toCompactYaml } from "../gate/to-yaml.ts";
import type { GateProof, Shown } from "./proof.ts";

/** The first line of every file that `prove --write` made, by which it knows that it may write it anew. */
export const HEADER = "# Written by `rollout-gate prove --write`, which may write it anew: put your own tests into another file.";

/** A proof as a file of gate tests; `gate` is the gate's path from there. */
export function gateTestsOf(proof: GateProof, gate: string): string {
  const taken = new Set<string>();
  const named = (name: string, line: number): string => {
    const free = taken.has(name) ? `${name} (line ${line})` : name;
    taken.add(free);
    return free;
  };
  const healthy = proof.healthy.shown === null ? [] : [{ name: named("every line is as it should be", 0), ...testOf(proof.healthy.shown) }];
  const tests = proof.lines.flatMap(({ kind, text, line, shown }) => (shown === null ? [] : [{ name: named(`${text} ${kind === "condition" ? "is not met" : "fires"}`, line), ...testOf(shown) }]));
  return `${HEADER}\n${toCompactYaml({ gate, tests: [...healthy, ...tests] })}`;
}

function testOf({ evidence, verdict, not_met, fired }: Shown): object {
  const { metrics, baseline, signals } = evidence;
  return {
    metrics,
    ...(baseline === null ? {} : { baseline }),
    ...(Object.keys(signals).length === 0 ? {} : { signals }),
    verdict,
    not_met,
    unknown: [],
    fired,
  };
}

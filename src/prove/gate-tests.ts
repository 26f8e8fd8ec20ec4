import { onOneLine } from "../diagnostics/characters.ts";
import { proofMessages } from "../diagnostics/messages/proofs.ts";
import { toCompactYaml } from "../gate/to-yaml.ts";
import type { GateProof, Shown } from "./proof.ts";

/** The first line of every file that `prove --write` made, by which it knows that it may write it anew. */
export const HEADER = "# Written by `rollout-gate prove --write`, which may write it anew: put your own tests into another file.";

/** A proof as a file of gate tests, which says what is not in it; `gate` is the gate's path from there. Null where nothing is shown. */
export function gateTestsOf(proof: GateProof, gate: string): string | null {
  const taken = new Set<string>();
  const named = (name: string, line: number): string => {
    let free = name;
    for (let nth = 1; taken.has(free); nth += 1) free = `${name} (line ${line}${nth === 1 ? "" : `, ${nth}`})`;
    taken.add(free);
    return free;
  };
  const healthy = proof.healthy.shown === null ? [] : [{ name: named("every line is as it should be", 0), ...testOf(proof.healthy.shown) }];
  const tests = proof.lines.flatMap(({ kind, text, line, shown }) => (shown === null ? [] : [{ name: named(`${text} ${kind === "condition" ? "is not met" : "fires"}`, line), ...testOf(shown) }]));
  if (healthy.length + tests.length === 0) return null;
  const missing = [{ text: null, why: proof.healthy.why }, ...proof.lines].flatMap(({ text, why }) => (why === null ? [] : [proofMessages.missing({ line: text, why })]));
  const comments = missing.map((each) => `# ${onOneLine(each)}\n`).join("");
  return `${HEADER}\n${comments}${toCompactYaml({ gate, tests: [...healthy, ...tests] })}`;
}

function testOf({ evidence, verdict, not_met, unknown, fired }: Shown): object {
  const { metrics, baseline, signals } = evidence;
  return {
    metrics,
    ...(baseline === null ? {} : { baseline }),
    ...(Object.keys(signals).length === 0 ? {} : { signals }),
    verdict,
    not_met,
    unknown,
    fired,
  };
}

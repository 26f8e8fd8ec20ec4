import { sentence } from "../diagnostics/diagnostic.ts";
import type { Gate } from "../gate/gate.ts";
import { judgeLoaded, type LoadedGates } from "../judge/check.ts";
import { judgeLines } from "../judge/judge.ts";
import type { Status, Verdict } from "../judge/report.ts";
import { verdictOf, worst } from "../judge/verdict.ts";
import type { GateLine } from "../testing/lines.ts";
import type { ProofEvidence } from "./evidence.ts";

export interface Judged {
  readonly verdict: Verdict;
  /** By line, in the order of reports. */
  readonly statuses: readonly Status[];
  /** Why `check` would refuse this evidence; null where it does not. */
  readonly refused: string | null;
}

/** What the engine of `check` says of made-up evidence, read from the very text that a metrics file would have. */
export function judged(gates: readonly Gate[], { metrics, baseline, signals }: ProofEvidence): Judged {
  const file = (name: string, content: object) => ({ file: name, text: JSON.stringify(content) });
  const loaded: LoadedGates = { gates: gates.map((gate) => ({ gate, sha256: "" })), problems: [], fromFiles: [] };
  const root = Object.keys(signals).length === 0 ? metrics : { metrics: "metrics" in metrics ? metrics.metrics : metrics, signals };
  const { judged: outcomes, problems } = judgeLoaded(loaded, { metrics: [file("metrics", root)], ...(baseline === null ? {} : { baseline: [file("baseline", baseline)] }) }, judgeLines);
  const lines = outcomes.flatMap(({ outcome: { conditions, triggers } }) => [...conditions, ...triggers]);
  const [problem] = problems.filter(({ level }) => level === "error");
  return { verdict: worst(outcomes.map(({ outcome }) => outcome.verdict)), statuses: lines.map(({ status }) => status), refused: problem === undefined ? null : sentence(problem) };
}

/**
 * The same where only some lines read anything else than they did in evidence that was judged before: these are judged anew,
 * and the others are what they were.
 */
export function judgedAgain(before: Judged, all: readonly GateLine[], changed: ReadonlySet<GateLine>, evidence: ProofEvidence): Judged {
  const gates = [...new Set(all.map(({ gate }) => gate))];
  const kept = new Set([...changed].map(({ line }) => line));
  const parts = gates.map((gate) => ({ ...gate, conditions: gate.conditions.filter((line) => kept.has(line)), triggers: gate.triggers.filter((line) => kept.has(line)) }));
  const again = judged(parts, evidence);
  const fresh = again.statuses.values();
  const statuses = all.map((line, at) => (changed.has(line) ? fresh.next().value : before.statuses[at]) as Status);
  const verdict = verdictOf(all.map(({ line }, at) => ({ status: statuses[at] as Status, severity: line.kind === "condition" ? line.severity : "block" })));
  return { verdict, statuses, refused: again.refused };
}

import { sentence } from "../diagnostics/diagnostic.ts";
import type { Gate } from "../gate/gate.ts";
import { judgeLoaded, type LoadedGates } from "../judge/check.ts";
import { worst } from "../judge/judge.ts";
import type { Verdict } from "../judge/report.ts";
import type { ProofEvidence } from "./evidence.ts";

export type Status = "met" | "not_met" | "fired" | "clear" | "unknown";

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
  const reported = Object.keys(signals).length === 0 ? [] : [file("signals", { signals })];
  const { judged: outcomes, problems } = judgeLoaded(loaded, { metrics: [file("metrics", metrics), ...reported], ...(baseline === null ? {} : { baseline: [file("baseline", baseline)] }) });
  const lines = outcomes.flatMap(({ outcome: { conditions, triggers } }) => [...conditions, ...triggers]);
  const [problem] = problems.filter(({ level }) => level === "error");
  return { verdict: worst(outcomes.map(({ outcome }) => outcome.verdict)), statuses: lines.map(({ status }) => status), refused: problem === undefined ? null : sentence(problem) };
}

import type { WordedDiagnostic } from "./diagnostics/diagnostic.ts";
import type { TextFile } from "./evidence/json.ts";
import { checkLoaded, loadGateFiles, validate as validateFiles, type CheckResult } from "./judge/check.ts";
import { evaluateObjects, type EvalResult } from "./judge/eval.ts";

export type { WordedDiagnostic as Diagnostic } from "./diagnostics/diagnostic.ts";
export type {
  ConditionReport,
  Diagnosis,
  EvidenceFile,
  ExpressionTriggerReport,
  GateReport,
  NumberLine,
  Observed,
  Report,
  SignalTriggerReport,
  TriggerReport,
  Verdict,
  Zone,
} from "./judge/report.ts";
export type { CheckResult, EvalResult, TextFile };

/** What a check needs: texts with the names that diagnostics call them by. Nothing is read from disk. */
export interface CheckInput {
  gates: TextFile[];
  metrics: TextFile[];
  baseline?: TextFile[];
  /** The files that metrics' `from` name. One that is missing here makes what is read from it unknown. */
  files?: TextFile[];
  /** Signals that were reported, besides those in metrics files. */
  signals?: string[];
  /** The commit that is judged; a metrics file of another one is stale. */
  commit?: string;
}

/** Judges gates over evidence. Mistakes of the input come back as diagnostics; nothing is thrown for them. */
export function check(input: CheckInput): CheckResult {
  const { gates, signals, commit, ...evidence } = input;
  const reported = (signals ?? []).map((text) => ({ text, source: "signals" }));
  return checkLoaded(loadGateFiles(gates), { ...evidence, signals: reported, commits: commit === undefined ? [] : [commit] });
}

/**
 * Evaluates one expression of the gate language over plain objects. `NaN` and infinities are unknown, like everything
 * else that is no finite number.
 */
export function evaluate(expression: string, evidence: { metrics: object; baseline?: object; confidence?: number | "off" }): EvalResult {
  return evaluateObjects(expression, evidence);
}

/** Every mistake in gate files, without any evidence. An empty list means that they can be judged. */
export function validate(gates: TextFile[]): WordedDiagnostic[] {
  return validateFiles(gates);
}

import type { WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Severity, Surface } from "../gate/gate.ts";
import type { Motion } from "../gate/triage.ts";

export type Verdict = "pass" | "hold" | "rollback";

/** The outcome of a run, as `schemas/report.schema.json` describes it. The same inputs give the same report. */
export interface Report {
  version: 1;
  verdict: Verdict;
  gates: GateReport[];
  evidence: EvidenceFile[];
  diagnostics: WordedDiagnostic[];
}

export interface GateReport {
  file: string;
  sha256: string;
  protected_path: string;
  verdict: Verdict;
  conditions: ConditionReport[];
  triggers: TriggerReport[];
  /** Only when the verdict is not `pass`. */
  diagnosis?: Diagnosis;
}

/** What a line saw: a number, true, false or text; null where it is unknown. */
export type Observed = number | boolean | string | null;

export interface ConditionReport {
  /** The key of `must_hold`: a metric's name or a label. */
  metric: string;
  /** The whole expression, with the metric's name in place of `value`. */
  expression: string;
  status: "met" | "not_met" | "unknown";
  severity: Severity;
  observed: Record<string, Observed>;
  /** Distance to the bound, positive when met; null when unknown or compound. */
  margin: number | null;
  /** Why the status is what it is, in words; null when it is met and there is nothing to add. */
  reason: string | null;
  because?: string;
  surface: Surface;
  line: number;
  column: number;
}

export type TriggerReport = ExpressionTriggerReport | SignalTriggerReport;

export interface ExpressionTriggerReport {
  expression: string;
  status: "fired" | "clear" | "unknown";
  observed: Record<string, Observed>;
  /** Distance to where it fires, positive while it is clear; null when unknown or compound. */
  margin: number | null;
  reason: string | null;
  because?: string;
  surface: Surface;
  line: number;
  column: number;
}

export interface SignalTriggerReport {
  signal: string;
  status: "fired" | "clear" | "unknown";
  /** Who said yes: files, `--signal`, labels. */
  reported_by: string[];
  reason: string | null;
  because?: string;
  surface: Surface;
  line: number;
  column: number;
}

export interface Diagnosis {
  surface: Surface;
  /** The triage's own, 0 to 1; null when the surface was derived. */
  confidence: number | null;
  /** The dominant failure surface in one sentence. */
  sentence: string;
  evidence: string[];
  falsified_by: string[];
  /** Where the stated surface and the evidence disagree. */
  beware?: string;
  next_motion: Motion;
  /** Other blockers, for later. */
  not_now: string[];
}

export interface EvidenceFile {
  file: string;
  sha256: string;
  role: "metrics" | "baseline";
}

/** The gate that made the verdict; of several the first. */
export function decisive({ gates, verdict }: Report): GateReport | undefined {
  return gates.find((gate) => gate.verdict === verdict);
}

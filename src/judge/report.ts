import type { WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Method } from "../language/limits.ts";
import type { Severity, Surface } from "../gate/gate.ts";
import type { Comparison } from "./comparison.ts";
import type { Motion } from "../gate/triage.ts";

export type Verdict = "pass" | "hold" | "rollback";

/** The outcome of a run, as `schemas/report.schema.json` describes it. The same inputs give the same report. */
export interface Report {
  version: 1;
  verdict: Verdict;
  gates: GateReport[];
  evidence: EvidenceFile[];
  diagnostics: WordedDiagnostic[];
  /** Whose gate judged; only in the action. */
  gate_source?: GateSource;
  /** What the gates say that a change brings, where they are not those that judged. */
  proposed?: { verdict: Verdict; gates: GateReport[] };
  /** What these demand more or less than those that judged. */
  comparison?: Comparison;
}

/** Whether the gates are those of the branch that a change is to be merged into, or those that are checked out. */
export type Side = "base" | "head";

export interface GateSource {
  from: Side;
  /** The commit of the base branch that was read; null where none was. */
  commit: string | null;
  /** What there is to know about it, in sentences. */
  notes: string[];
}

export interface GateReport {
  file: string;
  /** Only in the action, where there is a base. */
  source?: Side;
  sha256: string;
  protected_path: string;
  verdict: Verdict;
  conditions: ConditionReport[];
  triggers: TriggerReport[];
  /** Only when the verdict is not `pass`. */
  diagnosis?: Diagnosis;
}

/** A stretch of numbers, from one to another, that all lead to one verdict. An end that is null is open without bound. */
export interface Zone {
  verdict: Verdict;
  /** Whether a condition that only warns is not met here; always false where the verdict is not `pass`. */
  warns: boolean;
  from: number | null;
  includes_from: boolean;
  to: number | null;
  includes_to: boolean;
}

/** Where a metric passes, holds and rolls back by the lines that read it, all other metrics being what they are. */
export interface NumberLine {
  /** What moves along the line: a metric, or an aggregate of one such as `p95(latency_ms)`. */
  metric: string;
  /** Its values in this run: one, or one a slice; none where it was not measured. */
  observed: readonly number[];
  /** Those of them that are estimates, each with its interval. */
  intervals?: readonly (ObservedEstimate & { slice?: string })[];
  /** From the lowest numbers to the highest. */
  zones: readonly Zone[];
}

/** How a line came out: conditions are met or not, triggers clear or fired. */
export type Status = ConditionReport["status"] | TriggerReport["status"];

/** What a line saw: a number, true, false or text; null where it is unknown. */
export type Observed = number | boolean | string | ObservedEstimate | null;

/** An estimate with the limits that were judged by; a side without one is null. */
export interface ObservedEstimate {
  value: number;
  lower: number | null;
  upper: number | null;
  /** How many samples it rests on; null where nobody says. */
  n: number | null;
}

/** What a line that is judged over estimates says of how it was judged. */
export interface Judged {
  /** The confidence of the strictest decision in it: 1 minus twice the error that it may make on one side. */
  level?: number;
  /** What two uncertain sides differ by, the left one minus the right one. */
  difference?: { of: string } & ObservedEstimate & { method: Method };
  /** Ids of cases that moved against what the line asks, and for it, since the baseline. */
  worse?: readonly string[];
  better?: readonly string[];
}

export interface ConditionReport extends Judged {
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
  /** Only where it is not met and decides by a number. */
  number_line?: NumberLine;
  surface: Surface;
  line: number;
  column: number;
}

export type TriggerReport = ExpressionTriggerReport | SignalTriggerReport;

export interface ExpressionTriggerReport extends Judged {
  expression: string;
  status: "fired" | "clear" | "unknown";
  observed: Record<string, Observed>;
  /** Distance to where it fires, positive while it is clear; null when unknown or compound. */
  margin: number | null;
  reason: string | null;
  because?: string;
  /** Only where it fired and decides by a number. */
  number_line?: NumberLine;
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
  /** What blocks the rollout, in one sentence. */
  sentence: string;
  evidence: string[];
  /** What would show that the diagnosis is wrong. */
  falsified_by: string[];
  /** What the surface is mistaken for, or what is done about it in vain. */
  beware?: string;
  /** Where the stated surface and the evidence disagree, or a trigger fired on another surface too. */
  disagreement?: string;
  next_motion: Motion;
  /** Other blockers for later, the one that blocks most first. */
  not_now: string[];
}

export interface EvidenceFile {
  file: string;
  sha256: string;
  role: "metrics" | "baseline";
  /** Only of a baseline that was read from the base branch. */
  source?: "base";
}

/** The gate that made the verdict; of several the first. */
export function decisive({ gates, verdict }: Report): GateReport | undefined {
  return gates.find((gate) => gate.verdict === verdict);
}

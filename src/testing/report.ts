import type { WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { ConditionReport, Status, Verdict } from "../judge/report.ts";
import type { List } from "./test-file.ts";

/** The outcome of a run of gate tests, as `schemas/test-report.schema.json` describes it. The same inputs give the same report. */
export interface TestReport {
  version: 1;
  passed: boolean;
  files: TestFileReport[];
  coverage: GateCoverage[];
  diagnostics: WordedDiagnostic[];
}

export interface TestFileReport {
  file: string;
  gate: string;
  tests: TestResult[];
}

export interface TestResult {
  name: string;
  line: number;
  column: number;
  passed: boolean;
  /** What the test says; a list that it leaves out is left out. */
  expected: Outcome<Partial<Record<List, string[]>>>;
  /** What the gate said; null when it could not be evaluated. */
  actual: Outcome<Record<List, string[]>> | null;
  differences: Difference[];
  /** Why it could not be evaluated. */
  diagnostics: WordedDiagnostic[];
}

export type LineKind = "condition" | "trigger" | "signal";

type Outcome<Lists> = { verdict: Verdict } & Lists;

export type Difference = VerdictDifference | LineDifference;

export interface VerdictDifference {
  in: "verdict";
  expected: Verdict;
  actual: Verdict;
  /** The lines that made the actual verdict, the most telling first; none make it pass. */
  decided_by: LineOutcome[];
  file: string;
  line: number;
  column: number;
}

/** A line that is missing from a list where it was expected, or that is there and was not. */
export interface LineDifference extends LineOutcome {
  in: List;
  is: "missing" | "unexpected";
}

/** How a line of the gate came out. Its place is in the gate. */
export interface LineOutcome {
  kind: LineKind;
  text: string;
  status: Status;
  observed: ConditionReport["observed"];
  reason: string | null;
  file: string;
  line: number;
  column: number;
}

/** How often the tests of a run have seen each line of a gate file in each state. */
export interface GateCoverage {
  file: string;
  lines: LineCoverage[];
}

export interface LineCoverage {
  kind: LineKind;
  text: string;
  line: number;
  column: number;
  seen: ConditionSeen | TriggerSeen;
}

export interface ConditionSeen {
  met: number;
  not_met: number;
  unknown: number;
}

/** A signal that is clear while nobody reports it cannot be unknown; it has no `unknown`. */
export interface TriggerSeen {
  clear: number;
  fired: number;
  unknown?: number;
}

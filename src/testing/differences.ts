import type { Located } from "../diagnostics/place.ts";
import type { ConditionReport, TriggerReport, Verdict } from "../judge/report.ts";
import type { Expected } from "./expected.ts";
import type { GateLine } from "./lines.ts";
import type { Difference, LineOutcome, TestResult, VerdictDifference } from "./report.ts";
import { LISTS, type List } from "./test-file.ts";

/** A line of a gate, and how it came out in a test. */
export interface JudgedLine {
  readonly line: GateLine;
  readonly report: ConditionReport | TriggerReport;
}

type Actual = NonNullable<TestResult["actual"]>;

/** What a gate said of a test's evidence. */
export function actualOf(verdict: Verdict, lines: readonly JudgedLine[]): Actual {
  const actual: Actual = { verdict, not_met: [], unknown: [], fired: [] };
  for (const { line, report } of lines) if (isList(report.status)) actual[report.status].push(line.text);
  return actual;
}

/** In what a gate did not do what a test expects. */
export function differencesOf(verdict: Located<Verdict>, expected: Expected, actual: Actual, lines: readonly JudgedLine[]): Difference[] {
  const same = verdict.value === actual.verdict;
  return [...(same ? [] : [verdictDifference(verdict, actual.verdict, lines)]), ...LISTS.flatMap((list) => listDifferences(list, expected[list], lines))];
}

function verdictDifference({ value, place }: Located<Verdict>, actual: Verdict, lines: readonly JudgedLine[]): VerdictDifference {
  const decided_by = decisive(actual, lines).map(outcomeOf);
  return { in: "verdict", expected: value, actual, decided_by, file: place.file, line: place.line, column: place.column };
}

/** The lines that made a verdict. A warning makes none. */
function decisive(verdict: Verdict, lines: readonly JudgedLine[]): JudgedLine[] {
  const having = (status: List): JudgedLine[] => lines.filter(({ report }) => report.status === status && !("severity" in report && report.severity === "warn"));
  return verdict === "rollback" ? having("fired") : [...having("not_met"), ...having("unknown")];
}

function listDifferences(list: List, expected: Expected[List], lines: readonly JudgedLine[]): Difference[] {
  if (expected === null) return [];
  return lines
    .filter(({ line, report }) => expected.has(line) !== (report.status === list))
    .map((each) => ({ in: list, is: expected.has(each.line) ? "missing" : "unexpected", ...outcomeOf(each) }));
}

function outcomeOf({ line: { text, line, gate }, report }: JudgedLine): LineOutcome {
  const { status, reason } = report;
  const observed = "observed" in report ? report.observed : {};
  return { kind: line.kind === "expression" ? "trigger" : line.kind, text, status, observed, reason, file: gate.file, line: report.line, column: report.column };
}

function isList(status: string): status is List {
  return (LISTS as readonly string[]).includes(status);
}

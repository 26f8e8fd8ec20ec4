import { hasErrors, worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import { judgeLoaded, loadGateFiles, type TextFile } from "../judge/check.ts";
import type { Status } from "../judge/report.ts";
import { worst } from "../judge/verdict.ts";
import { coverageOf } from "./coverage.ts";
import { actualOf, differencesOf, type JudgedLine } from "./differences.ts";
import { expectedOf, gateUnderTest, type Expected, type GateUnderTest } from "./expected.ts";
import type { TestReport, TestResult } from "./report.ts";
import { LISTS, type GateTest, type List, type TestFile } from "./test-file.ts";

/** A file of tests with the gate that it names. */
export interface TestedGate {
  readonly tests: TestFile;
  readonly gate: TextFile;
}

export type TestRun = { readonly ok: true; readonly report: TestReport } | { readonly ok: false; readonly diagnostics: WordedDiagnostic[] };

/** Runs every test with the engine that `check` runs. Nothing is run while a gate, or a line that a test names, is wrong. */
export function runTests(files: readonly TestedGate[]): TestRun {
  const gates = new Map<string, GateUnderTest>();
  for (const { gate } of files) if (!gates.has(gate.file)) gates.set(gate.file, gateUnderTest(gate.file, loadGateFiles([gate])));
  const problems: Diagnostic[] = [...gates.values()].flatMap(({ loaded }) => loaded.problems);
  const suites = files.flatMap(({ tests, gate: { file } }) => {
    const gate = gates.get(file);
    // Of a gate that is not whole, nobody knows which lines it has.
    if (gate === undefined || hasErrors(gate.loaded.problems)) return [];
    const cases = tests.tests.map((test) => ({ test, ...expectedOf(test, gate) }));
    problems.push(...cases.flatMap((each) => each.problems));
    return [{ file: tests.file, gate, cases }];
  });
  const diagnostics = problems.map(worded);
  if (hasErrors(problems)) return { ok: false, diagnostics };

  const run = suites.map(({ file, gate, cases }) => ({ file, gate, outcomes: cases.map(({ test, expected }) => runTest(test, expected, gate)) }));
  const tested = run.map(({ file, gate, outcomes }) => ({ file, gate: gate.file, tests: outcomes.map(({ result }) => result) }));
  const coverage = [...gates.values()].map((gate) => coverageOf(gate, run.filter((each) => each.gate === gate).flatMap(({ outcomes }) => outcomes.map(({ statuses }) => statuses))));
  return { ok: true, report: { version: 1, passed: tested.every(({ tests }) => tests.every(({ passed }) => passed)), files: tested, coverage, diagnostics } };
}

/** One test's result, and the status of each line of its gate; none when it could not be evaluated. */
function runTest(test: GateTest, expected: Expected, gate: GateUnderTest): { result: TestResult; statuses: readonly Status[] } {
  const files = (role: "metrics" | "baseline") => test.evidence.filter((each) => each.role === role);
  const { judged, problems } = judgeLoaded(gate.loaded, { metrics: files("metrics"), baseline: files("baseline") });
  const common = { name: test.name.value, line: test.name.place.line, column: test.name.place.column, expected: { verdict: test.verdict.value, ...namesIn(test) } };
  const errors = problems.filter(({ level }) => level === "error");
  if (errors.length > 0) {
    const diagnostics = errors.map((each) => inTestFile(worded(each), test));
    return { result: { ...common, passed: false, actual: null, differences: [], diagnostics }, statuses: [] };
  }
  // In the order of `linesOfGates`.
  const reports = judged.flatMap(({ outcome: { conditions, triggers } }) => [...conditions, ...triggers]);
  const lines = gate.lines.flatMap((line, at): JudgedLine[] => (reports[at] === undefined ? [] : [{ line, report: reports[at] }]));
  const actual = actualOf(worst(judged.map(({ outcome }) => outcome.verdict)), lines);
  const differences = differencesOf(test.verdict, expected, actual, lines);
  return { result: { ...common, passed: differences.length === 0, actual, differences, diagnostics: [] }, statuses: reports.map(({ status }) => status) };
}

function namesIn({ lists }: GateTest): Partial<Record<List, string[]>> {
  return Object.fromEntries(LISTS.flatMap((list) => (lists[list] === null ? [] : [[list, lists[list].map(({ value }) => value)]])));
}

/** A diagnostic of a test's evidence at the place of what it is about. */
function inTestFile(diagnostic: WordedDiagnostic, { evidence }: GateTest): WordedDiagnostic {
  const given = evidence.find(({ file }) => file === diagnostic.file);
  const place = given?.places[(diagnostic.line ?? 1) - 1];
  return place === undefined ? diagnostic : { ...diagnostic, file: place.file, line: place.line, column: place.column };
}

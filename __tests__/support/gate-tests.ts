import { sentence, worded, type Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { loadTests } from "../../src/testing/load.ts";
import type { TestReport, TestResult } from "../../src/testing/report.ts";
import { runTests, type TestRun } from "../../src/testing/run.ts";

/** A file of tests of `gate.yml`; the first test begins on line 3, column 5. */
export function testsOf(...tests: readonly string[]): string {
  return `gate: gate.yml\ntests:\n${tests.map((test) => `  - ${test.replaceAll("\n", "\n    ")}\n`).join("")}`;
}

/** Runs a file of tests against a gate. The file itself must be right. */
export function runOf(gate: string, tests: string): TestRun {
  const loaded = loadTests("gate.test.yml", tests);
  if (loaded.tests === null) throw new Error(loaded.problems.map(sentence).join("\n"));
  return runTests([{ tests: loaded.tests, gate: { file: "gate.yml", text: gate } }]);
}

export function reportOfTests(gate: string, tests: string): TestReport {
  const run = runOf(gate, tests);
  if (!run.ok) throw new Error(run.diagnostics.map(({ message }) => message).join("\n"));
  return run.report;
}

/** The result of the only test of a file. */
export function resultOf(gate: string, test: string): TestResult {
  return reportOfTests(gate, testsOf(test)).files[0]?.tests[0] as TestResult;
}

/** The differences of a test, as `list is text` or `verdict expected actual`. */
export function differencesOf(gate: string, test: string): string[] {
  return resultOf(gate, test).differences.map((each) => (each.in === "verdict" ? `verdict ${each.expected} ${each.actual}` : `${each.in} ${each.is} ${each.text}`));
}

const placed = ({ file, line, column, code }: ReturnType<typeof worded>): string => `${file === "gate.test.yml" ? "" : `${file}:`}${line}:${column} ${code}`;

/** Everything that is wrong with a file of tests alone, as `line:column code`. */
export function mistakesIn(tests: string): string[] {
  return loadTests("gate.test.yml", tests).problems.map((problem: Diagnostic) => placed(worded(problem)));
}

export function sayingsOf(tests: string): string[] {
  return loadTests("gate.test.yml", tests).problems.map(sentence);
}

/** What keeps tests from being run against their gate, as `line:column code` and sentences. */
export function refusalsOf(gate: string, tests: string): { places: string[]; sentences: string[] } {
  const run = runOf(gate, tests);
  const diagnostics = run.ok ? [] : run.diagnostics;
  return { places: diagnostics.map(placed), sentences: diagnostics.map(({ message }) => message) };
}

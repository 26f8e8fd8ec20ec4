import { worded } from "../diagnostics/diagnostic.ts";
import { expand } from "../files/inputs.ts";
import { evaluateTests, type TestEvaluation } from "../files/tests.ts";
import { renderTests } from "../render/test-pretty.ts";
import type { TestReport } from "../testing/report.ts";
import { deliver } from "./deliver.ts";
import { parseArguments, type Arguments, type CommandLine } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** The exit code of a run in which a test failed. */
const FAILED = 10;

const TEST: CommandLine = {
  command: "test",
  options: { format: ["pretty", "json", "junit"], output: "one" },
  operands: { name: "a file of gate tests", least: 1, most: Infinity },
};

/** `test`: runs gate tests, and says which lines of the gates no test has seen pass, fail and be unknown. */
export async function test(terminal: Terminal): Promise<number> {
  const given = parseArguments(terminal.args.slice(1), TEST);
  const [format, output] = [given.one("format") ?? "pretty", given.one("output")];
  const run = given.problems.length > 0 ? await withoutReading(given, terminal.directory) : await evaluateTests(given.operands, terminal);
  return deliver(run, { format, output }, (report, layout) => outcomeAs(format, report, layout), ({ passed }) => (passed ? 0 : FAILED), terminal);
}

async function outcomeAs(format: string, report: TestReport, layout: { width: number; colour: boolean }): Promise<string> {
  if (format === "json") return (await import("../render/json.ts")).renderTestJson(report);
  if (format === "junit") return (await import("../render/test-junit.ts")).renderTestJunit(report);
  return renderTests(report, layout);
}

/** A run that was called wrongly: it reads nothing, and still must not write over what it would have read. */
async function withoutReading({ operands, problems }: Arguments, directory: string): Promise<TestEvaluation> {
  return { report: null, diagnostics: problems.map(worded), texts: [], paths: (await expand(operands, "", directory)).paths };
}

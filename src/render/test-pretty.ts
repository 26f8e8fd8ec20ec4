import type { GateCoverage, TestFileReport, TestReport, TestResult } from "../testing/report.ts";
import { neutralise } from "./escape.ts";
import { paint, run, widthOf, type Run } from "./paint.ts";
import { coverageSentence, differenceWords, neverSeenWords, totalOf, uncovered } from "./test-words.ts";
import { wrap, wrapAfter } from "./wrap.ts";

/** Lines of a gate that are named as not covered; of a larger gate the JSON has them all. */
const LISTED = 20;

/**
 * The outcome of gate tests for the terminal: what failed, with the places to look at, then what passed, and which lines
 * of the gates no test has seen in every state. No line is wider than `width` columns (at least 16).
 */
export function renderTests(report: TestReport, options: { width: number; colour: boolean }): string {
  const width = Math.max(16, Math.floor(options.width));
  const failed = report.files.flatMap(({ file, tests }) => tests.filter(({ passed }) => !passed).map((test) => failedTest(test, file, width)));
  const blocks = [
    ...failed,
    ...report.files.flatMap((file) => passedTests(file, width)),
    wrap([run(totalOf(report), report.passed ? "good" : "bad")], width),
    ...report.coverage.map((each) => coverage(each, width)),
  ];
  const lines = blocks.flatMap((block, at) => (at === 0 ? block : [[], ...block]));
  return lines.map((line) => `${paint(line, options.colour)}\n`).join("");
}

/** The tests of a file that passed, one line each; nothing when there are none. */
function passedTests({ file, tests }: TestFileReport, width: number): Run[][][] {
  const passed = tests.filter((test) => test.passed);
  if (passed.length === 0) return [];
  return [[...wrap([run(neutralise(file), "dim")], width), ...passed.flatMap(({ name }) => wrapAfter([run("✓ ", "good")], [run(neutralise(name))], width))]];
}

function failedTest(test: TestResult, file: string, width: number): Run[][] {
  return [
    ...wrapAfter([run("✗ ", "bad")], [run(neutralise(test.name), "bold"), run(" "), place(file, test.line)], width),
    ...test.diagnostics.flatMap((each) => item("not run", each.message, each.file === null ? run("") : place(each.file, each.line), width)),
    ...test.differences.flatMap((each) => item(each.in, differenceWords(each), place(each.file, each.line), width)),
  ];
}

/** One thing that is wrong with a test, beside what it is about; beneath it where there is no room. */
function item(about: string, text: string, where: Run, width: number): Run[][] {
  const beside = [run(`    ${about.padEnd("verdict".length)}  `, "bold")];
  const words = [run(`${neutralise(text)} `), where];
  if (widthOf(beside) * 2 <= width) return wrapAfter(beside, words, width);
  return wrapAfter([run("  ")], [run(about, "bold"), run(" "), ...words], width);
}

function coverage(gate: GateCoverage, width: number): Run[][] {
  const lines = uncovered(gate);
  const more = lines.length - LISTED;
  return [
    ...wrap([run("Coverage of ", "bold"), run(neutralise(gate.file), "bold")], width),
    ...wrapAfter([run("  ")], [run(coverageSentence(gate))], width),
    ...lines.slice(0, LISTED).flatMap((each) => wrapAfter([run("  – ", "doubtful")], [run(`${neutralise(each.text)}: ${neverSeenWords(each)} `), place(gate.file, each.line)], width)),
    ...(more > 0 ? wrapAfter([run("  – ", "doubtful")], [run(`and ${more} more; --format json has them all`)], width) : []),
  ];
}

function place(file: string, line: number | null): Run {
  return run(line === null ? `(${neutralise(file)})` : `(${neutralise(file)}:${line})`, "dim");
}

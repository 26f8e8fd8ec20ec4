import type { Status } from "../judge/report.ts";
import type { GateCoverage, LineCoverage, TestFileReport, TestReport, TestResult } from "../testing/report.ts";
import { neutralise } from "./escape.ts";
import { paint, run, widthOf, type Run } from "./paint.ts";
import { sayingsOf } from "./test-differences.ts";
import { coverageSentence, coveredWords, few, NEVER_SEEN, totalOf } from "./test-words.ts";
import { wrap, wrapAfter } from "./wrap.ts";

/** Lines of a gate that are listed as never seen to fail, or to be fine; of a larger gate the JSON has them all. */
const LISTED = 20;
/** Those that are named as never seen unknown, which says least. */
const NAMED = 10;

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
    ...test.diagnostics.flatMap((each) => item("not run", each.message, each.file === null ? null : place(each.file, each.line), width)),
    ...sayingsOf(test).flatMap((each) => item(each.about, each.words, each.place === null ? null : place(each.place.file, each.place.line), width)),
  ];
}

/** One thing that is wrong with a test, beside what it is about; beneath it where there is no room. */
function item(about: string, text: string, where: Run | null, width: number): Run[][] {
  const beside = [run(`    ${about.padEnd("verdict".length)}  `, "bold")];
  const words = [run(`${neutralise(text)} `), ...(where === null ? [] : [where])];
  if (widthOf(beside) * 2 <= width) return wrapAfter(beside, words, width);
  return wrapAfter([run("  ")], [run(about, "bold"), run(" "), ...words], width);
}

function coverage(gate: GateCoverage, width: number): Run[][] {
  const head = [run("Coverage of ", "bold"), run(neutralise(gate.file), "bold")];
  const neverSeen = (...statuses: Status[]): LineCoverage[] =>
    gate.lines.filter(({ seen }) => Object.entries(seen).some(([status, times]) => times === 0 && statuses.includes(status as Status)));
  const [bad, good, unknown] = [neverSeen("not_met", "fired"), neverSeen("met", "clear"), neverSeen("unknown")];
  if (bad.length + good.length + unknown.length === 0) return wrap([...head, run(`: ${coveredWords(gate)}`)], width);
  const names = neutralise(few(unknown.map(({ text }) => text), NAMED));
  return [
    ...wrap(head, width),
    ...wrapAfter([run("  ")], [run(coverageSentence(gate))], width),
    ...neverSeenLines(NEVER_SEEN.bad, bad, gate, width),
    ...neverSeenLines(NEVER_SEEN.good, good, gate, width),
    ...(unknown.length === 0 ? [] : wrapAfter([run("  ")], [run(`${NEVER_SEEN.unknown}: ${names}`, "dim")], width)),
  ];
}

function neverSeenLines(head: string, lines: readonly LineCoverage[], { file }: GateCoverage, width: number): Run[][] {
  if (lines.length === 0) return [];
  const more = lines.length - LISTED;
  const lead = [run("  – ", "doubtful")];
  return [
    ...wrapAfter([run("  ")], [run(head)], width),
    ...lines.slice(0, LISTED).flatMap(({ text, line }) => wrapAfter(lead, [run(`${neutralise(text)} `), place(file, line)], width)),
    ...(more > 0 ? wrapAfter(lead, [run(`and ${more} more; --format json has them all`)], width) : []),
  ];
}

function place(file: string, line: number | null): Run {
  return run(line === null ? `(${neutralise(file)})` : `(${neutralise(file)}:${line})`, "dim");
}

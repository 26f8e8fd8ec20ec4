import { code } from "../diagnostics/messages/words.ts";
import type { Status } from "../judge/report.ts";
import type { GateCoverage, LineDifference, LineOutcome, TestReport, VerdictDifference } from "../testing/report.ts";
import { statusPhrase } from "./lines.ts";
import { numbersIn, showObserved } from "./numbers.ts";
import { counted, enumerated } from "./words.ts";

/** Names that a sentence lists before it counts the rest. */
const NAMED = 3;
/** Terms of one line, of which each slice may have its own. */
const TERMS = 5;

/** "3 tests: 2 passed, 1 failed". */
export function totalOf({ files }: TestReport): string {
  const tests = files.flatMap((each) => each.tests);
  const failed = tests.filter(({ passed }) => !passed).length;
  const parts = [tests.length > failed ? `${tests.length - failed} passed` : "", failed > 0 ? `${failed} failed` : ""];
  return `${counted(tests.length, "test")}: ${parts.filter((part) => part !== "").join(", ")}`;
}

/** "expected pass, got hold". */
export function verdictWords({ expected, actual }: VerdictDifference): string {
  return `expected ${expected}, got ${actual}`;
}

/** The beginning of what made a verdict. */
export function gotWords({ actual }: VerdictDifference): string {
  return `got ${actual}: `;
}

/** How it is said of a line that a test did not expect it in a list, or that it expected it there. */
export function expectationWords(is: LineDifference["is"]): string {
  return is === "unexpected" ? "unexpected: " : "expected, but ";
}

/** "x <= 1 is not met: observed 1.5". */
export function lineWords(line: LineOutcome): string {
  const why = whyOf(line);
  return `${statusPhrase({ text: line.kind === "signal" ? `"${line.text}"` : line.text, status: line.status })}${why === null ? "" : `: ${why}`}`;
}

/** What was seen; or why the line is unknown. */
function whyOf({ status, text, observed, reason }: LineOutcome): string | null {
  const terms = Object.entries(observed);
  if (terms.length === 0 || status === "unknown") return reason;
  const shown = terms.map(([term, value]) => `${terms.length > 1 ? `${term} ` : ""}${showObserved(value, numbersIn(text))}`);
  return `observed ${few(shown, TERMS)}`;
}

/** "5 lines are unknown, since `a` and `b` are not given: a <= 1, a > 2, b <= 1 and 2 more". */
export function notGivenWords(lines: readonly LineOutcome[], metrics: ReadonlySet<string>): string {
  const shown = [...metrics].map(code);
  const names = shown.length > NAMED + 1 ? `${few(shown, NAMED)} metrics` : enumerated(shown);
  return `${counted(lines.length, "line")} are unknown, since ${names} ${metrics.size === 1 ? "is" : "are"} not given: ${few(lines.map(({ text }) => text), NAMED)}`;
}

/** "all 6 lines were seen in every state.", said of a gate. */
export function coveredWords({ lines }: GateCoverage): string {
  return lines.length === 1 ? "its only line was seen in every state." : `all ${lines.length} lines were seen in every state.`;
}

/** The heads of the groups of lines that no test has seen in some state. */
export const NEVER_SEEN = { bad: "Never seen not met or fired", good: "Never seen met or clear", unknown: "Never seen unknown" } as const;

/** "a, b and 12 more": the first of many texts, and how many more there are. A single one more is named. */
export function few(texts: readonly string[], most: number): string {
  return texts.length <= most + 1 ? texts.join(", ") : `${texts.slice(0, most).join(", ")} and ${texts.length - most} more`;
}

/** How many lines of a gate were seen in each state, of those that can be in it. */
export function coverageSentence({ lines }: GateCoverage): string {
  const share = (statuses: readonly Status[]): string => {
    const able = lines.flatMap(({ seen }) => Object.entries(seen).filter(([status]) => statuses.includes(status as Status)).map(([, times]) => times as number));
    return `${able.filter((times) => times > 0).length} of ${able.length}`;
  };
  const unknown = share(["unknown"]);
  const parts = [`Seen not met or fired: ${share(["not_met", "fired"])} lines`, `met or clear: ${share(["met", "clear"])}`, ...(unknown === "0 of 0" ? [] : [`unknown: ${unknown}`])];
  return `${parts.join("; ")}.`;
}

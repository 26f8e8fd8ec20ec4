import type { Difference, GateCoverage, LineCoverage, LineDifference, Status, TestReport } from "../testing/report.ts";
import { isFine, statusPhrase } from "./lines.ts";
import { numbersIn, showObserved } from "./numbers.ts";
import { counted, STATUS_WORDS } from "./words.ts";

/** "3 tests: 2 passed, 1 failed". */
export function totalOf({ files }: TestReport): string {
  const tests = files.flatMap((each) => each.tests);
  const failed = tests.filter(({ passed }) => !passed).length;
  const parts = [tests.length > failed ? `${tests.length - failed} passed` : "", failed > 0 ? `${failed} failed` : ""];
  return `${counted(tests.length, "test")}: ${parts.filter((part) => part !== "").join(", ")}`;
}

/** In what a test and its gate differ, without the list that it is in: "missing: x <= 1 is met: observed 0.5". */
export function differenceWords(difference: Difference): string {
  if (difference.in === "verdict") return `expected ${difference.expected}, got ${difference.actual}`;
  const { is, kind, text, status } = difference;
  const why = whyOf(difference);
  return `${is}: ${statusPhrase({ text: kind === "signal" ? `"${text}"` : text, status })}${why === null ? "" : `: ${why}`}`;
}

/** What was seen; or why the line failed or is unknown, which says what was seen. */
function whyOf({ status, text, observed, reason }: LineDifference): string | null {
  const terms = Object.entries(observed);
  if (terms.length === 0 || (!isFine({ status }) && status !== "fired")) return reason;
  const [first] = terms;
  const shown = terms.map(([term, value]) => `${terms.length > 1 ? `${term} ` : ""}${showObserved(value, numbersIn(text))}`);
  return first === undefined ? reason : `observed ${shown.join(", ")}`;
}

/** States in which no test has seen a line. */
export function neverSeen({ seen }: LineCoverage): Status[] {
  return Object.entries(seen).flatMap(([status, times]) => (times === 0 ? [status as Status] : []));
}

/** "never seen not met or unknown". */
export function neverSeenWords(line: LineCoverage): string {
  return `never seen ${neverSeen(line).map((status) => STATUS_WORDS[status]).join(" or ")}`;
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

/** The lines of a gate that no test has seen in every state, those first that were never seen to fail. */
export function uncovered({ lines }: GateCoverage): LineCoverage[] {
  const missing = lines.filter((line) => neverSeen(line).length > 0);
  const failing = (line: LineCoverage): boolean => neverSeen(line).some((status) => status === "not_met" || status === "fired");
  return [...missing.filter(failing), ...missing.filter((line) => !failing(line))];
}

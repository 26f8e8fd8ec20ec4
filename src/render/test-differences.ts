import { reasonMessages } from "../diagnostics/messages/reasons.ts";
import type { LineDifference, LineOutcome, TestResult, VerdictDifference } from "../testing/report.ts";
import { expectationWords, gotWords, lineWords, notGivenWords, verdictWords } from "./test-words.ts";

/** One thing that is wrong with a test. */
export interface Saying {
  /** The verdict or the list that it is about; empty where it goes on with the saying before it. */
  readonly about: string;
  readonly words: string;
  /** Where to look; null where several lines are said at once. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
}

/** What is said of that which made a verdict. */
const DECIDING = 3;
/** So many lines that are unknown for want of metrics are said at once; the JSON has each. */
const FOLDED = 3;

/** In what a test and its gate differ: in the verdict, with what made it, and in the lines of each list. */
export function sayingsOf({ differences }: TestResult): Saying[] {
  const lines = differences.filter((each) => each.in !== "verdict");
  const verdict = differences.filter((each) => each.in === "verdict").flatMap((each) => verdictSayings(each, lines));
  const lists = [...new Set(lines.map((each) => each.in))].flatMap((list) =>
    (["unexpected", "missing"] as const).flatMap((is) => lineSayings(list, expectationWords(is), lines.filter((each) => each.in === list && each.is === is))),
  );
  return [...verdict, ...lists];
}

/** What made the verdict is said with it unless it is among the lines that follow. */
function verdictSayings(verdict: VerdictDifference, lines: readonly LineDifference[]): Saying[] {
  const follows = verdict.decided_by.some((each) => lines.some(({ file, line, column }) => each.file === file && each.line === line && each.column === column));
  const why = follows ? [] : lineSayings("", gotWords(verdict), verdict.decided_by).slice(0, DECIDING);
  return [{ about: "verdict", words: verdictWords(verdict), place: verdict }, ...why];
}

function lineSayings(about: string, lead: string, lines: readonly LineOutcome[]): Saying[] {
  const blind = new Map(lines.map((line) => [line, metricsNotGiven(line)] as const).filter(([, metrics]) => metrics.length > 0));
  const [first] = blind.keys();
  return lines.flatMap((line): Saying[] => {
    if (blind.size < FOLDED || !blind.has(line)) return [{ about, words: lead + lineWords(line), place: line }];
    return line === first ? [{ about, words: lead + notGivenWords([...blind.keys()], new Set([...blind.values()].flat())), place: null }] : [];
  });
}

/** The metrics for want of which a line is unknown; none where there is another reason. A baseline that goes with them is no other. */
function metricsNotGiven({ status, reason }: LineOutcome): string[] {
  if (status !== "unknown" || reason === null) return [];
  const wants = reason.split("; ").map((part) => {
    const [name = "", file = ""] = [...part.matchAll(/`([^`]+)`/gu)].map(([, text]) => text);
    const metric = [reasonMessages.absent({ name, meant: null }), reasonMessages["missing-file"]({ name, file })].includes(part);
    const baseline = [true, false].some((given) => reasonMessages["no-baseline"]({ name, given }) === part);
    return { name, metric, known: metric || baseline };
  });
  return wants.every(({ known }) => known) ? wants.flatMap(({ name, metric }) => (metric ? [name] : [])) : [];
}

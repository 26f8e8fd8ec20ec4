import type { GateExplanation, LineExplanation } from "../explain/explain.ts";
import type { MetricExplanation } from "../explain/metrics.ts";
import type { Verdict } from "../judge/report.ts";
import { neutralise } from "./escape.ts";
import { leftOut, observedWords, valuePieces } from "./explain-words.ts";
import { intervalBar } from "./interval-bar.ts";
import { piecesOf, type Drawn, type Piece } from "./number-line.ts";
import { paint, run, widthOf, type Run, type Style } from "./paint.ts";
import { displayWidth } from "./width.ts";
import { wrap, wrapAfter } from "./wrap.ts";

const VERDICT_STYLES: Readonly<Record<Verdict, Style>> = { pass: "good", hold: "doubtful", rollback: "bad" };
const INDENT = "    ";
/** More intervals than these are said in words: one bar under the other would be a table. */
const MOST_BARS = 5;

/**
 * Explained gates for the terminal: every line in words, a number line a metric, and what cannot be meant. No line is
 * wider than `width` columns (at least 16), save a number line that has no blank to break at. Ends with a line break.
 */
export function renderExplanation(gates: readonly GateExplanation[], options: { width: number; colour: boolean }): string {
  const width = Math.max(16, Math.floor(options.width));
  const lines = gates.flatMap((gate, at) => [...(at === 0 ? [] : [[]]), ...gateBlock(gate, width)]);
  return lines.map((line) => `${paint(line, options.colour)}\n`).join("");
}

function gateBlock(gate: GateExplanation, width: number): Run[][] {
  const { file, protected_path: path, conditions, triggers, metrics, findings } = gate;
  const block = (title: string, lines: Run[][]): Run[][] => (lines.length === 0 ? [] : [[], ...wrap([run(title, "bold")], width), ...lines]);
  const isDrawn = metrics.some(({ zones }) => zones.length > 0);
  const marked = isDrawn && metrics.some(({ observed }) => observed.length > 0);
  return [
    ...wrap([run(neutralise(path), "bold"), run(` (${neutralise(file)})`, "dim")], width),
    ...block("What must hold", sentences(conditions, width)),
    ...block("What rolls back", sentences(triggers, width)),
    ...block(`Where each metric stands${marked ? " (▲ this run)" : ""}`, metrics.flatMap((metric) => metricBlock(metric, width))),
    ...block("What to look at", findings.flatMap(({ level, message, line }) => wrapAfter([run("  ")], [run(`${level}: `, level === "warning" ? "doubtful" : "dim"), run(neutralise(message)), run(` (${neutralise(file)}:${line})`, "dim")], width))),
  ];
}

/** Sentences behind the numbers of the lines they stand on. */
function sentences(lines: readonly LineExplanation[], width: number): Run[][] {
  const gutter = Math.max(0, ...lines.map(({ line }) => String(line).length));
  return lines.flatMap(({ words, because, line }) => {
    const why = because === undefined ? [] : [run(` Why it matters: ${neutralise(because)}.`, "dim")];
    return wrapAfter([run(`  ${String(line).padStart(gutter)}  `, "dim")], [run(neutralise(words)), ...why], width);
  });
}

function metricBlock(metric: MetricExplanation, width: number): Run[][] {
  const note = (text: string): Run[][] => wrapAfter([run(INDENT)], [run(neutralise(text), "dim")], width);
  const { zones, intervals } = metric;
  return [
    ...wrapAfter([run("  ")], [run(neutralise(metric.metric), "bold")], width),
    ...(zones.length > 0 ? numberLine({ zones, observed: numbersIn(metric), ...(intervals === undefined ? {} : { intervals }) }, width) : []),
    ...(metric.values.length > 0 ? wrapAfter([run(INDENT)], valuePieces(metric).flatMap(({ verdict, when }, at) => [run(at === 0 ? "" : ", "), run(verdict, VERDICT_STYLES[verdict]), run(` ${neutralise(when)}`)]), width) : []),
    ...(zones.length === 0 && metric.observed.length > 0 ? note(`this run: ${observedWords(metric)}`) : []),
    ...leftOut(metric).flatMap(note),
  ];
}

function numbersIn({ observed }: MetricExplanation): number[] {
  return observed.filter((value) => typeof value === "number");
}

/** A number line, and under it where this run's values are; where it does not fit, they follow it in words. */
function numberLine(line: Drawn, width: number): Run[][] {
  const pieces = piecesOf(line);
  const runs = pieces.map(({ text, verdict }) => run(text, verdict === null ? "plain" : VERDICT_STYLES[verdict]));
  const lines = wrapAfter([run(INDENT)], runs, width);
  const { intervals = [], observed, zones } = line;
  const isAllBars = intervals.length === observed.length && intervals.length <= MOST_BARS;
  const marks = isAllBars ? intervals.map((interval) => intervalBar(interval, pieces, zones)) : [marksUnder(pieces)];
  if (marks.join("") === "") return lines;
  if (lines.length === 1 && marks.every((each) => displayWidth(INDENT + each) <= width)) return [...lines, ...marks.map((each) => [run(INDENT + each)])];
  const words = pieces.filter(({ here }) => here !== null).map(({ here, text }) => `▲ ${here ?? ""}: ${text}`);
  return [...lines, ...wrapAfter([run(INDENT)], [run(words.join(", "))], width)];
}

/** A mark under each zone that has values of this run. */
function marksUnder(pieces: readonly Piece[]): string {
  let text = "";
  let column = 0;
  for (const piece of pieces) {
    if (piece.here !== null) text = `${text.padEnd(column)}${text.length > column ? " " : ""}▲ ${piece.here}`;
    column += widthOf([run(piece.text)]);
  }
  return text;
}

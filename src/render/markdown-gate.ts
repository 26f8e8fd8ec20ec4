import type { GateReport, Status, Verdict } from "../judge/report.ts";
import { isFine, isNotReported, whyOf, withNumberLine, type Line } from "./lines.ts";
import { markdownLine } from "./markdown-number-line.ts";
import { nameBeside } from "./number-line.ts";
import { folded, linked, list, numbered, shown, table, told, type Style } from "./markdown-blocks.ts";
import { diagnosisBlocks } from "./markdown-diagnosis.ts";
import { summaryOf, type Demand } from "./summary.ts";
import { counted, STATUS_WORDS, stopped, VERDICT_WORDS } from "./words.ts";

/** Conditions that are all shown as a table; of more, what failed is a list, and the rest is folded. */
const OPEN_LINES = 20;

const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { pass: "✅", hold: "✋", rollback: "⏪" };
/** Told apart by their shapes as well as by their colours. */
const SIGNS: Readonly<Record<Status, string>> = { met: "✅", not_met: "❌", unknown: "❓", fired: "🚨", clear: "✅" };

export function verdictHeading(verdict: Verdict): string {
  return `${VERDICT_SIGNS[verdict]} ${VERDICT_WORDS[verdict]}`;
}

/** The verdict of a gate and the sentence that says why. */
export function gateHeadline(gate: GateReport, style: Style): string[] {
  const [first = "", ...others] = summaryOf(gate).sentences;
  return [`### ${verdictHeading(gate.verdict)}: ${told(gate.protected_path, style)}`, [`**${first}**`, ...others].join(" ")];
}

/** The lines of a gate, what must be true before expansion, and the diagnosis. What failed comes first. */
export function gateBlocks(gate: GateReport, style: Style): string[] {
  const { lines, beforeExpansion, warnings, otherEvidence, ranges } = summaryOf(gate);
  const conditions = lines.filter(({ kind }) => kind === "condition");
  const triggers = lines.filter(({ kind }) => kind !== "condition");
  const fired = triggers.filter(({ status }) => status === "fired");
  const drawn = withNumberLine(lines);
  const others = triggers.filter(({ status }) => status !== "fired").sort((a, b) => urgency(a) - urgency(b));
  const isLong = conditions.length > OPEN_LINES;
  const quiet = list("Rollback triggers", others.map((line) => triggerItem(line, style)), style);
  const warned = demands("Warnings, not counted", warnings, style);
  return [
    list("What fired", fired.map((line) => triggerItem(line, style) + numberLineItem(line, drawn.has(line), style)), style),
    isLong ? "" : conditionTable([...conditions].sort((a, b) => urgency(a) - urgency(b)), style),
    isLong ? "" : quiet,
    demands("Before expansion", beforeExpansion, style, drawn),
    ranges === null ? "" : `<sub>${ranges}</sub>`,
    list("Cases since the baseline", lines.filter((line) => isFine(line) && line.comparesCases && line.reason !== null).map((line) => `${linked(line.text, line, style)}: ${told(line.reason ?? "", style)}`), style),
    isLong ? "" : warned,
    ...(gate.diagnosis === undefined ? [] : diagnosisBlocks(gate.diagnosis, otherEvidence, gate.verdict, style)),
    isLong ? folded(`${counted(warnings.length, "warning")}, not counted`, warned) : "",
    isLong ? folded(`${counted(conditions.filter(isFine).length, "condition")} met`, conditionTable(conditions.filter(isFine), style)) : "",
    isLong ? quiet : "",
  ];
}

function urgency(line: Line): number {
  return isFine(line) ? 4 : line.counts ? ["fired", "not_met", "unknown"].indexOf(line.status) : 3;
}

function signOf(line: Line): string {
  if (!line.counts && !isFine(line)) return "⚠️";
  return isNotReported(line) ? "➖" : SIGNS[line.status];
}

/** On a phone a table scrolls, so what matters most stands first: whether, what, and how it is. */
function conditionTable(lines: readonly Line[], style: Style): string {
  const rows = lines.map((line) => [signOf(line), conditionCell(line, style), line.status === "unknown" && line.observed === "-" ? "unknown" : value(line.observed, style), value(line.margin, style)]);
  return table([["", ":-:"], ["Condition", "---"], ["Observed", "--:"], ["Margin", "--:"]], rows, style);
}

/** What must hold, as the gate says it; a label in front of an expression that does not name it. */
function conditionCell(line: Line, style: Style): string {
  const whole = line.required === "" || line.text.includes(line.name);
  return whole ? linked(line.text, line, style) : `${linked(line.name, line, style)}: ${shown(line.text, style)}`;
}

const NUMBER = /^[+-]?[\d.,]{1,6}(?:e[+-]?\d+)?$/u;
const ESTIMATE = /^-?[\d.]{1,6}(?: from \d{1,6})? \(-?[\d.]{1,6} (?:to -?[\d.]{1,6}|or more|or less)\)$/u;

/** Numbers are words; seven digits or more might be taken for a commit. */
function value(text: string, style: Style): string {
  if (text === "" || text === "-") return "";
  return NUMBER.test(text) || ESTIMATE.test(text) ? text : shown(text, style);
}

/** Where the metric stands, as a list of one below its line; far enough in for any list of fewer than 1,000. */
function numberLineItem({ numberLine, name, ...line }: Line, isDrawn: boolean, style: Style): string {
  if (numberLine === null || !isDrawn) return "";
  const isNamed = line.text.startsWith(numberLine.metric) || nameBeside(numberLine, name) === "";
  return `\n     - ${isNamed ? "" : `${shown(numberLine.metric, style)}: `}${markdownLine(numberLine)}`;
}

/** A trigger or signal in words. Why one is unknown stands with what must be true before expansion. */
function triggerItem(line: Line, style: Style): string {
  const { kind, status, observed, text, words } = line;
  const name = kind === "signal" ? linked(text, line, style, told) : linked(text, line, style);
  if (kind === "signal" && status === "clear") return `${signOf(line)} ${name}: ${told(words, style)}`;
  const why = status === "fired" ? whyOf(line) : status === "clear" && observed !== "-" ? `observed ${observed}` : null;
  return `${signOf(line)} ${name} ${status === "fired" ? "**fired**" : `is ${STATUS_WORDS[status]}`}${why === null ? "" : `: ${told(why, style)}`}`;
}

function demands(title: string, all: readonly Demand[], style: Style, drawn: ReadonlySet<Line> = new Set()): string {
  const items = all.map(
    ({ line, subject, demand, why }) =>
      `${linked(subject, line, style, line.kind === "signal" ? told : shown)} ${stopped(why === null ? demand : `${demand}: ${told(why, style)}`)}${numberLineItem(line, drawn.has(line), style)}`,
  );
  return list(title, items, style, numbered);
}

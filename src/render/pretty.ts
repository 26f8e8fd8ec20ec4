import type { GateReport, NumberLine, Report, Verdict } from "../judge/report.ts";
import { neutralise } from "./escape.ts";
import { layoutOf, type Layout } from "./layout.ts";
import { isFine, whyOf, withNumberLine, type Line } from "./lines.ts";
import { nameBeside, piecesOf } from "./number-line.ts";
import { paint, run, type Run, type Style } from "./paint.ts";
import { diagnosisBlock } from "./pretty-diagnosis.ts";
import { overallSentence, summaryOf, type Demand } from "./summary.ts";
import { tableHead, tableRow } from "./table.ts";
import { stopped, VERDICT_WORDS } from "./words.ts";
import { wrap, wrapAfter } from "./wrap.ts";

const VERDICT_STYLES: Readonly<Record<Verdict, Style>> = { pass: "good", hold: "doubtful", rollback: "bad" };
const NONE: Run[][] = [];
const BLANK: Run[][] = [[]];

/**
 * A report for the terminal: verdict and reason first, then every line of the gate, then what to do. No line is wider
 * than `width` columns (at least 16). Ends with a line break.
 */
export function renderPretty(report: Report, options: { width: number; colour: boolean }): string {
  const width = Math.max(16, Math.floor(options.width));
  const notes = (report.gate_source?.notes ?? []).join(" ");
  const source = notes === "" ? NONE : wrap([run(neutralise(notes), "dim")], width);
  const blocks = report.gates.map((gate) => gateBlock(gate, report.gates.length > 1 ? NONE : source, width));
  if (report.gates.length > 1) blocks.push([...wrapAfter(verdictLead(report.verdict), [run(overallSentence(report))], width), ...source]);
  const lines = blocks.flatMap((block, at) => (at === 0 ? block : [...BLANK, ...block]));
  return lines.map((line) => `${paint(line, options.colour)}\n`).join("");
}

/** The verdict that a line begins with. */
export function verdictLead(verdict: Verdict): Run[] {
  return [run(VERDICT_WORDS[verdict], VERDICT_STYLES[verdict]), run("  ")];
}

/** `source` stands below the verdict: whose gate it is. */
function gateBlock(gate: GateReport, source: Run[][], width: number): Run[][] {
  const { lines, sentences, fired, beforeExpansion, otherEvidence, ranges } = summaryOf(gate);
  const layout = layoutOf(lines, width);
  const drawn = withNumberLine(lines);
  const table = (kind: "condition" | "trigger"): Run[][] => {
    const own = lines.filter((line) => (line.kind === "condition") === (kind === "condition"));
    return own.length === 0 ? NONE : [...BLANK, tableHead(kind, layout), ...own.flatMap((line) => row(line, drawn.has(line), layout, width))];
  };
  return [
    ...wrapAfter(verdictLead(gate.verdict), [run(neutralise(gate.protected_path), "bold")], width),
    ...wrap([run(sentences[0] ?? "")], width),
    ...(sentences.length < 2 ? NONE : wrap([run(sentences.slice(1).join(" "), "dim")], width)),
    ...source,
    ...table("condition"),
    ...table("trigger"),
    ...(ranges === null ? NONE : [...BLANK, ...wrap([run(ranges, "dim")], width)]),
    ...demands("What fired", fired, width),
    ...demands("Before expansion", beforeExpansion, width),
    ...(gate.diagnosis === undefined ? NONE : [...BLANK, ...diagnosisBlock(gate.diagnosis, otherEvidence, gate.verdict, width)]),
  ];
}

/** A row, and beneath it what no list below repeats: where a metric that failed stands, or why a fine line or a warning is what it is. */
function row(line: Line, drawn: boolean, layout: Layout, width: number): Run[][] {
  const rows = tableRow(line, layout, width);
  if (drawn && line.numberLine !== null) return [...rows, ...wrapAfter([run("    ")], [run(neutralise(nameBeside(line.numberLine, line.name)), "dim"), ...numberLineRuns(line.numberLine)], width)];
  if (line.counts && !isFine(line)) return rows;
  // Of a signal the row itself says why.
  const why = whyOf(line.kind === "signal" ? { ...line, reason: null } : line);
  return why === null ? rows : [...rows, ...wrapAfter([run("    ")], [run(neutralise(why), "dim")], width)];
}

/** `pass ≤ 0.15 < hold ≤ 0.2 < rollback`, where zones in which this run's value may lie are in the colours of their verdicts. */
function numberLineRuns(line: NumberLine): Run[] {
  return piecesOf(line).map(({ text, verdict, isPossible }) => run(text, verdict === null || !isPossible ? "dim" : VERDICT_STYLES[verdict]));
}

function demands(title: string, all: readonly Demand[], width: number): Run[][] {
  if (all.length === 0) return NONE;
  return [...BLANK, [run(title, "bold")], ...all.flatMap((demand, at) => demandLines(demand, `${at + 1}. `, width))];
}

function demandLines({ line, subject, demand, why }: Demand, number: string, width: number): Run[][] {
  const text = neutralise(stopped(why === null ? demand : `${demand}: ${why}`));
  const named = line.kind === "signal" ? `"${neutralise(subject)}"` : neutralise(subject);
  return wrapAfter([run(number)], [run(named, "bold"), run(` ${text} `), run(`(${neutralise(line.file)}:${line.line})`, "dim")], width);
}

import type { Diagnosis, GateReport, Verdict } from "../judge/report.ts";
import { isFine, whyOf, type Line } from "./lines.ts";
import { clipped, folded, linked, list, shown, table, type Style } from "./markdown-blocks.ts";
import { prose } from "./markdown-text.ts";
import { summaryOf, type Demand } from "./summary.ts";
import { counted, motionWords, STATUS_MARKS, STATUS_WORDS, stopped, VERDICT_WORDS } from "./words.ts";

/** Lines that are all shown; of a longer gate those that are fine are folded. */
const OPEN_LINES = 20;

const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { pass: "✅", hold: "✋", rollback: "⏪" };

export function verdictHeading(verdict: Verdict): string {
  return `${VERDICT_SIGNS[verdict]} ${VERDICT_WORDS[verdict]}`;
}

/** One gate: the verdict, why, its lines, what must be true, the diagnosis. */
export function gateBlocks(gate: GateReport, style: Style): string[] {
  const { lines, beforeExpansion, warnings, otherEvidence } = summaryOf(gate);
  return [
    ...gateHeadline(gate, style),
    ...conditionTables(lines.filter(({ kind }) => kind === "condition"), style),
    ...triggerLists(lines.filter(({ kind }) => kind !== "condition"), style),
    demands("Before expansion", beforeExpansion, style),
    demands("Warnings, not counted", warnings, style),
    gate.diagnosis === undefined ? "" : diagnosisBlock(gate.diagnosis, otherEvidence, style),
  ];
}

/** The verdict of a gate and the sentence that says why. */
export function gateHeadline(gate: GateReport, style: Style): string[] {
  const [first = "", ...others] = summaryOf(gate).sentences;
  return [`### ${verdictHeading(gate.verdict)}: ${shown(gate.protected_path, style)}`, [`**${first}**`, ...others].join(" ")];
}

/** What failed first; what is fine after it, folded when there is much of it. */
function conditionTables(lines: readonly Line[], style: Style): string[] {
  const { failed, fine } = sorted(lines);
  const rows = (of: readonly Line[]): string => table(["Status", "Condition", "Observed", "Required", "Margin"], of.map((line) => row(line, style)), style);
  return lines.length <= OPEN_LINES ? [rows([...failed, ...fine])] : [rows(failed), folded(`${counted(fine.length, "condition")} met`, rows(fine))];
}

function row(line: Line, style: Style): string[] {
  const { status, name, observed, required, margin, words } = line;
  const value = (text: string): string => (text === "" || text === "-" ? "" : shown(text, style));
  return [`${STATUS_MARKS[status]} ${words}`, linked(name, line, style), value(observed), value(required), value(margin)];
}

/** Triggers and signals in words. Why one is unknown stands with what must be true before expansion. */
function triggerLists(lines: readonly Line[], style: Style): string[] {
  const { failed, fine } = sorted(lines);
  const items = (of: readonly Line[]): string[] => of.map((line) => triggerItem(line, style));
  const title = "Rollback triggers";
  if (lines.length <= OPEN_LINES) return [list(title, items([...failed, ...fine]), style)];
  return [list(title, items(failed), style), folded(`${counted(fine.length, "trigger")} clear`, list(title, items(fine), style))];
}

function triggerItem(line: Line, style: Style): string {
  const { kind, status, observed, text, words } = line;
  const why = status === "fired" ? whyOf(line) : status === "clear" && kind === "trigger" && observed !== "-" ? `observed ${observed}` : null;
  const told = kind === "signal" && status === "clear" ? `, a signal: ${proseOf(words, style)}` : ` ${status === "fired" ? "**fired**" : `is ${STATUS_WORDS[status]}`}`;
  return `${STATUS_MARKS[status]} ${linked(text, line, style)}${told}${why === null ? "" : `: ${proseOf(why, style)}`}`;
}

function sorted(lines: readonly Line[]): { failed: Line[]; fine: Line[] } {
  const urgency = ({ status, counts }: Line): number => (counts ? ["fired", "not_met", "unknown"].indexOf(status) : 3);
  return { failed: lines.filter((line) => !isFine(line)).sort((a, b) => urgency(a) - urgency(b)), fine: lines.filter(isFine) };
}

function demands(title: string, all: readonly Demand[], style: Style): string {
  const items = all.map(({ line, subject, demand, why }) => `${linked(subject, line, style)} ${stopped(why === null ? demand : `${demand}: ${proseOf(why, style)}`)}`);
  return list(title, items, style, (at) => `${at + 1}.`);
}

function diagnosisBlock(diagnosis: Diagnosis, evidence: readonly string[], style: Style): string {
  const { sentence, confidence, falsified_by: against, beware, not_now: notNow } = diagnosis;
  const items = (label: string, texts: readonly string[]): string[] => texts.slice(0, style.detail.rows).map((each) => `- ${label}: ${proseOf(each, style)}`);
  return [
    `**Diagnosis**: ${proseOf(sentence, style)}${confidence === null ? "" : ` (confidence ${confidence})`}`,
    "",
    ...items("For", evidence),
    ...items("Against", against),
    ...items("Beware", beware === undefined ? [] : [beware]),
    `- **Next motion: ${motionWords(diagnosis)}** (\`${diagnosis.next_motion}\`)`,
    ...items("Not now", notNow.length === 0 ? [] : [notNow.join(", ")]),
  ].join("\n");
}

function proseOf(text: string, { detail }: Style): string {
  return prose(clipped(text, detail.text * 4));
}

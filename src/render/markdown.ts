import type { Diagnosis, GateReport, Report, Verdict } from "../judge/report.ts";
import { isFine, type Line } from "./lines.ts";
import { codeSpan, link, prose } from "./markdown-text.ts";
import { overallSentence, summaryOf, type Demand } from "./summary.ts";
import { capitalised, counted, motionWords, STATUS_MARKS, stopped, VERDICT_WORDS } from "./words.ts";

/** The address of a line of a file, or null where there is none. */
export type LinkTo = (file: string, line: number) => string | null;

/** Lines that are all shown; of a longer gate those that are fine are folded. */
const OPEN_LINES = 20;

/** Rows of a table or list. GitHub refuses a comment of more than 65,536 characters and a summary of more than 1 MiB. */
const MOST_LINES = 100;

const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = { pass: "✅", hold: "✋", rollback: "⏪" };

/**
 * A report as GitHub Flavored Markdown, for job summaries and comments. Every text of a user's is made safe: it cannot
 * break a table, link, mention anybody, or hold HTML. Ends with a line break.
 */
export function renderMarkdown(report: Report, options: { linkTo?: LinkTo } = {}): string {
  const linkTo = options.linkTo ?? (() => null);
  const overall = report.gates.length > 1 ? [`## ${heading(report.verdict)}`, overallSentence(report)] : [];
  const blocks = [...overall, ...report.gates.flatMap((gate) => gateBlocks(gate, linkTo)), ...notes(report), provenance(report)];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function heading(verdict: Verdict): string {
  return `${VERDICT_SIGNS[verdict]} ${VERDICT_WORDS[verdict]}`;
}

function gateBlocks(gate: GateReport, linkTo: LinkTo): string[] {
  const { lines, sentences, fired, beforeExpansion, warnings, otherEvidence } = summaryOf(gate);
  const [first = "", ...others] = sentences;
  return [
    `### ${heading(gate.verdict)}: ${codeSpan(gate.protected_path)}`,
    [`**${first}**`, ...others].join(" "),
    ...tables(lines, linkTo),
    list("What fired", fired, linkTo),
    list("Before expansion", beforeExpansion, linkTo),
    list("Warnings, not counted", warnings, linkTo),
    gate.diagnosis === undefined ? "" : diagnosisBlock(gate.diagnosis, otherEvidence),
  ];
}

/** What failed first; what is fine after it, folded when there is much of it. */
function tables(lines: readonly Line[], linkTo: LinkTo): string[] {
  const failed = lines.filter((line) => !isFine(line)).sort((a, b) => urgency(a) - urgency(b));
  const fine = lines.filter(isFine);
  if (lines.length <= OPEN_LINES) return [table([...failed, ...fine], linkTo)];
  return [table(failed, linkTo), fine.length === 0 ? "" : folded(`${counted(fine.length, "line")} met or clear`, table(fine, linkTo))];
}

function urgency({ status, counts }: Line): number {
  return counts ? ["fired", "not_met", "unknown"].indexOf(status) : 3;
}

function table(lines: readonly Line[], linkTo: LinkTo): string {
  if (lines.length === 0) return "";
  const rows = lines.slice(0, MOST_LINES).map((line) => {
    const { kind, status, name, observed, required, margin, words } = line;
    const bound = required === "" ? "" : `${kind === "trigger" ? "fires when " : ""}${codeSpan(required)}`;
    const cells = [`${STATUS_MARKS[status]} ${prose(words)}`, linked(name, line, linkTo), value(observed), bound, value(margin)];
    return `| ${cells.join(" | ")} |`;
  });
  return ["| Status | Condition or trigger | Observed | Required | Margin |", "| --- | --- | --- | --- | --- |", ...rows].join("\n") + moreThan(lines.length);
}

function moreThan(n: number): string {
  return n > MOST_LINES ? `\n\nAnd ${n - MOST_LINES} more, which the JSON report lists.` : "";
}

function value(text: string): string {
  return text === "" || text === "-" ? "" : codeSpan(text);
}

function list(title: string, demands: readonly Demand[], linkTo: LinkTo): string {
  if (demands.length === 0) return "";
  const items = demands.slice(0, MOST_LINES).map(({ line, subject, demand, why }, at) => {
    const told = stopped(why === null ? demand : `${demand}: ${prose(why)}`);
    return `${at + 1}. ${linked(subject, line, linkTo)} ${told}`;
  });
  return [`**${title}**`, "", ...items].join("\n") + moreThan(demands.length);
}

function diagnosisBlock(diagnosis: Diagnosis, evidence: readonly string[]): string {
  const { sentence, confidence, falsified_by: against, beware, not_now: notNow } = diagnosis;
  return [
    `**Diagnosis**: ${prose(sentence)}${confidence === null ? "" : ` (confidence ${confidence})`}`,
    "",
    ...evidence.slice(0, MOST_LINES).map((each) => `- For: ${prose(each)}`),
    ...against.map((each) => `- Against: ${prose(each)}`),
    ...(beware === undefined ? [] : [`- Beware: ${prose(beware)}`]),
    `- **Next motion: ${motionWords(diagnosis)}** (\`${diagnosis.next_motion}\`)`,
    ...(notNow.length === 0 ? [] : [`- Not now: ${prose(notNow.join(", "))}`]),
  ].join("\n");
}

function notes({ diagnostics }: Report): string[] {
  const items = diagnostics.slice(0, MOST_LINES).map(({ level, file, line, message }) => `- ${capitalised(level)}${file === null ? "" : ` in ${codeSpan(line === null ? file : `${file}:${line}`)}`}: ${prose(message)}`);
  return items.length === 0 ? [] : [folded(counted(diagnostics.length, "note"), items.join("\n") + moreThan(diagnostics.length))];
}

function provenance({ gates, evidence }: Report): string {
  const files = [...gates.map(({ file, sha256 }) => ({ file, sha256, role: "gate" })), ...evidence];
  const rows = files.map(({ file, sha256, role }) => `| ${role} | ${codeSpan(file)} | \`${sha256.slice(0, 12)}\` |`);
  return folded("What was read", ["| Role | File | SHA-256 |", "| --- | --- | --- |", ...new Set(rows)].join("\n"));
}

function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

function linked(text: string, { file, line }: Line, linkTo: LinkTo): string {
  const address = linkTo(file, line);
  return address === null ? codeSpan(text) : link(codeSpan(text), address);
}

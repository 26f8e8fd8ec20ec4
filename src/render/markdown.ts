import type { WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Report } from "../judge/report.ts";
import { document, folded, linked, list, shown, table, type Detail, type LinkTo, type Style } from "./markdown-blocks.ts";
import { changesBlock, type Since } from "./markdown-changes.ts";
import { gateBlocks, gateHeadline, verdictHeading } from "./markdown-gate.ts";
import { link, prose } from "./markdown-text.ts";
import { overallSentence } from "./summary.ts";
import { capitalised, counted } from "./words.ts";

export type { LinkTo, Since };

export interface MarkdownOptions {
  readonly linkTo?: LinkTo;
  /** Where the report was made, such as a commit; each with an address where there is one. */
  readonly origin?: readonly Origin[];
  /** What was said last time at the same place. */
  readonly since?: Since | null;
  /** Whether a text is short enough for its place. Details are left out until it is. */
  readonly fits?: (text: string) => boolean;
}

export interface Origin {
  readonly name: string;
  readonly text: string;
  readonly address?: string | null;
}

/** From everything to the least that still says what is wrong. */
const DETAILS: readonly Detail[] = [
  { rows: 500, text: Infinity },
  { rows: 500, text: 200 },
  { rows: 100, text: 500 },
  { rows: 100, text: 100 },
  { rows: 25, text: 200 },
  { rows: 10, text: 100 },
  { rows: 3, text: 60 },
];

/**
 * A report as GitHub Flavored Markdown, for job summaries and comments. Every text of a user's is made safe: it cannot
 * break a table, link, mention anybody, or hold HTML. Ends with a line break.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const overall = report.gates.length > 1 ? [`## ${verdictHeading(report.verdict)}`, overallSentence(report)] : [];
  return fitted(options, (style) => [
    ...overall,
    ...report.gates.flatMap((gate) => gateBlocks(gate, style)),
    options.since == null ? "" : changesBlock(options.since, report, style),
    noteBlock(report.diagnostics, style),
    provenance(report, options.origin ?? [], style),
  ], (style) => [...overall, ...report.gates.slice(0, 10).flatMap((gate) => gateHeadline(gate, style)), "The rest is too long for this place; the JSON report has it."]);
}

/** Why a gate could not be evaluated, in the same form. */
export function renderMarkdownDiagnostics(diagnostics: readonly WordedDiagnostic[], options: MarkdownOptions = {}): string {
  const errors = diagnostics.filter(({ level }) => level === "error");
  const head = ["### 🚫 NOT EVALUATED", `**There is no verdict: ${counted(errors.length, "mistake")} must be mended first.** Nothing passes and nothing is rolled back until then.`];
  return fitted(options, (style) => [
    ...head,
    list("To mend", errors.map((each) => diagnosticItem(each, style)), style, (at) => `${at + 1}.`),
    options.since == null ? "" : changesBlock(options.since, null, style),
    noteBlock(diagnostics.filter(({ level }) => level !== "error"), style),
    folded("Where", origins(options.origin ?? [])),
  ], () => [...head, "The mistakes are too long for this place; the log has them."]);
}

/** The fullest form that fits, or the last resort. */
function fitted({ linkTo = () => null, fits = () => true }: MarkdownOptions, write: (style: Style) => string[], least: (style: Style) => string[]): string {
  for (const detail of DETAILS) {
    const text = document(write({ detail, linkTo }));
    if (fits(text)) return text;
  }
  return document(least({ detail: { rows: 0, text: 100 }, linkTo }));
}

function noteBlock(diagnostics: readonly WordedDiagnostic[], style: Style): string {
  const items = diagnostics.map((each) => `${capitalised(each.level)}: ${diagnosticItem(each, style)}`);
  return folded(counted(diagnostics.length, "note"), list("Notes", items, style));
}

function diagnosticItem({ file, line, message }: WordedDiagnostic, style: Style): string {
  const told = prose(message.slice(0, style.detail.text * 4));
  return file === null ? told : `${line === null ? shown(file, style) : linked(`${file}:${line}`, { file, line }, style)}: ${told}`;
}

function provenance({ gates, evidence }: Report, origin: readonly Origin[], style: Style): string {
  const files = [...gates.map(({ file, sha256 }) => ({ file, sha256, role: "gate" })), ...evidence];
  const rows = files.map(({ file, sha256, role }) => [role, shown(file, style), `\`${sha256.slice(0, 12)}\``]);
  const distinct = [...new Map(rows.map((row) => [row.join(), row])).values()];
  return folded("What was read", [origins(origin), table(["Role", "File", "SHA-256"], distinct, style)].filter((block) => block !== "").join("\n\n"));
}

function origins(origin: readonly Origin[]): string {
  return origin.map(({ name, text, address }) => `- ${name}: ${address == null ? prose(text) : link(prose(text), address)}`).join("\n");
}

import type { WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { GateReport, Report } from "../judge/report.ts";
import { document, folded, linked, list, numbered, shown, table, told, type Detail, type LinkTo, type Style } from "./markdown-blocks.ts";
import { sinceBlocks, type Since } from "./markdown-changes.ts";
import { gateBlocks, gateHeadline, verdictHeading } from "./markdown-gate.ts";
import { comparisonBlocks } from "./markdown-compare.ts";
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
  /** Something to be told before all else, in our words. */
  readonly notice?: string;
  /** Whether a text is short enough for its place. Details are left out until it is. */
  readonly fits?: (text: string) => boolean;
  /** Where all of it is when details are left out here, in our words: "the JSON report". */
  readonly rest?: string;
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

/** Gates that the shortest form still names, and notes on whose they are. */
const MOST_GATES = 10;
const MOST_NOTES = 10;

/**
 * A report as GitHub Flavored Markdown, for job summaries and comments. Every text of a user's is made safe: it cannot
 * break a table, link, mention anybody, or hold HTML. Ends with a line break.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { gates, diagnostics } = report;
  const overall = gates.length > 1 ? [`## ${verdictHeading(report.verdict)}`, overallSentence(report)] : [];
  const ordered = ["rollback", "hold", "pass"].flatMap((verdict) => gates.filter((gate) => gate.verdict === verdict));
  return fitted(
    options,
    (style) => {
      const { line, fold } = options.since == null ? { line: "", fold: "" } : sinceBlocks(options.since, report, style);
      const source = sourceBlock(report, style);
      const compared = report.comparison === undefined ? [] : [`**What this change does to the gate**`, ...comparisonBlocks(report.comparison, style)];
      const written = ordered.flatMap((gate) => [...gateHeadline(gate, style), ...(gates.length > 1 ? [] : [source, line, ...compared]), ...gateBlocks(gate, style)]);
      return [...overall, ...(gates.length > 1 ? [source, line, ...compared] : []), ...written, fold, noteBlock(diagnostics, style), provenance(report, options.origin ?? [], style)];
    },
    (style) => [...overall, sourceBlock(report, style), ...ordered.slice(0, MOST_GATES).flatMap((gate: GateReport) => gateHeadline(gate, style)), `The rest is too long for this place; ${style.rest} has it.`],
  );
}

/** Whose gate judged, where there is something to know about it. */
function sourceBlock({ gate_source: source }: Report, style: Style): string {
  const notes = source?.notes ?? [];
  const rest = notes.length > MOST_NOTES ? [`And ${counted(notes.length - MOST_NOTES, "more note")} on whose gate judged, which ${style.rest} lists.`] : [];
  return [...notes.slice(0, MOST_NOTES).map((note) => told(note, style)), ...rest].join(" ");
}

/** Why a gate could not be evaluated, in the same form. */
export function renderMarkdownDiagnostics(diagnostics: readonly WordedDiagnostic[], options: MarkdownOptions = {}): string {
  const errors = diagnostics.filter(({ level }) => level === "error");
  // What could not be reached is nobody's mistake.
  const isOut = errors.length > 0 && errors.every(({ code }) => code === "base-gate");
  const why = isOut ? "what was to be judged by could not be read" : `${counted(errors.length, "mistake")} must be mended first`;
  const head = ["### 🚫 NOT EVALUATED", `**There is no verdict: ${why}.** Nothing passes and nothing is rolled back until then.`];
  return fitted(
    options,
    (style) => [
      ...head,
      options.since == null ? "" : sinceBlocks(options.since, null, style).line,
      list("To mend", errors.map((each) => diagnosticItem(each, style)), style, numbered),
      noteBlock(diagnostics.filter(({ level }) => level !== "error"), style),
      folded("Commit and run", origins(options.origin ?? [])),
    ],
    (style) => [...head, `The mistakes are too long for this place; ${style.rest} has them.`],
  );
}

/** The fullest form that fits, or the last resort. */
function fitted({ linkTo = () => null, notice = "", fits = () => true, rest = "the JSON report" }: MarkdownOptions, write: (style: Style) => string[], least: (style: Style) => string[]): string {
  for (const detail of DETAILS) {
    const text = document([notice, ...write({ detail, linkTo, rest })]);
    if (fits(text)) return text;
  }
  return document([notice, ...least({ detail: { rows: 0, text: 100 }, linkTo, rest })]);
}

function noteBlock(diagnostics: readonly WordedDiagnostic[], style: Style): string {
  const items = diagnostics.map((each) => `${capitalised(each.level)}: ${diagnosticItem(each, style)}`);
  return folded(counted(diagnostics.length, "note"), list("Worth knowing", items, style));
}

function diagnosticItem({ file, line, message }: WordedDiagnostic, style: Style): string {
  const said = told(message, style);
  return file === null ? said : `${line === null ? shown(file, style) : linked(`${file}:${line}`, { file, line, of: "mistake" }, style)}: ${said}`;
}

function provenance({ gates, evidence }: Report, origin: readonly Origin[], style: Style): string {
  const files = [...gates.map(({ file, sha256 }) => ({ file, sha256, role: "gate" })), ...evidence];
  const rows = files.map(({ file, sha256, ...each }) => ["source" in each ? `${each.role} of the base branch` : each.role, shown(file, style), `\`${sha256.slice(0, 12)}\``]);
  const distinct = [...new Map(rows.map((row) => [row.join(), row])).values()];
  const read = table([["Role", "---"], ["File", "---"], ["SHA-256", "---"]], distinct, style);
  return folded("What was read", [origins(origin), read].filter((block) => block !== "").join("\n\n"));
}

function origins(origin: readonly Origin[]): string {
  return origin.map(({ name, text, address }) => `- ${name}: ${address == null ? prose(text) : link(prose(text), address)}`).join("\n");
}

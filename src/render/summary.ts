import { diagnosisMessages } from "../diagnostics/messages/diagnosis.ts";
import { asksForName, lacksBaseline, unmeasuredIn } from "../diagnostics/messages/reasons.ts";
import { isEstimate } from "../diagnostics/interval.ts";
import type { GateReport, Report, Verdict } from "../judge/report.ts";
import { isFine, isNotReported, linesOf, whyOf, type Line } from "./lines.ts";
import { capitalised, counted, enumerated, share, STATUS_WORDS } from "./words.ts";

/** What a gate's report says, as plain data: every format that is read by people is written from it. */
export interface Summary {
  readonly lines: readonly Line[];
  /** Why the verdict is what it is, in plain sentences of our own words only. */
  readonly sentences: readonly string[];
  readonly fired: readonly Demand[];
  readonly beforeExpansion: readonly Demand[];
  readonly warnings: readonly Demand[];
  /** What a range behind a number means; null where there is none. */
  readonly ranges: string | null;
  /** Evidence of the diagnosis that the lines above do not say already. */
  readonly otherEvidence: readonly string[];
}

/** One thing to know or to do: `subject` is the user's, `demand` is ours, `why` mixes both and ends with the gate's `because`. */
export interface Demand {
  readonly line: Line;
  readonly subject: string;
  readonly demand: string;
  readonly why: string | null;
}

const RANGES = "A range in brackets is where the true value lies, as far as the samples tell. A line is decided only where its whole range is on one side of the bound.";

/** Of a gate that holds for a reason of its own. */
const HELD = "every line is fine, and the gate itself is in question";

export function summaryOf(gate: GateReport): Summary {
  const lines = linesOf(gate);
  const said = new Set([...gate.conditions, ...gate.triggers].map(evidenceLine));
  return {
    lines,
    sentences: sentencesOf(gate.verdict, lines),
    fired: lines.filter(({ status }) => status === "fired").map((line) => ({ line, subject: line.text, demand: "fired", why: whyOf(line) })),
    beforeExpansion: lines.filter((line) => line.counts && !isFine(line) && line.status !== "fired").map(demandOf),
    warnings: lines.filter((line) => !line.counts && !isFine(line)).map((line) => ({ line, subject: line.text, demand: `is ${STATUS_WORDS[line.status]}`, why: whyOf(line) })),
    ranges: [...gate.conditions, ...gate.triggers].some((report) => "observed" in report && Object.values(report.observed).some(isEstimate)) ? RANGES : null,
    otherEvidence: (gate.diagnosis?.evidence ?? []).filter((each) => !said.has(each)),
  };
}

/** How the diagnosis words a line that failed; the lists above have it with more. */
function evidenceLine(report: GateReport["conditions"][number] | GateReport["triggers"][number]): string {
  return diagnosisMessages.line({ name: "signal" in report ? report.signal : report.expression, status: report.status, reason: report.reason });
}

function sentencesOf(verdict: Verdict, lines: readonly Line[]): string[] {
  const conditions = lines.filter(({ kind, counts }) => kind === "condition" && counts);
  const triggers = lines.filter(({ kind }) => kind !== "condition");
  const having = (of: readonly Line[], status: Line["status"]): number => of.filter((line) => line.status === status).length;
  const told = (of: readonly Line[], noun: string, status: Line["status"]): string[] => {
    const n = having(of, status);
    const words = STATUS_WORDS[status];
    const predicate = status === "fired" ? { one: words, many: words } : { one: `is ${words}`, many: `are ${words}` };
    return n === 0 ? [] : [share(n, of.length, noun, predicate)];
  };
  const [missed, open] = [having(conditions, "not_met"), having(conditions, "unknown")];
  const unknownToo = missed > 0 && open > 0 ? [`${open} ${open === 1 ? "is" : "are"} unknown`] : told(conditions, "condition", "unknown");
  const blocked = [...told(conditions, "condition", "not_met"), ...unknownToo, ...told(triggers, "trigger", "unknown")];
  const fine = [...told(conditions, "condition", "met"), ...told(triggers, "trigger", "clear")];
  const fired = told(triggers, "trigger", "fired");
  const first = { pass: `May expand: ${enumerated(fine)}`, hold: `Do not expand: ${blocked.length === 0 ? HELD : enumerated(blocked)}`, rollback: `Roll back: ${enumerated(fired)}` }[verdict];
  const also = verdict === "rollback" && blocked.length > 0 ? [capitalised(enumerated(blocked))] : [];
  const silent = lines.filter(isNotReported).length;
  const warnings = lines.filter((line) => !line.counts && !isFine(line)).length;
  return [
    first,
    ...also,
    ...(silent === 0 ? [] : [`${counted(silent, "signal")} not reported`]),
    ...(warnings === 0 ? [] : [`${counted(warnings, "warning")}, not counted`]),
  ].map((sentence) => `${sentence}.`);
}

function demandOf(line: Line): Demand {
  const { kind, status } = line;
  const demand = kind === "signal" ? "must be answered yes or no" : kind === "trigger" ? "must be false, and is unknown" : status === "unknown" ? "must hold, and is unknown" : "must hold";
  // What was measured and cannot be used has its own way out, which its reason says.
  const toMeasure = status === "unknown" ? unmeasuredIn(line.reason ?? "") : [];
  const measure = toMeasure.length > 0 ? `${asksForName(line.reason ?? "") ? "else " : ""}measure ${named(toMeasure)}` : null;
  const compare = status === "unknown" && lacksBaseline(line.reason ?? "") ? "give the last good run as the baseline" : null;
  const reason = [line.reason, measure, compare].filter((part) => part !== null).join("; ");
  return { line, subject: line.text, demand, why: whyOf({ ...line, reason: reason === "" ? null : reason }) };
}

/** At most five names; where hundreds are missing, the reason is one and the same. */
function named(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => `\`${name}\``);
  return enumerated(names.length > 5 ? [...shown, `${names.length - 5} more`] : shown);
}

/** The verdict of a run over several gates, in one sentence. */
export function overallSentence({ gates }: Report): string {
  const n = (verdict: Verdict): number => gates.filter((gate) => gate.verdict === verdict).length;
  const parts = [
    n("rollback") > 0 ? `${n("rollback")} must roll back` : "",
    n("hold") > 0 ? (n("hold") === 1 ? "1 holds" : `${n("hold")} hold`) : "",
    n("pass") > 0 ? (n("pass") === 1 ? "1 passes" : `${n("pass")} pass`) : "",
  ];
  return `Of ${counted(gates.length, "gate")}, ${enumerated(parts.filter((part) => part !== ""))}.`;
}

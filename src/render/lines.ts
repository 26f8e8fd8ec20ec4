import { outcomeMessages } from "../diagnostics/messages/outcomes.ts";
import { estimateWords } from "../diagnostics/interval.ts";
import type { ConditionReport, GateReport, NumberLine, Status, TriggerReport } from "../judge/report.ts";
import { numbersIn, showMargin, showObserved } from "./numbers.ts";
import { STATUS_WORDS } from "./words.ts";

/** One condition or trigger as every format shows it. Texts are the users' own, not yet made safe for any format. */
export interface Line {
  readonly kind: "condition" | "trigger" | "signal";
  readonly status: Status;
  /** False for a warning: it is shown and never counted. */
  readonly counts: boolean;
  /** The whole expression, or the signal. */
  readonly text: string;
  /** What a row is called: the metric where the rest of the expression stands in `required`. */
  readonly name: string;
  readonly required: string;
  readonly observed: string;
  readonly margin: string;
  /** The status in words; a signal's says who reported it. */
  readonly words: string;
  /** Several terms were seen: the row says which is which. */
  readonly compound: boolean;
  readonly reason: string | null;
  readonly because: string | null;
  /** Whether single cases were compared with the baseline, which its reason then says more of. */
  readonly comparesCases: boolean;
  /** Where the metric stands of a line that failed. */
  readonly numberLine: NumberLine | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Terms shown of one line; where hundreds of slices failed, the rest is counted. */
const TERMS = 20;

export function linesOf(gate: GateReport): Line[] {
  return [...gate.conditions.map((each) => conditionLine(each, gate.file)), ...gate.triggers.map((each) => triggerLine(each, gate.file))];
}

/** "x is not met", "x fired". */
export function statusPhrase({ text, status }: Pick<Line, "text" | "status">): string {
  return status === "fired" ? `${text} fired` : `${text} is ${STATUS_WORDS[status]}`;
}

/** Why a line is what it is: of one that fired what was seen, the reason, and of one that is not fine the gate's own `because`. */
export function whyOf(line: Line): string | null {
  const { kind, status, observed, reason, because } = line;
  const shown = status === "fired" && kind === "trigger" && observed !== "-" ? `observed ${observed}` : null;
  const matters = because === null || isFine(line) ? null : outcomeMessages.matters({ because });
  const parts = [shown, reason, matters].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("; ");
}

export function isFine({ status }: Pick<Line, "status">): boolean {
  return status === "met" || status === "clear";
}

/** A signal that nobody has answered, and that is clear for want of an answer. */
export function isNotReported({ kind, status, reason }: Pick<Line, "kind" | "status" | "reason">): boolean {
  return kind === "signal" && status === "clear" && reason === outcomeMessages.notReported();
}

function conditionLine(condition: ConditionReport, file: string): Line {
  const { metric, expression, status, severity } = condition;
  const words = severity === "warn" && status !== "met" ? `${STATUS_WORDS[status]} (warning)` : STATUS_WORDS[status];
  const terms = Object.keys(condition.observed);
  const named = requiredOf(expression, [metric, `metric(${JSON.stringify(metric)})`]);
  // Of `p95(latency) <= 1200` the measured term is the better name.
  const [name, required] = named !== null ? [metric, named] : terms.length === 1 && terms[0]?.includes(metric) === true ? [terms[0], requiredOf(expression, terms)] : [metric, null];
  const texts = required === null ? { name: metric, required: expression } : { name, required };
  return { ...common(condition, file), kind: "condition", counts: severity === "block", text: expression, ...texts, ...seen(condition), words };
}

function triggerLine(trigger: TriggerReport, file: string): Line {
  const base = { ...common(trigger, file), counts: true };
  if ("signal" in trigger) {
    const words = trigger.status === "unknown" ? STATUS_WORDS.unknown : (trigger.reason ?? STATUS_WORDS[trigger.status]);
    return { ...base, kind: "signal", text: trigger.signal, name: trigger.signal, required: "", observed: "", margin: "", compound: false, words };
  }
  const { expression, observed, status } = trigger;
  // That a fired expression is true says nothing new; what decided it may.
  const known = outcomeMessages.fired({ expression });
  const reason = trigger.reason?.startsWith(known) === true ? trigger.reason.slice(known.length).replace(/^; /u, "") || null : trigger.reason;
  const [name, ...more] = Object.keys(observed);
  const required = name === undefined || more.length > 0 ? null : requiredOf(expression, [name]);
  const named = required === null || name === undefined ? { name: expression, required: "" } : { name, required };
  return { ...base, reason, kind: "trigger", text: expression, ...named, ...seen(trigger), words: STATUS_WORDS[status] };
}

function common(report: ConditionReport | TriggerReport, file: string) {
  const { status, reason, because, line, column } = report;
  const numberLine = "number_line" in report ? (report.number_line ?? null) : null;
  return { status, reason, comparesCases: "worse" in report, because: because === undefined || because.trim() === "" ? null : because, numberLine, file, line, column };
}

/** The lines whose number line is to be shown: of several on one metric the first. */
export function withNumberLine(lines: readonly Line[]): ReadonlySet<Line> {
  const first = new Map<string, Line>();
  for (const line of lines) if (line.numberLine !== null && line.counts && !first.has(line.numberLine.metric)) first.set(line.numberLine.metric, line);
  return new Set(first.values());
}

/** `<= 0.15` of `override_rate <= 0.15`; null where the name does not stand alone on the left of a single comparison. */
function requiredOf(expression: string, names: readonly string[]): string | null {
  const [, each = "", body = ""] = /^(each )?(.*)$/su.exec(expression) ?? [];
  for (const name of names) {
    const rest = body.startsWith(`${name} `) ? body.slice(name.length + 1) : "";
    if (/^(?:[<>]=?|[=!]=) /u.test(rest) && !/ (?:and|or) /u.test(rest)) return each + rest;
  }
  return null;
}

function seen(report: Pick<ConditionReport, "observed" | "expression" | "margin" | "difference">): Pick<Line, "observed" | "margin" | "compound"> {
  const terms = Object.entries(report.observed);
  const bounds = numbersIn(report.expression);
  const [first] = terms;
  const shown = terms.slice(0, TERMS).map(([term, value]) => `${term} ${showObserved(value, bounds)}`);
  const difference = report.difference === undefined ? [] : [`${report.difference.of.includes(" * ") ? report.difference.of : "difference"} ${estimateWords({ ...report.difference, n: null }, bounds)}`];
  const rest = terms.length > TERMS ? `and ${terms.length - TERMS} more` : [];
  // Of one slice it is worth knowing which.
  const isSlice = report.expression.startsWith("each ") && first !== undefined && first[1] !== null;
  const single = first === undefined || first[1] === null ? "-" : showObserved(first[1], bounds);
  return {
    observed: terms.length < 2 && !isSlice ? single : [...shown, ...rest, ...difference].join(", "),
    margin: report.margin === null ? "-" : showMargin(report.margin),
    compound: terms.length > 1 || isSlice,
  };
}

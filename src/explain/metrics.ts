import { explain, type Reason } from "../diagnostics/messages/reasons.ts";
import type { Gate } from "../gate/gate.ts";
import type { Choice } from "../judge/choices.ts";
import type { Drawing } from "../judge/number-line.ts";
import type { NumberLine, Verdict, Zone } from "../judge/report.ts";
import { keysOf, type Term, type TermLine } from "../judge/terms.ts";
import { verdictsOf, warningsOf } from "../judge/verdict-zones.ts";
import type { TermZones } from "../judge/zones.ts";
import { isNumeric } from "../language/arithmetic.ts";
import { referencesIn } from "../language/expression.ts";
import { lineText } from "./line-text.ts";

/** Where one metric passes, holds and rolls back. */
export interface MetricExplanation {
  /** A metric, an aggregate of one such as `p95(latency_ms)`, or `each NAME` for every slice. */
  readonly metric: string;
  /** Its values in this run: one, or one a slice; none where it was not measured. */
  readonly observed: readonly Choice["value"][];
  /** Those of its values that are estimates, each with its interval. */
  readonly intervals?: NonNullable<NumberLine["intervals"]>;
  /** Why it has no value in this run; null where it has one, or there is no run. */
  readonly unknown: string | null;
  /** For a metric that is a number, from the lowest to the highest. */
  readonly zones: readonly Zone[];
  /** For one that is true, false or text: what each value that a line names leads to, and any other. */
  readonly values: readonly { readonly value: boolean | string | null; readonly verdict: Verdict; readonly warns: boolean }[];
  /** Lines that are left out, since they need something else that is not known. */
  readonly without: readonly LeftOut[];
  /** What else the lines on it read and was not measured, so that they hold where they would need it. */
  readonly unmeasured: readonly string[];
  /** Under which other names lines read the same metric: another aggregate, or every slice. */
  readonly see_also: readonly string[];
  /** Whether a line on it is too complex to say where it changes. */
  readonly too_complex: boolean;
}

/** A line that says nothing of a metric in this run, and why. */
export interface LeftOut {
  readonly line: string;
  readonly why: string;
  /** Whether it is unknown in this run, and so holds the gate whatever the metric is. */
  readonly holds: boolean;
}

/** Every metric that a gate's lines read, in the order of the lines. */
export function metricsIn(gate: Gate, drawing: Drawing, hasRun: boolean): MetricExplanation[] {
  const terms = drawing.terms.filter(({ origin }) => origin === "metrics");
  const named = new Map<string, string[]>();
  for (const term of terms) named.set(metricOf(term), [...(named.get(metricOf(term)) ?? []), term.name]);
  return terms.map((term) => {
    const zones = drawing.zonesOf(term);
    const isComplex = zones.complex.length > 0;
    const seeing = drawing.linesOn(term).filter((line) => !zones.blind.has(line));
    const numberLine = drawing.numberLineOf(term);
    const value = drawing.valueOf(term.name);
    const read = drawing.observedOf(term).flatMap((each) => (isNumeric(each) || each.kind === "boolean" || each.kind === "text" ? [each.value] : []));
    // Of a value at a bound the bound itself.
    const observed = numberLine !== null && numberLine.observed.length === read.length ? numberLine.observed : read;
    return {
      metric: term.name,
      observed,
      ...(numberLine?.intervals === undefined ? {} : { intervals: numberLine.intervals }),
      unknown: hasRun && observed.length === 0 ? (value.kind === "unknown" && value.reasons.length > 0 ? explain(value.reasons) : `\`${term.name}\` has no value`) : null,
      zones: numberLine?.zones ?? [],
      values: isComplex ? [] : valuesOf(zones),
      without: isComplex ? [] : [...zones.blind].map(([line, reasons]) => ({ line: lineText(gate, line.index), why: whyBlind(line, reasons, term, drawing), holds: hasRun && (line.kind === "trigger" || line.counts) })),
      unmeasured: isComplex ? [] : [...new Set(seeing.flatMap((line) => unmeasuredOn(line, term, drawing)))],
      see_also: (named.get(metricOf(term)) ?? []).filter((name) => name !== term.name),
      too_complex: isComplex,
    };
  });
}

/** A metric, or the part of its slices, that a term reads; the slices themselves are read as the metric. */
function metricOf({ measured, slices }: Term): string {
  const isPart = slices !== null && referencesIn(measured).some(({ reference }) => keysOf(reference).length > keysOf(slices.of).length);
  return JSON.stringify([isPart, ...referencesIn(measured).map(({ reference }) => keysOf(reference))]);
}

function unmeasuredOn({ terms }: TermLine, term: Term, { valueOf }: Drawing): string[] {
  return terms.filter(({ name }) => name !== term.name && valueOf(name).kind === "unknown").map(({ name }) => name);
}

function whyBlind(line: TermLine, reasons: readonly Reason[], term: Term, drawing: Drawing): string {
  const unmeasured = unmeasuredOn(line, term, drawing);
  if (unmeasured.length === 0) return explain(reasons);
  // What is there and cannot be used has a reason of its own.
  const others = unmeasured.flatMap((name) => ((value) => (value.kind === "unknown" ? value.reasons : []))(drawing.valueOf(name))).filter(({ code }) => code !== "absent" && code !== "no-baseline");
  if (others.length > 0) return explain(others);
  return `${unmeasured.map((name) => `\`${name}\``).join(" and ")} ${unmeasured.length === 1 ? "is" : "are"} not measured`;
}

function valuesOf(zones: TermZones): MetricExplanation["values"] {
  if (zones.blind.size === zones.truths.size) return [];
  const verdicts = verdictsOf(zones);
  const warnings = warningsOf(zones, verdicts);
  return zones.choices.flatMap((choice, at) => (choice.kind === "number" ? [] : [{ value: choice.other === true ? null : choice.value, verdict: verdicts[at] as Verdict, warns: warnings[at] === true }]));
}

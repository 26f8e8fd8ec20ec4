import type { Gate } from "../gate/gate.ts";
import type { Choice } from "../judge/choices.ts";
import { numberLineOf, type Drawing } from "../judge/number-line.ts";
import type { Verdict, Zone } from "../judge/report.ts";
import type { Term, TermLine } from "../judge/terms.ts";
import { verdictsOf } from "../judge/zones.ts";
import { printExpression } from "../language/print.ts";

/** Where one metric passes, holds and rolls back. */
export interface MetricExplanation {
  /** A metric, an aggregate of one such as `p95(latency_ms)`, or `each NAME` for every slice. */
  readonly metric: string;
  /** Its values in this run: one, or one a slice; none where it was not measured. */
  readonly observed: readonly Choice["value"][];
  /** For a metric that is a number, from the lowest to the highest. */
  readonly zones: readonly Zone[];
  /** For one that is true, false or text: what each value that a line names leads to, and any other. */
  readonly values: readonly { readonly value: boolean | string | null; readonly verdict: Verdict }[];
  /** Lines that are left out, and what of them was not measured. */
  readonly without: readonly { readonly line: string; readonly unmeasured: readonly string[] }[];
  /** What else the lines on it read and was not measured, so that they hold where they would need it. */
  readonly unmeasured: readonly string[];
  /** Whether a line on it is too complex to say where it changes. */
  readonly too_complex: boolean;
}

/** Every metric that a gate's lines read, in the order of the lines. */
export function metricsIn(gate: Gate, drawing: Drawing): MetricExplanation[] {
  const sources = [...gate.conditions, ...gate.triggers];
  const textOf = (index: number): string => ((source) => (source === undefined || source.kind === "signal" ? "" : printExpression(source.expression)))(sources[index]);
  return drawing.terms.filter(({ origin }) => origin === "metrics").map((term) => {
    const zones = drawing.zonesOf(term);
    const blind = zones?.blind ?? [];
    const unmeasuredOn = (line: TermLine): string[] => line.terms.filter(({ name }) => name !== term.name && drawing.valueOf(name).kind === "unknown").map(({ name }) => name);
    const seeing = drawing.linesOn(term).filter((line) => !blind.includes(line));
    return {
      metric: term.name,
      observed: drawing.observedOf(term).flatMap((value) => (value.kind === "number" || value.kind === "boolean" || value.kind === "text" ? [value.value] : [])),
      zones: numberLineOf(term, drawing)?.zones ?? [],
      values: valuesOf(term, drawing),
      without: blind.map((line) => ({ line: textOf(line.index), unmeasured: unmeasuredOn(line) })),
      unmeasured: zones === null ? [] : [...new Set(seeing.flatMap(unmeasuredOn))],
      too_complex: zones === null,
    };
  });
}

function valuesOf(term: Term, drawing: Drawing): MetricExplanation["values"] {
  const zones = drawing.zonesOf(term);
  if (zones === null || zones.blind.length === zones.truths.size) return [];
  const verdicts = verdictsOf(zones);
  return zones.choices.flatMap((choice, at) => (choice.kind === "number" ? [] : [{ value: choice.other === true ? null : choice.value, verdict: verdicts[at] as Verdict }]));
}

import type { Condition, Gate, Trigger } from "../gate/gate.ts";
import { canonical, declarationsOf, type Declarations } from "../judge/names.ts";
import { metricsOf, termLinesOf } from "../judge/terms.ts";
import { referencesIn, withParts, withReferences, type Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import type { Reference } from "../language/reference.ts";
import { normalizeSignal } from "../language/signal-text.ts";

/** A condition or trigger as it is compared: a truth over terms, which two gates name alike. */
export interface ComparedLine {
  readonly source: Condition | Trigger;
  readonly kind: "condition" | "trigger";
  /** As reports write it. */
  readonly text: string;
  /** Whether it bears on the verdict. */
  readonly counts: boolean;
  readonly expression: Expression;
  /** The metrics that it reads, in whatever way. */
  readonly metrics: readonly string[];
  /** What it reads of them, in the order in which that stands there. */
  readonly terms: readonly string[];
}

/** How a term is called that is a whole line: a reported signal, or a line that cannot be looked into. */
const SIGNAL = "signal: ";
const WHOLE = "line: ";

/** What a term stands for, as a reader knows it. */
export function subjectOf(term: string): { readonly kind: "metric" | "signal" | "line"; readonly name: string } {
  if (term.startsWith(SIGNAL)) return { kind: "signal", name: term.slice(SIGNAL.length) };
  return term.startsWith(WHOLE) ? { kind: "line", name: term.slice(WHOLE.length) } : { kind: "metric", name: term };
}

/** Every line of a gate, in the order of reports. */
export function comparedLinesOf(gate: Gate): ComparedLine[] {
  const declarations = declarationsOf(gate);
  const overTerms = new Map(termLinesOf(gate).map(({ index, expression }) => [index, expression]));
  return [...gate.conditions, ...gate.triggers].map((source, index): ComparedLine => {
    const expression = withBoundsAsTerms(overTerms.get(index) ?? termNamed(wholeOf(source, declarations)));
    const kind = source.kind === "condition" ? "condition" : "trigger";
    const terms = [...new Set(referencesIn(expression).map(({ reference }) => reference.head[0] ?? ""))];
    const metrics = source.kind === "signal" ? [] : [...new Set(metricsOf(source, declarations))].sort();
    return { source, kind, text: textOf(source), counts: source.kind !== "condition" || source.severity === "block", expression, metrics, terms };
  });
}

function textOf(source: Condition | Trigger): string {
  if (source.kind === "signal") return source.text;
  return `${source.kind === "condition" && source.scope === "each" ? "each " : ""}${printExpression(source.expression)}`;
}

/** What a line is that has no terms: the same for two gates only where they say the same. */
function wholeOf(source: Condition | Trigger, declarations: Declarations): string {
  if (source.kind === "signal") return SIGNAL + normalizeSignal(source.text);
  return `${WHOLE}each ${printExpression(withReferences(source.expression, ({ reference }) => canonical(reference, declarations)))}`;
}

/** An estimate's bounds are no more its value than another metric is: `lower(x) <= 0.2` asks for less than `x <= 0.2`. */
function withBoundsAsTerms(expression: Expression): Expression {
  return withParts(expression, (part) => (part.kind === "call" && (part.name === "lower" || part.name === "upper") ? termNamed(printExpression(part)) : null));
}

function termNamed(name: string): Expression {
  const reference: Reference = { origin: "metrics", head: [name], exact: false, path: [] };
  return { kind: "reference", reference, role: "name", start: 0, end: 0 };
}

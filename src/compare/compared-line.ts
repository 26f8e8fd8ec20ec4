import type { Condition, Gate, Trigger } from "../gate/gate.ts";
import { readsOwnBaseline, termLinesOf } from "../judge/terms.ts";
import { withParts, withReferences, type Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import type { Reference } from "../language/reference.ts";
import { normalizeSignal } from "../language/signal-text.ts";
import type { Naming } from "./naming.ts";
import { termsIn } from "./planes.ts";

/** A condition or trigger as it is compared: a truth over terms, which two gates name alike. */
export interface ComparedLine {
  readonly source: Condition | Trigger;
  readonly kind: "condition" | "trigger";
  /** As reports write it. */
  readonly text: string;
  /** Whether it bears on the verdict. */
  readonly counts: boolean;
  readonly expression: Expression;
  /** Of which slices it is said, by their metric: of those that it has, or that it or its baseline has. Null for other lines. */
  readonly slicesOf: string | null;
  /** The metrics that it reads, in whatever way. */
  readonly metrics: readonly string[];
  /** What it reads of them, in the order in which that stands there. */
  readonly terms: readonly string[];
}

/** How a term is called that is a reported signal. */
const SIGNAL = "signal: ";

/** What a term stands for, as a reader knows it. */
export function subjectOf(term: string): { readonly kind: "metric" | "signal"; readonly name: string } {
  return term.startsWith(SIGNAL) ? { kind: "signal", name: term.slice(SIGNAL.length) } : { kind: "metric", name: term };
}

/** Every line of a gate, in the order of reports. */
export function comparedLinesOf(gate: Gate, naming: Naming): ComparedLine[] {
  const named = <Line extends Condition | Trigger>(line: Line): Line => (line.kind === "signal" ? line : { ...line, expression: withReferences(line.expression, ({ reference }) => naming.named(reference)) });
  // All aliases are in the names already.
  const renamed: Gate = { ...gate, metrics: [], conditions: gate.conditions.map(named), triggers: gate.triggers.map(named) };
  const overTerms = new Map(termLinesOf(renamed, null, { paired: true }).map(({ index, expression }) => [index, expression]));
  const lines = [...renamed.conditions, ...renamed.triggers];
  return [...gate.conditions, ...gate.triggers].map((source, index): ComparedLine => {
    const line = lines[index] ?? source;
    const expression = withBoundsAsTerms(overTerms.get(index) ?? termNamed(source.kind === "signal" ? SIGNAL + normalizeSignal(source.text) : ""));
    const kind = source.kind === "condition" ? "condition" : "trigger";
    const terms = [...termsIn(expression)];
    const metrics = line.kind === "signal" ? [] : [...termsIn(line.expression)].sort();
    const slicesOf = source.kind === "condition" && source.scope === "each" ? JSON.stringify([naming.named(source.subject).head, readsOwnBaseline(source)]) : null;
    return { source, kind, text: textOf(source), counts: source.kind !== "condition" || source.severity === "block", expression, slicesOf, metrics, terms };
  });
}

function textOf(source: Condition | Trigger): string {
  if (source.kind === "signal") return source.text;
  return `${source.kind === "condition" && source.scope === "each" ? "each " : ""}${printExpression(source.expression)}`;
}

/** An estimate's bounds are no more its value than another metric is: `lower(x) <= 0.2` asks for less than `x <= 0.2`. */
function withBoundsAsTerms(expression: Expression): Expression {
  return withParts(expression, (part) => (part.kind === "call" && (part.name === "lower" || part.name === "upper") ? termNamed(printExpression(part)) : null));
}

function termNamed(name: string): Expression {
  const reference: Reference = { origin: "metrics", head: [name], exact: false, path: [] };
  return { kind: "reference", reference, role: "name", start: 0, end: 0 };
}

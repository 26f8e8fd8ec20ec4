import type { Condition, ExpressionTrigger, Gate } from "../gate/gate.ts";
import { evaluate, type Environment } from "../language/evaluate.ts";
import { contains, referencesIn, withParts, withReferences, type Expression, type ReferenceNode } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { printReference, type Reference } from "../language/reference.ts";
import { unknown, type Value } from "../language/value.ts";
import { atSlice, isOfSlice, isSliced, whyNotSliced } from "./each.ts";
import { canonical, declarationsOf, type Declarations } from "./names.ts";

/** What is measured as one value: a metric or its baseline, an aggregate of one, or a metric's value in each slice. */
export interface Term {
  /** How people know it: `p95(latency_ms)`, `each quality`. Terms of one name are one term. */
  readonly name: string;
  /** What to evaluate for its value today; of what is measured slice by slice, as if it were of them all. */
  readonly measured: Expression;
  readonly origin: Reference["origin"];
  /** Of what is measured slice by slice; null of one value. */
  readonly slices: Slices | null;
}

/** The slices in which something is measured. */
export interface Slices {
  /** The metric that has them. */
  readonly of: Reference;
  /** What to evaluate for the value in one of them. */
  readonly at: (key: string) => Expression;
}

/** One condition or trigger, as it depends on the terms it reads. */
export interface TermLine {
  /** Its index among the gate's conditions and, after them, its triggers. */
  readonly index: number;
  readonly kind: "condition" | "trigger";
  /** Whether it bears on the verdict. */
  readonly counts: boolean;
  /** The line with each term as one plain name. */
  readonly expression: Expression;
  readonly terms: readonly Term[];
}

/**
 * A gate's lines over their terms, all of them or those that read some metrics; signals are left out. So are slices of which
 * each gives a line two values, as with a baseline of its own: there is no one number line for them. `paired`: they are asked
 * for.
 */
export function termLinesOf(gate: Gate, only: ReadonlySet<string> | null = null, { paired = false }: { readonly paired?: boolean } = {}): TermLine[] {
  const declarations = declarationsOf(gate);
  return [...gate.conditions, ...gate.triggers].flatMap((line, index): TermLine[] => {
    if (line.kind === "signal") return [];
    if (only !== null && !metricsOf(line, declarations).some((name) => only.has(name))) return [];
    const terms = new Map<string, Term>();
    const named = (part: Expression): Expression => withReferences(part, ({ reference }) => canonical(reference, declarations));
    const expression = withParts(line.expression, (part) => {
      const read = subjectOf(part);
      if (read === null) return null;
      const measured = named(part);
      const { origin } = read.reference;
      const slices = isOfSlice(line, read) ? { of: canonical({ ...line.subject, origin }, declarations), at: (key: string) => named(atSlice(part, line.subject, key)) } : null;
      const name = `${slices === null ? "" : "each "}${printExpression(measured)}`;
      terms.set(name, { name, measured, origin, slices });
      return { kind: "reference", reference: referenceTo(name), role: "name", start: part.start, end: part.end };
    });
    if (!paired && [...terms.values()].filter(({ slices }) => slices !== null).length > 1) return [];
    const kind = line.kind === "condition" ? "condition" : "trigger";
    return [{ index, kind, counts: line.kind !== "condition" || line.severity === "block", expression, terms: [...terms.values()] }];
  });
}

/** Whether a line compares a metric with its own baseline, slice by slice where it is said of each. */
export function readsOwnBaseline({ expression }: Pick<Condition | ExpressionTrigger, "expression">): boolean {
  return contains(expression, (part) => part.kind === "reference" && part.role === "baseline");
}

/** The metrics that a line reads, or of which it reads a part, each by the one name that it has here. */
export function metricsOf(line: Condition | ExpressionTrigger, declarations: Declarations): string[] {
  return referencesIn(line.expression).map(({ reference }) => keysOf(canonical(reference, declarations))[0] ?? "");
}

/** The slice of which a term measures what another one measures in each; null where it is no such term. */
export function sliceOf(term: Term, each: Term): string | null {
  if (each.slices === null) return null;
  const [own, whole] = [keysOf(referenceOf(term)), keysOf(each.slices.of)];
  const key = own[whole.length];
  return key !== undefined && whole.every((part, at) => part === own[at]) && printExpression(each.slices.at(key)) === term.name ? key : null;
}

/** Lines on what is measured in every slice as lines on what a term measures in the one that it names. */
export function onSlice(term: Term, each: Term, lines: readonly TermLine[]): TermLine[] {
  if (sliceOf(term, each) === null) return [];
  return lines.map((line) => ({
    ...line,
    expression: withReferences(line.expression, ({ reference }) => (reference.head[0] === each.name ? referenceTo(term.name) : reference)),
    terms: line.terms.map((other) => (other.name === each.name ? term : other)),
  }));
}

/** A term's value over evidence; of what is measured slice by slice, the value in each of them. */
export function valueOfTerm({ measured, slices }: Term, evidence: Environment): Value {
  if (slices === null) return evaluate(measured, evidence);
  const whole = evidence.read(slices.of);
  if (!isSliced(whole)) return unknown(...whyNotSliced(whole, printReference(slices.of)));
  if (measured.kind === "reference" && keysOf(measured.reference).length === keysOf(slices.of).length) return whole;
  // The keys stand for the slices, each of which is read when it is asked for.
  return { ...whole, items: whole.keys, read: (key) => evaluate(slices.at(key as string), evidence) };
}

/** Reads terms by their names. */
export function termEnvironment(read: (name: string) => Value): Environment {
  return { read: ({ head }) => read(head[0] ?? "") };
}

export function isTerm(part: Expression, name: string): boolean {
  return part.kind === "reference" && part.reference.head[0] === name;
}

export function referenceTo(name: string): Reference {
  // Not exact, so that a reason prints the term as it is written.
  return { origin: "metrics", head: [name], exact: false, path: [] };
}

/** The metric that a term measures. */
export function referenceOf({ measured }: Term): Reference {
  const [node] = referencesIn(measured);
  if (node === undefined) throw new Error("a term without a metric");
  return node.reference;
}

/** The keys that lead to a metric in a file. */
export function keysOf({ head, path }: Reference): string[] {
  return [...head, ...path];
}

/** Functions that are taken of a number, or ask whether there is one. */
const OF_VALUES: ReadonlySet<string> = new Set(["abs", "known", "lower", "upper"]);

/** The metric that a part measures, where the part is one term. */
function subjectOf(part: Expression): ReferenceNode | null {
  if (part.kind === "reference") return part;
  if (part.kind !== "call" || OF_VALUES.has(part.name)) return null;
  const [first, ...more] = part.args;
  const isAggregate = first?.kind === "reference" && more.every(({ kind }) => kind === "number") && (more.length === 0 || part.name === "percentile");
  return isAggregate ? first : null;
}

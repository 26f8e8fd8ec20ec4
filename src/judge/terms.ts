import type { Condition, ExpressionTrigger, Gate } from "../gate/gate.ts";
import type { Environment } from "../language/evaluate.ts";
import { contains, referencesIn, withParts, withReferences, type Expression, type ReferenceNode } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import type { Reference } from "../language/reference.ts";
import type { Value } from "../language/value.ts";
import { canonical, declarationsOf, type Declarations } from "./names.ts";

/** What is measured as one value: a metric or its baseline, an aggregate of one, or a metric's value in each slice. */
export interface Term {
  /** How people know it: `p95(latency_ms)`, `each quality`. Terms of one name are one term. */
  readonly name: string;
  /** What to evaluate for its value today; of slices the metric that has them. */
  readonly measured: Expression;
  readonly origin: Reference["origin"];
  readonly slices: boolean;
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
 * A gate's lines over their terms, all of them or those that read some metrics; signals are left out. So are slices that each
 * compare with a baseline of their own, for which there is no one number line, unless they are asked for.
 */
export function termLinesOf(gate: Gate, only: ReadonlySet<string> | null = null, { paired = false }: { readonly paired?: boolean } = {}): TermLine[] {
  const declarations = declarationsOf(gate);
  return [...gate.conditions, ...gate.triggers].flatMap((line, index): TermLine[] => {
    if (line.kind === "signal") return [];
    if (only !== null && !metricsOf(line, declarations).some((name) => only.has(name))) return [];
    const slices = line.kind === "condition" && line.scope === "each";
    if (slices && !paired && readsOwnBaseline(line)) return [];
    const terms = new Map<string, Term>();
    const whole = withReferences(line.expression, ({ reference }) => canonical(reference, declarations));
    const expression = withParts(whole, (part) => {
      const subject = subjectOf(part);
      if (subject === null) return null;
      const ofSlices = slices && subject.role !== "name";
      const name = `${ofSlices ? "each " : ""}${printExpression(part)}`;
      terms.set(name, { name, measured: part, origin: subject.reference.origin, slices: ofSlices });
      return { kind: "reference", reference: referenceTo(name), role: "name", start: part.start, end: part.end };
    });
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

/** Lines on every slice as lines on the one slice that a term reads by its key. */
export function onSlice(term: Term, slices: Term, lines: readonly TermLine[]): TermLine[] {
  const [own, whole] = [keysOf(referenceOf(term)), keysOf(referenceOf(slices))];
  if (term.measured.kind !== "reference" || term.slices || term.origin !== slices.origin || own.length !== whole.length + 1 || !whole.every((key, at) => key === own[at])) return [];
  return lines.map((line) => ({
    ...line,
    expression: withReferences(line.expression, ({ reference }) => (reference.head[0] === slices.name ? referenceTo(term.name) : reference)),
    terms: line.terms.map((each) => (each.name === slices.name ? term : each)),
  }));
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

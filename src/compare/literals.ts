import { estimablePairsOf } from "../judge/errors.ts";
import { NEGATED } from "../language/comparators.ts";
import { childrenOf, referencesIn, withReferences, type Comparator, type Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { typeOf } from "../language/types.ts";
import type { ComparedLine } from "./compared-line.ts";
import { termsIn } from "./planes.ts";
import { constantOf, differenceOf } from "./sums.ts";

/** A truth as what must surely hold for it, without negation: all of some parts, any of them, or one literal. */
export type Formula = Compound | Literal;

export interface Compound {
  readonly kind: "all" | "any";
  readonly parts: readonly Formula[];
  readonly terms: ReadonlySet<string>;
}

export type Literal = NumberLiteral | Fact;

/** What a sum of terms, or a number that is no sum, is compared with. */
export interface NumberLiteral {
  readonly kind: "number";
  /** What is compared; of one form there is one interval. */
  readonly form: string;
  /**
   * With whom it shares the error that it may make: those that share with the same others are judged at the same error,
   * and those that share with nobody, whose level is empty, at the largest.
   */
  readonly level: string;
  /** Whether only what is of the very same level says anything of it: of `lower(x)` no level is the more demanding one. */
  readonly strictly: boolean;
  readonly operator: Comparator;
  readonly bound: number;
  readonly terms: ReadonlySet<string>;
}

/** Anything else that is true or not: a signal, a text, `known(x)`. */
export interface Fact {
  readonly kind: "fact";
  readonly key: string;
  /** Of what is a text: that text. */
  readonly text: string | null;
  readonly holds: boolean;
  readonly terms: ReadonlySet<string>;
}

interface Context {
  readonly kind: ComparedLine["kind"];
  /** Whether alternatives share the error of the whole, as those do by which a line passes. */
  readonly shares: boolean;
  readonly level: readonly string[];
  /** The metric of whose slices it is said, which share the error that they make. */
  readonly slicesOf: string | null;
}

/**
 * What must surely hold for a line to let evidence pass, or for a trigger to fire. Alternatives share the error of passing
 * (`judge/errors.ts`).
 */
export function formulaOf({ kind, expression, slicesOf }: Pick<ComparedLine, "kind" | "expression" | "slicesOf">, asked: "passes" | "fires"): Formula {
  const said = formulaIn(withSlicesOf(slicesOf, expression), kind === "condition" || asked === "fires", { kind, shares: asked === "passes", level: [], slicesOf });
  if (slicesOf === null) return said;
  // Without any slice nothing is said of each, whatever else would be enough.
  const areThere: Fact = { kind: "fact", key: JSON.stringify({ slicesOf }), text: null, holds: true, terms: new Set() };
  return compound("all", [areThere, said]);
}

/** What is said of some slices says nothing of others: beside a baseline there are those that a run lost. */
function withSlicesOf(slicesOf: string | null, expression: Expression): Expression {
  if (slicesOf === null) return expression;
  return withReferences(expression, ({ reference }) => ({ ...reference, head: reference.head.map((name) => name.replace(/^((?:lower|upper)\()?each /u, `$1each ${slicesOf} `)) }));
}

export function compound(kind: "all" | "any", parts: readonly Formula[]): Formula {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, parts, terms: new Set(parts.flatMap(({ terms }) => [...terms])) };
}

function formulaIn(expression: Expression, wanted: boolean, context: Context): Formula {
  switch (expression.kind) {
    case "not":
      return formulaIn(expression.operand, !wanted, context);
    case "boolean":
      return { kind: expression.value === wanted ? "all" : "any", parts: [], terms: new Set() };
    case "logic": {
      const all = (expression.operator === "and") === wanted;
      const inside = all ? context : sharedBy(expression.operands, context);
      return compound(all ? "all" : "any", expression.operands.map((operand) => formulaIn(operand, wanted, inside)));
    }
    case "comparison": {
      const sides = childrenOf(expression);
      // How often it may err depends on who shares the error of holding or firing.
      if (estimablePairsOf(expression) === null) return factOf(expression, wanted, { ...context, level: [...context.level, JSON.stringify([context.slicesOf, context.kind])] });
      const bounds = referencesIn(expression).filter(({ reference }) => isBound(reference.head[0] ?? "")).length;
      const level = [...context.level];
      if (!wanted && context.shares && expression.rest.length > 1) level.push(`chain of ${expression.rest.length}`);
      // Which limit a bound is depends on what else its comparison says, and on who shares its error.
      if (bounds > 0) level.push(JSON.stringify([bounds, wanted, context.slicesOf, context.kind]));
      return compound(wanted ? "all" : "any", expression.rest.map(({ operator, operand }, at) => literalOf(sides[at] as Expression, wanted ? operator : NEGATED[operator], operand, { ...context, level }, bounds > 0)));
    }
    default:
      return factOf(expression, wanted, { ...context, level: [] });
  }
}

/** The level of alternatives: as many share an error as are over estimates, and which are is told by their terms. */
function sharedBy(operands: readonly Expression[], context: Context): Context {
  if (!context.shares) return context;
  const uncertain = operands.flatMap((operand) => {
    const terms = [...new Set(comparedIn(operand))].sort();
    return terms.length === 0 ? [] : [JSON.stringify(terms)];
  });
  return uncertain.length < 2 ? context : { ...context, level: [...context.level, uncertain.sort().join(" ")] };
}

/** What stands in comparisons that may be over estimates. */
function comparedIn(expression: Expression): string[] {
  const pairs = estimablePairsOf(expression);
  return pairs === null ? childrenOf(expression).flatMap(comparedIn) : pairs.flatMap(({ left, right }) => [...termsIn(left), ...termsIn(right)]);
}

function factOf(expression: Expression, holds: boolean, { level }: Context): Fact {
  return { kind: "fact", key: JSON.stringify([keyOf(expression), ...[...level].sort(), ...(expression.kind === "comparison" ? [holds] : [])]), text: null, holds, terms: termsIn(expression) };
}

function literalOf(left: Expression, operator: Comparator, right: Expression, { level }: Context, strictly: boolean): Literal {
  const terms = new Set([...termsIn(left), ...termsIn(right)]);
  const equality = operator === "==" || operator === "!=";
  const isNumber = !equality || typeOf(left) === "number" || typeOf(right) === "number";
  if (!isNumber) {
    const [of, value] = right.kind === "text" ? [left, right.value] : left.kind === "text" ? [right, left.value] : [null, null];
    if (of !== null) return { kind: "fact", key: keyOf(of), text: value, holds: operator === "==", terms };
    const [flag, truth] = right.kind === "boolean" ? [left, right.value] : left.kind === "boolean" ? [right, left.value] : [null, null];
    if (flag !== null) return { kind: "fact", key: JSON.stringify([keyOf(flag)]), text: null, holds: (operator === "==") === truth, terms };
    return { kind: "fact", key: JSON.stringify([...[keyOf(left), keyOf(right)].sort(), operator, ...[...level].sort()]), text: null, holds: true, terms };
  }
  const own = [...level, ...(operator === "!=" ? ["either side"] : [])].sort();
  const rest = { kind: "number" as const, level: own.length === 0 ? "" : JSON.stringify(own), strictly, terms };
  const sum = differenceOf(left, right, terms);
  if (sum !== null) return { ...rest, form: sum.form, bound: sum.bound, operator: sum.turned ? TURNED[operator] : operator };
  const [onLeft, onRight] = [constantOf(left), constantOf(right)];
  if (onRight !== null) return { ...rest, form: keyOf(left), bound: onRight, operator };
  if (onLeft !== null) return { ...rest, form: keyOf(right), bound: onLeft, operator: TURNED[operator] };
  return { ...rest, form: JSON.stringify([keyOf(left), keyOf(right)]), bound: 0, operator };
}

const TURNED: Readonly<Record<Comparator, Comparator>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!=" };

/** How a part is told from others: as it is written, since its names are plain. */
function keyOf(part: Expression): string {
  return printExpression(part);
}

function isBound(term: string): boolean {
  return /^(?:lower|upper)\(/u.test(term);
}

import { NEGATED } from "../language/comparators.ts";
import { childrenOf, referencesIn, type Comparator, type Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { typeOf } from "../language/types.ts";

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
  /** Whether alternatives share the error of the whole, as those do by which a line passes. */
  readonly shares: boolean;
  readonly level: readonly string[];
  /** Whether it is said of slices, which share the error that they make. */
  readonly each: boolean;
}

/**
 * What must surely hold for a line to have a truth. `shares`: that truth lets the line pass, so that alternatives share the
 * error of it (`judge/errors.ts`).
 */
export function formulaOf(expression: Expression, wanted: boolean, shares: boolean): Formula {
  return formulaIn(expression, wanted, { shares, level: [], each: [...termsOf(expression)].some((term) => term.includes("each ")) });
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
      if (sides.some((side) => typeOf(side) === "boolean" && side.kind !== "boolean")) return factOf(expression, wanted, context);
      const bounds = referencesIn(expression).filter(({ reference }) => isBound(reference.head[0] ?? "")).length;
      const level = [...context.level];
      if (!wanted && context.shares && expression.rest.length > 1) level.push(`chain of ${expression.rest.length}`);
      // Which limit a bound is depends on what else its comparison says.
      if (bounds > 0) level.push(JSON.stringify([bounds, wanted, context.each]));
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

/** What stands in comparisons with what may be a number. */
function comparedIn(expression: Expression): string[] {
  if (expression.kind !== "comparison") return childrenOf(expression).flatMap(comparedIn);
  return childrenOf(expression).some(({ kind }) => kind === "text") ? [] : [...termsOf(expression)];
}

function factOf(expression: Expression, holds: boolean, { level }: Context): Fact {
  return { kind: "fact", key: JSON.stringify([keyOf(expression), ...[...level].sort(), ...(expression.kind === "comparison" ? [holds] : [])]), text: null, holds, terms: termsOf(expression) };
}

function literalOf(left: Expression, operator: Comparator, right: Expression, { level }: Context, strictly: boolean): Literal {
  const terms = new Set([...termsOf(left), ...termsOf(right)]);
  const equality = operator === "==" || operator === "!=";
  const isNumber = !equality || typeOf(left) === "number" || typeOf(right) === "number";
  if (!isNumber) {
    const [of, value] = right.kind === "text" ? [left, right.value] : left.kind === "text" ? [right, left.value] : [null, null];
    if (of !== null) return { kind: "fact", key: keyOf(of), text: value, holds: operator === "==", terms };
    return { kind: "fact", key: JSON.stringify([keyOf(left), operator, keyOf(right), ...[...level].sort()]), text: null, holds: true, terms };
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

interface Sum {
  readonly weights: ReadonlyMap<string, number>;
  readonly constant: number;
}

/** Numbers beyond which rounding may decide. */
const [SMALLEST, LARGEST] = [1e-9, 1e9];

/** Two sides as one sum of terms against a number; null where they are no sum, or a term cancels out, which is read all the same. */
function differenceOf(left: Expression, right: Expression, terms: ReadonlySet<string>): { form: string; bound: number; turned: boolean } | null {
  const [a, b] = [sumOf(left), sumOf(right)];
  if (a === null || b === null || terms.size === 0) return null;
  const { weights, constant } = added(a, b, -1);
  const sorted = [...weights].sort(([one], [other]) => (one < other ? -1 : 1));
  const [, unit] = sorted[0] ?? ["", 0];
  const sizes = [...weights.values(), ...(constant === 0 ? [] : [constant])].map(Math.abs);
  if (weights.size < terms.size || sizes.some((size) => !(size >= SMALLEST && size <= LARGEST))) return null;
  // What nearly cancels out leaves little but rounding.
  const whole = [a, b].flatMap((side) => [side.constant, ...side.weights.values()]).map(Math.abs);
  if (Math.max(...whole) > 1e4 * Math.min(...sizes)) return null;
  return { form: JSON.stringify(sorted.map(([term, weight]) => [term, Number((weight / unit).toPrecision(12))])), bound: 0 - constant / unit, turned: unit < 0 };
}

function sumOf(part: Expression): Sum | null {
  switch (part.kind) {
    case "number":
      return { weights: new Map(), constant: part.value };
    case "reference":
      return { weights: new Map([[part.reference.head[0] ?? "", 1]]), constant: 0 };
    case "negate":
      return ((sum) => sum && times(sum, -1))(sumOf(part.operand));
    case "arithmetic":
      return part.rest.reduce<Sum | null>((left, { operator, operand }) => {
        const right = left && sumOf(operand);
        if (left === null || right === null) return null;
        if (operator === "+" || operator === "-") return added(left, right, operator === "+" ? 1 : -1);
        if (operator === "/") return right.weights.size > 0 || right.constant === 0 ? null : times(left, 1 / right.constant);
        return right.weights.size === 0 ? times(left, right.constant) : left.weights.size === 0 ? times(right, left.constant) : null;
      }, sumOf(part.first));
    default:
      return null;
  }
}

function constantOf(part: Expression): number | null {
  const sum = sumOf(part);
  return sum !== null && sum.weights.size === 0 && termsOf(part).size === 0 && Number.isFinite(sum.constant) ? sum.constant : null;
}

function added(a: Sum, b: Sum, sign: number): Sum {
  const weights = new Map(a.weights);
  for (const [term, weight] of b.weights) weights.set(term, (weights.get(term) ?? 0) + sign * weight);
  return { weights, constant: a.constant + sign * b.constant };
}

function times({ weights, constant }: Sum, factor: number): Sum {
  return { weights: new Map([...weights].map(([term, weight]) => [term, weight * factor])), constant: constant * factor };
}

function termsOf(expression: Expression): Set<string> {
  return new Set(referencesIn(expression).map(({ reference }) => reference.head[0] ?? ""));
}

/** How a part is told from others: as it is written, since its names are plain. */
function keyOf(part: Expression): string {
  return printExpression(part);
}

function isBound(term: string): boolean {
  return /^(?:lower|upper)\(/u.test(term);
}

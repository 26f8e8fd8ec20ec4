import type { Reason } from "../diagnostics/messages/reasons.ts";
import type { Side } from "../statistics/samples.ts";
import { COMPARISONS, type Comparator } from "./comparators.ts";
import { minus, nameOf, type Changes, type Estimate } from "./estimate.ts";
import { doubtsOf, joined, limit, methodOf, type Method } from "./limits.ts";

/** How often a comparison may come out true though it is not, and false though it is true. */
export interface Errors {
  readonly whenTrue: number;
  readonly whenFalse: number;
  /** The truth with which the comparison lets its line pass; null or left out where that depends. */
  readonly passes?: boolean | null;
}

/** One comparison over estimates: what was held against which bound, and what came of it. */
export interface Judgement {
  /** Null where the interval lies on both sides of the bound. */
  readonly truth: boolean | null;
  readonly estimate: Estimate;
  /** What the estimate is of, in the gate's terms. */
  readonly name: string;
  readonly operator: Comparator;
  readonly bound: number;
  /** Whether the estimate is one of the sides, or what they differ by. */
  readonly of: "left" | "right" | "difference";
  readonly method: Method;
  readonly limits: Readonly<Record<Side, number>>;
  /** The errors at which the limits were taken. */
  readonly errors: Readonly<Record<Side, number>>;
  readonly doubts: readonly Reason[];
  readonly changes: Changes | null;
  readonly passes: boolean | null;
}

/** Whether a comparison is about what two runs differ by, whichever side of it that stands on. */
export function isDifference({ of, method, changes }: Judgement): boolean {
  return of === "difference" || changes !== null || method === "mover" || method === "welch";
}

const MIRRORED: Readonly<Record<Comparator, Comparator>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!=" };

/** Holds two sides of a comparison against each other; null where all that is uncertain cancels, and two numbers are left. */
export function judge(left: Estimate, operator: Comparator, right: Estimate, errors: Errors): Judgement | { readonly numbers: readonly [number, number] } {
  const difference = minus(left, right);
  if (difference.terms.length === 0) return { numbers: [difference.constant, 0] };
  if (right.terms.length === 0) return judged(left, operator, right.constant, "left", errors);
  if (left.terms.length === 0) return judged(right, MIRRORED[operator], left.constant, "right", errors);
  // Summed anew: taking the constant away again would leave of alike sides what binary arithmetic made of it.
  const value = difference.terms.reduce((sum, { quantity, factor }) => sum + factor * quantity.value, 0);
  return judged({ ...difference, constant: 0, value }, operator, 0 - difference.constant, "difference", errors);
}

function judged(given: Estimate, operator: Comparator, bound: number, of: Judgement["of"], errors: Errors): Judgement {
  const method = methodOf(given);
  const estimate = joined(given);
  const own = errorsOfSides(operator, errors);
  const limits = { lower: limit(estimate, "lower", own.lower), upper: limit(estimate, "upper", own.upper) };
  const truth = truthOf(limits, operator, bound);
  const open = (["lower", "upper"] as const).filter((side) => !Number.isFinite(limits[side]));
  const doubts = truth === null ? open.flatMap((side) => doubtsOf(estimate, side, own[side])) : [];
  return { truth, estimate, name: nameOf(given), operator, bound, of, method, limits, errors: own, doubts, changes: estimate.terms[0]?.quantity.changes ?? null, passes: errors.passes ?? null };
}

/** Holds another estimate against the same bound. */
export function truthWith({ operator, bound, errors }: Judgement, estimate: Estimate): boolean | null {
  const own = joined(estimate);
  return truthOf({ lower: limit(own, "lower", errors.lower), upper: limit(own, "upper", errors.upper) }, operator, bound);
}

/** The error on each side. Equality is refuted on either side, so that both share it. */
function errorsOfSides(operator: Comparator, { whenTrue, whenFalse }: Errors): Judgement["errors"] {
  switch (operator) {
    case "<":
    case "<=":
      return { lower: whenFalse, upper: whenTrue };
    case ">":
    case ">=":
      return { lower: whenTrue, upper: whenFalse };
    case "==":
      return { lower: whenFalse / 2, upper: whenFalse / 2 };
    case "!=":
      return { lower: whenTrue / 2, upper: whenTrue / 2 };
  }
}

/** True where the comparison holds over the whole interval, false where it holds nowhere in it. */
function truthOf({ lower, upper }: Judgement["limits"], operator: Comparator, bound: number): boolean | null {
  const holds = (value: number, by: Comparator): boolean => Number.isFinite(value) && COMPARISONS[by](value, bound);
  switch (operator) {
    case "<":
    case "<=":
      return holds(upper, operator) ? true : holds(lower, operator === "<" ? ">=" : ">") ? false : null;
    case ">":
    case ">=":
      return holds(lower, operator) ? true : holds(upper, operator === ">" ? "<=" : "<") ? false : null;
    case "==":
    case "!=":
      return holds(lower, ">") || holds(upper, "<") ? operator === "!=" : null;
  }
}

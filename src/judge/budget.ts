import { childrenOf, type Expression } from "../language/expression.ts";

/**
 * How much may be looked at, in parts of expressions that are evaluated or read: what it takes to look into a gate is not
 * told by its length, and its text is anybody's. Four million take about a second.
 */
export interface Budget {
  /** Whether so much was left, which is then spent. */
  spend(steps: number): boolean;
}

/** `whole` pays as well. */
export function budgetOf(most: number, whole: Budget | null = null): Budget {
  let left = most;
  return {
    spend(steps) {
      if (steps > left || whole?.spend(steps) === false) return false;
      left -= steps;
      return true;
    },
  };
}

const sizes = new WeakMap<Expression, number>();

/** The parts of an expression, itself among them. */
export function sizeOf(expression: Expression): number {
  const known = sizes.get(expression);
  if (known !== undefined) return known;
  const size = childrenOf(expression).reduce((sum, part) => sum + sizeOf(part), 1);
  sizes.set(expression, size);
  return size;
}

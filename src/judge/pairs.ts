import type { Comparator, Expression } from "../language/expression.ts";

/** Two neighbours in a comparison. */
export interface Pair {
  readonly left: Expression;
  readonly operator: Comparator;
  readonly right: Expression;
}

/** The two sides of what is one comparison; null of a chain of them, and of anything else. */
export function onlyPairOf(expression: Expression): Pair | null {
  if (expression.kind !== "comparison") return null;
  const [step] = expression.rest.length === 1 ? expression.rest : [];
  return step === undefined ? null : { left: expression.first, operator: step.operator, right: step.operand };
}

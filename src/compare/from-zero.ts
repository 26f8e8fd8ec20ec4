import { childrenOf, type Expression } from "../language/expression.ts";
import { termsIn, type Plane } from "./planes.ts";

/** The terms that stand in one comparison with another one. */
export function termsComparedIn(expression: Expression): string[] {
  if (expression.kind !== "comparison") return childrenOf(expression).flatMap(termsComparedIn);
  const terms = [...termsIn(expression)];
  return terms.length > 1 ? terms : [];
}

/**
 * Terms of which numbers below zero come last: those that are compared with each other and never with a number of zero
 * or less. `a <= b * 1.1` asks for less than `a <= b`, save below zero, where nobody thinks of it.
 */
export function termsFromZero(planes: readonly Plane[]): Set<string> {
  const together = planes.filter(({ weights }) => weights.size > 1);
  const found = new Set(together.flatMap(({ weights }) => [...weights.keys()]));
  for (const { weights, constant, isPole } of planes) {
    const signs = new Set([...weights.values()].map(Math.sign));
    const [sign = 1] = signs;
    // All of its points have a coordinate of zero or less.
    if (signs.size === 1 && constant * sign >= 0 && isPole !== true) for (const term of weights.keys()) found.delete(term);
  }
  return found;
}

import { NEGATED } from "./comparators.ts";
import { childrenOf, type Arithmetic, type Comparator, type Expression, type Step } from "./expression.ts";

/** A bound that a comparison leans on: `lower(x)`, or `upper(x)`. */
type Bound = Extract<Expression, { kind: "call" }>;

/**
 * The first bound by which an expression is true for lack of evidence: `lower(x) <= 0.15` is true of any `x` that was
 * measured on few enough samples, where `upper(x) <= 0.15` is true only of one that is known to be so low.
 */
export function lenientBound(expression: Expression, wanted = true): Bound | null {
  switch (expression.kind) {
    case "not":
      return lenientBound(expression.operand, !wanted);
    case "logic":
      return first(expression.operands, (operand) => lenientBound(operand, wanted));
    case "comparison": {
      const sides = childrenOf(expression);
      return first(expression.rest, ({ operator }, at) => {
        const [left, right] = [sides[at] as Expression, sides[at + 1] as Expression];
        const facing = FACING[wanted ? operator : NEGATED[operator]];
        return boundAs(left, facing) ?? boundAs(right, facing === null ? null : facing === "low" ? "high" : "low");
      });
    }
    default:
      return null;
  }
}

/** Whether the left side of a comparison has to be low or high for it to be true; null where either may do. */
const FACING: Readonly<Record<Comparator, "low" | "high" | null>> = { "<": "low", "<=": "low", ">": "high", ">=": "high", "==": null, "!=": null };

/** A bound in a side that makes it as low or as high as it may be; of a side that may have to be either any bound does. */
function boundAs(side: Expression, facing: "low" | "high" | null): Bound | null {
  // So of every truth: it is compared with another by `==` or `!=`, and never with a number.
  if (facing === null) return boundIn(side);
  const turned = facing === "low" ? "high" : "low";
  switch (side.kind) {
    case "call":
      if (side.name === "lower") return facing === "high" ? null : side;
      if (side.name === "upper") return facing === "low" ? null : side;
      return first(side.args, (part) => boundAs(part, side.name === "abs" ? null : facing));
    case "negate":
      return boundAs(side.operand, turned);
    case "arithmetic": {
      const [{ operator: sign }, ...more] = side.rest as [Step<Arithmetic>, ...Step<Arithmetic>[]];
      if (sign === "+" || sign === "-") return boundAs(side.first, facing) ?? first(side.rest, ({ operator, operand }) => boundAs(operand, operator === "+" ? facing : turned));
      // Times a number a bound stays what it is; times anything else it may be turned round.
      const isScaled = side.rest.every(({ operand }) => operand.kind === "number") || (side.first.kind === "number" && sign === "*" && more.length === 0);
      return first(childrenOf(side), (part) => boundAs(part, isScaled ? facing : null));
    }
    default:
      return null;
  }
}

/** Any bound, wherever it stands. */
export function boundIn(expression: Expression): Bound | null {
  return expression.kind === "call" && (expression.name === "lower" || expression.name === "upper") ? expression : first(childrenOf(expression), boundIn);
}

function first<T, Found>(parts: readonly T[], find: (part: T, at: number) => Found | null): Found | null {
  for (const [at, part] of parts.entries()) {
    const found = find(part, at);
    if (found !== null) return found;
  }
  return null;
}

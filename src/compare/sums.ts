import type { Expression } from "../language/expression.ts";
import { plus, scaled, termsIn, type Plane } from "./planes.ts";

/** Numbers beyond which rounding may decide. */
const [SMALLEST, LARGEST] = [1e-9, 1e9];

/** Two sides as one sum of terms against a number; null where they are no sum, or a term cancels out, which is read all the same. */
export function differenceOf(left: Expression, right: Expression, terms: ReadonlySet<string>): { form: string; bound: number; turned: boolean } | null {
  const [a, b] = [sumOf(left), sumOf(right)];
  if (a === null || b === null || terms.size === 0) return null;
  const { weights, constant } = plus(a, scaled(b, -1));
  const sorted = [...weights].sort(([one], [other]) => (one < other ? -1 : 1));
  const [, unit] = sorted[0] ?? ["", 0];
  const sizes = [...weights.values(), ...(constant === 0 ? [] : [constant])].map(Math.abs);
  if (weights.size < terms.size || sizes.some((size) => !(size >= SMALLEST && size <= LARGEST))) return null;
  // What nearly cancels out leaves little but rounding.
  const whole = [a, b].flatMap((side) => [side.constant, ...side.weights.values()]).map(Math.abs);
  if (Math.max(...whole) > 1e4 * Math.min(...sizes)) return null;
  return { form: JSON.stringify(sorted.map(([term, weight]) => [term, Number((weight / unit).toPrecision(12))])), bound: 0 - constant / unit, turned: unit < 0 };
}

/** A side as a sum of terms; null where it is none. */
function sumOf(part: Expression): Plane | null {
  switch (part.kind) {
    case "number":
      return { weights: new Map(), constant: part.value };
    case "reference":
      return { weights: new Map([[part.reference.head[0] ?? "", 1]]), constant: 0 };
    case "negate":
      return ((sum) => sum && scaled(sum, -1))(sumOf(part.operand));
    case "arithmetic":
      return part.rest.reduce<Plane | null>((left, { operator, operand }) => {
        const right = left && sumOf(operand);
        if (left === null || right === null) return null;
        if (operator === "+" || operator === "-") return plus(left, operator === "+" ? right : scaled(right, -1));
        if (operator === "/") return right.weights.size > 0 || right.constant === 0 ? null : scaled(left, 1 / right.constant);
        return right.weights.size === 0 ? scaled(left, right.constant) : left.weights.size === 0 ? scaled(right, left.constant) : null;
      }, sumOf(part.first));
    default:
      return null;
  }
}

/** The number that a side is whatever is measured; null where it reads anything. */
export function constantOf(part: Expression): number | null {
  const sum = sumOf(part);
  return sum !== null && sum.weights.size === 0 && termsIn(part).size === 0 && Number.isFinite(sum.constant) ? sum.constant : null;
}

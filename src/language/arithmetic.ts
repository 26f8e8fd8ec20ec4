import { reason } from "../diagnostics/messages/reasons.ts";
import { product, quotient } from "./composites.ts";
import { constantRatio, exactly, minus, plus, scaled, type Estimate } from "./estimate.ts";
import type { Arithmetic, Expression } from "./expression.ts";
import { printExpression } from "./print.ts";
import { keyOf, summaryAmong } from "./summaries.ts";
import { describe, number, unknown, type NumberValue, type Unknown, type Value } from "./value.ts";

/** A number, exact or estimated. */
export type Numeric = NumberValue | Estimate;

export function isNumeric(value: Value): value is Numeric {
  return value.kind === "number" || value.kind === "estimate";
}

export function asEstimate(value: Numeric): Estimate {
  return value.kind === "estimate" ? value : exactly(value.value);
}

/** Why a value that is no number cannot stand where one is needed. Booleans and texts never turn into numbers. */
export function asNumber(value: Exclude<Value, Numeric>, written: () => string): Unknown {
  if (value.kind === "unknown") return value;
  const name = written();
  if (value.kind !== "data") return unknown(reason("wrong-type", { name, found: describe(value), needs: "a number", instead: null }));
  const [first] = value.keys ?? [];
  const summary = summaryAmong(value.keys);
  const key = summary ?? first;
  return unknown(reason("many-for-one", { name, found: describe(value), written: name, key: key === undefined ? null : keyOf(name, key), isSummary: summary !== null }));
}

const OF_NUMBERS: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

/** `text` is the second operand as it is written. */
const OF_ESTIMATES: Readonly<Record<Arithmetic, (a: Estimate, b: Estimate, text: () => string) => Estimate>> = {
  "+": plus,
  "-": minus,
  "*": (a, b) => (b.terms.length === 0 ? scaled(a, b.constant) : a.terms.length === 0 ? scaled(b, a.constant) : product(a, b)),
  "/": (a, b, text) => {
    if (b.terms.length === 0) return scaled(a, 1 / b.constant);
    const ratio = constantRatio(a, b);
    return ratio === null ? quotient(a, b, text) : exactly(ratio);
  },
};

/** A chain of `+ -` or `* /`, from left to right. */
export function calculate(expression: Extract<Expression, { kind: "arithmetic" }>, valueOf: (operand: Expression) => Value): Value {
  const unknowns: Unknown[] = [];
  const numericOf = (operand: Expression): Numeric => {
    const value = valueOf(operand);
    if (isNumeric(value)) return value;
    unknowns.push(asNumber(value, () => printExpression(operand)));
    return number(1);
  };
  let total = numericOf(expression.first);
  let dividedByZero = false;
  for (const { operator, operand } of expression.rest) {
    const value = numericOf(operand);
    if (operator === "/" && value.value === 0) {
      dividedByZero = true;
      continue;
    }
    total = total.kind === "number" && value.kind === "number" ? number(OF_NUMBERS[operator](total.value, value.value)) : OF_ESTIMATES[operator](asEstimate(total), asEstimate(value), () => printExpression(operand));
  }
  if (unknowns.length > 0) return unknown(...unknowns.flatMap(({ reasons }) => reasons));
  if (dividedByZero) return unknown(reason("division-by-zero", { text: printExpression(expression) }));
  if (!Number.isFinite(total.value)) return unknown(reason("overflow", { text: printExpression(expression) }));
  return total.kind === "estimate" && total.terms.length === 0 ? number(total.constant) : total;
}

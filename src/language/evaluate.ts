import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import type { Comparator, Expression } from "./expression.ts";
import { asNumber, functionNamed } from "./functions.ts";
import { nearlyEqual } from "./numbers.ts";
import { printExpression } from "./print.ts";
import type { Reference } from "./reference.ts";
import { boolean, describe, number, unknown, type Value } from "./value.ts";

/** What an expression is evaluated over. */
export interface Environment {
  /** The value of a name. Total: what is not there is unknown. */
  read(reference: Reference): Value;
  /** Told of every part as it is evaluated, so that a report can show what was observed. */
  record?(part: Expression, value: Value): void;
}

/**
 * The value of a checked expression. Total and bounded: each part is visited once, and nothing that a user wrote is
 * ever run as code. Truth is Kleene's strong three-valued logic.
 */
export function evaluate(expression: Expression, environment: Environment): Value {
  const value = evaluateHere(expression, environment);
  environment.record?.(expression, value);
  return value;
}

function evaluateHere(expression: Expression, environment: Environment): Value {
  switch (expression.kind) {
    case "number":
      return number(expression.value);
    case "text":
      return { kind: "text", value: expression.value };
    case "boolean":
      return boolean(expression.value);
    case "reference":
      return environment.read(expression.reference);
    case "call": {
      const args = expression.args.map((argument) => evaluate(argument, environment));
      const call = { text: printExpression(expression), argumentTexts: expression.args.map(printExpression) };
      return functionNamed(expression.name).apply(args, call);
    }
    case "negate": {
      const operand = evaluate(expression.operand, environment);
      return operand.kind === "number" ? number(-operand.value) : asNumber(operand, printExpression(expression.operand));
    }
    case "not": {
      const operand = truthOf(expression.operand, environment);
      return operand.kind === "boolean" ? boolean(!operand.value) : operand;
    }
    case "logic":
      return all(
        expression.operands.map((operand) => truthOf(operand, environment)),
        expression.operator === "or",
      );
    case "comparison":
      return evaluateComparison(expression, environment);
    case "arithmetic":
      return evaluateArithmetic(expression, environment);
  }
}

/** The value of an expression as a truth: what is neither true nor false is unknown. */
export function truthOf(expression: Expression, environment: Environment): Extract<Value, { kind: "boolean" | "unknown" }> {
  const value = evaluate(expression, environment);
  if (value.kind === "boolean" || value.kind === "unknown") return value;
  return unknown(reason("wrong-type", { name: printExpression(expression), found: describe(value), needs: "true or false", instead: null }));
}

/** Kleene's conjunction (`decisive` false) or disjunction (`decisive` true) of truths. */
function all(truths: readonly Extract<Value, { kind: "boolean" | "unknown" }>[], decisive: boolean): Value {
  const reasons: Reason[] = [];
  for (const truth of truths) {
    if (truth.kind === "unknown") reasons.push(...truth.reasons);
    else if (truth.value === decisive) return truth;
  }
  return reasons.length > 0 ? unknown(...reasons) : boolean(!decisive);
}

function evaluateComparison(expression: Extract<Expression, { kind: "comparison" }>, environment: Environment): Value {
  let left = expression.first;
  let leftValue = evaluate(left, environment);
  const pairs = expression.rest.map(({ operator, operand }) => {
    const value = evaluate(operand, environment);
    const truth = compare(operator, [left, leftValue], [operand, value]);
    left = operand;
    leftValue = value;
    return truth;
  });
  return all(pairs, false);
}

type Operand = readonly [Expression, Value];

function compare(operator: Comparator, [left, a]: Operand, [right, b]: Operand): Extract<Value, { kind: "boolean" | "unknown" }> {
  if (a.kind === "number" && b.kind === "number") return { kind: "boolean", value: COMPARISONS[operator](a.value, b.value) };
  if (a.kind === "unknown" || b.kind === "unknown") return unknown(...[a, b].flatMap((value) => (value.kind === "unknown" ? value.reasons : [])));
  const ordered = operator !== "==" && operator !== "!=";
  if (a.kind === "data" || b.kind === "data" || (ordered && (a.kind === "number" || b.kind === "number"))) {
    // One side is a number, or has to become one: the other side is what does not fit.
    const wrong = a.kind === "number" || (a.kind !== "data" && b.kind === "data") ? ([right, b] as const) : ([left, a] as const);
    if (wrong[1].kind !== "number") return asNumber(wrong[1], printExpression(wrong[0]));
  }
  if (ordered) return unknown(reason("no-order", { name: printExpression(left), found: describe(a) }));
  if (a.kind === b.kind && "value" in a && "value" in b) return { kind: "boolean", value: (a.value === b.value) === (operator === "==") };
  const words = { left: printExpression(left), leftType: describe(a), right: printExpression(right), rightType: describe(b) };
  return unknown(reason("mixed-types", words));
}

/** Numbers compare with mathjs's tolerance, so that what differs only by rounding counts as equal. */
export const COMPARISONS: Readonly<Record<Comparator, (a: number, b: number) => boolean>> = {
  "==": nearlyEqual,
  "!=": (a, b) => !nearlyEqual(a, b),
  "<": (a, b) => a < b && !nearlyEqual(a, b),
  ">": (a, b) => a > b && !nearlyEqual(a, b),
  "<=": (a, b) => a <= b || nearlyEqual(a, b),
  ">=": (a, b) => a >= b || nearlyEqual(a, b),
};

const ARITHMETIC = {
  "+": (a: number, b: number) => a + b,
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
  "/": (a: number, b: number) => a / b,
} as const;

function evaluateArithmetic(expression: Extract<Expression, { kind: "arithmetic" }>, environment: Environment): Value {
  const reasons: Reason[] = [];
  const numberOf = (operand: Expression): number => {
    const value = evaluate(operand, environment);
    if (value.kind === "number") return value.value;
    reasons.push(...asNumber(value, printExpression(operand)).reasons);
    return 1;
  };
  let total = numberOf(expression.first);
  let dividedByZero = false;
  for (const { operator, operand } of expression.rest) {
    const operandValue = numberOf(operand);
    dividedByZero ||= operator === "/" && operandValue === 0;
    total = ARITHMETIC[operator](total, operandValue);
  }
  if (reasons.length > 0) return unknown(...reasons);
  if (dividedByZero) return unknown(reason("division-by-zero", { text: printExpression(expression) }));
  return Number.isFinite(total) ? number(total) : unknown(reason("overflow", { text: printExpression(expression) }));
}

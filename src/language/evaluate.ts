import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { asEstimate, asNumber, calculate, isNumeric, type Numeric } from "./arithmetic.ts";
import { COMPARISONS, type Comparator } from "./comparators.ts";
import { scaled } from "./estimate.ts";
import type { Expression } from "./expression.ts";
import { functionNamed, type Call } from "./functions.ts";
import { inconclusive } from "./inconclusive.ts";
import { judge, type Errors, type Judgement } from "./judgement.ts";
import { printExpression } from "./print.ts";
import type { Reference } from "./reference.ts";
import { boolean, describe, number, unknown, type Value } from "./value.ts";

/** What an expression is evaluated over. */
export interface Environment {
  /** The value of a name. Total: what is not there is unknown. */
  read(reference: Reference): Value;
  /** Told of every part as it is evaluated, so that a report can show what was observed. */
  record?(part: Expression, value: Value): void;
  /** Told of every comparison over estimates. */
  judged?(comparison: Expression, judgement: Judgement): void;
  /** How often a comparison over estimates may err; for `lower(x)` and `upper(x)` how often the bound may be passed. */
  errorsOf?(part: Expression): Errors | undefined;
}

/** The errors of a decision at the default confidence of 0.95. */
const USUAL_ERRORS: Errors = { whenTrue: 0.025, whenFalse: 0.025 };

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
      return functionNamed(expression.name).apply(args, callOf(expression, environment));
    }
    case "negate": {
      const operand = evaluate(expression.operand, environment);
      if (operand.kind === "number") return number(-operand.value);
      return operand.kind === "estimate" ? scaled(operand, -1) : asNumber(operand, () => printExpression(expression.operand));
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
      return calculate(expression, (operand) => evaluate(operand, environment));
  }
}

/** A call, whose texts are only written when a reason needs them: a line is evaluated thousands of times for its number line. */
function callOf(expression: Extract<Expression, { kind: "call" }>, environment: Environment): Call {
  return {
    get text() {
      return printExpression(expression);
    },
    argumentText: (at) => ((argument) => (argument === undefined ? "" : printExpression(argument)))(expression.args[at]),
    errors: () => environment.errorsOf?.(expression) ?? USUAL_ERRORS,
  };
}

/** The value of an expression as a truth: what is neither true nor false is unknown. */
export function truthOf(expression: Expression, environment: Environment): Truth {
  const value = evaluate(expression, environment);
  if (value.kind === "boolean" || value.kind === "unknown") return value;
  return unknown(reason("wrong-type", { name: printExpression(expression), found: describe(value), needs: "true or false", instead: null }));
}

/** Kleene's conjunction (`decisive` false) or disjunction (`decisive` true) of truths. */
function all(truths: readonly Truth[], decisive: boolean): Value {
  const unknowns: (readonly Reason[])[] = [];
  for (const truth of truths) {
    if (truth.kind === "unknown") unknowns.push(truth.reasons);
    else if (truth.value === decisive) return truth;
  }
  // Unknown without a reason is unknown all the same.
  return unknowns.length > 0 ? unknown(...unknowns.flat()) : boolean(!decisive);
}

function evaluateComparison(expression: Extract<Expression, { kind: "comparison" }>, environment: Environment): Value {
  let left = expression.first;
  let leftValue = evaluate(left, environment);
  const pairs = expression.rest.map(({ operator, operand }) => {
    const value = evaluate(operand, environment);
    const truth = isNumeric(leftValue) && isNumeric(value) ? compareNumbers(operator, [left, leftValue], [operand, value], expression, environment) : compare(operator, [left, leftValue], [operand, value]);
    left = operand;
    leftValue = value;
    return truth;
  });
  return all(pairs, false);
}

type Operand<V extends Value = Value> = readonly [Expression, V];

type Truth = Extract<Value, { kind: "boolean" | "unknown" }>;

/** Two numbers, exact or estimated. An estimate decides by its whole interval, or not at all. */
function compareNumbers(operator: Comparator, [left, a]: Operand<Numeric>, [right, b]: Operand<Numeric>, comparison: Expression, environment: Environment): Truth {
  if (a.kind === "number" && b.kind === "number") return { kind: "boolean", value: COMPARISONS[operator](a.value, b.value) };
  const judgement = judge(asEstimate(a), operator, asEstimate(b), environment.errorsOf?.(comparison) ?? USUAL_ERRORS);
  if ("numbers" in judgement) return { kind: "boolean", value: COMPARISONS[operator](...judgement.numbers) };
  environment.judged?.(comparison, judgement);
  if (judgement.truth !== null) return { kind: "boolean", value: judgement.truth };
  return unknown(...judgement.doubts, inconclusive(judgement, printExpression(left), printExpression(right)));
}

function compare(operator: Comparator, [left, a]: Operand, [right, b]: Operand): Truth {
  if (a.kind === "unknown" || b.kind === "unknown") return unknown(...[a, b].flatMap((value) => (value.kind === "unknown" ? value.reasons : [])));
  const ordered = operator !== "==" && operator !== "!=";
  if (a.kind === "data" || b.kind === "data" || (ordered && (isNumeric(a) || isNumeric(b)))) {
    // One side is a number, or has to become one: the other side is what does not fit.
    const [part, wrong] = isNumeric(a) || (a.kind !== "data" && b.kind === "data") ? [right, b] : [left, a];
    if (!isNumeric(wrong)) return asNumber(wrong, () => printExpression(part));
  }
  if (ordered) return unknown(reason("no-order", { name: printExpression(left), found: describe(a) }));
  if (a.kind === b.kind && "value" in a && "value" in b) return { kind: "boolean", value: (a.value === b.value) === (operator === "==") };
  const words = { left: printExpression(left), leftType: describe(a), right: printExpression(right), rightType: describe(b) };
  return unknown(reason("mixed-types", words));
}

import { outcomeMessages } from "../diagnostics/messages/outcomes.ts";
import { showNumber } from "../diagnostics/numbers.ts";
import { evaluate, type Environment } from "../language/evaluate.ts";
import { childrenOf, type Comparator, type Expression } from "../language/expression.ts";
import { nearlyEqual, withoutNoise } from "../language/numbers.ts";
import { printExpression } from "../language/print.ts";
import type { Value } from "../language/value.ts";
import type { Observed } from "./report.ts";

/** One evaluation of a line, with everything a report shows of it. */
export interface Observation {
  readonly value: Value;
  readonly observed: Record<string, Observed>;
  /** `first - bound` turned so that it is positive where the comparison holds; null when unknown or compound. */
  readonly margin: number | null;
  /** The value that the right side of a single comparison came to; null otherwise. */
  readonly bound: number | null;
  /** Which elements decided, in words; null when none is worth naming. */
  readonly decided: string | null;
}

/** Evaluates a line and keeps what it saw on the way. */
export function observe(expression: Expression, environment: Environment): Observation {
  const values = new Map<Expression, Value>();
  const value = evaluate(expression, { read: (reference) => environment.read(reference), record: (part, result) => values.set(part, result) });
  const terms = measuredTerms(expression);
  const observed: Record<string, Observed> = Object.create(null) as Record<string, Observed>;
  for (const term of terms) observed[printExpression(term)] = observedOf(values.get(term));
  const decided = terms.flatMap((term) => {
    const result = values.get(term);
    if (result?.kind !== "number" || result.decidedBy === undefined) return [];
    return [outcomeMessages.decided({ call: printExpression(term), key: result.decidedBy, value: showNumber(result.value) })];
  });
  return { value, observed, ...marginOf(expression, values), decided: decided.length === 0 ? null : decided.join("; ") };
}

/** The parts of a line that were measured: metrics, and aggregates of metrics as one number each. */
function measuredTerms(expression: Expression): Expression[] {
  if (expression.kind === "reference") return [expression];
  if (expression.kind === "call" && expression.name !== "known" && expression.args[0]?.kind === "reference") {
    return [expression, ...expression.args.slice(1).flatMap(measuredTerms)];
  }
  return childrenOf(expression).flatMap(measuredTerms);
}

function observedOf(value: Value | undefined): Observed {
  if (value === undefined || value.kind === "unknown") return null;
  if (value.kind === "data") return `${value.items.length} ${value.items.length === 1 ? "value" : "values"}`;
  return value.value;
}

const MARGINS: Readonly<Record<Comparator, (left: number, right: number) => number>> = {
  "<": (left, right) => right - left,
  "<=": (left, right) => right - left,
  ">": (left, right) => left - right,
  ">=": (left, right) => left - right,
  "==": (left, right) => -Math.abs(left - right),
  "!=": (left, right) => Math.abs(left - right),
};

function marginOf(expression: Expression, values: ReadonlyMap<Expression, Value>): Pick<Observation, "margin" | "bound"> {
  const none = { margin: null, bound: null };
  const [step, ...more] = expression.kind === "comparison" ? expression.rest : [];
  if (expression.kind !== "comparison" || step === undefined || more.length > 0) return none;
  const [left, right] = [values.get(expression.first), values.get(step.operand)];
  if (left?.kind !== "number" || right?.kind !== "number") return none;
  // What compares as equal has no distance.
  const margin = nearlyEqual(left.value, right.value) ? 0 : withoutNoise(MARGINS[step.operator](left.value, right.value));
  return Number.isFinite(margin) ? { margin, bound: right.value } : none;
}

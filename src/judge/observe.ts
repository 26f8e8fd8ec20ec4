import { outcomeMessages } from "../diagnostics/messages/outcomes.ts";
import { showNumber } from "../diagnostics/numbers.ts";
import { isNumeric } from "../language/arithmetic.ts";
import { evaluate, type Environment } from "../language/evaluate.ts";
import { childrenOf, type Comparator, type Expression } from "../language/expression.ts";
import { nearlyEqual, withoutNoise } from "../language/numbers.ts";
import { printExpression } from "../language/print.ts";
import { isDifference, type Judgement } from "../language/judgement.ts";
import { unknown, type Value } from "../language/value.ts";
import { changesIn, differenceIn, levelOf, observedEstimate } from "./observed-estimate.ts";
import { onlyPairOf } from "./pairs.ts";
import type { Judged, Observed } from "./report.ts";

/** One evaluation of a line, with everything a report shows of it. */
export interface Observation extends Judged {
  readonly value: Value;
  readonly observed: Record<string, Observed>;
  /** `first - bound` turned so that it is positive where the comparison holds; null when unknown or compound. */
  readonly margin: number | null;
  /** The value that the right side of a single comparison came to; null otherwise. */
  readonly bound: number | null;
  /** Of a comparison case by case, how many cases the baseline does not have. */
  readonly added?: number;
  /** How many were compared. */
  readonly compared?: number;
  /** Which elements decided, in words; null when none is worth naming. */
  readonly decided: string | null;
}

/** Evaluates a line and keeps what it saw on the way. */
export function observe(expression: Expression, environment: Environment): Observation {
  const values = new Map<Expression, Value>();
  const judgements: Judgement[] = [];
  const value = evaluate(expression, { ...environment, record: (part, result) => void values.set(part, result), judged: (_comparison, judgement) => void judgements.push(judgement) });
  const valueOf = (part: Expression): Value => values.get(part) ?? unknown();
  const terms = measuredTerms(expression);
  const observed: Record<string, Observed> = Object.create(null) as Record<string, Observed>;
  for (const term of terms) observed[printExpression(term)] = observedOf(valueOf(term), term, judgements, environment);
  const decided = terms.flatMap((term) => {
    const result = valueOf(term);
    if (!isNumeric(result) || result.decidedBy === undefined) return [];
    return [outcomeMessages.decided({ call: printExpression(term), key: result.decidedBy, value: showNumber(result.value) })];
  });
  return { value, observed, ...levelOf(judgements), ...differenceIn(judgements), ...changesIn(judgements), ...marginOf(expression, valueOf, judgements), decided: decided.length === 0 ? null : decided.join("; ") };
}

/** The parts of a line that were measured: metrics, and aggregates of metrics as one number each. */
function measuredTerms(expression: Expression): Expression[] {
  if (expression.kind === "reference") return [expression];
  if (expression.kind === "call" && expression.name !== "known" && expression.args[0]?.kind === "reference") {
    return [expression, ...expression.args.slice(1).flatMap(measuredTerms)];
  }
  return childrenOf(expression).flatMap(measuredTerms);
}

function observedOf(value: Value, term: Expression, judgements: readonly Judgement[], environment: Environment): Observed {
  if (value.kind === "estimate") return observedEstimate(value, judgements, environment.errorsOf?.(term));
  if (value.kind === "unknown") return null;
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

function marginOf(expression: Expression, valueOf: (part: Expression) => Value, judgements: readonly Judgement[]): Pick<Observation, "margin" | "bound"> {
  const none = { margin: null, bound: null };
  const pair = onlyPairOf(expression);
  if (pair === null) return none;
  const [left, right] = [valueOf(pair.left), valueOf(pair.right)];
  if (!isNumeric(left) || !isNumeric(right)) return none;
  // Case by case the difference is not that of the two sides, which may have cases of their own.
  const difference = judgements.find(isDifference);
  const [a, b] = difference === undefined ? [left.value, right.value] : [difference.estimate.value, difference.bound];
  // What compares as equal has no distance.
  const margin = nearlyEqual(a, b) ? 0 : withoutNoise(MARGINS[pair.operator](a, b));
  return Number.isFinite(margin) ? { margin, bound: right.value } : none;
}

import { outcomeMessages } from "../diagnostics/messages/outcomes.ts";
import { explain, reason } from "../diagnostics/messages/reasons.ts";
import { showNumber } from "../diagnostics/numbers.ts";
import type { Condition, Surface } from "../gate/gate.ts";
import type { Environment } from "../language/evaluate.ts";
import { contains, withReferences, type Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { underKey } from "../language/reference.ts";
import { describe, unknown, type Value } from "../language/value.ts";
import { observe, type Observation } from "./observe.ts";
import type { ConditionReport } from "./report.ts";

type Judged = Pick<ConditionReport, "status" | "observed" | "margin" | "reason">;

/** Judges one line of `must_hold`. */
export function judgeCondition(condition: Condition, surface: Surface, environment: Environment): ConditionReport {
  const expression = printExpression(condition.expression);
  const judged = condition.scope === "each" ? judgeSlices(condition, environment) : judgeWhole(condition, observe(condition.expression, environment));
  return {
    metric: condition.metric,
    expression: condition.scope === "each" ? `each ${expression}` : expression,
    status: judged.status,
    severity: condition.severity,
    observed: judged.observed,
    margin: judged.margin,
    reason: judged.reason,
    ...(condition.because === null ? {} : { because: condition.because }),
    surface,
    line: condition.place.line,
    column: condition.place.column,
  };
}

function judgeWhole(condition: Condition, observation: Observation): Judged {
  const { observed, margin, decided } = observation;
  const status = statusOf(observation.value);
  if (status === "unknown") return { status, observed, margin: null, reason: reasonOf(observation.value) };
  if (status === "met") return { status, observed, margin, reason: decided };
  return { status, observed, margin, reason: [missed(condition, observation), decided].filter((part) => part !== null).join("; ") };
}

/** What of a condition did not hold, in words. */
function missed(condition: Condition, { observed, margin, bound }: Observation): string {
  const { expression } = condition;
  if (expression.kind !== "comparison" || margin === null) return outcomeMessages.notHolding({ expression: printExpression(expression) });
  const left = printExpression(expression.first);
  const seen = observed[left];
  const required = expression.rest.map(({ operator, operand }) => `${operator} ${printExpression(operand)}`).join(" ");
  const literal = expression.rest[0]?.operand.kind === "number";
  return outcomeMessages.missed({
    observed: typeof seen === "number" ? showNumber(seen, bound === null ? [] : [bound]) : `\`${left}\``,
    required,
    bound: literal || bound === null ? null : showNumber(bound, typeof seen === "number" ? [seen] : []),
    by: margin < 0 ? showNumber(-margin) : null,
  });
}

/** Judges every slice of an object; the condition holds when it holds for all of them. */
function judgeSlices(condition: Condition, environment: Environment): Judged {
  const whole = environment.read(condition.subject);
  const name = condition.metric;
  const failed = (value: Value): Judged => ({ status: "unknown", observed: { [name]: null }, margin: null, reason: reasonOf(value) });
  if (whole.kind === "unknown") return failed(whole);
  if (whole.kind !== "data" || whole.keys === null) return failed(unknown(reason("not-slices", { name, found: describe(whole) })));
  if (whole.keys.length === 0) return failed(unknown(reason("no-slices", { name })));
  // A slice that the last good run had and this one lost was not measured; without it the rest says too little.
  const before = readsBaseline(condition) ? environment.read({ ...condition.subject, origin: "baseline" }) : whole;
  const keys = new Set([...whole.keys, ...(before.kind === "data" ? (before.keys ?? []) : [])]);
  const slices = [...keys].map((key) => ({ key, observation: observe(atSlice(condition, key), environment) }));
  const having = (status: string) => slices.filter(({ observation }) => statusOf(observation.value) === status);
  const [missedSlices, unknownSlices] = [having("not_met"), having("unknown")];
  const status = missedSlices.length > 0 ? "not_met" : unknownSlices.length > 0 ? "unknown" : "met";
  const shown = status === "met" ? [nearest(slices)] : [...missedSlices, ...unknownSlices];
  const observed = Object.fromEntries(shown.flatMap(({ observation }) => Object.entries(observation.observed)));
  const words = outcomeMessages.slices({
    missed: missedSlices.map(({ key, observation }) => `${key} (${firstNumber(observation)})`),
    unknown: unknownSlices.map(({ key, observation }) => `${key} (${reasonOf(observation.value)})`),
    of: slices.length,
  });
  return { status, observed, margin: null, reason: words === "" ? null : words };
}

const readsBaseline = ({ expression }: Condition): boolean => contains(expression, (part) => part.kind === "reference" && part.role === "baseline");

interface Slice {
  readonly key: string;
  readonly observation: Observation;
}

/** The slice that came nearest to its bound. */
function nearest(slices: readonly Slice[]): Slice {
  return slices.reduce((best, slice) => ((slice.observation.margin ?? Infinity) < (best.observation.margin ?? Infinity) ? slice : best));
}

function firstNumber({ observed }: Observation): string {
  const [value] = Object.values(observed);
  return typeof value === "number" ? showNumber(value) : String(value);
}

/** The condition said of one slice: its metric, and its baseline, mean what they have under the slice's key. */
function atSlice({ expression, subject }: Condition, key: string): Expression {
  return withReferences(expression, ({ reference, role }) => (role === "name" ? reference : underKey(reference, subject, key)));
}

function statusOf(value: Value): "met" | "not_met" | "unknown" {
  if (value.kind !== "boolean") return "unknown";
  return value.value ? "met" : "not_met";
}

/** Why a truth is unknown, in words. */
export function reasonOf(value: Value): string {
  if (value.kind === "unknown") return explain(value.reasons);
  return explain([reason("wrong-type", { name: "this", found: describe(value), needs: "true or false", instead: null })]);
}

import { error, type Diagnostic, type warning } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/place.ts";
import { evaluate } from "../language/evaluate.ts";
import { asksForPresence, referencesIn, type Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { TYPE_WORDS, typeOf } from "../language/types.ts";
import { unknown } from "../language/value.ts";

/** A bound that is read the wrong way round, with the metric and the bound that were probably meant. */
export function boundWords({ name, args: [of] }: Extract<Expression, { kind: "call" }>): { bound: string; metric: string; other: string } {
  const metric = of === undefined ? "" : printExpression(of);
  return { bound: `${name}(${metric})`, metric, other: `${name === "lower" ? "upper" : "lower"}(${metric})` };
}

export const nothingMeasured = { read: () => unknown() };

/**
 * What must be true of every line of a gate: it is a truth, and only evidence decides it. `neverTrue` is what one is that
 * can never be true: a condition keeps holding the gate; a trigger would let it pass without evidence.
 */
export function checkLine(expression: Expression, source: SourceText, neverTrue: typeof error | typeof warning): Diagnostic[] {
  const whole = source.at(expression);
  const text = source.text.trim();
  if (referencesIn(expression).length === 0) return [error("reads-no-metric", whole, { text })];
  if (typeOf(expression) === "number") return [error("not-boolean", whole, { text, found: TYPE_WORDS.number, instead: `Compare it, such as \`${text} <= 0.2\`.` })];
  const without = evaluate(expression, nothingMeasured);
  if (without.kind !== "boolean") return [];
  if (without.value) return [error("always-true", whole, { text })];
  return asksForPresence(expression) ? [] : [neverTrue("always-false", whole, { text })];
}

import { error, warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { reason } from "../diagnostics/messages/reasons.ts";
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

export const nothingMeasured = { read: () => unknown(reason("absent", { name: "", meant: null })) };

/**
 * What must be true of every line of a gate: it is a truth, and only evidence decides it. A condition that can never
 * hold keeps holding the gate; a trigger that can never fire would let it pass without evidence.
 */
export function checkLine(expression: Expression, source: SourceText, kind: "condition" | "trigger"): Diagnostic[] {
  const whole = source.at(expression);
  const text = source.text.trim();
  const type = typeOf(expression);
  if (type === "number" || type === "text") {
    return [error("not-boolean", whole, { text, found: TYPE_WORDS[type], instead: `Compare it, such as \`${text} <= 0.2\`.` })];
  }
  if (referencesIn(expression).length === 0) return [error("reads-no-metric", whole, { text })];
  const without = evaluate(expression, nothingMeasured);
  if (without.kind !== "boolean") return [];
  if (without.value) return [error("always-true", whole, { text })];
  return asksForPresence(expression) ? [] : [(kind === "trigger" ? error : warning)("always-false", whole, { text })];
}

import type { Gate } from "../gate/gate.ts";
import { estimablePairsOf } from "../judge/errors.ts";
import { contains, type Expression } from "../language/expression.ts";

/** What decides whether a gate may pass. */
export function blockingOf({ conditions }: Gate): Expression[] {
  return conditions.flatMap(({ severity, expression }) => (severity === "block" ? [expression] : []));
}

/**
 * Whether an expression may come true the sooner where less is known: `known(x)` is false then, and alternatives over fewer
 * estimates each may err more often.
 */
export function mayPassBlindly(expression: Expression, wanted = true): boolean {
  switch (expression.kind) {
    case "not":
      return mayPassBlindly(expression.operand, !wanted);
    case "logic":
      return (expression.operator === "or") === wanted || expression.operands.some((operand) => mayPassBlindly(operand, wanted));
    case "comparison":
      // One that compares truths may come true by either of them.
      return estimablePairsOf(expression) === null;
    case "call":
      return expression.name === "known" && !wanted;
    default:
      return false;
  }
}

/** Whether many values of a baseline are read as one: of cases that are paired with them those that are new do not count. */
export function readsManyOfBaseline(expression: Expression): boolean {
  return contains(expression, (part) => part.kind === "call" && part.args.some((argument) => argument.kind === "reference" && argument.reference.origin === "baseline"));
}

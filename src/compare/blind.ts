import type { Gate } from "../gate/gate.ts";
import { childrenOf, contains, type Expression } from "../language/expression.ts";

/** What decides whether a gate may pass. */
export function blockingOf({ conditions }: Gate): Expression[] {
  return conditions.flatMap(({ severity, expression }) => (severity === "block" ? [expression] : []));
}

/**
 * Whether an expression may come true the sooner where less is known, as `known(x)` is false then. `wanted`: the truth with
 * which it lets its line pass; null for either. Nothing else does: what is not known shares its error as what is.
 */
export function mayPassBlindly(expression: Expression, wanted: boolean | null = true): boolean {
  switch (expression.kind) {
    case "not":
      return mayPassBlindly(expression.operand, wanted === null ? null : !wanted);
    case "logic":
      return expression.operands.some((operand) => mayPassBlindly(operand, wanted));
    case "comparison":
      return childrenOf(expression).some((side) => mayPassBlindly(side, null));
    case "call":
      return expression.name === "known" && wanted !== true;
    default:
      return false;
  }
}

/** Whether many values of a baseline are read as one: of cases that are paired with them those that are new do not count. */
export function readsManyOfBaseline(expression: Expression): boolean {
  return contains(expression, (part) => part.kind === "call" && part.args.some((argument) => argument.kind === "reference" && argument.reference.origin === "baseline"));
}

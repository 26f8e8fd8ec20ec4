import type { Condition, ExpressionTrigger, Gate } from "../gate/gate.ts";
import type { Environment } from "../language/evaluate.ts";
import { childrenOf, contains, referencesIn, type Expression } from "../language/expression.ts";
import type { Errors } from "../language/judgement.ts";
import type { Value } from "../language/value.ts";

/**
 * How often a line may err by chance. Passing: that it lets through what it should not. Failing: that it holds or rolls
 * back what it should not.
 */
export interface LineErrors {
  readonly passing: number;
  readonly failing: number;
}

/**
 * The errors of a gate's conditions and triggers at a confidence. Every comparison errs at most (1 - confidence) / 2 on a
 * side. Triggers fire on any one of their comparisons, so that they share the error of firing (Bonferroni): noise rolls
 * a healthy rollout back no more often than one comparison would.
 */
export function errorsOfGate(gate: Gate, environment: Environment): { readonly condition: LineErrors; readonly trigger: LineErrors } {
  const error = gate.confidence === "off" ? 0 : (1 - gate.confidence) / 2;
  const triggers = gate.triggers.filter((trigger) => trigger.kind === "expression");
  const comparisons = triggers.reduce((sum, { expression }) => sum + countUncertain(expression, environment), 0);
  return { condition: { passing: error, failing: error }, trigger: { passing: error, failing: error / Math.max(1, comparisons) } };
}

/** The errors of every comparison of a line. Where any one of several would let it pass, they share the error of passing. */
export function errorsOfLine({ kind, expression }: Pick<Condition | ExpressionTrigger, "kind" | "expression">, { passing, failing }: LineErrors, environment: Environment): (part: Expression) => Errors | undefined {
  let errors: Map<Expression, Errors> | null = null;
  /** `passes`: the truth with which a part lets the line pass. */
  const share = (part: Expression, passes: boolean, passError: number): void => {
    switch (part.kind) {
      case "not":
        return share(part.operand, !passes, passError);
      case "logic": {
        const anyPasses = (part.operator === "or") === passes;
        const uncertain = part.operands.filter((operand) => countUncertain(operand, environment) > 0).length;
        for (const operand of part.operands) share(operand, passes, anyPasses ? passError / Math.max(1, uncertain) : passError);
        return;
      }
      default: {
        // A chain holds where all of its pairs do.
        const pass = part.kind === "comparison" && !passes ? passError / part.rest.length : passError;
        const own: Errors = passes ? { whenTrue: pass, whenFalse: failing } : { whenTrue: failing, whenFalse: pass };
        contains(part, (each) => {
          errors?.set(each, own);
          return false;
        });
      }
    }
  };
  return (part) => {
    // Most lines read no estimate, and never ask.
    if (errors === null) {
      errors = new Map();
      share(expression, kind === "condition", passing);
    }
    return errors.get(part);
  };
}

/** How many comparisons of an expression are over estimates. */
function countUncertain(expression: Expression, environment: Environment): number {
  if (expression.kind !== "comparison") return childrenOf(expression).reduce((sum, child) => sum + countUncertain(child, environment), 0);
  const operands = childrenOf(expression).map((operand) => isUncertain(operand, environment));
  return operands.slice(1).filter((uncertain, at) => uncertain || operands[at] === true).length;
}

function isUncertain(expression: Expression, environment: Environment): boolean {
  // How many there are is known.
  const counts = contains(expression, (part) => part.kind === "call" && part.name === "count");
  return !counts && referencesIn(expression).some(({ reference }) => holdsEstimates(environment.read(reference)));
}

function holdsEstimates(value: Value): boolean {
  if (value.kind !== "data") return value.kind === "estimate";
  // A plain list has no estimates in it.
  return value.drawn !== null || (value.keys !== null && value.items.some((item) => typeof item === "object" && item !== null && holdsEstimates(value.read(item))));
}

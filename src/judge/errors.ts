import type { Confidence } from "../evidence/measurement.ts";
import type { Condition, ExpressionTrigger, Gate } from "../gate/gate.ts";
import { evaluate, type Environment } from "../language/evaluate.ts";
import { childrenOf, contains, type Expression } from "../language/expression.ts";
import type { Errors } from "../language/judgement.ts";
import { printExpression } from "../language/print.ts";
import { lenientBound } from "../language/lenient.ts";
import { typeOf } from "../language/types.ts";
import type { Value } from "../language/value.ts";
import type { Pair } from "./pairs.ts";

/**
 * How often a line may err by chance. Passing: that it lets through what it should not. Failing: that it holds or rolls
 * back what it should not. `ofBounds`: the same of `lower(x)` and `upper(x)`, on which a line may lean.
 */
export interface LineErrors {
  readonly passing: number;
  readonly failing: number;
  readonly ofBounds: number;
}

/** How often a comparison may err on a side, where a range holds what is true as often as the confidence says: 0.025 at 0.95. */
export function errorAt(confidence: Confidence): number {
  return confidence === "off" ? 0 : (1 - confidence) / 2;
}

/**
 * The errors of a gate's conditions and triggers at its confidence. Triggers fire on any one of their comparisons, so that
 * they share the error of firing (Bonferroni): noise rolls a healthy release back no more often than one comparison would.
 * A comparison that stands there twice errs once.
 */
export function errorsOfGate(gate: Gate, environment: Environment): { readonly condition: LineErrors; readonly trigger: LineErrors } {
  const error = errorAt(gate.confidence);
  const triggers = gate.triggers.filter((trigger) => trigger.kind === "expression");
  const shareOf = (comparisons: (expression: Expression) => string[]): number => error / Math.max(1, new Set(triggers.flatMap(({ expression }) => comparisons(expression))).size);
  return { condition: { passing: error, failing: error, ofBounds: error }, trigger: { passing: error, failing: shareOf((expression) => sharingIn(expression, environment)), ofBounds: shareOf((expression) => comparedIn(expression)) } };
}

/** The errors of every comparison of a line. Where any one of several would let it pass, they share the error of passing. */
export function errorsOfLine({ kind, expression }: Pick<Condition | ExpressionTrigger, "kind" | "expression">, { passing, failing, ofBounds }: LineErrors, environment: Environment): (part: Expression) => Errors | undefined {
  const errors = new Map<Expression, Errors>();
  const set = (whole: Expression, own: Errors, passes = true): void => {
    // One is farther out the less it may err: where that lets the line pass the sooner, its error is the same in every run.
    const leans = kind === "expression" || lenientBound(whole, passes) !== null;
    const { whenTrue, whenFalse } = leans ? { whenTrue: ofBounds, whenFalse: ofBounds } : own;
    // Each bound in a comparison may be passed, so that they share what the comparison may err.
    const bounds = countOf(whole, isBound);
    const shared = { ...own, whenTrue: whenTrue / bounds, whenFalse: whenFalse / bounds };
    contains(whole, (each) => {
      errors.set(each, isBound(each) ? shared : own);
      return false;
    });
  };
  /** `passes`: the truth with which a part lets the line pass. */
  const share = (part: Expression, passes: boolean, passError: number): void => {
    switch (part.kind) {
      case "not":
        return share(part.operand, !passes, passError);
      case "logic": {
        const anyPasses = (part.operator === "or") === passes;
        const sharing = part.operands.filter((operand) => sharingIn(operand, environment).length > 0).length;
        for (const operand of part.operands) share(operand, passes, anyPasses ? passError / Math.max(1, sharing) : passError);
        return;
      }
      default: {
        if (comparesTruths(part)) {
          // Either truth of either side may let it pass, and any one of them is enough.
          const each = Math.min(passError / Math.max(1, sharingIn(part, environment).length), failing);
          return set(part, { whenTrue: each, whenFalse: each, passes: null });
        }
        // A chain holds where all of its pairs do.
        const pass = part.kind === "comparison" && !passes ? passError / part.rest.length : passError;
        set(part, passes ? { whenTrue: pass, whenFalse: failing, passes } : { whenTrue: failing, whenFalse: pass, passes }, passes);
      }
    }
  };
  return (part) => {
    // Most lines read no estimate, and never ask.
    if (errors.size === 0) share(expression, kind === "condition", passing);
    return errors.get(part);
  };
}

/** The errors of an expression that stands in no line, as in a metric's `from`. */
export function errorsAlone(expression: Expression, confidence: Confidence, environment: Environment): (part: Expression) => Errors | undefined {
  const error = errorAt(confidence);
  return errorsOfLine({ kind: "condition", expression }, { passing: error, failing: error, ofBounds: error }, environment);
}

/**
 * The comparisons of an expression that may err, as they are written; every pair of a chain is one. Those that come to
 * nothing count as well: were they to leave their share to the others, a gate would decide on weaker evidence for want of some.
 */
function sharingIn(expression: Expression, environment: Environment): string[] {
  return comparedIn(expression, (pair) => isUncertain(pair.left, environment) || isUncertain(pair.right, environment) || isUnknown(pair, environment));
}

/** The comparisons that may be over estimates in some run, or that satisfy a test. */
function comparedIn(expression: Expression, test: (pair: Pair) => boolean = () => true): string[] {
  const pairs = estimablePairsOf(expression);
  if (pairs === null) return childrenOf(expression).flatMap((child) => comparedIn(child, test));
  return pairs.filter(test).map(({ left, operator, right }) => `${printExpression(left)} ${operator} ${printExpression(right)}`);
}

/** The pairs of a comparison that may be over estimates, as those with a text are not; null for what compares no numbers itself. */
export function estimablePairsOf(expression: Expression): readonly Pair[] | null {
  if (expression.kind !== "comparison" || comparesTruths(expression)) return null;
  const pairs = expression.rest.map(({ operator, operand }, at): Pair => ({ left: expression.rest[at - 1]?.operand ?? expression.first, operator, right: operand }));
  return pairs.filter(({ left, right }) => ![left, right].some(({ kind }) => kind === "text" || kind === "boolean"));
}

/** Whether an expression holds truths against each other, as `(a > 1) == (b > 1)` does. */
function comparesTruths(expression: Expression): boolean {
  return childrenOf(expression).some((side) => typeOf(side) === "boolean" && side.kind !== "boolean");
}

function isUncertain(expression: Expression, environment: Environment): boolean {
  // How many there are is known.
  if (expression.kind === "call" && expression.name === "count") return false;
  if (expression.kind === "reference") return holdsEstimates(environment.read(expression.reference));
  return childrenOf(expression).some((child) => isUncertain(child, environment));
}

/** Whether a comparison over no estimate comes to nothing: something is missing, or is no number. */
function isUnknown({ left, operator, right }: Pair, environment: Environment): boolean {
  return evaluate({ kind: "comparison", first: left, rest: [{ operator, operand: right }], start: left.start, end: right.end }, environment).kind === "unknown";
}

/** Lists that were looked through, each of which many lines may read. */
const looked = new WeakMap<Value, boolean>();

function holdsEstimates(value: Value): boolean {
  if (value.kind !== "data") return value.kind === "estimate";
  const known = looked.get(value);
  if (known !== undefined) return known;
  const found = value.drawn || value.items.some((item) => typeof item === "object" && item !== null && holdsEstimates(value.read(item)));
  looked.set(value, found);
  return found;
}

function isBound(part: Expression): boolean {
  return part.kind === "call" && (part.name === "lower" || part.name === "upper");
}

function countOf(expression: Expression, test: (part: Expression) => boolean): number {
  return Number(test(expression)) + childrenOf(expression).reduce((sum, child) => sum + countOf(child, test), 0);
}

import type { Condition, Trigger } from "../gate/gate.ts";
import type { Comparator, Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { printReference } from "../language/reference.ts";
import { code, proposal } from "../diagnostics/messages/words.ts";

/** A condition as a sentence: "`error_rate` must be at most 0.02." */
export function conditionWords(condition: Condition): string {
  const { expression, scope, severity, metric, subject } = condition;
  const everySlice = scope === "each" ? `every slice of ${code(metric)}` : null;
  const named = (part: Expression): string | null => {
    if (everySlice === null || part.kind !== "reference" || part.role !== "value") return null;
    const inside = part.reference.path.slice(subject.path.length);
    return inside.length === 0 ? everySlice : `${code(inside.join("."))} of ${everySlice}`;
  };
  const [must, be] = severity === "warn" ? (["should", "should be"] as const) : (["must", "must be"] as const);
  const words =
    relationOf(expression.kind === "not" ? expression.operand : expression, expression.kind === "not" ? be.replace(" be", " not be") : be, named) ??
    `it ${must} hold${everySlice === null ? "" : ` for ${everySlice}`} that ${truthWords(expression)}`;
  return sentence(severity === "warn" ? `${words}; this only warns` : words);
}

/** A trigger as a sentence: "Rolls back when `error_rate` is above 0.1." */
export function triggerWords(trigger: Trigger): string {
  if (trigger.kind === "expression") return sentence(`rolls back when ${truthWords(trigger.expression)}`);
  const label = trigger.label === null ? "" : `, or when the pull request carries the label ${code(trigger.label)}`;
  return sentence(`rolls back when people report: ${proposal(trigger.text)}${label}`);
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

const RELATIONS: Readonly<Record<Comparator, string>> = { "<": "below", "<=": "at most", ">": "above", ">=": "at least", "==": "exactly", "!=": "anything but" };
const TURNED: Readonly<Record<Comparator, Comparator>> = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!=" };

/** Something that holds or does not, in words: "`a` is above 1, and `b` is true". */
function truthWords(expression: Expression): string {
  switch (expression.kind) {
    case "comparison":
      return relationOf(expression, "is") ?? code(printExpression(expression));
    case "logic": {
      const joined = expression.operands.map((operand) => (operand.kind === "logic" ? `(${truthWords(operand)})` : truthWords(operand)));
      return joined.join(`, ${expression.operator} `);
    }
    case "not":
      if (expression.operand.kind === "comparison") return relationOf(expression.operand, "is not") ?? code(printExpression(expression));
      return expression.operand.kind === "reference" ? `${nounOf(expression.operand)} is false` : `it is not so that (${truthWords(expression.operand)})`;
    case "call":
      return expression.name === "known" ? `${expression.args.map((argument) => nounOf(argument)).join("")} was measured` : code(printExpression(expression));
    case "reference":
      return `${nounOf(expression)} is true`;
    default:
      return code(printExpression(expression));
  }
}

/** What a name stands for, where that is no metric of its own. */
type Named = (part: Expression) => string | null;

const BY_ITSELF: Named = () => null;

/** A comparison as subject, verb and relations; null for a chain that has no one subject. */
function relationOf(expression: Expression, be: string, named: Named = BY_ITSELF): string | null {
  if (expression.kind !== "comparison") return null;
  const [step, second, ...more] = expression.rest;
  if (step === undefined || more.length > 0) return null;
  const noun = (part: Expression): string => nounOf(part, named);
  const to = (operator: Comparator, operand: Expression): string => {
    const literal = operand.kind === "boolean" || operand.kind === "text";
    return operator === "==" && literal ? noun(operand) : `${RELATIONS[operator]} ${noun(operand)}`;
  };
  if (second !== undefined) {
    return isLiteral(expression.first) ? `${noun(step.operand)} ${be} ${to(TURNED[step.operator], expression.first)} and ${to(second.operator, second.operand)}` : null;
  }
  const turned = isLiteral(expression.first) && !isLiteral(step.operand);
  return turned ? `${noun(step.operand)} ${be} ${to(TURNED[step.operator], expression.first)}` : `${noun(expression.first)} ${be} ${to(step.operator, step.operand)}`;
}

const AGGREGATES: Readonly<Record<string, string>> = {
  mean: "the mean of",
  sum: "the sum of",
  median: "the median of",
  p50: "the median of",
  p75: "the 75th percentile of",
  p90: "the 90th percentile of",
  p95: "the 95th percentile of",
  p99: "the 99th percentile of",
  count: "the number of values in",
  abs: "the absolute value of",
  lower: "the lower bound of",
  upper: "the upper bound of",
};
const ARITHMETIC = { "+": "plus", "-": "minus", "*": "times", "/": "divided by" } as const;

/** A value in words: "the 95th percentile of `latency_ms`", "the baseline of `quality` minus 0.01". */
function nounOf(expression: Expression, named: Named = BY_ITSELF): string {
  switch (expression.kind) {
    case "number":
    case "text":
    case "boolean":
      return printExpression(expression);
    case "reference": {
      const { reference } = expression;
      const other = named(expression);
      if (other !== null) return other;
      return reference.origin === "baseline" ? `the baseline of ${code(printReference({ ...reference, origin: "metrics" }))}` : code(printReference(reference));
    }
    case "call":
      return callWords(expression, named);
    case "negate":
      return isLiteral(expression) ? printExpression(expression) : code(printExpression(expression));
    case "arithmetic": {
      // In words `abs(x) - 1` and `abs(x - 1)` would be one; whatever is compound stays as it is written.
      const plain = [expression.first, ...expression.rest.map(({ operand }) => operand)].every((part) => isLeaf(part) || (part.kind === "call" && part.args.length === 1 && part.args.every(isLeaf)));
      if (!plain) return code(printExpression(expression));
      return [nounOf(expression.first, named), ...expression.rest.map(({ operator, operand }) => `${ARITHMETIC[operator]} ${nounOf(operand, named)}`)].join(" ");
    }
    default:
      return `whether ${truthWords(expression)}`;
  }
}

function callWords(call: Extract<Expression, { kind: "call" }>, named: Named): string {
  const { name, args } = call;
  const nouns = args.map((argument) => (isLeaf(argument) ? nounOf(argument, named) : code(printExpression(argument))));
  const listed = nouns.length < 2 ? nouns.join("") : `${nouns.slice(0, -1).join(", ")} and ${nouns.at(-1) ?? ""}`;
  if (name === "min" || name === "max") return `the ${name === "min" ? "smallest" : "largest"} ${args.length === 1 ? "value in" : "of"} ${listed}`;
  if (name === "percentile") return `the ${ordinal(nouns[1] ?? "")} percentile of ${nouns[0] ?? ""}`;
  return AGGREGATES[name] === undefined ? code(printExpression(call)) : `${AGGREGATES[name]} ${listed}`;
}

function ordinal(number: string): string {
  if (!/^\d+$/u.test(number) || /1[123]$/u.test(number)) return `${number}th`;
  return number + (["th", "st", "nd", "rd"][Number(number.at(-1))] ?? "th");
}

function isLeaf(expression: Expression): boolean {
  return expression.kind === "reference" || isLiteral(expression);
}

function isLiteral(expression: Expression): boolean {
  return expression.kind === "number" || expression.kind === "text" || expression.kind === "boolean" || (expression.kind === "negate" && isLiteral(expression.operand));
}

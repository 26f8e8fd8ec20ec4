import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/place.ts";
import { childrenOf, type Expression } from "./expression.ts";
import { functionNamed, isPercentile } from "./functions.ts";

/** What can be told of an expression's type from the gate alone; a metric may be anything. */
export type StaticType = "number" | "boolean" | "text" | "any";

export const TYPE_WORDS: Readonly<Record<StaticType, string>> = { number: "a number", boolean: "true or false", text: "text", any: "a metric" };

export function typeOf(expression: Expression): StaticType {
  switch (expression.kind) {
    case "number":
    case "negate":
    case "arithmetic":
      return "number";
    case "text":
      return "text";
    case "boolean":
    case "comparison":
    case "logic":
    case "not":
      return "boolean";
    case "call":
      return functionNamed(expression.name).gives;
    case "reference":
      return "any";
  }
}

/** Everything in an expression that mixes types whatever the evidence is. */
export function checkTypes(expression: Expression, source: SourceText): Diagnostic[] {
  return [...checkHere(expression, source), ...childrenOf(expression).flatMap((child) => checkTypes(child, source))];
}

/** What is wrong where an operator, or a function, needs a type and gets an operand. */
type Needs = (operator: string, type: StaticType, operand: Expression) => Diagnostic[];

function checkHere(expression: Expression, source: SourceText): Diagnostic[] {
  const textOf = ({ start, end }: Expression): string => source.text.slice(start, end);
  const needs: Needs = (operator, type, operand) => {
    const found = typeOf(operand);
    if (found === type || found === "any") return [];
    const words = { operator, needs: TYPE_WORDS[type], found: TYPE_WORDS[found], text: textOf(operand) };
    return [error("wrong-operand", source.at(operand), words)];
  };
  switch (expression.kind) {
    case "negate":
      return needs("-", "number", expression.operand);
    case "not":
      return needs("not", "boolean", expression.operand);
    case "logic":
      return expression.operands.flatMap((operand) => needs(expression.operator, "boolean", operand));
    case "arithmetic":
      return [
        ...needs(expression.rest[0]?.operator ?? "+", "number", expression.first),
        ...expression.rest.flatMap(({ operator, operand }) => needs(operator, "number", operand)),
      ];
    case "comparison":
      return checkPairs(expression, source);
    case "call":
      return checkCall(expression, source, textOf, needs);
    default:
      return [];
  }
}

function checkPairs(expression: Extract<Expression, { kind: "comparison" }>, source: SourceText): Diagnostic[] {
  let left = expression.first;
  return expression.rest.flatMap(({ operator, operand: right }) => {
    const [a, b] = [typeOf(left), typeOf(right)];
    const ordered = operator !== "==" && operator !== "!=";
    const unlike = a !== b && a !== "any" && b !== "any";
    const unordered = ordered && [a, b].some((type) => type === "text" || type === "boolean");
    const place = source.at({ start: left.start, end: right.end });
    left = right;
    return unlike || unordered ? [error("mixed-types", place, { operator, left: TYPE_WORDS[a], right: TYPE_WORDS[b] })] : [];
  });
}

function checkCall(expression: Extract<Expression, { kind: "call" }>, source: SourceText, textOf: (part: Expression) => string, needs: Needs): Diagnostic[] {
  const { name, args } = expression;
  const problems = args.flatMap((argument, at): Diagnostic[] => {
    const needsMetric = functionNamed(name).argument === "metric" && args.length === functionNamed(name).least && at === 0;
    if (!needsMetric) return needs(name, "number", argument);
    return argument.kind === "reference" ? [] : [error("needs-metric", source.at(argument), { name, text: textOf(argument) })];
  });
  const q = name === "percentile" ? args[1] : undefined;
  const negative = q?.kind === "negate" && q.operand.kind === "number" && q.operand.value > 0;
  if (q !== undefined && (negative || (q.kind === "number" && (!isPercentile(q.value) || q.written.endsWith("%"))))) problems.push(error("bad-percentile", source.at(q), { text: textOf(q) }));
  return problems;
}

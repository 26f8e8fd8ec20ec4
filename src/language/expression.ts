import type { Span } from "../diagnostics/place.ts";
import type { Reference } from "./reference.ts";

/**
 * The gate language, as a checked tree. Everything in an expression is one of these; nothing else is ever evaluated.
 *
 *     expression  = or
 *     or          = and { ("or" | "||") and }
 *     and         = comparison { ("and" | "&&") comparison }
 *     comparison  = sum { ("<" | "<=" | ">" | ">=" | "==" | "!=") sum }      a chain is the conjunction of its pairs
 *     sum         = product { ("+" | "-") product }
 *     product     = unary { ("*" | "/") unary }
 *     unary       = ("-" | "not" | "!") unary | primary                     `not a > 1` is refused: `not (a > 1)`
 *     primary     = number | percentage | text | "true" | "false" | reference | call | "(" expression ")"
 *     call        = FUNCTION "(" expression { "," expression } ")"
 *     reference   = ("value" | "baseline" | "metric" "(" text ")" | name) { "." name | "[" text "]" }
 *
 * `value` and a bare `baseline` stand in conditions only. Precedence and brackets are decided by mathjs.
 */
export type Expression = Span & Shape;

type Shape =
  | { readonly kind: "number"; readonly value: number; readonly written: string }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "reference"; readonly reference: Reference; readonly role: Role }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "negate"; readonly operand: Expression }
  | { readonly kind: "not"; readonly operand: Expression }
  | { readonly kind: "arithmetic"; readonly first: Expression; readonly rest: readonly Step<Arithmetic>[] }
  | { readonly kind: "comparison"; readonly first: Expression; readonly rest: readonly Step<Comparator>[] }
  | { readonly kind: "logic"; readonly operator: "and" | "or"; readonly operands: readonly Expression[] };

/** How a reference was written: by name, or by the word that stands for a condition's own metric. */
export type Role = "name" | "value" | "baseline";

export type Arithmetic = "+" | "-" | "*" | "/";
export type Comparator = "<" | "<=" | ">" | ">=" | "==" | "!=";

/** One further operand of a flat chain, so that a long chain is long and not deep. */
export interface Step<Operator> {
  readonly operator: Operator;
  readonly operand: Expression;
}

export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "call":
      return expression.args;
    case "negate":
    case "not":
      return [expression.operand];
    case "arithmetic":
    case "comparison":
      return [expression.first, ...expression.rest.map(({ operand }) => operand)];
    case "logic":
      return expression.operands;
    default:
      return [];
  }
}

/** The numbers that stand in an expression. */
export function numbersIn(expression: Expression): number[] {
  return expression.kind === "number" ? [expression.value] : childrenOf(expression).flatMap(numbersIn);
}

export type ReferenceNode = Extract<Expression, { kind: "reference" }>;

/** Every reference in an expression, in the order they are written. */
export function referencesIn(expression: Expression): ReferenceNode[] {
  const found: ReferenceNode[] = [];
  const collect = (part: Expression): void => {
    if (part.kind === "reference") found.push(part);
    else for (const child of childrenOf(part)) collect(child);
  };
  collect(expression);
  return found;
}

/** The expression with each of its references replaced. */
export function withReferences(expression: Expression, replace: (node: ReferenceNode) => Reference): Expression {
  return withParts(expression, (part) => (part.kind === "reference" ? { ...part, reference: replace(part) } : null));
}

/** The expression with some of its parts replaced, as a whole each; null leaves a part and looks into it. */
export function withParts(expression: Expression, replace: (part: Expression) => Expression | null): Expression {
  const inside = (part: Expression): Expression => withParts(part, replace);
  const inStep = <Operator>(step: Step<Operator>): Step<Operator> => ({ ...step, operand: inside(step.operand) });
  const replaced = replace(expression);
  if (replaced !== null) return replaced;
  switch (expression.kind) {
    case "call":
      return { ...expression, args: expression.args.map(inside) };
    case "negate":
    case "not":
      return { ...expression, operand: inside(expression.operand) };
    case "arithmetic":
      return { ...expression, first: inside(expression.first), rest: expression.rest.map(inStep) };
    case "comparison":
      return { ...expression, first: inside(expression.first), rest: expression.rest.map(inStep) };
    case "logic":
      return { ...expression, operands: expression.operands.map(inside) };
    default:
      return expression;
  }
}

/** Whether the expression asks if something was measured at all, with `known(…)`. */
export function asksForPresence(expression: Expression): boolean {
  return contains(expression, (part) => part.kind === "call" && part.name === "known");
}

/** Whether any part of the expression satisfies the test. */
export function contains(expression: Expression, test: (part: Expression) => boolean): boolean {
  return test(expression) || childrenOf(expression).some((child) => contains(child, test));
}

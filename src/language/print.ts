import type { Expression } from "./expression.ts";
import { printReference, quoted } from "./reference.ts";

/** How tightly a shape binds; a part that binds less tightly than its surroundings is put in parentheses. */
const BINDING = { or: 1, and: 2, not: 3, comparison: 4, sum: 5, product: 6, unary: 7 } as const;

/** A checked expression as text, in the language's one way of writing; parsing it again gives the same tree. */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return expression.written;
    case "text":
      return quoted(expression.value);
    case "boolean":
      return String(expression.value);
    case "reference":
      return printReference(expression.reference);
    case "call":
      return `${expression.name}(${expression.args.map(printExpression).join(", ")})`;
    case "negate":
      return `-${within(expression.operand, BINDING.unary)}`;
    case "not":
      // `not a > 1` is refused, so all but a name and another `not` stands in parentheses.
      return `not ${within(expression.operand, expression.operand.kind === "not" ? BINDING.not : BINDING.unary)}`;
    case "logic":
      return expression.operands.map((operand) => within(operand, BINDING[expression.operator] + 1)).join(` ${expression.operator} `);
    case "arithmetic":
    case "comparison": {
      const binding = bindingOf(expression) + 1;
      return [within(expression.first, binding), ...expression.rest.map(({ operator, operand }) => `${operator} ${within(operand, binding)}`)].join(" ");
    }
  }
}

function within(expression: Expression, binding: number): string {
  const text = printExpression(expression);
  return bindingOf(expression) >= binding ? text : `(${text})`;
}

function bindingOf(expression: Expression): number {
  switch (expression.kind) {
    case "logic":
      return BINDING[expression.operator];
    case "comparison":
      return BINDING.comparison;
    case "arithmetic":
      return expression.rest[0]?.operator === "+" || expression.rest[0]?.operator === "-" ? BINDING.sum : BINDING.product;
    case "not":
      return BINDING.not;
    default:
      // Of a sign too: no operator binds more tightly.
      return BINDING.unary;
  }
}

import { sentence, worded } from "../../src/diagnostics/diagnostic.ts";
import { standalone } from "../../src/diagnostics/place.ts";
import type { Expression } from "../../src/language/expression.ts";
import { parseExpression, type Parsed, type Standing } from "../../src/language/parse.ts";
import { printExpression } from "../../src/language/print.ts";

/** A condition on the metric `m`. */
export const CONDITION: Standing = { kind: "condition", subject: { origin: "metrics", head: ["m"], exact: false, path: [] } };

export function parse(text: string, standing: Standing = { kind: "eval" }): Parsed {
  return parseExpression(standalone("expression", text), standing);
}

/** The checked tree of a text that must be an expression. */
export function treeOf(text: string, standing?: Standing): Expression {
  const parsed = parse(text, standing);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problems.map(sentence).join(" ")}`);
  return parsed.expression;
}

/** A text as the language itself writes it, with every bracket that it needs and no other. */
export function normal(text: string, standing?: Standing): string {
  return printExpression(treeOf(text, standing));
}

/** What is wrong with a text, as `column code`. */
export function refusals(text: string, standing?: Standing): string[] {
  return problems(text, standing).map(({ column, code }) => `${column} ${code}`);
}

export function problems(text: string, standing?: Standing) {
  const parsed = parse(text, standing);
  return parsed.ok ? [] : parsed.problems.map(worded);
}

/** A tree without the places, which differ between two ways of writing it, and without how a reference was written. */
export function bare(expression: Expression): unknown {
  return JSON.parse(JSON.stringify(expression, (key, value: unknown) => (["start", "end", "role", "written"].includes(key) ? undefined : value)));
}

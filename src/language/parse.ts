import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/place.ts";
import { build } from "./build.ts";
import { COMPARISONS } from "./comparators.ts";
import { checkTypes } from "./types.ts";
import type { Expression } from "./expression.ts";
import type { Reference } from "./reference.ts";
import { parseSyntax } from "./syntax.ts";
import { tokenize, type Token } from "./tokens.ts";

export const LONGEST_EXPRESSION = 10_000;
export const DEEPEST_EXPRESSION = 100;

/** Mistakes of one expression that are told: a text of ten thousand foreign characters is no expression with as many mistakes. */
const MOST_PROBLEMS = 20;

/** Where an expression stands, which decides what `value` and `baseline` mean in it. */
export type Standing =
  | { readonly kind: "condition"; readonly subject: Reference }
  | { readonly kind: "trigger" }
  | { readonly kind: "from" }
  | { readonly kind: "eval" };

export type Parsed = { readonly ok: true; readonly expression: Expression } | { readonly ok: false; readonly problems: readonly Diagnostic[] };

/**
 * Reads one expression: text → tokens → mathjs's tree → checked tree. Everything that is not on the allow-list of
 * `expression.ts` is refused here, with its place; what comes out can be evaluated without further questions.
 */
export function parseExpression(source: SourceText, standing: Standing): Parsed {
  const { text } = source;
  if (text.trim() === "") return failed(error("empty-expression", source.at({ start: 0, end: text.length }), {}));
  if (text.length > LONGEST_EXPRESSION) {
    const span = { start: 0, end: text.length };
    return failed(error("expression-too-long", source.at(span), { length: text.length, limit: LONGEST_EXPRESSION }));
  }
  const { tokens, problems } = tokenize(source);
  const deep = tooDeep(tokens);
  if (deep !== null) problems.push(error("expression-too-deep", source.at(deep), { limit: DEEPEST_EXPRESSION }));
  if (problems.length > 0) return failed(...problems.slice(0, MOST_PROBLEMS));

  const completed = standing.kind === "condition" && startsWithComparison(tokens) ? withImpliedValue(tokens) : tokens;
  const syntax = parseSyntax(completed);
  if ("problem" in syntax) return failed(decimalComma(completed, syntax.token, source) ?? misplaced(syntax.token, syntax.problem, source));
  const built = build(syntax.node, completed, source, standing);
  if (!built.ok) return built;
  const mixed = checkTypes(built.expression, source);
  return mixed.length > 0 ? failed(...mixed) : built;
}

/** Whether a condition leaves out its metric: `<= 0.15` stands for `value <= 0.15`. */
export function startsWithComparison(tokens: readonly Token[]): boolean {
  return tokens[0] !== undefined && Object.hasOwn(COMPARISONS, tokens[0].text);
}

function withImpliedValue(tokens: readonly Token[]): Token[] {
  const { start } = tokens[0] as Token;
  return [{ kind: "name", start, end: start, text: "value" }, ...tokens];
}

const failed = (...problems: Diagnostic[]): Parsed => ({ ok: false, problems });

function misplaced(token: Token, problem: "unexpected" | "too-deep", source: SourceText): Diagnostic {
  const place = source.at(token);
  if (problem === "too-deep") return error("expression-too-deep", place, { limit: DEEPEST_EXPRESSION });
  return token.kind === "end" ? error("unexpected-end", place, {}) : error("unexpected", place, { text: token.text });
}

/** A number with a decimal comma, where a comma does not fit: `1,5`. */
function decimalComma(tokens: readonly Token[], comma: Token, source: SourceText): Diagnostic | null {
  const at = tokens.indexOf(comma);
  const [whole, decimals] = [tokens[at - 1], tokens[at + 1]];
  if (comma.kind !== "comma" || whole?.kind !== "number" || decimals?.kind !== "number" || comma.start !== whole.end || decimals.start !== comma.end) return null;
  const [text, meant] = [",", "."].map((mark) => whole.text + mark + decimals.text) as [string, string];
  const thousands = /^\d{1,3}$/u.test(whole.text) && /^\d{3}$/u.test(decimals.text) ? whole.text + decimals.text : null;
  return error("bad-number", source.at({ start: whole.start, end: decimals.end }), { text, meant, thousands });
}

/** The first token that lies deeper than the limit, counting open brackets and the unary operators before an operand. */
function tooDeep(tokens: readonly Token[]): Token | null {
  let depth = 0;
  /** Unary operators waiting for their operand, one entry for each open bracket. */
  const waiting = [0];
  let operandBefore = false;
  for (const token of tokens) {
    if (token.text === "(" || token.text === "[") {
      depth += 1;
      waiting.push(0);
      operandBefore = false;
    } else if (token.text === ")" || token.text === "]") {
      depth -= 1 + (waiting.pop() ?? 0);
      if (waiting.length === 0) return null;
      operandBefore = true;
    } else if (token.kind === "operator" && !operandBefore) {
      depth += 1;
      waiting[waiting.length - 1] = (waiting.at(-1) ?? 0) + 1;
      operandBefore = false;
    } else if (token.kind === "operator" || token.kind === "comma") {
      depth -= waiting.at(-1) ?? 0;
      waiting[waiting.length - 1] = 0;
      operandBefore = false;
    } else {
      operandBefore = true;
    }
    if (depth > DEEPEST_EXPRESSION) return token;
  }
  return null;
}

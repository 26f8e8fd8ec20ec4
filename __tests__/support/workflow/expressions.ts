import { Evaluator, Lexer, Parser, data } from "@actions/expressions";

/** What has happened so far, as the status functions see it: of the steps before, or of the jobs that are needed. */
export interface Status {
  readonly failed: boolean;
  /** Whether something that is needed did not run. Of steps it is never asked. */
  readonly skipped: boolean;
  readonly cancelled: boolean;
}

export interface Scope {
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status: Status;
}

const STATUS_FUNCTIONS: Readonly<Record<string, (status: Status) => boolean>> = {
  always: () => true,
  cancelled: ({ cancelled }) => cancelled,
  failure: ({ failed, cancelled }) => failed && !cancelled,
  success: ({ failed, skipped, cancelled }) => !failed && !skipped && !cancelled,
};

// A `}}` inside of quotes ends nothing.
const EXPRESSION = /\$\{\{((?:'[^']*'|[^'}]|\}(?!\}))*)\}\}/gu;

/** A text with every `${{ … }}` in it replaced by its value, as GitHub writes values. */
export function interpolate(value: unknown, scope: Scope): string {
  const text = typeof value === "string" ? value : JSON.stringify(value ?? "").replace(/^"|"$/gu, "");
  return text.replace(EXPRESSION, (_, expression: string) => evaluate(expression, scope).coerceString());
}

/** Whether an `if` lets its step or job run. Where it names no status function, GitHub puts `success() &&` before it. */
export function holds(condition: string | boolean | undefined, scope: Scope): boolean {
  const text = String(condition ?? "success()").trim();
  const expression = /^\$\{\{(.*)\}\}$/su.exec(text)?.[1] ?? text;
  // GitHub takes text around an expression for a text, which is always true.
  if (expression.includes("${{")) throw new Error(`an \`if\` that mixes text and expressions is true whatever they say: ${text}`);
  const whole = namesStatus(expression) ? expression : `success() && (${expression})`;
  return evaluate(`!!(${whole})`, scope).coerceString() === "true";
}

function evaluate(expression: string, { contexts, status }: Scope): data.ExpressionData {
  const functions = Object.entries(STATUS_FUNCTIONS).map(([name, call]) => ({ name, minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(call(status)) }));
  const tree = new Parser(new Lexer(expression).lex().tokens, Object.keys(contexts), functions).parse();
  const known = JSON.parse(JSON.stringify(contexts), data.reviver) as data.Dictionary;
  return new Evaluator(tree, known, new Map(functions.map((each) => [each.name, each]))).evaluate();
}

function namesStatus(expression: string): boolean {
  const { tokens } = new Lexer(expression).lex();
  return tokens.some(({ lexeme }, at) => lexeme.toLowerCase() in STATUS_FUNCTIONS && tokens[at + 1]?.lexeme === "(");
}

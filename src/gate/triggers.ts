import { error, hasErrors, sentence, warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { standalone } from "../diagnostics/place.ts";
import { asksForPresence, type Expression } from "../language/expression.ts";
import { lenientBound } from "../language/lenient.ts";
import { parseExpression, type Parsed } from "../language/parse.ts";
import type { ExpressionTrigger, SignalTrigger, Surface, Trigger } from "./gate.ts";
import { boundWords, checkLine } from "./line.ts";
import { get, items, textOf, type Node, type ScalarNode } from "./node.ts";
import { guessExpression, nameIn, whyNotProse } from "./prose.ts";
import { normalizeSignal } from "../language/signal-text.ts";

const TRIGGER = { kind: "trigger" } as const;

interface Read {
  readonly triggers: Trigger[];
  readonly problems: Diagnostic[];
}

/**
 * The lines of `rollback_trigger`. A line is an expression when it parses, a signal when it is plain prose, and else an
 * error: a trigger taken for the wrong kind is how a rollback is lost. Prose is told from the names of the gate's
 * metrics, so `namesOf` is asked once the expressions are known.
 */
export function readTriggers(list: Node | undefined, skip: (node: Node) => boolean, namesOf: (expressions: readonly Expression[]) => ReadonlySet<string>): Read {
  const problems: Diagnostic[] = [];
  const lines = items(list)
    .filter((line) => !skip(line))
    .map((line) => ({ line, parsed: parseLine(line) }));
  const names = namesOf(lines.map(({ parsed }) => parsed).filter((parsed) => parsed?.ok === true).map(({ expression }) => expression));
  const firstLines = new Map<string, number>();
  const triggers = lines.flatMap(({ line, parsed }) => {
    const trigger = classify(line, parsed, names, problems);
    if (trigger?.kind === "signal") {
      const key = normalizeSignal(trigger.text);
      const first = firstLines.get(key);
      if (first !== undefined) problems.push(error("duplicate-signal", trigger.place, { signal: trigger.text, line: first }));
      firstLines.set(key, first ?? trigger.place.line);
    }
    return trigger === null ? [] : [trigger];
  });
  return { triggers, problems };
}

/** The line as an expression, as far as it is one; null for a line that says `signal:`. */
function parseLine(line: Node): Parsed | null {
  const scalar = (line.kind === "map" ? get(line, "when") : line) as ScalarNode | undefined;
  return scalar === undefined ? null : parseExpression(scalar.source, TRIGGER);
}

function classify(line: Node, parsed: Parsed | null, names: ReadonlySet<string>, problems: Diagnostic[]): Trigger | null {
  const common = {
    because: textOf(get(line, "because")) ?? null,
    surface: (textOf(get(line, "surface")) ?? null) as Surface | null,
  };
  if (parsed === null) {
    const signal = get(line, "signal") as ScalarNode;
    const text = textOf(signal)?.trim() ?? "";
    const meant = parseExpression(standalone("", text), TRIGGER);
    if (meant.ok && meant.expression.kind === "comparison") problems.push(warning("signal-reads-as-expression", signal.place, { text }));
    return { kind: "signal", text, explicit: true, label: textOf(get(line, "label")) ?? null, place: signal.place, ...common } satisfies SignalTrigger;
  }
  const scalar = (line.kind === "map" ? get(line, "when") : line) as ScalarNode;
  const text = String(scalar.value).trim();
  if (parsed.ok) {
    const found = checkTrigger(parsed.expression, scalar);
    problems.push(...found);
    if (hasErrors(found)) return null;
    const at = (part: Expression) => scalar.source.at(part);
    return { kind: "expression", expression: parsed.expression, place: scalar.place, at, ...common } satisfies ExpressionTrigger;
  }
  if (line.kind === "map") {
    problems.push(...parsed.problems);
    return null;
  }
  // What is too long or too deep to be read may be anything; taken for prose it would never fire.
  const unread = parsed.problems.filter(({ code }) => code === "expression-too-long" || code === "expression-too-deep");
  if (unread.length > 0) {
    problems.push(...unread);
    return null;
  }
  const found = nameIn(text, names);
  const why = whyNotProse(text, found);
  if (why === null) return { kind: "signal", text, explicit: false, label: null, place: scalar.place, ...common } satisfies SignalTrigger;
  problems.push(unclear(text, why, found, parsed.problems, scalar));
  return null;
}

function checkTrigger(expression: Expression, scalar: ScalarNode): Diagnostic[] {
  const problems = checkLine(expression, scalar.source, error);
  if (asksForPresence(expression)) problems.push(error("known-in-trigger", scalar.place, {}));
  const lenient = lenientBound(expression);
  if (lenient !== null) problems.push(error("lenient-trigger", scalar.source.at(lenient), boundWords(lenient)));
  return problems;
}

/** A line that is neither: says why, at the point where it stopped being an expression, and offers both ways out. */
function unclear(text: string, why: string, metric: string | null, problems: readonly Diagnostic[], scalar: ScalarNode): Diagnostic {
  const guess = guessExpression(text);
  const problem = /[<>=!&|(]/u.test(text) ? problems[0] : undefined;
  return error("unclear-trigger", problem?.place ?? scalar.place, {
    text,
    why: problem === undefined ? why : sentence(problem).replace(/\.$/u, ""),
    expression: readsAsTrigger(guess) ? guess : null,
    metric,
  });
}

function readsAsTrigger(text: string): boolean {
  const source = standalone("", text);
  const parsed = parseExpression(source, TRIGGER);
  return parsed.ok && !hasErrors(checkLine(parsed.expression, source, error)) && comparesWithNumber(parsed.expression);
}

function comparesWithNumber(expression: Expression): boolean {
  return expression.kind === "comparison" && expression.rest.at(-1)?.operand.kind === "number";
}

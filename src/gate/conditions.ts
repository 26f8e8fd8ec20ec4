import { error, hasErrors, warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place, SourceText } from "../diagnostics/place.ts";
import { asksForPresence, referencesIn, type Expression } from "../language/expression.ts";
import { lenientBound } from "../language/lenient.ts";
import { parseExpression, type Parsed } from "../language/parse.ts";
import { quoted, type Reference } from "../language/reference.ts";
import type { Condition, Severity, Surface } from "./gate.ts";
import { boundWords, checkLine } from "./line.ts";
import { guessExpression } from "./prose.ts";
import { entries, get, items, textOf, type Entry, type Node, type ScalarNode } from "./node.ts";
import { keyReference } from "./key-reference.ts";

/** The conditions under `must_hold`; lines that the schema refused already (`skip`) are left out. */
export function readConditions(mustHold: Node | undefined, skip: (node: Node) => boolean): { conditions: Condition[]; problems: Diagnostic[] } {
  const problems: Diagnostic[] = [];
  const conditions = entries(mustHold).flatMap(({ key, value }: Entry) => {
    const subject = keyReference(key);
    const lines = value.kind === "list" ? items(value) : [value];
    return lines.flatMap((line) => {
      if (skip(line)) return [];
      const read = readCondition(key, subject, line);
      problems.push(...read.problems);
      return read.condition === null ? [] : [read.condition];
    });
  });
  return { conditions, problems };
}

interface Read {
  readonly condition: Condition | null;
  readonly problems: readonly Diagnostic[];
}

function readCondition(key: string, subject: Reference, line: Node): Read {
  const each = get(line, "each");
  const scalar = (line.kind === "map" ? (each ?? get(line, "condition")) : line) as ScalarNode;
  const source = sourceOf(scalar);
  const parsed = parseCondition(source, subject, scalar.place);
  if (!parsed.ok) return { condition: null, problems: parsed.problems };
  const { expression } = parsed;
  const at = (part: Expression) => source.at(part);
  const problems = checkLine(expression, source, warning);
  const readsValue = referencesIn(expression).some(({ role }) => role === "value");
  if (each !== undefined && !readsValue) problems.push(error("each-without-value", scalar.place, { text: scalar.source.text }));
  if (hasErrors(problems)) return { condition: null, problems };
  if (asksForPresence(expression)) problems.push(warning("known-in-condition", scalar.place, {}));
  const lenient = lenientBound(expression);
  if (lenient !== null) problems.push(warning("lenient-condition", at(lenient), boundWords(lenient)));
  const condition: Condition = {
    kind: "condition",
    metric: key,
    subject,
    expression,
    scope: each === undefined ? "whole" : "each",
    severity: (textOf(get(line, "severity")) ?? "block") as Severity,
    because: textOf(get(line, "because")) ?? null,
    surface: (textOf(get(line, "surface")) ?? null) as Surface | null,
    place: scalar.place,
    at,
  };
  return { condition, problems };
}

/** The text of a condition. A bare number or boolean stands for equality; its place is the whole scalar. */
function sourceOf({ value, source, place }: ScalarNode): SourceText {
  return typeof value === "string" ? source : { text: `== ${String(value)}`, at: () => place };
}

function parseCondition(source: SourceText, subject: Reference, place: Place): Parsed {
  const standing = { kind: "condition", subject } as const;
  const parsed = parseExpression(source, standing);
  const text = source.text.trim();
  if (parsed.ok && !comparesNothing(parsed.expression, text)) return parsed;
  const isSlip = !parsed.ok && parsed.problems.some(({ code }) => code === "unknown-operator");
  const inWords = isSlip ? null : inOtherWords(text);
  // What is proposed can be read.
  if (inWords !== null && parseExpression({ ...source, text: inWords }, standing).ok) return { ok: false, problems: [error("condition-in-words", place, { text, meant: JSON.stringify(inWords) })] };
  return parsed.ok || !LIKE_EXPRESSION.test(text) ? { ok: false, problems: [notEquality(text, place, parsed.ok && parsed.expression.kind === "text")] } : parsed;
}

/** What no plain text has that should be equal to a metric; a text without anything at all is no such text either. */
const LIKE_EXPRESSION = /[<>=!&|≤≥≠]|\b(?:and|or|not)\b|\w\(|^(?:value|baseline)\b|^$/u;

/** A name or a literal alone, also one with a hyphen (`gpt-4`): whether it should be equal, or true, is anybody's guess. */
function comparesNothing(expression: Expression, written: string): boolean {
  if (expression.kind === "arithmetic" || expression.kind === "negate") {
    return !/[\s()*/+]/u.test(written) && referencesIn(expression).every(({ role }) => role === "name");
  }
  return expression.kind === "number" || expression.kind === "text" || expression.kind === "boolean" || expression.kind === "reference";
}

const LONGEST_WORDS = 60;
const NUMBER = String.raw`-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?`;
const LITERAL = new RegExp(`^(?:${NUMBER}|true|false)$`, "iu");
const COMPARISON = new RegExp(`^(?:value )?([<>=!]=? ${NUMBER})$`, "iu");
const BETWEEN = new RegExp(`^(?:value )?(?:is )?between (${NUMBER}) and (${NUMBER})$`, "iu");

/** The condition that is meant by `at least 0.8`, `≤ 3` or `between 1 and 2`, which is never long; else null. */
function inOtherWords(written: string): string | null {
  if (written.length > LONGEST_WORDS) return null;
  if (BETWEEN.test(written)) return written.replace(BETWEEN, "$1 <= value <= $2");
  return COMPARISON.exec(guessExpression(written))?.[1] ?? null;
}

function notEquality(text: string, place: Place, isQuoted: boolean): Diagnostic {
  if (/^(?:value|baseline)\b/u.test(text)) return error("compares-nothing", place, { text });
  const literal = LITERAL.test(text) ? text.toLowerCase() : isQuoted ? text : quoted(text);
  return error("condition-without-operator", place, { text, meant: `== ${literal}` });
}

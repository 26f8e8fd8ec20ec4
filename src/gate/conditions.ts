import { error, warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText } from "../diagnostics/place.ts";
import { asksForPresence, referencesIn, type Expression } from "../language/expression.ts";
import { lenientBound } from "../language/lenient.ts";
import { parseExpression } from "../language/parse.ts";
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
  const parsed = parseCondition(scalar, subject);
  if (!parsed.ok) return { condition: null, problems: parsed.problems };
  const { expression, source } = parsed;
  const at = (part: Expression) => source.at(part);
  const problems = checkLine(expression, source, "condition");
  const readsValue = referencesIn(expression).some(({ role }) => role === "value");
  if (each !== undefined && !readsValue) problems.push(error("each-without-value", scalar.place, { text: scalar.source.text }));
  if (problems.length > 0 && problems.some(({ level }) => level === "error")) return { condition: null, problems };
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

type ParsedCondition = { ok: true; expression: Expression; source: SourceText } | { ok: false; problems: readonly Diagnostic[] };

function parseCondition(scalar: ScalarNode, subject: Reference): ParsedCondition {
  const { value, source } = scalar;
  const standing = { kind: "condition", subject } as const;
  if (typeof value !== "string") {
    // A bare number or boolean stands for equality; its place is the whole scalar.
    const equality: SourceText = { text: `== ${String(value)}`, at: () => scalar.place };
    const parsed = parseExpression(equality, standing);
    return parsed.ok ? { ...parsed, source: equality } : { ok: false, problems: [notEquality(scalar)] };
  }
  const parsed = parseExpression(source, standing);
  if (parsed.ok && !comparesNothing(parsed.expression, value.trim())) return { ...parsed, source };
  const isSlip = !parsed.ok && parsed.problems.some(({ code }) => code === "unknown-operator");
  const inWords = isSlip ? null : inOtherWords(value.trim());
  // What is proposed can be read.
  if (inWords !== null && parseExpression({ text: inWords, at: () => scalar.place }, standing).ok) return { ok: false, problems: [error("condition-in-words", scalar.place, { text: value.trim(), meant: JSON.stringify(inWords) })] };
  return parsed.ok || !LIKE_EXPRESSION.test(value) ? { ok: false, problems: [notEquality(scalar)] } : parsed;
}

/** What no plain text has that should be equal to a metric; a text without anything at all is no such text either. */
const LIKE_EXPRESSION = /[<>=!&|≤≥≠]|\b(?:and|or|not)\b|\w\(|^\s*(?:value|baseline)\b|^\s*$/u;

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
  const [, low, high] = BETWEEN.exec(written) ?? [];
  return low === undefined ? (COMPARISON.exec(guessExpression(written))?.[1] ?? null) : `${low} <= value <= ${high}`;
}

function notEquality(scalar: ScalarNode): Diagnostic {
  const written = scalar.source.text.trim();
  if (/^(?:value|baseline)\b/u.test(written)) return error("compares-nothing", scalar.place, { text: written });
  const literal = LITERAL.test(written) ? written : quoted(written);
  return error("condition-without-operator", scalar.place, { text: written, meant: `== ${literal}` });
}

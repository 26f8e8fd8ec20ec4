import { onDemand } from "../diagnostics/characters.ts";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceText, Span } from "../diagnostics/place.ts";
import { FOREIGN, MEANT, OPERATORS, OPERATOR_WORDS, RESERVED } from "./words.ts";

/**
 * One piece of an expression. `value` is what a literal stands for.
 * A percentage keeps its sign in the token: `15%` is the number 0.15.
 */
export type Token = Span & { readonly text: string } & (
    | { readonly kind: "name" | "operator" | "bracket" | "comma" | "dot" | "end" }
    | { readonly kind: "number"; readonly value: number; readonly percent: boolean }
    | { readonly kind: "string"; readonly value: string }
    | { readonly kind: "boolean"; readonly value: boolean }
  );

const BLANK = /\s+/uy;
const NAME = onDemand(String.raw`[\p{L}_$][\p{L}\p{N}\p{M}_$]*`, "uy");
/** The same for names in ASCII, which are most; compiling the tables of Unicode takes longer than reading a gate. */
const ASCII_NAME = /[A-Za-z_$][A-Za-z0-9_$]*(?![A-Za-z0-9_$]|[^\0-\x7f])/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy;
/** What runs on after a number without a blank makes it no number: `10ms`, `0x10`, `1_000`, `1.2.3`. */
const NUMBER_TAIL = onDemand(String.raw`[\p{L}\p{N}_$.]+`, "uy");
const LETTERS = onDemand(String.raw`^[\p{L}]+$`, "u");
/** What stands after most numbers, where no tail has to be looked for. */
const NUMBER_END = /$|[\s%<>=!&|+*/,)\]-]/y;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/uy;
const ESCAPES: Readonly<Record<string, string>> = { '"': '"', "'": "'", "\\": "\\", n: "\n", t: "\t" };

/** Cuts an expression into tokens, or says what in it is not of the language. */
export function tokenize(source: SourceText): { tokens: Token[]; problems: Diagnostic[] } {
  const { text } = source;
  const tokens: Token[] = [];
  const problems: Diagnostic[] = [];
  let at = 0;

  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  const spanOf = (length: number): Span => ({ start: at, end: at + length });
  const push = (token: Token): void => {
    tokens.push(token);
    at = token.end;
  };

  const ascii = /^[\0-\x7f]*$/.test(text);
  while (at < text.length) {
    const blank = match(BLANK);
    if (blank !== null) {
      at += blank.length;
      continue;
    }
    const afterDot = tokens.at(-1)?.kind === "dot";
    const name = match(ASCII_NAME) ?? (ascii ? null : match(NAME()));
    if (name !== null) {
      const token = nameToken(name, spanOf(name.length), afterDot);
      if (!afterDot && RESERVED.has(name)) problems.push(error("reserved-word", source.at(token), { name }));
      push(token);
      continue;
    }
    const number = match(NUMBER);
    if (number !== null) {
      const start = at;
      at += number.length;
      const tail = match(NUMBER_END) === null ? (match(NUMBER_TAIL()) ?? "") : "";
      const percent = tail === "" && text[at] === "%";
      const end = at + tail.length + (percent ? 1 : 0);
      const value = percent ? Number(number) / 100 : Number(number);
      if (tail !== "" || !Number.isFinite(value)) {
        problems.push(error("bad-number", source.at({ start, end }), { text: number + tail, meant: meantNumber(number, tail), thousands: null }));
      }
      push({ kind: "number", start, end, text: text.slice(start, end), value, percent });
      continue;
    }
    const string = match(STRING);
    if (string !== null) {
      const { value, badEscape } = unescape(string);
      if (badEscape !== null) {
        problems.push(error("bad-string", source.at(spanOf(string.length)), { text: string, why: `has an escape that is not known: ${badEscape}. Write \`\\\\\` for a backslash` }));
      }
      push({ kind: "string", ...spanOf(string.length), text: string, value });
      continue;
    }
    const symbol = symbolAt(text, at);
    const span = spanOf(symbol.text.length);
    if (symbol.kind === "foreign") problems.push(foreign(symbol.text, source.text.slice(at), source, span));
    push({ kind: symbol.kind === "foreign" ? "operator" : symbol.kind, ...span, text: symbol.text });
  }
  tokens.push({ kind: "end", start: text.trimEnd().length, end: text.trimEnd().length, text: "" });
  return { tokens, problems };
}

function nameToken(name: string, span: Span, afterDot: boolean): Token {
  if (!afterDot && (name === "true" || name === "false")) {
    return { kind: "boolean", ...span, text: name, value: name === "true" };
  }
  return { kind: !afterDot && OPERATOR_WORDS.has(name) ? "operator" : "name", ...span, text: name };
}

function meantNumber(number: string, tail: string): string | null {
  if (/^0[xob]/iu.test(number + tail)) return Number.isFinite(Number(number + tail)) ? String(Number(number + tail)) : null;
  if (/^(_\d+)+$/u.test(tail)) return number + tail.replaceAll("_", "");
  return LETTERS().test(tail) ? number : null;
}

function unescape(quoted: string): { value: string; badEscape: string | null } {
  let badEscape: string | null = null;
  const value = quoted.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|.)/gu, (all, escape: string) => {
    if (escape.length === 5) return String.fromCharCode(parseInt(escape.slice(1), 16));
    const character = ESCAPES[escape];
    if (character === undefined) badEscape = "`" + all + "`";
    return character ?? "";
  });
  return { value, badEscape };
}

type Symbol = { kind: "operator" | "bracket" | "comma" | "dot" | "foreign"; text: string };

function symbolAt(text: string, at: number): Symbol {
  for (const length of [3, 2, 1]) {
    const piece = text.slice(at, at + length);
    if (piece.length !== length) continue;
    if (OPERATORS.has(piece)) return { kind: "operator", text: piece };
    if (MEANT.has(piece) || FOREIGN.has(piece)) return { kind: "foreign", text: piece };
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if ("()[]".includes(character)) return { kind: "bracket", text: character };
  if (character === ",") return { kind: "comma", text: character };
  if (character === ".") return { kind: "dot", text: character };
  return { kind: "foreign", text: character };
}

function foreign(text: string, rest: string, source: SourceText, span: Span): Diagnostic {
  if (text === "%") return error("modulo", source.at(span), {});
  if (text === '"' || text === "'") {
    return error("bad-string", source.at({ start: span.start, end: source.text.length }), { text: rest, why: `has no closing ${text}` });
  }
  const explained = FOREIGN.get(text);
  if (explained !== undefined) return error("not-in-language", source.at(span), { text, ...explained });
  return error("unknown-operator", source.at(span), { text, meant: MEANT.get(text) ?? null });
}

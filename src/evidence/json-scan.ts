/** Levels of brackets in a metrics file. Deeper ones are no measurement, and recursion over them would overflow. */
export const DEEPEST_JSON = 200;

/** One step of a walk over JSON text, with the offsets of what was read. */
export interface JsonVisitor {
  /** A key of an object; `depth` is 1 for the root's own keys. */
  key?(start: number, end: number, depth: number): void;
  /** A value begins; for objects and arrays it is their bracket. */
  value?(start: number, depth: number): void;
  open?(bracket: "{" | "[", depth: number): void;
}

/** Where a text stops being JSON. */
export interface JsonMistake {
  readonly offset: number;
  readonly expected: "value" | "key" | "colon" | "comma" | "end" | "depth" | "string" | "number";
}

const WORDS: readonly string[] = ["true", "false", "null"];
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Walks over a JSON text (RFC 8259) without building anything, and says where it stops being one. JSON.parse gives no
 * dependable position; this runs only when one is needed: for a mistake, or to place a key.
 */
export function walkJson(text: string, visitor: JsonVisitor = {}): JsonMistake | null {
  const brackets: ("{" | "[")[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  /** What may come next. */
  let state: "value" | "first-key" | "key" | "first-item" | "after" = "value";

  for (;;) {
    at = skipBlanks(text, at);
    const character = text[at];
    const inside = brackets.at(-1);
    if (state === "after") {
      if (inside === undefined) return character === undefined ? null : { offset: at, expected: "end" };
      if (character === ",") {
        state = inside === "{" ? "key" : "value";
        at += 1;
      } else if (character === (inside === "{" ? "}" : "]")) {
        brackets.pop();
        at += 1;
      } else return { offset: at, expected: "comma" };
      continue;
    }
    if ((state === "first-key" && character === "}") || (state === "first-item" && character === "]")) {
      state = "after";
      continue;
    }
    if (state === "first-key" || state === "key") {
      const end = character === '"' ? stringEnd(text, at) : null;
      if (end === null) return { offset: at, expected: character === '"' ? "string" : "key" };
      visitor.key?.(at, end, brackets.length);
      at = skipBlanks(text, end);
      if (text[at] !== ":") return { offset: at, expected: "colon" };
      at += 1;
      state = "value";
      continue;
    }
    visitor.value?.(at, brackets.length);
    if (character === "{" || character === "[") {
      if (brackets.length >= DEEPEST_JSON) return { offset: at, expected: "depth" };
      brackets.push(character);
      visitor.open?.(character, brackets.length);
      state = character === "{" ? "first-key" : "first-item";
      at += 1;
      continue;
    }
    const scalar = scalarEnd(text, at);
    if (typeof scalar !== "number") return scalar;
    at = scalar;
    state = "after";
  }
}

/** Whether a text that is JSON is nested deeper than the limit. One look at each character; texts are skipped. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) at = closingQuote(text, at);
    else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
      depth += 1;
      if (depth > DEEPEST_JSON) return true;
    } else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) depth -= 1;
  }
  return false;
}

const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [..."\"\\{}[]"].map((each) => each.charCodeAt(0));

function closingQuote(text: string, opening: number): number {
  for (let at = text.indexOf('"', opening + 1); ; at = text.indexOf('"', at + 1)) {
    if (at === -1) return text.length;
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
    if (backslashes % 2 === 0) return at;
  }
}

function scalarEnd(text: string, at: number): number | JsonMistake {
  if (text[at] === '"') return stringEnd(text, at) ?? { offset: at, expected: "string" };
  for (const word of WORDS) if (text.startsWith(word, at)) return at + word.length;
  const end = matchEnd(NUMBER, text, at);
  if (end === null) return { offset: at, expected: "value" };
  return /[\w.+]/u.test(text[end] ?? "") ? { offset: at, expected: "number" } : end;
}

/**
 * Where what a string may hold ends: at its closing quote, or at its first mistake. Run by run, since one pattern for the
 * whole would remember every character of it, which of some megabytes overflows.
 */
export function stringStop(text: string, opening: number): number {
  let at = opening + 1;
  for (;;) {
    at = matchEnd(PLAIN, text, at) ?? at;
    const escaped = matchEnd(ESCAPE, text, at);
    if (escaped === null) return at;
    at = escaped;
  }
}

function stringEnd(text: string, opening: number): number | null {
  const stop = stringStop(text, opening);
  return text[stop] === '"' ? stop + 1 : null;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const character = text.charCodeAt(at);
    if (character !== 0x20 && character !== 0x0a && character !== 0x0d && character !== 0x09) return at;
    at += 1;
  }
}

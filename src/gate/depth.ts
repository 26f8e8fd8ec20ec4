import { Lexer } from "yaml";
import type { Span } from "../diagnostics/place.ts";

/** Levels of brackets, or of dashes on one line; deeper ones would overflow the parser's stack. */
const DEEPEST = 100;
/** Blanks before a line, which bound how deep indented maps can be. */
const WIDEST_INDENT = 200;

/** Where a YAML text is nested deeper than the parser is safe with, or null. Uses the parser's own lexer, which does not recurse. */
export function tooDeepAt(text: string): { span: Span; limit: number } | null {
  if (isShallow(text)) return null;
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  let lineStart = true;
  for (const token of new Lexer().lex(text)) {
    const first = token[0];
    if (token === "[" || token === "{") brackets += 1;
    else if (token === "]" || token === "}") brackets -= 1;
    else if (token === "-" || token === "?") dashes += 1;
    else if (first === "\n" || first === "\r") dashes = 0;
    else if (lineStart && first === " " && token.length > WIDEST_INDENT) return { span: { start: offset, end: offset + 1 }, limit: DEEPEST };
    if (Math.max(brackets, dashes) > DEEPEST) return { span: { start: offset, end: offset + token.length }, limit: DEEPEST };
    lineStart = first === "\n" || first === "\r";
    // The lexer announces a document, a scalar and the end by control characters that are not in the text.
    if (!CONTROL.has(token)) offset += token.length;
  }
  return null;
}

const CONTROL: ReadonlySet<string> = new Set(["\u0002", "\u0018", "\u001f"]);

/** Whether a text has too little of what nests to be deep, as every gate has; then no token has to be looked at. */
function isShallow(text: string): boolean {
  return (text.match(/[[{]/g)?.length ?? 0) <= DEEPEST && !/(?:[-?][ \t]+){50}/.test(text) && !/ {200}/.test(text);
}

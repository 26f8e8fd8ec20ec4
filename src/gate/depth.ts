import { Lexer } from "yaml";

/** Levels of brackets, or of dashes on one line; deeper ones would overflow the parser's stack. */
export const DEEPEST = 100;
/** Blanks before a line, which bound how deep indented maps can be. */
const WIDEST_INDENT = 200;

/** The offset at which a YAML text is nested deeper than the parser is safe with, or null. Uses the parser's own lexer, which does not recurse. */
export function tooDeepAt(text: string): number | null {
  if (isShallow(text)) return null;
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  let lineStart = false;
  let indent = 0;
  for (const token of new Lexer().lex(text)) {
    const endsLine = token.endsWith("\n");
    if (token === "[" || token === "{") brackets += 1;
    else if (token === "]" || token === "}") brackets -= 1;
    else if (token === "-" || token === "?") dashes += 1;
    else if (endsLine) dashes = 0;
    // A line of blanks alone is on no level, nor is a comment.
    const isTooWide = indent > WIDEST_INDENT && !endsLine && token[0] !== "#";
    if (isTooWide || Math.max(brackets, dashes) > DEEPEST) return offset;
    indent = lineStart && token[0] === " " ? token.length : 0;
    lineStart = endsLine;
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

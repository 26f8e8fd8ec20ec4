import { isScalar, type ParsedNode, type YAMLParseError } from "yaml";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place, Span } from "../diagnostics/place.ts";

type At = (span: Span) => Place;

/** A tag, with what may stand between it and its value, that is looked for before the value: not in the whole text, which may hold thousands. */
const LONGEST_TAG = 300;
/** A tag, and behind it nothing but blanks, anchors and comments. */
const TAG_BEFORE = /(?:^|[\s,:[{])(!<[^\s>]*>|![^\s,[\]{}]*)(?:\s+&\S+|\s+#[^\n]*\n)*\s*$/u;

/** Says a syntax error of the YAML parser in the words of somebody who writes gates. */
export function explainSyntax(problem: YAMLParseError, text: string, at: At): Diagnostic {
  const [start, end] = problem.pos;
  const here = at({ start, end });
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const before = text.slice(lineStart, start);
  const lineEnd = text.indexOf("\n", start);
  const rest = text.slice(start, lineEnd === -1 ? text.length : lineEnd).trim();
  switch (problem.code) {
    case "TAB_AS_INDENT":
      return error("yaml-tab", here, {});
    case "UNEXPECTED_TOKEN": {
      const opened = before.search(/>[-+\d\s]*$/u);
      if (opened !== -1) {
        const written = (before.slice(opened) + rest).replace(/\s#[^]*/u, "").trim();
        return error("yaml-unquoted-comparison", at({ start: lineStart + opened, end: start }), { meant: inQuotes(written) });
      }
      // A comma in brackets that has nothing before it.
      if (problem.message.startsWith("Unexpected ,")) break;
      return missingComma(before, rest, here) ?? error("yaml-text-after-value", here, { text: rest });
    }
    case "MISSING_CHAR":
      if (/quote/u.test(problem.message)) return unclosedQuote(/"quote/u.test(problem.message) ? '"' : "'", start, text, at);
      if (problem.message.startsWith("Flow")) return error("yaml-unclosed-bracket", here, {});
      if (problem.message.startsWith("Missing ,")) return missingComma(before, rest, here) ?? error("yaml-text-after-value", here, { text: rest });
      break;
    case "BAD_DQ_ESCAPE":
      return error("yaml-bad-escape", here, { text: [...text.slice(start, start + 3)].slice(0, 2).join("") });
    case "BAD_SCALAR_START":
    case "BAD_ALIAS": {
      return error("yaml-reserved-start", here, { character: text.charAt(start), meant: inQuotes(inBrackets(before) ? untilBracket(rest) : rest) });
    }
    case "BLOCK_AS_IMPLICIT_KEY": {
      if (rest.includes(": ")) return error("yaml-colon-in-value", here, { meant: inQuotes(rest) });
      // The value runs on into the next line, which is indented deeper than its neighbours.
      const next = /\n *(?=\S)/u.exec(text.slice(start));
      const below = start + (next === null ? 0 : next.index + next[0].length);
      return error("yaml-indentation", at({ start: below, end: below }), {});
    }
    case "BAD_INDENT":
      return error(problem.message.startsWith("Flow") ? "yaml-unclosed-bracket" : "yaml-indentation", here, {});
    default:
  }
  return error("yaml-syntax", here, { detail: problem.message });
}

/** A tag where a gate has none; `!= 0` without quotes is one to YAML, and its operator would be lost. */
export function explainTag(node: ParsedNode, text: string, at: At): Diagnostic {
  const [start, end] = node.range;
  const from = Math.max(0, start - LONGEST_TAG);
  const found = TAG_BEFORE.exec(text.slice(from, start));
  const tag = found?.[1] ?? String(node.tag);
  const place = at({ start: found === null ? start : from + found.index + found[0].indexOf("!"), end: start });
  if (!tag.startsWith("!=") || !isScalar(node)) return error("yaml-tag", place, { tag });
  return error("yaml-unquoted-inequality", place, { meant: inQuotes(`${tag} ${text.slice(start, end)}`.trim()) });
}

/** A dash that begins a line of a text without quotes: an entry of a list that is indented too much, and would be lost. */
export function explainDash(node: ParsedNode, text: string, at: At): Diagnostic | null {
  if (!isScalar(node) || node.type !== "PLAIN") return null;
  const [start, end] = node.range;
  const dash = text.slice(start, end).search(/(?<=\n *)- /u);
  return dash === -1 ? null : error("yaml-dash-in-text", at({ start: start + dash, end }), {});
}

/** The parser reports where the text breaks off; the mistake is the last quote before that is no escape inside of it. */
function unclosedQuote(quote: string, end: number, text: string, at: At): Diagnostic {
  const escaping = quote === '"' ? "\\" : quote;
  let start = end;
  for (let isEscape = true; isEscape; ) {
    start = text.lastIndexOf(quote, start - 1);
    for (isEscape = false; text[start - 1] === escaping; isEscape = !isEscape) start -= 1;
  }
  return error("yaml-unclosed-quote", at({ start, end }), { quote: `\`${quote}\`` });
}

/** Characters before a mistake in which a bracket is looked for: in a line of thousands of quotes each would be tried. */
const LONGEST_BEFORE = 1_000;
const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/gu;
/** A key with its value, or another whole value: what may stand behind a comma. */
const ENTRY = /^(?:[\w-]+:(?:\s[^,\]}]*)?|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[[{][^\]}]*[\]}]?)(?=\s*[,\]}]|$)/u;

/** An entry in brackets that no comma parts from the one before it; null for any other text behind a value. */
function missingComma(before: string, rest: string, place: Place): Diagnostic | null {
  const [entry] = (inBrackets(before.slice(-LONGEST_BEFORE).replace(QUOTED, "")) && ENTRY.exec(rest)) || [];
  return entry === undefined ? null : error("yaml-missing-comma", place, { text: entry.trimEnd() });
}

/** Whether a bracket is open at the end of a line's beginning. */
function inBrackets(before: string): boolean {
  return /[[{][^\]}]*$/u.test(before);
}

/** One entry of what stands in brackets. */
function untilBracket(rest: string): string {
  return rest.replace(/[,\]}][^]*/u, "").trimEnd();
}

function inQuotes(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

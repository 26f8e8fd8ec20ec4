import type { ParsedNode, YAMLParseError } from "yaml";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place, Span } from "../diagnostics/place.ts";

type At = (span: Span) => Place;

/** A tag, with the blanks behind it, that is looked for before its value. */
const LONGEST_TAG = 300;

/** Says a syntax error of the YAML parser in the words of somebody who writes gates. */
export function explainSyntax(problem: YAMLParseError, text: string, at: At): Diagnostic {
  const [start, end] = problem.pos;
  const here = at({ start, end });
  const line = lineAround(text, start);
  switch (problem.code) {
    case "TAB_AS_INDENT":
      return error("yaml-tab", here, {});
    case "UNEXPECTED_TOKEN": {
      const comparison = /(?:^|[:\-,[{]\s+)(>=?\s*[^\s#][^#\n]*)/u.exec(line.text);
      if (comparison?.[1] !== undefined) {
        const from = line.start + line.text.indexOf(comparison[1], comparison.index);
        const written = comparison[1].trim();
        return error("yaml-unquoted-comparison", at({ start: from, end: from + written.length }), { meant: `"${written}"` });
      }
      return error("yaml-text-after-value", here, { text: text.slice(start).split("\n", 1)[0]?.trim() ?? "" });
    }
    case "MISSING_CHAR":
      if (/quote/u.test(problem.message)) return unclosedQuote(/"quote/u.test(problem.message) ? '"' : "'", start, text, at);
      break;
    case "BAD_DQ_ESCAPE":
      return error("yaml-bad-escape", here, { text: text.slice(start, Math.max(end, start + 2)) });
    case "BAD_SCALAR_START":
    case "BAD_ALIAS": {
      const rest = text.slice(start).split("\n", 1)[0]?.trim() ?? "";
      const inBrackets = /[[{][^\]}]*$/u.test(text.slice(line.start, start));
      const value = inBrackets ? (rest.split(/[,\]}]/u, 1)[0] ?? "").trimEnd() : rest;
      return error("yaml-reserved-start", here, { character: value[0] ?? "", meant: inQuotes(value) });
    }
    case "BLOCK_AS_IMPLICIT_KEY": {
      const value = text.slice(start).split("\n", 1)[0]?.trim() ?? "";
      if (value.includes(": ")) return error("yaml-colon-in-value", here, { meant: inQuotes(value) });
      // The value runs on into the next line, which is indented deeper than its neighbours.
      const next = /\n *(?=\S)/u.exec(text.slice(start));
      const below = start + (next === null ? 0 : next.index + next[0].length);
      return error("yaml-indentation", at({ start: below, end: below + 1 }), {});
    }
    case "BAD_INDENT":
      return error(/[\]}]$/u.test(problem.message) || /Flow/u.test(problem.message) ? "yaml-unclosed-bracket" : "yaml-indentation", here, {});
    default:
  }
  return error("yaml-syntax", here, { detail: problem.message.replace(/\.?$/u, "") });
}

/** A tag where a gate has none; `!= 0` without quotes is one to YAML, and its operator would be lost. */
export function explainTag(node: ParsedNode, text: string, at: At): Diagnostic | null {
  // Not the whole line, which may hold thousands of tags.
  const from = Math.max(text.lastIndexOf("\n", node.range[0] - 1) + 1, node.range[0] - LONGEST_TAG);
  const written = /(?:^|\s)(!<[^\s>]*>|![^\s,[\]{}]*)\s*$/u.exec(text.slice(from, node.range[0]))?.[1];
  if (written === undefined) return null;
  const start = text.lastIndexOf(written, node.range[0]);
  const place = at({ start, end: start + written.length });
  if (!written.startsWith("!=")) return error("yaml-tag", place, { tag: written });
  return error("yaml-unquoted-inequality", place, { meant: `"${text.slice(start, node.range[1]).trim()}"` });
}

/** The parser reports the end of the file; the mistake is the last line above it with an odd quote. */
function unclosedQuote(quote: string, end: number, text: string, at: At): Diagnostic {
  let open = end;
  for (let lineEnd = end; lineEnd > 0; ) {
    const { start, text: line } = lineAround(text, lineEnd - 1);
    if ((line.split(quote).length - 1) % 2 === 1) {
      open = start + line.lastIndexOf(quote);
      break;
    }
    lineEnd = start;
  }
  return error("yaml-unclosed-quote", at({ start: open, end: open + 1 }), { quote: `\`${quote}\`` });
}

function inQuotes(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

function lineAround(text: string, offset: number): { start: number; text: string } {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return { start, text: text.slice(start, end === -1 ? text.length : end).replace(/\r$/u, "") };
}

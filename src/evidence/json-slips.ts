import { onDemand } from "../diagnostics/characters.ts";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Place, Span } from "../diagnostics/place.ts";
import { DEEPEST_JSON, stringStop, type JsonMistake } from "./json-scan.ts";

const NAME = onDemand(String.raw`^[-+]?[\p{L}_$][\p{L}\p{N}_$]*`, "u");
const WORD = onDemand(String.raw`^[\p{L}\p{N}_]{1,30}`, "u");
const UNSEEN = onDemand(String.raw`[\p{Cc}\p{Cf}]`, "gu");

const PYTHON_WORDS: ReadonlyMap<string, string> = new Map([["True", "true"], ["False", "false"], ["None", "null"]]);

/** Names the slip behind a place where a text stops being JSON: what was probably written, and what to write instead. */
export function explainJson(text: string, mistake: JsonMistake, at: (span: Span) => Place): Diagnostic {
  const { offset, expected } = mistake;
  const rest = text.slice(offset, offset + 200);
  const here = at({ start: offset, end: offset });
  if (expected === "depth") return error("json-too-deep", here, { limit: DEEPEST_JSON });
  if (rest === "") return error("json-cut-off", here, {});
  if (expected === "string") return explainString(text, offset, at);
  const word = NAME().exec(rest)?.[0] ?? "";
  if (/^[-+]?(?:NaN|Infinity|inf|nan)$/u.test(word)) return error("json-not-finite", here, { found: word });
  const meant = PYTHON_WORDS.get(word);
  if (meant !== undefined) return error("json-python-word", here, { found: word, meant });
  if (rest.startsWith("'")) return error("json-single-quotes", here, {});
  if (/^\/[/*]/u.test(rest) || rest.startsWith("#")) return error("json-comment", here, {});
  if (expected === "end") return /^[[{"\d]/u.test(rest) ? error("json-lines", here, {}) : error("json-syntax", here, { found: found(rest) });
  if (/^[\]}]/u.test(rest) && /,\s*$/u.test(text.slice(0, offset))) {
    const comma = text.lastIndexOf(",", offset);
    return error("json-trailing-comma", at({ start: comma, end: comma }), {});
  }
  if (expected === "key" && word !== "") return error("json-unquoted-key", here, { found: word });
  const number = /^[-+.]?[\d][\w.+-]*/u.exec(rest)?.[0];
  if (number !== undefined && (expected === "number" || expected === "value")) return error("json-bad-number", here, { found: number });
  return error("json-syntax", here, { found: found(rest) });
}

function explainString(text: string, offset: number, at: (span: Span) => Place): Diagnostic {
  const stop = stringStop(text, offset);
  const character = text[stop];
  if (character === undefined) return error("json-cut-off", at({ start: offset, end: offset }), {});
  const there = at({ start: stop, end: stop });
  if (character === "\\") return error("json-bad-escape", there, { found: text.slice(stop, stop + 2) });
  return error("json-control-character", there, {});
}

function found(rest: string): string {
  const word = WORD().exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return `\`${word.replace(UNSEEN(), "?")}\``;
}

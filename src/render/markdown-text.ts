import { onDemand } from "../diagnostics/characters.ts";
import { neutralise } from "./escape.ts";

/**
 * A user's text as a code span of GitHub Flavored Markdown, where nothing is a link, a mention, an issue or HTML.
 *
 * A `|` ends a table's cell even inside of a code span, and Markdown processors disagree on how a backslash before it
 * counts. So it stands between two spans, as an entity.
 */
export function codeSpan(text: string): string {
  const safe = neutralise(text);
  if (safe.trim() === "") return "(blank)";
  return joined(safe.split(/(\|)/u).map((part) => (part === "|" ? "&#124;" : part === "" ? "" : span(part))));
}

/** The fence is longer than any run of backticks inside (CommonMark 6.1); blanks keep the two apart. */
function span(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^`|`$|^ .*[^ ].* $/u.test(text) ? " " : "";
  return fence + pad + text + pad + fence;
}

/**
 * A sentence in which a user's words may stand, some of them between backticks. Words that Markdown or GitHub could take
 * for anything else than words are put into code spans: `@name`, `#12`, `<b>`, a commit's hash, an address.
 */
export function prose(text: string): string {
  // Between an even number of backticks every second part is code; a last lone one belongs to the text.
  // An empty pair of backticks is no code, and would leave its neighbours to stand together as one word.
  const parts = neutralise(text).replaceAll("``", "").trimStart().split("`");
  const lone = parts.length % 2 === 0 ? parts.pop() : undefined;
  const texts = parts.map((part, at) => (at % 2 === 1 ? (part === "" ? "" : codeSpan(part)) : words(part, at === 0)));
  return joined(lone === undefined ? texts : [...texts, codeSpan("`"), words(lone, false)]);
}

/** A number with a stop is the mark of a list only as the first word of all. */
function words(text: string, isStart: boolean): string {
  const pieces: { text: string; code: boolean }[] = [];
  for (const piece of text.split(/( +)/u)) {
    if (piece === "") continue;
    const isListMark = isStart && pieces.length === 0 && /^\d+[.)]$/u.test(piece);
    const code = !piece.startsWith(" ") && (isListMark || !isPlainWord(piece));
    const [last, blanks] = [pieces.at(-2), pieces.at(-1)];
    // `x <= 3` is one piece of code, not three.
    if (code && last?.code === true && blanks?.text === " ") {
      pieces.pop();
      last.text += ` ${piece}`;
    } else pieces.push({ text: piece, code });
  }
  return pieces.map(({ text: each, code }) => (code ? (OPERATORS.get(each) ?? codeWord(each)) : each)).join("");
}

/** Operators between words, as in "0.17 is not <= 0.15", read better as words than as code. */
const OPERATORS: ReadonlyMap<string, string> = new Map([["<", "&lt;"], ["<=", "&lt;="], [">", "&gt;"], [">=", "&gt;="], ["==", "=="], ["!=", "!="]]);

/** Punctuation around a word stays outside of its code. */
function codeWord(word: string): string {
  const [, start = "", body = "", end = ""] = /^([("]*)(.*?)([,;:.!?")]*)$/su.exec(word) ?? [];
  return body === "" ? codeSpan(word) : start + codeSpan(body) + end;
}

/** Words in ASCII, which most are, and in any script; the two say the same of ASCII. */
const PLAIN_ASCII = /^[("']*[A-Za-z0-9][A-Za-z0-9.,;:!?'"()%/-]*$/;
const PLAIN = onDemand(String.raw`^[("'“‘«]*[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.,;:!?'"’”»()%/\u2010-\u2015…-]*$|^[\p{Lo}\p{M}、。「」，：；？！]+$|^[–—]$`, "u");
const LETTER_DASH_DIGIT = onDemand(String.raw`\p{L}-\d`, "u");

/** Letters and digits with the punctuation of prose, and nothing that GitHub turns into a link. */
function isPlainWord(word: string): boolean {
  if (/^(?:[.,;:!?)]+|\(+)$/u.test(word)) return true;
  const ascii = /^[\0-\x7f]*$/.test(word);
  if (!(ascii ? PLAIN_ASCII : PLAIN()).test(word)) return false;
  const isLink = /:\/\/|www\./iu.test(word);
  const isEmoji = /:[\w+-]+:/u.test(word);
  const isHash = /(?<!\w)[0-9a-f]{7,40}(?!\w)/iu.test(word);
  const isIssue = (ascii ? /[A-Za-z]-\d/ : LETTER_DASH_DIGIT()).test(word);
  return !(isLink || isEmoji || isHash || isIssue);
}

/** Two runs of backticks that touch would be one. */
function joined(parts: readonly string[]): string {
  return parts.reduce((text, part) => (text.endsWith("`") && part.startsWith("`") ? `${text} ${part}` : text + part), "");
}

/**
 * Markdown that leads to an address on the web. Whatever could end the link is percent-encoded; a label with `]:` in it
 * would define a reference at the start of a line, and vanish.
 */
export function link(markdown: string, address: string): string {
  if (!/^https?:\/\//u.test(address) || markdown.includes("]:")) return markdown;
  return `[${markdown}](${neutralise(address).replace(/[^\w:/?#@&=+.,~%-]/gu, percentEncoded)})`;
}

function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

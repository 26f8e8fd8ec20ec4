import { onDemand } from "../diagnostics/characters.ts";
/**
 * A user's text on one line, with nothing in it that acts on the reader's screen: white space becomes blanks; control
 * characters, invisible formatting (bidi overrides among it) and halves of a pair are spelled out, `\u{1b}`.
 *
 * The two joiners stay, since emoji and several scripts are written with them. `##[`, with which a CI log may give the
 * runner a command from anywhere in a line, is taken apart.
 */
export function neutralise(text: string): string {
  // Most texts are plain, and there may be tens of thousands.
  if (/^[ -~]*$/u.test(text) && !text.includes("##[")) return text;
  return text
    .replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu, " ")
    .replace(UNSEEN(), (character) => (character === "\u200c" || character === "\u200d" ? character : spelled(character)))
    .replace(/#(?=#\[)/gu, "# ");
}

const UNSEEN = onDemand(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, "gu");

function spelled(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/**
 * A finished line that no runner takes for a workflow command. GitHub's skips blanks before it looks for `::`, so
 * indenting is no protection; a look-alike of the first colon is, at the same width.
 */
export function withoutCommand(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, "$1\u2236");
}

/** Text for XML 1.0, in attributes and between tags. */
export function escapeXml(text: string): string {
  return neutralise(text)
    .replace(/[\ufffe\uffff]/gu, spelled)
    .replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/** The message of a workflow command. */
export function commandMessage(text: string): string {
  return neutralise(text).replace(/%/gu, "%25");
}

/** A property of a workflow command, such as its `file`. */
export function commandProperty(text: string): string {
  return commandMessage(text).replace(/:/gu, "%3A").replace(/,/gu, "%2C");
}

/**
 * Patterns over kinds of characters. Compiling the tables of Unicode costs more than reading a whole gate does, so each
 * pattern has a twin for texts in ASCII, which most are; the two say the same of those.
 */
interface Twin {
  readonly ascii: RegExp;
  readonly unicode: () => RegExp;
}

/**
 * A pattern that is made when it is first asked for. V8 builds the tables of `\p{…}` when it reads a literal, used or not:
 * written as literals, those of this program took a fifth of an empty one's start.
 */
export function onDemand(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);

/** The pattern of a pair that a text needs. */
const forText = (text: string, { ascii, unicode }: Twin): RegExp => (isAscii(text) ? ascii : unicode());

const DIGIT: Twin = { ascii: /\d/, unicode: onDemand(String.raw`\p{N}`, "u") };
const ENDS_IN_WORD: Twin = { ascii: /[\w$]$/, unicode: onDemand(String.raw`[\p{L}\p{N}\p{M}_$]$`, "u") };
const STARTS_WITH_WORD: Twin = { ascii: /^[\w$]/, unicode: onDemand(String.raw`^[\p{L}\p{N}\p{M}_$]`, "u") };
const OF_WORD: Twin = { ascii: /[\w$]/, unicode: onDemand(String.raw`[\p{L}\p{N}\p{M}_$]`, "u") };
const BETWEEN_WORDS: Twin = { ascii: /[^A-Za-z0-9]+/, unicode: onDemand(String.raw`[^\p{L}\p{N}\p{M}]+`, "u") };
const IDENTIFIER: Twin = { ascii: /^[A-Za-z_$][\w$]*$/, unicode: onDemand(String.raw`^[\p{L}_$][\p{L}\p{N}\p{M}_$]*$`, "u") };
const INVISIBLE: Twin = { ascii: /[\0-\x1f\x7f]+/g, unicode: onDemand(String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+`, "gu") };

export const hasDigit = (text: string): boolean => forText(text, DIGIT).test(text);
export const endsInWord = (text: string): boolean => forText(text, ENDS_IN_WORD).test(text);
export const startsWithWord = (text: string): boolean => forText(text, STARTS_WITH_WORD).test(text);

/** A name that can stand in an expression as it is. */
export const isIdentifier = (text: string): boolean => forText(text, IDENTIFIER).test(text);

/** A word without the punctuation around it. */
export function bareWord(word: string): string {
  const ofWord = forText(word, OF_WORD);
  const start = word.search(ofWord);
  // Backwards by hand: a pattern with `$` would go over punctuation inside of the word once for each character of it.
  let end = start === -1 ? 0 : word.length;
  while (end > 0 && !ofWord.test(lastCharacter(word, end))) end -= lastCharacter(word, end).length;
  return start === -1 ? "" : word.slice(start, end);
}

function lastCharacter(text: string, end: number): string {
  const pair = text.slice(Math.max(0, end - 2), end);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : pair.slice(-1);
}

/** The parts of a name: `reviewer_override_rate` has three. */
export const partsOfName = (name: string): string[] => name.split(forText(name, BETWEEN_WORDS)).filter((part) => part !== "");

/** A text on one line, without control characters and invisible formatting. */
export const onOneLine = (text: string): string => text.replace(forText(text, INVISIBLE), " ");

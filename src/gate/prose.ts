import { bareWord, endsInWord, hasDigit, onDemand, startsWithWord } from "../diagnostics/characters.ts";

/** Scripts that do not put blanks between words, so that prose in them may have none. */
const UNSPACED = onDemand(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`, "u");
const WORDS = onDemand(String.raw`^[\p{L}_][\p{L}\p{N}_]*(?:\s+[\p{L}\p{N}_]+)+$`, "u");
const OPERATOR_LIKE = /[<>=!&|^*/+%;{}[\]]/u;

/** Why a line is not plain prose, in words; null when it is. `metric` is the metric of the gate that it names, if any. */
export function whyNotProse(text: string, metric: string | null): string | null {
  const operator = OPERATOR_LIKE.exec(text)?.[0];
  if (operator !== undefined) return `it has \`${operator}\` in it`;
  if (hasDigit(text)) return "it has a number in it";
  if (text.split("(").slice(0, -1).some(endsInWord)) return "it has a call in it";
  if (wordsOf(text).length < 2 && !UNSPACED().test(text)) return "it is a single word";
  return metric === null ? null : `it names the metric \`${metric}\``;
}

/** A name that occurs in a text as a whole, ignoring case and spacing; where words are not spaced, anywhere in it. */
export function nameIn(text: string, names: ReadonlySet<string>): string | null {
  const spaced = (each: string): string => each.toLowerCase().replace(/\s+/gu, " ").trim();
  const line = spaced(text);
  for (const name of names) {
    const wanted = spaced(name);
    const unspaced = UNSPACED().test(wanted);
    for (let at = wanted === "" ? -1 : line.indexOf(wanted); at !== -1; at = line.indexOf(wanted, at + 1)) {
      // Of what stands around it one character decides, which may have two units.
      const end = at + wanted.length;
      const whole = !endsInWord(line.slice(Math.max(0, at - 2), at)) && !startsWithWord(line.slice(end, end + 2));
      if (whole || unspaced) return name;
    }
  }
  return null;
}

/** The words of a text without the punctuation around them; `.` and `_` inside a word belong to it. */
export function wordsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map(bareWord)
    .filter((word) => word !== "");
}

const COMPARATIVES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:is |are |goes |rises )?(?:at least|no less than)\b/iu, ">="],
  [/\b(?:is |are |stays )?(?:at most|no more than|up to)\b/iu, "<="],
  [/\b(?:is |are |goes |rises )?(?:above|over|exceeds|more than|greater than|higher than)\b/iu, ">"],
  [/\b(?:is |are |goes |drops |falls )?(?:below|under|less than|lower than)\b/iu, "<"],
  [/\b(?:is not|are not|differs from)\b/iu, "!="],
  [/\b(?:is|are|equals)\b/iu, "=="],
];
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/>{2,}/gu, ">"],
  [/<{2,}/gu, "<"],
  [/=>|≥/gu, ">="],
  [/=<|≤/gu, "<="],
  [/!==|<>|≠/gu, "!="],
  [/={3}/gu, "=="],
  [/(?<![<>=!])=(?!=)/gu, "=="],
];

/** The comparison that a line of words probably means: `error rate above 5` is `error_rate > 5`. A guess for a message, never used as a line. */
export function guessExpression(text: string): string {
  let guess = text.trim().replace(/(\d) ?(?:percent\b|%)/giu, "$1%");
  for (const [slip, operator] of SLIPS) guess = guess.replace(slip, ` ${operator} `);
  for (const [words, operator] of COMPARATIVES) {
    if (/[<>=]/u.test(guess)) break;
    guess = guess.replace(words, ` ${operator} `);
  }
  return guess
    .split(/\s*(>=|<=|==|!=|>|<)\s*/u)
    .map((side) => (WORDS().test(side) && !/\b(?:and|or|not)\b/u.test(side) ? side.replace(/\s+(?:is|are)$/iu, "").replace(/\s+/gu, "_") : side))
    .join(" ")
    .replace(/ (>=|<=|==|!=|>|<) /gu, " $1 ")
    .trim();
}

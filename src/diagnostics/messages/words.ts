import { onOneLine } from "../characters.ts";

/** Longest piece of a user's text that a sentence repeats; the place shows the rest. */
const QUOTE_LIMIT = 60;
const PROPOSAL_LIMIT = 500;

/** A user's text inside a sentence: on one line, not too long, in backticks. */
export function code(text: string): string {
  return inBackticks(text, QUOTE_LIMIT);
}

/** What to write instead: in backticks, and whole, since half of a proposal is none. */
export function proposal(text: string): string {
  return inBackticks(text, PROPOSAL_LIMIT);
}

function inBackticks(text: string, limit: number): string {
  const line = onOneLine(text);
  return "`" + (line.length > limit ? `${line.slice(0, limit - 1)}…` : line) + "`";
}

/** Items of a list beyond which a sentence only says how many there are. */
const LIST_LIMIT = 30;

/** "`a`", "`a` and `b`", "`a`, `b` and `c`". */
export function list(texts: readonly string[], last = "and"): string {
  if (texts.length <= LIST_LIMIT) return enumerated(texts.map(code), last);
  return enumerated([...texts.slice(0, LIST_LIMIT).map(code), `${texts.length - LIST_LIMIT} more`], last);
}

/** "a", "a and b", "a, b and c". */
export function enumerated(texts: readonly string[], last = "and"): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${last} ${texts.at(-1) ?? ""}`;
}

/** "1 condition", "2 conditions". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`;
}

/** " Did you mean `x`?", or nothing. */
export function didYouMean(suggestion: string | null): string {
  return suggestion === null ? "" : ` Did you mean ${proposal(suggestion)}?`;
}

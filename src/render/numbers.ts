import { estimateWords } from "../diagnostics/interval.ts";
import { showNumber } from "../diagnostics/numbers.ts";
import type { Observed } from "../judge/report.ts";

/** Significant digits of what was measured; a bound is shown whole. */
const DIGITS = 4;

/** A distance to a bound with its sign, which says on which side of the bound it is. */
export function showMargin(margin: number): string {
  return margin > 0 ? `+${showNumber(margin, [], DIGITS)}` : showNumber(margin, [], DIGITS);
}

/** What was seen of one term. Text is in quotes, so that "0.9" is not taken for a number. */
export function showObserved(observed: Observed, unlike: readonly number[] = []): string {
  if (observed === null) return "unknown";
  if (typeof observed === "number") return showNumber(observed, unlike, DIGITS);
  // Of many values a report has their number, in words of its own.
  if (typeof observed === "string") return /^\d+ values?$/u.test(observed) ? observed : JSON.stringify(observed);
  if (typeof observed === "boolean") return String(observed);
  return estimateWords(observed, unlike);
}

/** The numbers that stand in an expression; `15%` is 0.15. */
export function numbersIn(expression: string): number[] {
  return [...expression.matchAll(/(?<![\w.])(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)(%?)/giu)].flatMap(([, digits, percent]) => {
    const number = percent === "%" ? Number(digits) / 100 : Number(digits);
    return [number, -number];
  });
}

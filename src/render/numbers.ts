import { showNumber } from "../diagnostics/numbers.ts";
import type { Observed } from "../judge/report.ts";

/** An observation with its interval. */
export interface ObservedEstimate {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number | null;
}

/** A distance to a bound with its sign, which says on which side of the bound it is. */
export function showMargin(margin: number): string {
  return margin > 0 ? `+${showNumber(margin)}` : showNumber(margin);
}

/** What was seen of one term. Text is in quotes, so that "0.9" is not taken for a number. */
export function showObserved(observed: Observed | ObservedEstimate, unlike: readonly number[] = []): string {
  if (observed === null) return "unknown";
  if (typeof observed === "number") return showNumber(observed, unlike);
  if (typeof observed === "string") return JSON.stringify(observed);
  if (typeof observed === "boolean") return String(observed);
  const { value, lower, upper, n } = observed;
  const side = (bound: number | null): string => (bound === null ? "unbounded" : showNumber(bound, unlike));
  return `${showNumber(value, unlike)} (${side(lower)} to ${side(upper)}${n === null ? "" : `, n ${n}`})`;
}

/** The numbers that stand in an expression; `15%` is 0.15. */
export function numbersIn(expression: string): number[] {
  return [...expression.matchAll(/(?<![\w.])(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)(%?)/giu)].flatMap(([, digits, percent]) => {
    const number = percent === "%" ? Number(digits) / 100 : Number(digits);
    return [number, -number];
  });
}

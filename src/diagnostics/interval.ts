import { showNumber } from "./numbers.ts";

/** Limits of an estimate, or the errors at which they were taken. A side without a limit is infinite. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** An estimate as a report has it. A side without a limit is null. */
export interface ShownEstimate {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number | null;
}

export function isEstimate(observed: unknown): observed is ShownEstimate {
  return typeof observed === "object" && observed !== null;
}

/** "0.12 from 250 (0.082 to 0.167)" */
export function estimateWords({ value, lower, upper, n }: ShownEstimate, unlike: readonly number[] = []): string {
  const shown = showInterval(value, { lower: lower ?? -Infinity, upper: upper ?? Infinity }, unlike);
  return `${shown.value}${fromWords(n)} (${shown.range})`;
}

/** " from 250", or nothing where nobody says how many samples there were. */
export function fromWords(n: number | null): string {
  return n === null ? "" : ` from ${showNumber(Math.round(n))}`;
}

/** A value and its interval, "0.082 to 0.167" or "0.167 or less", with as many decimals as tell where they lie: two digits of half its width. */
export function showInterval(value: number, { lower, upper }: Interval, unlike: readonly number[] = []): { readonly value: string; readonly upper: string; readonly range: string } {
  const reach = Number.isFinite(upper - lower) ? (upper - lower) / 2 : Math.min(...[value - lower, upper - value].map((each) => (Number.isFinite(each) ? Math.abs(each) : Infinity)));
  const decimals = Number.isFinite(reach) && reach > 0 ? Math.min(15, Math.max(0, 1 - Math.floor(Math.log10(reach)))) : null;
  const shown = (number: number): string => {
    if (decimals === null) return showNumber(number, unlike);
    // What is on one side of a bound is not written as if it stood on it, or beyond.
    const isMoved = (rounded: number): boolean => unlike.some((bound) => Math.sign(rounded - bound) !== Math.sign(number - bound));
    let digits = decimals;
    while (digits < 15 && isMoved(Number(number.toFixed(digits)))) digits += 1;
    return showNumber(Number(number.toFixed(digits)), unlike);
  };
  const [low, high] = [shown(lower), shown(upper)];
  const range = Number.isFinite(lower) ? (Number.isFinite(upper) ? `${low} to ${high}` : `${low} or more`) : Number.isFinite(upper) ? `${high} or less` : "no limits";
  return { value: shown(value), upper: high, range };
}

/** The confidence of an interval that errs on each side with some probability: "95%" of 0.025. */
export function levelWords(errors: Interval): string {
  const of = (error: number): string => `${String(Number((100 * (1 - 2 * error)).toFixed(error < 0.0025 ? 2 : 1)))}%`;
  return of(errors.lower) === of(errors.upper) ? of(errors.lower) : `${of(errors.lower)} below, ${of(errors.upper)} above`;
}

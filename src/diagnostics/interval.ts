import { showNumber } from "./numbers.ts";

/** Limits of an estimate with the errors at which they were taken. A side without a limit is infinite. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Numbers with as many decimals as tell where an interval lies: two digits of its width. */
export function showInterval({ lower, upper }: Interval, unlike: readonly number[] = []): { readonly lower: string; readonly upper: string } {
  const width = upper - lower;
  const decimals = Number.isFinite(width) && width > 0 ? Math.min(15, Math.max(0, 1 - Math.floor(Math.log10(width)))) : null;
  const shown = (value: number): string => {
    if (decimals === null) return showNumber(value, unlike);
    const rounded = Number(value.toFixed(decimals));
    // A limit that is not the bound is not written like it, nor beyond it.
    const isMoved = unlike.some((bound) => Math.sign(rounded - bound) !== Math.sign(value - bound));
    return showNumber(isMoved ? Number(value.toPrecision(6)) : rounded, unlike);
  };
  return { lower: shown(lower), upper: shown(upper) };
}

/** "0.082 to 0.167", "0.082 or more", "0.167 or less". */
export function intervalWords(interval: Interval, unlike: readonly number[] = []): string {
  const { lower, upper } = showInterval(interval, unlike);
  if (!Number.isFinite(interval.lower)) return Number.isFinite(interval.upper) ? `${upper} or less` : "anything";
  return Number.isFinite(interval.upper) ? `${lower} to ${upper}` : `${lower} or more`;
}

/** The confidence of an interval that errs on each side with some probability: "95%" of 0.025. */
export function levelWords(errors: Interval): string {
  const of = (error: number): string => `${String(Number((100 * (1 - 2 * error)).toFixed(error < 0.0025 ? 2 : 1)))}%`;
  return of(errors.lower) === of(errors.upper) ? of(errors.lower) : `${of(errors.lower)} below, ${of(errors.upper)} above`;
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
  const limits = { lower: lower ?? -Infinity, upper: upper ?? Infinity };
  return `${valueBeside(value, limits, unlike)}${n === null ? "" : ` from ${showNumber(Math.round(n))}`} (${intervalWords(limits, unlike)})`;
}

/** A value with the decimals of its interval. */
export function valueBeside(value: number, { lower, upper }: Interval, unlike: readonly number[] = []): string {
  return Number.isFinite(upper - lower) && upper > lower ? showInterval({ lower: value, upper: value + upper - lower }, unlike).lower : showNumber(value, unlike);
}

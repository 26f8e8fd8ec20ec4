import { fromWords, levelWords, showInterval, type Interval } from "../interval.ts";
import { showNumber } from "../numbers.ts";
import { code, count } from "./words.ts";

/** A comparison whose interval lies on both sides of its bound. */
export interface Inconclusive {
  /** What was compared; null where the line says so already. */
  readonly name: string | null;
  /** Whether it is what two uncertain sides differ by. */
  readonly isDifference: boolean;
  readonly value: number;
  readonly n: number | null;
  readonly limits: Interval;
  readonly errors: Interval;
  readonly operator: string;
  readonly bound: number;
  /** How many more samples would settle it; null where that cannot be told. */
  readonly more: number | null;
  /** What is taken to stay the same with more samples. */
  readonly stays: "rate" | "mean" | "distribution" | "difference" | "rest";
  /** The slice that decides. */
  readonly slice: string | null;
  /** What was counted, where it has a name: `x.count` of a share. */
  readonly counted: string | null;
  /** Whether a rollback depends on it. */
  readonly fires: boolean;
}

/** "inconclusive: 0.12 from 250 (95%: 0.082 to 0.167), needs <= 0.15; about 305 more samples would settle it if the rate stays 0.12" */
export function inconclusiveWords(a: Inconclusive): string {
  const { name, slice, bound, limits, value, n } = a;
  const shown = showInterval(value, limits, [bound]);
  const of = slice === null ? "" : ` in ${code(slice)}`;
  return `inconclusive: ${name === null ? "" : `${code(name)} is `}${shown.value}${fromWords(n)}${of} (${levelWords(a.errors)}: ${shown.range}), ${needsWords(a)}${settleWords(a)}`;
}

function needsWords({ operator, bound, fires }: Inconclusive): string {
  if (isEquality(operator)) return `which may or may not be ${showNumber(bound)}`;
  return `${fires ? "fires at" : "needs"} ${operator} ${showNumber(bound)}`;
}

function isEquality(operator: string): boolean {
  return operator === "==" || operator === "!=";
}

function settleWords(a: Inconclusive): string {
  const { more, stays, operator, bound, limits, slice, value, counted, fires } = a;
  if (isEquality(operator) || (value === bound && more === null && limits.lower === bound)) {
    const most = showInterval(value, limits).upper;
    const count0 = counted === null ? "" : `${code(`${counted} ${fires ? ">" : "=="} ${showNumber(bound)}`)} asks for what was counted, and `;
    return `; no number of samples shows that it is exactly ${showNumber(bound)}: ${count0}${code(`${fires ? ">" : "<="} ${most}`)} is a limit that these samples can tell`;
  }
  if (more === null) return "";
  const kept = { rate: `if the rate stays ${showInterval(value, limits, [bound]).value}`, difference: "if the difference stays what it is", mean: "if mean and spread stay as they are", distribution: "if they are spread as these are", rest: "if nothing else changes" }[stays];
  return `; about ${count(more, "more sample")}${slice === null ? "" : ` of ${code(slice)}`} would settle it ${kept}`;
}

/** 0.95 as "95%". */
export function percent(share: number): string {
  return levelWords({ lower: (1 - share) / 2, upper: (1 - share) / 2 });
}

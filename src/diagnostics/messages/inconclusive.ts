import { intervalWords, levelWords, showInterval, valueBeside, type Interval } from "../interval.ts";
import { showNumber } from "../numbers.ts";
import { code, count } from "./words.ts";

/** A comparison whose interval lies on both sides of its bound. */
export interface Inconclusive {
  /** What was compared; null where the line says so already. */
  readonly name: string | null;
  /** What it was compared with, where that is uncertain too: value and interval are then those of the difference. */
  readonly beyond: string | null;
  readonly value: number;
  readonly n: number | null;
  readonly limits: Interval;
  readonly errors: Interval;
  readonly operator: string;
  readonly bound: number;
  /** How many more samples would settle it; null where that cannot be told. */
  readonly more: number | null;
  /** What is taken to stay the same with more samples. */
  readonly stays: "rate" | "mean" | "distribution" | "rest";
  /** The slice that decides. */
  readonly slice: string | null;
}

/** "inconclusive: 0.12 from 250 (95%: 0.082 to 0.167), needs <= 0.15; about 305 more samples would settle it if the rate stays 0.12" */
export function inconclusiveWords(a: Inconclusive): string {
  const { name, beyond, slice, operator, bound, limits } = a;
  const about = beyond !== null ? `${code(name ?? "")} is ${a.value < 0 ? "lower" : "higher"} than ${code(beyond)} by ` : name === null ? "" : `${code(name)} is `;
  const from = a.n === null ? "" : ` from ${showNumber(Math.round(a.n))}`;
  return `inconclusive: ${about}${valueBeside(beyond === null ? a.value : Math.abs(a.value), limits, [bound])}${from}${slice === null ? "" : ` in ${code(slice)}`} (${levelWords(a.errors)}: ${intervalWords(limits, [bound])}), ${needsWords(operator, bound)}${settleWords(a)}`;
}

function needsWords(operator: string, bound: number): string {
  if (operator === "==" || operator === "!=") return `which may or may not be ${showNumber(bound)}`;
  return `needs ${operator} ${showNumber(bound)}`;
}

function settleWords({ more, stays, operator, bound, limits, name, slice, value, limits: { lower, upper } }: Inconclusive): string {
  if (operator === "==" || operator === "!=") {
    // No number of samples shows that a share is exactly this.
    const most = showInterval({ lower, upper }).upper;
    const counted = bound === 0 ? `compare what was counted with 0 (\`${name ?? "…"}.count\`, where it is a count of something), or ` : "";
    return `; no number of samples shows that: ${counted}write ${code(`<= ${most}`)} or another limit`;
  }
  if (more === null) return "";
  const rate = valueBeside(value, limits, [bound]);
  const kept = { rate: `if the rate stays ${rate}`, mean: `if mean and spread stay as they are`, distribution: "if they are spread as these are", rest: "if nothing else changes" }[stays];
  return `; about ${count(more, "more sample")}${slice === null ? "" : ` of ${code(slice)}`} would settle it ${kept}`;
}

/** 0.95 as "95%". */
export function percent(share: number): string {
  return levelWords({ lower: (1 - share) / 2, upper: (1 - share) / 2 });
}

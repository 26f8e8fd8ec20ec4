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
  /** How it must be for the line to pass; of a line that rolls back, to be clear. */
  readonly operator: string;
  /** How it is where the line does not. */
  readonly negated: string;
  readonly bound: number;
  /** What would settle it, and whether the line would then pass; null where that cannot be told. */
  readonly settled: { readonly more: number | null; readonly times: number; readonly passes: boolean | null } | null;
  /** What is taken to stay the same with more samples. */
  readonly stays: "rate" | "mean" | "distribution" | "difference" | "pairs" | "rest";
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

function needsWords({ operator, negated, bound, fires }: Inconclusive): string {
  if (isEquality(operator)) return `which may or may not be ${showNumber(bound)}`;
  return `${fires ? `fires at ${negated}` : `needs ${operator}`} ${showNumber(bound)}`;
}

function isEquality(operator: string): boolean {
  return operator === "==" || operator === "!=";
}

function settleWords(a: Inconclusive): string {
  const { settled, stays, bound, limits, value, fires } = a;
  if (isEquality(a.operator)) return boundaryWords(a);
  const extreme = settled === null && stays === "distribution" ? unboundedExtreme(a) : null;
  if (extreme !== null) return `; no number of samples bounds ${extreme}: ask for a percentile instead, such as ${code(extreme === "a maximum" ? "p99" : "percentile(…, 1)")}`;
  if (settled === null) return value === bound && limits.lower === bound ? boundaryWords(a) : "";
  const outcome = settled.passes !== false ? "" : fires ? ", and it fires," : ", as not met,";
  return `; about ${moreWords(a, settled)} would settle it${outcome} ${keptWords(a)}`;
}

function moreWords({ stays, slice }: Inconclusive, { more, times }: NonNullable<Inconclusive["settled"]>): string {
  if (more !== null) return stays === "pairs" ? `${count(more, "more case")} in both runs` : count(more, "more sample");
  // Rounded to 1 it would ask for what is there.
  return `${showNumber(Math.max(1.1, Number(times.toPrecision(2))))} times as many samples of ${slice === null ? "each metric" : "every slice"}`;
}

function keptWords({ stays, value, limits, bound }: Inconclusive): string {
  switch (stays) {
    case "rate":
      return `if the rate stays ${showInterval(value, limits, [bound]).value}`;
    case "difference":
    case "pairs":
      return "if the difference stays what it is";
    case "mean":
      return "if mean and spread stay as they are";
    case "distribution":
      return "if they are spread as these are";
    case "rest":
      return "if nothing else changes";
  }
}

/** Of a value that stands on its bound, and of equality: what can be told instead. */
function boundaryWords({ operator, bound, limits, value, counted, fires }: Inconclusive): string {
  const most = showInterval(value, limits).upper;
  // Zero can be counted; any other share of a sample is chance.
  const wanted = operator === "!=" ? "!=" : operator.startsWith(">") ? ">" : "==";
  const countable = counted === null || bound !== 0 ? null : `${code(`${counted} ${wanted} 0`)} asks for what was counted`;
  if (operator === "!=") return countable === null ? "" : `; ${countable}`;
  const limit = operator === ">=" || operator === ">" ? (fires ? ">" : null) : "<=";
  // Where there is no limit, none can be told.
  const told = limit === null || !Number.isFinite(limits.upper) ? null : `${code(`${limit} ${most}`)} is a limit that these samples can tell`;
  const instead = [countable, told].filter((part) => part !== null).join(", and ");
  const shows = operator === ">" && !fires ? `above ${showNumber(bound)} while none of them is` : `exactly ${showNumber(bound)}`;
  return `; no number of samples shows that it is ${shows}${instead === "" ? "" : `: ${instead}`}`;
}

/** The least or the greatest of all, of which samples never say how far it may lie beyond theirs; null for any other. */
function unboundedExtreme({ value, limits }: Inconclusive): "a maximum" | "a minimum" | null {
  if (limits.lower === value && limits.upper === Infinity) return "a maximum";
  return limits.upper === value && limits.lower === -Infinity ? "a minimum" : null;
}

/** 0.95 as "95%". */
export function percent(share: number): string {
  return levelWords({ lower: (1 - share) / 2, upper: (1 - share) / 2 });
}

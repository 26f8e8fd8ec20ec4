import { nearlyEqual } from "../language/numbers.ts";
import type { NumberLiteral } from "./literals.ts";

interface Limit {
  readonly value: number;
  readonly strict: boolean;
}

/** What is known of one form at one level. */
export interface Interval {
  readonly low: Limit | null;
  readonly high: Limit | null;
  /** Its number, where it is known to be exact. */
  readonly exact: number | null;
  readonly not: ReadonlySet<number>;
}

export const ANYWHERE: Interval = { low: null, high: null, exact: null, not: new Set() };

/** What is known when a literal holds as well. */
export function narrowed(interval: Interval, { operator, bound }: NumberLiteral): Interval {
  const { low, high } = interval;
  const limit = (strict: boolean): Limit => ({ value: bound, strict });
  switch (operator) {
    case "<":
    case "<=":
      return high !== null && isWithin(high, limit(operator === "<"), -1) ? interval : { ...interval, high: limit(operator === "<") };
    case ">":
    case ">=":
      return low !== null && isWithin(low, limit(operator === ">"), 1) ? interval : { ...interval, low: limit(operator === ">") };
    case "==":
      // No estimate is known to be equal to a number.
      return { ...interval, exact: bound };
    case "!=":
      return { ...interval, not: new Set(interval.not).add(bound) };
  }
}

/** Whether a limit keeps to another one: below it for a `side` of -1, above it for 1. */
function isWithin(own: Limit, wanted: Limit, side: 1 | -1): boolean {
  if (nearlyEqual(own.value, wanted.value)) return own.strict || !wanted.strict;
  return (own.value - wanted.value) * side > 0;
}

/** Whether no number is in intervals of one form, each of a level of its own. */
export function isEmpty(levels: readonly Interval[]): boolean {
  const lows = levels.flatMap(({ low, exact }) => [...(low === null ? [] : [low]), ...(exact === null ? [] : [{ value: exact, strict: false }])]);
  const highs = levels.flatMap(({ high, exact }) => [...(high === null ? [] : [high]), ...(exact === null ? [] : [{ value: exact, strict: false }])]);
  const exacts = levels.flatMap(({ exact }) => (exact === null ? [] : [exact]));
  const apart = lows.some((low) => highs.some((high) => (nearlyEqual(low.value, high.value) ? low.strict || high.strict : low.value > high.value)));
  return apart || levels.some(({ not }) => [...not].some((each) => exacts.some((exact) => nearlyEqual(each, exact))));
}

/** Whether every number of an interval meets a literal. */
export function meets({ low, high, exact, not }: Interval, { operator, bound, level }: NumberLiteral): boolean {
  const limit = (strict: boolean): Limit => ({ value: bound, strict });
  const is: Limit | null = exact === null ? null : { value: exact, strict: false };
  const [lows, highs] = [[low, is], [high, is]].map((each) => each.filter((one) => one !== null)) as [Limit[], Limit[]];
  switch (operator) {
    case "<":
    case "<=":
      return highs.some((each) => isWithin(each, limit(operator === "<"), -1));
    case ">":
    case ">=":
      return lows.some((each) => isWithin(each, limit(operator === ">"), 1));
    case "==":
      return exact !== null && nearlyEqual(exact, bound);
    case "!=":
      return (exact !== null && !nearlyEqual(exact, bound)) || (level !== "" && [...not].some((each) => nearlyEqual(each, bound)));
  }
}

import type { Comparator } from "./expression.ts";
import { nearlyEqual } from "./numbers.ts";

export type { Comparator };

/** The comparison that is true just where another is false. */
export const NEGATED: Readonly<Record<Comparator, Comparator>> = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "==" };

/** Numbers compare with mathjs's tolerance, so that what differs only by rounding counts as equal. */
export const COMPARISONS: Readonly<Record<Comparator, (a: number, b: number) => boolean>> = {
  "==": nearlyEqual,
  "!=": (a, b) => !nearlyEqual(a, b),
  "<": (a, b) => a < b && !nearlyEqual(a, b),
  ">": (a, b) => a > b && !nearlyEqual(a, b),
  "<=": (a, b) => a <= b || nearlyEqual(a, b),
  ">=": (a, b) => a >= b || nearlyEqual(a, b),
};

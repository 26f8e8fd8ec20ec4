import { reason } from "../diagnostics/messages/reasons.ts";
import { aggregate, type Aggregate } from "./aggregates.ts";
import { asEstimate, asNumber, isNumeric } from "./arithmetic.ts";
import { absolute, extreme } from "./composites.ts";
import type { Estimate } from "./estimate.ts";
import type { Errors } from "./judgement.ts";
import { doubtsOf, limit } from "./limits.ts";
import { boolean, number, unknown, type Value } from "./value.ts";

/** What a function is given: its arguments as values, and as text for its reasons. */
export interface Call {
  readonly text: string;
  readonly argumentText: (at: number) => string;
  /** How often a decision over the call may err. */
  readonly errors: () => Errors;
}

interface LanguageFunction {
  /** How many arguments it takes, as numbers and in words. */
  readonly least: number;
  readonly most: number;
  readonly takes: string;
  /** What the first argument must be: a metric, or anything that is a number. */
  readonly argument: "metric" | "number";
  readonly gives: "number" | "boolean";
  readonly apply: (args: readonly Value[], call: Call) => Value;
}

const one = { least: 1, most: 1, takes: "one metric", argument: "metric", gives: "number" } as const;
const of = (name: Aggregate): LanguageFunction => ({ ...one, apply: ([x], call) => aggregate(name, x, call) });
const quantile = (q: number): LanguageFunction => ({ ...one, apply: ([x], call) => aggregate({ percentile: q }, x, call) });

const FUNCTIONS: Readonly<Record<string, LanguageFunction>> = {
  abs: { ...one, takes: "one number", argument: "number", apply: ([x], call) => mapNumber(x, call, Math.abs, absolute) },
  min: leastOrGreatest("min"),
  max: leastOrGreatest("max"),
  sum: of("sum"),
  mean: of("mean"),
  count: of("count"),
  median: quantile(50),
  p50: quantile(50),
  p75: quantile(75),
  p90: quantile(90),
  p95: quantile(95),
  p99: quantile(99),
  percentile: {
    ...one,
    least: 2,
    most: 2,
    takes: "a metric and 0 or a number from 1 to 100",
    apply: ([x, q], call) => {
      if (q?.kind === "unknown") return q;
      if (q?.kind !== "number" || !isPercentile(q.value)) return unknown(reason("not-percentile", { q: call.argumentText(1) }));
      return aggregate({ percentile: q.value }, x, call);
    },
  },
  known: { ...one, gives: "boolean", apply: ([x]) => boolean(x?.kind !== "unknown") },
  lower: bound("lower"),
  upper: bound("upper"),
};

export const FUNCTION_NAMES: readonly string[] = [...Object.keys(FUNCTIONS), "metric"];

/** The function of that name; only names that `build` let through are asked for. */
export function functionNamed(name: string): LanguageFunction {
  return FUNCTIONS[name] as LanguageFunction;
}

/** What a function takes, in words, when `given` arguments are not that; else null. */
export function takesArguments(name: string, given: number): string | null {
  const { least, most, takes } = functionNamed(name);
  return given < least || given > most ? takes : null;
}

/** `min` and `max`: of the elements of one metric, or of several numbers. */
function leastOrGreatest(name: "min" | "max"): LanguageFunction {
  return {
    ...one,
    most: Infinity,
    takes: "one metric, or two numbers or more",
    apply(args, call) {
      if (args.length === 1) return aggregate(name, args[0], call);
      const unknowns = args.flatMap((value, at) => (isNumeric(value) ? [] : [asNumber(value, () => call.argumentText(at))]));
      if (unknowns.length > 0) return unknown(...unknowns.flatMap(({ reasons }) => reasons));
      const numbers = args.filter(isNumeric);
      return numbers.every(({ kind }) => kind === "number") ? number(Math[name](...numbers.map(({ value }) => value))) : extreme(name, numbers.map(asEstimate));
    },
  };
}

/** A bound of an estimate, as an exact number; an exact number is its own. */
function bound(side: "lower" | "upper"): LanguageFunction {
  return {
    ...one,
    apply([x], call) {
      return mapNumber(x, call, (value) => value, (estimate) => {
        const { whenTrue, whenFalse } = call.errors();
        const error = Math.min(whenTrue, whenFalse);
        const found = limit(estimate, side, error);
        return Number.isFinite(found) ? number(found) : unknown(...doubtsOf(estimate, side, error), reason("no-bound", { text: call.text, name: call.argumentText(0), side }));
      });
    },
  };
}

function mapNumber(value: Value | undefined, call: Call, map: (value: number) => number, mapEstimate: (value: Estimate) => Value): Value {
  if (value?.kind === "number") return number(map(value.value));
  return value?.kind === "estimate" ? mapEstimate(value) : asNumber(value ?? unknown(), () => call.argumentText(0));
}

/** Whether there is such a percentile. One between 0 and 1 would be next to the least of all, and 0.95 is meant as 95. */
export function isPercentile(q: number): boolean {
  return q === 0 || (q >= 1 && q <= 100);
}

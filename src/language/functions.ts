import { reason } from "../diagnostics/messages/reasons.ts";
import { percentile } from "./numbers.ts";
import { boolean, describe, number, unknown, type Data, type Value } from "./value.ts";

/** What a function is given: its arguments as values, and as text for its reasons. */
export interface Call {
  readonly text: string;
  readonly argumentTexts: readonly string[];
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

type Statistic = (sorted: Float64Array) => number;

const one = { least: 1, most: 1, takes: "one metric", argument: "metric", gives: "number" } as const;
const quantile = (q: number): LanguageFunction => aggregate((sorted) => percentile(sorted, q));

const FUNCTIONS: Readonly<Record<string, LanguageFunction>> = {
  abs: { ...one, takes: "one number", argument: "number", apply: ([x], call) => mapNumber(x, call, Math.abs) },
  min: extreme((numbers) => Math.min(...numbers), (sorted) => sorted[0] as number),
  max: extreme((numbers) => Math.max(...numbers), (sorted) => sorted.at(-1) as number),
  sum: aggregate(sum, { booleans: true }),
  mean: aggregate((sorted) => sum(sorted) / sorted.length, { booleans: true }),
  count: aggregate((sorted) => sorted.length, { booleans: true, ofNothing: 0 }),
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
    takes: "a metric and a number from 0 to 100",
    apply: ([x, q], call) => {
      if (q?.kind === "unknown") return q;
      if (q?.kind !== "number" || q.value < 0 || q.value > 100) return unknown(reason("not-percentile", { q: call.argumentTexts[1] ?? "" }));
      return quantile(q.value).apply([x as Value], call);
    },
  },
  known: { ...one, gives: "boolean", apply: ([x]) => boolean(x?.kind !== "unknown") },
  lower: { ...one, apply: ([x], call) => mapNumber(x, call, (value) => value) },
  upper: { ...one, apply: ([x], call) => mapNumber(x, call, (value) => value) },
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
function extreme(ofNumbers: (numbers: readonly number[]) => number, ofSorted: Statistic): LanguageFunction {
  const ofElements = aggregate(ofSorted, { namesKey: true });
  return {
    ...one,
    most: Infinity,
    takes: "one metric, or two numbers or more",
    apply(args, call) {
      if (args.length === 1) return ofElements.apply(args, call);
      const unknowns = args.flatMap((value, at) => (value.kind === "number" ? [] : asNumber(value, call.argumentTexts[at] ?? "").reasons));
      if (unknowns.length > 0) return unknown(...unknowns);
      return number(ofNumbers(args.map((value) => (value.kind === "number" ? value.value : 0))));
    },
  };
}

interface AggregateOptions {
  /** Whether it is defined over true and false, counted as 1 and 0. */
  readonly booleans?: boolean;
  /** What it gives for no elements; unknown when left out. */
  readonly ofNothing?: number;
  /** Whether the key of the element that it picked is reported. */
  readonly namesKey?: boolean;
}

function aggregate(statistic: Statistic, options: AggregateOptions = {}): LanguageFunction {
  return {
    ...one,
    apply([value], call) {
      const name = call.argumentTexts[0] ?? "";
      if (value?.kind === "unknown") return value;
      if (value?.kind !== "data") {
        const found = value === undefined ? "nothing" : describe(value);
        return unknown(reason("wrong-type", { name, found, needs: "a list or an object of numbers", instead: "use it without an aggregate" }));
      }
      if (value.items.length === 0) {
        return options.ofNothing === undefined ? unknown(reason("no-elements", { call: call.text, name })) : number(options.ofNothing);
      }
      const elements = readElements(value, name, options.booleans === true);
      if ("kind" in elements) return elements;
      const result = statistic(elements.sorted);
      if (!Number.isFinite(result)) return unknown(reason("overflow", { text: call.text }));
      const decidedBy = options.namesKey === true ? elements.keyOf(result) : undefined;
      return decidedBy === undefined ? number(result) : { kind: "number", value: result, decidedBy };
    },
  };
}

/** The elements as sorted numbers, or why they are no such thing. */
function readElements(data: Data, name: string, booleans: boolean): Value | { sorted: Float64Array; keyOf: (value: number) => string | undefined } {
  const numbers = new Float64Array(data.items.length);
  let kind: string | null = null;
  for (let at = 0; at < data.items.length; at += 1) {
    const value = data.read(data.items[at]);
    const element = data.keys === null ? `position ${at + 1}` : `key \`${data.keys[at] ?? ""}\``;
    if (value.kind === "unknown") return unknown(reason("bad-element", { name, element, found: foundIn(value) }));
    if (value.kind !== "number" && !(booleans && value.kind === "boolean")) {
      return unknown(reason("bad-element", { name, element, found: describe(value) }));
    }
    if (kind !== null && kind !== value.kind) return unknown(reason("mixed-elements", { name }));
    kind = value.kind;
    numbers[at] = Number(value.value);
  }
  const inOrder = data.keys === null ? null : [...numbers];
  return { sorted: numbers.sort(), keyOf: (value) => (inOrder === null ? undefined : data.keys?.[inOrder.indexOf(value)]) };
}

/** What stands in place of a usable element, in words. */
function foundIn(value: Extract<Value, { kind: "unknown" }>): string {
  const [first] = value.reasons;
  if (first?.code === "not-finite") return first.args.found;
  return first?.code === "null" ? "null" : "a value that cannot be used";
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, value) => total + value, 0);
}

function mapNumber(value: Value | undefined, call: Call, map: (value: number) => number): Value {
  if (value?.kind === "number") return number(map(value.value));
  return asNumber(value ?? unknown(), call.argumentTexts[0] ?? "");
}

/** Why a value that is no number cannot stand where one is needed. Booleans and texts never turn into numbers. */
export function asNumber(value: Exclude<Value, { kind: "number" }>, name: string): Extract<Value, { kind: "unknown" }> {
  if (value.kind === "unknown") return value;
  const instead = value.kind === "data" ? `write \`mean(${name})\` or \`p95(${name})\`` : null;
  return unknown(reason("wrong-type", { name, found: describe(value), needs: "a number", instead }));
}

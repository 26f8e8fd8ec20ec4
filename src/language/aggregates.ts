import { reason } from "../diagnostics/messages/reasons.ts";
import { percentile } from "../statistics/percentile.ts";
import { drawnAggregate } from "./drawn.ts";
import { asEstimate, type Numeric } from "./arithmetic.ts";
import { extreme, monotone } from "./composites.ts";
import { samplesIn } from "./estimate.ts";
import { readElements, type Elements } from "./elements.ts";
import { describe, number, unknown, type Value } from "./value.ts";

/** A number that stands for many. */
export type Aggregate = "min" | "max" | "sum" | "mean" | "count" | { readonly percentile: number };

interface Call {
  readonly text: string;
  readonly argumentText: (at: number) => string;
}

/** An aggregate of a list, of samples, or of an object of numbers or estimates. Of nothing it is unknown, save `count`. */
export function aggregate(which: Aggregate, value: Value | undefined, call: Call): Value {
  const name = call.argumentText(0);
  if (value?.kind === "unknown") return value;
  if (value?.kind !== "data") {
    const found = value === undefined ? "nothing" : describe(value);
    return unknown(reason("wrong-type", { name, found, needs: "a list or an object of numbers", instead: "use it without an aggregate" }));
  }
  if (value.items.length === 0) return which === "count" ? number(0) : unknown(reason("no-elements", { call: call.text, name }));
  const elements = readElements(value, name);
  if (elements.kind === "unknown") return elements;
  if (elements.kind === "boolean" && which !== "sum" && which !== "mean" && which !== "count") return unknown(reason("bad-element", { name, element: elements.first, found: elements.numbers[0] === 1 ? "true" : "false", inside: null }));
  if (which === "count") return number(value.items.length);
  if (value.lost !== undefined) return unknown(reason("lost-cases", value.lost));
  if (value.drawn) return onceOf(elements, call.text, (text) => drawnAggregate(which, elements, value, text, name));
  const { estimates } = elements;
  if (estimates !== null) return onceOf(elements, call.text, (text) => ofEstimates(which, estimates, text));
  const result = statistic(which, elements);
  if (!Number.isFinite(result)) return unknown(reason("overflow", { text: call.text }));
  const decidedBy = which === "min" || which === "max" ? value.keys?.[elements.numbers.indexOf(result)] : undefined;
  return decidedBy === undefined ? number(result) : { kind: "number", value: result, decidedBy };
}

const worked = new WeakMap<Elements, Map<string, Value>>();

/** An estimate of some elements, worked out once: whoever writes it twice means one quantity, so that `min(x) - min(x)` is 0. */
function onceOf(elements: Elements, text: string, work: (text: string) => Value): Value {
  const known = worked.get(elements) ?? new Map<string, Value>();
  worked.set(elements, known);
  const value = known.get(text) ?? work(text);
  known.set(text, value);
  return value;
}

/** What an aggregate comes to over numbers that are all there are. */
export function statistic(which: Exclude<Aggregate, "count">, elements: Elements): number {
  const { numbers } = elements;
  switch (which) {
    case "sum":
      return sum(numbers);
    case "mean":
      return sum(numbers) / numbers.length;
    case "min":
    case "max":
      return elements.sorted().at(which === "min" ? 0 : -1) as number;
    default:
      return percentile(elements.sorted(), which.percentile);
  }
}

function ofEstimates(which: Exclude<Aggregate, "count">, parts: readonly { readonly key: string; readonly value: Numeric }[], text: string): Value {
  const estimates = parts.map(({ value }) => asEstimate(value));
  if (which === "min" || which === "max") {
    const compare = (a: number, b: number): boolean => (which === "min" ? a < b : a > b);
    const worst = parts.reduce((found, part) => (compare(part.value.value, found.value.value) ? part : found));
    return extreme(which, estimates, { text, decidedBy: worst.key, n: worst.value.kind === "estimate" ? samplesIn(worst.value) : null });
  }
  const numbersOf = (values: readonly number[]): Elements => elementsOf(Float64Array.from(values));
  const found = monotone(text, estimates, (values) => statistic(which, numbersOf(values)));
  return Number.isFinite(found.value) ? found : unknown(reason("overflow", { text }));
}

function elementsOf(numbers: Float64Array): Elements {
  return { kind: "number", first: "", numbers, sorted: () => Float64Array.from(numbers).sort(), estimates: null };
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, value) => total + value, 0);
}

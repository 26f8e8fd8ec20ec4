import { reason } from "../diagnostics/messages/reasons.ts";
import { hasSpread, meanOf, sizeOfNumbers } from "../statistics/mean.ts";
import type { Sample } from "../statistics/samples.ts";
import type { Aggregate } from "./aggregates.ts";
import type { Elements } from "./elements.ts";
import { estimateOf } from "./estimate.ts";
import { sampleQuantity } from "./sample-quantity.ts";
import { unknown, type Data, type Value } from "./value.ts";

/** An aggregate of samples that were drawn from more: an estimate of what it is for all. */
export function drawnAggregate(which: Exclude<Aggregate, "count">, elements: Elements, data: Data, text: string, name: string): Value {
  if (which === "sum") return unknown(reason("sum-of-samples", { text, name }));
  const sample = sampleOf(which, elements);
  if (sample === null) return unknown(reason("one-sample", { name }));
  if (sample.kind === "mean" && !Number.isFinite(sample.stderr)) return unknown(reason("overflow", { text }));
  if (sample.kind === "mean" && !hasSpread(sample, sizeOfNumbers(elements.numbers))) return unknown(reason("no-spread", { name, n: sample.n }));
  const ids = which === "mean" ? data.ids : null;
  const cases = ids === null ? null : { ids, values: elements.numbers, passFail: elements.kind === "boolean" };
  return estimateOf(sampleQuantity(sample, text, { source: data.source, part: typeof which === "string" ? which : `percentile ${which.percentile}`, isBaseline: data.isBaseline, cases }));
}

function sampleOf(which: Exclude<Aggregate, "count" | "sum">, { kind, numbers, sorted }: Elements): Sample | null {
  if (which !== "mean") {
    const q = which === "min" ? 0 : which === "max" ? 100 : which.percentile;
    return { kind: "quantile", sorted: sorted(), q, n: numbers.length };
  }
  if (kind === "number") return meanOf(numbers);
  return { kind: "proportion", count: numbers.reduce((count, value) => count + value, 0), of: numbers.length };
}

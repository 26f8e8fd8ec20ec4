import { reason } from "../diagnostics/messages/reasons.ts";
import { isNumeric, type Numeric } from "./arithmetic.ts";
import { keyOf, summaryAmong } from "./summaries.ts";
import { describe, unknown, type Data, type Unknown } from "./value.ts";

/** The elements of a list or an object, all of one kind; true and false as 1 and 0. */
export interface Elements {
  readonly kind: "number" | "boolean";
  /** Where the first one stands, in words. */
  readonly first: string;
  readonly numbers: Float64Array;
  /** Sorted once, however many percentiles are asked for. */
  readonly sorted: () => Float64Array;
  /** Each with its key, where at least one is an estimate. */
  readonly estimates: readonly { readonly key: string; readonly value: Numeric }[] | null;
}

/** Slices beyond which none is judged by itself: each has limits of its own to be worked out, and nobody acts on so many. */
export const MOST_SLICES = 10_000;

const known = new WeakMap<Data, Elements | Unknown>();

/** The elements as numbers, or why they are no such thing. Those of one value are read once. */
export function readElements(data: Data, name: string): Elements | Unknown {
  const found = known.get(data);
  if (found !== undefined) return found;
  const elements = read(data, name);
  known.set(data, elements);
  return elements;
}

function read(data: Data, name: string): Elements | Unknown {
  // The mean of a p50 and a p95 is nothing that was measured; a slice with a form of its own may have such a name.
  const summary = data.items.every((item) => typeof item === "number") ? summaryAmong(data.keys) : null;
  if (summary !== null) return unknown(reason("summaries", { name, key: summary, instead: keyOf(name, summary) }));
  const numbers = new Float64Array(data.items.length);
  let kind: Elements["kind"] | null = null;
  let isEstimated = false;
  const place = (at: number): string => (data.keys === null ? `position ${at + 1}` : `key \`${data.keys[at] ?? ""}\``);
  for (let at = 0; at < data.items.length; at += 1) {
    const value = data.read(data.items[at]);
    if (value.kind === "unknown") return unknown(reason("bad-element", { name, element: place(at), found: foundIn(value), inside: null }));
    if (!isNumeric(value) && value.kind !== "boolean") return unknown(reason("bad-element", { name, element: place(at), found: describe(value), inside: value.kind !== "data" ? null : value.keys === null ? "list" : "object" }));
    const own = value.kind === "boolean" ? "boolean" : "number";
    if (kind !== null && kind !== own) return unknown(reason("mixed-elements", { name }));
    kind = own;
    numbers[at] = Number(value.value);
    isEstimated ||= value.kind === "estimate";
    if (isEstimated && data.items.length > MOST_SLICES) return unknown(reason("too-many-slices", { name, slices: data.items.length, most: MOST_SLICES }));
  }
  const estimates = isEstimated ? data.items.map((item, at) => ({ key: data.keys?.[at] ?? String(at + 1), value: data.read(item) as Numeric })) : null;
  let sorted: Float64Array | null = null;
  return { kind: kind ?? "number", first: place(0), numbers, sorted: () => (sorted ??= Float64Array.from(numbers).sort()), estimates };
}

/** What stands in place of a usable element, in words. */
function foundIn(value: Unknown): string {
  const [first] = value.reasons;
  if (first?.code === "not-finite") return first.args.found;
  return first?.code === "null" ? "null" : "a value that cannot be used";
}

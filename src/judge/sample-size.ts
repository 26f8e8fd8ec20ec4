import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { formOf, samplesOf } from "../evidence/forms.ts";
import { isObject } from "../evidence/json.ts";
import type { MetricDeclaration } from "../gate/gate.ts";

/** Samples that a measurement says it rests on; of slices those of the one with the fewest. */
interface Counted {
  readonly n: number | null;
  readonly slice: string | null;
}

/**
 * Why a measurement rests on too few samples for its gate; null where it does not. `around` is the form in which it
 * stands, as `x` is for `x.count`: that one says how many there were.
 */
export function tooFew({ name, minSamples }: MetricDeclaration, raw: unknown, around: () => unknown): Reason | null {
  const needed = minSamples ?? 0;
  if (raw === null) return null;
  const own = fewest(raw);
  const { n, slice } = own.n === null && !isObject(raw) ? fewest(around()) : own;
  if (n === null) return reason("no-samples", { name, needed, slice });
  return n < needed ? reason("few-samples", { name, n, needed, slice }) : null;
}

/** Of an object of slices each must rest on enough: the first that does not say, else the one with the fewest. */
function fewest(raw: unknown): Counted {
  if (!isObject(raw) || formOf(raw) !== null) return { n: samplesOf(raw), slice: null };
  const counts = Object.entries(raw).map(([key, value]): Counted => {
    const inside = fewest(value);
    return { n: inside.n, slice: inside.slice === null ? key : `${key}.${inside.slice}` };
  });
  const silent = counts.find(({ n }) => n === null);
  return silent ?? counts.reduce<Counted>((least, each) => (least.n === null || (each.n ?? 0) < least.n ? each : least), { n: null, slice: null });
}

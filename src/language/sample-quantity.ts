import { reason } from "../diagnostics/messages/reasons.ts";
import { enlarged, limitOf, sizeOf, valueOf, type Sample } from "../statistics/samples.ts";
import type { Quantity } from "./estimate.ts";
import { remembered } from "./remembered.ts";

/** A quantity that one sample estimates; `name` is what people know it by. */
export function sampleQuantity(sample: Sample, name: string, about: Pick<Quantity, "source" | "part" | "isBaseline" | "cases">): Quantity {
  const n = sizeOf(sample);
  return remembered({
    ...about,
    name,
    value: valueOf(sample),
    n,
    sample,
    limit: (side, error) => limitOf(sample, side, error),
    doubt(side, error) {
      return sample.kind === "given" && !Number.isFinite(limitOf(sample, side, error)) ? reason("low-level", { name, level: sample.level, needed: 1 - 2 * error }) : null;
    },
    enlarged(factor) {
      const more = n === null ? null : enlarged(sample, n * factor);
      return more === null ? null : sampleQuantity(more, name, about);
    },
  });
}

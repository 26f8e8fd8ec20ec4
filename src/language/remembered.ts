import type { Quantity } from "./estimate.ts";

/**
 * The same quantity, which works out each limit once, and itself enlarged once a factor. One that is a part of many others,
 * or of one that is a part of one, is asked for the same limits again and again, each time by twice as many.
 */
export function remembered(quantity: Quantity): Quantity {
  const limits = new Map<string, number>();
  const larger = new Map<number, Quantity | null>();
  return {
    ...quantity,
    limit(side, error) {
      const key = `${side} ${error}`;
      const found = limits.get(key) ?? quantity.limit(side, error);
      limits.set(key, found);
      return found;
    },
    enlarged(factor) {
      const known = larger.get(factor);
      if (known !== undefined) return known;
      const found = quantity.enlarged(factor);
      larger.set(factor, found);
      return found;
    },
  };
}

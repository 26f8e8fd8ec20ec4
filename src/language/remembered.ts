import type { Quantity } from "./estimate.ts";

/**
 * The same quantity, which works out each limit once, and itself enlarged once a factor. One that is a part of many others,
 * or of one that is a part of one, is asked for the same limits again and again, each time by twice as many.
 */
export function remembered(quantity: Quantity): Quantity {
  // Of thousands of slices most are asked once or never.
  let limits: Map<string, number> | null = null;
  let larger: Map<number, Quantity | null> | null = null;
  return {
    ...quantity,
    limit(side, error) {
      limits ??= new Map();
      const key = `${side} ${error}`;
      const found = limits.get(key) ?? quantity.limit(side, error);
      limits.set(key, found);
      return found;
    },
    enlarged(factor) {
      larger ??= new Map();
      const known = larger.get(factor);
      if (known !== undefined) return known;
      const found = quantity.enlarged(factor);
      larger.set(factor, found);
      return found;
    },
  };
}

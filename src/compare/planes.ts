import { referencesIn, type Expression } from "../language/expression.ts";

/** A plane: where a weighted sum of terms and a constant is zero. */
export interface Plane {
  readonly weights: ReadonlyMap<string, number>;
  readonly constant: number;
  /** Whether a divisor is zero there, and nothing else need be. */
  readonly isPole?: boolean;
}

/** What an expression over terms reads. */
export function termsIn(expression: Expression): Set<string> {
  return new Set(referencesIn(expression).map(({ reference }) => reference.head[0] ?? ""));
}

export function scaled({ weights, constant }: Plane, factor: number): Plane {
  return factor === 0 ? { weights: new Map(), constant: 0 } : { weights: new Map([...weights].map(([term, weight]) => [term, weight * factor])), constant: constant * factor };
}

/** The sum of two planes; weights that cancel out are gone. */
export function plus(a: Plane, b: Plane): Plane {
  const weights = new Map(a.weights);
  for (const [term, weight] of b.weights) {
    const own = weights.get(term) ?? 0;
    const sum = own + weight;
    if (Math.abs(sum) <= 1e-12 * Math.max(Math.abs(own), Math.abs(weight))) weights.delete(term);
    else weights.set(term, sum);
  }
  return { weights, constant: a.constant + b.constant };
}

import { normalQuantile } from "./quantiles.ts";
import type { Side } from "./samples.ts";

/** Of n pairs how many are better (passed now, not before) and worse; n > 0. */
export interface PassFailPairs {
  readonly better: number;
  readonly worse: number;
  readonly n: number;
}

/**
 * Tango's score limit of the difference of shares, now − before = (better − worse) / n: Tango, Statistics in Medicine 17
 * (1998) 891. It is the difference at which the score statistic is the normal quantile of `error`; -1 to 1.
 *
 * An approximation. At a nominal error of 2.5% it was measured (bench/coverage-results.md) to err at most 3.6% where as many
 * pairs get better as worse, and 4.8% where up to half of them change, of 1 to 60 pairs. Where nearly all change it is 15% of 2
 * or 8 pairs, 6% of 20, and 20% at worst: of a single one.
 */
export function tangoLimit({ better, worse, n }: PassFailPairs, side: Side, error: number): number {
  return side === "upper" ? upperLimit(better, worse, n, error) : 0 - upperLimit(worse, better, n, error);
}

/** Where difference − observed = z · standard error, which grows with the difference faster on its left than on its right side. */
function upperLimit(better: number, worse: number, n: number, error: number): number {
  const observed = (better - worse) / n;
  const z = -normalQuantile(error);
  let low = z >= 0 ? observed : -1;
  let high = z >= 0 ? 1 : observed;
  // Halving gives each a digit of its own: 60 of them are more than a number between -1 and 1 has.
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (middle - observed <= z * standardError(middle, better, worse, n)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The standard error of the difference of shares if the true difference is `difference`, the likeliest share of worse pairs given. */
function standardError(difference: number, better: number, worse: number, n: number): number {
  const a = 2 * n;
  const b = -better - worse + (2 * n - better + worse) * difference;
  const c = -worse * difference * (1 - difference);
  const root = Math.sqrt(Math.max(b * b - 4 * a * c, 0));
  // The same root written in two ways, of which one does not cancel.
  const worseShare = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
  return Math.sqrt(Math.max(2 * worseShare + difference * (1 - difference), 0) / n);
}

import { studentQuantile } from "./quantiles.ts";
import { limitOf, unbounded, valueOf, type Mean, type Proportion, type Side } from "./samples.ts";

/**
 * Limit of ours − factor · theirs (`factor` > 0), two independent proportions, by MOVER: the distances of each one's own
 * limits from its share, times its factor, added as squares. Zou and Donner, Statistics in Medicine 27 (2008) 1693, over the
 * limits of Clopper and Pearson; with Wilson's limits and the factor 1 it is method 10 of Newcombe, Statistics in Medicine 17
 * (1998) 873. `error` as in `limitOf`.
 *
 * An approximation. At a nominal error of 2.5% and the factor 1 it was measured (bench/coverage-results.md) to err at most 2.1%
 * for alike rates of 0.005 to 0.5 and 5 to 200 samples. Of unlike rates it is at worst 4.2% for 20 against 100 samples, 5.2%
 * for 50 each, and 6.7% for 20 each: at rates of 0.99 and 0.02.
 */
export function moverLimit(ours: Proportion, theirs: Proportion, factor: number, side: Side, error: number): number {
  const other = side === "lower" ? "upper" : "lower";
  const difference = valueOf(ours) - factor * valueOf(theirs);
  const reach = Math.hypot(valueOf(ours) - limitOf(ours, side, error), factor * (valueOf(theirs) - limitOf(theirs, other, error)));
  return side === "lower" ? difference - reach : difference + reach;
}

/**
 * Limit of ours − factor · theirs, two independent means whose spreads may differ: Welch, Biometrika 34 (1947) 28, with the
 * degrees of freedom of Satterthwaite, Biometrics Bulletin 2 (1946) 110. Unbounded where one of them is a single observation.
 *
 * An approximation, but for normal data a good one: at a nominal error of 2.5% at most 2.8% were measured
 * (bench/coverage-results.md). For exponential data it was 6.6% with 20 against 200, and 2.7% with as many on both sides.
 */
export function welchLimit(ours: Mean, theirs: Mean, factor: number, side: Side, error: number): number {
  const difference = ours.mean - factor * theirs.mean;
  if (ours.n <= 1 || theirs.n <= 1) return unbounded(side);
  const stderr = Math.hypot(ours.stderr, factor * theirs.stderr);
  if (stderr === 0) return difference;
  // Of the variance so much is ours, and so much theirs.
  const share = (ours.stderr / stderr) ** 2;
  const degreesOfFreedom = 1 / (share ** 2 / (ours.n - 1) + (1 - share) ** 2 / (theirs.n - 1));
  const reach = studentQuantile(error, degreesOfFreedom) * stderr;
  return side === "lower" ? difference + reach : difference - reach;
}

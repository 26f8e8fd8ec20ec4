import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { meanOf } from "../../src/statistics/mean.ts";
import { tangoLimit, type PassFailPairs } from "../../src/statistics/pairs.ts";
import { normalQuantile } from "../../src/statistics/quantiles.ts";
import { limitOf, type Mean } from "../../src/statistics/samples.ts";
import { expectNear } from "./near.ts";

const pairs = (better: number, worse: number, n: number): PassFailPairs => ({ better, worse, n });
const error = fc.double({ min: 1e-6, max: 0.499, noNaN: true });
const anyPairs = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 500 }))
  .map(([better, worse, same]) => pairs(better, worse, better + worse + same));

// Fagerland, Lydersen and Laake, Statistical Analysis of Contingency Tables (2017) chapter 8, as in the R package
// contingencytables (`Tango_asymptotic_score_CI_paired_2x2`): airway hyper-responsiveness (Bentur et al. 2009), complete
// response (Cavo et al. 2012).
test.each([
  [1, 7, 21, -0.5172, -0.026],
  [6, 16, 161, -0.124, -0.0054],
])("%d better and %d worse of %d are, with 95%%, a difference of %d to %d", (better, worse, n, lower, upper) => {
  expect(tangoLimit(pairs(better, worse, n), "lower", 0.025)).toBeCloseTo(lower, 4);
  expect(tangoLimit(pairs(better, worse, n), "upper", 0.025)).toBeCloseTo(upper, 4);
});

test("where no pair differs the limits are ±z² / (n + z²)", () => {
  for (const n of [1, 20, 1e6]) {
    const expected = normalQuantile(0.025) ** 2 / (n + normalQuantile(0.025) ** 2);
    expectNear(tangoLimit(pairs(0, 0, n), "upper", 0.025), expected, 1e-9);
    expectNear(tangoLimit(pairs(0, 0, n), "lower", 0.025), -expected, 1e-9);
  }
});

test("where every pair differs in one way, the difference is bounded on one side", () => {
  expect(tangoLimit(pairs(30, 0, 30), "upper", 0.05)).toBe(1);
  expect(tangoLimit(pairs(0, 30, 30), "lower", 0.05)).toBe(-1);
  // Then the likeliest share of worse pairs is (1 - δ) / 2, and the statistic n (1 - δ)² / (1 - δ²) = z².
  const square = normalQuantile(0.05) ** 2;
  expectNear(tangoLimit(pairs(30, 0, 30), "lower", 0.05), (30 - square) / (30 + square), 1e-9);
});

test("better and worse, swapped, have the same limits with the other sign", () => {
  fc.assert(
    fc.property(anyPairs, error, ({ better, worse, n }, wrong) => {
      expect(tangoLimit(pairs(better, worse, n), "lower", wrong)).toBe(0 - tangoLimit(pairs(worse, better, n), "upper", wrong));
    }),
  );
});

test("limits hold the difference between them, and move out as the error shrinks", () => {
  fc.assert(
    fc.property(anyPairs, error, (sample, wrong) => {
      const observed = (sample.better - sample.worse) / sample.n;
      const [lower, upper] = [tangoLimit(sample, "lower", wrong), tangoLimit(sample, "upper", wrong)];
      expect(-1 <= lower && lower <= observed && observed <= upper && upper <= 1).toBe(true);
      expect(tangoLimit(sample, "lower", wrong / 2)).toBeLessThanOrEqual(lower);
      expect(tangoLimit(sample, "upper", wrong / 2)).toBeGreaterThanOrEqual(upper);
      // Beside 0 the digits that are left of `1 - wrong` are few of the limit's own.
      expect(tangoLimit(sample, "upper", 1 - wrong)).toBeCloseTo(lower, 9);
    }),
    { examples: [[pairs(51, 13, 65), 1e-6]] },
  );
});

test("at its limit the score statistic is the normal quantile, the share of worse pairs being the likeliest", () => {
  fc.assert(
    fc.property(anyPairs, error, ({ better, worse, n }, wrong) => {
      const difference = tangoLimit(pairs(better, worse, n), "upper", wrong);
      fc.pre(better > 0 && worse > 0 && difference < 1 - 1e-6);
      // The likeliest share by halving: where the derivative of the likelihood of (better, worse, the same) is 0.
      let [low, high] = [Math.max(0, -difference), (1 - difference) / 2];
      for (let step = 0; step < 100; step++) {
        const q = (low + high) / 2;
        if (better / (q + difference) + worse / q - (2 * (n - better - worse)) / (1 - 2 * q - difference) > 0) low = q;
        else high = q;
      }
      const variance = (2 * low + difference * (1 - difference)) / n;
      expectNear(((better - worse) / n - difference) / Math.sqrt(variance), normalQuantile(wrong), 1e-6);
    }),
  );
});

test("R's `t.test(Pair(extra[group == 1], extra[group == 2]) ~ 1, data = sleep)` has -2.4598858 to -0.7001142", () => {
  const differences = Float64Array.of(0.7 - 1.9, -1.6 - 0.8, -0.2 - 1.1, -1.2 - 0.1, 0, 3.4 - 4.4, 3.7 - 5.5, 0.8 - 1.6, -4.6, 2 - 3.4);
  const sample = meanOf(differences) as Mean;
  expectNear(sample.mean, -1.58, 1e-12);
  expect(limitOf(sample, "lower", 0.025)).toBeCloseTo(-2.4598858, 7);
  expect(limitOf(sample, "upper", 0.025)).toBeCloseTo(-0.7001142, 7);
});

test("a mean needs two values; what never varies has no standard error; what is large and varies little has one", () => {
  expect([meanOf(Float64Array.of()), meanOf(Float64Array.of(3))]).toEqual([null, null]);
  expect(meanOf(new Float64Array(7).fill(0.1))).toEqual({ kind: "mean", mean: 0.1, stderr: 0, n: 7 });
  const { mean, stderr } = meanOf(Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16)) as Mean;
  // The variance of 4, 7, 13 and 16 is 30.
  expect([mean, stderr]).toEqual([1e9 + 10, Math.sqrt(30 / 4)]);
});

import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { lowerRank, upperRank } from "../../src/statistics/order-statistics.ts";
import { percentile } from "../../src/statistics/percentile.ts";
import { enlarged, limitOf, sizeOf, valueOf, type Given, type Mean, type Proportion, type Quantile, type Sample } from "../../src/statistics/samples.ts";
import { expectNear } from "./near.ts";

const proportion = (count: number, of: number): Proportion => ({ kind: "proportion", count, of });
const mean = (value: number, stderr: number, n: number): Mean => ({ kind: "mean", mean: value, stderr, n });
const quantile = (values: readonly number[], q: number): Quantile => ({ kind: "quantile", sorted: Float64Array.from(values).sort(), q, n: values.length });
const given: Given = { kind: "given", value: 5, lower: 4, upper: 7, level: 0.95, n: null };

const error = fc.double({ min: 1e-6, max: 0.499, noNaN: true });
const anyProportion = fc.integer({ min: 1, max: 3000 }).chain((of) => fc.integer({ min: 0, max: 4 * of }).map((quarters) => proportion(quarters / 4, of)));
const anyMean = fc
  .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e3, noNaN: true }), fc.integer({ min: 2, max: 1e5 }))
  .map(([value, stderr, n]) => mean(value, stderr, n));
const anyQuantile = fc
  .tuple(fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 100 }))
  .map(([values, q]) => quantile(values, q));
const anySample: fc.Arbitrary<Sample> = fc.oneof(anyProportion, anyMean, anyQuantile);

describe("shares", () => {
  test.each([
    // R's example of `binom.test`: Mendel's peas (Conover 1971, p. 97).
    [682, 925, 0.7076683, 0.7654066, 5e-8],
    // Newcombe, Statistics in Medicine 17 (1998) 857, table I, method 5.
    [81, 263, 0.2527, 0.3676, 5e-5],
    [15, 148, 0.0578, 0.1617, 5e-5],
    [0, 20, 0, 0.1684, 5e-5],
    [1, 29, 0.0009, 0.1776, 5e-5],
    // scipy 1.17.1 `special.betaincinv`: a fraction of a case, and a million cases.
    [2.5, 7.25, 0.06228903816509074, 0.7497043458551673, 1e-12],
    [300_000, 1_000_000, 0.299101911933582, 0.3008992466423282, 1e-12],
  ])("%d of %d are, with 95%%, %d to %d", (count, of, lower, upper, rounding) => {
    expect(Math.abs(limitOf(proportion(count, of), "lower", 0.025) - lower)).toBeLessThanOrEqual(rounding);
    expect(Math.abs(limitOf(proportion(count, of), "upper", 0.025) - upper)).toBeLessThanOrEqual(rounding);
  });

  test("none and all of n have one limit, and it has a closed form", () => {
    for (const n of [1, 7, 1000, 1e6]) {
      expect([limitOf(proportion(0, n), "lower", 0.05), limitOf(proportion(n, n), "upper", 0.05)]).toEqual([0, 1]);
      expectNear(limitOf(proportion(0, n), "upper", 0.05), -Math.expm1(Math.log(0.05) / n), 1e-12);
      expectNear(limitOf(proportion(n, n), "lower", 0.05), 0.05 ** (1 / n), 1e-12);
    }
  });

  test("the least part of a case has limits too", () => {
    for (const count of [Number.MIN_VALUE, 1e-300, 1e-9, 1e-3]) {
      expect(limitOf(proportion(count, 20), "lower", 0.05)).toBeCloseTo(0, 12);
      expectNear(limitOf(proportion(count, 20), "upper", 0.05), 0.13910832, 1e-3);
      expect(limitOf(proportion(20 - count, 20), "upper", 0.05)).toBeCloseTo(1, 12);
    }
  });

  test("what holds for the cases that passed holds, mirrored, for those that did not", () => {
    fc.assert(
      fc.property(anyProportion, error, ({ count, of }, wrong) => {
        expectNear(limitOf(proportion(count, of), "lower", wrong) + limitOf(proportion(of - count, of), "upper", wrong), 1, 1e-9);
      }),
    );
  });
});

describe("means", () => {
  test("a mean of 10 ± 1 of 11 observations: Student's table has 2.228 and 1.812 at 10 degrees of freedom", () => {
    // scipy 1.17.1 `stats.t.ppf`
    expectNear(limitOf(mean(10, 1, 11), "lower", 0.025), 10 - 2.228138851986274, 1e-12);
    expectNear(limitOf(mean(10, 1, 11), "upper", 0.05), 10 + 1.8124611228107335, 1e-12);
  });

  test("a single observation bounds nothing; what never varied is known", () => {
    expect([limitOf(mean(3, 0, 1), "lower", 0.05), limitOf(mean(3, 0, 1), "upper", 0.05)]).toEqual([-Infinity, Infinity]);
    expect([limitOf(mean(3, 0, 2), "lower", 1e-9), limitOf(mean(3, 0, 2), "upper", 1e-9)]).toEqual([3, 3]);
  });
});

test("a given interval says nothing of a smaller error than its own", () => {
  expect([limitOf(given, "lower", 0.025), limitOf(given, "upper", 0.025), limitOf(given, "upper", 0.05)]).toEqual([4, 7, 7]);
  expect([limitOf(given, "lower", 0.02), limitOf(given, "upper", 0.02)]).toEqual([-Infinity, Infinity]);
});

describe("percentiles", () => {
  // Conover, Practical Nonparametric Statistics (1999) p. 145: hours until 16 transistors failed. P(Bin(16, 3/4) <= 8) is
  // 0.0271 and P(>= 15) 0.0635, so that the upper quartile lies from the 9th to the 15th with 0.9094.
  const hours = [46.9, 47.2, 49.1, 56.5, 56.8, 59.2, 59.9, 63.2, 63.3, 63.4, 63.7, 64.1, 67.1, 67.7, 73.3, 78.5];

  test("the upper quartile of Conover's transistors lies from 63.3 to 73.3", () => {
    expect([limitOf(quantile(hours, 75), "lower", 0.0272), limitOf(quantile(hours, 75), "upper", 0.0636)]).toEqual([63.3, 73.3]);
    expect([limitOf(quantile(hours, 75), "lower", 0.0271), limitOf(quantile(hours, 75), "upper", 0.0634)]).toEqual([63.2, 78.5]);
    expect(valueOf(quantile(hours, 75))).toBe(64.85);
  });

  // The printed tables of the interval of the median: P(Bin(10, 1/2) <= 1) = 11/1024, (<= 0) = 1/1024.
  test("the median of ten lies from the second to the ninth with 97.9 %", () => {
    expect([lowerRank(10, 50, 0.025), upperRank(10, 50, 0.025)]).toEqual([2, 9]);
    expect([lowerRank(10, 50, 0.01), upperRank(10, 50, 0.01)]).toEqual([1, 10]);
    expect([lowerRank(10, 50, 0.0009), upperRank(10, 50, 0.0009)]).toEqual([0, 11]);
  });

  test("too few observations leave a side unbounded: 58 for the 95th percentile, 59 for 95 %", () => {
    const counted = (n: number) => quantile(Array.from({ length: n }, (_, index) => index + 1), 95);
    expect([limitOf(counted(58), "upper", 0.05), limitOf(counted(59), "upper", 0.05)]).toEqual([Infinity, 59]);
  });

  test("the least and the greatest of all are bounded by those seen, on one side", () => {
    expect([limitOf(quantile(hours, 0), "lower", 0.05), limitOf(quantile(hours, 0), "upper", 0.05)]).toEqual([-Infinity, 46.9]);
    expect([limitOf(quantile(hours, 100), "lower", 0.05), limitOf(quantile(hours, 100), "upper", 0.05)]).toEqual([78.5, Infinity]);
  });

  test("enlarged, its limits close in on observations of the same sample", () => {
    const larger = { ...quantile(hours, 75), n: 1_600_000 };
    expect([limitOf(larger, "lower", 0.025), limitOf(larger, "upper", 0.025)]).toEqual([64.1, 67.1]);
    // P(Bin(4, 3/4) <= 2) = 0.26 and P(>= 4) = 0.32: the third and the last of four, which stand for four of the 16 each.
    expect([limitOf({ ...larger, n: 4 }, "lower", 0.27), limitOf({ ...larger, n: 4 }, "upper", 0.32)]).toEqual([64.1, 78.5]);
  });

  // Ranks are found by halving: of seven and a half they would never be.
  test("enlarged by half an observation, it has one more", () => {
    expect(enlarged(quantile([5, 6, 7], 95), 7.5)).toEqual({ ...quantile([5, 6, 7], 95), n: 8 });
  });

  // All three lie below the 99th percentile with 0.99³ = 0.9703.
  test("a limit may lie beyond the interpolated value: the 99th percentile is hardly below the greatest of three", () => {
    const three = quantile([1, 2, 3], 99);
    expect([limitOf(three, "lower", 0.03), limitOf(three, "lower", 0.029)]).toEqual([3, 2]);
    expectNear(valueOf(three), 2.98, 1e-12);
  });

  test("the ranks are those that adding up binomial probabilities gives", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 100 }), error, (n, q, wrong) => {
        const below = [0];
        for (let k = 0, choose = 1; k <= n; choose = (choose * (n - k)) / (k + 1), k++) {
          below.push((below[k] as number) + choose * (q / 100) ** k * (1 - q / 100) ** (n - k));
        }
        // Sums that are as good as equal to the error are left to neither side.
        fc.pre(below.every((sum) => Math.abs(sum - wrong) > 1e-12 && Math.abs(1 - sum - wrong) > 1e-12));
        let lower = 0;
        let upper = n + 1;
        for (let rank = 1; rank <= n; rank++) if ((below[rank] as number) <= wrong) lower = rank;
        for (let rank = n; rank >= 1; rank--) if (1 - (below[rank] as number) <= wrong) upper = rank;
        expect([lowerRank(n, q, wrong), upperRank(n, q, wrong)]).toEqual([lower, upper]);
      }),
      { numRuns: 500 },
    );
  });

  test("the median of 1e6 is bounded at the ranks that the normal approximation gives", () => {
    expect(Math.abs(lowerRank(1e6, 50, 0.025) - (5e5 - 979.98))).toBeLessThan(2);
    expect(upperRank(1e6, 50, 0.025)).toBe(1e6 + 1 - lowerRank(1e6, 50, 0.025));
  });

  test("between two observations it is interpolated as R does: `quantile(c(1, 2, 4, 8), 0.9)` is 6.8", () => {
    expect(percentile([1, 2, 4, 8], 90)).toBeCloseTo(6.8, 12);
    expect([percentile([1, 2, 4, 8], 0), percentile([1, 2, 4, 8], 50), percentile([1, 2, 4, 8], 100), percentile([7], 30)]).toEqual([1, 3, 8, 7]);
  });
});

describe("any sample", () => {
  test("its limits move out as the error shrinks, and the lower is never above the upper", () => {
    fc.assert(
      fc.property(anySample, error, error, (sample, one, other) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        const slack = 1e-12 * Math.max(1, Math.abs(valueOf(sample)));
        expect(limitOf(sample, "lower", small)).toBeLessThanOrEqual(limitOf(sample, "lower", large) + slack);
        expect(limitOf(sample, "lower", large)).toBeLessThanOrEqual(limitOf(sample, "upper", large) + slack);
        expect(limitOf(sample, "upper", large)).toBeLessThanOrEqual(limitOf(sample, "upper", small) + slack);
      }),
    );
  });

  test("a share and a mean lie between their limits", () => {
    fc.assert(
      fc.property(fc.oneof(anyProportion, anyMean), error, (sample, wrong) => {
        const slack = 1e-12 * Math.max(1, Math.abs(valueOf(sample)));
        expect(limitOf(sample, "lower", wrong)).toBeLessThanOrEqual(valueOf(sample) + slack);
        expect(limitOf(sample, "upper", wrong)).toBeGreaterThanOrEqual(valueOf(sample) - slack);
      }),
    );
  });

  test("enlarged, it has the same value and no wider limits; enlarged by nothing, it is the same", () => {
    fc.assert(
      fc.property(anySample, fc.integer({ min: 2, max: 50 }), fc.constantFrom("lower" as const, "upper" as const), (sample, times, side) => {
        const n = sizeOf(sample) as number;
        const larger = enlarged(sample, n * times) as Sample;
        const slack = 1e-9 * Math.max(1, Math.abs(valueOf(sample)));
        expect([sizeOf(larger), sizeOf(enlarged(sample, n) as Sample)]).toEqual([n * times, n]);
        expect(Math.abs(valueOf(larger) - valueOf(sample))).toBeLessThanOrEqual(slack);
        if (sample.kind === "quantile") expect(limitOf(enlarged(sample, n) as Sample, side, 0.05)).toBe(limitOf(sample, side, 0.05));
        else expect(Math.abs(limitOf(larger, side, 0.05) - valueOf(sample))).toBeLessThanOrEqual(Math.abs(limitOf(sample, side, 0.05) - valueOf(sample)) + slack);
      }),
    );
  });

  test("a given interval cannot be enlarged, and may not say how large it is", () => {
    expect([enlarged(given, 100), sizeOf(given), sizeOf({ ...given, n: 40 }), valueOf(given)]).toEqual([null, null, 40, 5]);
  });
});

test("a percentile is bounded by the observation of that very rank, however many there are", () => {
  for (let n = 5; n <= 400; n += 1) {
    const sorted = Float64Array.from({ length: n }, (_, at) => at + 1);
    for (const q of [50, 75, 90, 95, 99]) {
      const [low, high] = [lowerRank(n, q, 0.025), upperRank(n, q, 0.025)];
      expect(limitOf({ kind: "quantile", sorted, q, n }, "lower", 0.025)).toBe(low < 1 ? -Infinity : low);
      expect(limitOf({ kind: "quantile", sorted, q, n }, "upper", 0.025)).toBe(high > n ? Infinity : high);
    }
  }
});

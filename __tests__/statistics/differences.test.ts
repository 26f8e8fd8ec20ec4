import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { moverLimit, welchLimit } from "../../src/statistics/differences.ts";
import { meanOf } from "../../src/statistics/mean.ts";
import { limitOf, type Mean, type Proportion } from "../../src/statistics/samples.ts";
import { expectNear } from "./near.ts";

const proportion = (count: number, of: number): Proportion => ({ kind: "proportion", count, of });
const error = fc.double({ min: 1e-6, max: 0.499, noNaN: true });
const anyProportion = fc.integer({ min: 1, max: 500 }).chain((of) => fc.integer({ min: 0, max: of }).map((count) => proportion(count, of)));
/** Numbers next to the least there is have no digits left to be near by. */
const normal = (stderr: number): number => (stderr < 1e-150 ? 0 : stderr);
const anyMean: fc.Arbitrary<Mean> = fc
  .tuple(fc.double({ min: -1e3, max: 1e3, noNaN: true }), fc.double({ min: 0, max: 10, noNaN: true }).map(normal), fc.integer({ min: 2, max: 1000 }))
  .map(([mean, stderr, n]) => ({ kind: "mean", mean, stderr, n }));

// The tables of Newcombe, Statistics in Medicine 17 (1998) 873; the limits from scipy 1.17.1 `special.betaincinv` by hand,
// because he has them over Wilson's limits.
test.each([
  [56, 70, 48, 80, 0.025, 0.04388687820777562, 0.34417102320815796],
  [9, 10, 3, 10, 0.025, 0.10678692989274075, 0.8528065142478838],
  [9, 10, 3, 10, 0.05, 0.17508770504654836, 0.8329363800915136],
  [10, 10, 0, 20, 0.025, 0.6485169994438564, 1],
  [0, 30, 0, 30, 0.05, -0.09503385285530414, 0.09503385285530414],
])("%d of %d less %d of %d", (count, of, otherCount, otherOf, wrong, lower, upper) => {
  expectNear(moverLimit(proportion(count, of), proportion(otherCount, otherOf), 1, "lower", wrong), lower, 1e-11);
  expectNear(moverLimit(proportion(count, of), proportion(otherCount, otherOf), 1, "upper", wrong), upper, 1e-11);
});

test("ours − theirs and theirs − ours have the same limits with the other sign, between -1 and 1", () => {
  fc.assert(
    fc.property(anyProportion, anyProportion, error, (ours, theirs, wrong) => {
      const lower = moverLimit(ours, theirs, 1, "lower", wrong);
      expect(lower).toBeCloseTo(-moverLimit(theirs, ours, 1, "upper", wrong), 13);
      expect(lower).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(lower).toBeLessThanOrEqual(ours.count / ours.of - theirs.count / theirs.of);
    }),
  );
});

// R's `sleep` (Student 1908): more hours of sleep with each of two drugs.
const first = meanOf(Float64Array.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2)) as Mean;
const second = meanOf(Float64Array.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4)) as Mean;

test("R's `t.test(extra ~ group, data = sleep)` has -3.3654832 to 0.2054832", () => {
  expect(welchLimit(first, second, 1, "lower", 0.025)).toBeCloseTo(-3.3654832, 7);
  expect(welchLimit(first, second, 1, "upper", 0.025)).toBeCloseTo(0.2054832, 7);
});

test("a factor is that of the other mean", () => {
  const double: Mean = { ...second, mean: second.mean * 2, stderr: second.stderr * 2 };
  expectNear(welchLimit(first, second, 2, "upper", 0.05), welchLimit(first, double, 1, "upper", 0.05), 1e-14);
});

test("against a mean that is known it is the limit of ours", () => {
  const known: Mean = { kind: "mean", mean: 3, stderr: 0, n: 50 };
  expectNear(welchLimit(first, known, 1, "lower", 0.05), limitOf(first, "lower", 0.05) - 3, 1e-12);
  expect([welchLimit(known, known, 2, "lower", 0.05), welchLimit(known, known, 2, "upper", 0.05)]).toEqual([-3, -3]);
});

test("a single observation on either side bounds nothing", () => {
  const single: Mean = { kind: "mean", mean: 1, stderr: 0, n: 1 };
  expect([welchLimit(single, first, 1, "lower", 0.05), welchLimit(first, single, 1, "upper", 0.05)]).toEqual([-Infinity, Infinity]);
});

test("Welch's limits are those of the other difference with the other sign, and move out as the error shrinks", () => {
  fc.assert(
    fc.property(anyMean, anyMean, error, (ours, theirs, wrong) => {
      const lower = welchLimit(ours, theirs, 1, "lower", wrong);
      expectNear(lower, -welchLimit(theirs, ours, 1, "upper", wrong), 1e-9);
      expect(lower).toBeLessThanOrEqual(ours.mean - theirs.mean);
      expect(welchLimit(ours, theirs, 1, "lower", wrong / 2)).toBeLessThanOrEqual(lower);
    }),
  );
});

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import jStat from "jstat";
import { betaQuantile, betaUpperQuantile, binomialCdf, normalQuantile, studentQuantile } from "../../src/statistics/quantiles.ts";
import { expectNear } from "./near.ts";

const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const shape = fc.double({ min: -3, max: 6, noNaN: true }).map((exponent) => 10 ** exponent);

// scipy 1.17.1 `special.betaincinv(a, b, p)`
test.each([
  [0.025, 2, 5, 0.043271868292741676],
  [1e-6, 3, 7, 0.0022912212217033106],
  [0.999999, 3, 7, 0.9148610857195485],
  [0.05, 0.5, 0.5, 0.0061558297024311365],
  [1e-4, 1000, 1e6, 0.0008858131070065278],
  [0.9999, 5e5, 5e5, 0.5018595022778647],
  [0.05, 0.01, 3, 1.7711562650562563e-131],
])("the quantile %d of Beta(%d, %d) is %d", (p, a, b, expected) => {
  expectNear(betaQuantile(p, a, b), expected, 1e-12);
});

test.each([0.001, 0.2, 0.5, 0.975])("where it has a closed form, the quantile %d of a beta distribution is that", (p) => {
  expectNear(betaQuantile(p, 1, 1), p, 1e-14);
  expectNear(betaQuantile(p, 1e6, 1), p ** 1e-6, 1e-14);
  expectNear(betaQuantile(p, 1, 1e6), -Math.expm1(Math.log1p(-p) / 1e6), 1e-12);
  expectNear(betaQuantile(p, 0.5, 0.5), Math.sin((Math.PI * p) / 2) ** 2, 1e-12);
});

test("a beta distribution begins at 0 and ends at 1", () => {
  expect([betaQuantile(0, 3, 4), betaQuantile(1, 3, 4), betaUpperQuantile(0, 3, 4), betaUpperQuantile(1, 3, 4)]).toEqual([0, 1, 1, 0]);
});

// scipy 1.17.1 `stats.t.ppf(p, df)`; the first three stand in every printed table as 2.228, 2.015 and 2.750.
test.each([
  [0.975, 10, 2.228138851986274],
  [0.95, 5, 2.0150483733330233],
  [0.995, 30, 2.7499956535672254],
  [1e-5, 2.5, -87.64328685666187],
  [0.975, 1e6, 1.959966356814107],
  [0.6, 17.7764735, 0.25717090132514353],
])("the quantile %d of Student's t with %d degrees of freedom is %d", (p, degreesOfFreedom, expected) => {
  expectNear(studentQuantile(p, degreesOfFreedom), expected, 1e-12);
});

test.each([1e-6, 0.01, 0.3, 0.9, 0.9999])("with 1 and 2 degrees of freedom the quantile %d has a closed form", (p) => {
  expectNear(studentQuantile(p, 1), -1 / Math.tan(Math.PI * p), 1e-12);
  expectNear(studentQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-12);
});

// Wichura, Applied Statistics 37 (1988) 477, gives the first three to test AS 241 by; then scipy 1.17.1 `stats.norm.ppf`.
test.each([
  [0.25, -0.6744897501960817],
  [0.001, -3.090232306167813],
  [1e-20, -9.262340089798408],
  [0.975, 1.959963984540054],
  [1e-6, -4.753424308822899],
  [0.95, 1.6448536269514722],
])("the quantile %d of the normal distribution is %d", (p, expected) => {
  expectNear(normalQuantile(p), expected, 1e-14);
});

test("the median of Student's t and of the normal distribution is 0", () => {
  expect([studentQuantile(0.5, 3.5), normalQuantile(0.5)]).toEqual([0, 0]);
});

test("binomial probabilities are those of the sum, by hand and by scipy 1.17.1 `stats.binom.cdf`", () => {
  expectNear(binomialCdf(1, 3, 0.5), 0.5, 1e-14);
  expectNear(binomialCdf(0, 2, 0.3), 0.49, 1e-14);
  expectNear(binomialCdf(8, 16, 0.75), 0.0271299562882632, 1e-12);
  expectNear(binomialCdf(500_000, 1_000_000, 0.5), 0.5003989421806654, 1e-11);
  expectNear(binomialCdf(989_804, 1_000_000, 0.99), 0.024986278516966002, 1e-11);
  expect([binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.5), binomialCdf(0, 5, 0), binomialCdf(4, 5, 1)]).toEqual([0, 1, 1, 0]);
});

test("the beta quantile is where the distribution function of another implementation has that value", () => {
  fc.assert(
    fc.property(share, shape, shape, (p, a, b) => {
      const x = betaQuantile(p, a, b);
      // Elsewhere jStat stops its continued fraction too soon, or a share is too close to 0 or 1 for it.
      fc.pre(a < 1e4 && b < 1e4 && x > 1e-300 && x < 1 - 1e-8);
      expectNear(jStat.beta.cdf(x, a, b), p, 1e-6 * Math.max(1, (1 - p) / p));
    }),
  );
});

test("Student's and the normal quantile agree with another implementation", () => {
  fc.assert(
    fc.property(share, fc.double({ min: 1, max: 1e4, noNaN: true }), (p, degreesOfFreedom) => {
      fc.pre(Math.abs(p - 0.5) > 0.01);
      expectNear(studentQuantile(p, degreesOfFreedom), jStat.studentt.inv(p, degreesOfFreedom), 1e-6);
      expectNear(normalQuantile(p), jStat.normal.inv(p, 0, 1), 1e-9);
    }),
  );
});

test("what is left of a quantile is right of the mirrored one", () => {
  fc.assert(fc.property(share, shape, shape, (p, a, b) => expectNear(betaUpperQuantile(p, a, b) + betaQuantile(p, b, a), 1, 1e-12)));
});

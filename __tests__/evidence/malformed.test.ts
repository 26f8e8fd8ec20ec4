import { expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";
import { gateOf, gateReportOf } from "../support/gates.ts";

const of = (x: unknown, expression = "x <= 99", confidence: number | "off" = 0.95) => {
  const result = evaluate(expression, { metrics: { x }, confidence });
  return result.ok ? { result: result.result, reason: result.reasons.join("; ") } : { result: "error", reason: "" };
};
const unknownWith = (reason: string) => ({ result: "unknown", reason: expect.stringContaining(reason) as unknown });

const INCOMPLETE: readonly (readonly [object, string])[] = [
  [{ count: 30, off: 50 }, "has `count` and no `of` (did you mean `of` by `off`?)"],
  [{ kount: 30, of: 50 }, "has `of` and no `count` (did you mean `count` by `kount`?)"],
  [{ cout: 30, of: 50 }, "has `of` and no `count` (did you mean `count` by `cout`?)"],
  [{ count: 0, off: 0 }, "has `count` and no `of`"],
  [{ count: 30, total: 50 }, "(did you mean `of` by `total`?)"],
  [{ count: 30 }, "add it, or rename `count` where it is a slice"],
  [{ Count: 30, Of: 50 }, "did you mean `count`?"],
  [{ samples: 0.3 }, "has `samples` as a number, where a list is needed"],
  [{ cases: true }, "has `cases` as true, where a list is needed"],
  [{ mean: 3.2, std: 1.1 }, "has `mean` and no `sd` or `stderr` (did you mean `sd` by `std`?)"],
  [{ meann: 3.2, sd: 1.1, n: 40 }, "has `sd` and no `value` or `mean` (did you mean `mean` by `meann`?)"],
  [{ vale: 0.12, ci: [0.09, 0.16], level: 0.95 }, "(did you mean `value` by `vale`?)"],
  [{ en: 0.9, n: 40 }, "has `n` and no `value` or `mean`"],
  [{ count: 30, OF: 50 }, "has `count` and no `of` (did you mean `of` by `OF`?)"],
  [{ count: 30, o: 50 }, "has `count` and no `of` (did you mean `of` by `o`?)"],
  [{ of: 50, numerator: 30 }, "has `of` and no `count` (did you mean `count` by `numerator`?)"],
  [{ mean: 3.2, std_err: 0.1 }, "has `mean` and no `sd` or `stderr` (did you mean `stderr` by `std_err`?)"],
];

test.each(INCOMPLETE)("%j is read neither as slices nor as a measurement", (x, reason) => {
  for (const expression of ["x <= 99", "min(x) >= 0", "max(x) <= 99", "mean(x) >= 0", "count(x) > 0"]) expect(of(x, expression)).toMatchObject(unknownWith(reason));
  const line = gateReportOf(gateOf('must_hold: { x: { each: ">= 0" } }'), [{ x }]).conditions[0];
  expect(line).toMatchObject({ status: "unknown", reason: expect.stringContaining(reason) as unknown });
});

test("a slice that is misspelt makes `each` unknown and says how", () => {
  const x = { fr: { count: 40, of: 40 }, de: { count: 30, off: 50 } };
  expect(gateReportOf(gateOf('must_hold: { x: { each: ">= 0.8" } }'), [{ x }]).conditions[0]).toMatchObject({ status: "unknown", reason: expect.stringContaining("did you mean `of` by `off`?") as unknown });
  expect(of(x, "min(x) >= 0").result).toBe("unknown");
});

test.each([
  [{ mean: 120, p95: 300 }, "x.mean <= 200"],
  [{ n: 0.9, a: 0.8 }, "x.n >= 0.9"],
  [{ count: 3, rate: 0.2 }, "x.count == 3"],
  [{ passes: 30, total: 50 }, "min(x) >= 30"],
  [{ mean: { count: 95, of: 100 }, n: { count: 96, of: 100 } }, "min(x) >= 0.8"],
  [{ SD: 0.9, CI: 0.8 }, "min(x) >= 0.8"],
])("%j stays readable by %s", (x, expression) => {
  expect(of(x, expression).result).toBe(true);
});

test.each([
  [{ value: 0.49, std_err: 0.3, n: 5 }, "has `std_err`, which says nothing here; did you mean `stderr`?"],
  [{ value: 0.49, stdev: 0.3, n: 5 }, "did you mean `sd`?"],
  [{ value: 0.95, std: 0.3, n: 5 }, "did you mean `sd`?"],
  [{ value: 0.95, StdDev: 0.3, n: 5 }, "did you mean `sd`?"],
  [{ value: 0.95, se: 0.3, n: 5 }, "did you mean `stderr`?"],
  [{ value: 0.95, stder: 0.3, n: 5 }, "did you mean `stderr`?"],
  [{ value: 0.95, SD: 0.3, n: 5 }, "did you mean `sd`?"],
  [{ value: 0.49, ci95: [0.2, 0.8] }, "did you mean `ci`?"],
  [{ value: 0.49, conf_int: [0.2, 0.8] }, "did you mean `ci`?"],
  [{ value: 0.49, lower: 0.2, upper: 0.8 }, "has `lower`, which says nothing here; did you mean `ci`?"],
  [{ value: 0.49, stderrs: [0.2, 0.3] }, "has `stderrs`, which says nothing here; did you mean `stderr`?"],
  [{ value: 0.49, levl: 0.95 }, "has `levl`, which says nothing here; did you mean `level`?"],
  [{ value: 0.49, level: 0.95 }, "has `level` and no `ci`"],
  [{ value: 0.3, of: 50 }, "has `of` and no `count`"],
  [{ value: 0.3, count: 3 }, "has `count` and no `of`"],
])("%j is not taken as exact, save under confidence: off", (x, reason) => {
  expect(of(x)).toMatchObject(unknownWith(reason));
  expect(of(x, "x <= 99", "off").result).toBe(true);
});

test.each([
  [{ mean: 0.49, std: 0.3, n: 5 }, "has a mean and no spread (did you mean `sd` by `std`?)"],
  [{ mean: 0.49, std_err: 0.3, n: 5 }, "has a mean and no spread (did you mean `stderr` by `std_err`?)"],
  [{ value: 0.71, stderr: 0.013, N: 500 }, "has a spread and no `n` (did you mean `n` by `N`?)"],
  [{ value: 0.71, ci: [0.6, 0.8], confidence: 0.95 }, "has `ci` and no `level` (did you mean `level` by `confidence`?)"],
])("%j says which key was probably meant", (x, reason) => {
  expect(of(x)).toMatchObject(unknownWith(reason));
});

test.each([
  [{ value: 0.49, variance: 0.09, n: 5 }, "`x` has `variance`, which says nothing here; give its square root as `sd`"],
  [{ mean: 0.49, Var: 0.09, n: 5 }, "`x` has a mean and no spread; give the square root of `Var` as `sd`"],
  [{ mean: 0.49, variance: 0.09 }, "`x` has `mean` and no `sd` or `stderr`; give the square root of `variance` as `sd`"],
])("of %j nobody is told to call a variance a standard deviation", (x, reason) => {
  expect(of(x).reason).toBe(reason);
});

test.each([
  { value: 0.3, id: 7 },
  { value: 0.3, note: "nightly" },
  { value: 0.3, seed: 4 },
  { value: 0.3, n: 10 },
  { value: 0.3, model: 3, label: 2 },
  { value: 0.3, upper: 0.9 },
  { value: 0.3, lower: 0.1 },
  { value: 0.3, lower: 0.1, upper: "none" },
  { value: 0.3, lev: 2 },
  { value: 0.3, levels: "high" },
  { value: 0.3, interval: "daily" },
  { value: 0.3, sampling_interval: 60 },
  { value: 0.3, interval_seconds: 60 },
  { value: 0.3, variances: 2 },
  { value: 0.3, covariance: 2 },
  { value: 0.3, stdev: [0.1, 0.2] },
  { value: 0.3, release: 7 },
])("%j is exact", (x) => {
  expect(of(x, "x <= 0.3").result).toBe(true);
});

test.each([
  [{ value: 0.3, count: 3, of: 50 }, "contradicts itself: `value` is 0.3, and `count / of` is 0.06"],
  [{ value: 0.001, count: 2, of: 500 }, "contradicts itself"],
  [{ count: 3, of: 50, n: 20 }, "contradicts itself: `n` is 20, and `of` is 50"],
  [{ value: 0.7, mean: 0.5, sd: 0.1, n: 20 }, "contradicts itself: `value` is 0.7, and `mean` is 0.5"],
  [{ count: 3, of: 50, mean: 0.07 }, "contradicts itself: `mean` is 0.07, and `count / of` is 0.06"],
])("%j contradicts itself, whatever the confidence", (x, reason) => {
  expect(of(x)).toMatchObject(unknownWith(reason));
  expect(of(x, "x <= 99", "off")).toMatchObject(unknownWith(reason));
});

test.each([
  { value: 0.06, count: 3, of: 50, n: 50 },
  { value: 0.33, count: 1, of: 3 },
  { value: 0.3333333333333333, count: 1, of: 3 },
  { value: 1, count: 3, of: 3 },
  { value: 0.13, count: 1, of: 8 },
  { value: 0.12, count: 1, of: 8 },
  { mean: 0.06, count: 3, of: 50 },
])("%j says the same twice", (x) => {
  expect(of(x).result).toBe(true);
});

test.each([
  [{ count: 3.3e99, of: 1e100 }, "`count` is 3.3e+99, and whole numbers are read up to 9007199254740991"],
  [{ count: 3, of: 1e16 }, "`of` is 10000000000000000"],
  [{ mean: 1, sd: 1, n: 1e300 }, "`n` is 1e+300"],
])("%j is too large to be counted", (x, reason) => {
  expect(of(x)).toMatchObject(unknownWith(reason));
});

test("the largest whole number that is told from its neighbours is counted", () => {
  expect(of({ count: 3, of: Number.MAX_SAFE_INTEGER }, "x <= 0.5").result).toBe(true);
});

test.each([
  [{ count: 5, of: 3 }, "0 <= count <= of; they are 5 and 3"],
  [{ value: 0.5, ci: [0.9, 0.2], level: 0.95 }, "it has [0.9,0.2] and the value 0.5"],
  [{ mean: 1, sd: -1, n: 9 }, "`sd` is -1; it must be 0 or more"],
  [{ value: 1, stderr: -0.5, n: 9 }, "`stderr` is -0.5; it must be 0 or more"],
  [{ value: 0.5, ci: [0.2, 0.9], level: 95 }, "a `level` of 95"],
  [{ value: 0.5, n: 2.5 }, "rests on 2.5 samples"],
  [{ count: "3", of: 50, n: 20 }, 'needs whole numbers in `count` and `of`, with 0 <= count <= of; they are "3" and 50'],
  [{ count: 3, of: "50", n: 50 }, 'they are 3 and "50"'],
  [{ count: "1e300", of: 50 }, 'they are "1e300" and 50'],
  [{ count: 0, of: 0, value: 0.5 }, "is a share of nothing: `of` is 0"],
  [{ count: 10n, of: 50 }, "they are 10n and 50"],
  [{ count: NaN, of: 50 }, "they are NaN and 50"],
  [{ count: () => 3, of: 50 }, "they are a function and 50"],
  [{ count: "x".repeat(38), of: 50 }, `they are "${"x".repeat(38)}" and 50`],
  [{ count: "x".repeat(39), of: 50 }, `they are "${"x".repeat(38)}… and 50`],
])("what is wrong with %p is said with the numbers it has", (x, reason) => {
  expect(of(x)).toMatchObject(unknownWith(reason));
});

test.each([
  [[{ id: "a", val: true }], "case `a` without a `value` (did you mean `value` by `val`?)"],
  [[{ id: "a", value: 1 }, { id: "b" }], "case `b` without a `value`"],
  [[{ id: "a", value: null }, { id: "b", value: 1 }], "has null as the `value` of case `a`"],
  [[{ id: "a", value: "yes" }, { id: "b", value: "no" }], "has text as the `value` of case `a`"],
  [[{ id: "a", value: 1 }, { id: "b", value: 2 }, { id: "c", value: false }], "case `a` is a number and case `c` is false"],
  [[{ id: "a", value: 1 }, { id: "b", value: null }], "has null as the `value` of case `b`"],
  [[{ id: 1, value: 1 }, { id: 2, value: "yes" }], "has text as the `value` of case `2`"],
  [[{ id: "a", value: 1 }, { id: "b", value: NaN }], "has NaN as the `value` of case `b`"],
  [[{ id: "a", value: true }, { id: "b", value: 1 }], "case `a` is true and case `b` is a number"],
])("cases %j are named by their ids", (cases, reason) => {
  expect(of({ cases }, "mean(x) >= 0")).toMatchObject(unknownWith(reason));
});

test.each([
  [[{ value: 1 }], "a case without an `id`, at position 1"],
  [[{ id: "a", value: 1 }, { id: NaN, value: 1 }], "a case without an `id`, at position 2"],
  [[{ id: "a", value: 1 }, { id: true, value: 1 }], "a case without an `id`, at position 2"],
  [[{ id: "a", value: 1 }, { id: "a", value: 2 }], "`a`"],
  [[{ id: "a", valu: 1 }], "did you mean `value` by `valu`?"],
])("cases %j are told by where they stand until they have ids", (cases, reason) => {
  expect(of({ cases }, "mean(x) >= 0")).toMatchObject(unknownWith(reason));
});

test.each([
  [{ value: 0.3, mean: 0.5 }, "x == 0.3"],
  [{ value: 0.7, mean: 0.5, ci: [0.6, 0.8], level: 0.95 }, "x <= 99"],
  [{ value: "v3", level: 0.95 }, 'x == "v3"'],
])("%j says nothing that contradicts itself: %s", (x, expression) => {
  expect(of(x, expression).result).toBe(true);
});

test.each([
  [{ count: 30, nothing: 50 }, "has `count` and no `of`; add it"],
  [{ count: 30, subtotal_of_all: 50 }, "has `count` and no `of`; add it"],
  [{ count: 30, pretrials: 50 }, "has `count` and no `of`; add it"],
  [{ count: 30, total: "50" }, "has `count` and no `of`; add it"],
  [{ count: 30, total: [50] }, "has `count` and no `of`; add it"],
  [{ count: 30, if: 50 }, "has `count` and no `of`; add it"],
  [{ of: 50, cache_hits: 30 }, "has `of` and no `count`; add it"],
  [{ of: 50, passed_before: 30 }, "has `of` and no `count`; add it"],
  [{ mean: 3.2, covariance: 0.4 }, "has `mean` and no `sd` or `stderr`; add it"],
  [{ mean: 3.2, release: 7 }, "has `mean` and no `sd` or `stderr`; add it"],
  [{ value: 0.7, stderr: 0.1, discount: 4 }, "has a spread and no `n`; add the number of samples"],
  [{ value: 0.7, stderr: 0.1, sizes_tried: 4 }, "has a spread and no `n`; add the number of samples"],
  [{ value: 0.7, ci: [0.6, 0.8], self_confidence: 0.9 }, "has `ci` and no `level`; add the interval's confidence level, such as `0.95`"],
  [{ value: 0.7, ci: [0.6, 0.8], confidence_of_judge: 0.9 }, "has `ci` and no `level`; add the interval's confidence level, such as `0.95`"],
])("for %j nobody guesses what was meant", (x, reason) => {
  expect(of(x)).toMatchObject(unknownWith(reason));
  expect(of(x).reason).not.toContain("did you mean");
});

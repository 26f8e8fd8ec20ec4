import { expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";
import { gateReportOf, holds } from "../support/gates.ts";

const of = (a: unknown, expression = "a", confidence: number | "off" = 0.95) => {
  const result = evaluate(expression, { metrics: { a }, confidence });
  return result.ok ? { result: result.result, reason: result.reasons.join("; ") } : { result: "error", reason: "" };
};

/** Evidence that carries uncertainty, what to aggregate it by, and its point value. */
const ESTIMATES: readonly (readonly [unknown, string, number])[] = [
  [{ count: 30, of: 250 }, "a", 0.12],
  [{ mean: 3.2, sd: 1.1, n: 40 }, "a", 3.2],
  [{ mean: 3.2, stderr: 0.1, n: 40 }, "a", 3.2],
  [{ value: 0.71, stderr: 0.013, n: 500 }, "a", 0.71],
  [{ value: 0.12, ci: [0.09, 0.16], level: 0.95 }, "a", 0.12],
  [{ cases: [{ id: "t-1", value: true }, { id: "t-2", value: false }] }, "mean(a)", 0.5],
  [{ samples: [812, 790] }, "mean(a)", 801],
  [{ samples: [true, false, false, false] }, "mean(a)", 0.25],
];

test.each(ESTIMATES)("%j is never judged as if it were exact", (a, expression, point) => {
  expect(of(a, `${expression} <= ${point}`)).toMatchObject({ result: "unknown", reason: expect.stringContaining("inconclusive") as unknown });
});

test.each(ESTIMATES)("%j is judged by its point value under confidence: off", (a, expression, point) => {
  expect(of(a, expression, "off").result).toBeCloseTo(point, 12);
});

test.each([
  [{ value: 0.71, stderr: 0.013 }, "no `n`"],
  [{ mean: 3.2, sd: 1.1 }, "no `n`"],
  [{ mean: 3.2, stderr: 1.1 }, "no `n`"],
  [{ value: 0.12, ci: [0.09, 0.16], level: 0 }, "a `level` of 0"],
  [{ value: 0.12, ci: [0.09, 0.16], level: 1 }, "a `level` of 1"],
  [{ value: 0.12, ci: [0.09, 0.16], level: -0.95 }, "a `level` of -0.95"],
  [{ value: 0.12, ci: [0.09, 0.16] }, "no `level`"],
  [{ count: 5, of: 3 }, "0 <= count <= of"],
  [{ count: -1, of: 3 }, "0 <= count <= of"],
  [{ count: 1.5, of: 3 }, "whole numbers"],
  [{ count: 0, of: 0 }, "a share of nothing"],
  [{ value: null }, "is null"],
  [{ mean: "3.2", sd: 1.1, n: 40 }, "text where a number is needed"],
  [{ mean: Infinity, sd: 1.1, n: 40 }, "is Infinity"],
  [{ mean: 3.2, sd: {}, n: 40 }, "has `sd` as an object"],
  [{ mean: 3.2, sd: [], n: 40 }, "has `sd` as a list"],
  [{ mean: 3.2, sd: true, n: 40 }, "has `sd` as true"],
  [{ mean: 3.2, sd: null, n: 40 }, "has `sd` as null"],
  [{ value: 0.1, ci: [0, 0.2], level: "0.95" }, "has `level` as text, where a number is needed"],
  [{ mean: 3.2, sd: 1.1, n: 40, level: "high" }, "has `level` as text, where a number is needed"],
  [{ value: null, ci: [0, 0.2], level: 0.95 }, "`a` is null: the pipeline did not measure it"],
  [{ value: "0.1", ci: [0, 0.2], level: 0.95 }, "text where a number is needed"],
  [{ value: NaN, ci: [0, 0.2], level: 0.95 }, "`a` is NaN, which is no measurement"],
  [{ value: 0.1, ci: 0.05, level: 0.95 }, "it has 0.05 and the value 0.1"],
  [{ value: 0.1, ci: "NA", level: 0.95 }, 'it has "NA" and the value 0.1'],
  [{ value: 0.1, ci: [0.05], level: 0.95 }, "it has [0.05] and the value 0.1"],
  [{ value: 0.1, ci: [0.05, 0.1, 0.2], level: 0.95 }, "it has [0.05,0.1,0.2] and the value 0.1"],
  [{ value: 0.1, ci: [0.05, null], level: 0.95 }, "it has [0.05,null] and the value 0.1"],
  [{ value: 0.1, ci: ["0.05", 0.2], level: 0.95 }, 'it has ["0.05",0.2] and the value 0.1'],
  [{ value: 0.1, ci: [-Infinity, 0.2], level: 0.95 }, "and the value 0.1"],
  [{ value: 0.1, ci: [0.2, 0.3], level: 0.95 }, "it has [0.2,0.3] and the value 0.1"],
  [{ value: 0.4, ci: [0.2, 0.3], level: 0.95 }, "it has [0.2,0.3] and the value 0.4"],
  [{ value: 0, ci: [0, 0], level: 0.95 }, "`a` is the same in all samples, which says nothing of how far it may vary"],
  [{ value: 1e6, ci: [1e6, 1e6 + 1e-7], level: 0.95, n: 30 }, "`a` is the same in all 30 samples, which says nothing of how far it may vary"],
  [{ mean: 3.2, sd: 0, n: 40 }, "`a` is the same in all 40 samples, which says nothing of how far it may vary"],
  [{ mean: 3.2, sd: 1.1, n: 1 }, "`a` rests on one sample, which says nothing of how much it varies; measure at least 2"],
  [{ mean: 3.2, sd: 1.1, n: 2 }, "inconclusive: `a` is 3.2 from 2 (95%: -6.7 to 13.1), needs > 0"],
  [{ value: 0.1, ci: [0, 0.2], level: 0.95, n: "40" }, "says that it rests on \"40\" samples"],
])("%j cannot be told, and the reason says what to add", (a, reason) => {
  expect(of(a, "a > 0")).toMatchObject({ result: "unknown", reason: expect.stringContaining(reason) as unknown });
});

test.each([
  [{ mean: 3.2, sd: 1.1, n: 40, ci: [2, 9], level: 0.95 }, "a >= 2.8"],
  [{ mean: 3.2, sd: 1.1, n: 40, ci: [2, 9], level: 0.95 }, "a <= 3.6"],
  [{ value: 0.1, ci: [0.1, 0.2], level: 0.95 }, "a >= 0.1"],
  [{ value: 0.2, ci: [0.1, 0.2], level: 0.95 }, "a <= 0.2"],
  [{ value: 0.1, ci: [0, 0.1 + 1e-12], level: 0.95 }, "a <= 0.11"],
])("%j settles %s by its interval", (a, expression) => {
  expect(of(a, expression).result).toBe(true);
});

test.each([
  [0.12, 0.12],
  [true, true],
  ["v3", "v3"],
  [{ value: 0.12 }, 0.12],
  [{ value: 0.12, note: "nightly" }, 0.12],
  [-0, -0],
])("%j is exact", (a, expected) => {
  expect(of(a).result).toBe(expected);
});

test.each([{ count: 3, sum: 9 }, { of: 3, sum: 9 }, { mean: 3, median: 2 }, { sd: 1, median: 2 }])("%j lacks a part of a form, so that it is no slices, and is read by its keys", (a) => {
  expect(of(a, "min(a) >= 1").result).toBe("unknown");
  const [key = "", value] = Object.entries(a)[0] ?? [];
  expect(of(a, `a.${key} == ${value}`).result).toBe(true);
});

test("slices may be called as the parts of a form are", () => {
  expect(of({ value: { value: 0.1 }, other: { value: 0.3 } }, "max(a)").result).toBe(0.3);
  expect(of({ mean: { value: 0.1 }, n: { value: 0.3 } }, "max(a)").result).toBe(0.3);
});

test.each(["a", "a + 1 > 0", "min(a, 3) <= 3"])("an interval below the confidence that is asked for says nothing of %s, and the reason is given once", (expression) => {
  const reason = "the interval of `a` was given at 92%, and this decision needs 95%; give `ci` at `level: 0.95` or above, or the samples";
  expect(of({ value: 0.1, ci: [0, 0.2], level: 0.92 }, expression)).toEqual({ result: "unknown", reason });
  expect(of({ value: 0.1, ci: [0, 0.2], level: 0.92 }, expression, 0.92).result).not.toBe("unknown");
});

test.each([
  [{ value: 0.12, stderr: 0.01 }, 0.12],
  [{ mean: 3.2, sd: 1.1 }, 3.2],
  [{ value: 0.12, ci: [0.09, 0.16] }, 0.12],
  [{ mean: 3.2, sd: 0, n: 1 }, 3.2],
])("%j has a point value, and under confidence: off nothing else is asked for", (a, point) => {
  expect(of(a).result).toBe("unknown");
  expect(of(a, "a", "off")).toEqual({ result: point, reason: "" });
});

test("a list is the whole data, so aggregates of it are exact", () => {
  expect(of([812, 790], "mean(a) == 801")).toMatchObject({ result: true });
});

test.each([
  [undefined, "`a` is not in the metrics"],
  [NaN, "`a` is NaN, which is no measurement"],
  [-Infinity, "`a` is -Infinity, which is no measurement"],
  [() => 1, "`a` is a function, which is no measurement"],
  [10n, "`a` is a bigint, which is no measurement"],
  [Symbol("x"), "`a` is a symbol, which is no measurement"],
  [new Date(0), "`a` is an object with 0 keys where a number is needed; write `mean(a)` or `p95(a)`"],
  [{ a: { b: 1 } }, "`a` is an object with 1 key where a number is needed; write `a.a` for one of them; if each is a slice, `min(a)` is the least and `max(a)` the greatest, and a condition under `each` asks it of every one"],
  [[[1]], "`a` is a list of 1 where a number is needed; write `mean(a)` or `p95(a)`"],
])("what is no number is unknown, and nothing is thrown (%p)", (a, reason) => {
  expect(of(a, "a > 0")).toEqual({ result: "unknown", reason });
});

test.each([
  [{ value: 0.12, ci: [0.09, 0.16], level: 0.95, n: 250 }, 250],
  [{ value: 0.12, ci: [0.09, 0.16], level: 0.95 }, null],
])("an interval that is given rests on as many samples as it says: %j", (x, n) => {
  expect(gateReportOf(holds('x: "<= 1"'), [{ x }]).conditions[0]?.observed["x"]).toMatchObject({ n });
});

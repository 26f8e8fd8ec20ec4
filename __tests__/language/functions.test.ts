import { expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";

function resultOf(expression: string, x: unknown, rest: object = {}) {
  const result = evaluate(expression, { metrics: { x, ...rest } });
  return result.ok ? result.result : result.diagnostics.map(({ code }) => code).join();
}

const reasonOf = (expression: string, x: unknown): string => {
  const result = evaluate(expression, { metrics: { x } });
  return result.ok ? result.reasons.join("; ") : "";
};

// quantile(x, p, type = 7) of R 4.3
const R_TYPE_7: readonly (readonly [readonly number[], number, number])[] = [
  [[1, 2, 3, 4], 50, 2.5],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 95, 9.55],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 25, 3.25],
  [[5, 1, 9], 33, 3.64],
  [[5, 1, 9], 0, 1],
  [[5, 1, 9], 100, 9],
  [[812, 790, 1104], 90, 1045.6],
  [[3, 6, 7, 8, 8, 10, 13, 15, 16, 20], 75, 14.5],
  [[-5, 5], 99, 4.9],
  [[7], 42, 7],
  [[2, 2, 2], 95, 2],
];

test.each([
  ["v3", "`x` is text where a number is needed"],
  [true, "`x` is true where a number is needed"],
])("%j is no number, and no aggregate is proposed for it", (x, reason) => {
  expect(reasonOf("x + 1 > 2", x)).toBe(reason);
});

test.each(R_TYPE_7)("of %j, percentile %d is R's %d", (x, q, expected) => {
  expect(resultOf(`percentile(x, ${q})`, x)).toBeCloseTo(expected, 10);
});

test("p50 to p99 and the median are percentiles", () => {
  const x = Array.from({ length: 101 }, (_, at) => 100 - at);
  expect(["p50", "p75", "p90", "p95", "p99", "median"].map((name) => resultOf(`${name}(x)`, x))).toEqual([50, 75, 90, 95, 99, 50]);
});

test("elements are ordered as numbers, not as text", () => {
  expect([resultOf("max(x)", [9, 10, -1]), resultOf("min(x)", [9, 10, -1]), resultOf("median(x)", [9, 10, -1])]).toEqual([10, -1, 9]);
});

test.each([
  ["sum(x)", [1, 2, 3], 6],
  ["mean(x)", [1, 2, 6], 3],
  ["count(x)", [4, 4], 2],
  ["count(x)", [], 0],
  ["count(x)", [true, false], 2],
  ["sum(x)", [true, false, true], 2],
  ["mean(x)", [true, false, true, true], 0.75],
  ["mean(x)", { de: 1, fr: 3 }, 2],
  ["min(x)", { de: 0.7, fr: { value: 0.5 } }, 0.5],
  ["min(x)", { p95: 0.7, fr: { value: 0.5 } }, 0.5],
  ["min(x)", { p95: { value: 0.7 }, p50: { value: 0.5 } }, 0.5],
  ["max(x)", { de: 0.7, fr: 0.9 }, 0.9],
  ["max(x)", { shop95: 0.7, shop90: 0.9 }, 0.9],
  ["abs(x)", -3, 3],
  ["min(x, 2)", 1, 1],
  ["max(x, 2, y)", 1, 5],
  ["lower(x)", 3, 3],
  ["upper(x)", 3, 3],
  ["percentile(x, y)", [0, 100], 5],
  ["percentile(x, -0)", [1, 2], 1],
])("%s of %j is %d", (expression, x, expected) => {
  expect(resultOf(expression, x, { y: 5 })).toBe(expected);
});

test.each([
  ["mean(x)", [], "is empty, so `mean(x)` has nothing to look at"],
  ["min(x)", {}, "is empty"],
  ["p95(x)", [], "is empty"],
  ["mean(x)", { samples: [1.7e308, 1.7e308, -1] }, "`mean(x)` is too large to compute"],
  ["sum(x)", { de: { mean: 1e308, sd: 1e300, n: 9 }, fr: { mean: 1e308, sd: 1e300, n: 9 } }, "`sum(x)` is too large to compute"],
  ["mean(x)", [1, null], "holds null at position 2"],
  ["count(x)", [1, null], "holds null at position 2"],
  ["mean(x)", [NaN, 1], "holds NaN at position 1"],
  ["max(x)", [1, Infinity], "holds Infinity at position 2"],
  ["mean(x)", { de: 1, fr: "n/a" }, "holds text at key `fr`"],
  ["p95(x)", { p50: 300, p95: 1230 }, "`x` holds summaries such as `p95`, not samples or slices; write `x.p95`"],
  ["min(x)", { avg: 3, "p99.9": 9 }, "holds summaries such as `avg`, not samples or slices; write `x.avg`"],
  ["x > 2", { p50: 300, p95: 1230 }, "write `x.p95`"],
  ["x > 2", { größe: 97, rest: 3 }, "write `x.größe` for one of them"],
  ["x > 2", { 'a "b"': 97 }, 'write `x["a \\"b\\""]` for one of them'],
  ["x > 2", { passed: 97, failed: 3 }, "write `x.passed` for one of them; if each is a slice, `min(x)` is the least and `max(x)` the greatest, and a condition under `each` asks it of every one"],
  ["mean(x)", { de: 1, fr: { count: 5, of: 3 } }, "holds a value that cannot be used at key `fr`"],
  ["mean(x)", [1, true], "more than one kind"],
  ["min(x)", [true], "holds true at position 1"],
  ["p50(x)", [true, false], "holds true at position 1"],
  ["count(x)", ["a"], "holds text at position 1"],
  ["mean(x)", [[1]], "holds a list of 1 at position 1; a condition under `each` reads an aggregate of every one, as `p95(value)`"],
  ["max(x)", { de: { p95: 1 } }, "holds an object with 1 key at key `de`; a condition under `each` reads a part of every one, as `value.x`"],
  ["mean(x)", 3, "use it without an aggregate"],
  ["count(x)", 3, "where a list or an object of numbers is needed"],
  ["sum(x)", [1e308, 1e308], "too large"],
  ["min(x, 1)", [1], "is a list of 1 where a number is needed"],
  ["min(x, 1)", null, "is null"],
  ["percentile(x, gone)", [1], "`gone` is not in the metrics"],
  ["percentile(x, 200 / 1)", [1], "a percentile is 0 or a number from 1 to 100, and `200 / 1` is not"],
  ["percentile(x, 1 / 2)", [1], "and `1 / 2` is not"],
])("%s of %j is unknown: %s", (expression, x, reason) => {
  expect(resultOf(expression, x)).toBe("unknown");
  expect(reasonOf(expression, x)).toContain(reason);
});

test.each([[1, true], [null, false], [undefined, false], [NaN, false], [[], true], ["x", true]])("known of %j is %s", (x, expected) => {
  expect(resultOf("known(x)", x)).toBe(expected);
});

test("the largest of a million numbers is found without a stack overflow", () => {
  const x = Array.from({ length: 1_000_000 }, (_, at) => at);
  expect(resultOf("max(x)", x)).toBe(999_999);
});

const slices = (count: number, value: unknown) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, value]));

test("more than ten thousand slices are not judged; of exact numbers there may be as many as there are", () => {
  expect(reasonOf("count(x) > 1", slices(10_001, { count: 1, of: 2 }))).toBe("`x` has 10001 slices, and at most 10000 are judged; measure fewer and larger ones");
  expect(resultOf("count(x)", slices(10_001, 1))).toBe(10_001);
});

test("all of ten thousand slices are judged", () => {
  expect(resultOf("count(x)", slices(10_000, { count: 1, of: 2 }))).toBe(10_000);
});

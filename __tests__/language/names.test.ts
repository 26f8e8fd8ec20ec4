import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";
import { COMPARISONS, NEGATED } from "../../src/language/comparators.ts";
import { nearlyEqual, withoutNoise } from "../../src/language/numbers.ts";
import { normalizeSignal } from "../../src/language/signal-text.ts";
import { numbersIn } from "../../src/language/expression.ts";
import { printExpression } from "../../src/language/print.ts";
import { exactReference, headName, printReference, unwrapped, withPath } from "../../src/language/reference.ts";
import { boolean, describe as described, number, text as textValue, unknown } from "../../src/language/value.ts";
import { treeOf } from "../support/language.ts";
import { keyOf, summaryAmong } from "../../src/language/summaries.ts";

describe("keys that hold a summary", () => {
  test.each(["p5", "p50", "P99", "p99.9", "p99_95", "p99.999", "avg", "average", "Mean", "median", "std", "stddev", "stdev", "min", "MAX"])("%s", (key) => expect(summaryAmong(["x", key])).toBe(key));
  test.each(["p", "p100", "pde", "p9x", "xp95", "p95ms", "p95.", "p95-9", "p95.x", "averages", "max_de", "unmin", "de", ""])("%s is none", (key) => expect(summaryAmong([key, "x"])).toBeNull());
  test("the slow end comes first", () => expect([summaryAmong(["avg", "p50", "p95"]), summaryAmong(["p50", "p99", "p90"]), summaryAmong(["max", "p75"]), summaryAmong(["max", "ap95", "p950"])]).toEqual(["p95", "p99", "max", "max"]));
  test("what stands under it is named", () => expect([keyOf("latency", "p95"), keyOf("latency", "p99.9")]).toEqual(["latency.p95", 'latency["p99.9"]']));
});

test.each([
  ["  Reviewers  report\n it. ", "reviewers report it"],
  ["reviewers report it", "reviewers report it"],
  ["ＲＥＶＩＥＷＥＲＳ report it?!", "reviewers report it"],
  ["STRASSE ẞ", "strasse ß"],
  ["审核者报告。", "审核者报告"],
  ["it is (again)…", "it is (again)"],
  ["a . b", "a . b"],
  ["...", ""],
  ["", ""],
  ["a", "a"],
])("the signal %j is compared as %j", (text, form) => expect(normalizeSignal(text)).toBe(form));

test("what is nearly equal is equal to every comparison, and what is not is neither", () => {
  const near = 0.1 + 0.2;
  expect(Object.entries(COMPARISONS).filter(([, compare]) => compare(near, 0.3)).map(([operator]) => operator)).toEqual(["==", "<=", ">="]);
  expect(Object.entries(COMPARISONS).filter(([, compare]) => compare(0.3, near)).map(([operator]) => operator)).toEqual(["==", "<=", ">="]);
  expect(Object.entries(COMPARISONS).filter(([, compare]) => compare(1, 2)).map(([operator]) => operator)).toEqual(["!=", "<", "<="]);
  expect(Object.entries(COMPARISONS).filter(([, compare]) => compare(2, 1)).map(([operator]) => operator)).toEqual(["!=", ">", ">="]);
  for (const [operator, compare] of Object.entries(COMPARISONS)) {
    for (const [a, b] of [[1, 2], [2, 1], [1, 1], [near, 0.3]] as const) expect(COMPARISONS[NEGATED[operator as keyof typeof NEGATED]](a, b)).toBe(!compare(a, b));
  }
});

test("nearly equal is a share of the larger, or next to nothing beside zero", () => {
  expect([nearlyEqual(1e12, 1e12 + 0.5), nearlyEqual(1e12, 1e12 + 10), nearlyEqual(1, 1 + 1e-11), nearlyEqual(0, 1e-16), nearlyEqual(0, 1e-9), nearlyEqual(Infinity, Infinity), nearlyEqual(-1, 1)]).toEqual([true, false, false, true, false, true, false]);
  expect([withoutNoise(0.1 + 0.2), withoutNoise(1e-20), withoutNoise(0), withoutNoise(-3.5)]).toEqual([0.3, 1e-20, 0, -3.5]);
});

test.each(["größe", "abcdéf", "é", "fréquence_2", "a错", "错误率", "naïve_é"])("%s is one name", (name) => {
  expect(evaluate(`${name} + x > 1`, { metrics: { [name]: 1, x: 1 } })).toEqual({ ok: true, result: true, reasons: [] });
  expect(evaluate(`x.${name} > 1 or ${name} > 2`, { metrics: { [name]: 1, x: { [name]: 2 } } })).toEqual({ ok: true, result: true, reasons: [] });
});

test.each(["and", "or", "not", "true", "false", "value", "baseline", "null", "in", "two words", "x.y"])("a metric called %s is written so that it can be read again", (name) => {
  const text = `metric("${name}") > 1`;
  expect(printExpression(treeOf(text))).toBe(text);
});

test("what is wrapped in `metrics` is the name inside", () => {
  const reference = (text: string) => {
    const tree = treeOf(`${text} > 1`);
    if (tree.kind !== "comparison" || tree.first.kind !== "reference") throw new Error(text);
    return tree.first.reference;
  };
  expect(["metrics.x", "metrics.x.y", "metrics", 'metric("metrics").x', "x.metrics"].map((text) => printReference(unwrapped(reference(text))))).toEqual(["x", "x.y", "metrics", 'metrics["x"]', "x.metrics"]);
  expect([headName(reference("x.y")), headName(reference('metric("x y").z'))]).toEqual(["x.y", "x y"]);
  expect(printReference(withPath(exactReference("metrics", "x y"), ["a", "b c"]))).toBe('metric("x y")["a"]["b c"]');
});

test("the numbers that stand in an expression", () => expect(numbersIn(treeOf("max(a, 0.25) + 2 * b <= -3 and not (c == 4)"))).toEqual([0.25, 2, 3, 4]));

test("a value in words", () => {
  expect([boolean(true), boolean(false), number(3), textValue("x"), unknown()].map(described)).toEqual(["true", "false", "a number", "text", "unknown"]);
});

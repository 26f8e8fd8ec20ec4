import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";
import { withReferences } from "../../src/language/expression.ts";
import { lookupPaths } from "../../src/language/lookup-paths.ts";
import { printExpression } from "../../src/language/print.ts";
import { exactReference, headName, printReference, unwrapped, withPath, type Reference } from "../../src/language/reference.ts";
import { gateReportOf, holds } from "../support/gates.ts";
import { treeOf } from "../support/language.ts";

function referenceOf(text: string): Reference {
  const tree = treeOf(text);
  if (tree.kind !== "reference") throw new Error(text);
  return tree.reference;
}

test.each(["größe", "abcdéf", "é", "fréquence_2", "a错", "错误率", "naïve_é"])("%s is one name", (name) => {
  expect(evaluate(`${name} + x > 1`, { metrics: { [name]: 1, x: 1 } })).toEqual({ ok: true, result: true, reasons: [] });
  expect(evaluate(`x.${name} > 1 or ${name} > 2`, { metrics: { [name]: 1, x: { [name]: 2 } } })).toEqual({ ok: true, result: true, reasons: [] });
});

test.each(["and", "or", "not", "true", "false", "value", "baseline", "null", "in", "two words", "x.y"])("a metric called %s is written so that it can be read again", (name) => {
  const text = `metric("${name}") > 1`;
  expect(printExpression(treeOf(text))).toBe(text);
});

test("what is wrapped in `metrics` is the name inside", () => {
  expect(["metrics.x", "metrics.x.y", "metrics", 'metric("metrics").x', "x.metrics"].map((text) => printReference(unwrapped(referenceOf(text))))).toEqual(["x", "x.y", "metrics", 'metrics["x"]', "x.metrics"]);
  expect([headName(referenceOf("x.y")), headName(referenceOf('metric("x y").z'))]).toEqual(["x.y", "x y"]);
  expect(printReference(withPath(exactReference("metrics", "x y"), ["a", "b c"]))).toBe('metric("x y")["a"]["b c"]');
});

describe("where a name is looked for, in this order", () => {
  const names: readonly (readonly string[])[] = [["latency", "lat"], ["lat.p95"], ["error rate", "errors.rate"]];
  const namesOf = (name: string) => names.find((all) => all.includes(name)) ?? [name];
  test.each([
    ["x", [["x"]]],
    ["x.y", [["x.y"], ["x", "y"]]],
    ["x.y.z", [["x.y.z"], ["x", "y", "z"]]],
    ['x.y["a.b"]', [["x.y", "a.b"], ["x", "y", "a.b"]]],
    ['metric("x.y")', [["x.y"]]],
    ['metric("x.y").z', [["x.y", "z"]]],
    // What is wrapped in `metrics` is the name inside first, and each way once.
    ["metrics.x", [["x"], ["metrics.x"], ["metrics", "x"]]],
    // Other names of a metric, whether they are the whole name or its beginning.
    ["lat", [["latency"], ["lat"]]],
    ["lat.p50", [["lat.p50"], ["lat", "p50"], ["latency", "p50"]]],
    ["lat.p95", [["lat.p95"], ["lat", "p95"], ["latency", "p95"]]],
    ["errors.rate", [["error rate"], ["errors.rate"], ["errors", "rate"]]],
    ['metric("error rate").x', [["error rate", "x"], ["errors.rate", "x"]]],
  ])("%s", (text, paths) => {
    expect(lookupPaths(referenceOf(text), namesOf)).toEqual(paths);
  });
});

test.each(["a b", 'a["b"].c'])("what a condition on %s asks of its value is looked for under that whole name", (key) => {
  expect(gateReportOf(holds(`${JSON.stringify(key)}: "value.x <= 3"`), [{ [key]: { x: 1 } }]).conditions).toMatchObject([{ metric: key, status: "met" }]);
});

test("every name in an expression can be replaced, wherever it stands", () => {
  const text = "-a + a * 2 > max(a, 1) and (not (a == b) or known(a)) and p95(a) <= -(a / a)";
  const renamed = withReferences(treeOf(text), ({ reference }) => (reference.head[0] === "a" ? { ...reference, head: ["c"] } : reference));
  expect(printExpression(renamed)).toBe(text.replace(/\ba\b/gu, "c"));
});

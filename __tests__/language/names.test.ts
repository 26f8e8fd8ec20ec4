import { expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";
import { printExpression } from "../../src/language/print.ts";
import { exactReference, headName, printReference, unwrapped, withPath } from "../../src/language/reference.ts";
import { treeOf } from "../support/language.ts";

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

import { expect, test } from "@jest/globals";
import { COMPARISONS, NEGATED } from "../../src/language/comparators.ts";
import { numbersIn } from "../../src/language/expression.ts";
import { nearlyEqual, withoutNoise } from "../../src/language/numbers.ts";
import { boolean, describe, number, text, unknown } from "../../src/language/value.ts";
import { treeOf } from "../support/language.ts";

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
  // Just within either, and no more: a share of the larger, 1e12, is 1.
  expect([nearlyEqual(1e12, 1e12 - 1), nearlyEqual(1e12 - 1, 1e12), nearlyEqual(0, 1e-15)]).toEqual([true, true, true]);
  expect([withoutNoise(0.1 + 0.2), withoutNoise(1e-20), withoutNoise(0), withoutNoise(-0), withoutNoise(-3.5)]).toEqual([0.3, 1e-20, 0, 0, -3.5]);
});

test("the numbers that stand in an expression", () => expect(numbersIn(treeOf("max(a, 0.25) + 2 * b <= -3 and not (c == 4)"))).toEqual([0.25, 2, 3, 4]));

test("a value in words", () => {
  expect([boolean(true), boolean(false), number(3), text("x"), unknown()].map(describe)).toEqual(["true", "false", "a number", "text", "unknown"]);
});

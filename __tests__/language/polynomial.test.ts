import { describe, expect, test } from "@jest/globals";
import { isExact, plus, scaled, times, turningPoints, valueAt, type Polynomial } from "../../src/language/polynomial.ts";

/** The polynomial that is zero at some numbers, and nowhere else. */
const zeroAt = (...roots: readonly number[]): Polynomial => roots.reduce<Polynomial>((product, root) => times(product, [-root, 1]), [1]);

describe("the coefficients, the constant first", () => {
  test.each([
    ["of a sum", plus([1, 2], [3, 4, 5]), [4, 6, 5]],
    ["of a sum in which the highest cancel", plus([1, 2, 5], [3, 4, -5]), [4, 6]],
    ["of a multiple", scaled([1, -2], 3), [3, -6]],
    ["of nothing times something", scaled([1, -2], 0), []],
    ["of a product", times([1, 2], [3, 0, 4]), [3, 6, 4, 8]],
    ["of a product by zero", times([], [3, 4]), []],
    ["of a product of zero", times([3, 4], []), []],
  ])("%s", (_of, found, coefficients) => {
    expect(found).toEqual(coefficients);
  });

  test("give its value everywhere", () => {
    expect(valueAt([1, -3, 0, 2], 2)).toBe(11);
    expect(valueAt([], 2)).toBe(0);
  });
});

describe("where it may change its sign, or touch zero", () => {
  test.each<[string, Polynomial, number[]]>([
    ["zero: nowhere", [], []],
    ["a constant: nowhere", [7], []],
    ["a line", [-3, 2], [1.5]],
    ["a line too flat to meet zero at any number", [1, 1e-310], []],
    ["a parabola, with its vertex", [-4, 0, 1], [-2, 0, 2]],
    ["a parabola that falls on both sides", [4, 0, -1], [-2, 0, 2]],
    ["a parabola above zero, at its vertex alone", [1, 0, 1], [0]],
    ["a parabola that touches zero from above", [1, -2, 1], [1]],
    ["a parabola that touches zero from below", [-1, 2, -1], [1]],
    ["at numbers that a person would name", [-0.01, 0, 1], [-0.1, 0, 0.1]],
    ["at numbers with more digits than one would name", [-2, 0, 1], [-Math.SQRT2, 0, 1.414213562373095]],
    ["far from zero", [0, -1e17, 1], [0, 5e16, 1e17]],
    ["as far from zero as there are numbers", [-1e200, 0, 1e-200], [-1e200, 0, 1e200]],
  ])("%s", (_what, polynomial, points) => {
    expect(turningPoints(polynomial)).toEqual(points);
  });
});

describe("whether a root stays where it is in spite of rounding", () => {
  test.each<[string, Polynomial, number, boolean]>([
    ["one of three that are far apart", zeroAt(1, 2, 3), 2, true],
    ["one of three that are near each other", zeroAt(1, 1.0002, 1.0004), 1.0002, true],
    ["one of three that are nearer each other than a millionth can be told", zeroAt(1, 1.00005, 1.0001), 1, false],
    ["a number that is a root three times over", zeroAt(1, 1, 1), 1, false],
    ["zero three times over, which no rounding moves", [0, 0, 0, 1], 0, true],
    ["a touch beside a root", zeroAt(1, 1, 1.02), 1, true],
    ["a touch so near a root that hardly anything bends", zeroAt(1, 1, 1.007), 1, false],
    ["a touch far from zero, by its own size", zeroAt(1000, 1000, 2000), 1000, true],
    ["a number at which it is not zero", zeroAt(1, 1, 1), 1.5, true],
    ["a root of a parabola as large as numbers are", [0, -1e200, 1], 1e200, true],
  ])("%s", (_what, polynomial, root, exact) => {
    expect(isExact(polynomial, root)).toBe(exact);
  });
});

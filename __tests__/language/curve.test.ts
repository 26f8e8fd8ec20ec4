import { describe, expect, test } from "@jest/globals";
import { combined, constant, IDENTITY, signOf, splitAt, type Curve } from "../../src/language/curve.ts";

/** Two stretches that meet at 2, each one told by its constant. */
const STEP: Curve = [
  { from: -Infinity, to: 2, over: [1], under: [1] },
  { from: 2, to: Infinity, over: [5], under: [1] },
];

const stretchesOf = (curve: Curve | null) => (curve ?? []).map(({ from, to, over }) => [from, to, ...over]);

describe("a curve split at some points", () => {
  test("has a stretch on each side of each, in order, whatever order they come in and however often", () => {
    expect(stretchesOf(splitAt(IDENTITY, [3, -1, 10, 3]))).toEqual([
      [-Infinity, -1, 0, 1],
      [-1, 3, 0, 1],
      [3, 10, 0, 1],
      [10, Infinity, 0, 1],
    ]);
  });

  test("is split on the stretch where a point lies, and not where it ends already", () => {
    expect(stretchesOf(splitAt(STEP, [0, 2, 4]))).toEqual([
      [-Infinity, 0, 1],
      [0, 2, 1],
      [2, 4, 5],
      [4, Infinity, 5],
    ]);
  });
});

test("two curves are combined on each stretch that both have whole, whichever of them has more", () => {
  const sum = (a: (typeof STEP)[number], b: (typeof STEP)[number]) => ({ over: [(a.over[0] ?? 0) + (b.over[0] ?? 0)], under: [1] });
  const summed = [
    [-Infinity, 2, 4],
    [2, Infinity, 8],
  ];
  expect(stretchesOf(combined(STEP, constant(3), sum))).toEqual(summed);
  expect(stretchesOf(combined(constant(3), STEP, sum))).toEqual(summed);
});

test("of zero nothing is over", () => {
  expect(constant(0)).toEqual([{ from: -Infinity, to: Infinity, over: [], under: [1] }]);
});

test("a constant divisor decides the sign alone, so that the coefficients stay as exact as they are", () => {
  expect(signOf({ from: 0, to: 1, over: [3, 2], under: [-4] })).toEqual([-3, -2]);
  expect(signOf({ from: 0, to: 1, over: [3, 2], under: [-4, 1] })).toEqual([-12, -5, 2]);
});

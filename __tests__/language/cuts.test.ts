import { expect, test } from "@jest/globals";
import { cellsAt, roundBetween } from "../../src/language/cells.ts";
import { cutsOf } from "../../src/language/cuts.ts";
import { standalone } from "../../src/diagnostics/place.ts";
import { parseExpression } from "../../src/language/parse.ts";
import { number } from "../../src/language/value.ts";

/** Where the truth of an expression in `x` may change, `b` being 3. */
function cuts(text: string) {
  const parsed = parseExpression(standalone("", text), { kind: "eval" });
  if (!parsed.ok) throw new Error(`${text.slice(0, 100)} is no expression`);
  const found = cutsOf(parsed.expression, (part) => part.kind === "reference" && part.reference.head[0] === "x", { read: () => number(3) });
  return { points: cellsAt(found.points).filter(({ from, to }) => from === to).map(({ from }) => from), complete: found.complete };
}

test.each([
  ["x <= 0.15", [0.15]],
  ["0.15 >= x", [0.15]],
  ["x * 3 <= 0.3", [0.1]],
  ["x <= b * 1.1", [3.3]],
  ["0.8 <= x <= 0.95", [0.8, 0.95]],
  ["x > 1 and (x < 5 or not (x == 2))", [1, 2, 5]],
  ["abs(x - 5) < 2", [3, 5, 7]],
  ["min(x, 4) > 2", [2, 4]],
  ["max(x, b) == b", [3]],
  ["abs(abs(x) - 2) <= 1", [-3, -2, -1, 0, 1, 2, 3]],
  ["min(x, 1, 2 - x) > 0", [0, 1, 2]],
  ["(x > 1) == (x < 2)", [1, 2]],
  ["15% < x", [0.15]],
  ["-x > -2", [2]],
  ["0 / x == 0", [0]],
  ["x != 0 / x * x", [0]],
  ["2 > abs(x - 5)", [3, 5, 7]],
  ["abs(x - 5) < -1", [5]],
  ["min(abs(x - 5), 1) < 0.5", [4, 4.5, 5, 5.5, 6]],
  ["max(-abs(x - 5), -1) > -0.5", [4, 4.5, 5, 5.5, 6]],
  ["b == (x > 1)", [1]],
  ["x * x <= 0.01", [-0.1, 0, 0.1]],
])("the truth of %s changes at %p, or at none of them", (text, points) => {
  expect(cuts(text)).toEqual({ points, complete: true });
});

test.each([
  ["1 / x > 2", [0, 0.5]],
  ["b / (x - 1) < 6", [1, 1.5]],
  ["x * x <= 4", [-2, 2]],
  ["x * x * x > 8", [2]],
  ["0.001 * x * x * x <= 1", [10]],
  ["x * x - x * x + x <= 1", [1]],
  ["(x + 1) * (x + 2) * (x - 3) * x < 0", [-2, -1, 0, 3]],
  ["x * x - 2 * x + 1 <= 0", [1]],
  ["x / (x + 1) > 0.5", [-1, 1]],
  ["(x - 1) * (x - 2) * (x - 3) < 0", [1, 2, 3]],
  ["x * x > 1e17 * x", [0, 1e17]],
  ["1e-200 * x * x > 1e200", [-1e200, 1e200]],
])("%s changes at least at %p", (text, points) => {
  const found = cuts(text);
  expect(found.complete).toBe(true);
  for (const point of points) expect(found.points).toContainEqual(expect.closeTo(point, 12));
});

test.each([["x == x"], ["b > 2"], ['x == "v3"'], ["x == true"], ["x - x > 1"], ["(x - x) * (x - x) <= 1"], ["(x - x) * x <= 1"], ["percentile(x, 50) > 1"], ["min(x) > 2"], ["max(x) > 2"], ["min(x, mean(x)) > 1"]])("the truth of %s changes nowhere", (text) => {
  expect(cuts(text)).toEqual({ points: [], complete: true });
});

test("a sum of hundreds of kinks is given up, since its curve has more pieces with every part", () => {
  expect(cuts(`${Array.from({ length: 700 }, (_, at) => `abs(x-${at})`).join("+")} > 1`).complete).toBe(false);
});

test.each([
  ["abs(x / -2) > 3", [-6, 0, 6]],
  ["max(x, -1 + 1 / -4) <= 2", [-1.25, 2]],
])("a negative divisor loses no bound of %s", (text, points) => {
  expect(cuts(text)).toEqual({ points, complete: true });
});

test("roots that rounding moves are not drawn, and those that it does not are", () => {
  expect(cuts("(x - 1000) * (x - 1000.1) * (x - 1000.2) * (x - 1000.3) <= 0").complete).toBe(false);
  expect(cuts("(x - 1) * (x - 2) * (x - 3) * (x - 4) <= 0")).toMatchObject({ complete: true });
  expect(cuts("(x - 1) * (x - 1) <= 0").complete).toBe(true);
});

const power = (of: number): string => Array.from({ length: of }, () => "x").join(" * ");
const kinks = (of: number): string => Array.from({ length: of }, (_, at) => `abs(x - ${at})`).join(" + ");

test.each([
  ["16 factors", `${power(16)} > 1`, true],
  ["17 factors", `${power(17)} > 1`, false],
  ["a divisor of 17 factors", `1 / (${power(17)}) > 1`, false],
  ["63 kinks", `${kinks(63)} > 1`, true],
  ["64 kinks", `${kinks(64)} > 1`, false],
  ["a factor that is too large for a number", "1e200 * x * 1e200 > 1", false],
  ["a factor that is too large on some stretch", "min(1e200 * x, 1) * 1e200 > 1", false],
])("of %s it is said whether all points are found", (_what, text, complete) => {
  expect(cuts(text).complete).toBe(complete);
});

test.each([
  ["the one with fewer digits, the lower", [0.3, 0.30000000000000004], 0.3],
  ["the one with fewer digits, the higher", [0.7, 0.6999999999999998], 0.7],
  ["of equally long ones the lower", [0.1000000000000003, 0.1000000000000002], 0.1000000000000002],
])("of points that nothing tells apart one is taken: %s", (_which, points, taken) => {
  expect(cellsAt(points).map(({ from }) => from)).toEqual([-Infinity, taken, taken]);
});

test.each([
  [0.15, 0.2, 0.18],
  [0.2, Infinity, 0.3],
  [1200, Infinity, 2000],
  [0, Infinity, 1],
  [-Infinity, 0.15, 0.1],
  [-Infinity, 1200, 1000],
  [-Infinity, 1, 0],
  [-Infinity, 0, -1],
  [-Infinity, 10, 9],
  [-Infinity, 11, 10],
  [-0.3, Infinity, -0.2],
  [-5, 3, 0],
  [1e300, Infinity, 2e300],
  [-Infinity, Infinity, 0],
])("the roundest number between %p and %p is %p", (from, to, round) => {
  expect(roundBetween(from, to)).toBe(round);
});

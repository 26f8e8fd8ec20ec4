import { describe, expect, test } from "@jest/globals";
import { readValue } from "../../src/evidence/measurement.ts";
import { evaluate } from "../../src/index.ts";
import { evaluate as evaluateTree } from "../../src/language/evaluate.ts";
import { conditionOf } from "../support/gates.ts";
import { treeOf } from "../support/language.ts";

const mean = (value: number, sd = 1, n = 400) => ({ mean: value, sd, n });
const share = (count: number, of: number) => ({ count, of });

function resultOf(expression: string, metrics: object, confidence = 0.95) {
  const result = evaluate(expression, { metrics, confidence });
  return result.ok ? result.result : "error";
}

describe("what is worked out of estimates has limits of its own", () => {
  test.each([
    ["a * b < 6.7", true],
    ["a * b < 6.4", "unknown"],
    ["a * b > 5.3", true],
    ["a * b > 5.6", "unknown"],
    ["a / b < 1.7", true],
    ["a / b < 1.6", "unknown"],
    ["a / b > 1.35", true],
    ["1 / b < 0.53", true],
    ["abs(a - b) < 1.3", true],
    ["abs(a - b) > 0.7", true],
    ["abs(a - b) > 1.1", "unknown"],
    ["abs(b - a) > 1.1", "unknown"],
    ["abs(b - a) < 0.9", "unknown"],
    ["(a + 1) / a > 1.2", true],
    ["(a + b) / a > 1.3", true],
    ["2 * a / (4 * a) == 0.5", true],
    ["2 * a / (4 * a) > 0.6", false],
    ["2 * (a + 1) < 8.3", true],
    ["2 * (a + 1) > 7.7", true],
    ["a + 1 > a", true],
    ["a == a + 1", false],
    // The estimate on the other side.
    ["2.5 < a", true],
    ["3.5 < a", false],
    ["3.5 > a", true],
    ["2.5 > a", false],
    ["2.5 <= a", true],
    ["3.5 <= a", false],
    ["3.5 >= a", true],
    ["2.5 >= a", false],
    ["2.5 != a", true],
    ["3 != a", "unknown"],
    ["2.5 == a", false],
    ["3 == a", "unknown"],
  ])("%s, of 3 and 2 give or take a tenth, is %s", (expression, expected) => {
    expect(resultOf(expression, { a: mean(3), b: mean(2) })).toBe(expected);
  });

  test.each([
    ["x < 0.5", false],
    ["x <= 0.5", "unknown"],
    ["x > 0.7", false],
    ["x >= 0.7", "unknown"],
    ["x >= 0.5", true],
    ["x <= 0.7", true],
    ["x < 0.7", "unknown"],
  ])("%s, of 0.6 in 0.5 to 0.7, is %s", (expression, expected) => {
    expect(resultOf(expression, { x: { value: 0.6, ci: [0.5, 0.7], level: 0.95 } })).toBe(expected);
  });

  test.each(["==", "!="])("%s is decided by the limits at half the error on either side", (operator) => {
    const metrics = { x: share(30, 250) };
    const [lower, upper] = ["lower(x)", "upper(x)"].map((side) => Number(resultOf(side, metrics, 0.975))) as [number, number];
    const decided = operator === "!=";
    expect([lower - 1e-6, lower + 1e-6, upper - 1e-6, upper + 1e-6].map((bound) => resultOf(`x ${operator} ${bound}`, metrics))).toEqual([decided, "unknown", "unknown", decided]);
  });

  test.each([
    ["a * b <= 9", "`level: 0.9875`"],
    ["a / b <= 9", "`level: 0.9875`"],
    ["1 / b <= 9", "`level: 0.975`"],
    ["abs(a - 1.5) <= 9", "`level: 0.975`"],
  ])("%s asks of an interval for as much more as it shares", (expression, words) => {
    const given = (lower: number, value: number, upper: number) => ({ value, ci: [lower, upper], level: 0.95 });
    expect(evaluate(expression, { metrics: { a: given(1, 2, 3), b: given(1, 2, 2.5) } })).toMatchObject({ result: "unknown", reasons: expect.arrayContaining([expect.stringContaining(words)]) as unknown });
  });

  test.each([
    ["p95(x) == percentile(x, 95)", true],
    ["max(x) - min(x) == 0", false],
    ["p50(x) - p95(x) == 0", "unknown"],
  ])("two ways of writing one quantity are one, and two quantities of the same samples are two: %s is %s", (expression, expected) => {
    expect(resultOf(expression, { x: { samples: [1, 2, 3, 4, 5, 6, 7, 8, 9, 100] } })).toBe(expected);
  });

  test("an interval at just the level that its share of the error needs gives no reason to doubt", () => {
    const given = { value: 2, ci: [1, 3], level: 0.95 };
    // In binary half of 1 - 0.9 is less than 1 - 0.95.
    expect(evaluate("a + b <= 5", { metrics: { a: given, b: given }, confidence: 0.9 })).toMatchObject({ reasons: ["inconclusive: `a + b` is 4 (90%: 2 to 6), needs <= 5"] });
  });

  test("in at most 32 steps, beyond which nothing is known", () => {
    const nested = (levels: number) => evaluate(`${"abs(".repeat(levels)}a${")".repeat(levels)} < 4`, { metrics: { a: mean(3, 0.001) } });
    expect(nested(32)).toMatchObject({ result: true });
    expect(nested(33)).toMatchObject({ result: "unknown", reasons: [expect.stringContaining("more than 32 steps"), expect.anything()] as unknown });
  });
});

test("where nobody says how often a decision may err, it is as often as at a confidence of 0.95", () => {
  const x = share(90, 100);
  const read = () => readValue(x, { name: "x", confidence: 0.95, isBaseline: false });
  for (const expression of ["lower(x)", "upper(x)", "x > 0.82", "x > 0.83", "x < 0.96", "x < 0.95"]) {
    const value = evaluateTree(treeOf(expression), { read });
    const [found, expected] = ["value" in value ? value.value : "unknown", resultOf(expression, { x })];
    if (typeof expected === "number") expect(found).toBeCloseTo(expected, 12);
    else expect(found).toBe(expected);
  }
});

describe("the report calls it by what it is", () => {
  test.each([
    ['"value / b <= baseline / baseline.b"', "a / b - baseline.a / baseline.b", "bonferroni"],
    ['"value * b <= baseline * baseline.b"', "a * b - baseline.a * baseline.b", "bonferroni"],
    ['"min(value, b) <= baseline"', "min(a, b) - baseline.a", "bonferroni"],
    ['"abs(value) <= baseline"', "abs(a) - baseline.a", "bonferroni"],
    ['"-value <= -1 * baseline"', "baseline.a - a", "welch"],
    ['"-2 * value <= b"', "-2 * a - b", "bonferroni"],
    ['"2 * value <= value + 3.05"', "a", "single"],
    ['"min(value, 0) <= baseline"', "min(a, 0) - baseline.a", "bonferroni"],
    ['"max(value, -1) <= baseline"', "max(a, -1) - baseline.a", "bonferroni"],
    ['"min(value - 2, b) <= baseline"', "min(a - 2, b) - baseline.a", "bonferroni"],
  ])("%s is about %s, by %s", (condition, of, method) => {
    const line = conditionOf(condition, { a: mean(3), b: mean(2) }, { baseline: [{ a: mean(3), b: mean(2) }] });
    expect(line.difference).toMatchObject({ of, method });
  });

  test("the least of some slices as it is written", () => {
    const slices = { de: share(90, 100), fr: share(80, 100) };
    expect(conditionOf('"min(value) >= min(baseline) - 0.05"', { a: slices }, { baseline: [{ a: slices }] }).difference).toMatchObject({ of: "min(a) - min(baseline.a)", value: 0 });
  });

  test("a share against a mean, for which there is no method of their own, whichever of them is the baseline", () => {
    for (const [now, before] of [[share(30, 50), mean(0.5, 0.1, 40)], [mean(0.5, 0.1, 40), share(30, 50)]]) {
      expect(conditionOf('"<= baseline + 1"', { a: now }, { baseline: [{ a: before }] })).toMatchObject({ status: "met", difference: { of: "a - baseline.a", method: "bonferroni", n: 40 } });
    }
  });

  test("its value and its limits are those of the whole", () => {
    expect(conditionOf('"2 * (value + 1) <= 8.05"', { a: mean(3) }).reason).toContain("8 from 400 (95%: 7.8");
  });

  test("the least of some slices rests on the samples of the slice that it is", () => {
    expect(conditionOf('"min(value) >= 0.5"', { a: { de: share(1000, 2000), fr: share(19, 20) } }).observed).toMatchObject({ "min(a)": { value: 0.5, n: 2000 } });
  });

  test.each([
    ["min", 0.6, { de: share(100, 200), fr: share(100, 200) }, "that of `de`"],
    ["max", 0.9, { de: share(100, 200), fr: share(100, 200) }, "that of `de`"],
    ["min", 0.6, [share(190, 200), share(100, 200)], "that of `2`"],
  ])("%s is that of the first slice that has it", (name, bound, a, words) => {
    expect(conditionOf(`"${name}(value) >= ${bound}"`, { a }).reason).toContain(`\`${name}(a)\` is 0.5, ${words}`);
  });

  test("the least of some slices may be an exact number, which rests on no samples", () => {
    const { reason, observed } = conditionOf('"min(value) >= 0.2"', { a: { de: 0.3, fr: share(19, 20) } });
    expect([reason, observed]).toEqual(["`min(a)` is 0.3, that of `de`", { "min(a)": { value: 0.3, lower: 0.3, upper: 0.3, n: null } }]);
  });

  test("a sum rests on as many samples as its least known part, and on none that is told where one does not say", () => {
    expect(conditionOf('"value + b <= 5.05"', { a: mean(3, 1, 300), b: mean(2) }).reason).toContain("5 from 300 (");
    expect(conditionOf('"value + b <= 5.05"', { a: { value: 3, ci: [2.9, 3.1], level: 0.99 }, b: mean(2) }).reason).toContain("5 (95%");
  });
});

test.each([
  ['">= baseline - 0.02"', share(180, 200), share(900, 1000), "about 4510 more samples would settle it if the difference stays what it is"],
  ['"<= baseline + 0.2"', mean(10, 2, 40), mean(10, 2, 40_000), "about 351 more samples would settle it if the difference stays what it is"],
  ['"<= 0.125"', share(600, 5000), share(1, 2), "about 11900 more samples would settle it if the rate stays 0.12"],
])("%s says how many more would settle it, in three digits", (condition, a, baseline, words) => {
  expect(conditionOf(condition, { a }, { baseline: [{ a: baseline }] }).reason).toContain(words);
});

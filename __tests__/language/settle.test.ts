import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";
import { conditionOf, gateReportOf, holds } from "../support/gates.ts";

const mean = (value: number, n = 400) => ({ mean: value, sd: 1, n });
const share = (count: number, of: number) => ({ count, of });
const given = (lower: number, value: number, upper: number) => ({ value, ci: [lower, upper], level: 0.999, n: 100 });
const cases = (values: readonly (boolean | number)[]) => ({ cases: values.map((value, at) => ({ id: `t${at}`, value })) });

const reasonOf = (condition: string, metrics: object, baseline: object = {}) => conditionOf(`"${condition}"`, metrics, { baseline: [baseline] }).reason;

describe("how many more samples would settle it", () => {
  test.each([
    ["one metric against a baseline that is worked out of two", "value <= baseline * baseline.b", { a: mean(5.9) }, { a: mean(3, 40_000), b: mean(2, 40_000) }, "about 4570 more samples would settle it if the difference stays what it is"],
    ["a product", "value * b <= 6", { a: mean(2.75), b: mean(2) }, {}, "about 1.5 times as many samples of each metric would settle it if nothing else changes"],
    ["a product that lacks next to nothing", "value * b <= 6.1", { a: mean(2.75), b: mean(2) }, {}, "about 1.1 times as many samples of each metric would settle it if nothing else changes"],
    ["a product against a baseline", "value * b <= baseline", { a: mean(2.75), b: mean(2) }, { a: mean(6, 4000) }, "about 2 times as many samples of each metric would settle it if the difference stays what it is"],
    ["a part that is worked out of a metric and its baseline", "abs(value - baseline) <= 0.1", { a: mean(3) }, { a: mean(3.02, 4000) }, "about 2.4 times as many samples of each metric would settle it if nothing else changes"],
    ["a rate", "value <= 0.15", { a: share(30, 250) }, {}, "about 305 more samples would settle it if the rate stays 0.12"],
    ["a rate turned round, which is none", "-value >= -0.15", { a: share(30, 250) }, {}, "about 305 more samples would settle it if nothing else changes"],
    ["a multiple of a rate", "2 * value <= 0.3", { a: share(30, 250) }, {}, "about 305 more samples would settle it if nothing else changes"],
    ["a rate and more", "value + 0.05 <= 0.2", { a: share(30, 250) }, {}, "about 305 more samples would settle it if nothing else changes"],
    ["a mean, however it is weighed", "2 * value <= 6.1", { a: mean(3) }, {}, "about 1140 more samples would settle it if mean and spread stay as they are"],
    ["truths against each other, which pass for neither", "(value <= 0.8) == (b <= 0.8)", { a: share(18, 25), b: share(18, 25) }, {}, "about 122 more samples would settle it if the rate stays 0.72"],
  ])("%s", (_what, condition, metrics, baseline, words) => {
    expect(reasonOf(condition, metrics, baseline)).toContain(`; ${words}`);
  });

  test.each([
    ["an interval that was given", "value <= 0.6", { a: given(0.5, 0.58, 0.7) }, "inconclusive: 0.58 from 100 (95%: 0.5 to 0.7), needs <= 0.6"],
    ["a sum in which one was given", "value + b <= 5.05", { a: given(2.9, 3, 3.1), b: mean(2) }, "inconclusive: 5 from 100 (95%: 4.79 to 5.21), needs <= 5.05"],
    ["a product in which one was given", "value * b <= 6.1", { a: given(2.9, 3, 3.1), b: mean(2) }, "inconclusive: 6 from 100 (95%: 5.44 to 6.59), needs <= 6.1"],
  ])("cannot be told of %s", (_what, condition, metrics, words) => {
    expect(reasonOf(condition, metrics)).toBe(words);
  });

  test.each(["== 0.5", "!= 0.5"])("is not told of %s, neither by the line nor by the diagnosis", (condition) => {
    const { conditions, diagnosis } = gateReportOf(holds(`a: "${condition}"`), [{ a: share(140, 250) }]);
    expect(conditions[0]?.reason).not.toContain("more sample");
    expect(diagnosis?.sentence).toContain(`nothing failed and evidence is missing: the samples do not tell whether \`a ${condition}\``);
  });
});

test("that nothing bounds a maximum is said where it stands on its bound as well", () => {
  for (const condition of ["max(value) <= 3", "max(value) <= 4"]) {
    expect(reasonOf(condition, { a: { samples: [1, 2, 3] } })).toBe(`inconclusive: 3 from 3 (95%: 3 or more), needs <= ${condition.slice(-1)}; no number of samples bounds a maximum: ask for a percentile instead, such as \`p99\``);
  }
});

describe("a count is proposed for zero where the line has one", () => {
  test("of a share", () => {
    expect(reasonOf("value == 0", { a: share(0, 50) })).toContain("exactly 0: `a.count == 0` asks for what was counted, and `<= 0.084` is");
  });
  test("of a share that must be above it, which it is once one is counted", () => {
    expect(reasonOf("value > 0", { a: share(0, 50) })).toMatch(/no number of samples shows that it is above 0 while none of them is: `a\.count > 0` asks for what was counted$/u);
  });
  test("of a share beside what cancels", () => {
    expect(reasonOf("value + b - b == 0", { a: share(0, 50), b: share(1, 50) })).toContain("exactly 0: `a.count == 0` asks for what was counted, and");
  });
  test.each([
    ["a mean", "value == 0", { a: mean(0) }, "`<= 0.11`"],
    ["the share of cases", "mean(value) == 0", { a: cases([false, false]) }, "`<= 0.89`"],
    ["a sum of shares", "value + b == 0", { a: share(0, 50), b: share(0, 50) }, "`<= 0.193`"],
    ["a share less than another one", "value - baseline == 0", { a: share(0, 50) }, "`<= 0.084`", { a: share(0, 50) }],
    ["a share and more", "value - 0.5 == 0", { a: share(25, 50) }, "`<= 0.16`"],
    ["a share of another size", "2 * value == 0", { a: share(0, 50) }, "`<= 0.168`"],
  ] as readonly (readonly [string, string, object, string, object?])[])("and for %s none is", (_what, condition, metrics, limit, baseline = {}) => {
    expect(reasonOf(condition, metrics, baseline)).toMatch(new RegExp(`exactly 0: ${limit} is a limit that these samples can tell$`, "u"));
  });
});

test.each([
  ["(a + b) / 2 <= 1", "`(a + b) / 2` is 1.005"],
  ["1 >= (a + b) / 2", "`(a + b) / 2` is 1.005"],
  ["(a + b) / 2 <= c", "`0.5 * a + 0.5 * b - c` is 0.005"],
])("%s is said of what stands there, and of what the sides differ by: %s", (expression, words) => {
  expect(evaluate(expression, { metrics: { a: mean(1), b: mean(1.01), c: mean(1) } })).toMatchObject({ result: "unknown", reasons: [expect.stringContaining(`inconclusive: ${words} from 400`)] });
});

describe("case by case", () => {
  test("a score that differs by rounding alone did not change", () => {
    const line = conditionOf('"mean(value) >= mean(baseline) - 0.02"', { a: cases([0.3, 0.1 + 0.2, 0.8, 0.7]) }, { baseline: [{ a: cases([0.3, 0.3, 0.7, 0.6]) }] });
    expect(line).toMatchObject({ worse: [], better: ["t2", "t3"], reason: expect.stringContaining("about 2 more cases in both runs would settle it") as unknown });
  });

  test("one pair says nothing of how much it varies", () => {
    const line = conditionOf('"mean(value) >= mean(baseline) - 0.1"', { a: cases([0.5, 0.7, 0.9]) }, { baseline: [{ a: cases([true]) }] });
    expect(line.reason).toMatch(/^one pair says nothing of how much it varies; measure at least 2; inconclusive: `mean\(a\) - mean\(baseline\.a\)` is -0\.5 from 1 \(95%: no limits\), needs >= -0\.1; /u);
    expect(line.difference).toMatchObject({ method: "paired_t", n: 1, lower: null, upper: null });
  });
});

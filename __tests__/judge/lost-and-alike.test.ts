import { describe, expect, test } from "@jest/globals";
import { conditionOf, gateOf, gateReportOf } from "../support/gates.ts";

const cases = (values: readonly (boolean | number)[], prefix = "t") => ({ cases: values.map((value, at) => ({ id: `${prefix}${at}`, value })) });
const passes = (n: number, failed: number) => Array.from({ length: n }, (_, at) => at >= failed);

describe("what a run lost of its baseline makes every line on both unknown", () => {
  const before = cases(passes(400, 40));
  const without = { cases: before.cases.slice(40) };
  const lines = ["mean(value) >= mean(baseline) - 0.01", "mean(value) >= mean(baseline) * 0.99", "mean(value) / mean(baseline) >= 0.98"];

  test.each(lines.flatMap((line) => [[line, "0.95"], [line, "off"]]))("%s at %s", (line, confidence) => {
    const [only] = gateReportOf(gateOf(`confidence: ${confidence}`, "must_hold:", `  a: "${line}"`), [{ a: without }], { baseline: [{ a: before }] }).conditions;
    expect(only).toMatchObject({ status: "unknown", reason: expect.stringContaining("40 of the baseline's 400 cases are not in the metrics") as unknown });
  });

  test("slices", () => {
    const line = conditionOf('"min(value) >= min(baseline) - 0.01"', { a: { x: 0.9, y: 0.8 } }, { baseline: [{ a: { x: 0.9, y: 0.8, z: 0.5 } }] });
    expect(line).toMatchObject({ status: "unknown", reason: expect.stringContaining("1 of the baseline's 3 slices is not in the metrics (`z`)") as unknown });
  });

  test("ids that changed are no cases that were lost", () => {
    expect(conditionOf('"mean(value) >= mean(baseline) - 0.5"', { a: cases(passes(9, 1), "x") }, { baseline: [{ a: cases(passes(9, 1)) }] }).reason).toContain("none of the baseline's 9 cases is in the metrics, such as `t0`; give each case an `id` that stays the same");
  });
});

describe("against the baseline of another metric", () => {
  const unlike = (a: object, other: object) => conditionOf('"mean(a) >= mean(baseline.b) - 0.5"', { a, b: other }, { baseline: [{ b: other }] });

  test("cases that only that one has make it unknown too, however well the others came out", () => {
    const line = unlike(cases(passes(60, 0)), cases(passes(64, 0)));
    expect(line).toMatchObject({ status: "unknown", difference: { value: 0, lower: null, upper: null, n: null, method: "tango" } });
    expect(line.reason).toBe("4 of the baseline's 64 cases are not in the metrics (`t60`, `t61`, `t62` and 1 more), so nobody knows what became of them; measure them, or leave them out of the baseline; inconclusive: `mean(a) - mean(baseline.b)` is 0 (95%: no limits), needs >= -0.5");
  });

  test("other ids are said to be other ones, and no pairs are spoken of where there are none", () => {
    for (const [now, before] of [[cases(passes(9, 1), "x"), cases(passes(9, 1))], [cases([1, 2, 4], "x"), cases([1, 3, 4])]] as const) {
      expect(unlike(now, before).reason).toMatch(/^none of the baseline's \d cases is in the metrics, such as `t0`; give each case an `id` that stays the same from run to run; inconclusive: [^;]*$/u);
    }
  });

  test("what has all of its cases is compared case by case", () => {
    expect(unlike(cases(passes(62, 1)), cases(passes(60, 0)))).toMatchObject({ status: "met", difference: { method: "tango", n: 60 }, worse: ["t0"] });
  });
});

describe("what is alike but for rounding has no spread", () => {
  test.each([
    ['">= 0.09"', { mean: 0.1, sd: 1.3877787807814457e-17, n: 3 }],
    ['"mean(value) >= 0.2"', { samples: [0.30000000000000004, 0.3] }],
    ['">= 0.99"', { value: 1, ci: [1, 1], level: 0.95, n: 5 }],
  ])("%s over %j", (condition, a) => {
    expect(conditionOf(condition, { a })).toMatchObject({ status: "unknown", reason: expect.stringContaining("is the same in all") as unknown });
  });

  test("scores that all moved alike", () => {
    expect(conditionOf('"mean(value) >= mean(baseline) - 0.15"', { a: cases([0.3, 0.8]) }, { baseline: [{ a: cases([0.4, 0.9]) }] })).toMatchObject({ status: "unknown", reason: expect.stringContaining("the same in all 2 pairs") as unknown });
  });
});

describe("baseline times a factor", () => {
  test("of shares by MOVER", () => {
    // Limits by hand from Clopper and Pearson's: 0.03 in 0.020337 to 0.042561, 0.025 in 0.016238 to 0.036695.
    expect(conditionOf('"<= baseline * 1.1"', { a: { count: 30, of: 1000 } }, { baseline: [{ a: { count: 25, of: 1000 } }] })).toMatchObject({ difference: { method: "mover", lower: expect.closeTo(-0.0136, 3) as unknown, upper: expect.closeTo(0.0183, 3) as unknown } });
  });

  test("of scores case by case", () => {
    const [now, before] = [cases([0.5, 0.7, 0.9, 0.8]), cases([0.6, 0.7, 0.8, 0.9])];
    expect(conditionOf('"mean(value) >= mean(baseline) * 0.5"', { a: now }, { baseline: [{ a: before }] })).toMatchObject({ status: "met", worse: ["t0", "t3"], better: ["t2"], difference: { method: "paired_t", n: 4 } });
  });

  test("new cases are not compared, whichever way it is written", () => {
    const [now, before] = [cases(Array.from({ length: 300 }, (_, at) => at > 4 && at < 200)), cases(Array.from({ length: 200 }, (_, at) => at > 4))];
    for (const line of ["mean(value) >= mean(baseline) * 0.9", "mean(value) >= mean(baseline) - 0.05", "mean(value) - mean(baseline) >= -0.05", "mean(baseline) - mean(value) <= 0.05"]) {
      expect(conditionOf(JSON.stringify(line), { a: now }, { baseline: [{ a: before }] })).toMatchObject({ status: "met", margin: expect.closeTo(line.includes("0.9") ? 0.0975 : 0.05) as unknown, difference: { n: 200 }, reason: "of 200 cases none got worse and none better since the baseline; 100 new cases are not in the baseline, and not compared" });
    }
  });

  test("the difference is called what it is where a side is weighed", () => {
    const line = conditionOf('"<= baseline * 1.1"', { a: { mean: 105, sd: 10, n: 100 } }, { baseline: [{ a: { mean: 100, sd: 10, n: 100 } }] });
    expect(line).toMatchObject({ difference: { of: "a - 1.1 * baseline.a", value: -5 } });
    const failed = conditionOf('"<= baseline * 0.9"', { a: { mean: 105, sd: 10, n: 100 } }, { baseline: [{ a: { mean: 100, sd: 10, n: 100 } }] });
    expect(failed.reason).toContain("`a - 0.9 * baseline.a` is 15");
  });

  test("of pass and fail not case by case, and which got worse is told", () => {
    const [now, before] = [cases([true, true, true, false]), cases([true, true, true, true])];
    expect(conditionOf('"mean(value) >= mean(baseline) * 0.5"', { a: now }, { baseline: [{ a: before }] })).toMatchObject({ worse: ["t3"], better: [], difference: { method: "bonferroni" } });
  });
});

describe("what would settle a line", () => {
  test.each([
    ['"<= 0.15"', { count: 30, of: 250 }, "about 305 more samples would settle it if the rate stays 0.12"],
    ['"<= 0.05"', { count: 3, of: 40 }, "more samples would settle it, as not met, if the rate stays 0.075"],
    ['"min(value) >= 0.8"', { de: { count: 86, of: 100 }, fr: { count: 87, of: 100 } }, "times as many samples of every slice would settle it"],
    ['"p75(value) <= 0.3"', { de: { count: 30, of: 200 }, en: { count: 200, of: 2000 }, fr: { count: 8, of: 41 } }, "about 1.1 times as many samples of each metric would settle it"],
  ])("%s over %j", (condition, a, words) => {
    expect(conditionOf(condition, { a }).reason).toContain(words);
  });

  test("cases in both runs", () => {
    const changed = (better: number, worse: number) => [cases(passes(100, better)), cases([...passes(100, 0)].map((_, at) => !(at >= 0 && at < better) || at < worse))] as const;
    const [before, now] = changed(1, 0);
    expect(conditionOf('"mean(value) >= mean(baseline) - 0.02"', { a: now }, { baseline: [{ a: before }] }).reason).toMatch(/about \d+ more cases in both runs would settle it/u);
  });

  test("not so many that nobody would", () => {
    expect(conditionOf('"<= 0.1201"', { a: { count: 30, of: 250 } }).reason).not.toContain("more sample");
  });
});

describe("why there is no limit is asked at the error at which the limit is taken", () => {
  const given = (lower: number, value: number, upper: number) => ({ value, ci: [lower, upper], level: 0.95 });
  test.each([
    ["abs(a) <= 0.2", { a: given(-0.1, 0, 0.1) }, "needs 97.5%"],
    ["a * b <= 9", { a: given(1, 2, 3), b: given(1, 2, 2.5) }, "`level: 0.9875`"],
    ["1 / a <= 30", { a: given(0.05, 0.1, 0.15) }, "needs 97.5%"],
  ])("%s", (line, metrics, words) => {
    const [only] = gateReportOf(gateOf("must_hold:", `  x: "${line}"`), [metrics]).conditions;
    expect(only).toMatchObject({ status: "unknown", reason: expect.stringContaining(words) as unknown });
  });
});

test("the least of some slices is one quantity, however often it is written", () => {
  expect(conditionOf('"min(a) - min(a) == 0"', { a: { x: { count: 9, of: 10 }, y: { count: 8, of: 10 } } }).status).toBe("met");
});

test("factors count by their own size", () => {
  expect(conditionOf('"value * 1e-16 + value * 5e-16 <= 1"', { a: { mean: 1e18, sd: 1e16, n: 30 } }).status).toBe("not_met");
});

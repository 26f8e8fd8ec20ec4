import { describe, expect, test } from "@jest/globals";
import { conditionOf, gateReportOf, holds, triggers } from "../support/gates.ts";

const against = (condition: string, a: unknown, baseline: unknown) => conditionOf(`'${condition}'`, { a }, { baseline: [{ a: baseline }] });
const share = (count: number, of: number) => ({ count, of });
const mean = (value: number, sd: number, n: number) => ({ mean: value, sd, n });
const cases = (values: readonly (number | boolean)[], prefix = "t") => ({ cases: values.map((value, at) => ({ id: `${prefix}${at}`, value })) });
const passes = (n: number, failed: readonly number[]) => Array.from({ length: n }, (_, at) => !failed.includes(at));

describe("the difference to a baseline", () => {
  test.each([
    [">= baseline - 0.05", share(180, 200), share(181, 200), "mover"],
    [">= baseline * 0.9", share(180, 200), share(181, 200), "mover"],
    ["<= baseline + 1", mean(10, 2, 40), mean(10, 3, 50), "welch"],
    ["<= baseline * 1.1", mean(10, 2, 40), mean(10, 3, 50), "welch"],
    ["<= baseline + 1", mean(0.5, 0.1, 40), share(30, 50), "bonferroni"],
    ["mean(value) >= mean(baseline) - 0.05", cases(passes(50, [1])), cases(passes(50, [2])), "tango"],
    ["mean(value) >= mean(baseline) - 0.05", cases([1, 2, 4]), cases([1, 3, 3]), "paired_t"],
    ["mean(value) >= mean(baseline) * 0.9", cases(passes(50, [1])), cases(passes(50, [2])), "bonferroni"],
    ["mean(value) >= mean(baseline) * 0.9", cases([1, 2, 4]), cases([1, 3, 3]), "paired_t"],
  ])("%s", (condition, ours, theirs, method) => {
    expect(against(condition, ours, theirs).difference).toMatchObject({ method });
  });

  test("case by case it is the mean of the differences, over as many cases", () => {
    const { difference } = against("mean(value) >= mean(baseline) - 0.05", cases([2, 2, 4]), cases([1, 3, 3]));
    expect(difference).toMatchObject({ n: 3, value: expect.closeTo(1 / 3, 9) as unknown });
  });

  test("two metrics of one run are never taken for independent", () => {
    const [line] = gateReportOf(holds('same: "x <= y + 0.5"'), [{ x: share(3, 40), y: share(5, 40) }]).conditions;
    expect(line?.difference?.method).toBe("bonferroni");
  });

  test("case by case far fewer cases decide than apart from each other", () => {
    const [now, before] = [passes(120, [3, 4, 7]), passes(120, [3, 4, 8])];
    expect(against("mean(value) >= mean(baseline) - 0.05", cases(now), cases(before)).status).toBe("met");
    expect(against(">= baseline - 0.05", share(117, 120), share(117, 120)).status).toBe("unknown");
  });

  test("a ratio whose divisor may be zero is unknown, and says so", () => {
    expect(against("value / baseline <= 3", share(5, 50), share(0, 50))).toMatchObject({ status: "unknown", reason: expect.stringContaining("divides by zero") as unknown });
    expect(against("value / baseline <= 3", mean(1, 1, 50), mean(0.01, 1, 50))).toMatchObject({ status: "unknown", reason: expect.stringContaining("may be 0") as unknown });
    expect(against("value / baseline <= 3", share(50, 500), share(60, 500)).status).toBe("met");
  });
});

describe("which cases changed", () => {
  const [now, before] = [cases([true, false, true, true]), cases([true, true, false, true])];

  test.each([
    ["mean(value) >= mean(baseline) - 0.5", ["t1"], ["t2"]],
    ["mean(baseline) - 0.5 <= mean(value)", ["t1"], ["t2"]],
    ["mean(value) <= mean(baseline) + 0.5", ["t2"], ["t1"]],
  ])("%s", (condition, worse, better) => {
    expect(against(condition, now, before)).toMatchObject({ worse, better, reason: expect.stringContaining("of 4 cases got worse") as unknown });
  });

  test("of a trigger it is what the trigger fires on that is worse", () => {
    const [line] = gateReportOf(triggers("mean(a) < mean(baseline.a) - 0.5"), [{ a: now }], { baseline: [{ a: before }] }).triggers;
    expect(line).toMatchObject({ worse: ["t1"], better: ["t2"] });
  });

  test("a case that was lost makes it unknown, and a new one is not compared", () => {
    const whole = cases(passes(60, []));
    expect(against("mean(value) >= mean(baseline) - 0.1", cases(passes(59, [])), whole)).toMatchObject({ status: "unknown", reason: expect.stringContaining("1 of the baseline's 60 cases is not in the metrics (`t59`)") as unknown });
    const more = against("mean(value) >= mean(baseline) - 0.1", cases(passes(70, [])), whole);
    expect(more).toMatchObject({ status: "met", difference: { n: 60 }, reason: expect.stringContaining("10 new cases are not in the baseline") as unknown });
    expect(against("mean(value) >= mean(baseline) - 0.1", cases(passes(60, []), "other"), whole).status).toBe("unknown");
  });

  test.each(["dataset", "judge", "metrics_version"])("a baseline of another %s is not compared", (key) => {
    const metricsWith = (value: string) => ({ metrics: { a: share(90, 100) }, meta: { [key]: value } });
    expect(gateReportOf(holds('a: ">= baseline - 0.5"'), [metricsWith("v2")], { baseline: [metricsWith("v1")] }).conditions[0]).toMatchObject({ status: "unknown", reason: expect.stringContaining("cannot be compared") as unknown });
  });
});

test.each([
  [{ cases: [{ value: true }] }, "without an `id`"],
  [{ cases: [{ id: "a", value: true }, { id: "a", value: true }] }, "two cases with the id `a`"],
  [{ cases: [{ id: "a", value: true }, { id: "b", value: 1 }] }, "mixes kinds of values"],
  [{ cases: [{ id: "a", value: true }, { id: "b" }] }, "case `b` without a `value`"],
])("cases that cannot be told apart or used: %j", (a, reason) => {
  expect(conditionOf('"mean(value) >= 0"', { a })).toMatchObject({ status: "unknown", reason: expect.stringContaining(reason) as unknown });
});

test("a difference that is too large is said with its range, and the margin is its own", () => {
  expect(against(">= baseline - 0.05", share(120, 200), share(180, 200))).toMatchObject({ status: "not_met", margin: -0.25, reason: expect.stringMatching(/off by 0\.25; the difference is -0\.3 from 200 \(-0\.3\d+ to -0\.2\d+\)/u) as unknown });
  // Of 21 cases the baseline has 20, all of which pass now as before.
  expect(against("mean(value) >= mean(baseline) - 0.5", cases(passes(21, [20])), cases(passes(20, []))).margin).toBe(0.5);
});

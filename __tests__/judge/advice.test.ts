import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";
import { summaryOf } from "../../src/render/summary.ts";
import { gateOf, gateReportOf, holds, reportOf } from "../support/gates.ts";

const reportFor = (text: string, metrics: object, baseline?: object) => gateReportOf(gateOf(text), [metrics], baseline === undefined ? {} : { baseline: [baseline] });
const reasonOf = (condition: string, metrics: object, baseline?: object) => reportFor(`must_hold: { x: ${condition} }`, metrics, baseline).conditions[0]?.reason ?? "";

describe("a value on its bound", () => {
  test.each([
    ["'== 0'", { count: 0, of: 50 }, "`x.count == 0` asks for what was counted"],
    ["'!= 0'", { count: 0, of: 50 }, "`x.count != 0` asks for what was counted"],
    ["'<= 0'", { count: 0, of: 50 }, "`x.count == 0` asks for what was counted"],
    ["'> 0'", { count: 0, of: 50 }, "`x.count > 0` asks for what was counted"],
  ])("%s proposes what can be counted", (condition, x, words) => {
    expect(reasonOf(condition, { x })).toContain(words);
  });
  test.each(["'== 0.025'", "'!= 0.025'"])("%s proposes no count", (condition) => {
    const reason = reasonOf(condition, { x: { count: 1, of: 40 } });
    expect(reason).toContain("which may or may not be 0.025");
    expect(reason).not.toContain(".count");
  });
});

describe("the extremes of samples", () => {
  const samples = { x: { samples: Array.from({ length: 100 }, (_, at) => at + 1) } };
  test.each([
    ["'max(value) <= 200'", "no number of samples bounds a maximum: ask for a percentile instead, such as `p99`"],
    ["'min(value) >= -5'", "no number of samples bounds a minimum"],
  ])("%s can never be met, and says what can", (condition, words) => {
    expect(reasonOf(condition, samples)).toContain(words);
  });
  test("a percentile of too few samples is no extreme", () => {
    expect(reasonOf("'p99(value) <= 200'", samples)).not.toContain("no number of samples");
    expect(reasonOf("'p50(value) <= 6'", { x: { samples: [1, 9] } })).not.toContain("no number of samples");
  });
});

describe("what to do before expansion", () => {
  const whyOf = (text: string, metrics: object, baseline?: object) => summaryOf(reportFor(text, metrics, baseline)).beforeExpansion.map(({ why }) => why);
  test.each([
    [{}, "`x` is not in the metrics; measure `x`"],
    [{ x: null }, "`x` is null: the pipeline did not measure it; measure `x`"],
  ])("%j was not measured", (metrics, why) => {
    expect(whyOf('must_hold: { x: "mean(value) <= 1" }', metrics)).toEqual([why]);
  });
  test.each([[{ value: 0.5, ci: [0.4, 0.6] }], [{ mean: 1, sd: 1, n: 1 }], [{ count: 3, of: 2 }], ["high"], [{ count: 3, off: 20 }]])("%j was measured, and nobody is told to measure it", (x) => {
    expect(whyOf('must_hold: { x: "<= 1" }', { x })[0]).not.toContain("measure `x`");
  });
  test("a baseline that lacks the metric is no missing baseline", () => {
    expect(whyOf('must_hold: { x: "<= baseline" }', { x: 1 }, { y: 1 })[0]).toMatch(/`x` is not in the baseline; give one that has it$/u);
    expect(whyOf('must_hold: { x: "<= baseline" }', { x: 1 })[0]).toContain("give the last good run as the baseline");
  });
  test("a baseline of another dataset says where to measure it", () => {
    const meta = (dataset: string) => ({ x: 1, meta: { dataset } });
    const [why] = whyOf('must_hold: { x: "<= baseline" }', meta("golden-v2"), meta("golden-v1"));
    expect(why).toMatch(/; measure the baseline on `golden-v2` too$/u);
  });
});

describe("slices that are new or lost", () => {
  const condition = '{ each: ">= baseline - 0.05" }';
  test("are named as such", () => {
    expect(reasonOf(condition, { x: { a: 1, c: 1 } }, { x: { a: 1 } })).toBe("unknown for 1 of 2 slices: c (slice `c` of `x` is new: the baseline has none; measure a baseline that has it)");
    expect(reasonOf(condition, { x: { a: 1 } }, { x: { a: 1, d: 1 } })).toBe("unknown for 1 of 2 slices: d (the baseline has slice `d` of `x` and this run does not; measure it, or leave it out of the baseline)");
  });
});

describe("min_samples", () => {
  const gate = (line: string, n = 30) => gateOf(`metrics: { x: { min_samples: ${n} } }`, `must_hold: { ${line} }`);
  test("names the slice that rests on too few", () => {
    const x = { a: { count: 29, of: 29 }, b: { count: 40, of: 40 } };
    expect(gateReportOf(gate('x: "min(value) >= 0.1"'), [{ x }]).conditions[0]?.reason).toBe("slice `a` of `x` rests on 29 samples, and the gate asks for at least 30; measure 1 more");
    expect(gateReportOf(gate('x: "min(value) >= 0.1"'), [{ x: { ...x, a: 0.9 } }]).conditions[0]?.reason).toContain("samples of slice `a` of `x`, and the metrics do not say");
  });
  test.each([
    ['x.count: "== 0"', { count: 0, of: 300 }, "met"],
    ['x.count: "== 0"', { count: 0, of: 20 }, "unknown"],
    ['x.mean: "<= 4"', { mean: 3, sd: 1, n: 300 }, "met"],
    ['x.count: "== 0"', { count: 0 }, "unknown"],
  ])("%s over %j counts the samples around it: %s", (line, x, status) => {
    expect(gateReportOf(gate(line), [{ x }]).conditions[0]).toMatchObject({ status });
  });
  test("what cannot be read says so first", () => {
    expect(gateReportOf(gate('x: "<= 1"'), [{ x: { count: 30, off: 50 } }]).conditions[0]?.reason).toContain("did you mean `of`");
  });
});

test("an exact number that says `n` alone is exact, and a warning says so", () => {
  const report = reportOf(gateOf('must_hold: { x: "<= 1" }'), [{ x: { value: 0.3, n: 10 } }]);
  expect(report).toMatchObject({ verdict: "pass", diagnostics: [{ level: "warning", code: "exact-with-n" }] });
  for (const quiet of [gateOf("confidence: off", 'must_hold: { x: "<= 1" }'), gateOf("metrics: { x: { min_samples: 5 } }", 'must_hold: { x: "<= 1" }')]) {
    expect(reportOf(quiet, [{ x: { value: 0.3, n: 10 } }])).toMatchObject({ verdict: "pass", diagnostics: [] });
  }
});

test("shares of the largest counts that are read are judged in no time", () => {
  const started = Date.now();
  expect(evaluate("x <= 0.5", { metrics: { x: { count: 3e15, of: 9e15 } } })).toMatchObject({ result: true });
  expect(Date.now() - started).toBeLessThan(5_000);
});

test.each([
  ["0.5", ["low-confidence"]],
  ["0.79", ["low-confidence"]],
  ["0.8", []],
  ["0.95", []],
  ["off", []],
])("confidence: %s", (confidence, codes) => {
  expect(reportOf(gateOf(`confidence: ${confidence}`, 'must_hold: { x: "<= 1" }'), [{ x: 1 }]).diagnostics.map(({ code }) => code)).toEqual(codes);
});

test.each([
  [{ datset: "v1" }, "`datset` is not a key of `meta` that is looked at. Did you mean `dataset`?"],
  [{ Dataset: "v1" }, "Did you mean `dataset`?"],
  [{ metricsVersion: "2" }, "Did you mean `metrics_version`?"],
])("meta %j was probably meant otherwise", (meta, message) => {
  expect(reportOf(gateOf('must_hold: { x: "<= 1" }'), [{ x: 1, meta }]).diagnostics).toMatchObject([{ level: "warning", code: "meta-key", message: expect.stringContaining(message) as unknown }]);
});

test.each([{ commit_message: "fix" }, { dataset_name: "v1" }, { judge_model: "m" }, { dataset: "v1", datasets: 2 }, { date: "today", tool: "x" }])("meta %j is another tool's own", (meta) => {
  expect(reportOf(gateOf('must_hold: { x: "<= 1" }'), [{ x: 1, meta }]).diagnostics).toEqual([]);
});

describe("the diagnosis where nothing failed and samples are too few", () => {
  const sentenceOf = (lines: string, metrics: object) => reportFor(`must_hold: { ${lines} }`, metrics).diagnosis?.sentence ?? "";
  const open = { count: 30, of: 250 };
  test("says so first, with how many more to measure", () => {
    expect(sentenceOf('x: "<= 0.15"', { x: open })).toMatch(/^The rollout is stalled because nothing failed and evidence is missing \(measure about 305 more samples of `x` first\): the samples do not tell whether `x <= 0.15`/u);
  });
  test("of two runs over the same cases asks for cases in both", () => {
    const cases = (failed: number) => ({ cases: Array.from({ length: 100 }, (_, id) => ({ id, value: id >= failed })) });
    const { diagnosis } = gateReportOf(holds('x: "mean(value) >= mean(baseline) - 0.02"'), [{ x: cases(1) }], { baseline: [{ x: cases(0) }] });
    expect(diagnosis?.sentence).toMatch(/\(measure about \d+ more cases of `x` in both runs first\)/u);
  });

  test("counts what min_samples asks for", () => {
    const text = gateOf("metrics: { x: { min_samples: 500 } }", 'must_hold: { x: "<= 0.15" }');
    expect(gateReportOf(text, [{ x: open }]).diagnosis?.sentence).toContain("nothing failed and evidence is missing (measure 250 more samples of `x` first)");
  });
  test.each([
    ["something is not met", 'x: "<= 0.15", y: "<= 1"', { x: open, y: 2 }],
    ["a metric is missing", 'x: "<= 0.15", y: "<= 1"', { x: open }],
    ["a slice is null", 'x: { each: "<= 0.15" }', { x: { a: open, b: null } }],
    ["a form is malformed", 'x: "<= 0.15", y: "<= 1"', { x: open, y: { count: 1, off: 2 } }],
  ])("does not say so where %s", (_what, lines, metrics) => {
    expect(sentenceOf(lines, metrics)).not.toContain("nothing failed");
  });
});

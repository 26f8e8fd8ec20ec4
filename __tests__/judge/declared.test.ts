import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/index.ts";
import { errorsOf, gateOf, gateReportOf, judge, mistakes, reportOf, sayings } from "../support/gates.ts";

describe("min_samples", () => {
  const gate = (condition: string, ...more: string[]) => gateOf(...more, "metrics: { a: { min_samples: 3 } }", "must_hold:", `  a: ${condition}`);
  test.each([
    ["enough of a list", '"mean(value) > 0"', [1, 2, 3], "met"],
    ["too few of a list", '"mean(value) > 0"', [1, 2], "unknown"],
    ["enough said by of", '"> 0"', { count: 1, of: 3 }, "met"],
    ["too few said by of", '"> 0"', { count: 1, of: 2 }, "unknown"],
    ["enough said by n", '"> 0"', { value: 1, n: 3 }, "met"],
    ["too few said by n", '"> 0"', { value: 1, n: 2 }, "unknown"],
    ["enough cases", '"mean(value) > 0"', { cases: [{ id: 1, value: 1 }, { id: 2, value: 1 }, { id: 3, value: 1 }] }, "met"],
    ["too few samples", '"mean(value) > 0"', { samples: [1, 1] }, "unknown"],
    ["no word of how many", '"> 0"', 1, "unknown"],
  ])("%s", (_what, condition, a, status) => {
    expect(gateReportOf(gate(condition, "confidence: off"), [{ a }]).conditions[0]).toMatchObject({ status });
  });
  test("the reason says how many there are and how many are asked for", () => {
    expect(gateReportOf(gate('"mean(value) > 0"'), [{ a: [1] }]).conditions[0]).toMatchObject({ reason: "`a` rests on 1 sample, and the gate asks for at least 3; measure 2 more" });
    expect(gateReportOf(gate('"> 0"'), [{ a: 1 }]).conditions[0]).toMatchObject({ reason: "the gate asks for at least 3 samples of `a`, and the metrics do not say how many there were" });
  });
  test.each([
    ["of a share in another tool's file", "r.count", { q: { count: 1, of: 20 } }, "`r` rests on 20 samples, and the gate asks for at least 30; measure 10 more"],
    ["of a slice", "r.de.count", { r: { de: { count: 3, of: 20 } } }, "`r` rests on 20 samples, and the gate asks for at least 30; measure 10 more"],
    ["beside a share, however deep", "r.extra.x", { r: { count: 3, of: 20, extra: { x: 1 } } }, "`r` rests on 20 samples, and the gate asks for at least 30; measure 10 more"],
    ["of an object that says nothing of samples, whatever its file says of itself", "r.x", { q: { x: 1 }, mean: 1, sd: 1, n: 500 }, "the gate asks for at least 30 samples of `r`, and the metrics do not say how many there were"],
  ])("a part %s rests on what the whole rests on", (_what, metric, file, reason) => {
    const isOther = "q" in file;
    const part = gateOf(`metrics: { r: { ${isOther ? "from: { file: f.json, value: q }, " : ""}min_samples: 30 } }`, `must_hold: { ${metric}: ">= 1" }`);
    const given = isOther ? gateReportOf(part, [{ z: 1 }], { files: [{ file: "f.json", text: JSON.stringify(file) }] }) : gateReportOf(part, [file]);
    expect(given.conditions[0]).toMatchObject({ status: "unknown", reason });
  });
  test.each([
    ["the slice with the fewest", { de: { count: 1, of: 2 }, fr: { count: 1, of: 1 } }, "slice `fr` of `a` rests on 1 sample, and the gate asks for at least 3; measure 2 more"],
    ["the first of those that rest on as many", { de: { count: 1, of: 2 }, fr: { count: 1, of: 2 } }, "slice `de` of `a` rests on 2 samples, and the gate asks for at least 3; measure 1 more"],
    ["a slice of a slice", { de: { x: { count: 1, of: 9 }, y: { count: 1, of: 2 } } }, "slice `de.y` of `a` rests on 2 samples, and the gate asks for at least 3; measure 1 more"],
    ["no slice where there is none", {}, "the gate asks for at least 3 samples of `a`, and the metrics do not say how many there were"],
  ])("of slices the reason names %s", (_what, a, reason) => {
    expect(gateReportOf(gate('"max(value) <= 1"'), [{ a }]).conditions[0]?.reason).toBe(reason);
  });
  test("holds for a part of the metric whose key is written with brackets", () => {
    const part = gateOf("metrics: { q: { min_samples: 3 } }", `must_hold: { 'q["t"]': "> 0" }`);
    expect(gateReportOf(part, [{ q: { t: { count: 1, of: 2 } } }]).conditions[0]).toMatchObject({ status: "unknown", reason: "`q` rests on 2 samples, and the gate asks for at least 3; measure 1 more" });
  });
  test("holds for triggers too", () => {
    const trigger = gateOf("metrics: { a: { min_samples: 3 } }", "rollback_trigger: [a > 0]");
    expect(gateReportOf(trigger, [{ a: 1 }])).toMatchObject({ verdict: "hold", triggers: [{ status: "unknown" }] });
  });
});

describe("from", () => {
  const gate = gateOf(
    "confidence: off",
    "metrics:",
    "  failures: { from: { file: out/run.json, value: results.stats.failures } }",
    "  failure_rate: { from: { file: out/run.json, count: results.stats.failures, of: results.stats.total } }",
    "  p95: { from: { file: k6.json, value: 'metrics.http[\"p(95)\"]' } }",
    "must_hold:",
    '  failures: "<= 3"',
    '  failure_rate: ["<= 0.5", "<= baseline + 0.1"]',
    '  p95: "<= 300"',
  );
  const run = (failures: unknown, total: unknown) => JSON.stringify({ results: { stats: { failures, total } } });
  const k6 = { file: "k6.json", text: '{"metrics": {"http": {"p(95)": 250}}}' };
  const files = (text: string) => [{ file: "out/run.json", text }, k6];
  const statuses = (...args: Parameters<typeof gateReportOf>) => gateReportOf(...args).conditions.map(({ status }) => status);

  test("reads a metric out of another tool's file, and a share as one", () => {
    expect(gateReportOf(gate, [], { files: files(run(2, 8)) }).conditions.map(({ observed }) => observed)).toEqual([{ failures: 2 }, { failure_rate: 0.25 }, { failure_rate: 0.25, "baseline.failure_rate": null }, { p95: 250 }]);
  });
  test("the same expressions over a baseline of the same name yield the baseline", () => {
    const last = (...folders: string[]) => ({ gates: [{ file: "gate.yml", text: gate }], metrics: [], files: files(run(4, 10)), baseline: folders.map((folder) => ({ file: `${folder}/run.json`, text: run(2, 10) })) });
    expect(check(last("last"))).toMatchObject({ ok: true, report: { gates: [{ conditions: [{ status: "not_met" }, { status: "met" }, { status: "not_met", observed: { failure_rate: 0.4, "baseline.failure_rate": 0.2 } }, { status: "met" }] }] } });
    expect(check(last("last", "older"))).toMatchObject({ ok: false, diagnostics: [{ code: "from-baseline-ambiguous", file: "older/run.json" }] });
  });
  test("a file that is not there makes its metrics unknown, and the reason names it", () => {
    expect(gateReportOf(gate, [{ x: 1 }], { files: [k6] }).conditions).toMatchObject([{ status: "unknown", reason: "`failures` is read from `out/run.json`, and there is no such file" }, { status: "unknown" }, { status: "unknown" }, { status: "met" }]);
  });
  test.each([
    ["a part that is not there", "{}", "`results.stats.failures` is not in"],
    ["null", run(null, 1), "is null"],
  ])("%s makes them unknown, with the reason", (_what, text, reason) => {
    expect(gateReportOf(gate, [], { files: files(text) }).conditions[0]).toMatchObject({ status: "unknown", reason: expect.stringContaining(reason) as unknown });
  });
  test("comparisons of estimates are those of the gate's confidence", () => {
    const bounded = (confidence: string) => gateOf(`confidence: ${confidence}`, "metrics:", "  high: { from: { file: m1.json, value: x > 0.82 } }", "must_hold:", "  high: true", '  y: "lower(value) >= 0.8"');
    const measured = [{ x: { count: 90, of: 100 } }, { y: { count: 90, of: 100 } }];
    expect(["off", "0.95", "0.999"].map((confidence) => statuses(bounded(confidence), measured))).toEqual([["met", "met"], ["met", "met"], ["unknown", "not_met"]]);
  });
  test.each([
    ["a bound", "lower(x) + 1", "bound-in-from", "Write `x` here"],
    ["a bound in a comparison", "upper(x) > 0.2", "bound-in-from", "Write `x` here"],
    ["a question of what is known", "not known(x) and y > 1", "known-in-from", "Leave it out"],
  ])("%s is refused: to the lines that read it, it would be measured", (_what, value, code, words) => {
    const text = gateOf("metrics:", `  flag: { from: { file: e.json, value: ${JSON.stringify(value)} } }`, "rollback_trigger: [flag == true]");
    expect(mistakes(text)).toEqual([expect.stringMatching(new RegExp(` ${code}$`, "u"))]);
    expect(sayings(text)[0]).toContain(words);
  });
  test("the file is no metrics file: its names are not merged", () => {
    const merged = gateOf("metrics: { a: { from: { file: m1.json, value: x } } }", "must_hold: { a: 1, y: 2 }");
    expect(statuses(merged, [{ x: 1, y: 2 }])).toEqual(["met", "unknown"]);
  });
  test("a value given twice must agree", () => {
    expect(errorsOf(gate, [{ failures: 9 }], { files: files(run(2, 8)) })).toEqual(["out/run.json:1:1 metrics-disagree"]);
    expect(statuses(gate, [{ failures: 2 }], { files: files(run(2, 8)) })[0]).toBe("met");
  });
  test("a file that is no JSON is an error with its place", () => {
    expect(errorsOf(gate, [], { files: files('{"results": NaN}') })).toEqual(["out/run.json:1:13 json-not-finite"]);
  });
  test("a file of another commit is stale", () => {
    const text = JSON.stringify({ results: { stats: { failures: 1, total: 2 } }, meta: { commit: "abcdef1234" } });
    expect(gateReportOf(gate, [], { files: files(text), commit: "1234567abc" }).conditions[0]).toMatchObject({ status: "unknown", reason: expect.stringContaining("stale") as unknown });
  });
  test("every file that was read is evidence of the report, with its digest", () => {
    expect(reportOf(gate, [{ x: 1 }], { files: files(run(2, 8)) }).evidence).toMatchObject([{ file: "m1.json", role: "metrics" }, { file: "out/run.json", role: "metrics", sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown }, { file: "k6.json" }]);
  });
});

describe("what `from` reads", () => {
  const reads = (condition: string) => gateOf("metrics: { r: { from: { file: f.json, value: q } } }", `must_hold: { ${condition} }`);
  const given = (text: string) => ({ files: [{ file: "f.json", text }] });

  test("and the metrics say otherwise is an error that names both files", () => {
    const args = [reads('r: "<= 3"'), [{ r: 1 }], given('{"q": 2}')] as const;
    expect(errorsOf(...args)).toEqual(["f.json:1:1 metrics-disagree"]);
    const result = judge(...args);
    expect(result.ok ? "" : result.diagnostics[0]?.message).toBe("`r` is 2 here and 1 in `m1.json`. One name has one value: give only one of the two, or rename one.");
  });

  test("lacks a key that is asked for", () => {
    expect(gateReportOf(reads('r.gone: "<= 1"'), [{ z: 1 }], given('{"q": {"a": 1}}')).conditions[0]).toMatchObject({ status: "unknown", reason: "`r.gone` is not in the metrics" });
    expect(gateReportOf(reads('r.a: "<= 1"'), [{ z: 1 }], given('{"q": {"a": 1}}')).conditions[0]).toMatchObject({ status: "met" });
  });
});

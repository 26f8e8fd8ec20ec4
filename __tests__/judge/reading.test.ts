import { describe, expect, test } from "@jest/globals";
import { holding } from "../../src/judge/held.ts";
import { check, type CheckInput } from "../../src/index.ts";
import { conditionOf, errorsOf, gateOf, gateReportOf, holds, judge, reportOf, triggers } from "../support/gates.ts";

const share = (count: number, of: number) => ({ count, of });
const from = (condition: string) => gateOf("metrics: { r: { from: { file: f.json, value: q } } }", `must_hold: { ${condition} }`);

describe("a name is known however it is written", () => {
  test("by a key in brackets that is declared as it stands", () => {
    const gate = (n: number) => gateOf("metrics: { 'x[\"p(95)\"]': { min_samples: 3 } }", "must_hold: { 'x[\"p(95)\"]': \">= 1\" }").replace("3 }", `${n} }`);
    const metrics = { 'x["p(95)"]': { value: 1, ci: [1, 2], level: 0.99, n: 2 } };
    expect(gateReportOf(gate(3), [metrics]).conditions[0]?.reason).toContain("rests on 2 samples, and the gate asks for at least 3");
    expect(gateReportOf(gate(2), [metrics]).conditions[0]).toMatchObject({ status: "met" });
  });

  test("a metric that is called metrics is one", () => {
    expect(gateReportOf(holds('metrics: "<= 1"'), [{ metrics: 3 }]).conditions[0]).toMatchObject({ status: "not_met", number_line: { metric: "metrics" } });
  });

  test("a name with a hyphen is no subtraction, and one that nobody has may be", () => {
    expect(errorsOf(gateOf("metrics: { error-rate: {} }", 'must_hold: { x: "error-rate <= 1" }'), [{ "error-rate": 1 }])).toEqual(["gate.yml:4:20 hyphenated-metric"]);
    expect(errorsOf(holds('x: "error-rate <= 1"'), [{ error: 1, rate: 1 }])).toEqual([]);
    expect(errorsOf(holds('error: "value-rate <= 1"'), [{ error: 1, rate: 1, "error-rate": 1 }])).toEqual([]);
    expect(errorsOf(gateOf("metrics: { error-rate: {} }", 'must_hold: { x: "error - rate <= 1" }'), [{ "error-rate": 1 }])).toEqual([]);
    expect(errorsOf(gateOf("metrics: { error-1: {} }", 'must_hold: { x: "error-1 <= 1" }'), [{ error: 1 }])).toEqual([]);
    expect(errorsOf(gateOf("metrics: { a-b: {} }", 'must_hold: { x: "a+b <= 1" }'), [{ a: 1, b: 1 }])).toEqual([]);
    expect(errorsOf(gateOf("metrics: { a-b-c: {} }", 'must_hold: { x: "a-b+c <= 1" }'), [{ a: 1, b: 1, c: 1 }])).toEqual([]);
  });
});

describe("a file that `from` names", () => {
  const reading = (file: string, condition = '">= baseline"') => gateOf(`metrics: { r: { from: { file: ${file}, value: q } } }`, `must_hold: { r: ${condition} }`);
  const given = (name: string, root: object) => ({ file: name, text: JSON.stringify(root) });
  const run = (gate: string, input: Omit<CheckInput, "gates">) => check({ gates: [given("gate.yml", {})].map((each) => ({ ...each, text: gate })), ...input });

  test("has its baseline in whatever folder, under its own name", () => {
    const result = run(reading("out/k6/run.json"), { metrics: [], files: [given("out/k6/run.json", { q: 2 })], baseline: [given("last/nightly/run.json", { q: 1 })] });
    expect(result).toMatchObject({ ok: true, report: { verdict: "pass", gates: [{ conditions: [{ observed: { r: 2, "baseline.r": 1 } }] }] } });
  });

  test("is not one of the same name in another folder", () => {
    const result = run(reading("out/m.json"), { metrics: [given("m.json", { r: 1, q: 7 })], files: [given("last/m.json", { q: 9 })], baseline: [given("b.json", { r: 1 })] });
    expect(result).toMatchObject({ ok: true, report: { gates: [{ conditions: [{ status: "met", observed: { r: 1 } }] }], evidence: [{ file: "m.json" }, { file: "b.json" }] } });
  });

  test("and that is among the metrics too is read once", () => {
    const file = given("m.json", { q: 7 });
    expect(run(reading("m.json", '"<= 9"'), { metrics: [file], files: [file] })).toMatchObject({ ok: true, report: { verdict: "pass", evidence: [{ file: "m.json" }] } });
    const listed = run(reading("m.json", '"<= 9"'), { metrics: [file], files: [file] });
    expect(listed.ok && listed.report.evidence).toHaveLength(1);
  });

  test.each([
    ["none was given", {}, "there is no baseline for `r` yet, since no baseline file was given"],
    ["the given one does not have it", { baseline: [{ z: 1 }] }, "`r` is not in the baseline; give one that has it"],
  ])("without a baseline says whether %s", (_what, baseline, reason) => {
    expect(gateReportOf(from('r: ">= baseline"'), [{ z: 1 }], { files: [{ file: "f.json", text: '{"q": 1}' }], ...baseline }).conditions[0]?.reason).toBe(reason);
  });

  test.each([
    ["a name with two values in it", "value: q", { q: 1, metrics: { q: 2 } }, "`r` is read from `f.json`, where `q` has more than one value"],
    ["a sum over a name with two values in it", "value: q + 1", { q: 1, metrics: { q: 2 } }, "`r` is read from `f.json`, where `q` has more than one value"],
    ["a list where a count should be", "count: q, of: n", { q: [1, 2], n: 3 }, "`r` needs whole numbers in `count` and `of`, with 0 <= count <= of; they are [1,2] and 3"],
    ["an object where a count should be", "count: q, of: n", { q: { de: 1 }, n: 3 }, '`r` needs whole numbers in `count` and `of`, with 0 <= count <= of; they are {"de":1} and 3'],
  ])("%s is told as it stands there", (_what, how, root, reason) => {
    const gate = gateOf(`metrics: { r: { from: { file: f.json, ${how} } } }`, 'must_hold: { r: "<= 1" }');
    expect(gateReportOf(gate, [{ z: 1 }], { files: [given("f.json", root)] }).conditions[0]?.reason).toBe(reason);
  });

  test("gives the slices of a metric that is declared with a key in brackets", () => {
    const gate = gateOf(`metrics: { 'q["t"]': { from: { file: f.json, value: scores } } }`, `must_hold: { 'q["t"]': { each: ">= 0.8" } }`);
    expect(gateReportOf(gate, [{ z: 1 }], { files: [given("f.json", { scores: { de: 0.7, fr: 0.9 } })] }).conditions[0]).toMatchObject({ status: "not_met", reason: "not met for 1 of 2 slices: de (0.7)" });
  });

  test("and that is not there leaves the metrics", () => {
    expect(gateReportOf(from('r: "<= 1"'), [{ r: 1 }]).conditions[0]).toMatchObject({ status: "met" });
  });
  test("and that is there, but cannot tell, does not", () => {
    expect(gateReportOf(from('r: "<= 1"'), [{ r: 1 }], { files: [{ file: "f.json", text: "{}" }] }).conditions[0]).toMatchObject({ status: "unknown" });
  });
});

test.each([
  ["an interval", { value: 0.3, ci: [0.2, 0.4], level: 0.95, n: 10 }],
  ["a mean with its spread", { mean: 0.3, sd: 0.1, n: 10 }],
  ["text", { value: "v3", n: 10 }],
])("%s may say `n`, and is not warned of", (_what, x) => {
  expect(reportOf(holds('x: "!= 9"'), [{ x }]).diagnostics).toEqual([]);
});

test("a number that says only `n` is warned of where it stands, or by the file that `from` reads it from", () => {
  const placesOf = (...args: Parameters<typeof reportOf>) => reportOf(...args).diagnostics.map(({ code, file, line, column }) => `${file} ${line}:${column} ${code}`);
  expect(placesOf(holds('x: "<= 1"'), [{ x: { value: 0.3, n: 10 } }])).toEqual(["m1.json 2:7 exact-with-n"]);
  expect(placesOf(from('r: "<= 1"'), [{ z: 1 }], { files: [{ file: "f.json", text: '{"q": {"value": 0.3, "n": 10}}' }] })).toEqual(["f.json null:null exact-with-n"]);
});

test.each([
  ["of forty characters", "x".repeat(38), `"${"x".repeat(38)}"`],
  ["that is longer, cut", "x".repeat(39), `"${"x".repeat(38)}…`],
])("two files that disagree show a value %s", (_what, x, shown) => {
  const result = judge(holds('x: "== 1"'), [{ x }, { x: 1 }]);
  expect(result.ok ? "" : result.diagnostics[0]?.message).toBe(`\`x\` is 1 here and ${shown} in \`m1.json\`. One name has one value: give only one of the two, or rename one.`);
});

test("a number that says only `n` is warned of once, however many files have it", () => {
  const metrics = { x: { value: 0.3, n: 10 } };
  expect(reportOf(holds('x: "<= 1"'), [metrics, metrics]).diagnostics.map(({ code }) => code)).toEqual(["exact-with-n"]);
});

describe("a baseline", () => {
  const slices = { de: 0.9, fr: 0.8 };
  test.each([
    ["a number against slices", '"min(value) >= baseline"', slices, 0.5, "met"],
    ["a list against a list", '"min(value) >= min(baseline)"', [0.9, 0.8], [0.7], "met"],
    ["slices against a list", '"min(value) >= min(baseline)"', [0.9, 0.8], slices, "met"],
    ["slices against a number", '"value >= min(baseline)"', 0.9, slices, "met"],
    ["a list against slices", '"min(value) >= min(baseline)"', slices, [0.7], "met"],
    ["slices against fewer", '"min(value) >= min(baseline)"', { de: 0.9 }, slices, "unknown"],
  ])("that is %s", (_what, condition, a, baseline, status) => {
    expect(conditionOf(condition, { a }, { baseline: [{ a: baseline }] })).toMatchObject({ status });
  });

  test("of a slice that a run lost is no name that is missing for being misspelt", () => {
    const result = reportOf(holds('a.fr: ">= baseline"'), [{ a: { de: 0.9 } }], { baseline: [{ a: slices }] });
    expect(result.diagnostics.map(({ message }) => message).join(" ")).not.toMatch(/Did you mean|undefined/u);
  });

  const LOST = "the baseline has slice `fr` of `a` and this run does not; measure it, or leave it out of the baseline";
  test.each([
    ["slices", [{ de: 0.9 }], LOST],
    ["a number", [0.9], '`a["fr"]` is not in the metrics'],
    ["a share", [share(1, 4)], '`a["fr"]` is not in the metrics'],
    ["a number in one file and slices in another", [0.9, { de: 0.9 }], '`a["fr"]` is not in the metrics'],
  ])("has a slice that the run lost only where the run has slices: %s", (_what, values, reason) => {
    expect(gateReportOf(holds(`x: 'a["fr"] >= baseline.a["fr"]'`), values.map((a) => ({ a })), { baseline: [{ a: { fr: 0.8 } }] }).conditions[0]?.reason).toBe(reason);
  });

  test("has slices that a run lost of a metric whose key is written with brackets", () => {
    const lost = (slice: string) => `the baseline has slice \`${slice}\` of \`q["t"]\` and this run does not; measure it, or leave it out of the baseline`;
    const reasonOf = (line: string, now: object, before: object) => gateReportOf(holds(`'q["t"]': ${line}`), [{ 'q["t"]': now }], { baseline: [{ 'q["t"]': before }] }).conditions[0]?.reason;
    expect(reasonOf('{ each: ">= baseline" }', { de: 0.9 }, { de: 0.9, fr: 0.8 })).toBe(`unknown for 1 of 2 slices: fr (${lost("fr")})`);
    expect(reasonOf('"value.fr.score >= 0.5"', { de: { score: 1 } }, { fr: { score: 1 } })).toBe(lost("fr"));
  });

  test("that says how it was measured is compared with metrics that do not", () => {
    expect(gateReportOf(holds('a: ">= baseline"'), [{ a: 1 }], { baseline: [{ metrics: { a: 0 }, meta: { dataset: "x" } }] }).verdict).toBe("pass");
  });

  test("that was measured otherwise than any one of the metrics files is not compared", () => {
    const metrics = [{ z: 1 }, { a: 1, meta: { dataset: "y" } }];
    expect(gateReportOf(holds('a: ">= baseline"'), metrics, { baseline: [{ a: 1, meta: { dataset: "x" } }] }).conditions[0]).toMatchObject({
      status: "unknown",
      reason: "the baseline of `a` cannot be compared: its dataset is `x` and that of the metrics is `y`; measure the baseline on `y` too",
    });
  });

  test("that is unusable says so of itself", () => {
    expect(conditionOf('">= baseline"', { a: 1 }, { baseline: [{ a: { value: 1, level: 0.9 } }] }).reason).toBe("`baseline.a` has `level` and no `ci`; add it, or leave it out");
  });

  test("measured by another version of the metrics says so in words", () => {
    const meta = (version: string) => ({ a: 1, meta: { metrics_version: version } });
    expect(gateReportOf(holds('a: ">= baseline"'), [meta("2")], { baseline: [meta("1")] }).conditions[0]?.reason).toContain("metrics version");
  });

  test("file that `from` names is no metrics of the baseline, nor the other way round", () => {
    const files = { files: [{ file: "f.json", text: '{"q": 1}' }] };
    const result = judge(from('r: ">= baseline"'), [{ z: 1 }], files);
    expect(result.ok).toBe(true);
  });
});

describe("what is reported of a line is what it measures", () => {
  test.each([
    ['"known(value) and value <= 1"', ["a"]],
    ['"abs(value - b) <= 1"', ["a", "b"]],
    ['"max(value, b) <= 9"', ["max(a, b)", "b"]],
    ['"value + b <= 9"', ["a", "b"]],
  ])("%s over %j", (condition, names) => {
    expect(Object.keys(conditionOf(condition, { a: 1, b: 1 }).observed)).toEqual(names);
  });
});

describe("only comparisons over estimates, and those that come to nothing, share the error of firing", () => {
  const levelOf = (metrics: object, line: string) => (gateReportOf(triggers("x > 0.3", line), [{ x: share(30, 250), ...metrics }]).triggers[0] as { level?: number }).level;
  test.each([
    ["max(l) > 5", { l: [1, 2] }, 0.95],
    ["max(l) > 5", { l: { de: 1, fr: { value: 2 } } }, 0.95],
    ["max(l) > 5", { l: { de: { value: 2 }, fr: { value: 1 } } }, 0.95],
    ["max(l) > 5", { l: { de: 1, fr: null } }, 0.975],
    ["max(l) > 0.9", { l: { de: 0.1, fr: share(1, 20) } }, 0.975],
    ["max(l) > 0.9", { l: { de: share(1, 20), fr: 0.1 } }, 0.975],
    ["mean(l) > 5", { l: { samples: [1, 2, 3] } }, 0.975],
    ['l == "v3"', { l: share(1, 20) }, 0.95],
    [`'"v3" == l'`, { l: share(1, 20) }, 0.95],
    ["l != true", { l: share(1, 20) }, 0.95],
  ])("%s over %j", (line, metrics, level) => {
    expect(levelOf(metrics, line)).toBeCloseTo(level, 9);
  });
});

test("a trigger that fired on no surface is not named beside the one that did", () => {
  const gate = gateOf("rollback_trigger:", "  - { when: a > 1, surface: workflow }", "  - b > 1");
  expect(gateReportOf(gate, [{ a: 2, b: 2 }]).diagnosis).toMatchObject({ surface: "workflow" });
  expect(gateReportOf(gate, [{ a: 2, b: 2 }]).diagnosis).not.toHaveProperty("disagreement");
});

test("an answer no of another commit is none, and leaves the signal as if nobody had answered", () => {
  const stale = { a: 0, signals: { "people complain loudly": false }, meta: { commit: "abcdef1234" } };
  expect(gateReportOf(triggers("people complain loudly"), [stale], { commit: "1234567abc" }).triggers[0]).toMatchObject({ status: "clear", reason: "not reported" });
});

describe("slices that the baseline has and a run does not", () => {
  const said = (lines: readonly string[], a: object, baseline: object, rest: object = {}) => reportOf(gateOf(...lines), [{ a, ...rest }], { baseline: [{ a: baseline, ...rest }] }).diagnostics.filter(({ code }) => code === "lost-slices").map(({ message, line }) => `${line}: ${message}`);
  const now = { de: 0.9 };
  const before = { de: 0.9, fr: 0.9 };
  test.each([
    ["a condition on each", ['must_hold: { a: { each: ">= 0.8" } }']],
    ["a condition on a part of each", ['must_hold: { a: { each: "value >= 0 or value.x >= 0.8" } }']],
    ["an aggregate", ["rollback_trigger: [min(a) < 0.2]"]],
    ["two lines, told once", ['must_hold: { a: { each: ">= 0.8" } }', "rollback_trigger: [min(a) < 0.2]"]],
  ])("are named beside %s", (_what, lines) => {
    expect(said(lines, now, before)).toEqual(["3: `a` has no `fr` in this run, as the baseline has: this line says nothing of it. Where a slice must be there, compare with `baseline`, or read it by its name."]);
  });
  test.each<[string, string[], object, object]>([
    ["where none is lost", ['must_hold: { a: { each: ">= 0.8" } }'], before, now],
    ["where the line compares with them, and is unknown", ['must_hold: { a: { each: ">= baseline" } }'], now, before],
    ["where an aggregate of them is compared with theirs", ["rollback_trigger: [min(a) < min(baseline.a) - 1]"], now, before],
    ["of one number", ['must_hold: { a.de: ">= 0.8" }'], now, before],
    ["of cases", ['must_hold: { a: "mean(value) >= 0" }'], { cases: [{ id: 1, value: 1 }, { id: 2, value: 0 }] }, { cases: [{ id: 3, value: 1 }] }],
  ])("are not %s", (_what, lines, a, baseline) => {
    expect(said(lines, a, baseline)).toEqual([]);
  });
  test("and a baseline whose files disagree on what no line reads of it stops nothing", () => {
    const result = judge(gateOf('must_hold: { a: { each: ">= 0.8" } }'), [{ a: now }], { baseline: [{ a: { de: 1 } }, { a: { de: 2 } }] });
    expect(result).toMatchObject({ ok: true, report: { verdict: "pass" } });
  });
});

describe("of a condition on each slice", () => {
  const reasonsOf = (each: string, a: object, baseline: object) => gateReportOf(holds(`a: { each: "${each}" }`), [{ a }], { baseline: [{ a: baseline }] }).conditions[0]?.reason;
  test("what to write instead is written as in the line", () => {
    expect(reasonsOf("p95(value) <= 3", { de: { p95: 1, p50: 1 } }, {})).toContain("write `value.p95`)");
    expect(reasonsOf("<= 3", { de: { p95: 1 } }, {})).toContain("write `value.p95`)");
    expect(reasonsOf("<= 3", { de: { x: 1 } }, {})).toContain("write `value.x` for one of them; if each is a slice, `min(value)` is");
    expect(reasonsOf("<= 3", { de: [1] }, {})).toContain("write `mean(value)` or `p95(value)`)");
    expect(reasonsOf("value.p95 <= baseline", { de: { p95: 1 } }, { de: { p95: 1 } })).toContain("under `each`, `baseline` is all of a slice: a part to be compared with its baseline needs slices of its own)");
  });

  const said = (each: string, metrics: object, baseline: object = {}) => reportOf(holds(`a: { each: "${each}" }`), [metrics], { baseline: [baseline] }).diagnostics.map(({ message }) => message);
  test("nothing is said where the slices are there, whatever it reads of them", () => {
    expect(said("value.x <= 3 and max(value.y) <= 3 and count(value) >= count(baseline)", { a: { de: { x: 1, y: [2] } } }, { a: { de: [1] } })).toEqual([]);
  });
  test("a warning says that the metric is not there which is to have them, and that the baseline has none", () => {
    expect(said("value.x <= 3", { b: 1 }, {})).toEqual([expect.stringMatching(/^`a` is not in `m1.json`/u)]);
    expect(said("value.x <= baseline", { a: { de: { x: 1 } } }, { b: 1 })).toEqual([expect.stringMatching(/no `a`/u)]);
  });
  test("what it reads beside them must be there as ever", () => {
    expect(said("value.x <= b.x", { a: { de: { x: 1 } } })).toEqual([expect.stringMatching(/^`b.x` is not in/u)]);
  });
});

describe("a slice that only one of two runs has is warned of where it is read by its name", () => {
  const said = (a: object, baseline: object) => reportOf(holds(`x: 'a["fr"] >= baseline.a["fr"]'`), [{ a }], { baseline: [{ a: baseline }] }).diagnostics.map(({ code, line, column }) => `${line}:${column} ${code}`);
  test("by the baseline alone", () => expect(said({ de: 0.9 }, { de: 0.9, fr: 0.8 })).toEqual(["4:9 unknown-metric"]));
  test("by the metrics alone", () => expect(said({ de: 0.9, fr: 0.8 }, { de: 0.9 })).toEqual(["4:20 unknown-baseline"]));
});

test("what `from` reads and does not have is warned of", () => {
  expect(reportOf(from('r.gone: "<= 1"'), [{ z: 1 }], { files: [{ file: "f.json", text: '{"q": {"a": 1}}' }] }).diagnostics.map(({ code }) => code)).toEqual(["unknown-metric"]);
});

test("a comparison of two truths errs as often as one of its sides may", () => {
  expect(conditionOf('"(value <= 0.15) == (b <= 0.2)"', { a: share(30, 250), b: share(30, 250) }).level).toBeCloseTo(0.975, 9);
});

test("min_samples counts what confidence: off lets through, and else what cannot be read says so first", () => {
  const gate = (confidence: string) => gateOf(`confidence: ${confidence}`, "metrics: { a: { min_samples: 30 } }", 'must_hold: { a: "<= 1" }');
  const metrics = [{ a: { value: 0.49, level: 0.95, n: 5 } }];
  expect(gateReportOf(gate("off"), metrics).conditions[0]?.reason).toContain("rests on 5 samples");
  expect(gateReportOf(gate("0.95"), metrics).conditions[0]?.reason).toContain("has `level` and no `ci`");
});

test("a gate that is itself in doubt is held, whatever its lines say, and it is a question of governance", () => {
  const report = reportOf(`${holds('a: "<= 1"')}---\n${holds('a: "<= 0"')}`, [{ a: 1 }]);
  const held = holding(report, ({ verdict }) => ({ because: `nobody agreed on it (${verdict})`, evidence: ["it was changed"] }));
  expect(held).toMatchObject({ verdict: "hold", gates: [{ verdict: "hold", diagnosis: { surface: "governance", next_motion: "governance_review", evidence: ["it was changed"], falsified_by: [expect.any(String)] as unknown } }, { verdict: "hold" }] });
  expect(held.gates[0]?.diagnosis?.sentence).toContain("nobody agreed on it (pass)");
  expect(held.gates[1]).toEqual(report.gates[1]);
  expect(held.gates[0]?.diagnosis?.not_now).toEqual([]);
  expect(holding(reportOf(holds('a: "<= 1"'), [{ a: 1 }]), () => null).verdict).toBe("pass");
});

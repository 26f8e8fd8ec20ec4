import { describe, expect, test } from "@jest/globals";
import { gateOf, triggers } from "../support/gates.ts";
import { differencesOf, refusalsOf, reportOfTests, resultOf, testsOf } from "../support/gate-tests.ts";

const GATE = gateOf(
  "must_hold:",
  '  override_rate: "<= 0.15"',
  '  latency: { condition: "<= baseline * 1.1", severity: warn }',
  "rollback_trigger:",
  "  - override_rate > 0.20",
  "  - reviewers report missing context",
);

describe("a test passes", () => {
  test.each([
    ["on its verdict alone", "metrics: { override_rate: 0.12 }\nverdict: pass"],
    ["with lists that are right", "metrics: { override_rate: 0.17, latency: 100 }\nverdict: hold\nnot_met: [override_rate]\nunknown: [latency]\nfired: []"],
    ["against a baseline, a warning counts as not met", "metrics: { override_rate: 0.12, latency: 120 }\nbaseline: { latency: 100 }\nverdict: pass\nnot_met: [latency]\nunknown: []"],
    ["on a signal", "metrics: { override_rate: 0.12 }\nsignals: [Reviewers report missing context.]\nverdict: rollback\nfired: [reviewers report missing context]"],
    ["on an answer", "metrics: { override_rate: 0.12 }\nsignals: { reviewers report missing context: no }\nverdict: pass\nfired: []"],
    ["on null, which is not measured", "metrics: { override_rate: null }\nverdict: hold\nnot_met: []\nunknown: [override_rate, latency, override_rate > 0.20]"],
    ["on no evidence at all", "verdict: hold\nunknown: [override_rate, latency, override_rate > 0.20]\nfired: []"],
    ["on a whole metrics file, of whatever commit", 'metrics: { metrics: { override_rate: 0.12 }, meta: { commit: abcdef1 }, signals: [] }\nverdict: pass'],
  ])("%s", (_, body) => {
    expect(differencesOf(GATE, `name: a\n${body}`)).toEqual([]);
  });

  test("on forms, lists and nested values, as a metrics file holds them", () => {
    const gate = gateOf("confidence: off", "must_hold:", '  rate: "<= 0.05"', '  latency: "p50(value) <= 100"', '  a.b: "== 1"');
    expect(resultOf(gate, "name: a\nverdict: pass\nmetrics:\n  rate: { count: 3, of: 250 }\n  latency: [90, 100, 110]\n  a: { b: 1 }").passed).toBe(true);
    expect(differencesOf(gate, "name: a\nverdict: hold\nmetrics:\n  rate: { count: 30, of: 250 }\n  latency: [90, 110, 110]\n  a: { b: 2 }\nnot_met: [rate, latency, a.b]")).toEqual([]);
  });

  test("on a metric that the gate takes from a file, given by its own name", () => {
    const gate = gateOf("metrics: { rate: { from: { file: out.json, value: x.y } } }", 'must_hold: { rate: "<= 1" }');
    expect(differencesOf(gate, "name: a\nverdict: pass\nmetrics: { rate: 1 }\nnot_met: []\nunknown: []")).toEqual([]);
    expect(differencesOf(gate, "name: a\nverdict: hold\nunknown: [rate]")).toEqual([]);
  });
});

describe("a test fails", () => {
  test("with every difference, each at its place", () => {
    const { passed, expected, actual, differences } = resultOf(GATE, "name: a\nmetrics: { override_rate: 0.25, latency: 1 }\nbaseline: { latency: 1 }\nverdict: hold\nnot_met: [latency]\nfired: []");
    expect({ passed, expected, actual }).toEqual({
      passed: false,
      expected: { verdict: "hold", not_met: ["latency"], fired: [] },
      actual: { verdict: "rollback", not_met: ["override_rate <= 0.15"], unknown: [], fired: ["override_rate > 0.20"] },
    });
    expect(differences).toEqual([
      { in: "verdict", expected: "hold", actual: "rollback", decided_by: [expect.objectContaining({ text: "override_rate > 0.20", status: "fired" })], file: "gate.test.yml", line: 6, column: 14 },
      { in: "not_met", is: "unexpected", kind: "condition", text: "override_rate <= 0.15", status: "not_met", observed: { override_rate: 0.25 }, reason: "0.25 is not <= 0.15; it is off by 0.1", file: "gate.yml", line: 4, column: 20 },
      { in: "not_met", is: "missing", kind: "condition", text: "latency <= baseline.latency * 1.1", status: "met", observed: { latency: 1, "baseline.latency": 1 }, reason: null, file: "gate.yml", line: 5, column: 27 },
      expect.objectContaining({ in: "fired", is: "unexpected", kind: "trigger", text: "override_rate > 0.20", line: 7, column: 7 }),
    ]);
  });

  test("where a line is unknown and another state was expected, in both lists", () => {
    expect(differencesOf(GATE, "name: a\nverdict: hold\nnot_met: [override_rate]\nunknown: [latency]")).toEqual([
      "not_met missing override_rate <= 0.15",
      "unknown unexpected override_rate <= 0.15",
      "unknown unexpected override_rate > 0.20",
    ]);
  });

  test.each([
    ["rollback by what fired", "metrics: { override_rate: 0.25 }\nsignals: [reviewers report missing context]\nverdict: hold", ["override_rate > 0.20", "reviewers report missing context"]],
    ["hold by what is not met, no warning", "metrics: { override_rate: 0.17, latency: 2 }\nbaseline: { latency: 1 }\nverdict: pass", ["override_rate <= 0.15"]],
    ["hold by what is unknown, no warning", "verdict: pass", ["override_rate <= 0.15", "override_rate > 0.20"]],
    ["pass by nothing", "metrics: { override_rate: 0.1 }\nverdict: hold", []],
  ])("and knows what decided: %s", (_, body, texts) => {
    expect(resultOf(GATE, `name: a\n${body}`).differences).toMatchObject([{ in: "verdict", decided_by: texts.map((text) => ({ text, file: "gate.yml" })) }]);
  });

  test("and what is not met decides before what is unknown", () => {
    const gate = gateOf('must_hold: { a: "<= 1", b: "<= 1", c: "<= 1" }');
    expect(resultOf(gate, "name: a\nverdict: pass\nmetrics: { a: 1, c: 2 }").differences).toMatchObject([{ decided_by: [{ text: "c <= 1" }, { text: "b <= 1" }] }]);
  });

  test("and says nothing of a list that it leaves out", () => {
    expect(differencesOf(GATE, "name: a\nverdict: pass")).toEqual(["verdict pass hold"]);
  });
});

describe("evidence that cannot be evaluated fails its test alone, at the place of what is wrong", () => {
  test.each([
    ["a signal that the gate does not know", "verdict: hold\nsignals:\n  - reviewers report missing contxt", 6, 9, "Did you mean `reviewers report missing context`?"],
    ["a metric with two values", "verdict: hold\nmetrics:\n  override_rate: 1\n  metrics: { override_rate: 2 }", 7, 33, "One name has one value"],
    ["a commit that is a number", "verdict: hold\nmetrics: { meta: { commit: 1234567 } }", 5, 32, "the commit's hash as text"],
    ["signals a level too deep", "verdict: hold\nmetrics: { metrics: { signals: [it is bad] } }", 5, 36, "Move them there"],
  ])("%s", (_, body, line, column, words) => {
    const report = reportOfTests(GATE, testsOf(`name: a\n${body}`, "name: b\nverdict: hold"));
    const [a, b] = report.files[0]?.tests ?? [];
    expect(a).toMatchObject({ passed: false, actual: null, differences: [], diagnostics: [{ level: "error", file: "gate.test.yml", line, column }] });
    expect(a?.diagnostics[0]?.message).toContain(words);
    expect([b?.passed, report.passed]).toEqual([true, false]);
  });

  test("what only the evidence shows to be wrong with the gate is said there", () => {
    expect(resultOf(triggers("a"), "name: a\nverdict: hold\nmetrics: { a: 3 }").diagnostics).toMatchObject([{ code: "bare-trigger-not-boolean", file: "gate.yml", line: 4, column: 7 }]);
  });
});

test("a gate that is wrong keeps its tests from being run, with its own mistakes alone", () => {
  expect(refusalsOf(gateOf("must_hlod: { a: <= 1 }"), testsOf("name: a\nverdict: hold\nfired: [zzz]")).places).toEqual(["gate.yml:3:3 unknown-key"]);
});

test("a warning of the gate is passed on once", () => {
  const gate = triggers("{ signal: a > 1 }");
  expect(reportOfTests(gate, testsOf("name: a\nverdict: pass", "name: b\nverdict: pass")).diagnostics.map(({ code }) => code)).toEqual(["signal-reads-as-expression"]);
});

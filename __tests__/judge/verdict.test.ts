import { describe, expect, test } from "@jest/globals";
import { check } from "../../src/index.ts";
import { decisive } from "../../src/judge/report.ts";
import { worst } from "../../src/judge/verdict.ts";
import { errorsOf, gateOf, gateReportOf, holds, judge, reportOf } from "../support/gates.ts";

const SEED = gateOf(
  "must_hold:",
  '  reviewer_override_rate: "<= 0.15"',
  '  critical_regressions: "== 0"',
  '  approval_sla_breaches: "== 0"',
  "rollback_trigger:",
  "  - critical_regressions > 0",
  "  - override_rate > 0.20",
  "  - reviewers report missing evidence context",
);
const GOOD = { reviewer_override_rate: 0.12, override_rate: 0.12, critical_regressions: 0, approval_sla_breaches: 0 };

/** What changes against good metrics, and the verdict. */
const VERDICTS: readonly (readonly [string, object, string])[] = [
  ["all is well", {}, "pass"],
  ["a condition is not met", { reviewer_override_rate: 0.17 }, "hold"],
  ["a condition is not measured", { approval_sla_breaches: undefined }, "hold"],
  ["a condition is null", { approval_sla_breaches: null }, "hold"],
  ["a condition is text", { approval_sla_breaches: "0" }, "hold"],
  ["a trigger is not measured", { override_rate: undefined }, "hold"],
  ["a trigger fires", { override_rate: 0.21 }, "rollback"],
  ["a trigger fires while another is unknown", { critical_regressions: 3, override_rate: undefined }, "rollback"],
  ["a trigger fires while a condition is unknown", { override_rate: 0.3, approval_sla_breaches: null }, "rollback"],
  ["a trigger sits on its bound", { override_rate: 0.2 }, "pass"],
  ["a condition sits on its bound", { reviewer_override_rate: 0.15 }, "pass"],
];

test.each(VERDICTS)("when %s", (_what, changes, verdict) => {
  expect(gateReportOf(SEED, [{ ...GOOD, ...changes }]).verdict).toBe(verdict);
});

test("a reported signal rolls back, whatever was measured", () => {
  const signals = ["reviewers report missing evidence context"];
  expect(gateReportOf(SEED, [GOOD], { signals }).verdict).toBe("rollback");
  expect(gateReportOf(SEED, [], { signals }).verdict).toBe("rollback");
});

test("no metrics at all is a hold, never a pass or a rollback", () => {
  expect(gateReportOf(SEED, []).verdict).toBe("hold");
  expect(gateReportOf(SEED, [{}]).verdict).toBe("hold");
});

describe("severity: warn", () => {
  const gate = holds("a: 1", 'b: { condition: "<= 1", severity: warn }');
  test.each([
    ["not met", { a: 1, b: 2 }, "not_met"],
    ["unknown", { a: 1 }, "unknown"],
    ["met", { a: 1, b: 1 }, "met"],
  ])("a warning that is %s is reported and changes nothing", (_what, metrics, status) => {
    expect(gateReportOf(gate, [metrics])).toMatchObject({ verdict: "pass", conditions: [{ severity: "block" }, { severity: "warn", status }] });
  });
  test("does not soften a blocking condition on the same metric", () => {
    expect(gateReportOf(holds("a:", '  - "<= 1"', '  - { condition: "<= 0", severity: warn }'), [{ a: 2 }]).verdict).toBe("hold");
  });
});

test("the seed gate on its own metrics: one condition off by 0.02, one trigger blind, and the alias that was meant", () => {
  const report = reportOf(SEED, [{ metrics: { reviewer_override_rate: 0.17, critical_regressions: 0, approval_sla_breaches: 0 } }]);
  expect(report).toMatchObject({
    verdict: "hold",
    gates: [
      {
        conditions: [{ metric: "reviewer_override_rate", expression: "reviewer_override_rate <= 0.15", status: "not_met", margin: -0.02, observed: { reviewer_override_rate: 0.17 }, line: 4, column: 29 }, { status: "met" }, { status: "met" }],
        triggers: [{ status: "clear" }, { expression: "override_rate > 0.20", status: "unknown", observed: { override_rate: null }, margin: null, line: 9, column: 7 }, { status: "clear", reason: "not reported" }],
      },
    ],
    diagnostics: [{ level: "warning", code: "unknown-metric", line: 9, column: 7 }],
  });
  expect(report.diagnostics[0]?.message).toContain("Did you mean `reviewer_override_rate`?");
  expect(report.diagnostics[0]?.message).toContain("`metrics: { reviewer_override_rate: { aliases: [override_rate] } }`");
});

test("a metric that several lines miss is said once, and one that is null is no missing name", () => {
  const codes = (metrics: object) => reportOf(holds('a: "<= 1"', 'b: "a + c <= 1"'), [metrics]).diagnostics.map(({ code, line, column }) => `${line}:${column} ${code}`);
  expect(codes({})).toEqual(["4:9 unknown-metric", "5:13 unknown-metric"]);
  expect(codes({ a: null, c: 1 })).toEqual([]);
});

test.each([
  ["a-b > 1", { "a-b": 2 }, ["gate.yml:4:7 hyphenated-metric"]],
  ["a-b-c > 1", { "a-b-c": 2 }, ["gate.yml:4:7 hyphenated-metric"]],
  ["x.y > 0 and a-b > 1", { metrics: { "a-b": 2 } }, ["gate.yml:4:19 hyphenated-metric"]],
  ["a - b > 1", { "a-b": 2 }, []],
  ["a-b > 1", { a: 2, b: 1 }, []],
  ["a-1 > 1", { "a-1": 2 }, []],
])("%s over %j is read as a subtraction only where that is sure", (line, metrics, errors) => {
  expect(errorsOf(gateOf("rollback_trigger:", `  - ${line}`), [metrics])).toEqual(errors);
});

test("an error in any gate of a run keeps all of them from being evaluated", () => {
  const result = judge(`${holds("a: 1")}---\n${holds('b: "= 1"')}`, [{ a: 1 }]);
  expect(result).toMatchObject({ ok: false, diagnostics: [{ code: "unknown-operator", line: 9 }] });
});

test("the gate that made a verdict is the first with it", () => {
  const report = reportOf(`${holds('a: "<= 1"')}---\n${holds('a: "<= 0"')}---\n${holds('a: "<= -1"')}`, [{ a: 1 }]);
  expect(decisive(report)).toBe(report.gates[1]);
  expect(decisive({ ...report, verdict: "rollback" })).toBeUndefined();
});

test("of several verdicts the gravest counts, and of none nothing may expand", () => {
  expect([worst(["pass", "hold", "pass"]), worst(["rollback", "hold"]), worst(["pass"]), worst([])]).toEqual(["hold", "rollback", "pass", "hold"]);
});

test("while a file cannot be read nobody is told that a name is missing, and every mistake is told", () => {
  const gate = gateOf("metrics: { error-rate: {} }", 'must_hold: { x: "error-rate <= 1", y: "gone <= 1" }');
  expect(judge(gate, [{ "error-rate": 1 }, "{"])).toMatchObject({ ok: false, diagnostics: [{ code: "json-cut-off", file: "m2.json" }, { code: "hyphenated-metric", file: "gate.yml" }] });
  const result = judge(gate, [{ "error-rate": 1 }, "{"]);
  expect(result.ok || result.diagnostics).toHaveLength(2);
});

test("no gate at all is not evaluated", () => {
  expect(check({ gates: [], metrics: [{ file: "m.json", text: "{}" }] })).toEqual({ ok: false, diagnostics: [] });
  expect(judge("", [{ a: 1 }])).toMatchObject({ ok: false, diagnostics: [{ code: "yaml-empty" }] });
});

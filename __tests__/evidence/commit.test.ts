import { describe, expect, test } from "@jest/globals";
import { errorsOf, gateOf, gateReportOf, holds, reportOf } from "../support/gates.ts";

const at = (commit: string, metrics: object = { a: 1 }) => ({ metrics, meta: { commit } });
const gate = holds("a: 1");

test.each([
  ["another commit", "abcdef1234", "1234567abc", "hold"],
  ["the same commit", "abcdef1234", "abcdef1234", "pass"],
  ["the same commit in capitals", "ABCDEF1234", "abcdef1234", "pass"],
  ["the commit abbreviated in the file", "abcdef1", "abcdef1234567890", "pass"],
  ["the commit abbreviated on the command line", "abcdef1234567890", "abcdef1", "pass"],
  ["six digits, which git would not take either", "abcdef", "abcdef1234", "hold"],
  ["the same name, which is no hash", "release-1", "release-1", "pass"],
  ["names that begin alike and only end like hashes", "release-abcdef1", "release-abcdef12", "hold"],
  ["names that only begin like hashes", "abcdef1-rc", "abcdef1-rc2", "hold"],
  ["names that begin alike and are no hashes", "release", "release-2", "hold"],
])("metrics of %s", (_what, found, judged, verdict) => {
  expect(gateReportOf(gate, [at(found)], { commit: judged }).verdict).toBe(verdict);
});

test("stale metrics are unknown and the reason names both commits and the file", () => {
  expect(gateReportOf(gate, [at("abcdef1234")], { commit: "1234567abc" }).conditions).toMatchObject([
    { status: "unknown", observed: { a: null }, reason: "`a` is stale: `m1.json` was measured at commit `abcdef1234`, and this is `1234567abc`" },
  ]);
});

test("a stale trigger neither fires nor is clear", () => {
  expect(gateReportOf(gateOf("rollback_trigger: [a > 0]"), [at("abcdef1234")], { commit: "1234567abc" })).toMatchObject({ verdict: "hold", triggers: [{ status: "unknown" }] });
});

test("without a commit to judge, or without one in the file, nothing is stale", () => {
  expect(gateReportOf(gate, [at("abcdef1234")]).verdict).toBe("pass");
  expect(gateReportOf(gate, [{ a: 1 }], { commit: "1234567abc" }).verdict).toBe("pass");
  expect(gateReportOf(gate, [{ a: 1, meta: { dataset: "x" } }], { commit: "1234567abc" }).verdict).toBe("pass");
});

test("one stale file does not touch the others, and its value is no conflict", () => {
  expect(gateReportOf(gate, [at("abcdef1234", { a: 7 }), { a: 1 }], { commit: "1234567abc" }).verdict).toBe("pass");
});

test("a stale measurement with samples is none beside a fresh one", () => {
  expect(gateReportOf(holds('a: "<= 0.9"'), [at("abcdef1234", { a: { count: 99, of: 99 } }), { a: { count: 1, of: 99 } }], { commit: "1234567abc" }).verdict).toBe("pass");
});

test("a stale number where a fresh file has slices may be the whole that would have decided", () => {
  expect(gateReportOf(holds('a: { each: "<= 5" }'), [{ a: { de: 1 } }, at("abcdef1234", { a: 9 })], { commit: "1234567abc" }).conditions).toMatchObject([
    { status: "unknown", reason: "`a` is stale: `m2.json` was measured at commit `abcdef1234`, and this is `1234567abc`" },
  ]);
});

test("a baseline is of another commit by nature", () => {
  expect(gateReportOf(holds('a: ">= baseline"'), [at("1234567abc")], { commit: "1234567abc", baseline: [at("fffffff")] }).verdict).toBe("pass");
});

test("a commit that is no text is an error", () => {
  expect(errorsOf(gate, [{ a: 1, meta: { commit: 7 } }])).toEqual(["m1.json:4:13 commit-shape"]);
});

describe("a baseline", () => {
  const relative = holds('a: ">= baseline"');
  test.each(["dataset", "judge", "metrics_version"])("of another %s makes every comparison with it unknown", (key) => {
    const report = gateReportOf(holds('a: ">= baseline"', 'b: ">= 0"'), [{ metrics: { a: 1, b: 1 }, meta: { [key]: "new" } }], { baseline: [{ a: 1, meta: { [key]: "old" } }] });
    expect(report.conditions).toMatchObject([
      { status: "unknown", observed: { a: 1, "baseline.a": null }, reason: expect.stringMatching(/cannot be compared.*`old`.*`new`/) as unknown },
      { status: "met" },
    ]);
  });
  test("is compared where only one of the two says how it was measured", () => {
    expect(gateReportOf(relative, [{ metrics: { a: 1 }, meta: { dataset: "x" } }], { baseline: [{ a: 0 }] }).verdict).toBe("pass");
  });
  test("with the content of the metrics is a warning", () => {
    expect(reportOf(relative, [{ a: 1 }], { baseline: [{ a: 1 }] })).toMatchObject({ verdict: "pass", diagnostics: [{ level: "warning", code: "baseline-is-metrics", file: "b1.json" }] });
  });
  test("that is missing or lacks the metric is unknown, with a warning that says which", () => {
    const given = (baseline: object[]) => reportOf(relative, [{ a: 1 }], { baseline });
    expect(given([])).toMatchObject({ verdict: "hold", diagnostics: [{ code: "unknown-baseline", line: 4, column: 12, message: expect.stringContaining("none was given") as unknown }] });
    expect(given([{ b: 1 }])).toMatchObject({ verdict: "hold", diagnostics: [{ code: "unknown-baseline", message: expect.stringContaining("The baseline has no `a`") as unknown }] });
  });
});

test("a key of meta that is misspelt is pointed at", () => {
  expect(reportOf(gate, [{ a: 1, datset: "x", meta: { tool: "y", datset: "v1" } }]).diagnostics).toMatchObject([{ code: "meta-key", file: "m1.json", line: 6, column: 13 }]);
});

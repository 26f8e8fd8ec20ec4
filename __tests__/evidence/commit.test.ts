import { describe, expect, test } from "@jest/globals";
import { loadMetrics } from "../../src/evidence/load.ts";
import { errorsOf, gateOf, gateReportOf, holds, judge, reportOf } from "../support/gates.ts";

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

test.each([
  [7, "a number"],
  ["", "empty"],
  ["  ", "empty"],
  [["abcdef1234"], "a list"],
  [false, "false"],
])("the commit %j is no hash, and what it is is said", (commit, found) => {
  const result = judge(gate, [{ a: 1, meta: { commit } }]);
  expect(result.ok ? [] : result.diagnostics.map(({ message }) => message)).toEqual([`\`meta.commit\` is the commit's hash as text, and this is ${found}.`]);
});

test("a commit that is null is none", () => {
  expect(gateReportOf(gate, [{ a: 1, meta: { commit: null } }], { commit: "1234567abc" }).verdict).toBe("pass");
});

test("metrics of any name of the commit that is judged are fresh; those of another are told by the first", () => {
  const staleOf = (commit: string, commits: readonly string[]) => loadMetrics({ file: "m.json", text: JSON.stringify(at(commit)) }, commits).file?.stale;
  expect(staleOf("1234567abc", ["abcdef1234", "1234567abc"])).toBeNull();
  expect(staleOf("fffffff", ["abcdef1234", "1234567abc"])).toEqual({ found: "fffffff", expected: "abcdef1234" });
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
  test.each([
    ["a dataset and a judge", { dataset: "x" }, { judge: "y" }],
    ["a dataset and null", { dataset: "x" }, { dataset: null }],
    ["null and a dataset", { dataset: null }, { dataset: "x" }],
    ["one number", { dataset: 7 }, { dataset: 7 }],
    ["one object", { dataset: { name: "x" } }, { dataset: { name: "x" } }],
  ])("is compared where the two say %s", (_what, ours, theirs) => {
    expect(gateReportOf(relative, [{ metrics: { a: 1 }, meta: ours }], { baseline: [{ a: 0, meta: theirs }] }).verdict).toBe("pass");
  });
  test.each([
    ["numbers", 7, 8, "`8` and that of the metrics is `7`"],
    ["objects", { name: "x" }, { name: "y" }, "`{\"name\":\"y\"}` and that of the metrics is `{\"name\":\"x\"}`"],
  ])("whose dataset is told in other %s is not compared", (_what, ours, theirs, words) => {
    const [condition] = gateReportOf(relative, [{ metrics: { a: 1 }, meta: { dataset: ours } }], { baseline: [{ a: 0, meta: { dataset: theirs } }] }).conditions;
    expect(condition).toMatchObject({ status: "unknown", reason: expect.stringContaining(`its dataset is ${words}`) as unknown });
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

test.each([
  ["comit", "commit"],
  ["commitid", "commit"],
  ["datasets", "dataset"],
  ["Judge", "judge"],
  ["metric_version", "metrics_version"],
])("`%s` of meta was meant as `%s`", (key, meant) => {
  const messages = reportOf(gate, [{ a: 1, meta: { [key]: "x" } }]).diagnostics.map(({ message }) => message);
  expect(messages).toEqual([`\`${key}\` is not a key of \`meta\` that is looked at. Did you mean \`${meant}\`?`]);
  expect(reportOf(gate, [{ a: 1, meta: { [key]: "x", [meant]: "y" } }]).diagnostics).toEqual([]);
});

test.each(["commit_message", "judge_model", "data", "tool"])("`%s` of meta is another tool's", (key) => {
  expect(reportOf(gate, [{ a: 1, meta: { [key]: "x" } }]).diagnostics).toEqual([]);
});

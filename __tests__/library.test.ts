import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, evaluate, validate, type CheckInput } from "../src/index.ts";
import { holds } from "./support/gates.ts";

const isReport = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(import.meta.dirname, "../schemas/report.schema.json"), "utf8")) as object);

const gates = [{ file: "gate.yml", text: holds('a: "<= baseline"') + "  rollback_trigger:\n    - reviewers report it\n" }];
const file = (name: string, root: object) => ({ file: name, text: JSON.stringify(root) });

test("check gives a report that fits its schema", () => {
  const result = check({ gates, metrics: [file("m.json", { a: 1 })], baseline: [file("b.json", { a: 2 })], signals: ["Reviewers report it."], commit: "1234567" });
  expect(result).toMatchObject({ ok: true, report: { version: 1, verdict: "rollback", gates: [{ triggers: [{ reported_by: ["signals"] }] }], evidence: [{ file: "m.json", role: "metrics" }, { file: "b.json", role: "baseline" }] } });
  expect([result.ok && isReport(result.report), isReport.errors]).toEqual([true, null]);
});

test("what check cannot evaluate comes back as diagnostics, all of them, which fit the schema of exit code 2", () => {
  const result = check({ gates: [{ file: "gate.yml", text: holds('a: "= 1"') }], metrics: [{ file: "m.json", text: "{" }] });
  expect(result).toMatchObject({ ok: false, diagnostics: [{ level: "error", file: "gate.yml", line: 4, column: 9, code: "unknown-operator" }, { level: "error", file: "m.json", line: 1, column: 2, code: "json-cut-off" }] });
  expect(!result.ok && isReport({ version: 1, diagnostics: result.diagnostics })).toBe(true);
});

test("validate lists every mistake of every file, and nothing for a good one", () => {
  expect(validate(gates)).toEqual([]);
  expect(validate([{ file: "x.yml", text: "" }, { file: "y.yml", text: holds("a: v3") }]).map((each) => [each.file, each.code])).toEqual([["x.yml", "yaml-empty"], ["y.yml", "condition-without-operator"]]);
});

test("evaluate gives values, unknown with reasons, or diagnostics", () => {
  expect(evaluate("p95(latency_ms) <= 1200", { metrics: { latency_ms: [812, 790, 1104] } })).toEqual({ ok: true, result: true, reasons: [] });
  expect(evaluate("a > baseline.a", { metrics: { a: 2 }, baseline: { a: 1 } })).toEqual({ ok: true, result: true, reasons: [] });
  expect(evaluate("a > 1", { metrics: { a: NaN } })).toEqual({ ok: true, result: "unknown", reasons: ["`a` is NaN, which is no measurement"] });
  expect(evaluate("share", { metrics: { share: { count: 1, of: 4 } }, confidence: "off" })).toEqual({ ok: true, result: 0.25, reasons: [] });
  expect(evaluate("a = 1", { metrics: {} })).toMatchObject({ ok: false, diagnostics: [{ code: "unknown-operator", line: 1, column: 3 }] });
});

test.each<[string, Parameters<typeof evaluate>[1], unknown, readonly string[]]>([
  ["list", { metrics: { list: [1, 2, 3] } }, "unknown", ["this is a list of 3, not one value; use an aggregate such as `mean(x)`"]],
  ["keys", { metrics: { keys: { de: 1, fr: 2 } } }, "unknown", ["this is an object with 2 keys, not one value; use an aggregate such as `mean(x)`"]],
  ["share", { metrics: { share: { count: 30, of: 250 } } }, 0.12, ["an estimate from 250: 0.082 to 0.167, at 95% confidence"]],
  ["share", { metrics: { share: { count: 30, of: 250 } }, confidence: 0.5 }, 0.12, ["an estimate from 250: 0.105 to 0.137, at 50% confidence"]],
  ["3 + 0 * share", { metrics: { share: { count: 30, of: 250 } } }, 3, []],
  ["share <= 0.14", { metrics: { share: { count: 30, of: 250 } }, confidence: 0.5 }, true, []],
  ["share <= 0.17 and other <= 0.17", { metrics: { share: { count: 30, of: 250 }, other: { count: 30, of: 250 } } }, true, []],
  ["share <= 0.17 or other <= 0.01", { metrics: { share: { count: 30, of: 250 }, other: { count: 30, of: 250 } } }, "unknown", ["inconclusive: `share` is 0.12 from 250 (95% below, 97.5% above: 0.082 to 0.174), needs <= 0.17; about 35 more samples would settle it if the rate stays 0.12"]],
  ["share <= 0.14", { metrics: { share: { count: 30, of: 250 } }, confidence: "off" }, true, []],
  ["max(lower(share), lower(other)) >= 0.085", { metrics: { share: { count: 30, of: 250 }, other: { count: 0, of: 9 } } }, false, []],
  ["share > baseline.share", { metrics: { share: 1 } }, "unknown", ["there is no baseline for `share` yet, since no baseline file was given"]],
  ["a > 1 and a > 2", { metrics: {} }, "unknown", ["`a` is not in the metrics"]],
])("evaluate %s over %j is %j", (expression, given, result, reasons) => {
  expect(evaluate(expression, given)).toEqual({ ok: true, result, reasons });
});

test.each([0, 1, -0.5, 1.5, NaN, "on"])("a confidence of %s is refused", (confidence) => {
  expect(evaluate("a > 1", { metrics: { a: 2 }, confidence: confidence as number })).toMatchObject({ ok: false, diagnostics: [{ code: "wrong-value", file: null, message: `\`confidence\` must be a number between 0 and 1, or \`off\`, and it is \`${String(confidence)}\`.` }] });
});

describe("inputs stay as they are", () => {
  const frozen = (value: unknown): unknown => {
    if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
    return value;
  };
  test("check changes none of them", () => {
    expect(check(frozen({ gates, metrics: [file("m.json", { a: [3, 1, 2] })], baseline: [], files: [], signals: [] }) as CheckInput).ok).toBe(true);
  });
  test("evaluate sorts no list of the caller's", () => {
    const latency = [3, 1, 2];
    evaluate("median(latency)", { metrics: frozen({ latency }) as object });
    expect(latency).toEqual([3, 1, 2]);
  });
});

test("evaluate says which of its objects cannot be read", () => {
  const cycle: Record<string, unknown> = {};
  cycle["a"] = cycle;
  const fileOf = (given: Parameters<typeof evaluate>[1]) => ((result) => (result.ok ? [] : result.diagnostics.map(({ file, code }) => `${file} ${code}`)))(evaluate("a > baseline.a", given));
  expect(fileOf({ metrics: { a: 1 }, baseline: cycle })).toEqual(["baseline json-too-deep"]);
  expect(fileOf({ metrics: cycle, baseline: { a: 1 } })).toEqual(["metrics json-too-deep"]);
});

test.each<[string, unknown, string]>([
  ["NaN", NaN, "NaN"],
  ["an infinity", -Infinity, "-Infinity"],
  ["a big integer", 12345678901234567890n, "12345678901234567890n"],
  ["a list with such numbers", [1, NaN, 2n], '[1,"NaN","2n"]'],
  ["an object with one", { value: Infinity, ok: true }, '{"value":"Infinity","ok":true}'],
  ["an object with text and nothing", { a: "v3", b: null }, '{"a":"v3","b":null}'],
  ["text", "v3", '"v3"'],
  ["a truth", false, "false"],
  ["nothing", null, "null"],
  ["a function", Math.max, "a function"],
  ["an object that makes its own JSON", { toJSON: Math.max }, '{"toJSON":"a function"}'],
])("two names that disagree show what each has: %s", (_what, a, shown) => {
  const result = evaluate("a > 1", { metrics: { a, metrics: { a: 3 } } });
  expect(result.ok ? "" : result.diagnostics[0]?.message).toBe(`\`metrics.a\` is 3 here and ${shown} in \`metrics\` as \`a\`. One name has one value: give only one of the two, or rename one.`);
});

test("evaluate answers for objects that no JSON can hold", () => {
  let deep: object = {};
  for (let level = 0; level < 20_000; level += 1) deep = { deep };
  const cycle: Record<string, unknown> = { a: 1 };
  cycle["self"] = cycle;
  const throwing = {
    get a() {
      throw new Error("not today");
    },
  };
  for (const metrics of [{ a: deep, metrics: { a: deep } }, cycle, throwing]) {
    expect(evaluate("a > 1", { metrics }).ok).toBe(false);
  }
  expect(evaluate("a > 1", { metrics: { a: 10n, metrics: { a: 11n } } }).ok).toBe(false);
  expect(evaluate("a > 1", { metrics: { a: 2 }, confidence: 2 }).ok).toBe(false);
});

describe("evaluate says what is wrong with a form that holds", () => {
  const reasonsFor = (a: object): readonly string[] => ((result) => (result.ok ? result.reasons : []))(evaluate("a > 1", { metrics: { a } }));
  const thrower = { toJSON: () => { throw new Error("no"); } };
  test.each<[string, object, string]>([
    ["a big integer", { value: 3, ci: [1n, 2n], level: 0.95 }, '["1n","2n"]'],
    ["big integers that are counted", { count: 1n, of: 2n }, "they are 1n and 2n"],
    ["an object that JSON cannot say", { value: 3, ci: thrower, level: 0.95 }, "{"],
    ["nothing in a list", { value: 3, ci: [undefined, 4], level: 0.95 }, '["nothing",4]'],
    ["a long text of characters of two halves", { value: 3, ci: `a${"😀".repeat(40)}b`, level: 0.95 }, `"a${"😀".repeat(18)}…`],
    ["a function", { value: 3, ci: () => 1, level: 0.95 }, "a function"],
    ["NaN", { value: 3, ci: [NaN, 4], level: 0.95 }, '["NaN",4]'],
  ])("%s", (_, form, part) => {
    expect(reasonsFor(form)).toEqual([expect.stringContaining(part)]);
  });
});

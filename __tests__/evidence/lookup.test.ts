import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";
import { namesIn } from "../../src/evidence/lookup.ts";
import { errorsOf, gateOf, gateReportOf, holds, judge } from "../support/gates.ts";

function read(expression: string, metrics: unknown, baseline?: object) {
  const result = evaluate(expression, { metrics: metrics as object, ...(baseline === undefined ? {} : { baseline }) });
  return result.ok ? result.result : result.diagnostics.map(({ code }) => code).join();
}

const parsed = (text: string): unknown => JSON.parse(text);

test.each([
  ["the whole key", "a.b", { "a.b": 1 }, 1],
  ["a path", "a.b", { a: { b: 1 } }, 1],
  ["the wrapper", "a", { metrics: { a: 1 } }, 1],
  ["the whole key in the wrapper", "a.b", { metrics: { "a.b": 1 } }, 1],
  ["the wrapper by name", "metrics.a", { metrics: { a: 1 } }, 1],
  ["the wrapper by name, where there is none", "metrics.a", { a: 1 }, 1],
  ["key and path with one value", "a.b", { "a.b": 1, a: { b: 1 } }, 1],
  ["root and wrapper with one value", "a", { a: 1, metrics: { a: 1 } }, 1],
  ["keys in brackets", 'x["any key"]["p(95)"]', { x: { "any key": { "p(95)": 2 } } }, 2],
  ["metric() whole", 'metric("a.b")', { "a.b": 1 }, 1],
  ["metric() with a key", 'metric("a b").c', { "a b": { c: 1 } }, 1],
  ["a part of a form", "a.count", { a: { count: 3, of: 10 } }, 3],
  ["an exact form", "a", { a: { value: 3 } }, 3],
  ["beside a form", "a.note", { a: { value: 3, note: "x" } }, "x"],
  ["meta by its name", "meta.commit", { meta: { commit: "abc" } }, "abc"],
  ["an own __proto__", "a.__proto__", parsed('{"a": {"__proto__": 5}}'), 5],
  ["a key that looks like an index", 'a["0"]', { a: { "0": 7 } }, 7],
  ["names of constants", "e + pi + i", { e: 1, pi: 2, i: 3 }, 6],
])("%s is found", (_what, expression, metrics, expected) => {
  expect(read(expression, metrics)).toBe(expected);
});

test.each([
  ["metric() never splits", 'metric("a.b")', { a: { b: 1 } }],
  ["brackets never join", 'a["b"]', { "a.b": 1 }],
  ["no inherited constructor", "constructor", {}],
  ["no inherited toString", "a.toString", { a: {} }],
  ["no prototype", "__proto__", {}],
  ["no prototype of a prototype", "__proto__.x", {}],
  ["no length of a list", "a.length", { a: [1, 2] }],
  ["no element of a list", 'a["0"]', { a: [1] }],
  ["nothing in a list", "a", [1]],
  ["no baseline inside a metrics file", "baseline.a", { baseline: { a: 1 } }],
  ["a name is a whole key or a path, and no key of a path has a dot", "a.b.c", { "a.b": { c: 1 } }],
  ["no second wrapper", "a", { metrics: { metrics: { a: 1 } } }],
])("%s", (_what, expression, metrics) => {
  expect(read(expression, metrics)).toBe("unknown");
});

test.each([
  ["key and path", "a.b", { "a.b": 1, a: { b: 2 } }],
  ["root and wrapper", "a", { a: 1, metrics: { a: 2 } }],
  ["null and a number", "a", { a: null, metrics: { a: 1 } }],
  ["two forms", "a", { a: { count: 1, of: 2 }, metrics: { a: { count: 1, of: 3 } } }],
  ["a number and the same as text", "a", { a: 1, metrics: { a: "1" } }],
])("%s that differ are an error", (_what, expression, metrics) => {
  expect(read(expression, metrics)).toBe("metrics-disagree");
});

describe("several metrics files", () => {
  test("merge, objects recursively", () => {
    const gate = holds("a.b: 1", "a.c: 2", 'a: "count(value) == 2"');
    expect(gateReportOf(gate, [{ a: { b: 1 } }, { metrics: { a: { c: 2 } } }])).toMatchObject({ verdict: "pass" });
  });
  test("may repeat a value", () => {
    expect(gateReportOf(holds("a: 1"), [{ a: 1 }, { metrics: { a: 1 } }]).verdict).toBe("pass");
  });
  test("may give a zero with a sign and without", () => {
    expect(gateReportOf(holds("a: 0", "b.c: 0"), ['{"a": 0, "b": {"c": -0.0}}', '{"a": -0.0, "b": {"c": 0}}']).verdict).toBe("pass");
  });
  test("that disagree are an error which names both files and both values", () => {
    const args = [holds("a: 1"), [{ a: 1 }, { metrics: { a: 2 } }]] as const;
    expect(errorsOf(...args)).toEqual(["m2.json:3:8 metrics-disagree"]);
    const result = judge(...args);
    expect(result.ok ? "" : result.diagnostics[0]?.message).toBe("`metrics.a` is 2 here and 1 in `m1.json` as `a`. One name has one value: give only one of the two, or rename one.");
  });
  test("are compared down to the key that differs", () => {
    expect(errorsOf(holds('a: { each: "> 0" }'), [{ a: { b: 1, c: 1 } }, { a: { c: 2 } }])).toEqual(["m2.json:3:8 metrics-disagree"]);
  });
  test("are compared past the keys that agree", () => {
    expect(errorsOf(holds('a: { each: "> 0" }'), [{ a: { b: 1, c: 1 } }, { a: { b: 1, c: 2 } }])).toEqual(["m2.json:4:8 metrics-disagree"]);
  });
  test("that disagree in more than ten names are told of the first ten", () => {
    const names = Array.from({ length: 11 }, (_, at) => `x${at}`);
    const file = (value: number) => Object.fromEntries(names.map((name) => [name, value]));
    expect(errorsOf(holds(...names.map((name) => `${name}: 1`)), [file(1), file(2)])).toEqual(names.slice(0, 10).map((_, at) => `m2.json:${at + 2}:8 metrics-disagree`));
  });
  test.each([
    ["a number and an object of slices", { b: 1 }, 5, "`a` is 5 here and {\"b\":1} in `m1.json`."],
    ["an object of slices and a number", 5, { b: 1 }, "`a` is {\"b\":1} here and 5 in `m1.json`."],
    ["null and an object of slices", null, { b: 1 }, "`a` is {\"b\":1} here and null in `m1.json`."],
    ["an object of slices and null", { b: 1 }, null, "`a` is null here and {\"b\":1} in `m1.json`."],
    ["two lists", [1, 2], [1], "`a` is [1] here and [1,2] in `m1.json`."],
    ["two forms", { count: 1, of: 2 }, { count: 1, of: 3 }, "`a` is {\"count\":1,\"of\":3} here and {\"count\":1,\"of\":2} in `m1.json`."],
    ["a form and half of one", { count: 1, of: 2 }, { count: 3 }, "`a` is {\"count\":3} here and {\"count\":1,\"of\":2} in `m1.json`."],
    ["half of a form and a form", { count: 3 }, { count: 1, of: 2 }, "`a` is {\"count\":1,\"of\":2} here and {\"count\":3} in `m1.json`."],
    ["two halves of a form", { count: 1 }, { of: 2 }, "`a` is {\"of\":2} here and {\"count\":1} in `m1.json`."],
    ["two slices", { b: 1, c: { d: 1 } }, { b: 1, c: { d: 2 } }, "`a.c.d` is 2 here and 1 in `m1.json`."],
    ["two slices that are forms", { b: { count: 1, of: 2 } }, { b: { count: 2, of: 2 } }, "`a.b` is {\"count\":2,\"of\":2} here and {\"count\":1,\"of\":2} in `m1.json`."],
  ])("are shown where they disagree: %s", (_what, first, second, words) => {
    const result = judge(holds('a: { each: "> 0" }'), [{ a: first }, { a: second }]);
    expect(result.ok ? [] : result.diagnostics.map(({ message }) => message)).toEqual([`${words} One name has one value: give only one of the two, or rename one.`]);
  });
  test("may repeat a form, and a slice that is one", () => {
    const share = { count: 90, of: 100 };
    expect(gateReportOf(holds('a: ">= 0.8"'), [{ a: share }, { a: share }]).verdict).toBe("pass");
    expect(gateReportOf(holds('a: { each: ">= 0.8" }'), [{ a: { b: share } }, { a: { b: share, c: share } }]).verdict).toBe("pass");
  });
  test("that disagree in what no line reads are no error", () => {
    expect(errorsOf(holds("a: 1"), [{ a: 1, b: 1 }, { b: 2 }])).toEqual([]);
  });
});

describe("an alias", () => {
  const gate = gateOf("metrics: { latency: { aliases: [lat, delay] } }", "must_hold:", '  latency: "<= 3"', "rollback_trigger: [lat > 5]");
  test.each([{ latency: 2 }, { lat: 2 }, { delay: 2 }, { metrics: { lat: 2 } }, { latency: 2, lat: 2 }])("is one name with its metric in %j", (metrics) => {
    expect(gateReportOf(gate, [metrics])).toMatchObject({ verdict: "pass", conditions: [{ status: "met" }], triggers: [{ status: "clear" }] });
  });
  test("with another value than its metric is an error", () => {
    expect(errorsOf(gate, [{ latency: 2 }, { lat: 3 }])).toEqual(["m2.json:2:9 metrics-disagree"]);
  });
  test("reaches into its metric", () => {
    expect(gateReportOf(gateOf("metrics: { latency: { aliases: [lat] } }", "must_hold:", '  lat.p95: "<= 3"'), [{ latency: { p95: 2 } }]).verdict).toBe("pass");
  });
  test("holds for the baseline too", () => {
    const relative = gateOf("metrics: { latency: { aliases: [lat] } }", "must_hold:", '  latency: "<= baseline"');
    expect(gateReportOf(relative, [{ latency: 2 }], { baseline: [{ lat: 3 }] }).verdict).toBe("pass");
  });
});

test("a baseline is read like metrics, and its null says whose it is", () => {
  expect(read("baseline.a.b + baseline[\"odd key\"]", {}, { "a.b": 1, metrics: { "odd key": 2 } })).toBe(3);
  expect(read('baseline.a["odd key"].b', {}, { a: { "odd key": { b: 4 } } })).toBe(4);
  expect(evaluate("baseline.a", { metrics: {}, baseline: { a: null } })).toMatchObject({ reasons: ["the baseline of `a` is null: the pipeline did not measure it"] });
  expect(evaluate("baseline.a", { metrics: {}, baseline: {} })).toMatchObject({ reasons: ["`a` is not in the baseline; give one that has it"] });
  expect(evaluate("baseline.a", { metrics: {} })).toMatchObject({ reasons: ["there is no baseline for `a` yet, since no baseline file was given"] });
});

describe("the names that may have been meant", () => {
  const named = (...roots: object[]) => namesIn(roots.map((root) => ({ file: "m.json", text: "", root: root as Record<string, unknown> })));
  test.each([
    ["are sorted, whatever the order of a file", { c: 1, a: { z: 1, b: 2 }, b: [1] }, ["a", "a.b", "a.z", "b", "c"]],
    ["are without what a file says of itself and what people report", { meta: { commit: "x" }, signals: { s: true }, a: 1 }, ["a"]],
    ["are with metrics that are called so deeper inside", { a: { meta: 1, signals: 2, metrics: { b: 3 } } }, ["a", "a.meta", "a.metrics", "a.metrics.b", "a.signals"]],
    ["are without the wrapper", { metrics: { a: { b: 1 } }, c: 1 }, ["a", "a.b", "c"]],
    ["are with a wrapper that holds nothing", { metrics: 5 }, ["metrics"]],
    ["are three levels deep", { a: { b: { c: { d: { e: 1 } } } } }, ["a", "a.b", "a.b.c"]],
    ["are three levels deep inside of the wrapper", { metrics: { a: { b: { c: { d: 1 } } } } }, ["a", "a.b", "a.b.c"]],
    ["are not the parts of a form", { a: { count: 1, of: 2 }, b: { c: { value: 1, note: "x" } } }, ["a", "b", "b.c"]],
    ["are not the characters of a text or the elements of a list", { a: "xy", b: [{ c: 1 }] }, ["a", "b"]],
    ["are without what a caller left undefined", { a: undefined, b: { c: undefined, d: null } }, ["b", "b.d"]],
  ])("%s", (_what, root, names) => {
    expect(named(root)).toEqual(names);
  });
  test("are those of all files, once", () => {
    expect(named({ b: 1 }, { a: 1, b: 2 })).toEqual(["a", "b"]);
  });
});

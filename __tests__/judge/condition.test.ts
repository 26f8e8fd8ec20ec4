import { describe, expect, test } from "@jest/globals";
import { conditionOf, gateReportOf, holds, triggers } from "../support/gates.ts";

test.each([
  ['"<= 0.15"', 0.17, "not_met", -0.02],
  ['"<= 0.15"', 0.12, "met", 0.03],
  ['"< 0.15"', 0.15, "not_met", 0],
  ['">= 0.8"', 0.9, "met", 0.1],
  ['"> 0.8"', 0.3, "not_met", -0.5],
  ['"== 0"', 3, "not_met", -3],
  ['"== 0"', -3, "not_met", -3],
  ['"== 0"', 0, "met", 0],
  ['"!= 0"', 3, "met", 3],
  ['"0.15 >= value"', 0.17, "not_met", -0.02],
  ['"value * 2 <= 1"', 0.4, "met", 0.2],
  ['"<= 15%"', 0.1, "met", 0.05],
])("the margin of %s at %d is how far the bound is away, positive when met", (condition, a, status, margin) => {
  expect(conditionOf(condition, { a })).toMatchObject({ status, margin });
});

test.each([
  ['"0.8 <= value <= 0.95"', { a: 0.9 }, "met"],
  ['">= 0.8 and b > 0"', { a: 0.9, b: 1 }, "met"],
  ["'== \"v3\"'", { a: "v3" }, "met"],
  ["true", { a: true }, "met"],
  ['"<= 1"', {}, "unknown"],
  ['"<= b"', { a: 1 }, "unknown"],
])("the margin of %s over %j is null: it is compound, unknown or no number", (condition, metrics, status) => {
  expect(conditionOf(condition, metrics)).toMatchObject({ status, margin: null });
});

test.each([
  ['"<= 0.15"', { a: 0.17 }, "0.17 is not <= 0.15; it is off by 0.02"],
  ['"<= b * 2"', { a: 0.5, b: 0.1 }, "0.5 is not `<= b * 2` (0.2); it is off by 0.3"],
  ['"p95(value) <= 9"', { a: [1, 20] }, "19.05 is not <= 9; it is off by 10.05"],
  ['"0.8 <= value <= 0.95"', { a: 0.5 }, "`0.8 <= a <= 0.95` does not hold"],
  ["'== \"v3\"'", { a: "v2" }, '`a == "v3"` does not hold'],
  ['"value * 2 <= 1"', { a: 0.75 }, "`a * 2` is not <= 1; it is off by 0.5"],
  ['"min(value) >= 0.8"', { a: { de: 0.9, fr: 0.7 } }, "0.7 is not >= 0.8; it is off by 0.1; `min(a)` is 0.7, that of `fr`"],
])("%s over %j says what was seen, what is required and by how much it is off", (condition, metrics, reason) => {
  expect(conditionOf(condition, metrics)).toMatchObject({ status: "not_met", reason });
});

test.each([
  ['"<= 0.15"', { a: 0.15000001 }, "0.15000001 is not <= 0.15; it is off by 1e-8"],
  ['">= b"', { a: 0.3, b: 0.30000004 }, "0.3 is not `>= b` (0.30000004); it is off by 4e-8"],
  ['"<= b"', { a: 0.3000001, b: 0.30000004 }, "0.3000001 is not `<= b` (0.3); it is off by 6e-8"],
  ['"<= b"', { a: 0.3000002, b: 0.3000001 }, "0.3000002 is not `<= b` (0.3000001); it is off by 1e-7"],
])("%s over %j shows two numbers that differ as two, however near they are", (condition, metrics, reason) => {
  expect(conditionOf(condition, metrics)).toMatchObject({ status: "not_met", reason });
});

test("a line is reported with what it has, and without what only lines over samples or a baseline have", () => {
  const always = ["metric", "expression", "status", "severity", "observed", "margin", "reason"];
  const place = ["surface", "line", "column"];
  const cases = (...values: boolean[]) => ({ cases: values.map((value, id) => ({ id, value })) });
  expect(Object.keys(conditionOf('"<= 1"', { a: 1 }))).toEqual([...always, ...place]);
  expect(Object.keys(conditionOf('{ each: "<= 1" }', { a: { de: 1 } }))).toEqual([...always, ...place]);
  expect(Object.keys(conditionOf('{ each: "<= 1" }', { a: { de: null } }))).toEqual([...always, ...place]);
  expect(Object.keys(conditionOf('"<= 1"', { a: { count: 1, of: 9 } }))).toEqual([...always, "level", ...place]);
  expect(Object.keys(conditionOf('"<= baseline + 0.5"', { a: { count: 1, of: 90 } }, { baseline: [{ a: { count: 2, of: 90 } }] }))).toEqual([...always, "level", "difference", ...place]);
  expect(Object.keys(conditionOf('"mean(value) >= mean(baseline) - 1"', { a: cases(true, false) }, { baseline: [{ a: cases(true, true) }] }))).toEqual([...always, "level", "difference", "worse", "better", ...place]);
});

test("observed holds what was measured: metrics, and aggregates as one number", () => {
  const gate = holds('label: "p95(latency) < 10 * base and not (model == \\"v2\\") or list_only == 1"');
  expect(gateReportOf(gate, [{ latency: [1, 2], base: 1, model: "v3", list_only: [1, 2] }]).conditions[0]).toMatchObject({
    metric: "label",
    status: "met",
    observed: { "p95(latency)": 1.95, base: 1, model: "v3", list_only: "2 values" },
  });
});

test("because stands beside the reason", () => {
  expect(conditionOf('{ condition: "<= 1", because: users notice }', { a: 2 })).toMatchObject({ because: "users notice", reason: "2 is not <= 1; it is off by 1" });
  expect(conditionOf('"<= 1"', { a: 2 })).not.toHaveProperty("because");
});

test.each([
  ["a > 0.2", 0.25, "fired", -0.05],
  ["a > 0.2", 0.15, "clear", 0.05],
  ["a > 0.2", 0.2, "clear", 0],
  ["a < 1 or a > 2", 1.5, "clear", null],
])("the margin of the trigger %s at %d is the distance to where it fires", (line, a, status, margin) => {
  expect(gateReportOf(triggers(line), [{ a }]).triggers[0]).toMatchObject({ status, margin });
});

test("a trigger that is unknown says why, and not what decided the rest of it", () => {
  expect(gateReportOf(triggers("max(a) > 0.5 and gone > 1"), [{ a: { de: 0.9, fr: 0.1 } }]).triggers[0]).toMatchObject({ status: "unknown", reason: "`gone` is not in the metrics" });
});

test("cases that changed are told wherever in a line they are compared", () => {
  const cases = (values: readonly number[]) => ({ cases: values.map((value, at) => ({ id: `t${at}`, value })) });
  expect(conditionOf('"b <= 0.5 and mean(value) >= mean(baseline) - 0.9"', { b: { count: 30, of: 250 }, a: cases([1, 0, 1, 1]) }, { baseline: [{ a: cases([1, 1, 1, 0]) }] })).toMatchObject({ worse: ["t1"], better: ["t3"] });
});

describe("each", () => {
  const each = (metric: unknown, condition = '">= 0.8"', rest: Parameters<typeof conditionOf>[2] = {}) => conditionOf(`{ each: ${condition} }`, { a: metric, floor: 0.8 }, rest);
  test("is met when every slice is, and shows the one that came nearest", () => {
    expect(each({ de: 0.95, fr: 0.9, es: 0.99 })).toMatchObject({ status: "met", expression: "each a >= 0.8", observed: { 'a["fr"]': 0.9 }, margin: null });
  });
  test("lists the slices that are not", () => {
    expect(each({ de: 0.7, fr: 0.9, es: 0.75 })).toMatchObject({ status: "not_met", observed: { 'a["de"]': 0.7, 'a["es"]': 0.75 }, reason: "not met for 2 of 3 slices: de (0.7), es (0.75)" });
  });
  test("lists at most five of them, with few digits each", () => {
    expect(each({ a: 0.1234567891, b: 0.1 + 0.2, c: 1 / 3, d: 0.5, e: 0.6, f: 0.7, g: 0.79 }).reason).toBe("not met for 7 of 7 slices: a (0.123457), b (0.3), c (0.333333), d (0.5), e (0.6) and 2 more");
    expect(each({ a: null, b: 0.9, c: null, d: null, e: null, f: null, g: null }).reason).toMatch(/^unknown for 6 of 7 slices: a \(`a\["a"\]` is null: the pipeline did not measure it\), .* and 1 more$/u);
  });
  test("names the strictest level of its slices, whichever of them comes first", () => {
    const [sure, share] = [0.1, { count: 1, of: 300 }];
    const level = (slices: object) => conditionOf('{ each: "<= 0.15 or b <= 0.2 or c <= 0.2" }', { a: slices, b: share, c: share }).level;
    // Three comparisons over shares that may each let it pass err a third each; two err half.
    expect([level({ sure, share }), level({ share, sure }), level({ sure, other: sure })]).toEqual([expect.closeTo(1 - 0.05 / 3, 9), expect.closeTo(1 - 0.05 / 3, 9), expect.closeTo(0.975, 9)]);
  });
  test("is unknown when a slice is unknown and none is missed", () => {
    expect(each({ de: null, fr: 0.9 })).toMatchObject({ status: "unknown", reason: expect.stringContaining("unknown for 1 of 2 slices: de") as unknown });
  });
  test("is not met when a slice is missed, whatever is unknown beside it", () => {
    expect(each({ de: null, fr: 0.1 })).toMatchObject({ status: "not_met", reason: expect.stringMatching(/not met for 1 of 2 slices: fr \(0.1\); unknown for 1 of 2 slices/) as unknown });
  });
  test.each([[{}, "has no slice"], [0.9, "is a number, and `each` needs an object"], [[0.9], "is a list of 1"], [null, "is null"]])("over %j is unknown, never met", (metric, reason) => {
    expect(each(metric)).toMatchObject({ status: "unknown", observed: { a: null }, reason: expect.stringContaining(reason) as unknown });
  });
  test("compares every slice with the baseline's slice of the same name", () => {
    expect(each({ de: 0.8, fr: 0.9 }, '">= baseline"', { baseline: [{ a: { de: 0.8, fr: 0.95 } }] })).toMatchObject({ status: "not_met", reason: expect.stringContaining("fr (0.9)") as unknown });
  });
  test.each([
    ["a number", [{ a: 0.5 }], "`a[\"de\"]` is not in the baseline; give one that has it"],
    ["a list", [{ a: [0.5, 0.6] }], "`a[\"de\"]` is not in the baseline; give one that has it"],
    ["not there", undefined, "there is no baseline for `a[\"de\"]` yet, since no baseline file was given"],
  ])("where the baseline is %s, it is every slice that cannot be compared", (_what, baseline, why) => {
    expect(each({ de: 0.9 }, '">= baseline"', baseline === undefined ? {} : { baseline }).reason).toBe(`unknown for 1 of 1 slice: de (${why})`);
  });
  test("a slice that the baseline lacks is unknown", () => {
    expect(each({ de: 0.8, es: 0.9 }, '">= baseline"', { baseline: [{ a: { de: 0.8 } }] })).toMatchObject({ status: "unknown", reason: expect.stringContaining("es") as unknown });
  });
  test("may read other metrics beside the slice", () => {
    expect(each({ de: 0.8 }, '">= floor"')).toMatchObject({ status: "met" });
  });
  test("may look into the slices of an object", () => {
    expect(each({ de: { score: 0.9 }, fr: { score: 0.7 } }, '"value.score >= 0.8"')).toMatchObject({ status: "not_met", reason: expect.stringContaining("fr (0.7)") as unknown });
  });
  test("a name that is written out is the whole metric, also in each", () => {
    expect(each({ de: 0.5, fr: 1 }, '"value >= mean(a) - 0.25"')).toMatchObject({ status: "met", observed: { 'a["de"]': 0.5, "mean(a)": 0.75 } });
  });
  test("works for a metric with a nested or an odd name", () => {
    const of = (key: string, metrics: object) => gateReportOf(holds(`${key}: { each: ">= 0.8" }`), [metrics]).conditions[0];
    expect(of("q.tenant", { q: { tenant: { x: 0.7 } } })).toMatchObject({ status: "not_met", observed: { 'q.tenant["x"]': 0.7 } });
    expect(of('"odd key"', { "odd key": { x: 0.7 } })).toMatchObject({ status: "not_met", observed: { 'metric("odd key")["x"]': 0.7 } });
    expect(of("'q[\"t\"]'", { q: { t: { x: 0.7 } } })).toMatchObject({ status: "not_met", observed: { 'q["t"]["x"]': 0.7 } });
    expect(of("'q[\"t\"]'", { 'q["t"]': { x: 0.7 } })).toMatchObject({ status: "not_met", observed: { 'q["t"]["x"]': 0.7 } });
  });
  test("slices may be named like anything", () => {
    expect(each(JSON.parse('{"__proto__": 0.7, "a.b": 0.9}'))).toMatchObject({ status: "not_met", reason: expect.stringContaining("__proto__ (0.7)") as unknown });
  });
});

test.each([
  ['a: { each: "<= 5" }', (at: number) => at % 3],
  ['a: "max(value) <= 0.9999"', (at: number) => ({ count: at % 3, of: 10 })],
])("of more slices than anybody looks at none is judged: %s", (line, value) => {
  const slices = (count: number) => ({ a: Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, value(at)])) });
  expect(gateReportOf(holds(line), [slices(10_000)]).conditions[0]?.status).toBe("met");
  expect(gateReportOf(holds(line), [slices(10_001)]).conditions[0]).toMatchObject({ status: "unknown", reason: "`a` has 10001 slices, and at most 10000 are judged; measure fewer and larger ones" });
});

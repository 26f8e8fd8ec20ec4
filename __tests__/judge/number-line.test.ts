import { expect, test } from "@jest/globals";
import { gateOf, gateReportOf, holds } from "../support/gates.ts";

const linesOf = (conditions: readonly string[], metrics: object) => gateReportOf(holds(...conditions), [metrics]).conditions;

/** Where the gate passes, as the bounds of its zones in the order of the line. */
const zonesOf = (conditions: readonly string[], metrics: object) => linesOf(conditions, metrics).map(({ number_line: line }) => line?.zones.map(({ verdict, from, to }) => `${from ?? ""} ${verdict} ${to ?? ""}`.trim()));

test("an estimate stands on its line with its interval, and an exact number without", () => {
  expect(linesOf(['a: "<= 0.08"'], { a: { count: 30, of: 250 } })[0]?.number_line).toMatchObject({
    metric: "a",
    observed: [0.12],
    intervals: [{ value: 0.12, n: 250, lower: expect.closeTo(0.0824, 4) as unknown, upper: expect.closeTo(0.1669, 4) as unknown }],
  });
  expect(linesOf(['a: "<= 0.08"'], { a: 0.12 })[0]?.number_line).not.toHaveProperty("intervals");
});

test("a number stands on its line as it was measured, and on a bound that it counts as", () => {
  expect(linesOf(['a: "<= 0.2"'], { a: 0.1 + 0.2 })[0]?.number_line?.observed).toEqual([0.30000000000000004]);
  expect(linesOf(['a: "< 0.3"'], { a: 0.1 + 0.2 })[0]?.number_line?.observed).toEqual([0.3]);
});

test("of many lines that failed the first hundred are drawn", () => {
  const names = Array.from({ length: 101 }, (_, at) => `a${at}`);
  const drawn = linesOf(names.map((name) => `${name}: "<= 1"`), Object.fromEntries(names.map((name) => [name, 2]))).map((line) => "number_line" in line);
  expect(drawn).toEqual([...names.slice(1).map(() => true), false]);
});

test("slices stand on one line, each interval with its name", () => {
  const [line] = linesOf(['a: { each: "<= 0.08" }'], { a: { de: { count: 30, of: 250 }, fr: { count: 50, of: 250 } } });
  expect(line?.number_line).toMatchObject({ metric: "each a", observed: [0.12, 0.2], intervals: [{ slice: "de" }, { slice: "fr" }] });
});

test.each<[string, string, object]>([
  ["a part", "value.x", { de: { x: 4 }, fr: { x: 1 } }],
  ["a part that is deeper", "value.x.y", { de: { x: { y: 4 } }, fr: { x: { y: 1 } } }],
  ["an aggregate", "max(value)", { de: [1, 4], fr: [1, 0] }],
  ["an aggregate of a part", "max(value.x)", { de: { x: [1, 4] }, fr: { x: [1] } }],
])("%s of each slice stands on a line as a slice does", (_what, read, a) => {
  const [line] = linesOf([`a: { each: "${read} <= 3" }`], { a });
  expect(line?.number_line).toMatchObject({ metric: `each ${read.replace("value", "a")}`, observed: [4, 1], zones: [{ verdict: "pass", to: 3 }, { verdict: "hold", from: 3 }] });
});

test("what a line asks of one slice by its key is drawn with what is asked of that part, or that aggregate, of each", () => {
  expect(zonesOf(['a: { each: "value.x <= 3" }', 'a.de.x: ">= 5"'], { a: { de: { x: 4 }, fr: { x: 9 } } })[1]).toEqual(["hold"]);
  expect(zonesOf(['a: { each: "max(value) <= 3" }', 'b: "max(a.de) >= 2"'], { a: { de: [1], fr: [1] } })[1]).toEqual(["hold 2", "2 pass 3", "3 hold"]);
  expect(zonesOf(['a: { each: "value.x <= 3" }', 'a.de.y: ">= 5"'], { a: { de: { x: 1, y: 4 } } })[1]).toEqual(["hold 5", "5 pass"]);
});

test("a slice that lines on each read by its name is that slice, wherever it is drawn", () => {
  const drawn = zonesOf(['a: { each: "value.x <= a.de.x + 1" }', 'a.de.x: "<= 15"'], { a: { de: { x: 20 }, fr: { x: 8 } } });
  expect(drawn[1]).toEqual(["hold 7", "7 pass 15", "15 hold"]);
  expect(zonesOf(['a: { each: "<= a.de + 1" }', 'a.de: "<= 15"'], { a: { de: 20, fr: 8 } })[1]).toEqual(["hold 7", "7 pass 15", "15 hold"]);
});

test("a metric is drawn with what a part of each slice of another one asks of it", () => {
  expect(zonesOf(['a: { each: "value.x + 1 <= b" }', 'b: "<= 7"'], { a: { de: { x: 2 }, fr: { x: 4 } }, b: 8 })[1]).toEqual(["hold 5", "5 pass 7", "7 hold"]);
});

test("two values of each slice that are compared have no one number line", () => {
  expect(linesOf(['a: { each: "value.x <= value.y" }'], { a: { de: { x: 4, y: 1 } } })[0]).not.toHaveProperty("number_line");
});

test("a slice that a line of its own reads obeys what is asked of every slice, and nothing else does", () => {
  const conditions = ['a: { each: ">= 0.8" }', 'a.de: ">= 0.5"', 'b.de: ">= 0.1"', 'de: ">= 0.2"', 'a2.de: ">= 0.3"'];
  expect(zonesOf(conditions, { a: { de: 0.4, fr: 0.9 }, b: { de: 0.05 }, de: 0, a2: { de: 0 } })).toEqual([
    ["hold 0.8", "0.8 pass"],
    ["hold 0.8", "0.8 pass"],
    ["hold 0.1", "0.1 pass"],
    ["hold 0.2", "0.2 pass"],
    ["hold 0.3", "0.3 pass"],
  ]);
});

test.each([
  ['"< 1"', 1, "1 is not < 1"],
  ['"<= 1"', 3, "3 is not <= 1; it is off by 2"],
  ['"> 1"', 1, "1 is not > 1"],
])("%s misses %d by what is said", (condition, a, reason) => {
  expect(linesOf([`a: ${condition}`], { a })[0]?.reason).toBe(reason);
});

test.each(["value + 1000000 > 1000001", "value + 1000000 > 1000001 and value < 5", "value > 1 and value + 1000000 < 1000005", "value + 1000000 > 1000000"])("no number line is drawn for %s, whose sides are so large that they compare as equal beside the bound", (condition) => {
  expect(linesOf([`a: "${condition}"`], { a: 0 })[0]).not.toHaveProperty("number_line");
});

test.each(["value > 1", "value + 1 > 2", "value > 1 and value < 5"])("one is drawn for %s", (condition) => {
  expect(linesOf([`a: "${condition}"`], { a: 0 })[0]?.number_line?.zones[0]).toMatchObject({ verdict: "hold", to: 1, includes_to: true });
});

test("one is drawn for a bound of 0, though the sides are 2 there", () => {
  expect(zonesOf(["a: value + 2 > 2"], { a: 0 })).toEqual([["hold 0", "0 pass"]]);
});

test("what is asked of each slice beside another metric is drawn for the slice alone", () => {
  expect(zonesOf(['a: { each: ">= 0.8 and b <= 1" }', 'a.de: ">= 0.5"'], { a: { de: 0.4, fr: 0.9 }, b: 0.5 })[1]).toEqual(["hold 0.8", "0.8 pass"]);
});

test("a metric is drawn with what each slice of another one asks of it", () => {
  expect(zonesOf(['a: { each: ">= 0.8 and b <= 1" }', 'b: "<= 3"'], { a: { de: 0.9, fr: 0.9 }, b: 4 })).toEqual([["hold"], ["pass 1", "1 hold"]]);
});

test("a line that another value keeps unknown is drawn for none of its own", () => {
  const [first, second] = linesOf(['a: "<= 0.15"', 'b: "(a <= 0.2) == (gone > 1)"'], { a: { count: 30, of: 250 } });
  expect(first).toHaveProperty("number_line");
  expect(second).not.toHaveProperty("number_line");
});

test.each([
  ['"percentile(value, 90) <= 1"', "percentile(a, 90)"],
  ['"p95(value) <= 1"', "p95(a)"],
  ['"max(value) <= 1"', "max(a)"],
])("%s is drawn on the line of %s", (condition, metric) => {
  expect(linesOf([`a: ${condition}`], { a: [1, 2, 3] })[0]?.number_line?.metric).toBe(metric);
});

test("the greater of two numbers is drawn on the line of the first", () => {
  expect(linesOf(['a: "max(value, 2) <= 2.5"'], { a: 3 })[0]?.number_line?.metric).toBe("a");
  expect(linesOf(['a: "max(value, b) <= 1"'], { a: 3, b: 0 })[0]?.number_line?.metric).toBe("a");
});

test("the interval of a number line is that of the gate's confidence", () => {
  const gate = (confidence: number) => gateReportOf(gateOf(`confidence: ${confidence}`, 'must_hold: { a: "<= 0.05" }'), [{ a: { count: 30, of: 250 } }]).conditions[0]?.number_line?.intervals?.[0];
  expect(gate(0.99)?.upper).toBeGreaterThan(gate(0.9)?.upper ?? 1);
});

test("where a trigger is neither fired nor clear the line holds", () => {
  const report = gateReportOf(gateOf('must_hold: { a: "<= 9" }', 'rollback_trigger: ["a > 5 and (b > 1 or a > 7)"]'), [{ a: 8 }]);
  expect(report.triggers[0]).toMatchObject({ number_line: { zones: [{ verdict: "pass", to: 5 }, { verdict: "hold", to: 7 }, { verdict: "rollback", to: null }] } });
});

test.each([
  ["another metric's slices", ['a.x: { each: ">= 0.8" }', 'a.b.de: "<= 0.5"'], { a: { x: { de: 0.4 }, b: { de: 7 } } }],
  ["what stands beside a slice's value", ['a: { each: ">= 0.8" }', 'a.de.note: "<= 0.5"'], { a: { de: { value: 0.4, note: 7 } } }],
  ["an aggregate of a slice", ['a: { each: "mean(value) >= 0.8" }', 'a.de: "max(value) <= 0.5"'], { a: { de: [0.1, 7] } }],
])("%s do not obey what is asked of every slice", (_what, conditions, metrics) => {
  expect(zonesOf(conditions, metrics)[1]).toEqual(["pass 0.5", "0.5 hold"]);
});

import { describe, expect, test } from "@jest/globals";
import { standalone } from "../../src/diagnostics/place.ts";
import { keyReference } from "../../src/gate/key-reference.ts";
import { validate } from "../../src/index.ts";
import { parseExpression } from "../../src/language/parse.ts";
import { gateOf, gateReportOf, holds, mistakes, sayings } from "../support/gates.ts";

test.each([
  ['"0.9"', "`== 0.9`"],
  ['"90%"', "`== 90%`"],
  ['" 0.9 "', "`== 0.9`"],
  ['" gpt-4 "', '`== "gpt-4"`'],
  ['"v3"', '`== "v3"`'],
  ["v3", '`== "v3"`'],
  ["gpt-4", '`== "gpt-4"`'],
  ["gpt-4o", '`== "gpt-4o"`'],
  ["2026-01-01", '`== "2026-01-01"`'],
  ['"-1"', "`== -1`"],
  ['"true"', "`== true`"],
  ['"True"', "`== true`"],
  ['"1E-3"', "`== 1e-3`"],
  ["'\"v3\"'", '`== "v3"`'],
  ["undervalue it", '`== "undervalue it"`'],
  ["it must be good", '`== "it must be good"`'],
  ["it (must) be good", '`== "it (must) be good"`'],
])("the text %s compares nothing, and the proposal is %s", (written, proposal) => {
  expect(mistakes(holds(`a: ${written}`))).toEqual(["4:8 condition-without-operator"]);
  expect(sayings(holds(`a: ${written}`))[0]).toContain(proposal);
});

test.each([
  ["is at most 3", '`"<= 3"`'],
  ["value is 3", '`"== 3"`'],
  ['"> 5 percent"', '`"> 5%"`'],
  ["value <= 5 %", '`"<= 5%"`'],
  ["at most 1e-3", '`"<= 1e-3"`'],
  ["between 1 and .5", '`"1 <= value <= .5"`'],
  ["value is between -1 and 20%", '`"-1 <= value <= 20%"`'],
  ["at least 90%", '`">= 90%"`'],
  ["below 5", '`"< 5"`'],
  ["is not 3", '`"!= 3"`'],
  ["differs from 3", '`"!= 3"`'],
  ["Value is 3", '`"== 3"`'],
  ['" between 1 and 2 "', '`"1 <= value <= 2"`'],
  ["BETWEEN 1 AND 2", '`"1 <= value <= 2"`'],
])("%s is a comparison in other words, and the proposal is %s", (written, proposal) => {
  expect(mistakes(holds(`a: ${written}`))).toEqual(["4:8 condition-in-words"]);
  expect(sayings(holds(`a: ${written}`))[0]).toContain(`Write ${proposal}.`);
});

test("what is said in other words is quoted without the blanks around it", () => {
  expect(sayings(holds('a: " at most 3 "'))).toEqual(['`at most 3` is no comparison of the gate language. Write `"<= 3"`.']);
});

test("words are read up to sixty characters: nobody says a comparison in more", () => {
  const words = (length: number): string => "at most 0.".padEnd(length, "5");
  expect(mistakes(holds(`a: ${words(60)}`, `b: ${words(61)}`))).toEqual(["4:8 condition-in-words", "5:8 condition-without-operator"]);
});

test("each slip in a comparison is named where it stands", () => {
  expect(mistakes(holds("a: ≥ 5 %"))).toEqual(["4:8 unknown-operator", "4:12 modulo"]);
});

test.each([
  ['""', 9, "empty-expression", '`"<= 0.15"`'],
  ['" "', 9, "empty-expression", '`"<= 0.15"`'],
  ["≥ 0.8", 8, "unknown-operator", "Write `>=`."],
  ["value ≠ b", 14, "unknown-operator", "Write `!=`."],
  ["value", 8, "compares-nothing", '`"== true"`'],
  ["baseline.x", 8, "compares-nothing", '`"<= 0.2"`'],
  ["value ? 1", 14, "not-in-language", "join both cases"],
  ["value <= 1,5", 17, "bad-number", "Write `1.5`"],
  ["value <= max(1,5", 24, "unexpected-end", "a closing bracket"],
  ["value <= (1, 5)", 19, "unexpected", "`,` does not fit here"],
])("%s is an expression that is not finished or not of the language, at %i: %s", (written, column, code, words) => {
  expect(mistakes(holds(`a: ${written}`))).toEqual([`4:${column} ${code}`]);
  expect(sayings(holds(`a: ${written}`))[0]).toContain(words);
});

test.each([
  ["0.9", 0.9, "a == 0.9"],
  ["true", true, "a == true"],
  ["0", 0, "a == 0"],
  ["-1", -1, "a == -1"],
  ["0x10", 16, "a == 16"],
  ["1e3", 1_000, "a == 1000"],
])("a bare %s must be equal", (written, metric, expression) => {
  expect(gateReportOf(holds(`a: ${written}`), [{ a: metric }])).toMatchObject({ verdict: "pass", conditions: [{ expression, status: "met", line: 4, column: 8 }] });
});

test.each(['"b>1"', '"b>value"', '"(b)==1"', '"not(b>1)"'])("%s compares something, without a blank in it", (written) => {
  expect(mistakes(holds(`a: ${written}`))).toEqual([]);
});

const LINES: readonly (readonly [string, string, string])[] = [
  ['"value + 1"', "4:9 not-boolean", "`value + 1 <= 0.2`"],
  ['" value + 1 "', "4:10 not-boolean", "`value + 1 <= 0.2`"],
  ['"p95(value)"', "4:9 not-boolean", "`p95(value) <= 0.2`"],
  ['"value-1"', "4:9 not-boolean", "`value-1 <= 0.2`"],
  ['"1 < 2"', "4:9 reads-no-metric", "no evidence can change it"],
  ['"value > 1 or true"', "4:9 always-true", "even when nothing was measured"],
  ['"not known(value)"', "4:9 always-true", "even when nothing was measured"],
  ['"mean(x"', "4:15 unexpected-end", "ends too early"],
  ['"> 1 and"', "4:16 unexpected-end", "ends too early"],
  ['"= 1"', "4:9 unknown-operator", "`==`"],
  ["'<= \"x\"'", "4:9 mixed-types", "`==` and `!=` only"],
  ['{ each: "b > 1" }', "4:16 each-without-value", '`">= 0.8"`'],
  ['[">= 1", { condition: ">> 2" }]', "4:31 unknown-operator", "`>`"],
];

test.each(LINES)("the condition %s is an error at %s", (written, place, words) => {
  expect(mistakes(holds(`a: ${written}`))).toEqual([place]);
  expect(sayings(holds(`a: ${written}`))[0]).toContain(words);
});

test("known in a condition is a warning, and so is a condition that can never hold", () => {
  const levels = (text: string) => validate([{ file: "gate.yml", text }]).map(({ level, code }) => `${level} ${code}`);
  expect(levels(holds('a: "known(value)"'))).toEqual(["warning known-in-condition"]);
  expect(levels(holds('a: "value > 1 and false"'))).toEqual(["warning always-false"]);
});

describe("a key of must_hold", () => {
  const statusOf = (key: string, metrics: object, condition = '">= 1"') => gateReportOf(holds(`${key}: ${condition}`), [metrics]).conditions[0];
  test.each([
    ["a", { a: 1 }, "a >= 1"],
    ["a.b", { a: { b: 1 } }, "a.b >= 1"],
    ["a.b", { "a.b": 1 }, "a.b >= 1"],
    ['"odd key"', { "odd key": 1 }, 'metric("odd key") >= 1'],
    ["odd-key", { "odd-key": 1 }, 'metric("odd-key") >= 1'],
    ["'x[\"p(95)\"]'", { x: { "p(95)": 1 } }, 'x["p(95)"] >= 1'],
    ["'x[\"p(95)\"]'", { 'x["p(95)"]': 1 }, 'x["p(95)"] >= 1'],
    ["'metric(\"odd key\")'", { "odd key": 1 }, 'metric("odd key") >= 1'],
    ["value", { value: 1 }, 'metric("value") >= 1'],
    ["baseline.x", { "baseline.x": 1 }, 'metric("baseline.x") >= 1'],
    ["a . b", { "a . b": 1 }, "a.b >= 1"],
    ["p95", { p95: 1 }, "p95 >= 1"],
    ["__proto__", JSON.parse('{"__proto__": 1}') as object, "__proto__ >= 1"],
  ])("%s is a metric", (key, metrics, expression) => {
    expect(statusOf(key, metrics)).toMatchObject({ status: "met", expression });
  });
  test.each(["a.b", "metrics.a"])("%s is the same name as in an expression", (key) => {
    expect(parseExpression(standalone("", key), { kind: "trigger" })).toMatchObject({ expression: { reference: keyReference(key) } });
    expect(keyReference(key)).not.toHaveProperty("written");
  });
  test("is only a label where no condition reads the metric", () => {
    expect(statusOf("small enough", { latency: 3 }, '"latency < 5"')).toMatchObject({ metric: "small enough", status: "met", expression: "latency < 5" });
  });
  test("an absent metric of an odd key is unknown under its own name", () => {
    expect(statusOf('"odd key"', {})).toMatchObject({ status: "unknown", observed: { 'metric("odd key")': null } });
  });
});

test("baseline alone is this metric's baseline, with a name any other's", () => {
  const gate = holds('a: ">= baseline and b >= baseline.b"');
  expect(gateReportOf(gate, [{ a: 1, b: 2 }], { baseline: [{ a: 1, b: 3 }] }).conditions[0]).toMatchObject({
    status: "not_met",
    expression: "a >= baseline.a and b >= baseline.b",
    observed: { a: 1, "baseline.a": 1, b: 2, "baseline.b": 3 },
  });
});

test("every mistake of one file is reported in one run, in the order of the file", () => {
  const text = gateOf("versoin: 1", "must_hold:", '  a: "= 1"', '  b: "v3"', '  a: "<= 3"', "  c: !x 1", "rollback_trigger:", "  - a >> 1", "  - error rate above 5", "  - { sgnal: x y }", "  - known(a)");
  expect(mistakes(text)).toEqual([
    "3:3 unknown-key",
    "5:9 unknown-operator",
    "6:8 condition-without-operator",
    "7:5 yaml-duplicate-key",
    "8:8 yaml-tag",
    "10:9 unclear-trigger",
    "11:7 unclear-trigger",
    "12:9 unknown-key",
    "13:7 known-in-trigger",
  ]);
});

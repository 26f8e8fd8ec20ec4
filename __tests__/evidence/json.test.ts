import { expect, test } from "@jest/globals";
import { conditionOf, errorsOf, gateReportOf, holds, judge } from "../support/gates.ts";

const gate = holds("a: 1");

/** A metrics file that is none, where, and words of the message. */
const SLIPS: readonly (readonly [string, string, string])[] = [
  ["", "1:1 json-empty", "step that writes the metrics may have failed"],
  [" \n", "1:1 json-empty", "is empty"],
  ["\uFEFF", "1:1 json-empty", "is empty"],
  ['{"a": NaN}', "1:7 json-not-finite", "`null`"],
  ['{"a": -Infinity}', "1:7 json-not-finite", "`-Infinity`"],
  ['{"a": inf}', "1:7 json-not-finite", "`inf`"],
  ["{'a': 1}", "1:2 json-single-quotes", "`json.dumps`"],
  [`{"a": 'x'}`, "1:7 json-single-quotes", "double quotes"],
  ['{"a": 1,}', "1:8 json-trailing-comma", "Leave it out"],
  ['{"a": [1,\n  ]}', "1:9 json-trailing-comma", "no comma before"],
  ['{"a": 1}\n{"a": 2}', "2:1 json-lines", "Write one object"],
  ['{"a": 1}\n[1]', "2:1 json-lines", "JSON lines"],
  ['// c\n{"a": 1}', "1:1 json-comment", "no comments"],
  ['{"a": 1} # c', "1:10 json-comment", "no comments"],
  ["{a: 1}", "1:2 json-unquoted-key", '`"a"`'],
  ["{constructor: 1}", "1:2 json-unquoted-key", '`"constructor"`'],
  ['{"a": True}', "1:7 json-python-word", "`true`"],
  ['{"a": None}', "1:7 json-python-word", "`null`"],
  ['{"a": constructor}', "1:7 json-syntax", "`constructor`"],
  ['{"a": "x\ny"}', "1:9 json-control-character", "`\\n`"],
  ['{"a": "\\q"}', "1:8 json-bad-escape", "`\\q`"],
  ['{"a": "x', "1:7 json-cut-off", "ends in the middle"],
  ['{"a": 1', "1:8 json-cut-off", "may have been stopped"],
  ['{"a": 01}', "1:7 json-bad-number", "leading zero"],
  ['{"a": .5}', "1:7 json-bad-number", "before and after the point"],
  ['{"a": 0x10}', "1:7 json-bad-number", "`0x10`"],
  ['{"a": 1e}', "1:7 json-bad-number", "`1e`"],
  ['{"a":1,\n\n  "b": tru}', "3:8 json-syntax", "`tru`"],
  ['{"a": "🎉", "b": x}', "1:18 json-syntax", "`x`"],
  ['{"a" 1}', "1:6 json-syntax", "`1`"],
  ['{"a": 1}}', "1:9 json-syntax", "`}`"],
  ['{"a": [1}}', "1:9 json-syntax", "`}`"],
  ['{"a": [1], "b": x}', "1:17 json-syntax", "`x`"],
  ['{"a": [1, 2], "b": x}', "1:20 json-syntax", "`x`"],
  ['{"a": [1, "x": 2]}', "1:14 json-syntax", "`:`"],
  ['{"a": 1} \u{1f389}', "1:10 json-syntax", "`\u{1f389}`"],
  ['{"a": [], "b": x}', "1:16 json-syntax", "`x`"],
  ['{"a": {}, "b": x}', "1:16 json-syntax", "`x`"],
  ["<html>", "1:1 json-syntax", "`<`"],
  ['{"a": False}', "1:7 json-python-word", "`False` is Python's; JSON writes `false`"],
  ['{"a": info}', "1:7 json-syntax", "`info`"],
  ['{"a": unan}', "1:7 json-syntax", "`unan`"],
  ['{"a": x, "b": "https://c.d/e"}', "1:7 json-syntax", "`x`"],
  ['{"a": 1} x {"a": 2}', "1:10 json-syntax", "`x`"],
  ['{"a": 1, b: 2}', "1:10 json-unquoted-key", "Keys are in double quotes"],
  ['{a": 1}', "1:2 json-unquoted-key", '`"a"`'],
  ['{1: 2}', "1:2 json-syntax", "`1`"],
  ['{"a": [1, 2}', "1:12 json-syntax", "`}`"],
  ['{"a": oops, "b": 1}', "1:7 json-syntax", "`oops`"],
  ['{"a": \u200b1}', "1:7 json-syntax", "`?`"],
  ['{"a\nb": 1}', "1:4 json-control-character", "`\\n`"],
  ['{"a', "1:2 json-cut-off", "ends in the middle"],
  ['{"a": "\\u12"}', "1:8 json-bad-escape", "`\\u`"],
  ["[1]", "1:1 metrics-not-object", "a list"],
  ["1", "1:1 metrics-not-object", '`{"error_rate": 0.02}`'],
  ["null", "1:1 metrics-not-object", "null"],
  ["[".repeat(10_000), "1:201 json-too-deep", "200 levels"],
  [`{"a":${"[".repeat(200)}${"]".repeat(200)}}`, "1:205 json-too-deep", "200 levels"],
  [`{"a":"${"]".repeat(300)}","b":${"[".repeat(200)}${"]".repeat(200)}}`, "1:512 json-too-deep", "200 levels"],
  [`{"a":"\\\\","b":${"[".repeat(200)}${"]".repeat(200)}}`, "1:214 json-too-deep", "200 levels"],
  [`{"a":"\\"${"]".repeat(300)}","b":${"[".repeat(200)}${"]".repeat(200)}}`, "1:514 json-too-deep", "200 levels"],
  ['{"a": 1, "a": 2}', "1:10 duplicate-metric", "the first is on line 1"],
  ['{"a": 1,\n "\\u0061": 2}', "2:2 duplicate-metric", "`a`"],
  ['{\n"a": 1,\n"a": 2}', "3:1 duplicate-metric", "the first is on line 2"],
  ['{"a": 1,\r\n\t"a": 2}', "2:2 duplicate-metric", "the first is on line 1"],
  ['{"a": 12, "a": 13}', "1:11 duplicate-metric", "`a`"],
  ['{"a": [{"b": 1, "b": 2}]}', "1:17 duplicate-metric", "`b`"],
  ['\uFEFF{\n"a": 1, "a": 2}', "2:9 duplicate-metric", "`a`"],
  ['{"a": 1, "b": {"c": 1, "c": 2}}', "1:24 duplicate-metric", "`c`"],
  ['{"a": 1, "b": {"c": 1}, "b": {"c": 1}}', "1:25 duplicate-metric", "silently take one"],
];

test.each(SLIPS)("%j is no metrics file, and the slip is named", (text, place, words) => {
  expect(errorsOf(gate, [text])).toEqual([`m1.json:${place}`]);
  const result = judge(gate, [text]);
  expect(result.ok ? "" : result.diagnostics[0]?.message).toContain(words);
});

test.each([
  ["a byte order mark", '\uFEFF{"a": 1}'],
  ["two hundred levels", `{"a": 1, "b": ${"[".repeat(199)}${"]".repeat(199)}}`],
  ["a key twice with the same value", '{"a": 1, "a": 1}'],
  ["a key twice with the same text", '{"a": 1, "b": "x\\"y", "b": "x\\"y"}'],
  ["an own key __proto__", '{"a": 1, "__proto__": {"b": 1}}'],
  ["a meta of another tool", '{"a": 1, "meta": "v1"}'],
  ["a null where the wrapper would be", '{"a": 1, "metrics": null}'],
  ["a quote within a text, and brackets behind it", `{"a": 1, "b": "\\"${"[".repeat(300)}"}`],
  ["a backslash at the end of a text", `{"a": 1, "b": "\\\\", "c": "${"[".repeat(300)}"}`],
  ["many brackets beside each other", `{"a": 1, "b": [${"[],".repeat(300)}[]]}`],
  ["a bracket in a text", `{"a": 1, "b": "${"[".repeat(300)}"}`],
])("%s is fine", (_what, text) => {
  expect(gateReportOf(gate, [text]).verdict).toBe("pass");
});

test.each(["true", "false", "null", "0", "-7", "0.25", "1e5", "1E+25", "2.5e-10", '""', '"\\u00e9"', '"\\\\"', "[]", "{}", "[true, [null, 0.5]]"])("a key that stands twice behind %s is found", (value) => {
  expect(errorsOf(gate, [`{\n"b": ${value},\n"a": 1, "a": 2}`])).toEqual(["m1.json:3:9 duplicate-metric"]);
});

test("of many keys that stand twice ten are told", () => {
  const keys = Array.from({ length: 11 }, (_, at) => `"k${at}": 1,\n"k${at}": 2`);
  expect(errorsOf(gate, [`{"a": 1,\n${keys.join(",\n")}}`])).toEqual(Array.from({ length: 10 }, (_, at) => `m1.json:${2 * at + 3}:1 duplicate-metric`));
});

test("a number beyond JavaScript's range is no measurement", () => {
  expect(gateReportOf(holds("a: 1"), ['{"a": 1e400}']).conditions).toMatchObject([{ status: "unknown", observed: { a: null }, reason: "`a` is Infinity, which is no measurement" }]);
});

test("mistakes of all files are reported in one run, without names that may stand in the broken file", () => {
  expect(errorsOf(gate, ['{"x": NaN}', '{"y": 1,}'])).toEqual(["m1.json:1:7 json-not-finite", "m2.json:1:8 json-trailing-comma"]);
  const result = judge(gate, ['{"x": NaN}']);
  expect(result.ok ? [] : result.diagnostics.map(({ code }) => code)).toEqual(["json-not-finite"]);
});

test("a value of the wrong type is unknown in the report, with null as observed", () => {
  expect(conditionOf('"<= 1"', { a: "0.5" })).toMatchObject({ status: "unknown", margin: null, reason: "`a` is text where a number is needed" });
});

test("a key that stands twice is told apart from one that only ends alike, and written with an escape it is the same", () => {
  expect(errorsOf(gate, ['{"a": 1, "b\\u0061": 1, "ba": 2}'])).toEqual(["m1.json:1:24 duplicate-metric"]);
  expect(gateReportOf(gate, ['{"a": 1, "x": {"a": 2}, "y": {"a": 3}}']).verdict).toBe("pass");
});

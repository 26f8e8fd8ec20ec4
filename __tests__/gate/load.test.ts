import { expect, test } from "@jest/globals";
import { validate } from "../../src/index.ts";
import { gateOf, holds, mistakes, reportOf, sayings } from "../support/gates.ts";

test("several documents in one file are several gates, and the verdict is the worst", () => {
  const report = reportOf(`${holds("a: 1")}---\n${holds("b: 2")}---\n${gateOf("rollback_trigger: [a > 0]")}`, [{ a: 1 }]);
  expect(report.gates.map(({ verdict }) => verdict)).toEqual(["pass", "hold", "rollback"]);
  expect(report.gates.map(({ conditions, triggers }) => [...conditions, ...triggers][0]?.line)).toEqual([4, 9, 13]);
  expect(report.verdict).toBe("rollback");
});

test("mistakes of all documents are reported together", () => {
  expect(mistakes(`${holds('a: "= 1"')}---\n${holds('b: ">> 1"')}`)).toEqual(["4:9 unknown-operator", "9:9 unknown-operator"]);
});

test("of more than five hundred mistakes the first are told, and how many are left out", () => {
  const gate = (count: number) => holds(...Array.from({ length: count }, (_, at) => `k${at}: "= 1"`));
  expect(sayings(gate(500))).toHaveLength(500);
  expect(sayings(gate(502)).slice(499)).toEqual([expect.stringContaining("`==`"), "2 more mistakes are left out here. Correct those above first."]);
  expect(validate([{ file: "gate.yml", text: gate(501) }]).at(-1)).toMatchObject({ level: "error", code: "too-many-problems", file: "gate.yml", message: "1 more mistake is left out here. Correct those above first." });
});

test("an error among those that are told makes none of a warning that is left out", () => {
  const text = holds('a: "= 1"', ...Array.from({ length: 501 }, (_, at) => `k${at}: known(value)`));
  expect(validate([{ file: "gate.yml", text }]).at(-1)).toEqual({ level: "warning", file: "gate.yml", line: null, column: null, code: "too-many-problems", message: "2 more mistakes are left out here. Correct those above first." });
});

test("what is refused is not read any further, also in a list within it", () => {
  expect(mistakes(gateOf("metrics: { a: { aliases: [3, b] }, b: {} }", "must_hold: { a: 1 }"))).toEqual(["3:29 wrong-value"]);
  expect(mistakes(gateOf("metrics: { a: { aliases: [b, 3] }, b: {} }", "must_hold: { a: 1 }"))).toEqual(["3:32 wrong-value"]);
  expect(mistakes(gateOf("metrics: { a: { aliases: [c, b] }, b: {} }", "must_hold: { a: 1 }"))).toEqual(["3:32 alias-taken"]);
});

test("a tag before a whole gate is told alone, whatever the gate lacks", () => {
  expect(mistakes("rollout_gate: !x { must_hold: { a: 1 } }")).toEqual(["1:15 yaml-tag"]);
  expect(mistakes("!x { rollout_gate: { must_hold: { a: 1 } } }")).toEqual(["1:1 yaml-tag", "1:20 missing-key"]);
});

test("a confidence at which decisions often err gets a warning, which its number words", () => {
  const at = (confidence: string) => validate([{ file: "gate.yml", text: gateOf(`confidence: ${confidence}`, "must_hold: { a: 1 }") }]);
  const message = "At a confidence of 0.75 a decision is wrong in up to 12.5 of 100 runs on a bound. 0.95 is usual; `off` judges the point values alone.";
  expect(at("0.75")).toEqual([{ level: "warning", file: "gate.yml", line: 3, column: 15, code: "low-confidence", message }]);
  expect([at("0.8"), at("0.95"), at("off")]).toEqual([[], [], []]);
  // What is no number is told as what it is alone.
  expect(at("*nothing")).toMatchObject([{ code: "yaml-alias-unknown" }]);
});

test("blanks around a protected path are none of it", () => {
  expect(reportOf('rollout_gate: { protected_path: " main path ", must_hold: { a: 1 } }', [{ a: 1 }]).gates).toMatchObject([{ protected_path: "main path" }]);
});

test("empty documents among others are left out", () => {
  expect(mistakes(`---\n${holds("a: 1")}---\n# nothing\n`)).toEqual([]);
});

test.each([
  ["{ a: { aliases: [b] }, c: { aliases: [b] } }", "3:50 alias-taken", "`b` is already a name of the metric `a`"],
  ["{ a: { aliases: [c] }, c: {} }", "3:29 alias-taken", "`c` is already a name of the metric `c`"],
  ["{ a: { aliases: [a] } }", "3:29 alias-taken", "`a` is already a name"],
  ["{ a: { from: { file: ../x.json, value: x } } }", "3:33 from-outside", "without `..`"],
  ["{ a: { from: { file: /etc/x, value: x } } }", "3:33 from-outside", "`/etc/x`"],
  ['{ a: { from: { file: "C:\\\\x", value: x } } }', "3:33 from-outside", "working directory"],
  ["{ a: { from: { file: a/../../b, value: x } } }", "3:33 from-outside", "`a/../../b`"],
  ["{ a: { from: { file: a/./../../b, value: x } } }", "3:33 from-outside", "`a/./../../b`"],
  ["{ a: { from: { file: a//../../b, value: x } } }", "3:33 from-outside", "`a//../../b`"],
  ["{ a: { from: { file: ./../b, value: x } } }", "3:33 from-outside", "`./../b`"],
  ["{ a: { from: { file: x, value: baseline.y } } }", "3:43 baseline-in-from", "Give that file to `baseline`"],
  ["{ a: { from: { file: x, value: value } } }", "3:43 outside-condition", '`metric("value")`'],
  ['{ a: { from: { file: x, value: " 1 " } } }', "3:43 reads-no-metric", "`1` reads no metric"],
  ["{ a: { from: { file: x, count: y +, of: z } } }", "3:46 unexpected-end", "ends too early"],
])("the declaration %s is an error", (metrics, place, words) => {
  const text = gateOf(`metrics: ${metrics}`, "must_hold: { a: 1 }");
  expect(mistakes(text)).toEqual([place]);
  expect(sayings(text)[0]).toContain(words);
});

test("a from file may be named through a folder that stays inside", () => {
  expect(mistakes(gateOf("metrics: { a: { from: { file: ./b/../x.json, value: x } } }", "must_hold: { a: 1 }"))).toEqual([]);
});

test("lines that are too long together are refused, and those that an alias repeats count each time", () => {
  const long = `x: &x ${JSON.stringify(Array.from({ length: 700 }, () => "value <= 1").join(" or "))}`;
  expect(mistakes(holds(long))).toEqual([]);
  const [saying] = sayings(holds(long, ...Array.from({ length: 32 }, (_, at) => `k${at}: *x`)));
  expect(saying).toContain("characters together, and at most 300000 are read. Write them shorter, or in several files");
});

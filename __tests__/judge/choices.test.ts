import { expect, test } from "@jest/globals";
import { choicesOf } from "../../src/judge/choices.ts";
import { cellsAt } from "../../src/language/cells.ts";
import { referencesIn } from "../../src/language/expression.ts";
import { boolean, number, text, unknown, type Value } from "../../src/language/value.ts";
import { treeOf } from "../support/language.ts";

/** Values of `a` that between them show what a line decides, where `b` and `c` are what is given. */
function choices(line: string, others: Readonly<Record<string, Value>> = {}, term = "a") {
  const expression = treeOf(line);
  const terms = referencesIn(expression).map(({ reference }) => ({ name: reference.head.join(".") }));
  return choicesOf(term, [{ expression, terms }], cellsAt([5]), (name) => others[name] ?? unknown());
}

const NUMBERS = [4, 5, 6];
const TRUTHS = [true, false];
const [TEXT, TRUTH, NUMBER] = [text("v1"), boolean(true), number(3)];

test.each<[line: string, others: Record<string, Value>, values: unknown[]]>([
  ["a <= 5", {}, NUMBERS],
  ["5 >= a", {}, NUMBERS],
  ["abs(a - b) <= 5", {}, NUMBERS],
  ["a + 1 == 6", {}, NUMBERS],
  ["(a > 5) == b", { b: TRUTH }, NUMBERS],
  ["a and b", {}, TRUTHS],
  ["not a", {}, TRUTHS],
  ["a == true", {}, TRUTHS],
  ["a == (b > 1)", {}, TRUTHS],
  ["a or a > 5", {}, [...NUMBERS, ...TRUTHS]],
  ['a == "v2"', {}, ["v2", "other a"]],
  ['"v2" != a', {}, ["v2", "other a"]],
  ['a == "v2" or a == "v3" or a == "v2"', {}, ["v2", "v3", "other a"]],
  ['a == "v2" or a > 5', {}, [...NUMBERS, "v2", "other a"]],
  ['a == "other a" or a == "other a-"', {}, ["other a", "other a-", "other a--"]],
  ['b == "v2"', {}, []],
])("of %s", (line, others, values) => {
  expect(choices(line, others).map(({ value }) => value)).toEqual(values);
});

test.each<[line: string, others: Record<string, Value>, values: unknown[]]>([
  ["a == b", {}, NUMBERS],
  ["a == b", { b: NUMBER }, NUMBERS],
  ["a == b", { b: TEXT }, ["v1", "other a"]],
  ["b == a", { b: TEXT }, ["v1", "other a"]],
  ["a == b", { b: TRUTH }, TRUTHS],
  ["b == a == c", { c: TEXT }, ["v1", "other a"]],
  ["b == a == c", { b: NUMBER, c: TEXT }, NUMBERS],
  ["a == b == c", { c: TEXT }, NUMBERS],
  ['a == "v2" and b != c', { b: TEXT }, ["v2", "v1", "other a"]],
  ["a > 5 and b != c", { b: TEXT }, NUMBERS],
])("of %s, which depends on what the others are: %j", (line, others, values) => {
  expect(choices(line, others).map(({ value }) => value)).toEqual(values);
});

test.each(["a <= b", "b <= a", "1 <= a == b", "b == a <= 1"])("what has an order is a number, whatever it is compared with: %s", (line) => {
  expect(choices(line, { b: TEXT }).map(({ value }) => value)).toEqual(NUMBERS);
});

test("a text that no line names is told as such, and is another than that of another metric", () => {
  expect(choices('a == "v2"')).toEqual([{ kind: "text", value: "v2" }, { kind: "text", value: "other a", other: true }]);
  expect(choices('b == "v2"', {}, "b").at(-1)).toEqual({ kind: "text", value: "other b", other: true });
});

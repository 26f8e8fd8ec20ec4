import { expect, test } from "@jest/globals";
import { CONDITION, problems, refusals } from "../support/language.ts";

test.each([
  ['a > "x"', "1 mixed-types"],
  ['"x" >= a', "1 mixed-types"],
  ["true > a", "1 mixed-types"],
  ["true == 1", "1 mixed-types"],
  ['"a" == 1', "1 mixed-types"],
  ['a != "x" != 1', "6 mixed-types"],
  ["(a > 1) == 1", "2 mixed-types"],
  ["mean(a) == true", "1 mixed-types"],
  ["a + true > 1", "5 wrong-operand"],
  ["a and 1", "7 wrong-operand"],
  ['"x" or a', "1 wrong-operand"],
  ["not 1", "5 wrong-operand"],
  ['-"x" > 1', "2 wrong-operand"],
  ["-true > a", "2 wrong-operand"],
  ["a * (b > 1) > 2", "6 wrong-operand"],
  ["not mean(a)", "5 wrong-operand"],
])("%s mixes types whatever is measured, and is refused", (text, refusal) => {
  expect(refusals(text)).toEqual([refusal]);
});

test.each(["a == true", 'a == "v3"', 'a != "v3"', "(a > 1) == (b > 1)", "a == b", 'a == "x" == "y"', "known(a) == true", "max(a, 101) > 1", "min(a, 95%) > 1"])("%s may be right, so the evidence decides", (text) => {
  expect(refusals(text)).toEqual([]);
});

test("every mixture in one expression is reported", () => {
  expect(refusals('a + true > 1 and b > "x" and not 3')).toEqual(["5 wrong-operand", "18 mixed-types", "34 wrong-operand"]);
});

test("a condition that leaves out its metric is checked like one that names it", () => {
  expect(refusals('> "x"', CONDITION)).toEqual(["1 mixed-types"]);
  expect(refusals('== "x"', CONDITION)).toEqual([]);
});

test.each([
  ['-"x" > 1', "`-` needs a number"],
  ['a + "x" > 1', "`+` needs a number"],
  ["not 1", "`not` needs true or false"],
])("%s says what needs another type", (text, words) => {
  expect(problems(text)[0]?.message).toContain(words);
});

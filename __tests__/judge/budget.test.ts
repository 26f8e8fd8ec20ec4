import { expect, test } from "@jest/globals";
import { budgetOf, sizeOf } from "../../src/judge/budget.ts";
import { treeOf } from "../support/language.ts";

test("a budget can be spent to its last step, and what is too much is not spent", () => {
  const budget = budgetOf(10);
  expect([budget.spend(4), budget.spend(7), budget.spend(6), budget.spend(1), budget.spend(0)]).toEqual([true, false, true, false, true]);
});

test("a part of a budget pays from the whole as well, and spends nothing where that has too little", () => {
  const whole = budgetOf(10);
  const [one, other] = [budgetOf(8, whole), budgetOf(8, whole)];
  expect([one.spend(6), other.spend(6), other.spend(4), one.spend(1)]).toEqual([true, false, true, false]);
  expect([other.spend(1), budgetOf(8).spend(8)]).toEqual([false, true]);
});

test("the size of an expression is the number of its parts", () => {
  const expression = treeOf("max(a, b) + 1 <= 2 and not c");
  expect([sizeOf(expression), sizeOf(expression)]).toEqual([10, 10]);
});

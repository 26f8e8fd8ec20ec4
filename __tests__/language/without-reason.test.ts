import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/language/evaluate.ts";
import { number, unknown } from "../../src/language/value.ts";
import { treeOf } from "../support/language.ts";

describe("what is unknown without a reason is unknown all the same", () => {
  test.each(["a > 1", "a > 1 and b > 1", "not (a <= 1)", "a * a <= 4", "a + 1 <= 4", "-a <= 4", "abs(a) <= 4", "min(a, b) <= 4", "max(a, 2) <= 4", "0 <= a <= 4"])("%s", (text) => {
    expect(evaluate(treeOf(text), { read: ({ head }) => (head[0] === "a" ? unknown() : number(2)) }).kind).toBe("unknown");
  });
});

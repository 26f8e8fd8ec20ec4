import { expect, test } from "@jest/globals";
import { lenientBound } from "../../src/language/lenient.ts";
import { printExpression } from "../../src/language/print.ts";
import { treeOf } from "../support/language.ts";

test.each([
  // The bound that makes a side as low, or as high, as the comparison wants it.
  ["lower(x) <= 1", "lower(x)"],
  ["lower(x) < 1", "lower(x)"],
  ["upper(x) <= 1", null],
  ["upper(x) >= 1", "upper(x)"],
  ["upper(x) > 1", "upper(x)"],
  ["lower(x) >= 1", null],
  ["1 >= lower(x)", "lower(x)"],
  ["1 <= lower(x)", null],
  ["1 <= upper(x)", "upper(x)"],
  ["1 > upper(x)", null],
  ["lower(x) == 1", "lower(x)"],
  ["1 != upper(x)", "upper(x)"],
  ["0 <= y <= upper(x)", "upper(x)"],
  ["upper(x) <= y <= upper(z)", "upper(z)"],
  // Turned round by `not`, `-`, a difference.
  ["not (lower(x) >= 1)", "lower(x)"],
  ["not (lower(x) <= 1)", null],
  ["not not (lower(x) <= 1)", "lower(x)"],
  ["-lower(x) <= 1", null],
  ["-upper(x) <= 1", "upper(x)"],
  ["--lower(x) <= 1", "lower(x)"],
  ["-upper(x) >= 1", null],
  ["-lower(x) >= 1", "lower(x)"],
  ["-upper(x) == 1", "upper(x)"],
  ["-lower(x) == 1", "lower(x)"],
  ["y - lower(x) <= 1", null],
  ["y - upper(x) <= 1", "upper(x)"],
  ["y - lower(x) >= 1", "lower(x)"],
  ["lower(x) - y <= 1", "lower(x)"],
  ["upper(x) - y <= 1", null],
  ["y + lower(x) <= 1", "lower(x)"],
  ["y + upper(x) <= 1", null],
  ["y - z + upper(x) >= 1", "upper(x)"],
  ["y - z + lower(x) >= 1", null],
  // Times a number it is what it was; times anything else it may be turned round.
  ["2 * lower(x) <= 1", "lower(x)"],
  ["2 * upper(x) <= 1", null],
  ["upper(x) * 2 <= 1", null],
  ["upper(x) / 2 <= 1", null],
  ["upper(x) / 2 * 3 <= 1", null],
  ["2 / upper(x) <= 1", "upper(x)"],
  ["y * upper(x) <= 1", "upper(x)"],
  ["upper(x) * y <= 1", "upper(x)"],
  ["2 * y * upper(x) <= 1", "upper(x)"],
  ["2 * upper(x) * y <= 1", "upper(x)"],
  ["upper(x) * 2 * y <= 1", "upper(x)"],
  // Inside of calls and truths.
  ["max(lower(x), y) <= 1", "lower(x)"],
  ["max(upper(x), y) <= 1", null],
  ["abs(upper(x)) <= 1", "upper(x)"],
  ["(lower(x) > 1) == true", "lower(x)"],
  ["(lower(x) > 1 and y > 2) != z", "lower(x)"],
  ["(not (lower(x) > 1)) == z", "lower(x)"],
  ["y > 1 and (z > 2 or lower(x) < 3)", "lower(x)"],
  ["y > 1 or z <= 2", null],
  ["known(x)", null],
])("%s leans on %s", (text, bound) => {
  const found = lenientBound(treeOf(text));
  expect(found && printExpression(found)).toBe(bound);
});

test("what must not hold is looked at the other way round", () => {
  expect(lenientBound(treeOf("lower(x) >= 1"), false)).not.toBeNull();
  expect(lenientBound(treeOf("lower(x) <= 1"), false)).toBeNull();
});

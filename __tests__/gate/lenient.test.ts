import { describe, expect, test } from "@jest/globals";
import { holds, mistakes, sayings, triggers } from "../support/gates.ts";

describe("a bound that is true for lack of evidence", () => {
  const LENIENT = ["lower(a) <= 0.15", "upper(a) > 0.2", "0.15 >= lower(a)", "not (lower(a) > 0.2)", "b < 1 or upper(a) > 0.2", "lower(a) * 100 <= 15", "2 * upper(a) > 1", "-upper(a) < 1", "1 - lower(a) > 0.9", "lower(a) / b < 1", "lower(a) == 0.2", "max(lower(a), lower(b)) < 1", "abs(upper(a)) < 1", "(upper(a) > 1) == true", "0 < lower(a) < 1"];
  test.each(LENIENT)("%s is an error in a trigger, and a warning in a condition", (text) => {
    expect(mistakes(triggers(text)).map((each) => each.split(" ")[1])).toEqual(["lenient-trigger"]);
    expect(mistakes(holds(`x: ${JSON.stringify(text)}`)).map((each) => each.split(" ")[1])).toEqual(["lenient-condition"]);
  });

  test.each(["upper(a) <= 0.15", "lower(a) > 0.2", "0.15 >= upper(a)", "not (upper(a) >= 0.2)", "lower(a) * 100 > 20", "2 * lower(a) > 1", "-lower(a) < 1", "upper(a) - lower(b) <= 1", "min(lower(a), lower(b)) > 1", "a > 1"])("%s is none", (text) => {
    expect([mistakes(triggers(text)), mistakes(holds(`x: ${JSON.stringify(text)}`))]).toEqual([[], []]);
  });

  test("is said with what to write instead", () => {
    expect(sayings(triggers("upper(err) > 0.2"))).toEqual(["`upper(err)` is on this side of a limit when there are few samples, and nothing may be rolled back for lack of evidence. Write `err`, which decides by its whole range, or `lower(err)`."]);
    expect(mistakes(triggers("b > 1 and upper(err) > 0.2"))).toEqual(["4:17 lenient-trigger"]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";

const METRICS = { T: true, F: false, n: 3, zero: 0, text: "v3", list: [1, 2], inf: Infinity, nan: NaN, nil: null, huge: 1e308 };

function resultOf(expression: string, metrics: object = METRICS) {
  const result = evaluate(expression, { metrics });
  return result.ok ? result.result : result.diagnostics.map(({ code }) => code).join();
}

function reasonsOf(expression: string, metrics: object = METRICS): string {
  const result = evaluate(expression, { metrics });
  return result.ok ? result.reasons.join("; ") : "";
}

describe("Kleene's tables, where U was not measured", () => {
  const truths = { T: true, F: false, U: "unknown" } as const;
  const and = { TT: "T", TF: "F", TU: "U", FT: "F", FF: "F", FU: "F", UT: "U", UF: "F", UU: "U" } as const;
  const or = { TT: "T", TF: "T", TU: "T", FT: "T", FF: "F", FU: "U", UT: "T", UF: "U", UU: "U" } as const;
  test.each(Object.entries(and))("%s joined by and is %s", ([a, b], expected) => {
    expect(resultOf(`${a} and ${b}`)).toBe(truths[expected]);
  });
  test.each(Object.entries(or))("%s joined by or is %s", ([a, b], expected) => {
    expect(resultOf(`${a} or ${b}`)).toBe(truths[expected]);
  });
  test.each([["T", false], ["F", true], ["U", "unknown"]])("not %s is %s", (a, expected) => {
    expect(resultOf(`not ${a}`)).toBe(expected);
  });
});

test("three critical regressions fire although the override rate was not measured", () => {
  expect(resultOf("critical_regressions > 0 or override_rate > 0.2", { critical_regressions: 3 })).toBe(true);
});

test.each([
  ["1 < n < 5", true],
  ["1 < n < 2", false],
  ["5 < n < U", false],
  ["1 < n < U", "unknown"],
  ["U < n < 2", false],
  ["1 == 1 != 2 == 2", true],
  ["1 < 2 == 2 > 1 and n != 4", true],
  ["3 == n == 3 < 2", false],
])("the chain %s is the conjunction of its pairs: %s", (text, expected) => {
  expect(resultOf(text)).toBe(expected);
});

test.each([
  ["2 + 3 * 4 == 14", true],
  ["(2 + 3) * 4 == 20", true],
  ["10 - 4 - 3 == 3", true],
  ["10 - (4 - 3) == 9", true],
  ["16 / 4 / 2 == 2", true],
  ["-2 * -3 == 6", true],
  ["-n + 3 == 0", true],
  ["-n / 3 == -1", true],
  ["not F and -6 / -n == 2", true],
  ["6 / 2 / n == 1", true],
  ["2 / n * n == 2", true],
  ["n - -1 == 4", true],
  ["F and F or T", true],
  ["T or F and F", true],
  ["(T or F) and F", false],
  ["not F and F", false],
  ["not (F and F)", true],
  ["1 + 1 < 3 and 2 > 1", true],
  ["n * 15% == 0.45", true],
  ["15% == 0.15 and .9 < 1e0", true],
])("%s binds the usual way: %s", (text, expected) => {
  expect(resultOf(text)).toBe(expected);
});

test.each([
  ["0.1 + 0.2 == 0.3", true],
  ["0.1 + 0.2 <= 0.3", true],
  ["0.1 + 0.2 > 0.3", false],
  ["1 == 1.0000000000001", true],
  ["1 < 1.0000000000001", false],
  ["1 == 1.00000000001", false],
  ["1 < 1.00000000001", true],
  ["0 == 1e-16", true],
  ["0 == 1e-14", false],
  ["1e300 == 1.0000000000001e300", true],
  ["-1 >= -1.0000000000001", true],
])("numbers compare within rounding: %s is %s", (text, expected) => {
  expect(resultOf(text)).toBe(expected);
});

test.each([
  ["n / zero > 1", "`n / zero` divides by zero"],
  ["zero / zero == 1", "divides by zero"],
  ["n / zero * zero == 0", "divides by zero"],
  ["huge * 10 > 1", "too large"],
  ["huge * 10 / 10 > 1", "too large"],
  ["inf > 1", "Infinity, which is no measurement"],
  ["nan != 1", "NaN, which is no measurement"],
  ["nil == 0", "is null: the pipeline did not measure it"],
  ["gone > 1", "`gone` is not in the metrics"],
  ["text > 1", "`text` is text where a number is needed"],
  ["n == T", "`n` is a number and `T` is true, which cannot be compared"],
  ["n != text", "cannot be compared"],
  ["T != text", "cannot be compared"],
  ["T == 1", "cannot be compared"],
  ["T > F", "no order"],
  ["text < text", "no order"],
  ["list > 1", "write `mean(list)` or `p95(list)`"],
  ["list == list", "is a list of 2 where a number is needed"],
  ["n and T", "`n` is a number where true or false is needed"],
  ["not text", "`text` is text where true or false is needed"],
  ["T + 1 > 1", "`T` is true where a number is needed"],
  ["-text > 1", "`text` is text where a number is needed"],
  ["abs(T) > 1", "`T` is true where a number is needed"],
])("%s is unknown: %s", (text, reason) => {
  expect(resultOf(text)).toBe("unknown");
  expect(reasonsOf(text)).toContain(reason);
});

test.each(["text == gone", "gone == text", "T != gone", "n < gone", "gone <= n"])("what is not there compares with nothing, and the reason for %s is that alone", (text) => {
  expect(evaluate(text, { metrics: METRICS })).toMatchObject({ result: "unknown", reasons: ["`gone` is not in the metrics"] });
});

test("every reason for an unknown is given once", () => {
  expect(evaluate("a + b > a", { metrics: {} })).toMatchObject({ reasons: ["`a` is not in the metrics", "`b` is not in the metrics"] });
});

test.each([
  ["text == 'v3'", true],
  ['text != "v3"', false],
  ['text == "\\u0076\\u0033"', true],
  ['text == "v\\n3"', false],
  ["T == true", true],
  ["T != F", true],
  ["n", 3],
  ["text", "v3"],
  ["n * 2", 6],
])("%s comes to %s", (text, expected) => {
  expect(resultOf(text)).toBe(expected);
});

test("a list alone has no one value, and the reason proposes an aggregate", () => {
  expect(resultOf("list")).toBe("unknown");
  expect(reasonsOf("list")).toContain("mean(x)");
});

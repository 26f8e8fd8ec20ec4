import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";

/** An interval that somebody else computed. */
const given = (lower: number, value: number, upper: number, level = 0.95) => ({ value, ci: [lower, upper], level });
/** One that is sure enough for whatever is worked out of it. */
const sure = (lower: number, value: number, upper: number) => given(lower, value, upper, 0.999);

function outcomeOf(expression: string, metrics: object) {
  const result = evaluate(expression, { metrics });
  if (!result.ok) throw new Error(`${expression} is no expression`);
  return { result: result.result, reasons: "reasons" in result ? result.reasons : [] };
}

const asksFor = (name: string, was: string, needed: string, level: string) => `the interval of \`${name}\` was given at ${was}, and this decision needs ${needed}; give \`ci\` at \`level: ${level}\` or above, or the samples`;

describe("limits are worked out of the limits of the parts", () => {
  test.each([
    ["a * b <= 9", { a: sure(1, 2, 3), b: sure(1, 2, 3) }, true],
    ["a * b < 9", { a: sure(1, 2, 3), b: sure(1, 2, 3) }, "unknown"],
    ["a * b >= 1", { a: sure(1, 2, 3), b: sure(1, 2, 3) }, true],
    ["a * b >= -6", { a: sure(-2, 1, 2), b: sure(1, 2, 3) }, true],
    ["a / b <= 3", { a: sure(1, 2, 3), b: sure(1, 2, 3) }, true],
    ["1 / b < 0", { b: sure(-3, -2, -1) }, true],
    ["abs(b) <= 2", { b: sure(-1, 1, 2) }, true],
    ["abs(b) <= 1.9", { b: sure(-2, 1, 1.5) }, "unknown"],
    ["abs(b) > 0", { b: sure(-1, 1, 2) }, "unknown"],
    ["abs(b) >= 0.6", { b: sure(-2, -1, -0.6) }, true],
    ["abs(b) >= 0.6", { b: sure(0.6, 1, 2) }, true],
    ["abs(b) >= 0", { b: sure(-1, 1, 2) }, true],
  ])("%s over %j is %s", (expression, metrics, result) => {
    expect(outcomeOf(expression, metrics).result).toBe(result);
  });

  test("an exact number beside an estimate takes no share of the error", () => {
    const metrics = { a: given(1, 2, 2.8), b: given(1, 2, 2.8) };
    for (const expression of ["min(a, 3) <= 2.9", "max(a, 0) >= 0.9"]) expect(outcomeOf(expression, metrics).result).toBe(true);
    expect(outcomeOf("max(a, b) >= 0.9", metrics).result).toBe("unknown");
  });
});

describe("what may be zero divides nothing", () => {
  test.each([
    ["within its limits", sure(-1, 0.5, 1)],
    ["at its lower limit", sure(0, 1, 2)],
    ["at its upper limit", sure(-2, -1, 0)],
  ])("%s", (_where, b) => {
    expect(outcomeOf("1 / b <= 9", { b })).toEqual({
      result: "unknown",
      reasons: ["`b` may be 0, as far as its samples tell, and nothing can be divided by that", expect.stringMatching(/^inconclusive: `1 \/ b` is \S+ \(95%: no limits\), needs <= 9$/u)],
    });
  });
});

describe("an interval whose level is too low for its share of the error is asked for at a higher one", () => {
  const [a, b] = [given(1, 2, 3), given(1, 2, 2.5)];
  const [at975, at9875] = [given(1, 2, 3, 0.975), given(1, 2, 3, 0.9875)];

  test.each([
    ["the side that is shared among all", "min(a, b) >= 1.5", { a, b }, [asksFor("a", "95%", "97.5%", "0.975")]],
    ["the same of what is turned round", "-min(a, b) <= -1.5", { a, b }, [asksFor("a", "95%", "97.5%", "0.975")]],
    ["each side by itself", "max(max(a, b), c * d) <= 9", { a, b, c: sure(1, 2, 3), d: b }, [asksFor("a", "95%", "98.8%", "0.9875"), asksFor("d", "95%", "98.8%", "0.9875")]],
    ["a size, of either side of what it is of", "abs(max(a, b)) <= 2", { a: at975, b: at975 }, [asksFor("a", "97.5%", "98.8%", "0.9875")]],
    ["a size, of the other side too", "abs(min(a, b)) <= 2", { a: at975, b: at975 }, [asksFor("a", "97.5%", "98.8%", "0.9875")]],
    ["a product, of either side of its factors", "c * max(a, b) <= 9", { a: at9875, b: at9875, c: sure(-3, -2, -1) }, [asksFor("a", "98.8%", "99.4%", "0.9938")]],
    ["a quotient, of either side of its divisor", "1 / max(a, b) <= 9", { a: at975, b: at975 }, [asksFor("a", "97.5%", "98.8%", "0.9875")]],
    ["the part that is too unsure, and not the one before it", "a * b <= 9", { a: given(1, 2, 3, 0.99), b }, [asksFor("b", "95%", "98.8%", "0.9875")]],
    ["not a part that has exactly the level needed", "mean(m) <= 9", { m: { x: at975, y: b } }, [asksFor("m", "95%", "97.5%", "0.975")]],
    ["not a part that was measured on samples", "a * b <= 9", { a: { mean: 2, sd: 1, n: 400 }, b }, [asksFor("b", "95%", "98.8%", "0.9875")]],
  ])("%s", (_which, expression, metrics, asked) => {
    const { result, reasons } = outcomeOf(expression, metrics);
    expect(result).toBe("unknown");
    expect(reasons).toEqual([...asked, expect.stringMatching(/^inconclusive: /u)]);
  });
});

test("an interval at exactly the level that is needed is not asked for again, however the error is rounded", () => {
  // At 90% each of four limits may err by 0.05 / 4, which is a little less in binary than what 97.5% leaves on a side.
  const result = evaluate("a * b <= 9", { metrics: { a: given(1, 2, 3, 0.975), b: given(1, 2, 2.5) }, confidence: 0.9 });
  expect(result).toMatchObject({ result: "unknown", reasons: [asksFor("b", "95%", "97.5%", "0.975"), expect.stringMatching(/^inconclusive: /u)] });
});

test("a bound that is missing says that the interval is too unsure for it", () => {
  const metrics = { a: given(1, 2, 3), b: given(1, 2, 2.5, 0.975) };
  expect(outcomeOf("lower(a) >= 1", metrics).result).toBe(true);
  expect(outcomeOf("max(lower(a), lower(b)) >= 1", metrics)).toEqual({
    result: "unknown",
    reasons: [asksFor("a", "95%", "97.5%", "0.975"), "`lower(a)` is not known: `a` has no lower bound"],
  });
});

test("samples that bound no side are no interval whose level could be higher", () => {
  expect(outcomeOf("p95(a) <= 9", { a: { samples: [1, 2, 3] } })).toEqual({ result: "unknown", reasons: [expect.stringMatching(/^inconclusive: `p95\(a\)` is 2\.9 from 3 \(95%: \S+ or more\), needs <= 9/u)] });
});

test("what cancels is gone, however large it was on the way", () => {
  expect(outcomeOf("a + a - a - a == 0", { a: { mean: 1e308, sd: 1e300, n: 40 } }).result).toBe(true);
});

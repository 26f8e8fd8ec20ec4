import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";
import { conditionOf, gateReportOf, holds, triggers } from "../support/gates.ts";

const x = { count: 30, of: 250 };
const levelOf = (errors: number): unknown => expect.closeTo(1 - 2 * errors, 9);
/** The limits at a share of the error, 0.025 for 0.95. */
const limits = (value: object, lower: number, upper: number) => {
  const at = (side: string, error: number): unknown => ((result) => (result.ok && typeof result.result === "number" ? expect.closeTo(result.result, 9) : result))(evaluate(`${side}(x)`, { metrics: { x: value }, confidence: 1 - 2 * error }));
  return { lower: at("lower", lower), upper: at("upper", upper) };
};
const triggersOf = (lines: readonly string[], metrics: object) => gateReportOf(triggers(...lines), [metrics]).triggers;

describe("triggers share the error of firing", () => {
  test.each([1, 2, 5])("over %d comparisons, and keep that of clearing", (m) => {
    const [line] = triggersOf(Array.from({ length: m }, (_, at) => `x > 0.${at + 3}`), { x });
    expect(line).toMatchObject({ level: levelOf(0.025 / m), observed: { x: limits(x, 0.025 / m, 0.025) } });
  });

  test("comparisons over exact numbers and counts take no part", () => {
    const [line] = triggersOf(["x > 0.3", "y > 1", "count(s) < 2"], { x, y: 0, s: { samples: [1, 2, 3] } });
    expect(line).toMatchObject({ level: levelOf(0.025) });
  });

  test("within one trigger too, and turned round by not", () => {
    expect(triggersOf(["x > 0.3 or not (x <= 0.4)"], { x })[0]).toMatchObject({ level: levelOf(0.0125) });
  });

  test("noise that one trigger would fire on alone fires none of five", () => {
    const metrics = { x: { count: 90, of: 250 } };
    expect(triggersOf(["x > 0.3"], metrics)[0]?.status).toBe("fired");
    expect(triggersOf(["x > 0.3", "x > 0.6", "x > 0.7", "x > 0.8", "x > 0.9"], metrics)[0]?.status).toBe("unknown");
  });
});

describe("leaving a metric out decides nothing", () => {
  const share = (count: number) => ({ count, of: 400 });
  const lines = triggers("a > 0.2", "min(b) > 0.2", "c > 0.2");

  test.each<[string, object]>([
    ["none", { b: { x: share(1) } }],
    ["b", {}],
    ["b, which is null", { b: null }],
    ["a slice of b, which is null", { b: { x: null, y: 1 } }],
    ["b, which is a text", { b: "n/a" }],
    ["b, which is a number and not slices", { b: 1 }],
    ["b, which is empty", { b: {} }],
    ["a slice of b, which is a text", { b: { x: "n/a", y: 1 } }],
  ])("a trigger fires with none more missing: %s", (_, b) => {
    expect(gateReportOf(lines, [{ a: share(1), c: share(100), ...b }]).verdict).toBe("hold");
  });

  test("a slice that only the baseline has counts as well", () => {
    const gate = triggers("a > 0.2", "min(b) > min(baseline.b)", "c > 0.2");
    const baseline = { b: { x: 1, y: 1 } };
    const verdictWith = (b: object) => gateReportOf(gate, [{ a: share(1), c: share(100), b }], { baseline: [baseline] }).verdict;
    expect([verdictWith({ x: 1, y: share(390) }), verdictWith({ x: 1 })]).toEqual(["hold", "hold"]);
  });

  test.each<[string, object]>([
    ["there", { y: 2 }],
    ["an estimate", { y: { count: 40, of: 50 } }],
    ["left out", {}],
    ["null", { y: null }],
    ["a text", { y: "n/a" }],
  ])("a bound on which a line leans is no farther out for an alternative that is %s", (_, y) => {
    // At half the error `lower(a)` is below 0.15.
    for (const line of ["lower(value) <= 0.15 or y < 0.5", "(lower(value) <= 0.15) == (y < 5) or y < 0.5"]) {
      const { status, observed } = conditionOf(JSON.stringify(line), { a: { count: 50, of: 250 }, ...y });
      expect(observed).toMatchObject({ "lower(a)": expect.closeTo(0.1523, 3) as unknown });
      expect(status).not.toBe("met");
    }
  });

  test.each<[string, object]>([
    ["there, and exact", { b: 0 }],
    ["left out", {}],
  ])("a bound in a trigger is no nearer and no farther with what another trigger reads %s", (_, b) => {
    const [line] = triggersOf(["lower(a) > 0.1", "b > 1 and c > 1"], { a: share(100), c: 0, ...b });
    expect((line as { observed?: object }).observed).toMatchObject({ "lower(a)": limits(share(100), 0.025 / 3, 1).lower });
  });

  test.each<[string, object]>([
    ["there", { b: share(390) }],
    ["left out", {}],
  ])("an alternative lets no condition pass the sooner, with the other one %s", (_, b) => {
    expect(conditionOf('"<= 0.3 or b <= 0.3"', { a: share(100), ...b }).status).toBe("unknown");
  });
});

describe("a condition", () => {
  test.each([
    ["value <= 0.3", 0.025, 0.025],
    ["value <= 0.3 and value <= 0.4", 0.025, 0.025],
    ["value <= 0.3 or value <= 0.4", 0.025, 0.0125],
    ["value <= 0.3 or exact", 0.025, 0.025],
    ["not (value > 0.3 and value > 0.4)", 0.025, 0.0125],
  ])("%s", (condition, lower, upper) => {
    expect(conditionOf(`"${condition}"`, { a: x, exact: false }).observed).toMatchObject({ a: limits(x, lower, upper) });
  });

  test("with two bounds and an alternative shares the error of passing over all of them", () => {
    const line = conditionOf('"lower(value) + lower(b) >= 9 or c <= 0.1"', { a: x, b: x, c: x });
    expect(line.observed).toMatchObject({ "lower(a)": limits(x, 0.025 / 4, 1).lower });
  });

  test("on each slice shares the error of failing", () => {
    const slices = { de: { count: 19, of: 20 }, en: { count: 6, of: 20 } };
    const line = conditionOf('{ each: ">= 0.8" }', { a: slices });
    expect(line).toMatchObject({ status: "not_met", level: levelOf(0.0125), observed: { 'a["en"]': limits(slices.en, 0.025, 0.0125) } });
  });
});

describe("the least of some slices", () => {
  const slices = { de: { count: 17, of: 20 }, en: { count: 1900, of: 2000 }, fr: { count: 90, of: 100 } };

  test("goes from the least lower limit to the least upper one, at a third of the error, and names the worst", () => {
    const line = conditionOf('"min(value) >= 0.8"', { a: slices });
    const { lower } = limits(slices.de, 0.025, 1);
    expect(line).toMatchObject({ status: "unknown", observed: { "min(a)": { value: 0.85, n: 20, lower, upper: limits(slices.fr, 1, 0.025 / 3).upper } }, reason: expect.stringContaining("`de`") as unknown });
  });

  test("the greatest likewise, turned round", () => {
    const line = conditionOf('"max(value) <= 0.99"', { a: slices });
    expect(line.observed).toMatchObject({ "max(a)": { upper: limits(slices.de, 1, 0.025).upper } });
  });

  test("a bad slice of 20 beside a good one of 2000 passes in no more of the draws than the error", () => {
    // Of 20 with a rate of 0.8, all the counts there are with their probability; 1950 of 2000 are good whatever comes.
    let passing = 0;
    let probability = 0.2 ** 20;
    for (let count = 0; count <= 20; count += 1) {
      if (conditionOf('"min(value) > 0.8"', { a: { small: { count, of: 20 }, large: { count: 1950, of: 2000 } } }).status === "met") passing += probability;
      probability *= (((20 - count) / (count + 1)) * 0.8) / 0.2;
    }
    expect(passing).toBeLessThanOrEqual(0.025);
  });
});

test("a line over exact numbers has no level", () => {
  expect(gateReportOf(holds('a: "<= 1 or a <= 2"'), [{ a: 0.5 }]).conditions[0]).not.toHaveProperty("level");
});

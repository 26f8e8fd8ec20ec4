import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { evaluate } from "../../src/index.ts";
import { gateOf, holds, gateReportOf } from "../support/gates.ts";

const lineOf = (text: string, metrics: object, baseline?: object) => gateReportOf(gateOf(text), [metrics], baseline === undefined ? {} : { baseline: [baseline] }).conditions[0];
const conditionOf = (condition: string, metrics: object, baseline?: object) => lineOf(`must_hold: { x: '${condition}' }`, metrics, baseline);
const valueOf = (expression: string, x: unknown, confidence: number | "off" = 0.95) => ((result) => (result.ok ? result.result : "error"))(evaluate(expression, { metrics: { x }, confidence }));

describe("judging by interval", () => {
  test.each([
    ["<= 0.17", "met"],
    ["<= 0.15", "unknown"],
    ["<= 0.08", "not_met"],
    ["< 0.17", "met"],
    ["< 0.08", "not_met"],
    [">= 0.08", "met"],
    [">= 0.15", "unknown"],
    [">= 0.17", "not_met"],
    ["> 0.08", "met"],
    ["> 0.17", "not_met"],
    ["== 0.12", "unknown"],
    ["== 0.2", "not_met"],
    ["!= 0.12", "unknown"],
    ["!= 0.2", "met"],
    ["0.05 <= value <= 0.2", "met"],
    ["0.1 <= value <= 0.2", "unknown"],
  ])("30 of 250 against %s is %s", (condition, status) => {
    expect(conditionOf(condition, { x: { count: 30, of: 250 } })?.status).toBe(status);
  });

  test.each([
    ["-value >= -0.17", "met"],
    ["-value >= -0.15", "unknown"],
    ["-value >= -0.08", "not_met"],
    ["0.2 - value > 0", "met"],
  ])("30 of 250 against %s is %s, turned round", (condition, status) => {
    expect(conditionOf(condition, { x: { count: 30, of: 250 } })?.status).toBe(status);
  });

  test.each([
    ["mean(value) <= 0.5", "met"],
    ["mean(value) <= 0.1", "unknown"],
    ["mean(value) <= 0.05", "not_met"],
    ["sum(value) <= 0.5", "met"],
    ["sum(value) <= 0.05", "not_met"],
  ])("the slices 30 and 20 of 250 against %s are %s", (condition, status) => {
    expect(conditionOf(condition, { x: { de: { count: 30, of: 250 }, fr: { count: 20, of: 250 } } })?.status).toBe(status);
  });

  test("a sum says the samples of the part that is known least", () => {
    expect(conditionOf("value.de + value.fr <= 0.25", { x: { de: { count: 30, of: 250 }, fr: { count: 4, of: 40 } } })?.reason).toContain("0.22 from 40 (95%");
  });

  test("true and false are exactly what the limits say", () => {
    const cases = fc.record({ of: fc.integer({ min: 1, max: 400 }), part: fc.double({ min: 0, max: 1, noNaN: true }), bound: fc.double({ min: 0, max: 1, noNaN: true }), confidence: fc.constantFrom(0.8, 0.95, 0.99) });
    fc.assert(
      fc.property(cases, ({ of, part, bound, confidence }) => {
        const x = { count: Math.round(part * of), of };
        const at = Number(bound.toFixed(12));
        const [low, high] = [valueOf("lower(x)", x, confidence), valueOf("upper(x)", x, confidence)] as [number, number];
        expect(low <= x.count / of && x.count / of <= high).toBe(true);
        expect(valueOf(`x <= ${bound.toFixed(12)}`, x, confidence)).toBe(high <= at ? true : low > at ? false : "unknown");
        expect(valueOf(`x > ${bound.toFixed(12)}`, x, confidence)).toBe(low > at ? true : high <= at ? false : "unknown");
      }),
    );
  });

  test("confidence off judges the point", () => {
    const report = gateReportOf(gateOf("confidence: off", 'must_hold: { x: "<= 0.15" }'), [{ x: { count: 30, of: 250 } }]);
    expect(report.conditions[0]).toMatchObject({ status: "met", observed: { x: 0.12 } });
    expect(report.conditions[0]).not.toHaveProperty("level");
  });

  test("a warning shows its range and never changes the verdict", () => {
    const report = gateReportOf(gateOf('must_hold: { x: { condition: "<= 0.15", severity: warn }, y: "<= 1" }'), [{ x: { count: 30, of: 250 }, y: 0 }]);
    expect(report).toMatchObject({ verdict: "pass", conditions: [{ status: "unknown", observed: { x: { value: 0.12, n: 250 } } }, {}] });
  });

  test("an exact number has no level", () => {
    expect(conditionOf("<= 0.15", { x: 0.12 })).not.toHaveProperty("level");
  });
});

describe("what would settle it", () => {
  test("is said in one sentence", () => {
    expect(conditionOf("<= 0.15", { x: { count: 30, of: 250 } })?.reason).toBe("inconclusive: 0.12 from 250 (95%: 0.082 to 0.167), needs <= 0.15; about 305 more samples would settle it if the rate stays 0.12");
  });

  test.each([
    [{ count: 30, of: 250 }, "<= 0.15", 25],
    [{ count: 190, of: 200 }, ">= 0.93", 20],
    [{ count: 0, of: 20 }, "<= 0.05", 1],
  ])("%j against %s: as many settle it, and clearly fewer do not", (x, condition, step) => {
    const more = Number(/about (\d+) more/u.exec(conditionOf(condition, { x })?.reason ?? "")?.[1]);
    // So many that the rate stays exactly what it is.
    const withMore = (samples: number) => ((of) => ({ x: { count: Math.round((x.count / x.of) * of), of } }))(Math.ceil((x.of + samples) / step) * step);
    expect(more).toBeGreaterThan(0);
    expect(conditionOf(condition, withMore(more))?.status).toBe("met");
    expect(conditionOf(condition, withMore(more * 0.7))?.status).toBe("unknown");
  });

  // The search for it takes whole and half samples; a percentile has whole ones only.
  test("of a percentile it is as many as settle it, however few there are", () => {
    for (let n = 2; n <= 40; n += 1) {
      const of = (samples: number) => ({ x: { samples: Array.from({ length: samples }, () => 5) } });
      const reason = conditionOf("p95(value) < 6", of(n))?.reason;
      const more = Number(/about (\d+) more/u.exec(reason ?? "")?.[1]);
      expect(reason).toContain(`5 from ${n} (95%`);
      expect(conditionOf("p95(value) < 6", of(n + more))?.status).toBe("met");
      expect(conditionOf("p95(value) < 6", of(n + more - 2))?.status).toBe("unknown");
    }
  }, 60_000);

  test.each([
    ["a given interval", { x: { value: 0.12, ci: [0.09, 0.16], level: 0.95 } }, undefined, "<= 0.15"],
    ["a value on the bound", { x: { count: 15, of: 100 } }, undefined, "<= 0.15"],
    ["a baseline that is too uncertain by itself", { x: { count: 50, of: 100 } }, { x: { count: 5, of: 10 } }, ">= baseline - 0.05"],
  ])("is left out for %s", (_what, metrics, baseline, condition) => {
    const reason = conditionOf(condition, metrics, baseline)?.reason;
    expect(reason).toContain("inconclusive");
    expect(reason).not.toContain("more sample");
  });

  test("no number of samples shows that a rate is zero, and the count is proposed", () => {
    for (const condition of ["== 0", "<= 0"]) expect(conditionOf(condition, { x: { count: 0, of: 50 } })?.reason).toContain("`x.count == 0`");
    expect(conditionOf("x.count == 0", { x: { count: 0, of: 50 } })?.status).toBe("met");
  });
});

describe("one quantity", () => {
  test.each(["x - x == 0", "x / x == 1", "2 * x - x == x", "(x + 1) - x == 1", "metrics.x == x"])("%s", (expression) => {
    expect(valueOf(expression, { count: 30, of: 250 })).toBe(true);
  });

  test("under two names, and read through `from`", () => {
    const gate = gateOf("metrics:", "  x: { aliases: [y], from: { file: f.json, count: failed, of: total } }", 'must_hold: { same: "x - y == 0" }');
    expect(gateReportOf(gate, [{}], { files: [{ file: "f.json", text: '{"failed": 3, "total": 40}' }] }).conditions[0]?.status).toBe("met");
  });

  test("two metrics of equal numbers are two", () => {
    expect(gateReportOf(holds('same: "x - y == 0"'), [{ x: { count: 3, of: 40 }, y: { count: 3, of: 40 } }]).conditions[0]?.status).toBe("unknown");
  });
});

describe("never for lack of evidence", () => {
  test.each([
    [{ count: 0, of: 0 }, "nothing"],
    [{ mean: 3, sd: 1, n: 1 }, "one sample"],
    [{ mean: 3, sd: 0, n: 9 }, "the same in all 9 samples"],
    [{ mean: 3, sd: -1, n: 9 }, "0 or more"],
    [{ value: 3, ci: [4, 5], level: 0.95 }, "between them"],
    [{ value: 3, ci: [2, 4], level: 95 }, "`0.95` for 95%"],
    [{ value: 3, ci: [2, 4], level: 0.9 }, "given at 90%, and this decision needs 95%"],
  ])("%j", (x, reason) => {
    expect(conditionOf("<= 99", { x })).toMatchObject({ status: "unknown", reason: expect.stringContaining(reason) as unknown });
  });

  test.each([
    ["mean(value) <= 9", [1], "one sample"],
    ["mean(value) <= 9", [1, 1, 1], "the same in all 3"],
    ["sum(value) <= 9", [1, 2, 3], "mean(x)"],
    ["p95(value) <= 9", [1, 2, 3], "or more"],
    ["max(value) <= 9", [1, 2, 3], "or more"],
    ["value <= 9", [1, 2, 3], "mean(x)"],
  ])("%s over the samples %j", (condition, samples, reason) => {
    expect(conditionOf(condition, { x: { samples } })).toMatchObject({ status: "unknown", reason: expect.stringContaining(reason) as unknown });
  });

  test("every slice needs its samples", () => {
    const gate = gateOf("metrics: { x: { min_samples: 50 } }", 'must_hold: { x: { each: ">= 0.1" } }');
    const statusOf = (x: object) => gateReportOf(gate, [{ x }]).conditions[0];
    expect(statusOf({ a: { count: 90, of: 100 }, b: { count: 40, of: 50 } })?.status).toBe("met");
    expect(statusOf({ a: { count: 90, of: 100 }, b: { count: 40, of: 49 } })?.reason).toContain("49 samples");
    expect(statusOf({ a: { count: 90, of: 100 }, b: 0.9 })?.status).toBe("unknown");
  });
});

test("whatever a measurement holds, nothing is thrown, and what is unknown says why", () => {
  const number = fc.oneof(fc.double(), fc.integer({ min: -3, max: 50 }), fc.constantFrom(0, 1, 1e308, -0), fc.constant(null), fc.boolean(), fc.string());
  const keys = ["value", "count", "of", "mean", "sd", "stderr", "n", "level"];
  const measurement = fc.record({ ...Object.fromEntries(keys.map((key) => [key, number])), ci: fc.array(number, { maxLength: 3 }), samples: fc.array(number), cases: fc.array(fc.record({ id: number, value: number }, { requiredKeys: [] })) }, { requiredKeys: [] });
  fc.assert(
    fc.property(measurement, fc.constantFrom("x <= 1", "mean(x) > 0.5", "p95(x) < 2", "x / x > 0", "abs(x * x) <= 3", "min(x) == 0", "upper(x) < 1"), (x, expression) => {
      const result = evaluate(expression, { metrics: { x } });
      if (!result.ok || result.result === "unknown") expect(result.ok ? result.reasons.join("") : "error").not.toBe("");
    }),
    { numRuns: 1000 },
  );
});

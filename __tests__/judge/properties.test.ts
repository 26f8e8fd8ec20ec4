import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { check, evaluate, validate } from "../../src/index.ts";
import { gate, losing, measurement, metrics, ROOT_NAMES } from "../support/arbitraries.ts";
import { anyText, nearlyExpression, nearlyJson, nearlyYaml, triggerText } from "../support/hostile.ts";
import { gateOf, judge, triggers } from "../support/gates.ts";

const verdictOf = (text: string, over: object, baseline?: object): string => {
  const result = judge(text, [over], baseline === undefined ? {} : { baseline: [baseline] });
  return result.ok ? result.report.verdict : "error";
};

test("a gate whose metrics are all absent never passes and never rolls back", () => {
  fc.assert(
    fc.property(gate, (text) => {
      expect(verdictOf(text, {})).toBe("hold");
      expect(verdictOf(text, Object.fromEntries(ROOT_NAMES.map((name) => [name, null])))).toBe("hold");
    }),
    { numRuns: 150 },
  );
});

test("a measurement that is lost never turns a hold into a pass, nor anything into a rollback", () => {
  fc.assert(
    fc.property(gate, losing, fc.option(metrics, { nil: undefined }), (text, { more, less }, baseline) => {
      const [before, after] = [verdictOf(text, more, baseline), verdictOf(text, less, baseline)];
      fc.pre(before !== "error");
      expect([before, after]).toEqual([before, after === "hold" ? "hold" : before]);
    }),
    { numRuns: 400 },
  );
});

test("a baseline that is lost never makes a pass or a rollback either", () => {
  fc.assert(
    fc.property(gate, metrics, metrics, (text, over, baseline) => {
      const [before, after] = [verdictOf(text, over, baseline), verdictOf(text, over)];
      fc.pre(before !== "error");
      expect(after === "hold" || after === before).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test("the report is the same bytes for the same inputs, and for metrics in another order", () => {
  const shuffled = metrics.chain((over) => fc.tuple(fc.constant(over), fc.shuffledSubarray(Object.keys(over), { minLength: Object.keys(over).length })));
  fc.assert(
    fc.property(gate, shuffled, (text, [over, keys]) => {
      const report = (given: object) => JSON.stringify(judge(text, [given]), (key, value: unknown) => (key === "sha256" ? "" : value));
      const reordered = Object.fromEntries(keys.map((key) => [key, over[key]]));
      expect(report(over)).toBe(report(over));
      expect(report(reordered)).toBe(report(over));
      expect(JSON.stringify(judge(text, [over]))).toBe(JSON.stringify(judge(text, [structuredClone(over)])));
    }),
    { numRuns: 150 },
  );
});

test("splitting metrics over several files, in any order, changes no verdict", () => {
  fc.assert(
    fc.property(gate, metrics, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (text, over, sides) => {
      const part = (side: boolean) => Object.fromEntries(Object.entries(over).filter((_, at) => sides[at % 8] === side));
      const verdicts = [[over], [part(true), part(false)], [part(false), { metrics: part(true) }]].map((files) => {
        const result = judge(text, files);
        return result.ok ? result.report.verdict : result.diagnostics.map(({ code }) => code).join();
      });
      expect(new Set(verdicts.map((verdict) => (/^(?:pass|hold|rollback)$/.test(verdict) ? verdict : "error"))).size).toBe(1);
    }),
    { numRuns: 100 },
  );
});

test("a trigger line is an expression, a signal or an error, never two of these", () => {
  const seen = { expression: 0, signal: 0, error: 0 };
  fc.assert(
    fc.property(triggerText, (line) => {
      const result = judge(triggers(JSON.stringify(line)), [{}]);
      const parses = evaluate(line.trim(), { metrics: {} }).ok;
      if (!result.ok) {
        seen.error += 1;
        return;
      }
      const [trigger, ...others] = result.report.gates[0]?.triggers ?? [];
      expect(others).toEqual([]);
      const kind = trigger !== undefined && "expression" in trigger ? "expression" : "signal";
      expect(trigger !== undefined && "signal" in trigger).toBe(kind === "signal");
      expect(parses).toBe(kind === "expression");
      seen[kind] += 1;
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(50);
});

test("nothing that a user writes makes check, evaluate or validate throw", () => {
  const yaml = fc.oneof(nearlyYaml, anyText, fc.tuple(nearlyYaml, nearlyExpression).map(([a, b]) => gateOf("must_hold:", `  a: ${b}`, a)), gate);
  const json = fc.oneof(nearlyJson, anyText, fc.dictionary(fc.constantFrom("a", "metrics", "signals", "meta", "__proto__"), fc.oneof(measurement, fc.jsonValue()), { maxKeys: 5 }).map((value) => JSON.stringify(value)));
  fc.assert(
    fc.property(yaml, json, json, fc.array(anyText, { maxLength: 2 }), anyText, (text, first, second, signals, commit) => {
      const gates = [{ file: "g.yml", text }];
      const problems = validate(gates);
      const result = check({ gates, metrics: [{ file: "m.json", text: first }], baseline: [{ file: "b.json", text: second }], files: [{ file: "x.json", text: second }], signals, commit });
      if (problems.some(({ level }) => level === "error")) expect(result.ok).toBe(false);
      if (!result.ok) expect(result.diagnostics.length).toBeGreaterThan(0);
      expect(() => JSON.stringify(result)).not.toThrow();
    }),
    { numRuns: 1_500 },
  );
});

test("every diagnostic of a broken file points into it", () => {
  fc.assert(
    fc.property(fc.oneof(nearlyYaml, anyText), (text) => {
      const lines = text.split("\n");
      for (const { line, column, message } of validate([{ file: "g.yml", text }])) {
        expect(message).not.toMatch(/undefined|\[object/);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual((lines[(line ?? 1) - 1] ?? "").length + 1);
      }
    }),
    { numRuns: 1_000 },
  );
});

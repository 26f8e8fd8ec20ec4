import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { gate, metrics } from "../support/arbitraries.ts";
import { loadTests } from "../../src/testing/load.ts";
import { runTests } from "../../src/testing/run.ts";
import { nearlyExpression, nearlyJson, nearlyYaml } from "../support/hostile.ts";
import { resultOf, testsOf } from "../support/gate-tests.ts";
import { judge } from "../support/gates.ts";

const VERDICTS = ["pass", "hold", "rollback"];

test("a test that expects what check reports passes, and one that expects anything else fails", () => {
  fc.assert(
    fc.property(gate, metrics, fc.option(metrics, { nil: undefined }), fc.nat(), (text, over, baseline, pick) => {
      const checked = judge(text, [over], baseline === undefined ? {} : { baseline: [baseline] });
      const test = (verdict: string, lists: object = {}) => resultOf(text, JSON.stringify({ name: "a", metrics: over, ...(baseline && { baseline }), verdict, ...lists }));
      if (!checked.ok) {
        expect(test("hold")).toMatchObject({ passed: false, actual: null });
        return;
      }
      const { verdict, conditions, triggers } = checked.report.gates[0] as NonNullable<(typeof checked.report.gates)[0]>;
      const named = (status: string) => [...conditions, ...triggers].filter((line) => line.status === status).map((line) => ("signal" in line ? line.signal : line.expression));
      const lists = { not_met: named("not_met"), unknown: named("unknown"), fired: named("fired") };
      expect(test(verdict, lists)).toMatchObject({ passed: true, differences: [], actual: { verdict, ...lists } });
      for (const other of VERDICTS) if (other !== verdict) expect(test(other, lists)).toMatchObject({ passed: false, differences: [{ in: "verdict", expected: other, actual: verdict }] });
      const list = (["not_met", "unknown", "fired"] as const)[pick % 3] ?? "fired";
      const [first] = lists[list];
      fc.pre(first !== undefined);
      expect(test(verdict, { ...lists, [list]: [] }).differences).not.toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("nothing that a user writes makes a run throw, and what is refused is refused with a place in the file", () => {
  const line = fc.oneof(nearlyExpression, nearlyJson);
  const text = fc.oneof(
    nearlyYaml,
    fc.tuple(nearlyYaml, nearlyJson).map(([yaml, json]) => testsOf(`name: a\nverdict: hold\nmetrics: ${json}`, yaml)),
    fc.tuple(line, line, nearlyJson).map(([first, second, json]) => testsOf(`name: a\nverdict: hold\nmetrics: ${json}\nunknown: [${JSON.stringify(first)}, ${second}]\nfired: [${JSON.stringify(second)}]`)),
  );
  fc.assert(
    fc.property(text, fc.oneof(gate, nearlyYaml), (file, gateText) => {
      const { tests, problems } = loadTests("gate.test.yml", file);
      if (tests === null) {
        expect(problems.length).toBeGreaterThan(0);
        for (const { place } of problems) expect(place !== null && "line" in place && place.file).toBe("gate.test.yml");
        return;
      }
      const run = runTests([{ tests, gate: { file: "gate.yml", text: gateText } }]);
      expect(() => JSON.stringify(run)).not.toThrow();
      if (!run.ok) expect(run.diagnostics.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { check, type Report } from "../../src/index.ts";
import { loadGates } from "../../src/gate/load.ts";
import { evidenceFor } from "../../src/judge/environment.ts";
import { loadEvidence } from "../../src/judge/load-evidence.ts";
import { drawingOf } from "../../src/judge/number-line.ts";
import { verdictOf } from "../../src/judge/verdict.ts";
import { nearlyEqual } from "../../src/language/numbers.ts";
import { gateOf } from "../support/gates.ts";
import { NAMES, numberGate } from "../support/number-gates.ts";

const round = fc.integer({ min: -40, max: 40 }).map((n) => n / 8);
const values = fc.record({ a: round, b: round, c: fc.oneof(round, fc.constant(null), fc.boolean()) });

function drawing(text: string, metrics: object) {
  const [gate] = loadGates("gate.yml", text).gates;
  if (gate === undefined) throw new Error(text);
  const { evidence } = loadEvidence({ gates: [], problems: [], fromFiles: [] }, { metrics: [{ file: "m.json", text: JSON.stringify(metrics) }] });
  return { gate, drawn: drawingOf(gate, evidenceFor(gate, gate.confidence, evidence)) };
}

function reportOf(text: string, metrics: object): Report["gates"][number] {
  const result = check({ gates: [{ file: "gate.yml", text }], metrics: [{ file: "m.json", text: JSON.stringify(metrics) }] });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.report.gates[0] as Report["gates"][number];
}

const TRUTHS = { met: "true", fired: "true", not_met: "false", clear: "false", unknown: "unknown" } as const;

/** Beside a bound the last digits of a number decide, which no zone shows. */
const tooNear = (x: number, bound: number | null): boolean => bound !== null && x !== bound && Math.abs(x - bound) <= 1e-9 * Math.max(1, Math.abs(x));

test("zones agree with check at 1,000 points of random gates", () => {
  let [asked, compared] = [0, 0];
  fc.assert(
    fc.property(numberGate, values, fc.constantFrom(...NAMES), fc.array(fc.double({ min: -8, max: 8, noNaN: true }), { minLength: 20, maxLength: 20 }), (text, metrics, name, random) => {
      asked += 1;
      const { drawn } = drawing(text, metrics);
      const term = drawn.terms.find((each) => each.name === name);
      const zones = term === undefined ? null : drawn.zonesOf(term);
      const line = term === undefined ? null : drawn.numberLineOf(term);
      if (zones === null || line === null) return;
      const { cells, truths, blind } = zones;
      const bounds = cells.flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
      const points = [...random, ...bounds, ...bounds.map((bound) => bound + 0.001), ...bounds.map((bound) => bound - 0.001), 1e6, -1e6];
      for (const x of points.filter((point) => !bounds.some((bound) => tooNear(point, bound)))) {
        const report = reportOf(text, { ...metrics, [name]: x });
        const lines = [...report.conditions, ...report.triggers];
        const at = cells.findIndex(({ from, to }) => (from === to ? nearlyEqual(x, from) : from < x && x < to));
        for (const [each, inCells] of truths) expect([text, x, each.index, inCells[at]]).toEqual([text, x, each.index, TRUTHS[lines[each.index]?.status ?? "unknown"]]);
        const seeing = [...truths.keys()].filter((each) => !blind.has(each)).map(({ index }) => index);
        const zone = line.zones.find(({ from, to, includes_from: withFrom, includes_to: withTo }) => (from === null || x > from || (withFrom && x === from)) && (to === null || x < to || (withTo && x === to)));
        const verdict = verdictOf(lines.filter((_, index) => seeing.includes(index)));
        expect([text, x, zone?.verdict]).toEqual([text, x, verdict]);
        compared += 1;
      }
    }),
    { numRuns: 150 },
  );
  expect(compared / asked).toBeGreaterThan(7);
});

test("of many lines on one metric, each of which is judged only where it changes, zones agree with check as well", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("<=", "<", ">=", ">", "==", "!="), fc.integer({ min: -20, max: 20 })), { minLength: 25, maxLength: 40 }), round, (bounds, x) => {
      const text = gateOf("must_hold:", `  a: [${bounds.map(([operator, bound]) => JSON.stringify(`${operator} ${bound / 4}`)).join(", ")}, "value * value != 4"]`, "rollback_trigger:", "  - abs(a) > 4");
      const { drawn } = drawing(text, { a: x });
      const [term] = drawn.terms;
      const zones = term === undefined ? null : drawn.zonesOf(term);
      const report = reportOf(text, { a: x });
      const lines = [...report.conditions, ...report.triggers];
      const at = zones?.cells.findIndex(({ from, to }) => (from === to ? nearlyEqual(x, from) : from < x && x < to)) ?? -1;
      expect([...(zones?.truths ?? [])].map(([line, each]) => [line.index, each[at]])).toEqual(lines.map(({ status }, index) => [index, TRUTHS[status]]));
    }),
    { numRuns: 300 },
  );
});

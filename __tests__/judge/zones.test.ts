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

const sliceLine = fc.constantFrom("value >= b", "value >= 1 and b <= 1", "value < b or b > 2", "value + b <= 2", "not (value == b)", "value <= b or value >= c", "min(value, b) >= 0.5");

test("over slices of another metric zones agree with check as well", () => {
  fc.assert(
    fc.property(fc.array(sliceLine, { minLength: 1, maxLength: 3 }), fc.dictionary(fc.constantFrom("de", "fr", "es"), fc.oneof({ weight: 5, arbitrary: round }, { weight: 1, arbitrary: fc.constant(null) }), { minKeys: 1 }), round, fc.array(round, { minLength: 8, maxLength: 8 }), (each, a, c, points) => {
      const text = gateOf("must_hold:", `  a: [${each.map((line) => `{ each: "${line}" }`).join(", ")}]`, '  b: "<= 3"');
      const { drawn } = drawing(text, { a, b: 0, c });
      const term = drawn.terms.find(({ name }) => name === "b");
      if (term === undefined) throw new Error("nothing reads b");
      const { cells, truths, complex } = drawn.zonesOf(term);
      expect(complex).toEqual([]);
      for (const x of points) {
        const statuses = reportOf(text, { a, b: x, c }).conditions.map(({ status }) => TRUTHS[status]);
        const at = cells.findIndex(({ from, to }) => (from === to ? nearlyEqual(x, from) : from < x && x < to));
        expect([text, a, x, drawn.lines.map((line) => truths.get(line)?.[at])]).toEqual([text, a, x, statuses]);
      }
    }),
    { numRuns: 60, examples: [[["value + b <= 2"], { de: 2 }, 0, [0, 0.5]]] },
  );
});

test("over more slices than anybody looks at nothing is drawn", () => {
  const slices = (count: number) => ({ a: Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, 1])), b: 0 });
  const long = ["b", ...Array.from({ length: 399 }, () => "1")].join(" + ");
  const complexOver = (count: number, bound: string) => {
    const { drawn } = drawing(gateOf("must_hold:", `  a: { each: "value <= ${bound}" }`), slices(count));
    return drawn.terms.map((term) => [term.name, drawn.zonesOf(term).complex.map(({ index }) => index)]);
  };
  expect(complexOver(2, long)).toEqual([["each a", []], ["b", []]]);
  expect(complexOver(4_000, long)).toEqual([["each a", []], ["b", [0]]]);
  expect(complexOver(1_000, "b")).toEqual([["each a", []], ["b", []]]);
});

const WORDS = ["v1", "v2", "v3"];
const word = fc.constantFrom(...WORDS);
/** A comparison of `a` by what it is: a text, a truth or a number, with a literal, another metric, or both. */
const kindOfLine = fc.oneof(
  fc.tuple(fc.constantFrom("==", "!="), word).map(([operator, text]) => `a ${operator} "${text}"`),
  fc.tuple(word, fc.constantFrom("==", "!=")).map(([text, operator]) => `"${text}" ${operator} a`),
  fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom("==", "!="), fc.constantFrom("a", "b", "c")).map((parts) => parts.join(" ")),
  fc.constantFrom("a == b == c", "c == a", "a != true", "not a", "a", "a <= 2", "2 >= a", "1 <= a <= 3", "a + 1 <= c", "a == 2", "abs(a) == c", "(a > 1) == b", "a == (c > 1)"),
);
const anything = fc.oneof(fc.constantFrom("v1", "v2", "v9", "other a"), fc.boolean(), fc.integer({ min: 0, max: 4 }));

test("of texts, truths and numbers every choice is what check says of it, and every other value decides like one of them", () => {
  let [asked, told] = [0, 0];
  fc.assert(
    fc.property(fc.array(fc.tuple(kindOfLine, kindOfLine, fc.constantFrom(null, "and", "or")), { minLength: 1, maxLength: 4 }), anything, anything, anything, (lines, b, c, other) => {
      const text = gateOf("must_hold:", `  l: [${lines.map(([one, two, join]) => JSON.stringify(join === null ? one : `${one} ${join} ${two}`)).join(", ")}, "a == b or a != b"]`);
      const result = check({ gates: [{ file: "gate.yml", text }], metrics: [{ file: "m.json", text: "{}" }] });
      fc.pre(result.ok);
      asked += 1;
      const { drawn } = drawing(text, { b, c });
      const term = drawn.terms.find(({ name }) => name === "a");
      if (term === undefined) return;
      const { choices, truths, complex } = drawn.zonesOf(term);
      if (complex.length > 0) return;
      const truthsAt = (a: unknown) => reportOf(text, { a, b, c }).conditions.map(({ status }) => TRUTHS[status]);
      const columns = choices.map((_, at) => drawn.lines.map((line) => truths.get(line)?.[at] ?? truthsAt("v1")[line.index]));
      choices.forEach((choice, at) => expect([text, b, c, choice.value, columns[at]]).toEqual([text, b, c, choice.value, truthsAt(choice.value)]));
      told += choices.length;
      // What no line asks for is unknown to all that read it.
      const known = truthsAt(other).filter((truth) => truth !== "unknown").length;
      const same = columns.some((column) => column.join() === truthsAt(other).join());
      if (known === truthsAt(other).length) expect([text, b, c, other, same]).toEqual([text, b, c, other, true]);
    }),
    { numRuns: 120 },
  );
  expect(told / asked).toBeGreaterThan(2);
});

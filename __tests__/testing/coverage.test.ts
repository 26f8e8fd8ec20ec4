import { expect, test } from "@jest/globals";
import { loadTests } from "../../src/testing/load.ts";
import { runTests, type TestedGate } from "../../src/testing/run.ts";
import { gateOf } from "../support/gates.ts";
import { reportOfTests, testsOf } from "../support/gate-tests.ts";

const GATE = gateOf("must_hold:", '  a: "<= 1"', "rollback_trigger:", "  - a > 3", "  - people report it");
const seen = (gate: string, ...tests: string[]) => reportOfTests(gate, testsOf(...tests)).coverage[0]?.lines.map((line) => line.seen);

test("counts the tests that have seen each line in each state, whether they passed or not", () => {
  expect(seen(GATE, "name: a\nverdict: pass\nmetrics: { a: 1 }", "name: b\nverdict: pass\nmetrics: { a: 4 }", "name: c\nverdict: hold", "name: d\nverdict: hold\nmetrics: { a: 2 }\nsignals: [people report it]")).toEqual([
    { met: 1, not_met: 2, unknown: 1 },
    { clear: 2, fired: 1, unknown: 1 },
    { clear: 3, fired: 1 },
  ]);
});

test("a test that could not be evaluated has seen nothing", () => {
  expect(seen(GATE, "name: a\nverdict: pass\nsignals: [nobody knows it]")).toEqual([{ met: 0, not_met: 0, unknown: 0 }, { clear: 0, fired: 0, unknown: 0 }, { clear: 0, fired: 0 }]);
});

test("a signal can be unknown only where an answer is asked for", () => {
  const asking = gateOf("unreported_signals: unknown", "rollback_trigger: [people report it]");
  expect(seen(asking, "name: a\nverdict: hold", "name: b\nverdict: pass\nsignals: { people report it: false }")).toEqual([{ clear: 1, fired: 0, unknown: 1 }]);
});

test("is one for a gate, over all files that test it, and knows its places", () => {
  const tested = (name: string, gate: string, test: string): TestedGate => {
    const { tests } = loadTests(name, testsOf(test));
    if (tests === null) throw new Error("not a file of tests");
    return { tests, gate: { file: gate, text: GATE } };
  };
  const run = runTests([
    tested("1.yml", "gate.yml", "name: a\nverdict: pass\nmetrics: { a: 1 }"),
    tested("2.yml", "other.yml", "name: a\nverdict: pass\nmetrics: { a: 1 }"),
    tested("3.yml", "gate.yml", "name: a\nverdict: hold\nmetrics: { a: 2 }"),
  ]);
  expect(run.ok && run.report.coverage.map(({ file, lines }) => [file, lines[0]])).toEqual([
    ["gate.yml", { kind: "condition", text: "a <= 1", line: 4, column: 8, seen: { met: 1, not_met: 1, unknown: 0 } }],
    ["other.yml", { kind: "condition", text: "a <= 1", line: 4, column: 8, seen: { met: 1, not_met: 0, unknown: 0 } }],
  ]);
});

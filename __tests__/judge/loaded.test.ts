import { describe, expect, test } from "@jest/globals";
import { checkLoaded, loadGateFiles, mistakesInMetrics, type EvidenceInput } from "../../src/judge/check.ts";
import { gateOf, holds, judge, triggers } from "../support/gates.ts";

const loaded = (text: string) => loadGateFiles([{ file: "gate.yml", text }]);
const metrics = [{ file: "m.json", text: '{ "a": 1, "meta": { "commit": "abcdef1" } }' }];
const triggersOf = (gate: string, input: Omit<EvidenceInput, "metrics">) => {
  const result = checkLoaded(loaded(gate), { metrics, ...input });
  return result.ok ? result.report.gates[0]?.triggers : result.diagnostics;
};

describe("a label that a trigger names", () => {
  const gate = triggers("{ signal: users complain, label: Gate/Complaints }", "{ signal: users leave, label: gate/leaving }", "users wait", "a > 1");

  test("reports its signal, whatever its case, and is its source", () => {
    expect(triggersOf(gate, { labels: ["bug", "gate/COMPLAINTS"] })).toMatchObject([
      { signal: "users complain", status: "fired", reported_by: ["label Gate/Complaints"], reason: "reported by label Gate/Complaints" },
      { signal: "users leave", status: "clear", reported_by: [] },
      { signal: "users wait", status: "clear", reported_by: [] },
      { expression: "a > 1", status: "clear" },
    ]);
  });

  test("is one source beside others", () => {
    const signals = [{ text: "Users complain.", source: "--signal" }];
    expect(triggersOf(gate, { labels: ["gate/complaints"], signals })).toMatchObject([{ reported_by: ["--signal", "label Gate/Complaints"] }, {}, {}, {}]);
  });
});

test("where no commit is judged, metrics of any are", () => {
  expect(checkLoaded(loaded(holds('a: "<= 1"')), { metrics })).toMatchObject({ ok: true, report: { verdict: "pass" } });
  expect(checkLoaded(loaded(holds('a: "<= 1"')), { metrics, commits: ["1234567"] })).toMatchObject({ ok: true, report: { verdict: "hold" } });
});

describe("a reported signal that no gate knows", () => {
  const codes = (gate: string, signals: readonly string[]) => {
    const result = judge(gate, [{ a: 1 }], { signals: [...signals] });
    return result.ok ? [] : result.diagnostics.map(({ code }) => code);
  };
  test("is an error", () => expect(codes(triggers("users complain"), ["users leave", "users complain"])).toEqual(["unknown-signal"]));
  test("is none while a gate cannot be read, which may know it", () => expect(codes(holds('a: "= 1"'), ["users leave"])).toEqual(["unknown-operator"]));
  test("is said of a hundred, and no more", () => expect(codes(triggers("users complain"), Array.from({ length: 101 }, (_, at) => `unheard ${at}`))).toHaveLength(100));
});

test("what is wrong with a file of measurements is told of it alone", () => {
  expect(mistakesInMetrics({ file: "m.json", text: "{" })).toMatchObject([{ code: "json-cut-off", place: { file: "m.json", line: 1, column: 2 } }]);
  expect(mistakesInMetrics({ file: "m.json", text: '{ "a": 1 }' })).toEqual([]);
});

test("the files that metrics are taken from are known before they are read, each once", () => {
  const gate = gateOf("metrics:", "  a: { from: { file: out/a.json, value: x } }", "  b: { from: { file: out/a.json, value: y } }", "  c: { from: { file: c.json, value: x } }", "  d: {}", 'must_hold: { d: "<= 1" }');
  expect(loaded(gate).fromFiles).toEqual(["out/a.json", "c.json"]);
});

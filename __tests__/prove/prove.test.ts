import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { check } from "../../src/index.ts";
import { loadGates } from "../../src/gate/load.ts";
import { gateTestsOf } from "../../src/prove/gate-tests.ts";
import type { GateProof, LineProof, Shown } from "../../src/prove/proof.ts";
import { proveGates } from "../../src/prove/prove.ts";
import { gateOf, holds } from "../support/gates.ts";
import { numberGate, plainGate } from "../support/number-gates.ts";

function proofOf(text: string): GateProof {
  const { gates, problems } = loadGates("gate.yml", text);
  if (gates.length === 0) throw new Error(JSON.stringify(problems));
  return proveGates(gates);
}

function lineOf(proof: GateProof, text: string): LineProof {
  const found = proof.lines.find((line) => line.text === text);
  if (found === undefined) throw new Error(`${text} is not among ${proof.lines.map((line) => line.text).join(", ")}`);
  return found;
}

/** What `check` says of the evidence of a proof. */
function checked(text: string, { evidence: { metrics, baseline, signals } }: Shown) {
  const file = (name: string, content: object) => ({ file: name, text: JSON.stringify(content) });
  const result = check({ gates: [{ file: "gate.yml", text }], metrics: [file("m.json", metrics), ...(Object.keys(signals).length === 0 ? [] : [file("s.json", { signals })])], ...(baseline === null ? {} : { baseline: [file("b.json", baseline)] }) });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  const lines = result.report.gates.flatMap(({ conditions, triggers }) => [...conditions, ...triggers]);
  return { verdict: result.report.verdict, lines: lines.map((line) => ({ text: "signal" in line ? line.signal : line.expression, status: line.status, line: line.line, column: line.column })) };
}

const FAILING = ["not_met", "fired"];

test.each([["a plain gate", plainGate], ["a gate of any expressions", numberGate]] as const)("evidence for a line of %s changes that line, those that are named, and none becomes unknown", (_what, gates) => {
  let proven = 0;
  fc.assert(
    fc.property(gates, (text) => {
      for (const { shown, also, why, ...target } of proofOf(text).lines) {
        expect(shown === null).toBe(why !== null);
        if (shown === null) continue;
        proven += 1;
        const { verdict, lines } = checked(text, shown);
        const failing = lines.filter(({ status }) => FAILING.includes(status)).map(({ line, column }) => `${line}:${column}`);
        expect(lines.map(({ status }) => status)).not.toContain("unknown");
        expect([text, target.text, failing.sort()]).toEqual([text, target.text, [target, ...also].map(({ line, column }) => `${line}:${column}`).sort()]);
        expect(verdict).toBe(shown.verdict);
      }
    }),
    { numRuns: 60 },
  );
  expect(proven).toBeGreaterThan(50);
});

test("of a plain gate no other evidence on a grid breaks or fires a line with fewer others, and none does where there is said to be none", () => {
  const grid = Array.from({ length: 16 }, (_, at) => (at - 4) / 2 + (at % 2 === 0 ? 0 : 0.1));
  fc.assert(
    fc.property(plainGate, (text) => {
      const proof = proofOf(text);
      const fewest = new Map<number, number>();
      for (const a of grid) {
        const others = grid.flatMap((b) => [{ a, b, c: 0.6 }, { a, b: 0.6, c: b }]);
        for (const metrics of others) {
          const { lines } = checked(text, { evidence: { metrics, baseline: null, signals: {} } } as Shown);
          const failing = lines.flatMap(({ status }, at) => (FAILING.includes(status) ? [at] : []));
          for (const at of failing) fewest.set(at, Math.min(fewest.get(at) ?? Infinity, failing.length - 1));
        }
      }
      proof.lines.forEach(({ why, also, text: line }, at) => {
        const best = fewest.get(at);
        if (best === undefined) return;
        expect([text, line, why]).toEqual([text, line, null]);
        expect([text, line, also.length <= best]).toEqual([text, line, true]);
      });
    }),
    { numRuns: 15 },
  );
});

test("of lines that contradict each other, each is shown with the fewest others: one wrong now need not stay wrong", () => {
  const proof = proofOf(gateOf("must_hold: { a: < 0 }", "rollback_trigger: [a < 0 or b >= 0]"));
  expect(lineOf(proof, "a < 0 or b >= 0").also).toEqual([]);
  expect(lineOf(proof, "a < 0").also).toEqual([]);
});

test("lines over six metrics, two at a time, are all shown, though each has forty values that matter", () => {
  const bounds = Array.from({ length: 10 }, (_, at) => at);
  const conditions = Array.from({ length: 6 }, (_, m) => `m${m}: [${bounds.map((bound) => `"<= ${bound + m}"`).join(", ")}]`);
  const triggers = Array.from({ length: 6 }, (_, m) => bounds.slice(0, 5).map((bound) => `m${m} > ${bound + m + 20} and m${(m + 1) % 6} > ${bound + m + 30}`)).flat();
  const proof = proofOf(gateOf(`must_hold: { ${conditions.join(", ")} }`, `rollback_trigger: [${triggers.join(", ")}]`));
  expect(proof.lines.filter(({ why }) => why !== null)).toEqual([]);
}, 20_000);

test.each<[string, string[], object]>([
  ["a part of each", ['a: { each: "value.x <= 3" }'], { a: { first: { x: 1 }, second: { x: 1 }, third: { x: 1 } } }],
  ["two parts of each", ['a: [{ each: "value.x <= 3" }, { each: "value.y > 5" }]'], { a: { first: { x: 1, y: 6 }, second: { x: 1, y: 6 }, third: { x: 1, y: 6 } } }],
  ["the percentile of each", ['a: [{ each: "p95(value) <= 3" }, { each: "mean(value) <= 2" }]'], { a: { first: [1], second: [1], third: [1] } }],
  ["how many each has, and their percentile", ['a: [{ each: "p95(value) <= 9" }, { each: "count(value) >= 20" }]'], {}],
  ["a part of each, and another part of one by its name", ['a: { each: "value.p95 <= 9" }', 'a.de.p50: "<= 3"'], { a: { de: { p95: 1, p50: 1 } } }],
  ["how many each has", ['a: { each: "count(value) >= 2" }'], { a: { first: [1, 1], second: [2, 2], third: [2, 2] } }],
  ["a part of each, and of one by its name", ['a: { each: "value.x + 1 <= b" }', 'a.de.x: ">= 2"'], {}],
])("of slices %s is shown", (_what, lines, metrics) => {
  const proof = proofOf(holds(...lines));
  expect(proof.lines.filter(({ why }) => why !== null)).toEqual([]);
  expect(proof.healthy.shown?.evidence).toMatchObject({ metrics });
});

test("slices that must rest on samples say each how many", () => {
  const proof = proofOf(gateOf("metrics: { a: { min_samples: 5 } }", 'must_hold: { a: { each: "<= 3" } }'));
  expect(proof.healthy.shown?.evidence.metrics).toEqual({ a: { first: { value: 1, n: 5 }, second: { value: 1, n: 5 }, third: { value: 1, n: 5 } } });
  expect(proofOf(gateOf("metrics: { a: { min_samples: 5 } }", 'must_hold: { a: { each: "p95(value) <= 3" } }')).proven).toBe(true);
});

test("a line that implies others is shown with the fewest of them, by name", () => {
  const proof = proofOf(gateOf('must_hold: { a: ["<= 1", "<= 2"] }', "rollback_trigger: [a > 3, a > 5]"));
  expect(lineOf(proof, "a <= 1")).toMatchObject({ also: [], shown: { verdict: "hold" } });
  expect(lineOf(proof, "a <= 2").also.map(({ text }) => text)).toEqual(["a <= 1"]);
  expect(lineOf(proof, "a > 3").also.map(({ text }) => text)).toEqual(["a <= 1", "a <= 2"]);
  expect(lineOf(proof, "a > 5").also.map(({ text }) => text)).toEqual(["a <= 1", "a <= 2", "a > 3"]);
  expect(proof.proven).toBe(true);
});

test.each([
  ["a trigger that never fires", gateOf("rollback_trigger: [a > 3 and a < 1, b > 1]"), "a > 3 and a < 1", "it is clear whatever `a` is"],
  ["a condition that always holds", holds('a: "value > 1 or value <= 1"', 'b: "> 1"'), "a > 1 or a <= 1", "it holds whatever `a` is"],
  ["a slice against its own baseline", holds('a: { each: ">= baseline" }', 'b: "> 1"'), "each a >= baseline.a", "two values of each slice are read at once"],
  ["one part of each slice against another", holds('a: { each: "value.x <= value.y" }', 'b: "> 1"'), 'each a["x"] <= a["y"]', "two values of each slice are read at once"],
  ["slices that are numbers and lists", holds('a: [{ each: "p95(value) <= 3" }, { each: "<= 2" }]'), "each a <= 2", "as one number and as many"],
  ["slices of which each is a number and has a part", holds('a: [{ each: "<= 0.2" }, { each: "value.of >= 100" }]'), "each a <= 0.2", "or as several forms, and for that no evidence is made"],
  ["slices that are lists, and of which the worst is asked for", holds('a: [{ each: "p95(value) <= 3" }, "max(value) <= 2"]'), "max(a) <= 2", "as one number and as many"],
  ["one name for a number and for a list", holds('a: ["<= 1", "p95(value) <= 1"]'), "a <= 1", "as one number and as many"],
])("%s is not shown, and the reason is", (_what, text, line, why) => {
  const proof = proofOf(text);
  expect(lineOf(proof, line)).toMatchObject({ shown: null, why: expect.stringContaining(why) as unknown });
  expect(proof.proven).toBe(false);
});

test("a gate whose conditions contradict each other has no healthy evidence, and is not proven", () => {
  const proof = proofOf(holds('a: ["> 2", "< 1"]', 'b: "> 1"'));
  expect(proof).toMatchObject({ proven: false, healthy: { shown: null, why: expect.stringContaining("in the way") as unknown } });
  expect(proof.healthy.in_the_way).toHaveLength(1);
});

test.each([
  ["percentiles", holds('a: ["p95(value) <= 1200", "p50(value) <= 800", "max(value) <= 5000"]')],
  ["p99 and a percentile of one's own", holds('a: ["p99(value) <= 12", "percentile(value, 37) <= 8"]')],
  ["a mean and a least", holds('a: ["mean(value) >= 0.9", "min(value) > 0.5"]')],
  ["a number of values", holds('a: ["count(value) >= 200", "mean(value) > 1"]')],
  ["a list against the baseline's", holds('a: "p50(value) <= p50(baseline) * 1.1"')],
  ["a ratio", holds('rate: "failures / total <= 0.05"', 'total: ">= 100"')],
  ["slices", holds('a: { each: ">= 0.8" }')],
  ["the least slice", holds('a: ["min(value) >= 0.8", { each: "> 0.5" }]')],
  ["a number against the baseline", gateOf('must_hold: { a: ">= baseline - 0.01" }', "rollback_trigger: [a < baseline.a - 0.05]")],
  ["truths and texts", gateOf('must_hold: { a: true, b: "== \'v3\'", c: "!= \'off\'" }', "rollback_trigger: [not a, safe or quality < 1]")],
  ["odd keys", holds('"odd key": "<= 1"', '"x.y": "<= 1"', 'lat: "value[\\"p(95)\\"] <= 3"', '__proto__: "<= 1"', 'signals: "<= 1"')],
  ["names inside each other", holds('lat: "<= 1"', "label: lat.p95 <= 3")],
  ["slices, and one of them by its key", gateOf('must_hold: { js: { each: ">= 0.8" }, tokens: "<= 1e6" }', "rollback_trigger: ['js[\"de\"] < 0.5', js.fr < 0.4]")],
  ["slices by key and as a whole", gateOf('must_hold: { js: "min(value) >= 0.8", x: "js.de >= 0.9" }', "rollback_trigger: [js.de < 0.5]")],
  ["a truth of two metrics", gateOf('must_hold: { ready: "value and signed" }', "rollback_trigger: [x > 3, ready and not signed]")],
  ["texts that are compared with each other", gateOf(`must_hold: { a: ["== 'x'", "!= b"] }`, 'rollback_trigger: [b == "y"]')],
  ["two metrics that have to move together", gateOf('must_hold: { b: "< 2" }', "rollback_trigger:", "  - abs(6 + a - max(4, b)) <= 4", "  - a > 15% and a < 3 and b < 8.775")],
  ["a metric in a file of its own", gateOf("metrics: { p95: { from: { file: k6.json, value: p95 } } }", 'must_hold: { p95: "<= 300" }')],
  ["aliases", gateOf("metrics: { rate: { aliases: [override_rate] } }", 'must_hold: { rate: "<= 1" }', "rollback_trigger: [override_rate > 2]")],
  ["samples that are asked for", gateOf("metrics: { a: { min_samples: 300 }, b: { min_samples: 30 } }", 'must_hold: { a: "<= 1", b: "p95(value) < 3" }')],
  ["signals that must be answered", gateOf("unreported_signals: unknown", "rollback_trigger: [people say no, people say never, a > 1]")],
  ["a warning", holds('a: ["<= 2", { condition: "<= 1", severity: warn }]')],
  ["two gates in one file", `${gateOf('must_hold: { a: "<= 1" }')}---\n${gateOf('must_hold: { a: "<= 2", b: "> 1" }')}`],
])("every line over %s is shown, and what is written is what `check` says", (_what, text) => {
  const proof = proofOf(text);
  expect(proof.lines.filter(({ why }) => why !== null)).toEqual([]);
  expect(proof).toMatchObject({ proven: true, healthy: { shown: { verdict: "pass", not_met: [], fired: [] } } });
  for (const { shown, text: target } of [...proof.lines, { ...proof.healthy, text: "" }]) {
    const { verdict, lines } = checked(text, shown as Shown);
    expect([target, verdict]).toEqual([target, shown?.verdict]);
    expect([target, lines.filter(({ status }) => status === "unknown")]).toEqual([target, []]);
  }
});

test("evidence keeps to zero and above where it can, and says what that would take where it cannot", () => {
  const proof = proofOf(gateOf('must_hold: { regressions: "== 0", breaches: "== 0" }', "rollback_trigger: [regressions > 0]"));
  expect(lineOf(proof, "breaches == 0").shown?.evidence.metrics).toMatchObject({ breaches: 1 });
  expect(lineOf(proof, "regressions == 0")).toMatchObject({ also: [], also_from_zero: [{ text: "regressions > 0" }] });
});

test("a baseline is as good as its metric in the healthy evidence", () => {
  const { shown } = proofOf(holds('a: [">= 0.9", ">= baseline - 0.01"]')).healthy;
  expect(shown?.evidence.baseline).toEqual(shown?.evidence.metrics);
});

test("one aggregate breaks without the others of its metric, by a list of two numbers", () => {
  const proof = proofOf(holds('a: ["p95(value) <= 1200", "p50(value) <= 800", "max(value) <= 5000"]', 'b: ["mean(value) >= 0.9", "min(value) > 0.5"]'));
  expect(proof.lines.map(({ text, also }) => [text, also.map((each) => each.text)])).toEqual([
    ["p95(a) <= 1200", []],
    ["p50(a) <= 800", []],
    ["max(a) <= 5000", []],
    ["mean(b) >= 0.9", []],
    ["min(b) > 0.5", []],
  ]);
});

test("a line that is too complex is not said to hold whatever its metric is, and leaves the others alone", () => {
  const proof = proofOf(gateOf(`must_hold: { x: ["<= 5", "${Array.from({ length: 17 }, () => "x").join(" * ")} < 1000000000"] }`, "rollback_trigger: [x > 9]"));
  expect(lineOf(proof, "x <= 5").why).toBeNull();
  expect(lineOf(proof, "x > 9").why).toBeNull();
  for (const { why } of proof.lines) expect(why ?? "").not.toContain("whatever");
});

test("a line in which rounding decides is not said to be clear whatever its metric is", () => {
  expect(lineOf(proofOf(gateOf("rollback_trigger: [a * 1e-15 > 0, b > 1]")), "a * 1e-15 > 0").why ?? "").not.toContain("whatever");
});

test("lines that want one metric as a number and as a list are listed, and leave the others alone", () => {
  const proof = proofOf(gateOf('must_hold: { lat: ["p95(value) <= 10", "<= 3"], rate: "<= 0.1" }', "rollback_trigger: [rate > 0.2]"));
  expect(proof.lines.map(({ text, why }) => [text, why === null])).toEqual([["p95(lat) <= 10", false], ["lat <= 3", false], ["rate <= 0.1", true], ["rate > 0.2", true]]);
});

test("of more than a thousand lines on one metric none is said to be clear whatever it is", () => {
  const conditions = Array.from({ length: 1_100 }, (_, at) => JSON.stringify(`<= ${at}`)).join(", ");
  expect(lineOf(proofOf(gateOf(`must_hold: { a: [${conditions}] }`, 'rollback_trigger: [a == "bad"]')), 'a == "bad"').why).toContain("too many");
});

test("a text breaks its own condition, and none that only wants it unlike another metric's", () => {
  const proof = proofOf(gateOf(`must_hold: { a: ["== 'x'", "!= b"] }`, 'rollback_trigger: [b == "y"]'));
  expect(lineOf(proof, 'a == "x"').also).toEqual([]);
});

test("a gate that is well only below zero says so", () => {
  expect(proofOf(gateOf('must_hold: { a: "<= 0.1" }', "rollback_trigger: [a >= 0]")).healthy.below_zero).toEqual(["a"]);
  expect(proofOf(holds('a: "<= 0.1"')).healthy.below_zero).toEqual([]);
});

test("a question whether there is a measurement is not said to hold whatever it is", () => {
  expect(lineOf(proofOf(holds('a: "known(value)"', 'b: "> 1"')), "known(a)").why).toContain("asks with `known`");
});

test("gate tests keep every proof, with names that are each used once", () => {
  const yaml = gateTestsOf(proofOf(holds('a: ["<= 1", "<= 1", "<= 1"]')), "../gate.yml");
  expect(yaml).toContain("gate: ../gate.yml\n");
  expect(yaml?.match(/- name: .*/g)).toEqual(["- name: every line is as it should be", "- name: a <= 1 is not met", "- name: a <= 1 is not met (line 4)", "- name: a <= 1 is not met (line 4, 2)"]);
});


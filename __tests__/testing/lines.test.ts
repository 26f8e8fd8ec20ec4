import { describe, expect, test } from "@jest/globals";
import { gateOf } from "../support/gates.ts";
import { differencesOf, refusalsOf, testsOf } from "../support/gate-tests.ts";

const GATE = gateOf(
  "metrics: { latency: { aliases: [lat] } }",
  "must_hold:",
  '  override_rate: "<= 0.15"',
  "  latency:",
  '    - "p95(value) <= 1200"',
  '    - "value.p50<=baseline.p50 * 1.1"',
  '  "odd key": 5',
  '  quality: { each: ">= 0.8" }',
  '  no regression: "critical == 0 and major <= 2"',
  "rollback_trigger:",
  "  - critical > 0",
  "  - stale",
  "  - reviewers report missing context",
);
const named = (list: string, name: string) => refusalsOf(GATE, testsOf(`name: a\nverdict: hold\n${list}: [${JSON.stringify(name)}]`));
const differences = (list: string, name: string) => differencesOf(GATE, `name: a\nverdict: hold\n${list}: [${JSON.stringify(name)}]`);

// Without evidence every expression is unknown, so a line that is named is the only one that is not missing or unexpected.
describe("a line is named by", () => {
  test.each([
    ["its key", "override_rate", "override_rate <= 0.15"],
    ["its expression", "override_rate <= 0.15", "override_rate <= 0.15"],
    ["its expression by an alias of the metric", "p95(lat) <= 1200", "p95(latency) <= 1200"],
    ["its expression without blanks", "override_rate<=0.15", "override_rate <= 0.15"],
    ["its expression with the number in another spelling", "override_rate <= 15%", "override_rate <= 0.15"],
    ["what the gate says", "<= 0.15", "override_rate <= 0.15"],
    ["what the gate could have said", "value<=0.15", "override_rate <= 0.15"],
    ["an aggregate of the metric", "p95(latency) <= 1200", "p95(latency) <= 1200"],
    ["an aggregate of the value", "p95(value) <= 1200", "p95(latency) <= 1200"],
    ["a part of the value", "value.p50 <= baseline.p50 * 1.1", 'latency["p50"] <= baseline.p50 * 1.1'],
    ["a key with blanks", "odd key", 'metric("odd key") == 5'],
    ["an equality", 'metric("odd key")==5', 'metric("odd key") == 5'],
    ["an equality without its metric", "== 5", 'metric("odd key") == 5'],
    ["each slice", "each quality >= 0.8", "each quality >= 0.8"],
    ["each slice, as the gate says it", "each >= 0.8", "each quality >= 0.8"],
    ["a label", "no regression", "critical == 0 and major <= 2"],
    ["a compound expression", "critical==0 && major<=2", "critical == 0 and major <= 2"],
    ["a trigger", "critical>0", "critical > 0"],
    ["a bare name", "stale", "stale"],
  ])("%s", (_, name, text) => {
    expect(named("unknown", name)).toEqual({ places: [], sentences: [] });
    const others = differences("unknown", name);
    expect(others).toHaveLength(7);
    expect(others).not.toContain(`unknown unexpected ${text}`);
  });

  test.each(["reviewers report missing context", "Reviewers  report missing context."])("the signal %s", (name) => {
    expect(differences("fired", name)).toEqual(["fired missing reviewers report missing context"]);
  });
});

test.each([
  ["not_met", "overide_rate", "test-unknown-line", "`overide_rate` is no line of `gate.yml`. Did you mean `override_rate`? These are its conditions: `override_rate`, `p95(latency) <= 1200`, "],
  ["fired", "critical > 1", "test-unknown-line", "Did you mean `critical > 0`? These are its triggers: `critical > 0`, `stale` and `reviewers report missing context`."],
  ["unknown", "zzz", "test-unknown-line", "These are its lines: "],
  ["not_met", "quality >= 0.8", "test-unknown-line", "Did you mean `quality`?"],
  ["not_met", "each override_rate <= 0.15", "test-unknown-line", "Did you mean `override_rate <= 0.15`?"],
  ["not_met", "latency", "test-several-lines", "`p95(latency) <= 1200` or `latency[\"p50\"] <= baseline.p50 * 1.1`"],
  ["not_met", "critical > 0", "test-wrong-list", "is a trigger, and a trigger is not \"not met\": it fires. Write it under `fired`."],
  ["not_met", "reviewers report missing context", "test-wrong-list", "under `fired`"],
  ["fired", "override_rate", "test-wrong-list", "is a condition, and a condition does not fire. Write it under `not_met`."],
  ["fired", "latency", "test-wrong-list", "under `not_met`"],
])("%s: [%s] is %s, at its place", (list, name, code, words) => {
  const { places, sentences } = named(list, name);
  expect(places).toEqual([`5:${list.length + 8} ${code}`]);
  expect(sentences[0]).toContain(words);
});

test("a short form that two conditions have in common is not clear", () => {
  const gate = gateOf("must_hold:", '  a: "<= 1"', '  b: "<= 1"');
  expect(refusalsOf(gate, testsOf("name: a\nverdict: hold\nnot_met: [<= 1]")).sentences).toEqual(["`<= 1` stands for several lines of the gate. Write the one that is meant: `a <= 1` or `b <= 1`."]);
});

test("a name that a trigger has as its whole text is that trigger's, and a key's otherwise", () => {
  const gate = gateOf("must_hold:", "  safe: false", "rollback_trigger: [safe]");
  expect(differencesOf(gate, "name: a\nverdict: hold\nunknown: [safe]")).toEqual(["unknown unexpected safe == false"]);
  expect(differencesOf(gate, "name: a\nverdict: rollback\nmetrics: { safe: true }\nnot_met: [safe]\nfired: [safe]")).toEqual([]);
});

test("a line that two gates of a file have in common is one to its reader", () => {
  const two = `${gateOf('must_hold: { a: "<= 1" }')}---\n${gateOf("must_hold: { a: <= 1, b: <= 1 }")}`;
  expect(differencesOf(two, "name: a\nverdict: hold\nmetrics: { a: 2, b: 1 }\nnot_met: [a]")).toEqual([]);
});

test("of many lines only some are listed", () => {
  const many = gateOf("must_hold:", ...Array.from({ length: 40 }, (_, at) => `  m${at}: "<= 1"`));
  expect(refusalsOf(many, testsOf("name: a\nverdict: hold\nnot_met: [zebra crossing]")).sentences[0]).toMatch(/`m11` and 28 more\.$/u);
});

import { expect, test } from "@jest/globals";
import { explainLoaded, type GateExplanation } from "../../src/explain/explain.ts";
import { loadGateFiles } from "../../src/judge/check.ts";
import { renderExplanation } from "../../src/render/explain.ts";
import { renderExplanationMarkdown } from "../../src/render/explain-markdown.ts";
import { chainOf } from "../../src/render/number-line.ts";
import { gateOf, holds, triggers } from "../support/gates.ts";

function explained(text: string, metrics?: object, baseline?: object): GateExplanation {
  const file = (name: string, content: object | undefined) => (content === undefined ? [] : [{ file: name, text: JSON.stringify(content) }]);
  const result = explainLoaded(loadGateFiles([{ file: "gate.yml", text }]), { metrics: file("m.json", metrics), baseline: file("b.json", baseline) });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.explanation.gates[0] as GateExplanation;
}

const conditionWords = (condition: string): string | undefined => explained(gateOf(`must_hold: { a: ${condition} }`, "rollback_trigger: [z > 1]")).conditions[0]?.words;
const triggerWords = (trigger: string): string | undefined => explained(triggers(trigger)).triggers[0]?.words;

test.each([
  ['"<= 0.15"', "`a` must be at most 0.15."],
  ['"< 15%"', "`a` must be below 15%."],
  ["0", "`a` must be exactly 0."],
  ["true", "`a` must be true."],
  ['"== \'v3\'"', '`a` must be "v3".'],
  ['"!= \'off\'"', '`a` must be anything but "off".'],
  ['"0.8 <= value <= 0.95"', "`a` must be at least 0.8 and at most 0.95."],
  ['"0.8 < value"', "`a` must be above 0.8."],
  ['">= baseline - 0.01"', "`a` must be at least the baseline of `a` minus 0.01."],
  ['"p95(value) <= p95(baseline) * 1.1"', "The 95th percentile of `a` must be at most the 95th percentile of the baseline of `a` times 1.1."],
  ['"percentile(value, 42) < 3"', "The 42nd percentile of `a` must be below 3."],
  ['"min(value) >= 0.8"', "The smallest value in `a` must be at least 0.8."],
  ['"max(value, b) < 2"', "The largest of `a` and `b` must be below 2."],
  ['"abs(value - b) < 0.1"', "The absolute value of `a - b` must be below 0.1."],
  ['"value > 1 or b > 2"', "It must hold that `a` is above 1, or `b` is above 2."],
  ['"not b"', "It must hold that `b` is false."],
  ['"not (value > 3)"', "`a` must not be above 3."],
  ['"value < (b + c) * 2"', "`a` must be below `(b + c) * 2`."],
  ['{ each: ">= 0.8" }', "Every slice of `a` must be at least 0.8."],
  ['{ each: "p95(value) <= 3" }', "The 95th percentile of every slice of `a` must be at most 3."],
  ['{ each: "value.x.y + 1 <= b" }', "`x.y` of every slice of `a` plus 1 must be at most `b`."],
  ['{ condition: "<= 1", severity: warn }', "`a` should be at most 1; this only warns."],
])("the condition %s in words", (condition, words) => {
  expect(conditionWords(condition)).toBe(words);
});

test.each([
  ["abs(value) - 1 <= 0", "abs(value - 1) <= 0"],
  ["min(value, 3) - 1 > 0", "min(value, 3 - 1) > 0"],
  ["not (b or value > 1)", "not b or value > 1"],
  ["-abs(value) < 1", "abs(-value) < 1"],
  ["(value + b) * c < 1", "value + b * c < 1"],
])("%s and %s are said in different words", (one, other) => {
  expect(conditionWords(JSON.stringify(one))).not.toBe(conditionWords(JSON.stringify(other)));
});

test.each([
  ["a > 0", "Rolls back when `a` is above 0."],
  ["a > 1 and (b or not c)", "Rolls back when `a` is above 1, and (`b` is true, or `c` is false)."],
  ["a == true", "Rolls back when `a` is true."],
  ["a < baseline.a", "Rolls back when `a` is below the baseline of `a`."],
  ["reviewers report missing context", "Rolls back when people report: `reviewers report missing context`."],
  ["{ signal: people say no, label: gate/no }", "Rolls back when people report: `people say no`, or when the pull request carries the label `gate/no`."],
])("the trigger %s in words", (trigger, words) => {
  expect(triggerWords(trigger)).toBe(words);
});

/** The number line of each metric, in words. */
function lines(text: string, metrics?: object, baseline?: object): Record<string, string> {
  return Object.fromEntries(explained(text, metrics, baseline).metrics.map(({ metric, zones, observed }) => [metric, chainOf({ zones, observed: observed as number[] })]));
}

test.each([
  ["a condition and a trigger", gateOf('must_hold: { a: "<= 0.15" }', "rollback_trigger: [a > 0.20]"), { a: "pass ≤ 0.15 < hold ≤ 0.2 < rollback" }],
  ["one number that passes", gateOf('must_hold: { a: "== 0" }', "rollback_trigger: [a > 0]"), { a: "hold < pass = 0 < rollback" }],
  ["one number that does not", holds('a: "!= 0"'), { a: "pass < hold = 0 < pass" }],
  ["open and closed bounds", holds('a: "0.8 < value <= 0.95"'), { a: "hold ≤ 0.8 < pass ≤ 0.95 < hold" }],
  ["a bound that belongs to what is above it", gateOf('must_hold: { a: ">= 0.8" }', "rollback_trigger: [a < 0.5]"), { a: "rollback < 0.5 ≤ hold < 0.8 ≤ pass" }],
  ["a bound that is computed", holds('a: "value * 3 <= 0.3"'), { a: "pass ≤ 0.1 < hold" }],
  ["a square", holds('a: "value * value <= 4"'), { a: "hold < -2 ≤ pass ≤ 2 < hold" }],
  ["a pole", gateOf("rollback_trigger: [1 / a > 2]"), { a: "pass < hold = 0 < rollback < 0.5 ≤ pass" }],
  ["a warning, which changes no verdict", holds('a: ["<= 2", { condition: "<= 1", severity: warn }]'), { a: "pass ≤ 1 < pass with a warning ≤ 2 < hold" }],
  ["aggregates, each on a line of its own", holds('a: ["p95(value) <= 12", "p50(value) <= 8"]'), { "p95(a)": "pass ≤ 12 < hold", "p50(a)": "pass ≤ 8 < hold" }],
  ["slices", holds('a: { each: ">= 0.8" }'), { "each a": "hold < 0.8 ≤ pass" }],
  ["an alias", gateOf("metrics: { rate: { aliases: [override_rate] } }", 'must_hold: { rate: "<= 1" }', "rollback_trigger: [override_rate > 2]"), { rate: "pass ≤ 1 < hold ≤ 2 < rollback" }],
  ["several ways to write one name", gateOf('must_hold: { lat.p95: "<= 1" }', "rollback_trigger: ['lat[\"p95\"] > 2', metrics.lat.p95 > 3]"), { "lat.p95": "pass ≤ 1 < hold ≤ 2 < rollback" }],
])("the number line of %s", (_what, text, expected) => {
  expect(lines(text)).toEqual(expected);
});

test("other metrics are as measured, and what was not measured is left out by name", () => {
  const text = gateOf('must_hold: { a: [">= baseline - 0.01", "<= b * 2"] }', "rollback_trigger: [a < 0.5]");
  expect(lines(text, { a: 0.9, b: 0.6 }, { a: 0.8 })["a"]).toBe("rollback < 0.5 ≤ hold < 0.79 ≤ pass ≤ 1.2 < hold");
  const [metric] = explained(text, { a: 0.9 }).metrics;
  expect(metric?.without).toEqual([
    { line: "a >= baseline.a - 0.01", why: "`baseline.a` is not measured", holds: true },
    { line: "a <= b * 2", why: "`b` is not measured", holds: true },
  ]);
});

test("a line that decides by one metric only where another is not needed says so", () => {
  const [metric] = explained(gateOf("rollback_trigger: [a > 0.2 or b > 3]"), { a: 0.1 }).metrics;
  expect(chainOf({ zones: metric?.zones ?? [], observed: [] })).toBe("hold ≤ 0.2 < rollback");
  expect(metric?.unmeasured).toEqual(["b"]);
});

test("without a run, lines that need another metric are left out, so that the others are drawn as they are written", () => {
  const text = gateOf('must_hold: { a: "<= 400", b: "<= 2" }', "rollback_trigger: [a > 1000 and b < 0.5, a > 2000]");
  expect(lines(text)).toEqual({ a: "pass ≤ 400 < hold ≤ 2000 < rollback", b: "pass ≤ 2 < hold" });
  expect(explained(text).metrics[0]?.without).toEqual([{ line: "a > 1000 and b < 0.5", why: "`b` is not measured", holds: false }]);
});

test("without metrics, lines that need the baseline alone are drawn over that", () => {
  const text = holds('a: ["<= 2", ">= baseline - 0.25", "<= b"]');
  expect(lines(text, undefined, { a: 0.75 })["a"]).toBe("hold < 0.5 ≤ pass ≤ 2 < hold");
  expect(explained(text, undefined, { a: 0.75 }).metrics[0]?.without).toEqual([{ line: "a <= b", why: "`b` is not measured", holds: false }]);
});

test("of a metric that cannot be used in this run it is said why, and so it is of a line that divides by zero", () => {
  const { metrics } = explained(gateOf('must_hold: { errors: "errors / requests <= 1%" }', "rollback_trigger: [requests > 5]"), { errors: 1, requests: 0 });
  expect(metrics[0]?.without).toMatchObject([{ line: "errors / requests <= 1%", why: "`errors / requests` divides by zero", holds: true }]);
  expect(explained(holds('a: "<= 1"'), { a: null }).metrics[0]?.unknown).toContain("is null");
});

test("one metric that lines read in several ways points from each to the others", () => {
  const { metrics } = explained(holds('q: [{ each: ">= 0.8" }, "min(value) >= 0.5"]'));
  expect(metrics.map(({ metric, see_also }) => [metric, see_also])).toEqual([["each q", ["min(q)"]], ["min(q)", ["each q"]]]);
});

test("a text at which only a warning is not met says so", () => {
  const { metrics } = explained(holds('v: { condition: "== \'v3\'", severity: warn }', 'a: "<= 1"'));
  expect(metrics[0]?.values).toEqual([{ value: "v3", verdict: "pass", warns: false }, { value: null, verdict: "pass", warns: true }]);
});

test("a slice that is read by its key is drawn by what is said of every slice too", () => {
  expect(lines(holds('q: [{ each: ">= 0.8" }, "value.en - value.de <= 0.1"]'), { q: { en: 0.5, de: 0.9 } })["q.en"]).toBe("hold < 0.8 ≤ pass ≤ 1 < hold");
});

test.each([
  ["a bound of each slice", ['a: { each: ">= b" }', 'b: ">= 0.3"'], { a: { de: 0.9, fr: 0.7 } }, "hold < 0.3 ≤ pass ≤ 0.7 < hold"],
  ["what each slice needs beside its own bound", ['a: { each: ">= 0.8 and b <= 1" }'], { a: { de: 0.9 } }, "pass ≤ 1 < hold"],
  ["a bound of slices with samples", ['a: { each: ">= b" }'], { a: { de: { count: 90, of: 100 }, fr: { count: 70, of: 100 } } }, "pass ≤ 0.7 < hold"],
  ["a bound of a slice that is not met whatever it is", ['a: { each: ">= 0.8 and b <= 1" }'], { a: { de: 0.9, fr: 0.7 } }, "hold"],
  ["what two slices need of two bounds", ['a: { each: "value >= b or b >= 2" }'], { a: { de: 0.9, fr: 3 } }, "pass ≤ 0.9 < hold < 2 ≤ pass"],
  ["a bound of slices of which one is null", ['a: { each: ">= b" }'], { a: { de: null, fr: 0.7 } }, "hold"],
])("another metric is drawn over all slices of this run: %s", (_what, conditions, slices, expected) => {
  const { metrics } = explained(holds(...conditions), { ...slices, b: 0.5 });
  expect(metrics.find(({ metric }) => metric === "b")).toMatchObject({ without: [], unmeasured: [] });
  expect(lines(holds(...conditions), { ...slices, b: 0.5 })["b"]).toBe(expected);
});

test("over slices of texts it is said which text passes", () => {
  const values = (slices: object, line = "value == b") => explained(holds(`a: { each: "${line}" }`), { a: slices, b: "v1", c: "v9" }).metrics.find(({ metric }) => metric === "b")?.values.map(({ value, verdict }) => [value, verdict]);
  expect(values({ de: "v1", fr: "v1" })).toEqual([["v1", "pass"], [null, "hold"]]);
  expect(values({ de: "v1", fr: "v2" })).toEqual([["v1", "hold"], ["v2", "hold"], [null, "hold"]]);
  expect(values({ de: "v1", fr: "v2" }, "value == b or b == c")).toEqual([["v9", "pass"], ["v1", "hold"], ["v2", "hold"], [null, "hold"]]);
});

test.each([
  ["that were not measured", {}, "`a` is not in the metrics (did you mean `b`?)"],
  ["of which there are none", { a: {} }, "`a` has no slice"],
  ["where there is a list", { a: [1, 2] }, "`a` is a list of 2, and `each` needs an object with one value a slice"],
])("no metric is drawn over slices %s", (_what, slices, unknown) => {
  const { metrics } = explained(holds('a: { each: ">= b" }'), { ...slices, b: 0.5 });
  expect(metrics.find(({ metric }) => metric === "each a")).toMatchObject({ observed: [], unknown });
  expect(metrics.find(({ metric }) => metric === "b")).toMatchObject({ zones: [], without: [{ line: "each a >= b", why: "a" in slices ? unknown : "`each a` is not measured", holds: true }] });
});

test("bounds that large numbers beside them blur are not drawn", () => {
  expect(explained(holds('x: "value + 1e9 <= 1e9 + 0.3"')).metrics[0]).toMatchObject({ zones: [], too_complex: true });
});

test("a metric is drawn over the value of an estimate that it is compared with", () => {
  const { metrics } = explained(holds('a: "<= b * 2"'), { a: 1, b: { value: 0.5, stderr: 0.1, n: 30 } });
  expect(metrics[0]?.zones.map(({ verdict, to }) => [verdict, to])).toEqual([["pass", 1], ["hold", null]]);
});

test("a percentile that another metric names is not drawn over that metric, which is no bound of it", () => {
  const { metrics } = explained(holds('a: "percentile(value, q) <= 5"'), { a: [0, 10], q: 20 });
  expect(metrics.find(({ metric }) => metric === "q")).toMatchObject({ zones: [], too_complex: true });
});

test("of truths and texts it is said what each leads to", () => {
  const { metrics } = explained(gateOf('must_hold: { ok: true, version: "!= \'v2\'" }', 'rollback_trigger: [version == "v1"]'), { ok: false });
  expect(metrics.map(({ metric, values, zones, observed }) => ({ metric, values, zones, observed }))).toEqual([
    { metric: "ok", zones: [], observed: [false], values: [{ value: true, verdict: "pass", warns: false }, { value: false, verdict: "hold", warns: false }] },
    { metric: "version", zones: [], observed: [], values: [{ value: "v2", verdict: "hold", warns: false }, { value: "v1", verdict: "rollback", warns: false }, { value: null, verdict: "pass", warns: false }] },
  ]);
});

test.each([
  ["two conditions that contradict each other", holds('a: ["> 2", "< 1"]'), "4:16 warning contradiction"],
  ["three that only together do", holds('a: ["value < 1 or value > 3", "value < 5", "value >= 1", "value <= 3"]'), "4:62 warning contradiction"],
  ["a condition that never holds", holds('a: "value < 0 and value > 1"'), "4:8 warning never-holds"],
  ["a condition that always holds", holds('a: "value < 2 or value > 1"'), "4:8 warning always-holds"],
  ["a trigger that never fires", triggers("a > 3 and a < 1", "a > 5"), "4:7 warning never-fires"],
  ["a trigger that always fires", triggers("a > 3 or a <= 4", "a > 5"), "4:7 warning always-fires"],
  ["a square that is never negative", triggers("a * a < 0", "a > 5"), "4:7 warning never-fires"],
  ["what is to pass and to be rolled back", gateOf('must_hold: { a: "<= 1" }', "rollback_trigger: [a > 0.5]"), "4:22 warning overlap"],
  ["a duplicate in other words", gateOf("rollback_trigger: [a > 0.5, 0.5 < a]"), "3:31 warning duplicate"],
  ["a duplicate by an alias", gateOf("metrics: { a: { aliases: [x] } }", "rollback_trigger: [a > b, x > b]"), "4:29 warning duplicate"],
  ["a truth that contradicts itself", holds('a: [true, false]'), "4:15 warning contradiction"],
  ["texts that contradict each other", holds(`a: ["== 'v1'", "== 'v2'"]`), "4:20 warning contradiction"],
  ["a bound that another one makes needless", holds('a: ["<= 1", "<= 2"]'), "4:17 note redundant"],
  ["a trigger that another one makes needless", triggers("a > 3", "a > 5"), "5:7 note redundant"],
  ["aggregates of one metric that contradict each other", holds('a: ["p95(value) < 100", "min(value) > 200"]'), "4:29 warning unhealthy"],
  ["two metrics that can never be far apart both ways", triggers("a - b > 1 and b - a > 1"), "4:7 warning never-found"],
  ["a part of a line that decides it", triggers("x > 10 and y > 3 and y < 2"), "4:7 warning never-found"],
  ["a metric that no trigger reads", gateOf('must_hold: { a: "<= 1", b: "<= 1" }', "rollback_trigger: [b > 2]"), "3:19 note no-trigger"],
  ["a gate without a trigger", holds('a: "<= 1"'), "1:1 note no-triggers"],
])("%s is found", (_what, text, expected) => {
  expect(explained(text).findings.map(({ line, column, level, code }) => `${line}:${column} ${level} ${code}`)).toContain(expected);
});

test.each([
  ["bounds that leave a gap", gateOf('must_hold: { a: ["<= 1", ">= 0"] }', "rollback_trigger: [a > 2]")],
  ["a condition and its opposite as a trigger", gateOf('must_hold: { a: "== 0" }', "rollback_trigger: [a > 0]")],
  ["a slice that a trigger reads by its key", gateOf('must_hold: { q: { each: ">= 0.8" } }', "rollback_trigger: ['q[\"de\"] < 0.5']")],
  ["a question whether there is a measurement", gateOf('must_hold: { a: "known(value)" }', "rollback_trigger: [a > 2]")],
  ["a warning inside of what passes", gateOf('must_hold: { a: ["<= 2", { condition: "<= 1", severity: warn }] }', "rollback_trigger: [a > 3]")],
  ["a trigger above what another metric narrows", gateOf('must_hold: { a: [">= 2", "<= b"] }', "rollback_trigger: [a > 5, b > 100]")],
  ["a condition that another metric narrows", gateOf('must_hold: { a: [">= 2", "<= b"] }', "rollback_trigger: [a > 5 and b > 1]")],
  ["a trigger of several metrics", gateOf('must_hold: { a: "<= 1", b: "<= 1" }', "rollback_trigger: [a > 2 and b > 2]")],
])("nothing is found in %s", (_what, text) => {
  expect(explained(text).findings).toEqual([]);
});

test("a line that can never hold is one finding, and not also a contradiction to every other", () => {
  const { findings } = explained(gateOf('must_hold: { a: ["value < 0 and value > 1", "<= 5"] }', "rollback_trigger: [a > 6]"));
  expect(findings.map(({ code }) => code)).toEqual(["never-holds"]);
});

test("a trigger of two metrics is no overlap where the other one fails its own condition", () => {
  expect(explained(gateOf('must_hold: { a: "<= 1", b: "<= 2" }', "rollback_trigger: [a > 0.5 and b > 3]"), { a: 0, b: 4 }).findings).toEqual([]);
});

test("what contradicts itself only by what is measured today says so", () => {
  const text = gateOf('must_hold: { a: ["<= b", ">= 2"] }', "rollback_trigger: [a > b + 3]");
  expect(explained(text).findings).toEqual([]);
  expect(explained(text, { b: 1 }).findings).toMatchObject([{ code: "contradiction", message: expect.stringContaining("being what they are now") as unknown }]);
});

const SHOWN = gateOf('must_hold: { rate: "<= 0.15" }', "rollback_trigger: [rate > 0.20]");

test("in the terminal a mark stands under the zone of this run's value, and in words where there is no room", () => {
  const gates = [explained(SHOWN, { rate: 0.17 })];
  const wide = renderExplanation(gates, { width: 80, colour: false });
  expect(wide).toContain("    pass ≤ 0.15 < hold ≤ 0.2 < rollback\n                  ▲ 0.17\n");
  const narrow = renderExplanation(gates, { width: 24, colour: false });
  expect(narrow).toContain("▲ 0.17: hold");
  expect(narrow.split("\n").every((line) => line.length <= 24)).toBe(true);
});

test("in Markdown the zone of this run's value is bold", () => {
  expect(renderExplanationMarkdown([explained(SHOWN, { rate: 0.17 })])).toContain("- `rate`: 🟩 pass ≤ 0.15 &lt; 🟨 **hold** ≤ 0.2 &lt; 🟥 rollback; this run 0.17");
});

test("a value at a bound belongs to the zone that includes it", () => {
  const marked = (value: number): string => renderExplanation([explained(SHOWN, { rate: value })], { width: 80, colour: false });
  expect(marked(0.15)).toContain("    pass ≤ 0.15 < hold ≤ 0.2 < rollback\n    ▲ 0.15\n");
  expect(marked(0.2)).toContain("    pass ≤ 0.15 < hold ≤ 0.2 < rollback\n                  ▲ 0.2\n");
});

test("a slice with a line of its own obeys what is asked of every slice, as far as that is known without a run", () => {
  const ofSlice = (each: string) => explained(holds(`a: { each: "${each}" }`, 'a.de: "<= 0.5"')).metrics.find(({ metric }) => metric === "a.de");
  expect(lines(holds('a: { each: ">= 0.8" }', 'a.de: "<= 0.5"'))).toEqual({ "each a": "hold < 0.8 ≤ pass", "a.de": "hold" });
  expect(ofSlice(">= 0.8")).toMatchObject({ without: [] });
  expect(ofSlice(">= floor")).toMatchObject({ zones: [{ verdict: "pass", to: 0.5 }, { verdict: "hold", from: 0.5 }], without: [{ line: "each a >= floor", why: "`floor` is not measured" }] });
});

test.each([[undefined, undefined], [{ a: { de: 1 }, b: 1 }, { a: { de: 1 } }]])("slices that each compare with a baseline of their own have no one number line, and are in nobody's way: over %j and %j", (metrics, baseline) => {
  const { findings, metrics: drawn } = explained(holds('a: { each: ">= baseline - 0.1" }', 'b: "<= 1"'), metrics, baseline);
  expect(findings.map(({ code }) => code)).toEqual(["no-triggers"]);
  expect(drawn.map(({ metric }) => metric)).toEqual(["b"]);
});

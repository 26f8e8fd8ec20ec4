import fc from "fast-check";
import { booleanText, gate, measurement, metrics, ROOT_NAMES } from "../arbitraries.ts";
import { gateOf } from "../gates.ts";
import { anyText, nearlyExpression, nearlyJson, nearlyYaml, triggerText } from "../hostile.ts";

/** Everything that one run is given. `lost` are names of metrics that are taken away to see what that does. */
export interface Case {
  readonly gate: string;
  readonly metrics: readonly string[];
  readonly baseline: readonly string[];
  readonly file: string;
  readonly signals: readonly string[];
  readonly commit: string;
  readonly lost: readonly string[];
}

const SIGNALS = ["reviewers report it", "people complain about context", "审核者报告问题"];
const text = (value: unknown): string => JSON.stringify(value) ?? "null";
const quoted = (given: fc.Arbitrary<string>): fc.Arbitrary<string> => given.map((each) => text(each));

/** Estimates of every form, with parts that are missing, of the wrong kind, or at the ends of what there is. */
const part = fc.oneof({ weight: 6, arbitrary: fc.constantFrom<unknown>(0, 1, 3, 30, 250, 0.12, 0.95, 0.5) }, fc.constantFrom<unknown>(-1, 1e15, 1e308, 5e-324, 2.5, null, "3", true, [], [0.1, 0.9], [0.9, 0.1], {}));
const FORMS = [["count", "of"], ["mean", "sd", "n"], ["value", "stderr", "n"], ["value", "ci", "level"], ["value"], ["count", "of", "value"], ["mean", "n"]];
const form = fc.constantFrom(...FORMS).chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, key === "ci" ? fc.oneof(fc.constant<unknown>([0.1, 0.9]), part) : part])), { requiredKeys: [] }));
const item = fc.oneof(fc.constantFrom<unknown>(0, 1, 2, 5, 0.5, true, false), part);
const samples = fc.record({ samples: fc.oneof(fc.array(item, { maxLength: 12 }), part) });
const cases = fc.record({ cases: fc.array(fc.record({ id: fc.constantFrom<unknown>("t1", "t2", "t3", 4, null), value: item }, { requiredKeys: [] }), { maxLength: 6 }) });
const slices = (of: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.dictionary(fc.constantFrom("de", "fr", "e", "p(95)", "__proto__", "constructor", "\u202e", ""), of, { maxKeys: 4 });
const anything: fc.Arbitrary<unknown> = fc.oneof(measurement, form, samples, cases, slices(fc.oneof(measurement, form)));

const mostly = (usual: fc.Arbitrary<unknown>, rare: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.oneof({ weight: 25, arbitrary: usual }, rare);
const SAID = { commit: mostly(fc.constantFrom("aaaaaaa", "bbbbbbb"), fc.constantFrom<unknown>("", 7)), dataset: fc.constantFrom("A", "B"), judge: fc.constantFrom("j1", "j2") };
const run = fc.record(
  {
    ...Object.fromEntries(ROOT_NAMES.map((name) => [name, anything])),
    metrics: slices(anything),
    meta: fc.record(SAID, { requiredKeys: [] }),
    signals: mostly(fc.oneof(fc.constant([]), fc.subarray(SIGNALS, { maxLength: 1 }), fc.dictionary(fc.constantFrom(...SIGNALS), fc.constantFrom<unknown>(true, false, "yes"), { maxKeys: 1 })), fc.oneof(part, fc.constant({ [SIGNALS[0] as string]: "maybe" }))),
  },
  { requiredKeys: [] },
);
// As a pipeline means them: most runs have no slip in what they say of themselves.
const plainRun = fc.record(Object.fromEntries(ROOT_NAMES.map((name) => [name, fc.oneof(measurement, form, samples, cases)])), { requiredKeys: [] });

/** Long gates of all the keys there are, most of them right. */
const key = fc.constantFrom("a", "b", "c", "d", "d.e", '"odd key"', "错误率", "label");
const bound = fc.oneof(fc.constantFrom('"<= 0.15"', '">= 0.1"', '"== 0"', '">= baseline - 0.01"', '"p95(value) <= 3"', '"mean(value) >= mean(baseline)"', "1", "true", '"lower(value) > 0"', '"known(value)"'), quoted(booleanText({ own: true, known: true })));
const condition = fc.oneof(
  bound,
  fc.tuple(bound, fc.constantFrom("block", "warn"), fc.constantFrom("workflow", "evaluation")).map(([of, severity, surface]) => `{ condition: ${of}, severity: ${severity}, surface: ${surface}, because: x }`),
  fc.constantFrom('{ each: ">= 0.5" }', '{ each: ">= baseline" }', '{ each: "value > 0 and a < 3" }'),
  fc.array(bound, { minLength: 1, maxLength: 3 }).map((list) => `[${list.join(", ")}]`),
);
const trigger = fc.oneof(quoted(booleanText()), booleanText().map((each) => `{ when: ${text(each)}, surface: governance }`), fc.constantFrom(...SIGNALS), fc.constantFrom("a > 2", "b > 0.5 or c", "{ signal: reviewers report it, label: gate/it }"));
const anyTrigger = fc.oneof({ weight: 15, arbitrary: trigger }, quoted(triggerText));
const declared = fc.constantFrom(
  "a: { aliases: [x, y], min_samples: 20 }",
  "b: { from: { file: f.json, value: q } }",
  "c: { from: { file: f.json, count: bad, of: bad + good }, surface: evaluation }",
  'd: { description: "four", min_samples: 3 }',
);
const unique = (line: fc.Arbitrary<string>, most: number): fc.Arbitrary<string[]> => fc.uniqueArray(line, { maxLength: most, selector: (each) => each.split(":")[0] });
const indented = (name: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`${name}:`, ...lines.map((each) => `  ${each}`)]);
export const longGate: fc.Arbitrary<string> = fc
  .record({
    first: fc.subarray(["confidence: off", "confidence: 0.8", "unreported_signals: unknown", "version: 1"], { maxLength: 2 }).map((lines) => lines.filter((each, at) => at === 0 || each.split(":")[0] !== lines[0]?.split(":")[0])),
    metrics: unique(declared, 3),
    conditions: unique(fc.tuple(key, condition).map(([name, of]) => `${name}: ${of}`), 4),
    triggers: fc.uniqueArray(anyTrigger, { maxLength: 3 }),
  })
  .map(({ first, metrics: lines, conditions, triggers }) => gateOf(...first, ...indented("metrics", lines), ...indented("must_hold", conditions), ...indented("rollback_trigger", triggers.map((each) => `- ${each}`))));

/** A text with a few slips in it: a stretch that is lost, twice there, or something else. */
function slipped(given: fc.Arbitrary<string>, pieces: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const slip = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), instead: fc.option(pieces, { nil: null }) });
  return fc.tuple(given, fc.array(slip, { minLength: 1, maxLength: 3 })).map(([whole, slips]) =>
    slips.reduce((now, { at, length, instead }) => {
      const start = Math.floor(at * now.length);
      const taken = now.slice(start, start + length);
      return now.slice(0, start) + (instead ?? taken + taken) + now.slice(start + (instead === null ? length : Math.min(length, 4)));
    }, whole),
  );
}

const hostileText = fc.oneof(anyText, fc.constantFrom("\u202e", "\u0000", "\u001b[31m", "::error::", "<script>", "__proto__", "&x ", "*x", "<<: ", "{", "]", '"', "'", "\n", "\t", " ".repeat(300), "[".repeat(120), "𝟙", "\ud800"));
const lost = fc.subarray([...ROOT_NAMES, "metrics"], { minLength: 1 });
const file = fc.oneof({ weight: 20, arbitrary: fc.constantFrom('{"q": 1, "bad": 3, "good": 40}', '{"q": {"value": 0.1, "stderr": 0.01, "n": 90}, "bad": 0, "good": 0}', "{}", '{"q": null}') }, run.map(text), nearlyJson);
const usual = { file, signals: fc.oneof({ weight: 20, arbitrary: fc.constant([]) }, { weight: 4, arbitrary: fc.subarray(SIGNALS, { maxLength: 2 }) }, fc.array(anyText, { maxLength: 2 })), commit: fc.constantFrom("", "aaaaaaa", "aaaaaaabbb"), lost };
const listOf = (each: fc.Arbitrary<unknown>, most: number): fc.Arbitrary<string[]> => fc.array(each.map(text), { maxLength: most, minLength: most > 1 ? 1 : 0 });
const badJson = fc.oneof(nearlyJson, anyText, slipped(run.map(text), fc.oneof(hostileText, nearlyJson)));

/** Values of every form at a share of a bound, from far on the good side to beyond where a trigger fires. */
const near = fc.record({ share: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(0.1, 0.4) }, fc.constantFrom(0.95, 1, 1.05, 1.6, 2.5, 4)), n: fc.constantFrom(3, 40, 400, 4000), form: fc.constantFrom("exact", "proportion", "mean", "given", "samples", "cases") });
function measuredAt(value: number, n: number, form: string): unknown {
  const items = Array.from({ length: Math.min(n, 400) }, (_, at) => (at + 0.5) / Math.min(n, 400) < value);
  if (form === "proportion") return { count: Math.round(value * n), of: n };
  if (form === "mean") return { mean: value, sd: value / 2, n };
  if (form === "given") return { value, ci: [value * 0.9, value * 1.1], level: 0.99, n };
  if (form === "samples") return { samples: items };
  return form === "cases" ? { cases: items.map((each, id) => ({ id, value: each })) } : value;
}

/** Gates that evidence passes, holds or rolls back, as it stands to their bounds. */
const judged: fc.Arbitrary<Case> = fc.record({ ...usual, of: fc.array(near, { minLength: 1, maxLength: 3 }), before: fc.option(near, { nil: null }), off: fc.boolean() }).map(({ of, before, off, ...rest }) => {
  const aggregate = (form: string, name: string): string => (form === "samples" || form === "cases" ? `mean(${name})` : name);
  const lines = of.map(({ form }, at) => ({ name: ROOT_NAMES[at] ?? "a", form }));
  const compared = before === null || lines[0] === undefined ? [] : [`compared: ${text(`${aggregate(lines[0].form, lines[0].name)} <= ${aggregate(before.form, `baseline.${lines[0].name}`)} + 0.2`)}`];
  const values = (some: readonly { share: number; n: number; form: string }[]): string => text(Object.fromEntries(some.map(({ share, n, form: as }, at) => [ROOT_NAMES[at], measuredAt(0.1 * share, n, as)])));
  return {
    ...rest,
    gate: gateOf(...(off ? ["confidence: off"] : []), "must_hold:", ...lines.map(({ name, form: as }) => `  ${name}: ${text(as === "samples" || as === "cases" ? "mean(value) <= 0.1" : "<= 0.1")}`), ...compared.map((each) => `  ${each}`), "rollback_trigger:", ...lines.map(({ name, form: as }) => `  - ${text(`${aggregate(as, name)} > 0.2`)}`)),
    metrics: [values(of)],
    baseline: before === null ? [] : [values([before])],
    signals: [],
  };
});

export const KINDS: Readonly<Record<string, fc.Arbitrary<Case>>> = {
  "near its bounds": judged,
  "gate and metrics": fc.record({ ...usual, gate, metrics: listOf(fc.oneof(metrics, plainRun), 2), baseline: listOf(metrics, 1), signals: fc.constant([]) }),
  "long gate": fc.record({ ...usual, gate: longGate, metrics: listOf(fc.oneof(run, plainRun, plainRun, plainRun), 1).map((texts) => (texts.length === 0 ? ["{}"] : texts)), baseline: listOf(fc.oneof(run, plainRun), 1) }),
  "gate with slips": fc.record({ ...usual, gate: slipped(fc.oneof(gate, longGate), fc.oneof(hostileText, nearlyYaml, nearlyExpression)), metrics: listOf(run, 2), baseline: listOf(run, 1) }),
  "hostile gate": fc.record({ ...usual, gate: fc.oneof(nearlyYaml, anyText, fc.tuple(nearlyYaml, nearlyExpression, hostileText).map(([a, b, c]) => gateOf("must_hold:", `  a: ${b}`, `  ${c}: 1`, a))), metrics: listOf(run, 2), baseline: listOf(run, 1) }),
  "hostile metrics": fc.record({ ...usual, gate: fc.oneof(gate, longGate), metrics: fc.array(badJson, { minLength: 1, maxLength: 2 }), baseline: fc.array(badJson, { maxLength: 1 }) }),
};

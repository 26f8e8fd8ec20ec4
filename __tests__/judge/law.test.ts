import { expect, test } from "@jest/globals";
import { check, validate } from "../../src/index.ts";

const gate = (body: string) => [{ file: "gate.yml", text: `rollout_gate:\n  protected_path: p\n${body}` }];
const file = (name: string, content: unknown) => ({ file: name, text: JSON.stringify(content) });

interface Case {
  readonly gate: string;
  readonly metrics?: unknown[];
  readonly files?: Record<string, unknown>;
  readonly baseline?: Record<string, unknown>;
  readonly commit?: string;
}

function verdict({ gate: body, metrics = [], files = {}, baseline, commit }: Case) {
  const result = check({
    gates: gate(body),
    metrics: metrics.map((content, at) => file(`m${at}.json`, content)),
    files: Object.entries(files).map(([name, content]) => file(name, content)),
    ...(baseline === undefined ? {} : { baseline: Object.entries(baseline).map(([name, content]) => file(name, content)) }),
    ...(commit === undefined ? {} : { commit }),
  });
  return result.ok ? result.report.verdict : result.diagnostics.map(({ code }) => code);
}

const FROM = "  metrics:\n    r: { from: { file: f.json, value: q } }\n";

test.each<readonly [string, Case]>([
  ["an estimate read through `from` stays one", { gate: `${FROM}  must_hold: { r: "<= 0.2" }\n`, files: { "f.json": { q: { value: 0.12, stderr: 0.5, n: 3 } } } }],
  ["an aggregate over samples read through `from`", { gate: FROM.replace("value: q", 'value: "mean(q)"') + '  must_hold: { r: "<= 7" }\n', files: { "f.json": { q: { samples: [1, 2] } } } }],
  ["a `from` that cannot be computed beside a value in the metrics", { gate: FROM.replace("value: q", 'value: "1 / q"') + '  must_hold: { r: "<= 0.2" }\n', metrics: [{ r: 0.1 }], files: { "f.json": { q: 0 } } }],
  ["a stale part of an object", { gate: '  must_hold: { a: "max(value) <= 1" }\n', metrics: [{ a: { x: 0.5 } }, { a: { y: 5 }, meta: { commit: "aaaaaaa" } }], commit: "bbbbbbb" }],
  ["few samples, by another spelling of the name", { gate: "  metrics: { a: { min_samples: 5 } }\n  must_hold: { ok: \"metrics.a <= 1\" }\n", metrics: [{ a: 0.5 }] }],
  ["few samples, by a key in brackets", { gate: "  metrics: { a: { min_samples: 5 } }\n  must_hold: { ok: 'metrics[\"a\"] <= 1' }\n", metrics: [{ metrics: { a: 0.5 } }] }],
  ["more samples claimed than are there", { gate: "  confidence: off\n  metrics: { a: { min_samples: 200 } }\n  must_hold: { a: \"mean(value) <= 9\" }\n", metrics: [{ a: { samples: [1, 2], n: 9000 } }] }],
  ["a mean without a spread", { gate: '  must_hold: { a: { each: ">= 0.1" } }\n', metrics: [{ a: { mean: 0.12, n: 10 } }] }],
  ["a spread that is no number", { gate: '  confidence: off\n  must_hold: { a: "<= 1" }\n', metrics: [{ a: { value: 0.1, stderr: "NaN", n: 5 } }] }],
  ["a slice that was lost since the baseline", { gate: '  must_hold: { a: { each: ">= baseline" } }\n', metrics: [{ a: { de: 0.9 } }], baseline: { "b.json": { a: { de: 0.9, fr: 0.8 } } } }],
  [
    "a baseline file of another dataset, read through `from`",
    { gate: `${FROM}  must_hold: { r: ">= baseline" }\n`, files: { "f.json": { q: 1, meta: { dataset: "A" } } }, baseline: { "old/f.json": { q: 1, meta: { dataset: "B" } } } },
  ],
])("holds: %s", (_name, given) => {
  expect(verdict(given)).toBe("hold");
});

test.each<readonly [string, Case]>([
  ["an estimate without its sample size", { gate: `${FROM}  rollback_trigger: [r > 0.1]\n`, files: { "f.json": { q: { value: 0.12, stderr: 0.5 } } } }],
  ["a stale part of an object", { gate: '  rollback_trigger: ["min(a) < 1"]\n', metrics: [{ a: { x: 2 } }, { a: { y: 0 }, meta: { commit: "aaaaaaa" } }], commit: "bbbbbbb" }],
  ["a mean without a spread", { gate: '  rollback_trigger: ["max(a) > 5"]\n', metrics: [{ a: { mean: 0.12, n: 10 } }] }],
])("does not roll back: %s", (_name, given) => {
  expect(verdict(given)).toBe("hold");
});

test("halves of a form in two files are no form, and an empty commit is no commit", () => {
  expect(verdict({ gate: '  confidence: off\n  must_hold: { a: "<= 1" }\n', metrics: [{ a: { count: 3 } }, { a: { of: 10 } }] })).toEqual(["metrics-disagree"]);
  expect(verdict({ gate: '  must_hold: { a: "<= 1" }\n', metrics: [{ a: 0.5, meta: { commit: "" } }], commit: "bbbbbbb" })).toEqual(["commit-shape"]);
});

test("what a newcomer wrote by mistake is said, not judged", () => {
  const bare = '  must_hold: { a: "<= 1" }\n  rollback_trigger: [people complain]\n';
  expect(verdict({ gate: bare, metrics: [{ a: 0.5, signal: ["people complain"] }] })).toEqual(["signals-misplaced"]);
  expect(verdict({ gate: bare, metrics: [{ metrics: { a: 0.5, signals: { "people complain": true } } }] })).toEqual(["signals-misplaced"]);
  expect(verdict({ gate: bare, metrics: [{ a: 0.5, signal: 0.4 }] })).toBe("pass");
  expect(verdict({ gate: '  must_hold: { a: "percentile(value, 95%) <= 10" }\n', metrics: [{ a: [1, 100] }] })).toEqual(["bad-percentile"]);
  expect(verdict({ gate: '  must_hold: { a: "<= 1" }\n', metrics: [{ a: { value: 0.5, n: 0 } }] })).toBe("hold");
  expect(verdict({ gate: "  metrics: { a: { min_samples: 9 } }\n  must_hold: { a.value: \"<= 1\" }\n", metrics: [{ a: { value: 0.5, n: 3 } }] })).toBe("hold");
  const made = (value: string) => `  metrics:\n    r: { from: { file: f.json, value: '${value}' } }\n  must_hold: { r: "<= 1" }\n`;
  expect(verdict({ gate: made("0"), files: { "f.json": {} } })).toEqual(["reads-no-metric"]);
  expect(verdict({ gate: made("not known(x)"), files: { "f.json": {} } })).toEqual(["always-true"]);
});

test("a signal that reads as a comparison is warned of", () => {
  const [problem] = validate(gate("  rollback_trigger:\n    - signal: regressions > 0\n"));
  expect(problem).toMatchObject({ level: "warning", code: "signal-reads-as-expression", line: 4, column: 15 });
});

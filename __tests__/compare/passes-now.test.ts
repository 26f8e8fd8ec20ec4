import { expect, test } from "@jest/globals";
import { compareTexts } from "../support/comparing.ts";
import { gateOf, gateReportOf } from "../support/gates.ts";

// Pairs of gates of which the old one holds some evidence that the new one passes, however odd that is: none may be called the
// same or stricter.

interface Pair {
  readonly old: readonly string[];
  readonly now: readonly string[];
  readonly metrics: object;
  readonly baseline?: object;
}

const slices = (count: number): object => Object.fromEntries(Array.from({ length: count }, (_, at) => [`s${at}`, 1]));
const cases = (values: readonly number[]): object => ({ cases: values.map((value, at) => ({ id: `c${at}`, value })) });
const near = (mean: number): object => ({ mean, sd: 1, n: 50 });

const PAIRS: Readonly<Record<string, Pair>> = {
  "without any slice nothing is said of each, though an alternative would be enough": {
    old: ["must_hold: { a: { each: \"value >= 0.8 or model == 'v3'\" } }"],
    now: ["must_hold: { model: \"== 'v3'\" }"],
    metrics: { model: "v3" },
  },
  "two truths are told apart sooner where fewer slices share their error": {
    old: ['must_hold: { a: { each: "value >= 0 and (b > 1) == (c > 1)" }, d: { each: ">= 0" } }'],
    now: ['must_hold: { a: { each: ">= 0" }, d: { each: "value >= 0 and (b > 1) == (c > 1)" } }'],
    metrics: { a: slices(200), b: near(0.6), c: near(0.6), d: slices(1) },
  },
  "slices that a run lost are seen only beside their baseline": {
    old: ['must_hold: { a: { each: "value >= 0.8 and baseline >= 0" } }'],
    now: ['must_hold: { a: [{ each: ">= 0.8" }, { each: "baseline >= 0 and (known(value) or baseline >= 0)" }] }'],
    metrics: { a: { en: 0.9 } },
    baseline: { a: { en: 0.9, fr: 0.9 } },
  },
  "a part that is declared by itself needs no samples any more": {
    old: ["metrics: { lat: { min_samples: 200 } }", 'must_hold: { lat.p95: "<= 100" }'],
    now: ["metrics: { lat: { min_samples: 200 }, lat.p95: { surface: workflow } }", 'must_hold: { lat.p95: "<= 100" }'],
    metrics: { lat: { p95: 50 } },
  },
  "what a run lost of the baseline is not seen where the run's own value is not known": {
    old: ["metrics: { a: { min_samples: 2 } }", 'must_hold: { b: "<= mean(baseline.a)" }'],
    now: ["metrics: { a: { min_samples: 9 } }", 'must_hold: { b: "<= mean(baseline.a)" }'],
    metrics: { a: cases([1, 2, 3]), b: 0 },
    baseline: { a: cases([1, 2, 3, 4]) },
  },
  "cases that are new do not count once cases are compared one by one": {
    old: ["confidence: off", 'must_hold: { a: "mean(value) >= mean(baseline)" }'],
    now: ["confidence: 0.95", 'must_hold: { a: "mean(value) >= mean(baseline)" }'],
    metrics: { a: cases([1.1, 1.2, 1.3, 1.1, 1.2, 1.3, 0, 0, 0, 0, 0, 0]) },
    baseline: { a: cases([1, 1, 1, 1, 1, 1.1]) },
  },
  "a metric of too low a level is not known": {
    old: ["confidence: 0.9", 'must_hold: { b: "value <= 1 and not known(a)" }'],
    now: ["confidence: 0.99", 'must_hold: { b: "value <= 1 and not known(a)" }'],
    metrics: { a: { value: 0.1, ci: [0.05, 0.2], level: 0.95 }, b: 0 },
  },
};

test.each(Object.entries(PAIRS))("%s", (_why, { old, now, metrics, baseline }) => {
  const [before, after] = [gateOf(...old), gateOf(...now)];
  const verdictOf = (gate: string) => gateReportOf(gate, [metrics], baseline === undefined ? {} : { baseline: [baseline] }).verdict;
  expect([verdictOf(before), verdictOf(after)]).toEqual(["hold", "pass"]);
  expect(["looser", "incomparable"]).toContain(compareTexts(before, after).effect);
});

test("what is compared with a text or a truth shares no error, so that without that alternative no more passes", () => {
  for (const other of ["d == 'x'", "d == true"]) {
    const [before, after] = [gateOf(`must_hold: { a: "value <= 1 or ${other}" }`), gateOf('must_hold: { a: "<= 1" }')];
    const metrics = { a: near(0.7), d: { count: 3, of: 10 } };
    expect([before, after].map((gate) => gateReportOf(gate, [metrics]).verdict)).toEqual(["pass", "pass"]);
    expect(compareTexts(before, after).effect).toBe("stricter");
  }
});

test("an alternative that is no longer known still shares the error, so that more confidence lets no more pass", () => {
  const gate = (confidence: number) => gateOf(`confidence: ${confidence}`, 'must_hold: { b: "value <= 1 or a <= 1" }');
  const metrics = { a: { value: 3, ci: [2, 4], level: 0.9 }, b: near(0.73) };
  expect([gate(0.9), gate(0.92)].map((each) => gateReportOf(each, [metrics]).verdict)).toEqual(["hold", "hold"]);
  expect(compareTexts(gate(0.9), gate(0.92)).effect).toBe("stricter");
});

test("a bound on which a line leans is no lower where more slices share its error", () => {
  const metrics = { a: slices(1), b: near(0.8), c: slices(200) };
  for (const [one, many] of [["each: \"value >= 0 and lower(b) <= 0.5\"", "each: \">= 0\""], ["each: \">= 0\"", "each: \"value >= 0 and lower(b) <= 0.5\""]]) expect(gateReportOf(gateOf(`must_hold: { a: { ${one} }, c: { ${many} } }`), [metrics]).verdict).toBe("hold");
});

test("more samples are stricter where a condition asks for several things at once", () => {
  const gate = (samples: number) => gateOf(`metrics: { a: { min_samples: ${samples} } }`, 'must_hold: { a: "value <= 1 and b <= 2 and known(a)" }');
  expect(compareTexts(gate(20), gate(40)).effect).toBe("stricter");
});

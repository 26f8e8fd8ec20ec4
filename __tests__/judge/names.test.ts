import { describe, expect, test } from "@jest/globals";
import { errorsOf, gateOf, gateReportOf, holds, judge, triggers } from "../support/gates.ts";

/** What is said beside the verdict, or what keeps a run from being evaluated. */
const said = (...args: Parameters<typeof judge>): string[] => {
  const result = judge(...args);
  return (result.ok ? result.report : result).diagnostics.map(({ message }) => message);
};

const reasonOf = (condition: string, metrics: object) => gateReportOf(holds(condition), [metrics]).conditions[0]?.reason;

describe("a name that the metrics do not have", () => {
  test.each([
    ["is near a key of the metric", 'x: "latency[\\"p96\\"] <= 1"', { latency: { p95: 1, mean: 2 }, p97: 3 }, '`latency["p96"]` is not in the metrics (did you mean `latency.p95`?)'],
    ["is near a nested key of it", 'x: "q[\\"de\\"][\\"scroe\\"] <= 1"', { q: { de: { score: 1 } }, "de.score": 2 }, '`q["de"]["scroe"]` is not in the metrics (did you mean `q.de.score`?)'],
    ["is near no key of it, whatever else is near", 'x: "latency[\\"median\\"] <= 1"', { latency: { p95: 1 }, medium: 3 }, '`latency["median"]` is not in the metrics'],
    ["is near what stands beside it", 'latencies: "<= 1"', { latency: 1 }, "`latencies` is not in the metrics (did you mean `latency`?)"],
    ["is written as one, and is a path", '\'metric("q.de")\': "<= 1"', { q: { de: 1 } }, '`metric("q.de")` is not in the metrics (did you mean `q.de`?)'],
    ["has two letters the other way round", 'reta: "<= 1"', { rate: 1 }, "`reta` is not in the metrics"],
    ["has two neighbours the other way round", 'rtae: "<= 1"', { rate: 1 }, "`rtae` is not in the metrics (did you mean `rate`?)"],
    ["is another key of a metric that is there", 'latency.median: "<= 1"', { latency: { p95: 1 } }, "`latency.median` is not in the metrics"],
    ["is near another key of it", 'latency.p59: "<= 1"', { latency: { p95: 1, avg: 2 } }, "`latency.p59` is not in the metrics (did you mean `latency.p95`?)"],
    ["is beside a name that begins as its metric does", 'latency.p58: "<= 1"', { latency: { p95: 1 }, latency_p57: 1 }, "`latency.p58` is not in the metrics"],
    ["is a part of another slice", 'latency.fr.p95: "<= 1"', { latency: { de: { p95: 1 }, fr: { p50: 1 } } }, "`latency.fr.p95` is not in the metrics"],
    ["is a part of a slice that is not there", 'latency.it.p95: "<= 1"', { latency: { de: { p95: 1 } } }, "`latency.it.p95` is not in the metrics"],
    ["is a key of what has none", 'latency.p95: "<= 1"', { latency: 1 }, "`latency.p95` is not in the metrics (did you mean `latency`?)"],
    ["is near nothing", 'latency: "<= 1"', { quality: 1 }, "`latency` is not in the metrics"],
  ])("%s", (_what, condition, metrics, reason) => {
    expect(reasonOf(condition, metrics)).toBe(reason);
  });

  test("is guessed twenty times, and then no more: a run in which everything is missing needs other help", () => {
    const conditions = Array.from({ length: 21 }, (_, at) => `lost_${String.fromCharCode(97 + at)}: "<= 1"`);
    const { conditions: reports } = gateReportOf(holds(...conditions), [{ lost_0: 1 }]);
    expect(reports.map(({ reason }) => reason?.includes("did you mean"))).toEqual([...Array.from({ length: 20 }, () => true), false]);
  });

  test("may be another name of a metric that is declared, or of one that has a condition", () => {
    const gate = (...lines: string[]) => gateOf(...lines, "rollback_trigger: [latency_s > 3]");
    const proposal = (metric: string) => `\`latency_s\` is not in \`m1.json\`, so this line is unknown. Did you mean \`${metric}\`? If they are one metric, declare it: \`metrics: { ${metric}: { aliases: [latency_s] } }\`.`;
    expect(said(gate("metrics: { quality: {}, latency: {} }"), [{ latency: 1 }])).toEqual([proposal("latency")]);
    expect(said(gate('must_hold: { latency: "<= 9" }'), [{ latency: 1 }])).toEqual([proposal("latency")]);
    expect(said(gate('must_hold: { quality: "<= 9" }'), [{ latency: 1, quality: 1 }])).toEqual(["`latency_s` is not in `m1.json`, so this line is unknown. Did you mean `latency`?"]);
  });

  test("may be reported by people where it is a trigger that stands alone, and not where it is a condition", () => {
    expect(said(triggers("people_complain"), [{ x: 1 }])).toEqual(["`people_complain` is not in `m1.json`, so this line is unknown. If people report this and no metric does, write it as `- signal: …`."]);
    expect(said(triggers("not (a or not people_complain)"), [{ a: true }])).toEqual(["`people_complain` is not in `m1.json`, so this line is unknown. If people report this and no metric does, write it as `- signal: …`."]);
    expect(said(triggers("a > 1 or people_complain"), [{ a: 1 }])).toEqual(["`people_complain` is not in `m1.json`, so this line is unknown."]);
    expect(said(holds("all_well: true", 'x: "all_well and tests_green"'), [{ all_well: true }])).toEqual(["`tests_green` is not in `m1.json`, so this line is unknown."]);
  });

  test("of a baseline is said without the word baseline in it, and differently where there is none at all", () => {
    expect(said(holds('a: "<= baseline"'), [{ a: 1 }], { baseline: [{ b: 1 }] })).toEqual(["The baseline has no `a`, so this line is unknown. Was it measured in the last good run?"]);
    expect(said(holds('a: "<= baseline"'), [{ a: 1 }])).toEqual(["This line compares `a` with a baseline, and none was given. Pass the metrics of the last good run as `baseline`."]);
  });
});

describe("a metric whose name has a hyphen", () => {
  test.each([
    ["is declared", gateOf("metrics: { error-rate: {} }", "rollback_trigger: [error-rate > 1]"), "gate.yml:4:22"],
    ["is another name of one that is declared", gateOf("metrics: { errors: { aliases: [error-rate] } }", "rollback_trigger: [error-rate > 1]"), "gate.yml:4:22"],
    ["has a condition", gateOf('must_hold: { error-rate: "<= 1" }', "rollback_trigger: [error-rate > 1]"), "gate.yml:4:22"],
  ])("and that %s is no subtraction, though this run does not have it", (_what, gate, place) => {
    expect(errorsOf(gate, [{ x: 1 }])).toEqual([`${place} hyphenated-metric`]);
    expect(said(gate, [{ x: 1 }])[0]).toBe('There is a metric called `error-rate`, and without blanks this reads as a subtraction. Write `metric("error-rate")` for the metric, or put blanks around `-`.');
  });

  test("and two values is told of both mistakes", () => {
    expect(errorsOf(triggers("a-b > 1"), [{ "a-b": 1 }, { "a-b": 2 }])).toEqual(["gate.yml:4:7 hyphenated-metric", "m2.json:2:9 metrics-disagree"]);
  });

  test("has no parts that could be missing", () => {
    expect(said(triggers("a-b > 1 or c > 1"), [{ "a-b": 1 }])).toEqual([expect.stringContaining("There is a metric called `a-b`"), "`c` is not in `m1.json`, so this line is unknown."]);
  });
});

describe("prose that names a metric which only the evidence has was meant as a comparison", () => {
  const named = (signal: string, metrics: object) => said(triggers(signal), [metrics]).map((message) => /names the metric `(?<name>[^`]+)`/u.exec(message)?.groups?.["name"]);
  test.each([
    ["as it is written", "the error_rate looks bad", { error_rate: 1 }, ["error_rate"]],
    ["by the path to it, however deep", "the a.b.c.d looks bad", { a: { b: { c: { d: 1 } } } }, ["a.b.c.d"]],
    ["in other letters", "the Error_Rate looks bad", { error_rate: 1 }, ["error_rate"]],
    ["by nothing but a word that is no name for sure", "the rate looks bad", { rate: 1, error_rate: 1 }, []],
    ["by a name that nobody has", "the error_rate looks bad", { rate: 1 }, []],
  ])("%s", (_how, signal, metrics, names) => {
    expect(named(signal, metrics)).toEqual(names);
  });

  test("and says what to write instead", () => {
    expect(said(triggers("the error_rate looks bad"), [{ error_rate: 1 }])[0]).toContain("This trigger is read as prose, and it names the metric `error_rate` of the evidence. Write a comparison, such as `error_rate > 0.05`.");
    expect(said(triggers("signal: the error_rate looks bad"), [{ error_rate: 1 }])).toEqual([]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { errorsOf, gateOf, gateReportOf, judge, mistakes, sayings, triggers } from "../support/gates.ts";

/** A gate that knows the metrics accuracy, override_rate (also overrides), latency.p95, `error rate` and 错误率. */
const gateWith = (line: string): string =>
  gateOf('metrics: { "error rate": {}, 错误率: {}, override_rate: { aliases: [overrides] } }', "must_hold:", '  accuracy: ">= 0.8"', '  latency.p95: "<= 3"', "rollback_trigger:", `  - ${JSON.stringify(line)}`);

const SIGNALS = [
  "reviewers report missing evidence context",
  "reviewers report missing evidence context.",
  "legal and compliance object",
  "customers call in (again)",
  "users don't trust it",
  'users say "no"',
  "is it safe?",
  "users say: no",
  "and then it broke",
  "not good at all",
  "end of service",
  "value too low",
  "baseline got worse",
  "customers in Berlin complain",
  "inaccuracy is low",
  "accuracies fell",
  "error rates are rising",
  "reviewers – again – object",
  "Prüfer melden fehlende Belege",
  "рецензенты сообщают об этом",
  "审核者报告，缺少证据",
  "审核者 报告缺少证据",
  "エラーが、多い",
];

test.each(SIGNALS)("%s is a signal", (line) => {
  expect(gateReportOf(gateWith(line), [{}]).triggers).toMatchObject([{ signal: line, status: "clear", line: 8, column: 7 }]);
});

const EXPRESSIONS = ["accuracy", "quality or safety", "not quality", "a and b", "a > 1", "a == b", '"v3" == model', 'metric("x y")', "错误率", "error_rate > 5%", "1 < a < 2"];

test.each(EXPRESSIONS)("%s is an expression", (line) => {
  expect(gateReportOf(gateWith(line), [{}]).triggers).toMatchObject([{ expression: line, status: "unknown" }]);
});

/** Lines that are neither, with the reason and the expression that is proposed, if any. */
const UNCLEAR: readonly (readonly [string, string, string | null])[] = [
  ["error rate above 5", "it has a number in it", "error_rate > 5"],
  ["override_rate is at least 0.2", "it has a number in it", "override_rate >= 0.2"],
  ["override rate is over 20%", "it has `%` in it", "override_rate > 20%"],
  ["p0 incident", "it has a number in it", null],
  ["incident № ４", "it has a number in it", null],
  ["accuracy is low", "it names the metric `accuracy`", null],
  ["Accuracy drops", "it names the metric `accuracy`", null],
  ["low-accuracy answers", "it names the metric `accuracy`", null],
  ["accuracy's drop", "it names the metric `accuracy`", null],
  ["overrides are rising", "it names the metric `overrides`", null],
  ["the error  rate rises", "it names the metric `error rate`", null],
  ["错误率，过高", "it names the metric `错误率`", null],
  ["审核者认为 错误率过高", "it names the metric `错误率`", null],
  ["override_rate >> 0.2", "`>>` is not an operator", "override_rate > 0.2"],
  ["override_rate = 0.2", "`=` is not an operator", "override_rate == 0.2"],
  ["override_rate => 0.2", "`=>` is not an operator", "override_rate >= 0.2"],
  ["override_rate << 0.2", "`<<` is not an operator", "override_rate < 0.2"],
  ["override_rate =< 0.2", "`=<` is not an operator", "override_rate <= 0.2"],
  ["override_rate ≤ 0.2", "it has a number in it", "override_rate <= 0.2"],
  ["override_rate !== 0.2", "`!==` is not an operator", "override_rate != 0.2"],
  ["override_rate <> 0.2", "`<>` is not an operator", "override_rate != 0.2"],
  ["override_rate ≠ 0.2", "it has a number in it", "override_rate != 0.2"],
  ["override_rate === 0.2", "`===` is not an operator", "override_rate == 0.2"],
  ["queue - backlog => 3", "`=>` is not an operator", "queue - backlog >= 3"],
  ["error  rate => 5", "`=>` is not an operator", "error_rate >= 5"],
  ["quality or error rate => 3", "`=>` is not an operator", null],
  ["override rate differs from 0.2", "it has a number in it", "override_rate != 0.2"],
  ["share of users above 10 is 20", "it has a number in it", null],
  ["error rate > 5", "`error` and `rate` stand side by side", "error_rate > 5"],
  ["error rate is > 5", "`error` and `rate` stand side by side", "error_rate > 5"],
  ["users isolated => 5", "`=>` is not an operator", "users_isolated >= 5"],
  ["error rates  are => 5", "`=>` is not an operator", "error_rates >= 5"],
  ["error rate above 5 percent", "it has a number in it", "error_rate > 5%"],
  ["percentile 5 percentile above 9", "it has a number in it", "percentile_5_percentile > 9"],
  ["fn(x) fails", "stand side by side", null],
  ["reviewers, users & leads", "`&` is not an operator", null],
  ["users say no!", "`!` does not fit", null],
  ["users/reviewers complain", "it has `/` in it", null],
  ["half of them; others", "it has `;` in it", null],
  ["several [draft] answers", "it has `[` in it", null],
  ["override_rate above 0.2 is bad", "it has a number in it", null],
  ["outage –", "it is a single word", null],
  ["null", "it is a single word", null],
  ["value", "it is a single word", null],
  ["🎉", "it is a single word", null],
];

test.each(UNCLEAR)("%s is neither, and both ways out are proposed", (line, why, expression) => {
  const [saying, ...others] = sayings(gateWith(line));
  expect([errorsOf(gateWith(line), [{}]).map((each) => each.split(" ")[1]), others]).toEqual([["unclear-trigger"], []]);
  expect(saying).toContain(why);
  expect(saying).toContain(expression === null ? "Write a comparison" : `Did you mean \`${expression}\`?`);
  expect(saying).toContain("`- signal: …`");
});

test("prose that names a metric of another trigger is unclear as well", () => {
  expect(mistakes(triggers("queue_depth > 3", "queue_depth keeps rising"))).toEqual(["5:7 unclear-trigger"]);
});

test("a signal in quotes is what people report, without the blanks around it", () => {
  expect(gateReportOf(triggers("' reviewers object '"), [{ signals: ["reviewers object"] }]).triggers).toMatchObject([{ signal: "reviewers object", status: "fired" }]);
});

test("a metric whose name is a blank is in no prose", () => {
  expect(gateReportOf(gateOf('metrics: { " ": {} }', "rollback_trigger: [reviewers object]"), [{}]).triggers).toMatchObject([{ signal: "reviewers object" }]);
});

test("an operator that is wrong is pointed at; else the line", () => {
  expect(mistakes(triggers("override_rate >> 0.2", "p0 incident"))).toEqual(["4:21 unclear-trigger", "5:7 unclear-trigger"]);
});

test("words beyond what is read are an error, and never a signal that nobody reports", () => {
  const [deep, long] = [`${"not ".repeat(102)}x`, `${"x or ".repeat(3000)}x`];
  expect([mistakes(triggers(deep)), mistakes(triggers(long))]).toEqual([["4:407 expression-too-deep"], ["4:7 expression-too-long"]]);
  expect(gateReportOf(triggers(`${"not ".repeat(98)}x`), [{ x: true }]).verdict).toBe("rollback");
});

describe("what the evidence holds", () => {
  const gate = triggers("queue_depth keeps rising");
  test("makes prose an error only when the prose names a metric with _ or . in its name", () => {
    expect(errorsOf(gate, [{ queue_depth: 3 }])).toEqual(["gate.yml:4:7 signal-names-metric"]);
    expect(errorsOf(gate, [{ depth: 3 }])).toEqual([]);
    expect(errorsOf(triggers("answers keep rising"), [{ answers: 3 }])).toEqual([]);
    expect(errorsOf(triggers("the queue.depth is rising"), [{ queue: { depth: 3 } }])).toEqual(["gate.yml:4:7 signal-names-metric"]);
  });
  test("also where it is of another commit", () => {
    expect(errorsOf(gate, [{ queue_depth: 3, meta: { commit: "abcdef1234" } }], { commit: "1234567abc" })).toEqual(["gate.yml:4:7 signal-names-metric"]);
  });
  test("never touches a line that says signal:", () => {
    expect(errorsOf(triggers("signal: queue_depth keeps rising"), [{ queue_depth: 3 }])).toEqual([]);
  });
});

describe("a bare name", () => {
  const gate = triggers("quality_alarm");
  test("that is absent is unknown, with a hint at signal:", () => {
    const result = judge(gate, [{}]);
    expect(result).toMatchObject({ ok: true, report: { verdict: "hold", diagnostics: [{ code: "unknown-metric", line: 4, column: 7, message: expect.stringContaining("`- signal: …`") as unknown }] } });
  });
  test("fires on true and is clear on false", () => {
    expect(gateReportOf(gate, [{ quality_alarm: true }]).verdict).toBe("rollback");
    expect(gateReportOf(gate, [{ quality_alarm: false }]).verdict).toBe("pass");
  });
  test.each([3, "yes", [true]])("that is %j is an error", (value) => {
    expect(errorsOf(gate, [{ quality_alarm: value }])).toEqual(["gate.yml:4:7 bare-trigger-not-boolean"]);
  });
  test("joined by or is checked name by name", () => {
    expect(errorsOf(triggers("quality or not safety"), [{ quality: true, safety: 1 }])).toEqual(["gate.yml:4:22 bare-trigger-not-boolean"]);
  });
});

test.each([
  ["signal: outage", "outage"],
  ["signal: P0 > 3 incidents", "P0 > 3 incidents"],
  ["signal: accuracy is low", "accuracy is low"],
  ['signal: " quality is low "', "quality is low"],
])("%s says that it is one, whatever it looks like", (line, signal) => {
  expect(gateReportOf(triggers(line), [{}]).triggers).toMatchObject([{ signal, status: "clear", column: 15 }]);
});

test.each([
  ["when: reviewers report missing", "4:13 side-by-side"],
  ["when: a >> 1", "4:15 unknown-operator"],
  ["when: a + 1", "4:13 not-boolean"],
  ["known(a)", "4:7 known-in-trigger"],
  ["a > 1 and known(b)", "4:7 known-in-trigger"],
  ["true", "4:7 wrong-value"],
  ["5 > 3", "4:7 reads-no-metric"],
  ["'\"v3\"'", "4:8 reads-no-metric"],
  ["a > 1 or true", "4:7 always-true"],
  ["a > 1 and false", "4:7 always-false"],
])("the trigger %s is an error", (line, place) => {
  expect(mistakes(triggers(line))).toEqual([place]);
});

test("a trigger that can never fire is no mere warning, since the gate would pass for it", () => {
  expect(errorsOf(triggers("a > 1 and false"), [{ a: 2 }])).toEqual(["gate.yml:4:7 always-false"]);
});

test("the same signal twice is an error that names the first line", () => {
  expect(mistakes(triggers("reviewers report it", "Reviewers  report it."))).toEqual(["5:7 duplicate-signal"]);
  expect(sayings(triggers("reviewers report it", "Reviewers  report it."))[0]).toContain("line 4");
});

test("a signal that says `signal:` is warned of only where it reads as a comparison", () => {
  expect(mistakes(triggers("signal: outage", "signal: quality or safety"))).toEqual([]);
  expect(sayings(triggers("signal: p0 > 3"))).toEqual(["This signal reads as a comparison, and as a signal it fires only when somebody reports it. Write `- when: p0 > 3` to have it evaluated."]);
});

test("a metric with blanks around its name is found in prose all the same", () => {
  expect(mistakes(gateOf('metrics: { " error rate ": {} }', 'must_hold: { a: "<= 1" }', "rollback_trigger: [the error rate rises]"))).toEqual(["5:22 unclear-trigger"]);
});

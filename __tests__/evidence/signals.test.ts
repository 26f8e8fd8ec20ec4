import { describe, expect, test } from "@jest/globals";
import { errorsOf, gateOf, gateReportOf, judge, triggers } from "../support/gates.ts";

const SIGNAL = "reviewers report missing evidence";
const gate = triggers(SIGNAL, "a > 1");
const statusOf = (metrics: readonly object[], rest: Parameters<typeof judge>[2] = {}, text = gate) => gateReportOf(text, metrics.map((each) => ({ a: 0, ...each })), rest).triggers[0];

test("a signal that nobody reported is clear, and the report says so in words", () => {
  expect(statusOf([{}])).toMatchObject({ status: "clear", reported_by: [], reason: "not reported" });
});

test.each([
  ["a list", { signals: [SIGNAL] }],
  ["an object", { signals: { [SIGNAL]: true } }],
  ["a yes in words", { signals: { [SIGNAL]: "Yes" } }],
  ["a yes with blanks around it", { signals: { [SIGNAL]: " yes\n" } }],
  ["other case, spacing and punctuation", { signals: ["  Reviewers report\nMISSING  evidence!. "] }],
])("%s of a metrics file reports it", (_what, metrics) => {
  expect(statusOf([metrics])).toMatchObject({ status: "fired", reported_by: ["m1.json"], reason: "reported by m1.json" });
});

test("several sources are each named, once", () => {
  expect(statusOf([{ signals: [SIGNAL, SIGNAL] }, { signals: { [SIGNAL]: true } }], { signals: [SIGNAL] })).toMatchObject({ reported_by: ["m1.json", "m2.json", "signals"] });
});

describe("yes, no, and neither", () => {
  test("a no alone is clear and names who said it", () => {
    expect(statusOf([{ signals: { [SIGNAL]: false } }])).toMatchObject({ status: "clear", reported_by: [], reason: "answered no by m1.json" });
  });
  test.each([true, false])("a yes beats a no, whichever comes first", (first) => {
    expect(statusOf([{ signals: { [SIGNAL]: first } }, { signals: { [SIGNAL]: !first } }])).toMatchObject({ status: "fired" });
  });
  test.each([
    ["maybe", "`maybe`"],
    [1, "a number"],
    [null, "null"],
  ])("the answer %j is an error", (answer, words) => {
    const metrics = [{ signals: { [SIGNAL]: answer } }];
    expect(errorsOf(gate, metrics)).toEqual(["m1.json:3:40 signal-answer"]);
    const result = judge(gate, metrics);
    expect(result.ok ? "" : result.diagnostics[0]?.message).toContain(words);
  });
});

describe("unreported_signals: unknown", () => {
  const strict = gateOf("unreported_signals: unknown", "rollback_trigger:", `  - ${SIGNAL}`);
  test("holds until somebody answers", () => {
    expect(gateReportOf(strict, [{}])).toMatchObject({ verdict: "hold", triggers: [{ status: "unknown", reason: expect.stringContaining("nobody has answered") as unknown }] });
  });
  test.each([
    [false, "pass"],
    [true, "rollback"],
  ])("the answer %s settles it: %s", (answer, verdict) => {
    expect(gateReportOf(strict, [{ signals: { [SIGNAL]: answer } }]).verdict).toBe(verdict);
  });
});

describe("a report from metrics of another commit", () => {
  const stale = { meta: { commit: "abcdef1234" } };
  const commit = "1234567abc";
  test("leaves the signal open", () => {
    expect(statusOf([{ signals: [SIGNAL], ...stale }, {}], { commit })).toMatchObject({ status: "unknown", reported_by: [], reason: expect.stringContaining("another commit") as unknown });
  });
  test("is overtaken by a fresh yes, and not by a fresh no", () => {
    expect(statusOf([{ signals: [SIGNAL], ...stale }, { signals: [SIGNAL] }], { commit })).toMatchObject({ status: "fired", reported_by: ["m2.json"] });
    expect(statusOf([{ signals: [SIGNAL], ...stale }, { signals: { [SIGNAL]: false } }], { commit })).toMatchObject({ status: "unknown" });
  });
  test("does not answer no for this one", () => {
    const strict = gateOf("unreported_signals: unknown", "rollback_trigger:", `  - ${SIGNAL}`);
    expect(gateReportOf(strict, [{ signals: { [SIGNAL]: false }, ...stale }], { commit }).triggers[0]).toMatchObject({ status: "unknown" });
  });
});

test("a signal that no gate knows is an error that lists the gates' own, or the one that was meant", () => {
  const messageOf = (signal: string, text = gate) => {
    const result = judge(text, [{ a: 0 }], { signals: [signal] });
    return result.ok ? "" : (result.diagnostics.find(({ code }) => code === "unknown-signal")?.message ?? "");
  };
  expect(messageOf("the servers are on fire")).toContain(`The gate's signals are \`${SIGNAL}\``);
  expect(messageOf("reviewers report mising evidence")).toContain(`Did you mean \`${SIGNAL}\`?`);
  expect(messageOf("x y", triggers("a > 1"))).toContain("No gate has a signal");
  expect(errorsOf(gate, [{ a: 0, signals: ["something else"] }])).toEqual(["m1.json:4:3 unknown-signal"]);
});

test("a signal of one gate is heard by it among several", () => {
  const two = `${triggers("a > 1")}---\n${triggers(SIGNAL)}`;
  expect(judge(two, [{ a: 0 }], { signals: [SIGNAL] })).toMatchObject({ ok: true, report: { verdict: "rollback" } });
});

test.each([
  ["x", "signals-shape"],
  [3, "signals-shape"],
  [[3], "signal-not-text"],
  [[" "], "signal-not-text"],
])("signals as %j are an error", (signals, code) => {
  const result = judge(gate, [{ a: 0, signals }]);
  expect(result.ok ? [] : result.diagnostics.map((each) => each.code)).toEqual([code]);
});

test("signals that are null are none", () => {
  expect(statusOf([{ signals: null }])).toMatchObject({ status: "clear", reason: "not reported" });
});

describe("reports that stand where nobody looks for them", () => {
  const told = (metrics: object) => {
    const result = judge(gate, [{ a: 0, ...metrics }]);
    return result.ok ? [] : result.diagnostics.map(({ line, column, message }) => `${line}:${column} ${message}`);
  };
  const moved = (key: string) => `\`${key}\` looks like reported signals, and those stand under \`signals\` at the root of the file. Move them there.`;

  test.each(["signal", "Signal", "Signals", "SIGNALS"])("under `%s` are an error, at the root and in the wrapper", (key) => {
    expect(told({ [key]: [SIGNAL] })).toEqual([`3:${key.length + 6} ${moved(key)}`]);
    expect(told({ metrics: { b: 1, [key]: { [SIGNAL]: true, "another one": false } } })).toEqual([`5:${key.length + 7} ${moved(`metrics.${key}`)}`]);
  });
  test("are told beside `signals` that are none", () => {
    expect(errorsOf(gate, [{ a: 0, signals: 5, Signal: [SIGNAL] }])).toEqual(["m1.json:4:12 signals-misplaced", "m1.json:3:13 signals-shape"]);
  });
  test("under `signals` in the wrapper are an error, whatever stands at the root", () => {
    expect(told({ signals: [SIGNAL], metrics: { signals: [SIGNAL] } })).toEqual([`7:14 ${moved("metrics.signals")}`]);
  });
  test.each([[[]], [[1, 2]], [["strong", 2]], [{}], [{ uptime: 1 }], [{ healthy: true, uptime: 1 }], [0.9], ["strong"], [null]])("are no reports, but a metric of that name, as %j", (signal) => {
    expect(told({ signal, metrics: { Signals: signal } })).toEqual([]);
  });
});

describe("what is no signal", () => {
  const said = (signals: unknown) => {
    const result = judge(gate, [{ a: 0, signals }]);
    return result.ok ? [] : result.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  };
  test.each([
    ["", "empty"],
    [3, "a number"],
    [null, "null"],
  ])("%j in the list is an error that says what it is", (signal, words) => {
    expect(said([SIGNAL, signal])).toEqual([expect.stringMatching(new RegExp(`^signal-not-text: .*${words}`, "u"))]);
  });
  test.each([
    ["reviewers", "text"],
    [3, "a number"],
    [true, "true"],
  ])("%j instead of a list is an error that says what it is", (signals, words) => {
    expect(said(signals)).toEqual([`signals-shape: \`signals\` is a list of texts, or an object from texts to true or false, and this is ${words}. Write \`["reviewers report …"]\`.`]);
  });
  test("is told a hundred times at most", () => {
    expect(said(Array.from({ length: 101 }, () => 3))).toHaveLength(100);
    expect(said(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`signal number ${at}`, "maybe"])))).toHaveLength(100);
  });
});

import { expect, test } from "@jest/globals";
import { errorsOf, gateReportOf, holds, judge, triggers } from "../support/gates.ts";

// Texts of megabytes and thousands of mistakes. (Depth, slips and repeated keys: evidence/json.test.ts.)

const GATE = holds('a: "<= 1"');
const LONG = 12_000_000;

test.each([
  ["a text of megabytes before a mistake", `{"a": "${"x".repeat(LONG)}", }`, `m1.json:1:${LONG + 9} json-trailing-comma`],
  ["a text of megabytes without an end", `{"a": "${"x".repeat(LONG)}`, "m1.json:1:7 json-cut-off"],
  ["escapes of megabytes before a mistake", `{"a": "${"\\n".repeat(LONG / 2)}", }`, `m1.json:1:${LONG + 9} json-trailing-comma`],
  ["a bad escape after megabytes", `{"a": "${"x".repeat(LONG)}\\q"}`, `m1.json:1:${LONG + 8} json-bad-escape`],
])("%s overflows nothing", (_, text, place) => {
  expect(errorsOf(GATE, [text])).toEqual([place]);
}, 60_000);

test("thousands of signals are placed in one walk over their file", () => {
  const signals = Array.from({ length: 5_000 }, (_, at) => `nobody reports ${at}`);
  const start = performance.now();
  const result = judge(triggers("somebody reports it"), [JSON.stringify({ nested: { signals: ["x"] }, signals }, null, 1)]);
  expect(performance.now() - start).toBeLessThan(4_000);
  const diagnostics = result.ok ? [] : result.diagnostics;
  // Each has its own place, and as many as anybody reads are told.
  expect(diagnostics).toHaveLength(100);
  expect(diagnostics.slice(0, 3).map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(["8:3 unknown-signal", "9:3 unknown-signal", "10:3 unknown-signal"]);
});

test("an unknown signal lists the gate's own, but not hundreds of them", () => {
  const result = judge(triggers(...Array.from({ length: 300 }, (_, at) => `signal: somebody reports number ${at}`)), [{ signals: ["quite another thing"] }]);
  expect(result).toMatchObject({ ok: false, diagnostics: [{ code: "unknown-signal", message: expect.stringMatching(/number 29` and 270 more\.$/u) as unknown }] });
});

test("an aggregate of one metric that is written twice is one quantity", () => {
  const metrics = [{ o: { x: { count: 3, of: 40 }, y: { count: 5, of: 40 } } }];
  expect(gateReportOf(holds('a: "min(o) - min(o) == 0"'), metrics).verdict).toBe("pass");
});

test("what is worked out of estimates in too many steps is unknown, with the reason", () => {
  const metrics = [{ p: { count: 30, of: 250 } }];
  const [condition] = gateReportOf(holds(`a: "${"p*".repeat(60)}p <= 1"`), metrics).conditions;
  expect(condition).toMatchObject({ status: "unknown", reason: expect.stringContaining("in more than 32 steps") as unknown });
  expect(gateReportOf(holds(`a: "${"p*".repeat(20)}p <= 1"`), metrics).verdict).toBe("pass");
});

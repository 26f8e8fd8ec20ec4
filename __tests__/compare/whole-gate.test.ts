import { expect, test } from "@jest/globals";
import type { Change } from "../../src/judge/comparison.ts";
import { compareTexts } from "../support/comparing.ts";
import { gateOf, gateReportOf } from "../support/gates.ts";

// Conditions and triggers decide together what passes.

const changesOf = (old: string, now: string): readonly Change[] => compareTexts(old, now).gates.flatMap(({ changes }) => changes);
const sayings = (old: string, now: string): string[] => changesOf(old, now).map(({ effect, message }) => `${effect}: ${message}`);

test("a condition that a trigger stands for as well may be dropped", () => {
  const [both, one] = [gateOf('must_hold: { a: "<= 1", b: "<= 1" }', "rollback_trigger: [a > 1]"), gateOf('must_hold: { b: "<= 1" }', "rollback_trigger: [a > 1]")];
  expect(sayings(both, one)).toEqual(["same: the other lines demand as much"]);
  expect(sayings(one, both)).toEqual(["same: the other lines demand as much already"]);
});

test("a condition that becomes a trigger is stricter, the other way round it is looser", () => {
  const [condition, trigger] = [gateOf('must_hold: { a: "<= 1", b: "<= 1" }'), gateOf('must_hold: { b: "<= 1" }', "rollback_trigger: [a > 1]")];
  expect(compareTexts(condition, trigger).effect).toBe("stricter");
  expect(compareTexts(trigger, condition).effect).toBe("looser");
});

test("evidence that passes now is not rolled back by a trigger", () => {
  const gate = (condition: string) => gateOf(`must_hold: { critical: "${condition}" }`, "rollback_trigger: [critical > 3]");
  const [only] = changesOf(gate("== 0"), gate("<= 9"));
  expect(only).toMatchObject({ effect: "looser", looser_at: { critical: 2 } });
  expect([gate("== 0"), gate("<= 9")].map((text) => gateReportOf(text, [only?.looser_at ?? {}]).verdict)).toEqual(["hold", "pass"]);
});

test("a bound of a trigger is no bound of a condition: more comparisons share its error", () => {
  const old = gateOf('must_hold: { a: "lower(value) <= 0.5", b: "<= 1" }', 'rollback_trigger: ["c > 1", "d > 1", "e > 1"]');
  const now = gateOf('must_hold: { b: "<= 1" }', 'rollback_trigger: ["c > 1", "d > 1", "e > 1", "not (lower(a) <= 0.5)"]');
  const metrics = { a: { mean: 0.8, sd: 1, n: 50 }, b: 0, ...Object.fromEntries(["c", "d", "e"].map((name) => [name, { mean: 0, sd: 1, n: 50 }])) };
  expect([old, now].map((text) => gateReportOf(text, [metrics]).verdict)).toEqual(["hold", "pass"]);
  expect(["looser", "incomparable"]).toContain(compareTexts(old, now).effect);
});

test("what surely lets nothing more through is stricter, though where is too complex to tell", () => {
  const gate = (...lines: readonly string[]) => gateOf(`must_hold: { x: ${JSON.stringify(lines)} }`);
  expect(sayings(gate("a * b <= 4"), gate("a * b <= 3"))).toEqual(["stricter: nothing more gets through; whether less does is too complex to tell"]);
  expect(sayings(gate("c <= 1"), gate("c <= 1", "a * b <= 3"))[0]).toMatch(/^stricter: /u);
  expect(compareTexts(gate("a * b <= 3"), gate("a * b <= 4")).effect).toBe("incomparable");
});

test("a number that tells two lines apart is not said to be none", () => {
  const trigger = (line: string) => gateOf(`rollback_trigger: [${line}]`);
  expect(sayings(trigger("a > 1 and b > 1"), trigger("a > 1"))).toEqual(["incomparable: now fires where `a` is 2 and `b` is 0; no number gets through that did not before, but an estimate may; look at it yourself"]);
});

import { describe, expect, test } from "@jest/globals";
import { evaluate } from "../../src/index.ts";
import { problems, refusals } from "../support/language.ts";

const nested = (open: string, close: string, levels: number, inside = "a") => open.repeat(levels) + inside + close.repeat(levels);

/** An expression of so many levels of one kind. */
const LEVELS: readonly (readonly [string, (levels: number) => string])[] = [
  ["parentheses", (n) => nested("(", ")", n, "a > 0")],
  ["calls", (n) => `${nested("abs(", ")", n)} > 0`],
  ["not", (n) => `${"not ".repeat(n)}b`],
  ["exclamation marks", (n) => `${"!".repeat(n)}b`],
  ["minus signs", (n) => `${"-".repeat(n)}a == a`],
  ["parentheses and minus signs", (n) => `${nested("-(", ")", Math.floor(n / 2), n % 2 === 1 ? "-a" : "a")} == a`],
];

describe.each(LEVELS)("%s", (_kind, levels) => {
  test("100 levels are accepted and evaluated", () => {
    expect(evaluate(levels(100), { metrics: { a: 1, b: true } })).toMatchObject({ ok: true, result: true });
  });
  test("101 levels are a diagnostic at the place of the level too many", () => {
    expect(refusals(levels(101))).toEqual([expect.stringMatching(/^\d+ expression-too-deep$/)]);
  });
});

test.each([
  ["minus signs before and inside of a bracket", `${"-".repeat(60)}(${"-".repeat(40)}a) > 0`, 101],
  ["behind a bracket that was closed", `(a) + ${"-".repeat(101)}a > 0`, 107],
  ["behind a key in brackets", `x["y"] + ${"-".repeat(101)}a > 0`, 110],
  ["behind a call", `abs(a) + ${"-".repeat(101)}a > 0`, 110],
  ["in a second bracket", `(${"-".repeat(60)}a) + (${"-".repeat(100)}a) > 0`, 167],
])("%s are counted", (_what, text, column) => expect(refusals(text)).toEqual([`${column} expression-too-deep`]));

test.each([
  ["in brackets one behind the other", `(${"-".repeat(60)}a) + (${"-".repeat(60)}a) > 0`],
  ["before two keys in brackets", `${"-".repeat(60)}x["y"] + ${"-".repeat(60)}x["z"] > 0`],
  ["in arguments", `max(${"-".repeat(60)}a, ${"-".repeat(60)}b) + ${"-".repeat(60)}c > 0`],
  ["before and inside of brackets", `${"-".repeat(50)}(${"-".repeat(49)}a) + ${"-".repeat(60)}a > 0`],
])("minus signs %s are not added up", (_what, text) => expect(refusals(text)).toEqual([]));

test("what stands behind a comma is as deep as what stands before it", () => {
  expect(refusals(`max(${"-".repeat(100)}a, a) > 0`)).toEqual(["104 expression-too-deep"]);
  expect(refusals(`max(a, ${"-".repeat(100)}a) > 0`)).toEqual(["107 expression-too-deep"]);
});

test("a name of a hundred keys is accepted, and one of more is refused", () => {
  const name = (keys: number): string => `x${".y".repeat(keys - 1)}["z"]`;
  expect(refusals(`1 + ${name(100)} > 0`)).toEqual([]);
  expect(refusals(`1 + ${name(101)} > 0`)).toEqual(["5 too-many-keys"]);
  expect(refusals(`x${".y".repeat(4_990)} > 0`)).toEqual(["1 too-many-keys"]);
  expect(refusals(`x${'["y"]'.repeat(1_990)} > 0`)).toEqual(["1 too-many-keys"]);
  expect(problems(`baseline${".y".repeat(101)} > 0`)[0]?.message).toContain("has 101 keys and the limit is 100");
});

test("the message for too many levels points at the first of them", () => {
  expect(refusals(nested("(", ")", 101))).toEqual(["101 expression-too-deep"]);
});

test.each([
  ["minus signs before each of many arguments", `max(${Array(200).fill("-a").join(", ")}) < 0`],
  ["minus signs in many brackets side by side", `${Array(150).fill("(-a)").join(" + ")} < 0`],
])("%s are no level", (_what, text) => {
  expect(evaluate(text, { metrics: { a: 1 } })).toMatchObject({ ok: true, result: true });
});

test("10,000 characters are accepted and one more is refused", () => {
  const padded = (length: number) => `a > 0${" ".repeat(length - 5)}`;
  expect(evaluate(padded(10_000), { metrics: { a: 1 } })).toMatchObject({ ok: true, result: true });
  expect(refusals(padded(10_001))).toEqual(["1 expression-too-long"]);
});

test.each([
  ["sums", "a" + " + a".repeat(2_498) + " > 0", true],
  ["products", "a" + "*a".repeat(4_990) + " > 0", true],
  ["mixed arithmetic", "a" + "+a*a".repeat(2_400) + " > 0", true],
  ["conjunctions", "a > 0" + " and a > 0".repeat(900), true],
  ["disjunctions", "a < 0" + " or a < 0".repeat(900), false],
  ["and within or", "a > 0" + " and a < 0 or a > 0".repeat(500), true],
  ["comparisons", "a" + "<=a".repeat(3_300), true],
  ["arguments", "max(a" + ",a".repeat(4_990) + ") > 0", true],
  ["one long name", "n".repeat(9_996) + " > 0", "unknown"],
])("a long chain of %s is no level and works", (_kind, text, result) => {
  expect(evaluate(text, { metrics: { a: 1 } })).toMatchObject({ ok: true, result });
});

const STRESS = ["(".repeat(9_999), ")".repeat(9_999), "([".repeat(4_999), "[]".repeat(4_999), ",".repeat(9_999), ".".repeat(9_999), "a ".repeat(4_999), "a(".repeat(4_999), "-".repeat(9_999), "not ".repeat(2_499), "(a)".repeat(3_333), '"'.repeat(9_999)];

test.each(STRESS.map((text) => [text.slice(0, 6), text]))("ten thousand characters of %s are a diagnostic, soon", (_sample, text) => {
  const start = performance.now();
  expect(refusals(text).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(2_000);
});

/** Calls `action` with nothing but the last frames of the stack left, and with each more until it has enough. */
function atDepthsOfTheStack(action: () => void): number {
  let depth = 0;
  let calls = 0;
  const descend = (): void => {
    depth += 1;
    try {
      descend();
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
    }
    // On the way up, every hundredth frame has a little more stack below it.
    depth -= 1;
    if (depth % 100 === 0 && calls < 60) {
      calls += 1;
      action();
    }
  };
  descend();
  return calls;
}

test("a caller deep in the stack gets an answer or a diagnostic for 100 levels, never a stack overflow", () => {
  const answers = new Set<string>();
  const text = LEVELS.map(([, levels]) => levels(100));
  let call = 0;
  atDepthsOfTheStack(() => {
    let answer: string;
    try {
      const result = evaluate(text[call % text.length] as string, { metrics: { a: 1, b: true } });
      answer = result.ok ? String(result.result) : (result.diagnostics[0]?.code ?? "");
    } catch (thrown) {
      answer = String(thrown);
    }
    call += 1;
    answers.add(answer);
  });
  expect([...answers].filter((answer) => answer !== "true" && answer !== "expression-too-deep")).toEqual([]);
});

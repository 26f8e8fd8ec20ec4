import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { evaluate } from "../../src/index.ts";
import { childrenOf, type Expression } from "../../src/language/expression.ts";
import { printExpression } from "../../src/language/print.ts";
import { anyMetrics, booleanText, extremeMetrics, losing, metrics, numberText } from "../support/arbitraries.ts";
import { anyText, nearlyExpression } from "../support/hostile.ts";
import { bare, CONDITION, parse, treeOf } from "../support/language.ts";

const resultOf = (expression: string, over: object) => {
  const result = evaluate(expression, { metrics: over });
  return result.ok ? result.result : result.diagnostics.map(({ code }) => code).join();
};

test("the generator reaches every kind of node, and all that it makes is accepted", () => {
  const kinds = new Set<string>();
  const visit = (part: Expression): void => {
    kinds.add(part.kind);
    childrenOf(part).forEach(visit);
  };
  fc.assert(fc.property(booleanText({ own: true, known: true }), (text) => visit(treeOf(text, CONDITION))), { numRuns: 500 });
  expect([...kinds].sort()).toEqual(["arithmetic", "boolean", "call", "comparison", "logic", "negate", "not", "number", "reference", "text"]);
});

/** Laws that hold in Kleene's strong logic, unknown included: two ways of writing one truth. */
const LAWS: readonly (readonly [string, (a: string, b: string, c: string) => readonly [string, string]])[] = [
  ["and is commutative", (a, b) => [`(${a}) and (${b})`, `(${b}) and (${a})`]],
  ["or is commutative", (a, b) => [`(${a}) or (${b})`, `(${b}) or (${a})`]],
  ["and is associative", (a, b, c) => [`((${a}) and (${b})) and (${c})`, `(${a}) and ((${b}) and (${c}))`]],
  ["or is associative", (a, b, c) => [`((${a}) or (${b})) or (${c})`, `(${a}) or ((${b}) or (${c}))`]],
  ["brackets of a chain do not matter", (a, b, c) => [`(${a}) and (${b}) and (${c})`, `(${a}) and ((${b}) and (${c}))`]],
  ["and distributes over or", (a, b, c) => [`(${a}) and ((${b}) or (${c}))`, `((${a}) and (${b})) or ((${a}) and (${c}))`]],
  ["or distributes over and", (a, b, c) => [`(${a}) or ((${b}) and (${c}))`, `((${a}) or (${b})) and ((${a}) or (${c}))`]],
  ["De Morgan of and", (a, b) => [`not ((${a}) and (${b}))`, `(not (${a})) or (not (${b}))`]],
  ["De Morgan of or", (a, b) => [`not ((${a}) or (${b}))`, `(not (${a})) and (not (${b}))`]],
  ["absorption", (a, b) => [`(${a}) or ((${a}) and (${b}))`, `(${a}) and true`]],
  ["idempotence", (a) => [`(${a}) and (${a})`, `(${a}) or (${a})`]],
  ["true is neutral for and, false for or", (a) => [`(${a}) and true`, `(${a}) or false`]],
  ["two negations cancel", (a) => [`not not (${a})`, `(${a}) and true`]],
];

test.each(LAWS)("%s, whatever is unknown", (_law, write) => {
  const text = booleanText();
  fc.assert(
    fc.property(text, text, text, metrics, (a, b, c, over) => {
      const [left, right] = write(a, b, c);
      expect(resultOf(left, over)).toBe(resultOf(right, over));
    }),
  );
});

test("false decides a conjunction and true a disjunction, and nothing else overrules an unknown", () => {
  fc.assert(
    fc.property(booleanText(), metrics, (a, over) => {
      expect([resultOf(`(${a}) and false`, over), resultOf(`(${a}) or true`, over)]).toEqual([false, true]);
      expect(resultOf(`(${a}) and gone`, over)).toBe(resultOf(`(${a}) and true`, over) === false ? false : "unknown");
    }),
  );
});

test("what is decided stays decided when more is measured", () => {
  fc.assert(
    fc.property(booleanText(), losing, (text, { more, less }) => {
      const before = resultOf(text, less);
      if (before !== "unknown") expect(resultOf(text, more)).toBe(before);
    }),
    { numRuns: 1_500 },
  );
});

test("printing an expression and parsing it again gives the same tree", () => {
  fc.assert(
    fc.property(booleanText({ own: true, known: true }), (text) => {
      const tree = treeOf(text, CONDITION);
      const printed = printExpression(tree);
      expect(bare(treeOf(printed, CONDITION))).toEqual(bare(tree));
      expect(printExpression(treeOf(printed, CONDITION))).toBe(printed);
    }),
    { numRuns: 1_000 },
  );
});

test("every part of a tree covers its own text", () => {
  fc.assert(
    fc.property(booleanText({ known: true }), (text) => {
      const visit = (part: Expression): void => {
        expect(bare(treeOf(text.slice(part.start, part.end)))).toEqual(bare(part));
        childrenOf(part).forEach(visit);
      };
      visit(treeOf(text));
    }),
  );
});

test("evaluation is total: true, false, a finite number, a text, or unknown with a reason", () => {
  fc.assert(
    fc.property(fc.oneof(booleanText({ known: true }), numberText(), nearlyExpression), fc.oneof(anyMetrics, extremeMetrics), fc.option(anyMetrics, { nil: undefined }), fc.constantFrom(0.95, "off" as const), (text, over, baseline, confidence) => {
      const result = evaluate(text, { metrics: over, ...(baseline === undefined ? {} : { baseline }), confidence });
      if (!result.ok) return expect(result.diagnostics.length).toBeGreaterThan(0);
      expect(["boolean", "number", "string"]).toContain(typeof result.result);
      if (typeof result.result === "number") expect(Number.isFinite(result.result)).toBe(true);
      // A metric may well be the text "unknown"; then there is no reason to give. A number that has one is an estimate.
      if (result.reasons.length > 0 && typeof result.result !== "number") expect(result.result).toBe("unknown");
      if (result.result === "unknown" && result.reasons.length === 0) expect(JSON.stringify(over)).toContain("unknown");
    }),
    { numRuns: 1_000 },
  );
});

test("evaluation is bounded: a large expression over large metrics takes no longer than reading both", () => {
  const text = Array.from({ length: 900 }, () => "p95(a) > 1").join(" and ").slice(0, 9_996);
  const start = performance.now();
  expect(resultOf(`${text.slice(0, text.lastIndexOf(" and "))}`, { a: Array.from({ length: 1_000 }, (_, at) => at) })).toBe(true);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test("no text makes the parser throw, and what it refuses has a place inside the text", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, nearlyExpression, nearlyExpression.chain((near) => booleanText().map((text) => text + near))), (text) => {
      const parsed = parse(text);
      if (parsed.ok) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { place } of parsed.problems) {
        if (place === null || !("line" in place)) throw new Error("no place");
        const line = text.split("\n")[place.line - 1] ?? "";
        expect(place.column).toBeGreaterThanOrEqual(1);
        expect(place.column).toBeLessThanOrEqual(line.length + 1);
      }
    }),
    { numRuns: 3_000 },
  );
});

import { describe, expect, test } from "@jest/globals";
import { budgetOf, sizeOf } from "../../src/judge/budget.ts";
import type { TermLine } from "../../src/judge/terms.ts";
import { MOST_LINES, zonesOfTerm, type TermZones } from "../../src/judge/zones.ts";
import { referencesIn, withParts, type Expression } from "../../src/language/expression.ts";
import { text, unknown, type Value } from "../../src/language/value.ts";
import { treeOf } from "../support/language.ts";

/** Conditions as lines over terms. */
const linesOf = (...conditions: readonly string[]): TermLine[] =>
  conditions.map((condition, index) => {
    const expression = treeOf(condition);
    const terms = referencesIn(expression).map((measured) => ({ name: measured.reference.head.join("."), measured, origin: "metrics" as const, slices: null }));
    return { index, kind: "condition", counts: true, expression, terms };
  });

/** Each line as what it is at each choice, in their order. */
const truthsIn = ({ choices, truths }: TermZones) => [...truths.values()].map((each) => each.map((truth, at) => [choices[at]?.value, truth]));

describe("a table is made of", () => {
  const isMade = (lines: readonly TermLine[], steps: number) => {
    const zones = zonesOfTerm("a", lines, () => unknown(), undefined, budgetOf(steps));
    if (zones.truths.size > 0) expect([zones.truths.size, zones.complex]).toEqual([lines.length, []]);
    else expect(zones).toEqual({ choices: [], cells: [], truths: new Map(), blind: new Map(), complex: lines });
    return zones.truths.size > 0;
  };
  const many = 1e9;

  test("as many lines as there may be, and of one more none", () => {
    const [line] = linesOf("a <= 1") as [TermLine];
    const same = (count: number) => Array.from({ length: count }, () => ({ ...line }));
    expect([isMade(same(MOST_LINES), many), isMade(same(MOST_LINES + 1), many)]).toEqual([true, false]);
  });

  test("not of more entries than there may be, however many steps there are", () => {
    const [one, two] = linesOf('a != "x"', 'a != "x" and a != "y"') as [TermLine, TermLine];
    if (two.expression.kind !== "logic") throw new Error("no logic");
    const texts = Array.from({ length: 2_000 }, (_, at) => withParts(one.expression, (part) => (part.kind === "text" ? { ...part, value: String(at) } : null)));
    const large: Expression = { ...two.expression, operands: texts };
    // Of 2,000 texts and "x" and all others, 350 lines have 700,700 entries.
    expect(isMade([{ ...two, expression: large }, ...Array.from({ length: 349 }, () => ({ ...one }))], many)).toBe(false);
  });

  test("what its steps suffice for: three for each part of a line to look for the choices, and three more at each of them", () => {
    const lines = linesOf("a <= 1", "a > 2");
    const size = lines.reduce((sum, { expression }) => sum + sizeOf(expression), 0);
    // Five choices: 1 and 2, and what lies before, between and after them.
    const needed = 3 * size + 3 * 5 * size;
    expect([size, isMade(lines, needed), isMade(lines, needed - 1), isMade(lines, 3 * 5 * size), isMade(lines, 3 * size - 1)]).toEqual([6, true, false, false, false]);
  });
});

describe("of texts and truths", () => {
  const at = (others: Readonly<Record<string, Value>>, ...conditions: readonly string[]) => zonesOfTerm("a", linesOf(...conditions), (name) => others[name] ?? unknown());

  test("many lines are judged at each text, as few are", () => {
    const many = Array.from({ length: 30 }, (_, index) => `a != "v${index}"`);
    const few = truthsIn(at({}, ...many.slice(0, 2)));
    expect(few).toEqual([
      [["v0", "false"], ["v1", "true"], ["other a", "true"]],
      [["v0", "true"], ["v1", "false"], ["other a", "true"]],
    ]);
    for (const [index, line] of truthsIn(at({}, ...many)).entries()) expect(line).toEqual([...many.map((_, other) => [`v${other}`, String(other !== index)]), ["other a", "true"]]);
    expect(truthsIn(at({}, ...Array.from({ length: 30 }, () => "not a")))).toEqual(Array.from({ length: 30 }, () => [[true, "false"], [false, "true"]]));
  });

  test("a line that is the same at each is not too complex for it", () => {
    expect(at({}, 'a == "x" or a != "x"')).toMatchObject({ cells: [], complex: [] });
    expect(at({}, "a or not a")).toMatchObject({ cells: [], complex: [] });
  });

  test("the term's own value of today is no choice", () => {
    expect(at({ a: text("today") }, 'a == a and a != "v1"').choices.map(({ value }) => value)).toEqual([0, "v1", "other a"]);
    expect(at({ a: text("today") }, "a == a").choices.map(({ value }) => value)).toEqual([0]);
  });
});

test("a line that is not to be looked at cuts nothing, and is unknown wherever the metric is", () => {
  const [seen, left] = linesOf("a <= 1", "a <= 2") as [TermLine, TermLine];
  const { cells, truths, blind, complex } = zonesOfTerm("a", [seen, left], () => unknown(), (line) => line === left);
  expect(cells.map(({ from, to }) => [from, to])).toEqual([[-Infinity, 1], [1, 1], [1, Infinity]]);
  expect([truths.get(seen), truths.get(left), blind, complex]).toEqual([["true", "true", "false"], ["unknown", "unknown", "unknown"], new Map([[left, []]]), []]);
});

test.each([
  ["above and below zero", "a + 1 > a"],
  ["above zero alone", "max(a, 0) + 1 > max(a, 0)"],
  ["below zero alone", "min(a, 0) - 1 < min(a, 0)"],
])("a line that only rounding changes, far %s, is too complex: %s", (_where, condition) => {
  const lines = linesOf(condition);
  expect(zonesOfTerm("a", lines, () => unknown()).complex).toEqual(lines);
});

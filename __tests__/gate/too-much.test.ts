import { describe, expect, test } from "@jest/globals";
import { worded } from "../../src/diagnostics/diagnostic.ts";
import { LARGEST_GATE, readDocuments } from "../../src/gate/document.ts";
import { LONGEST_LINES, MOST_LINES } from "../../src/gate/length.ts";
import { validate } from "../../src/index.ts";
import { gateOf, holds, mistakes } from "../support/gates.ts";

// The bounds of what is read, each to the last character. (Depth: depth.test.ts.)

/** What is wrong with a text before it is a gate, which takes less time. */
const read = (text: string) => readDocuments("gate.yml", text).problems.map(worded);

describe("characters of a file", () => {
  const comment = (length: number) => `#${"x".repeat(length - 1)}`;

  test("as many as are read are read", () => {
    expect(read(comment(LARGEST_GATE))).toMatchObject([{ code: "yaml-empty" }]);
  });
  test("one more is refused", () => {
    const message = "This file has 500001 characters, and at most 500000 are read. Is it a metrics file?";
    expect(read(comment(LARGEST_GATE + 1))).toEqual([{ level: "error", file: "gate.yml", line: 1, column: 1, code: "yaml-too-large", message }]);
  });
});

test.each([
  ["conditions", (count: number) => holds(...Array.from({ length: count }, (_, at) => `k${at}: 1`))],
  ["conditions of one metric", (count: number) => holds(`a: [${"1, ".repeat(count)}]`)],
  ["triggers", (count: number) => gateOf(`rollback_trigger: [${"a > 1, ".repeat(count)}]`)],
  ["conditions and triggers of two gates", (count: number) => `${holds(`a: [${"1, ".repeat(count - 2)}]`)}---\n${gateOf("must_hold: { a: 1 }", "rollback_trigger: [a > 1]")}`],
])("as many %s as are read are read, and one more is refused", (_what, gate) => {
  expect(validate([{ file: "gate.yml", text: gate(MOST_LINES) }])).not.toContainEqual(expect.objectContaining({ code: "too-many-lines" }));
  const message = "This file has 10001 conditions and triggers together, and at most 10000 are read. Write them in several files; a line that an alias repeats counts each time.";
  expect(validate([{ file: "gate.yml", text: gate(MOST_LINES + 1) }])).toEqual([{ level: "error", file: "gate.yml", line: null, column: null, code: "too-many-lines", message }]);
});

test("of mistakes of the grammar without end the first is told", () => {
  expect(mistakes("[]".repeat(1_000))).toEqual(["1:3 yaml-text-after-value"]);
  expect(mistakes(`${"[]".repeat(10)}\n---\n${holds("a: zzz")}`)).toEqual(["1:3 yaml-text-after-value", "6:8 condition-without-operator"]);
});

test("hundreds of gates in one file are all read", () => {
  expect(readDocuments("gate.yml", Array.from({ length: 300 }, () => holds("a: 1")).join("---\n")).roots).toHaveLength(300);
});

describe("characters of all lines together", () => {
  // What the schema refuses is counted too, and is not judged, which would take its time.
  const long = (length: number) => `"${"x".repeat(length)}"`;
  const REFUSED = { level: "error", file: "gate.yml", line: null, column: null, code: "lines-too-long" };

  test.each([
    ["one condition", (length: number) => holds(`a: { zzz: ${long(length)} }`)],
    ["conditions in a list", (length: number) => holds(`a: [{ zzz: ${long(length - 10)} }, { zzz: ${long(10)} }]`)],
    ["a trigger", (length: number) => gateOf(`rollback_trigger: [{ zzz: ${long(length)} }]`)],
    ["a condition and a trigger", (length: number) => gateOf(`must_hold: { a: { zzz: ${long(length - 10)} } }`, `rollback_trigger: [{ zzz: ${long(10)} }]`)],
    ["two gates", (length: number) => `${holds(`a: { zzz: ${long(length - 10)} }`)}---\n${holds(`a: { zzz: ${long(10)} }`)}`],
  ])("%s: as many as are read are read, and one more is refused", (_what, gate) => {
    expect(mistakes(gate(LONGEST_LINES)).filter((each) => !each.endsWith("unknown-key"))).toEqual([]);
    expect(validate([{ file: "gate.yml", text: gate(LONGEST_LINES + 1) }])).toMatchObject([REFUSED]);
  });

  test("characters elsewhere are not among them", () => {
    expect(mistakes(gateOf(`triage: { blocker_symptom: ${long(LONGEST_LINES + 1)} }`, "must_hold: { a: 1 }"))).toEqual([]);
  });
});

describe("values that aliases stand for", () => {
  const LIMIT = 100_000;
  const NUMBERS = `[${"1, ".repeat(998)}1]`;
  const KEYS_ALONE = `{ ${Array.from({ length: 999 }, (_, at) => `k${at}`).join(", ")} }`;
  /** 999 values in something under an anchor, and aliases of it; each reads 1000 values and itself. */
  const gate = (values: string, aliases: number) => `${holds(`a: &a ${values}`, `b: [${Array(aliases).fill("*a").join(", ")}]`)}#`;
  /** The maps of the file, its path, what holds the values and the aliases, and the values, before any alias. */
  const OWN = 3 + 1 + 2 + 999;

  const ALIASES = 110;

  test.each([
    ["a list", NUMBERS],
    ["keys without values", KEYS_ALONE],
  ])("of %s: as many as are read are read, and one more is refused", (_what, values) => {
    const text = gate(values, ALIASES);
    // A file may have as many more as it is long, so that a comment makes up for the rest.
    const missing = OWN + ALIASES * 1_001 - LIMIT - text.length;
    expect(missing).toBeGreaterThan(0);
    expect(read(`${text}${"x".repeat(missing)}`)).toEqual([]);
    // The last alias is the one too many.
    expect(read(`${text}${"x".repeat(missing - 1)}`)).toMatchObject([{ code: "yaml-alias-expansion", line: 5, column: 9 + 4 * (ALIASES - 1) }]);
  });

  test("that are too many are told once, at the first of them", () => {
    expect(read(gate(NUMBERS, 300))).toMatchObject([{ line: 5, message: "Aliases expand to more than 100000 values here. Write the values out." }]);
  });
});

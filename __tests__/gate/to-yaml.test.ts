import { expect, test } from "@jest/globals";
import { toCompactYaml } from "../../src/gate/to-yaml.ts";

/** A file of one gate test, as `prove --write` makes it. */
const written = (metrics: object): string[] => toCompactYaml({ gate: "gate.yml", tests: [{ name: "a > 1 fires", metrics, verdict: "rollback", fired: ["a > 1"] }] }).split("\n");

test("a test is a block, and what it holds stands on one line each", () => {
  expect(written({ a: 2, sizes: { p95: 3 } })).toEqual([
    "gate: gate.yml",
    "tests:",
    "  - name: a > 1 fires",
    "    metrics: { a: 2, sizes: { p95: 3 } }",
    "    verdict: rollback",
    "    fired: [ a > 1 ]",
    "",
  ]);
});

test("what has more than a hundred characters is a block, and of its parts again those that have not", () => {
  const long = (length: number): object => ({ a: { text: "x".repeat(length - '{"a":{"text":""}}'.length) } });
  expect(JSON.stringify(long(100))).toHaveLength(100);
  expect(written(long(100))[3]).toMatch(/^ {4}metrics: \{ a: \{ text: x+ \} \}$/u);
  expect(written(long(101)).slice(3, 5)).toEqual(["    metrics:", expect.stringMatching(/^ {6}a: \{ text: x+ \}$/u)]);
});

test("a list of numbers stands on one line however long it is, and a list of others does not", () => {
  const numbers = Array.from({ length: 60 }, (_, at) => 100 + at);
  const texts = numbers.map((number) => `case ${number}`);
  expect(written({ a: numbers }).slice(3, 5)).toEqual(["    metrics:", `      a: [ ${numbers.join(", ")} ]`]);
  expect(written({ a: texts }).slice(3, 6)).toEqual(["    metrics:", "      a:", "        - case 100"]);
  expect(written({ a: [...numbers, "none"] }).slice(3, 6)).toEqual(["    metrics:", "      a:", "        - 100"]);
});

test("whole texts stand on one line, and in quotes where YAML would read something else", () => {
  const text = "one of many words ".repeat(10).trim();
  expect(toCompactYaml({ text, number: "1", truth: "true", comparison: "> 1" })).toBe(`text: ${text}\nnumber: "1"\ntruth: "true"\ncomparison: "> 1"\n`);
});

import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { evaluateTests } from "../../src/files/tests.ts";

// And the gate of this repository itself.
const folders = [...readdirSync("examples").map((name) => `examples/${name}`), ".github"].filter((name) => existsSync(`${name}/rollout-gate.yml`));
const reader = { directory: process.cwd(), readInput: () => Promise.resolve(new Uint8Array()) };

test("there are examples", () => {
  expect(folders.length).toBeGreaterThanOrEqual(4);
});

test.each(folders)("%s ships with tests that pass and that see every line in every state", async (name) => {
  const { report, diagnostics } = await evaluateTests([`${name}/rollout-gate.test.yml`], reader);
  expect(diagnostics).toEqual([]);
  const failed = report?.files.flatMap(({ tests }) => tests.filter(({ passed }) => !passed).map(({ name: test, differences }) => ({ test, differences })));
  expect(failed).toEqual([]);
  const uncovered = report?.coverage.flatMap(({ lines }) => lines.filter(({ seen }) => Object.values(seen).includes(0)).map(({ text, seen }) => ({ text, seen })));
  expect(uncovered).toEqual([]);
});

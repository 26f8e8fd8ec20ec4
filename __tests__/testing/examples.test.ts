import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { evaluateTests } from "../../src/files/tests.ts";

const folders = readdirSync("examples").filter((name) => existsSync(`examples/${name}/rollout-gate.yml`));
const reader = { directory: process.cwd(), readInput: () => Promise.resolve(new Uint8Array()) };

test("there are examples", () => {
  expect(folders.length).toBeGreaterThanOrEqual(3);
});

test.each(folders)("examples/%s ships with tests that pass and that see every line in every state", async (name) => {
  const { report, diagnostics } = await evaluateTests([`examples/${name}/rollout-gate.test.yml`], reader);
  expect(diagnostics).toEqual([]);
  const failed = report?.files.flatMap(({ tests }) => tests.filter(({ passed }) => !passed).map(({ name: test, differences }) => ({ test, differences })));
  expect(failed).toEqual([]);
  const uncovered = report?.coverage.flatMap(({ lines }) => lines.filter(({ seen }) => Object.values(seen).includes(0)).map(({ text, seen }) => ({ text, seen })));
  expect(uncovered).toEqual([]);
});

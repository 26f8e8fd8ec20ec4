import { expect, test } from "@jest/globals";
import { GATE, gateFolder, type Folder } from "./shell.ts";

// 50 MB on one line, as a tool writes that was pointed at the wrong thing. Made in memory; nothing of this is kept.
const MEGABYTES = 50;
const SIZE = MEGABYTES * 1_000_000;
const TIMEOUT = 120_000;

async function refused(here: Folder, args: readonly string[]): Promise<string> {
  const { code, output, errors } = await here.run(["check", ...args]);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  // However long the line is, what is shown of it is not.
  for (const line of errors.split("\n").filter((each) => / \| /u.test(each))) expect(line.length).toBeLessThanOrEqual(80);
  return errors;
}

test("metrics of 50 MB on one line are read", async () => {
  const metrics = `{ "error_rate": 0.01, "cases": [${"1,".repeat(SIZE / 2)}1] }`;
  const { code, errors } = await gateFolder({ "long.json": metrics }).run(["check", "--metrics", "long.json"]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
}, TIMEOUT);

test.each([
  ["text", "y".repeat(SIZE), ":1:1: error: This is not JSON: "],
  ["brackets", "[".repeat(SIZE), ":1:201: error: This is nested more than 200 levels deep"],
  ["a comma too many at its end", `{ "a": [${"1,".repeat(SIZE / 2)}] }`, `:1:${SIZE + 8}: error: JSON allows no comma before a closing bracket.`],
])("metrics of 50 MB of %s are refused with the place", async (_, content, said) => {
  expect(await refused(gateFolder({ "long.json": content }), ["--metrics", "long.json"])).toContain(`long.json${said}`);
}, TIMEOUT);

test("a gate of 50 MB on one line is refused for its size", async () => {
  const here = gateFolder({ "long.yml": GATE.replace("support", "x".repeat(SIZE)) });
  expect(await refused(here, ["--gate", "long.yml", "--metrics", "pass.json"])).toMatch(/^long\.yml:1:1: error: This file has \d+ characters/u);
}, TIMEOUT);

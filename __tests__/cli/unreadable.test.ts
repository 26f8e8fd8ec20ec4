import { chmodSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { gateFolder, type Folder, type Seen } from "./shell.ts";

const NOBODY = 65_534;
const isRoot = process.geteuid?.() === 0;

/** Runs without the right to read everything: root gives that up meanwhile. */
async function plainly<T>(work: () => Promise<T>): Promise<T> {
  if (!isRoot) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

/** A folder that others may enter, in which `paths` may be neither read nor written. */
function closed(files: Readonly<Record<string, string>>, ...paths: readonly string[]): Folder {
  const here = gateFolder(files);
  chmodSync(here.path, 0o755);
  for (const path of paths) chmodSync(join(here.path, path), 0);
  return here;
}

async function refused(here: Folder, args: readonly string[], paths: readonly string[]): Promise<Seen> {
  const seen = await plainly(() => here.run(args));
  for (const path of paths) chmodSync(join(here.path, path), 0o755);
  expect(seen.errors).not.toContain("itself failed");
  expect({ code: seen.code, output: seen.output }).toEqual({ code: 2, output: "" });
  return seen;
}

// Windows has no such rights.
(process.platform === "win32" ? describe.skip : describe)("without the right to", () => {
  // Code that is loaded only when it is needed must be loaded as the one who may read it.
  beforeAll(async () => void (await gateFolder().run(["check", "--metrics", "*.none"])));

  test.each([
    ["gate", "rollout-gate.yml"],
    ["metrics", "pass.json"],
    ["baseline", "pass.json"],
  ])("read a file that is given as --%s", async (option, path) => {
    const { errors } = await refused(closed({}, path), ["check", "--metrics", "hold.json", `--${option}`, path], [path]);
    expect(errors).toBe(`${path}: error: This file cannot be read: permission denied.\n`);
  });

  test("read the usual gate, which is then not skipped", async () => {
    const path = ".github/rollout-gate.yml";
    expect((await refused(closed({ [path]: "" }, path), ["check"], [path])).errors).toBe(`${path}: error: This file cannot be read: permission denied.\n`);
  });

  test("enter the folder of a file", async () => {
    expect((await refused(closed({ "in/a.json": "{}" }, "in"), ["check", "--metrics", "in/a.json"], ["in"])).errors).toBe("in/a.json: error: This file cannot be read: permission denied.\n");
  });

  test("search a folder that a pattern covers: what it may hold is not passed over", async () => {
    const here = closed({ "out/a.json": "{}", "out/in/b.json": `{ "error_rate": 0.5 }` }, "out/in");
    expect((await refused(here, ["check", "--metrics", "out/**/*.json"], ["out/in"])).errors).toBe("out/in: error: This folder cannot be searched for `out/**/*.json`: permission denied.\n");
  });

  test("search a folder that a pattern does not cover, which does not matter", async () => {
    const here = closed({ "out/a.json": `{ "error_rate": 0.01 }`, "in/b.json": "{}" }, "in");
    const { code } = await plainly(() => here.run(["check", "--metrics", "out/*.json"]));
    chmodSync(join(here.path, "in"), 0o755);
    expect(code).toBe(0);
  });

  test("write a first gate", async () => {
    const here = closed({});
    chmodSync(here.path, 0o555);
    const before = readdirSync(here.path);
    const { code, errors } = await plainly(() => here.run(["init"]));
    chmodSync(here.path, 0o755);
    expect(code).toBe(2);
    expect(errors).toContain("error: ");
    expect(readdirSync(here.path)).toEqual(before);
  });
});

import { execFileSync } from "node:child_process";
import { closeSync, constants, lstatSync, openSync, readSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { gateFolder } from "./shell.ts";

const check = (output: string, ...rest: readonly string[]) => ["check", "--metrics", "hold.json", "--output", output, ...rest];

test.each(["pretty", "json", "markdown", "junit", "github"])("--output holds what standard output got, as %s", async (format) => {
  const here = gateFolder();
  const before = here.list();
  const { code, output } = await here.run(check("report.txt", "--format", format));
  expect(code).toBe(10);
  expect(here.read("report.txt")).toBe(output);
  expect(here.list()).toEqual([...before, "report.txt"].sort());
});

test("a file has no colour, and keeps the width", async () => {
  const here = gateFolder();
  const written: string[] = [];
  await here.run(check("report.txt"), { output: { write: (text) => void written.push(text), isTerminal: true, columns: 60 } });
  expect(written.join("")).toContain("\u001b[");
  expect(here.read("report.txt")).toBe(written.join("").replace(/\u001b\[[\d;]*m/gu, ""));
});

test("an older report is replaced, also by what kept this run from being evaluated", async () => {
  const here = gateFolder({ "report.json": `{ "verdict": "pass" }` });
  const { code, output } = await here.run(["check", "--metrics", "nope.json", "--format", "json", "--output", "report.json"]);
  expect(code).toBe(2);
  expect(here.read("report.json")).toBe(output);
  await here.run(["check", "--nope", "--format", "json", "--output", "report.json"]);
  expect(here.read("report.json")).toContain("There is no option");
});

describe("a path that cannot be written to is refused before there is a verdict", () => {
  test.each([
    ["hold.json", "The output would overwrite a file that this run reads. Name another file."],
    ["./rollout-gate.yml", "The output would overwrite a file that this run reads. Name another file."],
    ["link.json", "The output would overwrite a file that this run reads. Name another file."],
    ["folder", "This is a folder, and the output is a file. Name a file in it."],
    ["new/", "This is a folder, and the output is a file. Name a file in it."],
    ["no/where.txt", "This file cannot be written: its folder does not exist; make it first."],
    ["hold.json/x", "This file cannot be written: "],
  ])("%s", async (path, message) => {
    const here = gateFolder({ "folder/x": "" });
    symlinkSync("hold.json", join(here.path, "link.json"));
    const [before, metrics, gate] = [here.list(), here.read("hold.json"), here.read("rollout-gate.yml")];
    const { code, output, errors } = await here.run(check(path));
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(`${path}: error: ${message}`);
    expect([here.list(), here.read("hold.json"), here.read("rollout-gate.yml")]).toEqual([before, metrics, gate]);
  });

  test.each([
    ["that is missing", ["--metrics", "nope.json", "--output", "nope.json"]],
    ["that a pattern finds, when an option is wrong", ["--nope", "--metrics", "h*.json", "--output", "hold.json"]],
    ["that is the usual gate, when an option is wrong", ["--nope", "--output", "rollout-gate.yml"]],
  ])("nor is an input %s", async (_, args) => {
    const here = gateFolder();
    const [before, metrics, gate] = [here.list(), here.read("hold.json"), here.read("rollout-gate.yml")];
    expect((await here.run(["check", "--format", "json", ...args])).code).toBe(2);
    expect([here.list(), here.read("hold.json"), here.read("rollout-gate.yml")]).toEqual([before, metrics, gate]);
  });

  test("nor is a file that a gate names", async () => {
    const from = `rollout_gate:\n  protected_path: x\n  metrics: { rate: { from: { file: k6.json, value: rate } } }\n  must_hold: { rate: "<= 0.1" }\n`;
    const here = gateFolder({ "rollout-gate.yml": from, "k6.json": `{ "rate": 0 }` });
    expect((await here.run(["check", "--output", "k6.json"])).code).toBe(2);
    expect(here.read("k6.json")).toBe(`{ "rate": 0 }`);
  });
});

test("a link is followed and stays a link", async () => {
  const here = gateFolder({ "real.txt": "old" });
  symlinkSync("real.txt", join(here.path, "link.txt"));
  const { output } = await here.run(check("link.txt"));
  expect(here.read("real.txt")).toBe(output);
  expect(lstatSync(join(here.path, "link.txt")).isSymbolicLink()).toBe(true);
});

// A pipe of our own, never a device of the machine: code that renames over its output would replace that for everybody.
(process.platform === "win32" ? test.skip : test)("a pipe is written to and stays a pipe", async () => {
  const here = gateFolder();
  const pipe = join(here.path, "pipe");
  execFileSync("mkfifo", [pipe]);
  const reader = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  try {
    const { code, output } = await here.run(check("pipe"));
    expect(code).toBe(10);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    const bytes = Buffer.alloc(65_536);
    expect(bytes.toString("utf8", 0, readSync(reader, bytes))).toBe(output);
  } finally {
    closeSync(reader);
  }
});

test("a write that fails at the end is said, and the results were printed", async () => {
  const here = gateFolder({ "out/x": "" });
  const printed: string[] = [];
  const write = (text: string): void => {
    printed.push(text);
    rmSync(join(here.path, "out"), { recursive: true, force: true });
  };
  const { code, errors } = await here.run(check("out/report.txt"), { output: { write, isTerminal: false, columns: undefined } });
  expect(code).toBe(2);
  expect(printed.join("")).toContain("HOLD");
  expect(errors).toContain("out/report.txt: error: This file cannot be written: ");
});

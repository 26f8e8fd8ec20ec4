import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";

// Whole runs of what is shipped: each folder holds a gate, its evidence, the arguments of `check` in args.txt, and what
// comes out. `UPDATE_SCENARIOS=1` writes what comes out anew; read the difference.
const root = join(import.meta.dirname, "..");
const scenarios = join(import.meta.dirname, "scenarios");
const update = process.env["UPDATE_SCENARIOS"] === "1";
const nodes = (process.env["TEST_NODES"] ?? process.execPath).split(":");
const EXPECTATIONS = ["report.json", "pretty.txt", "stderr.txt", "exit.txt", "args.txt"];

const isReport = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(root, "schemas/report.schema.json"), "utf8")) as object);
let place = "";

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "rollout-gate-"));
  cpSync(join(root, "dist"), join(place, "dist"), { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function argumentsOf(folder: string): string[] {
  if (existsSync(join(folder, "args.txt"))) return readFileSync(join(folder, "args.txt"), "utf8").trimEnd().split("\n");
  return ["--metrics", "metrics.json", ...(existsSync(join(folder, "baseline.json")) ? ["--baseline", "baseline.json"] : [])];
}

/** Runs `check` on a bare Node in a folder that holds the scenario's inputs and nothing else. */
function run(node: string, name: string, format: string) {
  const directory = join(place, name);
  mkdirSync(directory, { recursive: true });
  cpSync(join(scenarios, name), directory, { recursive: true, filter: (from) => !EXPECTATIONS.includes(basename(from)) });
  const { stdout, stderr, status } = spawnSync(node, [join(place, "dist/cli.js"), "check", ...argumentsOf(join(scenarios, name)), "--format", format], { cwd: directory, env: {}, encoding: "utf8", timeout: 20_000 });
  return { stdout, stderr, status: String(status) };
}

function expectation(name: string, file: string, actual: string): string {
  const path = join(scenarios, name, file);
  if (update && actual === "") rmSync(path, { force: true });
  else if (update) writeFileSync(path, actual);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

describe.each(nodes)("on %s", (node) => {
  describe.each(readdirSync(scenarios))("%s", (name) => {
    test("gives the report, the diagnostics and the exit code", () => {
      const { stdout, stderr, status } = run(node, name, "json");
      expect(status).toBe(expectation(name, "exit.txt", `${status}\n`).trim());
      expect(stderr).toBe(expectation(name, "stderr.txt", stderr));
      expect(stdout).toBe(expectation(name, "report.json", stdout));
      expect([isReport(JSON.parse(stdout)), isReport.errors]).toEqual([true, null]);
    });
    test("says the same to a reader", () => {
      const { stdout, stderr, status } = run(node, name, "pretty");
      expect(status).toBe(expectation(name, "exit.txt", `${status}\n`).trim());
      expect(stderr).toBe(expectation(name, "stderr.txt", stderr));
      expect(stdout).toBe(expectation(name, "pretty.txt", stdout));
    });
  });
});

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { argumentsOf, expectation, inputsIn, scenarios } from "./support/scenarios.ts";

// Whole runs of what is shipped, see support/scenarios.ts; cli/scenarios.test.ts runs the sources.
const root = join(import.meta.dirname, "..");
const nodes = (process.env["TEST_NODES"] ?? process.execPath).split(":");

const isReport = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(root, "schemas/report.schema.json"), "utf8")) as object);
let place = "";

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "rollout-gate-"));
  cpSync(join(root, "dist"), join(place, "dist"), { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs `check` on a bare Node in a folder that holds the scenario's inputs and nothing else. */
function run(node: string, name: string, format: string) {
  const cwd = inputsIn(place, name);
  const { stdout, stderr, status } = spawnSync(node, [join(place, "dist/cli.js"), "check", ...argumentsOf(name), "--format", format], { cwd, env: {}, encoding: "utf8", timeout: 20_000 });
  return { stdout, stderr, status: String(status) };
}

describe.each(nodes)("on %s", (node) => {
  describe.each(scenarios())("%s", (name) => {
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

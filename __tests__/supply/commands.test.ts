import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { own, replaced } from "../support/workflow/published.ts";
import { parseWorkflow, stepsOf } from "../support/workflow/model.ts";
import { executable } from "../support/workflow/place.ts";

// Many processes, on machines that others use too.
jest.setTimeout(60_000);

// `npm run supply`, `audit` and `collect` as commands, in a copy of what they read, and where they are called.
let place = "";
const changed = new Map<string, string>();
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "rollout-gate-supply-"));
  for (const path of ["scripts", "package.json", "package-lock.json", ".npmrc", "dist/LICENSES.txt", "src", "bench", "__tests__", "eslint.config.js", "jest.config.js"]) cpSync(path, join(place, path), { recursive: true });
  mkdirSync(join(place, "bin"));
});
afterEach(() => {
  for (const [file, text] of changed) writeFileSync(join(place, file), text);
  changed.clear();
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  const env = { PATH: `${join(place, "bin")}:${process.env["PATH"] ?? ""}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(place, "scripts", script), ...args], { cwd: place, env, encoding: "utf8" });
  return { status, said: (stdout + stderr).trim() };
}

function change(file: string, from: string, to: string) {
  const text = readFileSync(join(place, file), "utf8");
  changed.set(file, text);
  writeFileSync(join(place, file), replaced(text, from, to));
}
const kept = (file: string) => JSON.parse(readFileSync(join(place, ".cache", file), "utf8")) as unknown;

describe("npm run supply", () => {
  test("says how much there is", () => {
    expect(run("check-supply.js")).toEqual({ status: 0, said: expect.stringMatching(/^\d+ packages pinned by digest, \d+ of them shipped; every licence is on the list\.$/u) });
    expect(kept("supply.json")).toEqual({ problems: 0, shipped: expect.any(Number) });
  });

  test.each([
    ["a range", "package.json", '"yaml": "2.9.1"', '"yaml": "^2.9.1"', 'yaml: "^2.9.1" is not one exact version'],
    ["a package without a use", "package.json", '"yaml": "2.9.1"', '"yaml": "2.9.1", "tslib": "2.8.1"', "tslib: nothing uses it"],
    ["install scripts that may run", ".npmrc", "ignore-scripts=true", "", "ignore-scripts=true is missing"],
    ["another licence in the lock file", "package-lock.json", '"license": "Apache-2.0"', '"license": "AGPL-3.0-only"', "AGPL-3.0-only is not on the list"],
    ["a shipped package that is not locked", "dist/LICENSES.txt", "\nyaml 2.9.1 (ISC)", "\nyaml 2.9.0 (ISC)", "yaml 2.9.0: dist/LICENSES.txt names it"],
  ])("fails on %s", (_, file, from, to, problem) => {
    change(file, from, to);
    expect(run("check-supply.js")).toEqual({ status: 1, said: expect.stringContaining(problem) });
    expect(kept("supply.json")).not.toMatchObject({ problems: 0 });
  });
});

describe("npm run audit", () => {
  const npm = (answer: object) => executable(join(place, "bin/npm"), `#!/bin/sh\ntest "$*" = "audit --json" && echo '${JSON.stringify(answer)}'\nexit 1\n`);
  const found = (name: string) => ({ auditReportVersion: 2, vulnerabilities: { [name]: { name, severity: "high", range: "*", via: [{ title: "reads too far", severity: "high" }], nodes: [`node_modules/${name}`] } } });

  test("a vulnerability of what is shipped fails", () => {
    npm(found("undici"));
    expect(run("audit.js")).toEqual({ status: 1, said: "undici, which is shipped: reads too far (high)" });
    expect(kept("audit.json")).toEqual({ shipped: 1, tools: 0 });
  });

  test("one of a tool is said, and fails when strict", () => {
    npm(found("jest"));
    expect([run("audit.js").status, run("audit.js", "--strict")]).toEqual([0, { status: 1, said: "jest, a tool: reads too far (high)" }]);
    expect(kept("audit.json")).toEqual({ shipped: 0, tools: 1 });
  });

  test("no answer is said, is no number, and fails when strict", () => {
    npm({ message: "request failed" });
    expect([run("audit.js"), run("audit.js", "--strict").status]).toEqual([{ status: 0, said: "not audited: request failed" }, 1]);
    expect(kept("audit.json")).toEqual({});
  });
});

describe("npm run collect", () => {
  const wanted = [...new Set([...readFileSync(".github/rollout-gate.yml", "utf8").matchAll(/file: own-metrics\/([\w-]+\.json)/gu)].map(([, file = ""]) => file))].sort();
  const collected = () => readdirSync(join(place, "own-metrics")).filter((file) => wanted.includes(file));
  const write = (path: string, content: object) => {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), JSON.stringify(content));
  };
  const sources = [".cache/jest.json", ".cache/audit.json", ".cache/supply.json", "coverage/coverage-summary.json"];
  afterEach(() => {
    for (const path of [...sources, "own-metrics"]) rmSync(join(place, path), { recursive: true, force: true });
  });

  test("gathers every file that the repository's own gate reads", () => {
    for (const path of sources) write(path, { total: {}, numTotalTests: 1, testResults: ["a path"] });
    expect(run("collect-metrics.js", "own-metrics").status).toBe(0);
    expect(collected()).toEqual(wanted);
    expect(readFileSync(join(place, "own-metrics/jest.json"), "utf8")).not.toContain("a path");
  });

  test("leaves out what was not measured, on which the gate holds", () => {
    for (const path of sources) rmSync(join(place, path), { force: true });
    expect(run("collect-metrics.js", "own-metrics")).toEqual({ status: 0, said: expect.stringContaining("audit.json: there is no .cache/audit.json") });
    expect(collected()).toEqual(["bundle.json"]);
  });
});

test("they run in CI", () => {
  const scripts = (name: string) => stepsOf(parseWorkflow(own.find((each) => each.name.endsWith(`/${name}.yml`))?.text ?? "")).flatMap((step) => step.run ?? []);
  expect(scripts("test")).toEqual([".ci/run", "npm run audit -- --strict"]);
  expect(scripts("check-dist")).toEqual(["npm ci", "npm run check-dist", "npm run supply"]);
  expect(readFileSync(".ci/run", "utf8")).toMatch(/^node scripts\/audit\.js \|\| status=1$/mu);
  expect(readFileSync("scripts/test.js", "utf8")).toContain("['check-dist'], ['supply']]");
});

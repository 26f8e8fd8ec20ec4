import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { check, evaluate, validate } from "../src/index.ts";
import { holds } from "./support/gates.ts";

// What is shipped is dist/ alone: here it stands in an empty folder with no node_modules above it.
const root = join(import.meta.dirname, "..");
const nodes = (process.env["TEST_NODES"] ?? process.execPath).split(":");
let place = "";

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "rollout-gate-dist-"));
  cpSync(join(root, "dist"), join(place, "dist"), { recursive: true });
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function run(command: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(command, args, { cwd: place, env: {}, encoding: "utf8", timeout: 60_000 });
  return { stdout, stderr, status };
}

const files = (folder = join(root, "dist"), prefix = ""): { file: string; text: string }[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name), `${prefix}${entry.name}/`) : [{ file: prefix + entry.name, text: readFileSync(join(folder, entry.name), "utf8") }],
  );

const CALLS = {
  check: [
    { gates: [{ file: "gate.yml", text: holds('a: "p95(value) <= baseline"', 'b: { each: ">= 1" }') }], metrics: [{ file: "m.json", text: '{"a": [1, 2], "b": {"x": 1, "y": 0}}' }], baseline: [{ file: "b.json", text: '{"a": 2}' }] },
    { gates: [{ file: "gate.yml", text: holds("a: >= 1", "b: v3") }], metrics: [{ file: "m.json", text: "{'a': 1}" }] },
  ],
  evaluate: [
    ["not (a > 1) or metric(\"b c\") == 'x'", { metrics: { a: 2, "b c": "x" } }],
    ["a ≥ 1", { metrics: {} }],
    ["-a / b > 1", { metrics: { a: -4, b: 2 } }],
  ],
  validate: [[{ file: "gate.yml", text: holds('a: "= 1"', "a: 2") }], [{ file: "gate.yml", text: holds("a: 1") }]],
} as const;

describe.each(nodes)("on %s", (node) => {
  test("the library works with nothing installed, and answers what the sources answer", () => {
    const script = `import { check, evaluate, validate } from "./dist/index.js";
      const calls = ${JSON.stringify(CALLS)};
      console.log(JSON.stringify([calls.check.map((each) => check(each)), calls.evaluate.map((each) => evaluate(...each)), calls.validate.map((each) => validate(each))]));`;
    writeFileSync(join(place, "consumer.mjs"), script);
    const { stdout, stderr } = run(node, "consumer.mjs");
    const expected = [CALLS.check.map((each) => check(each as never)), CALLS.evaluate.map(([text, over]) => evaluate(text, over)), CALLS.validate.map((each) => validate([...each]))];
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });
  test("the command line works with nothing installed, and without a gate it ends with 2", () => {
    const { stderr, status } = run(node, "dist/cli.js", "check");
    expect(stderr).toContain("rollout-gate.yml");
    expect(status).toBe(2);
  });
});

test("the library offers its three functions and nothing else", () => {
  const { stdout } = run(process.execPath, "--input-type=module", "--eval", 'console.log(Object.keys(await import("./dist/index.js")).sort().join())');
  expect(stdout.trim()).toBe("check,evaluate,validate");
});

test("the types check for a strict consumer", () => {
  writeFileSync(
    join(place, "consumer.ts"),
    `import { check, evaluate, validate, type CheckResult, type Diagnostic, type Report } from "./dist/index.js";
    const result: CheckResult = check({ gates: [{ file: "g", text: "" }], metrics: [], signals: ["x"] });
    const report: Report | null = result.ok ? result.report : null;
    const verdict: "pass" | "hold" | "rollback" | undefined = report?.verdict;
    const problems: Diagnostic[] = validate([]);
    const answer = evaluate("a", { metrics: {}, confidence: "off" });
    const value: true | false | "unknown" | number | string | null = answer.ok ? answer.result : null;
    // @ts-expect-error: a gate has a text
    check({ gates: [{ file: "g" }], metrics: [] });
    // @ts-expect-error: no such verdict
    const wrong: Report["verdict"] = "maybe";
    export { problems, value, verdict, wrong };\n`,
  );
  const { stdout, status } = run(process.execPath, join(root, "node_modules/typescript/bin/tsc"), "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--module", "nodenext", "--target", "es2022", "--ignoreConfig", "consumer.ts");
  expect([stdout, status]).toEqual(["", 0]);
});

test("every file says only what is in this repository: no absolute path, nothing to install, no source map", () => {
  for (const { file, text } of files()) {
    expect([file, text.includes(root), /file:\/\/\/|\/home\/|sourceMappingURL/.test(text)]).toEqual([file, false, false]);
    const imported = [...text.matchAll(/^\s*(?:import|export)\b[^"';]*?\bfrom\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gm)].map((match) => match[1] ?? match[2] ?? "");
    if (/\.(?:js|d\.ts)$/.test(file)) expect([file, imported.filter((name) => !isBuiltin(name) && !/^\.\.?\//.test(name))]).toEqual([file, []]);
  }
});

test("the library touches no file system, no network and no process", () => {
  const text = files().find(({ file }) => file === "index.js")?.text ?? "";
  const modules = [...text.matchAll(/\bfrom\s*["'](node:[^"']+)["']/g)].map((match) => match[1] ?? "");
  expect(modules.filter((name) => name !== "node:crypto" && name !== "node:util")).toEqual([]);
});

test("the licence of every package that the sources import is carried, with its text", () => {
  const sources = files(join(root, "src")).filter(({ file }) => /\.[jt]s$/.test(file));
  const imported = sources.flatMap(({ text }) => [...text.matchAll(/^import (?!type )[^"']*["']((?:@[^/"']+\/)?[^/"'.][^/"']*)/gm)].map((match) => match[1] ?? ""));
  const packages = [...new Set(imported.filter((name) => !isBuiltin(name) && !name.startsWith("node:")))];
  const licenses = files().find(({ file }) => file === "LICENSES.txt")?.text ?? "";
  expect(packages).toEqual(expect.arrayContaining(["mathjs", "yaml"]));
  for (const name of packages) {
    const folder = join(root, "node_modules", name);
    const text = readFileSync(join(folder, readdirSync(folder).find((file) => /^licen[cs]e/i.test(file)) ?? ""), "utf8");
    expect(licenses).toContain(`\n${name} ${(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string }).version} `);
    expect(licenses).toContain(text.trim().split("\n").at(-1)?.trim());
  }
});

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folder, GATE, gateFolder } from "./shell.ts";

const PASS = "gate: rollout-gate.yml\ntests:\n  - name: few errors\n    metrics: { error_rate: 0.01 }\n    verdict: pass\n";
const FAIL = PASS.replace("0.01", "0.05");

describe("exit codes", () => {
  test("0 when every test passed, 10 when one failed", async () => {
    const { run } = gateFolder({ "pass.test.yml": PASS, "fail.test.yml": FAIL });
    expect((await run(["test", "pass.test.yml"])).code).toBe(0);
    expect((await run(["test", "fail.test.yml"])).code).toBe(10);
    expect((await run(["test", "pass.test.yml", "fail.test.yml"])).code).toBe(10);
  });

  test.each([
    ["a file that is not there", ["test", "nope.test.yml", "pass.test.yml"], "nope.test.yml: error: There is no such file, and it is given as a test file.\n"],
    ["no file", ["test"], "`test` needs a file of gate tests. See `rollout-gate test --help`.\n"],
    ["an option of another command", ["test", "pass.test.yml", "--metrics", "m.json"], "There is no option `--metrics`."],
    ["a format that is not one", ["test", "pass.test.yml", "--format", "junitt"], "Did you mean `junit`?"],
    ["a gate in place of tests", ["test", "rollout-gate.yml"], "rollout-gate.yml:1:1: error: This is a gate, and no file of tests."],
  ])("2 for %s", async (_, args, words) => {
    const { code, output, errors } = await gateFolder({ "pass.test.yml": PASS }).run(args);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(words);
  });

  test("2 when any file is wrong, however many tests fail, and all that is wrong is said", async () => {
    const here = gateFolder({ "fail.test.yml": FAIL, "bad.test.yml": PASS.replace("verdict", "verdct"), "gone.test.yml": PASS.replace("rollout", "rolout"), "line.test.yml": `${PASS}    fired: [eror_rate > 0.1]\n` });
    const { code, output, errors } = await here.run(["test", "*.test.yml"]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    for (const place of ["bad.test.yml:5:5", "gone.test.yml:1:7", "line.test.yml:6:13"]) expect(errors).toContain(`${place}: error: `);
  });
});

describe("the gate", () => {
  test("is relative to the file that names it", async () => {
    const here = folder({ "gates/rollout-gate.yml": GATE, "gates/a.test.yml": PASS, "tests/b.test.yml": PASS.replace("rollout-gate.yml", "../gates/rollout-gate.yml") });
    const { code, output } = await here.run(["test", "gates/a.test.yml", "tests/b.test.yml"]);
    expect(code).toBe(0);
    // It is one gate, whichever way it is named.
    expect(output.match(/Coverage of .*/gu)).toEqual(["Coverage of gates/rollout-gate.yml"]);
  });

  test("that is not there is said where it is named, with what was meant, as it must be written there", async () => {
    const { errors } = await folder({ "gates/rollout-gate.yml": GATE, "gates/a.test.yml": PASS.replace("rollout-gate", "rolout-gate") }).run(["test", "gates/a.test.yml"]);
    expect(errors).toBe("gates/a.test.yml:1:7: error: There is no such file, and it is given as a gate. Did you mean `rollout-gate.yml`?\n 1 | gate: rolout-gate.yml\n   |       ^\n");
  });

  test("that is a folder, or no text, is said", async () => {
    const here = folder({ "a.test.yml": PASS, "b.test.yml": PASS.replace("rollout-gate", "bytes"), "bytes.yml": Uint8Array.of(0x61, 0x0a, 0xff) });
    mkdirSync(join(here.path, "rollout-gate.yml"));
    const { errors } = await here.run(["test", "a.test.yml", "b.test.yml"]);
    expect(errors).toMatch(/^a\.test\.yml:1:7: error: This is a folder, and a gate is a file\./u);
    expect(errors).toContain("bytes.yml:2:1: error: This file is not UTF-8");
  });

  test("that is wrong is said with its own places, once", async () => {
    const here = folder({ "rollout-gate.yml": GATE.replace("must_hold", "must_hlod"), "a.test.yml": PASS, "b.test.yml": FAIL });
    const { code, errors } = await here.run(["test", "a.test.yml", "b.test.yml"]);
    expect(code).toBe(2);
    expect(errors.match(/error: /gu)).toHaveLength(1);
    expect(errors).toMatch(/^rollout-gate\.yml:3:3: error: .*Did you mean `must_hold`\?/u);
  });

  test("may hold several documents; the verdict is the worst of theirs", async () => {
    const two = `${GATE}---\n${GATE.replace("0.02", "0.001").replace("support", "billing")}`;
    const here = folder({ "rollout-gate.yml": two, "a.test.yml": PASS.replace("pass", "hold") });
    expect((await here.run(["test", "a.test.yml"])).code).toBe(0);
  });
});

describe("formats", () => {
  test.each([
    ["pretty", /^✗ few errors \(fail\.test\.yml:3\)\n {4}verdict {2}expected pass, got hold \(fail\.test\.yml:5\)\n/u],
    ["json", /^\{\n {2}"version": 1,\n {2}"passed": false,\n/u],
    ["junit", /^<\?xml[^]*<testsuite name="fail\.test\.yml"[^]*<failure message="verdict: expected pass, got hold"/u],
  ])("%s", async (format, start) => {
    const { code, output, errors } = await gateFolder({ "fail.test.yml": FAIL }).run(["test", "fail.test.yml", "--format", format]);
    expect({ code, errors }).toEqual({ code: 10, errors: "" });
    expect(output).toMatch(start);
  });

  test("what is not run is said in JSON, and nothing looks like an outcome", async () => {
    const { run } = gateFolder({ "bad.test.yml": PASS.replace("pass", "pas") });
    const diagnostics = [expect.objectContaining({ level: "error", file: "bad.test.yml", line: 5, column: 14, code: "wrong-value" })];
    expect(JSON.parse((await run(["test", "bad.test.yml", "--format", "json"])).output)).toEqual({ version: 1, diagnostics });
    expect((await run(["test", "bad.test.yml", "--format", "junit"])).output).toBe("");
  });

  test("warnings of a gate go to standard error", async () => {
    const warned = GATE.replace("- reviewers report missing context", "- { signal: error_rate > 1 }");
    const { code, errors } = await folder({ "rollout-gate.yml": warned, "a.test.yml": PASS }).run(["test", "a.test.yml"]);
    expect(code).toBe(0);
    expect(errors).toMatch(/^rollout-gate\.yml:7:\d+: warning: /u);
  });

  test("the width is the terminal's", async () => {
    const lines: string[] = [];
    const output = { write: (text: string) => void lines.push(...text.split("\n")), isTerminal: true, columns: 40 };
    await gateFolder({ "fail.test.yml": FAIL }).run(["test", "fail.test.yml"], { output, environment: { NO_COLOR: "1" } });
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(40);
  });
});

describe("--output", () => {
  test("writes what is printed, without colours", async () => {
    const here = gateFolder({ "fail.test.yml": FAIL });
    const { code, output } = await here.run(["test", "fail.test.yml", "--output", "tests.txt"]);
    expect([code, here.read("tests.txt")]).toEqual([10, output]);
  });

  test.each(["pass.test.yml", "rollout-gate.yml"])("never writes over %s, which the run reads", async (file) => {
    const here = gateFolder({ "pass.test.yml": PASS });
    const before = here.read(file);
    const { code, errors } = await here.run(["test", "pass.test.yml", "--output", file]);
    expect([code, here.read(file)]).toEqual([2, before]);
    expect(errors).toContain("would overwrite");
    expect((await here.run(["test", "pass.test.yml", "--fromat", "json", "--output", "pass.test.yml"])).errors).toContain("would overwrite");
  });

  test("gets the diagnostics of a run that was not evaluated, as JSON", async () => {
    const here = gateFolder({ "bad.test.yml": PASS.replace("pass", "pas") });
    const { output } = await here.run(["test", "bad.test.yml", "--format", "json", "--output", "out.json"]);
    expect(here.read("out.json")).toBe(output);
  });
});

test("a file of tests may come from standard input; its gate is relative to the working directory", async () => {
  expect((await gateFolder().run(["test", "-"], { input: PASS })).output).toMatch(/^<stdin>\n✓ few errors\n/u);
});

test("the same inputs give the same bytes", async () => {
  const { run } = gateFolder({ "fail.test.yml": FAIL });
  const args = ["test", "fail.test.yml", "--format", "json"];
  expect(await run(args)).toEqual(await run(args));
});

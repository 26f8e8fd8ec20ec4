import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folder, GATE, gateFolder, PASSING } from "./shell.ts";

const SIGNAL = "reviewers report missing context";

describe("exit codes", () => {
  test.each([
    ["pass.json", [0, 0, 0]],
    ["hold.json", [10, 0, 0]],
    ["rollback.json", [20, 20, 0]],
  ])("of %s, failing on hold, rollback and never", async (metrics, codes) => {
    const { run } = gateFolder();
    const check = ["check", "--metrics", metrics];
    expect((await run(check)).code).toBe(codes[0]);
    for (const [at, failOn] of ["hold", "rollback", "never"].entries()) expect((await run([...check, "--fail-on", failOn])).code).toBe(codes[at]);
  });

  test("--fail-on never does not hide what could not be evaluated", async () => {
    expect((await gateFolder().run(["check", "--metrics", "nope.json", "--fail-on", "never"])).code).toBe(2);
  });

  test("without metrics everything is unknown, which holds", async () => {
    const { code, output } = await gateFolder().run(["check"]);
    expect(code).toBe(10);
    expect(output).toContain("HOLD");
  });
});

describe("the gate", () => {
  test("is looked for in .github first", async () => {
    const { run } = gateFolder({ ".github/rollout-gate.yml": GATE.replace("support", "from .github") });
    expect((await run(["check", "--metrics", "pass.json"])).output).toContain("from .github");
    expect((await run(["check", "--metrics", "pass.json", "--gate", "rollout-gate.yml"])).output).not.toContain("from .github");
  });

  test("that is nowhere is said with where it was looked for", async () => {
    const { code, errors } = await folder({ "metrics.json": PASSING }).run(["check", "--metrics", "metrics.json"]);
    expect(code).toBe(2);
    expect(errors).toBe("error: No gate was named, and there is none at `.github/rollout-gate.yml` or `rollout-gate.yml`. Name one (`--gate FILE`, or the action's input `gate`), or write a first one with `rollout-gate init`.\n");
  });

  test("is looked for past a file called .github, and is not skipped when it cannot be read", async () => {
    const here = gateFolder({ ".github": "a file" });
    expect((await here.run(["check", "--metrics", "pass.json"])).code).toBe(0);
    const looped = folder();
    symlinkSync("rollout-gate.yml", join(looped.path, "rollout-gate.yml"));
    expect((await looped.run(["check"])).errors).toBe("rollout-gate.yml: error: This file cannot be read: it is a symbolic link to itself.\n");
  });

  test("that ends in .yaml is found by the message", async () => {
    expect((await folder({ ".github/rollout-gate.yaml": GATE }).run(["check"])).errors).toContain("There is `.github/rollout-gate.yaml`: rename it, or name it with `--gate .github/rollout-gate.yaml`.");
  });

  test("of several the worst verdict counts", async () => {
    const { code } = await gateFolder({ "strict.yml": GATE.replace("0.02", "0.001") }).run(["check", "--gate", "rollout-gate.yml", "strict.yml", "--metrics", "pass.json"]);
    expect(code).toBe(10);
  });
});

test("the baseline is what the metrics are compared with", async () => {
  const { run } = gateFolder({ "rollout-gate.yml": GATE.replace('"<= 0.02"', '"<= baseline"') });
  expect((await run(["check", "--metrics", "hold.json", "--baseline", "rollback.json"])).code).toBe(0);
  expect((await run(["check", "--metrics", "hold.json", "--baseline", "pass.json"])).code).toBe(10);
});

describe("signals", () => {
  test("roll back, and the report says who told", async () => {
    const { code, output } = await gateFolder().run(["check", "--metrics", "pass.json", "--signal", `${SIGNAL}.`]);
    expect(code).toBe(20);
    expect(output).toContain("reported by --signal");
  });

  test("that no gate knows are an error, with the one that was meant", async () => {
    const { code, errors } = await gateFolder().run(["check", "--metrics", "pass.json", "--signal", "reviewers report missing contxt"]);
    expect(code).toBe(2);
    expect(errors).toContain(`Did you mean \`${SIGNAL}\`?`);
  });
});

test("metrics of another commit are stale", async () => {
  const { run } = gateFolder({ "metrics.json": `{ "metrics": ${PASSING}, "meta": { "commit": "${"a".repeat(40)}" } }` });
  expect((await run(["check", "--metrics", "metrics.json", "--commit", "a".repeat(40)])).code).toBe(0);
  expect((await run(["check", "--metrics", "metrics.json", "--commit", "b".repeat(40)])).code).toBe(10);
});

describe("formats", () => {
  test.each([
    ["pretty", /^HOLD {2}support\n/u],
    ["json", /^\{\n {2}"version": 1,\n {2}"verdict": "hold"/u],
    ["markdown", /^### .*HOLD/u],
    ["junit", /^<\?xml/u],
    ["github", /^HOLD[^]*\n::error file=rollout-gate.yml,line=4,col=17,/u],
  ])("%s", async (format, start) => {
    const { code, output } = await gateFolder().run(["check", "--metrics", "hold.json", "--format", format]);
    expect(code).toBe(10);
    expect(output).toMatch(start);
  });

  test("warnings of a report go to standard error, with their line", async () => {
    const { errors, output } = await gateFolder({ "metrics.json": `{ "eror_rate": 0.01 }` }).run(["check", "--metrics", "metrics.json", "--format", "json"]);
    expect(errors).toMatch(/^rollout-gate.yml:4:\d+: warning: .*Did you mean `eror_rate`\?.*\n 4 \| {5}error_rate: "<= 0.02"\n {3}\| +\^\n/u);
    expect((JSON.parse(output) as { diagnostics: unknown[] }).diagnostics.length).toBeGreaterThan(0);
  });

  test("what is not evaluated is said in JSON and in annotations, and nothing looks like a report", async () => {
    const { run } = gateFolder();
    const check = (format: string) => run(["check", "--metrics", "nope.json", "--format", format]);
    expect(JSON.parse((await check("json")).output)).toEqual({
      version: 1,
      diagnostics: [expect.objectContaining({ level: "error", file: "nope.json", line: null, column: null, code: "file-missing" })],
    });
    expect((await check("github")).output).toMatch(/^::error file=nope.json,title=Rollout gate::/u);
    for (const format of ["pretty", "markdown", "junit"]) expect((await check(format)).output).toBe("");
  });
});

test("everything that is wrong in a run is said in that run", async () => {
  const { code, output, errors } = await gateFolder({ "bad.yml": GATE.replace("must_hold", "must_hlod"), "bad.json": "{ 'a': 1 }" }).run([
    ...["check", "--gate", "bad.yml", "gone.yml", "--metrics", "gone.json", "bad.json", "--baseline", "*.none", "--signal", "whatever"],
    ...["--output", "no/such/folder.txt"],
  ]);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  for (const file of ["bad.yml:3:3", "gone.yml", "gone.json", "bad.json:1:3", "*.none", "no/such/folder.txt"]) expect(errors).toContain(`${file}: error: `);
});

test("the same inputs give the same bytes", async () => {
  const { run } = gateFolder();
  const check = ["check", "--metrics", "hold.json", "--format", "json"];
  expect(await run(check)).toEqual(await run(check));
});

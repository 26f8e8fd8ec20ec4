import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { folder, gateFolder } from "./shell.ts";

const COMMANDS = ["check", "validate", "eval", "explain", "prove", "test", "diagnose", "init"];

describe("help", () => {
  test.each([[["--help"]], [["-h"]], [["help"]]])("%j lists every command", async (args) => {
    const { code, output, errors } = await folder().run(args);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    for (const command of COMMANDS) expect(output).toMatch(new RegExp(`^  ${command} `, "mu"));
  });

  test.each(COMMANDS)("%s --help is the same however it is asked for, and fits 80 columns", async (command) => {
    const { run } = folder();
    const { code, output } = await run([command, "--help"]);
    expect(code).toBe(0);
    for (const args of [[command, "-h"], ["help", command], ["--help", command], [command, "--metrics", "x.json", "--help"]]) expect((await run(args)).output).toBe(output);
    for (const line of output.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
    expect(output).toMatch(/^Usage: rollout-gate /mu);
    expect(output).toMatch(/^Example\n {2}rollout-gate /mu);
  });

  test.each([["--help"], ...COMMANDS.map((command) => [command, "--help"])].map((args) => [args]))("%j fits a narrow terminal too, says the same there, and leaves the example to be copied", async (args) => {
    const { run } = folder();
    const [wide, narrow] = [(await run(args)).output, (await run(args, { environment: { COLUMNS: "44" } })).output];
    const [head = "", example] = narrow.split("\nExample\n");
    for (const line of head.split("\n")) expect(line.length).toBeLessThanOrEqual(44);
    expect(narrow.replace(/\s+/gu, "")).toBe(wide.replace(/\s+/gu, ""));
    expect(example).toBe(wide.split("\nExample\n")[1]);
  });

  test.each(COMMANDS)("every option that the help of %s names is one", async (command) => {
    const { run } = folder();
    const { output } = await run([command, "--help"]);
    for (const option of output.match(/^ {2}--[a-z-]+/gmu) ?? []) expect((await run([command, `${option.trim()}=`])).errors).not.toContain("There is no option");
  });

  test("check --help names every exit code and every option of the contract", async () => {
    const { output } = await folder().run(["check", "--help"]);
    for (const option of ["gate", "metrics", "baseline", "signal", "commit", "format", "output", "fail-on"]) expect(output).toMatch(new RegExp(`^  --${option} `, "mu"));
    for (const code of [0, 2, 10, 20]) expect(output).toMatch(new RegExp(`^ +${code}  `, "mu"));
  });

  test("after -- an argument is no request for help", async () => {
    expect((await folder().run(["eval", "--", "--help"])).output).toBe("unknown\n");
  });

  test("nothing asked for is nothing done", async () => {
    const { code, output, errors } = await folder().run([]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain("Usage: rollout-gate COMMAND");
  });
});

test("--version is the one in package.json", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  for (const option of ["--version", "-V"]) expect(await folder().run([option])).toEqual({ code: 0, output: `${version}\n`, errors: "" });
});

test.each([
  [["valdate"], "There is no command `valdate`. Did you mean `validate`? See `rollout-gate --help`."],
  [["promote"], "There is no command `promote`. There are `check`, `validate`, `eval`, `explain`, `diagnose`, `test`, `prove`, `compare` and `init`. See `rollout-gate --help`."],
  [["help", "toString"], "There is no command `toString`."],
  [["constructor"], "There is no command `constructor`."],
  [[""], "There is no command ``."],
  [["--format", "json", "check"], "The command comes first, before the option `--format`. Did you mean `rollout-gate check --format …`?"],
  [["--verison"], "The command comes first, before the option `--verison`. Did you mean `--version`?"],
  [["-v"], "The command comes first, before the option `-v`. See `rollout-gate --help`."],
  [["help", "check", "eval"], "Help is for one command; `eval` is too much."],
  [["--version", "check"], "`--version` takes no argument."],
])("%j is refused", async (args, message) => {
  const { code, output, errors } = await folder().run(args);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(errors).toContain(`error: ${message}`);
});

describe("a bug of ours", () => {
  const broken = {
    output: {
      write: () => {
        throw new Error("a bug");
      },
      isTerminal: false,
      columns: undefined,
    },
  };

  test("is no verdict, and no stack trace", async () => {
    const { code, errors } = await gateFolder().run(["check", "--metrics", "pass.json"], broken);
    expect(code).toBe(2);
    expect(errors).toBe("error: Rollout Gate itself failed, so nothing was evaluated. Please report this: a bug (ROLLOUT_GATE_DEBUG=1 shows where)\n");
  });

  test("shows where it is when asked to", async () => {
    const { code, errors } = await gateFolder().run(["check", "--metrics", "pass.json"], { ...broken, environment: { ROLLOUT_GATE_DEBUG: "1" } });
    expect(code).toBe(2);
    expect(errors).toMatch(/Error: a bug\n +at /u);
  });
});

test("whatever the arguments are, the run ends with a code of the contract and never with a bug", async () => {
  const word = fc.constantFrom(
    ...["check", "validate", "eval", "init", "help", "--", "-", "", "-x", "--gate", "--metrics", "--metrics=pass.json", "--baseline", "--signal", "--commit", "--format", "json", "github"],
    ...["--output", "out.json", "--fail-on", "never", "rollout-gate.yml", "pass.json", "rollback.json", "*.json", "[", "!*", "nope", "error_rate > 0.1", "--__proto__", "__proto__", "--toString=1", "."],
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...COMMANDS), fc.array(word, { maxLength: 8 }), async (command, rest) => {
      const here = gateFolder();
      const { code, errors } = await here.run([command, ...rest]);
      expect([0, 2, 10, 20]).toContain(code);
      expect(errors).not.toContain("itself failed");
      if (code === 2) expect(errors).not.toBe("");
      // Nothing is written over but what `--output` names; that it never is an input has tests of its own.
      if (!rest.includes("--output")) expect(here.read("pass.json") + here.read("rollout-gate.yml")).toMatch(/^\{ "error_rate": 0.01 \}rollout_gate:/u);
    }),
    { numRuns: 150 },
  );
});

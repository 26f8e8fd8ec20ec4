import { describe, expect, test } from "@jest/globals";
import { gateFolder } from "./shell.ts";

describe("ways to write the same", () => {
  test.each([
    [["--metrics", "pass.json", "more.json", "--gate", "rollout-gate.yml"]],
    [["--metrics", "pass.json", "--metrics", "more.json"]],
    [["--metrics=pass.json", "--gate=rollout-gate.yml", "--metrics=more.json"]],
    [["--gate", "rollout-gate.yml", "--fail-on", "hold", "--metrics", "pass.json", "more.json", "--"]],
  ])("%j", async (args) => {
    const { code, output } = await gateFolder({ "more.json": `{ "other": 1 }` }).run(["check", "--format=json", ...args]);
    const { evidence } = JSON.parse(output) as { evidence: { file: string }[] };
    expect(code).toBe(0);
    expect(evidence.map(({ file }) => file)).toEqual(["pass.json", "more.json"]);
  });

  test("an inline value leaves what follows to the command", async () => {
    expect(await gateFolder().run(["eval", "--metrics=pass.json", "error_rate"])).toEqual({ code: 0, output: "0.01\n", errors: "" });
  });
});

describe("what is not understood is refused", () => {
  test.each([
    [["check", "--fromat", "json"], "There is no option `--fromat`. Did you mean `--format`? See `rollout-gate check --help`."],
    [["check", "--constructor", "x"], "There is no option `--constructor`."],
    [["check", "-abc"], "There is no option `-abc`. See"],
    [["check", "-metrics", "pass.json"], "There is no option `-metrics`. Did you mean `--metrics`?"],
    [["check", "-m", "pass.json"], "There is no option `-m`. Did you mean `--metrics`?"],
    [["check", "-o=x"], "There is no option `-o=x`. Did you mean `--output`?"],
    [["check", "-f", "json"], "There is no option `-f`. See"],
    [["check", "--format", "jsn"], "`jsn` is no value of `--format`. Did you mean `json`?"],
    [["check", "--format", "yaml"], "`yaml` is no value of `--format`. It takes `pretty`, `json`, `markdown`, `github` or `junit`."],
    [["check", "--fail-on", "pass"], "`pass` is no value of `--fail-on`. It takes `hold`, `rollback` or `never`."],
    [["check", "--commit", "--format", "json"], "`--commit` needs a value."],
    [["check", "--metrics"], "`--metrics` needs a value."],
    [["check", "--metrics", ""], "`--metrics` is given an empty value; is a variable unset?"],
    [["check", "--metrics", "pass.json", ""], "`--metrics` is given an empty value; is a variable unset?"],
    [["check", "--output="], "`--output` is given an empty value; is a variable unset?"],
    [["check", "--commit", "a", "--commit", "a"], "`--commit` is given more than once."],
    [["check", "--help=yes"], "`--help` takes no value."],
    [["check", "pass.json"], "`check` does not take the argument `pass.json`. Did you mean `--metrics pass.json`?"],
    [["check", "rollout-gate.yml"], "`check` does not take the argument `rollout-gate.yml`. Did you mean `--gate rollout-gate.yml`?"],
    [["eval", "a", "rollout-gate.yml"], "`eval` does not take the argument `rollout-gate.yml`. See"],
    [["check", "--", "--format"], "`check` does not take the argument `--format`."],
    [["check", "--format", "json", "pretty"], "`check` does not take the argument `pretty`."],
    [["validate"], "`validate` needs a gate file."],
    [["validate", "a.yml", ""], "`validate` is given an empty argument; is a variable unset?"],
    [["validate", "--metrics", "a.json"], "There is no option `--metrics`."],
    [["eval"], "`eval` needs one expression, in quotes."],
    [["eval", "a", "b"], "`eval` does not take the argument `b`."],
    [["eval", "--metrics", "pass.json", "a > 1"], "`eval` needs one expression, in quotes. Write it first: an option that takes files takes all that follow it."],
    [["eval", "-a > 1"], "There is no option `-a > 1`. An expression that starts with a dash comes last, after `--`."],
    [["init", "here"], "`init` does not take the argument `here`."],
  ])("%j", async (args, message) => {
    const { code, errors } = await gateFolder().run(args);
    expect(code).toBe(2);
    expect(errors).toContain(`error: ${message}`);
  });

  test("all at once, each said once, and the help is named at the end", async () => {
    const { errors } = await gateFolder().run(["check", "--signl", "x", "--format", "a", "--format", "b", "--commit"]);
    expect(errors.trim().split("\n")).toEqual([
      "error: There is no option `--signl`. Did you mean `--signal`?",
      "error: `--format` is given more than once.",
      "error: `a` is no value of `--format`. It takes `pretty`, `json`, `markdown`, `github` or `junit`.",
      "error: `b` is no value of `--format`. It takes `pretty`, `json`, `markdown`, `github` or `junit`.",
      "error: `--commit` needs a value. See `rollout-gate check --help`.",
    ]);
  });

  test.each(["check", "validate", "eval"])("%s says it in JSON too", async (command) => {
    const { code, output } = await gateFolder().run([command, "--nope", "--format", "json"]);
    expect(code).toBe(2);
    expect(JSON.parse(output)).toMatchObject({ version: 1, diagnostics: [{ level: "error", code: "usage", file: null, line: null, column: null }] });
  });
});

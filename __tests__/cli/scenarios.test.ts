import { describe, expect, test } from "@jest/globals";
import { argumentsOf, expectation, inputsIn, scenarios } from "../support/scenarios.ts";
import { folder } from "./shell.ts";

// The sources say what dist says in scenarios.test.ts: so that one who works on them need not build, and that mutants of
// them meet whole runs.
describe.each(scenarios())("%s", (name) => {
  test.each([
    ["json", "report.json"],
    ["pretty", "pretty.txt"],
  ])("as %s", async (format, file) => {
    const here = folder();
    inputsIn(here.path, name);
    const { code, output, errors } = await here.run(["check", ...argumentsOf(name), "--format", format], { directory: `${here.path}/${name}` });
    expect([String(code), output, errors]).toEqual([expectation(name, "exit.txt", `${code}\n`).trim(), expectation(name, file, output), expectation(name, "stderr.txt", errors)]);
  });
});

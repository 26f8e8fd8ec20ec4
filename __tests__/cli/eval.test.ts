import { describe, expect, test } from "@jest/globals";
import { folder } from "./shell.ts";

const here = () => folder({ "m.json": `{ "rate": 0.01, "text": "a\\nb\\u001b[2J", "list": [1, 2] }`, "b.json": `{ "rate": 0.02 }` });
const given = ["--metrics", "m.json", "--baseline", "b.json"];

test.each([
  ["rate < baseline.rate", "true"],
  ["rate > 1", "false"],
  ["rate * 2", "0.02"],
  ['"v3"', "v3"],
  ["absent > 1 or rate < 1", "true"],
  ["text", "a b\\u{1b}[2J"],
])("%s", async (expression, value) => expect(await here().run(["eval", expression, ...given])).toEqual({ code: 0, output: `${value}\n`, errors: "" }));

test.each([
  ["absent > 1", "`absent` is not in the metrics\n"],
  ["list > 1", /mean\(/u],
  ["rate > baseline.gone", "`gone` is not in the baseline; give one that has it\n"],
])("%s is unknown, and why goes to standard error", async (expression, why) => {
  const { code, output, errors } = await here().run(["eval", expression, ...given]);
  expect({ code, output }).toEqual({ code: 0, output: "unknown\n" });
  expect(errors).toMatch(why);
});

test("as JSON", async () => {
  const { run } = here();
  expect(await run(["eval", "rate", "--metrics", "m.json", "--format", "json"])).toEqual({ code: 0, output: `{"result":0.01,"reasons":[]}\n`, errors: "" });
  const unknown = await run(["eval", "absent > 1", "--format", "json", "--metrics", "m.json"]);
  expect(JSON.parse(unknown.output)).toEqual({ result: "unknown", reasons: ["`absent` is not in the metrics"] });
});

describe("what cannot be evaluated", () => {
  test("points into the expression", async () => {
    const { code, output, errors } = await here().run(["eval", "rate >> 1", ...given]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(/^expression:1:6: error: `>>`.*\n 1 \| rate >> 1\n {3}\| {6}\^\n$/u);
  });

  test("is said together with files that cannot be read, in JSON too", async () => {
    const { code, output, errors } = await here().run(["eval", "rate +", "--metrics", "gone.json", "--format", "json"]);
    expect(code).toBe(2);
    const { diagnostics } = JSON.parse(output) as { diagnostics: { file: string }[] };
    expect(diagnostics.map(({ file }) => file)).toEqual(["gone.json", "expression"]);
    expect(errors).toContain("gone.json: error: ");
  });

  test("an empty expression", async () => expect((await here().run(["eval", ""])).code).toBe(2));
});

test("an expression that starts with a dash stands after --", async () => {
  expect((await here().run(["eval", "--metrics", "m.json", "--", "-rate"])).output).toBe("-0.01\n");
});

test("metrics come from standard input as well", async () => {
  expect((await here().run(["eval", "rate", "--metrics", "-"], { input: `{ "rate": 7 }` })).output).toBe("7\n");
});

test("without a baseline it says that none was given", async () => {
  expect(await here().run(["eval", "rate < baseline.rate", "--metrics", "m.json"])).toEqual({ code: 0, output: "unknown\n", errors: "there is no baseline for `rate` yet, since no baseline file was given\n" });
});

test("metrics of any commit are as good as others", async () => {
  expect((await folder({ "m.json": `{ "rate": 1, "meta": { "commit": "abcdef1" } }` }).run(["eval", "rate", "--metrics", "m.json"])).output).toBe("1\n");
});

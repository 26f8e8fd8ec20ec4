import { describe, expect, test } from "@jest/globals";
import { GATE, gateFolder, PASSING } from "./shell.ts";

const files = {
  "rollout-gate.yml": `${GATE}    - error_rate > baseline.error_rate * 9\n`,
  "one.json": `{ "error_rate": 0.01, "same": 1 }`,
  "other.json": `{\n  "metrics": { "error_rate": 0.5, "same": 1.0 }\n}`,
};

describe("two files that disagree name both, in either order and in either role", () => {
  test.each([
    ["--metrics", "one.json", "other.json", "other.json:2:30: error: `metrics.error_rate` is 0.5 here and 0.01 in `one.json` as `error_rate`."],
    ["--metrics", "other.json", "one.json", "one.json:1:17: error: `error_rate` is 0.01 here and 0.5 in `other.json` as `metrics.error_rate`."],
    ["--baseline", "one.json", "other.json", "other.json:2:30: error: `metrics.error_rate` is 0.5 here and 0.01 in `one.json`"],
  ])("%s %s %s", async (option, first, second, message) => {
    const { code, output, errors } = await gateFolder(files).run(["check", option, first, second, ...(option === "--metrics" ? [] : ["--metrics", "pass.json"])]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(message);
    expect(errors.match(/error: /gu)).toHaveLength(1);
  });

  test("also when one of them is standard input", async () => {
    const { code, errors } = await gateFolder().run(["check", "--metrics", "pass.json", "-"], { input: `{ "error_rate": 3 }` });
    expect(code).toBe(2);
    expect(errors).toContain("<stdin>:1:17: error: `error_rate` is 3 here and 0.01 in `pass.json`.");
  });
});

describe("names that every object has are ordinary names", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const gate = `rollout_gate:\n  protected_path: x\n  must_hold:\n${names.map((name) => `    ${name}: "<= 1"\n`).join("")}`;

  test("absent unless a file says them", async () => {
    const { code, errors } = await gateFolder({ "rollout-gate.yml": gate }).run(["check", "--metrics", "pass.json"]);
    expect(code).toBe(10);
    for (const name of names) expect(errors).toContain(`\`${name}\` is not in \`pass.json\``);
  });

  test.each([
    ["0", 0],
    ["2", 10],
  ])("and then judged by their value, %s", async (value, expected) => {
    const metrics = `{ ${names.map((name) => `"${name}": ${value}`).join(", ")} }`;
    expect((await gateFolder({ "rollout-gate.yml": gate, "m.json": metrics }).run(["check", "--metrics", "m.json"])).code).toBe(expected);
  });

  test("in objects that reach for the prototype nothing is found that was not written", async () => {
    const metrics = `{ "__proto__": { "error_rate": 0 }, "constructor": { "prototype": { "error_rate": 0 } }, "metrics": { "__proto__": { "error_rate": 0 } } }`;
    expect((await gateFolder({ "m.json": metrics }).run(["check", "--metrics", "m.json"])).code).toBe(10);
    expect((await gateFolder().run(["check", "--metrics", "pass.json"])).output).toContain("PASS");
    expect(({} as Record<string, unknown>)["error_rate"]).toBeUndefined();
  });
});

test("several gates that are wrong are all said, and one that is right does not save them", async () => {
  const { code, output, errors } = await gateFolder({ "a.yml": GATE.replace("support", "[1]"), "b.yml": "", "m.json": PASSING }).run(["check", "--gate", "rollout-gate.yml", "a.yml", "b.yml", "--metrics", "m.json"]);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(errors.match(/^[ab]\.yml:\d+:\d+: error: /gmu)).toEqual(["a.yml:2:19: error: ", "b.yml:1:1: error: "]);
});

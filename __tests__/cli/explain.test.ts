import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { folder, gateFolder } from "./shell.ts";

const isExplanation = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/explanation.schema.json"), "utf8")) as object);

const BROKEN = 'rollout_gate:\n  protected_path: x\n  must_hold: { a: "=> 1" }\n';
const CLASH = 'rollout_gate:\n  protected_path: x\n  must_hold: { a: ["> 2", "< 1"], v: "== \'v3\'", ok: true, q: { each: "> 1" } }\n  rollback_trigger: [a > b]\n';

test("the gate is explained without metrics, and with them this run is marked", async () => {
  const here = gateFolder();
  const { code, output } = await here.run(["explain"]);
  expect(code).toBe(0);
  expect(output).toContain("  4  `error_rate` must be at most 0.02.\n");
  expect(output).toContain("    pass ≤ 0.02 < hold ≤ 0.1 < rollback\n");
  expect(output).not.toContain("▲");
  expect((await here.run(["explain", "--metrics", "hold.json"])).output).toContain("▲ 0.05");
});

test("the exit code is 0 whatever is found, since nothing is judged", async () => {
  const { code, output } = await folder({ "rollout-gate.yml": CLASH }).run(["explain"]);
  expect(code).toBe(0);
  expect(output).toContain("warning: `a < 1` and `a > 2` cannot hold together");
});

test.each([["rollout-gate.yml", CLASH, []], ["rollout-gate.yml", CLASH, ["--metrics", "m.json"]]])("JSON is what its schema says", async (file, text, args) => {
  const { output } = await folder({ [file]: text, "m.json": '{"a": 3, "v": "v2", "ok": false, "q": {"x": 1, "y": 2}}' }).run(["explain", "--format", "json", ...args]);
  expect([isExplanation(JSON.parse(output)), isExplanation.errors]).toEqual([true, null]);
});

test("a gate that is wrong is not explained: exit code 2, and its mistakes as always", async () => {
  const { code, output, errors } = await folder({ "rollout-gate.yml": BROKEN }).run(["explain"]);
  expect([code, output]).toEqual([2, ""]);
  expect(errors).toContain("rollout-gate.yml:3:");
});

test("metrics that are missing or wrong are not passed over", async () => {
  const here = gateFolder({ "wrong.json": "{" });
  expect((await here.run(["explain", "--metrics", "none.json"])).code).toBe(2);
  expect((await here.run(["explain", "--metrics", "wrong.json"])).code).toBe(2);
});

test("--output writes what is shown, and never over an input", async () => {
  const here = gateFolder();
  const { output } = await here.run(["explain", "--format", "markdown", "--output", "explained.md"]);
  expect(here.read("explained.md")).toBe(output);
  expect((await here.run(["explain", "--output", "rollout-gate.yml"])).code).toBe(2);
});

test("check has the number line of a metric that failed, and of none that did not", async () => {
  const here = gateFolder();
  expect((await here.run(["check", "--metrics", "hold.json"])).output).toContain("    pass ≤ 0.02 < hold ≤ 0.1 < rollback\n");
  expect((await here.run(["check", "--metrics", "rollback.json", "--format", "markdown"])).output).toContain("🟩 pass ≤ 0.02 &lt; 🟨 hold ≤ 0.1 &lt; 🟥 **rollback**");
  expect((await here.run(["check", "--metrics", "pass.json"])).output).not.toContain("≤");
  expect((JSON.parse((await here.run(["check", "--metrics", "hold.json", "--format", "json"])).output) as { gates: { conditions: object[] }[] }).gates[0]?.conditions[0]).toMatchObject({
    number_line: { metric: "error_rate", observed: [0.05], zones: [{ verdict: "pass", to: 0.02 }, { verdict: "hold" }, { verdict: "rollback", from: 0.1, includes_from: false, to: null }] },
  });
});

test("explain warns of evidence as check does", async () => {
  const here = gateFolder({ "m.json": '{"eror_rate": 0.01}' });
  const { code, errors } = await here.run(["explain", "--metrics", "m.json"]);
  expect(code).toBe(0);
  expect(errors).toContain("Did you mean `eror_rate`?");
  expect((await here.run(["explain", "--metrics", "pass.json", "--baseline", "pass.json"])).errors).toContain("baseline");
});

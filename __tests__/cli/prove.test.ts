import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { gateOf } from "../support/gates.ts";
import { numberGate, plainGate } from "../support/number-gates.ts";
import { folder, gateFolder } from "./shell.ts";

const isProof = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/proof.schema.json"), "utf8")) as object);

const NEVER = gateOf('must_hold: { a: ["> 2", "< 1"], b: ">= baseline" }', "rollback_trigger: [b > 3 and b < 1]");

test("a gate of which every line can block is proven: exit code 0, and each with its evidence", async () => {
  const { code, output } = await gateFolder().run(["prove"]);
  expect(code).toBe(0);
  expect(output).toContain("✓ error_rate <= 0.02\n    error_rate 0.06 → hold\n");
  expect(output).toContain("✓ error_rate > 0.1\n    error_rate 0.2 → rollback, and with it error_rate <= 0.02 is not met\n");
  expect(output).toContain("people report: reviewers report missing context → rollback");
});

test("a line that can never break or fire makes it exit code 10, and is listed with why", async () => {
  const { code, output } = await folder({ "rollout-gate.yml": NEVER }).run(["prove"]);
  expect(code).toBe(10);
  expect(output).toContain("✗ b > 3 and b < 1\n    not shown: it is clear whatever `b` is\n");
  expect(output).toContain("✗ All is well: no evidence was found");
});

test("a line of which no evidence is made is named where all else is well, and counted with others", async () => {
  const headOf = async (...lines: readonly string[]) => (await folder({ "rollout-gate.yml": gateOf(`must_hold: { a: [${lines.join(", ")}], b: ">= 1" }`) }).run(["prove"])).output.replace(/\s+/gu, " ");
  expect(await headOf('{ each: ">= baseline" }')).toContain("✓ All is well → hold, while each a >= baseline.a is unknown b 1");
  expect(await headOf(...Array.from({ length: 6 }, (_, at) => `{ each: ">= baseline - ${at}" }`))).toContain("→ hold, while 6 lines are unknown b 1");
  expect(await headOf('{ each: ">= baseline", severity: warn }')).toContain("→ pass, while");
});

test.each([["proven", gateOf('must_hold: { a: "<= 1" }')], ["not proven", NEVER]])("JSON of a gate that is %s is what its schema says", async (_what, text) => {
  const { output } = await folder({ "rollout-gate.yml": text }).run(["prove", "--format", "json"]);
  expect([isProof(JSON.parse(output)), isProof.errors]).toEqual([true, null]);
});

test("what --write keeps are gate tests that pass, for any gate", async () => {
  let written = 0;
  await fc.assert(
    fc.asyncProperty(fc.oneof(plainGate, numberGate), async (text) => {
      const here = folder({ "gates/gate.yml": text });
      await here.run(["prove", "--gate", "gates/gate.yml", "--write", "gate.test.yml"]);
      const { code, output, errors } = await here.run(["test", "gate.test.yml"]);
      // A gate of which nothing can be shown has no tests to write.
      if (!here.list().includes("gate.test.yml")) return;
      written += 1;
      expect([text, code, output, errors]).toEqual([text, 0, expect.anything(), expect.anything()]);
    }),
    { numRuns: 40 },
  );
  expect(written).toBeGreaterThan(20);
});

test("--write writes its own file anew, and no other one", async () => {
  const here = gateFolder({ "mine.yml": "tests: mine\n" });
  expect((await here.run(["prove", "--write", "proof.yml"])).code).toBe(0);
  const first = here.read("proof.yml");
  expect((await here.run(["prove", "--write", "proof.yml"])).code).toBe(0);
  expect(here.read("proof.yml")).toBe(first);
  const { code, errors } = await here.run(["prove", "--write", "mine.yml"]);
  expect([code, here.read("mine.yml")]).toEqual([2, "tests: mine\n"]);
  expect(errors).toContain("mine.yml: error: This file is there already, and not as `prove --write` writes it");
  expect((await here.run(["prove", "--write", "rollout-gate.yml"])).code).toBe(2);
});

test("--write says what it wrote and how to run it, and the file says what is not in it", async () => {
  const here = folder({ "rollout-gate.yml": NEVER });
  const { errors } = await here.run(["prove", "--write", "proof.yml"]);
  expect(errors).toBe("wrote proof.yml; run it with: rollout-gate test proof.yml\n");
  expect(here.read("proof.yml")).toContain("\n# Not here, b > 3 and b < 1: it is clear whatever `b` is.\n");
});

test("--write takes one gate file", async () => {
  const here = gateFolder({ "other.yml": gateOf('must_hold: { a: "<= 1" }') });
  const { code, errors } = await here.run(["prove", "--gate", "rollout-gate.yml", "other.yml", "--write", "proof.yml"]);
  expect([code, here.list().includes("proof.yml")]).toEqual([2, false]);
  expect(errors).toContain("takes one gate file");
});

test("a gate that is wrong is not tried: exit code 2", async () => {
  expect((await folder({ "rollout-gate.yml": "rollout_gate: {}\n" }).run(["prove"])).code).toBe(2);
});

test("--write counts gate files, and not the files that their metrics are taken from", async () => {
  const here = folder({ "rollout-gate.yml": gateOf("metrics: { p95: { from: { file: k6.json, value: p95 } } }", 'must_hold: { p95: "<= 300" }'), "k6.json": '{"p95": 200}' });
  expect((await here.run(["prove", "--write", "proof.yml"])).code).toBe(0);
  expect((await here.run(["test", "proof.yml"])).code).toBe(0);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { gateOf, holds } from "../support/gates.ts";
import { folder } from "./shell.ts";

const isComparison = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(join(import.meta.dirname, "../../schemas/comparison.schema.json"), "utf8")) as object);

const compared = (old: string, now: string, ...options: readonly string[]) => folder({ "old.yml": old, "new.yml": now }).run(["compare", "old.yml", "new.yml", ...options]);

describe("compare", () => {
  test("says what got looser, with evidence, and ends with 10", async () => {
    const { code, output, errors } = await compared(holds('override_rate: "<= 0.15"'), holds('override_rate: "<= 0.50"'));
    expect([code, errors]).toEqual([10, ""]);
    expect(output).toBe(
      [
        "main",
        "",
        "  looser        override_rate <= 0.15 (line 4)",
        "                → override_rate <= 0.50 (line 4)",
        "                now passes where `override_rate` is 0.3",
        "",
        "Looser: some evidence passes, or is no longer rolled back, that the old gate",
        "stopped.",
        "",
      ].join("\n"),
    );
  });

  test.each([
    ["the same gate", holds('a: "<= 1"'), holds('a: "<= 1"'), 0],
    ["a stricter one", holds('a: "<= 1"'), holds('a: "<= 0.5"'), 0],
    ["one that cannot be compared", holds('a: "<= 1"'), holds('b: "<= 1"'), 10],
  ])("%s", async (_, old, now, code) => {
    expect((await compared(old, now)).code).toBe(code);
  });

  test.each([[holds('a: "<= 1"', 'b: { condition: "== v3", severity: warn }'), holds('a: "<= 0.5"')], [gateOf("confidence: 0.9", "rollback_trigger: [a > 1, people complain loudly]"), gateOf("confidence: off", "rollback_trigger: [a > 2]")]])("JSON is what its schema says", async (old, now) => {
    const { output } = await compared(old.replace("== v3", "== 'v3'"), now, "--format", "json");
    expect([isComparison(JSON.parse(output)), isComparison.errors]).toEqual([true, null]);
  });

  test("Markdown is a list, what got weaker first", async () => {
    const { output } = await compared(holds('b: "<= 2"', 'a: "<= 1"'), holds('b: "<= 1"', 'a: "<= 2"'), "--format", "markdown");
    expect(output).toContain("- 🔓 looser: `a <= 1` → `a <= 2`: now passes where `a` is 1.5\n- 🔒 stricter: `b <= 2` → `b <= 1`: no longer passes where `b` is 1.5\n");
  });

  test("a gate that is wrong ends with 2, with its place and no comparison", async () => {
    const { code, output, errors } = await compared(holds('a: "<= 1"'), holds('a: "<= 1 +"'));
    expect([code, output]).toEqual([2, ""]);
    expect(errors).toContain("new.yml:4:");
  });

  test("one file is not enough", async () => {
    const { code, errors } = await folder({ "old.yml": holds('a: "<= 1"') }).run(["compare", "old.yml"]);
    expect(code).toBe(2);
    expect(errors).toContain("`compare` needs two gate files, the old one and the new one.");
  });
});

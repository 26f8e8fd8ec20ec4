import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { folder, GATE } from "./shell.ts";

const WRITTEN = ["rollout-gate.yml", "metrics.sample.json", ".github/workflows/rollout-gate.yml"];

/** The command that `init` proposes, as arguments. */
const proposed = (output: string): string[] => (/^ {2}rollout-gate (.*)$/mu.exec(output)?.[1] ?? "").split(" ");

test("says what it wrote, and the next command works and passes", async () => {
  const here = folder();
  const { code, output, errors } = await here.run(["init"]);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  expect(output.match(/^wrote .*$/gmu)).toEqual(WRITTEN.map((path) => `wrote ${path}`));
  const next = await here.run(proposed(output));
  expect({ code: next.code, errors: next.errors }).toEqual({ code: 0, errors: "" });
  expect(next.output).toMatch(/^PASS {2}/u);
});

test("the change that it proposes is a hold", async () => {
  const here = folder();
  const { output } = await here.run(["init"]);
  expect(output).toContain("Set reviewer_override_rate to 0.17");
  here.write("metrics.sample.json", here.read("metrics.sample.json").replace("0.12", "0.17"));
  expect((await here.run(proposed(output))).code).toBe(10);
});

test("names the program as the user started it", async () => {
  expect((await folder().run(["init"], { program: "node ../gate/dist/cli.js" })).output).toContain("  node ../gate/dist/cli.js check --metrics metrics.sample.json\n");
});

test("the gate is valid, and the workflow runs it whatever happened before", async () => {
  const here = folder();
  await here.run(["init"]);
  expect((await here.run(["validate", "rollout-gate.yml"])).code).toBe(0);
  const text = here.read(".github/workflows/rollout-gate.yml");
  expect(text).not.toContain("pull_request_target");
  const { permissions, jobs } = parse(text) as { permissions: object; jobs: { gate: { steps: { if?: string; name?: string }[] } } };
  expect(permissions).toEqual({ contents: "read", "pull-requests": "write" });
  expect(jobs.gate.steps.find(({ name }) => name === "Gate")?.if).toBe("${{ !cancelled() }}");
});

describe("never overwrites, and then writes nothing", () => {
  test.each([...WRITTEN, ".github/rollout-gate.yml"])("%s", async (path) => {
    const here = folder({ [path]: GATE });
    const before = here.list();
    const { code, output, errors } = await here.run(["init"]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toBe(`${path}: error: This file is there already, and \`init\` never overwrites one. Move it away, or start somewhere else.\n`);
    expect(here.list()).toEqual(before);
    expect(here.read(path)).toBe(GATE);
  });

  test("a link that leads nowhere", async () => {
    const here = folder();
    symlinkSync("nowhere", join(here.path, "metrics.sample.json"));
    expect((await here.run(["init"])).code).toBe(2);
    expect(here.list()).toEqual(["metrics.sample.json"]);
  });

  test("twice", async () => {
    const here = folder();
    await here.run(["init"]);
    expect((await here.run(["init"])).errors.match(/: error: /gu)).toHaveLength(3);
  });
});

test("takes back what it wrote when the rest cannot be written", async () => {
  const here = folder({ ".github": "a file" });
  const { code, output, errors } = await here.run(["init"]);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(errors).toContain(".github/workflows/rollout-gate.yml: error: This file cannot be written: a file stands where a folder is needed.");
  expect(here.list()).toEqual([".github"]);
});

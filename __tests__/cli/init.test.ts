import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { folder, GATE } from "./shell.ts";

const STEP = ".github/workflows/rollout-gate.yml";
const WRITTEN = ["rollout-gate.yml", "metrics.sample.json", STEP];

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

test("the workflow judges merge groups too, and a newer run of a pull request ends the one before", async () => {
  const here = folder();
  await here.run(["init"]);
  const { on, concurrency } = parse(here.read(STEP)) as { on: object; concurrency: object };
  const published = parse(readFileSync(join(import.meta.dirname, "../../examples/workflows/pull-request.yml"), "utf8")) as { on: object; concurrency: object };
  expect({ on, concurrency }).toEqual({ on: published.on, concurrency: published.concurrency });
});

test("its help names the files that it writes", async () => {
  const { output } = await folder().run(["init", "--help"]);
  expect(output.match(/^ {2}\S+(?= {2,}\S)/gmu)?.map((line) => line.trim()).filter((path) => path.includes("."))).toEqual(WRITTEN);
});

describe("never overwrites, and writes what is missing", () => {
  test.each([
    ["rollout-gate.yml", [STEP]],
    [".github/rollout-gate.yml", [STEP]],
    ["metrics.sample.json", ["rollout-gate.yml", STEP]],
    [STEP, ["rollout-gate.yml", "metrics.sample.json"]],
  ])("%s", async (path, written) => {
    const here = folder({ [path]: GATE });
    const { code, output, errors } = await here.run(["init"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output.match(/^(?:kept|wrote) .*$/gmu)).toEqual([`kept ${path}, which was there`, ...written.map((each) => `wrote ${each}`)]);
    expect(here.read(path)).toBe(GATE);
    for (const each of written) expect(here.read(each)).not.toBe("");
    // Only a gate and a sample that were made for one another are promised to pass.
    expect(output.includes("It passes.")).toBe(path === STEP);
    expect(output.includes("Replace the step Evaluate")).toBe(path !== STEP);
  });

  test("a link that leads nowhere", async () => {
    const here = folder();
    symlinkSync("nowhere", join(here.path, "metrics.sample.json"));
    expect((await here.run(["init"])).output).toContain("kept metrics.sample.json");
    expect(here.list()).not.toContain("nowhere");
  });

  test("twice", async () => {
    const here = folder();
    await here.run(["init"]);
    const seen = await here.run(["init"]);
    expect(seen).toMatchObject({ code: 0, output: WRITTEN.map((path) => `kept ${path}, which was there\n`).join("") });
  });
});

test("takes back what it wrote when the rest cannot be written", async () => {
  const here = folder({ ".github": "a file" });
  const { code, output, errors } = await here.run(["init"]);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(errors).toContain(".github/workflows/rollout-gate.yml: error: This file cannot be written: a file stands where a folder is needed.");
  expect(here.list()).toEqual([".github"]);
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { actionSchema } from "./support/validators/action-schema.ts";
import { actionlint } from "./support/validators/actionlint.ts";
import { languageService } from "./support/validators/language-service.ts";
import { own, published, replaced } from "./support/workflow/published.ts";

// What others say about our files: each of these knows GitHub's rules better than we do. That each is awake is tested too.
const action = readFileSync("action.yml", "utf8");
const workflows = [...published, ...own];
const text = (name: string) => published.find((each) => each.name === `examples/workflows/${name}.yml`)?.text ?? "";

describe("GitHub's language service", () => {
  test.each(workflows)("finds nothing in $name", async (workflow) => {
    expect(await languageService(workflow.text)).toEqual([]);
  });

  test("finds nothing in action.yml", async () => {
    expect(await languageService(action, "action.yml")).toEqual([]);
  });

  test.each([
    ["a misspelt key", "runs-on: ubuntu-latest", "run-on: ubuntu-latest", "Unexpected value 'run-on'"],
    ["an input that the action does not have", "metrics: metrics.json", "metric: metrics.json", "Invalid action input 'metric'"],
    ["a job that is not there", "needs: gate", "needs: gates", "gates"],
    ["a step that is not there", "steps.gate.outputs.verdict", "steps.gates.outputs.verdict", "gates"],
    ["a function that is not there", "!cancelled() && contains", "!canceled() && contains", "canceled"],
    ["an event's type that is not there", "  pull_request:\n", "  pull_request: { types: [open] }\n", "open"],
  ])("sees %s in a workflow", async (_, from, to, problem) => {
    expect((await languageService(replaced(text("rollback-job"), from, to))).join("\n")).toContain(problem);
  });

  test.each([
    ["a misspelt key", "main: dist/main.js", "mian: dist/main.js", "mian"],
    ["a runtime that is not there", "using: node24", "using: node23", "node23"],
  ])("sees %s in action.yml", async (_, from, to, problem) => {
    expect((await languageService(replaced(action, from, to), "action.yml")).join("\n")).toContain(problem);
  });
});

describe("SchemaStore's schema", () => {
  test("finds nothing in action.yml", () => {
    expect(actionSchema(action)).toEqual([]);
  });

  test.each([
    ["a misspelt key", "branding:", "brandings:", "brandings"],
    ["a runtime that is not there", "using: node24", "using: node23", "/runs/using"],
    ["a colour that the marketplace does not have", "color: green", "color: greenish", "/branding/color"],
    ["a default that is no text", 'default: "true"', "default: true", "/inputs/summary/default"],
  ])("sees %s", (_, from, to, problem) => {
    expect(actionSchema(replaced(action, from, to)).join("\n")).toContain(problem);
  });
});

describe("actionlint", () => {
  // The gate of a copy from nowhere is unknown to it; as the repository's own it would look for the file.
  const mistakes = [
    ["a misspelt key", text("pull-request"), "runs-on: ubuntu-latest", "run-on: ubuntu-latest", "run-on"],
    ["a job that is not there", text("rollback-job"), "needs: gate", "needs: gates", "gates"],
    ["an output that the job does not have", text("rollback-job"), "needs.gate.outputs.surface", "needs.gate.outputs.surfaces", "surfaces"],
    ["an input that GitHub's action does not have", text("baseline"), "run-id:", "run:", 'input "run"'],
    ["a payload in a script", text("on-rollback"), "run: ./rollback.sh", "run: echo ${{ github.event.pull_request.title }}", "untrusted"],
    ["a permission that is not there", text("fork-gate"), "statuses: write", "status: write", "status"],
    ["a clock that does not tick", text("rollback-dispatch"), '"17 * * * *"', '"77 * * * *"', "77"],
  ] as const;
  const found = actionlint([...workflows.map((each) => each.text), ...mistakes.map(([, whole, from, to]) => replaced(whole, from, to))]);

  test.each(workflows.map(({ name }, at) => ({ name, problems: found[at] })))("finds nothing in $name", ({ problems }) => {
    expect(problems).toEqual([]);
  });

  test.each(mistakes.map(([name, , , , problem], at) => ({ name, problem, problems: found[workflows.length + at] })))("sees $name", ({ problem, problems }) => {
    expect((problems ?? []).join("\n")).toContain(problem);
  });
});

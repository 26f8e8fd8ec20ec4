import { describe, expect, test } from "@jest/globals";
import { published, replaced } from "../support/workflow/published.ts";
import { unsafe } from "../support/workflow/rules.ts";

test("there are workflows to copy", () => {
  expect(published.map(({ name }) => name)).toEqual(expect.arrayContaining(["pull-request", "rollback-job", "rollback-dispatch", "on-rollback", "baseline", "fork-evaluate", "fork-gate"].map((name) => `examples/workflows/${name}.yml`)));
});

test.each(published)("$name is safe", ({ text }) => {
  expect(unsafe(text)).toEqual([]);
});

test.each(published)("$name leaves nothing of ours in: no address of this machine, no action but by a version", ({ text }) => {
  expect(text).not.toMatch(/\/(?:work|home|tmp)\/|localhost|127\.0\.0\.1/u);
  for (const [, uses = ""] of text.matchAll(/\buses: (\S+)/gu)) expect(uses).toMatch(/^(?:actions\/[\w-]+@v\d+|OWNER\/rollout-gate@v1)$/u);
});

describe("the rules see", () => {
  const of = (name: string) => published.find((each) => each.name === `examples/workflows/${name}.yml`)?.text ?? "";
  test.each([
    ["a new base branch that starts nothing", "pull-request", "edited, ", "", "a new base branch starts nothing"],
    ["an event that gives strangers a token", "pull-request", "  pull_request:\n", "  pull_request_target:\n", "pull_request_target"],
    ["permissions that are left to the settings", "on-rollback", "permissions:\n  contents: read # to check out rollback.sh; add what it needs\n", "", "no permissions of rollback"],
    ["a permission without a reason", "pull-request", " # to check out the gate, and to read the base branch's", "", "no reason for contents: read"],
    ["a branch's name in a script", "baseline", "on $BRANCH with", "on ${{ github.head_ref }} with", "an expression in a script"],
    ["a payload in a script", "on-rollback", "run: ./rollback.sh", "run: ./rollback.sh ${{ github.event.client_payload.key }}", "an expression in a script"],
    ["a gate that a failed step skips", "pull-request", "        if: ${{ !cancelled() }} # a failed evaluation must not skip the gate\n", "", "a failed step skips the gate"],
    ["a gate that runs only after a failure", "pull-request", "!cancelled()", "failure()", "a failed step skips the gate"],
    ["a verdict that is compared with what it is not", "baseline", "outputs.passed == 'true'", "outputs.verdict != 'hold'", "an unsafe comparison"],
    ["a verdict that is not compared", "baseline", "outputs.passed == 'true'", "outputs.passed", "an unsafe comparison"],
    ["a verdict that is negated", "fork-gate", "steps.gate.outputs.passed == 'true'", "!(steps.gate.outputs.rollback == 'true')", "an unsafe comparison"],
    ["an output that the action does not have", "fork-gate", "steps.gate.outputs.passed == 'true'", "steps.gate.outputs.ok == 'true'", "no output ok"],
    ["a rollback that a failed gate skips", "rollback-job", "!cancelled() && contains", "contains", "an unsafe rollback"],
    ["a rollback that a pull request sets off", "rollback-job", '["push","schedule"]', '["push","pull_request"]', "an unsafe rollback"],
  ])("%s", (_, name, from, to, problem) => {
    expect(unsafe(replaced(of(name), from, to)).join("\n")).toContain(problem);
  });
});

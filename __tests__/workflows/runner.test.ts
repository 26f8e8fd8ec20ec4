import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { events } from "../support/events.ts";
import { holds, interpolate, type Status } from "../support/workflow/expressions.ts";
import { parseWorkflow } from "../support/workflow/model.ts";
import { recipe } from "../support/workflow/published.ts";
import { runWorkflow } from "../support/workflow/run.ts";
import { repository } from "../support/workflow/repository.ts";

// Whether the runner of these tests does what GitHub's does: what it gets wrong, every test here gets wrong.
const going: Status = { failed: false, skipped: false, cancelled: false };
const scope = { contexts: { github: { event_name: "push", event: { number: null } }, steps: { a: { outputs: { passed: "true" } } } }, status: going };

test.each([
  // condition, after nothing, after a failure, after something skipped, after a cancellation
  [undefined, [true, false, false, false]],
  ["true", [true, false, false, false]],
  ["${{ github.event_name == 'push' }}", [true, false, false, false]],
  ["success()", [true, false, false, false]],
  ["failure()", [false, true, false, false]],
  ["cancelled()", [false, false, false, true]],
  ["!cancelled()", [true, true, true, false]],
  ["${{ !cancelled() && steps.a.outputs.passed == 'true' }}", [true, true, true, false]],
  ["Always()", [true, true, true, true]],
  ["'always()'", [true, false, false, false]],
  ["${{ !cancelled() && steps.b.outputs.passed == 'true' }}", [false, false, false, false]],
])("if: %s", (condition, expected) => {
  const after = [going, { ...going, failed: true }, { ...going, skipped: true }, { ...going, cancelled: true }];
  expect(after.map((status) => holds(condition, { ...scope, status }))).toEqual(expected);
});

test.each([
  ["a ${{ github.event_name }} b ${{ 1 == 1 }}", "a push b true"],
  ["${{ github.event.number || 7 }}", "7"],
  ["${{ github.nothing.at.all }}", ""],
  ["${{ 'it''s }}' }}", "it's }}"],
  ["${{ steps.a.outputs.passed == 'true' && 'x' || '' }}", "x"],
])("%s is %s", (text, expected) => {
  expect(interpolate(text, scope)).toBe(expected);
});

describe("a workflow of four jobs", () => {
  const workflow = parseWorkflow(`
    name: four
    on: [push]
    permissions: {}
    jobs:
      fails: { runs-on: x, outputs: { said: "\${{ steps.s.outputs.said }}" }, steps: [{ id: s, run: "echo said=it >> $GITHUB_OUTPUT; false; echo on" }, { run: echo }, { if: failure(), run: "echo $X", env: { X: "\${{ steps.s.outcome }}" } }] }
      after: { runs-on: x, needs: fails, steps: [{ run: echo }] }
      last: { runs-on: x, needs: [after], if: "failure()", steps: [{ name: says, run: "echo $X", env: { X: "\${{ needs.after.result }} \${{ needs.fails.result }}" } }] }
      goes-on: { runs-on: x, needs: [fails], if: "\${{ !cancelled() }}", steps: [{ name: goes, continue-on-error: true, run: exit 2 }, { name: hears, run: "echo $X", env: { X: "\${{ needs.fails.outputs.said }} \${{ needs.fails.result }}" } }] }`);

  test("a failure ends a job and skips those after it; status functions overrule that, also past a skipped job", async () => {
    const seen = await runWorkflow({ workflow, event: events.push(), files: {} });
    expect(Object.entries(seen?.jobs ?? {}).map(([id, { result }]) => [id, result])).toEqual([["fails", "failure"], ["after", "skipped"], ["last", "success"], ["goes-on", "success"]]);
    expect(seen?.jobs["fails"]?.steps.map(({ outcome, log }) => [outcome, log])).toEqual([["failure", ""], ["skipped", ""], ["success", "failure\n"]]);
    // `needs` knows the jobs that are named, not those before them.
    expect([seen?.step("says").log, seen?.step("goes"), seen?.step("hears").log]).toMatchObject(["skipped\n", { outcome: "failure", conclusion: "success" }, "it failure\n"]);
  });

  test.each([
    ["pullRequest", { action: "opened" }, true],
    ["labeled", {}, true],
    ["pullRequest", { action: "edited", changes: { base: { ref: { from: "other" } } } }, true],
    ["pullRequest", { action: "closed" }, false],
    ["push", {}, true],
    ["push", { ref: "refs/heads/other" }, false],
    ["push", { ref: "refs/tags/main" }, false],
    ["mergeGroup", {}, true],
    ["schedule", {}, false],
  ] as const)("%s %j starts pull-request.yml: %s", async (event, changes, expected) => {
    const seen = await runWorkflow({ workflow: recipe("pull-request.yml"), event: events[event](changes), files: repository("") });
    expect(seen !== null).toBe(expected);
  });
});

test("a newer run of a pull request cancels the one before it, and no push does", () => {
  const { concurrency, name } = recipe("pull-request.yml");
  const of = (github: object) => Object.values(concurrency as object).map((value) => interpolate(value, { contexts: { github: { workflow: name, run_id: 5, ...github } }, status: going }));
  expect(of({ event_name: "pull_request", event: { pull_request: { number: 2 } } })).toEqual(["Rollout gate-2", "true"]);
  expect(of({ event_name: "push", event: {} })).toEqual(["Rollout gate-5", "false"]);
});

test("what it does not carry out it refuses", async () => {
  expect(() => parseWorkflow("{ on: push, jobs: { a: { runs-on: x, strategy: {}, steps: [] } } }")).toThrow("no strategy");
  expect(() => holds("${{ true }} && x", scope)).toThrow("mixes");
  const steps = { files: {}, event: events.push() };
  const of = (step: string) => parseWorkflow(`{ name: x, on: push, permissions: {}, jobs: { a: { runs-on: x, steps: [${step}] } } }`);
  await expect(runWorkflow({ workflow: of("{ uses: a/b@v1 }"), ...steps })).rejects.toThrow("no a/b@v1");
  const seen = await runWorkflow({ workflow: of('{ run: gh api repos/x/y }, { if: "!cancelled()", uses: actions/checkout@v5 }'), ...steps });
  expect(seen?.jobs["a"]?.steps.map(({ outcome }) => outcome)).toEqual(["failure", "failure"]);
});

// The stand-in for gh knows the filters by their text. Where jq is installed, it says whether they do what is assumed.
(spawnSync("jq", ["--version"]).status === 0 ? test : test.skip)("the filters do with jq what the stand-in does", () => {
  const filterOf = (file: string) => /--jq '(.*?)'/su.exec(readFileSync(`examples/workflows/${file}`, "utf8"))?.[1] ?? "";
  const jq = (file: string, input: unknown, env: Record<string, string>) => spawnSync("jq", ["-r", filterOf(file)], { input: JSON.stringify(input), env: { ...process.env, ...env }, encoding: "utf8" }).stdout;
  const artifact = (id: number, changes = {}, expired = false) => ({ expired, workflow_run: { id, head_branch: "main", repository_id: 1, head_repository_id: 1, ...changes } });
  const listed = [artifact(3), artifact(5), artifact(6, { head_repository_id: 2 }), artifact(7, { head_branch: "x" }), artifact(8, {}, true)];
  expect([jq("baseline.yml", { artifacts: listed }, { BRANCH: "main" }), jq("baseline.yml", { artifacts: [] }, { BRANCH: "main" })]).toEqual(["5\n", "\n"]);
  const pull = (number: number, sha: string, label: string | null, ...names: readonly string[]) => ({ number, head: { sha, label }, labels: names.map((name) => ({ name })) });
  const pulls = [pull(1, "a", "s:x", "gate/no"), pull(2, "b", "s:x", "gate/x"), pull(3, "b", "s:y", "gate/y", 'odd "\n1'), pull(4, "b", null)];
  expect([jq("fork-gate.yml", pulls, { HEAD_SHA: "b", HEAD: "s:x" }), jq("fork-gate.yml", pulls, { HEAD_SHA: "c", HEAD: "s:x" })]).toEqual(['2\n"gate/x"\n"gate/y"\n"odd \\"\\n1"\n', ""]);
});

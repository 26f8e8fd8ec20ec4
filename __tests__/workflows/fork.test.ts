import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { events, type Payload } from "../support/events.ts";
import { startHub, temporary, type Hub } from "../support/workflow/hub.ts";
import { recipe } from "../support/workflow/published.ts";
import { FAILS, failsAfter, GATE, measures, METRICS, repository, textAt } from "../support/workflow/repository.ts";
import { runWorkflow, type Result } from "../support/workflow/run.ts";

const [evaluates, judges] = [recipe("fork-evaluate.yml"), recipe("fork-gate.yml")];
const change = events.fork().payload;
const sha = textAt(change, "pull_request", "head", "sha");
const MEASURES = 77;

/** The pull request is open, among others that have something in common with it. */
function hubWithPull(branch = "changes"): Hub {
  const hub = startHub();
  const pull = (number: number, label: string, head: string, state = "open") => ({ number, state, head: { label, sha: head } });
  hub.change(({ pulls }) => pulls.push(pull(8, `stranger:${branch}`, sha, "closed"), pull(9, `stranger:${branch}`, "0".repeat(40)), pull(7, `octo-org:${branch}`, sha), pull(2, `stranger:${branch}`, sha)));
  return hub;
}

/** The first of the two workflows, on the fork's side: with its own files. */
async function evaluate(hub: Hub, evaluation: string): Promise<Result> {
  const seen = await runWorkflow({ workflow: evaluates, event: events.fork(), files: repository(evaluation, { "rollout-gate.yml": "the fork's own" }), hub, id: MEASURES });
  if (seen === null) throw new Error("the event does not start it");
  return seen;
}

/** The second, which GitHub starts when the first has ended. */
async function judge(hub: Hub, conclusion: unknown = "success", changes: Payload = {}, files: Readonly<Record<string, string>> = {}): Promise<Result> {
  const workflow_run = { id: MEASURES, name: "Evaluate", event: "pull_request", conclusion, head_sha: sha, head_branch: "changes", head_repository: { owner: { login: "stranger" } }, pull_requests: [], ...changes };
  const seen = await runWorkflow({ workflow: judges, event: events.workflowRun({ workflow_run }), files: repository("exit 9", { "good.json": JSON.stringify(METRICS.pass), ...files }), hub });
  if (seen === null) throw new Error("the event does not start it");
  return seen;
}

const outcome = (seen: Result, hub: Hub) => [seen.step("Gate").outputs["verdict"], seen.jobs["gate"]?.result, hub.read().statuses.map(({ sha: of, state }) => `${of === sha ? "head" : of} ${state}`)];

test.each(["pass", "hold", "rollback"] as const)("%s reaches the pull request and its head", async (verdict) => {
  const hub = hubWithPull();
  const measured = await evaluate(hub, `${measures({ metrics: METRICS[verdict], meta: { commit: "SHA" } })}sed -i "s/SHA/$COMMIT/" metrics.json\n`);
  const seen = await judge(hub, measured.jobs["evaluate"]?.result);
  expect(outcome(seen, hub)).toEqual([verdict, verdict === "pass" ? "success" : "failure", [verdict === "pass" ? "head success" : "head failure"]]);
  expect(seen.step("Find the pull request").outputs).toEqual({ found: "true", number: "2", labels: "[]" });
  expect(seen.step("Gate").outputs["comment-url"]).toContain("/pull/2#");
  expect(hub.read().statuses[0]).toMatchObject({ context: "Rollout gate", description: `Verdict: ${verdict}` });
});

test.each([
  ["measures nothing", FAILS],
  ["fails after it measured", failsAfter(METRICS.pass)],
  ["ends well and measures nothing", "#!/bin/sh\n"],
])("an evaluation that %s is not evaluated, and its head is told so", async (_, evaluation) => {
  const hub = hubWithPull();
  const measured = await evaluate(hub, evaluation);
  expect(measured.jobs["evaluate"]?.result).toBe("failure");
  const seen = await judge(hub, "failure");
  expect(outcome(seen, hub)).toEqual(["error", "failure", ["head failure"]]);
  expect(seen.comments.join()).toContain("NOT EVALUATED");
});

test("an evaluation that is repeated replaces what it measured before", async () => {
  const hub = hubWithPull();
  await evaluate(hub, measures(METRICS.pass));
  const measured = await evaluate(hub, measures(METRICS.hold));
  expect(outcome(await judge(hub, measured.jobs["evaluate"]?.result), hub)).toEqual(["hold", "failure", ["head failure"]]);
});

test("metrics that a failed run left are not read", async () => {
  const hub = hubWithPull();
  await evaluate(hub, measures(METRICS.pass));
  expect(outcome(await judge(hub, "failure"), hub)).toEqual(["error", "failure", ["head failure"]]);
});

test("metrics of another commit are stale", async () => {
  const hub = hubWithPull();
  await evaluate(hub, measures({ metrics: METRICS.pass, meta: { commit: "1".repeat(40) } }));
  expect(outcome(await judge(hub), hub)).toEqual(["hold", "failure", ["head failure"]]);
});

test.each([
  // The repository's own file would be good metrics.
  ["a symbolic link", (folder: string) => symlinkSync("../good.json", join(folder, "metrics.json"))],
  ["a link to a file that is not shown to strangers", (folder: string) => symlinkSync("../rollout-gate.yml", join(folder, "metrics.json"))],
  ["a link to nowhere", (folder: string) => symlinkSync("nowhere", join(folder, "metrics.json"))],
  ["a folder", (folder: string) => mkdirSync(join(folder, "metrics.json"))],
  ["nothing of that name", (folder: string) => writeFileSync(join(folder, "other.json"), "{}")],
])("an artifact with %s is refused", async (_, make) => {
  const [hub, folder] = [hubWithPull(), temporary()];
  make(folder);
  hub.upload("metrics", folder, { id: MEASURES, head_branch: "changes", head_sha: sha, repository_id: 1, head_repository_id: 2 }, false);
  const seen = await judge(hub);
  expect([seen.step("Take the metrics").outcome, ...outcome(seen, hub)]).toEqual(["failure", "error", "failure", ["head failure"]]);
  expect(seen.comments.join()).not.toContain("protected_path");
});

test("only metrics.json is taken: a gate or a script in the artifact changes nothing", async () => {
  const [hub, folder] = [hubWithPull(), temporary()];
  for (const [file, text] of Object.entries({ "metrics.json": JSON.stringify(METRICS.hold), "rollout-gate.yml": "", "evaluate.sh": "touch ran" })) writeFileSync(join(folder, file), text);
  hub.upload("metrics", folder, { id: MEASURES, head_branch: "changes", head_sha: sha, repository_id: 1, head_repository_id: 2 }, false);
  expect(outcome(await judge(hub), hub)).toEqual(["hold", "failure", ["head failure"]]);
});

test("a label of the pull request reports its signal", async () => {
  const hub = hubWithPull();
  hub.change(({ pulls }) => pulls.forEach((pull) => Object.assign(pull, { labels: [{ name: "bug" }, { name: "gate/missing-evidence" }] })));
  await evaluate(hub, measures(METRICS.pass));
  const seen = await judge(hub, "success", {}, { "rollout-gate.yml": `${GATE}    - reviewers report missing evidence context\n` });
  expect(outcome(seen, hub)).toEqual(["rollback", "failure", ["head failure"]]);
});

test.each([
  ["of another base", "stranger:changes"],
  ["of another branch", "stranger:later"],
  ["of another repository", "octo-org:changes"],
])("a label of any open pull request with that commit reports its signal: one %s", async (_, label) => {
  const hub = hubWithPull();
  const labels = [{ name: 'a "b", c' }, { name: "gate/missing-evidence" }];
  hub.change(({ pulls }) => pulls.splice(0, Infinity, { number: 12, state: "open", labels: [], head: { label: "stranger:changes", sha } }, { number: 11, state: "open", labels, head: { label, sha } }));
  await evaluate(hub, measures(METRICS.pass));
  const seen = await judge(hub, "success", {}, { "rollout-gate.yml": `${GATE}    - reviewers report missing evidence context\n` });
  expect(seen.step("Find the pull request").outputs).toEqual({ found: "true", number: "12", labels: '["a \\"b\\", c","gate/missing-evidence"]' });
  expect(outcome(seen, hub)).toEqual(["rollback", "failure", ["head failure"]]);
});

test("labels of pull requests that are closed, or of other commits, report nothing", async () => {
  const hub = hubWithPull();
  hub.change(({ pulls }) => pulls.forEach((pull) => Object.assign(pull, { labels: pull.state === "closed" || pull.head.sha !== sha ? [{ name: "gate/missing-evidence" }] : [] })));
  await evaluate(hub, measures(METRICS.pass));
  expect((await judge(hub)).step("Find the pull request").outputs).toMatchObject({ labels: "[]" });
});

test("a branch's name is never run, and reaches the search whole", async () => {
  const branch = '$(touch${IFS}ran)"`&state=closed#';
  const hub = hubWithPull(branch);
  await evaluate(hub, measures(METRICS.pass));
  const seen = await judge(hub, "success", { head_branch: branch });
  expect(seen.step("Find the pull request")).toMatchObject({ log: "", outputs: { number: "2" } });
});

test("without an open pull request of that head its labels are not known, so its commit is not told that it may", async () => {
  const hub = startHub();
  await evaluate(hub, measures(METRICS.pass));
  const seen = await judge(hub);
  expect([outcome(seen, hub), seen.comments]).toEqual([["pass", "success", ["head failure"]], []]);
});

test("what a push measured is not judged, and another workflow starts nothing", async () => {
  expect((await judge(startHub(), "success", { event: "push" })).jobs["gate"]?.result).toBe("skipped");
  await expect(judge(startHub(), "success", { name: "Other" })).rejects.toThrow("does not start");
});

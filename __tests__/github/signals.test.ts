import { expect, test } from "@jest/globals";
import { events } from "../support/events.ts";
import { gate, GATE, gitHub, PASS } from "./fixtures.ts";

const labels = (...names: string[]) => events.labeled({ pull_request: { labels: names.map((name) => ({ name })) } });
const report = async (run: Parameters<typeof gate>[1], metrics: object = PASS) => {
  const seen = await gate(metrics, { ...run, inputs: { report: "report.json", ...run?.inputs } });
  const { gates } = JSON.parse(seen.read("report.json")) as { gates: { verdict: string; triggers: { reported_by?: string[]; status: string }[] }[] };
  return { ...seen, verdict: gates[0]?.verdict, signal: gates[0]?.triggers[1] };
};

test("a label that a trigger names reports its signal, and the report says so", async () => {
  const github = await gitHub();
  const seen = await report({ github, event: labels("bug", "Gate/Missing-Context") });
  expect([seen.verdict, seen.signal?.reported_by]).toEqual(["rollback", ["label gate/missing-context"]]);
  expect(github.comments[0]?.body).toMatch(/🚨 \[reviewers report missing context\]\(\S+\) \*\*fired\*\*: reported by label gate\/missing-context/u);
});

test("a label is one whatever its case, in the gate as well", async () => {
  const files = { "rollout-gate.yml": GATE.replace("label: gate/missing-context", "label: GATE/Missing-Context") };
  expect((await report({ files, event: labels("gate/missing-context") })).verdict).toBe("rollback");
});

test("a label that is taken off reports nothing any more", async () => {
  const seen = await report({ event: labels("bug") });
  expect([seen.verdict, seen.signal?.status]).toEqual(["pass", "clear"]);
});

test("the input signals reports each of its lines", async () => {
  const seen = await report({ inputs: { signals: "\n  Reviewers report missing context.  \n\n" } });
  expect([seen.verdict, seen.signal?.reported_by]).toEqual(["rollback", ["the input signals"]]);
});

test("all sources are named", async () => {
  const seen = await report({ event: labels("gate/missing-context"), inputs: { signals: "reviewers report missing context" } }, { ...PASS, signals: ["reviewers report missing context"] });
  expect(seen.signal?.reported_by).toEqual(["metrics.json", "the input signals", "label gate/missing-context"]);
});

test("a label is not taken for a signal of the same words", async () => {
  expect((await report({ event: labels("reviewers report missing context") })).verdict).toBe("pass");
});

test("a payload that cannot be read may hide a label, so there is no verdict", async () => {
  const seen = await gate(PASS, { environment: { GITHUB_EVENT_PATH: "/nowhere/event.json" } });
  expect([seen.code, seen.outputs["verdict"]]).toEqual([1, "error"]);
  expect(seen.stdout).toContain("labels that may report signals");
});

test.each([
  ["the pull request's head", "ec26c3e57ca3a959ca5aad62de7213c562f8c821", "pass"],
  ["the head, shortened", "ec26c3e5", "pass"],
  ["the merge commit", "0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c", "pass"],
  ["another commit", "1111111111111111111111111111111111111111", "hold"],
])("metrics measured at %s", async (_, commit, verdict) => {
  const seen = await gate({ metrics: PASS, meta: { commit } }, { files: { "rollout-gate.yml": GATE } });
  expect(seen.outputs["verdict"]).toBe(verdict);
});

test("of the pull requests in a workflow_run event, only the one of this repository and commit is commented on", async () => {
  const github = await gitHub();
  const { payload } = events.workflowRun();
  const [head, repository] = [(payload["workflow_run"] as { head_sha: string }).head_sha, (payload["repository"] as { id: number }).id];
  const pull = (number: number, id: number, sha: string) => ({ number, base: { repo: { id } }, head: { sha } });
  await gate(PASS, { github, event: events.workflowRun({ workflow_run: { pull_requests: [pull(77, 999, head), pull(78, repository, "0".repeat(40)), pull(2, repository, head)] } }) });
  expect(github.comments.map(({ issue }) => issue)).toEqual([2]);
});

test("of a workflow_run event, metrics belong to the commit of that run, and not to the default branch's", async () => {
  const event = events.workflowRun({ workflow_run: { head_sha: "ec26c3e57ca3a959ca5aad62de7213c562f8c821" } });
  const measured = (commit: string) => gate({ metrics: PASS, meta: { commit } }, { event });
  expect((await measured("ec26c3e57ca3a959ca5aad62de7213c562f8c821")).outputs["verdict"]).toBe("pass");
  expect((await measured("9c9ed2ff5c7c45dc2c7b9e5d0fd6b4a3a1c8fd30")).outputs["verdict"]).toBe("hold");
});

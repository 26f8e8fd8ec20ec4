import { describe, expect, test } from "@jest/globals";
import { nodes } from "../support/action.ts";
import { events } from "../support/events.ts";
import { gate, gitHub, HOLD, PASS, ROLLBACK } from "./fixtures.ts";

describe.each(nodes)("on %s", (node) => {
  test("with no more than metrics, a pull request gets a verdict in all its forms", async () => {
    const github = await gitHub();
    const seen = await gate(HOLD, { node, github });
    expect(seen.code).toBe(1);
    expect(seen.stderr).toBe("");
    expect(seen.stdout).toContain("HOLD");
    expect(seen.stdout).toMatch(/^::error file=rollout-gate\.yml,line=4,col=17,title=Rollout gate HOLD%3A support escalation::error_rate <= 0\.02 is not met/mu);
    expect(seen.summary).toMatch(/^### ✋ HOLD: support escalation/u);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/^<!-- rollout-gate key=Release%20%2F%20gate memory=[\w-]+ -->\n### ✋ HOLD: support escalation/u);
    expect(seen.outputs).toMatchObject({ verdict: "hold", passed: "false", rollback: "false", failing: '["error_rate <= 0.02"]', surface: "unclear", "next-motion": "audit", report: "" });
    expect(seen.outputs["comment-url"]).toMatch(/^https:\/\/github\.com\/octo-org\/octo-repo\/pull\/2#issuecomment-\d+$/u);
    expect(github.requests).toHaveLength(2);
  });
});

test.each([
  ["pass", PASS, 0, { verdict: "pass", passed: "true", rollback: "false", failing: "[]", surface: "", "next-motion": "" }],
  ["rollback", ROLLBACK, 1, { verdict: "rollback", passed: "false", rollback: "true", failing: '["error_rate <= 0.02","error_rate > 0.1"]', surface: "unclear" }],
  ["hold for lack of evidence", {}, 1, { verdict: "hold", passed: "false", rollback: "false" }],
])("%s", async (_, metrics, code, outputs) => {
  const seen = await gate(metrics);
  expect([seen.code, seen.outputs]).toEqual([code, expect.objectContaining(outputs)]);
});

test.each([
  ["rollback", HOLD, 0],
  ["rollback", ROLLBACK, 1],
  ["never", ROLLBACK, 0],
] as const)("fail-on: %s", async (failOn, metrics, code) => {
  expect((await gate(metrics, { inputs: { "fail-on": failOn } })).code).toBe(code);
});

test("the outputs say error before anything is read, and the verdict before anything is posted", async () => {
  const github = await gitHub();
  const { outputHistory } = await gate(PASS, { github });
  const names = outputHistory.map(([name, value]) => `${name}=${value}`);
  expect(names.slice(0, 2)).toEqual(["verdict=error", "passed=false"]);
  expect(names.indexOf("verdict=pass")).toBeGreaterThan(0);
  expect(names.findIndex((each) => each.startsWith("comment-url=http"))).toBeGreaterThan(names.indexOf("verdict=pass"));
});

test.each([
  ["a broken metrics file", "{'error_rate': 0.01}", {}],
  ["a metrics file that is not there", PASS, { metrics: "nowhere.json" }],
  ["an input that there is no such value of", PASS, { "fail-on": "holds" }],
  ["the base branch's gate, which is not offered yet", PASS, { "gate-source": "base" }],
  ["no folder", PASS, { "working-directory": "nowhere" }],
  ["a signal that no gate knows", PASS, { signals: "something else entirely" }],
])("%s is no verdict, whatever fail-on says", async (_, metrics, inputs) => {
  const github = await gitHub();
  const seen = await gate(metrics, { github, inputs: { "fail-on": "never", ...inputs } });
  expect(seen.code).toBe(1);
  expect(seen.outputs).toMatchObject({ verdict: "error", passed: "false", rollback: "false" });
  expect(seen.summary).toMatch(/^### 🚫 NOT EVALUATED/u);
  expect(github.comments[0]?.body).toContain("NOT EVALUATED");
  expect(seen.stdout).toMatch(/^::error /mu);
});

describe("where there is no pull request", () => {
  test.each(["push", "schedule", "workflowDispatch", "repositoryDispatch", "mergeGroup"] as const)("%s: everything but a comment, and nothing is asked of GitHub", async (kind) => {
    const github = await gitHub();
    const seen = await gate(HOLD, { github, event: events[kind]() });
    expect([seen.code, seen.outputs["verdict"], seen.outputs["comment-url"]]).toEqual([1, "hold", ""]);
    expect(seen.summary).toContain("HOLD");
    expect(github.requests).toEqual([]);
    expect(seen.stdout).not.toContain("::warning");
  });

  test("pull-request-number says where to comment", async () => {
    const github = await gitHub();
    await gate(HOLD, { github, event: events.push(), inputs: { "pull-request-number": "12" } });
    expect(github.comments.map(({ issue }) => issue)).toEqual([12]);
  });
});

test("a comment on a pull request is that pull request's event", async () => {
  const github = await gitHub();
  await gate(HOLD, { github, event: events.issueComment() });
  expect(github.comments.map(({ issue }) => issue)).toEqual([2]);
});

test("a report is written where it is asked for, and its path is an output as later steps find it", async () => {
  const seen = await gate(HOLD, { files: { "ml/rollout-gate.yml": "rollout_gate: { protected_path: p, must_hold: { error_rate: 0.05 } }", "ml/metrics.json": JSON.stringify(HOLD) }, inputs: { "working-directory": "ml", report: "gate.json" } });
  expect(seen.outputs["report"]).toBe("ml/gate.json");
  expect(JSON.parse(seen.read("ml/gate.json"))).toMatchObject({ version: 1, verdict: "pass" });
});

test("a report that cannot be written is no verdict", async () => {
  const seen = await gate(PASS, { inputs: { report: "no/such/folder.json" } });
  expect([seen.code, seen.outputs["verdict"]]).toEqual([1, "error"]);
  expect(seen.stdout).toContain("its folder does not exist");
});

test("of a working directory, annotations and links say the path in the repository", async () => {
  const github = await gitHub();
  const seen = await gate(HOLD, { github, files: { "ml/rollout-gate.yml": "rollout_gate: { protected_path: p, must_hold: { error_rate: 0 } }", "ml/metrics.json": JSON.stringify(HOLD) }, inputs: { "working-directory": "ml" } });
  expect(seen.stdout).toContain("::error file=ml/rollout-gate.yml,line=1");
  expect(github.comments[0]?.body).toMatch(/\(https:\/\/github\.com\/octo-org\/octo-repo\/blob\/[0-9a-f]{40}\/ml\/rollout-gate\.yml#L1\)/u);
});

test("what is not wanted is left out", async () => {
  const github = await gitHub();
  const seen = await gate(HOLD, { github, inputs: { comment: "never", summary: "false", annotations: "false" } });
  expect([seen.summary, github.requests, seen.stdout.includes("::error")]).toEqual(["", [], false]);
  expect(seen.outputs["verdict"]).toBe("hold");
});

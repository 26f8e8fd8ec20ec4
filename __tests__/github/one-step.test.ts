import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodes } from "../support/action.ts";
import { events } from "../support/events.ts";
import { MAY_READ } from "../support/github/server.ts";
import { GATE, gate, gitHub, HOLD, PASS, ROLLBACK } from "./fixtures.ts";

describe.each(nodes)("on %s", (node) => {
  test("with no more than metrics, a pull request gets a verdict in all its forms", async () => {
    const github = await gitHub();
    github.commit("main", { "rollout-gate.yml": GATE });
    const seen = await gate(HOLD, { node, github, inputs: { "gate-source": "" } });
    expect(seen.code).toBe(1);
    expect(seen.stderr).toBe("");
    expect(seen.stdout).toContain("HOLD");
    expect(seen.stdout).toMatch(/^::error file=rollout-gate\.yml,line=4,col=17,title=Rollout gate HOLD%3A support escalation::error_rate <= 0\.02 is not met/mu);
    expect(seen.summary).toMatch(/^### ✋ HOLD: support escalation/u);
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/^<!-- rollout-gate key=Release%20%2F%20gate%20%2F%20__octo%2Dorg_rollout%2Dgate memory=[\w-]+ -->\n### ✋ HOLD: support escalation/u);
    expect(seen.outputs).toMatchObject({ verdict: "hold", passed: "false", rollback: "false", failing: '["error_rate <= 0.02"]', surface: "unclear", "next-motion": "audit", report: "" });
    expect(seen.outputs["comment-url"]).toMatch(/^https:\/\/github\.com\/octo-org\/octo-repo\/pull\/2#issuecomment-\d+$/u);
    // Two for the comment, and four for the base's gate: its commit, and the two places where it is looked for.
    expect(github.requests).toHaveLength(6);
  // The first one of all also starts GitHub and reads its description.
  }, 20_000);
});

test.each([
  ["pass", PASS, 0, { verdict: "pass", passed: "true", rollback: "false", failing: "[]", surface: "", "next-motion": "" }],
  ["rollback", ROLLBACK, 1, { verdict: "rollback", passed: "false", rollback: "true", failing: '["error_rate <= 0.02","error_rate > 0.1"]', surface: "unclear" }],
  ["hold for lack of evidence", {}, 1, { verdict: "hold", passed: "false", rollback: "false" }],
])("%s", async (_, metrics, code, outputs) => {
  const seen = await gate(metrics);
  expect([seen.code, seen.outputs]).toEqual([code, expect.objectContaining(outputs)]);
});

test("a warning is not among what keeps the gate from passing", async () => {
  expect((await gate({ ...HOLD, cost: 9 })).outputs["failing"]).toBe('["error_rate <= 0.02"]');
  expect((await gate({ ...PASS, cost: 9 })).outputs).toMatchObject({ passed: "true", failing: "[]" });
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

test("a report with an absolute path has it in the output too, also when nothing was evaluated", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rollout-gate-report-"));
  const report = join(folder, "report.json");
  for (const [metrics, verdict] of [[PASS, "pass"], ["not json", undefined]] as const) {
    const seen = await gate(metrics, { inputs: { report } });
    expect(seen.outputs["report"]).toBe(report);
    expect((JSON.parse(readFileSync(report, "utf8")) as { verdict?: string }).verdict).toBe(verdict);
  }
  rmSync(folder, { recursive: true });
});

test("a report never overwrites what the runner reads", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rollout-gate-report-"));
  const output = join(folder, "output");
  writeFileSync(output, "");
  const seen = await gate(PASS, { inputs: { report: output }, environment: { GITHUB_OUTPUT: output } });
  expect(seen.code).toBe(1);
  expect(readFileSync(output, "utf8")).toContain("verdict<<");
  rmSync(folder, { recursive: true });
});

describe("annotations", () => {
  const many = Array.from({ length: 15 }, (_, at) => `    m${at}: "<= 0"\n    w${at}: { condition: "<= 0", severity: warn }\n`).join("");
  const files = { "rollout-gate.yml": `rollout_gate:\n  protected_path: p\n  must_hold:\n${many}  rollback_trigger: [m0 > 0]\n` };
  const metrics = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [[`m${at}`, 1], [`w${at}`, 1]]).flat() as [string, number][]);
  const said = ({ stdout }: { stdout: string }, level: string) => stdout.split("\n").filter((line) => line.startsWith(`::${level} `) || line.startsWith(`::${level}::`));

  test("are ten of a level at most, with what could not be sent and written among them", async () => {
    const github = await gitHub({ permissions: MAY_READ });
    const environment = { GITHUB_STEP_SUMMARY: "/nowhere/summary" };
    const seen = await gate(metrics, { github, files, environment, event: events.push(), inputs: { "rollback-event": "undo", "pull-request-number": "2" } });
    expect([said(seen, "error").length, said(seen, "warning").length]).toEqual([10, 10]);
    expect(said(seen, "error")[0]).toContain("rollback event could not be sent");
  });

  test("are warnings where the step does not fail, and its end says why", async () => {
    const seen = await gate(HOLD, { inputs: { "fail-on": "never" } });
    expect([said(seen, "error"), said(seen, "warning").length, seen.code]).toEqual([[], 1, 0]);
    expect(seen.stdout).toContain("The step succeeds although the verdict is HOLD: `fail-on` is `never`.");
  });
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

test("a gate whose name has signs of an address in it is linked all the same", async () => {
  const github = await gitHub();
  await gate(HOLD, { github, files: { "gates/a#1?b c.yml": "rollout_gate: { protected_path: p, must_hold: { error_rate: 0 } }" }, inputs: { gate: "gates/a#1?b c.yml" } });
  expect(github.comments[0]?.body).toContain("/gates/a%231%3Fb%20c.yml#L1)");
});

test("what is not wanted is left out", async () => {
  const github = await gitHub();
  const seen = await gate(HOLD, { github, inputs: { comment: "never", summary: "false", annotations: "false" } });
  expect([seen.summary, github.requests, seen.stdout.includes("::error")]).toEqual(["", [], false]);
  expect(seen.outputs["verdict"]).toBe("hold");
});

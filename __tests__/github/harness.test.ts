import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type ActionRun, nodes, runAction } from "../support/action.ts";
import { type Event, events } from "../support/events.ts";
import { startGitHub } from "../support/github/server.ts";
import { readOutputs } from "../support/runner.ts";

// The runner that the tests of the action play, shown with a script in the action's place.
let place = "";
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "rollout-gate-harness-"));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

function standIn(script: string): string {
  const main = join(mkdtempSync(join(place, "main-")), "main.mjs");
  writeFileSync(main, `import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";\n${script}`);
  return main;
}

/** The environment that an action gets. */
async function environment(run: Partial<ActionRun> = {}): Promise<Record<string, string>> {
  const { stdout } = await runAction({ event: events.push(), main: standIn("console.log(JSON.stringify(process.env))"), ...run });
  return JSON.parse(stdout) as Record<string, string>;
}

describe.each(nodes)("on %s", (node) => {
  test("a run's code, texts, outputs, summary and files are seen", async () => {
    const main = standIn(`
      appendFileSync(process.env.GITHUB_OUTPUT, "verdict=error\\nlong<<END\\na=1\\n\\nb\\nEND\\nverdict=pass\\n");
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, "# Done\\n");
      writeFileSync("report.json", readFileSync("given.txt"));
      console.log(JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH)).ref, process.version);
      console.error("oops");
      process.exitCode = 3;`);
    const result = await runAction({ node, main, event: events.push(), files: { "given.txt": "x", "deep/er.txt": "y" } });
    expect(result).toMatchObject({ code: 3, stderr: "oops\n", outputs: { verdict: "pass", long: "a=1\n\nb" }, summary: "# Done\n" });
    expect(result.stdout).toMatch(/^refs\/heads\/main v\d+/);
    expect(result.outputHistory.map(([name]) => name)).toEqual(["verdict", "long", "verdict"]);
    expect([result.read("report.json"), readdirSync(result.directory).sort()]).toEqual(["x", ["deep", "given.txt", "report.json"]]);
  });
});

test("the environment is the runner's, and nothing of ours", async () => {
  const github = await startGitHub({ prefix: "/api/v3" });
  const env = await environment({ github, inputs: { "fail-on": "never" }, environment: { GITHUB_JOB: undefined, RUNNER_DEBUG: "1" } });
  await github.close();
  const inputs = Object.keys(env).filter((name) => name.startsWith("INPUT_"));
  expect(inputs).toEqual(expect.arrayContaining(["INPUT_GATE", "INPUT_FAIL-ON", "INPUT_GITHUB-TOKEN", "INPUT_WORKING-DIRECTORY"]));
  expect(env).toMatchObject({ "INPUT_FAIL-ON": "never", "INPUT_GITHUB-TOKEN": "ghs_test", INPUT_GATE: "", INPUT_SUMMARY: "true", GITHUB_ACTIONS: "true", CI: "true", RUNNER_DEBUG: "1" });
  expect([env["GITHUB_API_URL"], env["GITHUB_GRAPHQL_URL"]]).toEqual([github.url, github.url.replace("/v3", "/graphql")]);
  expect(Object.keys(env).filter((name) => !/^(?:GITHUB_|RUNNER_|INPUT_|PATH$|HOME$|CI$)/.test(name))).toEqual([]);
  expect(env).not.toHaveProperty("GITHUB_JOB");
  expect(env).not.toHaveProperty("GITHUB_TOKEN");
});

test("an input that action.yml does not have is a mistake of the test", async () => {
  await expect(environment({ inputs: { "fail-an": "hold" } })).rejects.toThrow("fail-an");
});

test("outputs are read as the runner reads them, and refused as it refuses them", () => {
  expect(readOutputs("a=<<b\nc<<=\nx\n=\nd=\n")).toEqual([["a", "<<b"], ["c", "x"], ["d", ""]]);
  for (const wrong of ["a", "=b", "a<<", "a<<END\nb"]) expect(() => readOutputs(wrong)).toThrow();
});

test.each<[string, Event, string]>([
  ["pull request", events.pullRequest(), "refs/pull/2/merge"],
  ["update of a pull request", events.synchronize(), "refs/pull/2/merge"],
  ["labels", events.labeled(), "refs/pull/2/merge"],
  ["pull request from a fork", events.fork(), "refs/pull/2/merge"],
  ["push", events.push({ ref: "refs/heads/next" }), "refs/heads/next"],
  ["clock", events.schedule(), "refs/heads/main"],
  ["hand", events.workflowDispatch(), "refs/heads/main"],
  ["dispatch", events.repositoryDispatch(), "refs/heads/main"],
  ["merge group", events.mergeGroup(), "refs/heads/gh-readonly-queue/main/pr-104-929f8209d40f77f4abc622a499c93a83babdbe64"],
  ["comment", events.issueComment(), "refs/heads/main"],
  ["other workflow", events.workflowRun(), "refs/heads/main"],
])("the event of a %s is of our repository and checks out what GitHub checks out", async (_, event, ref) => {
  expect(event.payload).toMatchObject({ repository: { full_name: "octo-org/octo-repo", name: "octo-repo", owner: { login: "octo-org" } } });
  expect(JSON.stringify(event.payload)).not.toMatch(/Hello-World/);
  if (event.name === "pull_request") expect(event.payload).toMatchObject({ number: 2, pull_request: { number: 2, base: { repo: { full_name: "octo-org/octo-repo" } } } });
  if (event.name === "issue_comment") expect(event.payload).toMatchObject({ issue: { number: 2, url: "https://api.github.com/repos/octo-org/octo-repo/issues/2", pull_request: {} } });
  expect(await environment({ event })).toMatchObject({ GITHUB_EVENT_NAME: event.name, GITHUB_REPOSITORY: "octo-org/octo-repo", GITHUB_REF: ref, GITHUB_SHA: expect.stringMatching(/^[0-9a-f]{40}$/) });
});

test("a fork's pull request comes from another repository, others do not", () => {
  const head = (full_name: string) => ({ pull_request: { head: { repo: { full_name } } } });
  expect(events.fork().payload).toMatchObject(head("stranger/octo-repo"));
  expect(events.pullRequest().payload).toMatchObject(head("octo-org/octo-repo"));
  expect([events.pullRequest(), events.labeled(), events.fork()].map(({ payload }) => payload["pull_request"])).toEqual(Array(3).fill(expect.objectContaining({ head: expect.objectContaining({ sha: events.synchronize().payload["before"] }) })));
  expect(events.fork({ pull_request: { head: { repo: null } } }).payload).toMatchObject({ pull_request: { number: 2, head: { repo: null } } });
});

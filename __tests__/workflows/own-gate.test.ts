import { readFileSync } from "node:fs";
import { describe, expect, jest, test } from "@jest/globals";
import { events, type Event } from "../support/events.ts";
import { parseWorkflow, stepsOf, type Workflow } from "../support/workflow/model.ts";
import { own, replaced } from "../support/workflow/published.ts";
import { runWorkflow, type Result } from "../support/workflow/run.ts";

// Many processes, on machines that others use too.
jest.setTimeout(60_000);

// .github/workflows/gate.yml as GitHub would run it, with the gate for real and in place of each measurement what it would write.
const text = own.find(({ name }) => name === ".github/workflows/gate.yml")?.text ?? "";
const GOOD = {
  "jest.json": { numFailedTests: 0, numFailedTestSuites: 0, numRuntimeErrorTestSuites: 0, numTotalTests: 3000 },
  "coverage-summary.json": { total: { lines: { pct: 96 }, branches: { pct: 89 } } },
  "bundle.json": { bytes: { "index.js": 518_000, "main.js": 576_000, "main/shared.js": 50_000 } },
  "supply.json": { problems: 0, shipped: 26 },
  "audit.json": { shipped: 0, tools: 0 },
};
type Metrics = Partial<Record<keyof typeof GOOD, object>>;
const collects = (metrics: Metrics) => ["mkdir -p own-metrics", ...Object.entries(metrics).map(([file, content]) => `echo '${JSON.stringify(content)}' > own-metrics/${file}`)].join("\n");

/** Runs it with these scripts in place of what its steps run; the others do nothing. */
async function run(scripts: Readonly<Record<string, string>>, event: Event = events.pullRequest(), source = text): Promise<Result> {
  const workflow = parseWorkflow(source);
  const known = stepsOf(workflow).map(({ name }) => name);
  for (const name of Object.keys(scripts)) if (!known.includes(name)) throw new Error(`there is no step ${name}`);
  const steps = (workflow.jobs["measure"]?.steps ?? []).map((step) => (step.run === undefined ? step : { ...step, run: scripts[step.name ?? ""] ?? "true" }));
  const jobs = { ...workflow.jobs, measure: { ...workflow.jobs["measure"], steps } } as Workflow["jobs"];
  const seen = await runWorkflow({ workflow: { ...workflow, jobs }, event, files: { ".github/rollout-gate.yml": readFileSync(".github/rollout-gate.yml", "utf8") } });
  if (seen === null) throw new Error("the event does not start it");
  return seen;
}

const verdict = (seen: Result) => [seen.step("Gate").outputs["verdict"], seen.jobs["gate"]?.result];

test("judges pull requests, merge groups and pushes, by the action of the checkout", async () => {
  expect(parseWorkflow(text).jobs["gate"]?.steps.map(({ uses }) => uses)).toContain("./");
  for (const event of [events.pullRequest(), events.mergeGroup(), events.push()]) expect(verdict(await run({ Collect: collects(GOOD) }, event))).toEqual(["pass", "success"]);
});

describe("on a pull request", () => {
  test.each<[string, Metrics, string]>([
    ["a failed test", { "jest.json": { ...GOOD["jest.json"], numFailedTests: 1 } }, "rollback"],
    ["a package of a licence that is not on the list", { "supply.json": { problems: 1, shipped: 26 } }, "hold"],
    ["a vulnerability of what is shipped", { "audit.json": { shipped: 1, tools: 0 } }, "hold"],
    ["a vulnerability of a tool", { "audit.json": { shipped: 0, tools: 1 } }, "hold"],
    ["nobody who answers what is vulnerable", { "audit.json": {} }, "hold"],
    ["too large a bundle", { "bundle.json": { bytes: { "index.js": 700_001, "main.js": 1, "main/shared.js": 1 } } }, "hold"],
  ])("%s", async (_, change, expected) => {
    const seen = await run({ Collect: collects({ ...GOOD, ...change }) });
    expect(verdict(seen)).toEqual([expected, "failure"]);
    expect(seen.comments).toEqual([expect.stringContaining(expected.toUpperCase())]);
  });

  test("tests that fail do not skip the gate", async () => {
    const seen = await run({ Tests: "exit 1", Collect: collects({ ...GOOD, "jest.json": { ...GOOD["jest.json"], numFailedTests: 2 } }) });
    expect([seen.jobs["measure"]?.result, ...verdict(seen)]).toEqual(["failure", "rollback", "failure"]);
  });

  test("a measurement that fails after good numbers were written is no pass of the job", async () => {
    const seen = await run({ Tests: "exit 1", Collect: collects(GOOD) });
    expect(verdict(seen)).toEqual(["pass", "failure"]);
  });

  test("an installation that fails leaves nothing, and the gate says so", async () => {
    const seen = await run({ Install: "exit 1", Collect: "exit 1" });
    expect([seen.step("Get the metrics").outcome, ...verdict(seen)]).toEqual(["failure", "hold", "failure"]);
    expect(seen.step("Gate").summary).toContain("is unknown");
  });

  test("without the job's !cancelled() it would be skipped, and a skipped check counts as good", async () => {
    const bare = replaced(text, "    if: ${{ !cancelled() }} # a failed test must not skip the gate\n", "");
    expect((await run({ Tests: "exit 1", Collect: collects(GOOD) }, events.pullRequest(), bare)).jobs["gate"]?.result).toBe("skipped");
  });

  test("from a fork it is judged, and nothing is written", async () => {
    const seen = await run({ Collect: collects(GOOD) }, events.fork());
    expect([...verdict(seen), seen.comments]).toEqual(["pass", "success", []]);
  });

  test("what runs packages has a token that may only read, and the one that comments runs none", () => {
    const { measure, gate } = parseWorkflow(text).jobs;
    expect([measure?.permissions, gate?.permissions]).toEqual([{ contents: "read" }, { contents: "read", "pull-requests": "write" }]);
    expect(gate?.steps.flatMap(({ run: script }) => script ?? [])).toEqual(["exit 1"]);
  });
});

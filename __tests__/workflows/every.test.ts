import { describe, expect, test } from "@jest/globals";
import { events, type Event } from "../support/events.ts";
import { isGate, stepsOf, type Workflow } from "../support/workflow/model.ts";
import { gating } from "../support/workflow/published.ts";
import { FAILS, failsAfter, measures, METRICS, repository } from "../support/workflow/repository.ts";
import { runWorkflow, type Result } from "../support/workflow/run.ts";

// Those that measure and judge in one run. fork.test.ts has the pair that does it in two.
const workflows = gating.filter(({ workflow }) => "push" in Object(workflow.on) || "pull_request" in Object(workflow.on)).map(({ name, workflow }) => ({ name, workflow: measured(workflow) }));
const gateOf = (workflow: Workflow) => stepsOf(workflow).find(isGate)?.name ?? "";

/** With a step that measures, where there is one to be replaced. */
function measured(workflow: Workflow): Workflow {
  const jobs = Object.entries(workflow.jobs).map(([id, job]) => [id, { ...job, steps: job.steps.map((step) => (step.name === "Evaluate" ? { ...step, run: "./evaluate.sh" } : step)) }]);
  return { ...workflow, jobs: Object.fromEntries(jobs) as Workflow["jobs"] };
}

/** Runs it on a push, or on a pull request where it knows no push. */
async function run(workflow: Workflow, evaluation: string, cancelAfter?: string): Promise<Result> {
  const event = "push" in Object(workflow.on) ? events.push() : events.pullRequest();
  const seen = await runWorkflow({ workflow, event, files: repository(evaluation), ...(cancelAfter !== undefined && { cancelAfter }) });
  if (seen === null) throw new Error("the event does not start it");
  return seen;
}

describe.each(workflows)("$name", ({ workflow }) => {
  const gate = gateOf(workflow);

  test.each(["pass", "hold", "rollback"] as const)("%s", async (verdict) => {
    const seen = await run(workflow, measures(METRICS[verdict]));
    expect(seen.step(gate)).toMatchObject({ outcome: verdict === "pass" ? "success" : "failure", outputs: { verdict, passed: String(verdict === "pass"), rollback: String(verdict === "rollback") } });
    expect(seen.jobs["gate"]?.result).toBe(verdict === "pass" ? "success" : "failure");
    expect(seen.step(gate).summary).toContain(verdict.toUpperCase());
  });

  test("an evaluation that fails does not skip the gate, and never passes", async () => {
    const seen = await run(workflow, FAILS);
    expect(seen.step("Evaluate").outcome).toBe("failure");
    expect(seen.step(gate)).toMatchObject({ outcome: "failure", outputs: { verdict: "error", passed: "false", rollback: "false" } });
    expect(seen.jobs["gate"]?.result).toBe("failure");
  });

  test("an evaluation that fails after it wrote good metrics does not pass the job", async () => {
    const seen = await run(workflow, failsAfter(METRICS.pass));
    expect(seen.step(gate).outputs["verdict"]).toBe("pass");
    expect(seen.jobs["gate"]?.result).toBe("failure");
  });

  test("without !cancelled() a failed evaluation would skip the gate", async () => {
    const bare = Object.fromEntries(Object.entries(workflow.jobs).map(([id, job]) => [id, { ...job, steps: job.steps.map((step) => (isGate(step) ? { ...step, if: true } : step)) }]));
    const seen = await run({ ...workflow, jobs: bare }, FAILS);
    expect(seen.step(gate).outcome).toBe("skipped");
  });

  test("a cancelled run judges nothing and rolls nothing back", async () => {
    const seen = await run(workflow, measures(METRICS.rollback), "Evaluate");
    expect(seen.step(gate).outcome).toBe("skipped");
    expect(Object.values(seen.jobs).map(({ result }) => result)).not.toContain("success");
    expect(seen.dispatches).toEqual([]);
  });
});

describe.each(workflows.filter(({ workflow }) => "pull_request" in Object(workflow.on)))("$name on a pull request", ({ workflow }) => {
  const on = (event: Event) => runWorkflow({ workflow, event, files: repository(measures(METRICS.hold)) });

  test("may write its comment", async () => {
    const seen = await on(events.pullRequest());
    expect([seen?.comments.length, seen?.step(gateOf(workflow)).outputs["comment-url"]]).toEqual([1, expect.stringContaining("/pull/2#")]);
  });

  test("from a fork it may not, and says so; the verdict stands", async () => {
    const seen = await on(events.fork());
    expect([seen?.comments, seen?.step(gateOf(workflow)).outputs["verdict"]]).toEqual([[], "hold"]);
    expect(seen?.step(gateOf(workflow)).log).toMatch(/^::warning .*fork/mu);
  });
});

test("what `init` writes passes nothing until its placeholder is replaced, whatever metrics lie in the repository", async () => {
  const workflow = gating.find(({ name }) => name === "what `init` writes")?.workflow as Workflow;
  const seen = await runWorkflow({ workflow, event: events.push(), files: repository("", { "metrics.json": JSON.stringify(METRICS.pass) }) });
  expect(seen?.step("Evaluate").log).toContain("::error::Replace the step Evaluate");
  expect([seen?.step("Gate").outputs["verdict"], seen?.jobs["gate"]?.result]).toEqual(["error", "failure"]);
});

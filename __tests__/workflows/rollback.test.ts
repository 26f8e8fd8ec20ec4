import { describe, expect, test } from "@jest/globals";
import { events } from "../support/events.ts";
import { withJob, type Workflow } from "../support/workflow/model.ts";
import { recipe } from "../support/workflow/published.ts";
import { failsAfter, GATE, measures, METRICS, repository } from "../support/workflow/repository.ts";
import { runWorkflow, type Result } from "../support/workflow/run.ts";

const STARTS = { push: events.push(), schedule: events.schedule(), "pull request": events.pullRequest(), fork: events.fork() };

async function run(workflow: Workflow, event = STARTS.push, files = repository(measures(METRICS.rollback))): Promise<Result> {
  const seen = await runWorkflow({ workflow, event, files });
  if (seen === null) throw new Error("the event does not start it");
  return seen;
}

describe("rollback-job.yml", () => {
  const workflow = recipe("rollback-job.yml");
  const condition = `\${{ !cancelled() && contains(fromJSON('["push","schedule"]'), github.event_name) && needs.gate.outputs.rollback == 'true' }}`;

  test("names the events that may roll back, and does not stop when the gate's step fails", () => {
    expect(workflow.jobs["rollback"]).toMatchObject({ if: condition, needs: "gate", concurrency: { "cancel-in-progress": false } });
  });

  test.each([
    ["push", "rollback", "success"],
    ["push", "hold", "skipped"],
    ["push", "pass", "skipped"],
    ["schedule", "rollback", "success"],
    ["schedule", "hold", "skipped"],
    ["pull request", "rollback", "skipped"],
    ["fork", "rollback", "skipped"],
  ] as const)("on %s with %s the rollback is a %s", async (event, verdict, result) => {
    const seen = await run(workflow, STARTS[event], repository(measures(METRICS[verdict])));
    expect(seen.jobs["gate"]).toMatchObject({ outputs: { verdict, rollback: String(verdict === "rollback") } });
    expect(seen.jobs["rollback"]?.result).toBe(result);
  });

  test("the script learns why, as a text that nothing runs", async () => {
    const gate = `${GATE}    - metric("$(touch ran)") > 1\n`;
    const seen = await run(workflow, STARTS.push, repository(measures({ error_rate: 0.01, "$(touch ran)": 2 }), { "rollout-gate.yml": gate }));
    expect(seen.step("Roll back").log).toBe(`undone: |||["metric(\\"$(touch ran)\\") > 1"]|unclear|audit|\n`);
  });

  test("an evaluation that fails after it measured a regression still rolls back", async () => {
    const seen = await run(workflow, STARTS.push, repository(failsAfter(METRICS.rollback)));
    expect([seen.jobs["gate"]?.result, seen.jobs["rollback"]?.result]).toEqual(["failure", "success"]);
  });

  test("a rollback that fails is a failure", async () => {
    const seen = await run(workflow, STARTS.push, repository(measures(METRICS.rollback), { "rollback.sh": "exit 4\n" }));
    expect(seen.jobs["rollback"]?.result).toBe("failure");
  });

  test("without !cancelled() the failed gate skips it, whatever the verdict", async () => {
    const bare = withJob(workflow, "rollback", { if: condition.replace("!cancelled() && ", "") });
    expect((await run(bare)).jobs["rollback"]?.result).toBe("skipped");
  });

  test("without the events a pull request would roll back", async () => {
    const bare = withJob(workflow, "rollback", { if: "${{ !cancelled() && needs.gate.outputs.rollback == 'true' }}" });
    expect((await run(bare, STARTS.fork)).jobs["rollback"]?.result).toBe("success");
  });
});

describe("rollback-dispatch.yml and on-rollback.yml", () => {
  const [sender, receiver] = [recipe("rollback-dispatch.yml"), recipe("on-rollback.yml")];
  const received = (type: string, payload: object) => runWorkflow({ workflow: receiver, event: events.repositoryDispatch({ action: type, client_payload: payload }), files: repository("") });

  test.each(["push", "schedule"] as const)("what one sends on %s the other gets", async (event) => {
    const { id, dispatches } = await run(sender, STARTS[event]);
    expect(dispatches).toHaveLength(1);
    const { event_type: type = "", client_payload: payload = {} } = dispatches[0] ?? {};
    const seen = await received(type, payload);
    expect(seen?.jobs["rollback"]?.result).toBe("success");
    expect(seen?.step("Roll back").log).toMatch(new RegExp(`^undone: rollback\\|rollout-gate\\.yml\\|[0-9a-f]{40}\\|\\|unclear\\|audit\\|${id}-1-[0-9a-f]+\\n$`, "u"));
  });

  test("nothing is sent on hold, and pull requests do not start it", async () => {
    expect((await run(sender, STARTS.push, repository(measures(METRICS.hold)))).dispatches).toEqual([]);
    expect(await runWorkflow({ workflow: sender, event: STARTS["pull request"], files: {} })).toBeNull();
  });

  test("with a token that may not send it, the step says so and fails", async () => {
    const seen = await run({ ...sender, permissions: { contents: "read" } });
    expect(seen.dispatches).toEqual([]);
    expect(seen.step("Gate").outcome).toBe("failure");
    expect(seen.step("Gate").log).toContain("`permissions: contents: write`");
  });

  test("what a payload holds is never run", async () => {
    const seen = await received("rollout-gate-rollback", { verdict: '"; echo hacked; "', gate: "$(touch ran)", commit: "`touch ran`", surface: "\n::error::x", motion: "${{ github.token }}", key: "k" });
    expect(seen?.step("Roll back").log).toBe('undone: "; echo hacked; "|$(touch ran)|`touch ran`||\n::error::x|${{ github.token }}|k\n');
  });

  test("another event's type starts nothing", async () => {
    expect(await received("rollout", {})).toBeNull();
  });
});

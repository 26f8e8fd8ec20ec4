import { expect, test } from "@jest/globals";
import { events, type Event } from "../support/events.ts";
import { startHub, type Hub } from "../support/workflow/hub.ts";
import { recipe } from "../support/workflow/published.ts";
import { failsAfter, measures, repository } from "../support/workflow/repository.ts";
import { runWorkflow, type Result } from "../support/workflow/run.ts";

const workflow = recipe("baseline.yml");
const gate = `rollout_gate:
  protected_path: support escalation
  must_hold:
    quality: ">= baseline - 0.01"
`;
const accept = events.workflowDispatch({ inputs: { "accept-baseline": "true" } });
// From a fork, and its branch is called as ours is.
const forksMain = events.fork({ pull_request: { head: { ref: "main", label: "stranger:main" } } });

interface More {
  readonly event?: Event;
  readonly evaluation?: string;
  readonly of?: typeof workflow;
}

/** One run that measures this quality; a push unless said otherwise. */
async function run(hub: Hub, quality: number, { event = events.push(), evaluation = measures({ quality }), of = workflow }: More = {}): Promise<Result> {
  const seen = await runWorkflow({ workflow: of, event, hub, files: repository(evaluation, { "rollout-gate.yml": gate }) });
  if (seen === null) throw new Error("the event does not start it");
  return seen;
}

const kept = (hub: Hub) => hub.read().artifacts.map((each) => each.workflow_run.id);
const verdict = (seen: Result) => seen.step("Gate").outputs["verdict"];

test("the first run says that there is no baseline, holds, and becomes none", async () => {
  const hub = startHub();
  const seen = await run(hub, 0.9);
  expect(seen.step("Find the baseline").log).toMatch(/^::notice title=Rollout gate::No baseline yet: .* accept-baseline\.\n$/u);
  expect([seen.step("Download the baseline").outcome, verdict(seen), seen.jobs["gate"]?.result]).toEqual(["skipped", "hold", "failure"]);
  expect(kept(hub)).toEqual([]);
});

test("a person accepts the first; then each run is compared with the last that passed", async () => {
  const hub = startHub();
  const first = await run(hub, 0.9, { event: accept });
  expect([verdict(first), first.jobs["gate"]?.result, kept(hub)]).toEqual(["hold", "success", [first.id]]);

  const better = await run(hub, 0.95);
  expect([verdict(better), better.step("Find the baseline").outputs["run"], kept(hub)[0]]).toEqual(["pass", String(first.id), better.id]);
  const worse = await run(hub, 0.91);
  expect([verdict(worse), worse.step("Find the baseline").outputs["run"], kept(hub)[0]]).toEqual(["hold", String(better.id), better.id]);
  expect(worse.step("Gate").summary).toContain("0.95");
});

test("a pull request is compared, and never becomes the baseline", async () => {
  const hub = startHub();
  const { id } = await run(hub, 0.9, { event: accept });
  for (const event of [events.pullRequest(), events.fork(), forksMain]) {
    const seen = await run(hub, 0.95, { event });
    expect([verdict(seen), seen.step("Keep the metrics").outcome, kept(hub)]).toEqual(["pass", "skipped", [id]]);
  }
});

test("an artifact that a fork's run left under the name is not the baseline", async () => {
  const hub = startHub();
  const always = recipe("baseline.yml", "if: ${{ github.ref == format", "if: ${{ true || github.ref == format");
  await run(hub, 0.9, { event: accept });
  const forged = await run(hub, 0.95, { event: forksMain, of: always });
  const branch = await run(hub, 0.95, { event: events.pullRequest(), of: always });
  expect(kept(hub)).toEqual(expect.arrayContaining([forged.id, branch.id]));
  expect(verdict(await run(hub, 0.91))).toBe("pass");
});

test("a baseline that has expired is none, and the gate still judges", async () => {
  const hub = startHub();
  await run(hub, 0.9, { event: accept });
  hub.change(({ artifacts }) => artifacts.forEach((each) => (each.expired = true)));
  const seen = await run(hub, 0.95);
  expect(seen.step("Find the baseline").log).toContain("No baseline yet");
  expect([verdict(seen), seen.step("Download the baseline").outcome]).toEqual(["hold", "skipped"]);
});

test.each([
  ["cannot be searched", { permissions: { contents: "read", "pull-requests": "write" } }],
  ["cannot be downloaded", recipe("baseline.yml", "          github-token: ${{ github.token }}\n", "")],
] as const)("a baseline that %s fails the job, and the gate still judges", async (_, changes) => {
  const hub = startHub();
  await run(hub, 0.9, { event: accept });
  const seen = await run(hub, 0.95, { of: { ...workflow, ...changes } });
  expect([verdict(seen), seen.jobs["gate"]?.result]).toEqual(["hold", "failure"]);
  expect(kept(hub)).toHaveLength(1);
});

test("nothing of a failed evaluation is accepted, whoever asks", async () => {
  const hub = startHub();
  for (const event of [accept, events.push()]) await run(hub, 0.9, { event, evaluation: failsAfter({ quality: 0.9 }) });
  await run(hub, 0.9, { event: accept, evaluation: measures([]) });
  expect(kept(hub)).toEqual([]);
});

test("only the default branch's run is kept, and one by hand only when it passed or was accepted", async () => {
  const hub = startHub();
  await run(hub, 0.9, { event: events.workflowDispatch() });
  expect(kept(hub)).toEqual([]);
  await run(hub, 0.9, { event: accept });
  await run(hub, 0.95, { event: events.workflowDispatch() });
  expect(kept(hub)).toHaveLength(2);
});

test("a repeated run replaces what it kept before", async () => {
  const hub = startHub();
  const files = repository(measures({ quality: 0.9 }), { "rollout-gate.yml": gate });
  for (const id of [7, 7]) expect((await runWorkflow({ workflow, event: accept, hub, files, id }))?.jobs["gate"]?.result).toBe("success");
  expect(kept(hub)).toEqual([7]);
});

import { describe, expect, test } from "@jest/globals";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { events } from "../support/events.ts";
import { MAY_READ, type GitHub } from "../support/github/server.ts";
import { gate, GATE, gitHub, HOLD, ROLLBACK } from "./fixtures.ts";

const inputs = { "rollback-event": "undo" };
const push = events.push();
const roll = (github: GitHub, more: Parameters<typeof gate>[1] = {}) => gate(ROLLBACK, { github, event: push, inputs, ...more });

test("a rollback sends one event with all that a receiver needs", async () => {
  const github = await gitHub();
  const seen = await roll(github);
  expect(github.dispatches).toEqual([
    {
      event_type: "undo",
      client_payload: { verdict: "rollback", gate: "rollout-gate.yml", commit: push.payload["after"], surface: "unclear", motion: "audit", key: expect.stringMatching(/^1658821493-1-[0-9a-f]{12}$/u) },
    },
  ]);
  expect(seen.stdout).toContain("Rollback event sent: undo");
});

test("fail-on: never still sends it", async () => {
  const github = await gitHub();
  const seen = await roll(github, { inputs: { ...inputs, "fail-on": "never" } });
  expect([seen.code, github.dispatches.length]).toEqual([0, 1]);
});

test("a hold sends nothing", async () => {
  const github = await gitHub();
  await gate(HOLD, { github, event: push, inputs });
  expect(github.requests).toEqual([]);
});

test.each(["pullRequest", "fork", "mergeGroup", "issueComment", "workflowDispatch", "repositoryDispatch", "workflowRun"] as const)("%s never rolls back", async (kind) => {
  const github = await gitHub();
  const seen = await gate(ROLLBACK, { github, event: events[kind](), inputs });
  expect(github.dispatches).toEqual([]);
  expect(seen.stdout).toMatch(/No rollback event: a run of `\w+` never sends one/u);
  expect(seen.outputs).toMatchObject({ verdict: "rollback", rollback: "true" });
});

test("a push to a branch of the merge queue is no release", async () => {
  const github = await gitHub();
  const seen = await roll(github, { environment: { GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-2-0d1a26e6" } });
  expect([github.dispatches, seen.outputs["rollback"]]).toEqual([[], "true"]);
});

test("a payload of hundreds of gates is one that GitHub takes", async () => {
  const github = await gitHub();
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`gates/${"long".repeat(30)}-${at}.yml`, GATE]));
  await roll(github, { files, inputs: { ...inputs, gate: "gates/*.yml" } });
  expect(github.dispatches).toHaveLength(1);
});

test("where no connection was made, it is tried again, and told plainly", async () => {
  const github = await gitHub();
  await github.close();
  const seen = await roll(github);
  expect(seen.stdout).toMatch(/^::error title=Rollout gate::The rollback event could not be sent: GitHub cannot be reached \(ECONNREFUSED\).*Nothing was told to roll back/mu);
}, 20_000);

test("the schedule may roll back", async () => {
  const github = await gitHub();
  await roll(github, { event: events.schedule() });
  expect(github.dispatches).toHaveLength(1);
});

describe("at most once per run attempt", () => {
  const inOneJob = async (steps: (environment: Record<string, string>) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), "rollout-gate-job-"));
    await steps({ RUNNER_TEMP: folder });
    rmSync(folder, { recursive: true });
  };
  test("a second step of the job does not send it again, a second attempt does", () =>
    inOneJob(async (environment) => {
      const github = await gitHub();
      await roll(github, { environment });
      const second = await roll(github, { environment });
      expect(second.stdout).toContain("was sent before");
      expect(github.dispatches).toHaveLength(1);
      await roll(github, { environment: { ...environment, GITHUB_RUN_ATTEMPT: "2" } });
      expect(github.dispatches).toHaveLength(2);
    }));
  test("another gate's rollback is another one", () =>
    inOneJob(async (environment) => {
      const github = await gitHub();
      await roll(github, { environment });
      await roll(github, { environment, files: { "rollout-gate.yml": GATE.replace("support escalation", "billing") } });
      expect(github.dispatches).toHaveLength(2);
    }));
  test("an answer that never came is not a reason to send it again", () =>
    inOneJob(async (environment) => {
      const github = await gitHub();
      github.fail({ path: /dispatches/, with: "drop-after" });
      const first = await roll(github, { environment });
      await roll(github, { environment });
      expect(first.code).toBe(1);
      expect(first.stdout).toContain("It may have arrived all the same: look whether something rolls back. If nothing does, run the job again, which sends it.");
      expect(github.dispatches).toHaveLength(1);
    }));
  test("one that GitHub refused may be sent by a later step", () =>
    inOneJob(async (environment) => {
      const github = await gitHub();
      github.fail({ path: /dispatches/, with: 403 });
      await roll(github, { environment });
      await roll(github, { environment });
      expect(github.dispatches).toHaveLength(1);
    }));
});

test.each([
  ["no permission", { permissions: MAY_READ }, "contents: write"],
  ["no token", {}, "github-token"],
])("a rollback that could not be sent fails the step whatever fail-on says: %s", async (name, options, told) => {
  const github = await gitHub(options);
  const seen = await roll(github, { inputs: { ...inputs, "fail-on": "never", ...(name === "no token" ? { "github-token": "" } : {}) } });
  expect(seen.code).toBe(1);
  expect(seen.stdout).toMatch(new RegExp(`^::error title=Rollout gate::The rollback event could not be (?:sent|written).*${told}.*Nothing was told to roll back`, "mu"));
  expect(seen.outputs).toMatchObject({ verdict: "rollback", rollback: "true" });
});

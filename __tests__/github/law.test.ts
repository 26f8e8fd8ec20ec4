import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { run } from "../../src/github/action.ts";
import { RequestFailure, type Comment, type GitHubApi } from "../../src/github/github-api.ts";
import { markerStart } from "../../src/github/marker.ts";
import type { Runner } from "../../src/github/runner.ts";
import { events } from "../support/events.ts";
import { GATE, HOLD, PASS, ROLLBACK } from "./fixtures.ts";

// The second law: the verdict depends on the gate and the evidence alone, whatever GitHub and the runner do. The other tests
// ask a server, in a process of its own; here everything around the verdict is made up, many times over.
let place = "";
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), "rollout-gate-law-"));
  writeFileSync(join(place, "rollout-gate.yml"), GATE);
  for (const [name, metrics] of Object.entries({ pass: PASS, hold: HOLD, rollback: ROLLBACK })) writeFileSync(join(place, `${name}.json`), JSON.stringify(metrics));
  writeFileSync(join(place, "error.json"), "{'error_rate': 0}");
  for (const [name, event] of Object.entries(events)) writeFileSync(join(place, `${name}-event.json`), JSON.stringify(event().payload));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const failure = fc.constantFrom<RequestFailure["status"][]>(401, 403, 404, 410, 422, 429, 500, 503, "timeout", "unreachable").map((status) => new RequestFailure(status, typeof status === "number" ? "no" : "ECONNRESET"));
/** What each kind of call does, in turn: null is an answer. */
const answers = fc.array(fc.option(failure, { freq: 2 }), { minLength: 1, maxLength: 4 });
const author = fc.constantFrom({ login: "github-actions[bot]", type: "Bot" }, { login: "gatekeeper[bot]", type: "Bot" }, { login: "octocat", type: "User" });
const anyWorld = fc.record({
  verdict: fc.constantFrom("pass", "hold", "rollback", "error"),
  failOn: fc.constantFrom("hold", "rollback", "never"),
  comment: fc.constantFrom("always", "on-failure", "never"),
  kind: fc.constantFrom(...(Object.keys(events) as (keyof typeof events)[])),
  token: fc.constantFrom("ghs_test_0123456789", "ghp_test_0123456789", "0123456789abcdef", ""),
  rollbackEvent: fc.constantFrom("", "undo"),
  writes: fc.record({ summary: fc.boolean() }),
  calls: fc.record({ base: answers, list: answers, create: answers, update: answers, dispatch: answers, login: answers }),
  there: fc.array(fc.record({ author, mine: fc.boolean() }), { maxLength: 4 }),
});
type World = typeof anyWorld extends fc.Arbitrary<infer W> ? W : never;

/** What is asked of the base: its commit, the first place where a gate is looked for and the folder of that, and the second. */
const BASE_CALLS = 4;

/** GitHub's API as this world has it, and what was asked of it. */
function apiOf({ calls, there }: World): GitHubApi & { readonly asked: string[] } {
  const asked: string[] = [];
  const answer = <T>(kind: keyof World["calls"], value: T): Promise<T> => {
    const outcome = calls[kind][asked.filter((each) => each === kind).length % calls[kind].length] ?? null;
    asked.push(kind);
    return outcome === null ? Promise.resolve(value) : Promise.reject(outcome);
  };
  const comments = there.map(({ author: by, mine }, at): Comment => ({ id: at, body: mine ? `${markerStart("W / gate / step")}memory= -->` : "hello", author: by, url: `https://github.com/c/${at}` }));
  return {
    asked,
    async *comments() {
      yield await answer("list", comments.slice(0, 2));
      yield await answer("list", comments.slice(2));
    },
    createComment: () => answer("create", { id: 9, body: "", author: { login: "", type: "" }, url: "https://github.com/c/9" }),
    updateComment: (id) => answer("update", { id, body: "", author: { login: "", type: "" }, url: `https://github.com/c/${id}` }),
    dispatch: () => answer("dispatch", undefined),
    personLogin: () => answer("login", "octocat"),
    appLogin: () => answer("login", "gatekeeper"),
    commit: () => answer("base", "b".repeat(40)),
    content: (path) => answer("base", path === "rollout-gate.yml" ? { kind: "file", bytes: Buffer.from(GATE) } : null),
    listing: () => answer("base", { entries: [], truncated: false }),
  };
}

async function runIn(world: World, attempt: number) {
  const api = apiOf(world);
  const [outputs, log] = [[] as (readonly [string, string])[], [] as string[]];
  const inputs: Record<string, string> = { metrics: `${world.verdict}.json`, "fail-on": world.failOn, comment: world.comment, "github-token": world.token, "rollback-event": world.rollbackEvent };
  const runner: Runner = {
    environment: { GITHUB_EVENT_NAME: events[world.kind]().name, GITHUB_EVENT_PATH: join(place, `${world.kind}-event.json`), GITHUB_REPOSITORY: "octo-org/octo-repo", GITHUB_SHA: "a".repeat(40), GITHUB_RUN_ID: "7", GITHUB_RUN_ATTEMPT: String(attempt), GITHUB_WORKFLOW: "W", GITHUB_JOB: "gate", GITHUB_ACTION: "step", GITHUB_WORKSPACE: place, RUNNER_TEMP: place },
    directory: place,
    input: (name) => inputs[name] ?? "",
    setOutputs: (values) => void outputs.push(...Object.entries(values)),
    print: (text) => void log.push(text),
    writeSummary: () => {
      if (world.writes.summary) throw new Error("the disk is full");
    },
    connect: () => Promise.resolve(api),
    git: () => Promise.resolve(null),
  };
  return { code: await run(runner), outputs: new Map(outputs), first: outputs[0], log: log.join(""), asked: api.asked };
}

test("whatever GitHub and the runner do, the verdict, the outputs and the exit are the evidence's", async () => {
  let attempt = 0;
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const { code, outputs, first, log, asked } = await runIn(world, (attempt += 1));
      const { failOn } = world;
      // What cannot be read of the base's gate is never guessed: then nothing is evaluated.
      const isChange = "pull_request" in events[world.kind]().payload || world.kind === "mergeGroup";
      const isRead = world.token !== "" && Array.from({ length: BASE_CALLS }, (_, at) => world.calls.base[at % world.calls.base.length]).every((outcome) => outcome === null);
      const verdict = isChange && !isRead ? "error" : world.verdict;
      expect(first).toEqual(["verdict", "error"]);
      expect([outputs.get("verdict"), outputs.get("passed"), outputs.get("rollback")]).toEqual([verdict, String(verdict === "pass"), String(verdict === "rollback")]);

      const asks = verdict === "rollback" && world.rollbackEvent !== "" && (world.kind === "push" || world.kind === "schedule");
      const lost = asks && (world.token === "" || world.calls.dispatch[0] !== null);
      const fails = verdict === "error" || (failOn === "hold" && verdict !== "pass") || (failOn === "rollback" && verdict === "rollback");
      expect(code).toBe(fails || lost ? 1 : 0);
      expect(asked.filter((each) => each === "dispatch").length).toBe(asks && world.token !== "" ? 1 : 0);
      expect(/^::error title=Rollout gate::The rollback event/mu.test(log)).toBe(lost);
      // One comment at most is written anew, and one warning at most says that it could not be.
      expect(asked.filter((each) => each === "create").length).toBeLessThanOrEqual(2);
      expect(log.match(/^::warning title=Rollout gate::The comment/gmu)?.length ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: 400 },
  );
}, 60_000);

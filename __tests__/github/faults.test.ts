import { describe, expect, test } from "@jest/globals";
import { events } from "../support/events.ts";
import { MAY_READ, type Failing } from "../support/github/server.ts";
import { gate, gitHub, HOLD, PASS, warnings } from "./fixtures.ts";

const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";
const soon = () => String(Math.floor(Date.now() / 1000) + 2);

/** Whatever happens to the comment, the verdict and the exit are the evidence's, and one warning says what is missing. */
async function survives(failing: Failing | number, told: RegExp, { times = Infinity, method }: { times?: number; method?: string } = {}) {
  const github = await gitHub();
  github.fail({ with: failing, times, ...(method === undefined ? {} : { method }) });
  const seen = await gate(HOLD, { github });
  expect([seen.code, seen.outputs["verdict"]]).toEqual([1, "hold"]);
  expect(seen.summary).toContain("HOLD");
  expect(warnings(seen)).toEqual([expect.stringMatching(told)]);
  expect(seen.milliseconds).toBeLessThan(30_000);
  return { github, seen };
}

describe("GitHub refuses", () => {
  test.each([
    [401, /does not take the token \(401.*`github-token`/u],
    [403, /may not do so \(403.*`permissions: pull-requests: write`/u],
    [404, /does not find it.*\(404.*pull-requests: write/u],
    [410, /answered 410/u],
    [422, /refuses what it says \(422/u],
  ])("with %s, and is not asked again", async (status, told) => {
    const { github } = await survives(status, told);
    expect(github.requests).toHaveLength(1);
  });

  test("with a limit that lasts long, and is not waited for", async () => {
    const { github, seen } = await survives({ status: 429, headers: { "retry-after": "600" } }, /limits how often.*wants 600 s/u);
    expect(github.requests).toHaveLength(1);
    expect(seen.milliseconds).toBeLessThan(5_000);
  });

  test("a secondary limit without a time", async () => {
    await survives({ status: 403, message: SECONDARY }, /limits how often.*60 s/u);
  });
});

describe("GitHub refuses for a moment, and is asked again", () => {
  test.each<readonly [string, Failing | number]>([
    ["429 with Retry-After", { status: 429, headers: { "retry-after": "1" } }],
    ["a secondary limit with Retry-After", { status: 403, message: SECONDARY, headers: { "retry-after": "1" } }],
    ["a limit that is reset soon", { status: 403, message: "API rate limit exceeded", headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": soon() } }],
    ["500", 500],
    ["502", 502],
    ["503", 503],
    ["a connection that drops", "drop"],
  ])("%s", async (_, failing) => {
    const github = await gitHub();
    github.fail({ with: failing, times: 1 });
    const seen = await gate(PASS, { github });
    expect([warnings(seen), github.comments.length, seen.code]).toEqual([[], 1, 0]);
  });

  test.each<readonly [string, Failing | number, number]>([
    ["a write that arrived although the connection dropped is not written twice", "drop-after", 1],
    ["a write that did not arrive is written", "drop", 1],
    ["a write that GitHub failed at is written", 502, 1],
  ])("%s", async (_, failing, comments) => {
    const github = await gitHub();
    github.fail({ method: "POST", with: failing, times: 1 });
    const seen = await gate(PASS, { github });
    expect([warnings(seen), github.comments.length]).toEqual([[], comments]);
  });
});

describe("GitHub fails for good", () => {
  test.each<readonly [string, Failing | number, RegExp]>([
    ["500", 500, /GitHub failed \(500/u],
    ["503", 503, /GitHub failed \(503/u],
    ["dropped connections", "drop", /cannot be reached/u],
    ["no answer at all", "hang", /did not answer in time/u],
    ["a page that is no JSON", "garbage", /could not be sent/u],
  ])("%s", (_, failing, told) => survives(failing, told), 40_000);

  test("an answer that takes too long, and a rollback event on top of it, stay within 30 s", async () => {
    const github = await gitHub();
    github.fail({ with: "hang", times: Infinity });
    const seen = await gate({ error_rate: 0.5 }, { github, event: events.push(), inputs: { "rollback-event": "undo", "pull-request-number": "2" } });
    expect([seen.code, seen.outputs["verdict"], seen.outputs["rollback"]]).toEqual([1, "rollback", "true"]);
    expect(seen.milliseconds).toBeLessThan(30_000);
  }, 40_000);

  test("nobody listens at the address", async () => {
    const gone = await gitHub();
    await gone.close();
    const seen = await gate(HOLD, { github: gone });
    expect([seen.code, seen.outputs["verdict"]]).toEqual([1, "hold"]);
    expect(warnings(seen)).toEqual([expect.stringMatching(/cannot be reached \(ECONNREFUSED\)/u)]);
  }, 40_000);
});

describe("permissions", () => {
  test("a fork's read-only token: the verdict stands, and the warning shows the way", async () => {
    const github = await gitHub({ permissions: MAY_READ });
    const seen = await gate(HOLD, { github, event: events.fork() });
    expect([seen.code, seen.outputs["verdict"]]).toEqual([1, "hold"]);
    expect(warnings(seen)).toEqual([expect.stringMatching(/fork gets a read-only token.*README/u)]);
  });
  test("without a summary, the warning does not send anybody there", async () => {
    const github = await gitHub({ permissions: MAY_READ });
    const seen = await gate(HOLD, { github, inputs: { summary: "false" } });
    expect(warnings(seen)).toEqual([expect.stringMatching(/the log has the report\.$/u)]);
  });
  test("no token", async () => {
    const seen = await gate(PASS, { inputs: { "github-token": "" } });
    expect(seen.code).toBe(0);
    expect(warnings(seen)).toEqual([expect.stringContaining("github-token")]);
  });
});

test("GitHub Enterprise: the API of the runner's address, and links to its pages", async () => {
  const github = await gitHub({ prefix: "/api/v3" });
  await gate(HOLD, { github, environment: { GITHUB_SERVER_URL: "https://github.example.com/" } });
  expect(github.comments[0]?.body).toContain("](https://github.example.com/octo-org/octo-repo/blob/");
});

// What is wrong with one of them otherwise: __tests__/faults/runner-files.test.ts.
describe("the runner's files", () => {
  test("outputs that cannot be written fail the step, and everything else is done", async () => {
    const github = await gitHub();
    const seen = await gate(PASS, { github, environment: { GITHUB_OUTPUT: "/nowhere/output" } });
    expect([seen.code, github.comments.length]).toEqual([1, 1]);
    expect(seen.stdout).toContain("outputs could not be written");
  });
  test("no event at all, as on a developer's machine", async () => {
    const seen = await gate(PASS, { environment: { GITHUB_EVENT_NAME: undefined, GITHUB_EVENT_PATH: undefined, GITHUB_SHA: undefined, GITHUB_RUN_ID: undefined, GITHUB_REPOSITORY: undefined } });
    expect([seen.code, seen.outputs["verdict"]]).toEqual([0, "pass"]);
  });
});

import { describe, expect, test } from "@jest/globals";
import { events } from "../support/events.ts";
import { ACTIONS_BOT, MAY_ALL, OCTOCAT, PERSONAL_TOKEN } from "../support/github/server.ts";
import { markerStart } from "../../src/github/marker.ts";
import { gate, GATE, gitHub, HOLD, PASS, ROLLBACK, warnings } from "./fixtures.ts";

const run = (id: number, attempt = 1) => ({ GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt) });
const MARKER = markerStart("Release / gate / __octo-org_rollout-gate");

describe("one comment, kept", () => {
  test("is created once and updated in place, with two requests each time", async () => {
    const github = await gitHub();
    await gate(HOLD, { github, environment: run(1) });
    const second = await gate(PASS, { github, environment: run(2), event: events.synchronize() });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toContain("### ✅ PASS");
    expect(github.requests.map(({ method }) => method)).toEqual(["GET", "POST", "GET", "PATCH"]);
    expect(second.outputs["comment-url"]).toContain(`#issuecomment-${github.comments[0]?.id}`);
  });

  test("says what changed since the last verdict, and at which commit that was", async () => {
    const github = await gitHub();
    await gate(HOLD, { github, environment: run(1) });
    await gate(ROLLBACK, { github, environment: run(2), event: events.synchronize() });
    const body = github.comments[0]?.body ?? "";
    expect(body).toMatch(/^Since the last verdict \(\[`ec26c3e`\]\(https:\/\/github\.com\/octo-org\/octo-repo\/commit\/ec26c3e\w+\)\): HOLD → \*\*ROLLBACK\*\*; 1 line came out worse and 1 still fails with another value\.$/mu);
    expect(body).toMatch(/- 🔻 \[`error_rate > 0\.1`\]\(\S+\) clear → fired \(`0\.05` → `0\.5`\)/u);
    expect(body).toMatch(/- \[`error_rate <= 0\.02`\]\(\S+\) is still not met \(`0\.05` → `0\.5`\)/u);
    await gate(ROLLBACK, { github, environment: run(3) });
    expect(github.comments[0]?.body).toContain("still ROLLBACK; no line came out differently.");
  });

  test("says that lines came and went", async () => {
    const github = await gitHub();
    await gate(HOLD, { github, environment: run(1) });
    await gate(HOLD, { github, environment: run(2), files: { "rollout-gate.yml": GATE.replace("cost:", "price:") } });
    expect(github.comments[0]?.body).toContain("The gate changed: 1 line is new and 1 line is gone.");
  });

  test("is found on the last of many pages", async () => {
    const github = await gitHub();
    for (let at = 0; at < 250; at += 1) github.addComment({ author: OCTOCAT, body: `comment ${at}` });
    github.addComment({ author: ACTIONS_BOT, body: `${MARKER}memory= -->\nold` });
    await gate(HOLD, { github });
    expect(github.comments).toHaveLength(251);
    expect(github.comments[250]?.body).toContain("HOLD");
  });

  test("of a step with another key is another comment", async () => {
    const github = await gitHub();
    for (const key of ["a", "b--> <b>", "a"]) await gate(HOLD, { github, inputs: { "comment-key": key } });
    expect(github.comments.map(({ body }) => body.split(" ")[2])).toEqual(["key=a", "key=b%2D%2D%3E%20%3Cb%3E"]);
  });
});

describe("two of one run that keep the same comment", () => {
  test("steps of one job keep one each", async () => {
    const github = await gitHub();
    await gate(HOLD, { github });
    await gate(PASS, { github, environment: { GITHUB_ACTION: "__octo-org_rollout-gate_2" } });
    expect(github.comments).toHaveLength(2);
  });
  test("jobs of a matrix are told to tell themselves apart, and the comment says what stood there", async () => {
    const github = await gitHub();
    await gate(HOLD, { github });
    const second = await gate(PASS, { github });
    expect(github.comments).toHaveLength(1);
    expect(github.comments[0]?.body).toMatch(/-->\n> \[!WARNING\]\n> Another job of this run wrote here before: \*\*HOLD\*\*\..*\n\n### ✅ PASS/u);
    expect(warnings(second)).toEqual([expect.stringContaining("comment-key")]);
    await gate(PASS, { github, environment: run(9_999_999_999) });
    expect(github.comments[0]?.body).not.toContain("[!WARNING]");
  });
});

describe("comments that were written at once", () => {
  /** What two runs leave that each found no comment: both comments, with one key. */
  const twice = async (...metrics: object[]) => {
    const github = await gitHub();
    for (const [at, each] of metrics.entries()) await gate(each, { github, inputs: { "comment-key": `key-${at}` }, environment: run(at + 1) });
    for (const comment of github.comments) Object.assign(comment, { body: comment.body.replace(/key=key%2D\d /u, "key=one ") });
    return github;
  };
  const next = { inputs: { "comment-key": "one" }, environment: run(9) };

  test("are one again after the next run, which hears the latest of them", async () => {
    const github = await twice(HOLD, PASS);
    await gate(ROLLBACK, { github, ...next });
    expect(github.comments.map(({ body }) => body.split("\n", 1)[0]?.split(" ", 3).join(" "))).toEqual(["The verdict is", "<!-- rollout-gate key=one"]);
    expect(github.comments[1]?.body).toMatch(/ROLLBACK.*Since the last verdict .* PASS → \*\*ROLLBACK/su);
    expect(github.comments[0]?.body).toContain(`[another comment](https://github.com/octo-org/octo-repo/pull/2#issuecomment-${github.comments[1]?.id})`);
  });
  test("of which another was deleted meanwhile: the verdict is written all the same", async () => {
    const github = await twice(HOLD, HOLD);
    github.fail({ method: "PATCH", path: new RegExp(String(github.comments[0]?.id)), with: 404 });
    const seen = await gate(PASS, { github, ...next });
    expect([warnings(seen), github.comments[1]?.body.includes("PASS")]).toEqual([[], true]);
  });
});

test("a comment that somebody deletes meanwhile is written anew", async () => {
  const github = await gitHub();
  await gate(HOLD, { github, environment: run(1) });
  github.fail({ method: "PATCH", with: 404 });
  const seen = await gate(PASS, { github, environment: run(2) });
  expect([warnings(seen), github.comments.length]).toEqual([[], 2]);
});

describe("a comment that the token did not write is left alone", () => {
  test.each([
    ["by a person who copied the marker", OCTOCAT],
    ["by another app", { login: "other[bot]", type: "Bot" }],
    ["by nobody any more", null],
  ] as const)("%s", async (_, author) => {
    const github = await gitHub();
    github.addComment({ author, body: `${MARKER}memory= -->\nmine` });
    await gate(HOLD, { github });
    expect(github.comments.map(({ body }) => body.includes("HOLD"))).toEqual([false, true]);
  });

  test("one that quotes the marker further down is no such comment", async () => {
    const github = await gitHub();
    github.addComment({ author: ACTIONS_BOT, body: `Look:\n${MARKER}memory= -->` });
    await gate(HOLD, { github });
    expect(github.comments).toHaveLength(2);
  });

  test("a person's token keeps that person's comment, and not the workflow's", async () => {
    const github = await gitHub();
    github.addComment({ author: ACTIONS_BOT, body: `${MARKER}memory= -->\nthe workflow's` });
    for (const [at, metrics] of [HOLD, PASS].entries()) await gate(metrics, { github, token: PERSONAL_TOKEN, environment: run(at + 1) });
    expect(github.comments.map(({ author, body }) => [author?.login, body.includes("PASS")])).toEqual([["github-actions[bot]", false], ["octocat", true]]);
  });

  test("an app's token keeps that app's comment", async () => {
    const github = await gitHub({ tokens: { ghs_of_an_app: { login: "gatekeeper[bot]", type: "Bot", permissions: MAY_ALL } } });
    for (const [at, metrics] of [HOLD, PASS].entries()) await gate(metrics, { github, token: "ghs_of_an_app", environment: run(at + 1) });
    expect(github.comments.map(({ author, body }) => [author?.login, body.includes("PASS")])).toEqual([["gatekeeper[bot]", true]]);
  });
});

describe("an older run never overwrites a newer one's comment", () => {
  test.each([
    ["an earlier run", run(7), run(6)],
    ["an earlier attempt", run(7, 2), run(7, 1)],
    ["an earlier run, repeated", run(7), run(6, 9)],
  ])("%s", async (_, newer, older) => {
    const github = await gitHub();
    await gate(PASS, { github, environment: newer });
    const seen = await gate(HOLD, { github, environment: older });
    expect(github.comments[0]?.body).toContain("PASS");
    expect(seen.stdout).toContain("later run");
    expect([seen.code, seen.outputs["verdict"], seen.outputs["comment-url"]]).toEqual([1, "hold", expect.stringContaining("#issuecomment-")]);
  });

  test("of a workflow_run event, the run that measured counts", async () => {
    const github = await gitHub();
    const measured = (id: number) => events.workflowRun({ workflow_run: { id, run_attempt: 1 } });
    const inputs = { "pull-request-number": "2" };
    await gate(PASS, { github, inputs, event: measured(101), environment: run(200) });
    await gate(HOLD, { github, inputs, event: measured(100), environment: run(201) });
    expect(github.comments[0]?.body).toContain("PASS");
  });
});

describe("comment: on-failure", () => {
  const inputs = { comment: "on-failure" };
  test("writes none while all is good", async () => {
    const github = await gitHub();
    await gate(PASS, { github, inputs });
    expect(github.comments).toEqual([]);
  });
  test("updates the one that is there when things turn good", async () => {
    const github = await gitHub();
    for (const [at, metrics] of [HOLD, PASS].entries()) await gate(metrics, { github, inputs, environment: run(at + 1) });
    expect(github.comments.map(({ body }) => body.includes("PASS"))).toEqual([true]);
  });
  test("writes one when the gate cannot be evaluated", async () => {
    const github = await gitHub();
    await gate("not json", { github, inputs });
    expect(github.comments[0]?.body).toContain("NOT EVALUATED");
  });
});

test.each([401, 403, 404, { status: 429, headers: { "retry-after": "99" } }, 502])("when GitHub does not tell whose token it is (%j), nothing is written twice", async (failing) => {
  const github = await gitHub({ tokens: { ghs_of_an_app: { login: "gatekeeper[bot]", type: "Bot", permissions: MAY_ALL } } });
  await gate(HOLD, { github, token: "ghs_of_an_app" });
  github.fail({ path: /graphql/, with: failing, times: Infinity });
  const seen = await gate(PASS, { github, token: "ghs_of_an_app" });
  expect([github.comments.length, warnings(seen).length, seen.code]).toEqual([1, 1, 0]);
}, 20_000);

test("a comment whose memory somebody broke is taken over", async () => {
  const github = await gitHub();
  github.addComment({ author: ACTIONS_BOT, body: `${MARKER}memory=AAAA -->\nedited` });
  await gate(HOLD, { github });
  expect(github.comments.map(({ body }) => body.includes("HOLD"))).toEqual([true]);
});

test("a gate of thousands of lines and long names still has a comment, with its marker and what failed first", async () => {
  const github = await gitHub();
  const name = (at: number) => `metric_${at}_${"long".repeat(40)}`;
  const conditions = Array.from({ length: 2000 }, (_, at) => `    ${name(at)}: "<= 1"`).join("\n");
  const metrics = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [name(at), at % 3]));
  const files = { "rollout-gate.yml": `rollout_gate:\n  protected_path: p\n  must_hold:\n${conditions}\n` };
  const seen = await gate(metrics, { github, files });
  await gate(metrics, { github, files });
  expect(github.comments).toHaveLength(1);
  const body = github.comments[0]?.body ?? "";
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.startsWith(MARKER)).toBe(true);
  expect(body.indexOf("metric_2_")).toBeLessThan(body.indexOf("metric_0_"));
  expect(seen.summary.length).toBeGreaterThan(body.length);
// Two gates of 2,000 lines that fail take seconds, and more where other tests run beside them.
}, 20_000);

import { afterEach, describe, expect, test } from "@jest/globals";
import { getOctokit } from "@actions/github";
import { DISPATCHES, LIST, callOn } from "../support/github/client.ts";
import { ACTIONS_BOT, type GitHub, MAY_READ, OCTOCAT, type Options, PERSONAL_TOKEN, PULL_REQUEST, TOKEN, startGitHub } from "../support/github/server.ts";

// The GitHub that the tests of the action talk to: it has to be as strict as GitHub, or they prove nothing.
let github: GitHub;
afterEach(() => github.close());

async function start(options: Options = {}): Promise<void> {
  github = await startGitHub(options);
}
const call = (method: string, path: string, options?: Parameters<typeof callOn>[3]) => callOn(github, method, path, options);
const octokit = (token = TOKEN) => getOctokit(token, { baseUrl: github.url });
const HERE = { owner: "octo-org", repo: "octo-repo" };

describe("what Octokit does here keeps to GitHub's description", () => {
  test.each(["", "/api/v3"])("below %j", async (prefix) => {
    await start({ prefix });
    const { rest, graphql } = octokit();
    const created = await rest.issues.createComment({ ...HERE, issue_number: PULL_REQUEST, body: "one" });
    await rest.issues.updateComment({ ...HERE, comment_id: created.data.id, body: "two" });
    github.addComment({ author: null, body: "from an account that is gone" });
    const { data } = await rest.issues.listComments({ ...HERE, issue_number: PULL_REQUEST });
    expect(data.map(({ user, body, performed_via_github_app }) => [user?.login, user?.type, body, performed_via_github_app?.slug])).toEqual([
      ["github-actions[bot]", "Bot", "two", "github-actions"],
      [undefined, undefined, "from an account that is gone", undefined],
    ]);
    await rest.repos.createDispatchEvent({ ...HERE, event_type: "rollback", client_payload: { to: "v1" } });
    expect(github.dispatches).toEqual([{ event_type: "rollback", client_payload: { to: "v1" } }]);
    expect(await graphql("query { viewer { login } }")).toEqual({ viewer: { login: "github-actions[bot]" } });
    expect((await octokit(PERSONAL_TOKEN).rest.users.getAuthenticated()).data.login).toBe("octocat");
    expect(github.requests.slice(0, 2).map(({ method, path, status }) => [method, path, status])).toEqual([
      ["POST", LIST, 201],
      ["PATCH", `/repos/octo-org/octo-repo/issues/comments/${created.data.id}`, 200],
    ]);
    expect(github.violations).toEqual([]);
  });
});

describe("pages", () => {
  test("are linked and in the order of the ids, and 30 long unless asked otherwise", async () => {
    await start();
    for (let number = 1; number <= 65; number += 1) github.addComment({ author: OCTOCAT, body: `${number}` });
    github.addComment({ author: OCTOCAT, body: "elsewhere", issue: 3 });
    github.comments.reverse();
    const pages = await Promise.all(["", "?page=3", "?page=4", "?per_page=500"].map((query) => call("GET", LIST + query)));
    expect(pages.map(({ body }) => (body as { body: string }[]).map((each) => each.body)).map((bodies) => [bodies[0], bodies.length])).toEqual([["1", 30], ["61", 5], [undefined, 0], ["1", 65]]);
    const rels = pages.map(({ headers }) => [...(headers.get("link") ?? "").matchAll(/[?&]page=(\d+)[^>]*>; rel="(\w+)"/g)].map(([, page, rel]) => `${rel} ${page}`));
    expect(rels).toEqual([["next 2", "last 3"], ["prev 2", "first 1"], ["prev 3", "first 1"], []]);
    expect(await octokit().paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", { ...HERE, issue_number: PULL_REQUEST, per_page: 10 })).toHaveLength(65);
    expect(github.violations).toEqual([]);
  });
});

describe("who asks decides", () => {
  test("whether there is an answer", async () => {
    await start({ tokens: { ghs_other: { login: "gate-keeper[bot]", type: "Bot", permissions: { contents: "write" } } } });
    expect(await call("GET", "/user")).toMatchObject({ status: 403, body: { message: "Resource not accessible by integration" } });
    expect(await call("GET", "/user", { token: "ghp_unknown" })).toMatchObject({ status: 401, body: { message: "Bad credentials" } });
    expect((await call("GET", LIST, { token: "ghs_other" })).status).toBe(403);
    expect((await call("POST", DISPATCHES, { token: "ghs_other", body: { event_type: "x" } })).status).toBe(204);
    expect((await call("GET", LIST.replace("octo-repo", "other"))).status).toBe(404);
    expect((await call("PATCH", "/repos/octo-org/octo-repo/issues/comments/1", { body: { body: "x" } })).status).toBe(404);
    expect(github.violations).toEqual([]);
  });
  test("a fork's token reads, and changes nothing", async () => {
    await start({ permissions: MAY_READ });
    const { id } = github.addComment({ author: ACTIONS_BOT, body: "there" });
    const refused = [await call("POST", LIST, { body: { body: "x" } }), await call("PATCH", `/repos/octo-org/octo-repo/issues/comments/${id}`, { body: { body: "x" } }), await call("POST", DISPATCHES, { body: { event_type: "x" } })];
    expect(refused.map(({ status, body }) => [status, (body as Error).message])).toEqual(Array(3).fill([403, "Resource not accessible by integration"]));
    expect(refused[0]?.headers.get("x-accepted-github-permissions")).toBe("issues=write; pull_requests=write");
    expect((await call("GET", LIST)).status).toBe(200);
    expect([github.comments.map(({ body }) => body), github.dispatches, github.violations]).toEqual([["there"], [], []]);
  });
});

describe("a comment that GitHub refuses is refused", () => {
  test.each([["x".repeat(65_537), "Body is too long (maximum is 65536 characters)"], [" ", "Body cannot be blank"]])("%#", async (body, message) => {
    await start();
    expect(await call("POST", LIST, { body: { body } })).toMatchObject({ status: 422, body: { message: "Validation Failed", errors: [{ resource: "IssueComment", code: "unprocessable", field: "data", message }] } });
    expect((await call("POST", LIST, { body: { body: "x".repeat(65_536) } })).status).toBe(201);
    expect([github.comments.length, github.violations]).toEqual([1, []]);
  });
});

describe("a request that breaks the contract is noticed, and changes nothing", () => {
  test.each([
    ["a body without what it needs", "POST", LIST, { body: { text: "x" } }],
    ["a body of the wrong type", "POST", LIST, { body: { body: 1 } }],
    ["an event type that is too long", "POST", DISPATCHES, { body: { event_type: "x".repeat(101) } }],
    ["a payload of too many properties", "POST", DISPATCHES, { body: { event_type: "x", client_payload: Object.fromEntries([..."abcdefghijk"].map((name) => [name, 1])) } }],
    ["a body of another type than JSON", "POST", LIST, { body: { body: "x" }, headers: { "content-type": "text/plain" } }],
    ["an issue that is no number", "GET", LIST.replace("2", "two"), {}],
    ["a query that GitHub does not know", "GET", `${LIST}?perpage=100`, {}],
    ["a page that is no number", "GET", `${LIST}?page=`, {}],
    ["no token", "GET", LIST, { headers: { authorization: "" } }],
    ["no name of the client", "GET", LIST, { headers: { "user-agent": "" } }],
    ["another type of reply than JSON", "GET", LIST, { headers: { accept: "text/html" } }],
    ["a call that is not known", "DELETE", LIST, {}],
  ] as const)("%s", async (_, method, path, options) => {
    await start();
    expect((await call(method, path, options)).status).toBe(500);
    expect(github.violations).toEqual([expect.stringContaining(`${method} ${path}: `)]);
    expect([github.comments, github.dispatches]).toEqual([[], []]);
  });
});

test("a reply that breaks the contract is noticed too", async () => {
  await start();
  github.fail({ with: { status: 200 } });
  await call("GET", LIST);
  expect(github.violations).toEqual([expect.stringMatching(`^answering GET ${LIST}: .*must be array`)]);
});

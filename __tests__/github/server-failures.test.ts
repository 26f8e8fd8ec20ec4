import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { LIST, callOn } from "../support/github/client.ts";
import { type GitHub, TOKEN, startGitHub } from "../support/github/server.ts";

// What can go wrong between the action and GitHub, each in the way in which it does.
let github: GitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(() => github.close());

const list = () => callOn(github, "GET", LIST);
const comment = (body: string) => callOn(github, "POST", LIST, { body: { body } });


test.each([401, 403, 404, 409, 410, 422, 429, 500, 502, 503])("%i, once, with nothing done", async (status) => {
  github.fail({ with: status });
  const answer = await comment("x");
  expect([answer.status, answer.headers.get("x-ratelimit-limit"), typeof (answer.body as Error).message]).toEqual([status, "1000", "string"]);
  expect((await comment("y")).status).toBe(201);
  expect([github.comments.map(({ body }) => body), github.violations]).toEqual([["y"], []]);
});

test("of some requests, as often as asked, with headers and a message", async () => {
  github.fail({ method: "POST", path: /comments$/, times: 2, with: { status: 403, message: "You have exceeded a secondary rate limit", headers: { "retry-after": "60", "x-ratelimit-remaining": "0" } } });
  expect((await list()).status).toBe(200);
  const answers = [await comment("a"), await comment("b"), await comment("c")];
  expect(answers.map(({ status, headers }) => [status, headers.get("retry-after"), headers.get("x-ratelimit-remaining")])).toEqual([[403, "60", "0"], [403, "60", "0"], [201, null, "996"]]);
  expect(answers[0]?.body).toMatchObject({ message: "You have exceeded a secondary rate limit", documentation_url: expect.any(String) });
});

test("the connection ends, before or after it was done", async () => {
  github.fail({ with: "drop" });
  await expect(comment("before")).rejects.toThrow("fetch failed");
  github.fail({ with: "drop-after" });
  await expect(comment("after")).rejects.toThrow("fetch failed");
  expect(github.comments.map(({ body }) => body)).toEqual(["after"]);
  expect(github.requests.map(({ status }) => status)).toEqual([undefined, undefined]);
});

test("no answer comes, and the server still closes at once", async () => {
  github.fail({ with: "hang" });
  const waiting = expect(comment("x")).rejects.toThrow("fetch failed");
  while (github.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const started = performance.now();
  await github.close();
  await waiting;
  expect(performance.now() - started).toBeLessThan(500);
});

test("a page comes instead of JSON", async () => {
  github.fail({ with: "garbage" });
  const response = await fetch(github.url + LIST, { headers: { authorization: `token ${TOKEN}`, accept: "application/json" } });
  expect([response.status, response.headers.get("content-type"), await response.text()]).toEqual([200, "text/html; charset=utf-8", expect.stringContaining("<title>")]);
});

test("the answer comes late", async () => {
  github.fail({ with: { slow: 200 } });
  const started = performance.now();
  expect((await comment("x")).status).toBe(201);
  expect(performance.now() - started).toBeGreaterThan(190);
});

test("a wrong request is noticed even then", async () => {
  github.fail({ with: 502 });
  expect((await callOn(github, "POST", LIST, { body: {} })).status).toBe(500);
  expect(github.violations).toHaveLength(1);
});

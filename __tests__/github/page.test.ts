import { describe, expect, test } from "@jest/globals";
import type { Event } from "../../src/github/event.ts";
import { markerOf, memoryIn, type Memory } from "../../src/github/marker.ts";
import { pageOf } from "../../src/github/page.ts";
import { repositoryOf } from "../../src/github/repository.ts";
import { snapshotOf } from "../../src/render/changes.ts";
import { condition, gate, report } from "../render/reports.ts";

const run = { id: 7, attempt: 1 };
const event: Event = { name: "pull_request", commit: "a".repeat(40), commits: [], pullRequest: 2, fromFork: false, labels: [], base: null, run, measuredBy: run };
const environment = { GITHUB_REPOSITORY: "octo-org/octo-repo", GITHUB_SHA: "b".repeat(40), GITHUB_RUN_NUMBER: "7", GITHUB_WORKSPACE: "/work" };
const repository = repositoryOf({ environment, directory: "/work" }, event, ".");

const reportOf = (lines: number, length: number) =>
  report(gate({ verdict: "hold", conditions: Array.from({ length: lines }, (_, at) => condition({ metric: `m${at}_${"x".repeat(length)}`, status: at % 2 === 0 ? "met" : "not_met", reason: at % 2 === 0 ? null : "it is off" })) }));
const page = (lines: number, length: number) => pageOf({ report: reportOf(lines, length), diagnostics: [], texts: [], paths: [] }, { summary: true, report: null }, event, repository, environment);

describe("a comment is never longer than GitHub takes, with the longest of markers", () => {
  const marker = `<!-- ${"m".repeat(16_000)} -->\n`;
  // The sizes are close enough that some comments would be just too long if they were not shortened.
  test.each(Array.from({ length: 40 }, (_, at) => [10 + at * 25, (at * 37) % 300]))("%i conditions with names of %i", (lines, length) => {
    const comment = page(lines, length).comment(marker, null, false);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(comment.startsWith(marker)).toBe(true);
  });
});

test("a summary is never longer than GitHub takes, in bytes", () => {
  const wide = pageOf({ report: report(gate({ conditions: Array.from({ length: 400 }, (_, at) => condition({ metric: `${"日本".repeat(500)}${at}` })) })), diagnostics: [], texts: [], paths: [] }, { summary: true, report: null }, event, repository, environment);
  expect(Buffer.byteLength(wide.summary())).toBeLessThanOrEqual(1_048_576);
});

describe("a comment's memory", () => {
  const memory = (lines: number): Memory => ({ run, writer: { id: 9, attempt: 2 }, commit: event.commit, snapshot: snapshotOf(reportOf(lines, 3)) });
  test("comes back as it was", () => expect(memoryIn(`${markerOf("a key", memory(300))}\nmore`)).toEqual(memory(300)));
  test("of thousands of lines is the verdict alone, and short", () => {
    const marker = markerOf("a key", memory(20_000));
    expect(marker.length).toBeLessThan(17_000);
    expect(memoryIn(marker)).toMatchObject({ run, snapshot: { verdict: "hold", lines: null } });
  });
  test.each(["", "<!-- rollout-gate key=a memory=AAAA -->", `<!-- rollout-gate key=a memory=${"A".repeat(60_000)} -->`, `x${markerOf("a", memory(1))}`])("that is none is none", (body) => expect(memoryIn(body)).toBeNull());
});

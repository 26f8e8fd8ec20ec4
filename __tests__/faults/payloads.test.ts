import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Event, events, type Payload } from "../support/events.ts";
import { fill, runStep } from "./in-process.ts";
import { NO_VERDICT, step } from "./shipped.ts";

let place = "";
beforeAll(() => fill((place = mkdtempSync(join(tmpdir(), "rollout-gate-payloads-")))));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const DEEP = 100_000;
const deep = "[".repeat(DEEP) + "]".repeat(DEEP);
const LABEL = { name: "gate/missing-context" };

describe("a file that holds no payload gives no verdict: a label in it might have reported a signal", () => {
  test.each<readonly [string, (path: string) => void]>([
    ["missing", (path) => rmSync(path)],
    ["a folder", (path) => (rmSync(path), mkdirSync(path))],
    ["empty", (path) => writeFileSync(path, "")],
    ["cut off", (path) => truncateSync(path, readFileSync(path).length - 1)],
    ["a list", (path) => writeFileSync(path, "[]")],
    ["null", (path) => writeFileSync(path, "null")],
    ["no UTF-8", (path) => writeFileSync(path, Buffer.from(`{ "pull_request": { "labels": [{ "name": "\xff" }] } }`, "latin1"))],
    ["of 1 GB", (path) => truncateSync(path, 2 ** 30)],
    ["of nothing but brackets", (path) => writeFileSync(path, deep)],
  ])("%s", async (_, spoil) => {
    const { run, outputs, path } = step();
    spoil(path("GITHUB_EVENT_PATH"));
    const { code, stdout, stderr } = await run();
    expect([code, stderr, outputs()]).toEqual([1, "", expect.objectContaining(NO_VERDICT)]);
    expect(stdout).toContain("labels that may report signals are not known");
  });
});

test("depth where nothing is read does not matter, and where something is read it is only no text and no number", async () => {
  const { run, outputs, path } = step();
  writeFileSync(path("GITHUB_EVENT_PATH"), `{ "pull_request": { "labels": [], "number": ${deep}, "head": { "sha": ${deep} }, "x": ${deep} } }`);
  expect([(await run()).code, outputs()["verdict"]]).toEqual([0, "pass"]);
});

async function verdictOf({ name, payload }: Event) {
  const file = join(place, "event.json");
  writeFileSync(file, JSON.stringify(payload));
  const { code, outputs, log } = await runStep(place, { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_SHA: "a".repeat(40) });
  expect(log).not.toContain("itself failed");
  return { code, verdict: outputs["verdict"], log };
}

describe("labels that cannot be read give no verdict", () => {
  const pull = (labels: unknown) => ({ name: "pull_request", payload: { pull_request: { labels } } });
  test.each<readonly [string, Event]>([
    ["a text", pull("gate/missing-context")],
    ["null", pull(null)],
    ["an object", pull({ 0: LABEL })],
    ["a list with a text", pull(["gate/missing-context"])],
    ["a list with a label whose name is a number", pull([{ name: 1 }])],
    ["a list with a label without a name", pull([LABEL, {}])],
    ["without the pull request", { name: "pull_request", payload: {} }],
    ["of a pull request that is a list", { name: "push", payload: { pull_request: [] } }],
    ["of a comment without its issue", { name: "issue_comment", payload: {} }],
    ["of an issue of which nobody knows whether it is a pull request", { name: "issue_comment", payload: { issue: { pull_request: true, labels: [LABEL] } } }],
  ])("%s", async (_, event) => {
    const { code, verdict, log } = await verdictOf(event);
    expect([code, verdict]).toEqual([1, "error"]);
    expect(log).toContain("signals that labels may report are not known");
  });

  test("of a pull request whose file is not named", async () => {
    expect((await runStep(place, { GITHUB_EVENT_NAME: "pull_request" })).outputs).toMatchObject(NO_VERDICT);
  });

  test.each<readonly [string, Event, string]>([
    ["none", pull([]), "pass"],
    ["not listed, as by hand", { name: "pull_request", payload: { pull_request: {} } }, "pass"],
    ["on an issue that is no pull request", { name: "issue_comment", payload: { issue: { pull_request: null, labels: 1 } } }, "pass"],
    ["on a pull request that is commented", { name: "issue_comment", payload: { issue: { pull_request: {}, labels: [LABEL] } } }, "rollback"],
  ])("but %s is fine", async (_, event, verdict) => {
    expect((await verdictOf(event)).verdict).toBe(verdict);
  });
});

test("a workflow run without its commit gives no verdict: the default branch's metrics would pass for its own", async () => {
  for (const payload of [{}, { workflow_run: [] }, { workflow_run: { head_sha: 7 } }]) {
    const { code, verdict, log } = await verdictOf({ name: "workflow_run", payload });
    expect([code, verdict]).toEqual([1, "error"]);
    expect(log).toContain("workflow_run.head_sha");
  }
});

/** Anything in the place of one value of a payload, itself included. */
const anything = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>({ toString: 1, valueOf: 1 }, { length: 3 }, [[[["9"]]]], 1e308, -1, "", "\u0000", { ["__proto__"]: [] }));
/** The paths that the action reads, and those of the payload itself. */
const READ = ["pull_request", "pull_request.labels", "pull_request.labels.0", "pull_request.labels.0.name", "pull_request.number", "pull_request.head", "pull_request.head.sha", "pull_request.head.repo", "pull_request.head.repo.full_name", "issue", "repository", "repository.id", "workflow_run"];
const spoilt = fc.array(fc.tuple(fc.constantFrom(...READ), anything), { minLength: 1, maxLength: 3 });

function replace(value: unknown, [key = "", ...rest]: readonly string[], by: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...(value as unknown[])] as unknown as Record<string, unknown>) : { ...value };
  copy[key] = rest.length === 0 ? by : replace(copy[key], rest, by);
  return copy;
}

test("whatever stands in a payload, nothing is thrown, and the verdict is error or that of labels which are all there", async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(spoilt, async (changes) => {
      const whole: unknown = { ...events.labeled().payload, pull_request: { ...(events.labeled().payload["pull_request"] as Payload), labels: [LABEL] } };
      const payload = changes.reduce<unknown>((value, [path, by]) => replace(value, path.split("."), by), whole) as Payload;
      const { code, verdict } = await verdictOf({ name: "pull_request", payload });
      seen.add(verdict ?? "");
      expect(["error", "pass", "rollback"]).toContain(verdict);
      expect(code).toBe(verdict === "pass" ? 0 : 1);
      const labels = (payload["pull_request"] as { labels?: unknown } | null)?.labels;
      // The one label is lost to the verdict only where the list says that it is not there.
      if (verdict === "pass") expect(labels === undefined || (Array.isArray(labels) && labels.every((each) => typeof (each as typeof LABEL).name === "string" && (each as typeof LABEL).name !== LABEL.name))).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual(["error", "pass", "rollback"]);
}, 30_000);

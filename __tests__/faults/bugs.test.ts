import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { gateFolder } from "../cli/shell.ts";
import { events } from "../support/events.ts";
import { fill, runStep } from "./in-process.ts";
import { NO_VERDICT, start, step } from "./shipped.ts";

// A bug of ours, played by an environment that throws when it is asked, the first time, the second, and so on.
let place = "";
beforeAll(() => {
  fill((place = mkdtempSync(join(tmpdir(), "rollout-gate-bugs-"))));
  writeFileSync(join(place, "event.json"), JSON.stringify(events.pullRequest().payload));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** What may be thrown: most of it has no message. */
const THROWN: readonly unknown[] = [new Error("a bug"), null, undefined, "a text", Object.create(null), Object.defineProperty(new Error(), "message", { get: () => { throw new Error("again"); } })];

/** Counts how often it is asked, and throws from one time on. */
function throwing<T extends object>(target: T, from: number, thrown: unknown): { asked: () => number; proxy: T } {
  let asked = 0;
  const proxy = new Proxy(target, {
    get: (...of) => {
      asked += 1;
      if (asked >= from) throw thrown;
      return Reflect.get(...of) as unknown;
    },
  });
  return { asked: () => asked, proxy };
}

test("wherever the action breaks, it fails, and its outputs are one moment's: those before the verdict, or the verdict's", async () => {
  const environment = { GITHUB_EVENT_NAME: "pull_request", GITHUB_EVENT_PATH: join(place, "event.json"), GITHUB_REPOSITORY: "octo-org/octo-repo", GITHUB_SHA: "a".repeat(40) };
  const usual = throwing(environment, Infinity, null);
  expect((await runStep(place, usual.proxy)).code).toBe(0);
  const seen = [];
  for (let from = 1; from <= usual.asked(); from += 1) {
    const { code, outputs, log } = await runStep(place, throwing(environment, from, THROWN[from % THROWN.length]).proxy);
    expect([from, code]).toEqual([from, 1]);
    expect(log).toContain("Rollout Gate itself failed");
    seen.push(`${outputs["verdict"]} ${outputs["passed"]}`);
  }
  expect([...new Set(seen)].sort()).toEqual(["error false", "pass true"]);
});

test("also before its inputs are read", async () => {
  for (const thrown of THROWN) {
    const input = (): string => {
      throw thrown;
    };
    expect(await runStep(place, {}, { input })).toMatchObject({ code: 1, outputs: NO_VERDICT });
  }
});

test("wherever the command line breaks, the exit code is no verdict's", async () => {
  for (const thrown of THROWN) {
    for (const args of [["check", "--metrics", "pass.json"], ["check", "--metrics", "nope.json"], ["validate", "nope.yml"], []]) {
      const { code, errors } = await gateFolder().run(args, { environment: throwing({}, 1, thrown).proxy });
      expect([args, code]).toEqual([args, 2]);
      expect(errors).toContain("itself failed");
      expect(errors).not.toMatch(/^ +at /mu);
    }
  }
});

/** Code that runs before the shipped files, in whose environment these names throw. */
const hostile = (...names: readonly string[]) => ({
  node: ["--import", `data:text/javascript,${encodeURIComponent(`const names = ${JSON.stringify(names)}; process.env = new Proxy(process.env, { get(target, name) { if (names.includes(name)) throw new Error("a bug"); return target[name]; } });`)}`],
});

test("so it is with the shipped files", async () => {
  const { code, stderr } = await start(gateFolder().path, ["cli.js", "check", "--metrics", "pass.json"], hostile("NO_COLOR", "ROLLOUT_GATE_DEBUG")).ended;
  expect([code, stderr]).toEqual([2, "error: Rollout Gate itself failed, so nothing was evaluated. Please report this: a bug (ROLLOUT_GATE_DEBUG=1 shows where)\n"]);
  const { run, outputs } = step();
  const seen = await run(hostile("GITHUB_SHA"));
  expect([seen.code, seen.stderr, outputs()]).toEqual([1, "", expect.objectContaining(NO_VERDICT)]);
  expect(seen.stdout).toBe("::error title=Rollout gate::Rollout Gate itself failed. Please report this: a bug\n");
});

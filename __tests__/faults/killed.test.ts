import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { gateFolder } from "../cli/shell.ts";
import { HOLD } from "../github/fixtures.ts";
import { describePosix, NO_VERDICT, posix, start, step, type Ended } from "./shipped.ts";

const KILLS = 20;
const SIGNALS = ["SIGKILL", "SIGTERM", "SIGINT"] as const;

/**
 * Runs something many times, each killed at another moment: half of them at any, half of them near the end, where files
 * are written. Where that is, is learned on the way, as machines are busy. It goes on while nothing different was seen.
 */
async function killedThroughout<T>(run: () => { child: { kill: (signal: NodeJS.Signals) => boolean }; ended: Promise<Ended>; look: (ended: Ended) => T }): Promise<T[]> {
  const started = performance.now();
  await run().ended;
  let usual = performance.now() - started;
  const seen: T[] = [];
  const isDull = () => new Set(seen.map((each) => JSON.stringify(each))).size < 2;
  const once = async (nearEnd: boolean, signal: NodeJS.Signals) => {
    const { child, ended, look } = run();
    await wait(usual * (nearEnd ? 0.8 + 0.3 * Math.random() : Math.random()));
    child.kill(signal);
    const how = await ended;
    if (nearEnd) usual *= how.code === null ? 1.15 : 0.9;
    seen.push(look(how));
  };
  for (let at = 0; at < KILLS || (isDull() && at < 3 * KILLS); at += 2) {
    const signal = SIGNALS[at % SIGNALS.length] ?? "SIGKILL";
    await Promise.all([once(true, signal), once(false, signal)]);
  }
  return seen;
}

describePosix("a step that is killed", () => {
  test.each(["SIGTERM", "SIGINT", "SIGKILL"] as const)("by %s while it reads leaves outputs that say error, and does not end as if it were done", async (signal) => {
    const { start: begin, outputs, path, work, list } = step({ inputs: { report: "report.json" } });
    // A pipe into which nobody writes: half way for as long as anybody wants.
    rmSync(join(work, "metrics.json"));
    spawnSync("mkfifo", [join(work, "metrics.json")]);
    const { child, ended } = begin();
    while (readFileSync(path("GITHUB_OUTPUT"), "utf8") === "") await wait(10);
    child.kill(signal);
    expect(await ended).toMatchObject({ code: null, signal });
    expect([outputs(), list()]).toEqual([expect.objectContaining(NO_VERDICT), ["metrics.json", "rollout-gate.yml"]]);
  });

  test("at any moment leaves outputs, report and summary whole or not at all", async () => {
    const seen = await killedThroughout(() => {
      const { start: begin, outputs, path, work, list } = step({ metrics: HOLD, inputs: { report: "report.json" } });
      return {
        ...begin(),
        look: ({ code }: Ended) => {
          const { verdict = "none", passed = "none" } = outputs();
          const report = existsSync(join(work, "report.json")) ? (JSON.parse(readFileSync(join(work, "report.json"), "utf8")) as { verdict: string }).verdict : "none";
          const summary = readFileSync(path("GITHUB_STEP_SUMMARY"), "utf8");
          const strays = list().filter((file) => !["metrics.json", "report.json", "rollout-gate.yml"].includes(file));
          return { code, outputs: `${verdict} ${passed}`, report, summary: summary === "" || summary.endsWith("\n"), strays: strays.filter((file) => !/^\.rollout-gate-.+\.tmp$/u.test(file)) };
        },
      };
    });
    for (const each of seen) {
      expect(each).toMatchObject({ report: expect.stringMatching(/^(?:none|hold)$/u), summary: true, strays: [] });
      expect(["none none", "error false", "hold false"]).toContain(each.outputs);
      expect([null, 1]).toContain(each.code);
    }
    expect(new Set(seen.map((each) => each.outputs)).size).toBeGreaterThan(1);
  });
});

describePosix("a command line that is killed", () => {
  test("at any moment leaves the old report or the new one, and no exit code but the verdict's", async () => {
    const args = ["cli.js", "check", "--metrics", "hold.json", "--format", "json", "--output", "report.json"] as const;
    const whole = gateFolder();
    await start(whole.path, args).ended;
    const seen = await killedThroughout(() => {
      const here = gateFolder({ "report.json": "the old report" });
      const look = ({ code }: Ended) => ({ code, report: here.read("report.json"), strays: here.list().filter((file) => !/^[a-z-]+\.(?:json|yml)$|^\.rollout-gate-.+\.tmp$/u.test(file)) });
      return { ...start(here.path, args), look };
    });
    for (const { code, report, strays } of seen) {
      expect([null, 10]).toContain(code);
      expect(["the old report", whole.read("report.json")]).toContain(report);
      if (code === 10) expect(report).not.toBe("the old report");
      expect(strays).toEqual([]);
    }
    expect(new Set(seen.map((each) => each.report)).size).toBe(2);
  });
});

describe("what a killed run may leave beside its report", () => {
  posix("has another name each time, is nothing that a pattern finds, and is not written to", async () => {
    const here = gateFolder({ "out/metrics.json": `{ "error_rate": 0.01 }` });
    const names: string[] = [];
    const watcher = watch(join(here.path, "out"), (_, name) => void names.push(name ?? ""));
    for (let run = 0; run < 2; run += 1) await start(here.path, ["cli.js", "check", "--metrics", "pass.json", "--output", "out/report.txt"]).ended;
    await wait(50);
    watcher.close();
    const strays = [...new Set(names.filter((name) => name !== "report.txt"))];
    expect(strays).toEqual([expect.stringMatching(/^\.rollout-gate-.+\.tmp$/u), expect.stringMatching(/^\.rollout-gate-.+\.tmp$/u)]);
    rmSync(join(here.path, "out/report.txt"));
    for (const name of strays) writeFileSync(join(here.path, "out", name), `{ "error_rate": 0.`);
    for (const pattern of ["out/*", "out/**", "**/out/*.*"]) expect((await here.run(["check", "--metrics", pattern])).code).toBe(0);
  });
});

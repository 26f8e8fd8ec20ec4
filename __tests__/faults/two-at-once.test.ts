import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { writeOutput } from "../../src/files/write.ts";
import { gateFolder } from "../cli/shell.ts";
import { HOLD, PASS, ROLLBACK } from "../github/fixtures.ts";
import { readOutputs } from "../support/runner.ts";
import { posix, start, step } from "./shipped.ts";

const TIMES = 3;
const times = <T>(make: (at: number) => T): T[] => Array.from({ length: TIMES }, (_, at) => make(at));

posix("runs with the same --output leave the whole report of one of them, and nothing else", async () => {
  const here = gateFolder();
  const before = here.list();
  const verdicts = ["pass", "hold", "rollback"] as const;
  const run = (verdict: string) => start(here.path, ["cli.js", "check", "--metrics", `${verdict}.json`, "--format", "json", "--output", "report.json"]).ended;
  const seen = await Promise.all(times(() => verdicts.map(run)).flat());
  expect(seen.map(({ code }) => code)).toEqual(times(() => [0, 10, 20]).flat());
  expect(seen.map(({ stdout }) => stdout)).toContain(here.read("report.json"));
  expect(here.list()).toEqual([...before, "report.json"].sort());
});

posix("a file that another run, or a stranger, has beside the report is not written to, nor what it links to", () => {
  // Containers that share a folder often share the number of their process.
  const here = gateFolder({ "victim.txt": "mine" });
  for (const name of [`.rollout-gate-${process.pid}.tmp`, "report.json.tmp"]) symlinkSync("victim.txt", join(here.path, name));
  expect(writeOutput(here.path, "report.json", "new")).toBeNull();
  expect([here.read("report.json"), here.read("victim.txt")]).toEqual(["new", "mine"]);
});

posix("steps with the same GITHUB_OUTPUT leave the outputs of one of them, not one value of each", async () => {
  const shared = step();
  const steps = times(() => [PASS, HOLD, ROLLBACK]).flat().map((metrics) => step({ metrics }));
  const seen = await Promise.all(steps.map(({ run }) => run({ environment: { GITHUB_OUTPUT: shared.path("GITHUB_OUTPUT") } })));
  expect(seen.map(({ code }) => code)).toEqual(times(() => [0, 1, 1]).flat());
  const names = readOutputs(readFileSync(shared.path("GITHUB_OUTPUT"), "utf8")).map(([name]) => name);
  // Each begins with the verdict, twice for each step, and nobody is in between.
  const blocks = names.join(" ").split(/ ?(?=\bverdict\b)/u).filter((block) => block !== "").map((block) => block.trim());
  const [before = "", after = ""] = ["verdict passed rollback failing surface next-motion report comment-url", "verdict passed rollback failing surface next-motion report"];
  expect(blocks.toSorted()).toEqual([...steps.map(() => after), ...steps.map(() => before)]);
  const { verdict, passed, rollback } = shared.outputs();
  expect([passed, rollback]).toEqual([String(verdict === "pass"), String(verdict === "rollback")]);
});

import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { warnings } from "../github/fixtures.ts";
import { describePosix, mounted, posix, step, withMount, type Step } from "./shipped.ts";

type Name = "GITHUB_OUTPUT" | "GITHUB_STEP_SUMMARY";
const device = existsSync("/dev/full");

/** What may be wrong with a file of the runner's: how it is made so, what stands in the variable, and how that is called. */
const FAULTS: readonly (readonly [string, RegExp, (path: string) => string | undefined])[] = [
  ["is not set", /this runner takes none \(\w+ is not set\)/u, () => undefined],
  ["is empty", /this runner takes none/u, () => ""],
  ["leads nowhere", /no such file/u, (path) => (rmSync(path), path)],
  ["is a folder", /it is a folder/u, (path) => (rmSync(path), mkdirSync(path), path)],
  ...(device ? [["is on a full disk", /the disk is full/u, () => "/dev/full"] as const] : []),
];

async function broken(name: Name, make: (path: string) => string | undefined) {
  const each = step();
  const given = make(each.path(name));
  return { ...each, seen: await each.run({ environment: { [name]: given } }) };
}

/** Mounted over itself, so that not even root writes to it. */
const readOnly = (path: string) => withMount(`mount --bind "${path}" "${path}" && mount -o remount,ro,bind "${path}"`);

describePosix("GITHUB_OUTPUT", () => {
  const lost = ({ code, stdout }: { code: number | null; stdout: string }, why: RegExp) => {
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^::error title=Rollout gate::The step's outputs could not be written \\(.*${why.source}`, "mu"));
    // Nor does it say so to whoever still takes commands from the log, one after the other.
    expect(stdout).not.toContain("set-output");
  };
  test.each(FAULTS)("that %s fails the step: nobody could see its verdict", async (_, why, make) => {
    const { seen, path } = await broken("GITHUB_OUTPUT", make);
    lost(seen, why);
    // Everything else is done, and no file is made that nobody reads.
    expect(readFileSync(path("GITHUB_STEP_SUMMARY"), "utf8")).toContain("PASS");
    expect(existsSync(path("GITHUB_OUTPUT")) && statSync(path("GITHUB_OUTPUT")).size > 0 && statSync(path("GITHUB_OUTPUT")).isFile()).toBe(false);
  });
  mounted("that is read-only fails it too", async () => {
    const { run, path } = step();
    lost(await run({ through: readOnly(path("GITHUB_OUTPUT")) }), /read-only/u);
  });
});

describePosix("GITHUB_STEP_SUMMARY", () => {
  const stands = ({ outputs }: Step, seen: { code: number | null; stdout: string }, why: RegExp) => {
    expect([seen.code, outputs()]).toEqual([0, expect.objectContaining({ verdict: "pass", passed: "true" })]);
    expect(warnings(seen)).toEqual([expect.stringMatching(why)]);
  };
  test.each(FAULTS)("that %s is a warning, and the verdict stands", async (_, why, make) => {
    const { seen, ...rest } = await broken("GITHUB_STEP_SUMMARY", make);
    stands(rest, seen, why);
  });
  mounted("that is read-only is one too", async () => {
    const each = step();
    stands(each, await each.run({ through: readOnly(each.path("GITHUB_STEP_SUMMARY")) }), /read-only/u);
  });
});

posix("a log that nobody takes changes nothing: the outputs are what counts", async () => {
  for (const through of [...(device ? [`exec "$@" > /dev/full`] : []), `"$@" >&-`, `{ "$@"; echo $? > code; } | :; exit $(cat code)`]) {
    const { run, outputs } = step({ metrics: { error_rate: 0.05, cost: 3 } });
    const { code, stderr } = await run({ through });
    expect([through, code, stderr, outputs()["verdict"]]).toEqual([through, 1, "", "hold"]);
  }
});

posix("a workspace that is gone is said, and is no verdict", async () => {
  const { run, outputs } = step();
  const { code, stderr } = await run({ through: `rm -r "$PWD"; exec "$@"` });
  expect([code, stderr, outputs()]).toEqual([1, "", expect.objectContaining({ verdict: "error", passed: "false" })]);
});

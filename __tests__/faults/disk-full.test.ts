import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folder, gateFolder } from "../cli/shell.ts";
import { warnings } from "../github/fixtures.ts";
import { describePosix, mounted, NO_VERDICT, start, step, withMount } from "./shipped.ts";

// A disk that gets full while a file is written is played by a limit on the size of files, which cuts at an exact byte;
// and by a real one where a file system of a few pages may be mounted.
const BLOCK = 512;
const full = (blocks: number) => ({ through: `ulimit -f ${blocks}; exec "$@"` });

describePosix("a report for which there is no room", () => {
  const args = (verdict: string) => ["cli.js", "check", "--metrics", `${verdict}.json`, "--format", "json", "--output", "report.json"] as const;

  test.each(["pass", "hold", "rollback"])("ends the command line with 2, whatever the verdict is, here %s; the old report stays whole, and nothing else stays", async (verdict) => {
    const here = gateFolder({ "report.json": "the old report" });
    const before = here.list();
    const { code, stdout, stderr } = await start(here.path, args(verdict), full(1)).ended;
    expect(stdout.length).toBeGreaterThan(BLOCK);
    expect([code, stderr]).toEqual([2, "report.json: error: This file cannot be written: it would be larger than files may be here.\n"]);
    expect([here.read("report.json"), here.list()]).toEqual(["the old report", before]);
  });

  test("is not there at all where there was none, also with standard output on the same disk", async () => {
    const here = gateFolder();
    const { code } = await start(here.path, args("pass"), { through: `ulimit -f 1; exec "$@" > printed.json` }).ended;
    expect([code, here.list().filter((file) => /report|tmp/u.test(file))]).toEqual([2, []]);
  });

  test("makes the step not evaluated", async () => {
    const { run, outputs, work, list } = step({ inputs: { report: "report.json" } });
    appendFileSync(join(work, "rollout-gate.yml"), Array.from({ length: 60 }, (_, at) => `    - cost > ${100 + at}\n`).join(""));
    writeFileSync(join(work, "report.json"), "the old report");
    const before = list();
    const { code } = await run(full(8));
    expect([code, outputs()]).toEqual([1, expect.objectContaining({ ...NO_VERDICT, report: "" })]);
    expect([readFileSync(join(work, "report.json"), "utf8"), list()]).toEqual(["the old report", before]);
  });

  test("of a first gate is not left as half a gate", async () => {
    const here = folder();
    const { code } = await start(here.path, ["cli.js", "init"], full(0)).ended;
    expect([code, here.list()]).toEqual([2, []]);
  });
});

describe("on a disk without a free page", () => {
  mounted("the old report stays whole, alone, and the run ends with 2", async () => {
    const here = gateFolder({ "out/x": "" });
    const run = `printf old > out/report.json; cat /dev/zero > out/filling 2> /dev/null; "$@"; code=$?; ls -A out > after; cat out/report.json >> after; exit $code`;
    const { code, stderr } = await start(here.path, ["cli.js", "check", "--metrics", "pass.json", "--output", "out/report.json"], { through: withMount("mount -t tmpfs -o size=32k none out", run) }).ended;
    expect([code, stderr]).toEqual([2, "out/report.json: error: This file cannot be written: the disk is full.\n"]);
    expect(here.read("after")).toBe("filling\nreport.json\nold");
  });
});

describePosix("a file of the runner's with room for so many bytes", () => {
  const LIMIT = 64;
  /** Fills a file of the runner's with a value of an earlier process, until this much is free. */
  const leave = (path: string, room: number, text: string) => writeFileSync(path, `${text}${"x".repeat(LIMIT * BLOCK - room - text.length - 1)}\n`);

  test("holds outputs of one moment: none, those before the verdict, or the verdict's", async () => {
    const whole = step();
    await whole.run();
    const written = readFileSync(whole.path("GITHUB_OUTPUT"), "utf8");
    const [all, first] = [written.length, written.lastIndexOf("verdict<<")];
    // Those before the verdict are longer, so where they have no room the verdict's may have.
    const rooms = [0, 1, all - first - 1, first - 1, first, first + 1, first + 130, Math.floor((first + all) / 2), all - 1, all];
    const seen = await Promise.all(
      rooms.map(async (room) => {
        const { run, outputs, path } = step();
        leave(path("GITHUB_OUTPUT"), room, "earlier=");
        const { code, stdout } = await run(full(LIMIT));
        const { earlier, ...ours } = outputs();
        return { room, code, ours, said: stdout.includes("outputs could not be written"), kept: earlier?.endsWith("x") };
      }),
    );
    const expected = rooms.map((room) => {
      const lost = room < all - first || (room >= first && room < all);
      const ours: unknown = room < all - first ? {} : expect.objectContaining(lost ? NO_VERDICT : { verdict: "pass", passed: "true" });
      return { room, code: lost ? 1 : 0, ours, said: lost, kept: true };
    });
    expect(seen).toEqual(expected);
  });

  test("holds no half of a summary, and the verdict stands", async () => {
    const { run, outputs, path } = step();
    leave(path("GITHUB_STEP_SUMMARY"), 100, "");
    const before = readFileSync(path("GITHUB_STEP_SUMMARY"), "utf8");
    const seen = await run(full(LIMIT));
    expect([seen.code, outputs()]).toEqual([0, expect.objectContaining({ verdict: "pass", passed: "true" })]);
    expect(readFileSync(path("GITHUB_STEP_SUMMARY"), "utf8")).toBe(before);
    expect(warnings(seen)).toEqual([expect.stringContaining("The job summary could not be written: it would be larger")]);
  });
});

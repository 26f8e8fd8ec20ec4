// npm run mutation-sample [-- COMMIT]: mutants of what the last commit changed, or what changed since one, so few that every
// CI run can afford them; where nothing changed here, or the commit is not there (a shallow clone), the same few lines each
// time. It says what it did, and fails only where enough was tested to tell.
import { execFileSync, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { linesOf } from "./lines.js";
import { ROOMS } from "./rooms.js";

const SINCE = process.argv[2] ?? "HEAD~1";
const MOST_LINES = 20;
/** Fewer mutants say nothing of the tests. */
const ENOUGH = 20;
/**
 * Of twenty mutants of a room where nine of ten are noticed, fewer than half are once in a million commits: only tests
 * that are missing altogether fail here, not the luck of a draw.
 */
const AT_LEAST = 50;
const MOST_SECONDS = 70;
const FIXED = { room: "statistics", oneOf: 12 };

/** Lines that changed in the room where the most did; null where there are none. */
function changed() {
  try {
    execFileSync("git", ["rev-parse", "--verify", "--quiet", `${SINCE}^{commit}`], { stdio: "ignore" });
  } catch {
    console.log(`Mutation sample: there is no ${SINCE} here, as in a shallow clone.`);
    return null;
  }
  const rooms = Object.keys(ROOMS).map((room) => ({ room, lines: linesOf(room, { oneOf: 1, since: SINCE, survivors: false }).flatMap(single) }));
  const [most] = rooms.sort((a, b) => b.lines.length - a.lines.length);
  if (most === undefined || most.lines.length === 0) {
    console.log(`Mutation sample: nothing changed in ${Object.keys(ROOMS).join(", ")} since ${SINCE}.`);
    return null;
  }
  const { room, lines } = most;
  const every = Math.max(1, lines.length / MOST_LINES);
  const some = Array.from({ length: Math.min(MOST_LINES, lines.length) }, (_, at) => lines[Math.floor(at * every)] ?? "");
  console.log(`Mutation sample: ${some.length} of the ${lines.length} lines that changed in src/${room} since ${SINCE}.`);
  return { room, args: some.flatMap((line) => ["--line", line]) };
}

/** `file:4-6` as its lines. @type {(range: string) => string[]} */
function single(range) {
  const [, file = "", from, to] = /^(.*):(\d+)-(\d+)$/.exec(range) ?? [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => `${file}:${Number(from) + at}-${Number(from) + at}`);
}

function fixed() {
  console.log(`Mutation sample: one of ${FIXED.oneOf} lines of src/${FIXED.room} instead.`);
  return { room: FIXED.room, args: ["--one-of", String(FIXED.oneOf)] };
}

const { room, args } = changed() ?? fixed();
const script = fileURLToPath(new URL("run.js", import.meta.url));
// In a group of its own, so that what Stryker starts ends with it.
const child = spawn(process.execPath, [script, room, ...args, "--report", "sample", "--at-least", String(AT_LEAST), "--enough", String(ENOUGH)], { stdio: ["ignore", "pipe", "inherit"], detached: true });
let output = "";
child.stdout.on("data", (data) => (output += String(data)));
let stopped = false;
const timer = setTimeout(() => {
  stopped = true;
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
}, MOST_SECONDS * 1000);
child.on("close", (code) => {
  clearTimeout(timer);
  if (stopped) rmSync(".cache/mutation/sandboxes-sample", { recursive: true, force: true });
  const said = output.split("\n").filter((line) => /^(?:all: [\d.]+ %|No line|Too few)/.test(line));
  const reached = /.*\b(\d+\/\d+ tested \(\d+ survived)/s.exec(output)?.[1];
  if (stopped) console.log(`Mutation sample: stopped after ${MOST_SECONDS} seconds, which is no failure; until then ${reached === undefined ? "nothing was tested" : `${reached})`}.`);
  else if (code === 0) console.log(said.join("\n"));
  else console.log(output);
  process.exitCode = stopped ? 0 : (code ?? 1);
});

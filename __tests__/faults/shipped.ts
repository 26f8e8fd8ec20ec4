import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, jest, test } from "@jest/globals";
import { GATE, PASS } from "../github/fixtures.ts";
import { type Event, events } from "../support/events.ts";
import { COMMAND_FILES, inputEnvironment, readOutputs, runnerEnvironment } from "../support/runner.ts";

// The shipped files as processes of their own, in places where things go wrong: started through a line of shell, killed,
// and looked at also when they left half of something. (`runAction` takes a step that ends by itself.)
// Many processes, and machines are busy.
jest.setTimeout(60_000);

const dist = join(import.meta.dirname, "../../dist");

export interface Ended {
  /** Null for one that was killed. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  /** A line of shell that runs the program as `"$@"`. */
  readonly through?: string;
  /** Options of Node. */
  readonly node?: readonly string[];
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

const running = new Set<ChildProcess>();
const made: string[] = [];
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** Starts a shipped file: `dist/cli.js` or `dist/main.js`. */
export function start(cwd: string, [file, ...args]: readonly ["cli.js" | "main.js", ...string[]], { through, node = [], environment = {} }: How = {}): { child: ChildProcess; ended: Promise<Ended> } {
  const command = [process.execPath, ...node, join(dist, file), ...args];
  const [program = "", ...rest] = through === undefined ? command : ["sh", "-c", through, "sh", ...command];
  const env = Object.fromEntries(Object.entries({ PATH: process.env["PATH"], ...environment }).filter(([, value]) => value !== undefined));
  const child = spawn(program, rest, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  const [stdout, stderr] = [[] as Buffer[], [] as Buffer[]];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
  const ended = new Promise<Ended>((resolve) => {
    child.on("close", (code, signal) => {
      running.delete(child);
      resolve({ code, signal, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
  return { child, ended };
}

/** A step of a workflow that is about to run: its workspace with a gate and metrics, and the runner's files. */
export interface Step {
  readonly work: string;
  /** The path of what the runner gives in this variable. */
  readonly path: (name: keyof typeof COMMAND_FILES | "GITHUB_EVENT_PATH") => string;
  readonly start: (how?: How) => ReturnType<typeof start>;
  readonly run: (how?: How) => Promise<Ended>;
  /** The outputs as later steps see them; throws where the runner would refuse the file. */
  readonly outputs: () => Readonly<Record<string, string>>;
  readonly list: () => string[];
}

/** Of a push, so that no base is asked for: a shell does not hand on inputs with a dash in their names. */
export function step({ metrics = PASS, inputs = {}, event = events.push() }: { metrics?: object; inputs?: Readonly<Record<string, string>>; event?: Event } = {}): Step {
  const place = mkdtempSync(join(tmpdir(), "rollout-gate-fault-"));
  made.push(place);
  const work = join(place, "work");
  for (const folder of ["work", "home", "temp", "commands"]) mkdirSync(join(place, folder));
  for (const file of Object.values(COMMAND_FILES)) writeFileSync(join(place, "commands", file), "");
  for (const [file, text] of Object.entries({ "rollout-gate.yml": GATE, "metrics.json": JSON.stringify(metrics) })) writeFileSync(join(work, file), text);
  const run = { event, inputs: { metrics: "metrics.json", comment: "never", ...inputs } };
  writeFileSync(join(place, "event.json"), JSON.stringify(event.payload));
  const environment: Readonly<Record<string, string>> = { ...runnerEnvironment(run, place), ...inputEnvironment(run) };
  const path: Step["path"] = (name) => environment[name] ?? "";
  const begin = (how: How = {}) => start(work, ["main.js"], { ...how, environment: { ...environment, ...how.environment } });
  return { work, path, start: begin, run: (how) => begin(how).ended, outputs: () => Object.fromEntries(readOutputs(readFileSync(path("GITHUB_OUTPUT"), "utf8"))), list: () => readdirSync(work).sort() };
}

/** The outputs that say that nothing was evaluated. */
export const NO_VERDICT = { verdict: "error", passed: "false", rollback: "false" };

/** Whether this user may mount something that nobody else sees. */
const mayMount = spawnSync("unshare", ["--mount", "mount", "-t", "tmpfs", "none", tmpdir()]).status === 0;
export const posix = process.platform === "win32" ? test.skip : test;
export const describePosix = process.platform === "win32" ? describe.skip : describe;
export const mounted = mayMount ? test : test.skip;

/** A line of shell in which this is mounted, for this process alone, and then the program runs. */
export function withMount(mount: string, before = ""): string {
  return `unshare --mount sh -c '${mount} && ${before === "" ? "" : `${before}; `}exec "$@"' sh "$@"`;
}

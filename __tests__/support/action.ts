import { spawn, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, afterEach } from "@jest/globals";
import { type ActionRun, COMMAND_FILES, inputEnvironment, readOutputs, runnerEnvironment } from "./runner.ts";

export type { ActionRun };

/** What one run of the action leaves behind. */
export interface ActionResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** As later steps see them: the last value of each. */
  readonly outputs: Readonly<Record<string, string>>;
  /** In the order in which they were set. */
  readonly outputHistory: readonly (readonly [name: string, value: string])[];
  readonly summary: string;
  readonly milliseconds: number;
  /** The workspace, gone after the test. */
  readonly directory: string;
  /** The text of a file in the workspace. */
  readonly read: (file: string) => string;
}

const root = join(import.meta.dirname, "../..");
/** Every Node that the action has to run on. */
export const nodes = (process.env["TEST_NODES"] ?? process.execPath).split(":");

const LONGEST_RUN = 60_000;
const made: string[] = [];
const running = new Set<ChildProcess>();
let shipped: string | undefined;

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});
afterAll(() => {
  if (shipped !== undefined) rmSync(shipped, { recursive: true, force: true });
  shipped = undefined;
});

/** Runs the shipped action as the runner does: its own process, knowing only its environment, with nothing installed. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const place = mkdtempSync(join(tmpdir(), "rollout-gate-action-"));
  made.push(place);
  const directory = join(place, "work");
  for (const [file, content] of Object.entries(run.files ?? {})) write(join(directory, file), content);
  for (const folder of ["work", "home", "temp"]) mkdirSync(join(place, folder), { recursive: true });
  for (const file of Object.values(COMMAND_FILES)) write(join(place, "commands", file), "");
  write(join(place, "event.json"), JSON.stringify(run.event.payload));

  const started = performance.now();
  const env = { ...runnerEnvironment(run, place), ...inputEnvironment(run), ...run.environment };
  const { code, stdout, stderr } = await execute(run.node ?? process.execPath, run.main ?? join(shippedAction(), "dist/main.js"), directory, env);
  const milliseconds = performance.now() - started;

  const outputHistory = readOutputs(readFileSync(join(place, "commands/output"), "utf8"));
  const summary = readFileSync(join(place, "commands/summary"), "utf8");
  return { code, stdout, stderr, outputs: Object.fromEntries(outputHistory), outputHistory, summary, milliseconds, directory, read: (file) => readFileSync(join(directory, file), "utf8") };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function shippedAction(): string {
  if (shipped === undefined) {
    shipped = mkdtempSync(join(tmpdir(), "rollout-gate-shipped-"));
    if (existsSync(join(tmpdir(), "node_modules"))) throw new Error("there are modules above the copy of dist/: it would find what is not shipped");
    cpSync(join(root, "dist"), join(shipped, "dist"), { recursive: true });
  }
  return shipped;
}

function execute(node: string, main: string, cwd: string, environment: Readonly<Record<string, string | undefined>>): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    const child = spawn(node, [main], { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: LONGEST_RUN, killSignal: "SIGKILL" });
    running.add(child);
    const [stdout, stderr] = [[] as Buffer[], [] as Buffer[]];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", (error) => {
      running.delete(child);
      reject(error);
    });
    child.on("close", (code, signal) => {
      running.delete(child);
      const seen = { stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
      if (code === null) reject(new Error(`the action was ended by ${signal}; it said:\n${seen.stdout}${seen.stderr}`));
      else resolve({ code, ...seen });
    });
  });
}

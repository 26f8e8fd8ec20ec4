import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "@jest/globals";
import { run } from "../../src/cli/run.ts";
import type { Questions, Terminal } from "../../src/cli/terminal.ts";

/** What a user sees of one run. */
export interface Seen {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

export interface Folder {
  readonly path: string;
  /** Runs the command line in this folder. */
  readonly run: (args: readonly string[], changes?: Partial<Terminal> & { input?: string | Uint8Array }) => Promise<Seen>;
  readonly write: (file: string, content: string | Uint8Array) => void;
  readonly read: (file: string) => string;
  readonly list: () => string[];
}

export const GATE = `rollout_gate:
  protected_path: support
  must_hold:
    error_rate: "<= 0.02"
  rollback_trigger:
    - error_rate > 0.1
    - reviewers report missing context
`;
export const PASSING = `{ "error_rate": 0.01 }`;
export const HOLDING = `{ "error_rate": 0.05 }`;
export const ROLLING_BACK = `{ "error_rate": 0.5 }`;

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A temporary folder with these files, gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), "rollout-gate-"));
  made.push(path);
  const here: Folder = {
    path,
    run: (args, changes) => runIn(path, args, changes),
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    read: (file) => readFileSync(join(path, file), "utf8"),
    list: () => readdirSync(path, { recursive: true, encoding: "utf8" }).sort(),
  };
  for (const [file, content] of Object.entries(files)) here.write(file, content);
  return here;
}

/** A folder with a gate where `check` finds it, and metrics for each verdict. */
export function gateFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  return folder({ "rollout-gate.yml": GATE, "pass.json": PASSING, "hold.json": HOLDING, "rollback.json": ROLLING_BACK, ...files });
}

/** Answers one line after the other, and then no more. */
export function answering(lines: readonly string[], { interrupted = false } = {}): Questions {
  const left = [...lines];
  return { ask: () => Promise.resolve(left.shift() ?? { interrupted }), close: () => undefined };
}

async function runIn(directory: string, args: readonly string[], { input = "", ...changes }: Partial<Terminal> & { input?: string | Uint8Array } = {}): Promise<Seen> {
  const [output, errors] = [[] as string[], [] as string[]];
  const sink = (into: string[]) => ({ write: (text: string) => void into.push(text), isTerminal: false, columns: undefined });
  const code = await run({
    args,
    directory,
    environment: {},
    output: sink(output),
    errors: sink(errors),
    readInput: () => Promise.resolve(typeof input === "string" ? Buffer.from(input) : input),
    questions: () => Promise.resolve(answering(Buffer.from(input).toString().split("\n").slice(0, -1))),
    program: "rollout-gate",
    ...changes,
  });
  return { code, output: output.join(""), errors: errors.join("") };
}

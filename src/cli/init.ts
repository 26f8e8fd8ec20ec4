import { closeSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { whyRefused } from "../files/read.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { refuse } from "./say.ts";
import { FIRST_GATE, SAMPLE_METRICS, WORKFLOW } from "./templates.ts";
import type { Terminal } from "./terminal.ts";

const INIT: CommandLine = { command: "init", options: {}, operands: { name: "no argument", least: 0, most: 0 } };

const FILES = [
  { path: "rollout-gate.yml", text: FIRST_GATE },
  { path: "metrics.sample.json", text: SAMPLE_METRICS },
  { path: ".github/workflows/rollout-gate.yml", text: WORKFLOW },
] as const;

/** A gate that `check` would take before the one that is written here. */
const OTHER_GATE = ".github/rollout-gate.yml";

/** `init`: writes a first gate, sample metrics and a workflow; all of them or none. */
export async function init(terminal: Terminal): Promise<number> {
  const given = parseArguments(terminal.args.slice(1), INIT);
  if (given.problems.length > 0) return refuse(given.problems, terminal);
  const { directory } = terminal;
  const there = [...FILES.map(({ path }) => path), OTHER_GATE].filter((path) => isTaken(resolve(directory, path)));
  if (there.length > 0) return refuse(there.map((path) => error("file-exists", { file: path }, {})), terminal);
  const failed = writeAll(directory);
  if (failed !== null) return refuse([failed], terminal);
  for (const { path } of FILES) terminal.output.write(`wrote ${path}\n`);
  terminal.output.write(`
Judge the sample:

  ${terminal.program} check --metrics metrics.sample.json

It passes. Set reviewer_override_rate to 0.17 there and judge again to see a
hold. Then put your own conditions into rollout-gate.yml, and replace the step
Evaluate and OWNER in .github/workflows/rollout-gate.yml.
`);
  return 0;
}

/** Whether something has this path already; a link that leads nowhere has it too. */
function isTaken(full: string): boolean {
  try {
    lstatSync(full);
    return true;
  } catch {
    return false;
  }
}

/** Writes every file; when one cannot be written, those before it and new folders are taken back. */
function writeAll(directory: string): Diagnostic | null {
  const made: string[] = [];
  for (const { path, text } of FILES) {
    const full = resolve(directory, path);
    try {
      const folder = mkdirSync(dirname(full), { recursive: true });
      if (folder !== undefined) made.push(folder);
      closeSync(openSync(full, "wx"));
      // It is ours from here on, also when only half of it can be written.
      made.push(full);
      writeFileSync(full, text);
    } catch (thrown) {
      for (const each of made.reverse()) rmSync(each, { recursive: true, force: true });
      return error("output-failed", { file: path }, { why: whyRefused(thrown) });
    }
  }
  return null;
}

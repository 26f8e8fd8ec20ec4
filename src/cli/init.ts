import { closeSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { whyRefused } from "../files/read.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { refuse } from "./say.ts";
import { FIRST_GATE, SAMPLE_METRICS, WORKFLOW } from "./templates.ts";
import type { Terminal } from "./terminal.ts";

const INIT: CommandLine = { command: "init", options: {}, operands: { name: "no argument", least: 0, most: 0 } };

const GATE = "rollout-gate.yml";
const SAMPLE = "metrics.sample.json";
const STEP = ".github/workflows/rollout-gate.yml";
const TEXTS: Readonly<Record<string, string>> = { [GATE]: FIRST_GATE, [SAMPLE]: SAMPLE_METRICS, [STEP]: WORKFLOW };

/** A gate that `check` would take before the one that is written here. */
const OTHER_GATE = ".github/rollout-gate.yml";

/** `init`: writes a first gate, sample metrics and a workflow: those that are missing, and of these all or none. */
export async function init(terminal: Terminal): Promise<number> {
  const given = parseArguments(terminal.args.slice(1), INIT);
  if (given.problems.length > 0) return refuse(given.problems, terminal);
  const { directory } = terminal;
  const kept = [OTHER_GATE, ...Object.keys(TEXTS)].filter((path) => isTaken(resolve(directory, path)));
  const hasGate = kept.includes(OTHER_GATE) || kept.includes(GATE);
  // The sample is of the gate that is written here; another gate asks for other metrics.
  const missing = Object.keys(TEXTS).filter((path) => !kept.includes(path) && !(hasGate && path !== STEP));
  const failed = writeAll(directory, missing);
  if (failed !== null) return refuse([failed], terminal);
  for (const path of kept) terminal.output.write(`kept ${path}, which was there\n`);
  for (const path of missing) terminal.output.write(`wrote ${path}\n`);
  terminal.output.write(nextSteps(missing, terminal.program));
  return 0;
}

/** What to do with what was written. */
function nextSteps(written: readonly string[], program: string): string {
  const sampled = `
Judge the sample:

  ${program} check --metrics ${SAMPLE}

It passes. Set reviewer_override_rate to 0.17 there and judge again to see a
hold.
`;
  return [
    written.includes(GATE) && written.includes(SAMPLE) ? sampled : "",
    written.includes(GATE) ? `\nPut your own conditions into ${GATE}.\n` : "",
    written.includes(STEP) ? `\nReplace the step Evaluate and OWNER in ${STEP}.\n` : "",
  ].join("");
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

/** Writes these files; when one cannot be written, those before it and new folders are taken back. */
function writeAll(directory: string, paths: readonly string[]): Diagnostic | null {
  const made: string[] = [];
  for (const path of paths) {
    const full = resolve(directory, path);
    try {
      const folder = mkdirSync(dirname(full), { recursive: true });
      if (folder !== undefined) made.push(folder);
      closeSync(openSync(full, "wx"));
      // It is ours from here on, also when only half of it can be written.
      made.push(full);
      writeFileSync(full, TEXTS[path] ?? "");
    } catch (thrown) {
      for (const each of made.reverse()) rmSync(each, { recursive: true, force: true });
      return error("output-failed", { file: path }, { why: whyRefused(thrown) });
    }
  }
  return null;
}

import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { error, worded } from "../diagnostics/diagnostic.ts";
import { whyUnreadable } from "./files.ts";
import { parseArguments, type CommandLine } from "./options.ts";
import { NOT_EVALUATED, refuse, sayDiagnostics } from "./say.ts";
import { FIRST_GATE, SAMPLE_METRICS, WORKFLOW } from "./templates.ts";
import type { Terminal } from "./terminal.ts";

export const INIT: CommandLine = { command: "init", options: {}, operands: { name: "no argument", least: 0, most: 0 } };

const FILES = [
  { path: "rollout-gate.yml", text: FIRST_GATE },
  { path: "metrics.json", text: SAMPLE_METRICS },
  { path: ".github/workflows/rollout-gate.yml", text: WORKFLOW },
] as const;

/** `init`: writes a first gate, sample metrics and a workflow; all of them or none. */
export function init(terminal: Terminal): number {
  const parsed = parseArguments(terminal.args.slice(1), INIT);
  if (!parsed.ok) return refuse(parsed.problem, terminal);
  const { directory } = terminal;
  const there = FILES.filter(({ path }) => statSync(resolve(directory, path), { throwIfNoEntry: false }) !== undefined);
  if (there.length > 0) {
    sayDiagnostics(there.map(({ path }) => worded(error("file-exists", { file: path }, {}))), [], terminal);
    return NOT_EVALUATED;
  }
  for (const { path, text } of FILES) {
    const full = resolve(directory, path);
    try {
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text, { flag: "wx" });
    } catch (thrown) {
      return refuse(error("output-failed", { file: path }, { why: whyUnreadable(thrown as NodeJS.ErrnoException) }), terminal);
    }
    terminal.output.write(`wrote ${path}\n`);
  }
  terminal.output.write(`
Judge the sample:

  ${terminal.program} check --metrics metrics.json

It passes. Set reviewer_override_rate to 0.17 in metrics.json and judge again to
see a hold. Then put your own conditions into rollout-gate.yml, and let your
pipeline write the metrics.
`);
  return 0;
}

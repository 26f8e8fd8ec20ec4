import { statSync } from "node:fs";
import { error, worded, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { evaluateFiles, type Evaluation } from "../files/evaluate.ts";
import { checkOutput } from "../files/write.ts";
import type { Event } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { stepMessages } from "./messages.ts";
import type { Runner } from "./runner.ts";

/** Files that the runner reads and writes, which a report must not overwrite. */
const RUNNER_FILES = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_EVENT_PATH"];

/** Reads all that the verdict depends on, and judges. With a mistake in the step itself nothing is read. */
export async function evaluateStep({ environment }: Pick<Runner, "environment">, inputs: Inputs, event: Event, directory: string, problems: readonly Diagnostic[]): Promise<Evaluation> {
  const wrong = [...problems, ...missingFolder(inputs, directory)];
  if (wrong.length > 0) return { report: null, diagnostics: wrong.map(worded), texts: [], paths: [] };
  const { gates, metrics, baseline, report } = inputs;
  const signals = inputs.signals.map((text) => ({ text, source: "the input signals" }));
  const readInput = (): Promise<never> => Promise.reject(new Error(stepMessages.noInput()));
  const evaluation = await evaluateFiles({ gates, metrics, baseline, signals, labels: event.labels, commits: event.commits }, { directory, readInput });
  const unwritable = report === null ? null : checkOutput(directory, report, [...evaluation.paths, ...RUNNER_FILES.flatMap((name) => environment[name] ?? [])]);
  return unwritable === null ? evaluation : { ...evaluation, report: null, diagnostics: [worded(unwritable), ...evaluation.diagnostics] };
}

function missingFolder({ workingDirectory }: Inputs, directory: string): Diagnostic[] {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) return [];
  return [error("usage", null, { problem: stepMessages.noFolder({ given: workingDirectory }), help: null })];
}

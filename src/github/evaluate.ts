import { statSync } from "node:fs";
import { error, worded, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { evaluateFiles, type Evaluation } from "../files/evaluate.ts";
import { checkOutput } from "../files/write.ts";
import type { Event } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import { baseMessages, stepMessages } from "./messages.ts";
import { placedAtBase, type Repository } from "./repository.ts";
import type { Runner } from "./runner.ts";

/** Files that the runner reads and writes, which a report must not overwrite. */
const RUNNER_FILES = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_EVENT_PATH"];

/** What was evaluated, and where in the repository the gates of the report stand. */
export interface StepEvaluation {
  readonly evaluation: Evaluation;
  readonly repository: Repository;
}

/** Reads all that the verdict depends on, and judges. With a mistake in the step itself nothing is read. */
export async function evaluateStep(runner: Runner, inputs: Inputs, event: Event, repository: Repository, problems: readonly Diagnostic[]): Promise<StepEvaluation> {
  const { directory } = repository;
  const wrong = [...problems, ...missingFolder(inputs, directory), ...missingBase(inputs, event)];
  if (wrong.length > 0) return { evaluation: { report: null, diagnostics: wrong.map(worded), texts: [], paths: [] }, repository };
  const judged = await judgeStep(runner, inputs, event, repository);
  const { evaluation } = judged;
  const unwritable = inputs.report === null ? null : checkOutput(directory, inputs.report, [...evaluation.paths, ...RUNNER_FILES.flatMap((name) => runner.environment[name] ?? [])]);
  return unwritable === null ? judged : { ...judged, evaluation: { ...evaluation, report: null, diagnostics: [worded(unwritable), ...evaluation.diagnostics] } };
}

/** Judges by the base's gates where the change has a base, and nobody asks for the change's own. */
async function judgeStep(runner: Runner, inputs: Inputs, event: Event, repository: Repository): Promise<StepEvaluation> {
  const { gates, metrics, baseline, gateSource, token } = inputs;
  const signals = inputs.signals.map((text) => ({ text, source: "the input signals" }));
  const request = { gates, metrics, baseline, signals, labels: event.labels, commits: event.commits };
  const reader = { directory: repository.directory, readInput: (): Promise<never> => Promise.reject(new Error(stepMessages.noInput())) };
  if (event.base === null || gateSource === "head") {
    const evaluation = await evaluateFiles(request, reader);
    const isForChange = (inputs.pullRequest ?? event.pullRequest) !== null;
    const notes = event.base !== null ? [baseMessages.asked()] : isForChange ? [baseMessages.noBaseHere({ event: event.name })] : [];
    return { evaluation: { ...evaluation, report: evaluation.report && { ...evaluation.report, gate_source: { from: "head", commit: null, notes } } }, repository };
  }
  // Loaded for changes alone: a push has nothing to ask it.
  const { evaluateByBase } = await import("./base/evaluate.ts");
  const { evaluation, ...placed } = await evaluateByBase(runner, token, event.base, request, reader);
  return { evaluation, repository: placedAtBase(repository, placed) };
}

/** Events that are always for a change, so that a payload without a base is a broken one. */
const FOR_A_CHANGE: ReadonlySet<string> = new Set(["pull_request", "pull_request_target", "merge_group"]);

function missingBase({ gateSource }: Inputs, { name, base }: Event): Diagnostic[] {
  if (base !== null || gateSource === "head") return [];
  if (FOR_A_CHANGE.has(name)) return [error("usage", null, { problem: stepMessages.noBase({ event: name }), help: null })];
  return gateSource === null ? [] : [error("usage", null, { problem: stepMessages.neverBase({ event: name }), help: null })];
}

function missingFolder({ workingDirectory }: Inputs, directory: string): Diagnostic[] {
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) return [];
  return [error("usage", null, { problem: stepMessages.noFolder({ given: workingDirectory }), help: null })];
}

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readOutputs } from "../runner.ts";
import { useAction, type Done } from "./actions.ts";
import { holds, interpolate, type Scope } from "./expressions.ts";
import type { Job, Step } from "./model.ts";
import { emptyCommandFiles, type Place } from "./place.ts";
import { execute } from "./processes.ts";

export type Outcome = "success" | "failure" | "cancelled" | "skipped";
export type Texts = Readonly<Record<string, string>>;

export interface StepResult {
  /** Its name, else its id, else what it uses or runs. */
  readonly name: string;
  readonly outcome: Outcome;
  /** The same but after `continue-on-error`. */
  readonly conclusion: Outcome;
  readonly outputs: Texts;
  readonly log: string;
  readonly summary: string;
}

/** Runs the steps of a job in their order. After the step named `cancelAfter`, the run is cancelled. */
export async function runSteps(job: Job, outer: Scope["contexts"], env: Texts, place: Place, cancelAfter: string | undefined): Promise<{ steps: StepResult[]; scope: Scope }> {
  const [results, known]: [StepResult[], Record<string, object>] = [[], {}];
  const status = { failed: false, skipped: false, cancelled: false };
  const scope: Scope = { contexts: { ...outer, steps: known, env }, status };
  for (const step of job.steps) {
    const result = await runStep(step, scope, env, place);
    results.push(result);
    if (result.conclusion === "failure") status.failed = true;
    if (result.name === cancelAfter) status.cancelled = true;
    if (step.id !== undefined) known[step.id] = { outcome: result.outcome, conclusion: result.conclusion, outputs: result.outputs };
  }
  return { steps: results, scope };
}

async function runStep(step: Step, scope: Scope, jobEnv: Texts, place: Place): Promise<StepResult> {
  const name = step.name ?? step.id ?? step.uses ?? step.run ?? "";
  if (!holds(step.if, scope)) return { name, outcome: "skipped", conclusion: "skipped", outputs: {}, log: "", summary: "" };
  const env = { ...jobEnv, ...texts(step.env, scope) };
  const inner = { ...scope, contexts: { ...scope.contexts, env } };
  const { code, log } = await carryOut(step, inner, env, place);
  const written = (file: string) => readFileSync(join(place.folder, "commands", file), "utf8");
  const [outputs, summary] = [Object.fromEntries(readOutputs(written("output"))), written("summary")];
  if (written("env") + written("path") !== "") throw new Error("this runner hands no environment on to later steps");
  emptyCommandFiles(place.folder);
  const outcome = code === 0 ? "success" : "failure";
  return { name, outcome, conclusion: step["continue-on-error"] === true ? "success" : outcome, outputs, log, summary };
}

async function carryOut(step: Step, scope: Scope, env: Texts, place: Place): Promise<Done> {
  const environment = { ...place.environment, ...env };
  if (step.run === undefined) return useAction(step, texts(step.with, scope), environment, place);
  const script = join(place.folder, "temp/step.sh");
  writeFileSync(script, interpolate(step.run, scope));
  return execute("bash", ["-e", script], place.directory, environment);
}

/** A map of the workflow with its expressions replaced. */
export function texts(map: Readonly<Record<string, unknown>> | undefined, scope: Scope): Texts {
  return Object.fromEntries(Object.entries(map ?? {}).map(([name, value]) => [name, interpolate(value, scope)]));
}

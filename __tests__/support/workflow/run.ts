import type { Event } from "../events.ts";
import { ACTIONS_BOT, startGitHub, type GitHub } from "../github/server.ts";
import { holds, type Scope } from "./expressions.ts";
import { startHub, type Hub } from "./hub.ts";
import { needsOf, type Job, type Permissions, type Workflow } from "./model.ts";
import { githubContext, granted, placeOf, tokenOf, type Run } from "./place.ts";
import { runSteps, texts, type Outcome, type StepResult, type Texts } from "./steps.ts";
import { inputsOf, starts } from "./triggers.ts";

export interface Simulation {
  readonly workflow: Workflow;
  readonly event: Event;
  /** What a checkout brings. */
  readonly files: Readonly<Record<string, string>>;
  /** What earlier runs left; nothing unless given. */
  readonly hub?: Hub;
  readonly id?: number;
  /** The step after which somebody cancels the run. */
  readonly cancelAfter?: string;
}

export interface JobResult {
  readonly result: Outcome;
  readonly outputs: Texts;
  readonly steps: readonly StepResult[];
}

/** What one run leaves behind. */
export interface Result {
  readonly id: number;
  readonly jobs: Readonly<Record<string, JobResult>>;
  readonly comments: readonly string[];
  readonly dispatches: GitHub["dispatches"];
  readonly step: (name: string) => StepResult;
}

let lastId = 1_658_821_500;

/** Runs a workflow as GitHub does, one job after the other; null where the event does not start it. */
export async function runWorkflow(simulation: Simulation): Promise<Result | null> {
  const { workflow, event, files, hub = startHub(), id = (lastId += 1) } = simulation;
  const permissions = Object.fromEntries(Object.entries(workflow.jobs).map(([name, job]) => [name, permissionsOf(workflow, job, event)]));
  const github = await startGitHub({ tokens: Object.fromEntries(Object.entries(permissions).map(([job, may]) => [tokenOf(id, job), { ...ACTIONS_BOT, permissions: underscored(may) }])) });
  // What a change is to be merged into has the same files, as far as these tests care.
  const tip = github.commit("main", files);
  const group = (event.payload["merge_group"] as { base_sha?: string } | undefined)?.base_sha;
  if (group !== undefined) github.contents.commits.set(group, github.contents.commits.get(tip) ?? {});
  const run: Run = { workflow: workflow.name, event, id, files, hub, github };
  hub.change(({ tokens }) => Object.assign(tokens, Object.fromEntries(Object.entries(permissions).map(([job, may]) => [tokenOf(id, job), may]))));
  try {
    const jobs = await runJobs(simulation, run, permissions);
    if (github.violations.length > 0) throw new Error(`not what GitHub's description allows: ${github.violations.join("; ")}`);
    if (jobs === null) return null;
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const step = (name: string): StepResult => steps.find((each) => each.name === name) ?? notThere(name);
    return { id, jobs, comments: github.comments.map(({ body }) => body), dispatches: github.dispatches, step };
  } finally {
    await github.close();
  }
}

async function runJobs({ workflow, event, cancelAfter }: Simulation, run: Run, permissions: Readonly<Record<string, Permissions>>): Promise<Record<string, JobResult> | null> {
  const results: Record<string, JobResult> = {};
  for (const id of ordered(workflow)) {
    const job = workflow.jobs[id] as Job;
    const place = placeOf(run, id, permissions[id] ?? {});
    if (!starts(workflow, event, place.environment["GITHUB_REF"] ?? "")) return null;
    const needs = Object.fromEntries(needsOf(job).map((name) => [name, { result: results[name]?.result, outputs: results[name]?.outputs }]));
    const before = ancestors(workflow, job).map((name) => results[name]?.result);
    const cancelled = Object.values(results).some(({ result }) => result === "cancelled");
    const status = { failed: before.includes("failure"), skipped: before.includes("skipped"), cancelled };
    const contexts = { github: githubContext(place), inputs: inputsOf(workflow, event), needs, vars: {}, runner: { os: "Linux", temp: place.environment["RUNNER_TEMP"] } };
    if (!holds(job.if, { contexts, status })) {
      results[id] = { result: "skipped", outputs: {}, steps: [] };
      continue;
    }
    const scope: Scope = { contexts: { ...contexts, secrets: { GITHUB_TOKEN: place.token }, job: { status: "success" } }, status };
    const env = { ...texts(workflow.env, scope), ...texts(job.env, scope) };
    const { steps, scope: after } = await runSteps(job, scope.contexts, env, place, cancelAfter);
    const result = after.status.cancelled ? "cancelled" : after.status.failed ? "failure" : "success";
    results[id] = { result, outputs: texts(job.outputs, after), steps };
  }
  return results;
}

function permissionsOf(workflow: Workflow, job: Job, event: Event): Permissions {
  const named = job.permissions ?? workflow.permissions;
  if (named === undefined) throw new Error("without `permissions` a job may what the repository's settings say, which this runner does not know");
  return granted(named, event);
}

/** As the API names them. */
function underscored(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll("-", "_"), level]));
}

/** The jobs, each after those that it needs. */
function ordered(workflow: Workflow, left = Object.keys(workflow.jobs), done: readonly string[] = []): readonly string[] {
  if (left.length === 0) return done;
  const next = left.find((id) => needsOf(workflow.jobs[id] as Job).every((each) => done.includes(each)));
  if (next === undefined) throw new Error(`these jobs need one another, or none that is there: ${left.join(", ")}`);
  return ordered(workflow, left.filter((id) => id !== next), [...done, next]);
}

/** Every job that a job waits for, also through others. */
function ancestors(workflow: Workflow, job: Job): readonly string[] {
  return needsOf(job).flatMap((id) => [id, ...ancestors(workflow, workflow.jobs[id] as Job)]);
}

function notThere(name: string): never {
  throw new Error(`no step is named ${name}`);
}

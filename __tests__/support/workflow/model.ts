import { parse } from "yaml";

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly "continue-on-error"?: boolean;
}

export type Permissions = Readonly<Record<string, "read" | "write">>;

export interface Job {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string | boolean;
  readonly "runs-on": string;
  readonly "timeout-minutes"?: number;
  readonly permissions?: Permissions;
  readonly concurrency?: unknown;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly name: string;
  readonly on: string | readonly string[] | Readonly<Record<string, Filter | readonly object[] | null>>;
  readonly permissions?: Permissions;
  readonly concurrency?: unknown;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Filter {
  readonly types?: readonly string[];
  readonly branches?: readonly string[];
  readonly workflows?: readonly string[];
  readonly inputs?: Readonly<Record<string, { readonly type?: string; readonly default?: unknown; readonly description?: string; readonly required?: boolean }>>;
}

// Exactly what this runner carries out, or may leave out without changing a result. Everything else is refused, never ignored.
const KNOWN = {
  workflow: ["name", "on", "permissions", "concurrency", "env", "jobs"],
  job: ["name", "needs", "if", "runs-on", "timeout-minutes", "permissions", "concurrency", "outputs", "env", "steps"],
  step: ["id", "name", "if", "uses", "with", "run", "env", "continue-on-error"],
};

export function parseWorkflow(text: string): Workflow {
  const workflow = parse(text) as Workflow;
  known("workflow", workflow);
  for (const job of Object.values(workflow.jobs)) {
    known("job", job);
    for (const step of job.steps) known("step", step);
  }
  return workflow;
}

export function stepsOf(workflow: Workflow): readonly Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps);
}

/** The ids of the jobs that a job waits for. */
export function needsOf({ needs = [] }: Job): readonly string[] {
  return typeof needs === "string" ? [needs] : needs;
}

/** Whether a step is this project's action, also as its own repository names it. */
export function isGate({ uses = "" }: Step): boolean {
  return uses === "./" || /^[\w-]+\/rollout-gate@v\d/u.test(uses);
}

/** The same workflow with some keys of a job changed; undefined takes a key away. */
export function withJob(workflow: Workflow, id: string, changes: Partial<Record<keyof Job, unknown>>): Workflow {
  const job = Object.fromEntries(Object.entries({ ...workflow.jobs[id], ...changes }).filter(([, value]) => value !== undefined));
  return { ...workflow, jobs: { ...workflow.jobs, [id]: job as unknown as Job } };
}

function known(kind: keyof typeof KNOWN, node: object): void {
  const unknown = Object.keys(node).filter((key) => !KNOWN[kind].includes(key));
  if (unknown.length > 0) throw new Error(`this runner carries out no ${unknown.join(", ")} of a ${kind}`);
}

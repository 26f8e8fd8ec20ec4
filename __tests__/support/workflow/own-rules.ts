import { parseWorkflow, type Job, type Step, type Workflow } from "./model.ts";
import { NO_RETARGET, unsafe } from "./rules.ts";

/** Every permission to write that this repository's workflows have. Another one is a change that a person should see here. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = { Gate: ["gate: pull-requests"], Release: ["tag: contents"] };
const PINNED = /^[\w-]+\/[\w./-]+@[\da-f]{40}$/u;
const ACTIONS = ["actions/checkout", "actions/setup-node", "actions/upload-artifact", "actions/download-artifact"];

/** What is unsafe about a workflow of this repository, beyond what is of every published one. */
export function unsafeHere(text: string): string[] {
  const workflow = parseWorkflow(text);
  const jobs = Object.entries(workflow.jobs).flatMap(([id, job]) => [...permissions(workflow, id, job), ...writers(id, job), ...machines(id, job), ...job.steps.flatMap((step) => [...pins(step, text), ...checkouts(step), ...installs(step)])]);
  // What judges by no base branch has no need to run again for another one.
  const judges = workflow.name === "Gate";
  return [...unsafe(text).filter((each) => judges || each !== NO_RETARGET), ...root(workflow), ...secrets(text), ...jobs];
}

/** Nothing for all jobs at once, so that each says what it may; and runs that a newer commit makes moot are ended. */
function root({ permissions: all, concurrency }: Workflow): string[] {
  return [...(JSON.stringify(all) === "{}" ? [] : ["permissions for all jobs"]), ...(typeof concurrency === "object" && concurrency !== null ? [] : ["no concurrency"])];
}

function permissions({ name }: Workflow, id: string, { permissions: own }: Job): string[] {
  if (own === undefined || typeof own !== "object") return [`permissions of ${id} that are not listed`];
  const writes = Object.entries(own).filter(([, level]) => level !== "read").map(([permission]) => `${id}: ${permission}`);
  return writes.filter((each) => !MAY_WRITE[name]?.includes(each)).map((each) => `may write: ${each}`);
}

/** Packages and scripts of a change run only where the token can change nothing. */
function writers(id: string, { permissions: own = {}, steps }: Job): string[] {
  if (!Object.values(own).includes("write")) return [];
  const runs = steps.filter(({ run = "", uses = "" }) => /\b(?:np[mx]|node|yarn|pnpm|bash|sh)\b|(?:^|\s)\.?\.?\/\S|\$GITHUB_WORKSPACE/mu.test(run) || uses.startsWith("actions/setup-node"));
  return runs.map(({ name, uses, run }) => `${id} may write and runs ${name ?? uses ?? run ?? ""}`);
}

/** A machine that is kept between runs keeps what a run left on it; one without an end can be held. */
function machines(id: string, job: Job): string[] {
  return [...(/^ubuntu-(?:latest|\d\d\.\d\d)$/u.test(job["runs-on"]) ? [] : [`${id} runs on ${job["runs-on"]}`]), ...(Number.isInteger(job["timeout-minutes"]) ? [] : [`no timeout of ${id}`])];
}

/** A tag can be moved to other code, a commit cannot; the version beside it is for people and for what updates it. */
function pins({ uses }: Step, text: string): string[] {
  if (uses === undefined || uses === "./") return [];
  if (!PINNED.test(uses)) return [`not pinned: ${uses}`];
  const lines = text.split("\n").filter((line) => line.includes(`uses: ${uses}`));
  return [
    ...(lines.every((line) => / # v\d+\.\d+\.\d+$/u.test(line)) && lines.length > 0 ? [] : [`no version beside ${uses}`]),
    ...(ACTIONS.includes(uses.split("@")[0] ?? "") ? [] : [`an action of others: ${uses}`]),
  ];
}

/** What a checkout leaves of the token, every later step can read. */
function checkouts({ uses = "", with: inputs = {} }: Step): string[] {
  return uses.startsWith("actions/checkout@") && inputs["persist-credentials"] !== false ? ["a checkout that keeps the token"] : [];
}

/** Only `npm ci` installs what the lock file says. */
function installs({ run = "" }: Step): string[] {
  return /\bnpx\b|\bnpm (?:i|install|add|update|exec)\b|\bcurl\b|\bwget\b/u.test(run) ? [`brings in what is not locked: ${run}`] : [];
}

/** None is needed, so none can be lost. */
function secrets(text: string): string[] {
  return /\bsecrets\b/u.test(text) ? ["a secret"] : [];
}

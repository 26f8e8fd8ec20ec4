import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { stepMessages } from "./messages.ts";
import { at, isObject, listOf, readPayload, textAt, whole, type Json } from "./payload.ts";
import type { Runner } from "./runner.ts";

/** A run of a workflow, and when it began compared to others: a later run has a higher number, a repeated one a higher attempt. */
export interface Run {
  readonly id: number;
  readonly attempt: number;
}

export function isSameRun(one: Run, other: Run): boolean {
  return one.id === other.id && one.attempt === other.attempt;
}

export function isLaterRun(one: Run, other: Run): boolean {
  return one.id > other.id || (one.id === other.id && one.attempt > other.attempt);
}

/** What the workflow runs for, as far as the gate cares. */
export interface Event {
  readonly name: string;
  /** The commit that is judged, as reviewers know it: a pull request's head, not its merge. */
  readonly commit: string;
  /** Every name that metrics of this run may give their commit. */
  readonly commits: readonly string[];
  readonly pullRequest: number | null;
  /** Whether the pull request comes from a fork, whose runs get a read-only token. */
  readonly fromFork: boolean;
  readonly labels: readonly string[];
  /** What the change is to be merged into; null where the run is for no change. */
  readonly base: Base | null;
  /** This run. */
  readonly run: Run;
  /** The run that measured: of a `workflow_run` event the one that it tells of. */
  readonly measuredBy: Run;
}

/** What a change is to be merged into, as the payload says. */
export interface Base {
  /** The name of the branch. */
  readonly branch: string;
  /** Of a merge group the commit that it is built on; a pull request's is the tip of the branch. */
  readonly commit: string | null;
  /** The pull request's own last commit; null of a merge group. */
  readonly head: string | null;
  /** The repository that this commit is in, which may be a fork; null where nobody knows. */
  readonly headRepository: string | null;
}

/**
 * Reads the event's payload. Labels in it report signals, and metrics are of a commit: where one of these is named and
 * cannot be read, that is an error, as nobody could tell what people reported, or whose metrics these are.
 */
export function readEvent({ environment }: Pick<Runner, "environment">): { event: Event; problems: Diagnostic[] } {
  const { payload, broken } = readPayload(environment["GITHUB_EVENT_PATH"]);
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const sha = environment["GITHUB_SHA"] ?? "";
  const run = { id: whole(environment["GITHUB_RUN_ID"]), attempt: whole(environment["GITHUB_RUN_ATTEMPT"]) || 1 };
  const pull = at(payload, "pull_request");
  const issue = at(payload, "issue");
  // A comment on an issue and one on a pull request are the same event.
  const discussed = pull ?? (at(issue, "pull_request") === null ? null : issue);
  const labels = hasParts(name, payload, issue) ? labelsOf(discussed) : null;
  const triggering = name === "workflow_run" ? at(payload, "workflow_run") : null;
  const head = textAt(at(pull, "head"), "sha") ?? textAt(triggering, "head_sha");
  const base = baseOf(pull, at(payload, "merge_group"));
  const event: Event = {
    name,
    commit: head ?? sha,
    // In a `workflow_run` run GITHUB_SHA is the default branch's commit, which is not what was measured.
    commits: [...new Set([head, triggering !== null && head !== null ? null : sha])].filter((each): each is string => each !== null && each !== ""),
    pullRequest: whole(discussed?.["number"]) || whole(pullRequestOf(triggering, at(payload, "repository"))?.["number"]) || null,
    fromFork: pull !== null && headRepositoryOf(pull) !== environment["GITHUB_REPOSITORY"],
    labels: labels ?? [],
    base,
    run,
    measuredBy: triggering === null ? run : { id: whole(triggering["id"]), attempt: whole(triggering["run_attempt"]) },
  };
  const wrong = broken ? [stepMessages.payload()] : [...(labels === null ? [stepMessages.labels()] : []), ...(name === "workflow_run" && head === null ? [stepMessages.measured()] : [])];
  return { event, problems: wrong.map((problem) => error("usage", null, { problem, help: null })) };
}

/** Whether what may carry labels is there where the event has it, and is an object wherever it is. */
function hasParts(name: string, payload: Json | null, issue: Json | null): boolean {
  const isWhole = (of: Json | null, key: string, required: boolean): boolean => isObject(of?.[key]) || (!required && (of?.[key] ?? null) === null);
  return isWhole(payload, "pull_request", name.startsWith("pull_request")) && isWhole(payload, "issue", name === "issue_comment") && isWhole(issue, "pull_request", false);
}

/** Any event that tells of a pull request is for it: reviews of one carry it as well. */
function baseOf(pull: Json | null, group: Json | null): Base | null {
  const [branch, head] = [textAt(at(pull, "base"), "ref"), textAt(at(pull, "head"), "sha")];
  if (branch !== null && head !== null) return { branch, commit: null, head, headRepository: headRepositoryOf(pull) };
  const commit = textAt(group, "base_sha");
  return commit === null ? null : { branch: (textAt(group, "base_ref") ?? commit).replace(/^refs\/heads\//u, ""), commit, head: null, headRepository: null };
}

function headRepositoryOf(pull: Json | null): string | null {
  return textAt(at(at(pull, "head"), "repo"), "full_name");
}

/** The names of the labels; null where they are in no form that GitHub gives them. */
function labelsOf(discussed: Json | null): string[] | null {
  const given = discussed?.["labels"];
  if (given === undefined) return [];
  if (!Array.isArray(given)) return null;
  const names = given.map((label) => (isObject(label) ? textAt(label, "name") : null));
  return names.every((each) => each !== null) ? names : null;
}

/** The pull request that a run was for. GitHub lists every one with that head, those of other repositories among them. */
function pullRequestOf(run: Json | null, repository: Json | null): Json | undefined {
  return listOf(run?.["pull_requests"]).find((each) => at(at(each, "base"), "repo")?.["id"] === repository?.["id"] && at(each, "head")?.["sha"] === run?.["head_sha"]);
}

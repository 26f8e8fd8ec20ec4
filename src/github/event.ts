import { readFileSync } from "node:fs";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { stepMessages } from "./messages.ts";
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
  /** This run. */
  readonly run: Run;
  /** The run that measured: of a `workflow_run` event the one that it tells of. */
  readonly measuredBy: Run;
}

type Json = { readonly [key: string]: unknown };

/**
 * Reads the event's payload. Labels in it report signals, so one that is named and cannot be read is an error: nobody
 * could tell what people reported.
 */
export function readEvent({ environment }: Pick<Runner, "environment">): { event: Event; problems: Diagnostic[] } {
  const { payload, problem } = readPayload(environment["GITHUB_EVENT_PATH"]);
  const name = environment["GITHUB_EVENT_NAME"] ?? "";
  const sha = environment["GITHUB_SHA"] ?? "";
  const run = { id: whole(environment["GITHUB_RUN_ID"]), attempt: whole(environment["GITHUB_RUN_ATTEMPT"]) || 1 };
  const pull = at(payload, "pull_request");
  const issue = at(payload, "issue");
  // A comment on an issue and one on a pull request are the same event.
  const discussed = pull ?? (at(issue, "pull_request") === null ? null : issue);
  const triggering = name === "workflow_run" ? at(payload, "workflow_run") : null;
  const head = textAt(at(pull, "head"), "sha") ?? textAt(triggering, "head_sha");
  const event: Event = {
    name,
    commit: head ?? sha,
    // In a `workflow_run` run GITHUB_SHA is the default branch's commit, which is not what was measured.
    commits: [...new Set([head, triggering !== null && head !== null ? null : sha])].filter((each): each is string => each !== null && each !== ""),
    pullRequest: whole(discussed?.["number"]) || whole(pullRequestOf(triggering, at(payload, "repository"))?.["number"]) || null,
    fromFork: pull !== null && textAt(at(at(pull, "head"), "repo"), "full_name") !== environment["GITHUB_REPOSITORY"],
    labels: listOf(discussed?.["labels"]).flatMap((label) => textAt(label, "name") ?? []),
    run,
    measuredBy: triggering === null ? run : { id: whole(triggering["id"]), attempt: whole(triggering["run_attempt"]) },
  };
  return { event, problems: problem === null ? [] : [problem] };
}

function readPayload(path: string | undefined): { payload: Json | null; problem: Diagnostic | null } {
  // Without a path there is no event, as on a developer's machine.
  if (path === undefined || path === "") return { payload: null, problem: null };
  try {
    const payload: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (isObject(payload)) return { payload, problem: null };
  } catch {
    // Said below: what exactly is broken about the runner's file helps nobody.
  }
  return { payload: null, problem: error("usage", null, { problem: stepMessages.payload(), help: null }) };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function at(object: Json | null, key: string): Json | null {
  const value = object?.[key];
  return isObject(value) ? value : null;
}

function textAt(object: Json | null, key: string): string | null {
  const value = object?.[key];
  return typeof value === "string" && value !== "" ? value : null;
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The pull request that a run was for. GitHub lists every one with that head, those of other repositories among them. */
function pullRequestOf(run: Json | null, repository: Json | null): Json | undefined {
  return listOf(run?.["pull_requests"]).find((each) => at(at(each, "base"), "repo")?.["id"] === repository?.["id"] && at(each, "head")?.["sha"] === run?.["head_sha"]);
}

/** A positive whole number, or 0. */
function whole(value: unknown): number {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Event, Payload } from "../events.ts";
import type { GitHub } from "../github/server.ts";
import { COMMAND_FILES, runnerEnvironment } from "../runner.ts";
import { temporary, type Hub, type OfRun } from "./hub.ts";
import type { Permissions } from "./model.ts";

/** What a run of a workflow is, for all of its jobs. */
export interface Run {
  readonly workflow: string;
  readonly event: Event;
  readonly id: number;
  /** What a checkout brings. */
  readonly files: Readonly<Record<string, string>>;
  readonly hub: Hub;
  readonly github: GitHub;
}

/** Where one job runs: a machine of its own. */
export interface Place {
  readonly run: Run;
  readonly folder: string;
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly token: string;
}

const STUB = join(import.meta.dirname, "gh.js");

export function placeOf(run: Run, job: string, permissions: Permissions): Place {
  const folder = temporary();
  for (const each of ["work", "home", "temp", "commands", "bin"]) mkdirSync(join(folder, each));
  writeFileSync(join(folder, "event.json"), JSON.stringify(run.event.payload));
  executable(join(folder, "bin/gh"), `#!/bin/sh\nexec "${process.execPath}" "${STUB}" "$@"\n`);
  emptyCommandFiles(folder);
  const usual = runnerEnvironment({ event: run.event, github: run.github }, folder);
  const own = { GITHUB_JOB: job, GITHUB_RUN_ID: String(run.id), GITHUB_WORKFLOW: run.workflow, GH_STUB: run.hub.file, PATH: `${join(folder, "bin")}:${usual["PATH"] ?? ""}` };
  return { run, folder, directory: join(folder, "work"), environment: { ...usual, ...own }, permissions, token: tokenOf(run.id, job) };
}

/** Each job has a token of its own, with the permissions of its own. */
export function tokenOf(run: number, job: string): string {
  return `ghs_${run}_${job}`;
}

/** What a job may: never more than read, for a pull request from a fork. */
export function granted(permissions: Permissions, { name, payload }: Event): Permissions {
  if (name !== "pull_request" || headRepository(payload)?.["full_name"] === at(payload, "repository")?.["full_name"]) return permissions;
  return Object.fromEntries(Object.keys(permissions).map((each) => [each, "read" as const]));
}

/** The `github` context. */
export function githubContext({ environment: env, token, run: { event } }: Place): Payload {
  const ref = env["GITHUB_REF"] ?? "";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const names = ["ACTOR", "API_URL", "EVENT_NAME", "JOB", "RUN_ATTEMPT", "RUN_ID", "SERVER_URL", "SHA", "WORKFLOW", "WORKSPACE"];
  const same = Object.fromEntries(names.map((name) => [name.toLowerCase(), env[`GITHUB_${name}`] ?? ""]));
  return { ...same, event: event.payload, ref, ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//u, ""), repository, repository_owner: repository.split("/")[0], token };
}

/** How GitHub lists this run beside an artifact. */
export function ofRun({ environment, run: { id, event } }: Place): OfRun {
  const { payload } = event;
  const own = Number(at(payload, "repository")?.["id"]);
  const pushed = { ref: environment["GITHUB_REF"]?.replace("refs/heads/", "") ?? "", sha: environment["GITHUB_SHA"] ?? "" };
  const head = (at(at(payload, "pull_request"), "head") ?? pushed) as typeof pushed;
  return { id, head_branch: head.ref, head_sha: head.sha, repository_id: own, head_repository_id: Number(headRepository(payload)?.["id"] ?? own) };
}

export function emptyCommandFiles(folder: string): void {
  for (const file of Object.values(COMMAND_FILES)) writeFileSync(join(folder, "commands", file), "");
}

export function executable(path: string, content: string): void {
  writeFileSync(path, content);
  chmodSync(path, 0o755);
}

function headRepository(payload: Payload): Payload | undefined {
  return at(at(at(payload, "pull_request"), "head"), "repo");
}

function at(node: Payload | undefined, key: string): Payload | undefined {
  const value = node?.[key];
  return typeof value === "object" && value !== null ? (value as Payload) : undefined;
}

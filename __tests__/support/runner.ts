import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Event, Payload } from "./events.ts";
import { type GitHub, REPOSITORY, TOKEN } from "./github/server.ts";

export interface ActionRun {
  /** Node itself; the one of the tests unless given. See `nodes`. */
  readonly node?: string;
  /** Another script than the shipped one. */
  readonly main?: string;
  readonly event: Event;
  readonly inputs?: Readonly<Record<string, string>>;
  /** What lies in the workspace. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Instead of what the runner sets; undefined unsets. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Whose address the action gets; without one, an address where nobody answers. */
  readonly github?: GitHub;
  /** What `github.token` is. */
  readonly token?: string;
}

const root = join(import.meta.dirname, "../..");
/** The files by which an action answers the runner, each empty at first. */
export const COMMAND_FILES = { GITHUB_OUTPUT: "output", GITHUB_STEP_SUMMARY: "summary", GITHUB_ENV: "env", GITHUB_PATH: "path", GITHUB_STATE: "state" };

/** What the runner tells every action of the run; `place` holds the folders and files that it names. */
export function runnerEnvironment({ event, github }: ActionRun, place: string): Record<string, string> {
  const api = github?.url ?? "http://127.0.0.1:9";
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: join(place, "home"),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__octo-org_rollout-gate",
    GITHUB_ACTOR: "octocat",
    GITHUB_API_URL: api,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(place, "event.json"),
    GITHUB_GRAPHQL_URL: github?.graphqlUrl ?? `${api}/graphql`,
    GITHUB_JOB: "gate",
    GITHUB_REPOSITORY: text(event.payload, "repository", "full_name") ?? REPOSITORY,
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_RUN_ID: "1658821493",
    GITHUB_RUN_NUMBER: "7",
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_WORKFLOW: "Release",
    GITHUB_WORKSPACE: join(place, "work"),
    RUNNER_TEMP: join(place, "temp"),
    ...checkedOut(event),
    ...Object.fromEntries(Object.entries(COMMAND_FILES).map(([name, file]) => [name, join(place, "commands", file)])),
  };
}

/** A pull request is tested merged, a merge group as it waits; what has no commit of its own runs on the default branch. */
function checkedOut({ name, payload }: Event): { GITHUB_REF: string; GITHUB_SHA: string } {
  const main = { GITHUB_REF: "refs/heads/main", GITHUB_SHA: "9c9ed2ff5c7c45dc2c7b9e5d0fd6b4a3a1c8fd30" };
  if (name === "pull_request") return { GITHUB_REF: `refs/pull/${String(payload["number"])}/merge`, GITHUB_SHA: text(payload, "pull_request", "merge_commit_sha") ?? main.GITHUB_SHA };
  if (name === "merge_group") return { GITHUB_REF: text(payload, "merge_group", "head_ref") ?? "", GITHUB_SHA: text(payload, "merge_group", "head_sha") ?? "" };
  if (name === "push") return { GITHUB_REF: text(payload, "ref") ?? "", GITHUB_SHA: text(payload, "after") ?? "" };
  return main;
}

/** Every input of action.yml: what was given, else its default, else nothing, which the runner sets to the empty text. */
export function inputEnvironment({ inputs = {}, token = TOKEN }: ActionRun): Record<string, string> {
  const { inputs: known } = parse(readFileSync(join(root, "action.yml"), "utf8")) as { inputs: Record<string, { default?: string }> };
  const unknown = Object.keys(inputs).filter((name) => !(name in known));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(", ")}`);
  const value = (name: string) => inputs[name] ?? (known[name]?.default ?? "").replace("${{ github.token }}", token);
  return Object.fromEntries(Object.keys(known).map((name) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value(name)]));
}

/** Reads GITHUB_OUTPUT by the runner's rules: `name=value`, or `name<<DELIMITER`, lines, and DELIMITER alone. */
export function readOutputs(content: string): [name: string, value: string][] {
  const outputs: [string, string][] = [];
  const lines = content.split("\n");
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [, name = "", sign, rest = ""] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
    if (sign === undefined || name === "" || (sign === "<<" && rest === "")) throw new Error(`the runner takes no such line: ${line}`);
    const end = sign === "<<" ? lines.indexOf(rest, at + 1) : at;
    if (end < 0) throw new Error(`the delimiter ${rest} of ${name} never comes`);
    outputs.push([name, sign === "<<" ? lines.slice(at + 1, end).join("\n") : rest]);
    at = end;
  }
  return outputs;
}

function text(payload: Payload, ...path: readonly string[]): string | undefined {
  const value = path.reduce<unknown>((node, name) => (typeof node === "object" && node !== null ? (node as Payload)[name] : undefined), payload);
  return typeof value === "string" ? value : undefined;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/github/action.ts";
import { gitIn } from "../../src/github/git-process.ts";
import { RequestFailure, type Content, type GitHubApi } from "../../src/github/github-api.ts";
import type { Report } from "../../src/judge/report.ts";
import { folder, lay } from "./checkout.ts";
import type { Event } from "./events.ts";
import { reportIn } from "./report-schema.ts";

export interface Step {
  /** The workspace. */
  readonly directory: string;
  readonly event: Event;
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  /** What GitHub's API finds at the base; without it the API refuses. */
  readonly api?: Readonly<Record<string, string>>;
}

/** Runs the step in this process, with the system's git, and a GitHub that only shows files. */
export async function step({ directory, event, sha, inputs = {}, environment = {}, api }: Step) {
  const place = folder();
  lay(place, { "event.json": JSON.stringify(event.payload) });
  const given: Readonly<Record<string, string>> = { metrics: "metrics.json", report: join(place, "report.json"), comment: "never", "github-token": "ghs_test_0123456789", ...inputs };
  const known = { PATH: process.env["PATH"] ?? "", HOME: place, GITHUB_EVENT_NAME: event.name, GITHUB_EVENT_PATH: join(place, "event.json"), GITHUB_REPOSITORY: "octo-org/octo-repo", GITHUB_SHA: sha, GITHUB_WORKSPACE: directory, RUNNER_TEMP: place };
  const asked: string[] = [];
  const [outputs, log] = [new Map<string, string>(), [] as string[]];
  const code = await run({
    environment: { ...known, ...environment },
    directory,
    input: (name) => given[name] ?? "",
    setOutputs(values) {
      for (const [name, value] of Object.entries(values)) outputs.set(name, value);
    },
    print: (text) => void log.push(text),
    writeSummary: () => undefined,
    connect: () => Promise.resolve(apiOf(api, asked)),
    git: gitIn({ ...known, ...environment }),
  });
  const report = reportIn<Report>(readFileSync(join(place, "report.json"), "utf8"));
  return { code, verdict: outputs.get("verdict"), report, asked, log: log.join(""), notes: (report.gate_source?.notes ?? []).join(" "), judged: report.gates?.map(({ protected_path: path }) => path).sort() };
}

function apiOf(files: Step["api"], asked: string[]): GitHubApi {
  const answer = <T>(what: string, value: T): Promise<T> => {
    asked.push(what);
    return files === undefined ? Promise.reject(new RequestFailure(403, "no")) : Promise.resolve(value);
  };
  const contentOf = (path: string): Content | null => (files?.[path] === undefined ? null : { kind: "file", bytes: Buffer.from(files[path]) });
  const never = (): Promise<never> => Promise.reject(new Error("not of these tests"));
  return {
    commit: (name) => answer(name, "c".repeat(40)),
    content: (path) => answer(path, contentOf(path)),
    listing: () => answer("listing", { entries: Object.keys(files ?? {}).map((path) => ({ path, mode: "100644" })), truncated: false }),
    comments: () => ({ [Symbol.asyncIterator]: () => ({ next: never }) }),
    createComment: never,
    updateComment: never,
    dispatch: never,
    personLogin: never,
    appLogin: never,
  };
}

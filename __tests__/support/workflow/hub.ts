import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach } from "@jest/globals";
import type { Permissions } from "./model.ts";

/** Whose artifact it is. */
export interface OfRun {
  readonly id: number;
  readonly head_branch: string;
  readonly head_sha: string;
  readonly repository_id: number;
  readonly head_repository_id: number;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  expired: boolean;
  readonly workflow_run: OfRun;
}

/** What GitHub keeps from one run to the next, besides what `startGitHub` keeps. The `gh` of the steps reads it too. */
export interface Kept {
  readonly artifacts: Artifact[];
  readonly pulls: { readonly number: number; readonly state: string; readonly labels?: readonly { readonly name: string }[]; readonly head: { readonly label: string; readonly sha: string } }[];
  readonly statuses: { readonly sha: string; readonly [field: string]: string }[];
  /** What each token may do. */
  readonly tokens: Record<string, Permissions>;
}

/** Kept in a folder, so that a process can read it. */
export interface Hub {
  readonly file: string;
  readonly read: () => Kept;
  readonly change: (how: (kept: Kept) => void) => void;
  /** As actions/upload-artifact: false where the name is taken. */
  readonly upload: (name: string, path: string, run: OfRun, overwrite: boolean) => boolean;
  /** As actions/download-artifact: false where there is none. */
  readonly download: (name: string, run: number, into: string) => boolean;
}

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

/** A temporary folder, gone after the test. */
export function temporary(): string {
  const path = mkdtempSync(join(tmpdir(), "rollout-gate-workflow-"));
  made.push(path);
  return path;
}

export function startHub(): Hub {
  const folder = temporary();
  const file = join(folder, "kept.json");
  const contentOf = (run: number, name: string) => join(folder, "artifacts", String(run), name);
  const read = () => JSON.parse(readFileSync(file, "utf8")) as Kept;
  const change: Hub["change"] = (how) => {
    const kept = read();
    how(kept);
    writeFileSync(file, JSON.stringify(kept));
  };
  writeFileSync(file, JSON.stringify({ artifacts: [], pulls: [], statuses: [], tokens: {} } satisfies Kept));
  return {
    file,
    read,
    change,
    upload(name, path, run, overwrite) {
      const content = contentOf(run.id, name);
      if (existsSync(content) && !overwrite) return false;
      rmSync(content, { recursive: true, force: true });
      mkdirSync(content, { recursive: true });
      // A link stays one: whoever makes an artifact up can put any entry into it.
      cpSync(path, lstatSync(path).isDirectory() ? content : join(content, basename(path)), { recursive: true, verbatimSymlinks: true });
      change(({ artifacts }) => {
        const others = artifacts.filter((each) => each.name !== name || each.workflow_run.id !== run.id);
        artifacts.splice(0, artifacts.length, { id: 5000 + others.length, name, expired: false, workflow_run: run }, ...others);
      });
      return true;
    },
    download(name, run, into) {
      const found = read().artifacts.find((each) => each.name === name && each.workflow_run.id === run);
      if (found === undefined || found.expired) return false;
      cpSync(contentOf(run, name), into, { recursive: true, verbatimSymlinks: true });
      return true;
    },
  };
}

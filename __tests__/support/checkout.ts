import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach } from "@jest/globals";

const made: string[] = [];
afterEach(() => {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
});

export type Files = Readonly<Record<string, string | { readonly link: string }>>;

/** A folder that is gone after the test. */
export function folder(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "rollout-gate-git-")));
  made.push(path);
  return path;
}

/** Git as the tests use it, which knows nothing of whoever runs them. */
export function git(directory: string, ...args: readonly string[]): string {
  const who = { GIT_AUTHOR_NAME: "t", GIT_AUTHOR_EMAIL: "t@example.com", GIT_COMMITTER_NAME: "t", GIT_COMMITTER_EMAIL: "t@example.com" };
  const env = { PATH: process.env["PATH"], HOME: directory, GIT_CONFIG_GLOBAL: "", GIT_CONFIG_NOSYSTEM: "1", GIT_NO_REPLACE_OBJECTS: "1", ...who };
  return execFileSync("git", ["-c", "init.defaultBranch=main", "-c", "advice.graftFileDeprecated=false", ...args], { cwd: directory, env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}

/** Makes a folder hold these files, and only these, besides git's own. */
export function lay(directory: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    if (typeof content === "string") writeFileSync(join(directory, path), content);
    else symlinkSync(content.link, join(directory, path));
  }
}

/** Commits exactly these files on top of what is checked out, and gives the hash. */
export function commit(directory: string, files: Files): string {
  git(directory, "rm", "-rfq", "--ignore-unmatch", ".");
  lay(directory, files);
  git(directory, "add", "-A", "-f");
  git(directory, "commit", "-q", "--allow-empty", "-m", "x");
  return git(directory, "rev-parse", "HEAD");
}

/** A pull request as `actions/checkout` leaves it with its history: GitHub's merge of the head into the base, checked out. */
export interface Checkout {
  readonly directory: string;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
}

export function pullRequest(base: Files, head: Files, directory: string = folder()): Checkout {
  mkdirSync(directory, { recursive: true });
  git(directory, "init", "-q");
  const start = commit(directory, {});
  const tip = commit(directory, base);
  git(directory, "checkout", "-q", "-b", "change", start);
  const proposed = commit(directory, head);
  const tree = git(directory, "rev-parse", `${proposed}^{tree}`);
  const merge = git(directory, "commit-tree", tree, "-p", tip, "-p", proposed, "-m", "Merge");
  git(directory, "checkout", "-q", "--detach", merge);
  return { directory, base: tip, head: proposed, merge };
}

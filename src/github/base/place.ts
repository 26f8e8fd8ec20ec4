import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import type { Git } from "../runner.ts";

/** Where a file stands in a checkout: the checkout's folder, and the path in it as git knows it. */
export interface Spot {
  readonly top: string;
  readonly path: string;
}

/**
 * Where a file stands in the repository; null for one outside of the workspace. By names alone: were links followed, a
 * change could turn a folder into a link, and so have its gate looked for in another place. Of checkouts in one another the
 * outer one counts, since a change can bring the inner one, as a submodule.
 */
export function spotOf(workspaces: readonly string[], full: string): Spot | null {
  for (const workspace of workspaces) {
    const parts = relative(workspace, full).split(sep);
    if (parts[0] === ".." || parts[0] === "" || isAbsolute(relative(workspace, full))) continue;
    const at = parts.findIndex((_, index) => hasGit(join(workspace, ...parts.slice(0, index))));
    // Without git, checkouts are unpacked archives.
    const folders = Math.max(0, at);
    return { top: join(workspace, ...parts.slice(0, folders)), path: parts.slice(folders).join("/") };
  }
  return null;
}

function hasGit(folder: string): boolean {
  return existsSync(join(folder, ".git"));
}

/** Whether a checkout is surely of another repository of this server, as one that holds shared gates may be. */
export async function isForeign(git: Git, top: string, environment: Readonly<Record<string, string | undefined>>): Promise<boolean> {
  if (!hasGit(top)) return false;
  const origin = (await git(top, ["config", "--local", "--get", "remote.origin.url"]))?.toString("utf8").trim() ?? "";
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const [, host, name] = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/u.exec(origin) ?? [];
  if (host === undefined || name === undefined || !URL.canParse(server)) return false;
  return host.toLowerCase() === new URL(server).hostname && name.toLowerCase() !== (environment["GITHUB_REPOSITORY"] ?? "").toLowerCase();
}

/** The folder that a path or pattern surely lies in: up to its first part with a sign of a pattern. */
export function startOf(full: string): string {
  const parts = full.split(sep);
  const at = parts.findIndex((part) => /[*?[\]{}]/u.test(part));
  return at < 0 ? dirname(full) : parts.slice(0, at).join(sep) || sep;
}

import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { isPattern } from "../../files/inputs.ts";

/** Where a file stands in a checkout: the checkout's folder, and the path in it as git knows it. */
export interface Spot {
  readonly top: string;
  readonly path: string;
  /** Whether git tells the folder. Without it checkouts are unpacked archives, which may lie in any folder. */
  readonly isSure: boolean;
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
    const folders = Math.max(0, at);
    return { top: join(workspace, ...parts.slice(0, folders)), path: parts.slice(folders).join("/"), isSure: at >= 0 };
  }
  return null;
}

export function hasGit(folder: string): boolean {
  return existsSync(join(folder, ".git"));
}

/**
 * Where else a file would stand were the archive unpacked in one of the folders on its way. `.github` is in a repository,
 * and no repository in it.
 */
export function otherSpots({ top, path, isSure }: Spot): Spot[] {
  if (isSure) return [];
  const parts = path.split("/");
  const end = parts.findIndex((part, at) => part === ".github" || isPattern(part) || at === parts.length - 1);
  return parts.slice(0, end).map((_, at) => ({ top: join(top, ...parts.slice(0, at + 1)), path: parts.slice(at + 1).join("/"), isSure }));
}

/** The folder that a path or pattern surely lies in: up to its first part with a sign of a pattern. */
export function startOf(full: string): string {
  const parts = full.split(sep);
  const at = parts.findIndex((part) => /[*?[\]{}]/u.test(part));
  return at < 0 ? dirname(full) : parts.slice(0, at).join(sep) || sep;
}

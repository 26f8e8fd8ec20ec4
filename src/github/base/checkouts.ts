import { resolve } from "node:path";
import type { Base } from "../event.ts";
import type { Runner } from "../runner.ts";
import { holderOf, type Holder } from "./holder.ts";
import { spotOf, startOf, type Spot } from "./place.ts";

/** The checkouts that the files of a step lie in. */
export interface Checkouts {
  /** Those of this repository, in which git may tell what was merged. */
  readonly own: readonly string[];
  /** Where a file stands in this repository; null outside of it. */
  readonly spot: (path: string) => Spot | null;
  /** The repository that a file is checked out from, where it is somebody else's. */
  readonly strangerOf: (path: string) => string | null;
}

/** Looks at the checkouts of a step. `named` are its paths and patterns, relative to `directory`. */
export async function checkoutsOf({ environment, git, directory: root }: Pick<Runner, "environment" | "git" | "directory">, base: Base, directory: string, named: readonly string[]): Promise<Checkouts> {
  const workspaces = [...new Set([root, environment["GITHUB_WORKSPACE"] || root])];
  const folders = [directory, ...named.map((each) => startOf(resolve(directory, each)))];
  const holders = new Map<string, Holder>();
  for (const { top } of folders.flatMap((folder) => spotOf(workspaces, resolve(folder, "file")) ?? [])) {
    if (!holders.has(top)) holders.set(top, await holderOf(git, top, environment, base));
  }
  const find = (path: string): { spot: Spot; holder: Holder } | null => {
    const spot = spotOf(workspaces, resolve(directory, path));
    return spot === null ? null : { spot, holder: holders.get(spot.top) ?? { is: "this" } };
  };
  return {
    own: [...holders].filter(([, { is }]) => is === "this").map(([top]) => top),
    spot(path) {
      const found = find(path);
      return found === null || "repository" in found.holder ? null : found.spot;
    },
    strangerOf(path) {
      const holder = find(path)?.holder;
      return holder?.is === "stranger" ? holder.repository : null;
    },
  };
}

import type { Base } from "../event.ts";
import type { Runner } from "../runner.ts";
import { apiTree } from "./api-tree.ts";
import { gitTree, mergedOnto } from "./git-tree.ts";
import type { BaseTree } from "./tree.ts";

/**
 * Opens the commit that a change is to be merged into: in one of the checkouts where git can vouch for it, else by GitHub's
 * API at the tip of the branch.
 */
export async function openBase(runner: Pick<Runner, "environment" | "connect" | "git">, token: string, base: Base, tops: readonly string[]): Promise<BaseTree> {
  const byApi = (name: string): Promise<BaseTree> => apiTree(runner, token, name, base.branch);
  for (const top of tops) {
    const commit = base.head === null ? base.commit : await mergedOnto(runner.git, top, runner.environment["GITHUB_SHA"] ?? "", base.head);
    const tree = commit === null ? null : await gitTree(runner.git, top, commit, () => byApi(commit ?? ""));
    if (tree !== null) return tree;
  }
  return byApi(base.commit ?? `heads/${base.branch}`);
}

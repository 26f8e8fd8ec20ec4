import { send } from "../connection.ts";
import type { GitHubApi } from "../github-api.ts";
import { baseMessages } from "../messages.ts";
import type { Runner } from "../runner.ts";
import { findThrough } from "./links.ts";
import { BaseFailure, entryOf, MODES, type BaseTree } from "./tree.ts";

/** Seconds that one question may take, GitHub's own failures and short limits waited for. */
const SECONDS = 20;

/** A commit's files by GitHub's API. `name` is what GitHub is to find it by, `branch` what people call it. */
export async function apiTree(runner: Pick<Runner, "connect">, token: string, name: string, branch: string): Promise<BaseTree> {
  const ask = async <T>(what: string, work: (api: GitHubApi) => Promise<T>): Promise<T> => {
    const attempt = { what, to: "read", permission: "contents: read", again: baseMessages.again(), notFound: baseMessages.gone() } as const;
    const sent = await send(runner, token, attempt, SECONDS, work);
    if (!sent.ok) throw new BaseFailure([sent.why, baseMessages.orGit(), baseMessages.unjudged({ branch })].join(" "));
    return sent.value;
  };
  // First of all: only once GitHub has shown the commit itself does "not found" say that a file is not there.
  const commit = await ask(baseMessages.commitOf({ branch }), (api) => api.commit(name));
  return {
    commit,
    list: async () => {
      const { entries, truncated } = await ask(baseMessages.listOf({ branch, commit }), (api) => api.listing(commit));
      if (truncated) throw new BaseFailure(baseMessages.truncated({ branch }));
      return entries.filter(({ mode }) => mode !== MODES.folder).map(({ path, mode }) => entryOf(path, mode));
    },
    find: (path) => findThrough(path, (part) => ask(baseMessages.fileOf({ path: part, branch, commit }), (api) => api.content(part, commit))),
  };
}

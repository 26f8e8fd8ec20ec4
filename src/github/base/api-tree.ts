import { send } from "../connection.ts";
import type { GitHubApi } from "../github-api.ts";
import { baseMessages } from "../messages.ts";
import type { Runner } from "../runner.ts";
import { readThrough } from "./links.ts";
import { BaseFailure, type BaseTree } from "./tree.ts";

/** Seconds that one question may take, GitHub's own failures and short limits waited for. */
const SECONDS = 20;
const SUBMODULE = "160000";
const FOLDER = "040000";

/** A commit's files by GitHub's API. `name` is what GitHub is to find it by, `branch` what people call it. */
export async function apiTree(runner: Pick<Runner, "connect">, token: string, name: string, branch: string): Promise<BaseTree> {
  const ask = async <T>(what: string, work: (api: GitHubApi) => Promise<T>): Promise<T> => {
    const attempt = { what, to: "read", permission: "contents: read", again: baseMessages.again(), notFound: baseMessages.gone() } as const;
    const sent = await send(runner, token, attempt, SECONDS, work);
    if (!sent.ok) throw new BaseFailure(`${sent.why} ${baseMessages.unjudged({ branch })}`);
    return sent.value;
  };
  // First of all: only once GitHub has shown the commit itself does "not found" say that a file is not there.
  const commit = await ask(baseMessages.commitOf({ branch }), (api) => api.commit(name));
  return {
    commit,
    list: async () => {
      const { entries, truncated } = await ask(baseMessages.listOf({ branch, commit }), (api) => api.listing(commit));
      if (truncated) throw new BaseFailure(baseMessages.truncated({ branch }));
      return entries.filter(({ mode }) => mode !== SUBMODULE && mode !== FOLDER).map(({ path }) => path);
    },
    read: (path) => readThrough(path, (part) => ask(baseMessages.fileOf({ path: part, branch, commit }), (api) => api.content(part, commit))),
  };
}

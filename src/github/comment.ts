import type { Run } from "./event.ts";
import { RequestFailure, type Comment, type GitHubApi } from "./github-api.ts";
import { authorship } from "./identity.ts";
import { markerOf, markerStart, memoryIn, type Memory } from "./marker.ts";
import type { Page } from "./page.ts";

/** The one comment that a step keeps on a pull request. */
export interface Sticky {
  readonly pullRequest: number;
  readonly key: string;
  readonly run: Run;
  /** Whether to write one where there is none yet. */
  readonly create: boolean;
  readonly page: Pick<Page, "memory" | "comment">;
}

export interface Written {
  readonly did: "created" | "updated" | "nothing" | "left a newer one";
  readonly url: string | null;
}

/** Writes the comment, or updates it in place. One that a later run wrote is left alone. */
export async function keepComment(api: GitHubApi, token: string, sticky: Sticky): Promise<Written> {
  const own = await find(api, token, sticky);
  if (own !== null) return update(api, own, sticky);
  if (!sticky.create) return { did: "nothing", url: null };
  try {
    return { did: "created", url: (await api.createComment(sticky.pullRequest, bodyOf(sticky, null))).url };
  } catch (thrown) {
    if (!(thrown instanceof RequestFailure && thrown.mayHaveArrived && thrown.status !== "timeout")) throw thrown;
    // It may be there although no answer came; a second one would be worse than none.
    const arrived = await find(api, token, sticky);
    const comment = arrived ?? (await api.createComment(sticky.pullRequest, bodyOf(sticky, null)));
    return { did: "created", url: comment.url };
  }
}

async function update(api: GitHubApi, own: Comment, sticky: Sticky): Promise<Written> {
  const before = memoryIn(own.body);
  if (before !== null && isLater(before.run, sticky.run)) return { did: "left a newer one", url: own.url };
  return { did: "updated", url: (await api.updateComment(own.id, bodyOf(sticky, before))).url };
}

/** The comment with this key that the token itself wrote. Others may have copied the marker. */
async function find(api: GitHubApi, token: string, { pullRequest, key }: Sticky): Promise<Comment | null> {
  const start = markerStart(key);
  const isOwn = authorship(api, token);
  for await (const page of api.comments(pullRequest)) {
    for (const comment of page) if (comment.body.startsWith(start) && (await isOwn(comment.author))) return comment;
  }
  return null;
}

function isLater(one: Run, other: Run): boolean {
  return one.id > other.id || (one.id === other.id && one.attempt > other.attempt);
}

function bodyOf({ key, page }: Sticky, before: Memory | null): string {
  return page.comment(`${markerOf(key, page.memory(before))}\n`, before);
}

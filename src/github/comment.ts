import { isLaterRun, isSameRun } from "./event.ts";
import { RequestFailure, type Comment, type GitHubApi } from "./github-api.ts";
import { authorship } from "./identity.ts";
import { markerOf, markerStart, memoryIn, type Memory } from "./marker.ts";
import type { Page } from "./page.ts";

/** The one comment that a step keeps on a pull request. */
export interface Sticky {
  readonly pullRequest: number;
  readonly key: string;
  /** Whether to write one where there is none yet. */
  readonly create: boolean;
  readonly page: Pick<Page, "memory" | "comment">;
}

/** What became of it. `shared`: another job of the same run had written this very comment. */
export type Written = { readonly did: "created" | "updated" | "left a newer one"; readonly url: string; readonly shared: boolean } | { readonly did: "nothing"; readonly url: null; readonly shared: false };

/** A comment of the token's own, and what it remembers. */
interface Own {
  readonly comment: Comment;
  readonly memory: Memory | null;
}

/** Writes the comment, or updates it in place. One that a later run wrote is left alone. */
export async function keepComment(api: GitHubApi, token: string, sticky: Sticky): Promise<Written> {
  const own = await findAll(api, token, sticky);
  if (own.length > 0) return update(api, own, sticky);
  if (!sticky.create) return { did: "nothing", url: null, shared: false };
  try {
    return await create(api, sticky);
  } catch (thrown) {
    if (!(thrown instanceof RequestFailure && thrown.mayHaveArrived && thrown.status !== "timeout")) throw thrown;
    // It may be there although no answer came; a second one would be worse than none.
    const [arrived] = await findAll(api, token, sticky);
    return arrived === undefined ? create(api, sticky) : { did: "created", url: arrived.comment.url, shared: false };
  }
}

async function create(api: GitHubApi, sticky: Sticky): Promise<Written> {
  return { did: "created", url: (await api.createComment(sticky.pullRequest, bodyOf(sticky, null))).url, shared: false };
}

async function update(api: GitHubApi, own: readonly Own[], sticky: Sticky): Promise<Written> {
  const kept = own.reduce((last, each) => (supersedes(each.memory, last.memory) ? each : last));
  const { comment, memory: before } = kept;
  const now = sticky.page.memory();
  if (before !== null && isLaterRun(before.run, now.run)) return { did: "left a newer one", url: comment.url, shared: false };
  const { url } = await rewrite(api, comment, before, sticky);
  await pointTo(url, own.filter((each) => each !== kept), api);
  return { did: "updated", url, shared: isShared(before, now) };
}

/** Updates the comment, or writes it anew where somebody has deleted it meanwhile. */
async function rewrite(api: GitHubApi, { id }: Comment, before: Memory | null, sticky: Sticky): Promise<Comment> {
  try {
    return await api.updateComment(id, bodyOf(sticky, before));
  } catch (thrown) {
    if (!(thrown instanceof RequestFailure && thrown.status === 404)) throw thrown;
    return api.createComment(sticky.pullRequest, bodyOf(sticky, before));
  }
}

/** Runs that began at once each found no comment, and wrote one. Where this fails the next run tries again. */
async function pointTo(url: string, others: readonly Own[], api: GitHubApi): Promise<void> {
  for (const { comment } of others) await api.updateComment(comment.id, `The verdict is kept in [another comment](${url}).\n`).catch(() => undefined);
}

/** Every comment with this key that the token itself wrote, the oldest first. Others may have copied the marker. */
async function findAll(api: GitHubApi, token: string, { pullRequest, key }: Sticky): Promise<Own[]> {
  const start = markerStart(key);
  const isOwn = authorship(api, token);
  const found: Own[] = [];
  for await (const page of api.comments(pullRequest)) {
    for (const comment of page) if (comment.body.startsWith(start) && (await isOwn(comment.author))) found.push({ comment, memory: memoryIn(comment.body) });
  }
  return found;
}

/** Whether a comment says more of the pull request than another: that of a later run, and of one run the worse verdict. */
function supersedes(one: Memory | null, other: Memory | null): boolean {
  if (one === null || other === null) return one !== null;
  return isSameRun(one.run, other.run) ? rank(one) > rank(other) : isLaterRun(one.run, other.run);
}

function rank({ snapshot }: Memory): number {
  return ["pass", "hold", "error", "rollback"].indexOf(snapshot.verdict);
}

/** Whether another job of this run wrote what was there. */
function isShared(before: Memory | null, now: Memory): boolean {
  return before !== null && isSameRun(before.writer, now.writer);
}

function bodyOf({ key, page }: Sticky, before: Memory | null): string {
  const now = page.memory();
  return page.comment(`${markerOf(key, now)}\n`, before, isShared(before, now));
}

import type { Run } from "./event.ts";
import { RequestFailure, type Comment, type GitHubApi } from "./github-api.ts";
import { authorship } from "./identity.ts";
import { markerOf, markerStart, memoryIn, type Memory } from "./marker.ts";
import type { Page } from "./page.ts";

/** The one comment that a step keeps on a pull request. */
export interface Sticky {
  readonly pullRequest: number;
  readonly key: string;
  /** The run that measured, and the one that writes. */
  readonly run: Run;
  readonly writer: Run;
  /** Whether to write one where there is none yet. */
  readonly create: boolean;
  readonly page: Pick<Page, "memory" | "comment">;
}

export interface Written {
  readonly did: "created" | "updated" | "nothing" | "left a newer one" | "left a worse one";
  readonly url: string | null;
}

/**
 * Writes the comment, or updates it in place. One that a later run wrote is left alone. So is one that this very run wrote
 * with a worse verdict: another job of a matrix has the same key, and its verdict must not vanish.
 */
export async function keepComment(api: GitHubApi, token: string, sticky: Sticky): Promise<Written> {
  const own = await findAll(api, token, sticky);
  if (own.length > 0) return update(api, own, sticky);
  if (!sticky.create) return { did: "nothing", url: null };
  try {
    return await create(api, sticky);
  } catch (thrown) {
    if (!(thrown instanceof RequestFailure && thrown.mayHaveArrived && thrown.status !== "timeout")) throw thrown;
    // It may be there although no answer came; a second one would be worse than none.
    const [arrived] = await findAll(api, token, sticky);
    return arrived === undefined ? create(api, sticky) : { did: "created", url: arrived.url };
  }
}

async function create(api: GitHubApi, sticky: Sticky): Promise<Written> {
  return { did: "created", url: (await api.createComment(sticky.pullRequest, bodyOf(sticky, null))).url };
}

async function update(api: GitHubApi, own: readonly Comment[], sticky: Sticky): Promise<Written> {
  const [kept, ...copies] = own as [Comment, ...Comment[]];
  const memories = own.flatMap(({ body }) => memoryIn(body) ?? []);
  const before = memories.reduce<Memory | null>((latest, memory) => (latest === null || isLater(memory.run, latest.run) ? memory : latest), null);
  if (before !== null && isLater(before.run, sticky.run)) return { did: "left a newer one", url: kept.url };
  if (before !== null && isSame(before.writer, sticky.writer) && rank(before) > rank(sticky.page.memory(before))) return { did: "left a worse one", url: kept.url };
  const { url } = await rewrite(api, kept, before, sticky);
  // Two runs that began at once each found none, and wrote one.
  for (const copy of copies) await api.updateComment(copy.id, `The verdict is kept in [another comment](${url}).\n`);
  return { did: "updated", url };
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

function rank({ snapshot }: Memory): number {
  return ["pass", "hold", "error", "rollback"].indexOf(snapshot.verdict);
}

function isSame(one: Run, other: Run): boolean {
  return one.id === other.id && one.attempt === other.attempt;
}

/** Every comment with this key that the token itself wrote, the oldest first. Others may have copied the marker. */
async function findAll(api: GitHubApi, token: string, { pullRequest, key }: Sticky): Promise<Comment[]> {
  const start = markerStart(key);
  const isOwn = authorship(api, token);
  const found: Comment[] = [];
  for await (const page of api.comments(pullRequest)) {
    for (const comment of page) if (comment.body.startsWith(start) && (await isOwn(comment.author))) found.push(comment);
  }
  return found;
}

function isLater(one: Run, other: Run): boolean {
  return one.id > other.id || (one.id === other.id && one.attempt > other.attempt);
}

function bodyOf({ key, page }: Sticky, before: Memory | null): string {
  return page.comment(`${markerOf(key, page.memory(before))}\n`, before);
}

import type { Content } from "../github-api.ts";
import type { Git } from "../runner.ts";
import { findThrough } from "./links.ts";
import { entryOf, MODES, type BaseTree } from "./tree.ts";

/** Git's hashes, of either length. */
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;

/** A file whose bytes this checkout does not hold, as in a clone that leaves them out. */
class Lacking extends Error {}

interface Entry {
  readonly mode: string;
  readonly id: string;
}

/**
 * The commit that a pull request's merge was made onto, as the checkout itself tells: only where the merge that is checked
 * out is the run's, and its second parent the pull request's head. Of any other commit with two parents, the first one may
 * be of the author's own making. The parents are read from the commit itself, since grafts and shallow histories change
 * what git says they are.
 */
export async function mergedOnto(git: Git, top: string, sha: string, head: string): Promise<string | null> {
  if (!HASH.test(sha)) return null;
  const checkedOut = await git(top, ["rev-parse", "--verify", "HEAD"]);
  if (checkedOut?.toString("latin1").trim() !== sha) return null;
  const text = (await git(top, ["cat-file", "commit", sha]))?.toString("latin1") ?? "";
  const lines = text.slice(0, text.indexOf("\n\n")).split("\n");
  const parents = lines.flatMap((line) => /^parent ([0-9a-f]+)$/u.exec(line)?.[1] ?? []);
  return parents.length === 2 && parents[1] === head ? (parents[0] ?? null) : null;
}

/** A commit's files by git; null where this checkout does not hold all of it, as a shallow one. What it lacks later, `other` reads. */
export async function gitTree(git: Git, top: string, commit: string, other: () => Promise<BaseTree>): Promise<BaseTree | null> {
  if (!HASH.test(commit)) return null;
  const listed = await git(top, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  if (listed === null) return null;
  const entries = entriesIn(listed.toString("utf8"));
  const folders = new Set([...entries.keys()].flatMap(foldersAbove));
  const blob = async (id: string): Promise<Buffer> => {
    const bytes = await git(top, ["cat-file", "blob", id]);
    if (bytes === null) throw new Lacking();
    return bytes;
  };
  const lookup = async (path: string): Promise<Content | null> => {
    const entry = entries.get(path);
    if (entry === undefined) return folders.has(path) ? { kind: "folder" } : null;
    if (entry.mode === MODES.submodule) return { kind: "submodule" };
    const bytes = await blob(entry.id);
    return entry.mode === MODES.link ? { kind: "link", target: bytes.toString("utf8") } : { kind: "file", bytes };
  };
  return {
    commit,
    list: () => Promise.resolve([...entries].map(([path, { mode }]) => entryOf(path, mode))),
    find: (path) =>
      findThrough(path, lookup).catch(async (thrown: unknown) => {
        if (!(thrown instanceof Lacking)) throw thrown;
        return (await other()).find(path);
      }),
  };
}

/** The lines of `ls-tree -z`: mode, kind, id, and behind a tab the path. */
function entriesIn(listed: string): Map<string, Entry> {
  return new Map(
    listed.split("\0").flatMap((line): [string, Entry][] => {
      const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/su.exec(line) ?? [];
      return mode === undefined || id === undefined || path === undefined ? [] : [[path, { mode, id }]];
    }),
  );
}

function foldersAbove(path: string): string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}

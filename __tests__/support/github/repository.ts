import { createHash } from "node:crypto";
import { posix } from "node:path";
import { type Reply, problem } from "./replies.ts";
import type { Place } from "./resources.ts";

/** What a commit holds, by path. */
export type Tree = Readonly<Record<string, string | Uint8Array | { readonly link: string } | { readonly submodule: string }>>;

/** What is committed to the repository. */
export interface Repository {
  /** The commit of each branch. */
  readonly branches: Map<string, string>;
  readonly commits: Map<string, Tree>;
  /** From so many paths on GitHub lists no more. */
  listed: number;
}

/** From here on GitHub's contents leave the content out. */
const LARGEST_INLINE = 1024 * 1024;

/** Commits to a branch, and gives the hash. */
export function commitTo(repository: Repository, branch: string, tree: Tree): string {
  const hash = createHash("sha1").update(JSON.stringify([branch, tree, repository.commits.size])).digest("hex");
  repository.commits.set(hash, tree);
  repository.branches.set(branch, hash);
  return hash;
}

/** GitHub takes a hash or the name of a branch, `heads/` before it or not. */
export function commitReply({ branches, commits }: Repository, ref: string, documentation: string): Reply {
  const hash = commits.has(ref) ? ref : branches.get(ref.replace(/^heads\//, ""));
  if (hash === undefined) return problem(422, { message: `No commit found for SHA: ${ref}`, documentation });
  return { status: 200, raw: Buffer.from(hash), headers: { "content-type": "application/vnd.github.v3.sha; charset=utf-8" } };
}

export function treeReply({ commits, listed }: Repository, hash: string, place: Place, documentation: string): Reply {
  const tree = commits.get(hash);
  if (!tree) return problem(404, { documentation });
  const url = (kind: string, path: string) => `${place.url}/repos/${place.repository}/git/${kind}/${hashOf(path)}`;
  const folders = new Set(Object.keys(tree).flatMap((path) => path.split("/").slice(1).map((_, at) => path.split("/").slice(0, at + 1).join("/"))));
  const entries = [
    ...[...folders].map((path) => ({ path, mode: "040000", type: "tree", sha: hashOf(path), url: url("trees", path) })),
    ...Object.entries(tree).map(([path, content]) => {
      const mode = isBytes(content) ? "100644" : "link" in content ? "120000" : "160000";
      return { path, mode, type: mode === "160000" ? "commit" : "blob", sha: hashOf(path), url: url("blobs", path) };
    }),
  ];
  return { status: 200, body: { sha: hash, url: url("trees", hash), tree: entries.slice(0, listed), truncated: entries.length > listed } };
}

export function contentReply({ branches, commits }: Repository, path: string, ref: string | null, raw: boolean, place: Place, documentation: string): Reply {
  const tree = commits.get(ref ?? branches.get("main") ?? "");
  if (!tree) return problem(404, { message: `No commit found for the ref ${ref}`, documentation });
  const found = tree[path];
  const resource = (name: string, type: string, size: number) => {
    const self = `${place.url}/repos/${place.repository}/contents/${encodeURIComponent(name)}?ref=${ref}`;
    return { type, size, name: posix.basename(name), path: name, sha: hashOf(name), url: self, git_url: self, html_url: self, download_url: self, _links: { self, git: self, html: self } };
  };
  if (found === undefined) {
    const below = Object.keys(tree).filter((each) => each.startsWith(`${path}/`));
    return below.length === 0 ? problem(404, { documentation }) : { status: 200, body: below.map((each) => resource(each, "file", 1)) };
  }
  if (!isBytes(found) && "submodule" in found) return { status: 200, body: { ...resource(path, "submodule", 0), submodule_git_url: found.submodule } };
  // GitHub follows a link to a file.
  const target = isBytes(found) ? found : tree[posix.join(posix.dirname(path), found.link)];
  if (!isBytes(found) && !isBytes(target)) return { status: 200, body: { ...resource(path, "symlink", found.link.length), target: found.link } };
  const bytes = Buffer.from(target as string);
  if (raw) return { status: 200, raw: bytes, headers: { "content-type": "application/vnd.github.v3.raw; charset=utf-8" } };
  const inline = bytes.length < LARGEST_INLINE;
  return { status: 200, body: { ...resource(path, "file", bytes.length), content: inline ? bytes.toString("base64").replace(/(.{60})/g, "$1\n") : "", encoding: inline ? "base64" : "none" } };
}

function isBytes(content: Tree[string] | undefined): content is string | Uint8Array {
  return typeof content === "string" || content instanceof Uint8Array;
}

function hashOf(text: string): string {
  return createHash("sha1").update(text).digest("hex");
}

import { isAbsolute, relative, resolve, sep } from "node:path";
import type { LinkTo } from "../render/markdown.ts";
import type { Event } from "./event.ts";
import type { Runner } from "./runner.ts";

/** Where things of this run stand in the repository and on GitHub's pages. */
export interface Repository {
  /** Where steps run. */
  readonly root: string;
  /** The folder that the step's paths are relative to. */
  readonly directory: string;
  /** The address of this run attempt; null outside of a workflow. */
  readonly runAddress: string | null;
  readonly commitAddress: (commit: string) => string | null;
  /** The address of a line of a file at a commit. */
  readonly blobAddress: (commit: string, path: string, line: number) => string | null;
  /** A file's path in the repository; null for one outside of the checkout. */
  readonly pathOf: (file: string) => string | null;
  /** The address of a line of a gate, at the commit that is checked out. Other files are a run's, and on no page. */
  readonly linkTo: LinkTo;
}

/** The same where gates were read from another commit: `paths` has those that were, `differing` whose lines are others there. */
export function placedAtBase(repository: Repository, { commit, paths, differing }: { readonly commit: string; readonly paths: ReadonlyMap<string, string>; readonly differing: ReadonlySet<string> }): Repository {
  return {
    ...repository,
    // A line of the base's gate would be marked on whatever stands there now.
    pathOf: (file) => (differing.has(file) ? null : repository.pathOf(file)),
    linkTo: (file, line, of) => {
      // A mistake may stand in either of two texts.
      if (of === "mistake" && differing.has(file)) return null;
      const path = paths.get(file);
      return path === undefined ? repository.linkTo(file, line) : repository.blobAddress(commit, path, line);
    },
  };
}

export function repositoryOf({ environment, directory: root }: Pick<Runner, "environment" | "directory">, { run }: Event, workingDirectory: string): Repository {
  const directory = resolve(root, workingDirectory);
  const name = environment["GITHUB_REPOSITORY"] ?? "";
  const page = name === "" ? null : `${(environment["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/u, "")}/${name}`;
  const workspace = environment["GITHUB_WORKSPACE"] || root;
  const sha = environment["GITHUB_SHA"] ?? "";
  const pathOf = (file: string): string | null => {
    const path = relative(workspace, resolve(directory, file));
    return path === "" || isAbsolute(path) || path.split(sep)[0] === ".." ? null : path.split(sep).join("/");
  };
  const blobAddress = (commit: string, path: string, line: number): string | null => (page === null || commit === "" ? null : `${page}/blob/${commit}/${path.split("/").map(encodeURIComponent).join("/")}#L${line}`);
  return {
    root,
    directory,
    runAddress: page === null || run.id === 0 ? null : `${page}/actions/runs/${run.id}/attempts/${run.attempt}`,
    commitAddress: (commit) => (page === null || commit === "" ? null : `${page}/commit/${commit}`),
    blobAddress,
    pathOf,
    linkTo: (file, line) => {
      const path = /\.ya?ml$/u.test(file) ? pathOf(file) : null;
      return path === null ? null : blobAddress(sha, path, line);
    },
  };
}

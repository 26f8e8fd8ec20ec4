import type { Base } from "../event.ts";
import type { Git, Runner } from "../runner.ts";
import { hasGit } from "./place.ts";

/**
 * Whose files a checkout holds: of this repository, or nobody knows of which; of the change itself, as its author left
 * them; of another repository of the same owner, such as one for shared gates; or of somebody else's.
 */
export type Holder = { readonly is: "this" | "change" } | { readonly is: "sibling" | "stranger"; readonly repository: string };

export async function holderOf(git: Git, top: string, environment: Runner["environment"], { head, headRepository }: Base): Promise<Holder> {
  const repository = hasGit(top) ? await originOf(git, top, environment) : null;
  const own = (environment["GITHUB_REPOSITORY"] ?? "").toLowerCase();
  if (repository === null || repository === own) return { is: "this" };
  // A fork has the change, and no gate that anybody but the author vouches for. Its address may be any: a commit is the same everywhere.
  const checkedOut = (await git(top, ["rev-parse", "--verify", "HEAD"]))?.toString("latin1").trim();
  const isOfChange = checkedOut !== undefined && [head, environment["GITHUB_SHA"]].includes(checkedOut);
  if (isOfChange || repository === headRepository?.toLowerCase()) return { is: "change" };
  return { is: ownerOf(repository) === ownerOf(own) ? "sibling" : "stranger", repository };
}

export function ownerOf(repository: string): string {
  return repository.split("/", 1)[0] ?? "";
}

/** The repository of this server that a checkout came from, in lower case, as GitHub takes no notice of it. */
async function originOf(git: Git, top: string, environment: Runner["environment"]): Promise<string | null> {
  const origin = (await git(top, ["config", "--local", "--get", "remote.origin.url"]))?.toString("utf8").trim() ?? "";
  const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
  const [, host, name] = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/u.exec(origin) ?? [];
  if (host === undefined || name === undefined || !URL.canParse(server)) return null;
  return host.toLowerCase() === new URL(server).hostname ? name.toLowerCase() : null;
}

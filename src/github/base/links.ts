import { posix } from "node:path";
import { baseMessages } from "../messages.ts";
import { BaseFailure, type Found, type Lookup } from "./tree.ts";

/** Links on the way to one file; git itself follows none in a tree, and a system about forty. */
const MOST_LINKS = 8;

/**
 * Finds what a path of a tree leads to, as in a checkout of it: through links, also of folders on the way. A link that leads
 * out of the repository, or to nothing, is an error; were it taken for "nothing there", whoever proposes a change would be
 * asked instead.
 */
export async function findThrough(path: string, lookup: Lookup): Promise<Found | null> {
  // Most files are where they are named.
  const there = await lookup(path);
  if (there?.kind === "file") return { path, bytes: there.bytes };
  /** `promised` counts the first parts that some link says are there. */
  let [rest, followed, promised] = [path.split("/"), 0, 0];
  for (let at = 1; at <= rest.length; at += 1) {
    const part = rest.slice(0, at).join("/");
    const found = part === path ? there : await lookup(part);
    if (found?.kind === "submodule") throw new BaseFailure(baseMessages.submodule({ path, submodule: part }));
    if (found?.kind === "file" && at === rest.length) return { path: part, bytes: found.bytes };
    if (found === null || found.kind === "file") {
      if (at <= promised) throw new BaseFailure(baseMessages.deadLink({ path }));
      return null;
    }
    if (found.kind !== "link") continue;
    followed += 1;
    if (followed > MOST_LINKS) throw new BaseFailure(baseMessages.manyLinks({ path }));
    const target = targetOf(path, part, found.target);
    promised = target.length + Math.max(0, promised - at);
    rest = target.concat(rest.slice(at));
    at = 0;
  }
  return { path: rest.join("/"), bytes: null };
}

/** Where a link leads, from the root of the repository. */
function targetOf(path: string, link: string, target: string): string[] {
  const leads = posix.normalize(posix.join(posix.dirname(link), target)).replace(/\/$/u, "").split("/");
  if (posix.isAbsolute(target) || leads[0] === "..") throw new BaseFailure(baseMessages.linkOut({ path, link, target }));
  return leads[0] === "." ? leads.slice(1) : leads;
}

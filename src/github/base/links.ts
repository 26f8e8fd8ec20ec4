import { posix } from "node:path";
import { baseMessages } from "../messages.ts";
import { BaseFailure, type Lookup } from "./tree.ts";

/** Links on the way to one file; git itself follows none in a tree, and a system about forty. */
const MOST_LINKS = 8;

/**
 * Reads a file of a tree as a checkout of it would: through links, also of folders on the way. A link that leads out of the
 * repository, or to nothing, is an error; were it taken for "no such file", whoever proposes a change would be asked instead.
 */
export async function readThrough(path: string, lookup: Lookup): Promise<Uint8Array | null> {
  // Most files are where they are named.
  const there = await lookup(path);
  if (there?.kind === "file") return there.bytes;
  let [rest, followed] = [path.split("/"), 0];
  for (let at = 1; at <= rest.length; at += 1) {
    const part = rest.slice(0, at).join("/");
    const found = part === path ? there : await lookup(part);
    if (found === null) {
      if (followed > 0) throw new BaseFailure(baseMessages.deadLink({ path }));
      return null;
    }
    if (found.kind === "submodule") throw new BaseFailure(baseMessages.submodule({ path, submodule: part }));
    if (found.kind === "file") return at === rest.length ? found.bytes : null;
    if (found.kind !== "link") continue;
    followed += 1;
    if (followed > MOST_LINKS) throw new BaseFailure(baseMessages.manyLinks({ path }));
    rest = targetOf(path, part, found.target).concat(rest.slice(at));
    at = 0;
  }
  return null;
}

/** Where a link leads, from the root of the repository. */
function targetOf(path: string, link: string, target: string): string[] {
  const leads = posix.normalize(posix.join(posix.dirname(link), target)).replace(/\/$/u, "").split("/");
  if (posix.isAbsolute(target) || leads[0] === "..") throw new BaseFailure(baseMessages.linkOut({ path, link, target }));
  return leads[0] === "." ? leads.slice(1) : leads;
}

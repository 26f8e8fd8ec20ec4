import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/**
 * Whether a path that is written as one inside of the repository leads out of it by a symbolic link. A link is content of
 * the repository, and whoever may propose a change of it would read and write files of the machine. A path that is written
 * as one outside, `../x` or `/tmp/x`, is the will of whoever runs the command.
 */
export function leavesByLink(directory: string, path: string): boolean {
  const full = resolve(directory, path);
  const real = realOf(full);
  if (real === full) return false;
  const root = repositoryOf(resolve(directory));
  return isInside(root, full) && !isInside(realOf(root), real);
}

/** The folder of the repository around a directory; outside of any it is the directory itself. */
function repositoryOf(directory: string): string {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (dirname(folder) === folder) return directory;
  }
}

/** A path with the links in it followed; of one that is not there yet, those of the folders that are. */
function realOf(full: string): string {
  try {
    return realpathSync(full);
  } catch {
    return dirname(full) === full ? full : join(realOf(dirname(full)), basename(full));
  }
}

function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !isAbsolute(inside) && inside.split(sep)[0] !== "..";
}

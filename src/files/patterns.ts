import { readdir, realpath, stat } from "node:fs";
import { basename, dirname, isAbsolute, relative, resolve } from "node:path";
import { glob, type FileSystemAdapter } from "tinyglobby";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nameOf, whyRefused } from "./read.ts";

/**
 * The files that match a pattern, in an order that does not depend on the disk's. Hidden ones only by name, as in a shell.
 * Nothing that may match is passed over: a folder that cannot be searched is a problem, and a link that leads nowhere is a
 * match, which reading it then says.
 */
export async function matching(pattern: string, directory: string): Promise<{ matches: string[]; refused: Diagnostic[] }> {
  const absolute = isAbsolute(pattern);
  const refused: Diagnostic[] = [];
  const fs = watching((folder, problem) => {
    const file = nameOf(absolute ? resolve(folder) : relative(directory, folder) || ".");
    refused.push(error("file-unreadable", { file }, { why: whyRefused(problem), pattern }));
  });
  return { matches: await found(pattern, directory, fs), refused };
}

/** The same among files that lie on no disk, each with its whole path. */
export function matchingAmong(files: readonly string[], pattern: string, directory: string): Promise<string[]> {
  return found(pattern, directory, listing(files));
}

async function found(pattern: string, directory: string, fs: FileSystemAdapter): Promise<string[]> {
  return (await glob(nameOf(pattern), { cwd: directory, absolute: isAbsolute(pattern), onlyFiles: true, expandDirectories: false, fs })).sort();
}

/** A file system that has these files, and the folders that they are in. */
function listing(files: readonly string[]): FileSystemAdapter {
  const folders = new Map<string, Map<string, boolean>>();
  for (const file of files) {
    for (let [path, isFolder] = [file, false]; path !== dirname(path); [path, isFolder] = [dirname(path), true]) {
      const within = folders.get(dirname(path)) ?? new Map<string, boolean>();
      folders.set(dirname(path), within.set(basename(path), isFolder));
    }
  }
  const entry = ([name, isFolder]: [string, boolean]) => ({ name, isDirectory: () => isFolder, isFile: () => !isFolder, isSymbolicLink: () => false });
  const adapter = {
    readdir: (folder: string, _: unknown, done: (problem: null, entries: object[]) => void) => done(null, [...(folders.get(resolve(folder)) ?? [])].map(entry)),
  };
  return adapter as unknown as FileSystemAdapter;
}

/** Node's file system for a search that would leave out, without a word, whatever it cannot open. */
function watching(refuse: (folder: string, problem: NodeJS.ErrnoException) => void): FileSystemAdapter {
  type Done<T> = (problem: NodeJS.ErrnoException | null, found?: T) => void;
  const adapter = {
    readdir: (folder: string, options: { withFileTypes: true }, done: Done<unknown>) =>
      readdir(folder, options, (problem, entries) => {
        if (problem !== null && problem.code !== "ENOENT" && problem.code !== "ENOTDIR") refuse(folder, problem);
        done(problem, entries);
      }),
    realpath: (path: string, done: Done<string>) => realpath(path, (problem, real) => done(null, problem === null ? real : path)),
    stat: (path: string, done: Done<{ isDirectory(): boolean }>) => stat(path, (problem, found) => done(null, problem === null ? found : { isDirectory: () => false })),
  };
  return adapter as unknown as FileSystemAdapter;
}

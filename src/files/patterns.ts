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

/** Files that lie on no disk, by their whole paths. */
export interface Listing {
  /** `isFile` is false of what may stand for a folder, such as a link. */
  readonly entries: readonly { readonly path: string; readonly isFile: boolean }[];
  /** Where a path leads once links are followed; null where nothing is, and rejected where nobody can tell. */
  readonly follow: (path: string) => Promise<string | null>;
}

/** The same among these, and what nobody could tell of those that may match. */
export async function matchingAmong(listing: Listing, pattern: string, directory: string): Promise<{ matches: string[]; refused: unknown[] }> {
  const refused: unknown[] = [];
  return { matches: await found(pattern, directory, listed(listing, (thrown) => void refused.push(thrown))), refused };
}

async function found(pattern: string, directory: string, fs: FileSystemAdapter): Promise<string[]> {
  return (await glob(nameOf(pattern), { cwd: directory, absolute: isAbsolute(pattern), onlyFiles: true, expandDirectories: false, fs })).sort();
}

/** A file system that has these files, and the folders that they are in. */
function listed({ entries, follow }: Listing, refuse: (thrown: unknown) => void): FileSystemAdapter {
  const folders = new Map<string, Map<string, "file" | "folder" | "link">>();
  for (const { path: file, isFile } of entries) {
    for (let [path, kind]: [string, "file" | "folder" | "link"] = [file, isFile ? "file" : "link"]; path !== dirname(path); [path, kind] = [dirname(path), "folder"]) {
      const within = folders.get(dirname(path)) ?? new Map<string, "file" | "folder" | "link">();
      folders.set(dirname(path), within.set(basename(path), kind));
    }
  }
  /** Links that lead nobody knows where. They are folders here, so that opening one, which only a match of the pattern does, tells. */
  const closed = new Set<string>();
  const entry = ([name, kind]: [string, string]) => ({ name, isDirectory: () => kind === "folder", isFile: () => kind === "file", isSymbolicLink: () => kind === "link" });
  const open = async (folder: string): Promise<object[]> => {
    try {
      const real = folders.has(folder) ? folder : await follow(folder);
      return [...(folders.get(real ?? "") ?? [])].map(entry);
    } catch (thrown) {
      refuse(thrown);
      return [];
    }
  };
  const leadsTo = async (link: string): Promise<string> => {
    try {
      return (await follow(link)) ?? link;
    } catch {
      closed.add(link);
      return link;
    }
  };
  const adapter = {
    readdir: (folder: string, _: unknown, done: (problem: null, found: object[]) => void) => void open(resolve(folder)).then((entriesThere) => done(null, entriesThere)),
    realpath: (path: string, done: (problem: null, real: string) => void) => void leadsTo(resolve(path)).then((real) => done(null, real)),
    stat: (path: string, done: (problem: null, found: { isDirectory(): boolean }) => void) => done(null, { isDirectory: () => folders.has(path) || closed.has(path) }),
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

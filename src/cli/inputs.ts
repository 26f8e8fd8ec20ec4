import { resolve } from "node:path";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { TextFile } from "../judge/check.ts";
import { decode, isFile, leadsOutside, readText } from "./files.ts";
import type { Terminal } from "./terminal.ts";

/** Texts that were read, and what could not be. */
export interface Inputs {
  readonly files: TextFile[];
  readonly problems: Diagnostic[];
}

/** Reads everything that the arguments of one option name: paths, patterns, and `-` for standard input. */
export async function readInputs(paths: readonly string[], what: string, terminal: Terminal, standardInput: { used: boolean }): Promise<Inputs> {
  const files: TextFile[] = [];
  const problems: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const { path, found } of await expand(paths, terminal.directory, problems)) {
    if (path === "-") {
      if (standardInput.used) problems.push(error("stdin-twice", null, {}));
      else {
        standardInput.used = true;
        const read = decode("<stdin>", await terminal.readInput());
        if (read.ok) files.push(read.file);
        else problems.push(read.problem);
      }
      continue;
    }
    const full = resolve(terminal.directory, path);
    if (seen.has(full)) {
      // Patterns may overlap; a path that is written out twice is a slip.
      if (!found) problems.push(error("file-twice", { file: path }, { what }));
      continue;
    }
    seen.add(full);
    const read = readText(terminal.directory, path, what);
    if (read.ok) files.push(read.file);
    else problems.push(read.problem);
  }
  return { files, problems };
}

/** Reads the files that gates name. One that is missing is left out: what it holds was not measured. */
export function readNamedFiles(paths: readonly string[], directory: string): Inputs {
  const files: TextFile[] = [];
  const problems: Diagnostic[] = [];
  for (const path of paths) {
    if (leadsOutside(directory, path)) {
      problems.push(error("from-outside", { file: path }, { file: path }));
      continue;
    }
    const read = readText(directory, path, "a metrics file");
    if (read.ok) files.push(read.file);
    else if (read.problem.code !== "file-missing") problems.push(read.problem);
  }
  return { files, problems };
}

/** Paths and patterns as paths; `found` marks those of a pattern. What is there under the very name is no pattern. */
async function expand(paths: readonly string[], directory: string, problems: Diagnostic[]): Promise<{ path: string; found: boolean }[]> {
  const expanded: { path: string; found: boolean }[] = [];
  for (const path of paths) {
    if (!/[*?[\]{}!]/u.test(path) || isFile(directory, path)) {
      expanded.push({ path, found: false });
      continue;
    }
    // Loaded only for a real pattern: it costs a quarter of an empty program's start.
    const { glob } = await import("tinyglobby");
    const matches = await glob(path.replaceAll("\\", "/"), { cwd: directory, dot: true, onlyFiles: true, expandDirectories: false });
    if (matches.length === 0) problems.push(error("no-match", { file: path }, { pattern: path }));
    expanded.push(...matches.sort().map((match) => ({ path: match, found: true })));
  }
  return expanded;
}

import { resolve } from "node:path";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { TextFile } from "../judge/check.ts";
import { isFileNamed } from "../judge/from.ts";
import { decode, isThere, leadsOutside, nameOf, readText, whyRefused, type ReadFile } from "./read.ts";

const STANDARD_INPUT = "-";

/** Where paths start, and what `-` reads. */
export interface Reader {
  readonly directory: string;
  readInput(): Promise<Uint8Array>;
}

/** Texts that were read, what could not be, and the paths of both. */
export interface Inputs {
  readonly files: TextFile[];
  readonly problems: Diagnostic[];
  readonly paths: string[];
}

/** Reads what one option names; `what` is how messages call such a file: "a metrics file". */
export type ReadInputs = (named: readonly string[], what: string) => Promise<Inputs>;

/** A reader for one run: of paths, patterns, and `-` for standard input, which can be read only once. */
export function inputReader(reader: Reader): ReadInputs {
  let standardInputUsed = false;
  const readStandardInput = async (): Promise<ReadFile> => {
    const file = "<stdin>";
    if (standardInputUsed) return { ok: false, problem: error("stdin-twice", { file }, {}) };
    standardInputUsed = true;
    try {
      return decode(file, await reader.readInput());
    } catch (thrown) {
      return { ok: false, problem: error("file-unreadable", { file }, { why: whyRefused(thrown) }) };
    }
  };
  return async (named, what) => {
    const { paths, problems } = await expand(named, what, reader.directory);
    const files: TextFile[] = [];
    for (const path of paths) {
      const read = path === STANDARD_INPUT ? await readStandardInput() : readText(reader.directory, path, what);
      if (read.ok) files.push(read.file);
      else problems.push(read.problem);
    }
    return { files, problems, paths: paths.filter((path) => path !== STANDARD_INPUT) };
  };
}

/**
 * Reads the files that gates name. One that is missing is left out: what it holds was not measured. One that is given
 * as metrics anyway is not read again.
 */
export function readNamedFiles(named: readonly string[], metrics: Inputs, directory: string): Inputs {
  const paths = named.filter((path) => !metrics.paths.some((given) => isFileNamed(nameOf(given), path, false)));
  const files: TextFile[] = [];
  const problems: Diagnostic[] = [];
  for (const path of paths) {
    if (leadsOutside(directory, path)) {
      problems.push(error("from-outside", { file: path }, { file: path }));
      continue;
    }
    const read = readText(directory, path, "what `from` names");
    if (read.ok) files.push(read.file);
    else if (read.problem.code !== "file-missing") problems.push(read.problem);
  }
  return { files, problems, paths };
}

/** Whether a path has signs in it that make it a pattern, where no file has that very name. */
export function isPattern(path: string): boolean {
  return /[*?[\]{}]/u.test(path);
}

/** Paths and patterns as paths, each once. Patterns may overlap; a path that is written out twice is a slip. */
export async function expand(named: readonly string[], what: string, directory: string): Promise<{ paths: string[]; problems: Diagnostic[] }> {
  const paths = new Map<string, string>();
  const written = new Set<string>();
  const problems: Diagnostic[] = [];
  for (const each of named) {
    const full = resolve(directory, each);
    if (each === STANDARD_INPUT) paths.set(`${STANDARD_INPUT} ${paths.size}`, each);
    else if (!isPattern(each) || isThere(directory, each)) {
      if (written.has(full)) problems.push(error("file-twice", { file: nameOf(each) }, { what }));
      written.add(full);
      if (!paths.has(full)) paths.set(full, each);
    } else {
      // Loaded only for a real pattern: it costs a quarter of an empty program's start.
      const { matches, refused } = await (await import("./patterns.ts")).matching(each, directory);
      problems.push(...refused);
      if (matches.length === 0 && refused.length === 0) problems.push(error("no-match", { file: each }, { pattern: each }));
      for (const match of matches) if (!paths.has(resolve(directory, match))) paths.set(resolve(directory, match), match);
    }
  }
  return { paths: [...paths.values()], problems };
}

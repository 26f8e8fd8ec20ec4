import { resolve } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { expand, isPattern } from "../../files/inputs.ts";
import { decode, nameOf, readText, type ReadFile } from "../../files/read.ts";
import type { Base } from "../event.ts";
import type { Runner } from "../runner.ts";
import { openBase } from "./open.ts";
import { isForeign, spotOf, startOf, type Spot } from "./place.ts";
import type { BaseTree } from "./tree.ts";

/** One file as the base has it and as it is checked out. */
export interface Sides {
  /** As reports name it. */
  readonly name: string;
  /** Its path in the repository; null outside of it, where no base has anything to say. */
  readonly path: string | null;
  /** Null where the base has no such file. */
  readonly base: ReadFile | null;
  readonly head: ReadFile;
}

/** Reads files on both sides. */
export interface BothSides {
  readonly tree: BaseTree;
  /** What paths and patterns name on either side, and what they name on neither. */
  read(named: readonly string[], what: string): Promise<{ sides: Sides[]; problems: Diagnostic[]; paths: string[] }>;
}

/** Opens the base for the files of a step. `named` are its paths and patterns, relative to `directory`. */
export async function bothSides(runner: Runner, token: string, base: Base, directory: string, named: readonly string[]): Promise<BothSides> {
  const { environment, git } = runner;
  const workspaces = [...new Set([runner.directory, environment["GITHUB_WORKSPACE"] || runner.directory])];
  const tops = [...new Set([directory, ...named.map((each) => startOf(resolve(directory, each)))].flatMap((folder) => spotOf(workspaces, resolve(folder, "file"))?.top ?? []))];
  const foreign = new Set<string>();
  for (const top of tops) if (await isForeign(git, top, environment)) foreign.add(top);
  const tree = await openBase(runner, token, base, tops.filter((top) => !foreign.has(top)));
  const spot = (path: string): Spot | null => {
    const found = spotOf(workspaces, resolve(directory, path));
    return found === null || foreign.has(found.top) ? null : found;
  };

  const reads = new Map<string, Promise<Uint8Array | null>>();
  const readBase = (path: string): Promise<Uint8Array | null> => {
    const reading = reads.get(path) ?? tree.read(path);
    reads.set(path, reading);
    return reading;
  };
  const readBoth = async (path: string, what: string): Promise<Sides> => {
    const at = spot(path);
    const bytes = at === null ? null : await readBase(at.path);
    return { name: nameOf(path), path: at?.path ?? null, base: bytes === null ? null : decode(nameOf(path), bytes), head: readText(directory, path, what) };
  };
  /** Files of the base that a pattern matches, where no file of it has that very name. */
  const matches = async (pattern: string): Promise<string[]> => {
    const at = spot(pattern);
    if (at === null || !isPattern(pattern) || (await readBase(at.path)) !== null) return [];
    const { matchingAmong } = await import("../../files/patterns.ts");
    const found = await matchingAmong((await tree.list()).map((each) => resolve(at.top, each)), pattern, directory);
    const files: string[] = [];
    // A link to a folder is listed like one to a file.
    for (const each of found) if ((await readBase(spot(each)?.path ?? "")) !== null) files.push(each);
    return files;
  };
  return {
    tree,
    async read(names, what) {
      const { paths, problems } = await expand(names, what, directory);
      const known = new Map(paths.map((path) => [resolve(directory, path), path]));
      const found = new Set<string>();
      for (const each of names) {
        const there = await matches(each);
        if (there.length > 0) found.add(nameOf(each));
        for (const path of there) if (!known.has(resolve(directory, path))) known.set(resolve(directory, path), path);
      }
      const sides: Sides[] = [];
      for (const path of known.values()) sides.push(await readBoth(path, what));
      return { sides, problems: problems.filter(({ code, place }) => code !== "no-match" || !found.has(place?.file ?? "")), paths: [...known.values()] };
    },
  };
}

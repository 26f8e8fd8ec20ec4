import { isAbsolute, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { expand, isPattern } from "../../files/inputs.ts";
import { decode, nameOf, readText, type ReadFile } from "../../files/read.ts";
import type { Base } from "../event.ts";
import { baseMessages } from "../messages.ts";
import type { Runner } from "../runner.ts";
import { checkoutsOf } from "./checkouts.ts";
import { openBase } from "./open.ts";
import { otherSpots } from "./place.ts";
import { BaseFailure, type BaseTree, type Found } from "./tree.ts";

/** One file as the base has it and as it is checked out. */
export interface Sides {
  /** As reports name it. */
  readonly name: string;
  /** Its path in the repository; null outside of it, where no base has anything to say. */
  readonly path: string | null;
  /** The repository that it is checked out from, where that is somebody else's. */
  readonly stranger: string | null;
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
  const checkouts = await checkoutsOf(runner, base, directory, named);
  const { spot } = checkouts;
  const tree = await openBase(runner, token, base, checkouts.own);

  const finds = new Map<string, Promise<Found | null>>();
  const find = (path: string): Promise<Found | null> => {
    const finding = finds.get(path) ?? tree.find(path);
    finds.set(path, finding);
    return finding;
  };
  const readBase = async (path: string): Promise<Uint8Array | null> => (await find(path))?.bytes ?? null;
  const unsure = (path: string, other: string): BaseFailure => new BaseFailure(baseMessages.unsure({ path: nameOf(path), other, branch: base.branch }));

  const readBoth = async (path: string, what: string): Promise<Sides> => {
    const at = spot(path);
    const bytes = at === null ? null : await readBase(at.path);
    if (at !== null && bytes === null) for (const other of otherSpots(at)) if ((await readBase(other.path)) !== null) throw unsure(path, other.path);
    return { name: nameOf(path), path: at?.path ?? null, stranger: checkouts.strangerOf(path), base: bytes === null ? null : decode(nameOf(path), bytes, "base"), head: readText(directory, path, what) };
  };
  /** Files of the base that a pattern matches, were its top folder this one. */
  const matchesIn = async (top: string, pattern: string): Promise<string[]> => {
    const { matchingAmong } = await import("../../files/patterns.ts");
    const entries = (await tree.list()).map(({ path, isFile }) => ({ path: resolve(top, path), isFile }));
    const follow = async (full: string): Promise<string | null> => {
      const inside = relative(top, full);
      if (inside === "" || isAbsolute(inside) || inside.split(sep)[0] === "..") return null;
      const found = await find(inside.split(sep).join("/"));
      return found === null ? null : resolve(top, found.path);
    };
    const { matches, refused } = await matchingAmong({ entries, follow }, pattern, directory);
    for (const thrown of refused) throw thrown;
    return matches;
  };
  /** Files of the base that a pattern matches, where no file of it has that very name. */
  const matches = async (pattern: string): Promise<string[]> => {
    const at = spot(pattern);
    if (at === null || !isPattern(pattern) || (await readBase(at.path)) !== null) return [];
    const found = await matchesIn(at.top, pattern);
    if (found.length === 0) for (const other of otherSpots(at)) if ((await matchesIn(other.top, pattern)).length > 0) throw unsure(pattern, other.path);
    return found;
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

import type { Content } from "../github-api.ts";

/** The files of the commit that a change is to be merged into. */
export interface BaseTree {
  readonly commit: string;
  /** Everything that is no folder. */
  list(): Promise<readonly Entry[]>;
  /** What a path leads to, links followed; null where the commit has nothing there. */
  find(path: string): Promise<Found | null>;
}

export interface Entry {
  readonly path: string;
  /** Whether it is a file itself, and no link or submodule, which may stand for a folder. */
  readonly isFile: boolean;
}

/** A file or a folder, by the path that it has without links. */
export interface Found {
  readonly path: string;
  /** Null of a folder. */
  readonly bytes: Uint8Array | null;
}

/** What git calls the kinds of entries of a tree. */
export const MODES = { folder: "040000", link: "120000", submodule: "160000" } as const;

export function entryOf(path: string, mode: string): Entry {
  return { path, isFile: mode !== MODES.link && mode !== MODES.submodule };
}

/** Why the base cannot be read, in a sentence for the user. It ends the evaluation: nothing is judged by guess. */
export class BaseFailure extends Error {}

/** What stands at a path of a tree, links not followed. */
export type Lookup = (path: string) => Promise<Content | null>;

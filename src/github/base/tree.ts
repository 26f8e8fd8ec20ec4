import type { Content } from "../github-api.ts";

/** The files of the commit that a change is to be merged into. */
export interface BaseTree {
  readonly commit: string;
  /** The paths of all files, links among them. */
  list(): Promise<readonly string[]>;
  /** A file's bytes, links followed; null where the commit has no file there. */
  read(path: string): Promise<Uint8Array | null>;
}

/** Why the base cannot be read, in a sentence for the user. It ends the evaluation: nothing is judged by guess. */
export class BaseFailure extends Error {}

/** What stands at a path of a tree, links not followed. */
export type Lookup = (path: string) => Promise<Content | null>;

import type { GitHubApi } from "./github-api.ts";

/** What git answered, as bytes; null where it failed or is not there. */
export type Git = (directory: string, args: readonly string[]) => Promise<Buffer | null>;

/** Everything that the action knows of the world besides files: what the runner gives, and takes. */
export interface Runner {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the step runs: the root of the checkout. */
  readonly directory: string;
  /** An input of the step; empty where none is given. */
  input(name: string): string;
  /** Sets outputs, all of them or none. Throws when the runner's file cannot be written. */
  setOutputs(values: Readonly<Record<string, string>>): void;
  /** Writes to the log. */
  print(text: string): void;
  /** Adds to the summary, all of the text or nothing. Throws when the runner's file cannot be written. */
  writeSummary(markdown: string): void;
  /** GitHub's API, for as long as the signal lasts. Loaded when it is asked for: it costs more than all the rest. */
  connect(token: string, signal: AbortSignal): Promise<GitHubApi>;
  /** Asks git about a checkout, without a word to any network. */
  readonly git: Git;
}

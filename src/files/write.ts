import { randomUUID } from "node:crypto";
import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { leavesByLink } from "./inside.ts";
import { whyRefused } from "./read.ts";

/** What is wrong with a path that output is to be written to, seen before anything is written. `inputs` are the paths that this run reads. */
export function checkOutput(directory: string, path: string, inputs: readonly string[]): Diagnostic | null {
  const full = resolve(directory, path);
  const target = followed(full);
  if (leavesByLink(directory, path)) return error("output-outside", { file: path }, {});
  if (inputs.some((input) => followed(resolve(directory, input)) === target)) return error("output-is-input", { file: path }, {});
  try {
    const there = statSync(full, { throwIfNoEntry: false });
    if (there?.isDirectory() === true || /[\\/]$/u.test(path)) return error("output-is-folder", { file: path }, {});
    const folder = dirname(target);
    if (there === undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return error("output-failed", { file: path }, { why: "its folder does not exist; make it first" });
    accessSync(isSpecial(there) ? full : folder, constants.W_OK);
    return null;
  } catch (thrown) {
    return error("output-failed", { file: path }, { why: whyRefused(thrown) });
  }
}

/**
 * Writes a file beside its path and renames it, so that nobody ever sees half of it. A symbolic link stays one. The name
 * beside it is nobody else's: containers that share a folder share process numbers too, and what a killed run left there,
 * or somebody put there, is not written to. It is hidden, so that no pattern finds what a killed run left.
 */
export function writeOutput(directory: string, path: string, text: string): Diagnostic | null {
  const full = resolve(directory, path);
  const target = followed(full);
  if (leavesByLink(directory, path)) return error("output-outside", { file: path }, {});
  const beside = join(dirname(target), `.rollout-gate-${randomUUID()}.tmp`);
  try {
    if (isSpecial(statSync(full, { throwIfNoEntry: false }))) writeFileSync(full, text);
    else {
      writeFileSync(beside, text, { flag: "wx" });
      renameSync(beside, target);
    }
    return null;
  } catch (thrown) {
    rmSync(beside, { force: true });
    return error("output-failed", { file: path }, { why: whyRefused(thrown) });
  }
}

/** Whether this is a device or a pipe, such as /dev/null: that is written to, where a rename would replace it by a file. */
function isSpecial(there: Stats | undefined): boolean {
  return there?.isFile() === false;
}

/** A path with its symbolic links followed, as far as it exists. */
function followed(full: string): string {
  try {
    return realpathSync(full);
  } catch {
    return full;
  }
}

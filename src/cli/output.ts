import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { TextFile } from "../judge/check.ts";
import { whyUnreadable } from "./files.ts";

/** What is wrong with a path that output is to be written to, before anything is judged. */
export function checkOutput(directory: string, path: string, inputs: readonly TextFile[]): Diagnostic | null {
  const full = resolve(directory, path);
  if (inputs.some(({ file }) => resolve(directory, file) === full)) return error("output-is-input", { file: path }, { what: "one of the inputs" });
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory() === true) return error("output-is-folder", { file: path }, {});
  if (statSync(dirname(full), { throwIfNoEntry: false })?.isDirectory() !== true) return error("output-failed", { file: path }, { why: "its folder does not exist" });
  return null;
}

/** Writes a file beside its path and renames it, so that nobody ever sees half of it. */
export function writeOutput(directory: string, path: string, text: string): Diagnostic | null {
  const full = resolve(directory, path);
  const beside = `${full}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text, { flag: "wx" });
    renameSync(beside, full);
    return null;
  } catch (thrown) {
    rmSync(beside, { force: true });
    return error("output-failed", { file: path }, { why: whyUnreadable(thrown as NodeJS.ErrnoException) });
  }
}

import { readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nameOf } from "./read.ts";

/** A file that a command writes anew as often as it is asked, and knows by its first line. */
export function checkGenerated(directory: string, path: string, header: string): Diagnostic | null {
  const full = resolve(directory, path);
  try {
    // A pipe would have to be waited for.
    const isOurs = statSync(full).isFile() && readFileSync(full, "utf8").startsWith(header);
    return isOurs ? null : error("not-generated", { file: nameOf(path) }, { header });
  } catch {
    // What is not there can be written; what cannot be read is said when it is written.
    return null;
  }
}

/** The path of one file as another one's folder sees it. */
export function pathFrom(directory: string, path: string, target: string): string {
  return nameOf(relative(dirname(resolve(directory, path)), resolve(directory, target)));
}

import { randomUUID } from "node:crypto";
import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { EOL } from "node:os";

/**
 * Adds a text to a file of the runner's: all of it, or nothing. Half of an output would make the runner refuse the whole
 * file or take one value without the other, and half of a summary is broken HTML. One write at the file's end is also
 * what other processes cannot get between. The file must be there: the runner made it, and reads no other.
 */
export function appendWhole(file: string, text: string): void {
  const descriptor = openSync(file, constants.O_WRONLY | constants.O_APPEND);
  try {
    const before = fstatSync(descriptor).size;
    const bytes = Buffer.from(text);
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(descriptor, bytes, written);
    } catch (thrown) {
      takeBack(descriptor, before, written);
      throw thrown;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Takes back what was written last, unless somebody else wrote behind it: that is not ours to cut off. */
function takeBack(descriptor: number, before: number, written: number): void {
  if (written > 0 && fstatSync(descriptor).size === before + written) ftruncateSync(descriptor, before);
}

/** Outputs as the runner's file has them. The delimiter is a new one each time, so that no value can hold it. */
export function outputLines(values: Readonly<Record<string, string>>): string {
  const end = `ghadelimiter_${randomUUID()}`;
  return Object.entries(values).map(([name, value]) => `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`).join("");
}

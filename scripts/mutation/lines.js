// Which lines of a room are mutated: all, or one of so many.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";

/**
 * What Stryker is to mutate. A sample draws lines by their text, so that the same line is in it wherever it moves, and
 * has no mutant of more than one line.
 * @type {(room: string, oneOf: number) => string[]}
 */
export function linesOf(room, oneOf) {
  const files = globSync(`src/${room}/**/*.ts`, { ignore: ["**/*.d.ts", "**/*.generated.*"] }).sort();
  return oneOf === 1 ? files : files.flatMap((file) => drawn(file, oneOf).map((line) => `${file}:${line}-${line}`));
}

/** @type {(file: string, oneOf: number) => number[]} */
function drawn(file, oneOf) {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((text, at) => (isDrawn(`${file} ${text.trim()}`, oneOf) ? [at + 1] : []));
}

/** @type {(text: string, oneOf: number) => boolean} */
function isDrawn(text, oneOf) {
  return createHash("sha256").update(text).digest().readUInt32BE() % oneOf === 0;
}

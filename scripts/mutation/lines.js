// Which lines of a room are mutated: all, one of so many, those that changed, or those of the mutants that survived.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { linesWith, survivorsOf } from "./survivors.js";

/** @typedef {{ oneOf: number, since?: string | undefined, survivors: boolean }} Choice */

/**
 * What Stryker is to mutate: files, or lines of them, of which a mutant must not stand on others too.
 * @type {(room: string, choice: Choice) => string[]}
 */
export function linesOf(room, { oneOf, since, survivors }) {
  const files = globSync(`src/${room}/**/*.ts`, { ignore: ["**/*.d.ts", "**/*.generated.*"] }).sort();
  if (survivors) return [...new Set(survivorsOf(room).flatMap((survivor) => linesWith(survivor).map((line) => `${survivor.file}:${line}-${line + survivor.more}`)))];
  if (since !== undefined) return files.flatMap((file) => changed(file, since).map(([from, to]) => `${file}:${from}-${to}`));
  return oneOf === 1 ? files : files.flatMap((file) => drawn(file, oneOf).map((line) => `${file}:${line}-${line}`));
}

/** A sample draws lines by their text, so that the same line is in it wherever it moves. @type {(file: string, oneOf: number) => number[]} */
function drawn(file, oneOf) {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((text, at) => (isDrawn(`${file} ${text.trim()}`, oneOf) ? [at + 1] : []));
}

/** @type {(text: string, oneOf: number) => boolean} */
function isDrawn(text, oneOf) {
  return createHash("sha256").update(text).digest().readUInt32BE() % oneOf === 0;
}

// The heads of a diff's parts say which lines a commit does not have: `@@ -4,2 +6,3 @@`.
/** @type {(file: string, since: string) => [from: number, to: number][]} */
function changed(file, since) {
  const diff = execFileSync("git", ["diff", "--unified=0", "--no-color", "--no-ext-diff", since, "--", file], { encoding: "utf8" });
  return [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gmu)].flatMap(([, first, count = "1"]) => (count === "0" ? [] : [[Number(first), Number(first) + Number(count) - 1]]));
}

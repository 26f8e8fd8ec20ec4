// The mutants that no test noticed, from the reports of `npm run mutation`: ROOM.json of a whole run or a sample, and
// ROOM-again*.json of later ones, when those met the tests that were written since.
import { existsSync, readFileSync } from "node:fs";
import { globSync } from "tinyglobby";

/** @typedef {import("@stryker-mutator/api/core").schema.MutationTestResult} Result */
/** @typedef {import("@stryker-mutator/api/core").schema.MutantResult} Mutant */
/** @typedef {{ file: string, line: number, more: number, text: string, from: string, to: string, key: string }} Survivor */
/** What became of a run's survivors since: noticed, gone with their line, or alive. @typedef {{ noticed: Survivor[], gone: Survivor[], alive: Survivor[] }} Since */

/** @type {(room: string) => Since} */
export function sinceThen(room) {
  const noticed = new Set(globSync(`.cache/mutation/${room}-again*.json`).flatMap(noticedIn));
  /** @type {Since} */
  const since = { noticed: [], gone: [], alive: [] };
  for (const survivor of survivorsOf(room)) {
    const became = linesWith(survivor).length === 0 ? "gone" : noticed.has(survivor.key) ? "noticed" : "alive";
    since[became].push(survivor);
  }
  return since;
}

/** Keys of which every mutant was noticed: two lines may have one text. @type {(path: string) => string[]} */
function noticedIn(path) {
  const mutants = mutantsIn(path);
  const living = new Set(mutants.filter(isAlive).map(({ key }) => key));
  return mutants.map(({ key }) => key).filter((key) => !living.has(key));
}

/** Those of the run itself. @type {(room: string) => Survivor[]} */
export function survivorsOf(room) {
  return mutantsIn(`.cache/mutation/${room}.json`).filter(isAlive);
}

/** Where a survivor's line stands today: whatever was written above it, its text is the same. @type {(survivor: Survivor) => number[]} */
export function linesWith({ file, text }) {
  const lines = existsSync(file) ? readFileSync(file, "utf8").split("\n") : [];
  return lines.flatMap((line, at) => (line.trim() === text ? [at + 1] : []));
}

const isAlive = (/** @type {{ status: string }} */ { status }) => status === "Survived" || status === "NoCoverage";

/** @type {(path: string) => (Survivor & { status: string })[]} */
function mutantsIn(path) {
  if (!existsSync(path)) return [];
  const { files } = /** @type {Result} */ (JSON.parse(readFileSync(path, "utf8")));
  return Object.entries(files).flatMap(([file, { source, mutants }]) => mutants.map((mutant) => ({ ...namedBy(file, source.split("\n"), mutant), status: mutant.status })));
}

/** Its key is the text of its line and what became of it, so that it holds wherever the line moves. */
/** @type {(file: string, lines: readonly string[], mutant: Mutant) => Survivor} */
function namedBy(file, lines, { location: { start, end }, replacement = "", mutatorName }) {
  const whole = lines[start.line - 1] ?? "";
  const from = start.line === end.line ? whole.slice(start.column - 1, end.column - 1) : whole.slice(start.column - 1);
  const text = whole.trim();
  return { file, line: start.line, more: end.line - start.line, text, from, to: replacement, key: `${file} | ${text} | ${mutatorName} | ${from} -> ${replacement}` };
}

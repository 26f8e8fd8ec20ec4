// The mutants that no test noticed, from the reports of `npm run mutation`.
import { existsSync, readFileSync } from "node:fs";
import { ROOMS } from "./rooms.js";

/** @typedef {{ file: string, line: number, end: number, from: string, to: string, key: string }} Survivor */

/** @type {() => Survivor[]} */
export function survivors() {
  return Object.keys(ROOMS).flatMap(survivorsOf);
}

/** @type {(room: string) => Survivor[]} */
export function survivorsOf(room) {
  const path = `.cache/mutation/${room}.json`;
  if (!existsSync(path)) return [];
  /** @type {import("@stryker-mutator/api/core").schema.MutationTestResult} */
  const { files } = JSON.parse(readFileSync(path, "utf8"));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage").map((mutant) => survivorOf(file, source.split("\n"), mutant)),
  );
}

/** Its key is the text of its line and what became of it, so that it holds wherever the line moves. */
/** @type {(file: string, lines: readonly string[], mutant: import("@stryker-mutator/api/core").schema.MutantResult) => Survivor} */
function survivorOf(file, lines, { location: { start, end }, replacement = "", mutatorName }) {
  const whole = lines[start.line - 1] ?? "";
  const from = start.line === end.line ? whole.slice(start.column - 1, end.column - 1) : whole.slice(start.column - 1);
  return { file, line: start.line, end: end.line, from, to: replacement, key: `${file} | ${whole.trim()} | ${mutatorName} | ${from} -> ${replacement}` };
}

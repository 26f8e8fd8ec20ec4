import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

// Each folder of `scenarios` holds a gate, its evidence, the arguments of `check` in args.txt, and what comes out.
// `UPDATE_SCENARIOS=1` writes what comes out anew; read the difference.
const root = join(import.meta.dirname, "../scenarios");
const update = process.env["UPDATE_SCENARIOS"] === "1";
const EXPECTATIONS = ["report.json", "pretty.txt", "stderr.txt", "exit.txt", "args.txt"];

export const scenarios = (): readonly string[] => readdirSync(root);

/** The arguments of `check`; without args.txt, the files that are there. */
export function argumentsOf(name: string): string[] {
  const folder = join(root, name);
  if (existsSync(join(folder, "args.txt"))) return readFileSync(join(folder, "args.txt"), "utf8").trimEnd().split("\n");
  return ["--metrics", "metrics.json", ...(existsSync(join(folder, "baseline.json")) ? ["--baseline", "baseline.json"] : [])];
}

/** A folder in `place` with a scenario's inputs and nothing else. */
export function inputsIn(place: string, name: string): string {
  const directory = join(place, name);
  mkdirSync(directory, { recursive: true });
  cpSync(join(root, name), directory, { recursive: true, filter: (from) => !EXPECTATIONS.includes(basename(from)) });
  return directory;
}

/** What a file of a scenario expects; an empty text where there is no file. */
export function expectation(name: string, file: string, actual: string): string {
  const path = join(root, name, file);
  if (update && actual === "") rmSync(path, { force: true });
  else if (update) writeFileSync(path, actual);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

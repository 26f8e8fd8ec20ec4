import { dirname, isAbsolute, join, resolve } from "node:path";
import { hasErrors, worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { TextFile } from "../judge/check.ts";
import { loadTests } from "../testing/load.ts";
import type { TestReport } from "../testing/report.ts";
import { runTests, type TestedGate } from "../testing/run.ts";
import type { TestFile } from "../testing/test-file.ts";
import { inputReader, type Reader } from "./inputs.ts";
import { nameOf, readText } from "./read.ts";

export interface TestEvaluation {
  /** Null when something could not be read or understood; then `diagnostics` has an error. */
  readonly report: TestReport | null;
  readonly diagnostics: readonly WordedDiagnostic[];
  /** Every text that was read, for excerpts. */
  readonly texts: readonly TextFile[];
  /** Every path that was to be read, which output must not overwrite. */
  readonly paths: readonly string[];
}

/** Reads files of gate tests and the gates that they name, then runs the tests. What is wrong anywhere is reported together. */
export async function evaluateTests(named: readonly string[], reader: Reader): Promise<TestEvaluation> {
  const read = await inputReader(reader)(named, "a test file");
  const loaded = read.files.map(({ file, text }) => loadTests(file, text));
  const problems = [...read.problems, ...loaded.flatMap((each) => each.problems)];
  const gates = loaded.flatMap(({ tests }) => (tests === null ? [] : [readGate(tests, reader.directory)]));
  problems.push(...gates.flatMap(({ problem }) => problem ?? []));
  const tested = gates.flatMap(({ tests, gate }): TestedGate[] => (gate === null ? [] : [{ tests, gate }]));
  const run = runTests(tested);
  const texts = [...read.files, ...tested.map(({ gate }) => gate)];
  const paths = [...read.paths, ...gates.map(({ path }) => path)];
  if (run.ok && !hasErrors(problems)) return { report: run.report, diagnostics: [], texts, paths };
  return { report: null, diagnostics: [...problems.map(worded), ...(run.ok ? run.report.diagnostics : run.diagnostics)], texts, paths };
}

interface ReadGate {
  readonly tests: TestFile;
  readonly path: string;
  readonly gate: TextFile | null;
  readonly problem: Diagnostic | null;
}

/** Reads the gate of a test file, which lies where that file says. That it does not is said there. */
function readGate(tests: TestFile, directory: string): ReadGate {
  const { value: written, place } = tests.gate;
  const folder = dirname(tests.file);
  const path = isAbsolute(written) ? written : join(folder, written);
  const read = readText(resolve(directory, folder), written, "a gate");
  if (read.ok) return { tests, path, gate: { file: nameOf(path), text: read.file.text }, problem: null };
  const within = read.problem.place !== null && "line" in read.problem.place ? { ...read.problem.place, file: nameOf(path) } : place;
  return { tests, path, gate: null, problem: { ...read.problem, place: within } };
}

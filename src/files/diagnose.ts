import { error, hasErrors, worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { TextFile } from "../judge/check.ts";
import { diagnosesOf, diagnoseStated, loadTriageFile, withTriage, type DiagnosisReport, type LoadedTriage, type TriageFile } from "../judge/stated.ts";
import { judgeRun, readGates, readRunOf, type Request } from "./evaluate.ts";
import { inputReader, type Inputs, type Reader } from "./inputs.ts";

/** What to diagnose: triages or gates, more gates, and the evidence of a run where there was one. */
export interface DiagnosisRequest extends Request {
  readonly files: readonly string[];
  readonly judged: boolean;
}

export interface Diagnosed {
  /** Null when something could not be read or understood; then `diagnostics` has an error. */
  readonly report: DiagnosisReport | null;
  readonly diagnostics: readonly WordedDiagnostic[];
  readonly texts: readonly TextFile[];
  readonly paths: readonly string[];
}

/** Reads triages and gates and diagnoses them: over evidence as `check` does, or by what is stated alone. */
export async function diagnoseFiles(request: DiagnosisRequest, reader: Reader): Promise<Diagnosed> {
  const read = inputReader(reader);
  const given = await read(request.files, "a triage or a gate");
  const isAlone = request.files.length > 0 && request.gates.length === 0;
  const named: Inputs = isAlone ? { files: [], problems: [], paths: [] } : await readGates(request.gates, reader, read);
  const triages = triagesIn(given.files);
  const files = [...given.files, ...named.files].filter((file) => loadTriageFile(file) === null);
  const gates: Inputs = {
    files,
    problems: [...given.problems, ...named.problems, ...misplaced(named.files), ...combined(triages.triages, files, request.judged)],
    paths: [...given.paths, ...named.paths],
  };
  const run = await readRunOf(gates, request, reader, read);
  const [texts, paths] = [[...given.files, ...run.texts], run.paths];
  const stated = triages.problems.map(worded);
  const failed = (found: readonly WordedDiagnostic[]): Diagnosed => ({ report: null, diagnostics: [...stated, ...found], texts, paths });
  if (hasErrors([...run.unread, ...stated])) return failed([...run.unread, ...run.loaded.problems.map(worded)]);
  const [triage] = triages.triages;
  const loaded = triage === undefined ? run.loaded : withTriage(run.loaded, triage);
  if (request.judged) {
    const { report, diagnostics } = judgeRun({ ...run, loaded });
    return report === null ? failed(diagnostics) : { report: diagnosesOf(report, loaded, stated), diagnostics: [], texts, paths };
  }
  if (hasErrors(loaded.problems)) return failed(loaded.problems.map(worded));
  // Beside gates a triage speaks of them.
  const report = diagnoseStated(loaded, files.length === 0 ? triages : { ...triages, triages: [] });
  return { report, diagnostics: [], texts, paths };
}

function triagesIn(files: readonly TextFile[]): LoadedTriage {
  const loaded = files.flatMap((file) => loadTriageFile(file) ?? []);
  return { triages: loaded.flatMap(({ triages }) => triages), problems: loaded.flatMap(({ problems }) => problems) };
}

/** A triage where gates are named: what it is would be explained as a mistake of a gate. */
function misplaced(gates: readonly TextFile[]): Diagnostic[] {
  return gates.filter((file) => loadTriageFile(file) !== null).map(({ file }) => error("triage-as-gate", { file }, { file }));
}

/** What does not fit together: evidence without a gate that judges it, and several triages of one gate. */
function combined(triages: readonly TriageFile[], gates: readonly TextFile[], judged: boolean): Diagnostic[] {
  const [first, second] = triages;
  if (first !== undefined && gates.length === 0 && judged) return [error("triage-without-gate", { file: first.file }, {})];
  return second !== undefined && gates.length > 0 ? [error("several-triages", second.place, {})] : [];
}

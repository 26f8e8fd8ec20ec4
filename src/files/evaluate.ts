import { error, worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import { checkLoaded, loadGateFiles, type EvidenceInput, type LoadedGates, type TextFile } from "../judge/check.ts";
import type { Report } from "../judge/report.ts";
import { inputReader, readNamedFiles, type Inputs, type Reader, type ReadInputs } from "./inputs.ts";
import { isThere } from "./read.ts";

/** Where a gate is looked for when none is named. */
export const DEFAULT_GATES = [".github/rollout-gate.yml", "rollout-gate.yml"];

/** What to judge: paths and patterns, relative to the reader's directory, and what was said besides files. */
export interface Request extends Pick<EvidenceInput, "signals" | "labels" | "commits"> {
  readonly gates: readonly string[];
  readonly metrics: readonly string[];
  readonly baseline: readonly string[];
}

export interface Evaluation {
  /** Null when it could not be evaluated; then `diagnostics` has an error. */
  readonly report: Report | null;
  readonly diagnostics: readonly WordedDiagnostic[];
  /** Every text that was read, for excerpts. */
  readonly texts: readonly TextFile[];
  /** Every path that was to be read, which output must not overwrite. */
  readonly paths: readonly string[];
}

/** Gates and evidence as they were read, before anything is judged. */
export interface ReadRun extends Pick<Evaluation, "texts" | "paths"> {
  readonly loaded: LoadedGates;
  readonly input: EvidenceInput;
  /** What could not be read. */
  readonly unread: readonly WordedDiagnostic[];
}

/** Reads every input of a run. */
export async function readRun(request: Request, reader: Reader): Promise<ReadRun> {
  const read = inputReader(reader);
  return readRunOf(await readGates(request.gates, reader, read), request, reader, read);
}

/** The same for gates that were read before. */
export async function readRunOf(gates: Inputs, request: Omit<Request, "gates">, reader: Reader, read: ReadInputs): Promise<ReadRun> {
  const metrics = await read(request.metrics, "a metrics file");
  const baseline = await read(request.baseline, "a baseline");
  const loaded = loadGateFiles(gates.files);
  const named = readNamedFiles(loaded.fromFiles, metrics, reader.directory);
  const { signals, labels, commits } = request;
  const said = { ...(signals && { signals }), ...(labels && { labels }), ...(commits && { commits }) };
  const all = [gates, metrics, baseline, named];
  return {
    loaded,
    input: { metrics: metrics.files, baseline: baseline.files, files: named.files, ...said },
    texts: all.flatMap(({ files }) => files),
    paths: all.flatMap(({ paths }) => paths),
    unread: all.flatMap(({ problems }) => problems).map(worded),
  };
}

/** Reads every input, then judges. What is wrong anywhere is reported together. */
export async function evaluateFiles(request: Request, reader: Reader): Promise<Evaluation> {
  return judgeRun(await readRun(request, reader));
}

/** Judges what was read. */
export function judgeRun({ loaded, input, texts, paths, unread }: ReadRun): Evaluation {
  const result = checkLoaded(loaded, input);
  if (result.ok && unread.length === 0) return { report: result.report, diagnostics: [], texts, paths };
  // While an input is missing, a warning about what is missing from the others would mislead.
  const found = (result.ok ? result.report.diagnostics : result.diagnostics).filter(({ level }) => level === "error" || unread.length === 0);
  return { report: null, diagnostics: [...unread, ...found], texts, paths };
}

/** Reads the gates that are named, or else the one where a gate is looked for. */
export async function readGates(paths: readonly string[], { directory }: Reader, read: ReadInputs): Promise<Inputs> {
  if (paths.length > 0) return read(paths, "a gate");
  const path = DEFAULT_GATES.find((each) => isThere(directory, each));
  return path === undefined ? { files: [], problems: [noGate(directory)], paths: [] } : read([path], "a gate");
}

function noGate(directory: string): Diagnostic {
  const meant = DEFAULT_GATES.map((path) => path.replace(/yml$/u, "yaml")).find((path) => isThere(directory, path));
  return error("no-gate", null, { tried: DEFAULT_GATES, meant: meant ?? null });
}

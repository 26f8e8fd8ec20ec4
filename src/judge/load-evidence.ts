import { error, hasErrors, warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { Evidence, MetricsFile, SignalReport } from "../evidence/evidence.ts";
import type { TextFile } from "../evidence/json.ts";
import { loadMetrics } from "../evidence/load.ts";
import { readSignals } from "../evidence/signals.ts";
import { normalizeSignal } from "../language/signal-text.ts";
import { isFileNamed } from "./from.ts";
import { sha256, type LoadedGates } from "./load-gates.ts";
import type { EvidenceFile } from "./report.ts";

export interface EvidenceInput {
  readonly metrics: readonly TextFile[];
  readonly baseline?: readonly TextFile[];
  /** The files that metrics' `from` name; a missing one is left out, and what is read from it is unknown. */
  readonly files?: readonly TextFile[];
  readonly signals?: readonly { readonly text: string; readonly source: string }[];
  /** Labels that people put on what is judged; a trigger may name one that reports its signal. */
  readonly labels?: readonly string[];
  /** The names of the commit that is judged, the usual one first; metrics of another one are stale. */
  readonly commits?: readonly string[];
}

/** Everything that was measured and reported, the files it came from, and every mistake in them. */
export interface LoadedEvidence {
  readonly evidence: Evidence;
  readonly listed: EvidenceFile[];
  readonly problems: Diagnostic[];
}

/** Reads the evidence for loaded gates. A signal that none of them knows is a mistake of the evidence. */
export function loadEvidence(loaded: LoadedGates, input: EvidenceInput): LoadedEvidence {
  const { fromFiles } = loaded;
  let problems: Diagnostic[] = [];
  const listed: EvidenceFile[] = [];
  const commits = input.commits ?? [];
  const load = (files: readonly TextFile[], role: EvidenceFile["role"]): MetricsFile[] =>
    files.flatMap((file) => {
      const { file: read, problems: found } = loadMetrics(file, role === "metrics" ? commits : []);
      problems = [...problems, ...found];
      listed.push({ file: file.file, sha256: sha256(file.text), role });
      return read === null ? [] : [read];
    });
  // A file that a `from` names is a document of its own, even when it is given among the metrics as well.
  const isDocument = (baseline: boolean) => (file: TextFile) => fromFiles.some((named) => isFileNamed(file.file, named, baseline));
  const further = (input.files ?? []).filter(({ file }) => !input.metrics.some((each) => each.file === file));
  const metrics = load(input.metrics.filter((file) => !isDocument(false)(file)), "metrics");
  const documents = load([...input.metrics, ...further].filter(isDocument(false)), "metrics");
  const baselineFiles = input.baseline ?? [];
  const baseline = load(baselineFiles.filter((file) => !isDocument(true)(file)), "baseline");
  const baselineDocuments = load(baselineFiles.filter(isDocument(true)), "baseline");

  const fromFilesOfMetrics = metrics.map(readSignals);
  const passed = [...(input.signals ?? []), ...labelSignals(loaded, input.labels ?? [])].map(({ text, source }): SignalReport => ({ text, answer: "yes", source, place: null, stale: false }));
  const signals = [...fromFilesOfMetrics.flatMap(({ reports }) => reports), ...passed];
  problems = [...problems, ...ambiguousBaselines(fromFiles, baselineDocuments), ...sameFile(listed), ...fromFilesOfMetrics.flatMap((each) => each.problems), ...unknownSignals(loaded, signals)];
  return { evidence: { metrics, baseline: baselineFiles.length === 0 ? null : baseline, documents, baselineDocuments, signals }, listed, problems };
}

/** What is wrong with a text as a file of measurements, by itself. */
export function mistakesInMetrics(file: TextFile): readonly Diagnostic[] {
  return loadMetrics(file, []).problems;
}

function ambiguousBaselines(fromFiles: readonly string[], documents: readonly MetricsFile[]): Diagnostic[] {
  return fromFiles.flatMap((named) => {
    const found = documents.filter(({ file }) => isFileNamed(file, named, true)).map(({ file }) => file);
    return found.length > 1 ? [error("from-baseline-ambiguous", { file: found[1] ?? "" }, { file: named, found })] : [];
  });
}

/** A baseline with the very content of the metrics makes every comparison with it empty. */
function sameFile(listed: readonly EvidenceFile[]): Diagnostic[] {
  return listed
    .filter(({ role }) => role === "baseline")
    .flatMap(({ file, sha256: digest }) => {
      const same = listed.find((each) => each.role === "metrics" && each.sha256 === digest);
      return same === undefined ? [] : [warning("baseline-is-metrics", { file }, { metrics: same.file })];
    });
}

/** The signals that labels report. Labels are one whatever their case; one that no gate names means nothing here. */
function labelSignals({ gates }: LoadedGates, labels: readonly string[]): { text: string; source: string }[] {
  const given = new Set(labels.map((label) => label.toLowerCase()));
  const triggers = gates.flatMap(({ gate }) => gate.triggers);
  return triggers.flatMap((trigger) =>
    trigger.kind === "signal" && trigger.label !== null && given.has(trigger.label.toLowerCase()) ? [{ text: trigger.text, source: `label ${trigger.label}` }] : [],
  );
}

/** One is enough for the run not to be evaluated; of thousands each would list all signals of the gates. */
const MOST_UNKNOWN = 100;

/** A reported signal that no gate of the run knows: a warning nobody heard is how a rollback is lost. */
function unknownSignals({ gates, problems }: LoadedGates, reports: readonly SignalReport[]): Diagnostic[] {
  // A gate that could not be read may well know it.
  if (hasErrors(problems)) return [];
  const known = gates.flatMap(({ gate }) => gate.triggers.flatMap((trigger) => (trigger.kind === "signal" ? [trigger.text] : [])));
  const heard = new Set(known.map(normalizeSignal));
  return reports
    .filter(({ text }) => !heard.has(normalizeSignal(text)))
    .slice(0, MOST_UNKNOWN)
    .map(({ text, source, place }) => error("unknown-signal", place, { signal: text, known, source, meant: nearest(text, known) }));
}

import { hasErrors, worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { TextFile } from "../evidence/json.ts";
import type { Gate } from "../gate/gate.ts";
import { checkAgainstEvidence } from "./checks.ts";
import { evidenceFor, type GateEvidence } from "./environment.ts";
import { judgeGate, type Judged } from "./judge.ts";
import { loadEvidence, mistakesInMetrics, type EvidenceInput } from "./load-evidence.ts";
import { loadGateFiles, type LoadedGates } from "./load-gates.ts";
import { withNumberLines } from "./number-line.ts";
import type { EvidenceFile, GateReport, Report } from "./report.ts";
import { worst } from "./verdict.ts";

export { loadGateFiles, mistakesInMetrics };
export type { EvidenceInput, LoadedGates, TextFile };

export type CheckResult = { ok: true; report: Report } | { ok: false; diagnostics: WordedDiagnostic[] };

/** Every mistake in gate files alone. */
export function validate(files: readonly TextFile[]): WordedDiagnostic[] {
  return loadGateFiles(files).problems.map(worded);
}

/** Judges loaded gates over evidence. Every input is read before the verdict, and every mistake of the run is reported together. */
export function checkLoaded(loaded: LoadedGates, input: EvidenceInput): CheckResult {
  const { judged, listed, problems } = judgeLoaded(loaded, input);
  const diagnostics = distinct(problems.map(worded));
  if (hasErrors(problems) || judged.length === 0) return { ok: false, diagnostics };
  const gates = judged.map(({ gate, sha256, named, outcome }): GateReport => ({ file: gate.file, sha256, protected_path: gate.protectedPath, ...withNumberLines(outcome, gate, named) }));
  return { ok: true, report: { version: 1, verdict: worst(gates.map(({ verdict }) => verdict)), gates, evidence: listed, diagnostics } };
}

/** What loaded gates come to, before it is put into words; it counts only while no problem is an error. */
export interface JudgedGates {
  readonly judged: readonly { readonly gate: Gate; readonly sha256: string; readonly named: GateEvidence; readonly outcome: Judged }[];
  readonly listed: EvidenceFile[];
  readonly problems: readonly Diagnostic[];
}

/** Judges loaded gates; `judge` says how much of it is wanted. */
export function judgeLoaded(loaded: LoadedGates, input: EvidenceInput, judge: (...args: Parameters<typeof judgeGate>) => Judged = judgeGate): JudgedGates {
  const { evidence, listed, problems: evidenceProblems } = loadEvidence(loaded, input);
  // Never as arguments of `push`: there may be more of them than a call can have.
  let problems = [...loaded.problems, ...evidenceProblems];
  const judged = loaded.gates.map(({ gate, sha256 }) => {
    const named = evidenceFor(gate, gate.confidence, evidence);
    const outcome = judge(gate, named, evidence.signals);
    const found = checkAgainstEvidence(gate, evidence, named);
    // While a file cannot be read, nobody knows whether a name is missing.
    problems = [...problems, ...(hasErrors(evidenceProblems) ? found.filter(({ level }) => level === "error") : found), ...named.conflicts, ...named.notes];
    return { gate, sha256, named, outcome };
  });
  return { judged, listed, problems };
}

/** Several gates may have the same thing to say of one piece of evidence; it is said once. */
export function distinct(diagnostics: readonly WordedDiagnostic[]): WordedDiagnostic[] {
  return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}

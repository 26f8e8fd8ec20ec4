import { warning, worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Place } from "../diagnostics/place.ts";
import type { TextFile } from "../evidence/json.ts";
import { loadTriage, type LoadedTriage, type TriageFile } from "../gate/load-triage.ts";
import type { Stated } from "../gate/triage.ts";
import { diagnose } from "./diagnose.ts";
import type { LoadedGates } from "./load-gates.ts";
import type { Diagnosis, Report, Verdict } from "./report.ts";
import { checkSymptom } from "./vague.ts";

export type { LoadedTriage, TriageFile };

/** What `diagnose` finds, as `schemas/diagnosis.schema.json` describes it. The same inputs give the same report. */
export interface DiagnosisReport {
  version: 1;
  diagnoses: DiagnosisEntry[];
  diagnostics: WordedDiagnostic[];
}

/** What blocks one path. */
export interface DiagnosisEntry {
  file: string;
  /** That of a gate. */
  protected_path?: string;
  /** That of the triage, where it names one. */
  workflow_name?: string;
  /** Only where metrics were judged. */
  verdict?: Verdict;
  /** Null where the gate passed. */
  diagnosis: Diagnosis | null;
}

/** Reads a file of triages; null where the file is none, and probably a gate. */
export function loadTriageFile({ file, text }: TextFile): LoadedTriage | null {
  const loaded = loadTriage(file, text);
  return loaded === null ? null : { ...loaded, problems: [...loaded.problems, ...loaded.triages.flatMap(({ triage }) => checkSymptom(triage))] };
}

/** The gates with another triage, scorecard or both in place of their own. */
export function withTriage(loaded: LoadedGates, { has, triage, scorecard }: TriageFile): LoadedGates {
  const replaced = { ...(has.triage ? { triage } : {}), ...(has.scorecard ? { scorecard } : {}) };
  return { ...loaded, gates: loaded.gates.map((each) => ({ ...each, gate: { ...each.gate, ...replaced } })) };
}

/** Diagnoses gates and triages by what is stated alone: no line of a gate takes part. */
export function diagnoseStated({ gates, problems }: Pick<LoadedGates, "gates" | "problems">, triages: LoadedTriage): DiagnosisReport {
  const stated = [...gates.map(({ gate }) => ({ ...gate, named: { protected_path: gate.protectedPath } })), ...triages.triages.map((each) => ({ ...each, named: {} }))];
  return {
    version: 1,
    diagnoses: stated.map((each) => ({ file: each.file, ...each.named, ...workflowOf(each), diagnosis: diagnose([], each) })),
    diagnostics: [...problems, ...triages.problems, ...stated.flatMap(checkContent)].map(worded),
  };
}

/** The diagnoses of a run over loaded gates, and what there is to say of what was stated beside it. */
export function diagnosesOf({ gates, diagnostics }: Report, loaded: LoadedGates, stated: readonly WordedDiagnostic[]): DiagnosisReport {
  const diagnoses = gates.map(({ file, protected_path, verdict, diagnosis }, at) => ({ file, protected_path, ...workflowOf(loaded.gates[at]?.gate), verdict, diagnosis: diagnosis ?? null }));
  return { version: 1, diagnoses, diagnostics: [...stated, ...diagnostics] };
}

function workflowOf(stated: Stated | undefined): Pick<DiagnosisEntry, "workflow_name"> {
  const name = stated?.triage?.workflowName ?? null;
  return name === null ? {} : { workflow_name: name };
}

function checkContent({ triage, scorecard, place }: Stated & { readonly place: Place }): Diagnostic[] {
  return triage === null && scorecard.scores.length === 0 ? [warning("nothing-stated", place, {})] : [];
}

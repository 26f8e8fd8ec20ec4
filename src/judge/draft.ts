import type { Surface } from "../gate/gate.ts";
import { loadTriage } from "../gate/load-triage.ts";
import { toYaml } from "../gate/to-yaml.ts";
import type { Dimension, Motion } from "../gate/triage.ts";
import { diagnose } from "./diagnose.ts";
import type { Diagnosis } from "./report.ts";

/** A triage and scorecard as answers give them, in the keys of their file. What nobody answered is left out. */
export interface Draft {
  readonly triage: {
    readonly workflow_name: string;
    readonly blocker_symptom: string;
    readonly dominant_surface?: Surface;
    readonly confidence?: number;
    readonly confirming_evidence?: readonly string[];
    readonly falsifying_evidence?: readonly string[];
    readonly next_motion?: Motion;
  };
  readonly scorecard?: Partial<Record<Dimension, { readonly score: number; readonly evidence: string }>> & { readonly rank?: readonly Dimension[] };
}

/** A draft as the YAML of a triage file, and the diagnosis that this file gives. */
export function writeDraft(draft: Draft): { yaml: string; diagnosis: Diagnosis } {
  const yaml = toYaml(draft);
  const [read] = loadTriage("", yaml)?.triages ?? [];
  if (read === undefined) throw new Error(`what was written is no triage:\n${yaml}`);
  return { yaml, diagnosis: diagnose([], read) };
}

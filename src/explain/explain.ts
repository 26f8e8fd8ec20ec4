import { hasErrors, worded, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Condition, Gate, Trigger } from "../gate/gate.ts";
import { printExpression } from "../language/print.ts";
import { checkAgainstEvidence } from "../judge/checks.ts";
import { distinct } from "../judge/check.ts";
import { evidenceFor } from "../judge/environment.ts";
import { loadEvidence, type EvidenceInput } from "../judge/load-evidence.ts";
import type { LoadedGates } from "../judge/load-gates.ts";
import { drawingOf } from "../judge/number-line.ts";
import { findingsIn, type Finding } from "./findings.ts";
import { metricsIn, type MetricExplanation } from "./metrics.ts";
import { conditionWords, triggerWords } from "./words.ts";

/** A gate in words: what each line asks, where each metric stands, and what cannot be meant. */
export interface GateExplanation {
  readonly file: string;
  readonly protected_path: string;
  readonly conditions: readonly LineExplanation[];
  readonly triggers: readonly LineExplanation[];
  readonly metrics: readonly MetricExplanation[];
  readonly findings: readonly Finding[];
}

export interface LineExplanation {
  /** The expression, or the signal. */
  readonly text: string;
  readonly words: string;
  readonly because?: string;
  readonly line: number;
  readonly column: number;
}

/** Explained gates, and warnings about what they were explained with. */
export interface Explanation {
  readonly version: 1;
  readonly gates: readonly GateExplanation[];
  readonly diagnostics: readonly WordedDiagnostic[];
}

export type ExplainResult = { readonly ok: true; readonly explanation: Explanation } | { readonly ok: false; readonly diagnostics: readonly WordedDiagnostic[] };

/** Explains loaded gates, over evidence where there is some. */
export function explainLoaded(loaded: LoadedGates, input: EvidenceInput): ExplainResult {
  const { evidence, problems } = loadEvidence(loaded, input);
  const all = [...loaded.problems, ...problems];
  const hasRun = evidence.metrics.length + evidence.documents.length > 0;
  const gates = loaded.gates.map(({ gate }) => {
    const named = evidenceFor(gate, gate.confidence, evidence);
    const explanation = explainGate(gate, named, hasRun);
    all.push(...(hasRun ? checkAgainstEvidence(gate, evidence, named) : []), ...named.conflicts, ...named.notes);
    return explanation;
  });
  const diagnostics = distinct(all.map(worded));
  return hasErrors(all) ? { ok: false, diagnostics } : { ok: true, explanation: { version: 1, gates, diagnostics } };
}

function explainGate(gate: Gate, evidence: ReturnType<typeof evidenceFor>, hasRun: boolean): GateExplanation {
  const drawing = drawingOf(gate, evidence, { withoutRun: !hasRun });
  return {
    file: gate.file,
    protected_path: gate.protectedPath,
    conditions: gate.conditions.map((condition) => lineOf(condition, conditionWords(condition))),
    triggers: gate.triggers.map((trigger) => lineOf(trigger, triggerWords(trigger))),
    metrics: metricsIn(gate, drawing, hasRun),
    findings: findingsIn(gate, drawing),
  };
}

function lineOf(line: Condition | Trigger, words: string): LineExplanation {
  const text = line.kind === "signal" ? line.text : printExpression(line.expression);
  const { because, place } = line;
  return { text, words, ...(because === null ? {} : { because }), line: place.line, column: place.column };
}

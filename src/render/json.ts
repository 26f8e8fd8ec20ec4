import { onDemand } from "../diagnostics/characters.ts";
import type { WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Comparison } from "../judge/comparison.ts";
import type { Explanation } from "../explain/explain.ts";
import type { GateProof } from "../prove/proof.ts";
import type { Report } from "../judge/report.ts";
import type { DiagnosisReport } from "../judge/stated.ts";
import type { TestReport } from "../testing/report.ts";

/** What is printed where nothing could be judged. */
export interface NotEvaluated {
  readonly version: 1;
  readonly diagnostics: readonly WordedDiagnostic[];
}

/** Compared gates, with warnings about them. */
export type Compared = Comparison & NotEvaluated;

/** The order of keys in every object of a report, whatever order they were put in. */
const ORDER = [
  ["version", "level", "file", "sha256", "role", "protected_path", "workflow_name", "verdict", "diagnoses", "gates", "conditions", "triggers", "diagnosis"],
  ["metric", "expression", "signal", "status", "severity", "observed", "reported_by", "margin", "reason", "because", "number_line"],
  ["zones", "warns", "from", "includes_from", "to", "includes_to"],
  ["surface", "line", "column", "code", "message", "confidence", "sentence", "evidence", "falsified_by", "beware", "disagreement", "next_motion", "not_now", "diagnostics"],
].flat();

const RANK = new Map(ORDER.map((key, at) => [key, at]));

/** Explained gates as JSON, in the order in which they are put. */
export function renderExplanationJson(explanation: Explanation): string {
  return `${harmless(JSON.stringify(explanation, null, 2))}\n`;
}

/** Compared gates as JSON, in the order in which they are put. */
export function renderComparisonJson(comparison: Compared): string {
  return `${harmless(JSON.stringify(comparison, null, 2))}\n`;
}

/** Proofs as JSON, in the order in which they are put. */
export function renderProofJson(proofs: readonly GateProof[]): string {
  return `${harmless(JSON.stringify({ version: 1, proven: proofs.every(({ proven }) => proven), gates: proofs, diagnostics: [] }, null, 2))}\n`;
}

/** A report, or the diagnostics of a run that has none, as JSON: two blanks of indent and a line break at the end. */
export function renderJson(report: Report | DiagnosisReport | NotEvaluated): string {
  return `${harmless(JSON.stringify(ordered(report), null, 2))}\n`;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string): number => RANK.get(key) ?? ORDER.length;
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  // The keys of `observed` are the users' own, in the order of the expression.
  return Object.fromEntries(entries.map(([key, each]) => [key, key === "observed" ? (each as unknown) : ordered(each)]));
}

/** The outcome of gate tests as JSON, in the same form. */
export function renderTestJson(report: TestReport): string {
  return `${harmless(JSON.stringify(report, null, 2))}\n`;
}

/** What could act on a terminal or a CI log, or that nobody sees; the two joiners stay, as everywhere. */
const UNSEEN = onDemand(String.raw`(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]`, "gu");

/** The same JSON with all of that escaped. Outside of its strings JSON has none of it but line breaks. */
function harmless(json: string): string {
  const unit = (code: number): string => `\\u${code.toString(16).padStart(4, "0")}`;
  const escaped = (character: string): string => (character === "\n" ? character : Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join(""));
  const shown = /^[\n -~]*$/u.test(json) ? json : json.replace(UNSEEN(), escaped);
  return shown.replace(/#(?=#\[)/gu, "\\u0023");
}

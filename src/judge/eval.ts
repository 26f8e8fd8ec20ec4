import { error, hasErrors, worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import { fromWords, levelWords, showInterval } from "../diagnostics/interval.ts";
import { reasonMessages, type Reason } from "../diagnostics/messages/reasons.ts";
import { standalone } from "../diagnostics/place.ts";
import type { Evidence, MetricsFile } from "../evidence/evidence.ts";
import type { TextFile } from "../evidence/json.ts";
import { loadMetrics } from "../evidence/load.ts";
import type { Confidence } from "../evidence/measurement.ts";
import { plainObject } from "../evidence/objects.ts";
import { samplesIn } from "../language/estimate.ts";
import { evaluate as evaluateExpression } from "../language/evaluate.ts";
import { limit } from "../language/limits.ts";
import { withoutNoise } from "../language/numbers.ts";
import { parseExpression } from "../language/parse.ts";
import { describe, type Value } from "../language/value.ts";
import { errorAt, errorsAlone } from "./errors.ts";
import { evidenceFor } from "./environment.ts";

/** True, false, a number, a text, or the word `unknown`. */
export type EvalValue = boolean | number | string;

export type EvalResult =
  | { ok: true; result: EvalValue; reasons: string[] }
  | { ok: false; diagnostics: WordedDiagnostic[] };

/** Evaluates one expression over metrics files. */
export function evaluateText(expression: string, given: { metrics: readonly TextFile[]; baseline: readonly TextFile[] }): EvalResult {
  const problems: Diagnostic[] = [];
  const load = (files: readonly TextFile[]): MetricsFile[] =>
    files.flatMap((file) => {
      const loaded = loadMetrics(file, []);
      problems.push(...loaded.problems);
      return loaded.file === null ? [] : [loaded.file];
    });
  const [metrics, baseline] = [load(given.metrics), given.baseline.length === 0 ? null : load(given.baseline)];
  return evaluateOver(expression, metrics, baseline, 0.95, problems);
}

/** Evaluates one expression over objects, which may hold what no JSON can: `NaN` and infinities are unknown. */
export function evaluateObjects(expression: string, given: { metrics: object; baseline?: object; confidence?: Confidence }): EvalResult {
  const { confidence = 0.95 } = given;
  const problems: Diagnostic[] = [];
  const files = (name: string, object: object): MetricsFile[] => {
    const plain = plainObject(name, object);
    if ("root" in plain) return [{ file: name, text: "", root: plain.root, meta: { commit: null, dataset: null, judge: null, metrics_version: null }, stale: null }];
    problems.push(plain.problem);
    return [];
  };
  if (confidence !== "off" && !(confidence > 0 && confidence < 1)) {
    problems.push(error("wrong-value", null, { name: "confidence", wanted: "a number between 0 and 1, or `off`", found: `\`${String(confidence)}\``, example: null, meant: null }));
  }
  const metrics = files("metrics", given.metrics);
  return evaluateOver(expression, metrics, given.baseline === undefined ? null : files("baseline", given.baseline), confidence, problems);
}

function evaluateOver(text: string, metrics: MetricsFile[], baseline: MetricsFile[] | null, confidence: Confidence, problems: Diagnostic[]): EvalResult {
  const parsed = parseExpression(standalone("expression", text), { kind: "eval" });
  if (!parsed.ok) problems.push(...parsed.problems);
  if (!parsed.ok || hasErrors(problems)) return { ok: false, diagnostics: problems.map(worded) };
  const evidence: Evidence = { metrics, baseline, documents: [], baselineDocuments: [], signals: [] };
  const named = evidenceFor({ metrics: [] }, confidence, evidence);
  const errorsOf = errorsAlone(parsed.expression, confidence, named);
  const value = evaluateExpression(parsed.expression, { ...named, errorsOf });
  if (named.conflicts.length > 0) return { ok: false, diagnostics: named.conflicts.map(worded) };
  return { ok: true, ...resultOf(value, errorAt(confidence)) };
}

function resultOf(value: Value, error: number): { result: EvalValue; reasons: string[] } {
  switch (value.kind) {
    case "unknown":
      return { result: "unknown", reasons: [...new Set(value.reasons.map(sentence))] };
    case "data":
      return { result: "unknown", reasons: [`this is ${describe(value)}, not one value; use an aggregate such as \`mean(x)\``] };
    case "estimate": {
      const limits = { lower: limit(value, "lower", error), upper: limit(value, "upper", error) };
      const { range } = showInterval(value.value, limits);
      return { result: withoutNoise(value.value), reasons: [`an estimate${fromWords(samplesIn(value))}: ${range}, at ${levelWords({ lower: error, upper: error })} confidence`] };
    }
    default:
      return { result: value.value, reasons: [] };
  }
}

function sentence(reason: Reason): string {
  return (reasonMessages[reason.code] as (args: unknown) => string)(reason.args);
}

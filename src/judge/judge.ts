import type { SignalReport } from "../evidence/evidence.ts";
import type { Condition, Gate, Surface, Trigger } from "../gate/gate.ts";
import { referencesIn, type Expression } from "../language/expression.ts";
import { judgeCondition, type WithReasons } from "./condition.ts";
import { diagnose } from "./diagnose.ts";
import type { GateEvidence } from "./environment.ts";
import { errorsOfGate } from "./errors.ts";
import { failedLines, type JudgedLine } from "./failed.ts";
import { declarationOf, declarationsOf, type Declarations } from "./names.ts";
import { topBlocker } from "./ranking.ts";
import type { GateReport, TriggerReport } from "./report.ts";
import { judgeExpression, judgeSignal, reportsBySignal } from "./trigger.ts";
import { verdictOf, verdictOfLine } from "./verdict.ts";

export type Judged = Pick<GateReport, "verdict" | "conditions" | "triggers" | "diagnosis">;

/** Judges every line of a gate, the gate by its lines, and says why it does not pass. */
export function judgeGate(gate: Gate, evidence: GateEvidence, signals: readonly SignalReport[]): Judged {
  const { lines, ...judged } = judgeLines(gate, evidence, signals);
  return judged.verdict === "pass" ? judged : { ...judged, diagnosis: diagnose(failedLines(lines), gate) };
}

/** The same without a diagnosis, for those who only look at the outcome. */
export function judgeLines(gate: Gate, evidence: GateEvidence, signals: readonly SignalReport[]): Judged & { readonly lines: readonly JudgedLine[] } {
  const declarations = declarationsOf(gate);
  const surfaceOf = (line: Condition | Trigger): Surface | null => line.surface ?? (line.kind === "signal" ? null : surfaceOfMetrics(line.expression, declarations));
  const own = new Map([...gate.conditions, ...gate.triggers].map((line) => [line, surfaceOf(line)]));
  const errors = errorsOfGate(gate, evidence);
  const reported = reportsBySignal(signals);
  const conditions = gate.conditions.map((line) => ({ line, ...judgeCondition(line, own.get(line) ?? "unclear", evidence, errors.condition) }));
  const triggers = gate.triggers.map((line): { line: Trigger } & WithReasons<TriggerReport> => {
    const surface = own.get(line) ?? "unclear";
    return { line, ...(line.kind === "signal" ? { report: judgeSignal(line, surface, gate, reported), reasons: [] } : judgeExpression(line, surface, evidence, errors.trigger)) };
  });
  const lines: readonly JudgedLine[] = [...conditions, ...triggers];
  const reports = lines.map(({ report }) => report);
  // A line without a surface of its own has the triage's, else that of the scorecard's top blocker.
  const fallback = gate.triage?.dominantSurface ?? topBlocker(gate.scorecard, new Set(reports.filter((report) => verdictOfLine(report) !== "pass").map(({ surface }) => surface))).surface;
  for (const { line, report } of lines) if (own.get(line) === null) report.surface = fallback;
  return { verdict: verdictOf(reports), conditions: conditions.map(({ report }) => report), triggers: triggers.map(({ report }) => report), lines };
}

function surfaceOfMetrics(expression: Expression, declarations: Declarations): Surface | null {
  for (const { reference } of referencesIn(expression)) {
    const surface = declarationOf(reference, declarations).declared?.surface;
    if (surface != null) return surface;
  }
  return null;
}

import type { SignalReport } from "../evidence/evidence.ts";
import type { Gate, Surface } from "../gate/gate.ts";
import { headName } from "../language/reference.ts";
import { referencesIn, type Expression } from "../language/expression.ts";
import { judgeCondition } from "./condition.ts";
import type { GateEvidence } from "./environment.ts";
import type { ConditionReport, TriggerReport, Verdict } from "./report.ts";
import { judgeExpression, judgeSignal } from "./trigger.ts";

export interface Judged {
  readonly verdict: Verdict;
  readonly conditions: ConditionReport[];
  readonly triggers: TriggerReport[];
}

/** Judges every line of a gate, and the gate by its lines. */
export function judgeGate(gate: Gate, evidence: GateEvidence, signals: readonly SignalReport[]): Judged {
  const surfaces = new Map(gate.metrics.flatMap(({ name, aliases, surface }) => [name, ...aliases.map(({ value }) => value)].map((each) => [each, surface] as const)));
  const surfaceOf = (own: Surface | null, expression: Expression | null): Surface => {
    const metric = expression === null ? undefined : referencesIn(expression).map(({ reference }) => surfaces.get(headName(reference))).find(Boolean);
    return own ?? metric ?? "unclear";
  };
  const conditions = gate.conditions.map((condition) => judgeCondition(condition, surfaceOf(condition.surface, condition.expression), evidence));
  const triggers = gate.triggers.map((trigger) =>
    trigger.kind === "signal"
      ? judgeSignal(trigger, surfaceOf(trigger.surface, null), gate, signals)
      : judgeExpression(trigger, surfaceOf(trigger.surface, trigger.expression), evidence),
  );
  return { verdict: verdictOf(conditions, triggers), conditions, triggers };
}

/** Rollback when a trigger fired; else hold when the gate is not met or blind somewhere; else pass. */
export function verdictOf(conditions: readonly Pick<ConditionReport, "status" | "severity">[], triggers: readonly Pick<TriggerReport, "status">[]): Verdict {
  if (triggers.some(({ status }) => status === "fired")) return "rollback";
  const blocked = conditions.some(({ status, severity }) => severity === "block" && status !== "met");
  return blocked || triggers.some(({ status }) => status === "unknown") ? "hold" : "pass";
}

const SEVERITY: readonly Verdict[] = ["pass", "hold", "rollback"];

/** The verdict of a run over several gates. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return SEVERITY[Math.max(...verdicts.map((verdict) => SEVERITY.indexOf(verdict)))] ?? "hold";
}

import { samplesWanted, tooFewIn } from "../diagnostics/messages/reasons.ts";
import type { Condition, Trigger } from "../gate/gate.ts";
import { referencesIn } from "../language/expression.ts";
import { printReference } from "../language/reference.ts";
import type { ConditionReport, TriggerReport } from "./report.ts";

/** What a line lacks that has not failed: samples. */
export interface Lacking {
  /** About how many more would tell; null where that is not known. */
  readonly more: number | null;
  readonly metric: string;
}

/** What a line lacks of which only too few samples keep from being decided; null for one that failed, or was not measured. */
export function lackingOf(line: Condition | Trigger, report: ConditionReport | TriggerReport): Lacking | null {
  if (line.kind === "signal" || "signal" in report || report.status !== "unknown") return null;
  const reason = report.reason ?? "";
  const few = tooFewIn(reason);
  const unseen = Object.entries(report.observed).flatMap(([term, value]) => (value === null ? [term] : []));
  const isInconclusive = unseen.length === 0 && report.level !== undefined;
  const isTooFew = unseen.length > 0 && unseen.every((term) => few.some((name) => term.includes(name)));
  if (!isInconclusive && !isTooFew) return null;
  const [first] = referencesIn(line.expression).filter(({ reference }) => reference.origin === "metrics");
  return { more: samplesWanted(reason), metric: few[0] ?? (first === undefined ? report.expression : printReference(first.reference)) };
}

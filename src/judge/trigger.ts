import { outcomeMessages } from "../diagnostics/messages/outcomes.ts";
import { explain, reason } from "../diagnostics/messages/reasons.ts";
import type { SignalReport } from "../evidence/evidence.ts";
import type { ExpressionTrigger, Gate, SignalTrigger, Surface } from "../gate/gate.ts";
import type { Environment } from "../language/evaluate.ts";
import { printExpression } from "../language/print.ts";
import { normalizeSignal } from "../language/signal-text.ts";
import { changedWords, howJudged, reasonOf, reasonsOf, withErrors, type WithReasons } from "./condition.ts";
import type { LineErrors } from "./errors.ts";
import { grouped } from "./grouped.ts";
import { observe } from "./observe.ts";
import type { ExpressionTriggerReport, SignalTriggerReport } from "./report.ts";

/** Judges a trigger that is an expression. Its margin is the distance to where it fires. */
export function judgeExpression(trigger: ExpressionTrigger, surface: Surface, environment: Environment, errors: LineErrors): WithReasons<ExpressionTriggerReport> {
  const { value, observed, margin, decided, ...how } = observe(trigger.expression, withErrors(trigger, environment, errors));
  const expression = printExpression(trigger.expression);
  const status = value.kind !== "boolean" ? "unknown" : value.value ? "fired" : "clear";
  const judged = howJudged(how);
  const why = status === "unknown" ? reasonOf(value, trigger.expression, true) : status === "fired" ? outcomeMessages.fired({ expression }) : null;
  const said = [why, status === "unknown" ? null : decided, changedWords(judged, how)].filter((part) => part !== null).join("; ");
  const report: ExpressionTriggerReport = {
    expression,
    status,
    observed,
    margin: status === "unknown" || margin === null ? null : 0 - margin,
    reason: said === "" ? null : said,
    ...judged,
    ...(trigger.because === null ? {} : { because: trigger.because }),
    surface,
    line: trigger.place.line,
    column: trigger.place.column,
  };
  return { report, reasons: reasonsOf(value) };
}

/** What was reported, by the form in which signals are compared. */
export type SignalReports = ReadonlyMap<string, readonly SignalReport[]>;

export function reportsBySignal(reports: readonly SignalReport[]): SignalReports {
  return grouped(reports, ({ text }) => [normalizeSignal(text)]);
}

/** Judges a trigger that only people can report. A yes beats a no; a yes of another commit's file leaves it open. */
export function judgeSignal(trigger: SignalTrigger, surface: Surface, gate: Pick<Gate, "unreportedSignals">, reports: SignalReports): SignalTriggerReport {
  const about = reports.get(normalizeSignal(trigger.text)) ?? [];
  const sourcesOf = (answer: "yes" | "no"): string[] => [...new Set(about.filter((each) => each.answer === answer && !each.stale).map(({ source }) => source))];
  const [yes, no] = [sourcesOf("yes"), sourcesOf("no")];
  const staleYes = about.find(({ answer, stale }) => answer === "yes" && stale);
  const outcome = ((): Pick<SignalTriggerReport, "status" | "reason"> => {
    if (yes.length > 0) return { status: "fired", reason: outcomeMessages.reported({ sources: yes }) };
    if (staleYes !== undefined) return { status: "unknown", reason: explain([reason("stale-signal", { signal: trigger.text, file: staleYes.source })]) };
    if (no.length > 0) return { status: "clear", reason: outcomeMessages.answeredNo({ sources: no }) };
    if (gate.unreportedSignals === "unknown") return { status: "unknown", reason: explain([reason("unreported", { signal: trigger.text })]) };
    return { status: "clear", reason: outcomeMessages.notReported() };
  })();
  return {
    signal: trigger.text,
    status: outcome.status,
    reported_by: yes,
    reason: outcome.reason,
    ...(trigger.because === null ? {} : { because: trigger.because }),
    surface,
    line: trigger.place.line,
    column: trigger.place.column,
  };
}

import { clause, diagnosisMessages, type Lack } from "../diagnostics/messages/diagnosis.ts";
import type { Reason } from "../diagnostics/messages/reasons.ts";
import type { Condition, Surface, Trigger } from "../gate/gate.ts";
import { factOf, labelOf } from "./facts.ts";
import { lackingOf } from "./lacking.ts";
import type { ConditionReport, Status, TriggerReport } from "./report.ts";
import { verdictOfLine } from "./verdict.ts";

/** A line that keeps a gate from passing, in the words that a diagnosis needs. */
export interface Failed {
  readonly surface: Surface;
  readonly status: Status;
  /** What the team says of it: why it matters, or the signal itself. */
  readonly because: string | null;
  readonly signal: string | null;
  /** What was seen of it in this run, and how the team calls the line where it says. */
  readonly fact: string;
  readonly label: string | null;
  readonly evidence: string;
  /** What it lacks, where it did not fail and only its samples are too few. */
  readonly lacking: Lack | null;
  /** What would show that it is not what blocks. */
  readonly turned: string;
}

/** A line of a gate beside its outcome. */
export interface JudgedLine {
  readonly line: Condition | Trigger;
  readonly report: ConditionReport | TriggerReport;
  /** Why it is unknown, where it is. */
  readonly reasons: readonly Reason[];
}

/** What is certain comes before what is unknown, and triggers that fired before all. */
const ORDER = ["fired", "not_met", "unknown"] as const;

/** The lines that failed, the gravest first. */
export function failedLines(lines: readonly JudgedLine[]): Failed[] {
  const failing = lines.filter(({ report }) => verdictOfLine(report) !== "pass");
  const failed = failing.map(({ line, report, reasons }): Failed => {
    const { status, surface } = report;
    const signal = "signal" in report ? report.signal : null;
    const name = "signal" in report ? report.signal : report.expression;
    return {
      surface,
      status,
      because: spoken(report.because),
      signal: spoken(signal ?? undefined),
      fact: factOf(line, report),
      label: labelOf(line),
      evidence: diagnosisMessages.line({ name, status, reason: report.reason }),
      lacking: lackingOf(line, reasons),
      turned: diagnosisMessages.turned({ name, as: line.kind === "condition" ? "met" : signal === null ? "clear" : "unreported" }),
    };
  });
  return ORDER.flatMap((status) => failed.filter((each) => each.status === status));
}

/** A user's words as a clause; null where there are none. */
export function spoken(text: string | undefined): string | null {
  const said = clause(text ?? "");
  return said === "" ? null : said;
}

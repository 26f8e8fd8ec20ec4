import type { Severity } from "../gate/gate.ts";
import type { Status, Verdict } from "./report.ts";

/** What the verdict needs to know of one line. Only a condition has a severity; all else blocks. */
export interface Outcome {
  readonly status: Status;
  readonly severity?: Severity;
}

/** From the mildest to the gravest. */
const BY_GRAVITY: readonly Verdict[] = ["pass", "hold", "rollback"];

/** What one line alone decides: it fired, it is well or only warns, or it is not well or not known. */
export function verdictOfLine({ status, severity }: Outcome): Verdict {
  if (status === "fired") return "rollback";
  return isFine(status) || severity === "warn" ? "pass" : "hold";
}

/** What the lines of a gate decide together. */
export function verdictOf(lines: readonly Outcome[]): Verdict {
  return worst(lines.map(verdictOfLine));
}

/** The gravest of several verdicts. Where nothing was judged nothing may expand. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return BY_GRAVITY.findLast((verdict) => verdicts.includes(verdict)) ?? "hold";
}

export function isFine(status: Status): boolean {
  return status === "met" || status === "clear";
}

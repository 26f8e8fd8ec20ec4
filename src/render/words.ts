import { diagnosisMessages } from "../diagnostics/messages/diagnosis.ts";
import type { Diagnosis, Status, Verdict } from "../judge/report.ts";
import { MOTIONS, SURFACES } from "../judge/surfaces.ts";

export { enumerated } from "../diagnostics/messages/words.ts";

/** How the verdict is written at the head of a report. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = { pass: "PASS", hold: "HOLD", rollback: "ROLLBACK" };

export const STATUS_WORDS: Readonly<Record<Status, string>> = { met: "met", not_met: "not met", unknown: "unknown", fired: "fired", clear: "clear" };

export const STATUS_MARKS: Readonly<Record<Status, string>> = { met: "✓", not_met: "✗", unknown: "?", fired: "✗", clear: "✓" };

/** The next motion as something to do. What an audit is of depends on the surface. */
export function motionWords({ next_motion: motion, surface }: Pick<Diagnosis, "next_motion" | "surface">): string {
  const { action } = MOTIONS[motion];
  return motion === "audit" ? `${action} ${SURFACES[surface].audited}` : action;
}

/** How sure the team is of a diagnosis, behind its sentence; nothing where it does not say. */
export function confidenceWords({ confidence }: Pick<Diagnosis, "confidence">): string {
  return confidence === null ? "" : ` (confidence ${confidence})`;
}

/** "1 of 3 conditions is unknown", "all 3 triggers are clear", "neither condition is met". */
export function share(n: number, of: number, noun: string, { one, many }: { one: string; many: string }): string {
  if (of === 1) return `the only ${noun} ${one}`;
  if (n < of) return `${n} of ${of} ${noun}s ${n === 1 ? one : many}`;
  if (one.startsWith("is not ")) return `${of === 2 ? `neither ${noun}` : `none of the ${of} ${noun}s`} ${one.replace("is not ", "is ")}`;
  return `${of === 2 ? "both" : `all ${of}`} ${noun}s ${many}`;
}

/** What stands before the next motion. A rollback does not wait for it; where nothing failed it waits for samples. */
export function motionLabel(verdict: Verdict | undefined, { sentence }: Pick<Diagnosis, "sentence">): string {
  if (verdict === "rollback") return "Next motion, after the rollback";
  return diagnosisMessages.isUndecided({ sentence }) ? "Next motion, if it fails with enough samples" : "Next motion";
}

/** "1 signal", "2 signals". */
export function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** A text as a whole sentence: its full stop is added unless it ends with a mark of its own. */
export function stopped(text: string): string {
  return /[.!?。！？]$/u.test(text) ? text : `${text}.`;
}

export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** A text of at most so many characters, and a mark where there was more. */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  // Not between the halves of a character.
  return `${text.slice(0, length).replace(/[\ud800-\udbff]$/u, "")}…`;
}

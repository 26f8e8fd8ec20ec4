import type { ConditionReport, Diagnosis, TriggerReport, Verdict } from "../judge/report.ts";
import { MOTIONS, SURFACES } from "../judge/surfaces.ts";

export { enumerated } from "../diagnostics/messages/words.ts";

export type Status = ConditionReport["status"] | TriggerReport["status"];

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

/** "1 of 3 conditions is", "2 of 3 triggers are", "the only condition is": the subject and verb of a sentence. */
export function share(n: number, of: number, noun: string, verb: readonly [one: string, many: string]): string {
  const [one, many] = verb.map((word) => (word === "" ? "" : ` ${word}`)) as [string, string];
  if (of === 1) return `the only ${noun}${one}`;
  return n === of ? `all ${n} ${noun}s${many}` : `${n} of ${of} ${noun}s${n === 1 ? one : many}`;
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

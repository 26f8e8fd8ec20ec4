import { code, list } from "./words.ts";

const asNow = (today: boolean): string => (today ? ", the other metrics being what they are now" : "");

/** What cannot be meant in a gate, or may have been forgotten. Each says what it is, and what to write instead. */
export const findingMessages = {
  "never-holds": (a: { line: string }) => `${code(a.line)} cannot hold, whatever is measured, so the gate never passes. Leave out the part that excludes the rest.`,
  "always-holds": (a: { line: string }) => `${code(a.line)} holds whatever is measured, so it checks only that there is a measurement. Tighten it, or leave it out.`,
  "never-fires": (a: { line: string }) => `${code(a.line)} can never fire, whatever is measured. Mend its bounds, or leave it out.`,
  "always-fires": (a: { line: string }) => `${code(a.line)} fires whatever is measured, so this path can only be rolled back. Mend its bounds.`,
  contradiction: (a: { line: string; others: readonly string[]; today: boolean }) =>
    `${code(a.line)} and ${list(a.others)} cannot hold together${asNow(a.today)}, so the gate never passes. Move one of the bounds.`,
  overlap: (a: { line: string; conditions: readonly string[]; metric: string; value: string; today: boolean }) =>
    `${code(a.line)} fires where ${list(a.conditions)} ${a.conditions.length === 1 ? "is" : "are"} met: at ${code(a.metric)} = ${a.value}${asNow(a.today)}. Move a bound, so that what is good enough to expand is not rolled back.`,
  duplicate: (a: { line: string; other: string; otherLine: number }) => `${code(a.line)} decides just as ${code(a.other)} on line ${a.otherLine} does. Keep one.`,
  "no-trigger": (a: { metrics: readonly string[] }) =>
    `No trigger reads ${a.metrics.length > 8 ? `${list(a.metrics.slice(0, 7))} and ${a.metrics.length - 7} more` : list(a.metrics, "or")}: however bad ${a.metrics.length === 1 ? "it gets" : "these get"}, the path is held and never rolled back. Add a line to \`rollback_trigger\` where some value must be undone.`,
  "no-triggers": () => "This gate has no trigger, so it can hold this path and never roll it back. Add a `rollback_trigger` if something must be undone.",
} as const;

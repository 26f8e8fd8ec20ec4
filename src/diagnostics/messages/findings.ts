import { code, list } from "./words.ts";

const asNow = (today: boolean): string => (today ? ", the other metrics being what they are now" : "");

/** What cannot be meant in a gate, or may have been forgotten. Each says what it is, and what to write instead. */
export const findingMessages = {
  "never-holds": (a: { line: string; counts: boolean }) => `${code(a.line)} cannot hold, whatever is measured, so ${a.counts ? "the gate never passes" : "it always warns"}. Leave out the part that excludes the rest.`,
  "always-holds": (a: { line: string; counts: boolean }) => `${code(a.line)} holds whatever is measured, so it checks only that there is a measurement. Tighten it, or leave it out.`,
  "never-fires": (a: { line: string; counts: boolean }) => `${code(a.line)} can never fire, whatever is measured. Mend its bounds, or leave it out.`,
  "always-fires": (a: { line: string; counts: boolean }) => `${code(a.line)} fires whatever is measured, so this path can only be rolled back. Mend its bounds.`,
  contradiction: (a: { line: string; others: readonly string[]; today: boolean }) =>
    `${code(a.line)} and ${list(a.others)} cannot hold together${asNow(a.today)}, so the gate never passes. Move one of the bounds.`,
  overlap: (a: { line: string; conditions: readonly string[]; metric: string; value: string; today: boolean }) =>
    `${code(a.line)} fires where ${list(a.conditions)} ${a.conditions.length === 1 ? "is" : "are"} met: at ${code(a.metric)} = ${a.value}${asNow(a.today)}. Move a bound, so that what is good enough to expand is not rolled back.`,
  unhealthy: (a: { line: string; others: readonly string[]; kind: string }) =>
    `No evidence was found in which every line is as it should be: ${list([a.line, ...a.others].slice(0, 5))} ${a.others.length === 0 ? "is" : "are"} in the way. \`rollout-gate prove\` shows how far it gets.`,
  "never-found": (a: { line: string; others: readonly string[]; kind: string }) =>
    `No evidence was found in which ${code(a.line)} ${a.kind === "condition" ? "is not met" : "fires"}. Look at its bounds: \`rollout-gate prove\` shows what was tried.`,
  redundant: (a: { line: string; other: string; otherLine: number; kind: string }) =>
    `Wherever ${code(a.line)} ${a.kind === "condition" ? "is not met" : "fires"}, ${code(a.other)} on line ${a.otherLine} ${a.kind === "condition" ? "is not met either" : "fires too"}: it never decides by itself.`,
  duplicate: (a: { line: string; other: string; otherLine: number; kind: string }) => `${code(a.line)} decides just as ${code(a.other)} on line ${a.otherLine} does. Keep one.`,
  "no-trigger": (a: { metrics: readonly string[] }) =>
    `No trigger reads ${a.metrics.length > 8 ? `${list(a.metrics.slice(0, 7))} and ${a.metrics.length - 7} more` : list(a.metrics, "or")}: however bad ${a.metrics.length === 1 ? "it gets" : "these get"}, the path is held and never rolled back. Add a line to \`rollback_trigger\` where some value must be undone.`,
  "no-triggers": () => "This gate has no trigger, so it can hold this path and never roll it back. Add a `rollback_trigger` if something must be undone.",
} as const;

import { code, count } from "./words.ts";

const where = (name: string, origin: "metrics" | "baseline") => (origin === "baseline" ? `the baseline of ${code(name)}` : code(name));

/** Why something is unknown. Each is a sentence without its full stop, so that several can be joined. */
export const reasonMessages = {
  absent: (a: { name: string; meant: string | null }) =>
    `${code(a.name)} is not in the metrics${a.meant === null ? "" : ` (did you mean ${code(a.meant)}?)`}`,
  "no-baseline": (a: { name: string; given: boolean }) =>
    a.given ? `${code(a.name)} is not in the baseline` : `there is no baseline for ${code(a.name)} yet, since no baseline file was given`,
  "missing-file": (a: { name: string; file: string }) => `${code(a.name)} is read from ${code(a.file)}, and there is no such file`,
  from: (a: { metric: string; file: string; why: string }) => `${code(a.metric)} is read from ${code(a.file)}, where ${a.why}`,
  null: (a: { name: string; origin: "metrics" | "baseline" }) => `${where(a.name, a.origin)} is null: the pipeline did not measure it`,
  "not-finite": (a: { name: string; found: string }) => `${code(a.name)} is ${a.found}, which is no measurement`,
  stale: (a: { name: string; file: string; found: string; expected: string }) =>
    `${code(a.name)} is stale: ${code(a.file)} was measured at commit ${code(a.found)}, and this is ${code(a.expected)}`,
  incomparable: (a: { name: string; key: string; metrics: string; baseline: string }) =>
    `the baseline of ${code(a.name)} cannot be compared: its ${a.key} is ${code(a.baseline)} and that of the metrics is ${code(a.metrics)}`,
  uncertain: (a: { name: string; point: string | null }) =>
    `${code(a.name)} is an estimate, and intervals are not judged yet: ${
      a.point === null ? "give the whole data or one exact number" : `set \`confidence: off\` to judge its point value ${a.point}`
    }`,
  "bad-form": (a: { name: string; why: string }) => `${code(a.name)} ${a.why}`,
  "wrong-type": (a: { name: string; found: string; needs: string; instead: string | null }) =>
    `${code(a.name)} is ${a.found} where ${a.needs} is needed${a.instead === null ? "" : `; ${a.instead}`}`,
  "mixed-types": (a: { left: string; leftType: string; right: string; rightType: string }) =>
    `${code(a.left)} is ${a.leftType} and ${code(a.right)} is ${a.rightType}, which cannot be compared`,
  "no-order": (a: { name: string; found: string }) => `${code(a.name)} is ${a.found}, which has no order; only \`==\` and \`!=\` apply`,
  "no-elements": (a: { call: string; name: string }) => `${code(a.name)} is empty, so ${code(a.call)} has nothing to look at`,
  "bad-element": (a: { name: string; element: string; found: string }) => `${code(a.name)} holds ${a.found} at ${a.element}`,
  "mixed-elements": (a: { name: string }) => `${code(a.name)} holds more than one kind of value`,
  "not-slices": (a: { name: string; found: string }) => `${code(a.name)} is ${a.found}, and \`each\` needs an object with one value a slice`,
  "no-slices": (a: { name: string }) => `${code(a.name)} has no slice`,
  "not-percentile": (a: { q: string }) => `a percentile runs from 0 to 100, and ${code(a.q)} does not`,
  "division-by-zero": (a: { text: string }) => `${code(a.text)} divides by zero`,
  overflow: (a: { text: string }) => `${code(a.text)} is too large to compute`,
  "few-samples": (a: { name: string; n: number; needed: number }) =>
    `${code(a.name)} rests on ${count(a.n, "sample")}, and the gate asks for at least ${a.needed}`,
  "no-samples": (a: { name: string; needed: number }) =>
    `the gate asks for at least ${count(a.needed, "sample")} of ${code(a.name)}, and the metrics do not say how many there were`,
  "stale-signal": (a: { signal: string; file: string }) =>
    `${code(a.signal)} was reported by ${code(a.file)}, which was measured at another commit`,
  unreported: (a: { signal: string }) => `nobody has answered yes or no to ${code(a.signal)} (no is \`"signals": {"…": false}\` in a metrics file)`,
  ambiguous: (a: { name: string }) => `${code(a.name)} has more than one value`,
} as const;

type Messages = typeof reasonMessages;

/** Why a value or a truth is unknown, as data. */
export type Reason = { [C in keyof Messages]: { readonly code: C; readonly args: Parameters<Messages[C]>[0] } }[keyof Messages];

export function reason<C extends keyof Messages>(name: C, args: Parameters<Messages[C]>[0]): Reason {
  return { code: name, args } as Reason;
}

/** The reasons as one text, each said once. */
export function explain(reasons: readonly Reason[]): string {
  const said = new Set(reasons.map((each) => (reasonMessages[each.code] as (args: unknown) => string)(each.args)));
  return [...said].join("; ");
}

import { showNumber } from "../numbers.ts";
import { inconclusiveWords, percent } from "./inconclusive.ts";
import { code, count, enumerated } from "./words.ts";

/** What says of a metric that it was not measured, so that measuring it is what helps. */
const UNMEASURED = { absent: "is not in the metrics", null: "is null: the pipeline did not measure it", stale: "is stale: " } as const;
const DID_YOU_MEAN = " (did you mean ";
const NO_BASELINE = "yet, since no baseline file was given";

const where = (name: string, origin: "metrics" | "baseline") => (origin === "baseline" ? `the baseline of ${code(name)}` : code(name));

const ofSlice = ({ name, slice }: { name: string; slice: string | null }): string => (slice === null ? code(name) : `slice ${code(slice)} of ${code(name)}`);

/** Why something is unknown. Each is a sentence without its full stop, so that several can be joined. */
export const reasonMessages = {
  absent: (a: { name: string; meant: string | null }) =>
    `${code(a.name)} ${UNMEASURED.absent}${a.meant === null ? "" : `${DID_YOU_MEAN}${code(a.meant)}?)`}`,
  "no-baseline": (a: { name: string; given: boolean }) =>
    a.given ? `${code(a.name)} is not in the baseline; give one that has it` : `there is no baseline for ${code(a.name)} ${NO_BASELINE}`,
  "new-slice": (a: { slice: string; name: string }) => `slice ${code(a.slice)} of ${code(a.name)} is new: the baseline has none; measure a baseline that has it`,
  "lost-slice": (a: { slice: string; name: string }) => `the baseline has slice ${code(a.slice)} of ${code(a.name)} and this run does not; measure it, or leave it out of the baseline`,
  "missing-file": (a: { name: string; file: string }) => `${code(a.name)} is read from ${code(a.file)}, and there is no such file`,
  from: (a: { metric: string; file: string; why: string }) => `${code(a.metric)} is read from ${code(a.file)}, where ${a.why}`,
  null: (a: { name: string; origin: "metrics" | "baseline" }) => `${where(a.name, a.origin)} ${UNMEASURED.null}`,
  "not-finite": (a: { name: string; found: string }) => `${code(a.name)} is ${a.found}, which is no measurement`,
  stale: (a: { name: string; file: string; found: string; expected: string }) =>
    `${code(a.name)} ${UNMEASURED.stale}${code(a.file)} was measured at commit ${code(a.found)}, and this is ${code(a.expected)}`,
  incomparable: (a: { name: string; key: string; metrics: string; baseline: string }) =>
    `the baseline of ${code(a.name)} cannot be compared: its ${a.key} is ${code(a.baseline)} and that of the metrics is ${code(a.metrics)}; measure the baseline ${a.key === "dataset" ? "on" : `with the ${a.key}`} ${code(a.metrics)} too`,
  "bad-form": (a: { name: string; why: string }) => `${code(a.name)} ${a.why}`,
  "wrong-type": (a: { name: string; found: string; needs: string; instead: string | null }) =>
    `${code(a.name)} is ${a.found} where ${a.needs} is needed${a.instead === null ? "" : `; ${a.instead}`}`,
  /** Of an object nobody knows whether its keys are slices of one thing, or things of their own. */
  /** `written`: how the line writes it; null of what it has no way to write a part of. */
  "many-for-one": (a: { name: string; found: string; written: string | null; key: string | null; isSummary: boolean }) => {
    const many = `${code(a.name)} is ${a.found} where a number is needed;`;
    if (a.written === null) return `${many} under \`each\`, \`baseline\` is all of a slice: a part to be compared with its baseline needs slices of its own`;
    if (a.key === null) return `${many} write ${code(`mean(${a.written})`)} or ${code(`p95(${a.written})`)}`;
    return `${many} write ${code(a.key)}${a.isSummary ? "" : ` for one of them; if each is a slice, ${code(`min(${a.written})`)} is the least and ${code(`max(${a.written})`)} the greatest, and a condition under \`each\` asks it of every one`}`;
  },
  "mixed-types": (a: { left: string; leftType: string; right: string; rightType: string }) =>
    `${code(a.left)} is ${a.leftType} and ${code(a.right)} is ${a.rightType}, which cannot be compared`,
  "no-order": (a: { name: string; found: string }) => `${code(a.name)} is ${a.found}, which has no order; only \`==\` and \`!=\` apply`,
  "no-elements": (a: { call: string; name: string }) => `${code(a.name)} is empty, so ${code(a.call)} has nothing to look at`,
  "bad-element": (a: { name: string; element: string; found: string; inside: "list" | "object" | null }) =>
    `${code(a.name)} holds ${a.found} at ${a.element}${a.inside === null ? "" : `; a condition under \`each\` reads ${a.inside === "list" ? "an aggregate of every one, as `p95(value)`" : "a part of every one, as `value.x`"}`}`,
  summaries: (a: { name: string; key: string; instead: string }) => `${code(a.name)} holds summaries such as ${code(a.key)}, not samples or slices; write ${code(a.instead)}`,
  "mixed-elements": (a: { name: string }) => `${code(a.name)} holds more than one kind of value`,
  "not-slices": (a: { name: string; found: string }) => `${code(a.name)} is ${a.found}, and \`each\` needs an object with one value a slice`,
  "no-slices": (a: { name: string }) => `${code(a.name)} has no slice`,
  "too-many-slices": (a: { name: string; slices: number; most: number }) => `${code(a.name)} has ${a.slices} slices, and at most ${a.most} are judged; measure fewer and larger ones`,
  "not-percentile": (a: { q: string }) => `a percentile is 0 or a number from 1 to 100, and ${code(a.q)} is not`,
  "division-by-zero": (a: { text: string }) => `${code(a.text)} divides by zero`,
  overflow: (a: { text: string }) => `${code(a.text)} is too large to compute`,
  "few-samples": (a: { name: string; n: number; needed: number; slice: string | null }) =>
    `${ofSlice(a)} rests on ${count(a.n, "sample")}, and the gate asks for at least ${a.needed}; measure ${a.needed - a.n} more`,
  "no-samples": (a: { name: string; needed: number; slice: string | null }) =>
    `the gate asks for at least ${count(a.needed, "sample")} of ${ofSlice(a)}, and the metrics do not say how many there were`,
  "stale-signal": (a: { signal: string; file: string }) =>
    `${code(a.signal)} was reported by ${code(a.file)}, which was measured at another commit`,
  unreported: (a: { signal: string }) => `nobody has answered yes or no to ${code(a.signal)} (no is \`"signals": {"…": false}\` in a metrics file)`,
  "one-sample": (a: { name: string | null }) => `${a.name === null ? "one pair" : `${code(a.name)} rests on one sample, which`} says nothing of how much it varies; measure at least 2`,
  "no-spread": (a: { name: string | null; n: number | null }) =>
    `${a.name === null ? `the difference is the same in all ${a.n} pairs` : `${code(a.name)} is the same in all ${a.n === null ? "" : `${a.n} `}samples`}, which says nothing of how far it may vary; judge what can be counted (pass and fail), or set \`confidence: off\``,
  "low-level": (a: { name: string; level: number; needed: number }) =>
    `the interval of ${code(a.name)} was given at ${percent(a.level)}, and this decision needs ${percent(a.needed)}; give \`ci\` at \`level: ${showNumber(Math.ceil(a.needed * 1e4) / 1e4)}\` or above, or the samples`,
  "sum-of-samples": (a: { text: string; name: string }) => `${code(a.text)} of samples says only how many were drawn; write ${code(`mean(${a.name})`)}`,
  "no-bound": (a: { text: string; name: string; side: "lower" | "upper" }) => `${code(a.text)} is not known: ${code(a.name)} has no ${a.side} bound`,
  "may-be-zero": (a: { text: string }) => `${code(a.text)} may be 0, as far as its samples tell, and nothing can be divided by that`,
  "lost-cases": lostWords,
  "too-composed": (a: { most: number }) => `it is worked out of estimates in more than ${a.most} steps, after which nothing is known of how far it may be off; measure it, or compare its parts each on their own`,
  inconclusive: inconclusiveWords,
  ambiguous: (a: { name: string }) => `${code(a.name)} has more than one value`,
} as const;

/** Cases or slices of a baseline that this run does not have. */
function lostWords({ kind, names, of }: { kind: "case" | "slice"; names: readonly string[]; of: number }): string {
  if (names.length === of) return `none of the baseline's ${count(of, kind)} is in the metrics, such as ${code(names[0] ?? "")}; give each ${kind} ${kind === "case" ? "an `id`" : "a name"} that stays the same from run to run`;
  const [it, is] = names.length === 1 ? ["it", "is"] : ["them", "are"];
  const shown = [...names.slice(0, 3).map(code), ...(names.length > 3 ? [`${names.length - 3} more`] : [])];
  return `${names.length} of the baseline's ${count(of, kind)} ${is} not in the metrics (${enumerated(shown)}), so nobody knows what became of ${it}; measure ${it}, or leave ${it} out of the baseline`;
}

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

/** The metrics of which a text of reasons says that they were not measured. */
export function unmeasuredIn(text: string): string[] {
  const said = Object.values(UNMEASURED).join("|");
  return [...new Set([...text.matchAll(new RegExp(`(?<!the baseline of )\`([^\`]+)\` (?:${said})`, "gu"))].map(([, name]) => name ?? ""))];
}

/** Whether a text of reasons asks for another name first. */
export function asksForName(text: string): boolean {
  return text.includes(DID_YOU_MEAN);
}

/** Whether a text of reasons says that no baseline was given. */
export function lacksBaseline(text: string): boolean {
  return text.includes(NO_BASELINE);
}

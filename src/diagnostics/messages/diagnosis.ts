import { onOneLine } from "../characters.ts";
import { code, count, enumerated } from "./words.ts";

export const OPENING = "The rollout is stalled because";

/** How a diagnosis begins where no line failed, and samples are too few to decide. */
const UNDECIDED = `${OPENING} nothing failed and evidence is missing`;

const STATUS: Readonly<Record<string, string>> = { not_met: "not met", unknown: "unknown" };

/** Terms that a sentence names; the report has all of them. */
const MOST_TERMS = 3;

/** A text without the words that every diagnosis begins with, or the last of them. */
export function withoutOpening(text: string): string {
  return text.replace(/^\s*(?:the\s+rollout\s+is\s+stalled\s+because|because(?!\s+of\b))\s+/iu, "");
}

const ENDING: ReadonlySet<string> = new Set(" .,;:!?…。！？、，；：");

/** Words that are capital only because a sentence starts with them; any other may be a name. */
const STARTS = /^(?:The|A|An|My|Our|Your|His|Her|Its|Their|We|You|He|She|It|They|No|Nobody|Nothing|None|There|This|That|These|Those|Every|Everybody|Everyone|Each|Some|Somebody|Someone|Many|Most)(?= )/u;

/** A user's sentence as a part of ours: on one line, and without a mark at its end. */
export function clause(text: string): string {
  const words = withoutOpening(onOneLine(text).replace(/\s+/gu, " ").trim()).replace(STARTS, (start) => start.toLowerCase());
  let end = words.length;
  while (end > 0 && ENDING.has(words[end - 1] ?? "")) end -= 1;
  return words.slice(0, end);
}

/** A term that was measured, and what it is. */
export interface Seen {
  readonly term: string;
  readonly value: string;
}

function few(texts: readonly string[]): string {
  return enumerated(texts.length > MOST_TERMS ? [...texts.slice(0, MOST_TERMS), `${texts.length - MOST_TERMS} more`] : texts);
}

const at = (terms: readonly Seen[]): string => (terms.length === 0 ? "" : `, with ${few(terms.map(({ term, value }) => `${code(term)} at ${value}`))}`);

interface Bound {
  readonly operator: string;
  readonly operand: string;
  readonly literal: boolean;
}

/** What a line must be: "<= 0.15", "0". A literal stands as it is, an expression as code. */
function bound({ operator, operand, literal }: Bound): string {
  if (!literal) return code(`${operator} ${operand}`);
  return operator === "==" ? operand : `${operator} ${operand}`;
}

/** Where a trigger fires. */
const RANGES: Readonly<Record<string, (operand: string) => string>> = {
  ">": (operand) => `above ${operand}`,
  ">=": (operand) => `at ${operand} or above`,
  "<": (operand) => `below ${operand}`,
  "<=": (operand) => `at ${operand} or below`,
  "==": (operand) => `when it is ${operand}`,
  "!=": (operand) => `when it is not ${operand}`,
};

function range({ operator, operand, literal }: Bound): string {
  const shown = literal ? operand : code(operand);
  return RANGES[operator]?.(shown) ?? `${operator} ${shown}`;
}

/** What a line that failed saw in this run. Each is a clause that can follow a colon. */
export const factMessages = {
  compared: (a: Seen & Bound & { fired: boolean; others: readonly Seen[] }) => `${code(a.term)} is ${a.value} and ${a.fired ? `triggers a rollback ${range(a)}` : `must be ${bound(a)}`}${at(a.others)}`,
  truth: (a: Seen & { fired: boolean }) => `${code(a.term)} is ${a.value} and ${a.fired ? "triggers a rollback" : "must be true"}`,
  compound: (a: { expression: string; fired: boolean; terms: readonly Seen[] }) => `${code(a.expression)} ${a.fired ? "is true and triggers a rollback" : "does not hold"}${at(a.terms)}`,
  slices: (a: Bound & { term: string; slices: readonly { slice: string; value: string }[] }) =>
    `${code(a.term)} is ${few(a.slices.map(({ slice, value }) => `${value} for ${code(slice)}`))}${a.slices.length === 1 ? "" : ","} and must be ${bound(a)} for every slice`,
  everySlice: (a: { expression: string; terms: readonly Seen[] }) => `${code(a.expression)} does not hold for every slice${at(a.terms)}`,
  unknownTerms: (a: { terms: readonly string[] }) => `${few(a.terms.map(code))} ${a.terms.length === 1 ? "is" : "are"} unknown in this run`,
  inconclusive: (a: { line: string }) => `the samples do not tell whether ${code(a.line)}`,
  undecided: (a: { line: string }) => `it is unknown whether ${code(a.line)}`,
  reported: (a: { signal: string }) => `"${onOneLine(a.signal).trim()}" was reported`,
  label: (a: { label: string }) => code(a.label),
} as const;

/** What a line lacks that has not failed: so many more samples of a metric, or cases in both runs; null where it is not known how many. */
export interface Lack {
  readonly metric: string;
  readonly more: number | null;
  readonly isExact: boolean;
  readonly of: "samples" | "cases";
}

function wanted({ metric, more, isExact, of }: Lack): string {
  if (more === null) return "";
  return ` (measure ${isExact ? "" : "about "}${count(more, of === "cases" ? "more case" : "more sample")} of ${code(metric)}${of === "cases" ? " in both runs" : ""} first)`;
}

/** The diagnosis of a rollout, in words. */
export const diagnosisMessages = {
  /** Names the dominant surface's blocker in one sentence: its cause, what this run saw of it with notes on that, and how many lines more. */
  sentence: (a: { cause: string | null; fact: string | null; notes: readonly string[]; more: number; unclear: string | null; lacking: Lack | null }) => {
    const blocker = [a.cause, a.fact].filter((part) => part !== null).join(": ") + (a.notes.length === 0 ? "" : ` (${a.notes.join(": ")})`);
    const more = a.more === 0 ? "" : `, and ${count(a.more, "more line")} ${a.more === 1 ? "blocks" : "block"} it`;
    const opening = a.lacking === null ? OPENING : `${UNDECIDED}${wanted(a.lacking)}:`;
    return `${opening} ${blocker}${more}${a.unclear === null ? "" : `; ${a.unclear}: diagnose before implementing`}.`;
  },
  isUndecided: (a: { sentence: string }) => a.sentence.startsWith(UNDECIDED),
  unjudged: (a: { name: string }) => `${a.name} cannot be judged`,
  /** Why nobody knows on which surface a rollout fails. */
  tied: (a: { surfaces: readonly string[] }) => `the surfaces ${enumerated(a.surfaces)} tie`,
  leftOpen: () => "the triage leaves the surface open",
  unnamed: (a: { judged: "fired" | "failed" | null }) => (a.judged === null ? "no triage and no low score names a surface" : `no ${code("surface")} is named for what ${a.judged}`),
  line: (a: { name: string; status: string; reason: string | null }) =>
    a.status === "fired" ? `${code(a.name)} fired` : `${code(a.name)} is ${STATUS[a.status] ?? a.status}${a.reason === null ? "" : `: ${a.reason}`}`,
  score: (a: { dimension: string; score: number; evidence: string }) => `${a.dimension} scores ${a.score} of 5: ${a.evidence}`,
  notNow: (a: { surface: string; motion: string }) => `${a.surface} (${a.motion})`,
  turned: (a: { name: string; as: "met" | "clear" | "unreported" }) =>
    `${a.as === "unreported" ? `nobody reports ${code(a.name)}` : `${code(a.name)} is ${a.as}`} and the rollout is still stalled`,
  answeredYes: (a: { question: string }) => `"${a.question}" is answered yes, on evidence`,
  namedAfterAll: () => "the team can name one dominant failure surface in one sentence",
  /** Of a gate whose lines are fine, and which holds all the same. */
  held: (a: { because: string }) => `${OPENING} ${clause(a.because)}.`,
  heldInVain: () => "what is wrong with it is mended and the rollout is still stalled",
  passed: () => "The gate passes, so there is nothing to diagnose. Without metrics, the triage and the scorecard are diagnosed alone.",
  beware: (a: { warning: string }) => `${a.warning}.`,
  disagreement: (a: { stated: string; failed: readonly string[]; graver: string | null; blockers: readonly string[] }) => {
    const [run, scorecard] = [a.graver === null ? "what failed in this run" : "what this run puts first", "what the scorecard puts first"];
    const [failed, blockers] = [a.graver ?? enumerated(a.failed), enumerated(a.blockers)];
    const found = failed === blockers ? [`${run} and ${scorecard} is ${failed}`] : [failed === "" ? "" : `${run} is ${failed}`, blockers === "" ? "" : `${scorecard} is ${blockers}`].filter((part) => part !== "");
    return `The triage says ${a.stated}, but ${found.join(", and ")}: check which of them holds before acting.`;
  },
  firedToo: (a: { surfaces: readonly string[] }) =>
    `${a.surfaces.length === 1 ? "A trigger" : "Triggers"} on ${enumerated(a.surfaces)} fired too: check which of the ${a.surfaces.length === 1 ? "two" : a.surfaces.length + 1} the rollback is about.`,
} as const;

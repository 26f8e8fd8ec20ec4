import { code, count, enumerated, proposal } from "./words.ts";

/** How many there are, and the first of them in words: of thousands nobody reads more. */
interface Some {
  readonly count: number;
  readonly first: readonly string[];
}

/** Why a line of the gate came out as it did, when that is not a lack of evidence. */
export const outcomeMessages = {
  missed: (a: { observed: string; required: string; bound: string | null; by: string | null }) =>
    `${a.observed} is not ${a.bound === null ? a.required : `${proposal(a.required)} (${a.bound})`}${a.by === null ? "" : `; it is off by ${a.by}`}`,
  notHolding: (a: { expression: string }) => `${code(a.expression)} does not hold`,
  slices: (a: { missed: Some; unknown: Some; of: number }) => {
    const shown = ({ count: all, first }: Some) => (all > first.length ? `${first.join(", ")} and ${all - first.length} more` : first.join(", "));
    const parts = [
      a.missed.count > 0 ? `not met for ${a.missed.count} of ${count(a.of, "slice")}: ${shown(a.missed)}` : "",
      a.unknown.count > 0 ? `unknown for ${a.unknown.count} of ${count(a.of, "slice")}: ${shown(a.unknown)}` : "",
    ];
    return parts.filter((part) => part !== "").join("; ");
  },
  decided: (a: { call: string; key: string; value: string }) => `${code(a.call)} is ${a.value}, that of ${code(a.key)}`,
  /** Where a side is weighed, the difference is not the one that readers see. */
  differs: (a: { of: string; difference: string }) => `${a.of.includes(" * ") ? code(a.of) : "the difference"} is ${a.difference}`,
  changed: (a: { worse: readonly string[]; better: readonly string[]; of: number; added: number }) => {
    const shown = (ids: readonly string[]) => enumerated([...ids.slice(0, 5).map(code), ...(ids.length > 5 ? [`${ids.length - 5} more`] : [])]);
    const { worse, better } = a;
    const got = worse.length === 0 ? `of ${count(a.of, "case")} none got worse` : `${worse.length} of ${count(a.of, "case")} got worse (${shown(worse)})`;
    return `${got} and ${better.length === 0 ? "none" : better.length} better${better.length === 0 ? "" : ` (${shown(better)})`} since the baseline${a.added === 0 ? "" : `; ${count(a.added, "new case")} ${a.added === 1 ? "is" : "are"} not in the baseline, and not compared`}`;
  },
  fired: (a: { expression: string }) => `${code(a.expression)} is true`,
  reported: (a: { sources: readonly string[] }) => `reported by ${a.sources.join(", ")}`,
  notReported: () => "not reported",
  matters: (a: { because: string }) => `why it matters: ${a.because}`,
  answeredNo: (a: { sources: readonly string[] }) => `answered no by ${a.sources.join(", ")}`,
} as const;

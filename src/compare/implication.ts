import type { Truth } from "../judge/zones.ts";
import type { Value } from "../language/value.ts";
import type { ComparedLine } from "./compared-line.ts";
import type { Demand, EvidenceSearch, Found } from "./evidence-search.ts";

/** Whether a line lets through whatever some lines let through; if not, evidence that only those do. */
export type Implied = "yes" | "undecided" | { readonly without: readonly Counterexample[] };

export interface Counterexample {
  readonly term: string;
  readonly value: Value;
}

/** Lines of one gate, of which any line can be asked whether it follows. */
export interface Lines {
  /** `lets` says at which truth a line lets evidence through; evidence is told by the line's terms and by those of `beside`. */
  imply(line: ComparedLine, lets: (truth: Truth) => boolean, beside: ComparedLine | null): Implied;
}

/** `search` knows the lines of both gates. */
export function linesOf(lines: readonly ComparedLine[], search: EvidenceSearch): Lines {
  const find = (demands: readonly Demand[]): Found => {
    const quick = search.find(demands, "quick");
    return quick ?? search.find(demands, "thorough");
  };
  const satisfiable = new Map<string, boolean>();
  const isSatisfiable = (some: readonly ComparedLine[], lets: Demand["wanted"]): boolean => {
    const key = JSON.stringify([lets("unknown"), lets("false"), some.map((line) => lines.indexOf(line))]);
    let known = satisfiable.get(key);
    // What cannot be told is taken to be so: then the line is held to be lost, which is seen and looked at.
    if (known === undefined) satisfiable.set(key, (known = find(some.map((line) => ({ line, wanted: lets }))) !== "none"));
    return known;
  };
  return {
    imply(line, lets, beside) {
      const near = connectedTo(line, lines);
      const demands = (some: readonly ComparedLine[]): Demand[] => [{ line, wanted: (truth) => !lets(truth) }, ...some.map((each): Demand => ({ line: each, wanted: lets }))];
      // Lines that read nothing else are few, and mostly enough to see that it follows.
      const alike = near.filter(({ terms }) => terms.every((term) => line.terms.includes(term)));
      if (alike.length < near.length && find(demands(alike)) === "none") return "yes";
      const found = find(demands(near));
      if (found === "none") return "yes";
      // Lines that let nothing through imply every line.
      if (!partsOf(lines.filter((each) => !near.includes(each))).every((part) => isSatisfiable(part, lets))) return "yes";
      if (found === null) return "undecided";
      const terms = [...new Set([...line.terms, ...(beside?.terms ?? [])])];
      return { without: terms.flatMap((term) => ((value) => (value === undefined ? [] : [{ term, value }]))(found.evidence.get(term))) };
    },
  };
}

/** The lines that share a term with a line, or with one that does, the nearest first. */
function connectedTo(line: ComparedLine, lines: readonly ComparedLine[]): ComparedLine[] {
  const found = new Set([line]);
  const readers = new Map<string, ComparedLine[]>();
  for (const each of lines) {
    for (const term of each.terms) {
      const known = readers.get(term);
      if (known === undefined) readers.set(term, [each]);
      else known.push(each);
    }
  }
  for (const each of found) {
    for (const term of each.terms) {
      for (const reader of readers.get(term) ?? []) found.add(reader);
      readers.delete(term);
    }
  }
  return [...found].filter((each) => each !== line || lines.includes(line));
}

/** Lines in groups that share no term. */
function partsOf(lines: readonly ComparedLine[]): ComparedLine[][] {
  const parts: ComparedLine[][] = [];
  const rest = new Set(lines);
  for (const line of rest) {
    const part = connectedTo(line, lines);
    for (const each of part) rest.delete(each);
    parts.push(part);
  }
  return parts;
}

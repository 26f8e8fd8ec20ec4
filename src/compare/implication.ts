import { budgetOf } from "../judge/budget.ts";
import { grouped } from "../judge/grouped.ts";
import type { Value } from "../language/value.ts";
import { follows } from "./certainty.ts";
import type { ComparedLine } from "./compared-line.ts";
import type { Demand, EvidenceSearch, Found } from "./evidence-search.ts";
import { holdsIn, knowledgeOf, type Knowledge } from "./knowledge.ts";
import { compound, formulaOf, type Formula } from "./literals.ts";

/**
 * Whether a line lets through whatever some lines let through; if not, evidence that only those do. "uncertain": as far as
 * numbers go it does; but where metrics are estimates this cannot be told.
 */
export type Implied = "yes" | "undecided" | "uncertain" | { readonly without: readonly Counterexample[]; readonly belowZero: boolean };

export interface Counterexample {
  readonly term: string;
  readonly value: Value;
}

/** What lines are asked for: that conditions are met, or that triggers do not fire, or are even clear. */
export type Passing = "met" | "not fired" | "clear";

/** At which truth a line lets evidence through. */
const LETS: Readonly<Record<Passing, Demand["wanted"]>> = {
  met: (truth) => truth === "true",
  "not fired": (truth) => truth !== "true",
  clear: (truth) => truth === "false",
};

/** Lines of one gate, of which any line can be asked whether it follows. */
export interface Lines {
  /** Evidence is told by the line's terms and by those of `beside`. */
  imply(line: ComparedLine, passing: Passing, beside: ComparedLine | null): Implied;
}

/** Steps of looking at what surely follows: of one line, and of all. */
const MOST_STEPS = 20_000;
const MOST_STEPS_IN_ALL = 300_000;
const STEPS_OF_A_LINE = 10;

/**
 * `search` knows the lines of both gates. `surely`: that no number tells lines apart is not enough, what follows must follow
 * for estimates as well.
 */
export function linesOf(lines: readonly ComparedLine[], search: EvidenceSearch, { surely }: { readonly surely: boolean }): Lines {
  const whole = budgetOf(MOST_STEPS_IN_ALL);
  const find = (demands: readonly Demand[]): Found => {
    const quick = search.find(demands, "quick");
    return quick ?? search.find(demands, "thorough");
  };
  const groups = groupsOf(lines);
  const readers = readersOf(lines);
  const formulas = new Map<ComparedLine, Map<Passing, Formula>>();
  const formulaFor = (line: ComparedLine, passing: Passing): Formula => {
    const known = formulas.get(line) ?? new Map<Passing, Formula>();
    formulas.set(line, known);
    const formula = known.get(passing) ?? formulaOf(line, passing !== "clear", passing !== "not fired");
    known.set(passing, formula);
    return formula;
  };
  const said = new Map<Passing, Knowledge>();
  const knowledgeFor = (passing: Passing): Knowledge => {
    const knowledge = said.get(passing) ?? knowledgeOf(lines.map((line) => formulaFor(line, passing)));
    said.set(passing, knowledge);
    return knowledge;
  };
  const together = new Map<string, Formula>();
  /** Of all lines that read one of some terms any or all. */
  const besideOf = (terms: readonly string[], passing: Passing): Formula | null => {
    const key = JSON.stringify([passing, terms]);
    let known = together.get(key);
    if (known === undefined) {
      const near = [...new Set(terms.flatMap((term) => readers.get(term) ?? []))];
      if (!whole.spend(STEPS_OF_A_LINE * near.length)) return null;
      together.set(key, (known = compound(passing === "not fired" ? "any" : "all", near.map((line) => formulaFor(line, passing)))));
    }
    return known;
  };
  const own = new Set(lines);
  const surelyFollows = (line: ComparedLine, passing: Passing, paired: ComparedLine | null): boolean => {
    const formula = formulaFor(line, passing);
    if (passing !== "not fired") {
      const knowledge = knowledgeFor(passing);
      if (knowledge.contradictory || holdsIn(formula, knowledge)) return true;
    }
    // What fired before must fire now: by any line.
    const isImplied = (others: Formula): boolean => {
      const budget = budgetOf(MOST_STEPS, whole);
      return passing === "not fired" ? follows(others, [formula], budget) : follows(formula, [others], budget);
    };
    // What a line became mostly says enough.
    if (paired !== null && own.has(paired) && isImplied(formulaFor(paired, passing))) return true;
    const others = besideOf(line.terms, passing);
    return others !== null && isImplied(others);
  };

  const unsatisfiable = new Map<Passing, readonly (readonly ComparedLine[])[]>();
  /** Whether there is no group, of those that a line has nothing to do with, that lets nothing through. */
  const areOthersSatisfiable = (near: ReadonlySet<readonly ComparedLine[]>, passing: Passing): boolean => {
    // What cannot be told is taken to be satisfiable: then the line is held to be lost, which is seen and looked at.
    const found = unsatisfiable.get(passing) ?? groups.all.filter((group) => find(group.map((line) => ({ line, wanted: LETS[passing] }))) === "none");
    unsatisfiable.set(passing, found);
    return found.every((group) => near.has(group));
  };

  const searched = (line: ComparedLine, passing: Passing): Found => {
    const lets = LETS[passing];
    if (search.isSpent()) return null;
    const nearGroups = new Set<readonly ComparedLine[]>(line.terms.flatMap((term) => ((group) => (group === undefined ? [] : [group]))(groups.byTerm.get(term))));
    const near = connectedTo([line], readers).filter((each) => each !== line || own.has(line));
    const demands = (some: readonly ComparedLine[]): Demand[] => [{ line, wanted: (truth) => !lets(truth) }, ...some.map((each): Demand => ({ line: each, wanted: lets }))];
    // Lines that read nothing else are few, and mostly enough to see that it follows.
    const alike = near.filter(({ terms }) => terms.every((term) => line.terms.includes(term)));
    if (alike.length < near.length && find(demands(alike)) === "none") return "none";
    const found = find(demands(near));
    // Lines that let nothing through imply every line.
    return found === "none" || !areOthersSatisfiable(nearGroups, passing) ? "none" : found;
  };

  return {
    imply(line, passing, beside) {
      if (surelyFollows(line, passing, beside)) return "yes";
      const found = searched(line, passing);
      if (found === "none") return surely ? "uncertain" : "yes";
      if (found === null) return "undecided";
      const terms = [...new Set([...line.terms, ...(beside?.terms ?? [])])];
      return { belowZero: found.belowZero, without: terms.flatMap((term) => ((value) => (value === undefined ? [] : [{ term, value }]))(found.evidence.get(term))) };
    },
  };
}

function readersOf(lines: readonly ComparedLine[]): ReadonlyMap<string, readonly ComparedLine[]> {
  return grouped(lines, ({ terms }) => terms);
}

/** Lines in groups that share no term. */
function groupsOf(lines: readonly ComparedLine[]): { readonly all: readonly (readonly ComparedLine[])[]; readonly byTerm: ReadonlyMap<string, readonly ComparedLine[]> } {
  const readers = readersOf(lines);
  const all: (readonly ComparedLine[])[] = [];
  const byTerm = new Map<string, readonly ComparedLine[]>();
  const grouped = new Set<ComparedLine>();
  for (const first of lines) {
    if (grouped.has(first)) continue;
    const group = connectedTo([first], readers);
    for (const line of group) {
      grouped.add(line);
      for (const term of line.terms) byTerm.set(term, group);
    }
    all.push(group);
  }
  return { all, byTerm };
}

/** The lines that share a term with some, or with one that does, the nearest first. */
function connectedTo(some: readonly ComparedLine[], readers: ReadonlyMap<string, readonly ComparedLine[]>): ComparedLine[] {
  const found = new Set(some);
  const terms = new Set<string>();
  for (const line of found) {
    for (const term of line.terms) {
      if (terms.has(term)) continue;
      terms.add(term);
      for (const reader of readers.get(term) ?? []) found.add(reader);
    }
  }
  return [...found];
}

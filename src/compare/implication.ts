import { budgetOf } from "../judge/budget.ts";
import type { Value } from "../language/value.ts";
import { follows } from "./certainty.ts";
import type { ComparedLine } from "./compared-line.ts";
import type { Demand, EvidenceSearch, Found } from "./evidence-search.ts";
import { holdsIn, knowledgeOf, type Knowledge } from "./knowledge.ts";
import { connectedTo, groupsOf, readersOf } from "./line-groups.ts";
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

/** What evidence gets through: that all lines let it pass, or at least that no trigger rolls it back. */
export type Passing = "passes" | "not rolled back";

/** At which truth a line lets evidence through. */
function letsThrough({ kind }: ComparedLine, passing: Passing): Demand["wanted"] {
  if (passing === "not rolled back") return (truth) => truth !== "true";
  return (truth) => truth === (kind === "condition" ? "true" : "false");
}

/** Lines of one gate, of which any line can be asked whether it follows. */
export interface Lines {
  /** Evidence is told by the line's terms and by those of `beside`. */
  imply(line: ComparedLine, beside: ComparedLine | null): Implied;
}

/** Steps of looking at what surely follows: of one line, and of all. */
const MOST_STEPS = 20_000;
const MOST_STEPS_IN_ALL = 300_000;
const STEPS_OF_A_LINE = 10;

/**
 * What lines of one gate imply, of those that decide whether evidence gets through. `search` knows the lines of both gates.
 * `surely`: that no number tells lines apart is not enough, what follows must follow for estimates as well.
 */
export function linesOf(all: readonly ComparedLine[], passing: Passing, search: EvidenceSearch, { surely }: { readonly surely: boolean }): Lines {
  const lines = passing === "passes" ? all : all.filter(({ kind }) => kind === "trigger");
  const own = new Set(lines);
  const whole = budgetOf(MOST_STEPS_IN_ALL);
  const find = (demands: readonly Demand[]): Found => search.find(demands, "quick") ?? search.find(demands, "thorough");
  const groups = groupsOf(lines);
  const readers = readersOf(lines);
  const formulas = new Map<ComparedLine, Formula>();
  /** Of what lets evidence pass, and of what rolls it back. */
  const formulaFor = (line: ComparedLine): Formula => {
    const formula = formulas.get(line) ?? formulaOf(line, passing === "passes" ? "passes" : "fires");
    formulas.set(line, formula);
    return formula;
  };
  let said: Knowledge | null = null;
  const together = new Map<string, Formula>();
  /** Of all lines that read one of some terms any or all. */
  const besideOf = (terms: readonly string[]): Formula | null => {
    const key = JSON.stringify(terms);
    let known = together.get(key);
    if (known === undefined) {
      const near = [...new Set(terms.flatMap((term) => readers.get(term) ?? []))];
      if (!whole.spend(STEPS_OF_A_LINE * near.length)) return null;
      together.set(key, (known = compound(passing === "passes" ? "all" : "any", near.map(formulaFor))));
    }
    return known;
  };
  const surelyFollows = (line: ComparedLine, paired: ComparedLine | null): boolean => {
    const formula = formulaFor(line);
    if (passing === "passes") {
      said ??= knowledgeOf(lines.map(formulaFor));
      if (said.contradictory || holdsIn(formula, said)) return true;
    }
    // What fired before must fire now: by any line.
    const isImplied = (others: Formula): boolean => {
      const budget = budgetOf(MOST_STEPS, whole);
      return passing === "passes" ? follows(formula, [others], budget) : follows(others, [formula], budget);
    };
    // What a line became mostly says enough.
    if (paired !== null && own.has(paired) && isImplied(formulaFor(paired))) return true;
    const others = besideOf(line.terms);
    return others !== null && isImplied(others);
  };

  let unsatisfiable: readonly (readonly ComparedLine[])[] | null = null;
  /** Whether there is no group, of those that a line has nothing to do with, that lets nothing through. */
  const areOthersSatisfiable = (near: ReadonlySet<readonly ComparedLine[]>): boolean => {
    // What cannot be told is taken to be satisfiable: then the line is held to be lost, which is seen and looked at.
    unsatisfiable ??= groups.all.filter((group) => find(group.map((line) => ({ line, wanted: letsThrough(line, passing) }))) === "none");
    return unsatisfiable.every((group) => near.has(group));
  };

  const searched = (line: ComparedLine): Found => {
    if (search.isSpent()) return null;
    const nearGroups = new Set<readonly ComparedLine[]>(line.terms.flatMap((term) => ((group) => (group === undefined ? [] : [group]))(groups.byTerm.get(term))));
    const near = connectedTo([line], readers).filter((each) => each !== line || own.has(line));
    const lets = letsThrough(line, passing);
    const demands = (some: readonly ComparedLine[]): Demand[] => [{ line, wanted: (truth) => !lets(truth) }, ...some.map((each): Demand => ({ line: each, wanted: letsThrough(each, passing) }))];
    // Lines that read nothing else are few, and mostly enough to see that it follows.
    const alike = near.filter(({ terms }) => terms.every((term) => line.terms.includes(term)));
    if (alike.length < near.length && find(demands(alike)) === "none") return "none";
    const found = find(demands(near));
    // Lines that let nothing through imply every line.
    return found === "none" || !areOthersSatisfiable(nearGroups) ? "none" : found;
  };

  return {
    imply(line, beside) {
      if (surelyFollows(line, beside)) return "yes";
      const found = searched(line);
      if (found === "none") return surely ? "uncertain" : "yes";
      if (found === null) return "undecided";
      const terms = [...new Set([...line.terms, ...(beside?.terms ?? [])])];
      return { belowZero: found.belowZero, without: terms.flatMap((term) => ((value) => (value === undefined ? [] : [{ term, value }]))(found.evidence.get(term))) };
    },
  };
}

import { budgetOf, sizeOf, type Budget } from "../judge/budget.ts";
import { grouped } from "../judge/grouped.ts";
import { choicesOf } from "../judge/choices.ts";
import { termEnvironment } from "../judge/terms.ts";
import { truthOf, type Truth } from "../judge/zones.ts";
import type { Cell } from "../language/cells.ts";
import { evaluate } from "../language/evaluate.ts";
import { unknown, type Value } from "../language/value.ts";
import { arrangementOf, sizeOfPlanes } from "./arrangement.ts";
import { boundariesOf, type Boundaries } from "./boundaries.ts";
import { termsComparedIn, termsFromZero } from "./from-zero.ts";
import type { Plane } from "./planes.ts";
import type { ComparedLine } from "./compared-line.ts";

/** What evidence is to make of a line. */
export interface Demand {
  readonly line: ComparedLine;
  readonly wanted: (truth: Truth) => boolean;
}

/**
 * Evidence by its terms, or that there is none; null where it cannot be told. `belowZero`: of the terms that are compared
 * with each other one is below zero in all such evidence.
 */
export type Found = { readonly evidence: ReadonlyMap<string, Value>; readonly belowZero: boolean } | "none" | null;

/** Looks for evidence among some lines. */
export interface EvidenceSearch {
  /**
   * Evidence that makes of every line what is demanded. Of each term in turn it tries a number of every cell, true and
   * false, the texts that lines name, and that it was not measured; what one line forbids is not looked into further. Where
   * a term stands first, its values come before those of later ones. A quick search may miss evidence of terms that are
   * compared with each other, and then does not say that there is none. Of terms that are only compared with each other
   * numbers below zero are tried last, since nobody thinks of them.
   */
  find(demands: readonly Demand[], how: "quick" | "thorough"): Found;
  /** Whether so much was looked for that nothing more can be told. */
  isSpent(): boolean;
}

/** Steps of one search, and of all in one comparison; one look at a line takes some beside its size, and so does a term of a plane. */
const MOST_STEPS = 200_000;
const MOST_STEPS_IN_ALL = 1_200_000;
const STEPS_OF_A_LOOK = 10;
const STEPS_OF_READING = 3;

/** Terms beyond which there is no search. */
const MOST_TERMS = 1_000;

/** A search among the lines of two gates. */
export function evidenceSearch(all: readonly ComparedLine[]): EvidenceSearch {
  const inAll = budgetOf(MOST_STEPS_IN_ALL);
  let isSpent = false;
  const whole: Budget = { spend: (steps) => !(isSpent ||= !inAll.spend(steps)) };
  const costs = new Map(all.map((line) => [line, STEPS_OF_A_LOOK + sizeOf(line.expression)]));
  const costOf = (line: ComparedLine): number => costs.get(line) ?? 0;
  // The cuts of each term are found in a walk of their own.
  const boundaries = new Map(all.map((line) => [line, whole.spend(line.terms.length * costOf(line)) ? boundariesOf(line.expression) : UNKNOWN]));
  const fromZero = termsFromZero([...boundaries.values()].flatMap(({ planes }) => planes));
  const compared = new Set(all.flatMap(({ expression }) => termsComparedIn(expression)));

  const find: EvidenceSearch["find"] = (demands, how) => {
    const plain = findFrom(demands, how, fromZero);
    const isPlain = plain !== "none" || !demands.some(({ line }) => line.terms.some((term) => fromZero.has(term)));
    return isPlain ? plain : findFrom(demands, how, NO_TERMS);
  };
  /** Leaves out numbers below zero of some terms. */
  const findFrom = (demands: readonly Demand[], how: "quick" | "thorough", aboveZero: ReadonlySet<string>): Found => {
    const own = budgetOf(MOST_STEPS, whole);
    let isCut = false;
    const spend = (steps: number): boolean => !(isCut ||= !own.spend(steps));
    if (!spend(STEPS_OF_A_LOOK * demands.reduce((sum, { line }) => sum + line.terms.length, 0))) return null;
    const terms = [...new Set(demands.flatMap(({ line }) => line.terms))];
    if (terms.length > MOST_TERMS) return null;
    const rank = new Map(terms.map((term, at) => [term, at]));
    const lines = demands.map(({ line }) => line);
    // Where space ends, later terms have less room as well.
    const ends = terms.filter((term) => aboveZero.has(term)).map((term): Plane => ({ weights: new Map([[term, 1]]), constant: 0 }));
    const cutting = [...lines.map((line) => boundaries.get(line) ?? UNKNOWN), { planes: ends, complete: true }];
    if (!spend(STEPS_OF_A_LOOK * cutting.reduce((sum, { planes }) => sum + sizeOfPlanes(planes), 0))) return null;
    const arrangement = arrangementOf(terms, cutting, how === "thorough" ? (size) => spend(STEPS_OF_A_LOOK * size) : null);
    const reading = readersOf(lines);
    // Each is looked at as soon as all of its terms are there.
    const due = terms.map((): Demand[] => []);
    for (const demand of demands) due[Math.max(...demand.line.terms.map((term) => rank.get(term) ?? 0))]?.push(demand);
    const evidence = new Map<string, Value>();
    const read = (name: string): Value => evidence.get(name) ?? unknown();
    const environment = termEnvironment(read);
    const known = new Map<string, Value[]>();

    const valuesOf = (term: string): Value[] => {
      const before = known.get(term);
      if (before !== undefined) return before;
      const cells = arrangement.cellsOf(term, evidence).filter(({ sample }) => sample >= 0 || !aboveZero.has(term)).sort(byPlainness);
      const readers = reading.get(term) ?? [];
      // A line is read through for the kinds of value that it asks for.
      spend(cells.length + readers.reduce((sum, { line }) => sum + STEPS_OF_READING * costOf(line), 0));
      const values = [...choicesOf(term, readers, cells, read), unknown()];
      // Of a term that is never compared with another they are always the same.
      if (!compared.has(term)) known.set(term, values);
      return values;
    };
    const search = (at: number): boolean => {
      const term = terms[at];
      if (term === undefined) return true;
      const looks = due[at] ?? [];
      const steps = looks.reduce((sum, { line }) => sum + costOf(line), 1);
      for (const value of valuesOf(term)) {
        if (!spend(steps)) return false;
        evidence.set(term, value);
        const isWanted = looks.every(({ line, wanted }) => wanted(truthOf(evaluate(line.expression, environment))));
        if (isWanted && search(at + 1)) return true;
      }
      evidence.delete(term);
      return false;
    };
    if (search(0)) return { evidence: new Map(evidence), belowZero: aboveZero === NO_TERMS };
    return !isCut && arrangement.complete ? "none" : null;
  };
  return { find, isSpent: () => isSpent };
}

const NO_TERMS: ReadonlySet<string> = new Set();

/** Of a line that is too large to be looked into. */
const UNKNOWN: Boundaries = { planes: [], complete: false };

type Reader = Parameters<typeof choicesOf>[1][number] & { readonly line: ComparedLine };

/** The lines that read each term. */
function readersOf(lines: readonly ComparedLine[]): ReadonlyMap<string, readonly Reader[]> {
  const readers = lines.map((line): Reader => ({ line, expression: line.expression, terms: line.terms.map((name) => ({ name })) }));
  return grouped(readers, ({ line }) => line.terms);
}

/** Numbers without a sign before others, and those between bounds before bounds. */
function byPlainness(a: Cell, b: Cell): number {
  return Number(a.sample < 0) - Number(b.sample < 0) || Number(a.from === a.to) - Number(b.from === b.to);
}

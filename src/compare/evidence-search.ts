import { choicesOf } from "../judge/choices.ts";
import { termEnvironment } from "../judge/terms.ts";
import { truthOf, type Truth } from "../judge/zones.ts";
import type { Cell } from "../language/cells.ts";
import { evaluate } from "../language/evaluate.ts";
import { unknown, type Value } from "../language/value.ts";
import { arrangementOf } from "./arrangement.ts";
import { boundariesOf, type Plane } from "./boundaries.ts";
import type { ComparedLine } from "./compared-line.ts";

/** What evidence is to make of a line. */
export interface Demand {
  readonly line: ComparedLine;
  readonly wanted: (truth: Truth) => boolean;
}

/** Evidence by its terms, or that there is none; null where it cannot be told. */
export type Found = { readonly evidence: ReadonlyMap<string, Value> } | "none" | null;

/** Lines that one search evaluates at most: a few hundredths of a second. */
const MOST_WORK = 20_000;

/** Terms beyond which there is no search. */
const MOST_TERMS = 1_000;

/**
 * Evidence that makes of every line what is demanded. Of each term in turn it tries a number of every cell, true and false,
 * the texts that lines name, and that it was not measured; what one line forbids is not looked into further. Where a term
 * stands first, its values come before those of later ones.
 */
export function findEvidence(demands: readonly Demand[]): Found {
  const terms = [...new Set(demands.flatMap(({ line }) => line.terms))];
  if (terms.length > MOST_TERMS) return null;
  const rank = new Map(terms.map((term, at) => [term, at]));
  const lines = demands.map(({ line }) => line);
  const boundaries = lines.map(({ expression }) => boundariesOf(expression));
  const fromZero = termsFromZero(boundaries.flatMap(({ planes }) => planes));
  // Where space ends, later terms have less room as well.
  const ends = [...fromZero].map((term): Plane => ({ weights: new Map([[term, 1]]), constant: 0 }));
  const arrangement = arrangementOf(terms, [...boundaries, { planes: ends, complete: true }]);
  const reading = new Map(terms.map((term) => [term, lines.filter((line) => line.terms.includes(term)).map(({ expression, terms: own }) => ({ expression, terms: own.map((name) => ({ name })) }))]));
  // Each is looked at as soon as all of its terms are there.
  const due = terms.map((_, at) => demands.filter(({ line }) => Math.max(...line.terms.map((term) => rank.get(term) ?? 0)) === at));
  const evidence = new Map<string, Value>();
  const environment = termEnvironment((name) => evidence.get(name) ?? unknown());
  let work = 0;

  const valuesOf = (term: string): Value[] => {
    const cells = arrangement.cellsOf(term, evidence).filter(({ sample }) => sample >= 0 || !fromZero.has(term)).sort(byPlainness);
    return [...choicesOf(term, reading.get(term) ?? [], cells, (name) => evidence.get(name) ?? unknown()), unknown()];
  };
  const search = (at: number): boolean => {
    const term = terms[at];
    if (term === undefined) return true;
    for (const value of valuesOf(term)) {
      if (work > MOST_WORK) return false;
      evidence.set(term, value);
      work += (due[at] ?? []).length;
      const isWanted = (due[at] ?? []).every(({ line, wanted }) => wanted(truthOf(evaluate(line.expression, environment))));
      if (isWanted && search(at + 1)) return true;
    }
    evidence.delete(term);
    return false;
  };
  if (search(0)) return { evidence: new Map(evidence) };
  return work <= MOST_WORK && arrangement.complete ? "none" : null;
}

/**
 * Terms of which numbers below zero are left out: those that are compared with each other and never with a number of zero
 * or less. `a <= b * 1.1` asks for less than `a <= b`, save below zero, where nobody thinks of it.
 */
function termsFromZero(planes: readonly Plane[]): Set<string> {
  const together = planes.filter(({ weights }) => weights.size > 1);
  const found = new Set(together.flatMap(({ weights }) => [...weights.keys()]));
  for (const { weights, constant, isPole } of planes) {
    const signs = new Set([...weights.values()].map(Math.sign));
    const [sign = 1] = signs;
    // All of its points have a coordinate of zero or less.
    if (signs.size === 1 && constant * sign >= 0 && isPole !== true) for (const term of weights.keys()) found.delete(term);
  }
  return found;
}

/** Numbers without a sign before others, and those between bounds before bounds. */
function byPlainness(a: Cell, b: Cell): number {
  return Number(a.sample < 0) - Number(b.sample < 0) || Number(a.from === a.to) - Number(b.from === b.to);
}

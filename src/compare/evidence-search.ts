import { choicesOf } from "../judge/choices.ts";
import { termEnvironment } from "../judge/terms.ts";
import { truthOf, type Truth } from "../judge/zones.ts";
import type { Cell } from "../language/cells.ts";
import { evaluate } from "../language/evaluate.ts";
import { childrenOf, type Expression } from "../language/expression.ts";
import { unknown, type Value } from "../language/value.ts";
import { arrangementOf } from "./arrangement.ts";
import { boundariesOf, termsIn, type Boundaries, type Plane } from "./boundaries.ts";
import type { ComparedLine } from "./compared-line.ts";

/** What evidence is to make of a line. */
export interface Demand {
  readonly line: ComparedLine;
  readonly wanted: (truth: Truth) => boolean;
}

/** Evidence by its terms, or that there is none; null where it cannot be told. */
export type Found = { readonly evidence: ReadonlyMap<string, Value> } | "none" | null;

/** Looks for evidence among some lines. */
export interface EvidenceSearch {
  /**
   * Evidence that makes of every line what is demanded. Of each term in turn it tries a number of every cell, true and
   * false, the texts that lines name, and that it was not measured; what one line forbids is not looked into further. Where
   * a term stands first, its values come before those of later ones. A quick search may miss evidence of terms that are
   * compared with each other, and then does not say that there is none.
   */
  find(demands: readonly Demand[], how: "quick" | "thorough"): Found;
}

/** Values, and meetings of planes, that are looked at: in one search, and in all of one comparison, which takes a second or two. */
const MOST_WORK = 20_000;
const MOST_WORK_IN_ALL = 120_000;

/** Terms beyond which there is no search. */
const MOST_TERMS = 1_000;

/** A search among the lines of two gates. */
export function evidenceSearch(all: readonly ComparedLine[]): EvidenceSearch {
  const boundaries = new Map(all.map((line) => [line, boundariesOf(line.expression)]));
  const fromZero = termsFromZero([...boundaries.values()].flatMap(({ planes }) => planes));
  const compared = new Set(all.flatMap(({ expression }) => termsComparedIn(expression)));
  let left = MOST_WORK_IN_ALL;

  const find: EvidenceSearch["find"] = (demands, how) => {
    if (left < 0) return null;
    const terms = [...new Set(demands.flatMap(({ line }) => line.terms))];
    if (terms.length > MOST_TERMS) return null;
    let work = Math.min(MOST_WORK, left);
    const spend = (cost: number): boolean => {
      work -= cost;
      left -= cost;
      return work >= 0;
    };
    const rank = new Map(terms.map((term, at) => [term, at]));
    const lines = demands.map(({ line }) => line);
    // Where space ends, later terms have less room as well.
    const ends = terms.filter((term) => fromZero.has(term)).map((term): Plane => ({ weights: new Map([[term, 1]]), constant: 0 }));
    const own = [...lines.map((line) => boundaries.get(line) as Boundaries), { planes: ends, complete: true }];
    if (!spend(own.reduce((sum, { planes }) => sum + planes.length, terms.length))) return null;
    const arrangement = arrangementOf(terms, own, how === "thorough" ? spend : null);
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
      const cells = arrangement.cellsOf(term, evidence).filter(({ sample }) => sample >= 0 || !fromZero.has(term)).sort(byPlainness);
      // A line is read through for the kinds of value that it asks for.
      spend(cells.length + (reading.get(term)?.length ?? 0));
      const values = [...choicesOf(term, reading.get(term) ?? [], cells, read), unknown()];
      // Of a term that is never compared with another they are always the same.
      if (!compared.has(term)) known.set(term, values);
      return values;
    };
    const search = (at: number): boolean => {
      const term = terms[at];
      if (term === undefined) return true;
      for (const value of valuesOf(term)) {
        if (!spend(1 + (due[at]?.length ?? 0))) return false;
        evidence.set(term, value);
        const isWanted = (due[at] ?? []).every(({ line, wanted }) => wanted(truthOf(evaluate(line.expression, environment))));
        if (isWanted && search(at + 1)) return true;
      }
      evidence.delete(term);
      return false;
    };
    if (search(0)) return { evidence: new Map(evidence) };
    return work >= 0 && arrangement.complete ? "none" : null;
  };
  return { find };
}

type Reading = Parameters<typeof choicesOf>[1];

/** The lines that read each term. */
function readersOf(lines: readonly ComparedLine[]): ReadonlyMap<string, Reading> {
  const found = new Map<string, Reading[number][]>();
  for (const { expression, terms } of lines) {
    const line = { expression, terms: terms.map((name) => ({ name })) };
    for (const term of terms) {
      const readers = found.get(term);
      if (readers === undefined) found.set(term, [line]);
      else readers.push(line);
    }
  }
  return found;
}

/** The terms that stand in one comparison with another one. */
function termsComparedIn(expression: Expression): string[] {
  if (expression.kind !== "comparison") return childrenOf(expression).flatMap(termsComparedIn);
  const terms = [...termsIn(expression)];
  return terms.length > 1 ? terms : [];
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

import type { Reason } from "../diagnostics/messages/reasons.ts";
import { cellsAt, type Cell } from "../language/cells.ts";
import { cutsOf, type Cuts } from "../language/cuts.ts";
import { evaluate, type Environment } from "../language/evaluate.ts";
import { nearlyEqual } from "../language/numbers.ts";
import { number, unknown, type Value } from "../language/value.ts";
import { budgetOf, sizeOf, type Budget } from "./budget.ts";
import { choicesOf, type Choice } from "./choices.ts";
import { isTerm, termEnvironment, type TermLine } from "./terms.ts";

export type Truth = "true" | "false" | "unknown";

/** What some lines decide by one term. */
export interface TermZones {
  /** Values of the term that between them show everything; numbers first, one a cell. */
  readonly choices: readonly Choice[];
  /** The number line, cut so that no line changes within a cell; empty where no line takes the term as a number. */
  readonly cells: readonly Cell[];
  /** What each line is at each choice. */
  readonly truths: ReadonlyMap<TermLine, readonly Truth[]>;
  /** Lines that are unknown wherever the term is, with why: what else they read was not measured. */
  readonly blind: ReadonlyMap<TermLine, readonly Reason[]>;
  /** Lines that are too complex to say where they change: what they are between two cells is not what they are within. */
  readonly complex: readonly TermLine[];
}

/** Lines on one term beyond which no table of them is made: it would have as many columns as rows. */
export const MOST_LINES = 400;

/** Entries of such a table: 400 lines with two bounds each, or fewer with more. */
const MOST_TRUTHS = 700_000;

/** Steps that the tables of one gate may take: parts of lines, each once for every value that it is judged at. */
export const MOST_STEPS = 3_000_000;

/** Points of a line that is too complex: a few of them say as much as thousands. */
const SOME_POINTS = 64;

/** Of so many lines each is judged in every cell; of more, each in its own ones, which is the same and costs less. */
const FEW_LINES = 24;

/** Numbers of many sizes: a line that is the same in every cell, and another at one of these, changes where rounding decides. */
const FAR = [1e-6, 1e3, 1e6, 1e12].flatMap((size) => [size, -size]);

/**
 * What lines are as one term takes every value, the other terms being what `others` says; lines that are not to be looked at
 * count as blind.
 */
export function zonesOfTerm(term: string, lines: readonly TermLine[], others: (name: string) => Value, skip: (line: TermLine) => boolean = () => false, budget: Budget = budgetOf(MOST_STEPS)): TermZones {
  const at = (value: Value) => termEnvironment((name) => (name === term ? value : others(name)));
  if (lines.length > MOST_LINES) return tooMany(lines);
  // Before a line is judged it is read for its cuts and for the values that it asks for.
  const size = lines.reduce((sum, { expression }) => sum + sizeOf(expression), 0);
  if (!budget.spend(3 * size)) return tooMany(lines);
  const cuts = lines.map((line) => (skip(line) ? NO_CUTS : cutsOf(line.expression, (part) => isTerm(part, term), at(number(0)))));
  const allCells = cellsAt(cuts.flatMap(({ points, complete }) => (complete ? points : points.slice(0, SOME_POINTS))));
  const choices = choicesOf(term, lines, allCells, (name) => (name === term ? unknown() : others(name)));
  // Beside each choice a line is judged once or twice more, to see what is near it.
  const work = 3 * choices.length * size;
  if (choices.length * lines.length > MOST_TRUTHS || !budget.spend(work)) return tooMany(lines);
  const cells = choices[0]?.kind === "number" ? allCells : [];
  const environments = choices.map(at);
  const truths = new Map<TermLine, readonly Truth[]>();
  const blind = new Map<TermLine, readonly Reason[]>();
  lines.forEach((line, index) => {
    const valueAt = (environment: Environment): Value => (skip(line) ? unknown() : evaluate(line.expression, environment));
    const { points, complete } = cuts[index] ?? NO_CUTS;
    const own = complete && lines.length > FEW_LINES ? cellsAt(points) : null;
    const each = own === null ? environments.map((environment) => truthOf(valueAt(environment))) : spread(own, choices, (value) => truthOf(valueAt(at(value))));
    truths.set(line, each);
    if (!each.every((truth) => truth === "unknown")) return;
    const [first] = environments.slice(0, 1).map(valueAt);
    blind.set(line, first?.kind === "unknown" ? first.reasons : []);
  });
  const isRounded = (line: TermLine): boolean => {
    const known = new Set(truths.get(line));
    return cells.length > 0 && !skip(line) && known.size === 1 && FAR.some((value) => !known.has(truthOf(evaluate(line.expression, at(number(value))))));
  };
  const isComplex = (line: TermLine, { points, complete }: Cuts): boolean =>
    !complete || isRounded(line) || (!skip(line) && isBlurred(points, (value) => truthOf(evaluate(line.expression, at(number(value))))));
  return { choices, cells, truths, blind, complex: lines.filter((line, index) => isComplex(line, cuts[index] ?? NO_CUTS)) };
}

/** How near to a bound a line is looked at once more, as a share of the bound, or of 1 at 0; the language takes what is a thousand times nearer for equal. */
const NEAR = 1e-9;

/** How far from a bound that is, and never as near as the least numbers that are not taken for equal. */
const besideOf = (bound: number): number => (bound === 0 ? NEAR : Math.max(NEAR * Math.abs(bound), NEAR ** 1.5));

/** Whether a line is not, right beside a bound, what it is farther away: its sides are so large that they compare as equal there. */
function isBlurred(points: readonly number[], truthAt: (value: number) => Truth): boolean {
  return cellsAt(points).some(({ from, to, sample }) => {
    const beside = [from + besideOf(from), to - besideOf(to)].filter((value) => from < value && value < to);
    return beside.length > 0 && ((truth) => beside.some((value) => truthAt(value) !== truth))(truthAt(sample));
  });
}

/** The truths of a line that is judged once in each of its own cells, at choices of which the numbers are in order. */
function spread(own: readonly Cell[], choices: readonly Choice[], truthAt: (value: Value) => Truth): Truth[] {
  const inCells = own.map(({ sample }) => truthAt(number(sample)));
  let cell = 0;
  return choices.map((choice) => {
    if (choice.kind !== "number") return truthAt(choice);
    while (cell < own.length - 1 && !holds(own[cell] as Cell, choice.value)) cell += 1;
    return inCells[cell] as Truth;
  });
}

function holds({ from, to }: Cell, value: number): boolean {
  return from === to ? nearlyEqual(value, from) : value < to && !nearlyEqual(value, to);
}

/** What is said of lines that are too many, or too much to be looked at. */
export function tooMany(lines: readonly TermLine[]): TermZones {
  return { choices: [], cells: [], truths: new Map(), blind: new Map(), complex: lines };
}

const NO_CUTS: Cuts = { points: [], complete: true };

export function truthOf(value: Value): Truth {
  return value.kind === "boolean" ? (value.value ? "true" : "false") : "unknown";
}

import { choicesOf } from "../judge/choices.ts";
import type { Truth } from "../judge/zones.ts";
import { numbersIn } from "../language/expression.ts";
import { unknown } from "../language/value.ts";
import { firstSlices, optionsOf } from "./candidates.ts";
import { costAt, costIn, costOf, MISSED } from "./cost.ts";
import { neighbourhoodsOf } from "./neighbourhood.ts";
import { truthIn, type State } from "./state.ts";
import type { Measurement, ProvableLine, System } from "./system.ts";

/** Rounds over all measurements of a line's neighbourhood before a search gives up. */
const MOST_ROUNDS = 6;
/** Values of one measurement that are tried before the others are moved. */
const MOST_FIRST_MOVES = 30;
/** Measurements of which two are moved at once before the others. */
const FEW_MEASUREMENTS = 6;
/** The work of one search, in parts of lines looked at: a few seconds. What it ends with is what was found. */
const MOST_WORK = 10_000_000;

/** Evidence, and how many lines are not as they were wanted in it; `UNKNOWN` and more where it proves nothing. */
export interface Found {
  readonly state: State;
  readonly cost: number;
}

/** Evidence on the way, with what every line is in it. */
interface Position {
  readonly state: State;
  readonly truths: ReadonlyMap<ProvableLine, Truth>;
}

/** What a search wants. */
interface Aim {
  /** The line that is to fail; null where none is. */
  readonly target: ProvableLine | null;
  /** The lines that are looked at, the others being as they are. */
  readonly among: ReadonlySet<ProvableLine>;
  /** Whether numbers below zero are left out. */
  readonly unsigned: boolean;
  /** Evidence without a target that no one value betters. */
  readonly settled: State | null;
}

/** How values are tried of which each is moved first. */
interface Tries {
  /** Values of one measurement that are tried. */
  readonly moves: number;
  /** The work at which they end. */
  readonly work: number;
  /** The cost at which they end. */
  readonly enough: number;
  /** What is done from evidence in which one is moved, with the measurements that are not. */
  readonly then: (next: Position, others: readonly Measurement[]) => void;
}

/** Searches the evidence of one system. */
export interface Search {
  /** Evidence in which every line is met or clear, as far as there is one. */
  readonly healthy: Found;
  /** Evidence in which a line fails and the fewest others do; `unsigned` without any number below zero. */
  failing(target: ProvableLine, unsigned?: boolean): Found;
}

export function searchOf(system: System, limit: number = MOST_WORK): Search {
  const { optionsFor, work } = optionsOf(system);
  const neighbourhoodOf = neighbourhoodsOf(system);
  const all = [...system.measurements.values()];

  const positionAt = (state: State): Position => ({ state, truths: new Map(system.lines.map((line) => [line, truthIn(state, system, line)])) });

  const moved = ({ state, truths }: Position, { name }: Measurement, value: unknown): Position => {
    const next = new Map([...state, [name, value]]);
    const changed = system.linesOn(name).map((line) => [line, truthIn(next, system, line)] as const);
    return { state: next, truths: new Map([...truths, ...changed]) };
  };

  /** Every measurement in turn is given the value at which the fewest lines are wrong, until nothing gets better. */
  const improved = (from: Position, { target, among, unsigned, settled }: Aim, measurements: readonly Measurement[]): Position => {
    let position = from;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const before = position;
      for (const measurement of measurements) {
        const lines = system.linesOn(measurement.name);
        const touched = lines.every((line) => among.has(line)) ? lines : lines.filter((line) => among.has(line));
        let least = costOf(touched, target, position.truths);
        // Where all that these lines read is settled, the value is the best one already, save for a target that does not fail yet.
        if (least === 0 || (least < MISSED && settled !== null && touched.every(({ reads }) => reads.every((name) => position.state.get(name) === settled.get(name))))) continue;
        const options = optionsFor(measurement, position.state, target);
        let chosen: { value: unknown } | null = null;
        options.values.forEach((value, at) => {
          if (least === 0 || (unsigned && isBelowZero(value))) return;
          const cost = touched === lines ? costAt(options, at, target) : touched.reduce((sum, line) => sum + costIn(line, target, options.truths.get(line)?.[at] ?? "unknown"), 0);
          if (cost < least) [least, chosen] = [cost, { value }];
        });
        if (chosen !== null) position = moved(position, measurement, (chosen as { value: unknown }).value);
      }
      if (position === before || work() > limit) break;
    }
    return position;
  };

  /** The same; where one value after the other does not get there, one of some measurements is moved first, or it and one more. */
  const best = (from: Position, aim: Aim, measurements: readonly Measurement[], first: readonly Measurement[]): Position => {
    const { target, among, unsigned } = aim;
    const cost = (position: Position): number => costOf(among, target, position.truths);
    const isSmall = measurements.length <= FEW_MEASUREMENTS;
    // Of many lines, what is wrong from the start and reads nothing that the target reads is taken not to be its doing.
    const least = target === null || isSmall ? 0 : costOf([...among].filter(({ reads }) => !reads.some((name) => target.reads.includes(name))), null, from.truths);
    let found = improved(from, aim, measurements);
    const finish = (next: Position, others: readonly Measurement[]): void => {
      const ended = improved(next, aim, others);
      if (cost(ended) < cost(found)) found = ended;
    };
    const tryFrom = (position: Position, movable: readonly Measurement[], moving: readonly Measurement[], { moves, work: most, enough, then }: Tries): void => {
      for (const measurement of movable) {
        const others = moving.filter((each) => each !== measurement);
        const values = optionsFor(measurement, position.state, target).values;
        for (const value of [...turnsOf(measurement, target, values), ...values].slice(0, moves)) {
          if (cost(found) <= enough || work() > most) return;
          if (!unsigned || !isBelowZero(value)) then(moved(position, measurement, value), others);
        }
      }
    };
    if (measurements.length === 1) return found;
    // That a line is seen to fail comes before how few others do, and may take more of the work.
    tryFrom(from, first, measurements, { moves: Infinity, work: limit / 2, enough: MISSED - 1, then: finish });
    const fewer: Tries = { moves: MOST_FIRST_MOVES, work: limit / 4, enough: least, then: finish };
    tryFrom(from, first, measurements, fewer);
    if (isSmall && measurements.length > 2) tryFrom(from, first, measurements, { ...fewer, then: (next, others) => tryFrom(next, others, others, fewer) });
    return found;
  };

  const findHealthy = (): Position => {
    const start = positionAt(new Map(all.map((each) => [each.name, startOf(each, system)])));
    // What a metric has to be by itself; a baseline is then as good as its metric, before both are compared.
    const alone = new Set(system.lines.filter(({ reads }) => reads.length === 1));
    const healthy = (among: ReadonlySet<ProvableLine>): Aim => ({ target: null, among, unsigned: false, settled: null });
    const settled = new Map(improved(start, healthy(alone), all).state);
    for (const { name, keys } of all.filter(({ origin }) => origin === "baseline")) {
      const own = all.find((each) => each.origin === "metrics" && JSON.stringify(each.keys) === JSON.stringify(keys));
      if (own !== undefined) settled.set(name, settled.get(own.name));
    }
    const found = improved(positionAt(settled), healthy(new Set(system.lines)), all);
    const wrong = system.lines.filter((line) => costIn(line, null, found.truths.get(line) ?? "unknown") > 0);
    const near = new Map(wrong.map((line) => [neighbourhoodOf(line), wrong.filter((each) => neighbourhoodOf(each) === neighbourhoodOf(line))]));
    let position = found;
    for (const [{ lines, measurements }, failing] of near) position = best(position, healthy(lines), measurements, measurements.filter(({ name }) => failing.some(({ reads }) => reads.includes(name))));
    return position;
  };

  const healthy = findHealthy();
  const found = (position: Position, target: ProvableLine | null, lines: Iterable<ProvableLine>): Found => ({ state: position.state, cost: costOf(lines, target, position.truths) });
  return {
    healthy: found(healthy, null, system.lines),
    failing(target, unsigned = false) {
      const near = neighbourhoodOf(target);
      // What the fewest lines read is moved first: it takes the fewest others along.
      const own = near.measurements.filter(({ name }) => target.reads.includes(name)).sort((a, b) => system.linesOn(a.name).length - system.linesOn(b.name).length);
      const ordered = [...own, ...near.measurements.filter((each) => !own.includes(each))];
      return found(best(healthy, { target, among: near.lines, unsigned, settled: healthy.state }, ordered, own), target, near.lines);
    },
  };
}

/** The values right at and beside the numbers that a line names: of many values the first that may matter to it. */
function turnsOf({ shape }: Measurement, target: ProvableLine | null, values: readonly unknown[]): unknown[] {
  if (shape !== "single" || target === null) return [];
  const numbers = new Set<unknown>(numbersIn(target.expression));
  return values.filter((value, at) => [values[at - 1], value, values[at + 1]].some((each) => numbers.has(each)));
}

export function isBelowZero(value: unknown): boolean {
  return typeof value === "number" && value < 0;
}

/** Where a search starts: at 1, or where lines want no number at the first value that they want. */
function startOf(measurement: Measurement, system: System): unknown {
  const { name, shape, minSamples, terms } = measurement;
  if (shape === "slices") return firstSlices(measurement);
  if (shape === "list") return new Array<number>(Math.max(1, minSamples)).fill(1);
  const [first] = choicesOf(terms[0]?.name ?? "", system.linesOn(name), [{ from: -Infinity, to: Infinity, sample: 1 }], () => unknown());
  return first?.value ?? 1;
}

import { choicesOf } from "../judge/choices.ts";
import type { Truth } from "../judge/zones.ts";
import { unknown } from "../language/value.ts";
import { optionsOf, sliceKeys, type Options } from "./candidates.ts";
import { costOfTarget, costOfTruth } from "./cost.ts";
import { neighbourhoodsOf } from "./neighbourhood.ts";
import { truthIn, type State } from "./state.ts";
import type { Measurement, ProvableLine, System } from "./system.ts";

/** Rounds over all measurements of a line's neighbourhood before a search gives up. */
const MOST_ROUNDS = 6;
/** Values of one measurement that are tried before the others are moved. */
const MOST_FIRST_MOVES = 30;
/** The work of one search, in lines looked at: a few seconds. A quarter of it may go into such tries. What it ends with is what was found. */
const MOST_WORK = 3_000_000;

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
  const improved = (from: Position, target: ProvableLine | null, among: ReadonlySet<ProvableLine>, measurements: readonly Measurement[], unsigned = false): Position => {
    let position = from;
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const before = position;
      for (const measurement of measurements) {
        const lines = system.linesOn(measurement.name);
        const touched = lines.every((line) => among.has(line)) ? lines : lines.filter((line) => among.has(line));
        let least = costOf(touched, target, position);
        // Evidence in which all is as well as can be is not bettered where only the target has changed.
        if (least <= (target === null ? 0 : costOf(touched.filter((line) => line !== target), null, from))) continue;
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

  /** The same; where one value after the other does not get there, one of some measurements is moved first. */
  const best = (from: Position, target: ProvableLine | null, among: ReadonlySet<ProvableLine>, measurements: readonly Measurement[], first: readonly Measurement[], unsigned: boolean): Position => {
    const cost = (position: Position): number => costOf(among, target, position);
    // What is wrong from the start is not the target's doing.
    const least = target === null ? 0 : costOf([...among].filter((line) => line !== target), null, from);
    let found = improved(from, target, among, measurements, unsigned);
    for (const measurement of measurements.length < 2 ? [] : first) {
      if (cost(found) <= least) break;
      const others = measurements.filter((each) => each !== measurement);
      for (const value of optionsFor(measurement, from.state, target).values.slice(0, MOST_FIRST_MOVES)) {
        if ((unsigned && isBelowZero(value)) || work() > limit / 4) continue;
        const next = improved(moved(from, measurement, value), target, among, others, unsigned);
        if (cost(next) < cost(found)) found = next;
      }
    }
    return found;
  };

  const findHealthy = (): Position => {
    const start = positionAt(new Map(all.map((each) => [each.name, startOf(each, system)])));
    // What a metric has to be by itself; a baseline is then as good as its metric, before both are compared.
    const alone = new Set(system.lines.filter(({ reads }) => reads.length === 1));
    const settled = new Map(improved(start, null, alone, all).state);
    for (const { name, keys } of all.filter(({ origin }) => origin === "baseline")) {
      const own = all.find((each) => each.origin === "metrics" && JSON.stringify(each.keys) === JSON.stringify(keys));
      if (own !== undefined) settled.set(name, settled.get(own.name));
    }
    const found = improved(positionAt(settled), null, new Set(system.lines), all);
    const wrong = system.lines.filter((line) => costIn(line, null, found.truths.get(line) ?? "unknown") > 0);
    const near = new Map(wrong.map((line) => [neighbourhoodOf(line), wrong.filter((each) => neighbourhoodOf(each) === neighbourhoodOf(line))]));
    let position = found;
    for (const [{ lines, measurements }, failing] of near) position = best(position, null, lines, measurements, measurements.filter(({ name }) => failing.some(({ reads }) => reads.includes(name))), false);
    return position;
  };

  const healthy = findHealthy();
  const found = (position: Position, target: ProvableLine | null, lines: Iterable<ProvableLine>): Found => ({ state: position.state, cost: costOf(lines, target, position) });
  return {
    healthy: found(healthy, null, system.lines),
    failing(target, unsigned = false) {
      const near = neighbourhoodOf(target);
      // What the fewest lines read is moved first: it takes the fewest others along.
      const own = near.measurements.filter(({ name }) => target.reads.includes(name)).sort((a, b) => system.linesOn(a.name).length - system.linesOn(b.name).length);
      const ordered = [...own, ...near.measurements.filter((each) => !own.includes(each))];
      return found(best(healthy, target, near.lines, ordered, own, unsigned), target, near.lines);
    },
  };
}

export function isBelowZero(value: unknown): boolean {
  return typeof value === "number" && value < 0;
}

/** Where a search starts: at 1, or where lines want no number at the first value that they want. */
function startOf({ name, shape, slices, minSamples, terms }: Measurement, system: System): unknown {
  if (shape === "slices") return Object.fromEntries(sliceKeys(slices).map((key) => [key, 1]));
  if (shape === "list") return new Array<number>(Math.max(1, minSamples)).fill(1);
  const [first] = choicesOf(terms[0]?.name ?? "", system.linesOn(name), [{ from: -Infinity, to: Infinity, sample: 1 }], () => unknown());
  return first?.value ?? 1;
}

function costIn(line: ProvableLine, target: ProvableLine | null, truth: Truth): number {
  return line === target ? costOfTarget(line, truth) : costOfTruth(line, truth);
}

function costOf(lines: Iterable<ProvableLine>, target: ProvableLine | null, { truths }: Position): number {
  let sum = 0;
  for (const line of lines) sum += costIn(line, target, truths.get(line) ?? "unknown");
  return sum;
}

/** The same for all lines of a measurement at one of its options, which is known but for the target. */
function costAt({ truths, costs }: Options, at: number, target: ProvableLine | null): number {
  const truth = target === null ? undefined : truths.get(target)?.[at];
  const cost = costs[at] ?? 0;
  return target === null || truth === undefined ? cost : cost - costOfTruth(target, truth) + costOfTarget(target, truth);
}

import { sizeOf } from "../judge/budget.ts";
import type { Choice } from "../judge/choices.ts";
import { zonesOnEverySlice } from "../judge/every-slice.ts";
import { once } from "../judge/once.ts";
import type { Term } from "../judge/terms.ts";
import { MOST_LINES, zonesOfTerm, type TermZones, type Truth } from "../judge/zones.ts";
import { unknown } from "../language/value.ts";
import { costOfTruth } from "./cost.ts";
import { truthIn, valueIn, type State } from "./state.ts";
import type { Measurement, ProvableLine, System } from "./system.ts";

/** Numbers of which lists are made: more would only multiply the lists. */
const MOST_LEVELS = 9;
/** The same of a metric that lines read in more ways than these. */
const MANY_TERMS = 12;
const FEW_LEVELS = 4;
/** Ways to read one metric of which lists and slices are made. */
const MOST_TERMS = 40;
/** What it costs to look at a list, against one number. */
const LIST_WEIGHT = 8;
/** Elements of a list: the 50th, 75th, 90th and 95th percentile of 21 are elements of it, and of 101 every whole one is. */
const SHORT_LIST = 21;
const LONG_LIST = 101;
/** Elements of the longest list that is made, which a `count` may ask for. */
const LONGEST_LIST = 20_000;
/** The same of the lists of slices, which are looked at in many more ways. */
const LONGEST_IN_SLICES = 1_000;
/** What slices are called that no line names. */
const FILLERS = ["first", "second", "third"];

/**
 * Values that a measurement may take, everything else being as in a state: between them they show all that its lines
 * decide by it. Of lists and slices it is those with one or two different numbers. Numbers that need no sign come first.
 */
export interface Options {
  readonly values: readonly unknown[];
  /** What each of its lines is at each. */
  readonly truths: ReadonlyMap<ProvableLine, readonly Truth[]>;
  /** What all lines of the measurement cost together at each. */
  readonly costs: readonly number[];
}

export interface OptionsFinder {
  readonly optionsFor: (measurement: Measurement, state: State, target: ProvableLine | null) => Options;
  /** How much work that was so far: one for each part of each line at each value, and more at a list. */
  readonly work: () => number;
}

/** The options of a system. Those of a measurement that is never compared with another are worked out once. */
export function optionsOf(system: System): OptionsFinder {
  const known = new Map<string, Options>();
  let done = 0;
  const optionsFor: OptionsFinder["optionsFor"] = (measurement, state, target) => {
    const lines = system.linesOn(measurement.name);
    const isAlone = lines.every(({ reads }) => reads.length === 1);
    const own = measurement.terms.filter((term) => target?.terms.some(({ name }) => name === term.name) === true);
    const key = JSON.stringify([measurement.name, measurement.shape === "single" ? [] : own.map(({ name }) => name)]);
    const found = isAlone ? known.get(key) : undefined;
    if (found !== undefined) return found;
    const options = optionsAt(measurement, own, lines, state, system);
    done += options.values.length * lines.reduce((sum, { expression }) => sum + sizeOf(expression), 0) * (measurement.shape === "single" ? 1 : LIST_WEIGHT);
    if (isAlone) known.set(key, options);
    return options;
  };
  return { optionsFor, work: () => done };
}

function optionsAt(measurement: Measurement, own: readonly Term[], lines: readonly ProvableLine[], state: State, system: System): Options {
  const { shape, terms } = measurement;
  const levels = levelsFor([...own, ...terms.filter((each) => !own.includes(each))], lines, state, system);
  const [only] = levels;
  if (shape === "single" && only !== undefined) {
    // Last come numbers below zero: of most measurements there are none.
    const order = only.choices.map((_, at) => at).sort((a, b) => Number(isNegative(only.choices[a])) - Number(isNegative(only.choices[b])));
    const truths = new Map(lines.map((line) => [line, order.map((at) => only.truths.get(line)?.[at] ?? "unknown")]));
    return withCosts(order.map((at) => only.choices[at]?.value), truths);
  }
  const numbers = [...new Set(levels.flatMap(({ choices }) => choices.flatMap((choice) => (choice.kind === "number" ? [choice.value] : []))))];
  const values = shape === "slices" ? slicesOf(numbers, measurement) : listsOf(numbers, measurement);
  const states = values.map((value): State => new Map([...state, [measurement.name, value]]));
  return withCosts(values, new Map(lines.map((line) => [line, states.map((each) => truthIn(each, system, line))])));
}

function withCosts(values: readonly unknown[], truths: Options["truths"]): Options {
  const costs = values.map(() => 0);
  for (const [line, each] of truths) each.forEach((truth, at) => (costs[at] = (costs[at] ?? 0) + costOfTruth(line, truth)));
  return { values, truths, costs };
}

/** Why not every value of a measurement that matters was tried, though no other one decides with it; null where every one was. */
export function whyIncomplete(measurement: Measurement, system: System): "many-lines" | "too-complex" | null {
  const lines = system.linesOn(measurement.name);
  if (lines.length > MOST_LINES) return "many-lines";
  if (measurement.terms.length > MOST_TERMS) return "too-complex";
  const zones = measurement.terms.map(({ name }) => zonesOfTerm(name, lines.filter(({ terms }) => terms.some((term) => term.name === name)), () => unknown()));
  return zones.every(({ complex }) => complex.length === 0) ? null : "too-complex";
}

function isNegative(choice: Choice | undefined): boolean {
  return choice?.kind === "number" && choice.value < 0;
}

/** Where the lines of a measurement decide differently, by each of its terms, the first of very many. */
function levelsFor(terms: readonly Term[], lines: readonly ProvableLine[], state: State, system: System): TermZones[] {
  const valueOf = once((name) => valueIn(state, system, name));
  return terms.slice(0, MOST_TERMS).map(({ name }) => {
    const reading = lines.filter((line) => line.terms.some((each) => each.name === name));
    return zonesOnEverySlice(name, reading, valueOf);
  });
}

/** The slices of evidence: those that lines name, and others, so that there are three. */
function sliceKeys(named: readonly string[]): string[] {
  return [...named, ...FILLERS.filter((key) => !named.includes(key)).slice(0, Math.max(0, FILLERS.length - named.length))];
}

/** What a slice has under the keys that its lines read: a number, or a list of it. */
interface Leaf {
  readonly value: number;
  /** Elements, where it is a list. */
  readonly length: number;
}

/** Slices that all have one leaf, or that but for one of them. */
function slicesAt(leaf: Leaf, { slices, inside, ofLists }: Measurement, unlike: string | null = null, other = leaf): object {
  const held = ({ value, length }: Leaf): unknown => inside.reduceRight<unknown>((within, key) => ({ [key]: within }), ofLists ? new Array<number>(Math.min(length, LONGEST_LIST)).fill(value) : value);
  return Object.fromEntries(sliceKeys(slices).map((key) => [key, held(key === unlike ? other : leaf)]));
}

/** Slices that all have 1. */
export function firstSlices(measurement: Measurement): object {
  return slicesAt({ value: 1, length: Math.max(1, measurement.minSamples) }, measurement);
}

function slicesOf(numbers: readonly number[], measurement: Measurement): unknown[] {
  const { slices, ofLists } = measurement;
  const keys = sliceKeys(slices);
  const few = numbers.slice(0, MOST_LEVELS);
  const lengths = ofLists ? lengthsFor(numbers, measurement).filter((length) => length <= LONGEST_IN_SLICES) : [1];
  const leaves = lengths.flatMap((length) => few.map((value): Leaf => ({ value, length })));
  const differ = (a: Leaf, b: Leaf): boolean => (a.value === b.value) !== (a.length === b.length);
  // One slice that is unlike the others says more than all alike.
  return [...keys.flatMap((key) => leaves.flatMap((x) => leaves.filter((y) => differ(x, y)).map((y) => slicesAt(y, measurement, key, x)))), ...leaves.map((leaf) => slicesAt(leaf, measurement))];
}

/** How long a list is where its elements are all alike: as its samples need, or as a `count` asks for. */
function lengthsFor(numbers: readonly number[], { terms, minSamples }: Measurement): number[] {
  const counted = terms.some(({ measured }) => measured.kind === "call" && measured.name === "count") ? numbers.filter((n) => Number.isInteger(n) && n >= 1 && n <= LONGEST_LIST) : [];
  return [...new Set([Math.max(1, minSamples), ...counted.slice(0, MOST_LEVELS)])].filter((size) => size >= minSamples && size <= LONGEST_LIST);
}

function listsOf(numbers: readonly number[], measurement: Measurement): unknown[] {
  const { terms, minSamples } = measurement;
  const wanted = terms.some(({ measured }) => measured.kind === "call" && (measured.name === "p99" || measured.name === "percentile")) ? LONG_LIST : SHORT_LIST;
  const length = Math.max(wanted, Math.ceil(Math.max(0, minSamples - 1) / (wanted - 1)) * (wanted - 1) + 1);
  const few = numbers.slice(0, terms.length > MANY_TERMS ? FEW_LEVELS : MOST_LEVELS);
  // Of one number alike every aggregate is that number, so one is enough.
  const constant = lengthsFor(numbers, measurement).flatMap((size) => few.map((x) => new Array<number>(size).fill(x)));
  const tops = [...new Set([0.01, 0.05, 0.1, 0.25, 0.5, 0.95].map((part) => Math.max(1, Math.floor(part * (length - 1)) + (part > 0.01 ? 1 : 0))))];
  const stepped = few.flatMap((low) => few.filter((high) => high > low).flatMap((high) => tops.map((top) => Array.from({ length }, (_, at) => (at < length - top ? low : high)))));
  return [...constant, ...stepped];
}

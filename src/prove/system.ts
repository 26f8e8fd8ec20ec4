import { proofMessages } from "../diagnostics/messages/proofs.ts";
import type { Gate, SignalTrigger } from "../gate/gate.ts";
import { grouped } from "../judge/grouped.ts";
import { declarationOf, declarationsOf } from "../judge/names.ts";
import { keysOf, referenceOf, termLinesOf, type Term, type TermLine } from "../judge/terms.ts";
import { printReference, type Reference } from "../language/reference.ts";
import { linesOfGates, type GateLine } from "../testing/lines.ts";

/** What evidence gives as one value: a number, a list of numbers, or an object with a number or a list a slice. */
export interface Measurement {
  readonly name: string;
  /** The metric, as people know it. */
  readonly metric: string;
  readonly origin: Reference["origin"];
  /** The keys that lead to it. */
  readonly keys: readonly string[];
  readonly shape: "single" | "list" | "slices";
  /** Slices that lines name. */
  readonly slices: readonly string[];
  /** Of slices: the keys that lead from one to its value, and whether that is a list. */
  readonly inside: readonly string[];
  readonly ofLists: boolean;
  readonly terms: readonly Term[];
  /** Samples that it must rest on. */
  readonly minSamples: number;
}

/** A condition or trigger, with the measurements that decide it. */
export interface ProvableLine extends TermLine {
  readonly source: GateLine;
  readonly reads: readonly string[];
}

/** The gates of one file as one system: evidence that is to please all of their lines. */
export interface System {
  /** Every line of the file, in the order of reports. */
  readonly all: readonly GateLine[];
  readonly lines: readonly ProvableLine[];
  readonly measurements: ReadonlyMap<string, Measurement>;
  /** Terms by their names, each with the measurement that gives its value. */
  readonly terms: ReadonlyMap<string, { readonly term: Term; readonly measurement: Measurement }>;
  /** The lines that a measurement bears on. */
  readonly linesOn: (measurement: string) => readonly ProvableLine[];
  readonly signals: readonly (GateLine & { readonly line: SignalTrigger })[];
  /** Lines for which no evidence can be made whatever else is so, and why. */
  readonly unprovable: ReadonlyMap<GateLine, string>;
}

export function systemOf(gates: readonly Gate[]): System {
  const all = linesOfGates(gates);
  const found = gates.flatMap((gate) => {
    const own = all.filter((line) => line.gate === gate);
    return termLinesOf(gate).map((line) => ({ ...line, source: own[line.index] as GateLine }));
  });
  const terms = found.flatMap((line) => line.terms);
  const homeOf = homes(terms);
  const whole = connected(found.map((line): ProvableLine => ({ ...line, reads: [...new Set(line.terms.map((term) => homeOf(term).name))] })), homeOf, terms);
  const measurements = [...whole.measurements.values()];
  const torn = new Map(measurements.filter((each) => isTorn(each) || measurements.some((other) => stands(each, other))).map(({ name, metric }) => [name, metric]));
  const drawn = new Set(found.map(({ source }) => source));
  const unprovable = new Map([
    ...all.filter((line) => line.line.kind !== "signal" && !drawn.has(line)).map((line) => [line, proofMessages["paired-slices"]()] as const),
    ...whole.lines.flatMap(({ source, reads }) => ((metric) => (metric === undefined ? [] : [[source, proofMessages["two-shapes"]({ metric })] as const]))(reads.map((name) => torn.get(name)).find((each) => each !== undefined))),
  ]);
  const signals = all.filter((line): line is System["signals"][number] => line.line.kind === "signal");
  return { all, ...connected(whole.lines.filter(({ source }) => !unprovable.has(source)), homeOf, terms), signals, unprovable };
}

/** Lines with the measurements that they read, each of which knows its lines. */
function connected(lines: readonly ProvableLine[], homeOf: (term: Term) => Home, all: readonly Term[]): Pick<System, "lines" | "measurements" | "terms" | "linesOn"> {
  const on = grouped(lines, ({ reads }) => reads);
  const measurements = new Map([...on].map(([name, readers]) => [name, measurementOf(name, readers, homeOf, all)]));
  const terms = new Map([...measurements.values()].flatMap((measurement) => measurement.terms.map((term) => [term.name, { term, measurement }] as const)));
  return { lines, measurements, terms, linesOn: (name) => on.get(name) ?? [] };
}

/** Whether lines want a measurement as one value and as many, or of its slices some as lists. */
function isTorn({ terms, keys, ofLists }: Measurement): boolean {
  const asOne = terms.filter((term) => term.measured.kind === "reference" && !isInSlices(term, keys));
  const asLists = terms.filter((term) => term.measured.kind === "call" && isInSlices(term, keys));
  return (asOne.length > 0 && asOne.length < terms.length) || (ofLists && asLists.length < terms.length);
}

/** Whether one measurement stands where another has parts, each in its slices or by a name. */
function stands(one: Measurement, other: Measurement): boolean {
  const [a, b] = one.inside.length + one.keys.length < other.inside.length + other.keys.length ? [one, other] : [other, one];
  const isWhole = a.origin === b.origin && a.shape === "slices" && b.shape === "slices" && JSON.stringify(a.keys) === JSON.stringify(b.keys);
  return a !== b && isWhole && a.inside.every((key, at) => key === b.inside[at]);
}

/** Whether a term is of one slice, or of each, of what stands under some keys. */
function isInSlices(term: Term, keys: readonly string[]): boolean {
  return term.slices !== null || keysOf(referenceOf(term)).length > keys.length;
}

interface Home {
  readonly name: string;
  readonly reference: Reference;
  readonly inside: readonly string[];
}

/** Where each term's value stands: a slice that is read by its key stands in the metric whose slices are read as a whole. */
function homes(terms: readonly Term[]): (term: Term) => Home {
  const whole = terms.filter((term) => term.slices !== null || term.measured.kind === "call").map(wholeOf);
  return (term) => {
    const own = wholeOf(term);
    const keys = keysOf(referenceOf(term));
    const holds = ({ reference, inside }: Home): boolean => {
      const at = keysOf(reference).length;
      return reference.origin === term.origin && at < keys.length && keysOf(reference).every((key, index) => key === keys[index]) && inside.every((key, index) => key === keys[at + 1 + index]);
    };
    return term.slices === null ? (whole.find(holds) ?? own) : own;
  };
}

function wholeOf(term: Term): Home {
  const own = referenceOf(term);
  const reference = term.slices?.of ?? own;
  const inside = keysOf(own).slice(keysOf(reference).length);
  return { name: inside.length === 0 ? printReference(reference) : `each ${printReference(own)}`, reference, inside };
}

function measurementOf(name: string, readers: readonly ProvableLine[], homeOf: (term: Term) => Home, all: readonly Term[]): Measurement {
  const terms = [...new Map(readers.flatMap((line) => line.terms.filter((term) => homeOf(term).name === name).map((term) => [term.name, term] as const))).values()];
  const { reference, inside } = homeOf(terms[0] as Term);
  const keys = keysOf(reference);
  const needed = readers.map(({ source }) => declarationOf(reference, declarationsOf(source.gate)).declared?.minSamples ?? 0);
  const ofLists = terms.some((term) => term.measured.kind === "call" && isInSlices(term, keys));
  const inSlices = terms.some((term) => isInSlices(term, keys));
  // A slice of which only another part is read by its key is one of them too.
  const named = inSlices ? [...new Set(all.filter((term) => term.slices === null && term.origin === reference.origin).map((term) => keysOf(referenceOf(term))).flatMap((own) => (keys.every((key, at) => key === own[at]) ? own.slice(keys.length, keys.length + 1) : [])))] : [];
  const shape = inSlices ? "slices" : terms.some(({ measured }) => measured.kind === "call") ? "list" : "single";
  return { name, metric: printReference(reference), origin: reference.origin, keys, shape, slices: named, inside, ofLists, terms, minSamples: reference.origin === "metrics" ? Math.max(...needed) : 0 };
}

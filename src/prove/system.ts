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
  const homeOf = homes(found.flatMap(({ terms }) => terms));
  const whole = connected(found.map((line): ProvableLine => ({ ...line, reads: [...new Set(line.terms.map((term) => homeOf(term).name))] })), homeOf);
  const torn = new Set([...whole.measurements.values()].filter(isTorn).map(({ name }) => name));
  const drawn = new Set(found.map(({ source }) => source));
  const unprovable = new Map([
    ...all.filter((line) => line.line.kind !== "signal" && !drawn.has(line)).map((line) => [line, proofMessages["paired-slices"]()] as const),
    ...whole.lines.flatMap(({ source, reads }) => ((metric) => (metric === undefined ? [] : [[source, proofMessages["two-shapes"]({ metric })] as const]))(reads.find((name) => torn.has(name)))),
  ]);
  const signals = all.filter((line): line is System["signals"][number] => line.line.kind === "signal");
  return { all, ...connected(whole.lines.filter(({ source }) => !unprovable.has(source)), homeOf), signals, unprovable };
}

/** Lines with the measurements that they read, each of which knows its lines. */
function connected(lines: readonly ProvableLine[], homeOf: (term: Term) => Home): Pick<System, "lines" | "measurements" | "terms" | "linesOn"> {
  const on = grouped(lines, ({ reads }) => reads);
  const measurements = new Map([...on].map(([name, readers]) => [name, measurementOf(name, readers, homeOf)]));
  const terms = new Map([...measurements.values()].flatMap((measurement) => measurement.terms.map((term) => [term.name, { term, measurement }] as const)));
  return { lines, measurements, terms, linesOn: (name) => on.get(name) ?? [] };
}

/** Whether lines want a measurement as one value and as many, or of its slices some as lists. */
function isTorn({ terms, keys, ofLists }: Measurement): boolean {
  const asOne = terms.filter((term) => term.measured.kind === "reference" && !isInSlices(term, keys));
  const asLists = terms.filter((term) => term.measured.kind === "call" && isInSlices(term, keys));
  return (asOne.length > 0 && asOne.length < terms.length) || (ofLists && asLists.length < terms.length);
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

function measurementOf(name: string, readers: readonly ProvableLine[], homeOf: (term: Term) => Home): Measurement {
  const terms = [...new Map(readers.flatMap((line) => line.terms.filter((term) => homeOf(term).name === name).map((term) => [term.name, term] as const))).values()];
  const { reference, inside } = homeOf(terms[0] as Term);
  const keys = keysOf(reference);
  const needed = readers.map(({ source }) => declarationOf(reference, declarationsOf(source.gate)).declared?.minSamples ?? 0);
  const named = [...new Set(terms.flatMap((term) => (term.slices === null ? keysOf(referenceOf(term)).slice(keys.length, keys.length + 1) : [])))];
  const ofLists = terms.some((term) => term.measured.kind === "call" && isInSlices(term, keys));
  const shape = terms.some((term) => isInSlices(term, keys)) ? "slices" : terms.some(({ measured }) => measured.kind === "call") ? "list" : "single";
  return { name, origin: reference.origin, keys, shape, slices: named, inside, ofLists, terms, minSamples: reference.origin === "metrics" ? Math.max(...needed) : 0 };
}

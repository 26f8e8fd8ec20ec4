import { proofMessages } from "../diagnostics/messages/proofs.ts";
import type { Gate, SignalTrigger } from "../gate/gate.ts";
import { grouped } from "../judge/grouped.ts";
import { declarationOf, declarationsOf } from "../judge/names.ts";
import { keysOf, referenceOf, termLinesOf, type Term, type TermLine } from "../judge/terms.ts";
import { printReference, type Reference } from "../language/reference.ts";
import { linesOfGates, type GateLine } from "../testing/lines.ts";

/** What evidence gives as one value: a number, a list of numbers, or an object with a number a slice. */
export interface Measurement {
  readonly name: string;
  readonly origin: Reference["origin"];
  /** The keys that lead to it. */
  readonly keys: readonly string[];
  readonly shape: "single" | "list" | "slices";
  /** Slices that lines name. */
  readonly slices: readonly string[];
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
    ...all.filter((line) => line.line.kind !== "signal" && !drawn.has(line)).map((line) => [line, proofMessages["own-baseline"]()] as const),
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

/** Whether lines want a measurement as one value and as many. */
function isTorn({ terms, keys }: Measurement): boolean {
  const asOne = terms.filter((term) => term.measured.kind === "reference" && !term.slices && keysOf(referenceOf(term)).length === keys.length);
  return asOne.length > 0 && asOne.length < terms.length;
}

interface Home {
  readonly name: string;
  readonly reference: Reference;
}

/** Where each term's value stands: a slice that is read by its key stands in the metric whose slices are read as a whole. */
function homes(terms: readonly Term[]): (term: Term) => Home {
  const whole = terms.filter((term) => term.slices || term.measured.kind === "call").map(referenceOf);
  return (term) => {
    const own = referenceOf(term);
    const keys = keysOf(own);
    const holds = (each: Reference): boolean => each.origin === own.origin && keysOf(each).length < keys.length && keysOf(each).every((key, at) => key === keys[at]);
    const reference = whole.find(holds) ?? own;
    return { name: printReference(reference), reference };
  };
}

function measurementOf(name: string, readers: readonly ProvableLine[], homeOf: (term: Term) => Home): Measurement {
  const terms = [...new Map(readers.flatMap((line) => line.terms.filter((term) => homeOf(term).name === name).map((term) => [term.name, term] as const))).values()];
  const { reference } = homeOf(terms[0] as Term);
  const keys = keysOf(reference);
  const needed = readers.map(({ source }) => declarationOf(reference, declarationsOf(source.gate)).declared?.minSamples ?? 0);
  const named = [...new Set(terms.flatMap((term) => keysOf(referenceOf(term)).slice(keys.length, keys.length + 1)))];
  const shape = named.length > 0 || terms.some(({ slices }) => slices) ? "slices" : terms.some(({ measured }) => measured.kind === "call") ? "list" : "single";
  return { name, origin: reference.origin, keys, shape, slices: named, terms, minSamples: reference.origin === "metrics" ? Math.max(...needed) : 0 };
}

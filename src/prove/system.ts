import type { Gate, SignalTrigger } from "../gate/gate.ts";
import { declarationOf, declarationsOf } from "../judge/names.ts";
import { termLinesOf, type Term, type TermLine } from "../judge/terms.ts";
import { referencesIn } from "../language/expression.ts";
import { printReference, type Reference } from "../language/reference.ts";
import { linesOfGates, type GateLine } from "../testing/lines.ts";

/** What evidence gives as one value: a number, a list of numbers, or an object with a number a slice. */
export interface Measurement {
  readonly name: string;
  readonly reference: Reference;
  readonly shape: "single" | "list" | "slices";
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
  /** The lines that a measurement bears on. */
  readonly linesOn: (measurement: string) => readonly ProvableLine[];
  readonly signals: readonly (GateLine & { readonly line: SignalTrigger })[];
}

export function systemOf(gates: readonly Gate[]): System {
  const all = linesOfGates(gates);
  const lines = gates.flatMap((gate) => {
    const own = all.filter((line) => line.gate === gate);
    return termLinesOf(gate).map((line): ProvableLine => ({ ...line, source: own[line.index] as GateLine, reads: [...new Set(line.terms.map(measurementName))] }));
  });
  const on = new Map<string, ProvableLine[]>();
  for (const line of lines) for (const name of line.reads) on.set(name, [...(on.get(name) ?? []), line]);
  const measurements = new Map([...on].map(([name, readers]) => [name, measurementOf(name, readers)]));
  const signals = all.filter((line): line is System["signals"][number] => line.line.kind === "signal");
  return { all, lines, measurements, linesOn: (name) => on.get(name) ?? [], signals };
}

function measurementName(term: Term): string {
  return printReference(referenceOf(term));
}

function referenceOf({ measured }: Term): Reference {
  const [node] = referencesIn(measured);
  if (node === undefined) throw new Error("a term without a metric");
  return node.reference;
}

function measurementOf(name: string, readers: readonly ProvableLine[]): Measurement {
  const terms = new Map(readers.flatMap((line) => line.terms.filter((term) => measurementName(term) === name).map((term) => [term.name, term] as const)));
  const [first] = terms.values();
  const reference = referenceOf(first as Term);
  const needed = readers.map(({ source }) => declarationOf(reference, declarationsOf(source.gate)).declared?.minSamples ?? 0);
  const some = [...terms.values()];
  const shape = some.some(({ slices }) => slices) ? "slices" : some.some(({ measured }) => measured.kind === "call") ? "list" : "single";
  return { name, reference, shape, terms: some, minSamples: reference.origin === "metrics" ? Math.max(...needed) : 0 };
}

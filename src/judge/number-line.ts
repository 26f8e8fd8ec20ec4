import type { Gate } from "../gate/gate.ts";
import type { Environment } from "../language/evaluate.ts";
import { isNumeric } from "../language/arithmetic.ts";
import { nearlyEqual, withoutNoise } from "../language/numbers.ts";
import type { Value } from "../language/value.ts";
import type { Judged } from "./judge.ts";
import { declarationsOf } from "./names.ts";
import { once } from "./once.ts";
import { observedEstimate } from "./observed-estimate.ts";
import type { NumberLine } from "./report.ts";
import { metricsOf, onSlice, termLinesOf, valueOfTerm, type Term, type TermLine } from "./terms.ts";
import { verdictZones } from "./verdict-zones.ts";
import { budgetOf } from "./budget.ts";
import { isSliced } from "./each.ts";
import { errorAt } from "./errors.ts";
import { pointOf, zonesOnEverySlice } from "./every-slice.ts";
import { grouped } from "./grouped.ts";
import { MOST_STEPS, type TermZones } from "./zones.ts";

/** A gate's terms with the lines that read them, over evidence. What is asked for twice is worked out once. */
export interface Drawing {
  readonly lines: readonly TermLine[];
  readonly terms: readonly Term[];
  readonly linesOn: (term: Term) => readonly TermLine[];
  /** A term's value in this run. */
  readonly valueOf: (name: string) => Value;
  /** What the lines on a term decide, the others being what they are. */
  readonly zonesOf: (term: Term) => TermZones;
  /** The number line of a term; null where its lines decide by no number, or one is too complex to be drawn. */
  readonly numberLineOf: (term: Term) => NumberLine | null;
  /** Its values in this run: one, unknown where it was not measured, or one a slice. */
  readonly observedOf: (term: Term) => Value[];
}

export interface DrawingOptions {
  /** The metrics whose lines are drawn, where it is not all. */
  readonly only?: ReadonlySet<string>;
  /** Whether there is no run at all: lines are then drawn for what they say of one metric, and those that need another are left out. */
  readonly withoutRun?: boolean;
}

/** Draws a gate over evidence. */
export function drawingOf(gate: Gate, evidence: Environment, { only, withoutRun = false }: DrawingOptions = {}): Drawing {
  const lines = termLinesOf(gate, only);
  const terms = new Map(lines.flatMap((line) => line.terms.map((term) => [term.name, term] as const)));
  const readers = grouped(lines, (line) => line.terms.map(({ name }) => name));
  const error = errorAt(gate.confidence);
  const usual = { whenTrue: error, whenFalse: error };
  const linesOn = ({ name }: Term): readonly TermLine[] => readers.get(name) ?? [];
  const termNamed = (name: string): Term => terms.get(name) as Term;
  const measured = once((name: string): Value => valueOfTerm(termNamed(name), evidence));
  const valueOf = (name: string): Value => pointOf(measured(name));
  const budget = budgetOf(MOST_STEPS);
  const zones = once((name: string): TermZones => {
    const term = termNamed(name);
    const needsAnother = (line: TermLine): boolean => line.terms.some((each) => each.name !== name && valueOf(each.name).kind === "unknown");
    const ofEverySlice = [...terms.values()].flatMap((each) => onSlice(term, each, linesOn(each)));
    const own = [...linesOn(term), ...ofEverySlice];
    return zonesOnEverySlice(name, own, valueOf, withoutRun ? needsAnother : undefined, budget);
  });
  const seen = once((name: string): Seen[] => {
    const term = termNamed(name);
    const value = measured(name);
    return term.slices === null ? [{ value, slice: {} }] : slicesOf(value);
  });
  const seenOf = ({ name }: Term): Seen[] => seen(name);
  const observedOf = (term: Term): Value[] => seenOf(term).map(({ value }) => value);
  const numberLines = once((name: string): NumberLine | null => {
    const term = termNamed(name);
    const drawn = zones(name);
    if (drawn.complex.length > 0 || drawn.cells.length === 0 || drawn.blind.size === drawn.truths.size) return null;
    const observed = observedOf(term).filter(isNumeric);
    const intervals = seenOf(term).flatMap(({ value, slice }) => (value.kind === "estimate" ? [{ ...observedEstimate(value, [], usual), ...slice }] : []));
    return { metric: name, observed: observed.map((value) => onBound(value.kind === "estimate" ? withoutNoise(value.value) : value.value, drawn)), ...(intervals.length === 0 ? {} : { intervals }), zones: verdictZones(drawn) };
  });
  return { lines, terms: [...terms.values()], linesOn, valueOf, zonesOf: ({ name }) => zones(name), numberLineOf: ({ name }) => numberLines(name), observedOf };
}

/** A value that the language takes for a bound is that bound: 0.1 + 0.2 at `<= 0.3`. */
function onBound(value: number, { cells }: TermZones): number {
  return cells.find(({ from, to }) => from === to && nearlyEqual(from, value))?.from ?? value;
}

/** A value of this run, with the slice that it is of, where it is one of several. */
interface Seen {
  readonly value: Value;
  readonly slice: { readonly slice?: string };
}

function slicesOf(value: Value): Seen[] {
  return isSliced(value) ? value.keys.map((slice, at) => ({ value: value.read(value.items[at]), slice: { slice } })) : [];
}

/** Number lines beyond so many failed lines are left out of a report: nobody reads them, and each takes its time. */
const MOST_LINES = 100;

/**
 * The outcome with a number line beside each line that failed or whose interval is on both sides of its bound: that of the
 * first measured metric that the line decides by. Other lines that are unknown get none, nor do those whose metrics are no
 * numbers.
 */
export function withNumberLines(outcome: Judged, gate: Gate, evidence: Environment): Judged {
  const isDrawn = (line: Judged["conditions" | "triggers"][number]): boolean => line.status === "not_met" || line.status === "fired" || (line.status === "unknown" && "level" in line);
  const failed = [...outcome.conditions, ...outcome.triggers].flatMap((line, index) => (isDrawn(line) ? [index] : [])).slice(0, MOST_LINES);
  if (failed.length === 0) return outcome;
  const declarations = declarationsOf(gate);
  const sources = [...gate.conditions, ...gate.triggers];
  const metrics = failed.flatMap((index) => ((line) => (line === undefined || line.kind === "signal" ? [] : metricsOf(line, declarations)))(sources[index]));
  const drawing = drawingOf(gate, evidence, { only: new Set(metrics) });
  const lines = new Map(drawing.lines.map((line) => [line.index, line]));
  const besides = (index: number): { number_line?: NumberLine } => {
    const line = lines.get(index);
    for (const term of line?.terms ?? []) {
      const numberLine = term.origin === "metrics" ? drawing.numberLineOf(term) : null;
      const sees = line !== undefined && !drawing.zonesOf(term).blind.has(line);
      if (numberLine !== null && sees && numberLine.observed.length > 0) return { number_line: numberLine };
    }
    return {};
  };
  const shown = new Map(failed.map((index) => [index, besides(index)]));
  return {
    ...outcome,
    conditions: outcome.conditions.map((condition, at) => ({ ...condition, ...shown.get(at) })),
    triggers: outcome.triggers.map((trigger, at) => ({ ...trigger, ...shown.get(outcome.conditions.length + at) })),
  };
}

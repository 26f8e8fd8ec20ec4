import { withReferences } from "../language/expression.ts";
import { number, type Value } from "../language/value.ts";
import { budgetOf, sizeOf, type Budget } from "./budget.ts";
import { isSliced } from "./each.ts";
import { referenceTo, sliceOf, type Term, type TermLine } from "./terms.ts";
import { MOST_STEPS, tooMany, zonesOfTerm, type TermZones } from "./zones.ts";

/** A line to be judged in the place of another, and the values of the names that only this one has. */
interface Instead {
  readonly line: TermLine;
  readonly values: readonly (readonly [name: string, value: Value])[];
}

/** What lines decide by one term, as `zonesOfTerm` has it, where the others may have slices. */
export function zonesOnEverySlice(term: string, lines: readonly TermLine[], valueOf: (name: string) => Value, skip?: (line: TermLine) => boolean, budget: Budget = budgetOf(MOST_STEPS)): TermZones {
  const judged = lines.map((line) => onEverySlice(line, term, valueOf, budget));
  if (!judged.every((each) => each !== null)) return tooMany(lines);
  const values = new Map(judged.flatMap((each) => each.values));
  const found = zonesOfTerm(term, judged.map(({ line }) => line), (name) => pointOf(values.get(name) ?? valueOf(name)), skip, budget);
  const originals = new Map(judged.map(({ line }, at) => [line, lines[at] as TermLine]));
  const original = (line: TermLine): TermLine => originals.get(line) as TermLine;
  return { ...found, truths: new Map([...found.truths].map(([line, each]) => [original(line), each])), blind: new Map([...found.blind].map(([line, reasons]) => [original(line), reasons])), complex: found.complex.map(original) };
}

/** A line is drawn for what the metrics truly are; of what is estimated that is likeliest the estimate. */
export function pointOf(value: Value): Value {
  return value.kind === "estimate" ? number(value.value) : value;
}

/**
 * A line that is said of each slice, as it depends on another metric: it holds where it holds of every slice of this run.
 * Any other line, and one whose slices were not measured, as it is; null where there is too much to be looked at.
 */
function onEverySlice(line: TermLine, drawn: string, valueOf: (name: string) => Value, budget: Budget): Instead | null {
  const slices = line.terms.find((term) => term.slices !== null && term.name !== drawn);
  const value = slices && valueOf(slices.name);
  if (slices === undefined || value === undefined || !isSliced(value)) return { line, values: [] };
  if (!budget.spend(value.items.length * sizeOf(line.expression))) return null;
  const moved = sliceOf(line.terms.find(({ name }) => name === drawn) as Term, slices);
  // What is drawn may be one of the slices itself, by its key.
  const values = value.items.map((item, at) => [value.keys[at] === moved ? drawn : `${slices.name} ${at}`, value.read(item)] as const);
  const operands = values.map(([own]) => withReferences(line.expression, ({ reference }) => (reference.head[0] === slices.name ? referenceTo(own) : reference)));
  const { start, end } = line.expression;
  const terms = [...line.terms, ...values.map(([own]) => ({ ...slices, name: own }))];
  return { line: { ...line, expression: { kind: "logic", operator: "and", operands, start, end }, terms }, values };
}

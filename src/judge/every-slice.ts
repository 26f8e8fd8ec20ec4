import { withReferences } from "../language/expression.ts";
import type { Data, Value } from "../language/value.ts";
import { sizeOf, type Budget } from "./budget.ts";
import { referenceTo, type TermLine } from "./terms.ts";

/** A line to be judged in the place of another, and the values of the names that only this one has. */
export interface Instead {
  readonly line: TermLine;
  readonly values: readonly (readonly [name: string, value: Value])[];
}

/** Whether a value has slices, of which one can be judged. */
export function isSliced(value: Value): value is Data & { readonly keys: readonly string[] } {
  return value.kind === "data" && value.keys !== null && value.items.length > 0;
}

/**
 * A line that is said of each slice, as it depends on another metric: it holds where it holds of every slice of this run.
 * Any other line, and one whose slices were not measured, as it is; null where there is too much to be looked at.
 */
export function onEverySlice(line: TermLine, drawn: string, valueOf: (name: string) => Value, budget: Budget): Instead | null {
  const slices = line.terms.find((term) => term.slices && term.name !== drawn);
  const value = slices && valueOf(slices.name);
  if (slices === undefined || value === undefined || !isSliced(value)) return { line, values: [] };
  if (!budget.spend(value.items.length * sizeOf(line.expression))) return null;
  const values = value.items.map((item, at) => [`${slices.name} ${at}`, value.read(item)] as const);
  const operands = values.map(([own]) => withReferences(line.expression, ({ reference }) => (reference.head[0] === slices.name ? referenceTo(own) : reference)));
  const { start, end } = line.expression;
  const terms = [...line.terms, ...values.map(([own]) => ({ ...slices, name: own }))];
  return { line: { ...line, expression: { kind: "logic", operator: "and", operands, start, end }, terms }, values };
}

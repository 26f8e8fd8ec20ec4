import { readValue } from "../evidence/measurement.ts";
import { follow } from "../evidence/lookup.ts";
import { evaluate } from "../language/evaluate.ts";
import { unknown, type Value } from "../language/value.ts";
import { keysOf, termEnvironment, valueOfTerm, type Term } from "../judge/terms.ts";
import { truthOf, type Truth } from "../judge/zones.ts";
import type { Measurement, ProvableLine, System } from "./system.ts";

/** What every measurement is, as JSON has it. */
export type State = ReadonlyMap<string, unknown>;

/** A term's value in a state. */
export function valueIn(state: State, { terms }: System, name: string): Value {
  const found = terms.get(name);
  return found === undefined ? unknown() : termValue(found.term, found.measurement, state.get(found.measurement.name));
}

function termValue(term: Term, { keys }: Measurement, raw: unknown): Value {
  return valueOfTerm(term, { read: (reference) => readValue(follow({ raw }, ["raw", ...keysOf(reference).slice(keys.length)]), { name: term.name, confidence: "off", isBaseline: term.origin === "baseline" }) });
}

/** What a line is in a state; with slices, what it is for all of them. */
export function truthIn(state: State, system: System, line: ProvableLine): Truth {
  const sliced = line.terms.find(({ slices }) => slices !== null);
  if (sliced === undefined) return truthWith(state, system, line, null);
  const raw = valueIn(state, system, sliced.name);
  if (raw.kind !== "data") return "unknown";
  const truths = raw.items.map((item) => truthWith(state, system, line, { term: sliced.name, value: raw.read(item) }));
  return truths.includes("false") ? "false" : truths.includes("unknown") || truths.length === 0 ? "unknown" : "true";
}

function truthWith(state: State, system: System, line: ProvableLine, slice: { term: string; value: Value } | null): Truth {
  const environment = termEnvironment((name) => (name === slice?.term ? slice.value : valueIn(state, system, name)));
  return truthOf(evaluate(line.expression, environment));
}

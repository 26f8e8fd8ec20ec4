import { nearlyEqual } from "../language/numbers.ts";
import { budgetOf, type Budget } from "../judge/budget.ts";
import type { Compound, Formula, Literal, NumberLiteral } from "./literals.ts";

interface Limit {
  readonly value: number;
  readonly strict: boolean;
}

/** What is known of one form at one level. */
interface Interval {
  readonly low: Limit | null;
  readonly high: Limit | null;
  /** Its number, where it is known to be exact. */
  readonly exact: number | null;
  readonly not: ReadonlySet<number>;
}

const ANYWHERE: Interval = { low: null, high: null, exact: null, not: new Set() };

/** All that is known where some literals surely hold: no less vague than that. */
export interface Knowledge {
  readonly intervals: ReadonlyMap<string, ReadonlyMap<string, Interval>>;
  readonly facts: ReadonlyMap<string, boolean>;
  readonly texts: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
  readonly contradictory: boolean;
}

const NOTHING: Knowledge = { intervals: new Map(), facts: new Map(), texts: new Map(), known: new Set(), contradictory: false };

/**
 * Whether a formula surely holds wherever others do, for every kind of evidence: for numbers, for estimates, and where
 * something was not measured. An estimate surely meets a bound with the whole of its interval, and may meet neither a bound
 * nor its opposite; of two sums of metrics nothing follows for a third one. Nothing surely holds that is not said: of what
 * does hold the vaguest evidence is taken, and there it is looked at. False where it cannot be told.
 */
export function follows(consequent: Formula, antecedents: readonly Formula[], budget: Budget): boolean {
  return provesIn(consequent, NOTHING, antecedents, budget);
}

/** What formulas say without alternatives. */
export function knowledgeOf(formulas: readonly Formula[]): Knowledge {
  return learned(NOTHING, formulas, [], budgetOf(Infinity)) ?? NOTHING;
}

function provesIn(consequent: Formula, before: Knowledge, said: readonly Formula[], budget: Budget): boolean {
  const choices: Compound[] = [];
  const knowledge = learned(before, said, choices, budget);
  if (knowledge === null) return false;
  if (knowledge.contradictory) return true;
  if (!budget.spend(sizeOfFormula(consequent))) return false;
  if (holdsIn(consequent, knowledge)) return true;
  for (const [at, choice] of choices.entries()) {
    if (!budget.spend(sizeOfFormula(choice))) return false;
    if (holdsIn(choice, knowledge)) continue;
    return choice.parts.every((part) => budget.spend(choices.length - at) && provesIn(consequent, knowledge, [part, ...choices.slice(at + 1)], budget));
  }
  return false;
}

/** What is known when formulas hold as well; alternatives are put aside into `choices`. Null where that is too much. */
function learned(before: Knowledge, said: readonly Formula[], choices: Compound[], budget: Budget): Knowledge | null {
  const literals: Literal[] = [];
  let contradictory = before.contradictory;
  const collect = (formula: Formula): void => {
    if (formula.kind === "number" || formula.kind === "fact") literals.push(formula);
    else if (formula.kind === "all") formula.parts.forEach(collect);
    else if (formula.parts.length === 0) contradictory = true;
    else choices.push(formula);
  };
  said.forEach(collect);
  if (!budget.spend(1 + said.length + literals.length + before.intervals.size + before.facts.size)) return null;
  const intervals = new Map(before.intervals);
  const own = new Map<string, Map<string, Interval>>();
  const touched = new Set<ReadonlyMap<string, Interval>>();
  const [facts, texts, known] = [new Map(before.facts), new Map(before.texts), new Set(before.known)];
  for (const literal of literals) {
    if (literal.kind === "number" || literal.text !== null) for (const term of literal.terms) known.add(term);
    if (literal.kind === "number") {
      const levels = own.get(literal.form) ?? new Map(intervals.get(literal.form));
      levels.set(literal.level, narrowed(levels.get(literal.level) ?? ANYWHERE, literal));
      intervals.set(literal.form, levels);
      own.set(literal.form, levels);
      if (!literal.strictly) touched.add(levels);
    } else if (literal.text !== null && literal.holds) {
      contradictory ||= (texts.get(literal.key) ?? literal.text) !== literal.text || facts.get(textKey(literal.key, literal.text)) === false;
      texts.set(literal.key, literal.text);
    } else {
      const key = literal.text === null ? literal.key : textKey(literal.key, literal.text);
      contradictory ||= (facts.get(key) ?? literal.holds) !== literal.holds || (literal.text !== null && texts.get(literal.key) === literal.text);
      facts.set(key, literal.holds);
    }
  }
  contradictory ||= [...touched].some((levels) => isEmpty([...levels.values()]));
  return { intervals, facts, texts, known, contradictory };
}

function textKey(key: string, text: string): string {
  return JSON.stringify([key, text]);
}

function narrowed(interval: Interval, { operator, bound }: NumberLiteral): Interval {
  const { low, high } = interval;
  const limit = (strict: boolean): Limit => ({ value: bound, strict });
  switch (operator) {
    case "<":
    case "<=":
      return high !== null && isWithin(high, limit(operator === "<"), -1) ? interval : { ...interval, high: limit(operator === "<") };
    case ">":
    case ">=":
      return low !== null && isWithin(low, limit(operator === ">"), 1) ? interval : { ...interval, low: limit(operator === ">") };
    case "==":
      // No estimate is known to be equal to a number.
      return { ...interval, exact: bound };
    case "!=":
      return { ...interval, not: new Set(interval.not).add(bound) };
  }
}

/** Whether a limit keeps to another one: below it for a `side` of -1, above it for 1. */
function isWithin(own: Limit, wanted: Limit, side: 1 | -1): boolean {
  if (nearlyEqual(own.value, wanted.value)) return own.strict || !wanted.strict;
  return (own.value - wanted.value) * side > 0;
}

function isEmpty(levels: readonly Interval[]): boolean {
  const lows = levels.flatMap(({ low, exact }) => [...(low === null ? [] : [low]), ...(exact === null ? [] : [{ value: exact, strict: false }])]);
  const highs = levels.flatMap(({ high, exact }) => [...(high === null ? [] : [high]), ...(exact === null ? [] : [{ value: exact, strict: false }])]);
  const exacts = levels.flatMap(({ exact }) => (exact === null ? [] : [exact]));
  const apart = lows.some((low) => highs.some((high) => (nearlyEqual(low.value, high.value) ? low.strict || high.strict : low.value > high.value)));
  return apart || levels.some(({ not }) => [...not].some((each) => exacts.some((exact) => nearlyEqual(each, exact))));
}

/** Whether a formula surely holds by what is known. */
export function holdsIn(formula: Formula, knowledge: Knowledge): boolean {
  switch (formula.kind) {
    case "all":
      return formula.parts.every((part) => holdsIn(part, knowledge));
    case "any":
      return formula.parts.some((part) => holdsIn(part, knowledge));
    case "fact": {
      const { key, text, holds } = formula;
      if (text === null) return knowledge.facts.get(key) === holds || (holds && [...formula.terms].some((term) => key === JSON.stringify([`known(${term})`]) && knowledge.known.has(term)));
      const is = knowledge.texts.get(key);
      if (is !== undefined) return (is === text) === holds;
      return knowledge.facts.get(textKey(key, text)) === holds;
    }
    case "number": {
      const levels = knowledge.intervals.get(formula.form);
      if (levels === undefined) return false;
      const own = formula.level === "" && !formula.strictly ? [...levels.values()] : [levels.get(formula.level) ?? ANYWHERE];
      // A number that is exact is the same at every level.
      const exact = formula.strictly ? [] : [...levels.values()].filter((each) => each.exact !== null);
      return [...own, ...exact].some((interval) => meets(interval, formula));
    }
  }
}

function meets({ low, high, exact, not }: Interval, { operator, bound, level }: NumberLiteral): boolean {
  const limit = (strict: boolean): Limit => ({ value: bound, strict });
  const is: Limit | null = exact === null ? null : { value: exact, strict: false };
  const [lows, highs] = [[low, is], [high, is]].map((each) => each.filter((one) => one !== null)) as [Limit[], Limit[]];
  switch (operator) {
    case "<":
    case "<=":
      return highs.some((each) => isWithin(each, limit(operator === "<"), -1));
    case ">":
    case ">=":
      return lows.some((each) => isWithin(each, limit(operator === ">"), 1));
    case "==":
      return exact !== null && nearlyEqual(exact, bound);
    case "!=":
      return (exact !== null && !nearlyEqual(exact, bound)) || (level !== "" && [...not].some((each) => nearlyEqual(each, bound)));
  }
}

function sizeOfFormula(formula: Formula): number {
  return formula.kind === "all" || formula.kind === "any" ? formula.parts.reduce((sum, part) => sum + sizeOfFormula(part), 1) : 1;
}


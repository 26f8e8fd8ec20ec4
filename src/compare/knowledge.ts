import { budgetOf, type Budget } from "../judge/budget.ts";
import { ANYWHERE, isEmpty, meets, narrowed, type Interval } from "./intervals.ts";
import type { Compound, Formula, Literal } from "./literals.ts";

/** All that is known where some literals surely hold: no less vague than that. */
export interface Knowledge {
  readonly intervals: ReadonlyMap<string, ReadonlyMap<string, Interval>>;
  readonly facts: ReadonlyMap<string, boolean>;
  readonly texts: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
  readonly contradictory: boolean;
}

export const NOTHING: Knowledge = { intervals: new Map(), facts: new Map(), texts: new Map(), known: new Set(), contradictory: false };

/** What formulas say without alternatives. */
export function knowledgeOf(formulas: readonly Formula[]): Knowledge {
  return learned(NOTHING, formulas, [], budgetOf(Infinity)) ?? NOTHING;
}

/** What is known when formulas hold as well; alternatives are put aside into `choices`. Null where that is too much. */
export function learned(before: Knowledge, said: readonly Formula[], choices: Compound[], budget: Budget): Knowledge | null {
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

import type { Budget } from "../judge/budget.ts";
import { holdsIn, learned, NOTHING, type Knowledge } from "./knowledge.ts";
import type { Compound, Formula } from "./literals.ts";

/**
 * Whether a formula surely holds wherever others do, for every kind of evidence: for numbers, for estimates, and where
 * something was not measured. An estimate surely meets a bound with the whole of its interval, and may meet neither a bound
 * nor its opposite; of two sums of metrics nothing follows for a third one. Nothing surely holds that is not said: of what
 * does hold the vaguest evidence is taken, and there it is looked at. False where it cannot be told.
 */
export function follows(consequent: Formula, antecedents: readonly Formula[], budget: Budget): boolean {
  return provesIn(consequent, NOTHING, antecedents, budget);
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

function sizeOfFormula(formula: Formula): number {
  return formula.kind === "all" || formula.kind === "any" ? formula.parts.reduce((sum, part) => sum + sizeOfFormula(part), 1) : 1;
}


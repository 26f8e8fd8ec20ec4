import type { Choice } from "../judge/choices.ts";
import type { TermLine } from "../judge/terms.ts";
import type { TermZones } from "../judge/zones.ts";

/** What some lines decide by one term, and which of them are to be looked at. */
export type Table = Pick<TermZones, "choices" | "truths"> & { readonly lines: readonly TermLine[] };

/** What is wrong with a line that comes out the same at every choice; null for one that does not. */
export function constantOf({ truths }: Pick<TermZones, "truths">, line: TermLine): "never-holds" | "always-holds" | "never-fires" | "always-fires" | null {
  const all = truths.get(line) ?? [];
  // Where it cannot be told, such as at a pole, nothing is said of all values.
  if (all.includes("unknown")) return null;
  if (!all.includes("true")) return line.kind === "condition" ? "never-holds" : "never-fires";
  if (all.includes("false")) return null;
  return line.kind === "condition" ? "always-holds" : "always-fires";
}

/** Blocking conditions that no choice meets together: two of them where two clash, else all; none where one choice meets all. */
export function contradictionIn({ choices, lines, truths }: Table): TermLine[] {
  const conditions = lines.filter(({ kind, counts }) => kind === "condition" && counts);
  const meet = (some: readonly TermLine[]): boolean => choices.some((_, at) => some.every((line) => truths.get(line)?.[at] === "true"));
  if (conditions.length < 2 || meet(conditions)) return [];
  for (const [at, line] of conditions.entries()) {
    const other = conditions.slice(0, at).find((each) => !meet([each, line]));
    if (other !== undefined) return [line, other];
  }
  return [...conditions].reverse();
}

/** Triggers on the term alone that fire where every condition on it is met, each with such a choice. */
export function overlapsIn({ choices, lines, truths }: Table): { trigger: TermLine; conditions: TermLine[]; choice: Choice }[] {
  const conditions = lines.filter(({ kind, counts }) => kind === "condition" && counts);
  if (conditions.length === 0) return [];
  const passing = choices.flatMap((choice, at) => (conditions.every((line) => truths.get(line)?.[at] === "true") ? [{ choice, at }] : []));
  return lines.flatMap((trigger) => {
    if (trigger.kind === "condition" || trigger.terms.length > 1) return [];
    const found = passing.find(({ at }) => truths.get(trigger)?.[at] === "true");
    return found === undefined ? [] : [{ trigger, conditions, choice: found.choice }];
  });
}

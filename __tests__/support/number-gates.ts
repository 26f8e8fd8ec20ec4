import fc from "fast-check";
import { loadGates } from "../../src/gate/load.ts";
import { booleanText } from "./arbitraries.ts";
import { gateOf } from "./gates.ts";

/** The metrics that the gates of this file read. */
export const NAMES = ["a", "b", "c"] as const;

/** No lists, texts or baselines. */
const OTHERS = /d\.|d\[|odd|错误|"|baseline|'|\.e|percentile|(?:sum|mean|count|median|p\d\d)\(|(?:min|max)\(\w+\)/;
const written = (own: boolean) => booleanText({ own }).filter((each) => !OTHERS.test(each));
const isGate = (...lines: string[]): boolean => loadGates("", gateOf(...lines)).problems.every(({ level }) => level !== "error");
const condition = (key: string) =>
  written(true)
    .map((each) => `  ${key}: ${JSON.stringify(each)}`)
    .filter((line) => isGate("must_hold:", line));
const trigger = written(false)
  .map((each) => `  - when: ${JSON.stringify(each)}`)
  // A trigger of names alone is an error where one of them is a number.
  .filter((line) => /[<>=]/.test(line) && isGate("rollback_trigger:", line));

/** Gates of which each line may be any expression over three metrics. */
export const numberGate = fc
  .tuple(condition("a"), condition("b"), fc.array(trigger, { minLength: 1, maxLength: 3 }))
  .map(([first, second, triggers]) => gateOf("must_hold:", first, second, "rollback_trigger:", ...triggers));

const bound = fc.integer({ min: -6, max: 12 }).map((n) => n / 4);
const comparison = fc.tuple(fc.constantFrom("<", "<=", ">", ">=", "==", "!="), bound).map(([operator, n]) => `${operator} ${n}`);

/** Gates as teams write them: bounds of single metrics, some of them between two. */
export const plainGate = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...NAMES), comparison), { minLength: 1, maxLength: 4 }),
    fc.array(fc.oneof(fc.tuple(fc.constantFrom(...NAMES), comparison).map((parts) => parts.join(" ")), fc.tuple(fc.constantFrom("a", "b"), comparison, fc.constantFrom("and", "or"), fc.constantFrom("b", "c"), comparison).map((parts) => parts.join(" "))), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([conditions, triggers, signal]) => {
    const lines = [...grouped(conditions)].map(([name, all]) => `  ${name}: [${all.map((each) => JSON.stringify(each)).join(", ")}]`);
    return gateOf("must_hold:", ...lines, "rollback_trigger:", ...triggers.map((each) => `  - ${each}`), ...(signal ? ["  - people report it"] : []));
  });

function grouped(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, each] of pairs) groups.set(name, [...(groups.get(name) ?? []), each]);
  return groups;
}

// fast-check for a mutation run: every property is asked a few times only, since each mutant pays for it.
import fc from "../../node_modules/fast-check/lib/fast-check.js";

const MOST_RUNS = 12;

export * from "../../node_modules/fast-check/lib/fast-check.js";
export default {
  ...fc,
  /** @type {(property: import("fast-check").IRawProperty<void>, parameters?: import("fast-check").Parameters<void>) => unknown} */
  assert: (property, parameters = {}) => fc.assert(property, { ...parameters, numRuns: Math.min(MOST_RUNS, parameters.numRuns ?? MOST_RUNS) }),
};

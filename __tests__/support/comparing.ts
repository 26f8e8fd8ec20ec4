import { compareLoaded } from "../../src/compare/compare.ts";
import type { Comparison } from "../../src/judge/comparison.ts";
import { loadGateFiles, type LoadedGates } from "../../src/judge/load-gates.ts";

const loaded = (text: string): LoadedGates => {
  const gates = loadGateFiles([{ file: "gate.yml", text }]);
  if (gates.problems.some(({ level }) => level === "error")) throw new Error(`no gate: ${text}`);
  return gates;
};

/** Two gates, given as texts, compared. */
export function compareTexts(old: string, now: string): Comparison {
  return compareLoaded(loaded(old), loaded(now));
}

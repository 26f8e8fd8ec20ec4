import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { checkLoaded, type EvidenceInput, type LoadedGates } from "../../judge/check.ts";
import type { GateReport, Report } from "../../judge/report.ts";

/** What a change's own gates say of the same evidence; null where they cannot judge it. */
export function proposalOf(own: LoadedGates, input: EvidenceInput): NonNullable<Report["proposed"]> | null {
  if (own.gates.length === 0 || hasErrors(own.problems)) return null;
  const judged = checkLoaded(own, input);
  return judged.ok ? { verdict: judged.report.verdict, gates: judged.report.gates.map((gate) => proposed(gate)) } : null;
}

/** Where a metric stands on its number line is told of the gate that counts alone. */
function proposed(gate: GateReport): GateReport {
  const bare = <T extends object>(lines: readonly T[]): T[] => lines.map((line) => Object.fromEntries(Object.entries(line).filter(([key]) => key !== "number_line")) as T);
  return { ...gate, source: "head", conditions: bare(gate.conditions), triggers: bare(gate.triggers) };
}

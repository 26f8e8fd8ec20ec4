import { hasErrors } from "../../diagnostics/diagnostic.ts";
import { checkLoaded, type EvidenceInput, type LoadedGates } from "../../judge/check.ts";
import type { GateReport, Report } from "../../judge/report.ts";

/** The gates of both sides where a change brings other ones: those that judge now, and those that would once it is merged. */
export interface Change {
  readonly old: LoadedGates;
  readonly own: LoadedGates;
}

/**
 * What a change's own gates say of the same evidence; null where they cannot judge it. This is the one place where the old
 * and the new gates are both at hand.
 */
export function proposalOf({ own }: Change, input: EvidenceInput): NonNullable<Report["proposed"]> | null {
  if (hasErrors(own.problems)) return null;
  const judged = checkLoaded(own, input);
  return judged.ok ? { verdict: judged.report.verdict, gates: judged.report.gates.map((gate) => proposed(gate)) } : null;
}

/** Where a metric stands on its number line is told of the gate that counts alone. */
function proposed(gate: GateReport): GateReport {
  const bare = <T extends object>(lines: readonly T[]): T[] => lines.map((line) => ({ ...line, number_line: undefined })).map((line) => JSON.parse(JSON.stringify(line)) as T);
  return { ...gate, source: "head", conditions: bare(gate.conditions), triggers: bare(gate.triggers) };
}

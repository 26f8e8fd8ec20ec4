import { diagnosisMessages } from "../diagnostics/messages/diagnosis.ts";
import type { Diagnosis, GateReport, Report } from "./report.ts";
import { SURFACES } from "./surfaces.ts";
import { worst } from "./verdict.ts";

/** Why a gate cannot pass whatever its lines say. */
export interface Doubt {
  /** A clause that can follow "because". */
  readonly because: string;
  readonly evidence: readonly string[];
}

/** A report in which gates that are themselves in doubt never pass: their verdict is at best hold. */
export function holding(report: Report, doubtOf: (gate: GateReport) => Doubt | null): Report {
  const gates = report.gates.map((gate): GateReport => {
    const doubt = gate.verdict === "pass" ? doubtOf(gate) : null;
    return doubt === null ? gate : { ...gate, verdict: "hold", diagnosis: diagnosisOf(doubt) };
  });
  return { ...report, gates, verdict: worst(gates.map(({ verdict }) => verdict)) };
}

/** Who agreed on what judges is a question of governance. */
function diagnosisOf({ because, evidence }: Doubt): Diagnosis {
  return {
    surface: "governance",
    confidence: null,
    sentence: diagnosisMessages.held({ because }),
    evidence: [...evidence],
    falsified_by: [diagnosisMessages.heldInVain()],
    next_motion: SURFACES.governance.motion,
    not_now: [],
  };
}

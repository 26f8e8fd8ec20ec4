import { diagnosisMessages } from "../diagnostics/messages/diagnosis.ts";
import type { Surface } from "../gate/gate.ts";
import type { ConditionReport, Diagnosis, TriggerReport } from "./report.ts";
import { dominant, MOTION_OF, stallDrivers, type Stated } from "./surfaces.ts";

interface Line {
  readonly surface: Surface;
  readonly fired: boolean;
  readonly text: string;
}

/** Names the dominant failure surface of a gate that did not pass, and exactly one next motion. */
export function diagnose(conditions: readonly ConditionReport[], triggers: readonly TriggerReport[], stated: Stated): Diagnosis {
  const lines = failedLines(conditions, triggers);
  const fired = lines.filter((line) => line.fired);
  const surface = dominant(new Set((fired.length > 0 ? fired : lines).map((line) => line.surface)), stated);
  const { triage, scorecard } = stated;
  const agrees = triage?.dominantSurface === surface;
  const score = scorecard.scores.find((each) => each.surface === surface);
  const elsewhere = new Set([...lines.map((line) => line.surface), ...stallDrivers(scorecard)]);
  const beware = bewareOf(lines, surface, stated);
  return {
    surface,
    confidence: agrees ? triage.confidence : null,
    sentence: diagnosisMessages.sentence({ surface, symptom: triage === null || (triage.dominantSurface !== null && !agrees) ? null : triage.blockerSymptom }),
    evidence: [
      ...lines.filter((line) => surface === "unclear" || line.surface === surface).map((line) => line.text),
      ...(agrees ? triage.confirmingEvidence : []),
      ...(score === undefined ? [] : [diagnosisMessages.score(score)]),
    ],
    falsified_by: agrees ? [...triage.falsifyingEvidence] : [],
    ...(beware === null ? {} : { beware }),
    next_motion: (agrees ? triage.nextMotion : null) ?? MOTION_OF[surface],
    not_now: [...elsewhere].filter((other) => other !== surface && other !== "unclear").map((other) => diagnosisMessages.notNow({ surface: other, motion: MOTION_OF[other] })),
  };
}

function failedLines(conditions: readonly ConditionReport[], triggers: readonly TriggerReport[]): Line[] {
  const failing = conditions.filter(({ status, severity }) => severity === "block" && status !== "met");
  return [
    ...triggers
      .filter(({ status }) => status !== "clear")
      .map((trigger) => ({
        surface: trigger.surface,
        fired: trigger.status === "fired",
        text: diagnosisMessages.line({ name: "signal" in trigger ? trigger.signal : trigger.expression, status: trigger.status, reason: trigger.reason }),
      })),
    ...failing.map(({ surface, expression, status, reason }) => ({ surface, fired: false, text: diagnosisMessages.line({ name: expression, status, reason }) })),
  ];
}

/** Says so where what failed is on other surfaces than the stated one. */
function bewareOf(lines: readonly Line[], surface: Surface, { triage }: Stated): string | null {
  const stated = triage?.dominantSurface ?? null;
  const found = [...new Set(lines.map((line) => line.surface))].filter((each) => each !== "unclear");
  if (stated === null || stated === "unclear" || found.length === 0 || found.includes(stated)) return null;
  return diagnosisMessages.beware({ stated, found, followed: surface });
}

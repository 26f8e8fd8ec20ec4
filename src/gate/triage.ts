import type { Surface } from "./gate.ts";
import { entries, get, items, textOf, type Node } from "./node.ts";

export type Motion = "audit" | "stabilization" | "workflow_redesign" | "evaluation_repair" | "governance_review";

/** What the team believes blocks the rollout. */
export interface Triage {
  readonly blockerSymptom: string;
  readonly dominantSurface: Surface | null;
  readonly confidence: number | null;
  readonly confirmingEvidence: readonly string[];
  readonly falsifyingEvidence: readonly string[];
  readonly nextMotion: Motion | null;
}

/** One dimension of the scorecard, 1 to 5, with the concrete evidence for it. */
export interface Score {
  readonly dimension: string;
  readonly surface: Surface;
  readonly score: number;
  readonly evidence: string;
}

export interface Scorecard {
  readonly scores: readonly Score[];
  /** Surfaces in the team's order of what most directly blocks launch trust. */
  readonly rank: readonly Surface[];
}

/** Which failure surface each dimension of the scorecard looks at. */
const DIMENSIONS: Readonly<Record<string, Surface>> = {
  architecture_clarity: "architecture",
  workflow_fit: "workflow",
  evaluation_discipline: "evaluation",
  governance_readiness: "governance",
  hot_path_reliability: "stabilization",
};

/** The `triage` of a gate that fits the schema. */
export function readTriage(node: Node | undefined): Triage | null {
  if (node === undefined) return null;
  const confidence = get(node, "confidence");
  const texts = (key: string): string[] => items(get(node, key)).map((item) => textOf(item) ?? "");
  return {
    blockerSymptom: textOf(get(node, "blocker_symptom"))?.trim() ?? "",
    dominantSurface: (textOf(get(node, "dominant_surface")) ?? null) as Surface | null,
    confidence: confidence?.kind === "scalar" ? Number(confidence.value) : null,
    confirmingEvidence: texts("confirming_evidence"),
    falsifyingEvidence: texts("falsifying_evidence"),
    nextMotion: (textOf(get(node, "next_motion")) ?? null) as Motion | null,
  };
}

/** The `scorecard` of a gate that fits the schema. */
export function readScorecard(node: Node | undefined): Scorecard {
  const scores = entries(node).flatMap(({ key, value }): Score[] => {
    const surface = DIMENSIONS[key];
    const score = get(value, "score");
    if (surface === undefined || score?.kind !== "scalar") return [];
    return [{ dimension: key, surface, score: Number(score.value), evidence: textOf(get(value, "evidence")) ?? "" }];
  });
  const rank = items(get(node, "rank")).flatMap((item) => DIMENSIONS[textOf(item) ?? ""] ?? []);
  return { scores, rank };
}

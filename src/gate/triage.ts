import { error, warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Located } from "../diagnostics/place.ts";
import type { Surface } from "./gate.ts";
import { entries, entry, get, items, textOf, type Node, type ScalarNode } from "./node.ts";

export type Motion = "audit" | "stabilization" | "workflow_redesign" | "evaluation_repair" | "governance_review";

export type Dimension = "architecture_clarity" | "workflow_fit" | "evaluation_discipline" | "governance_readiness" | "hot_path_reliability";

/** What the team believes blocks the rollout. */
export interface Triage {
  /** Null where the triage does not say it; then it is the gate's protected path. */
  readonly workflowName: string | null;
  readonly blockerSymptom: Located<string>;
  readonly dominantSurface: Surface | null;
  readonly confidence: number | null;
  readonly confirmingEvidence: readonly string[];
  readonly falsifyingEvidence: readonly string[];
  readonly nextMotion: Motion | null;
}

/** One dimension of the scorecard, 1 to 5, with the concrete evidence for it. */
export interface Score {
  readonly dimension: Dimension;
  readonly score: number;
  readonly evidence: string;
}

export interface Scorecard {
  readonly scores: readonly Score[];
  /** The team's order of what most directly blocks launch trust. */
  readonly rank: readonly Dimension[];
}

/** What the team says of a rollout besides its metrics. */
export interface Stated {
  readonly triage: Triage | null;
  readonly scorecard: Scorecard;
}

/** The `triage` and `scorecard` under a node that fits the schema. */
export function readStated(node: Node): Stated {
  return { triage: readTriage(get(node, "triage")), scorecard: readScorecard(get(node, "scorecard")) };
}

/** What the schema cannot say of a triage and a scorecard. `skip` tells what it has refused already. */
export function checkStated(node: Node, skip: (node: Node) => boolean): Diagnostic[] {
  return [...checkConfidence(get(node, "triage")), ...checkRank(get(node, "scorecard"), skip)];
}

function readTriage(node: Node | undefined): Triage | null {
  const symptom = get(node, "blocker_symptom");
  if (symptom === undefined) return null;
  const confidence = get(node, "confidence");
  const texts = (key: string): string[] => items(get(node, key)).map((item) => textOf(item)?.trim() ?? "");
  return {
    workflowName: textOf(get(node, "workflow_name"))?.trim() ?? null,
    blockerSymptom: { value: textOf(symptom)?.trim() ?? "", place: symptom.place },
    dominantSurface: (textOf(get(node, "dominant_surface")) ?? null) as Surface | null,
    confidence: confidence?.kind === "scalar" ? Number(confidence.value) : null,
    confirmingEvidence: texts("confirming_evidence"),
    falsifyingEvidence: texts("falsifying_evidence"),
    nextMotion: (textOf(get(node, "next_motion")) ?? null) as Motion | null,
  };
}

function readScorecard(node: Node | undefined): Scorecard {
  const scores = entries(node).flatMap(({ key, value }): Score[] => {
    const score = get(value, "score");
    return score?.kind === "scalar" ? [{ dimension: key as Dimension, score: Number(score.value), evidence: textOf(get(value, "evidence"))?.trim() ?? "" }] : [];
  });
  return { scores, rank: items(get(node, "rank")).map((item) => textOf(item) as Dimension) };
}

/** A confidence says how sure the team is of a surface; without one it is sure of nothing. */
function checkConfidence(triage: Node | undefined): Diagnostic[] {
  const confidence = get(triage, "confidence");
  return confidence === undefined || get(triage, "dominant_surface") !== undefined ? [] : [warning("confidence-without-surface", confidence.place, {})];
}

/** A ranked dimension without a score: JSON Schema cannot say that one key follows from another's elements. */
function checkRank(scorecard: Node | undefined, skip: (node: Node) => boolean): Diagnostic[] {
  return items(get(scorecard, "rank"))
    .filter((name): name is ScalarNode => name.kind === "scalar" && !skip(name) && entry(scorecard, String(name.value)) === undefined)
    .map((name) => error("rank-without-score", name.place, { name: String(name.value) }));
}

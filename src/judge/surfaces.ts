import type { Surface } from "../gate/gate.ts";
import type { Dimension, Motion } from "../gate/triage.ts";

// All that the diagnosis knows of stalled rollouts. Nothing of it stands anywhere else.

/** What is known of one failure surface. */
export interface SurfaceFacts {
  /** What people see of it. */
  readonly symptom: string;
  readonly name: string;
  /** What is true of it when a line of the gate failed there and nobody has said more. */
  readonly shortfall: string;
  readonly motion: Motion;
  /** What an audit of it looks at. */
  readonly audited: string;
  /** The scorecard's dimension that looks at it, and what that one asks. */
  readonly scored: { readonly dimension: Dimension; readonly question: string } | null;
  /** What it is mistaken for, or what is done about it in vain. */
  readonly beware: string | null;
}

/** Every failure surface; the one that is none comes last. */
export const SURFACES: Readonly<Record<Surface, SurfaceFacts>> = {
  architecture: {
    symptom: "the system behaves differently in live usage than in demos",
    name: "architecture and state design",
    shortfall: "architecture and state design fall short",
    motion: "audit",
    audited: "the architecture",
    scored: { dimension: "architecture_clarity", question: "Can the team explain state, tools, review boundaries and side effects cleanly?" },
    beware: "More iteration on prompts rarely shows what a structural review of state, tool boundaries and side effects does",
  },
  workflow: {
    symptom: "review burden is high and ownership feels vague",
    name: "workflow design and human boundary",
    shortfall: "workflow design and the human boundary fall short",
    motion: "workflow_redesign",
    audited: "the workflow",
    scored: { dimension: "workflow_fit", question: "Are ownership, approvals and exception paths explicit enough for real operators?" },
    beware: "Low trust can look like low accuracy, weak ownership like low adoption, and poor review design like a staffing problem",
  },
  evaluation: {
    symptom: "prompt tweaks keep changing behavior with no stable baseline",
    name: "evaluation and release discipline",
    shortfall: "evaluation and release discipline fall short",
    motion: "evaluation_repair",
    audited: "the evaluation",
    scored: { dimension: "evaluation_discipline", question: "Can the team tell whether the latest change improved the system or merely changed it?" },
    beware: "Missing evaluation can look like random instability of the model",
  },
  governance: {
    symptom: "unsafe actions or permission concerns block launch",
    name: "governance and blast-radius controls",
    shortfall: "governance and blast-radius controls fall short",
    motion: "governance_review",
    audited: "the governance",
    scored: { dimension: "governance_readiness", question: "Are permissions, blast radius and approval semantics strong enough for launch?" },
    beware: null,
  },
  stabilization: {
    symptom: "the hot path is visible but unreliable under real load",
    name: "stabilization and corrective engineering",
    shortfall: "the hot path is visible and not reliable enough",
    motion: "stabilization",
    audited: "the hot path",
    scored: { dimension: "hot_path_reliability", question: "Does the main path behave consistently enough to support bounded rollout?" },
    beware: "If the real blocker is evaluation, another sprint makes a more stable system that still cannot move forward",
  },
  unclear: {
    symptom: "everything feels wrong and no one agrees what matters most",
    name: "failure surface still unclear",
    shortfall: "nobody has named yet what blocks it",
    motion: "audit",
    audited: "production before implementing anything",
    scored: null,
    beware: "A decision that nobody has made can look like a technical problem",
  },
};

export const SURFACE_NAMES = Object.keys(SURFACES) as Surface[];

/** The corrective motions: as something to do, and when each is the one. */
export const MOTIONS: Readonly<Record<Motion, { readonly action: string; readonly when: string }>> = {
  audit: { action: "audit", when: "the failure surface is still unclear" },
  stabilization: { action: "stabilize the main path", when: "the hot path is visible and can be fixed directly" },
  workflow_redesign: { action: "redesign the workflow", when: "review, ownership and exceptions are the real blockers" },
  evaluation_repair: { action: "repair the evaluation", when: "the system keeps changing without a stable baseline" },
  governance_review: { action: "review the governance", when: "permissions or approval boundaries block expansion" },
};

export const MOTION_NAMES = Object.keys(MOTIONS) as Motion[];

/** The symptoms that recur in stalled rollouts, whatever blocks them. */
export const STALL_SYMPTOMS: readonly string[] = [
  "rollout dates keep moving without one clear blocker",
  "reviewers override too many outputs",
  "internal trust drops faster than the metrics improve",
  "architecture and prompts change in parallel, with no shared decision logic",
  "leadership hears that it is close, and nobody can say what must be true before expansion",
];

/** What is said of stalled rollouts and names no blocker. */
export const VAGUE_PHRASES: readonly string[] = ["the AI is not ready yet", "the system still needs work", "it is close", "everything feels wrong", "it is almost there", "it is not good enough yet"];

/** What is done about stalled rollouts whatever blocks them. */
export const GENERIC_ACTIVITIES: readonly string[] = ["one more iteration", "a better prompt", "switch models", "let the pilot run longer"];

/** A blocker as narrow as it should be. */
export const NARROW_SENTENCE = "The rollout is stalled because reviewers do not get the evidence that they need to approve risky actions";

/** A score of so much or less is a probable stall driver. */
export const STALL_DRIVER = 2;

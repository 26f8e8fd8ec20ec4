import { code } from "./words.ts";

const WORDS: Readonly<Record<string, string>> = {
  architecture: "architecture: whether it behaves live as it does in demos",
  workflow: "workflow: who reviews what, and how much of it",
  evaluation: "evaluation: whether an improvement can be told from noise",
  governance: "governance: what is permitted and who approves it",
  stabilization: "stabilization: whether the main path is reliable",
};

const STATUS: Readonly<Record<string, string>> = { not_met: "not met", unknown: "unknown", fired: "fired" };

/** The diagnosis of a gate that did not pass, in words. */
export const diagnosisMessages = {
  sentence: (a: { surface: string; symptom: string | null }) => {
    if (a.surface === "unclear") return "The dominant failure surface is unclear: diagnose before implementing.";
    if (a.symptom === null) return `The dominant failure surface is ${WORDS[a.surface] ?? a.surface}.`;
    return `The dominant failure surface is ${a.surface}: ${a.symptom.replace(/\.$/u, "")}.`;
  },
  line: (a: { name: string; status: string; reason: string | null }) =>
    `${code(a.name)} is ${STATUS[a.status] ?? a.status}${a.reason === null || a.status === "fired" ? "" : `: ${a.reason}`}`,
  score: (a: { dimension: string; score: number; evidence: string }) => `${a.dimension} scores ${a.score} of 5: ${a.evidence}`,
  notNow: (a: { surface: string; motion: string }) => `${a.surface} (${a.motion})`,
  beware: (a: { stated: string; found: readonly string[]; followed: string }) =>
    `The triage says ${a.stated}, and what failed in this run is ${a.found.join(" and ")}. Check which of the two holds before acting.`,
} as const;

import { describe, expect, test } from "@jest/globals";
import { loadTriage } from "../../src/gate/load-triage.ts";
import { writeDraft } from "../../src/judge/draft.ts";

const answers = { workflow_name: "claims", blocker_symptom: "nobody owns approvals" };

describe("answers are written as a triage file", () => {
  test("that is one, and says what they said", () => {
    const { yaml } = writeDraft({ triage: { ...answers, dominant_surface: "workflow", confidence: 0.8 }, scorecard: { workflow_fit: { score: 2, evidence: "no owner" } } });
    expect(loadTriage("t.yml", yaml)).toMatchObject({ problems: [], triages: [{ triage: { workflowName: "claims", dominantSurface: "workflow", confidence: 0.8 }, scorecard: { scores: [{ dimension: "workflow_fit", score: 2 }] } }] });
  });

  test("with the diagnosis that this file gives, in which no line of a gate takes part", () => {
    expect(writeDraft({ triage: { ...answers, dominant_surface: "evaluation" } }).diagnosis).toMatchObject({ surface: "evaluation", next_motion: "evaluation_repair", sentence: "The rollout is stalled because nobody owns approvals.", evidence: [] });
    expect(writeDraft({ triage: answers }).diagnosis).toMatchObject({ surface: "unclear", next_motion: "audit", evidence: [], not_now: [] });
  });
});

test.each([
  ["architecture", "More iteration on prompts rarely shows what a structural review of state, tool boundaries and side effects does."],
  ["workflow", "Low trust can look like low accuracy, weak ownership like low adoption, and poor review design like a staffing problem."],
  ["evaluation", "Missing evaluation can look like random instability of the model."],
  ["governance", undefined],
  ["stabilization", "If the real blocker is evaluation, another sprint makes a more stable system that still cannot move forward."],
  ["unclear", "A decision that nobody has made can look like a technical problem."],
] as const)("what the surface %s is mistaken for is said", (dominant_surface, beware) => {
  expect(writeDraft({ triage: { ...answers, dominant_surface } }).diagnosis.beware).toBe(beware);
});

test("answers that make no triage are not written", () => {
  expect(() => writeDraft({ triage: { workflow_name: "claims", blocker_symptom: "" } })).toThrow("what was written is no triage:\ntriage:\n  workflow_name: claims\n");
});

import { expect, test } from "@jest/globals";
import { gateOf, gateReportOf } from "../support/gates.ts";

const LINES = ["must_hold:", '  a: { condition: "<= 1", surface: workflow }', '  b: { condition: "<= 1", surface: evaluation }', '  c: "<= 1"', "rollback_trigger:", "  - { when: d > 1, surface: governance }"];
const score = (dimension: string, value: number) => `  ${dimension}: { score: ${value}, evidence: seen }`;
const triage = (...more: string[]) => ["triage:", "  blocker_symptom: nobody owns approvals", ...more.map((line) => `  ${line}`)];
const good = { a: 0, b: 0, c: 0, d: 0 };

function diagnosisOf(metrics: object, ...sections: string[]) {
  return gateReportOf(gateOf(...LINES, ...sections), [{ ...good, ...metrics }]).diagnosis;
}

test("a pass has no diagnosis", () => {
  expect(diagnosisOf({})).toBeUndefined();
});

test.each([
  ["one line that failed", { a: 2 }, [], "workflow", "workflow_redesign"],
  ["an unknown trigger", { d: null }, [], "governance", "governance_review"],
  ["a fired trigger before conditions", { a: 2, b: 2, d: 2 }, [], "governance", "governance_review"],
  ["a tie", { a: 2, b: 2 }, [], "unclear", "audit"],
  ["a line without a surface", { c: 2 }, [], "unclear", "audit"],
  ["a line without a surface under a triage", { c: 2 }, triage("dominant_surface: stabilization"), "stabilization", "stabilization"],
  ["a line without a surface under a scorecard", { c: 2 }, ["scorecard:", score("architecture_clarity", 2)], "architecture", "audit"],
  ["a tie that the triage settles", { a: 2, b: 2 }, triage("dominant_surface: evaluation"), "evaluation", "evaluation_repair"],
  ["a tie that the rank settles", { a: 2, b: 2 }, ["scorecard:", score("workflow_fit", 3), score("evaluation_discipline", 3), "  rank: [evaluation_discipline, workflow_fit]"], "evaluation", "evaluation_repair"],
  ["a tie that the lower score settles", { a: 2, b: 2 }, ["scorecard:", score("workflow_fit", 2), score("evaluation_discipline", 3)], "workflow", "workflow_redesign"],
  ["a tie that equal scores leave", { a: 2, b: 2 }, ["scorecard:", score("workflow_fit", 3), score("evaluation_discipline", 3)], "unclear", "audit"],
  ["a motion that the triage names", { a: 2 }, triage("dominant_surface: workflow", "next_motion: audit"), "workflow", "audit"],
])("%s: the surface and exactly one next motion", (_what, metrics, sections, surface, motion) => {
  expect(diagnosisOf(metrics, ...sections)).toMatchObject({ surface, next_motion: motion });
});

test("an unclear hold says to diagnose before implementing", () => {
  expect(diagnosisOf({ a: 2, b: 2 })?.sentence).toContain("diagnose before implementing");
});

test("the triage's confidence and evidence stand where its surface is the one that failed, and a disagreement is said", () => {
  const stated = triage("dominant_surface: workflow", "confidence: 0.8", "confirming_evidence: [the model was swapped]", "falsifying_evidence: [one team is fine]");
  expect(diagnosisOf({ a: 2 }, ...stated)).toMatchObject({ confidence: 0.8, evidence: expect.arrayContaining(["the model was swapped"]) as unknown, falsified_by: ["one team is fine"] });
  expect(diagnosisOf({ b: 2 }, ...stated)).toMatchObject({ surface: "evaluation", confidence: null, falsified_by: [], beware: expect.stringContaining("workflow") as unknown });
});

test("the line that failed is among the evidence, and other blockers are not now", () => {
  const diagnosis = diagnosisOf({ a: 2 }, "scorecard:", score("governance_readiness", 1));
  expect(diagnosis?.evidence[0]).toContain("2 is not <= 1");
  expect(diagnosis?.not_now).toEqual(["governance (governance_review)"]);
});

test("a surface is its metric's where the line has none, and never guessed from a name", () => {
  const gate = gateOf("metrics: { x: { surface: evaluation, aliases: [y] } }", 'must_hold: { y: "<= 1" }');
  expect(gateReportOf(gate, [{ x: 2 }]).conditions[0]).toMatchObject({ surface: "evaluation" });
  expect(gateReportOf(gateOf('must_hold: { workflow: "<= 1" }'), [{ workflow: 2 }]).conditions[0]).toMatchObject({ surface: "unclear" });
});

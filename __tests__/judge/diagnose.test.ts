import { describe, expect, test } from "@jest/globals";
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

test("the triage's confidence and evidence stand where its surface is the one that failed", () => {
  const stated = triage("dominant_surface: workflow", "confidence: 0.8", "confirming_evidence: [the model was swapped]", "falsifying_evidence: [one team is fine]");
  expect(diagnosisOf({ a: 2 }, ...stated)).toMatchObject({ confidence: 0.8, evidence: [expect.stringContaining("2 is not <= 1"), "the model was swapped"] as unknown, falsified_by: ["one team is fine"] });
  const elsewhere = diagnosisOf({ b: 2 }, ...stated);
  expect(elsewhere).toMatchObject({ surface: "evaluation", confidence: null });
  expect(JSON.stringify(elsewhere)).not.toMatch(/model was swapped|team is fine|owns approvals/u);
});

test("a triage that names no surface speaks of the one that was found, and says nothing of how sure it is", () => {
  const stated = triage("confidence: 0.8", "confirming_evidence: [the model was swapped]", "next_motion: audit");
  expect(diagnosisOf({ a: 2 }, ...stated)).toMatchObject({ surface: "workflow", confidence: null, next_motion: "audit", evidence: [expect.anything(), "the model was swapped"] as unknown });
});

test("nothing is implemented while the surface is unclear, whatever the triage says", () => {
  expect(diagnosisOf({ a: 2, b: 2 }, ...triage("next_motion: stabilization"))).toMatchObject({ surface: "unclear", next_motion: "audit" });
  expect(diagnosisOf({ c: 2 }, ...triage("dominant_surface: unclear", "next_motion: stabilization"))).toMatchObject({ surface: "unclear", next_motion: "audit" });
});

test("warnings take part in nothing: neither in the surface, nor in the evidence, nor in how low scores are ranked", () => {
  const gate = gateOf("must_hold:", '  w: { condition: "<= 1", severity: warn, surface: governance }', '  c: "<= 1"', "scorecard:", score("workflow_fit", 1), score("governance_readiness", 2));
  const { diagnosis } = gateReportOf(gate, [{ w: 2, c: 2 }]);
  expect(diagnosis).toMatchObject({ surface: "workflow" });
  expect(diagnosis?.evidence).toEqual(["`c <= 1` is not met: 2 is not <= 1; it is off by 1", "workflow_fit scores 1 of 5: seen"]);
  expect(diagnosis?.not_now).toEqual(["governance (governance_review)"]);
});

test.each([
  ["by what failed in this run", ["scorecard:", score("workflow_fit", 2), score("governance_readiness", 1)], { a: 2, c: 2 }, "workflow"],
  ["by the team's rank before that", ["scorecard:", score("workflow_fit", 2), score("governance_readiness", 1), "  rank: [governance_readiness]"], { c: 2 }, "governance"],
  ["by the lower score after that", ["scorecard:", score("workflow_fit", 2), score("governance_readiness", 1)], { c: 2 }, "governance"],
  ["by the lower score among several that failed", ["scorecard:", score("workflow_fit", 2), score("evaluation_discipline", 1), score("governance_readiness", 1)], { a: 2, b: 2, c: 2 }, "evaluation"],
  ["by nothing when they tie", ["scorecard:", score("workflow_fit", 1), score("governance_readiness", 1)], { c: 2 }, "unclear"],
  ["not at all when none is low", ["scorecard:", score("workflow_fit", 3)], { c: 2 }, "unclear"],
])("a line without a surface has that of the scorecard's top blocker: %s", (_how, sections, metrics, surface) => {
  const { conditions } = gateReportOf(gateOf(...LINES, ...sections), [{ ...good, ...metrics }]);
  expect(conditions.find(({ metric }) => metric === "c")?.surface).toBe(surface);
});

test("a surface that nobody scored counts as fine", () => {
  expect(diagnosisOf({ a: 2, b: 2 }, "scorecard:", score("evaluation_discipline", 4))).toMatchObject({ surface: "evaluation" });
  expect(diagnosisOf({ a: 2, b: 2 }, "scorecard:", score("evaluation_discipline", 5))).toMatchObject({ surface: "unclear" });
});

test("other blockers are not now, in the order of the rank, of what failed in this run, and of the lower score", () => {
  const scores = ["scorecard:", score("governance_readiness", 1), score("hot_path_reliability", 2), score("architecture_clarity", 1), score("evaluation_discipline", 5)];
  const later = (...more: string[]) => diagnosisOf({ a: 2, b: 2 }, ...triage("dominant_surface: workflow"), ...scores, ...more)?.not_now.map((each) => each.split(" ")[0]);
  expect(later()).toEqual(["evaluation", "architecture", "governance", "stabilization"]);
  expect(later("  rank: [hot_path_reliability, governance_readiness]")).toEqual(["stabilization", "governance", "evaluation", "architecture"]);
});

test("a score that is not low is no evidence of a stall", () => {
  expect(diagnosisOf({ a: 2 }, "scorecard:", score("workflow_fit", 3))?.evidence).toHaveLength(1);
  expect(diagnosisOf({ a: 2 }, "scorecard:", score("workflow_fit", 2))?.evidence).toEqual([expect.anything(), "workflow_fit scores 2 of 5: seen"]);
});

test.each([
  ["what failed is elsewhere", { b: 2 }, [], "but what failed in this run is evaluation:"],
  ["the scorecard puts another first", { a: 2 }, ["scorecard:", score("governance_readiness", 1)], "but what the scorecard puts first is governance:"],
  ["both", { b: 2 }, ["scorecard:", score("governance_readiness", 1)], "what failed in this run is evaluation, and what the scorecard puts first is governance:"],
  ["both, and these agree", { b: 2 }, ["scorecard:", score("evaluation_discipline", 1)], "what failed in this run and what the scorecard puts first is evaluation:"],
])("a disagreement with the stated surface is said: %s", (_what, metrics, sections, words) => {
  expect(diagnosisOf(metrics, ...triage("dominant_surface: workflow"), ...sections)?.disagreement).toContain(`The triage says workflow, ${words.startsWith("but") ? "" : "but "}${words}`);
});

test.each([
  ["something failed there", { a: 2, b: 2 }, triage("dominant_surface: workflow")],
  ["the scorecard puts it first", { a: 2 }, [...triage("dominant_surface: workflow"), "scorecard:", score("workflow_fit", 1), score("governance_readiness", 2)]],
  ["it ties for the first place", { a: 2 }, [...triage("dominant_surface: workflow"), "scorecard:", score("workflow_fit", 1), score("hot_path_reliability", 1), "  rank: []"]],
  ["no surface is stated", { a: 2 }, [...triage(), "scorecard:", score("governance_readiness", 1)]],
])("no disagreement where %s", (_what, metrics, sections) => {
  expect(diagnosisOf(metrics, ...sections)).not.toHaveProperty("disagreement");
});

describe("triggers that fired on other surfaces than the dominant one", () => {
  const two = [...LINES, "  - { when: e > 1, surface: workflow }", "  - { when: f > 1, surface: evaluation }"];
  const ranked = ["scorecard:", score("governance_readiness", 4), score("workflow_fit", 5)];
  const said = (metrics: object, ...sections: string[]) => gateReportOf(gateOf(...two, ...sections), [{ ...good, e: 0, f: 0, ...metrics }]).diagnosis;

  test.each([
    ["a triage agrees with the dominant one", { d: 2, e: 2 }, triage("dominant_surface: workflow"), "A trigger on governance fired too: check which of the two the rollback is about."],
    ["the lower score decided", { d: 2, e: 2 }, ranked, "A trigger on workflow fired too: check which of the two the rollback is about."],
    ["there are several", { d: 2, e: 2, f: 2 }, triage("dominant_surface: workflow"), "Triggers on governance and evaluation fired too: check which of the 3 the rollback is about."],
    ["the triage names another surface", { d: 2, e: 2 }, [...triage("dominant_surface: stabilization"), ...ranked], "The triage says stabilization, but what failed in this run is governance and workflow: check which of them holds before acting. A trigger on workflow fired too: check which of the two the rollback is about."],
  ])("are said where %s", (_what, metrics, sections, words) => {
    expect(said(metrics, ...sections)?.disagreement).toBe(words);
  });

  test.each([
    ["only a condition failed there", { b: 2, e: 2 }, triage("dominant_surface: workflow")],
    ["both fired on one surface", { e: 2, a: 2 }, triage("dominant_surface: workflow")],
    ["the sentence says that they tie", { d: 2, e: 2 }, []],
  ])("are not said where %s", (_what, metrics, sections) => {
    expect(said(metrics, ...sections)).not.toHaveProperty("disagreement");
  });
});

test("a surface is its metric's where the line has none, and never guessed from a name", () => {
  const gate = gateOf("metrics: { x: { surface: evaluation, aliases: [y] } }", 'must_hold: { y: "<= 1" }');
  expect(gateReportOf(gate, [{ x: 2 }]).conditions[0]).toMatchObject({ surface: "evaluation" });
  expect(gateReportOf(gateOf('must_hold: { workflow: "<= 1" }'), [{ workflow: 2 }]).conditions[0]).toMatchObject({ surface: "unclear" });
});

test("a triage whose surface failed too, but not as gravely, is said to disagree", () => {
  const stated = triage("dominant_surface: workflow", "confidence: 0.9");
  expect(diagnosisOf({ a: 2, d: 2 }, ...stated)).toMatchObject({ surface: "governance", confidence: null, disagreement: expect.stringContaining("what this run puts first is governance") as unknown });
  expect(diagnosisOf({ a: 2, b: 2 }, ...stated)).not.toHaveProperty("disagreement");
});

test("a part of a declared metric has the metric's surface", () => {
  const gate = gateOf("metrics: { latency: { surface: stabilization } }", 'must_hold: { latency.p95: "<= 1" }');
  expect(gateReportOf(gate, [{ latency: { p95: 2 } }]).conditions[0]).toMatchObject({ surface: "stabilization" });
});

describe("a line that says itself that its surface is unclear", () => {
  const gate = (...more: string[]) => gateOf("must_hold:", '  a: { condition: "<= 1", surface: unclear }', ...more);

  test("stays so, whatever is stated of other surfaces", () => {
    expect(gateReportOf(gate("scorecard:", score("workflow_fit", 1)), [{ a: 2 }]).diagnosis).toMatchObject({ surface: "unclear", next_motion: "audit", not_now: ["workflow (workflow_redesign)"] });
  });

  test("is nothing to be done later, beside one that has a surface", () => {
    expect(gateReportOf(gate("rollback_trigger:", "  - { when: b > 1, surface: workflow }"), [{ a: 2, b: 2 }]).diagnosis).toMatchObject({ surface: "workflow", not_now: [] });
  });
});

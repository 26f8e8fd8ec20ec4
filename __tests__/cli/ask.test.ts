import { describe, expect, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { loadTriage } from "../../src/gate/load-triage.ts";
import { STALL_SYMPTOMS } from "../../src/judge/surfaces.ts";
import { answering, folder } from "./shell.ts";

/** The answers to every question, each on a line of its own; a change replaces the answers of one. */
const ANSWERS = {
  workflow: ["support escalation"],
  symptom: ["reviewers do not get the evidence they need."],
  stall: ["1 3"],
  surface: ["2"],
  confidence: ["0.8"],
  confirming: ["override rate unchanged after the model swap", ""],
  falsifying: ["one team has no overrides", ""],
  motion: [""],
  architecture: ["4", "state diagram reviewed"],
  workflowFit: ["2", "approvals have no owner after 18:00"],
  evaluation: ["1", "no baseline run"],
  governance: [""],
  reliability: [""],
  rank: ["1 2"],
};
const lines = (changes: Partial<Record<keyof typeof ANSWERS, string[]>> = {}) => Object.values({ ...ANSWERS, ...changes }).flat();
const ask = (changes: Parameters<typeof lines>[0] = {}, args: readonly string[] = [], files = {}) => {
  const here = folder(files);
  return { here, seen: here.run(["diagnose", "--ask", ...args], { questions: () => Promise.resolve(answering(lines(changes))) }) };
};

test("the answers become a triage file that says above itself what it comes to", async () => {
  const { code, output } = await ask().seen;
  expect(code).toBe(0);
  expect(output).toBe(`# The rollout is stalled because reviewers do not get the evidence they need.
# Next motion: redesign the workflow (workflow_redesign).
# Of 5 symptoms that recur in a stall, 2 are seen.
triage:
  workflow_name: support escalation
  blocker_symptom: reviewers do not get the evidence they need
  dominant_surface: workflow
  confidence: 0.8
  confirming_evidence:
    - override rate unchanged after the model swap
  falsifying_evidence:
    - one team has no overrides
  next_motion: workflow_redesign
scorecard:
  architecture_clarity:
    score: 4
    evidence: state diagram reviewed
  workflow_fit:
    score: 2
    evidence: approvals have no owner after 18:00
  evaluation_discipline:
    score: 1
    evidence: no baseline run
  rank:
    - workflow_fit
    - evaluation_discipline
`);
  expect(loadTriage("", output)?.problems).toEqual([]);
});

test("the questions are the document's own, and go to standard error", async () => {
  const { errors } = await ask().seen;
  for (const text of [...STALL_SYMPTOMS.map((each) => each.slice(0, 40)), "workflow: review burden is high", "unclear: everything feels wrong", "2 of 5 seen: diagnose before changing the system again.", "\nThe rollout is stalled because …\n", "audit: when the failure surface is still unclear", "Are ownership, approvals and exception paths explicit", "Enter for workflow_redesign", "real blockers (Enter)"]) expect(errors.replace(/\n +/gu, " ")).toContain(text);
  expect(errors.match(/\(Enter\)/gu)).toHaveLength(1);
});

test("what nobody knows is left out", async () => {
  const nothing = { stall: [""], surface: [""], confidence: [], confirming: [""], falsifying: [""], motion: [""], architecture: [""], workflowFit: [""], evaluation: [""], rank: [] };
  const { code, output } = await ask(nothing).seen;
  expect(code).toBe(0);
  expect(output).toBe(`# The rollout is stalled because reviewers do not get the evidence they need; no
# triage and no low score names a surface: diagnose before implementing.
# Next motion: audit production before implementing anything (audit).
# Of 5 symptoms that recur in a stall, 0 are seen.
triage:
  workflow_name: support escalation
  blocker_symptom: reviewers do not get the evidence they need
`);
});

test.each([
  ["Reviewers wait for evidence.", "Reviewers wait for evidence"],
  ["The reviewers wait!", "the reviewers wait"],
  ["They wait …", "they wait"],
  ["because nobody owns it", "nobody owns it"],
  ["The rollout is stalled because nobody owns it.", "nobody owns it"],
])("the symptom %j is written as the sentence needs it", async (answer, symptom) => {
  expect((await ask({ symptom: [answer] }).seen).output).toContain(`blocker_symptom: ${symptom}\n`);
});

test("a vague symptom is asked for once more, and then taken", async () => {
  const narrower = await ask({ symptom: ["the AI is not ready yet", "approvals have no owner"] }).seen;
  expect(narrower.errors).toContain("could be said of any rollout");
  expect(narrower.output).toContain("blocker_symptom: approvals have no owner\n");
  expect((await ask({ symptom: ["the AI is not ready yet", "it is close"] }).seen).output).toContain("blocker_symptom: it is close\n");
  expect((await ask({ symptom: ["the AI is not ready yet", ""] }).seen).output).toContain("blocker_symptom: the AI is not ready yet\n");
  expect((await ask().seen).errors).not.toContain("Say it once more");
});

test.each([
  ["nothing where words are needed", { workflow: ["", "support"] }, "This is needed"],
  ["marks where words are needed", { symptom: ["...", "nobody owns it"] }, "This is needed"],
  ["a number that is not there", { surface: ["7", "2"] }, "`7` is none of these. Write a number from 1 to 6."],
  ["no number", { surface: ["the second", "2"] }, "`the second` is none of these."],
  ["numbers that are not all there", { stall: ["1 6", "1"] }, "`1 6` is not all of it in the list. Write numbers from 1 to 5"],
  ["a number twice", { rank: ["1 1", "1 2"] }, "Write numbers from 1 to 2, each once"],
  ["a confidence in words", { confidence: ["high", "0.8"] }, "`high` is no confidence. Write a number from 0 to 1"],
  ["a confidence above 1", { confidence: ["80", "0.8"] }, "`80` is no confidence."],
  ["a score of 0", { architecture: ["0", "4", "x"] }, "`0` is no score. Write a whole number from 1 to 5."],
  ["half a score", { architecture: ["3.5", "4", "x"] }, "`3.5` is no score."],
  ["a score on no evidence", { architecture: ["4", "", "seen"] }, "This is needed"],
])("%s is asked again, with what is allowed", async (_what, changes, message) => {
  const { code, errors } = await ask(changes).seen;
  expect(code).toBe(0);
  expect(errors.replace(/\n/gu, " ")).toContain(message);
});

test.each([
  [{ surface: ["Evaluation"] }, "dominant_surface: evaluation"],
  [{ confidence: ["80%"] }, "confidence: 0.8"],
  [{ motion: ["1"] }, "next_motion: audit"],
  [{ rank: ["2,1"] }, "rank:\n    - evaluation_discipline\n    - workflow_fit"],
  [{ surface: ["6"], confidence: [] }, "dominant_surface: unclear"],
])("%j", async (changes, yaml) => expect((await ask(changes).seen).output).toContain(yaml));

test("a disagreement is among the first lines", async () => {
  const { output } = await ask({ workflowFit: ["5", "owners are named"], rank: [] }).seen;
  expect(output.replace(/\n# /gu, " ")).toContain("The triage says workflow, but what the scorecard puts first is evaluation");
});

describe("the file", () => {
  test("is written beside standard output, and can be diagnosed again", async () => {
    const { here, seen } = ask({}, ["--output", "triage.yml"]);
    const { output, errors } = await seen;
    expect(here.read("triage.yml")).toBe(output);
    expect(errors).toMatch(/\nWrote triage\.yml\. Put its sections into the gate, or diagnose it again:\nrollout-gate diagnose triage\.yml\n$/u);
    const again = await here.run(["diagnose", "triage.yml"]);
    expect(again).toMatchObject({ code: 0, errors: "" });
    expect(again.output.replace(/\s+/gu, " ")).toContain("The rollout is stalled because reviewers do not get the evidence they need.");
  });

  test.each([
    ["that is there", "triage.yml", "`--ask` never overwrites one"],
    ["in a folder that is not", "x/t.yml", "its folder does not exist"],
  ])("%s is refused before the first question", async (_what, file, message) => {
    const { here, seen } = ask({}, ["--output", file], { "triage.yml": "mine\n" });
    const { code, output, errors } = await seen;
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(message);
    expect(errors).not.toContain("Which workflow");
    expect(here.read("triage.yml")).toBe("mine\n");
  });

  test("is named in a command that is never wrapped", async () => {
    const file = `${"triage-".repeat(15)}.yml`;
    expect((await ask({}, ["--output", file]).seen).errors.endsWith(`\nrollout-gate diagnose ${file}\n`)).toBe(true);
  });

  test("is not written when someone interrupts", async () => {
    const here = folder();
    const { code, output, errors } = await here.run(["diagnose", "--ask", "--output", "t.yml"], { questions: () => Promise.resolve(answering(["support"], { interrupted: true })) });
    expect({ code, output, files: here.list() }).toEqual({ code: 2, output: "", files: [] });
    expect(errors).toMatch(/\nerror: Interrupted; nothing was written\.\n$/u);
  });

  test("is not written when the answers end too early, wherever that is", async () => {
    const all = lines();
    for (let given = 0; given < all.length; given += 1) {
      const here = folder();
      const { code, output, errors } = await here.run(["diagnose", "--ask", "--output", "t.yml"], { questions: () => Promise.resolve(answering(all.slice(0, given))) });
      expect({ code, output, files: here.list() }).toEqual({ code: 2, output: "", files: [] });
      expect(errors).toContain("error: The answers ended before the questions did, so nothing was written.");
    }
  });
});

test("whatever is answered, the file is a triage without a mistake that says what was answered", async () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.string({ maxLength: 30 }), fc.constantFrom("yes", "0.8", "#x", "a: b", "- x", "*a", "'", '"', "null", "two  blanks")).map((each) => each.replace(/[\r\n]/gu, " "));
  const said = text.filter((each) => each.trim() !== "");
  await fc.assert(
    fc.asyncProperty(said, said.filter((each) => /\p{L}{3}/u.test(each)), said, said, async (workflow, symptom, confirming, evidence) => {
      const { code, output } = await ask({ workflow: [workflow], symptom: [`nobody sees ${symptom}`], confirming: [confirming, ""], architecture: ["3", evidence] }).seen;
      expect(code).toBe(0);
      const loaded = loadTriage("", output);
      expect(loaded?.problems).toEqual([]);
      expect(loaded?.triages[0]).toMatchObject({ triage: { workflowName: workflow.trim(), confirmingEvidence: [confirming.trim()] }, scorecard: { scores: [{ evidence: evidence.trim() }, expect.anything(), expect.anything()] } });
    }),
    { numRuns: 200 },
  );
});

test("the whole of what is asked and shown reads as in ask.txt", async () => {
  const { errors, output } = await ask({ symptom: ["it is close", "reviewers do not get the evidence they need"], confidence: ["2", "0.8"] }).seen;
  const file = join(import.meta.dirname, "ask.txt");
  if (process.env["UPDATE_SCENARIOS"] === "1") writeFileSync(file, `${errors}\n${output}`);
  expect(`${errors}\n${output}`).toBe(readFileSync(file, "utf8"));
});

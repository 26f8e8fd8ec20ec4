import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { folder } from "./shell.ts";

const GATE = `rollout_gate:
  protected_path: support escalation
  must_hold:
    override_rate: { condition: "<= 0.15", surface: workflow }
`;
const STATED = `triage:
  workflow_name: night shift
  blocker_symptom: reviewers do not get the evidence they need
  dominant_surface: workflow
  confidence: 0.8
scorecard:
  evaluation_discipline: { score: 1, evidence: no baseline run }
`;
const OWN = `${GATE}  triage: { blocker_symptom: leads argue about it, dominant_surface: governance }\n  scorecard: { governance_readiness: { score: 2, evidence: no matrix } }\n`;
const here = (files: Record<string, string> = {}) =>
  folder({ "rollout-gate.yml": OWN, "bare.yml": GATE, "triage.yml": STATED, "hold.json": `{ "override_rate": 0.2 }`, "pass.json": `{ "override_rate": 0.1 }`, ...files });

const isDiagnosis = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync("schemas/diagnosis.schema.json", "utf8")) as object);

interface Entry {
  file: string;
  protected_path?: string;
  workflow_name?: string;
  verdict?: string;
  diagnosis: { surface: string; sentence: string; confidence: number | null; not_now: string[]; next_motion: string; disagreement?: string } | null;
}

/** The diagnoses of a run in JSON, which fit their schema. */
async function diagnosesOf(args: readonly string[], files: Record<string, string> = {}): Promise<Entry[]> {
  const { code, output } = await here(files).run(["diagnose", ...args, "--format", "json"]);
  const found = JSON.parse(output) as { diagnoses: Entry[] };
  expect([isDiagnosis(found), isDiagnosis.errors]).toEqual([true, null]);
  expect(code).toBe(0);
  return found.diagnoses;
}

describe("what is diagnosed", () => {
  test("a triage and scorecard of their own, without a run", async () => {
    const [entry, ...others] = await diagnosesOf(["triage.yml"]);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ file: "triage.yml", workflow_name: "night shift", diagnosis: { surface: "workflow", confidence: 0.8, next_motion: "workflow_redesign", not_now: ["evaluation (evaluation_repair)"] } });
    expect(entry).not.toHaveProperty("protected_path");
    expect(entry).not.toHaveProperty("verdict");
    expect(entry?.diagnosis?.sentence).toBe("The rollout is stalled because reviewers do not get the evidence they need.");
  });

  test.each([[[]], [["rollout-gate.yml"]], [["--gate", "rollout-gate.yml"]]])("those of a gate, with no line of it taking part: %j", async (args) => {
    expect(await diagnosesOf(args)).toMatchObject([{ file: "rollout-gate.yml", protected_path: "support escalation", diagnosis: { surface: "governance", sentence: "The rollout is stalled because leads argue about it." } }]);
  });

  test("a scorecard alone, by its top blocker", async () => {
    const [entry] = await diagnosesOf(["s.yml"], { "s.yml": "scorecard:\n  workflow_fit: { score: 2, evidence: x }\n  hot_path_reliability: { score: 1, evidence: the queue stalls at noon }\n" });
    expect(entry?.diagnosis).toMatchObject({ surface: "stabilization", sentence: "The rollout is stalled because the queue stalls at noon.", not_now: ["workflow (workflow_redesign)"] });
  });

  test("scores that tie, as unclear", async () => {
    const [entry] = await diagnosesOf(["s.yml"], { "s.yml": "scorecard:\n  workflow_fit: { score: 1, evidence: x }\n  hot_path_reliability: { score: 1, evidence: y }\n" });
    expect(entry?.diagnosis).toMatchObject({ surface: "unclear", next_motion: "audit" });
    expect(entry?.diagnosis?.sentence).toContain("the surfaces workflow and stabilization tie: diagnose before implementing.");
  });

  test("a triage that the scorecard disagrees with, as what it says", async () => {
    const [entry] = await diagnosesOf(["triage.yml"]);
    expect(entry?.diagnosis?.disagreement).toBe("The triage says workflow, but what the scorecard puts first is evaluation: check which of them holds before acting.");
  });

  test("every document of a file", async () => expect(await diagnosesOf(["both.yml"], { "both.yml": `${STATED}---\n${STATED}` })).toHaveLength(2));

  test("a gate over metrics, as check does", async () => {
    const { run } = here();
    const { gates } = JSON.parse((await run(["check", "--metrics", "hold.json", "--format", "json"])).output) as { gates: Entry[] };
    expect(await diagnosesOf(["--metrics", "hold.json"])).toEqual([{ file: "rollout-gate.yml", protected_path: "support escalation", verdict: "hold", diagnosis: gates[0]?.diagnosis }]);
  });

  test("a gate over metrics with the triage of a file in place of its own", async () => {
    const [entry] = await diagnosesOf(["triage.yml", "--gate", "rollout-gate.yml", "--metrics", "hold.json"]);
    expect(entry).toMatchObject({ file: "rollout-gate.yml", verdict: "hold", diagnosis: { surface: "workflow", confidence: 0.8 } });
    expect(entry?.diagnosis?.sentence).toBe("The rollout is stalled because reviewers do not get the evidence they need: `override_rate` is 0.2 and must be <= 0.15.");
    expect(JSON.stringify(entry)).not.toMatch(/leads argue|governance/u);
  });

  test("only the section that the file has is replaced", async () => {
    const [entry] = await diagnosesOf(["t.yml", "--gate", "rollout-gate.yml"], { "t.yml": "triage: { blocker_symptom: nobody owns it, dominant_surface: workflow }\n" });
    expect(entry?.diagnosis).toMatchObject({ surface: "workflow", not_now: ["governance (governance_review)"] });
  });

  test("several gates", async () => {
    expect(await diagnosesOf(["rollout-gate.yml", "--gate", "bare.yml", "--metrics", "hold.json"])).toMatchObject([{ file: "rollout-gate.yml" }, { file: "bare.yml" }]);
  });

  test("a signal is a run too", async () => {
    const gate = `${GATE}  rollback_trigger:\n    - { signal: reviewers report gaps, surface: workflow }\n`;
    expect(await diagnosesOf(["g.yml", "--signal", "reviewers report gaps"], { "g.yml": gate })).toMatchObject([{ verdict: "rollback", diagnosis: { surface: "workflow" } }]);
  });
});

test("of a gate that passes there is nothing to diagnose, and that is said", async () => {
  expect(await diagnosesOf(["--metrics", "pass.json"])).toEqual([{ file: "rollout-gate.yml", protected_path: "support escalation", verdict: "pass", diagnosis: null }]);
  const { code, output } = await here().run(["diagnose", "--metrics", "pass.json"]);
  expect(code).toBe(0);
  expect(output).toMatch(/^PASS {2}support escalation\nThe gate passes, so there is nothing to diagnose\./u);
});

test("where nothing is stated, that is said with both ways on", async () => {
  const { code, output, errors } = await here().run(["diagnose", "bare.yml"]);
  expect(code).toBe(0);
  expect(output).toContain("Next motion: audit production before implementing anything (audit)");
  expect(output.replace(/\s+/gu, " ")).toContain("The rollout is stalled because nobody has named yet what blocks it; no triage and no low score names a surface: diagnose before implementing.");
  expect(errors).toMatch(/^bare.yml:1:1: warning: .*`rollout-gate diagnose --ask`.*`--metrics FILE`/u);
});

test("the terminal shows all of it in one place, and exactly one next motion", async () => {
  const { output } = await here().run(["diagnose", "triage.yml"]);
  expect(output).toBe(`night shift
Diagnosis: The rollout is stalled because reviewers do not get the evidence they
need. (confidence 0.8)
  wrong if:  "Are ownership, approvals and exception paths explicit enough for
             real operators?" is answered yes, on evidence
  disagrees: The triage says workflow, but what the scorecard puts first is
             evaluation: check which of them holds before acting.
  beware:    Low trust can look like low accuracy, weak ownership like low
             adoption, and poor review design like a staffing problem.
  not now:   evaluation (evaluation_repair)

Next motion: redesign the workflow (workflow_redesign)
`);
});

test("Markdown shows the same, and an output file gets it without colour", async () => {
  const { run, read } = here();
  const { output } = await run(["diagnose", "triage.yml", "--format", "markdown", "--output", "d.md"]);
  expect(read("d.md")).toBe(output);
  for (const part of ["### night shift", "**Diagnosis**: The rollout is stalled because", "(confidence 0.8)", "- Would be wrong if: ", "- Disagrees: ", "- Beware: ", "**Next motion: redesign the workflow** (`workflow_redesign`). Not now: evaluation"]) expect(output).toContain(part);
  await run(["diagnose", "triage.yml", "--output", "d.txt"], { environment: { FORCE_COLOR: "1" } });
  expect(read("d.txt")).not.toContain("\u001b");
});

describe("what cannot be diagnosed ends with 2 and says what to write", () => {
  test.each([
    ["metrics and a triage alone", ["triage.yml", "--metrics", "hold.json"], "triage.yml: error: This is a triage alone, and metrics are judged by a gate. Add `--gate FILE`"],
    ["a triage as gate", ["--gate", "triage.yml"], "triage.yml: error: This is a triage, and `--gate` takes gates. Name it first: `rollout-gate diagnose triage.yml`."],
    ["two triages of one gate", ["both.yml", "--gate", "rollout-gate.yml"], "both.yml:9:1: error: This is a second triage"],
    ["a file that is not there", ["triag.yml"], "triag.yml: error: There is no such file, and it is given as a triage or a gate. Did you mean `triage.yml`?"],
    ["a broken triage", ["broken.yml"], "broken.yml:2:26: error: `score` must be a whole number from 1 to 5, and it is `9`."],
    ["a broken gate", ["gate.yml"], "gate.yml:2:3: error: `must_hodl` is not a key"],
    ["broken metrics", ["--metrics", "broken.yml"], "broken.yml:1:1: error: "],
    ["two files", ["triage.yml", "rollout-gate.yml"], "error: `diagnose` does not take the argument `rollout-gate.yml`. Did you mean `--gate rollout-gate.yml`?"],
    ["an output over an input", ["triage.yml", "--output", "triage.yml"], "triage.yml: error: The output would overwrite a file that this run reads."],
    ["questions about a file", ["--ask", "triage.yml"], "error: `--ask` writes a new triage from your answers and reads nothing. Leave out `triage.yml`."],
    ["questions about metrics", ["--ask", "--metrics", "hold.json"], "Leave out `--metrics`."],
  ])("%s", async (_what, args, message) => {
    const { run } = here({ "both.yml": `${STATED}---\n${STATED}`, "broken.yml": "scorecard:\n  workflow_fit: { score: 9, evidence: x }\n", "gate.yml": "rollout_gate:\n  must_hodl: { a: 1 }\n" });
    const { code, output, errors } = await run(["diagnose", ...args]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toContain(message);
  });

  test("in JSON too, with its schema", async () => {
    const { code, output } = await here().run(["diagnose", "triage.yml", "--metrics", "hold.json", "--format", "json"]);
    expect(code).toBe(2);
    expect([isDiagnosis(JSON.parse(output)), isDiagnosis.errors]).toEqual([true, null]);
    expect(JSON.parse(output)).toMatchObject({ diagnostics: [{ code: "triage-without-gate", file: "triage.yml" }] });
  });
});

test("a vague symptom is a warning wherever it stands", async () => {
  const { code, errors } = await here({ "t.yml": "triage: { blocker_symptom: the AI is not ready yet }\n" }).run(["diagnose", "t.yml"]);
  expect(code).toBe(0);
  expect(errors).toMatch(/^t.yml:1:28: warning: `the AI is not ready yet` could be said of any rollout/u);
});

test("the workflow's name is there with metrics and without", async () => {
  const here = folder({ "gate.yml": 'rollout_gate:\n  protected_path: p\n  must_hold: { a: "<= 1" }\n  triage: { blocker_symptom: approvals have no owner, workflow_name: escalations }\n', "m.json": '{"a": 2}' });
  const nameOf = async (...more: string[]): Promise<unknown> => (JSON.parse((await here.run(["diagnose", "gate.yml", "--format", "json", ...more])).output) as { diagnoses: { workflow_name?: string }[] }).diagnoses[0]?.workflow_name;
  expect([await nameOf(), await nameOf("--metrics", "m.json")]).toEqual(["escalations", "escalations"]);
});

test.each([
  ["architecture", "architecture and state design fall short", "audit", "audit the architecture"],
  ["workflow", "workflow design and the human boundary fall short", "workflow_redesign", "redesign the workflow"],
  ["evaluation", "evaluation and release discipline fall short", "evaluation_repair", "repair the evaluation"],
  ["governance", "governance and blast-radius controls fall short", "governance_review", "review the governance"],
  ["stabilization", "the hot path is visible and not reliable enough", "stabilization", "stabilize the main path"],
])("a line that failed on the surface %s", async (surface, shortfall, motion, action) => {
  const files = { "gate.yml": `rollout_gate:\n  protected_path: x\n  must_hold:\n    a: { condition: "<= 1", surface: ${surface} }\n`, "m.json": `{ "a": 2 }` };
  const { output } = await here(files).run(["diagnose", "--gate", "gate.yml", "--metrics", "m.json"]);
  expect(output.replace(/\s+/gu, " ")).toContain(shortfall);
  expect(output.replace(/\s+/gu, " ")).toContain(action);
  expect(output).toContain(`(${motion})`);
});

test.each([
  ["a triage alone", "triage: { blocker_symptom: approvals have no owner }\n"],
  ["a scorecard alone", "scorecard: { workflow_fit: { score: 2, evidence: no owner } }\n"],
])("%s states enough", async (_what, text) => {
  expect((await here({ "t.yml": text }).run(["diagnose", "t.yml"])).errors).toBe("");
});

test("in JSON a run tells what is wrong with what was stated and with what was measured", async () => {
  const { output } = await here({ "t.yml": "triage: { blocker_symptom: it is close }\n", "none.json": "{}" }).run(["diagnose", "t.yml", "--gate", "bare.yml", "--metrics", "none.json", "--format", "json"]);
  expect((JSON.parse(output) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code)).toEqual(["vague-symptom", "unknown-metric"]);
});

test.each([
  ["architecture", "audit the architecture"],
  ["workflow", "audit the workflow"],
  ["evaluation", "audit the evaluation"],
  ["governance", "audit the governance"],
  ["stabilization", "audit the hot path"],
])("an audit of the surface %s says what it looks at", async (surface, action) => {
  const { output } = await here({ "t.yml": `triage: { blocker_symptom: approvals have no owner, dominant_surface: ${surface}, next_motion: audit }\n` }).run(["diagnose", "t.yml"]);
  expect(output).toContain(`Next motion: ${action} (audit)\n`);
});

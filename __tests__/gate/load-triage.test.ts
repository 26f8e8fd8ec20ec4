import { describe, expect, test } from "@jest/globals";
import { worded } from "../../src/diagnostics/diagnostic.ts";
import { loadTriage } from "../../src/gate/load-triage.ts";
import { toYaml } from "../../src/gate/to-yaml.ts";
import { GATE } from "../cli/shell.ts";

const TRIAGE = "triage:\n  blocker_symptom: nobody owns approvals\n";

function mistakes(text: string): string[] | null {
  const loaded = loadTriage("t.yml", text);
  return loaded === null ? null : loaded.problems.map(worded).map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe("a file is a triage by its root keys", () => {
  test.each([
    ["a triage", TRIAGE],
    ["a scorecard alone", "scorecard: { workflow_fit: { score: 2, evidence: x } }\n"],
    ["several documents", `${TRIAGE}---\n${TRIAGE}`],
  ])("%s", (_what, text) => expect(mistakes(text)).toEqual([]));

  test.each([
    ["a misspelt key", "traige:\n  blocker_symptom: x y\n", "1:1 unknown-key"],
    ["a key that is none", `${TRIAGE}owner: me\n`, "3:1 unknown-key"],
  ])("also with %s, which is then explained", (_what, text, mistake) => expect(mistakes(text)).toContain(mistake));

  test.each([
    ["a gate", GATE],
    ["a misspelt gate", GATE.replace("rollout_gate", "rolout_gate")],
    ["a triage beside a gate", `${GATE}${TRIAGE}`],
    ["a gate among triages", `${TRIAGE}---\n${GATE}`],
    ["something else", "name: CI\non: push\n"],
    ["text", "hello\n"],
    ["nothing", ""],
  ])("%s is none", (_what, text) => expect(mistakes(text)).toBeNull());
});

test.each([
  ["a score without evidence", "scorecard:\n  workflow_fit: { score: 2 }\n", "2:17 missing-key"],
  ["a confidence above 1", `${TRIAGE}  dominant_surface: workflow\n  confidence: 2\n`, "4:15 wrong-value"],
  ["a confidence in no surface", `${TRIAGE}  confidence: 0.5\n`, "3:15 confidence-without-surface"],
  ["a rank without a score", "scorecard:\n  rank: [workflow_fit]\n", "2:10 rank-without-score"],
  ["a score that is none", "scorecard:\n  workflow_fit: { score: 9, evidence: x }\n  rank: [workflow_fit]\n", "2:26 wrong-value"],
  ["a dimension in a rank that is none", "scorecard:\n  workflow_fit: { score: 2, evidence: x }\n  rank: [workflow_fit, nope]\n", "3:24 wrong-value"],
  ["no symptom", "triage: { dominant_surface: workflow }\n", "1:9 missing-key"],
  ["an alias that is not set", "triage:\n  blocker_symptom: *x\n", "2:20 yaml-alias-unknown"],
  ["a bad tag", "triage:\n  blocker_symptom: !x nobody owns it\n", "2:20 yaml-tag"],
])("what is wrong with %s is said at its place, once", (_what, text, mistake) => expect(mistakes(text)).toEqual([mistake]));

test("what is wrong is told in the order in which it is written", () => {
  expect(mistakes(`${TRIAGE}  zzz: 1\n  workflow_name: !x support\n  confidence: 0.5\n---\nscorecard: { rank: [workflow_fit] }\n`)).toEqual([
    "3:3 unknown-key",
    "4:18 yaml-tag",
    "5:15 confidence-without-surface",
    "7:21 rank-without-score",
  ]);
});

test("blanks around a text are none of it, and what the file has is known", () => {
  const [both, alone] = loadTriage("t.yml", 'triage: { workflow_name: " support ", blocker_symptom: " nobody owns it " }\nscorecard: { workflow_fit: { score: 2, evidence: " two of ten " } }\n---\n' + TRIAGE)?.triages ?? [];
  expect(both).toMatchObject({ has: { triage: true, scorecard: true }, scorecard: { scores: [{ evidence: "two of ten" }] }, triage: { workflowName: "support", blockerSymptom: { value: "nobody owns it" } } });
  expect(alone).toMatchObject({ has: { triage: true, scorecard: false } });
});

test("nothing with a mistake in it is read", () => {
  expect(loadTriage("t.yml", `${TRIAGE}  confidence: 2\n---\n${TRIAGE}`)?.triages).toHaveLength(1);
});

test("texts that look like something else are written as the texts that they are", () => {
  const texts = ["yes", "0.8", "null", "# none", "a: b", "- x", "", " blank ", "*", "&a", "!x", "two\nlines", "'", '"', "%", "a #b", "x".repeat(200), "审批", "~", "2026-11-02"];
  const yaml = toYaml({ triage: { blocker_symptom: "x y", confirming_evidence: texts.filter((text) => text.trim() !== "") } });
  expect(loadTriage("", yaml)?.problems).toEqual([]);
  expect(loadTriage("", yaml)?.triages[0]?.triage?.confirmingEvidence).toEqual(texts.filter((text) => text.trim() !== "").map((text) => text.trim()));
  expect(yaml).toContain(`- ${"x".repeat(200)}\n`);
});

test("a key that a triage does not have is told by what has it", () => {
  expect(loadTriage("t.yml", `${TRIAGE}  zzz: 1\n`)?.problems.map(worded)).toMatchObject([{ line: 3, column: 3, message: expect.stringContaining("`zzz` is not a key of a triage.") as unknown }]);
});

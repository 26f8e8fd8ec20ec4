import { expect, test } from "@jest/globals";
import { gateOf, holds, mistakes, sayings, triggers } from "../support/gates.ts";

const OK = 'must_hold: { a: "<= 1" }';

/** What, the gate, where and what, words of the proposal. */
const MISFITS: readonly (readonly [string, string, string, string])[] = [
  ["a misspelt section", gateOf('must_hlod: { a: "<= 1" }'), "3:3 unknown-key", "Did you mean `must_hold`?"],
  ["a key that the gate does not have", gateOf(OK, "zzz: 1"), "4:3 unknown-key", "not a key of `rollout_gate`"],
  ["a key that a condition does not have", holds('a: { condition: "<= 1", zzz: 1 }'), "4:29 unknown-key", "`severity`"],
  ["a key that a condition does not have, by what has it", holds('a: { condition: "<= 1", zzz: 1 }'), "4:29 unknown-key", "`zzz` is not a key of a condition."],
  ["a key that a triage does not have", gateOf(OK, "triage: { blocker_symptom: x y, zzz: 1 }"), "4:35 unknown-key", "`zzz` is not a key of a triage."],
  ["nothing in a map", "{}\n", "1:1 missing-key", "`rollout_gate` is missing from this file. It is a gate."],
  ["a reason that is no text", holds('a: { condition: "<= 1", because: 3 }'), "4:38 wrong-value", "`because` must be text, and it is `3`."],
  ["a severity that is none, whatever its condition says", holds('a: { condition: "known(value)", severity: error }'), "4:47 wrong-value", "`block` or `warn`, and it is `error`."],
  ["an unknown key", gateOf(OK, "zzz: 1"), "4:3 unknown-key", "`rollback_trigger`"],
  ["a key beside the gate", `${gateOf(OK)}foo: 1\n`, "4:1 unknown-key", "`foo`"],
  ["a misspelt root", `rolout_gate:\n  protected_path: x\n`, "1:1 unknown-key", "Did you mean `rollout_gate`?"],
  ["a misspelt path", `rollout_gate:\n  protected_pth: x\n  ${OK}\n`, "2:3 unknown-key", "Did you mean `protected_path`?"],
  ["a missing path", `rollout_gate:\n  ${OK}\n`, "2:3 missing-key", "`protected_path: main support escalation workflow`"],
  ["an empty path", `rollout_gate:\n  protected_path: " "\n  ${OK}\n`, "2:19 wrong-value", "it is empty"],
  ["a number as path", `rollout_gate:\n  protected_path: 3\n  ${OK}\n`, "2:19 wrong-value", "as text, and it is `3`"],
  ["no gate in it", "rollout_gate:\n", "1:14 wrong-value", "it is empty"],
  ["text in place of a gate", "hello\n", "1:1 wrong-value", "`rollout_gate`"],
  ["a list in place of a gate", "- a\n", "1:1 wrong-value", "a list"],
  ["another version", gateOf("version: 2", OK), "3:12 wrong-value", "Did you mean `1`?"],
  ["a version in quotes", gateOf('version: "1"', OK), "3:12 wrong-value", 'and it is `"1"`.'],
  ["confidence in percent", gateOf("confidence: 95", OK), "3:15 wrong-value", "`confidence: 0.95`"],
  ["confidence as 1", gateOf("confidence: 1", OK), "3:15 wrong-value", "between 0 and 1"],
  ["a misspelt off", gateOf("confidence: of", OK), "3:15 wrong-value", "`off`"],
  ["a misspelt answer for signals", gateOf("unreported_signals: unkown", OK), "3:23 wrong-value", "Did you mean `unknown`?"],
  ["an unknown severity", holds('a: { condition: "<= 1", severity: error }'), "4:39 wrong-value", "`block` or `warn`"],
  ["a misspelt surface", holds('a: { condition: "<= 1", surface: workflw }'), "4:38 wrong-value", "Did you mean `workflow`?"],
  ["condition and each", holds('a: { condition: "<= 1", each: "<= 1" }'), "4:8 not-one-of-two", "either `condition` or `each`"],
  ["condition and each, by their names", holds('a: { condition: "<= 1", each: "<= 1" }'), "4:8 not-one-of-two", "it has `condition`, `each`"],
  ["neither condition nor each", holds("a: { severity: warn }"), "4:8 not-one-of-two", "it has `severity`"],
  ["a misspelt condition", holds('a: { conditon: "<= 1" }'), "4:10 unknown-key", "Did you mean `condition`?"],
  ["no condition in a list", holds("a: []"), "4:8 wrong-value", '`a: [">= 0.8", "<= 0.95"]`'],
  ["a list in a list", holds('a: [["<= 1"]]'), "4:9 wrong-value", "An entry of `a`"],
  ["an empty condition", holds("a:"), "4:7 wrong-value", '`a: "<= 0.15"`'],
  ["infinity", holds("a: .inf"), "4:8 wrong-value", "`.inf`"],
  ["conditions in a list", gateOf('must_hold: ["a <= 1"]'), "3:14 wrong-value", "a map from metric names"],
  ["one trigger in place of a list", gateOf("rollback_trigger: a > 1"), "3:21 wrong-value", "`rollback_trigger: [critical_regressions > 0]`"],
  ["a number as trigger", triggers("3"), "4:7 wrong-value", "`critical_regressions > 0`"],
  ["an empty trigger", triggers('""'), "4:7 wrong-value", "empty"],
  ["when and signal", triggers("{ when: a > 1, signal: it is bad }"), "4:7 not-one-of-two", "either `when` or `signal`"],
  ["a misspelt when", triggers("{ whn: a > 1 }"), "4:9 unknown-key", "Did you mean `when`?"],
  ["a label without a signal", triggers("{ when: a > 1, label: x }"), "4:7 label-without-signal", "Add one"],
  ["min_samples of nothing", gateOf("metrics: { a: { min_samples: 0 } }", OK), "3:32 wrong-value", "`min_samples: 200`"],
  ["from without a file", gateOf("metrics: { a: { from: { value: x } } }", OK), "3:25 missing-key", "`file` is missing from `from`. It is a path relative to the working directory: `file: promptfoo.json`."],
  ["from with count alone", gateOf("metrics: { a: { from: { file: x, count: y } } }", OK), "3:25 not-one-of-two", "`count` and `of`"],
  ["from with value and of", gateOf("metrics: { a: { from: { file: x, value: y, of: z } } }", OK), "3:25 not-one-of-two", "either `value`"],
  ["a triage without a symptom", gateOf(OK, "triage: { dominant_surface: workflow }"), "4:11 missing-key", "`blocker_symptom: "],
  ["a score without evidence", gateOf(OK, "scorecard: { workflow_fit: { score: 2 } }"), "4:30 missing-key", "concrete evidence"],
  ["a score of 6", gateOf(OK, "scorecard: { workflow_fit: { score: 6, evidence: x } }"), "4:39 wrong-value", "from 1 to 5"],
  ["a misspelt dimension", gateOf(OK, "scorecard: { workflow_ft: { score: 2, evidence: x } }"), "4:16 unknown-key", "Did you mean `workflow_fit`?"],
  ["a score of 0", gateOf(OK, "scorecard: { workflow_fit: { score: 0, evidence: x } }"), "4:39 wrong-value", "from 1 to 5"],
  ["half a score", gateOf(OK, "scorecard: { workflow_fit: { score: 2.5, evidence: x } }"), "4:39 wrong-value", "a whole number from 1 to 5, and it is `2.5`"],
  ["a score in quotes", gateOf(OK, 'scorecard: { workflow_fit: { score: "2", evidence: x } }'), "4:39 wrong-value", '`"2"`'],
  ["a score alone", gateOf(OK, "scorecard: { workflow_fit: 2 }"), "4:30 wrong-value", "`score` and its `evidence`"],
  ["a score on blank evidence", gateOf(OK, 'scorecard: { workflow_fit: { score: 2, evidence: " " } }'), "4:52 wrong-value", "concrete evidence"],
  ["a triage confidence above 1", gateOf(OK, "triage: { blocker_symptom: x y, dominant_surface: workflow, confidence: 1.2 }"), "4:75 wrong-value", "from 0 to 1, and it is `1.2`"],
  ["a triage confidence below 0", gateOf(OK, "triage: { blocker_symptom: x y, dominant_surface: workflow, confidence: -0.1 }"), "4:75 wrong-value", "`confidence: 0.8`"],
  ["a triage confidence in percent", gateOf(OK, "triage: { blocker_symptom: x y, dominant_surface: workflow, confidence: 80% }"), "4:75 wrong-value", "`80%`"],
  ["an unknown surface of a triage", gateOf(OK, "triage: { blocker_symptom: x y, dominant_surface: workflows }"), "4:53 wrong-value", "Did you mean `workflow`?"],
  ["an unknown motion", gateOf(OK, "triage: { blocker_symptom: x y, next_motion: workflow_redsign }"), "4:48 wrong-value", "Did you mean `workflow_redesign`?"],
  ["an unknown dimension in a rank", gateOf(OK, "scorecard: { workflow_fit: { score: 2, evidence: x }, rank: [workflow_fitt] }"), "4:64 wrong-value", "Did you mean `workflow_fit`?"],
  ["a dimension ranked twice", gateOf(OK, "scorecard: { workflow_fit: { score: 2, evidence: x }, rank: [workflow_fit, workflow_fit] }"), "4:78 listed-twice", "`workflow_fit` stands in `rank` already"],
  ["a confidence in no surface", gateOf(OK, "triage: { blocker_symptom: x y, confidence: 0.8 }"), "4:47 confidence-without-surface", "Add `dominant_surface`"],
  ["a triage beside its gate", `${gateOf(OK)}triage: { blocker_symptom: x y }\n`, "4:1 key-outside-gate", "Indent it"],
  ["a rank without a score", gateOf(OK, "scorecard: { rank: [workflow_fit] }"), "4:23 rank-without-score", "Score it"],
];

test.each(MISFITS)("%s is an error with its place and a proposal", (_what, text, place, words) => {
  expect(mistakes(text)).toEqual([place]);
  expect(sayings(text)[0]).toContain(words);
});

test("keys of a gate that stand one level too high are shown the way down, each once", () => {
  const text = 'protected_path: x\nmust_hold:\n  a: "<= 1"\n';
  expect(mistakes(text)).toEqual(["1:1 key-outside-gate", "2:1 key-outside-gate"]);
  expect(sayings(text)[0]).toContain("Indent it by two blanks");
});

test.each([
  ["no section at all", gateOf("version: 1")],
  ["empty sections", gateOf("must_hold: {}", "rollback_trigger: []")],
  ["warnings only", holds('a: { condition: "<= 1", severity: warn }')],
])("a gate with %s has nothing to check and is no pass", (_what, text) => {
  expect(mistakes(text)).toEqual(["1:1 nothing-to-check"]);
});

test("the long form of the contract is valid", () => {
  const text = gateOf(
    "version: 1",
    "confidence: 0.95",
    "unreported_signals: clear",
    "metrics:",
    "  reviewer_override_rate:",
    "    description: share of AI answers that a reviewer overrides",
    "    aliases: [override_rate]",
    "    surface: workflow",
    "    min_samples: 200",
    "    from:",
    "      file: promptfoo.json",
    "      count: results.stats.failures + results.stats.errors",
    "      of: results.stats.successes + results.stats.failures + results.stats.errors",
    "  p95_latency_ms:",
    "    from: { file: k6.json, value: 'metrics.http_req_duration[\"p(95)\"]' }",
    "must_hold:",
    '  reviewer_override_rate: "<= 0.15"',
    '  answer_quality: ">= baseline - 0.01"',
    "  latency_ms:",
    '    - "p95(value) <= 1200"',
    '    - { condition: "p50(value) <= p50(baseline) * 1.1", severity: warn, because: users notice }',
    '  quality_by_language: { condition: "min(value) >= 0.8", surface: evaluation }',
    '  quality_by_tenant: { each: ">= 0.8" }',
    "rollback_trigger:",
    "  - when: critical_regressions > 0",
    "    surface: evaluation",
    "    because: a known-good answer got worse",
    "  - signal: reviewers report missing evidence context",
    "    label: gate/missing-evidence",
    "    surface: workflow",
    "triage:",
    "  workflow_name: support escalation",
    "  blocker_symptom: reviewers do not get the evidence they need",
    "  dominant_surface: workflow",
    "  confidence: 0.8",
    "  confirming_evidence: [override rate unchanged after the model swap]",
    "  falsifying_evidence: []",
    "  next_motion: workflow_redesign",
    "scorecard:",
    '  workflow_fit: { score: 2, evidence: "approvals have no owner after 18:00" }',
    "  rank: [workflow_fit]",
  );
  expect(mistakes(text)).toEqual([]);
});

test("mistakes of several kinds on one line are reported from left to right", () => {
  expect(mistakes(gateOf('must_hold: { a: { condition: "<= 1", zzz: 1 }, b: !x 1 }'))).toEqual(["3:40 unknown-key", "3:53 yaml-tag"]);
  expect(mistakes(gateOf("must_hold: { b: !x 1, a: { condition: 1, zzz: 1 } }"))).toEqual(["3:19 yaml-tag", "3:44 unknown-key"]);
});

test("a mistake without an example is told without one", () => {
  expect(sayings(holds('a: { condition: "<= 1", because: 3 }'))).toEqual(["`because` must be text, and it is `3`."]);
  expect(sayings("{}\n")).toEqual(["`rollout_gate` is missing from this file. It is a gate."]);
});

import { expect, test } from "@jest/globals";
import { mistakesIn, sayingsOf, testsOf } from "../support/gate-tests.ts";

const OK = "name: a\nverdict: hold";

/** What, the file, where and what, words of the proposal. */
const MISTAKES: readonly (readonly [string, string, string, string])[] = [
  ["nothing in it", "", "1:1 test-file-empty", "`gate:`"],
  ["a list in place of a map", "- a\n", "1:1 wrong-value", "a map with `gate` and `tests`"],
  ["a gate in place of tests", 'rollout_gate:\n  protected_path: x\n  must_hold: { a: "<= 1" }\n', "1:1 test-is-gate", "a file of their own"],
  ["no gate", "tests: [{ name: a, verdict: hold }]\n", "1:1 missing-key", "`gate: rollout-gate.yml`"],
  ["an empty gate", "gate:\ntests: [{ name: a, verdict: hold }]\n", "1:6 wrong-value", "it is empty"],
  ["no tests", "gate: gate.yml\n", "1:1 missing-key", "`tests: [{ name: nothing was measured, verdict: hold }]`"],
  ["an empty list of tests", "gate: gate.yml\ntests: []\n", "2:8 wrong-value", "at least one, and it is an empty list"],
  ["a misspelt root key", "gate: gate.yml\ntest: [{ name: a, verdict: hold }]\n", "2:1 unknown-key", "Did you mean `tests`?"],
  ["a test that is text", testsOf("a test"), "3:5 wrong-value", "`name`, `verdict`"],
  ["a misspelt key", testsOf(`${OK}\nmetric: { a: 1 }`), "5:5 unknown-key", "Did you mean `metrics`?"],
  ["a key of another tool", testsOf(`${OK}\nexpect: hold`), "5:5 unknown-key", "`not_met`"],
  ["no name", testsOf("verdict: hold"), "3:5 missing-key", "`name: overrides too high`"],
  ["a number as name", testsOf("name: 3\nverdict: hold"), "3:11 wrong-value", "as text"],
  ["no verdict", testsOf("name: a"), "3:5 missing-key", "`verdict: hold`"],
  ["an unknown verdict", testsOf("name: a\nverdict: rolback"), "4:14 wrong-value", "Did you mean `rollback`?"],
  ["another tool's verdict", testsOf("name: a\nverdict: fail"), "4:14 wrong-value", "(`pass`, `hold`, `rollback`)"],
  ["a name twice", testsOf(OK, "name: b\nverdict: hold", OK), "7:11 test-name-twice", "The test on line 3 has the name `a` already"],
  ["metrics in a list", testsOf(`${OK}\nmetrics: [1]`), "5:14 wrong-value", "`metrics: { error_rate: 0.01 }`"],
  ["an empty baseline", testsOf(`${OK}\nbaseline:`), "5:14 wrong-value", "it is empty"],
  ["a number that JSON does not have", testsOf(`${OK}\nmetrics: { a: { b: [1, .nan] } }`), "5:28 test-not-json", "`.nan` cannot stand in a metrics file"],
  ["infinity in a baseline", testsOf(`${OK}\nbaseline: { a: -.inf }`), "5:20 test-not-json", "Write `null`"],
  ["a signal as text", testsOf(`${OK}\nsignals: it is bad`), "5:14 wrong-value", "`signals: [reviewers report missing evidence context]`"],
  ["a number as signal", testsOf(`${OK}\nsignals: [3]`), "5:15 wrong-value", "An entry of `signals`"],
  ["an answer that is none", testsOf(`${OK}\nsignals: { it is bad: maybe }`), "5:27 wrong-value", "`true` (somebody reports it) or `false`"],
  ["one line in place of a list", testsOf(`${OK}\nfired: a > 1`), "5:12 wrong-value", "a list of lines of the gate"],
  ["a number as line", testsOf(`${OK}\nnot_met: [3]`), "5:15 wrong-value", "An entry of `not_met`"],
  ["a line that YAML would cut", testsOf(`${OK}\nnot_met: [>= 0.8]`), "5:15 yaml-reserved-start", '`">= 0.8"`'],
  ["a duplicate key", testsOf(`${OK}\nverdict: pass`), "5:5 yaml-duplicate-key", "line 4"],
  ["a second document", `${testsOf(OK)}---\n${testsOf(OK)}`, "6:1 test-documents", "in a file of their own"],
];

test.each(MISTAKES)("%s is an error with its place and a proposal", (_what, text, place, words) => {
  expect(mistakesIn(text)).toEqual([place]);
  expect(sayingsOf(text)[0]).toContain(words);
});

test("all that is wrong with a file is said at once", () => {
  expect(mistakesIn(testsOf("name: a\nverdct: hold", "verdict: pas\nmetrics: { a: .inf }"))).toEqual(["4:5 unknown-key", "5:5 missing-key", "5:14 wrong-value", "6:19 test-not-json"]);
});

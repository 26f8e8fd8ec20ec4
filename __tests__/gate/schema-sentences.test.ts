import { describe, expect, test } from "@jest/globals";
import { mistakesIn, sayingsOf, testsOf } from "../support/gate-tests.ts";
import { gateOf, holds, mistakes, sayings, triggers } from "../support/gates.ts";

// What a misfit is told, word for word; which misfits there are: schema.test.ts.

const OK = "must_hold: { a: 1 }";
const SIGNALS = "`unreported_signals` must be `clear` or `unknown`, which is what a signal is that nobody reported, and it is ";

describe("what stands there is shown as it was meant", () => {
  test.each([
    ["{ a: 1 }", "a map."],
    ["[]", "an empty list."],
    ["[clear]", "a list."],
    ["", "empty."],
    ["~", "empty."],
    ['"  "', "empty."],
    ["0x1F", "`0x1F`."],
    ["yes", "`yes`."],
    ["x".repeat(40), `\`${"x".repeat(40)}\`.`],
    ["x".repeat(41), `\`${"x".repeat(39)}…\`.`],
  ])("%s", (written, found) => expect(sayings(gateOf(`unreported_signals: ${written}`, OK))).toEqual([SIGNALS + found]));

  test.each(["1", "-1", "+1", "12", "12.5", "1.", "1.5", "1.25", ".5", ".25", "1e5", "1e+5", "1e-5", "1E12", "true", "False", "NULL", "~"])("a text that looks like something else, in its quotes: %s", (text) => {
    expect(sayings(gateOf(`unreported_signals: "${text}"`, OK))).toEqual([`${SIGNALS}\`"${text}"\`.`]);
  });

  test.each(["v1", "1 x", "x1", "*1", "is true", "true or false", "1e5x", "e5", ".x", "1ex"])("a text that does not, without: %s", (text) => {
    expect(sayings(gateOf(`unreported_signals: "${text}"`, OK))).toEqual([`${SIGNALS}\`${text}\`.`]);
  });
});

describe("a value is refused once, for the first that is wrong with it", () => {
  test.each([
    ["a version that is no number", gateOf("version: v1", OK), "`version` must be `1`, the version of the gate language, and it is `v1`."],
    ["a from that is text", gateOf("metrics: { a: { from: x.json } }", OK), "`from` must be a map with `file` and either `value`, or `count` and `of`, and it is `x.json`."],
    ["a from that is a list", gateOf("metrics: { a: { from: [] } }", OK), "`from` must be a map with `file` and either `value`, or `count` and `of`, and it is an empty list."],
    ["a misspelt signal with a label", triggers("{ signl: it is bad, label: x }"), "`signl` is not a key of a trigger. Did you mean `signal`?"],
  ])("%s", (_what, text, saying) => expect(sayings(text)).toEqual([saying]));
});

describe("keys", () => {
  const SCORE = "`score` is missing from `workflow_fit`. It is a whole number from 1 to 5: `score: 3`.";
  const EVIDENCE = '`evidence` is missing from `workflow_fit`. It is the concrete evidence for the score, as text: `evidence: "golden set of 120, no baseline run"`.';
  const SURFACE = "`dominant_surface` must be a failure surface (`architecture`, `workflow`, `evaluation`, `governance`, `stabilization`, `unclear`), and it is `none`.";
  const SYMPTOM = '`blocker_symptom` is missing from `triage`. It is what blocks the rollout right now, in words: `blocker_symptom: "reviewers do not get the evidence they need"`.';

  test.each([
    ["that are missing are each told", "scorecard: { workflow_fit: {} }", [SCORE, EVIDENCE]],
    ["that are missing are told, but for one that is misspelt", "scorecard: { workflow_fit: { scor: 2 } }", [EVIDENCE, "`scor` is not a key of a score. Did you mean `score`?"]],
    ["that are missing are told beside a value that is wrong", "triage: { dominant_surface: none }", [SYMPTOM, SURFACE]],
  ])("%s", (_what, line, said) => expect(sayings(gateOf(OK, line))).toEqual(said));

  test("that are unknown are each told, where there are two of them", () => {
    expect(mistakes(gateOf(OK, "foo: 1", "zzz: 1"))).toEqual(["4:3 unknown-key", "5:3 unknown-key"]);
  });

  test("of a gate belong under it only where they stand beside it", () => {
    expect(sayings(gateOf(OK, "triage: { blocker_symptom: x y, scorecard: 1 }"))[0]).toMatch(/^`scorecard` is not a key of a triage\. It has /u);
    expect(sayings(`protected_path: x\nmetrics: {}\nname: y\n`)).toEqual([
      "`protected_path` belongs under `rollout_gate:`. Indent it by two blanks, below that key.",
      "`metrics` belongs under `rollout_gate:`. Indent it by two blanks, below that key.",
      "`name` is not a key of a map with the key `rollout_gate`. It has `rollout_gate`.",
    ]);
  });

  test("of which one of two is needed may both be missing", () => {
    expect(sayings(holds("a: {}"))).toEqual(["This needs either `condition` or `each`, and it has neither."]);
    expect(sayings(triggers("{}"))).toEqual(["This needs either `when` or `signal`, and it has neither."]);
  });

  test("that are missing from an entry of a list are told of the entry", () => {
    expect(sayingsOf(testsOf("name: a"))).toEqual(["`verdict` is missing from an entry of `tests`. It is the verdict that is expected: `verdict: hold`."]);
    expect(mistakesIn(testsOf("name: a"))).toEqual(["3:5 missing-key"]);
  });
});

describe("what is proposed can be written as it stands", () => {
  test.each([
    ["a:", "a", "a"],
    ["a b:", "a b", "a b"],
    ["a/b:", "a/b", "a/b"],
    ["a~b:", "a~b", "a~b"],
    ["a~1b:", "a~1b", "a~1b"],
    ['"12":', "12", '"12"'],
    ['"true":', "true", '"true"'],
    ['"a: b":', "a: b", '"a: b"'],
    ['"a\\nb":', "a b", '"a\\nb"'],
    ['"":', '""', '""'],
    ["? a", "a", "a"],
  ])("under the key %s", (line, name, key) => {
    expect(sayings(holds(line))).toEqual([`\`${name}\` must be a condition, and it is empty. Write, for example, \`${key}: "<= 0.15"\`.`]);
    expect(mistakes(holds(`${key}: "<= 0.15"`))).toEqual([]);
  });

  test("in a list without a key, however long the list is", () => {
    expect(sayings(holds(`a: [${"1, ".repeat(12)}[]]`))).toEqual(['An entry of `a` must be a condition, and it is an empty list. Write, for example, `"<= 0.15"`.']);
    expect(mistakes(holds(`a: [${"1, ".repeat(12)}[]]`))).toEqual(["4:45 wrong-value"]);
  });
});

describe("a trigger that a colon made a map is proposed in quotes", () => {
  test.each([
    ["reviewers report: missing evidence", '"reviewers report: missing evidence"'],
    ["reviewers report: 3", '"reviewers report: 3"'],
    ["reviewers report:", '"reviewers report:"'],
    ["reviewers report: [a]", '"reviewers report: …"'],
  ])("%s", (line, meant) => expect(sayings(triggers(line))).toEqual([`YAML reads this line as a map, because of its colon. Put it in quotes: \`${meant}\`.`]));

  test("and not where the map has more keys, is no trigger or its key is one word", () => {
    expect(mistakes(triggers("{ reviewers report: x, because: y }"))).toEqual(["4:9 unknown-key"]);
    expect(mistakes(holds("a: { reviewers report: x }"))).toEqual(["4:10 unknown-key"]);
    expect(mistakes(triggers("reviewers: x"))).toEqual(["4:7 unknown-key"]);
  });
});

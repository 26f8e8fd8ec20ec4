import { describe, expect, test } from "@jest/globals";
import { gateOf, gateReportOf, type judge } from "../support/gates.ts";

// The one sentence of a diagnosis, behind the words that all begin with.
const OPENING = "The rollout is stalled because ";

function sentenceOf(lines: readonly string[], metrics: object, rest: Parameters<typeof judge>[2] = {}): string {
  const sentence = gateReportOf(gateOf(...lines), [metrics], rest).diagnosis?.sentence ?? "";
  expect(sentence.startsWith(OPENING)).toBe(true);
  return sentence.slice(OPENING.length);
}

const condition = (text: string, more = "surface: workflow") => ["must_hold:", `  a: { condition: ${JSON.stringify(text)}, ${more} }`];
const trigger = (text: string, more = "surface: workflow") => ["rollback_trigger:", `  - { ${text}, ${more} }`];
const each = (text: string) => ["must_hold:", `  a: { each: ${JSON.stringify(text)}, surface: workflow }`];
const FALL_SHORT = "workflow design and the human boundary fall short";

describe("what this run saw of a line", () => {
  test.each([
    ["a number", condition("<= 0.15"), { a: 0.17 }, "`a` is 0.17 and must be <= 0.15"],
    ["a number that is nearly the bound", condition("<= 0.15"), { a: 0.1500000001 }, "`a` is 0.1500000001 and must be <= 0.15"],
    ["an equality", condition("== 0"), { a: 2 }, "`a` is 2 and must be 0"],
    ["text", condition('== "v3"'), { a: "v2" }, '`a` is `v2` and must be "v3"'],
    ["an aggregate", condition("p95(value) <= 3"), { a: [4, 4] }, "`p95(a)` is 4 and must be <= 3"],
    ["a bound that was measured", condition("<= x * 2"), { a: 5, x: 1 }, "`a` is 5 and must be `<= x * 2`, with `x` at 1"],
    ["a label", condition("x <= 1"), { x: 2 }, "`x` is 2 and must be <= 1 (`a`)"],
    ["a metric that the line writes out", condition("a <= 1"), { a: 2 }, "`a` is 2 and must be <= 1"],
    ["a metric whose key is how it is written", ["must_hold:", `  'metric("x")': { condition: "<= 1", surface: workflow }`], { x: 2 }, "`x` is 2 and must be <= 1"],
    ["a number with more digits than anybody reads", condition("mean(value) >= 0.5"), { a: [0.1, 0.2, 0.4] }, "`mean(a)` is 0.233333 and must be >= 0.5"],
    ["a truth", condition("== true"), { a: false }, "`a` is false and must be true"],
    ["a range", condition("0 <= value <= 1"), { a: 2 }, "`0 <= a <= 1` does not hold, with `a` at 2"],
    ["a range that begins with the metric", condition("value <= b <= 3"), { a: 2, b: 1 }, "`a <= b <= 3` does not hold, with `a` at 2 and `b` at 1"],
    ["several comparisons", condition("value <= 1 and x >= 2"), { a: 2, x: 1 }, "`a <= 1 and x >= 2` does not hold, with `a` at 2 and `x` at 1"],
    ["a sum", condition("value + x <= 1"), { a: 2, x: 1 }, "`a + x <= 1` does not hold, with `a` at 2 and `x` at 1"],
    ["many terms", condition("value + b + c + d + e <= 1"), { a: 1, b: 2, c: 3, d: 4, e: 5 }, "`a + b + c + d + e <= 1` does not hold, with `a` at 1, `b` at 2, `c` at 3 and 2 more"],
    ["a slice", each(">= 0.8"), { a: { de: 0.7, fr: 0.9 } }, "`a` is 0.7 for `de` and must be >= 0.8 for every slice"],
    ["several slices", each(">= 0.8"), { a: { de: 0.7, fr: 0.6 } }, "`a` is 0.7 for `de` and 0.6 for `fr`, and must be >= 0.8 for every slice"],
    ["slices whose bound was measured", each(">= x * 2"), { a: { de: 0.7 }, x: 1 }, '`a >= x * 2` does not hold for every slice, with `a["de"]` at 0.7 and `x` at 1'],
    ["slices whose bound is a slice of a metric with nearly their name", each('>= a_floor["de"]'), { a: { de: 0.7 }, a_floor: { de: 0.8 } }, '`a >= a_floor["de"]` does not hold for every slice, with `a["de"]` at 0.7 and `a_floor["de"]` at 0.8'],
    ["slices whose bound is a part of one of them", each('>= a["fr"]["limit"]'), { a: { de: 0.7, fr: { limit: 0.9 } } }, '`a >= a["fr"]["limit"]` does not hold for every slice, with `a["de"]` at 0.7, `a["fr"]["limit"]` at 0.9 and `a["fr"]` at `1 value`'],
    ["slices of which more is said", each("value >= 0.8 and value < 2"), { a: { de: 0.7 } }, '`a >= 0.8 and a < 2` does not hold for every slice, with `a["de"]` at 0.7'],
    ["a slice with quotes in its name", each(">= 0.8"), { a: { 'd"e': 0.7 } }, '`a >= 0.8` does not hold for every slice, with `a["d\\"e"]` at 0.7'],
    ["an expression that fired", trigger("when: a > 0"), { a: 3 }, "`a` is 3 and triggers a rollback above 0"],
    ["one that fires at its bound too", trigger("when: a >= 3"), { a: 3 }, "`a` is 3 and triggers a rollback at 3 or above"],
    ["one that fires below", trigger("when: a < 0.5"), { a: 0.4 }, "`a` is 0.4 and triggers a rollback below 0.5"],
    ["one that fires below and at its bound", trigger("when: a <= 0.5"), { a: 0.5 }, "`a` is 0.5 and triggers a rollback at 0.5 or below"],
    ["one that fires at one value", trigger("when: a == true"), { a: true }, "`a` is true and triggers a rollback when it is true"],
    ["one that fires at all but one", trigger(`when: 'a != "v3"'`), { a: "v2" }, '`a` is `v2` and triggers a rollback when it is not "v3"'],
    ["one whose bound was measured", trigger("when: a > x * 2"), { a: 5, x: 1 }, "`a` is 5 and triggers a rollback above `x * 2`, with `x` at 1"],
    ["several that fired together", trigger("when: a > 0 or b > 0"), { a: 3, b: 0 }, "`a > 0 or b > 0` is true and triggers a rollback, with `a` at 3 and `b` at 0"],
    ["a bare truth that fired", trigger("when: a"), { a: true }, "`a` is true and triggers a rollback"],
  ])("%s", (_what, lines, metrics, fact) => {
    expect(sentenceOf(lines, metrics)).toBe(`${FALL_SHORT}: ${fact}.`);
  });

  test.each([
    ["a metric that was not measured", condition("<= 0.15"), {}, "`a` is unknown in this run"],
    ["several", condition("value + x <= 0.15"), {}, "`a` and `x` are unknown in this run"],
    ["a trigger", trigger("when: a > 1"), {}, "`a` is unknown in this run"],
    ["a metric beside one whose samples decide nothing", condition("value <= 0.15 and x <= 1"), { a: { count: 30, of: 250 } }, "`x` is unknown in this run"],
    ["a division by zero", condition("value / x <= 1"), { a: 1, x: 0 }, "it is unknown whether `a / x <= 1`"],
  ])("of what is unknown nobody says that it falls short: %s", (_what, lines, metrics, fact) => {
    expect(sentenceOf(lines, metrics)).toBe(`workflow design and human boundary cannot be judged: ${fact}.`);
  });

  test.each([
    ["architecture", "architecture and state design"],
    ["workflow", "workflow design and human boundary"],
    ["evaluation", "evaluation and release discipline"],
    ["governance", "governance and blast-radius controls"],
    ["stabilization", "stabilization and corrective engineering"],
  ])("nor which it is: %s", (surface, name) => {
    expect(sentenceOf(condition("<= 1", `surface: ${surface}`), {})).toBe(`${name} cannot be judged: \`a\` is unknown in this run.`);
  });

  test("where only samples are too few the surface is not said to be unknown, nor to fall short", () => {
    expect(sentenceOf(condition("<= 0.15"), { a: { count: 30, of: 250 } })).toBe("nothing failed and evidence is missing (measure about 305 more samples of `a` first): the samples do not tell whether `a <= 0.15`.");
  });

  test("a signal that nobody has answered", () => {
    expect(sentenceOf(["unreported_signals: unknown", ...trigger("signal: it is bad")], {})).toContain("it is unknown whether `it is bad`.");
  });
});

describe("the cause, in the team's own words", () => {
  const SIGNAL = trigger("signal: reviewers report gaps");
  const reported = { signals: ["reviewers report gaps"] };
  const low = ["scorecard:", '  workflow_fit: { score: 2, evidence: "approvals have no owner." }'];
  const symptom = (text: string, surface?: string) => ["triage:", `  blocker_symptom: ${JSON.stringify(text)}`, ...(surface === undefined ? [] : [`  dominant_surface: ${surface}`])];

  test.each([
    ["the symptom before all", [...condition("<= 1", "surface: workflow, because: users wait"), ...low, ...symptom("nobody owns it", "workflow")], "nobody owns it: `a` is 2 and must be <= 1."],
    ["the symptom of a triage without a surface", [...condition("<= 1"), ...symptom("nobody owns it")], "nobody owns it: `a` is 2 and must be <= 1."],
    ["not the symptom of another surface", [...condition("<= 1", "surface: workflow, because: users wait"), ...symptom("nobody owns it", "governance")], "`a` is 2 and must be <= 1 (users wait)."],
    ["a line of which something is said before the evidence of a score", [...condition("<= 1", "surface: workflow, because: users wait."), ...low], "`a` is 2 and must be <= 1 (users wait)."],
    ["the evidence of a low score", [...condition("<= 1"), ...low], "approvals have no owner: `a` is 2 and must be <= 1."],
    ["not that of a score that is not low", [...condition("<= 1"), "scorecard:", "  workflow_fit: { score: 3, evidence: one owner }"], `${FALL_SHORT}: \`a\` is 2 and must be <= 1.`],
    ["plain words at last", condition("<= 1"), `${FALL_SHORT}: \`a\` is 2 and must be <= 1.`],
  ])("%s", (_what, lines, sentence) => {
    expect(sentenceOf(lines, { a: 2 })).toBe(sentence);
  });

  test.each([
    ["users notice", "users notice"],
    ["half of the golden set is wrong", "half of the golden set is wrong"],
    ["one is too many", "one is too many"],
    ["The budget was agreed for this quarter.", "the budget was agreed for this quarter"],
    ["because users notice", "users notice"],
    ["because of the audit", "because of the audit"],
  ])("why a line matters is no cause, and stands behind what was seen: %s", (because, note) => {
    expect(sentenceOf(condition("<= 1", `surface: workflow, because: ${because}`), { a: 2 })).toBe(`\`a\` is 2 and must be <= 1 (${note}).`);
    expect(sentenceOf(trigger(`when: a > 1, because: ${because}`), { a: 2 })).toBe(`\`a\` is 2 and triggers a rollback above 1 (${note}).`);
  });

  test("a label and why the line matters share one pair of brackets", () => {
    expect(sentenceOf(condition("x <= 1", "surface: workflow, because: users wait"), { x: 2 })).toBe("`x` is 2 and must be <= 1 (`a`: users wait).");
  });

  test("because belongs to the line that it is said of", () => {
    const lines = ["must_hold:", '  a: { condition: "<= 1", surface: workflow }', '  b: { condition: "<= 1", surface: workflow, because: users wait }'];
    expect(sentenceOf(lines, { a: 2, b: 3 })).toBe("`b` is 3 and must be <= 1 (users wait), and 1 more line blocks it.");
  });

  test("what the team says of the whole leaves the first line to be shown, whatever it says of another", () => {
    const lines = ["must_hold:", '  a: { condition: "<= 1", surface: workflow }', '  b: { condition: "<= 1", surface: workflow, because: users wait }'];
    expect(sentenceOf([...lines, ...symptom("nobody owns it", "workflow")], { a: 2, b: 3 })).toBe("nobody owns it: `a` is 2 and must be <= 1, and 1 more line blocks it.");
  });

  test("of triggers that fired together, what people reported says more than a number", () => {
    const lines = ["rollback_trigger:", "  - { when: a > 1, surface: workflow }", "  - { signal: reviewers report gaps, surface: workflow }"];
    expect(sentenceOf(lines, { a: 2 }, reported)).toBe("reviewers report gaps, and 1 more line blocks it.");
  });

  test("a signal that fired speaks for itself, once", () => {
    expect(sentenceOf(SIGNAL, {}, reported)).toBe("reviewers report gaps.");
    expect(sentenceOf([...SIGNAL, ...symptom("Reviewers report gaps.", "workflow")], {}, reported)).toBe("Reviewers report gaps.");
    expect(sentenceOf(trigger("signal: reviewers report gaps", "surface: workflow, because: they cannot approve"), {}, reported)).toBe("reviewers report gaps (they cannot approve).");
    expect(sentenceOf(trigger("signal: reviewers report gaps", "surface: workflow, because: Reviewers report gaps."), {}, reported)).toBe("reviewers report gaps.");
    expect(sentenceOf([...SIGNAL, ...symptom("nobody owns it", "workflow")], {}, reported)).toBe('nobody owns it: "reviewers report gaps" was reported.');
  });

  test("what fired comes before what only did not hold, and that before what is unknown", () => {
    const lines = ["must_hold:", '  a: { condition: "<= 1", surface: workflow, because: users wait }', '  b: { condition: "<= 1", surface: workflow }', "rollback_trigger:", "  - { when: d > 1, surface: workflow }"];
    expect(sentenceOf(lines, { a: 2, b: 2, d: 2 })).toBe(`${FALL_SHORT}: \`d\` is 2 and triggers a rollback above 1, and 2 more lines block it.`);
    expect(sentenceOf(lines.map((line) => line.replace(", because: users wait", "")), { a: null, b: 2, d: 0 })).toBe(`${FALL_SHORT}: \`b\` is 2 and must be <= 1, and 1 more line blocks it.`);
  });

  test.each([
    ["The rollout is stalled because approvals wait.", "approvals wait"],
    ["the  rollout is stalled\nbecause approvals wait", "approvals wait"],
    ["because approvals wait.", "approvals wait"],
    ["The approvals wait!", "the approvals wait"],
    ["They wait", "they wait"],
    ["Everyone waits", "everyone waits"],
    ["Slack loses approvals...", "Slack loses approvals"],
    ["审批没有负责人。", "审批没有负责人"],
    ["approvals wait…?!", "approvals wait"],
  ])("%j becomes a part of the sentence", (text, cause) => {
    expect(sentenceOf([...condition("<= 1"), ...symptom(text, "workflow")], { a: 2 })).toBe(`${cause}: \`a\` is 2 and must be <= 1.`);
  });

  test("a symptom of marks alone is none", () => {
    expect(sentenceOf([...condition("<= 1"), ...symptom("...", "workflow")], { a: 2 })).toBe(`${FALL_SHORT}: \`a\` is 2 and must be <= 1.`);
  });
});

describe("an unclear surface", () => {
  const two = ["must_hold:", '  a: { condition: "<= 1", surface: workflow }', '  b: { condition: "<= 1", surface: evaluation }'];

  test.each([
    ["several surfaces tie", two, { a: 2, b: 2 }, "`a` is 2 and must be <= 1, and 1 more line blocks it; the surfaces workflow and evaluation tie"],
    ["nothing is named", condition("<= 1", "because: users wait"), { a: 2 }, "`a` is 2 and must be <= 1 (users wait); no `surface` is named for what failed"],
    ["nothing is named for what fired", [...two, "rollback_trigger: [d > 1]"], { a: 2, b: 0, d: 2 }, "`d` is 2 and triggers a rollback above 1, and 1 more line blocks it; no `surface` is named for what fired"],
    ["the triage names none", [...condition("<= 1", "severity: block"), "triage: { blocker_symptom: teams disagree, dominant_surface: unclear }"], { a: 2 }, "teams disagree: `a` is 2 and must be <= 1; the triage leaves the surface open"],
    ["the scorecard ties", [...condition("<= 1", "severity: block"), "scorecard: { workflow_fit: { score: 1, evidence: x }, governance_readiness: { score: 1, evidence: y } }"], { a: 2 }, "`a` is 2 and must be <= 1; the surfaces workflow and governance tie"],
  ])("says why: %s", (_what, lines, metrics, sentence) => {
    expect(sentenceOf(lines, metrics)).toBe(`${sentence}: diagnose before implementing.`);
  });
});

test("what would show it to be wrong is derived where the triage does not say it", () => {
  const falsifiers = (lines: readonly string[], metrics: object, rest = {}) => gateReportOf(gateOf(...lines), [metrics], rest).diagnosis?.falsified_by;
  const question = '"Are ownership, approvals and exception paths explicit enough for real operators?" is answered yes, on evidence';
  expect(falsifiers(condition("<= 1"), { a: 2 })).toEqual(["`a <= 1` is met and the rollout is still stalled", question]);
  expect(falsifiers(trigger("when: a > 1"), { a: 2 })).toEqual(["`a > 1` is clear and the rollout is still stalled", question]);
  expect(falsifiers(trigger("signal: it is bad"), {}, { signals: ["it is bad"] })).toEqual(["nobody reports `it is bad` and the rollout is still stalled", question]);
  expect(falsifiers(condition("<= 1", "severity: block"), { a: 2 })).toEqual(["`a <= 1` is met and the rollout is still stalled", "the team can name one dominant failure surface in one sentence"]);
});

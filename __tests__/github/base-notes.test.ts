import { expect, jest, test } from "@jest/globals";
import { gate, GATE, gitHub, HOLD } from "./fixtures.ts";

// What a run by the base's gate says of what the pull request does to it, and to the baseline.
jest.setTimeout(20_000);
const FILE = "rollout-gate.yml";
const BY_BASELINE = GATE.replace("<= 0.02", "<= baseline");

async function judged(main: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}) {
  const github = await gitHub();
  github.commit("main", main);
  const seen = await gate(HOLD, { files, github, inputs: { "gate-source": "", report: "report.json", ...inputs } });
  const report = JSON.parse(seen.read("report.json")) as { verdict: string; gate_source: { notes: string[] }; comparison?: { gates: { protected_path: string; changes: { message: string }[] }[] } };
  return { ...seen, report, comment: github.comments[0]?.body ?? "" };
}

test.each([
  ["changes", '{"error_rate": 0.9}', "This pull request changes the baseline `base.json`; that of `main` was compared with."],
  ["deletes", null, "This pull request deletes the baseline `base.json`; that of `main` was compared with."],
])("that it %s the baseline", async (_what, head, note) => {
  const main = { [FILE]: BY_BASELINE, "base.json": '{"error_rate": 0.01}' };
  const seen = await judged(main, { [FILE]: BY_BASELINE, ...(head !== null && { "base.json": head }) }, { baseline: "base.json" });
  expect(seen.report.verdict).toBe("hold");
  expect(seen.report.gate_source.notes).toContain(note);
  expect(seen.comment).toContain(note);
});

test("that it brings a baseline that the base does not have", async () => {
  const seen = await judged({ [FILE]: BY_BASELINE }, { [FILE]: BY_BASELINE, "base.json": '{"error_rate": 0.9}' }, { baseline: "base.json" });
  expect(seen.report.gate_source.notes).toContain("The baseline `base.json` is no file of `main`: this run brought it, so that no base branch vouches for it.");
});

test("nothing of a baseline that it leaves as it is", async () => {
  const tree = { [FILE]: BY_BASELINE, "base.json": '{"error_rate": 0.01}' };
  const seen = await judged(tree, tree, { baseline: "base.json" });
  expect(seen.report.gate_source.notes).toEqual([expect.stringMatching(/^Judged by the gate of `main`/u)]);
});

test("with a warning, that it deletes the gate and brings none", async () => {
  const seen = await judged({ "gates/g.yml": GATE }, {}, { gate: "gates/g.yml" });
  expect(seen.stdout).toMatch(/::warning [^\n]*::gates\/g\.yml: This pull request deletes the gate and brings no other/u);
});

test("that a gate is new beside one that it changes, and not that both demand the same", async () => {
  const [one, two] = [GATE, GATE.replace("protected_path: ", "protected_path: the other ")];
  const seen = await judged({ "gates/a.yml": one }, { "gates/a.yml": one.replace("<= 0.02", "<= 0.2"), "gates/b.yml": two }, { gate: "gates/*.yml" });
  expect(seen.report.gate_source.notes.join(" ")).toContain("`gates/b.yml` is not in `main` yet");
  expect(seen.report.comparison?.gates.map(({ changes }) => changes[0]?.message)).toEqual([expect.stringMatching(/^now passes/u), "this path was not guarded before"]);
});

test("no link to a line of the base's gate for a mistake that is the pull request's", async () => {
  const seen = await judged({ [FILE]: GATE }, { [FILE]: GATE.replace("must_hold", "must_hlod") });
  expect(seen.comment).toContain("`rollout-gate.yml:3`");
  expect(seen.comment).not.toMatch(/\[`rollout-gate\.yml:3`\]\(/u);
});

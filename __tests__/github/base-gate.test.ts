import { describe, expect, jest, test } from "@jest/globals";
import { events } from "../support/events.ts";
import { MAY_READ, type Failing, type GitHub, type Tree } from "../support/github/server.ts";
import { reportIn } from "../support/report-schema.ts";
import { gate, GATE, gitHub, HOLD, PASS } from "./fixtures.ts";

// Whose gate judges a pull request, asked of GitHub: what is checked out here is no git repository.
jest.setTimeout(20_000);
const FILE = "rollout-gate.yml";
const LOOSE = GATE.replace("<= 0.02", "<= 0.2").replace("> 0.1", "> 0.9");
const BROKEN = GATE.replace("must_hold", "must_hlod");
const BASE = { inputs: { "gate-source": "", report: "report.json" } };

interface Seen {
  readonly verdict: string;
  readonly gates: { readonly file: string; readonly source?: string; readonly verdict: string }[];
  readonly gate_source: { readonly from: string; readonly commit: string | null; readonly notes: string[] };
  readonly proposed?: { readonly verdict: string; readonly gates: { readonly source: string }[] };
  readonly evidence: { readonly file: string; readonly source?: string }[];
  readonly diagnostics: { readonly level: string; readonly code: string; readonly message: string }[];
}

/** A GitHub whose main branch holds this. */
async function main(tree: Tree, options: Parameters<typeof gitHub>[0] = {}): Promise<GitHub & { readonly tip: string }> {
  const github = await gitHub(options);
  return Object.assign(github, { tip: github.commit("main", tree) });
}

/** Runs the step by the base's gate; `files` are what the pull request leaves, an empty gate none. */
async function judge(github: GitHub, run: Parameters<typeof gate>[1] = {}, metrics: object = HOLD) {
  const seen = await gate(metrics, { ...run, github, inputs: { ...BASE.inputs, ...run?.inputs } });
  const report = reportIn<Seen>(seen.read("report.json"));
  return { ...seen, report, notes: (report.gate_source?.notes ?? []).join(" "), asked: github.requests.map(({ path }) => decodeURIComponent(path)).filter((path) => !path.includes("/issues/")) };
}

describe("the base's gate judges", () => {
  test("a pull request that loosens the gate, and says what its own would", async () => {
    const github = await main({ [FILE]: GATE });
    const seen = await judge(github, { files: { [FILE]: LOOSE } });
    expect([seen.code, seen.outputs["verdict"]]).toEqual([1, "hold"]);
    expect(seen.report).toMatchObject({ verdict: "hold", gates: [{ source: "base" }], gate_source: { from: "base", commit: github.tip }, proposed: { verdict: "pass", gates: [{ source: "head", verdict: "pass" }] } });
    const line = `Judged by the gate of \`main\` at \`${github.tip.slice(0, 7)}\`. This pull request changes the gate; its own would say PASS.`;
    expect(seen.summary).toContain(line);
    expect(github.comments[0]?.body).toContain(line);
    expect(seen.stdout).toContain("its own would say PASS.");
    expect(seen.notes).toContain("The changed gate is looser.");
    expect(seen.report).toMatchObject({ comparison: { effect: "looser" } });
    expect(github.comments[0]?.body).toContain("**What this change does to the gate**\n\n🔓 Looser:");
  });

  test("a pull request that says the same in other words, and says that it is the same", async () => {
    const github = await main({ [FILE]: GATE });
    const seen = await judge(github, { files: { [FILE]: `# in other words\n${GATE}` } });
    expect(seen.report).toMatchObject({ comparison: { effect: "same", gates: [{ changes: [] }] } });
    expect(seen.notes).toContain("The changed gate demands the same.");
  });

  test("and its lines are linked where they stand, and marked on no line of another file", async () => {
    const github = await main({ [FILE]: `# of main\n${GATE}` });
    const seen = await judge(github, { files: { [FILE]: LOOSE } });
    expect(github.comments[0]?.body).toContain(`/blob/${github.tip}/${FILE}#L5)`);
    expect(github.comments[0]?.body).not.toMatch(/\/blob\/0d1a26e/u);
    expect(seen.stdout).toMatch(/^::error title=Rollout gate HOLD[^\n]*::rollout-gate\.yml: error_rate/mu);
  });

  test("a pull request that does not touch it, without a word of a change", async () => {
    const github = await main({ [FILE]: GATE });
    const seen = await judge(github);
    expect(seen.report.proposed).toBeUndefined();
    expect(seen.report.gate_source.notes).toEqual([`Judged by the gate of \`main\` at ${github.tip.slice(0, 7)}.`]);
    expect(seen.stdout).toMatch(/^::error file=rollout-gate\.yml,line=4/mu);
    expect(seen.asked).toEqual(["/repos/octo-org/octo-repo/commits/heads/main", ...[".github/rollout-gate.yml", ".github", FILE].map((path) => `/repos/octo-org/octo-repo/contents/${path}?ref=${github.tip}`)]);
  });

  test("a pull request that deletes it", async () => {
    const github = await main({ "gates/g.yml": GATE });
    const seen = await judge(github, { inputs: { gate: "gates/g.yml" } });
    expect(seen.report).toMatchObject({ verdict: "hold", gates: [{ file: "gates/g.yml", source: "base" }] });
    expect(seen.notes).toContain("This pull request deletes `gates/g.yml`");
  });

  test("a pull request that puts one where it would be found before", async () => {
    const github = await main({ [FILE]: GATE });
    const seen = await judge(github, { files: { [FILE]: GATE, ".github/rollout-gate.yml": LOOSE } });
    expect(seen.report).toMatchObject({ verdict: "hold", gates: [{ file: FILE, source: "base" }], proposed: { verdict: "pass" } });
  });

  test("a pull request from a fork, whose token may only read", async () => {
    const github = await main({ [FILE]: GATE }, { permissions: MAY_READ });
    const seen = await judge(github, { event: events.fork(), files: { [FILE]: LOOSE } });
    expect(seen.report).toMatchObject({ verdict: "hold", gate_source: { from: "base" } });
  });

  test("reviews of a pull request, and whatever else tells of one", async () => {
    const github = await main({ [FILE]: GATE });
    const seen = await judge(github, { event: { ...events.pullRequest(), name: "pull_request_review" }, files: { [FILE]: LOOSE } });
    expect(seen.report.verdict).toBe("hold");
  });

  test("a merge group, at the commit that it is built on", async () => {
    const github = await gitHub();
    const { merge_group: group } = events.mergeGroup().payload as { merge_group: { base_sha: string } };
    github.contents.commits.set(group.base_sha, { [FILE]: GATE });
    github.commit("main", { [FILE]: LOOSE });
    const seen = await judge(github, { event: events.mergeGroup(), files: { [FILE]: LOOSE } });
    expect(seen.report).toMatchObject({ verdict: "hold", gate_source: { from: "base", commit: group.base_sha } });
    expect(seen.notes).toContain("Judged by the gate of `main`");
  });

  test("of a working directory, by its path in the repository", async () => {
    const github = await main({ "ml/rollout-gate.yml": GATE, [FILE]: LOOSE });
    const seen = await judge(github, { files: { "ml/rollout-gate.yml": LOOSE, "ml/metrics.json": JSON.stringify(HOLD) }, inputs: { "working-directory": "ml", report: "../report.json" } });
    expect(seen.report).toMatchObject({ verdict: "hold", gates: [{ file: FILE, source: "base" }] });
    expect(github.comments[0]?.body).toContain(`/blob/${github.tip}/ml/rollout-gate.yml#L4)`);
  });
});

describe("without a gate at the base, the one that the change brings judges", () => {
  test("and the report says so", async () => {
    const github = await main({ "README.md": "" });
    const seen = await judge(github, {}, PASS);
    expect(seen.report).toMatchObject({ verdict: "pass", gates: [{ source: "head" }], gate_source: { from: "head", commit: github.tip } });
    expect(github.comments[0]?.body).toContain(`\`${FILE}\` is not in \`main\` yet, so the one that this pull request brings judged.`);
  });

  test("and where there is none either, that is said as always", async () => {
    const seen = await judge(await main({}), { inputs: { gate: "nowhere.yml" } });
    expect([seen.outputs["verdict"], seen.report.diagnostics.map(({ code }) => code)]).toEqual(["error", ["file-missing"]]);
  });
});

describe("a base that cannot be read is never guessed", () => {
  const failures: readonly [string, RegExp, Failing | number, RegExp][] = [
    ["the commit is hidden", /\/commits\//, 404, /base branch `main` could not be read: GitHub does not find it.*404.*contents: read/u],
    ["the commit may not be read", /\/commits\//, 403, /base branch `main` could not be read: the token may not do so \(403.*`permissions: contents: read`/u],
    ["the commit is none that GitHub knows", /\/commits\//, 422, /GitHub does not find it \(422.*still there/u],
    ["the token is none", /\/commits\//, 401, /github-token/u],
    ["GitHub fails", /\/commits\//, 500, /GitHub failed.*Run the job again/u],
    ["a page of something else comes instead of the commit", /\/commits\//, "garbage", /not what GitHub answers/u],
    ["the file may not be read", /\/contents\/rollout/, 403, /`rollout-gate\.yml` of `main` \([0-9a-f]{7}\) could not be read.*contents: read/u],
    ["GitHub fails at the file", /\/contents\/rollout/, 503, /GitHub failed.*Run the job again/u],
    ["a page comes instead of the file", /\/contents\/rollout/, "garbage", /not what GitHub answers/u],
    ["the limit is reached", /\/contents\/rollout/, { status: 429, headers: { "retry-after": "600" } }, /limits how often/u],
  ];
  test.each(failures)("%s", async (_, path, failing, told) => {
    const github = await main({ [FILE]: GATE });
    github.fail({ path, with: failing, times: Infinity });
    const seen = await judge(github, { files: { [FILE]: LOOSE }, inputs: { "fail-on": "never" } }, PASS);
    expect([seen.code, seen.outputs["verdict"], seen.outputs["passed"]]).toEqual([1, "error", "false"]);
    expect(seen.report.diagnostics).toEqual([expect.objectContaining({ level: "error", code: "base-gate", message: expect.stringMatching(told) as unknown })]);
    expect(github.comments[0]?.body).toContain("NOT EVALUATED");
  }, 30_000);

  test("GitHub does not answer", async () => {
    const github = await main({ [FILE]: GATE });
    github.fail({ path: /\/commits\//, with: "hang", times: Infinity });
    const seen = await judge(github, { files: { [FILE]: LOOSE } }, PASS);
    expect([seen.outputs["verdict"], seen.report.diagnostics[0]?.message]).toEqual(["error", expect.stringContaining("did not answer in time")]);
    expect(seen.milliseconds).toBeLessThan(30_000);
  }, 45_000);

  test("there is no token", async () => {
    const github = await main({ [FILE]: GATE });
    const seen = await judge(github, { files: { [FILE]: LOOSE }, inputs: { "github-token": "" } }, PASS);
    expect([seen.outputs["verdict"], seen.report.diagnostics[0]?.message]).toEqual(["error", expect.stringContaining("holds no token")]);
  });

  test("a payload without a base", async () => {
    const github = await main({ [FILE]: GATE });
    const seen = await gate(PASS, { ...BASE, github, event: events.pullRequest({ pull_request: { base: null } }) });
    expect([seen.outputs["verdict"], seen.stdout]).toEqual(["error", expect.stringContaining("names no base branch")]);
  });

  test("a failure that passes is waited for", async () => {
    const github = await main({ [FILE]: GATE });
    github.fail({ path: /\/contents\//, with: 502 });
    expect((await judge(github, {}, PASS)).report.verdict).toBe("pass");
  });
});

describe("a gate that cannot be understood", () => {
  test("at the base: the change's own judges, and never passes", async () => {
    const github = await main({ [FILE]: BROKEN });
    const seen = await judge(github, {}, PASS);
    expect([seen.code, seen.outputs["verdict"], seen.outputs["next-motion"]]).toEqual([1, "hold", "governance_review"]);
    expect(seen.report).toMatchObject({ verdict: "hold", gates: [{ source: "head", verdict: "hold" }], gate_source: { from: "head" } });
    expect(seen.notes).toContain("The gate `rollout-gate.yml` of `main` cannot be understood");
    expect(seen.report.diagnostics).toEqual([expect.objectContaining({ level: "warning", line: null, message: expect.stringMatching(/^In the base branch, line 3: .*must_hlod/u) as unknown })]);
    expect(github.comments[0]?.body).toContain("Do not expand: every line is fine, and the gate itself is in question.");
  });

  test("at the base: a rollback stays one", async () => {
    const seen = await judge(await main({ [FILE]: BROKEN }), {}, { error_rate: 0.5, cost: 1 });
    expect(seen.report.verdict).toBe("rollback");
  });

  test("in the change: the base's judges, and never passes, since merging it would leave none", async () => {
    const github = await main({ [FILE]: GATE });
    const seen = await judge(github, { files: { [FILE]: BROKEN } }, PASS);
    expect(seen.report).toMatchObject({ verdict: "hold", gates: [{ source: "base", verdict: "hold" }] });
    expect(seen.report.diagnostics).toEqual([expect.objectContaining({ level: "warning", code: "unknown-key", line: 3 })]);
    expect(seen.notes).toContain("merging it would leave none");
  });

  test("in the change, where it would be found before the base's", async () => {
    const seen = await judge(await main({ [FILE]: GATE }), { files: { ".github/rollout-gate.yml": BROKEN } }, PASS);
    expect(seen.report).toMatchObject({ verdict: "hold", gates: [{ file: FILE, source: "base" }] });
    expect(seen.notes).toContain("`.github/rollout-gate.yml` of this pull request cannot be understood");
  });

  test("on both sides: nothing is judged", async () => {
    const seen = await judge(await main({ [FILE]: BROKEN }), { files: { [FILE]: `${BROKEN}# changed\n` } }, PASS);
    expect([seen.outputs["verdict"], seen.report.diagnostics.map(({ code }) => code)]).toEqual(["error", ["unknown-key"]]);
    const same = await judge(await main({ [FILE]: BROKEN }), { files: { [FILE]: BROKEN } }, PASS);
    expect([same.outputs["verdict"], same.report.diagnostics.map(({ code }) => code)]).toEqual(["error", ["unknown-key"]]);
  });
});

describe("patterns", () => {
  const inputs = { gate: "gates/*.yml" };
  const named = (text: string, name: string): string => text.replace("support escalation", name);
  test("match on both sides, each file by its own rule", async () => {
    const github = await main({ "gates/a.yml": named(GATE, "a"), "gates/gone.yml": named(GATE, "gone"), "gates/deep/no.yml": GATE, "other.yml": GATE });
    const seen = await judge(github, { inputs, files: { "gates/a.yml": named(LOOSE, "a"), "gates/new.yml": named(LOOSE, "new") } });
    expect(seen.report.gates.map(({ file, source, verdict }) => [file, source, verdict]).sort()).toEqual([["gates/a.yml", "base", "hold"], ["gates/gone.yml", "base", "hold"], ["gates/new.yml", "head", "pass"]]);
  });
  test("of which all was deleted still match at the base", async () => {
    const seen = await judge(await main({ "gates/a.yml": GATE }), { inputs });
    expect(seen.report).toMatchObject({ verdict: "hold", gates: [{ file: "gates/a.yml" }] });
  });
  test("and a file that has the pattern's very name hides none", async () => {
    const seen = await judge(await main({ "gates/a.yml": GATE }), { inputs, files: { "gates/*.yml": LOOSE } });
    expect(seen.report.gates.map(({ file }) => file).sort()).toEqual(["gates/*.yml", "gates/a.yml"]);
    expect(seen.report.verdict).toBe("hold");
  });
  test("in a repository of more files than GitHub lists are not guessed", async () => {
    const github = await main({ "a.txt": "", "gates/a.yml": GATE });
    github.contents.listed = 1;
    const seen = await judge(github, { inputs, files: { "gates/b.yml": LOOSE } }, PASS);
    expect([seen.outputs["verdict"], seen.report.diagnostics[0]?.message]).toEqual(["error", expect.stringContaining("more files than GitHub lists")]);
  });
});

describe("links at the base", () => {
  const inputs = { gate: "gate.yml" };
  test.each<[string, Tree, string]>([
    ["to a file", { "gate.yml": { link: "x/g.yml" }, "x/g.yml": GATE }, "hold"],
    ["to a link", { "gate.yml": { link: "a" }, a: { link: "x/g.yml" }, "x/g.yml": GATE }, "hold"],
  ])("%s are followed", async (_, tree, verdict) => {
    expect((await judge(await main(tree), { inputs, files: { "gate.yml": LOOSE } })).report.verdict).toBe(verdict);
  });
  test("of a folder on the way are followed", async () => {
    const seen = await judge(await main({ gates: { link: "x" }, "x/g.yml": GATE }), { inputs: { gate: "gates/g.yml" }, files: { "gates/g.yml": LOOSE } });
    expect(seen.report).toMatchObject({ verdict: "hold", gates: [{ source: "base" }] });
  });
  test.each<[string, Tree, RegExp]>([
    ["out of the repository", { "gate.yml": { link: "../g.yml" } }, /leads out of the repository/u],
    ["to an absolute path", { "gate.yml": { link: "/etc/g.yml" } }, /leads out of the repository/u],
    ["to nothing", { "gate.yml": { link: "x.yml" } }, /not there/u],
    ["to itself", { "gate.yml": { link: "gate.yml" } }, /ever more links/u],
    ["into another repository", { "gate.yml": { submodule: "https://github.com/octo-org/gates" } }, /submodule/u],
  ])("%s are an error", async (_, tree, told) => {
    const seen = await judge(await main(tree), { inputs, files: { "gate.yml": LOOSE } });
    expect([seen.outputs["verdict"], seen.report.diagnostics[0]?.message]).toEqual(["error", expect.stringMatching(told)]);
  });
});

describe("a baseline that is a file of the repository", () => {
  const files = { [FILE]: GATE.replace("<= 0.02", "<= baseline") };
  const run = { files: { ...files, "base.json": '{"error_rate": 0.9}' }, inputs: { baseline: "base.json" } };
  test("is the base's, whatever the change made of it", async () => {
    const seen = await judge(await main({ ...files, "base.json": '{"error_rate": 0.01}' }), run);
    expect(seen.report).toMatchObject({ verdict: "hold", evidence: [{ file: "metrics.json" }, { file: "base.json", role: "baseline", source: "base" }] });
    expect(seen.summary).toContain("| baseline of the base branch | `base.json` |");
  });
  test("is the base's although the change deletes it", async () => {
    const seen = await judge(await main({ ...files, "base.json": '{"error_rate": 0.01}' }), { files, inputs: run.inputs });
    expect(seen.report).toMatchObject({ verdict: "hold", evidence: [{}, { file: "base.json", source: "base" }] });
  });
  test("and one that is none is read from the disk", async () => {
    const seen = await judge(await main(files), run);
    expect(seen.report.verdict).toBe("pass");
    expect(seen.report.evidence[1]).not.toHaveProperty("source");
  });
  test("that cannot be understood never lets pass", async () => {
    const seen = await judge(await main({ ...files, "base.json": "{'error_rate': 0.01}" }), run);
    expect(seen.report.verdict).toBe("hold");
    expect(seen.notes).toContain("The baseline `base.json` of `main` cannot be understood");
  });
  test("that the change breaks never lets pass", async () => {
    const seen = await judge(await main({ ...files, "base.json": '{"error_rate": 0.9}' }), { ...run, files: { ...run.files, "base.json": "{" } });
    expect(seen.report.verdict).toBe("hold");
    expect(seen.notes).toContain("The baseline `base.json` of this pull request cannot be understood");
  });
  test("of more than GitHub shows at once is read whole", async () => {
    const large = JSON.stringify({ error_rate: 0.01, notes: "x".repeat(1_100_000) });
    const seen = await judge(await main({ ...files, "base.json": large }), run);
    expect(seen.report).toMatchObject({ verdict: "hold", evidence: [{}, { source: "base" }] });
  });
});

describe("the gate that is checked out judges", () => {
  test("where it is asked for, and the report says so", async () => {
    const github = await main({ [FILE]: GATE });
    const seen = await judge(github, { files: { [FILE]: LOOSE }, inputs: { "gate-source": "head" } });
    expect(seen.report).toMatchObject({ verdict: "pass", gate_source: { from: "head", commit: null } });
    expect([seen.notes, seen.asked]).toEqual([expect.stringContaining("`gate-source: head` asks"), []]);
  });
  test.each([
    ["push", events.push()],
    ["schedule", events.schedule()],
    ["workflow_dispatch", events.workflowDispatch()],
    ["workflow_run", events.workflowRun()],
    ["issue_comment", events.issueComment()],
  ])("in runs of %s; where the base's is asked for, nothing does", async (name, event) => {
    const github = await main({ [FILE]: GATE });
    const usual = await judge(github, { event, files: { [FILE]: LOOSE } });
    // Of one about a pull request everybody may think that the base's judged.
    const note = `Judged by the gate that is checked out: a run of \`${name}\` has no base branch.`;
    expect(usual.report).toMatchObject({ verdict: "pass", gate_source: { from: "head", commit: null, notes: name === "issue_comment" ? [note] : [] } });
    const asked = await gate(PASS, { event, files: { [FILE]: LOOSE }, inputs: { "gate-source": "base" } });
    expect([asked.code, asked.outputs["verdict"], asked.stdout]).toEqual([1, "error", expect.stringMatching(/`gate-source` is `base`.*has no base branch.*leave `gate-source` out/u)]);
  });
  test("where it lies outside of the repository, and the report says so", async () => {
    const github = await main({ [FILE]: GATE });
    const seen = await judge(github, { files: { "../temp/made.yml": LOOSE }, inputs: { gate: "../temp/made.yml" } });
    expect([seen.report.verdict, seen.notes]).toEqual(["pass", expect.stringContaining("lies outside of this repository")]);
  });
});

test("what the change's own gate cannot judge keeps nothing from being judged", async () => {
  const github = await main({ [FILE]: GATE });
  const own = "rollout_gate: { protected_path: p, must_hold: { error_rate: 0 } }";
  const seen = await judge(github, { files: { [FILE]: own }, inputs: { signals: "reviewers report missing context" } }, PASS);
  expect([seen.report.verdict, seen.report.proposed]).toEqual(["rollback", undefined]);
  expect(seen.notes).toContain("its own cannot judge this evidence");
});

test("an input that is neither is a mistake of the step", async () => {
  const seen = await gate(PASS, { inputs: { "gate-source": "basis" } });
  expect([seen.outputs["verdict"], seen.stdout]).toEqual(["error", expect.stringContaining("The input `gate-source` is `basis`. It takes `base` or `head`.")]);
});

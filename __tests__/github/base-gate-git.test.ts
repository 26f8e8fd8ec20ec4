import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { commit, folder, git, lay, pullRequest, type Checkout, type Files } from "../support/checkout.ts";
import { events } from "../support/events.ts";
import { step, type Step } from "../support/step.ts";

// Whose gate judges a pull request, read from real checkouts. The protected path of each gate says whose it is.
jest.setTimeout(30_000);
const FILE = "rollout-gate.yml";
const gateOf = (name: string, most = 0.02): string => `rollout_gate:\n  protected_path: ${name}\n  must_hold:\n    error_rate: "<= ${most}"\n`;
const METRICS = { "metrics.json": '{"error_rate": 0.05}' };
const BASE: Files = { [FILE]: gateOf("base") };
const HEAD: Files = { [FILE]: gateOf("head", 0.5), ...METRICS };
const API = { [FILE]: gateOf("api") };

const eventOf = ({ head }: Pick<Checkout, "head">) => events.pullRequest({ pull_request: { head: { sha: head } } });
const judge = (checkout: Checkout, given: Partial<Step> = {}) => step({ directory: checkout.directory, sha: checkout.merge, event: eventOf(checkout), ...given });

test("the merge that is checked out tells what it was merged onto, and GitHub is not asked", async () => {
  const checkout = pullRequest(BASE, HEAD);
  const seen = await judge(checkout);
  expect([seen.judged, seen.verdict, seen.asked]).toEqual([["base"], "hold", []]);
  expect(seen.report).toMatchObject({ gate_source: { from: "base", commit: checkout.base }, proposed: { verdict: "pass" } });
});

describe("GitHub is asked, and the checkout's own first parent is not trusted", () => {
  const asksGitHub = async (checkout: Checkout, given: Partial<Step> = {}): Promise<void> => {
    const seen = await judge(checkout, { api: API, ...given });
    expect([seen.judged, seen.asked[0]]).toEqual([["api"], "heads/main"]);
    // And where GitHub does not answer, nothing is guessed.
    expect((await judge(checkout, given)).verdict).toBe("error");
  };

  test("where another commit is checked out than the run's", async () => {
    const checkout = pullRequest(BASE, HEAD);
    git(checkout.directory, "checkout", "-q", "--detach", git(checkout.directory, "commit-tree", `${checkout.head}^{tree}`, "-p", checkout.base, "-p", checkout.head, "-m", "Another"));
    await asksGitHub(checkout);
  });

  test("where the second parent is not the pull request's head, as in a merge of the author's", async () => {
    const checkout = pullRequest(BASE, HEAD);
    await asksGitHub(checkout, { event: eventOf({ head: "e".repeat(40) }) });
  });

  test("where the head itself is checked out, whose first parent is the author's", async () => {
    const checkout = pullRequest(BASE, HEAD);
    git(checkout.directory, "checkout", "-q", "--detach", checkout.head);
    await asksGitHub(checkout, { sha: checkout.head });
  });

  test("where there are three parents", async () => {
    const checkout = pullRequest(BASE, HEAD);
    const merge = git(checkout.directory, "commit-tree", `${checkout.head}^{tree}`, "-p", checkout.base, "-p", checkout.head, "-p", `${checkout.base}^`, "-m", "Octopus");
    git(checkout.directory, "checkout", "-q", "--detach", merge);
    await asksGitHub(checkout, { sha: merge });
  });

  test("where the history is shallow", async () => {
    const checkout = pullRequest(BASE, HEAD);
    const directory = folder();
    git(checkout.directory, "branch", "merged", checkout.merge);
    git(directory, "clone", "-q", "--depth", "1", "--branch", "merged", `file://${checkout.directory}`, "here");
    await asksGitHub({ ...checkout, directory: join(directory, "here") });
  });

  test("where git is not there", async () => {
    await asksGitHub(pullRequest(BASE, HEAD), { environment: { PATH: folder() } });
  });

  test("where no checkout is", async () => {
    const directory = folder();
    lay(directory, HEAD);
    await asksGitHub({ directory, base: "", head: "d".repeat(40), merge: "e".repeat(40) });
  });
});

describe("what git is told to take for something else, it is not", () => {
  test.each<readonly [string, (checkout: Checkout, loose: string) => void]>([
    ["a replaced base", ({ directory, base }, loose) => void git(directory, "replace", base, loose)],
    ["a replaced merge", ({ directory, base, head, merge }, loose) => void git(directory, "replace", merge, git(directory, "commit-tree", `${head}^{tree}`, "-p", loose, "-p", head, "-m", `not ${base}`))],
    ["a graft", ({ directory, merge, head }, loose) => { mkdirSync(join(directory, ".git/info"), { recursive: true }); writeFileSync(join(directory, ".git/info/grafts"), `${merge} ${loose} ${head}\n`); }],
  ])("%s", async (_, change) => {
    const checkout = pullRequest(BASE, HEAD);
    const loose = git(checkout.directory, "commit-tree", `${checkout.head}^{tree}`, "-m", "loose");
    change(checkout, loose);
    const seen = await judge(checkout);
    expect([seen.judged, seen.verdict, seen.asked]).toEqual([["base"], "hold", []]);
  });

  test.each(["GIT_DIR", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR"])("another repository by %s", async (name) => {
    const [checkout, other] = [pullRequest(BASE, HEAD), pullRequest(HEAD, HEAD)];
    const value = { GIT_DIR: join(other.directory, ".git"), GIT_COMMON_DIR: join(other.directory, ".git"), GIT_OBJECT_DIRECTORY: join(other.directory, ".git/objects"), GIT_REPLACE_REF_BASE: "refs/heads/" }[name] ?? "";
    const seen = await judge(checkout, { environment: { [name]: value } });
    expect([seen.judged, seen.asked]).toEqual([["base"], []]);
  });

  test("a program called git in the checkout", async () => {
    const checkout = pullRequest(BASE, HEAD);
    writeFileSync(join(checkout.directory, "git"), `#!/bin/sh\ntouch "${join(checkout.directory, "was-run")}"\nexit 1\n`);
    chmodSync(join(checkout.directory, "git"), 0o755);
    const before = process.cwd();
    process.chdir(checkout.directory);
    try {
      const seen = await judge(checkout, { environment: { PATH: `.:${process.env["PATH"]}` } });
      expect([seen.judged, seen.asked]).toEqual([["base"], []]);
    } finally {
      process.chdir(before);
    }
  });
});

/** A pull request onto a base that has the submodule `gates`, which the change removes, and these files. */
function withSubmodule(base: Files): Checkout {
  const checkout = pullRequest({ ...BASE, ...base }, HEAD);
  const { directory, head } = checkout;
  git(directory, "checkout", "-q", "-f", "--detach", checkout.base);
  git(directory, "update-index", "--add", "--cacheinfo", `160000,${head},gates`);
  git(directory, "commit", "-q", "-m", "submodule");
  const tip = git(directory, "rev-parse", "HEAD");
  const merge = git(directory, "commit-tree", `${head}^{tree}`, "-p", tip, "-p", head, "-m", "Merge");
  git(directory, "checkout", "-q", "-f", "--detach", merge);
  return { ...checkout, base: tip, merge };
}

describe("files of the base", () => {
  test("that the working copy has not are still read", async () => {
    const seen = await judge(pullRequest({ "gates/a.yml": gateOf("a"), "gates/gone.yml": gateOf("gone") }, { "gates/a.yml": gateOf("head", 0.5), ...METRICS }), { inputs: { gate: "gates/*.yml" } });
    expect([seen.judged, seen.verdict, seen.asked]).toEqual([["a", "gone"], "hold", []]);
  });

  test("that the base has not are the change's, and the report says so", async () => {
    const seen = await judge(pullRequest({ "README.md": "x" }, HEAD));
    expect([seen.judged, seen.verdict, seen.notes]).toEqual([["head"], "pass", expect.stringContaining("is not in `main` yet")]);
  });

  test("that the step does not ask for are named where the one that it asks for is new, and cost nothing else", async () => {
    const named = { inputs: { gate: "own.yml" } };
    const change: Files = { ...METRICS, "own.yml": gateOf("head", 0.5) };
    expect((await judge(pullRequest(BASE, change), named)).notes).toContain("`own.yml` is not in `main` yet, so the one that this pull request brings judged. `main` has a gate at `rollout-gate.yml`, which this step does not ask for.");
    expect((await judge(pullRequest({ ".github/rollout-gate.yml": gateOf("base") }, change), named)).notes).toContain("`main` has a gate at `.github/rollout-gate.yml`");
    for (const base of [{ "README.md": "x" }, { ...BASE, "own.yml": gateOf("own") }]) expect((await judge(pullRequest(base, change), named)).notes).not.toContain("does not ask for");
    const both = await judge(pullRequest(BASE, { ...change, ...BASE }), { inputs: { gate: `own.yml\n${FILE}` } });
    expect([both.judged, both.notes]).toEqual([["base", "head"], expect.not.stringContaining("does not ask for")]);
  });

  test("in Git LFS are said to be so, on either side", async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"4".repeat(64)}\nsize 12345\n`;
    const pulled = await judge(pullRequest({ [FILE]: pointer }, HEAD));
    expect([pulled.judged, pulled.verdict, pulled.log]).toEqual([["head"], "hold", expect.stringMatching(/In the base branch: .*pointer of Git LFS.*keep it out of Git LFS/u)]);
    const given = { [FILE]: gateOf("g").replace("<= 0.02", "<= baseline"), "base.json": pointer };
    const unpulled = await judge(pullRequest(given, { ...given, ...METRICS }), { inputs: { baseline: "base.json" } });
    expect([unpulled.verdict, unpulled.log]).toEqual(["error", expect.stringContaining("`lfs: true` in `actions/checkout`")]);
  });

  test("are found through links inside of the repository, of folders as well", async () => {
    const base: Files = { [FILE]: { link: "gates/now.yml" }, gates: { link: "config" }, "config/now.yml": { link: "./v1.yml" }, "config/v1.yml": gateOf("linked") };
    expect((await judge(pullRequest(base, HEAD))).judged).toEqual(["linked"]);
    expect((await judge(pullRequest(base, { ...HEAD, "gates/now.yml": gateOf("head", 0.5) }), { inputs: { gate: "gates/now.yml" } })).judged).toEqual(["linked"]);
  });

  test.each([["../gate.yml", "leads out of the repository"], ["/etc/gate.yml", "leads out of the repository"], ["nowhere.yml", "not there"], [FILE, "ever more links"]])("that are a link to %s are an error", async (link, told) => {
    const seen = await judge(pullRequest({ [FILE]: { link } }, HEAD));
    expect([seen.verdict, seen.log]).toEqual(["error", expect.stringContaining(told)]);
  });

  test.each(["gates/g.yml", "gates/*.yml", "{gates,own}/*.yml", "**/*.yml", "linked/*.yml", "{linked,own}/*.yml"])("in a submodule are an error, named as %s", async (gate) => {
    const checkout = withSubmodule({ "linked": { link: "gates" } });
    lay(checkout.directory, { "own/g.yml": gateOf("head", 0.5) });
    const seen = await judge(checkout, { inputs: { gate } });
    expect([seen.verdict, seen.log]).toEqual(["error", expect.stringContaining("`gates` is a submodule")]);
  });

  test("beside a submodule that the pattern cannot reach are found", async () => {
    const checkout = withSubmodule({ "own/g.yml": gateOf("base") });
    lay(checkout.directory, { "own/g.yml": gateOf("head", 0.5) });
    expect((await judge(checkout, { inputs: { gate: "own/*.yml" } })).judged).toEqual(["base"]);
  });

  describe("below a linked folder", () => {
    const linked: Files = { gates: { link: "real" }, "real/a.yml": gateOf("a"), "real/b.yml": gateOf("b"), "real/deep": { link: "../other" }, "other/c.yml": gateOf("c"), "real/loop": { link: "." }, "real/nowhere": { link: "nothing" } };
    const withoutA = Object.fromEntries(Object.entries(linked).filter(([path]) => path !== "real/a.yml"));
    test.each([
      ["gates/*.yml", ["a", "b"]],
      ["ga*/?.yml", ["a", "b"]],
      ["gates/deep/*.yml", ["c"]],
      ["gates/{a,deep}*.yml", ["a"]],
    ])("are found by %s, also those that the change deletes", async (gate, judged) => {
      expect((await judge(pullRequest(linked, { ...linked, ...METRICS }), { inputs: { gate } })).judged).toEqual(judged);
      expect((await judge(pullRequest(linked, { ...withoutA, ...METRICS }), { inputs: { gate } })).judged).toEqual(judged);
    });

    test("are new where the folder has none of that name", async () => {
      const seen = await judge(pullRequest(linked, { ...linked, "real/new.yml": gateOf("new"), ...METRICS }), { inputs: { gate: "gates/new.yml" } });
      expect([seen.judged, seen.notes]).toEqual([["new"], expect.stringContaining("is not in `main` yet")]);
    });

    test.each([["nothing", "leads to something that is not there"], ["real/nothing", "leads to something that is not there"], ["real/a.yml", "leads to something that is not there"], ["../elsewhere", "leads out of the repository"]])("are an error where the folder is a link to %s", async (link, told) => {
      const base: Files = { ...linked, gates: { link } };
      const seen = await judge(pullRequest(base, { "gates/a.yml": gateOf("head", 0.5), ...METRICS }), { inputs: { gate: "{gates,own}/*.yml" } });
      expect([seen.verdict, seen.log]).toEqual(["error", expect.stringContaining(told)]);
    });
  });

  test("with names that are no ASCII, and with a line break, are found", async () => {
    const name = "gäte \n日本.yml";
    const seen = await judge(pullRequest({ [`g/${name}`]: gateOf("odd") }, { ...HEAD, [`g/${name}`]: gateOf("head", 0.5) }), { inputs: { gate: "g/*.yml" } });
    expect(seen.judged).toEqual(["odd"]);
  });

  test("that a partial clone lacks are asked of GitHub, at the same commit", async () => {
    const checkout = pullRequest(BASE, HEAD);
    const blob = git(checkout.directory, "rev-parse", `${checkout.base}:${FILE}`);
    rmSync(join(checkout.directory, ".git/objects", blob.slice(0, 2), blob.slice(2)), { force: true });
    const seen = await judge(checkout, { api: API });
    expect([seen.judged, seen.asked]).toEqual([["api"], [checkout.base, FILE]]);
    expect((await judge(checkout)).verdict).toBe("error");
  });
});

describe("where the checkout lies", () => {
  test("a working directory's gate has its path in the repository", async () => {
    const checkout = pullRequest({ ...BASE, "ml/rollout-gate.yml": gateOf("ml") }, { "ml/rollout-gate.yml": gateOf("head", 0.5), "ml/metrics.json": METRICS["metrics.json"] });
    expect((await judge(checkout, { inputs: { "working-directory": "ml" } })).judged).toEqual(["ml"]);
  });

  test("a folder of the workspace that is checked out into", async () => {
    const workspace = folder();
    const checkout = pullRequest(BASE, HEAD, join(workspace, "app"));
    expect((await judge(checkout, { directory: workspace, inputs: { "working-directory": "app" } })).judged).toEqual(["base"]);
    const named = { gate: `app/${FILE}`, metrics: "app/metrics.json" };
    expect((await judge(checkout, { directory: workspace, inputs: named })).judged).toEqual(["base"]);
    const absolute = { gate: join(workspace, "app", FILE), metrics: "app/metrics.json" };
    expect((await judge(checkout, { directory: workspace, inputs: absolute })).judged).toEqual(["base"]);
  });

  test("a working directory that the change turned into a link is still looked for by its name", async () => {
    const checkout = pullRequest({ "ml/rollout-gate.yml": gateOf("ml") }, { ml: { link: "own" }, "own/rollout-gate.yml": gateOf("head", 0.5), "own/metrics.json": METRICS["metrics.json"] });
    expect((await judge(checkout, { inputs: { "working-directory": "ml" } })).judged).toEqual(["ml"]);
  });

  test("a folder that the change turned into another repository is still the base's", async () => {
    const checkout = pullRequest({ "ml/rollout-gate.yml": gateOf("ml") }, METRICS);
    const inner = join(checkout.directory, "ml");
    pullRequest({}, { [FILE]: gateOf("head", 0.5), ...METRICS }, inner);
    expect((await judge(checkout, { inputs: { "working-directory": "ml" } })).judged).toEqual(["ml"]);
  });

  test("a workspace that is known by a link as well", async () => {
    const checkout = pullRequest(BASE, HEAD);
    const alias = join(folder(), "alias");
    symlinkSync(checkout.directory, alias);
    const seen = await judge(checkout, { environment: { GITHUB_WORKSPACE: alias }, inputs: { gate: join(alias, FILE) } });
    expect(seen.judged).toEqual(["base"]);
  });
});

describe("a merge group", () => {
  const group = (base: string) => events.mergeGroup({ merge_group: { base_sha: base } });
  test("is judged by the commit that it is built on, as the checkout has it", async () => {
    const checkout = pullRequest(BASE, HEAD);
    const seen = await judge(checkout, { event: group(checkout.base) });
    expect([seen.judged, seen.asked]).toEqual([["base"], []]);
  });
  test("and where the checkout lacks it, as GitHub has it", async () => {
    const checkout = pullRequest(BASE, HEAD);
    const seen = await judge(checkout, { event: group("f".repeat(40)), api: API });
    expect([seen.judged, seen.asked[0]]).toEqual([["api"], "f".repeat(40)]);
  });
});

test("a baseline that is tracked is the base's, also where the change deletes it, and others are the disk's", async () => {
  const gates = { [FILE]: gateOf("g").replace("<= 0.02", "<= baseline") };
  const base = { ...gates, "lines/a.json": '{"error_rate": 0.01}' };
  const changed = await judge(pullRequest(base, { ...gates, ...METRICS, "lines/a.json": '{"error_rate": 0.9}' }), { inputs: { baseline: "lines/*.json" } });
  expect([changed.verdict, changed.report.evidence[1]]).toEqual(["hold", expect.objectContaining({ file: "lines/a.json", source: "base" })]);
  const deleted = await judge(pullRequest(base, { ...gates, ...METRICS }), { inputs: { baseline: "lines/*.json" } });
  expect([deleted.verdict, deleted.report.evidence[1]]).toEqual(["hold", expect.objectContaining({ source: "base" })]);
  const untracked = pullRequest(gates, { ...gates, ...METRICS });
  lay(untracked.directory, { "lines/a.json": '{"error_rate": 0.9}' });
  expect((await judge(untracked, { inputs: { baseline: "lines/*.json" } })).verdict).toBe("pass");
});

test("a push asks neither git nor GitHub", async () => {
  const checkout = pullRequest(BASE, HEAD);
  const later = commit(checkout.directory, HEAD);
  const seen = await judge(checkout, { event: events.push({ after: later }), sha: later });
  expect([seen.judged, seen.verdict, seen.asked, seen.report.gate_source]).toEqual([["head"], "pass", [], { from: "head", commit: null, notes: [] }]);
});

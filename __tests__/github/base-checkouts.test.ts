import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { folder, git, lay, pullRequest, type Checkout, type Files } from "../support/checkout.ts";
import { events } from "../support/events.ts";
import { step, type Step } from "../support/step.ts";

// Which checkouts count as the repository whose base has the gate. The protected path of each gate says whose it is.
jest.setTimeout(30_000);
const FILE = "rollout-gate.yml";
const gateOf = (name: string, most = 0.02): string => `rollout_gate:\n  protected_path: ${name}\n  must_hold:\n    error_rate: "<= ${most}"\n`;
const METRICS = { "metrics.json": '{"error_rate": 0.05}' };
const BASE: Files = { [FILE]: gateOf("base") };
const HEAD: Files = { [FILE]: gateOf("head", 0.5), ...METRICS };
const API = { [FILE]: gateOf("api") };
const ELSEWHERE = { head: "d".repeat(40), merge: "e".repeat(40) };

const judge = ({ directory, head, merge }: Pick<Checkout, "directory" | "head" | "merge">, given: Partial<Step> = {}) =>
  step({ directory, sha: merge, event: events.fork({ pull_request: { head: { sha: head } } }), api: API, ...given });

/** The files of a pull request's own commit, from this address. */
function clone(origin: string, directory: string = folder()): Checkout {
  const checkout = pullRequest(BASE, HEAD, directory);
  git(directory, "checkout", "-q", "--detach", checkout.head);
  git(directory, "remote", "add", "origin", origin);
  return checkout;
}

describe("a checkout of the change itself is judged by the base's gate, as GitHub has it", () => {
  test.each(["https://github.com/stranger/octo-repo", "https://github.com/Stranger/Octo-Repo.git", "git@github.com:stranger/octo-repo.git"])("of the fork by %s, also at a later commit than the event's", async (origin) => {
    const seen = await judge({ ...clone(origin), ...ELSEWHERE });
    expect([seen.judged, seen.verdict, seen.asked[0]]).toEqual([["api"], "hold", "heads/main"]);
  });

  test("of the fork's merge, whose parents the author chose", async () => {
    const checkout = pullRequest(BASE, HEAD);
    git(checkout.directory, "remote", "add", "origin", "https://github.com/stranger/octo-repo");
    expect((await judge(checkout)).judged).toEqual(["api"]);
  });

  test.each(["https://github.com/octo-org/renamed", "https://github.com/other/mirror"])("of its very commit, from %s", async (origin) => {
    const checkout = clone(origin);
    expect((await judge(checkout)).judged).toEqual(["api"]);
    expect((await judge({ ...checkout, ...ELSEWHERE, merge: checkout.head })).judged).toEqual(["api"]);
  });

  test("of a fork in `pull_request_target`", async () => {
    const checkout = clone("https://github.com/stranger/octo-repo");
    const event = { ...events.fork({ pull_request: { head: { sha: checkout.head } } }), name: "pull_request_target" };
    expect((await judge(checkout, { event, sha: checkout.base })).judged).toEqual(["api"]);
  });

  test("and where GitHub does not answer, nothing is judged, and the message says how to do without", async () => {
    const given = { directory: clone("https://github.com/stranger/octo-repo").directory, sha: ELSEWHERE.merge, event: events.fork() };
    const seen = await step(given);
    expect([seen.verdict, seen.log]).toEqual(["error", expect.stringContaining("`fetch-depth: 2`: then git tells")]);
    const without = await step({ ...given, inputs: { "github-token": "" } });
    expect([without.verdict, without.log]).toEqual(["error", expect.stringMatching(/holds no token.*`fetch-depth: 2`/u)]);
  });
});

describe("a checkout of another repository", () => {
  const inputs = { "working-directory": "shared" };
  const shared = (origin: string): Checkout => {
    const workspace = folder();
    return { ...clone(origin, join(workspace, "shared")), ...ELSEWHERE, directory: workspace };
  };

  test("of the same owner judges as it is, and the report says so", async () => {
    const seen = await judge(shared("https://github.com/Octo-Org/shared-gates"), { inputs });
    expect([seen.judged, seen.verdict, seen.notes]).toEqual([["head"], "pass", expect.stringContaining("outside of this repository")]);
  });

  test("of another owner does not judge, unless that is said", async () => {
    const checkout = shared("https://github.com/octo-org-2/octo-repo");
    const seen = await judge(checkout, { inputs });
    expect([seen.verdict, seen.log]).toEqual(["error", expect.stringContaining("checkout of `octo-org-2/octo-repo`, which has another owner")]);
    const pattern = await judge(checkout, { inputs: { gate: "shared/*.yml", metrics: "shared/metrics.json" } });
    expect([pattern.verdict, pattern.log]).toEqual(["error", expect.stringContaining("another owner")]);
    expect((await judge(checkout, { inputs: { ...inputs, "gate-source": "head" } })).judged).toEqual(["head"]);
  });

  test.each(["https://github.com/octo-org/octo-repo.git", "git@github.com:octo-org/octo-repo", "https://x:secret@github.com/Octo-Org/Octo-Repo", "/mirror/elsewhere"])("is none where it is this very one, or nobody knows which: %s", async (origin) => {
    expect((await judge(shared(origin), { inputs })).judged).toEqual(["api"]);
  });
});

describe("where no `.git` tells in which folder the repository lies", () => {
  const unpacked = (files: Files) => {
    const directory = folder();
    lay(directory, files);
    return { directory, ...ELSEWHERE };
  };
  const repo = { [`repo/${FILE}`]: gateOf("head", 0.5), "repo/gates/mine.yml": gateOf("head", 0.5), "repo/metrics.json": METRICS["metrics.json"] };

  test.each<[string, Readonly<Record<string, string>>]>([
    ["a working directory", { "working-directory": "repo" }],
    ["a path", { gate: `repo/${FILE}`, metrics: "repo/metrics.json" }],
    ["a pattern, of which the change deleted all that the base has", { "working-directory": "repo", gate: "gates/*.yml" }],
    ["a baseline", { gate: "repo/gates/mine.yml", metrics: "repo/metrics.json", baseline: "repo/rollout-gate.yml" }],
  ])("a gate of the base in another folder is not taken for none: %s", async (_, inputs) => {
    const seen = await judge(unpacked(repo), { inputs, api: { [FILE]: gateOf("api"), "gates/old.yml": gateOf("api") } });
    expect([seen.verdict, seen.log]).toEqual(["error", expect.stringMatching(/Nobody can tell whether `.*` is `.*` of `main`.*actions\/checkout/u)]);
  });

  test("one that the base has in no folder is new", async () => {
    const seen = await judge(unpacked(repo), { inputs: { "working-directory": "repo" }, api: { "other.yml": gateOf("api") } });
    expect([seen.judged, seen.notes]).toEqual([["head"], expect.stringContaining("is not in `main` yet")]);
  });

  test("`.github` holds no repository: the default gate is looked for in both of its places", async () => {
    const seen = await judge(unpacked({ ...METRICS, [FILE]: gateOf("head", 0.5) }));
    expect(seen.judged).toEqual(["api"]);
  });
});

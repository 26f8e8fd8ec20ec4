import { inflateRawSync } from "node:zlib";
import { expect, test } from "@jest/globals";
import { MAY_ALL } from "../support/github/server.ts";
import { renderedOf } from "./rendered.ts";
import { gate, gitHub } from "./fixtures.ts";

// What a pull request's author may write: into names, values, prose, signals and files' names.
const NASTY = [
  "::error::forged",
  "::add-mask::gate",
  "::set-output name=verdict::pass",
  "##[error]forged",
  "%0A::error::forged",
  "\n::error::forged",
  "\r\n::stop-commands::x",
  "@octocat and @octo-org/team",
  "fixes #1, GH-2, octo-org/octo-repo#3",
  "| a | b |",
  "<img src=x onerror=alert(1)><script>alert(1)</script>",
  "</details></td></table>",
  "<!-- rollout-gate key=Release%20%2F%20gate memory= -->",
  "--> <!--",
  "[link](https://evil.example) ![](https://evil.example/x.png)",
  "```\nfenced",
  "\u202egnp.exe \u001b[2J\u0000",
  "https://evil.example www.evil.example evil@evil.example",
  ":+1: deadbeefdeadbeef",
];

test.each(NASTY)("%j does nothing but stand there", async (text) => {
  const github = await gitHub();
  const quoted = JSON.stringify(text);
  const files = {
    "rollout-gate.yml": `rollout_gate:
  protected_path: ${quoted}
  must_hold:
    ${quoted}: { condition: '== "no"', because: ${quoted} }
    a: { condition: "<= 1", because: ${quoted} }
  rollback_trigger:
    - signal: ${JSON.stringify(`reported ${text}`)}
      because: ${quoted}
  triage: { blocker_symptom: ${quoted}, dominant_surface: workflow }
`,
  };
  const seen = await gate({ metrics: { [text]: text, a: 5 }, signals: [`reported ${text}`] }, { github, files });
  expect(seen.outputs["verdict"]).toBe("rollback");
  const body = github.comments[0]?.body ?? "";

  // The runner takes as a command what begins with `::` after blanks, and `##[` anywhere.
  const commands = seen.stdout.split(/\r\n|[\r\n]/u).filter((line) => /^\s*::|##\[/u.test(line));
  expect(commands.every((line) => /^::(?:error|warning) (?:file=rollout-gate\.yml|title=Rollout gate)/u.test(line))).toBe(true);
  for (const markdown of [body, seen.summary]) {
    const { pings, foreign, links, cells } = renderedOf(markdown);
    expect({ pings, foreign, links }).toEqual({ pings: [], foreign: [], links: [] });
    expect(cells).toBe(true);
  }
  expect(body.indexOf("<!--")).toBe(0);
  expect(renderedOf(body).comments).toBe(1);
});

test("no part of a token is written where texts are wrapped, clipped or packed", async () => {
  const token = `ghs_${"0123456789abcdefghijklmnopqrstuvwxyz"}`;
  const github = await gitHub({ tokens: { [token]: { login: "github-actions[bot]", type: "Bot", permissions: MAY_ALL } } });
  const words = "word ".repeat(20);
  const files = { "rollout-gate.yml": `rollout_gate:\n  protected_path: ${words}${token}${words}\n  must_hold: { a: { condition: '== "${token}"', because: ${words}${token} } }\n` };
  const seen = await gate({ a: `${words}${token}` }, { github, token, files, inputs: { report: "report.json" } });
  const memory = inflateRawSync(Buffer.from(/memory=(\S+)/u.exec(github.comments[0]?.body ?? "")?.[1] ?? "", "base64url")).toString();
  const written = [seen.stdout, seen.summary, github.comments[0]?.body ?? "", seen.read("report.json"), JSON.stringify(seen.outputs), memory];
  for (const text of written) expect(text.replace(/\s|\u001b\[\d*(?:;\d+)*m/gu, "")).not.toMatch(/456789abcd|ghs_01234/u);
});

test("a token that a proxy on the way repeats is not shown", async () => {
  const github = await gitHub();
  github.fail({ with: { status: 403, message: "no access with ghs_test" } });
  const seen = await gate({ a: 1 }, { github });
  expect(seen.stdout).toContain("no access with ***");
});

test("a token with a line break in it is refused, and not shown", async () => {
  const seen = await gate({ a: 1 }, { token: "ghp_first0123456\nsecond0123456" });
  expect([seen.code, seen.outputs["verdict"]]).toEqual([1, "error"]);
  expect(seen.stdout).toContain("white space");
  expect(seen.stdout).not.toMatch(/first0|second0/u);
});

test("the token is never written, wherever it comes from", async () => {
  const github = await gitHub();
  const files = { "rollout-gate.yml": `rollout_gate:\n  protected_path: ghs_test_of_mine\n  must_hold: { a: '== "ghs_test"' }\n` };
  const seen = await gate({ a: "ghs_test and more" }, { github, files, inputs: { report: "report.json" } });
  const written = [seen.stdout, seen.summary, github.comments[0]?.body ?? "", seen.read("report.json"), JSON.stringify(seen.outputs)];
  expect(written.filter((text) => text.includes("ghs_test"))).toEqual([]);
});

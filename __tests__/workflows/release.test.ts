import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, jest, test } from "@jest/globals";
import { temporary } from "../support/workflow/hub.ts";
import { parseWorkflow } from "../support/workflow/model.ts";
import { own, replaced } from "../support/workflow/published.ts";
import { executable } from "../support/workflow/place.ts";

// Many processes, on machines that others use too.
jest.setTimeout(60_000);

const text = own.find(({ name }) => name === ".github/workflows/release.yml")?.text ?? "";
const { verify, tag } = parseWorkflow(text).jobs;
const script = (job: typeof tag, name: string) => job?.steps.find((step) => step.name === name)?.run ?? "";
const SHA = "0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c";

// Answers the one question and writes down what it is told to change. As GitHub, it lists what begins with the name.
const GH = `#!/bin/sh
case "$*" in
  *matching-refs/tags/*) prefix=\${3##*/}; test -z "$BROKEN" || exit 1; grep "^refs/tags/$prefix" "$REFS" || true ;;
  *) echo "$*" >> "$CALLS" ;;
esac
`;

function move(version: string, tags: readonly string[], { broken = false, source = script(tag, "Move the major tag") } = {}) {
  const place = temporary();
  mkdirSync(join(place, "bin"));
  executable(join(place, "bin/gh"), GH);
  writeFileSync(join(place, "refs"), tags.map((each) => `refs/tags/${each}\n`).join(""));
  writeFileSync(join(place, "calls"), "");
  const env = { PATH: `${join(place, "bin")}:${process.env["PATH"] ?? ""}`, REFS: join(place, "refs"), CALLS: join(place, "calls"), BROKEN: broken ? "1" : "", TAG: version, GITHUB_SHA: SHA, GITHUB_REPOSITORY: "octo-org/octo-repo" };
  const { status, stdout } = spawnSync("bash", ["-e", "-c", source], { cwd: place, env, encoding: "utf8" });
  return { status, stdout, calls: readFileSync(join(place, "calls"), "utf8").trim() };
}

const moved = (major: string) => `api --silent --method PATCH repos/octo-org/octo-repo/git/refs/tags/${major} -f sha=${SHA} -F force=true`;

describe("the major tag", () => {
  test("is moved to the release", () => {
    expect(move("v1.2.3", ["v1", "v1.2.2", "v1.2.3"])).toMatchObject({ status: 0, calls: moved("v1") });
  });

  test("is made by the first release", () => {
    expect(move("v2.0.0", ["v2.0.0"])).toMatchObject({ status: 0, calls: `api --silent --method POST repos/octo-org/octo-repo/git/refs -f ref=refs/tags/v2 -f sha=${SHA}` });
  });

  test("goes by numbers, and knows v1 from v10", () => {
    expect(move("v1.10.0", ["v1", "v1.9.0", "v1.10.0", "v10.0.0", "v1.99.0-rc.1", "v1.99"]).calls).toBe(moved("v1"));
  });

  test("never goes back: a repair of an older one leaves it", () => {
    expect(move("v1.2.4", ["v1", "v1.2.3", "v1.2.4", "v1.3.0"])).toMatchObject({ status: 0, calls: "", stdout: expect.stringContaining("v1.3.0 is newer than v1.2.4") });
    expect(move("v1.9.9", ["v1", "v2", "v2.0.0"]).calls).toBe(moved("v1"));
  });

  test.each(["v1", "1.2.3", "v1.2.3-rc.1", "v1.2", "v01.2.3", "main", "v1.2.3;id", "v1.2.3\nv2", "$(id)", ""])("%p is no release", (name) => {
    expect(move(name, ["v1", "v1.0.0"])).toMatchObject({ status: 1, calls: "" });
  });

  test("without an answer nothing is moved", () => {
    expect(move("v1.2.3", ["v1"], { broken: true })).toMatchObject({ status: 1, calls: "" });
  });

  test("without the comparison it would go back", () => {
    const source = replaced(script(tag, "Move the major tag"), '"$newest" != "$TAG"', '"" != ""');
    expect(move("v1.2.4", ["v1", "v1.3.0"], { source }).calls).toBe(moved("v1"));
  });
});

describe("before it", () => {
  test("dist/ is built anew, everything is tested, and known vulnerabilities are asked for", () => {
    expect(verify?.steps.flatMap(({ run = [] }) => run).slice(1)).toEqual(["npm ci", "npm run check-dist", "npm run audit -- --strict", "npm test"]);
    // No condition of its own that would let it run after a failure.
    expect([tag?.needs, String(tag?.if)]).toEqual(["verify", "${{ !github.event.release.prerelease }}"]);
    expect(verify?.steps.filter((step) => "if" in step || "continue-on-error" in step)).toEqual([]);
  });

  test.each([["v0.1.0", 0], ["v0.1.1", 1], ["0.1.0", 1], ["", 1]])("the tag %p is held against package.json", (version, status) => {
    const folder = temporary();
    writeFileSync(join(folder, "package.json"), '{ "version": "0.1.0" }');
    const env = { PATH: process.env["PATH"] ?? "", TAG: version };
    expect(spawnSync("bash", ["-e", "-c", script(verify, "The tag is the version")], { cwd: folder, env }).status).toBe(status);
  });
});

import { existsSync, mkdirSync, readFileSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folder, gateFolder, GATE, PASSING, type Folder } from "../cli/shell.ts";

// Whoever proposes a change may put symbolic links into the checkout. Those must neither read nor write files of the
// machine; a path that the command itself writes out may be anywhere.

const SECRET = `{ "error_rate": 0.01, "secret": "s3cr3t" }`;
const outside = (): Folder => folder({ "secret.json": SECRET, "gate.yml": GATE, "taken.txt": "mine" });

function refused({ code, output, errors }: { code: number; output: string; errors: string }): string {
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(errors).not.toContain("s3cr3t");
  return errors;
}

describe("a link in the working directory that leads out of it is not read", () => {
  test.each([
    ["metrics", ["--metrics", "link.json"]],
    ["a baseline", ["--metrics", "pass.json", "--baseline", "link.json"]],
    ["metrics that a pattern finds", ["--metrics", "li*.json"]],
    ["metrics in a folder that is a link", ["--metrics", "away/secret.json"]],
    ["metrics that a pattern finds in a folder that is a link", ["--metrics", "away/*.json"]],
    ["metrics by their whole path", ["--metrics", "HERE/link.json"]],
    ["a gate", ["--gate", "link.yml", "--metrics", "pass.json"]],
  ])("%s", async (_, args) => {
    const [here, there] = [gateFolder(), outside()];
    symlinkSync(join(there.path, "secret.json"), join(here.path, "link.json"));
    symlinkSync(join(there.path, "gate.yml"), join(here.path, "link.yml"));
    symlinkSync(there.path, join(here.path, "away"));
    expect(refused(await here.run(["check", ...args.map((each) => each.replace("HERE", here.path))]))).toContain("error: This leads out of the repository by a symbolic link, and such a file is not read");
  });

  test("the gate of a file of tests", async () => {
    const [here, there] = [folder({ "t.yml": "gate: link.yml\ntests:\n  - name: x\n    metrics: { error_rate: 0.01 }\n    verdict: pass\n" }), outside()];
    symlinkSync(join(there.path, "gate.yml"), join(here.path, "link.yml"));
    const { code, errors } = await here.run(["test", "t.yml"]);
    expect([code, errors]).toEqual([2, expect.stringContaining("leads out of the repository")]);
  });
});

describe("what is written out is read", () => {
  test.each([["../X/secret.json"], ["/X/secret.json"], ["../X/secr*.json"]])("%s", async (path) => {
    const [here, there] = [gateFolder(), outside()];
    const named = path.replace(/^\.\.\/X/u, `../${there.path.split("/").at(-1)}`).replace(/^\/X/u, there.path);
    expect((await here.run(["check", "--metrics", named])).code).toBe(0);
  });

  test("and so are links that stay inside of the repository, from a folder of it too", async () => {
    const here = gateFolder({ "shared/m.json": PASSING, "sub/rollout-gate.yml": GATE });
    mkdirSync(join(here.path, ".git"));
    symlinkSync("../shared/m.json", join(here.path, "sub/m.json"));
    const { code } = await here.run(["check", "--metrics", "m.json"], { directory: join(here.path, "sub") });
    expect(code).toBe(0);
  });

  test("also where the working directory is reached by a link", async () => {
    const [here, links] = [gateFolder(), folder()];
    symlinkSync(here.path, join(links.path, "here"));
    expect((await links.run(["check", "--metrics", "pass.json"], { directory: join(links.path, "here") })).code).toBe(0);
  });
});

describe("nothing is written through a link that leads out", () => {
  const LINKS: readonly [string, (there: string, here: string) => void, string][] = [
    ["to a file", (there, here) => symlinkSync(join(there, "taken.txt"), join(here, "out.json")), "out.json"],
    ["to a folder", (there, here) => symlinkSync(there, join(here, "out")), "out/new.json"],
    ["to a folder of a folder", (there, here) => symlinkSync(join(there, ".."), join(here, "up")), "up/new.json"],
  ];
  const untouched = (there: Folder): void => {
    expect(there.read("taken.txt")).toBe("mine");
    expect(there.list()).toEqual(["gate.yml", "secret.json", "taken.txt"]);
    expect(existsSync(join(realpathSync(there.path), "..", "new.json"))).toBe(false);
  };

  test.each(LINKS)("--output %s", async (_, link, path) => {
    const [here, there] = [gateFolder(), outside()];
    link(there.path, here.path);
    for (const args of [["check", "--metrics", "pass.json"], ["check", "--metrics", "nope.json", "--format", "json"], ["check", "--nope", "--format", "json"], ["explain"]]) {
      expect((await here.run([...args, "--output", path])).code).toBe(2);
    }
    expect((await here.run(["prove", "--write", path])).code).toBe(2);
    untouched(there);
  });

  test("a link to nowhere is replaced by the file, and its target is not made", async () => {
    const [here, there] = [gateFolder(), outside()];
    symlinkSync(join(there.path, "new.json"), join(here.path, "out.json"));
    const { code } = await here.run(["check", "--metrics", "pass.json", "--output", "out.json"]);
    expect([code, here.read("out.json")]).toEqual([0, expect.stringContaining("PASS")]);
    untouched(there);
  });

  test("a path that is written out may be anywhere", async () => {
    const [here, there] = [gateFolder(), outside()];
    expect((await here.run(["check", "--metrics", "pass.json", "--output", join(there.path, "new.txt")])).code).toBe(0);
    expect(readFileSync(join(there.path, "new.txt"), "utf8")).toContain("PASS");
  });
});

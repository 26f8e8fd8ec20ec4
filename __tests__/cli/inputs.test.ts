import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { folder, gateFolder, HOLDING, PASSING, type Folder } from "./shell.ts";

/** The evidence that a check of these metrics reads, in its order. */
async function evidenceOf({ run }: Folder, metrics: readonly string[], input = ""): Promise<string[]> {
  const { output, errors } = await run(["check", "--format", "json", "--metrics", ...metrics], { input });
  const { evidence } = JSON.parse(output) as { evidence?: { file: string }[] };
  if (evidence === undefined) throw new Error(errors);
  return evidence.map(({ file }) => file);
}

test("a byte order mark is fine, in metrics and in a gate", async () => {
  const here = gateFolder({ "marked.json": `\ufeff${PASSING}` });
  here.write("rollout-gate.yml", `\ufeff${here.read("rollout-gate.yml")}`);
  expect((await here.run(["check", "--metrics", "marked.json"])).code).toBe(0);
});

describe("patterns", () => {
  const results = { "out/b.json": `{ "b": 1 }`, "out/a.json": `{ "a": 1 }`, "out/deep/c.json": `{ "c": 1 }`, "out/.hidden.json": `{ "h": 1 }`, "out/notes.txt": "no" };

  test.each([
    [["out/*.json"], ["out/a.json", "out/b.json"]],
    [["out/**/*.json"], ["out/a.json", "out/b.json", "out/deep/c.json"]],
    [["out/{b,a}.json"], ["out/a.json", "out/b.json"]],
    [["out/[b-z].json", "out/?.json"], ["out/b.json", "out/a.json"]],
    [["./out/a.*"], ["out/a.json"]],
    [["out/b.json", "out/*.json"], ["out/b.json", "out/a.json"]],
    [["out/*.json", "out/b.json"], ["out/a.json", "out/b.json"]],
    [["out/.h*.json"], ["out/.hidden.json"]],
  ])("%j", async (metrics, files) => expect(await evidenceOf(gateFolder(results), metrics)).toEqual(files));

  test("that are absolute give absolute names", async () => {
    const here = gateFolder(results);
    expect(await evidenceOf(here, [`${here.path}/out/b*.json`])).toEqual([`${here.path}/out/b.json`]);
  });

  test("that match nothing are an error, not an empty set", async () => {
    const { code, errors } = await gateFolder().run(["check", "--metrics", "pass.json", "out/*.json", "pass.json/*.json"]);
    expect(code).toBe(2);
    for (const pattern of ["out/*.json", "pass.json/*.json"]) expect(errors).toContain(`${pattern}: error: No file matches \`${pattern}\`. The step that writes it`);
  });

  test("pass nothing over: a link that leads nowhere is an error where it matches, and only there", async () => {
    const here = gateFolder(results);
    for (const name of ["gone.json", "gone.txt"]) symlinkSync("nowhere", join(here.path, "out", name));
    const { code, output, errors } = await here.run(["check", "--metrics", "out/*.json"]);
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toBe("out/gone.json: error: This file cannot be read: it is a symbolic link to something that is not there.\n");
  });

  test("follow links to folders and files, and end where a link leads back", async () => {
    const here = gateFolder({ "real/a.json": `{ "a": 1 }`, "out/b.json": `{ "b": 1 }` });
    symlinkSync("../real", join(here.path, "out/linked"));
    symlinkSync("..", join(here.path, "out/back"));
    const files = await evidenceOf(here, ["out/linked/*.json", "out/b.*"]);
    expect(files).toEqual(["out/linked/a.json", "out/b.json"]);
    expect((await here.run(["check", "--metrics", "out/**/a.json"])).code).not.toBe(0);
  });

  test("that are a file's very name mean that file", async () => {
    expect(await evidenceOf(gateFolder({ "run[1].json": PASSING, "run1.json": HOLDING }), ["run[1].json"])).toEqual(["run[1].json"]);
  });

  test("work for gates too", async () => {
    expect(await gateFolder().run(["validate", "*.yml"])).toEqual({ code: 0, output: "rollout-gate.yml: ok\n", errors: "" });
  });
});

test.each([
  ["metrics", "a metrics file"],
  ["baseline", "a baseline"],
  ["gate", "a gate"],
])("one file written out twice as --%s is a slip", async (option, what) => {
  const file = option === "gate" ? "rollout-gate.yml" : "pass.json";
  const { code, errors } = await gateFolder().run(["check", `--${option}`, file, `./${file}`]);
  expect(code).toBe(2);
  expect(errors).toContain(`./${file}: error: This file is given twice as ${what}. Leave one out.`);
});

describe("standard input", () => {
  test("is read for -", async () => expect(await evidenceOf(gateFolder({ "more.json": `{ "more": 1 }` }), ["-", "more.json"], PASSING)).toEqual(["<stdin>", "more.json"]));

  test("can be read once only", async () => {
    const { code, errors } = await gateFolder().run(["check", "--metrics", "-", "--baseline", "-"], { input: PASSING });
    expect(code).toBe(2);
    expect(errors).toContain("Standard input (`-`) was named more than once, and it can be read only once.");
  });

  test("is named where it is wrong", async () => {
    expect((await gateFolder().run(["check", "--metrics", "-"], { input: "{\n  oops" })).errors).toMatch(/^<stdin>:2:3: error: /u);
  });

  test("that cannot be read is no bug of ours", async () => {
    const readInput = () => Promise.reject(new Error("EIO: i/o error, read"));
    const { code, errors } = await gateFolder().run(["check", "--metrics", "-"], { readInput });
    expect({ code, errors }).toEqual({ code: 2, errors: "<stdin>: error: This file cannot be read: i/o error, read.\n" });
  });
});

describe("files that a gate names", () => {
  const gate = (file: string) => `rollout_gate:\n  protected_path: support\n  metrics:\n    rate: { from: { file: ${file}, value: stats.rate } }\n  must_hold: { rate: "<= 0.1" }\n`;
  const check = ["check", "--gate", "from.yml"];

  test("are read from the working directory", async () => {
    expect((await folder({ "from.yml": gate("tool/k6.json"), "tool/k6.json": `{ "stats": { "rate": 0.1 } }` }).run(check)).code).toBe(0);
  });

  test("are unknown while they are missing, which holds", async () => {
    const { code, output } = await folder({ "from.yml": gate("k6.json") }).run(check);
    expect(code).toBe(10);
    expect(output).toContain("k6.json");
  });

  test("are read once when they are given as metrics too", async () => {
    const { code, output } = await folder({ "from.yml": gate("k6.json"), "k6.json": `{ "stats": { "rate": 0.1 } }` }).run([...check, "--metrics", "./k6.json", "--format", "json"]);
    expect(code).toBe(0);
    expect((JSON.parse(output) as { evidence: unknown[] }).evidence).toHaveLength(1);
  });

  test("stay inside, also through links", async () => {
    const outside = folder({ "secret.json": `{ "stats": { "rate": 0 } }` });
    const here = folder({ "from.yml": gate("k6.json") });
    symlinkSync(join(outside.path, "secret.json"), join(here.path, "k6.json"));
    const { code, errors } = await here.run(check);
    expect(code).toBe(2);
    expect(errors).toMatch(/^k6.json: error: /u);
  });

  test("may be links inside, and may start with two dots", async () => {
    const here = folder({ "from.yml": gate("..k6.json"), "real.json": `{ "stats": { "rate": 0.1 } }` });
    symlinkSync("real.json", join(here.path, "..k6.json"));
    expect((await here.run(check)).code).toBe(0);
  });

  test("that are folders are said", async () => {
    expect((await folder({ "from.yml": gate("k6"), "k6/x": "" }).run(check)).errors).toContain("k6: error: This is a folder, and what `from` names is a file.");
  });
});

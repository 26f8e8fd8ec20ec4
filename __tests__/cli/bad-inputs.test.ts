import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { GATE, gateFolder, PASSING, type Folder } from "./shell.ts";

type Content = string | Uint8Array;

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);
const deep = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000);

/** Files that are wrong in whatever role, and what is said after their name. */
const UNREADABLE: [string, Content, string][] = [
  ["empty", "", ":1:1: error: This file "],
  ["blank", " \n\n", ":1:1: error: This file "],
  ["Latin-1", bytes(`{\n"a": "Caf\u00e9\ufffd"}`, "latin1"), ":2:10: error: This file is not UTF-8 text: the byte 0xE9 stands here. Write it as UTF-8."],
  ["cut inside of a character", Buffer.concat([bytes("a\ufffd", "utf8"), Uint8Array.of(0xc3)]), ":1:3: error: This file is not UTF-8 text: the byte 0xC3 stands here."],
  ["UTF-16", bytes(`\ufeff${PASSING}`, "utf16le"), ": error: This file is not UTF-8 text. It is UTF-16, as older PowerShell writes"],
  ["gzip", Uint8Array.of(0x1f, 0x8b, 8, 0, 0xff), ": error: This file is not UTF-8 text. It is compressed with gzip; unpack it first."],
];

const METRICS: [string, Content, string][] = [
  ["prose", "hello world", ":1:1: error: This is not JSON: `hello` was not expected here."],
  ["cut off", `{ "a": 1,\n`, ":2:1: error: This is not JSON: the text ends in the middle."],
  ["written by Python", `{ "a": NaN }`, ":1:8: error: `NaN` is not JSON, although Python writes it."],
  ["JSON lines", `{ "a": 1 }\n{ "a": 2 }\n`, ":2:1: error: A second JSON value starts here"],
  ["a list", "[1]", ":1:1: error: A metrics file is a JSON object with a name for each measurement, and this is a list. Write, for example,"],
  ["null", "null", ":1:1: error: A metrics file is a JSON object"],
  ["signals of the wrong shape", `{ "signals": 5 }`, ":1:14: error: `signals` is a list of texts"],
  ["a commit of the wrong shape", `{ "metrics": {}, "meta": { "commit": 7 } }`, ":1:38: error: `meta.commit` is the commit's hash as text"],
  ["10,000 objects deep", deep(`{"a":`, "}"), ":1:1001: error: This is nested more than 200 levels deep"],
  ["10,000 lists deep", `{"a":${deep("[", "]")}}`, ":1:205: error: This is nested more than 200 levels deep"],
  ["one name with two values", `{ "a": 1,\n "a": 2 }`, ":2:2: error: `a` stands here a second time with another value; the first is on line 1."],
];

const GATES: [string, Content, string][] = [
  ["prose", "hello world", ":1:1: error: This file must be a map with the key `rollout_gate`"],
  ["no YAML", "rollout_gate: [", ":1:16: error: A bracket that was opened has no end"],
  ["a list", "- a\n", ":1:1: error: This file must be a map with the key `rollout_gate`, and it is a list."],
  ["of the wrong shape", "rollout_gate: true\n", ":1:15: error: `rollout_gate` must be a gate: a map with `protected_path` and"],
  ["with parts of the wrong shape", "rollout_gate:\n  protected_path: [1]\n  must_hold: 7\n", ":2:19: error: `protected_path` must be the path that the gate protects, as text, and it is a list. Write"],
  ["10,000 lists deep", `rollout_gate: ${deep("[", "]")}`, ":1:115: error: This is nested more than 100 levels deep"],
  ["10,000 maps deep", `rollout_gate: ${deep("{a: ", "}")}`, ":1:415: error: This is nested more than 100 levels deep"],
  ["a trigger of 10,000 brackets", GATE.replace("error_rate > 0.1", `${deep("(", ")")} > 1`), ":6:7: error: This expression has 20004 characters"],
  ["a condition of 4,000 brackets", GATE.replace("<= 0.02", `${"(".repeat(4000)}value${")".repeat(4000)} <= 1`), ":4:118: error: Brackets and unary operators are nested more than 100 levels deep here."],
  ["keys of every object", `${GATE}  __proto__: 1\n`, ":8:3: error: `__proto__` is not a key of `rollout_gate`."],
  ["the constructor", `${GATE}  constructor: { a: 1 }\n`, ":8:3: error: `constructor` is not a key of `rollout_gate`."],
];

/** Runs a check that has to fail for `bad`, with an output that must stay as it was. */
async function refused(here: Folder, option: string, bad: string): Promise<string> {
  here.write("report.txt", "of the last run");
  const before = here.list();
  const { code, output, errors } = await here.run(["check", ...(option === "--metrics" ? [] : ["--metrics", "pass.json"]), option, bad, "--output", "report.txt"]);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(errors).not.toMatch(/^ +at /mu);
  expect(errors).not.toContain("itself failed");
  expect(here.read("report.txt")).toBe("of the last run");
  expect(here.list()).toEqual(before);
  return errors;
}

describe.each([
  ["--metrics", [...UNREADABLE, ...METRICS], "a metrics file"],
  ["--baseline", [...UNREADABLE, ...METRICS.filter(([name]) => !/signals|commit/u.test(name))], "a baseline"],
  ["--gate", [...UNREADABLE, ...GATES], "a gate"],
] as const)("%s: a file with its name and place, never a verdict", (option, table, what) => {
  test.each(table)("%s", async (_, content, said) => {
    const errors = await refused(gateFolder({ "bad.file": content }), option, "bad.file");
    expect(errors.split("\n").filter((line) => line.startsWith(`bad.file${said}`))).toHaveLength(1);
  });

  test.each([
    ["pas.json", `There is no such file, and it is given as ${what}. Did you mean \`pass.json\`?`],
    ["no/where", `There is no such file, and it is given as ${what}. Its folder \`no/\` is not there either.`],
    ["nope.json", `There is no such file, and it is given as ${what}.${what === "a gate" ? "" : " The step that writes it may have failed or may write elsewhere."}\n`],
    ['"pass.json"', `There is no such file, and it is given as ${what}. It is in quotes; leave them out.`],
    ["pass.json, hold.json", `There is no such file, and it is given as ${what}. If these are several, write one path a line in a workflow, and one argument each in a shell.`],
    ["~/pass.json", `There is no such file, and it is given as ${what}. \`~\` and variables are not expanded here.`],
    ["pass.jsn", `There is no such file, and it is given as ${what}. Did you mean \`pass.json\`?`],
    ["pass.json/x", `There is no such file, and it is given as ${what}.`],
    ["folder", `This is a folder, and ${what} is a file. Name a file in it`],
    ["loop", "This file cannot be read: it is a symbolic link to itself."],
    ["gone", "This file cannot be read: it is a symbolic link to something that is not there."],
    ["x".repeat(300), "This file cannot be read: its name is too long."],
    ["no*.match", "No file matches `no*.match`. The step that writes it may have failed or may write elsewhere."],
  ])("%s", async (path, said) => {
    const here = gateFolder({ "folder/x": "" });
    symlinkSync("loop", join(here.path, "loop"));
    symlinkSync("nowhere", join(here.path, "gone"));
    expect(await refused(here, option, path)).toContain(`${path}: error: ${said}`);
  });
});

import { spawn, spawnSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, openSync, closeSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { gateFolder, HOLDING, type Folder } from "./shell.ts";

// What only a process of its own shows. It is the shipped dist/ that runs: node starts no TypeScript on its own.
const program = join(import.meta.dirname, "../../dist/cli.js");
const NOBODY = 65_534;
const posix = process.platform === "win32" ? test.skip : test;

/** Runs a line of shell in which `rg` is the program. */
function sh(here: Folder, line: string, options: { uid?: number; program?: string } = {}) {
  const { program: script = program, ...rest } = options;
  const text = `rg() { "$NODE" "$PROGRAM" "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync("sh", ["-c", text], { cwd: here.path, encoding: "utf8", env: { NODE: process.execPath, PROGRAM: script }, timeout: 60_000, ...rest });
  return { status, stdout, stderr };
}

posix("the exit code, the report and the diagnostics of a process are those of a run", async () => {
  const here = gateFolder();
  const run = await here.run(["check", "--metrics", "hold.json"]);
  expect(sh(here, "rg check --metrics hold.json")).toEqual({ status: run.code, stdout: run.output, stderr: run.errors });
  expect(sh(here, "rg check --metrics - < hold.json").stdout).toBe(run.output);
  expect(sh(here, "rg check --metrics absent-entirely")).toEqual({ status: 2, stdout: "", stderr: "absent-entirely: error: There is no such file, and it is given as a metrics file. The step that writes it may have failed or may write elsewhere.\n" });
});

describe("a reader that has seen enough", () => {
  test("does not crash the run, and the verdict stands", async () => {
    const here = gateFolder({ "long.yml": readFileSync(join(gateFolder().path, "rollout-gate.yml"), "utf8") + Array.from({ length: 3000 }, (_, at) => `    - metric_${at} > 1\n`).join("") });
    const child = spawn(process.execPath, [program, "check", "--gate", "long.yml", "--metrics", "hold.json", "--format", "json"], { cwd: here.path });
    child.stdout.once("data", () => child.stdout.destroy());
    const errors: string[] = [];
    child.stderr.on("data", (chunk: Buffer) => void errors.push(chunk.toString()));
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(10);
    expect(errors.join("")).not.toMatch(/EPIPE|^ +at /mu);
  });

  posix("may have closed the diagnostics, too", () => {
    expect(sh(gateFolder(), "rg check --metrics nope.json 2>&-").status).toBe(2);
    expect(sh(gateFolder(), "rg check --metrics hold.json 2>&-").status).toBe(10);
  });
});

(existsSync("/dev/full") ? test : test.skip)("results that could not be written were not given, whatever the verdict is", () => {
  for (const format of ["pretty", "json"]) {
    const { status, stderr } = sh(gateFolder(), `rg check --metrics pass.json --format ${format} > /dev/full`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: Standard output cannot be written: /u);
    expect(stderr).not.toMatch(/^ +at /mu);
  }
});

posix("a file that is read while it is replaced is the old one to its end", () => {
  const here = gateFolder({ "report.txt": "the report of the last run" });
  const reader = openSync(join(here.path, "report.txt"), "r");
  try {
    expect(sh(here, "rg check --metrics hold.json --output report.txt").status).toBe(10);
    const bytes = Buffer.alloc(100);
    expect(bytes.toString("utf8", 0, readSync(reader, bytes))).toBe("the report of the last run");
    expect(here.read("report.txt")).toMatch(/^HOLD /u);
  } finally {
    closeSync(reader);
  }
});

posix("the command that `init` proposes works in the shell that started it", () => {
  const here = gateFolder();
  for (const name of ["rollout-gate.yml", "pass.json", "hold.json", "rollback.json"]) sh(here, `rm ${name}`);
  const { status, stdout } = sh(here, "rg init");
  expect(status).toBe(0);
  const proposed = /^ {2}node (.*)$/mu.exec(stdout)?.[1] ?? "";
  expect(proposed).toMatch(/cli\.js"? check --metrics metrics\.sample\.json$/u);
  expect(sh(here, `"$NODE" ${proposed}`)).toMatchObject({ status: 0, stderr: "" });
});

posix("a working directory that is gone is no crash", () => {
  const { status, stderr } = sh(gateFolder({ "gone/x": "" }), `cd gone && rm -r ../gone && rg check --metrics x.json`);
  expect(status).toBe(2);
  expect(stderr).not.toMatch(/^ +at |itself failed/mu);
});

posix("a named pipe is read", () => {
  expect(sh(gateFolder(), `mkfifo pipe && (echo '${HOLDING}' > pipe &) && rg check --metrics pipe`).status).toBe(10);
});

test("without the right to write into its folder an output is refused before there is a verdict", () => {
  const here = gateFolder({ "out/old.txt": "old" });
  cpSync(join(program, ".."), join(here.path, "dist"), { recursive: true });
  chmodSync(here.path, 0o755);
  chmodSync(join(here.path, "out"), 0o555);
  const user = process.geteuid?.() === 0 ? { uid: NOBODY } : {};
  const asUser = { ...user, program: join(here.path, "dist/cli.js") };
  const seen = ["--version", ...["new", "old"].map((name) => `check --metrics pass.json --output out/${name}.txt`)].map((args) => sh(here, `rg ${args}`, asUser));
  chmodSync(join(here.path, "out"), 0o755);
  // Where that user cannot start this node there is nothing to see; Windows has no such rights.
  if (process.platform === "win32" || seen[0]?.status !== 0) return;
  expect(seen.slice(1)).toEqual(["new", "old"].map((name) => ({ status: 2, stdout: "", stderr: `out/${name}.txt: error: This file cannot be written: permission denied.\n` })));
  expect(here.read("out/old.txt")).toBe("old");
});

posix("questions take their answers from a pipe, at once or one after the other, and end with it", () => {
  const answers = "support\\nnobody owns approvals after 18:00\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n\\n";
  const [first = "", rest = ""] = answers.split(/(?<=support\\n)/u);
  const here = gateFolder();
  const atOnce = sh(here, `printf '${answers}' | rg diagnose --ask > triage.yml`);
  expect(atOnce.status).toBe(0);
  expect(here.read("triage.yml")).toContain("blocker_symptom: nobody owns approvals after 18:00\n");
  expect(atOnce.stderr).toContain("> support\n");
  expect(sh(here, `(printf '${first}'; sleep 1; printf '${rest}') | rg diagnose --ask`).stdout).toBe(here.read("triage.yml"));
  const ended = sh(here, `printf '${first}' | rg diagnose --ask --output other.yml`);
  expect({ status: ended.status, stdout: ended.stdout, there: here.list().includes("other.yml") }).toEqual({ status: 2, stdout: "", there: false });
  expect(ended.stderr).toMatch(/\nerror: The answers ended before the questions did, so nothing was written\.\n$/u);
});

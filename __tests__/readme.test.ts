import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { parseAllDocuments } from "yaml";
import { updated } from "../scripts/lib/readme.js";
import { evaluate, validate } from "../src/index.ts";

const readme = readFileSync("README.md", "utf8");
const blocks = [...readme.matchAll(/```(\w+)\n([\s\S]*?)```/gu)].map(([, language = "", text = ""]) => ({ language, text }));
const commands = blocks.filter(({ language }) => language === "sh").flatMap(({ text }) => text.split("\n").filter((line) => line.startsWith("node dist/cli.js ")));

function run(command: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command.split(/\s+/u).slice(1), { encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } });
  return { status, stdout, stderr };
}

describe("the README", () => {
  test("says of the action what action.yml and the example workflows say; if not, `npm run readme` writes it", () => {
    expect(updated(readme)).toBe(readme);
    expect(readme.match(/<!-- (?:inputs|outputs|workflow \S+) -->/gu)).toHaveLength(2 + readdirSync("examples/workflows").length);
  });

  test("shows what its first command prints", () => {
    const shown = /<!-- first-run -->\n```text\n([\s\S]*?)```/u.exec(readme)?.[1];
    const { status, stdout } = run(commands[0] ?? "");
    expect(stdout).toBe(shown);
    expect(status).toBe(10);
  });

  const printed = [...readme.matchAll(/```sh\n(node dist\/cli\.js [^\n]*)\n```\n\n<!-- prints -->\n```text\n([\s\S]*?)```\n<!-- \/prints -->/gu)].map(([, command = "", text = ""]) => ({ command, text }));

  test("shows what some more commands print", () => {
    expect(printed.length).toBe(readme.match(/<!-- prints -->/gu)?.length);
  });

  test.each(printed)("$command prints what is shown", ({ command, text }) => {
    expect(run(command).stdout).toBe(text);
  });

  test.each(commands)("%s gives a verdict", (command) => {
    const { status, stderr } = run(command);
    expect([0, 10, 20]).toContain(status);
    expect(stderr).not.toMatch(/error:/u);
  });

  test("shows gates and parts of gates that are right", () => {
    const parts = blocks.filter(({ language, text }) => language === "yaml" && /^(?:rollout_gate|must_hold|rollback_trigger|metrics|triage):/mu.test(text));
    expect(parts.length).toBeGreaterThanOrEqual(5);
    for (const { text } of parts) {
      const whole = text.startsWith("rollout_gate:") ? text : inGate(text);
      expect({ text, problems: validate([{ file: "README.md", text: whole }]).map(({ message }) => message) }).toEqual({ text, problems: [] });
      expect(parseAllDocuments(text)).toHaveLength(1);
    }
  });

  test("shows a call of the library with its result", () => {
    expect(evaluate("p95(latency_ms) <= 1200", { metrics: { latency_ms: [812, 790, 1104] } })).toEqual({ ok: true, result: true, reasons: [] });
  });
});

/** A part of a gate as a gate of its own. */
function inGate(part: string): string {
  const indented = part.replace(/^(?=.)/gmu, "  ");
  const checks = /^must_hold|^rollback_trigger/mu.test(part) ? "" : '  must_hold:\n    error_rate: "<= 0.02"\n';
  return `rollout_gate:\n  protected_path: a path\n${checks}${indented}`;
}

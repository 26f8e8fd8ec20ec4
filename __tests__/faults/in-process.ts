import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../src/github/action.ts";
import type { Runner } from "../../src/github/runner.ts";
import { GATE, PASS } from "../github/fixtures.ts";

/** A folder with a gate, and metrics that pass. */
export function fill(place: string): void {
  writeFileSync(join(place, "rollout-gate.yml"), GATE);
  writeFileSync(join(place, "metrics.json"), JSON.stringify(PASS));
}

/** The action in this process, for what is to be tried many times: its outputs each time that they were written, and its log. */
export async function runStep(directory: string, environment: Runner["environment"], changes: Partial<Runner> = {}): Promise<{ code: number; outputs: Readonly<Record<string, string>>; log: string }> {
  const inputs: Readonly<Record<string, string>> = { metrics: "metrics.json", comment: "never", "gate-source": "head" };
  let outputs: Readonly<Record<string, string>> = {};
  let log = "";
  const runner: Runner = {
    environment,
    directory,
    input: (name) => inputs[name] ?? "",
    setOutputs: (values) => void (outputs = { ...outputs, ...values }),
    print: (text) => void (log += text),
    writeSummary: () => undefined,
    git: () => Promise.resolve(null),
    connect: () => Promise.reject(new Error("nobody is asked")),
    ...changes,
  };
  return { code: await run(runner), outputs, log };
}

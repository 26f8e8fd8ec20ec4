import { afterEach, expect } from "@jest/globals";
import { runAction, type ActionResult, type ActionRun } from "../support/action.ts";
import { events } from "../support/events.ts";
import { startGitHub, type GitHub, type Options } from "../support/github/server.ts";

export const GATE = `rollout_gate:
  protected_path: support escalation
  must_hold:
    error_rate: "<= 0.02"
    cost: { condition: "<= 5", severity: warn }
  rollback_trigger:
    - error_rate > 0.1
    - signal: reviewers report missing context
      label: gate/missing-context
`;
export const PASS = { error_rate: 0.01, cost: 3 };
export const HOLD = { error_rate: 0.05, cost: 3 };
export const ROLLBACK = { error_rate: 0.5, cost: 3 };

const open: GitHub[] = [];
afterEach(async () => {
  for (const github of open.splice(0)) {
    await github.close();
    // Whatever the test was about: nothing was asked that GitHub does not know.
    expect(github.violations).toEqual([]);
  }
});

/** A GitHub that is closed after the test. */
export async function gitHub(options?: Options): Promise<GitHub> {
  const github = await startGitHub(options);
  open.push(github);
  return github;
}

/**
 * Runs the step over these metrics, on a pull request unless another event is given. By the gate that is checked out: the
 * tests of the base's gate say what the base is.
 */
export async function gate(metrics: object | string, run: Partial<ActionRun> = {}): Promise<ActionResult> {
  const files = { "rollout-gate.yml": GATE, "metrics.json": typeof metrics === "string" ? metrics : JSON.stringify(metrics), ...run.files };
  return runAction({ event: events.pullRequest(), ...run, github: run.github ?? (await gitHub()), files, inputs: { metrics: "metrics.json", "gate-source": "head", ...run.inputs } });
}

/** The warnings of a log, each with its text. */
export function warnings({ stdout }: Pick<ActionResult, "stdout">): string[] {
  return stdout.split("\n").filter((line) => line.startsWith("::warning "));
}

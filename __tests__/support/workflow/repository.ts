import type { Payload } from "../events.ts";

// What a repository that copied a workflow holds: a gate, an evaluation, and a script that undoes.
export const GATE = `rollout_gate:
  protected_path: support escalation
  must_hold:
    error_rate: "<= 0.02"
  rollback_trigger:
    - error_rate > 0.1
`;
export const METRICS = { pass: { error_rate: 0.01 }, hold: { error_rate: 0.05 }, rollback: { error_rate: 0.5 } };

const SHELL = "#!/bin/sh\nset -e\n";

/** Says the whole of what it was given. */
const ROLLBACK = `${SHELL}echo "undone: $VERDICT|$GATE|$COMMIT|$REASON|$SURFACE|$MOTION|$KEY"\n`;

/** An evaluation that measures this. */
export function measures(metrics: object): string {
  return `${SHELL}cat > metrics.json <<'END'\n${JSON.stringify(metrics)}\nEND\n`;
}

/** One that measures this and then fails. */
export function failsAfter(metrics: object): string {
  return `${measures(metrics)}exit 3\n`;
}

export const FAILS = `${SHELL}echo "no model answers" >&2\nexit 3\n`;

export function repository(evaluation: string, files: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return { "rollout-gate.yml": GATE, "evaluate.sh": evaluation, "rollback.sh": ROLLBACK, ...files };
}

/** The field of a payload that these names lead to, as a text. */
export function textAt(payload: Payload, ...path: readonly string[]): string {
  const value = path.reduce<unknown>((node, key) => (node as Payload | undefined)?.[key], payload);
  if (typeof value !== "string") throw new Error(`no text at ${path.join(".")}`);
  return value;
}

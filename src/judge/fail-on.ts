import type { Verdict } from "./report.ts";

/** The verdicts that fail a build, by the mildest of them. */
const FAILING = { hold: ["hold", "rollback"], rollback: ["rollback"], never: [] } as const satisfies Record<string, readonly Verdict[]>;

export type FailOn = keyof typeof FAILING;

export const FAIL_ON = Object.keys(FAILING) as FailOn[];

/** Whether a verdict is to fail the build. */
export function fails(verdict: Verdict, failOn: FailOn): boolean {
  return (FAILING[failOn] as readonly Verdict[]).includes(verdict);
}

import type { Truth } from "../judge/zones.ts";
import type { ProvableLine } from "./system.ts";

/** What it costs that a line is unknown, which evidence of a proof never leaves. */
export const UNKNOWN = 1e6;
/** What it costs that a target neither breaks nor fires. */
export const MISSED = 1e12;

/** What it costs that a line is not met or clear. */
export function costOfTruth(line: ProvableLine, truth: Truth): number {
  return truth === "unknown" ? UNKNOWN : fails(line, truth) ? 1 : 0;
}

/** What it costs that a target, which is to break or fire, does not. */
export function costOfTarget(line: ProvableLine, truth: Truth): number {
  return fails(line, truth) ? 0 : MISSED;
}

export function fails({ kind }: ProvableLine, truth: Truth): boolean {
  return truth === (kind === "condition" ? "false" : "true");
}

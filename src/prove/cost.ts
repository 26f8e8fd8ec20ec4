import type { Truth } from "../judge/zones.ts";
import type { Options } from "./candidates.ts";
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

/** What a line costs, which may be the target. */
export function costIn(line: ProvableLine, target: ProvableLine | null, truth: Truth): number {
  return line === target ? costOfTarget(line, truth) : costOfTruth(line, truth);
}

/** What lines cost together. */
export function costOf(lines: Iterable<ProvableLine>, target: ProvableLine | null, truths: ReadonlyMap<ProvableLine, Truth>): number {
  let sum = 0;
  for (const line of lines) sum += costIn(line, target, truths.get(line) ?? "unknown");
  return sum;
}

/** The same for all lines of a measurement at one of its options, which is known but for the target. */
export function costAt({ truths, costs }: Options, at: number, target: ProvableLine | null): number {
  const truth = target === null ? undefined : truths.get(target)?.[at];
  const cost = costs[at] ?? 0;
  return target === null || truth === undefined ? cost : cost - costOfTruth(target, truth) + costOfTarget(target, truth);
}

/** mathjs's defaults for comparing numbers: `relTol` and `absTol` of its configuration. */
const RELATIVE_TOLERANCE = 1e-12;
const ABSOLUTE_TOLERANCE = 1e-15;

/**
 * Whether two finite numbers count as equal: their difference is within the relative tolerance of the larger one, or
 * within the absolute one (the rule of mathjs's `nearlyEqual`). So `0.1 + 0.2 == 0.3`.
 */
export function nearlyEqual(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.max(RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b)), ABSOLUTE_TOLERANCE);
}

/** Drops the digits that only binary arithmetic produced: 0.15 - 0.17 is -0.02, not -0.020000000000000018. Zero has no sign. */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

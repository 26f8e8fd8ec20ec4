import type { Mean } from "./samples.ts";

/**
 * Mean and standard error of a sample, null for fewer than 2. Two passes, the second corrected by the rest that the first
 * left: Chan, Golub and LeVeque, The American Statistician 37 (1983) 242, formula 1.7.
 */
export function meanOf(values: Float64Array): Mean | null {
  const n = values.length;
  const first = values[0];
  if (first === undefined || n < 2) return null;
  // Counted from the first value: equal values have a standard error of exactly 0.
  let sum = 0;
  for (const value of values) sum += value - first;
  const rough = first + sum / n;
  let rest = 0;
  let squares = 0;
  for (const value of values) {
    rest += value - rough;
    squares += (value - rough) ** 2;
  }
  const variance = Math.max(squares - rest ** 2 / n, 0) / (n - 1);
  return { kind: "mean", mean: rough + rest / n, stderr: Math.sqrt(variance / n), n };
}

/** How much equal observations may seem to differ by rounding, as a share of their size. */
const ROUNDING = 1e-12;

/** Whether observations of a size (the largest magnitude among them) differ by more than rounding does. Without a spread nothing says how far a mean may vary. */
export function hasSpread({ stderr }: Mean, size: number): boolean {
  return stderr > ROUNDING * size;
}

/** The largest magnitude among some numbers; 0 of none. */
export function sizeOfNumbers(...lists: readonly Float64Array[]): number {
  return lists.reduce((size, numbers) => numbers.reduce((most, each) => Math.max(most, Math.abs(each)), size), 0);
}

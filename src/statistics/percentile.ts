/**
 * The percentile of a sorted, non-empty list: linear interpolation between the two nearest elements, Hyndman and Fan's
 * type 7 (R's default; The American Statistician 50 (1996) 361). `q` runs from 0 to 100.
 */
export function percentile(sorted: readonly number[] | Float64Array, q: number): number {
  const position = ((sorted.length - 1) * q) / 100;
  const below = Math.floor(position);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (position - below);
}

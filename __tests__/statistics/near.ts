/** Throws unless a number is within so much of the expected one, relative to it. */
export function expectNear(actual: number, expected: number, tolerance = 1e-9) {
  if (actual === expected || Math.abs(actual - expected) <= tolerance * Math.abs(expected)) return;
  throw new Error(`${actual} is not within ${tolerance} of ${expected}`);
}

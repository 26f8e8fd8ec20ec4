const DIGITS = 6;

/**
 * A number with at most six significant digits, or as many as are asked for, whole numbers whole. It gets more digits
 * where those would make it look equal to one of `unlike`, which it is not, be that one shown whole or as short as this:
 * 0.15000001 against a bound of 0.15, and 0.15000002 against 0.15000001.
 */
export function showNumber(value: number, unlike: readonly number[] = [], most = DIGITS): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const whole = Math.abs(value) < 1e15 ? String(Math.trunc(Math.abs(value))).length : 0;
  const others = unlike.filter((other) => other !== value);
  for (let digits = Math.max(most, whole); digits <= 17; digits += 1) {
    const shown = Number(value.toPrecision(digits));
    if (!others.some((other) => Number(other.toPrecision(digits)) === shown)) return String(shown);
  }
  return String(value);
}

import { withoutNoise } from "./numbers.ts";

/** A polynomial in one variable: its coefficients, the constant first. The empty one is zero. */
export type Polynomial = readonly number[];

/** Above it rounding decides more than the coefficients do. */
export const HIGHEST_DEGREE = 16;

export function plus(a: Polynomial, b: Polynomial): Polynomial {
  return trimmed(Array.from({ length: Math.max(a.length, b.length) }, (_, at) => (a[at] ?? 0) + (b[at] ?? 0)));
}

export function scaled(a: Polynomial, factor: number): Polynomial {
  return trimmed(a.map((coefficient) => coefficient * factor));
}

export function times(a: Polynomial, b: Polynomial): Polynomial {
  const product: number[] = [];
  a.forEach((x, i) => b.forEach((y, j) => (product[i + j] = (product[i + j] ?? 0) + x * y)));
  return trimmed(product);
}

/** Its value, by Horner's rule. */
export function valueAt(a: Polynomial, x: number): number {
  return a.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}

/**
 * Every real number at which it may change its sign or touch zero, in order: its roots, and those of its derivatives,
 * between which it is monotone, so that bisection finds each root. None for a constant.
 */
export function turningPoints(a: Polynomial): number[] {
  const [constant = 0, slope = 0] = a;
  if (a.length < 2) return [];
  if (a.length === 2) return [withoutNoise(-constant / slope)].filter(Number.isFinite);
  const leading = a.at(-1) as number;
  // No root lies as far from zero: twice, since one more, as Cauchy's bound is, makes no number of 2 ** 53 any greater.
  const bound = Math.min(Number.MAX_VALUE, 2 * Math.max(1, ...a.slice(0, -1).map((coefficient) => Math.abs(coefficient / leading))));
  const inner = turningPoints(derivative(a));
  const edges = [-bound, ...inner, bound];
  const roots = edges.slice(1).flatMap((to, at) => rootBetween(a, edges[at] as number, to));
  return [...inner, ...roots].sort((x, y) => x - y);
}

/** How far a root may be off, as a share of it, before it is better not drawn. */
const MOST_OFF = 1e-6;

/**
 * Whether rounding leaves a turning point where it is. At a root the value is only known to within the rounding errors of its
 * terms (Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., section 5.1); divided by the slope, or at a touch
 * by the bend, that is how far off the root may be. Where the value does not come near zero nothing is cut there.
 */
export function isExact(a: Polynomial, x: number): boolean {
  if (a.length <= 3) return true;
  const noise = 2 * a.length * Number.EPSILON * valueAt(a.map(Math.abs), Math.abs(x));
  if (Math.abs(valueAt(a, x)) >= noise) return true;
  const slope = Math.abs(valueAt(derivative(a), x));
  const bend = Math.abs(valueAt(derivative(derivative(a)), x)) / 2;
  return Math.min(noise / slope, Math.sqrt(noise / bend)) <= MOST_OFF * Math.max(Math.abs(x), MOST_OFF);
}

function derivative(a: Polynomial): Polynomial {
  return a.slice(1).map((coefficient, at) => coefficient * (at + 1));
}

/** The root of a polynomial that is monotone between two numbers, to the last digit that a number has. */
function rootBetween(a: Polynomial, from: number, to: number): number[] {
  let [low, high] = [from, to];
  const rising = valueAt(a, low) < valueAt(a, high);
  // An end that is a root itself is a turning point of the derivative, and known already.
  if (Math.sign(valueAt(a, low)) * Math.sign(valueAt(a, high)) >= 0) return [];
  for (let middle = between(low, high); middle > low && middle < high; middle = between(low, high)) {
    if (valueAt(a, middle) < 0 === rising) low = middle;
    else high = middle;
  }
  // The roundest of the numbers that come equally near to zero is the one that a person would name.
  return [[withoutNoise(low), low, high].reduce((best, x) => (Math.abs(valueAt(a, x)) < Math.abs(valueAt(a, best)) ? x : best))];
}

/** Each halved, so that their sum is a number however large they are. */
function between(low: number, high: number): number {
  return low / 2 + high / 2;
}

function trimmed(a: readonly number[]): Polynomial {
  return a.slice(0, a.findLastIndex((coefficient) => coefficient !== 0) + 1);
}

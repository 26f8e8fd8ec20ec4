import { betaPoint } from "./incomplete-beta.ts";

/** The x with P(X <= x) = p for X of Beta(a, b): 0 <= p <= 1, a > 0, b > 0. */
export function betaQuantile(p: number, a: number, b: number): number {
  return fromLogit(betaLogit(p, 1 - p, a, b));
}

/** The x with P(X > x) = p: `betaQuantile(1 - p, a, b)` without the digits that 1 - p costs. */
export function betaUpperQuantile(p: number, a: number, b: number): number {
  return fromLogit(betaLogit(1 - p, p, a, b));
}

/**
 * The t with P(T <= t) = p for Student's T; the degrees of freedom may be any number above 0.
 * P(|T| > t) is I_x(ν/2, 1/2) at x = ν / (ν + t²): Abramowitz and Stegun 26.7.1 with 26.5.27.
 */
export function studentQuantile(p: number, degreesOfFreedom: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, degreesOfFreedom);
  // 1 - 2p is exact where it is small, and there the logit of x is far below 0.
  return 0 - Math.sqrt(degreesOfFreedom) * Math.exp(-betaLogit(2 * p, 1 - 2 * p, degreesOfFreedom / 2, 0.5) / 2);
}

/** The z with P(Z <= z) = p: Student's t of so many degrees of freedom that the difference, (z³ + z) / 4ν, is none. */
export function normalQuantile(p: number): number {
  return studentQuantile(p, 1e18);
}

/** P(X <= k) for X of Bin(n, q), as I_{1-q}(n - k, k + 1): Abramowitz and Stegun 26.5.24. 0 <= q <= 1; k is a whole number. */
export function binomialCdf(k: number, n: number, q: number): number {
  if (k < 0) return 0;
  if (k >= n || q === 0) return 1;
  if (q === 1) return 0;
  return betaPoint(Math.log1p(-q) - Math.log(q), n - k, k + 1).below;
}

function fromLogit(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

/** The logit of the quantile with this much below it and above it, which add up to 1: the smaller is believed. */
function betaLogit(below: number, above: number, a: number, b: number): number {
  return below <= above ? logitOfLowerTail(below, a, b) : -logitOfLowerTail(above, b, a);
}

/**
 * Newton's method on ln P(X <= x) - ln p over the logit of x. The density of the logit is log-concave, hence so is its
 * distribution function (Prékopa 1973), so that every tangent lies above the curve: after the first step, wherever it
 * started, each comes closer from below. No bracket is needed.
 */
function logitOfLowerTail(p: number, a: number, b: number): number {
  if (!(p > 0)) return -Infinity;
  const target = Math.log(p);
  let logit = Math.log(a / b);
  for (let step = 0; step < 100; step++) {
    const { lnBelow, slope } = betaPoint(logit, a, b);
    const miss = lnBelow - target;
    logit -= miss / slope;
    // It converges quadratically: after a miss of 1e-9 nothing is left to gain.
    if (Math.abs(miss) < 1e-9) break;
  }
  return logit;
}

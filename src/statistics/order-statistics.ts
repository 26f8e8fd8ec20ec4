import { binomialCdf } from "./quantiles.ts";

/**
 * Which of n sorted observations bounds the q-th percentile from below: the largest rank r, counted from 1, with
 * P(Bin(n, q / 100) <= r - 1) <= error; 0 where n observations are too few for any. So many of them lie at or below the
 * percentile whatever the distribution is: Conover, "Practical Nonparametric Statistics" (3rd ed., 1999) section 3.2;
 * David and Nagaraja, "Order Statistics" (3rd ed., 2003) section 7.1.
 *
 * At q = 100 that is n, the largest observation; at q = 0 there is none. n is a whole number.
 */
export function lowerRank(n: number, q: number, error: number): number {
  let good = 0;
  let bad = n + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (binomialCdf(middle - 1, n, q / 100) <= error) good = middle;
    else bad = middle;
  }
  return good;
}

/**
 * Which one bounds it from above: the smallest rank s with P(Bin(n, q / 100) >= s) <= error; n + 1 where there is none.
 * Counted from the other end it is the lower rank of the percentile 100 - q.
 */
export function upperRank(n: number, q: number, error: number): number {
  return n + 1 - lowerRank(n, 100 - q, error);
}

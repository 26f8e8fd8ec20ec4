// Random draws from a seed, and the weights of everything that can be drawn. The same seed always draws the same numbers.

/** @typedef {() => number} Random a number from 0 up to, but not, 1 */

/**
 * Mulberry32: small, and good enough for ten thousand draws. Each cell of the tables has a generator of its own, so that
 * a cell that is added or left out changes no other one.
 * @param {number} seed
 * @param {string} name
 * @returns {Random}
 */
export function randomFor(seed, name) {
  let state = seed >>> 0;
  for (const character of name) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * How many of `n` cases have something that each has at this rate.
 * @param {Random} random
 * @param {number} n
 * @param {number} rate
 */
export function drawCount(random, n, rate) {
  let count = 0;
  for (let at = 0; at < n; at += 1) if (random() < rate) count += 1;
  return count;
}

/** @param {Random} random a standard normal number, by Box and Muller */
export function drawNormal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** @param {Random} random an exponential number of mean 1 */
export function drawExponential(random) {
  return -Math.log(1 - random());
}

/**
 * @template Value
 * @param {number} n
 * @param {() => Value} draw
 */
export function drawMany(n, draw) {
  return Array.from({ length: n }, draw);
}

/**
 * Mean and standard deviation, as a pipeline would report them.
 * @param {readonly number[]} values
 */
export function summary(values) {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (n - 1)), n };
}

const lnFactorials = [0];

/** @param {number} n */
function lnFactorial(n) {
  for (let at = lnFactorials.length; at <= n; at += 1) lnFactorials.push(Number(lnFactorials[at - 1]) + Math.log(at));
  return Number(lnFactorials[n]);
}

/**
 * The probability that of `n` cases so many fall into each class; what is left over falls into a last class.
 * @param {number} n
 * @param {readonly number[]} counts
 * @param {readonly number[]} rates
 */
export function probability(n, counts, rates) {
  const sum = (/** @type {readonly number[]} */ numbers) => numbers.reduce((total, number) => total + number, 0);
  const all = [...counts, n - sum(counts)];
  const shares = [...rates, Math.max(0, 1 - sum(rates))];
  // Nothing raised to the power of nothing is 1, and its logarithm no number.
  const logs = all.map((count, at) => (count === 0 ? 0 : count * Math.log(Number(shares[at])) - lnFactorial(count)));
  return Math.exp(lnFactorial(n) + sum(logs));
}

// Asks the library on which side of the truth an interval lies, through what it exports and in no other way.
import { probability } from './coverage-draws.js';

/** @typedef {typeof import('../src/index.ts')} Library */
/** @typedef {{ metrics: object, baseline?: object }} Evidence */
/** @typedef {'more' | 'less' | 'neither'} Said that the quantity is more than a number, is less than it, or neither */

/**
 * What errors a cell of the tables has. `more` and `less` are shares of draws, `exact_more` and `exact_less` the same
 * summed over every outcome, where there are few enough of them.
 * @typedef {object} Row
 * @property {string} form
 * @property {string} where
 * @property {boolean} promised whether the method promises the nominal error whatever is measured
 * @property {number | null} draws
 * @property {number | null} more
 * @property {number | null} less
 * @property {number | null} exact_more
 * @property {number | null} exact_less
 * @property {string} note
 */

/** Outcomes less likely than this are left out of the sums; so are single counts a hundred times as likely. */
const NEGLIGIBLE = 1e-9;

export const CONFIDENCE = 0.95;

/**
 * @param {Library} library
 * @param {string} expression
 * @param {Evidence} evidence
 */
export function valueOf(library, expression, evidence) {
  const answer = library.evaluate(expression, { ...evidence, confidence: CONFIDENCE });
  if (!answer.ok) throw new Error(`${expression}: ${JSON.stringify(answer.diagnostics)}`);
  return answer.result;
}

/**
 * What is said of a quantity against a number. Two questions are needed only where the first is answered with false:
 * the limit may lie on the number.
 * @param {Library} library
 * @param {string} quantity
 * @param {number} number
 * @param {Evidence} evidence
 * @returns {Said}
 */
export function said(library, quantity, number, evidence) {
  const isMore = valueOf(library, `${quantity} > ${number}`, evidence);
  if (isMore === true) return 'more';
  return isMore === false && valueOf(library, `${quantity} < ${number}`, evidence) === true ? 'less' : 'neither';
}

/**
 * The shares of draws with either error.
 * @param {number} draws
 * @param {() => Said} draw
 */
export function shares(draws, draw) {
  const counts = { more: 0, less: 0, neither: 0 };
  for (let at = 0; at < draws; at += 1) counts[draw()] += 1;
  return { draws, more: counts.more / draws, less: counts.less / draws };
}

/**
 * The probability of either error, summed over all outcomes.
 * @param {Iterable<readonly [number, () => Said]>} outcomes each with its probability
 */
export function sums(outcomes) {
  let [more, less] = [0, 0];
  for (const [weight, ask] of outcomes) {
    if (weight < NEGLIGIBLE) continue;
    const answer = ask();
    if (answer === 'more') more += weight;
    if (answer === 'less') less += weight;
  }
  return { exact_more: more, exact_less: less };
}

/**
 * The counts of two independent samples, with the probability of each pair.
 * @param {readonly [number, number]} sizes
 * @param {readonly [number, number]} rates
 * @returns {Generator<readonly [number, number, number]>}
 */
export function* pairsOfCounts([n, m], [p, q]) {
  const ours = weights(n, p);
  const theirs = weights(m, q);
  for (const [a, one] of ours) for (const [b, other] of theirs) yield [a, b, one * other];
}

/**
 * The counts out of `n` that are likely enough to matter, with their probabilities.
 * @param {number} n
 * @param {number} rate
 * @returns {[number, number][]}
 */
export function weights(n, rate) {
  const all = Array.from({ length: n + 1 }, (_, count) => /** @type {[number, number]} */ ([count, probability(n, [count], [rate])]));
  return all.filter(([, weight]) => weight >= NEGLIGIBLE * 100);
}

/**
 * Answers once for each key: outcomes that can be counted come up again and again.
 * @template Answer
 * @param {(...counts: number[]) => Answer} ask
 * @returns {(...counts: number[]) => Answer}
 */
export function remembered(ask) {
  /** @type {Map<string, Answer>} */
  const known = new Map();
  return (...counts) => {
    const key = counts.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = ask(...counts);
    known.set(key, answer);
    return answer;
  };
}

/**
 * @param {string} form
 * @param {string} where
 * @param {boolean} promised
 * @param {Partial<Row>} found
 * @returns {Row}
 */
export function row(form, where, promised, found) {
  return { form, where, promised, draws: null, more: null, less: null, exact_more: null, exact_less: null, note: '', ...found };
}

/** The difference of two rates as one writes it: 0.05 - 0.15 is not -0.1 in binary. @param {number} number */
export function tidy(number) {
  return Number(number.toPrecision(12));
}

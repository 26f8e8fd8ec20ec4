// The same system judged twice: how often one judgement passes it and the other rolls it back, and how often a judgement
// decides at all.
import { drawCount, randomFor } from './coverage-draws.js';
import { remembered } from './coverage-judge.js';

/**
 * @typedef {object} Repeat
 * @property {string} bounds
 * @property {string} confidence
 * @property {number} n
 * @property {number} rate
 * @property {number | null} baseline its rate, where there is one
 * @property {number} flips share of pairs with one pass and one rollback
 * @property {number} pass shares of single judgements
 * @property {number} rollback
 * @property {number} decided
 */

const FIXED = { name: 'x <= 0.15, rollback at x > 0.15', condition: '<= 0.15', trigger: 'x > 0.15' };
const RELATIVE = { name: 'x <= baseline + 0.02, rollback at x > baseline + 0.05', condition: '<= baseline + 0.02', trigger: 'x > baseline.x + 0.05' };

/** Each with the rate of the system, and that of its baseline. */
const PLANS = [
  ...[0.05, 0.15, 0.2].map((rate) => ({ bounds: FIXED, rate, baseline: /** @type {number | null} */ (null) })),
  ...[[0.05, 0.05], [0.15, 0.15], [0.17, 0.15], [0.2, 0.15]].map(([rate = NaN, baseline = NaN]) => ({ bounds: RELATIVE, rate, baseline })),
];

/** @param {import('./coverage-errors.js').Setup} setup */
export function repeats({ library, seed, draws }) {
  /** @type {Repeat[]} */
  const rows = [];
  for (const confidence of ['0.95', 'off']) {
    for (const n of [3, 20, 200]) {
      const judges = new Map([FIXED, RELATIVE].map((bounds) => [bounds, judgeOf(library, bounds, confidence, n)]));
      for (const { bounds, rate, baseline } of PLANS) {
        const judge = judges.get(bounds);
        if (judge === undefined) continue;
        // Without the confidence: both see the same draws.
        const random = randomFor(seed, `repeats ${bounds.name} ${n} ${rate} ${baseline}`);
        const verdict = () => judge(drawCount(random, n, rate), baseline === null ? 0 : drawCount(random, n, baseline));
        const counts = { flips: 0, pass: 0, rollback: 0 };
        for (let at = 0; at < draws; at += 1) {
          const both = [verdict(), verdict()];
          if (both.includes('pass') && both.includes('rollback')) counts.flips += 1;
          counts.pass += both.filter((each) => each === 'pass').length / 2;
          counts.rollback += both.filter((each) => each === 'rollback').length / 2;
        }
        const share = { flips: counts.flips / draws, pass: counts.pass / draws, rollback: counts.rollback / draws };
        rows.push({ bounds: bounds.name, confidence, n, rate, baseline, ...share, decided: share.pass + share.rollback });
      }
    }
  }
  return rows;
}

/**
 * @param {import('./coverage-judge.js').Library} library
 * @param {typeof FIXED} bounds
 * @param {string} confidence
 * @param {number} n
 */
function judgeOf(library, { condition, trigger }, confidence, n) {
  const gate = { file: 'gate.yml', text: `rollout_gate:\n  protected_path: all\n  confidence: ${confidence}\n  must_hold:\n    x: "${condition}"\n  rollback_trigger:\n    - ${trigger}\n` };
  const file = (/** @type {string} */ name, /** @type {number} */ count) => [{ file: name, text: JSON.stringify({ x: { count, of: n } }) }];
  return remembered((count, before) => {
    const result = library.check({ gates: [gate], metrics: file('metrics.json', count), baseline: file('baseline.json', before) });
    if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
    return result.report.verdict;
  });
}

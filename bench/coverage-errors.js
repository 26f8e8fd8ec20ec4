// How often a limit lies on the wrong side of the truth, form by form. Each part is a list of rows, most of them from
// 10,000 draws of data whose truth is known; where the outcomes are few, their probabilities are also summed.
import { drawCount, drawExponential, drawMany, drawNormal, probability, randomFor, summary } from './coverage-draws.js';
import { CONFIDENCE, pairsOfCounts, remembered, row, said, shares, sums, tidy, valueOf, weights } from './coverage-judge.js';

/** @typedef {import('./coverage-judge.js').Library} Library */
/** @typedef {import('./coverage-judge.js').Row} Row */
/** @typedef {import('./coverage-judge.js').Said} Said */
/** @typedef {import('./coverage-draws.js').Random} Random */
/** @typedef {{ library: Library, seed: number, draws: number }} Setup */

const SIZES = [5, 20, 200];
const RATES = [0.005, 0.05, 0.15, 0.5];

/** Each with its true mean and the standard deviation that belongs to it. */
const SHAPES = {
  normal: { draw: drawNormal, mean: 0 },
  exponential: { draw: drawExponential, mean: 1 },
};

/** @param {number} from @param {number} to @param {number} step */
function steps(from, to, step) {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => tidy(from + at * step));
}

/**
 * Both limits of a metric, as the functions `lower` and `upper` give them; null where there is none.
 * @param {Library} library
 * @param {object} metric
 */
function limitsOf(library, metric) {
  const [lower, upper] = ['lower(x)', 'upper(x)'].map((text) => {
    const found = valueOf(library, text, { metrics: { x: metric } });
    return typeof found === 'number' ? found : null;
  });
  return { lower: lower ?? null, upper: upper ?? null };
}

/**
 * @param {ReturnType<typeof limitsOf>} limits
 * @param {number} truth
 * @returns {Said}
 */
function against({ lower, upper }, truth) {
  if (lower !== null && lower > truth) return 'more';
  return upper !== null && upper < truth ? 'less' : 'neither';
}

/**
 * A form that is known by one count out of n, over all sizes and rates, and the worst of 999 rates.
 * @param {Setup} setup
 * @param {string} form
 * @param {boolean} promised
 * @param {(count: number, n: number) => object} metric
 */
function countedForm({ library, seed, draws }, form, promised, metric) {
  return SIZES.flatMap((n) => {
    const limits = remembered((count) => limitsOf(library, metric(count, n)));
    const exact = (/** @type {number} */ rate) => sums(weights(n, rate).map(([count, weight]) => /** @type {const} */ ([weight, () => against(limits(count), rate)])));
    const rows = RATES.map((rate) => {
      const random = randomFor(seed, `${form} ${n} ${rate}`);
      const silent = weights(n, rate).reduce((sum, [count, weight]) => sum + (limits(count).lower === null ? weight : 0), 0);
      return row(form, `n ${n}, rate ${rate}`, promised, {
        ...shares(draws, () => against(limits(drawCount(random, n, rate)), rate)),
        ...exact(rate),
        note: silent >= 0.0005 ? `no spread, hence unknown, in ${percent(silent)}` : '',
      });
    });
    return [...rows, worst(form, `n ${n}, 999 rates`, promised, steps(0.001, 0.999, 0.001).map((rate) => ({ at: `rate ${rate}`, ...exact(rate) })))];
  });
}

/**
 * One row for the worst of many cells, each side by itself.
 * @param {string} form
 * @param {string} where
 * @param {boolean} promised
 * @param {readonly { at: string, exact_more: number, exact_less: number }[]} cells
 */
function worst(form, where, promised, cells) {
  const greatest = (/** @type {'exact_more' | 'exact_less'} */ side) => cells.reduce((found, cell) => (cell[side] > found[side] ? cell : found));
  const [more, less] = [greatest('exact_more'), greatest('exact_less')];
  return row(form, `worst of ${where}`, promised, { exact_more: more.exact_more, exact_less: less.exact_less, note: `said more at ${more.at}; said less at ${less.at}` });
}

/** @param {number} share */
function percent(share) {
  return `${(share * 100).toFixed(1)}% of draws`;
}

/** @param {Setup} setup */
export function proportions(setup) {
  const { library, seed, draws } = setup;
  const booleans = [5, 20, 200].map((n) => {
    const ask = remembered((count) => said(library, 'mean(x)', 0.15, { metrics: { x: { samples: drawMany(n, counter((at) => at < count)) } } }));
    const random = randomFor(seed, `booleans ${n}`);
    return row('samples of true and false', `n ${n}, rate 0.15`, true, {
      ...shares(draws, () => ask(drawCount(random, n, 0.15))),
      ...sums(weights(n, 0.15).map(([count, weight]) => /** @type {const} */ ([weight, () => ask(count)]))),
    });
  });
  return [...countedForm(setup, 'proportion', true, (count, n) => ({ count, of: n })), ...booleans];
}

/** Calls with 0, 1, 2 and so on. @template Value @param {(at: number) => Value} make */
function counter(make) {
  let at = 0;
  return () => make(at++);
}

/** @param {Setup} setup */
export function means(setup) {
  const { library, seed, draws } = setup;
  const continuous = Object.entries(SHAPES).flatMap(([shape, { draw, mean }]) =>
    SIZES.map((n) => {
      const random = randomFor(seed, `mean ${shape} ${n}`);
      const ask = () => against(limitsOf(library, summary(drawMany(n, () => draw(random)))), mean);
      return row(`mean and sd, ${shape}`, `n ${n}`, shape === 'normal', shares(draws, ask));
    }),
  );
  const sampled = Object.entries(SHAPES).map(([shape, { draw, mean }]) => {
    const random = randomFor(seed, `samples ${shape}`);
    const ask = () => said(library, 'mean(x)', mean, { metrics: { x: { samples: drawMany(20, () => draw(random)) } } });
    return row(`mean of samples, ${shape}`, 'n 20', shape === 'normal', shares(draws, ask));
  });
  const zeroOrOne = countedForm(setup, 'mean and sd, zeros and ones', false, (count, n) => ({ mean: count / n, sd: Math.sqrt((count * (n - count)) / (n * (n - 1))), n }));
  return [...continuous, ...sampled, ...zeroOrOne];
}

/** @param {Setup} setup */
export function percentiles({ library, seed, draws }) {
  /** @type {readonly (readonly [number, number])[]} n and percentile; the last two are cells in which a rank was once wrong */
  const cells = [...SIZES.flatMap((n) => [50, 90, 95].map((q) => /** @type {const} */ ([n, q]))), [25, 75], [70, 90]];
  return cells.map(([n, q]) => {
    const random = randomFor(seed, `percentile ${n} ${q}`);
    const truth = -Math.log(1 - q / 100);
    const evidence = () => ({ metrics: { x: { samples: drawMany(n, () => drawExponential(random)) } } });
    const found = shares(draws, () => said(library, `p${q}(x)`, truth, evidence()));
    // Whether there is a limit depends on the number of samples alone.
    const open = [
      ...(valueOf(library, `p${q}(x) > -1`, evidence()) === true ? [] : ['below']),
      ...(valueOf(library, `p${q}(x) < 1000000`, evidence()) === true ? [] : ['above']),
    ];
    return row('percentile, exponential', `n ${n}, p${q}`, true, { ...found, note: open.length > 0 ? `unbounded ${open.join(' and ')} in 100% of draws` : '' });
  });
}

/**
 * A metric and its baseline, both known by counts.
 * @param {Setup} setup
 * @param {{ form: string, promised: boolean, quantity: string, truth: (ours: number, theirs: number) => number }} kind
 * @param {readonly [number, number]} sizes
 * @param {readonly [number, number]} rates
 */
function twoCounts({ library, seed, draws }, { form, promised, quantity, truth }, [n, m], [p, q]) {
  const ask = remembered((a, b) => said(library, quantity, truth(p, q), { metrics: { a: { count: a, of: n } }, baseline: { a: { count: b, of: m } } }));
  const random = randomFor(seed, `${form} ${n} ${m} ${p} ${q}`);
  const exact = sums([...pairsOfCounts([n, m], [p, q])].map(([a, b, weight]) => /** @type {const} */ ([weight, () => ask(a, b)])));
  return row(form, `n ${n} and ${m}, rates ${p} and ${q}`, promised, { ...shares(draws, () => ask(drawCount(random, n, p), drawCount(random, m, q))), ...exact });
}

const MOVER = { form: 'difference of proportions', promised: false, quantity: 'a - baseline.a', truth: (/** @type {number} */ p, /** @type {number} */ q) => tidy(p - q) };
const RATIO = { form: 'ratio of proportions', promised: true, quantity: 'a / baseline.a', truth: (/** @type {number} */ p, /** @type {number} */ q) => p / q };

/** @type {readonly (readonly [number, number])[]} */
const RATE_PAIRS = [...RATES.map((rate) => /** @type {const} */ ([rate, rate])), [0.05, 0.15], [0.15, 0.05]];

/** @param {Setup} setup */
export function differencesOfProportions(setup) {
  const sizes = /** @type {const} */ ([[5, 5], [20, 20], [20, 200], [200, 20], [200, 200]]);
  return sizes.flatMap((pair) => RATE_PAIRS.map((rates) => twoCounts(setup, MOVER, pair, rates)));
}

/** Every pair of rates of a grid: how bad it gets at all. @param {Setup} setup */
export function worstDifferencesOfProportions({ library }) {
  const grid = [0.005, 0.01, 0.02, ...steps(0.05, 0.95, 0.05), 0.98, 0.99, 0.995];
  const sizes = /** @type {const} */ ([[5, 5], [20, 20], [50, 50], [5, 20], [20, 5], [10, 50], [5, 100], [20, 100]]);
  return sizes.map(([n, m]) => {
    /** @type {Map<number, (a: number, b: number) => Said>} */
    const byTruth = new Map();
    const cells = grid.flatMap((p) =>
      grid.map((q) => {
        const truth = tidy(p - q);
        const ask = byTruth.get(truth) ?? remembered((a, b) => said(library, 'a - baseline.a', truth, { metrics: { a: { count: a, of: n } }, baseline: { a: { count: b, of: m } } }));
        byTruth.set(truth, ask);
        return { at: `rates ${p} and ${q}`, ...sums([...pairsOfCounts([n, m], [p, q])].map(([a, b, weight]) => /** @type {const} */ ([weight, () => ask(a, b)]))) };
      }),
    );
    return worst(MOVER.form, `n ${n} and ${m}, ${cells.length} pairs of rates`, false, cells);
  });
}

/** @param {Setup} setup */
export function ratios(setup) {
  const sizes = /** @type {const} */ ([[5, 5], [20, 20], [200, 200]]);
  const rates = /** @type {const} */ ([[0.15, 0.15], [0.5, 0.5], [0.05, 0.15]]);
  return sizes.flatMap((pair) => rates.map((each) => twoCounts(setup, RATIO, pair, each)));
}

/** @param {Setup} setup */
export function differencesOfMeans({ library, seed, draws }) {
  /** @type {readonly [keyof typeof SHAPES, number, number, number][]} n and n of the baseline, and the spread of ours where that of the baseline is 1 */
  const cells = [
    ['normal', 5, 5, 1],
    ['normal', 20, 20, 1],
    ['normal', 200, 200, 1],
    ['normal', 5, 5, 4],
    ['normal', 20, 20, 4],
    ['normal', 5, 20, 4],
    ['normal', 20, 5, 4],
    ['normal', 20, 200, 4],
    ['normal', 200, 20, 4],
    ['exponential', 5, 5, 1],
    ['exponential', 20, 20, 1],
    ['exponential', 20, 200, 1],
    ['exponential', 200, 200, 1],
  ];
  return cells.map(([shape, n, m, spread]) => {
    const { draw, mean } = SHAPES[shape];
    const random = randomFor(seed, `welch ${shape} ${n} ${m} ${spread}`);
    // Moved to the same mean, so that the truth is 0.
    const ask = () =>
      said(library, 'a - baseline.a', 0, {
        metrics: { a: summary(drawMany(n, () => spread * (draw(random) - mean))) },
        baseline: { a: summary(drawMany(m, () => draw(random) - mean)) },
      });
    return row(`difference of means, ${shape}`, `n ${n} and ${m}, spreads ${spread} and 1`, false, shares(draws, ask));
  });
}

/**
 * Pairs of which so many are better, so many worse, and the rest pass both times.
 * @param {number} n
 * @param {number} better
 * @param {number} worse
 */
function passFail(n, better, worse) {
  const cases = (/** @type {(at: number) => boolean} */ passes) => ({ cases: drawMany(n, counter((at) => ({ id: at, value: passes(at) }))) });
  return { metrics: { a: cases((at) => at < better || at >= better + worse) }, baseline: { a: cases((at) => at >= better) } };
}

/** @param {number} n @param {readonly [number, number]} rates of better and of worse pairs */
function changes(n, rates) {
  return drawMany(n + 1, counter((better) => better)).flatMap((better) => drawMany(n - better + 1, counter((worse) => /** @type {const} */ ([better, worse, probability(n, [better, worse], rates)]))));
}

const PAIRED = 'mean(a) - mean(baseline.a)';

/** @param {Setup} setup */
export function pairedPassFail({ library, seed, draws }) {
  const patterns = /** @type {const} */ ([[0.005, 0.005], [0.025, 0.025], [0.1, 0.1], [0.25, 0.25], [0, 0.05], [0.01, 0.05], [0.05, 0.15], [0.3, 0.02]]);
  const drawn = SIZES.flatMap((n) =>
    patterns.map(([p, q]) => {
      const truth = tidy(p - q);
      const ask = remembered((better, worse) => said(library, PAIRED, truth, passFail(n, better, worse)));
      const random = randomFor(seed, `tango ${n} ${p} ${q}`);
      const draw = () => {
        let [better, worse] = [0, 0];
        for (let at = 0; at < n; at += 1) {
          const number = random();
          if (number < p) better += 1;
          else if (number < p + q) worse += 1;
        }
        return ask(better, worse);
      };
      const exact = sums(changes(n, [p, q]).map(([better, worse, weight]) => /** @type {const} */ ([weight, () => ask(better, worse)])));
      return row('paired pass and fail', `n ${n}, better ${p}, worse ${q}`, false, { ...shares(draws, draw), ...exact });
    }),
  );
  const grid = [0, 0.003, 0.005, 0.01, 0.02, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.7, 0.8, 0.9, 0.98];
  const scanned = [1, 2, 5, 8, 15, 20, 40, 60].flatMap((n) => {
    /** @type {Map<number, (better: number, worse: number) => Said>} */
    const byTruth = new Map();
    const cells = grid.flatMap((p) =>
      grid.flatMap((q) => {
        if (p + q > 1) return [];
        const truth = tidy(p - q);
        const ask = byTruth.get(truth) ?? remembered((better, worse) => said(library, PAIRED, truth, passFail(n, better, worse)));
        byTruth.set(truth, ask);
        return [{ p, q, at: `better ${p}, worse ${q}`, ...sums(changes(n, [p, q]).map(([better, worse, weight]) => /** @type {const} */ ([weight, () => ask(better, worse)]))) }];
      }),
    );
    // Where most cases change between two runs, hardly anyone pairs them; where nothing is better or worse, everyone looks.
    const usual = cells.filter(({ p, q }) => p + q <= 0.5);
    const equal = cells.filter(({ p, q }) => p === q);
    return [worst('paired pass and fail', `n ${n}, ${cells.length} patterns`, false, cells), worst('paired pass and fail, at most half of the pairs differ', `n ${n}, ${usual.length} patterns`, false, usual), worst('paired pass and fail, better and worse as often', `n ${n}, ${equal.length} patterns`, false, equal)];
  });
  return [...drawn, ...scanned];
}

/** @param {Setup} setup */
export function pairedScores({ library, seed, draws }) {
  return Object.entries(SHAPES).flatMap(([shape, { draw, mean }]) =>
    SIZES.map((n) => {
      const random = randomFor(seed, `paired ${shape} ${n}`);
      const ask = () => {
        const before = drawMany(n, () => 10 * random());
        const cases = (/** @type {(value: number) => number} */ change) => ({ cases: before.map((value, id) => ({ id, value: change(value) })) });
        return said(library, PAIRED, 0, { metrics: { a: cases((value) => value + draw(random) - mean) }, baseline: { a: cases((value) => value) } });
      };
      return row(`paired scores, ${shape} differences`, `n ${n}`, shape === 'normal', shares(draws, ask));
    }),
  );
}

/** @param {Setup} setup */
export function leastOfSlices({ library, seed, draws }) {
  /** @type {readonly [number, number, number[]][]} n, the rate of the first slice, and the rates of the others */
  const cells = [20, 200].flatMap((n) => [2, 5, 20].flatMap((slices) => [0.15, 0.5].map((others) => /** @type {[number, number, number[]]} */ ([n, 0.15, drawMany(slices - 1, () => others)]))));
  return cells.map(([n, first, others]) => {
    const rates = [first, ...others];
    const random = randomFor(seed, `min ${n} ${rates.join()}`);
    const ask = remembered((...counts) => said(library, 'min(x)', 0.15, { metrics: { x: Object.fromEntries(counts.map((count, at) => [`slice_${at}`, { count, of: n }])) } }));
    const found = shares(draws, () => ask(...rates.map((rate) => drawCount(random, n, rate))));
    return row('least of slices', `${rates.length} slices, n ${n} each, rate ${first}, others ${others[0]}`, true, found);
  });
}

/** @param {Setup} setup */
export function triggerSets({ library, seed, draws }) {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const proportion = (/** @type {number} */ n, /** @type {number} */ bound) => ({
    text: `n ${n}, rate ${bound}`,
    bound,
    draw: (/** @type {Random} */ random) => ({ count: drawCount(random, n, bound), of: n }),
  });
  const mean = { text: 'means of 20 normal numbers', bound: 0, draw: (/** @type {Random} */ random) => summary(drawMany(20, () => drawNormal(random))) };
  return [proportion(20, 0.15), proportion(200, 0.15), proportion(200, 0.5), mean].map(({ text, bound, draw }) => {
    const lines = names.map((name) => `    - ${name} > ${bound}\n`).join('');
    const gate = { file: 'gate.yml', text: `rollout_gate:\n  protected_path: all\n  confidence: ${CONFIDENCE}\n  must_hold:\n    ready: "== 1"\n  rollback_trigger:\n${lines}` };
    const random = randomFor(seed, `triggers ${text}`);
    const judge = rememberedText((metrics) => {
      const result = library.check({ gates: [gate], metrics: [{ file: 'metrics.json', text: metrics }] });
      if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
      return result.report.verdict === 'rollback' ? 'more' : 'neither';
    });
    const found = shares(draws, () => judge(JSON.stringify({ ready: 1, ...Object.fromEntries(names.map((name) => [name, draw(random)])) })));
    return row('rollback by 5 triggers on their bounds', text, true, { draws: found.draws, more: found.more });
  });
}

/** @param {(text: string) => Said} ask */
function rememberedText(ask) {
  /** @type {Map<string, Said>} */
  const known = new Map();
  return (/** @type {string} */ text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
}

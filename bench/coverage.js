// npm run bench-coverage [PART ...]: measures that the library errs no more often than a gate's confidence says. It draws
// data whose truth is known and counts how often an answer is wrong. Without parts it does all, which takes several
// minutes. Each part is kept in coverage-results.json, from which coverage-results.md is written.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import * as errors from './coverage-errors.js';
import { written } from './coverage-report.js';
import { repeats } from './coverage-repeats.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '20240607' },
    draws: { type: 'string', default: '10000' },
    library: { type: 'string', default: join(import.meta.dirname, '../dist/index.js') },
    output: { type: 'string', default: join(import.meta.dirname, 'coverage-results') },
  },
});

const parts = {
  proportions: errors.proportions,
  means: errors.means,
  percentiles: errors.percentiles,
  'differences-of-proportions': errors.differencesOfProportions,
  'worst-differences-of-proportions': errors.worstDifferencesOfProportions,
  'differences-of-means': errors.differencesOfMeans,
  'paired-pass-and-fail': errors.pairedPassFail,
  'paired-scores': errors.pairedScores,
  ratios: errors.ratios,
  'least-of-slices': errors.leastOfSlices,
  'trigger-sets': errors.triggerSets,
  repeats,
};
/** @typedef {keyof typeof parts} Part */

/** @type {import('./coverage-judge.js').Library} */
const library = await import(pathToFileURL(resolve(values.library)).href);
const setup = { library, seed: Number(values.seed), draws: Number(values.draws) };

/** @param {string} name @returns {name is Part} */
const isPart = (name) => name in parts;
const unknown = positionals.find((name) => !isPart(name));
if (unknown !== undefined) throw new Error(`there is no part ${unknown}; there are ${Object.keys(parts).join(', ')}`);
const names = positionals.length > 0 ? positionals.filter(isPart) : Object.keys(parts).filter(isPart);

const file = `${values.output}.json`;
/** @type {import('./coverage-report.js').Results} */
const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const name of names) {
  const start = performance.now();
  const rows = parts[name](setup);
  const minutes = Number(((performance.now() - start) / 60_000).toFixed(2));
  const command = ['npm run bench-coverage', ...(positionals.length > 0 ? ['--', name] : [])].join(' ');
  results[name] = { date: new Date().toISOString().slice(0, 10), seed: setup.seed, draws: setup.draws, node: process.version, command, minutes, rows };
  console.log(`${name}: ${rows.length} rows in ${minutes} minutes`);
  // After each part, so that a run that is stopped has not been for nothing.
  const sorted = Object.fromEntries(Object.keys(parts).flatMap((part) => (results[part] === undefined ? [] : [[part, results[part]]])));
  writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`);
}
const text = written(results);
writeFileSync(`${values.output}.md`, text);
console.log(text);

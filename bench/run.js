// npm run bench: what a check costs, as ratios of things measured side by side. Prints a table and writes
// .cache/bench.json; it never fails a build, since a slow machine is not a bug. The gate in examples/own-pipeline judges
// the figures.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureGrowth } from './growth.js';
import { measureLargeFiles } from './large-file.js';
import { measureTwoHundredLines } from './two-hundred-lines.js';
import { measureAction, measureStartUp } from './start-up.js';

process.chdir(join(import.meta.dirname, '..'));
const folder = mkdtempSync(join(tmpdir(), 'rollout-gate-bench-'));
try {
  const figures = {
    node: process.version,
    start_up: say('check of a small gate, against an empty program', measureStartUp()),
    action: say('the action without a comment, against an empty program', measureAction(folder)),
    growth: say('10,000 conditions and metrics, against 1,000 (ms beyond start-up)', measureGrowth(folder)),
    two_hundred_lines: say('explain and prove on gates of 200 lines, against a small check (ms)', measureTwoHundredLines(folder)),
    large_file: say('check of 100 MB of metrics, against JSON.parse', measureLargeFiles(folder)),
  };
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/bench.json', `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Prints figures as soon as they are known: a run takes minutes.
 * @template {object} Figures
 * @param {string} title
 * @param {Figures} figures
 */
function say(title, figures) {
  console.log(`\n${title}`);
  for (const [name, { ratio, ...pair }] of leaves(figures)) {
    const sides = Object.entries(pair).map(([side, value]) => `${side} ${value}`.padEnd(18));
    console.log(`  ${name.padEnd(38)}${sides.join('')}ratio ${ratio}`);
  }
  return figures;
}

/**
 * The comparisons among the figures, with the names that lead to them.
 * @param {object} figures
 * @param {string} [prefix]
 * @returns {[string, Record<string, number>][]}
 */
function leaves(figures, prefix = '') {
  /** @type {[string, Record<string, number>][]} */
  const members = Object.entries(figures);
  return members.flatMap(([name, inner]) =>
    'ratio' in inner ? [[prefix + name, inner]] : leaves(inner, `${prefix}${name} `),
  );
}

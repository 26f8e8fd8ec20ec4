// Ten times the conditions and metrics should cost ten times the work, not a hundred times.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, compareTime, median, rounded, run } from './measure.js';
import { smallCheck } from './start-up.js';

const SIZES = [1_000, 10_000];
const library = fileURLToPath(new URL('library-check.js', import.meta.url));

/**
 * One condition a metric, in the forms that a gate has; most of them hold, some do not, some metrics were not measured.
 * @param {number} size
 */
export function generate(size) {
  const names = Array.from({ length: size }, (_, at) => `metric_${at}`);
  const forms = [
    () => '"<= 0.5"',
    () => '{ condition: "0 <= value <= 0.5", because: users notice }',
    () => '{ condition: "< 0.55", severity: warn }',
    (/** @type {string} */ name) => `"${name} * 2 <= 1 or not (${name} > 0.45)"`,
  ];
  const conditions = names.map((name, at) => `    ${name}: ${forms[at % forms.length]?.(name)}\n`);
  const measured = names.flatMap((name, at) => (at % 50 === 0 ? [] : [[name, (at % 60) / 100]]));
  return {
    gate: `rollout_gate:\n  protected_path: growth\n  must_hold:\n${conditions.join('')}`,
    metrics: JSON.stringify(Object.fromEntries(measured)),
  };
}

/** @param {string} folder where to put what is generated */
export function measureGrowth(folder) {
  const [small, large] = SIZES.map((size) => {
    const [gate, metrics] = [join(folder, `gate-${size}.yml`), join(folder, `metrics-${size}.json`)];
    const generated = generate(size);
    writeFileSync(gate, generated.gate);
    writeFileSync(metrics, generated.metrics);
    const { ours, other } = compareTime(7, check(gate, metrics), smallCheck);
    const ownTimes = Array.from({ length: 5 }, () => Number(run({ args: [library, gate, metrics] })[1]));
    return { command_line: ours - other, library: median(ownTimes) };
  });
  return {
    command_line: grown(small?.command_line, large?.command_line),
    library: grown(small?.library, large?.library),
  };
}

/** Milliseconds at both sizes, beyond start-up. */
function grown(small = NaN, large = NaN) {
  return { of_1000: rounded(small), of_10000: rounded(large), ratio: rounded(large / small) };
}

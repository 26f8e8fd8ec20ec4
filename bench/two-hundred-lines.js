// What `explain`, `prove` and `test` cost on gates of 200 lines: seconds beyond the start-up of a small check, for five shapes of gate.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, compareTime, rounded } from './measure.js';
import { smallCheck } from './start-up.js';

const numbers = Array.from({ length: 100 }, (_, at) => at);

/** @type {Record<string, { conditions: string[], triggers: string[] }>} */
const SHAPES = {
  own_metrics: { conditions: numbers.map((n) => `m${n}: "<= ${n}"`), triggers: numbers.map((n) => `m${n} > ${n + 10}`) },
  metrics_in_a_ring: { conditions: numbers.map((n) => `m${n}: "value * 2 <= m${(n + 1) % 100} + ${n}"`), triggers: numbers.map((n) => `m${n} > ${n + 10}`) },
  one_metric: { conditions: ['m:', ...numbers.map((n) => `  - "<= ${n + 1}"`)], triggers: numbers.map((n) => `m > ${n + 200}`) },
  percentiles: { conditions: numbers.map((n) => `l${n}: ["p95(value) <= ${n + 1}", "p50(value) < ${n + 1} / 2"]`), triggers: ['x > 3'] },
  baselines: { conditions: numbers.map((n) => `q${n}: ">= baseline - 0.01"`), triggers: numbers.map((n) => `q${n} < baseline.q${n} - 0.05`) },
};

/** @param {string} folder where to put what is generated */
export function measureTwoHundredLines(folder) {
  return Object.fromEntries(
    Object.entries(SHAPES).map(([name, { conditions, triggers }]) => {
      const gate = join(folder, `${name}.yml`);
      writeFileSync(gate, `rollout_gate:\n  protected_path: ${name}\n  must_hold:\n${conditions.map((line) => `    ${line}\n`).join('')}  rollback_trigger:\n${triggers.map((line) => `    - ${line}\n`).join('')}`);
      return [name, { explain: beyondStartUp(['explain', '--gate', gate]), prove: beyondStartUp(['prove', '--gate', gate]) }];
    }),
  );
}

/** @param {readonly string[]} args */
function beyondStartUp(args) {
  const { ours, other } = compareTime(5, { args: [cli, ...args] }, smallCheck);
  return { ours: rounded(ours), start_up: rounded(other), ratio: rounded(ours / other), seconds_beyond: rounded((ours - other) / 1000) };
}

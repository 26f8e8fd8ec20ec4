// A metrics file of 100 MB, in several shapes, against a program that only parses it.
import { closeSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { check, compareMemory, compareTime } from './measure.js';

const BYTES = 100_000_000;
const ROUNDS = 3;

/**
 * What a file is filled with, one member or item at a time; `open` and `close` are what they stand in.
 * @type {Record<string, { open: string, item: (at: number) => string, close: string }>}
 */
const SHAPES = {
  many_keys: { open: '', item: (at) => `"metric_${at}": ${(at % 997) / 1_000}`, close: '' },
  nested_objects: {
    open: '"runs": {',
    item: (at) => `"run_${at}": {"tokens": {"in": ${at % 4_001}, "out": ${at % 809}}, "score": {"value": ${(at % 101) / 100}}}`,
    close: '}',
  },
  numbers: { open: '"latency_ms": [', item: (at) => String(400 + (at * 7_919) % 10_007 / 10), close: ']' },
  long_texts: { open: '"transcripts": [', item: (at) => `"${`answer ${at}: call back, \\"at 18:00\\"\\n`.repeat(120)}"`, close: ']' },
};

// One metric that is there, and one that is not, whose name is then looked for among all of the file's.
const GATE = `rollout_gate:
  protected_path: large metrics
  must_hold:
    pass_rate: ">= 0.9"
  rollback_trigger:
    - pas_rate < 0.5
`;

/** @param {string} folder where to put what is generated */
export function measureLargeFiles(folder) {
  const gate = join(folder, 'large.yml');
  writeFileSync(gate, GATE);
  return Object.fromEntries(
    Object.keys(SHAPES).map((shape) => {
      const file = writeShape(folder, shape);
      const [ours, bare] = [check(gate, file), parseOnly(file)];
      const figures = { milliseconds: compareTime(ROUNDS, ours, bare), peak_mebibytes: compareMemory(ROUNDS, ours, bare) };
      rmSync(file);
      return [shape, figures];
    }),
  );
}

/** @param {string} file */
const parseOnly = (file) => ({ args: ['-e', `JSON.parse(require('fs').readFileSync(${JSON.stringify(file)}, 'utf8'))`] });

/**
 * Written piece by piece, to keep this process small: starting another one costs more the larger it is.
 * @param {string} folder
 * @param {string} shape
 */
export function writeShape(folder, shape) {
  const { open, item, close } = /** @type {typeof SHAPES[string]} */ (SHAPES[shape]);
  const file = join(folder, `${shape}.json`);
  const descriptor = openSync(file, 'w');
  let written = writeSync(descriptor, `{"pass_rate": 0.93, ${open}${item(0)}`);
  for (let at = 1; written < BYTES; ) {
    let piece = '';
    for (; piece.length < 1_000_000; at += 1) piece += `,\n${item(at)}`;
    written += writeSync(descriptor, piece);
  }
  writeSync(descriptor, `${close}}\n`);
  closeSync(descriptor);
  return file;
}

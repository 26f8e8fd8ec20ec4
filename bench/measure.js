// Runs whole programs, as a pipeline does, and compares them side by side: a ratio of two that ran in turn depends far
// less on the machine and on what else it does than either of them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const probe = fileURLToPath(new URL('memory-probe.cjs', import.meta.url));
export const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** @typedef {{ args: readonly string[], env?: Readonly<Record<string, string | undefined>> }} Program what Node is started with; without `env` in this environment */

/** @type {Program} */
export const emptyProgram = { args: ['-e', '0'] };

/**
 * @param {string} gate
 * @param {string} metrics
 * @returns {Program}
 */
export const check = (gate, metrics) => ({ args: [cli, 'check', '--gate', gate, '--metrics', metrics] });

/**
 * Milliseconds that two programs take: medians, and the ratio of the medians.
 * @param {number} rounds
 * @param {Program} ours
 * @param {Program} other
 */
export function compareTime(rounds, ours, other) {
  return compare(rounds, milliseconds, ours, other);
}

/**
 * MiB that two programs have at their peak: medians, and the ratio of the medians.
 * @param {number} rounds
 * @param {Program} ours
 * @param {Program} other
 */
export function compareMemory(rounds, ours, other) {
  return compare(rounds, mebibytes, ours, other);
}

/**
 * @param {number} rounds
 * @param {(program: Program) => number} measure
 * @param {Program} ours
 * @param {Program} other
 */
function compare(rounds, measure, ours, other) {
  /** @type {number[]} */
  const first = [];
  /** @type {number[]} */
  const second = [];
  for (let round = 0; round < rounds; round += 1) {
    // Who goes first changes each time, so that neither always finds the machine as the other left it.
    const turns = [() => first.push(measure(ours)), () => second.push(measure(other))];
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) turn();
  }
  const [a, b] = [median(first), median(second)];
  return { ours: rounded(a), other: rounded(b), ratio: rounded(a / b) };
}

/** @param {Program} program */
function milliseconds(program) {
  const start = performance.now();
  run(program);
  return performance.now() - start;
}

/** @param {Program} program */
function mebibytes(program) {
  return Number(run({ ...program, args: ['--require', probe, ...program.args] })[3]) / 1024;
}

/**
 * Output goes to pipes, as in a pipeline. Anything but an end with a verdict, or 0, is not what was to be measured.
 * @param {Program} program
 */
export function run({ args, env = process.env }) {
  const { status, signal, output } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: Infinity,
  });
  if (status === null || ![0, 10, 20].includes(status)) {
    throw new Error(`node ${args.join(' ')} ended with ${status ?? signal}: ${output?.[2]?.slice(0, 2_000)}`);
  }
  return output;
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? Number(sorted[middle]) : (Number(sorted[middle - 1]) + Number(sorted[middle])) / 2;
}

/** @param {number} value */
export const rounded = (value) => Number(value.toFixed(value < 10 ? 2 : 1));

// npm test: every check, also after one failed, so that one run tells everything. Jest's own numbers go to
// .cache/jest.json, where .ci/run reads them.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

mkdirSync('.cache', { recursive: true });
rmSync('.cache/jest.json', { force: true });

// A test that never ends would hold CI until CI itself is ended, which tells nobody which it was.
const MOST_MINUTES = 45;

// Those that look at files run side by side; the tests, which start the shipped program, by themselves.
const groups = [
  [['typecheck'], ['lint'], ['check-dist'], ['supply']],
  [['jest', '--', '--json', '--outputFile=.cache/jest.json']],
];

/** @type {string[]} */
const failed = [];
for (const group of groups) {
  await Promise.all(
    group.map(async (step) => {
      const { status, output } = await run(step, group.length > 1);
      console.error(`\n> ${step[0]}\n${output}`.trimEnd());
      if (status !== 0) failed.push(step[0] ?? '');
    }),
  );
}

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

/**
 * What runs beside others is shown as a whole when it ends.
 * @param {string[]} step
 * @param {boolean} isKept
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run(step, isKept) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', ...step], { stdio: ['ignore', isKept ? 'pipe' : 'inherit', isKept ? 'pipe' : 'inherit'], detached: true });
    let output = '';
    // With all that it started, of which a worker in an endless loop hears nothing else.
    const end = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL');
    const limit = setTimeout(() => {
      console.error(`\n${step[0]} was ended after ${MOST_MINUTES} minutes: what is not listed above did not finish.`);
      end();
    }, MOST_MINUTES * 60_000);
    process.once('SIGINT', end).once('SIGTERM', end);
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
    child.on('close', (status) => {
      clearTimeout(limit);
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve({ status, output });
    });
  });
}

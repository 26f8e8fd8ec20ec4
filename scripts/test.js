// npm test: every check, also after one failed, so that one run tells everything. Jest's own numbers go to
// .cache/jest.json, where .ci/run reads them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';

mkdirSync('.cache', { recursive: true });
rmSync('.cache/jest.json', { force: true });

const steps = [['typecheck'], ['lint'], ['check-dist'], ['supply'], ['jest', '--', '--json', '--outputFile=.cache/jest.json']];
const failed = steps.filter((step) => {
  console.error(`\n> ${step[0]}`);
  return spawnSync('npm', ['run', '--silent', ...step], { stdio: 'inherit' }).status !== 0;
});

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}

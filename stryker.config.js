// Mutation tests. `npm run mutation` runs this once for each room, see scripts/mutation/run.js and docs/mutation.md.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // Jest's tests without Jest: scripts/mutation/runner.js says why.
  plugins: ['./scripts/mutation/runner.js'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  dryRunTimeoutMinutes: 10,
  timeoutMS: 5_000,
  timeoutFactor: 2,
  // What no test of a mutation run reads need not be copied.
  ignorePatterns: ['dist', 'coverage', '.cache', 'bench', 'docs'],
  tempDirName: '.cache/mutation/sandboxes',
  reporters: ['json', 'progress-append-only'],
  allowEmpty: true,
  // The runner's own option.
  warnings: { unknownOptions: false },
};

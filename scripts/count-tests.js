// Prints `N passed, N failed` from what Jest wrote in `npm test`; fails when no test ran or one failed.
import { readFileSync } from 'node:fs';

/** @type {{ numPassedTests: number, numFailedTests: number, success: boolean }} */
let counts = { numPassedTests: 0, numFailedTests: 0, success: false };
try {
  counts = JSON.parse(readFileSync('.cache/jest.json', 'utf8'));
} catch {
  console.error('Jest left no results: it did not run.');
}

if (counts.numPassedTests === 0 || counts.numFailedTests > 0 || !counts.success) process.exitCode = 1;
console.log(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed`);

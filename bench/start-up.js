// A cold start: the gate of the first example against a program that does nothing, in this environment and in an empty one.
// The two differ where the environment makes every Node slow: NODE_EXTRA_CA_CERTS alone can take twice an empty program's time.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check, compareMemory, compareTime, emptyProgram } from './measure.js';

const ROUNDS = 40;
const example = 'examples/support-escalation';
const action = fileURLToPath(new URL('../dist/main.js', import.meta.url));

export const smallCheck = check(`${example}/rollout-gate.yml`, `${example}/metrics.json`);

export function measureStartUp() {
  return {
    milliseconds: compareTime(ROUNDS, smallCheck, emptyProgram),
    milliseconds_in_an_empty_environment: compareTime(ROUNDS, { ...smallCheck, env: {} }, { ...emptyProgram, env: {} }),
    peak_mebibytes: compareMemory(5, smallCheck, emptyProgram),
  };
}

/**
 * The action on a run without a pull request: verdict, log, annotations, outputs, summary, and no request.
 * @param {string} folder for what the runner's files are
 */
export function measureAction(folder) {
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const inputs = { INPUT_GATE: `${example}/rollout-gate.yml`, INPUT_METRICS: `${example}/metrics.json`, 'INPUT_FAIL-ON': 'never' };
  const runner = { ...inputs, GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, GITHUB_REPOSITORY: 'o/r', GITHUB_SHA: '0'.repeat(40), GITHUB_RUN_ID: '1' };
  return {
    milliseconds: compareTime(ROUNDS, { args: [action], env: { ...process.env, ...runner } }, emptyProgram),
    milliseconds_in_an_empty_environment: compareTime(ROUNDS, { args: [action], env: runner }, { ...emptyProgram, env: {} }),
  };
}

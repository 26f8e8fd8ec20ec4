// A cold start: the gate of the first example against a program that does nothing.
import { check, compareMemory, compareTime, emptyProgram } from './measure.js';

const example = 'examples/support-escalation';
export const smallCheck = check(`${example}/rollout-gate.yml`, `${example}/metrics.json`);

export function measureStartUp() {
  return {
    milliseconds: compareTime(40, smallCheck, emptyProgram),
    peak_mebibytes: compareMemory(5, smallCheck, emptyProgram),
  };
}

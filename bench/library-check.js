// node bench/library-check.js GATE METRICS: prints the milliseconds of the first `check` that a process makes. A process
// of its own, so that no run profits from what another one made the engine compile.
import { readFileSync } from 'node:fs';

// By a variable, since the types of dist/ exist only once it is built.
const built = '../dist/index.js';
/** @type {typeof import('../src/index.ts')} */
const { check } = await import(built);

const [gates, metrics] = process.argv.slice(2).map((file) => [{ file, text: readFileSync(file, 'utf8') }]);
if (gates === undefined || metrics === undefined) throw new Error('a gate and metrics are needed');

const start = performance.now();
const result = check({ gates, metrics });
const end = performance.now();

if (!result.ok) throw new Error(JSON.stringify(result.diagnostics.slice(0, 3)));
console.log(end - start);

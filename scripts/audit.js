// npm run audit: asks the registry for known vulnerabilities of every package. One in what is shipped fails; one in a tool
// is said. That nobody answers is said, and fails only with --strict, as does what is high or critical in a tool: a machine
// that has a mirror alone can run the tests, and GitHub's workflow asks in earnest.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditOf } from './lib/audit.js';
import { carried } from './lib/licence-rules.js';

process.chdir(join(import.meta.dirname, '..'));
const { stdout, error } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 120_000, maxBuffer: 2 ** 26 });
const lock = /** @type {import('./lib/lock.js').Lock} */ (JSON.parse(readFileSync('package-lock.json', 'utf8')));
const shipped = carried(readFileSync('dist/LICENSES.txt', 'utf8'));
const audit = auditOf(error ? JSON.stringify({ message: error.message }) : stdout, shipped, lock, { strict: process.argv.includes('--strict') });

// For `npm run collect`. What was not asked has no number: the gate holds on what is unknown.
mkdirSync('.cache', { recursive: true });
writeFileSync('.cache/audit.json', `${JSON.stringify(audit.audited ? { shipped: audit.shipped, tools: audit.tools } : {})}\n`);

console.log(audit.lines.join('\n'));
if (audit.failed) process.exitCode = 1;

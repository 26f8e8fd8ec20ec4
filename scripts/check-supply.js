// npm run supply: fails when package.json, .npmrc or the lock file would bring in what was not reviewed, when a package is
// named and not used, and when a licence is not on the list. No network: scripts/audit.js asks for known vulnerabilities.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { carried, licenceProblems } from './lib/licence-rules.js';
import { lockProblems } from './lib/lock.js';
import { sourcesOf, usageProblems } from './lib/usage.js';

const root = join(import.meta.dirname, '..');
const text = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
const manifest = /** @type {import('./lib/lock.js').Manifest} */ (JSON.parse(text('package.json')));
const lock = /** @type {import('./lib/lock.js').Lock} */ (JSON.parse(text('package-lock.json')));

const shipped = carried(text('dist/LICENSES.txt'));
const packages = Object.entries(lock.packages).flatMap(([path, { version = '' }]) => {
  const name = path.replace(/^.*node_modules\//, '');
  return path === '' ? [] : [{ name, version, license: licenceOf(path), shipped: shipped.includes(`${name} ${version}`) }];
});

/**
 * What the installed package says of itself; of one for another machine, what the lock file says.
 * @param {string} path
 */
function licenceOf(path) {
  const file = join(root, path, 'package.json');
  if (!existsSync(file)) return lock.packages[path]?.license;
  const { license } = /** @type {{ license?: unknown }} */ (JSON.parse(readFileSync(file, 'utf8')));
  return typeof license === 'string' ? license : undefined;
}

const unknown = shipped.filter((each) => !packages.some(({ name, version }) => `${name} ${version}` === each));
const problems = [
  ...lockProblems(manifest, lock, text('.npmrc')),
  ...usageProblems(manifest, lock, sourcesOf(root)),
  ...licenceProblems(packages),
  ...unknown.map((each) => `${each}: dist/LICENSES.txt names it, and the lock file does not`),
];

// For `npm run collect`.
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(join(root, '.cache/supply.json'), `${JSON.stringify({ problems: problems.length, shipped: shipped.length })}\n`);

if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else console.log(`${packages.length} packages pinned by digest, ${shipped.length} of them shipped; every licence is on the list.`);

// npm run collect [-- FOLDER]: gathers what this project's own pipeline wrote (npm run coverage, supply, audit, bench, and
// dist/). Without a folder into examples/own-pipeline, where everything must be there; into another one what is there, since
// a gate holds on what is missing. Only totals are kept: the full files hold the paths of the machine that wrote them.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [folder] = process.argv.slice(2);
const target = folder === undefined ? undefined : resolve(folder);
process.chdir(join(import.meta.dirname, '..'));
const into = target ?? 'examples/own-pipeline';
mkdirSync(into, { recursive: true });

/** @typedef {Record<string, unknown>} Content */

keep('jest.json', '.cache/jest.json', (content) => Object.fromEntries(Object.entries(content).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean')));
keep('coverage-summary.json', 'coverage/coverage-summary.json', ({ total }) => ({ total }));
keep('bench.json', '.cache/bench.json', (content) => content);
if (target !== undefined) {
  keep('supply.json', '.cache/supply.json', (content) => content);
  keep('audit.json', '.cache/audit.json', (content) => content);
}
write('bundle.json', { bytes: Object.fromEntries(bundled('dist').map((file) => [file, statSync(join('dist', file)).size])) });

/**
 * @param {string} name
 * @param {string} source
 * @param {(content: Content) => object} part
 */
function keep(name, source, part) {
  if (target !== undefined && !existsSync(source)) return console.log(`${name}: there is no ${source}`);
  /** @type {Content} */
  const content = JSON.parse(readFileSync(source, 'utf8'));
  write(name, part(content));
}

/**
 * @param {string} name
 * @param {object} content
 */
function write(name, content) {
  writeFileSync(join(into, name), `${JSON.stringify(content, null, 2)}\n`);
}

/** @param {string} folder */
function bundled(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.js')).sort();
}

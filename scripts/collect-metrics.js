// npm run collect: gathers what this project's own pipeline wrote (npm test, npm run coverage, npm run bench, dist/) into
// examples/own-pipeline, where the gate of that folder reads it. Only totals are kept: the full files hold the paths of
// the machine that wrote them.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));
const target = 'examples/own-pipeline';
mkdirSync(target, { recursive: true });

/**
 * @param {string} path
 * @returns {Record<string, unknown>}
 */
function read(path) {
  /** @type {Record<string, unknown>} */
  const content = JSON.parse(readFileSync(path, 'utf8'));
  return content;
}

/**
 * @param {string} name
 * @param {object} content
 */
const write = (name, content) => writeFileSync(join(target, name), `${JSON.stringify(content, null, 2)}\n`);

write('jest.json', Object.fromEntries(Object.entries(read('.cache/jest.json')).filter(([, value]) => typeof value === 'number' || typeof value === 'boolean')));
write('coverage-summary.json', { total: read('coverage/coverage-summary.json')['total'] });
write('bench.json', read('.cache/bench.json'));
write('bundle.json', { bytes: Object.fromEntries(bundled('dist').map((file) => [file, statSync(join('dist', file)).size])) });

/** @param {string} folder */
function bundled(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.js')).sort();
}

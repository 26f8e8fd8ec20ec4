// node scripts/fetch-node.js MAJOR…: prints the paths of these Nodes, colon-separated, for TEST_NODES. The running Node
// is used where it is one of them; others come from the package registry (npm checks their digests) into .cache/.
// Not as dependencies: a `node` in node_modules/.bin would run every npm script.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @type {Record<string, string>} */
const versions = { 20: '20.20.2', 24: '24.21.0' };
const cache = join(import.meta.dirname, '../.cache');

/** @param {string} major */
function nodeOf(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const version = versions[major];
  if (!version) throw new Error(`no version of Node ${major} is pinned in scripts/fetch-node.js`);
  const folder = join(cache, `node-${version}`);
  if (!existsSync(folder)) fetch(`node-${process.platform}-${process.arch}@${version}`, folder);
  return join(folder, 'bin/node');
}

/**
 * Moved into place as a whole, so that a broken download is never taken for a Node.
 * @param {string} spec
 * @param {string} folder
 */
function fetch(spec, folder) {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, 'fetch-'));
  try {
    const npm = ['pack', spec, '--pack-destination', work, '--silent'];
    const archive = execFileSync('npm', npm, { cwd: work, encoding: 'utf8' }).trim();
    execFileSync('tar', ['-xzf', join(work, archive), '-C', work, 'package/bin/node']);
    renameSync(join(work, 'package'), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

console.log(process.argv.slice(2).map(nodeOf).join(':'));

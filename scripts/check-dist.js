// npm run check-dist: fails when dist/ or the compiled validators are not what the sources build. It compares files, not
// git's opinion of them, so it says the same in a clean clone and in the middle of a change.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './lib/bundle.js';
import { compileSchemas, root } from './lib/validators.js';

const dist = fileURLToPath(new URL('dist', root));
const fresh = fileURLToPath(new URL('.cache/dist', root));

/**
 * @param {string} folder
 * @returns {Promise<Map<string, string>>} the text of every file by its path in the folder
 */
async function read(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file) => /** @type {const} */ ([file.slice(folder.length + 1), await readFile(file, 'utf8')])),
    ),
  );
}

/** @type {string[]} */
const stale = [];

for (const { path, text } of await compileSchemas()) {
  const committed = await readFile(new URL(path, root), 'utf8').catch(() => undefined);
  if (committed !== text) stale.push(path);
}

await bundle(fresh);
const [built, committed] = await Promise.all([read(fresh), read(dist)]);
for (const file of [...new Set([...built.keys(), ...committed.keys()])].sort()) {
  if (built.get(file) !== committed.get(file)) stale.push(join('dist', file));
}

if (stale.length > 0) {
  console.error(`Not what the sources build: ${stale.join(', ')}. Run \`npm run build\` and commit the result.`);
  process.exitCode = 1;
}

// The licence texts of what is bundled. rollup-plugin-license does this for rollup, and brings rollup, lodash and
// moment along; the module graph already knows the answer.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The folders of the packages whose code is in a bundle.
 * @param {readonly (import('rolldown').OutputChunk | import('rolldown').OutputAsset)[]} output
 */
export function packagesOf(output) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const file of output) {
    if (file.type !== 'chunk') continue;
    for (const [id, { renderedLength }] of Object.entries(file.modules)) {
      const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id.replaceAll('\0', ''))?.[0];
      if (folder && renderedLength > 0) folders.add(folder);
    }
  }
  return folders;
}

/**
 * One section a package, sorted by name and version, so that the text depends on nothing else.
 * @param {Iterable<string>} folders
 */
export async function licenseTexts(folders) {
  /** @type {Set<string>} */
  const sections = new Set();
  for (const folder of folders) {
    const { name, version, license } = /** @type {Record<string, string>} */ (
      JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    );
    const names = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file)).sort();
    const texts = await Promise.all(names.map((file) => readFile(join(folder, file), 'utf8')));
    // Nearly every licence asks that its notice goes along: what has none is not shipped before a person has looked.
    if (texts.length === 0) throw new Error(`${name} ${version} has no licence text to ship`);
    sections.add([`${name} ${version} (${license})`, ...texts.map(tidy)].join('\n\n'));
  }
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `${['Software of others that the files of this folder contain.', ...[...sections].sort()].join(rule)}\n`;
}

/** @param {string} text */
const tidy = (text) => text.replaceAll('\r\n', '\n').replace(/[ \t]+$/gm, '').trim();

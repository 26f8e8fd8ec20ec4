// Which packages the sources name, held against package.json: one that nobody uses is a risk without a use, and one that
// only another package brings may be gone, or be another one, after that package's next version.
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';

/** @typedef {import('./lock.js').Manifest} Manifest */
/** @typedef {import('./lock.js').Lock} Lock */

const FOLDERS = ['src', 'scripts', 'bench', '__tests__'];
const NAME = String.raw`((?:@[\w.-]+\/)?[a-z][\w.-]*)`;
/** Imports, also of types and inside JSDoc, and `require`, also one made by createRequire. */
const IMPORTED = new RegExp(String.raw`(?:\bfrom\s+|\bimport\s*\(?\s*|\brequire\(|\(import\.meta\.url\)\()["']${NAME}(?:\/[\w./-]+)?["']`, 'g');
/** A file of a package by its path, and a package that a setting names. */
const NAMED = [new RegExp(`\\bresolve\\(["'\`]${NAME}/`, 'g'), new RegExp(`node_modules/${NAME}`, 'g'), new RegExp(`^\\s*["']${NAME}["'],$`, 'gm')];

/**
 * @param {string} root
 * @returns {string[]} the texts in which a package can be named
 */
export function sourcesOf(root) {
  const inside = FOLDERS.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
  const names = [...inside, ...readdirSync(root)].filter((name) => /\.[cm]?[jt]s$/.test(name));
  return names.map((name) => readFileSync(join(root, name), 'utf8'));
}

/**
 * @param {Manifest & { scripts?: Record<string, string> }} manifest
 * @param {Lock} lock
 * @param {readonly string[]} sources
 * @returns {string[]} what is wrong; nothing is good
 */
export function usageProblems({ name: own, devDependencies = {}, scripts = {} }, { packages }, sources) {
  const imported = new Set(sources.flatMap((text) => namesIn(text, IMPORTED)));
  const named = new Set([...imported, ...[...sources, ...Object.values(scripts)].flatMap((text) => NAMED.flatMap((each) => namesIn(text, each)))]);
  const declared = Object.keys(devDependencies);
  const peers = new Set(declared.flatMap((name) => Object.keys(packages[`node_modules/${name}`]?.peerDependencies ?? {})));

  const isUsed = (/** @type {string} */ name) => named.has(name) || peers.has(name) || (name.startsWith('@types/') && (name === '@types/node' || named.has(name.slice('@types/'.length))));
  const unused = declared.filter((name) => !isUsed(name)).map((name) => `${name}: nothing uses it`);
  // Only what is installed: names of the tests' own invention are none of a package.
  const borrowed = [...imported].filter((name) => name !== own && !isBuiltin(name) && packages[`node_modules/${name}`] && !declared.includes(name) && !declared.includes(`@types/${name}`));
  return [...unused, ...borrowed.sort().map((name) => `${name}: is used and package.json does not name it`)];
}

/** @param {string} text @param {RegExp} pattern */
const namesIn = (text, pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name);

// node scripts/cut-openapi.js PACKAGE: cuts what the action calls out of GitHub's own description of its REST interface, for
// the GitHub that the tests talk to. PACKAGE is the folder of @octokit/openapi, which `npm install --prefix SOMEWHERE
// @octokit/openapi@23.0.2` puts into SOMEWHERE/node_modules; at 385 MB it is no dependency.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const operations = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
  '/repos/{owner}/{repo}/dispatches': ['post'],
  '/repos/{owner}/{repo}/commits/{ref}': ['get'],
  '/repos/{owner}/{repo}/contents/{path}': ['get'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/user': ['get'],
};

const source = process.argv[2];
if (!source) throw new Error('say where the package lies: node scripts/cut-openapi.js SOMEWHERE/node_modules/@octokit/openapi');

/**
 * @typedef {Record<string, Record<string, unknown>>} Named things by their kind (or path) and name (or method)
 * @type {{ openapi: string, info: { version: string }, paths: Named, components: Named }}
 */
const whole = JSON.parse(readFileSync(join(source, 'generated/api.github.com.json'), 'utf8'));
/** @type {Named} */
const paths = {};
/** @type {Named} */
const components = {};

for (const [path, methods] of Object.entries(operations)) {
  paths[path] = Object.fromEntries(methods.map((method) => [method, withoutExamples(whole.paths[path]?.[method])]));
}
follow(paths);

const license = readFileSync(join(source, 'LICENSE'), 'utf8').trim();
const info = { ...whole.info, 'x-cut-from': `@octokit/openapi ${whole.info.version}`, 'x-license-text': license };
const cut = { openapi: whole.openapi, info, paths, components };
writeFileSync(join(import.meta.dirname, '../__tests__/support/github/openapi.json'), `${JSON.stringify(cut, null, 2)}\n`);

/**
 * Takes along every component that is referred to, and what it refers to.
 * @param {unknown} node
 */
function follow(node) {
  if (typeof node !== 'object' || node === null) return;
  const [, kind, name] = '$ref' in node ? (/^#\/components\/(\w+)\/(.+)$/.exec(String(node.$ref)) ?? []) : [];
  if (kind && name && !components[kind]?.[name]) {
    const component = withoutExamples(whole.components[kind]?.[name]);
    components[kind] = { ...components[kind], [name]: component };
    follow(component);
  }
  for (const value of Object.values(node)) follow(value);
}

/**
 * Examples are most of the description's size, and no part of the contract. A property may well be called `example`.
 * @param {unknown} node
 * @param {boolean} [names] whether the keys are names of properties
 * @returns {unknown}
 */
function withoutExamples(node, names = false) {
  if (Array.isArray(node)) return node.map((each) => withoutExamples(each));
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => names || (key !== 'example' && key !== 'examples'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutExamples(value, key === 'properties' && !names)]));
}

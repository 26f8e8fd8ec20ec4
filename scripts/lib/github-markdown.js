// Markdown as GitHub shows it in a comment: GitHub Flavored Markdown with alerts, line breaks, and raw HTML within GitHub's
// limits. And what GitHub then makes of plain words: mentions, references, emoji, formulas.
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import { remarkAlert } from 'remark-github-blockquote-alert';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** @typedef {import('hast').Root | import('hast').RootContent} Node */
/** @typedef {{ kind: 'mention' | 'issue' | 'commit' | 'emoji' | 'formula', text: string }} Addition */

/**
 * GitHub's limits, which rehype-sanitize knows, and the box and icon of an alert, which GitHub draws only after it has
 * cleaned the rest.
 * @type {import('rehype-sanitize').Options}
 */
const schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'svg', 'path'],
  attributes: {
    ...defaultSchema.attributes,
    div: [...(defaultSchema.attributes?.['div'] ?? []), ['className', /^markdown-alert(-[a-z]+)?$/]],
    p: [['className', 'markdown-alert-title']],
    svg: [['className', 'octicon'], 'viewBox', 'ariaHidden'],
    path: ['d'],
  },
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkAlert)
  .use(() => asInComments)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema)
  .use(rehypeStringify);

/**
 * In comments, unlike in files, the end of a line is a line break. And GitHub calls an alert "Warning", the plugin "WARNING".
 * @param {import('mdast').Nodes} node
 */
function asInComments(node) {
  if (!('children' in node)) return;
  const parent = /** @type {{ children: import('mdast').RootContent[] }} */ (node);
  const isTitle = String(node.data?.hProperties?.['className']) === 'markdown-alert-title';
  parent.children = parent.children.flatMap(/** @returns {import('mdast').RootContent[]} */ (child) => {
    asInComments(child);
    if (child.type !== 'text') return [child];
    if (isTitle) return [words(child.value.slice(0, 1) + child.value.slice(1).toLowerCase())];
    return child.value.split('\n').flatMap((line, at) => (at === 0 ? [words(line)] : [lineBreak, words(line)]));
  });
}

/** @type {import('mdast').Break} */
const lineBreak = { type: 'break' };
/** @type {(value: string) => import('mdast').Text} */
const words = (value) => ({ type: 'text', value });

/**
 * @param {string} markdown
 * @returns {import('hast').Root}
 */
export function toTree(markdown) {
  return processor.runSync(processor.parse(markdown));
}

/**
 * @param {string} markdown
 * @returns {string} the HTML of a comment's body
 */
export function toHtml(markdown) {
  return processor.stringify(toTree(markdown));
}

/**
 * What GitHub would look up, somebody's name, an issue, a commit, and decorate if it exists. Here it always exists: whether
 * a word pings somebody must not depend on who has which account.
 * @type {readonly (readonly [Addition['kind'], RegExp])[]}
 */
const ADDED = [
  ['mention', /(?<![\w/])@[a-z\d][a-z\d-]*(?:\/[\w.-]+)?/giu],
  ['issue', /(?<![\w&/])(?:[\w-][\w.-]*(?:\/[\w.-]+)?)?#\d+(?!\w)|(?<!\w)GH-\d+(?!\w)/giu],
  ['commit', /(?<!\w)(?:[\w-][\w.-]*(?:\/[\w.-]+)?@)?[\da-f]{7,40}(?!\w)/giu],
  ['emoji', /:[+\w-]+:/gu],
  ['formula', /\$[^\s$](?:[^$]*[^\s$])?\$/gu],
];

/** Where GitHub leaves words alone. */
const UNTOUCHED = new Set(['a', 'code', 'pre', 'tt']);

/**
 * @param {Node} node
 * @returns {Addition[]} what GitHub would add links, notifications and pictures to, in the order of the text
 */
export function additions(node) {
  if (node.type === 'text') {
    const found = ADDED.flatMap(([kind, pattern]) => [...node.value.matchAll(pattern)].map((match) => ({ kind, text: match[0], index: match.index })));
    return found.sort((a, b) => a.index - b.index).map(({ kind, text }) => ({ kind, text }));
  }
  if (!('children' in node) || (node.type === 'element' && UNTOUCHED.has(node.tagName))) return [];
  return node.children.flatMap(additions);
}

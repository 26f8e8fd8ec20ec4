// The parts of the README that say what other files say: each stands between `<!-- NAME -->` and `<!-- /NAME -->`.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { root } from './validators.js';

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** @typedef {{ description: string, default?: string }} Documented */

/**
 * @param {string} head
 * @param {readonly (readonly string[])[]} rows
 */
const table = (head, rows) => [head, head.replace(/[^|]+/g, ' --- '), ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');

/**
 * @param {Record<string, Documented>} inputs
 */
const inputTable = (inputs) => table('| input | what it is | default |', Object.entries(inputs).map(([name, { description, default: value }]) => [`\`${name}\``, description, value === undefined ? '' : `\`${value}\``]));

/** @param {Record<string, Documented>} outputs */
const outputTable = (outputs) => table('| output | what it is |', Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]));

/**
 * @param {string} readme
 * @returns {string} the same with every such part written anew
 */
export function updated(readme) {
  /** @type {{ inputs: Record<string, Documented>, outputs: Record<string, Documented> }} */
  const action = parse(read('action.yml'));
  return readme.replace(/(<!-- (inputs|outputs|workflow \S+) -->\n)[\s\S]*?(<!-- \/\2 -->)/g, (_, start, /** @type {string} */ name, end) => {
    const [kind, file] = name.split(' ');
    const text = kind === 'inputs' ? inputTable(action.inputs) : kind === 'outputs' ? outputTable(action.outputs) : `\`\`\`yaml\n${read(`examples/workflows/${file}`).trimEnd()}\n\`\`\``;
    return `${start}${text}\n${end}`;
  });
}

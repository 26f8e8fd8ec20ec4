// npm run readme: writes the README's tables of inputs and outputs, and its workflows, from the files that they are.
import { readFileSync, writeFileSync } from 'node:fs';
import { updated } from './lib/readme.js';
import { root } from './lib/validators.js';

const readme = new URL('README.md', root);
writeFileSync(readme, updated(readFileSync(readme, 'utf8')));

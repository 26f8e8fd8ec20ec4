// npm run schemas: writes the validators that src/ imports.
import { writeFile } from 'node:fs/promises';
import { compileSchemas, root } from './lib/validators.js';

for (const { path, text } of await compileSchemas()) await writeFile(new URL(path, root), text);

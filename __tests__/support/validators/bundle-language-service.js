// Bundles GitHub's language service into the file that the argument names. Not inside of Jest: its realm has a RegExp of
// its own, which rolldown does not take.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const [file = ''] = process.argv.slice(2);
const cwd = fileURLToPath(new URL('../../..', import.meta.url));
const ENTRY = `${cwd}language-service-entry.js`;
const exported = 'export { registerLogger, validate } from "@actions/languageservice"; export { TextDocument } from "vscode-languageserver-textdocument";';

const bundle = await rolldown({
  input: ENTRY,
  cwd,
  platform: 'node',
  plugins: [{ name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? exported : null) }],
});
const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
mkdirSync(dirname(file), { recursive: true });
// Whole or not at all, also for another test run that looks for it.
writeFileSync(`${file}.${process.pid}`, output[0].code);
renameSync(`${file}.${process.pid}`, file);

// npm run fuzz -- --minutes 10 [--seed N]: the long run of the fuzzer. Node 20 reads no TypeScript, so that it is bundled
// first; packages stay where they are.
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'rolldown';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const file = '.cache/fuzz.js';
await build({
  input: '__tests__/support/fuzz/main.ts',
  platform: 'node',
  external: /^(?!\.|\/)/,
  output: { file, format: 'esm', codeSplitting: false },
  logLevel: 'warn',
});
await import(pathToFileURL(file).href);

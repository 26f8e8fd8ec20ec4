// npm run build (after the schemas): writes dist/ anew, as a whole, so that a build that fails leaves the last one.
import { rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './lib/bundle.js';
import { root } from './lib/validators.js';

const fresh = new URL('.cache/dist', root);
const dist = new URL('dist', root);

await bundle(fileURLToPath(fresh));
await rm(dist, { recursive: true, force: true });
await rename(fresh, dist);

// Bundles src/ into files that run on a bare Node with nothing installed. What we wrote is not minified, so that a diff of
// dist/ can be read; no hashes, source maps or absolute paths, so that the same sources give the same bytes in any checkout.
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { dts } from 'rolldown-plugin-dts';
import { licenseTexts, packagesOf } from './licenses.js';
import { root } from './validators.js';

const cwd = fileURLToPath(root);

/**
 * What others wrote, and what is generated, is read elsewhere: here it is as short as can be, which V8 compiles sooner.
 * @type {import('rolldown').Plugin}
 */
const shortenOthers = {
  name: 'shorten-others',
  transform: {
    filter: { id: /(?:[\\/]node_modules[\\/].*|\.generated)\.[cm]?js$/ },
    handler(code, id) {
      const { code: short, errors } = minifySync(id, code, { compress: true, mangle: true });
      if (errors[0] !== undefined) throw new Error(`${id}: ${errors[0].message}`);
      return { code: short };
    },
  },
};

/**
 * @param {string} name
 * @param {string} source
 * @param {import('rolldown').OutputOptions} output
 * @param {import('rolldown').RolldownPluginOption} [plugins]
 * @returns {import('rolldown').BuildOptions}
 */
const options = (name, source, output, plugins = []) => ({
  cwd,
  input: { [name]: source },
  platform: 'node',
  preserveEntrySignatures: 'strict',
  // Nothing of these does anything when it is loaded; left in, the OIDC client of @actions/core would bring undici along,
  // which costs half of a bare Node's start.
  treeshake: { moduleSideEffects: [{ test: /node_modules\/@actions\/(?:core|exec|http-client|io)\//, sideEffects: false }] },
  // The same code as yaml's CommonJS build (which Node would get) as ES modules: a fifth smaller, and start-up is faster.
  resolve: { alias: { yaml: join(cwd, 'node_modules/yaml/browser/index.js') } },
  plugins: [shortenOthers, plugins],
  // A warning is a name that does not resolve or a cycle that will fail at start: never ship one.
  // That a plugin is slow says something about a busy machine only.
  onLog: (level, log, handler) => {
    if (log.code !== 'PLUGIN_TIMINGS') handler(level === 'warn' ? 'error' : level, log);
  },
  output: { format: 'esm', minify: false, sourcemap: false, entryFileNames: '[name].js', ...output },
});

/**
 * Whether the entry of the command line imports a module, itself or through others, without being asked to.
 * @param {string} id
 * @param {{ getModuleInfo(id: string): { importedIds: readonly string[] } | null }} chunking
 */
function isLoadedAtOnce(id, chunking) {
  const reached = new Set([join(cwd, 'src/bin.ts')]);
  for (const each of reached) for (const imported of chunking.getModuleInfo(each)?.importedIds ?? []) reached.add(imported);
  return reached.has(id);
}

/**
 * Replaces the folder by what src/ builds.
 * @param {string} outDir absolute
 */
export async function bundle(outDir) {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });

  const builds = [
    // The terminal loads a command's code when it is asked for. What `check` needs and others share lies in one file beside
    // them, what only the others share in a second. None of it may lie in cli.js: a command that imports that back would
    // wait for the `await` that waits for the command.
    options('cli', 'src/bin.ts', {
      dir: outDir,
      chunkFileNames: 'cli/[name].js',
      codeSplitting: {
        groups: [
          { name: (id, chunking) => (isLoadedAtOnce(id, chunking) ? 'shared' : null), debugName: 'shared', minShareCount: 2, priority: 2 },
          { name: 'commands', minShareCount: 2, priority: 1 },
        ],
      },
    }),
    options('index', 'src/index.ts', { dir: outDir, codeSplitting: false }),
    options('index', 'src/index.ts', { dir: outDir }, dts({ emitDtsOnly: true })),
    // GitHub's client costs more than all the rest, and many runs have nothing to tell it.
    options('main', 'src/main.ts', { dir: outDir, chunkFileNames: 'main/[name].js', codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } }),
  ];

  /** @type {Set<string>} */
  const packages = new Set();
  for (const each of builds) {
    const { output } = await build(each);
    for (const folder of packagesOf(output)) packages.add(folder);
  }

  await chmod(join(outDir, 'cli.js'), 0o755);
  await writeFile(join(outDir, 'LICENSES.txt'), await licenseTexts(packages));
  // dist/ also works when it is copied away from our package.json: Node would read it as CommonJS otherwise.
  await writeFile(join(outDir, 'package.json'), '{ "type": "module" }\n');
}

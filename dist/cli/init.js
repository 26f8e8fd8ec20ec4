import { D as parseArguments, et as whyRefused, j as refuse, qn as error } from "./shared.js";
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
    types: [opened, synchronize, reopened, edited, labeled, unlabeled] # edited: another base branch; a label may report a signal
  merge_group:
  push:
    branches: [main]

permissions:
  contents: read # to check out the gate, and to read the base branch's
  pull-requests: write # to keep one comment on the pull request

# A newer commit or label makes the run before it moot. What was pushed to main is always judged.
concurrency:
  group: \${{ github.workflow }}-\${{ github.event.pull_request.number || github.run_id }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2 # with the base branch's commit, whose gate judges: GitHub need not be asked for it
          persist-credentials: false # keeps the token away from the evaluation

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
const GATE = "rollout-gate.yml";
const SAMPLE = "metrics.sample.json";
const STEP = ".github/workflows/rollout-gate.yml";
const TEXTS = {
	[GATE]: FIRST_GATE,
	[SAMPLE]: SAMPLE_METRICS,
	[STEP]: WORKFLOW
};
/** A gate that `check` would take before the one that is written here. */
const OTHER_GATE = ".github/rollout-gate.yml";
/** `init`: writes a first gate, sample metrics and a workflow: those that are missing, and of these all or none. */
async function init(terminal) {
	const given = parseArguments(terminal.args.slice(1), INIT);
	if (given.problems.length > 0) return refuse(given.problems, terminal);
	const { directory } = terminal;
	const kept = [OTHER_GATE, ...Object.keys(TEXTS)].filter((path) => isTaken(resolve(directory, path)));
	const hasGate = kept.includes(OTHER_GATE) || kept.includes(GATE);
	const missing = Object.keys(TEXTS).filter((path) => !kept.includes(path) && !(hasGate && path !== STEP));
	const failed = writeAll(directory, missing);
	if (failed !== null) return refuse([failed], terminal);
	for (const path of kept) terminal.output.write(`kept ${path}, which was there\n`);
	for (const path of missing) terminal.output.write(`wrote ${path}\n`);
	terminal.output.write(nextSteps(missing, terminal.program));
	return 0;
}
/** What to do with what was written. */
function nextSteps(written, program) {
	const sampled = `
Judge the sample:

  ${program} check --metrics ${SAMPLE}

It passes. Set reviewer_override_rate to 0.17 there and judge again to see a
hold.
`;
	return [
		written.includes(GATE) && written.includes(SAMPLE) ? sampled : "",
		written.includes(GATE) ? `\nPut your own conditions into ${GATE}.\n` : "",
		written.includes(STEP) ? `\nReplace the step Evaluate and OWNER in ${STEP}.\n` : ""
	].join("");
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
/** Writes these files; when one cannot be written, those before it and new folders are taken back. */
function writeAll(directory, paths) {
	const made = [];
	for (const path of paths) {
		const full = resolve(directory, path);
		try {
			const folder = mkdirSync(dirname(full), { recursive: true });
			if (folder !== void 0) made.push(folder);
			closeSync(openSync(full, "wx"));
			made.push(full);
			writeFileSync(full, TEXTS[path] ?? "");
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
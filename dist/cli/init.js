import { E as sayDiagnostics, K as worded, N as whyUnreadable, O as parseArguments, T as refuse, W as error } from "./shared.js";
import { dirname, resolve } from "node:path";
import { mkdirSync, statSync, writeFileSync } from "node:fs";

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
  push:
    branches: [main]

permissions:
  contents: read # to check out the gate

jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/checkout@v5
        with:
          repository: OWNER/rollout-gate # replace OWNER
          ref: v0.1.0
          path: .rollout-gate

      # Replace this step by the one that measures, and let it write metrics.json.
      - name: Evaluate
        run: cat metrics.json

      # A failed evaluation must not skip the gate: what it did not measure is unknown, and holds.
      - name: Gate
        if: \${{ !cancelled() }}
        run: node .rollout-gate/dist/cli.js check --metrics metrics.json --format github
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
		path: "metrics.json",
		text: SAMPLE_METRICS
	},
	{
		path: ".github/workflows/rollout-gate.yml",
		text: WORKFLOW
	}
];
/** `init`: writes a first gate, sample metrics and a workflow; all of them or none. */
async function init(terminal) {
	const parsed = parseArguments(terminal.args.slice(1), INIT);
	if (!parsed.ok) return refuse(parsed.problem, terminal);
	const { directory } = terminal;
	const there = FILES.filter(({ path }) => statSync(resolve(directory, path), { throwIfNoEntry: false }) !== void 0);
	if (there.length > 0) {
		await sayDiagnostics(there.map(({ path }) => worded(error("file-exists", { file: path }, {}))), [], terminal);
		return 2;
	}
	for (const { path, text } of FILES) {
		const full = resolve(directory, path);
		try {
			mkdirSync(dirname(full), { recursive: true });
			writeFileSync(full, text, { flag: "wx" });
		} catch (thrown) {
			return refuse(error("output-failed", { file: path }, { why: whyUnreadable(thrown) }), terminal);
		}
		terminal.output.write(`wrote ${path}\n`);
	}
	terminal.output.write(`
Judge the sample:

  ${terminal.program} check --metrics metrics.json

It passes. Set reviewer_override_rate to 0.17 in metrics.json and judge again to
see a hold. Then put your own conditions into rollout-gate.yml, and let your
pipeline write the metrics.
`);
	return 0;
}

export { init };
/** What `init` writes. Each line of the gate shows one kind of line that a gate has. */
export const FIRST_GATE = `# What must be true before this path reaches more people.
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

export const SAMPLE_METRICS = `{
  "reviewer_override_rate": 0.12,
  "critical_regressions": 0,
  "approval_sla_breaches": 0
}
`;

export const WORKFLOW = `name: Rollout gate
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

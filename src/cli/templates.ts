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

import { F as wrapAfter, I as paint, L as run } from "./shared.js";

// src/cli/help-texts.ts
/** What there is, for who names no command. */
const OVERVIEW = `Rollout Gate: what must be true before a change reaches more people.

Usage: rollout-gate COMMAND [OPTION…]

Commands
  check            judge gates over metrics: pass, hold or rollback
  validate FILE…   check gate files alone
  eval EXPR        evaluate one expression over metrics
  explain          say in words what a gate asks, and where each metric stands
  diagnose         say what blocks a rollout, and what to do next
  test FILE…       run gate tests
  compare OLD NEW  say what got stricter or looser between two gates
  prove            show for every line the evidence that breaks or fires it
  init             write a first gate, sample metrics and a workflow

Options
  -h, --help       this text; after a command, that command's help
  -V, --version    the version

Example
  rollout-gate check --gate rollout-gate.yml --metrics metrics.json
`;
const CHECK = `Judge gates over metrics: pass, hold or rollback.

Usage: rollout-gate check [OPTION…]

Options
  --gate FILE…       gates; without it .github/rollout-gate.yml, then
                     rollout-gate.yml
  --metrics FILE…    metrics as JSON; patterns such as "out/*.json", or - for
                     standard input
  --baseline FILE…   the metrics of the last good run, to compare with
  --signal TEXT…     something that people report, in the gate's own words
  --commit SHA       the commit that is judged; metrics of another are stale
  --format FORMAT    pretty (default), json, markdown, github or junit
  --output FILE      write the report to a file as well
  --fail-on VERDICT  hold (default), rollback or never: the mildest verdict
                     that is not exit code 0
  -h, --help         this text

Exit codes
   0  pass: this path may expand
  10  hold: keep what runs, do not expand
  20  rollback: undo
   2  not evaluated: bad usage, or an input that is missing or wrong

Example
  rollout-gate check --metrics "results/*.json" --baseline last-good.json \\
    --signal "reviewers report missing evidence context"
`;
const VALIDATE = `Check gate files alone, without metrics.

Usage: rollout-gate validate FILE… [--format FORMAT]

Options
  --format FORMAT    pretty (default) or json
  -h, --help         this text

Exit codes
   0  every file is a gate that can be judged
   2  something is wrong; each mistake is named with its place

Example
  rollout-gate validate .github/rollout-gate.yml
`;
const EVAL = `Evaluate one expression over metrics. The first line of the output is true,
false, unknown or the value; reasons go to standard error.

Usage: rollout-gate eval EXPR [OPTION…]

Options
  --metrics FILE…    metrics as JSON; patterns, or - for standard input
  --baseline FILE…   what \`baseline.NAME\` reads
  --format FORMAT    pretty (default), or json: { "result", "reasons" }
  -h, --help         this text

The expression comes first; one that starts with a dash comes last, after --.

Example
  rollout-gate eval "p95(latency_ms) <= 1200" --metrics metrics.json
`;
const EXPLAIN = `Say in words what a gate asks, and where each metric stands.

Usage: rollout-gate explain [OPTION…]

Every condition and trigger is a sentence. Every metric has a number line:

  pass ≤ 0.15 < hold ≤ 0.2 < rollback
                ▲ 0.17

What cannot be meant is listed: conditions that contradict each other, triggers
that never or always fire, values that are to pass and to be rolled back,
duplicates, and metrics that no trigger reads.

Options
  --gate FILE…       gates; without it .github/rollout-gate.yml, then
                     rollout-gate.yml
  --metrics FILE…    metrics of a run, to be marked on the lines
  --baseline FILE…   the metrics of the last good run, to compare with
  --format FORMAT    pretty (default), json or markdown
  --output FILE      write the explanation to a file as well
  -h, --help         this text

Exit codes
   0  explained, whatever was found
   2  not explained: bad usage, or an input that is missing or wrong

Example
  rollout-gate explain --metrics metrics.json
`;
const PROVE = `Show for every condition and trigger that it can break or fire.

Usage: rollout-gate prove [OPTION…]

Evidence is made for every line: it alone breaks or fires, or with the fewest
other lines, which are named; nothing is unknown. One more set of evidence shows
that all lines can be well together. The engine of check judges each.

Options
  --gate FILE…       gates; without it .github/rollout-gate.yml, then
                     rollout-gate.yml
  --write FILE       keep the evidence as gate tests, for rollout-gate test
  --format FORMAT    pretty (default) or json
  -h, --help         this text

Exit codes
   0  every line can break or fire, and all can be well together
  10  some line cannot, or not all can be well together
   2  not tried: bad usage, or a gate that is missing or wrong

Example
  rollout-gate prove --write rollout-gate.proof.yml
`;
const TEST = `Run gate tests: evidence that is made up, and what the gate must say of it.

Usage: rollout-gate test FILE… [OPTION…]

A file of tests
  gate: FILE         the gate, relative to this file
  tests:             a list of tests, each with
    name             what it shows
    metrics          as a metrics file holds them; baseline, signals likewise
    verdict          pass, hold or rollback
    not_met          if given: exactly these conditions are not met
    unknown          if given: exactly these lines are unknown
    fired            if given: exactly these triggers fired

Options
  --format FORMAT    pretty (default), json or junit
  --output FILE      write the outcome to a file as well
  -h, --help         this text

Exit codes
   0  every test passed
  10  a test failed
   2  not run: bad usage, or a file that is missing or wrong

Example
  rollout-gate test "gates/*.test.yml"
`;
const DIAGNOSE = `Say what blocks a rollout in one sentence, and exactly one thing to do next.

Usage: rollout-gate diagnose [FILE] [OPTION…]

FILE is a triage (triage: and scorecard: at its root) or a gate that has one;
without it and --gate, the gate that check would take. Without metrics the
triage and scorecard are diagnosed alone. With metrics the gate is judged, and
a triage in FILE takes the place of the gate's own.

Options
  --gate FILE…       gates, besides FILE
  --metrics FILE…    metrics as JSON; patterns, or - for standard input
  --baseline FILE…   the metrics of the last good run, to compare with
  --signal TEXT…     something that people report, in the gate's own words
  --commit SHA       the commit that is judged; metrics of another are stale
  --format FORMAT    pretty (default), json or markdown
  --output FILE      write the diagnosis to a file as well
  --ask              answer questions instead; a triage comes out as YAML
  -h, --help         this text

Exit codes
   0  diagnosed, or the gate passes and there is nothing to diagnose
   2  not diagnosed: bad usage, or an input that is missing or wrong

Example
  rollout-gate diagnose --ask --output triage.yml
  rollout-gate diagnose triage.yml --gate rollout-gate.yml --metrics m.json
`;
const COMPARE = `Say by meaning what got stricter, looser or incomparable between two gates.

Usage: rollout-gate compare OLD NEW [OPTION…]

Every line and setting that changed is listed with evidence that one gate lets
through and the other does not: \`m <= 0.15\` to \`m <= 0.5\` is looser, for
m = 0.3 now passes. All lines are looked at together, what they let pass and what
they roll back, so that a line that is split in two, moved or said in other words
is the same.

Options
  --format FORMAT    pretty (default), json or markdown
  --output FILE      write the comparison to a file as well
  -h, --help         this text

Exit codes
   0  the same, or stricter
  10  something is looser or incomparable
   2  not compared: bad usage, or a gate that is missing or wrong

Example
  git show main:rollout-gate.yml > before.yml
  rollout-gate compare before.yml rollout-gate.yml
`;
const INIT = `Write a first gate, sample metrics and a workflow: what is missing of them.
Nothing is overwritten. Where there is a gate, the sample is left out.

Usage: rollout-gate init

Writes
  rollout-gate.yml                     what must be true, to be edited
  metrics.sample.json                  a sample of what a pipeline writes
  .github/workflows/rollout-gate.yml   the gate as a step of a workflow

Options
  -h, --help         this text

Example
  rollout-gate init
`;
/** The help of each command. Every line fits the 80 columns that `help.ts` folds from. */
const TEXTS = {
	check: CHECK,
	validate: VALIDATE,
	eval: EVAL,
	explain: EXPLAIN,
	prove: PROVE,
	test: TEST,
	diagnose: DIAGNOSE,
	compare: COMPARE,
	init: INIT
};

// src/cli/help.ts
/** Columns that the texts are written for. */
const WIDTH = 80;
/** The help of a command, or the overview. No line is longer than 80 columns; a narrower terminal gets narrower ones. */
function helpFor(command, width = WIDTH) {
	const text = command === void 0 ? OVERVIEW : TEXTS[command] ?? "Rollout Gate: what must be true before a change reaches more people.\n\nUsage: rollout-gate COMMAND [OPTION…]\n\nCommands\n  check            judge gates over metrics: pass, hold or rollback\n  validate FILE…   check gate files alone\n  eval EXPR        evaluate one expression over metrics\n  explain          say in words what a gate asks, and where each metric stands\n  diagnose         say what blocks a rollout, and what to do next\n  test FILE…       run gate tests\n  compare OLD NEW  say what got stricter or looser between two gates\n  prove            show for every line the evidence that breaks or fires it\n  init             write a first gate, sample metrics and a workflow\n\nOptions\n  -h, --help       this text; after a command, that command's help\n  -V, --version    the version\n\nExample\n  rollout-gate check --gate rollout-gate.yml --metrics metrics.json\n";
	if (width >= WIDTH) return text;
	const example = text.indexOf("\nExample\n");
	return text.slice(0, example).replace(/(?<=\S)\n {19,}(?=\S)|(?<=\S)\n(?=\w+, )/gu, " ").split("\n").flatMap((line) => folded(line, width)).join("\n") + text.slice(example);
}
/** One line in several, each of them under the beginning of its description. */
function folded(line, width) {
	const lead = /^ *(?:\S+ )*\S* {2,}/u.exec(line)?.[0] ?? "";
	const description = [run(line.slice(lead.length))];
	return (lead.length > width / 2 ? [[run(lead)], ...wrapAfter([run("      ")], description, width)] : wrapAfter([run(lead)], description, width)).map((parts) => paint(parts, false));
}

export { helpFor };
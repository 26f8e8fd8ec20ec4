import { paint, run } from "../render/paint.ts";
import { wrapAfter } from "../render/wrap.ts";

const OVERVIEW = `Rollout Gate: what must be true before a change reaches more people.

Usage: rollout-gate COMMAND [OPTION…]

Commands
  check            judge gates over metrics: pass, hold or rollback
  validate FILE…   check gate files alone
  eval EXPR        evaluate one expression over metrics
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

const INIT = `Write a first gate, sample metrics and a workflow. Nothing is overwritten.

Usage: rollout-gate init

Writes
  rollout-gate.yml                     what must be true, to be edited
  metrics.json                         a sample of what a pipeline writes
  .github/workflows/rollout-gate.yml   the gate as a step of a workflow

Options
  -h, --help         this text

Example
  rollout-gate init
`;

const TEXTS: Readonly<Record<string, string>> = { check: CHECK, validate: VALIDATE, eval: EVAL, init: INIT };

/** Columns that the texts are written for. */
const WIDTH = 80;

/** The help of a command, or the overview. No line is longer than 80 columns; a narrower terminal gets narrower ones. */
export function helpFor(command: string | undefined, width = WIDTH): string {
  const text = command === undefined ? OVERVIEW : (TEXTS[command] ?? OVERVIEW);
  if (width >= WIDTH) return text;
  // The example stays as it is: it is there to be copied.
  const example = text.indexOf("\nExample\n");
  const lines = text.slice(0, example).replace(/(?<=\S)\n {19,}(?=\S)|(?<=\S)\n(?=\w+, )/gu, " ").split("\n");
  return lines.flatMap((line) => folded(line, width)).join("\n") + text.slice(example);
}

/** One line in several, each of them under the beginning of its description. */
function folded(line: string, width: number): string[] {
  const lead = /^ *(?:\S+ )*\S* {2,}/u.exec(line)?.[0] ?? "";
  const description = [run(line.slice(lead.length))];
  const lines = lead.length > width / 2 ? [[run(lead)], ...wrapAfter([run("      ")], description, width)] : wrapAfter([run(lead)], description, width);
  return lines.map((parts) => paint(parts, false));
}

import { worded } from "../diagnostics/diagnostic.ts";
import { DEFAULT_GATES, evaluateFiles, type Evaluation, type Request } from "../files/evaluate.ts";
import { expand } from "../files/inputs.ts";
import { checkOutput, writeOutput } from "../files/write.ts";
import { FAIL_ON, fails, type FailOn } from "../judge/fail-on.ts";
import type { Verdict } from "../judge/report.ts";
import { parseArguments, type Arguments, type CommandLine } from "./options.ts";
import { FORMATS, reportAs, type Format } from "./report-as.ts";
import { NOT_EVALUATED, notEvaluated, sayDiagnostics } from "./say.ts";
import { layoutFor, type Terminal } from "./terminal.ts";

/** Exit code of each verdict; `--fail-on` maps the milder ones to 0. */
const EXIT_CODES: Readonly<Record<Verdict, number>> = { pass: 0, hold: 10, rollback: 20 };

const CHECK: CommandLine = {
  command: "check",
  options: {
    gate: "many",
    metrics: "many",
    baseline: "many",
    signal: "many",
    commit: "one",
    format: FORMATS,
    output: "one",
    "fail-on": FAIL_ON,
  },
  operands: { name: "no argument", least: 0, most: 0 },
};

/** `check`: judges gates over metrics, prints the report and ends with the verdict's exit code. */
export async function check(terminal: Terminal): Promise<number> {
  const { directory } = terminal;
  const given = parseArguments(terminal.args.slice(1), CHECK);
  const format = given.one("format") ?? "pretty";
  const output = given.one("output");
  const misused = given.problems.length > 0;
  const run = misused ? await withoutReading(given, directory) : await evaluateFiles(requestOf(given), terminal);
  const bad = output === undefined ? null : checkOutput(directory, output, run.paths);
  if (bad !== null || run.report === null) {
    const diagnostics = [...(bad === null ? [] : [worded(bad)]), ...run.diagnostics];
    return notEvaluated(diagnostics, run.texts, { format, output: bad === null ? output : undefined }, terminal);
  }
  const { report } = run;
  const layout = layoutFor(terminal.output, terminal);
  terminal.output.write(await reportAs(format as Format, report, layout));
  sayDiagnostics(report.diagnostics, run.texts, terminal);
  const failed = output === undefined ? null : writeOutput(directory, output, await reportAs(format as Format, report, { ...layout, colour: false }));
  if (failed === null) return fails(report.verdict, (given.one("fail-on") ?? "hold") as FailOn) ? EXIT_CODES[report.verdict] : 0;
  sayDiagnostics([worded(failed)], [], terminal);
  return NOT_EVALUATED;
}

/** What `check` is asked to judge. */
export function requestOf(given: Arguments): Request {
  const commit = given.one("commit");
  return {
    gates: given.many("gate"),
    metrics: given.many("metrics"),
    baseline: given.many("baseline"),
    signals: given.many("signal").map((text) => ({ text, source: "--signal" })),
    commits: commit === undefined ? [] : [commit],
  };
}

/** A run that was called wrongly: it reads nothing, and still must not write over what it would have read. */
async function withoutReading(given: Arguments, directory: string): Promise<Evaluation> {
  const named = ["gate", "metrics", "baseline"].flatMap((option) => given.many(option));
  return { report: null, diagnostics: given.problems.map(worded), texts: [], paths: [...DEFAULT_GATES, ...(await expand(named, "", directory)).paths] };
}

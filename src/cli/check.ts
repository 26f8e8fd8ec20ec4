import { worded } from "../diagnostics/diagnostic.ts";
import { DEFAULT_GATES, evaluateFiles, type Evaluation, type Request } from "../files/evaluate.ts";
import { expand } from "../files/inputs.ts";
import { FAIL_ON, fails, type FailOn } from "../judge/fail-on.ts";
import type { Report, Verdict } from "../judge/report.ts";
import { deliver } from "./deliver.ts";
import { parseArguments, type Arguments, type CommandLine } from "./options.ts";
import { FORMATS, reportAs, type Format } from "./report-as.ts";
import type { Terminal } from "./terminal.ts";

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
  const given = parseArguments(terminal.args.slice(1), CHECK);
  const [format, output] = [given.one("format") ?? "pretty", given.one("output")];
  const run = given.problems.length > 0 ? await withoutReading(given, terminal.directory) : await evaluateFiles(requestOf(given), terminal);
  const exitCode = ({ verdict }: Report): number => (fails(verdict, (given.one("fail-on") ?? "hold") as FailOn) ? EXIT_CODES[verdict] : 0);
  return deliver(run, { format, output }, (report, layout) => reportAs(format as Format, report, layout), exitCode, terminal);
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

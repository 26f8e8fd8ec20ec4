import { error, worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import { checkLoaded, loadGateFiles, type TextFile } from "../judge/check.ts";
import type { Report, Verdict } from "../judge/report.ts";
import { isThere } from "./files.ts";
import { expand, inputReader, readNamedFiles, type Inputs, type ReadInputs } from "./inputs.ts";
import { parseArguments, type Arguments, type CommandLine } from "./options.ts";
import { checkOutput, writeOutput } from "./output.ts";
import { FORMATS, reportAs, type Format } from "./report-as.ts";
import { NOT_EVALUATED, notEvaluated, sayDiagnostics } from "./say.ts";
import { layoutFor, type Terminal } from "./terminal.ts";

const DEFAULT_GATES = [".github/rollout-gate.yml", "rollout-gate.yml"];

/** Exit code of each verdict; `--fail-on` maps the milder ones to 0. */
const EXIT_CODES: Readonly<Record<Verdict, number>> = { pass: 0, hold: 10, rollback: 20 };
const FAILING: Readonly<Record<string, readonly Verdict[]>> = { hold: ["hold", "rollback"], rollback: ["rollback"], never: [] };

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
    "fail-on": Object.keys(FAILING),
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
  const run = misused ? await withoutReading(given, directory) : await evaluate(given, terminal);
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
  if (failed === null) return (FAILING[given.one("fail-on") ?? "hold"] ?? []).includes(report.verdict) ? EXIT_CODES[report.verdict] : 0;
  sayDiagnostics([worded(failed)], [], terminal);
  return NOT_EVALUATED;
}

interface Run {
  readonly report: Report | null;
  readonly diagnostics: readonly WordedDiagnostic[];
  readonly texts: readonly TextFile[];
  /** Every path that the run reads, which output must not overwrite. */
  readonly paths: readonly string[];
}

/** A run that was called wrongly: it reads nothing, and still must not write over what it would have read. */
async function withoutReading(given: Arguments, directory: string): Promise<Run> {
  const named = ["gate", "metrics", "baseline"].flatMap((option) => given.many(option));
  return { report: null, diagnostics: given.problems.map(worded), texts: [], paths: [...DEFAULT_GATES, ...(await expand(named, "", directory)).paths] };
}

/** Reads every input, then judges. What is wrong anywhere is reported together. */
async function evaluate(given: Arguments, terminal: Terminal): Promise<Run> {
  const read = inputReader(terminal);
  const gates = await readGates(given.many("gate"), terminal, read);
  const metrics = await read(given.many("metrics"), "a metrics file");
  const baseline = await read(given.many("baseline"), "a baseline");
  const loaded = loadGateFiles(gates.files);
  const named = readNamedFiles(loaded.fromFiles, metrics, terminal.directory);
  const commit = given.one("commit");
  const result = checkLoaded(loaded, {
    metrics: metrics.files,
    baseline: baseline.files,
    files: named.files,
    signals: given.many("signal").map((text) => ({ text, source: "--signal" })),
    ...(commit === undefined ? {} : { commit }),
  });
  const all = [gates, metrics, baseline, named];
  const [texts, paths] = [all.flatMap(({ files }) => files), all.flatMap((each) => each.paths)];
  const unread = all.flatMap(({ problems }) => problems).map(worded);
  if (result.ok && unread.length === 0) return { report: result.report, diagnostics: [], texts, paths };
  // While an input is missing, a warning about what is missing from the others would mislead.
  const found = (result.ok ? result.report.diagnostics : result.diagnostics).filter(({ level }) => level === "error" || unread.length === 0);
  return { report: null, diagnostics: [...unread, ...found], texts, paths };
}

async function readGates(paths: readonly string[], { directory }: Terminal, read: ReadInputs): Promise<Inputs> {
  if (paths.length > 0) return read(paths, "a gate");
  const path = DEFAULT_GATES.find((each) => isThere(directory, each));
  return path === undefined ? { files: [], problems: [noGate(directory)], paths: [] } : read([path], "a gate");
}

function noGate(directory: string): Diagnostic {
  const meant = DEFAULT_GATES.map((path) => path.replace(/yml$/u, "yaml")).find((path) => isThere(directory, path));
  return error("no-gate", null, { tried: DEFAULT_GATES, meant: meant ?? null });
}

import { error, worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import { checkLoaded, loadGateFiles, type TextFile } from "../judge/check.ts";
import type { Report, Verdict } from "../judge/report.ts";
import { renderPretty } from "../render/pretty.ts";
import { readInputs, readNamedFiles } from "./inputs.ts";
import { isFile } from "./files.ts";
import { parseArguments, type Arguments, type CommandLine } from "./options.ts";
import { checkOutput, writeOutput } from "./output.ts";
import { NOT_EVALUATED, sayDiagnostics } from "./say.ts";
import { layoutFor, type Terminal } from "./terminal.ts";

const FORMATS = ["pretty", "json", "markdown", "github", "junit"] as const;
type Format = (typeof FORMATS)[number];
const DEFAULT_GATES = [".github/rollout-gate.yml", "rollout-gate.yml"] as const;

/** Exit code of each verdict; `--fail-on` maps the milder ones to 0. */
const EXIT_CODES: Readonly<Record<Verdict, number>> = { pass: 0, hold: 10, rollback: 20 };
const FAILING: Readonly<Record<string, readonly Verdict[]>> = { hold: ["hold", "rollback"], rollback: ["rollback"], never: [] };

export const CHECK: CommandLine = {
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
  const parsed = parseArguments(terminal.args.slice(1), CHECK);
  if (!parsed.ok) return notEvaluated([worded(parsed.problem)], [], { format: formatIn(terminal.args), output: undefined }, terminal);
  const { given } = parsed;
  const format = (given.one("format") ?? "pretty") as Format;
  const output = given.one("output");
  const run = await evaluate(given, terminal);
  const bad = output === undefined ? null : checkOutput(terminal.directory, output, run.texts);
  if (bad !== null) return notEvaluated([worded(bad), ...run.diagnostics], run.texts, { format, output: undefined }, terminal);
  if (run.report === null) return notEvaluated(run.diagnostics, run.texts, { format, output }, terminal);

  const { report } = run;
  const code = (FAILING[given.one("fail-on") ?? "hold"] ?? []).includes(report.verdict) ? EXIT_CODES[report.verdict] : 0;
  terminal.output.write(await render(report, format, layoutFor(terminal.output, terminal)));
  sayDiagnostics(report.diagnostics, run.texts, terminal);
  if (output === undefined) return code;
  const failed = writeOutput(terminal.directory, output, await render(report, format, { ...layoutFor(terminal.output, terminal), colour: false }));
  if (failed === null) return code;
  sayDiagnostics([worded(failed)], [], terminal);
  return NOT_EVALUATED;
}

interface Run {
  readonly report: Report | null;
  readonly diagnostics: readonly WordedDiagnostic[];
  readonly texts: readonly TextFile[];
}

/** Reads every input, then judges. What is wrong anywhere is reported together. */
async function evaluate(given: Arguments, terminal: Terminal): Promise<Run> {
  const standardInput = { used: false };
  const gates = await readGates(given.many("gate"), terminal, standardInput);
  const metrics = await readInputs(given.many("metrics"), "a metrics file", terminal, standardInput);
  const baseline = await readInputs(given.many("baseline"), "a baseline", terminal, standardInput);
  const loaded = loadGateFiles(gates.files);
  const named = readNamedFiles(loaded.fromFiles, terminal.directory);
  const commit = given.one("commit");
  const result = checkLoaded(loaded, {
    metrics: metrics.files,
    baseline: baseline.files,
    files: named.files,
    signals: given.many("signal").map((text) => ({ text, source: "--signal" })),
    ...(commit === undefined ? {} : { commit }),
  });
  const texts = [gates, metrics, baseline, named].flatMap(({ files }) => files);
  const unread = [gates, metrics, baseline, named].flatMap(({ problems }) => problems).map(worded);
  if (result.ok && unread.length === 0) return { report: result.report, diagnostics: [], texts };
  // While an input is missing, a warning about what is missing from the others would mislead.
  const found = (result.ok ? result.report.diagnostics : result.diagnostics).filter(({ level }) => level === "error" || unread.length === 0);
  return { report: null, diagnostics: [...unread, ...found], texts };
}

async function readGates(paths: readonly string[], terminal: Terminal, standardInput: { used: boolean }): Promise<{ files: TextFile[]; problems: Diagnostic[] }> {
  if (paths.length > 0) return readInputs(paths, "a gate", terminal, standardInput);
  const path = DEFAULT_GATES.find((each) => isFile(terminal.directory, each));
  if (path === undefined) return { files: [], problems: [error("no-gate", null, { tried: DEFAULT_GATES })] };
  return readInputs([path], "a gate", terminal, standardInput);
}

async function render(report: Report, format: Format, layout: { width: number; colour: boolean }): Promise<string> {
  switch (format) {
    case "pretty":
      return renderPretty(report, layout);
    case "json":
      return (await import("../render/json.ts")).renderJson(report);
    case "markdown":
      return (await import("../render/markdown.ts")).renderMarkdown(report);
    case "junit":
      return (await import("../render/junit.ts")).renderJunit(report);
    case "github": {
      const { renderGithub, renderGithubDiagnostics } = await import("../render/github.ts");
      // Annotations vanish from a log; the table before them is for whoever reads it.
      return `${renderPretty(report, { ...layout, colour: false })}${renderGithub(report)}${renderGithubDiagnostics(report.diagnostics)}`;
    }
  }
}

/** Ends a run that has no verdict: diagnostics to standard error, and in the asked format where it has a form for them. */
async function notEvaluated(
  diagnostics: readonly WordedDiagnostic[],
  texts: readonly TextFile[],
  { format, output }: { format: string; output: string | undefined },
  terminal: Terminal,
): Promise<number> {
  if (format === "json") {
    const text = (await import("../render/json.ts")).renderJson({ version: 1, diagnostics: [...diagnostics] });
    terminal.output.write(text);
    const failed = output === undefined ? null : writeOutput(terminal.directory, output, text);
    if (failed !== null) sayDiagnostics([worded(failed)], [], terminal);
  }
  if (format === "github") terminal.output.write((await import("../render/github.ts")).renderGithubDiagnostics(diagnostics));
  sayDiagnostics(diagnostics, texts, terminal);
  return NOT_EVALUATED;
}

/** The format that was asked for in arguments which are wrong elsewhere. */
function formatIn(args: readonly string[]): string {
  const at = args.findIndex((argument) => argument.startsWith("--format"));
  return args[at]?.split("=", 2)[1] ?? args[at + 1] ?? "";
}

import { worded, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import { checkOutput, writeOutput } from "../files/write.ts";
import type { TextFile } from "../judge/check.ts";
import { NOT_EVALUATED, notEvaluated, sayDiagnostics, type Asked } from "./say.ts";
import { layoutFor, type Terminal } from "./terminal.ts";

/** What a command came to: a result, or why there is none. */
export interface Outcome<Result> {
  readonly report: Result | null;
  readonly diagnostics: readonly WordedDiagnostic[];
  /** Every text that was read, for excerpts. */
  readonly texts: readonly TextFile[];
  /** Every path that was to be read, which output must not overwrite. */
  readonly paths: readonly string[];
}

export type Layout = ReturnType<typeof layoutFor>;

/**
 * Shows a result on standard output and in the file that was asked for, its diagnostics on standard error, and ends with
 * the result's exit code. Without a result, or where the file cannot be written, it is 2.
 */
export async function deliver<Result extends { readonly diagnostics: readonly WordedDiagnostic[] }>(
  { report, diagnostics, texts, paths }: Outcome<Result>,
  { format, output }: Asked,
  render: (report: Result, layout: Layout) => Promise<string>,
  exitCode: (report: Result) => number,
  terminal: Terminal,
): Promise<number> {
  const { directory } = terminal;
  const bad = output === undefined ? null : checkOutput(directory, output, paths);
  if (bad !== null || report === null) {
    return notEvaluated([...(bad === null ? [] : [worded(bad)]), ...diagnostics], texts, { format, output: bad === null ? output : undefined }, terminal);
  }
  const layout = layoutFor(terminal.output, terminal);
  terminal.output.write(await render(report, layout));
  sayDiagnostics(report.diagnostics, texts, terminal);
  const failed = output === undefined ? null : writeOutput(directory, output, await render(report, { ...layout, colour: false }));
  if (failed === null) return exitCode(report);
  sayDiagnostics([worded(failed)], [], terminal);
  return NOT_EVALUATED;
}

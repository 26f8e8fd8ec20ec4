import { worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { TextFile } from "../judge/check.ts";
import { renderDiagnostics } from "../render/diagnostics.ts";
import { writeOutput } from "../files/write.ts";
import { layoutFor, type Terminal } from "./terminal.ts";

/** The exit code of a run that could not be evaluated. */
export const NOT_EVALUATED = 2;

/** Prints diagnostics to standard error, with the lines that they point at. */
export function sayDiagnostics(diagnostics: readonly WordedDiagnostic[], texts: readonly TextFile[], terminal: Terminal): void {
  if (diagnostics.length === 0) return;
  const sources = new Map(texts.map(({ file, text }) => [file, text]));
  terminal.errors.write(renderDiagnostics(diagnostics, sources, { ...layoutFor(terminal.errors, terminal), wrapped: terminal.errors.isTerminal }));
}

/** How a run was asked to answer: a format, and a file besides standard output. */
export interface Asked {
  readonly format: string | undefined;
  readonly output?: string | undefined;
}

/** Ends a run that has no result: diagnostics to standard error, and in the asked format where it has a form for them. */
export async function notEvaluated(diagnostics: readonly WordedDiagnostic[], texts: readonly TextFile[], { format, output }: Asked, terminal: Terminal): Promise<number> {
  sayDiagnostics(diagnostics, texts, terminal);
  if (format === "github") terminal.output.write((await import("../render/github.ts")).renderGithubDiagnostics(diagnostics));
  if (format === "json") {
    const text = (await import("../render/json.ts")).renderJson({ version: 1, diagnostics });
    terminal.output.write(text);
    const failed = output === undefined ? null : writeOutput(terminal.directory, output, text);
    if (failed !== null) sayDiagnostics([worded(failed)], [], terminal);
  }
  return NOT_EVALUATED;
}

/** Ends a run because of how it was called. */
export function refuse(problems: readonly Diagnostic[], terminal: Terminal, format?: string): Promise<number> {
  return notEvaluated(problems.map(worded), [], { format }, terminal);
}

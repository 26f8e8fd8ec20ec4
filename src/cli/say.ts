import { worded, type Diagnostic, type WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { TextFile } from "../judge/check.ts";
import { renderDiagnostics } from "../render/diagnostics.ts";
import { layoutFor, type Terminal } from "./terminal.ts";

/** The exit code of a run that could not be evaluated. */
export const NOT_EVALUATED = 2;

/** Prints diagnostics to standard error, with the lines that they point at. */
export function sayDiagnostics(diagnostics: readonly WordedDiagnostic[], texts: readonly TextFile[], terminal: Terminal): void {
  if (diagnostics.length === 0) return;
  const sources = new Map(texts.map(({ file, text }) => [file, text]));
  terminal.errors.write(renderDiagnostics(diagnostics, sources, layoutFor(terminal.errors, terminal)));
}

/** Says one mistake of the command line and ends with its exit code. */
export function refuse(problem: Diagnostic, terminal: Terminal): number {
  sayDiagnostics([worded(problem)], [], terminal);
  return NOT_EVALUATED;
}

import type { WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import type { Report } from "../judge/report.ts";
import { commandMessage, commandProperty } from "./escape.ts";
import { isFine, linesOf, statusPhrase, whyOf, type Line } from "./lines.ts";
import { stopped, VERDICT_WORDS } from "./words.ts";

type Level = "error" | "warning";

/** An annotation, before it is written as a workflow command. */
interface Annotation {
  readonly level: Level;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly title: string;
  readonly message: string;
}

/**
 * GitHub shows ten annotations a level and step, and drops the rest silently: nine errors, and one that counts the rest.
 * Of warnings two fewer, so that the shell can still say what it could not write.
 */
const SHOWN: Readonly<Record<Level, number>> = { error: 9, warning: 7 };

export interface AnnotationOptions {
  /** A file's path as GitHub knows it, or null where it is not in the repository. */
  readonly pathOf?: (file: string) => string | null;
  /** How lines that keep the gate from passing are marked: as warnings where they do not fail anything. */
  readonly level?: Level;
  /** Error annotations that the same step has made before. */
  readonly errorsBefore?: number;
}

/**
 * The lines that bear on the verdict as error annotations; warnings and what is worth knowing as warning annotations.
 * Empty when all is fine.
 */
export function renderGithub(report: Report, options: AnnotationOptions = {}): string {
  const failing = report.gates.flatMap((gate) =>
    linesOf(gate)
      .filter((line) => !isFine(line))
      .map((line) => annotationOf(line, options.level ?? "error", `Rollout gate ${VERDICT_WORDS[gate.verdict]}: ${gate.protected_path}`)),
  );
  return written([...failing, ...report.diagnostics.map(ofDiagnostic)], options);
}

/** Diagnostics as annotations: what kept a gate from being evaluated, and warnings. */
export function renderGithubDiagnostics(diagnostics: readonly WordedDiagnostic[], options: AnnotationOptions = {}): string {
  return written(diagnostics.map(ofDiagnostic), options);
}

function ofDiagnostic({ level, file, line, column, message }: WordedDiagnostic): Annotation {
  return { level, file, line, column, title: "Rollout gate", message };
}

function annotationOf(line: Line, level: Level, title: string): Annotation {
  const why = whyOf(line);
  const message = stopped(why === null ? statusPhrase(line) : `${statusPhrase(line)}: ${why}`);
  return { level: line.counts ? level : "warning", file: line.file, line: line.line, column: line.column, title, message };
}

function written(annotations: readonly Annotation[], { pathOf = (file) => file, errorsBefore = 0 }: AnnotationOptions): string {
  const commands = (["error", "warning"] as const).flatMap((level) => {
    const all = annotations.filter((each) => each.level === level);
    const shown = all.slice(0, SHOWN[level] - (level === "error" ? errorsBefore : 0));
    const rest = all.length - shown.length;
    const more = `And ${rest} more ${level}${rest === 1 ? "" : "s"}; the report lists all ${all.length}.`;
    return [...shown.map((each) => command(located(each, pathOf))), ...(rest === 0 ? [] : [`::${level}::${more}`])];
  });
  return commands.map((line) => `${line}\n`).join("");
}

/** An annotation of a file that GitHub does not know stands on no file; its message says which. */
function located(annotation: Annotation, pathOf: (file: string) => string | null): Annotation {
  if (annotation.file === null) return annotation;
  const file = pathOf(annotation.file);
  return { ...annotation, file, message: file === null ? `${annotation.file}: ${annotation.message}` : annotation.message };
}

/** One workflow command. A user's text has no line break left, so it cannot begin a command of its own. */
function command({ level, file, line, column, title, message }: Annotation): string {
  const properties = { file, line: file === null ? null : line, col: file === null ? null : column, title };
  const given = Object.entries(properties).flatMap(([name, value]) => (value === null ? [] : [`${name}=${commandProperty(String(value))}`]));
  return `::${level} ${given.join(",")}::${commandMessage(message)}`;
}

import { messages } from "./messages/index.ts";
import type { Where } from "./place.ts";

type Messages = typeof messages;

/** The name of a mistake: stable, public, and the key of its sentence in `messages/`. */
export type Code = keyof Messages;

type ArgsOf<C extends Code> = Parameters<Messages[C]> extends [infer A] ? A : Record<string, never>;

/** A user's mistake as data: its code, what its sentence needs, and where it is. */
export type Diagnostic = {
  [C in Code]: { readonly code: C; readonly args: ArgsOf<C>; readonly level: Level; readonly place: Where };
}[Code];

export type Level = "error" | "warning";

/** A diagnostic as reports and the library give it. `file`, `line` and `column` are null where there is none. */
export interface WordedDiagnostic {
  level: Level;
  file: string | null;
  line: number | null;
  column: number | null;
  code: Code;
  message: string;
}

/** A mistake that keeps the input from being judged. */
export function error<C extends Code>(code: C, place: Where, args: ArgsOf<C>): Diagnostic {
  // The union is closed by code; TypeScript cannot follow that `args` belongs to this very `code`.
  return { code, args, level: "error", place } as Diagnostic;
}

/** Something a user should know that does not keep the input from being judged. */
export function warning<C extends Code>(code: C, place: Where, args: ArgsOf<C>): Diagnostic {
  return { code, args, level: "warning", place } as Diagnostic;
}

/** The sentence of a diagnostic. */
export function sentence(diagnostic: Diagnostic): string {
  const write = messages[diagnostic.code] as (args: unknown) => string;
  return write(diagnostic.args);
}

/** The public form of a diagnostic. */
export function worded(diagnostic: Diagnostic): WordedDiagnostic {
  const { place } = diagnostic;
  const within = place !== null && "line" in place ? place : null;
  return {
    level: diagnostic.level,
    file: place?.file ?? null,
    line: within?.line ?? null,
    column: within?.column ?? null,
    code: diagnostic.code,
    message: sentence(diagnostic),
  };
}

export function hasErrors(diagnostics: readonly { level: Level }[]): boolean {
  return diagnostics.some(({ level }) => level === "error");
}

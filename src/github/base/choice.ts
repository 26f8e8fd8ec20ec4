import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ReadFile } from "../../files/read.ts";
import type { TextFile } from "../../judge/check.ts";
import type { Side } from "../../judge/report.ts";
import type { Sides } from "./sides.ts";

/** Which of its two sides a file is taken from, and what is wrong with the other one. */
export interface Choice {
  readonly sides: Sides;
  readonly from: Side;
  /** Null when there is no text to take; then there is a problem. */
  readonly file: TextFile | null;
  readonly problems: readonly Diagnostic[];
  /** Mistakes on the side that was not taken, which put the gate in doubt. */
  readonly doubts: readonly Diagnostic[];
}

/**
 * Takes the base's file, so that nobody is judged by what they wrote themselves. Only where the base has none, or one that
 * cannot be understood, the file that is checked out is taken. `mistakes` finds what is wrong in a text.
 */
export function chosen(sides: Sides, mistakes: (file: TextFile) => readonly Diagnostic[]): Choice {
  const wrongIn = (read: ReadFile): readonly Diagnostic[] => (read.ok ? mistakes(read.file).filter(({ level }) => level === "error") : [read.problem]);
  const { base, head } = sides;
  const take = (from: Side, read: ReadFile, doubts: readonly Diagnostic[]): Choice =>
    read.ok ? { sides, from, file: read.file, problems: [], doubts } : { sides, from, file: null, problems: [read.problem], doubts: [] };
  if (base === null) return take("head", head, []);
  const wrong = wrongIn(base);
  // A file that a change deletes leaves no gate either; but everybody sees that it is gone.
  const wrongInHead = isGone(sides) || isSame(base, head) ? [] : wrongIn(head);
  if (wrong.length === 0) return take("base", base, wrongInHead);
  // Judging it says what is wrong.
  if (isGone(sides) || isSame(base, head)) return take("base", base, []);
  return take("head", head, wrong);
}

/** Whether a change deletes the file. */
export function isGone({ head }: Pick<Sides, "head">): boolean {
  return !head.ok && head.problem.code === "file-missing";
}

/** Whether a file is the same on both sides. */
export function isSame(base: ReadFile | null, head: ReadFile): boolean {
  return base?.ok === true && head.ok && base.file.text === head.file.text;
}

import type { WordedDiagnostic } from "../diagnostics/diagnostic.ts";
import { neutralise } from "./escape.ts";
import { paint, run, type Run } from "./paint.ts";
import { displayWidth, graphemes } from "./width.ts";
import { wrap } from "./wrap.ts";

const TAB = 4;
/** Characters on either side of a caret that can ever be shown. */
const REACH = 2000;

/**
 * Diagnostics for the terminal: each as `FILE:LINE:COLUMN: error: MESSAGE` and the line of the file with a caret under the
 * column, cut to `width`. The message is wrapped on request only, for a person's terminal: editors and CI systems
 * recognise it on one line. `sources` holds the texts of the files by their names; of a file that is missing there no line is shown.
 */
export function renderDiagnostics(diagnostics: readonly WordedDiagnostic[], sources: ReadonlyMap<string, string>, options: { width: number; colour: boolean; wrapped?: boolean }): string {
  const split = new Map<string, string[]>();
  const lineOf = (file: string, line: number): string | null => {
    const lines = split.get(file) ?? sources.get(file)?.split("\n");
    if (lines === undefined) return null;
    split.set(file, lines);
    return lines[line - 1]?.replace(/\r$/u, "") ?? null;
  };
  const shown = diagnostics.flatMap((diagnostic): Run[][] => {
    const { file, line, column } = diagnostic;
    const source = file === null || line === null ? null : lineOf(file, line);
    const head = headOf(diagnostic);
    return [...(options.wrapped === true ? wrap(head, options.width) : [head]), ...(source === null || line === null ? [] : excerpt(source, line, column ?? 1, options.width))];
  });
  return shown.map((line) => `${paint(line, options.colour)}\n`).join("");
}

function headOf({ file, line, column, level, message }: WordedDiagnostic): Run[] {
  const place = [file === null ? null : neutralise(file), line, line === null ? null : column].filter((part) => part !== null).join(":");
  return [run(place === "" ? "" : `${place}: `, "bold"), run(`${level}: `, level === "error" ? "bad" : "doubtful"), run(neutralise(message))];
}

/** The source line behind a gutter, and the caret below it. `column` counts UTF-16 units from 1. */
function excerpt(source: string, line: number, column: number, width: number): Run[][] {
  const gutter = ` ${line} | `;
  // Of a line of 50 MB only what stands around the caret is looked at.
  const start = Math.max(0, column - 1 - REACH);
  const before = (start > 0 ? "…" : "") + visible(source.slice(start, column - 1), 0);
  const after = visible(source.slice(column - 1, column - 1 + REACH), displayWidth(before));
  const { text, caret } = windowOf(before, after, Math.max(TAB, width - gutter.length));
  return [
    [run(gutter, "dim"), run(text)],
    [run(`${" ".repeat(gutter.length - 2)}| `, "dim"), run(`${" ".repeat(caret)}^`, "bad")],
  ];
}

/** Tabs as blanks up to the next stop, all else neutralised: what is counted is what is drawn. */
function visible(text: string, from: number): string {
  let shown = "";
  text.replace(/^\ufeff/u, "").split("\t").forEach((part, at) => {
    if (at > 0) shown += " ".repeat(TAB - ((from + displayWidth(shown)) % TAB));
    shown += neutralise(part);
  });
  return shown;
}

/** The part of a line around the caret that fits; `…` stands where something was cut off. */
function windowOf(before: string, after: string, width: number): { text: string; caret: number } {
  const [left, right] = [displayWidth(before), displayWidth(after)];
  if (left + right <= width && left < width) return { text: before + after, caret: left };
  // Some of what comes before is enough to recognise the place; more room is left to what follows.
  const lead = left < width / 2 ? before : `…${fitting(graphemes(before).reverse(), Math.max(0, Math.floor(width / 3) - 1)).reverse().join("")}`;
  const caret = displayWidth(lead);
  const room = width - caret;
  return { text: lead + (right <= room ? after : `${fitting(graphemes(after), Math.max(0, room - 1)).join("")}…`), caret };
}

function fitting(characters: readonly string[], width: number): string[] {
  let used = 0;
  const end = characters.findIndex((each) => (used += displayWidth(each)) > width);
  return end === -1 ? [...characters] : characters.slice(0, end);
}

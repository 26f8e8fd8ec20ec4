/** Where something begins in one file. `line` and `column` count from 1, columns in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A place that names a file only: it could not be read, or it is wrong as a whole. */
export interface FilePlace {
  readonly file: string;
}

/** Where a diagnostic points: into a file, at a file, or nowhere (the command line). */
export type Where = Place | FilePlace | null;

/** A value that remembers where its user wrote it. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** Half-open range of UTF-16 offsets into a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text written by a user that is read further inside, such as an expression in a YAML scalar. */
export interface SourceText {
  readonly text: string;
  /** The place, in the file it was written in, where a range of `text` begins. */
  at(span: Span): Place;
}

/** Turns offsets of one text into places. The line table is built once, on first use. */
export function placesIn(file: string, text: string): (span: Span) => Place {
  let lineStarts: number[] | undefined;
  return ({ start }) => {
    lineStarts ??= startsOfLines(text);
    const line = lastAtOrBefore(lineStarts, start);
    return { file, line: line + 1, column: start - (lineStarts[line] ?? 0) + 1 };
  };
}

/** A text that stands alone, such as the argument of `eval`. */
export function standalone(file: string, text: string): SourceText {
  return { text, at: placesIn(file, text) };
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last entry of a sorted list that is not greater than `value`. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

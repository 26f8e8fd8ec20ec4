import { run, widthOf, type Run } from "./paint.ts";
import { displayWidth, graphemes } from "./width.ts";

type Word = readonly Run[];

/**
 * Breaks text into lines of at most `width` columns, at blanks where that is possible and inside of a word where it is
 * not. Nothing but blanks is dropped. There is at least one line.
 */
export function wrap(runs: readonly Run[], width: number): Run[][] {
  const lines: Run[][] = [];
  let line: Run[] = [];
  let used = 0;
  const flush = (): void => {
    lines.push(merged(line));
    line = [];
    used = 0;
  };
  for (const word of wordsOf(runs)) {
    const needed = widthOf(word);
    if (used > 0 && used + 1 + needed > width) flush();
    if (needed > width) {
      const pieces = broken(word, width);
      lines.push(...pieces.slice(0, -1));
      line = pieces.at(-1) ?? [];
      used = widthOf(line);
      continue;
    }
    if (used > 0) line.push(run(" ", line.at(-1)?.style === word[0]?.style ? line.at(-1)?.style : "plain"));
    line.push(...word);
    used += needed + (used > 0 ? 1 : 0);
  }
  if (line.length > 0 || lines.length === 0) flush();
  return lines;
}

/** The same with a beginning, such as `1. `: later lines are indented to where the first one's text begins. */
export function wrapAfter(lead: readonly Run[], runs: readonly Run[], width: number): Run[][] {
  const indent = Math.min(widthOf(lead), Math.floor(width / 2));
  return wrap(runs, width - indent).map((line, at) => [...(at === 0 ? lead : [run(" ".repeat(indent))]), ...line]);
}

/** Words between blanks. One word may change its style inside, as a name and the colon after it do. */
function wordsOf(runs: readonly Run[]): Word[] {
  const words: Run[][] = [];
  let open = false;
  for (const { text, style } of runs) {
    text.split(" ").forEach((part, at) => {
      if (at > 0) open = false;
      if (part === "") return;
      if (open) words.at(-1)?.push({ text: part, style });
      else words.push([{ text: part, style }]);
      open = true;
    });
  }
  return words;
}

/** A word that is wider than a line, in pieces that fit; behind a `_` or the like where there is one near the end. */
function broken(word: Word, width: number): Run[][] {
  const cells = word.flatMap(({ text, style }) => graphemes(text).map((each) => ({ text: each, style, width: displayWidth(each) })));
  const lines: Run[][] = [];
  let start = 0;
  while (start < cells.length) {
    let end = start;
    let used = 0;
    while (end < cells.length && (end === start || used + (cells[end]?.width ?? 0) <= width)) used += cells[end++]?.width ?? 0;
    if (end < cells.length) {
      const near = cells.slice(start, end).findLastIndex(({ text }) => /^[_./,;)\]-]$/u.test(text)) + 1;
      if (near > (end - start) / 2) end = start + near;
    }
    lines.push(merged(cells.slice(start, end)));
    start = end;
  }
  return lines;
}

/** Neighbours in one style as one run. */
function merged(cells: readonly Run[]): Run[] {
  const runs: { text: string; style: Run["style"] }[] = [];
  for (const { text, style } of cells) {
    const last = runs.at(-1);
    if (last?.style === style) last.text += text;
    else runs.push({ text, style });
  }
  return runs;
}

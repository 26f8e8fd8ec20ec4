import { neutralise } from "./escape.ts";
import type { Line } from "./lines.ts";
import { displayWidth } from "./width.ts";

/** Below this width a table whose cells do not fit is harder to read than its rows one under the other. */
const NARROW = 60;
export const GAP = 2;
export const MARK = 2;
/** The column of the status words: even a row that runs over the others keeps to it. */
const STATUS = 4;
/** The share of the width that a cell may ask for before its row leaves the table: a long one would squeeze all others. */
const MOST = [0.4, 0.2, 0.3, 0.2, 0.3] as const;

/** Farther away, a status is no longer read as its row's. */
const MOST_WIDENED = 16;

type Cells = readonly [name: string, observed: string, required: string, margin: string, words: string];

/** The columns of a gate's lines. The tables of conditions and of triggers share them, so that both align. */
export interface Layout {
  readonly stacked: boolean;
  readonly widths: readonly number[];
  readonly most: readonly number[];
}

export const HEADS: Readonly<Record<"condition" | "trigger", Cells>> = {
  condition: ["Condition", "Observed", "Required", "Margin", ""],
  trigger: ["Trigger", "Observed", "Fires when", "Margin", ""],
};

export function layoutOf(lines: readonly Line[], width: number): Layout {
  const room = width - MARK - GAP * (MOST.length - 1);
  const rows = lines.map((line) => ({ line, widths: cellsOf(line).map(displayWidth) }));
  const widest = (most: readonly number[]): number[] => {
    const columns = HEADS.condition.map((head, at) => Math.max(head.length, HEADS.trigger[at]?.length ?? 0));
    for (const { line, widths } of rows) {
      const spread = isSpread(line, widths, most);
      widths.forEach((each, at) => {
        if (!spread || at === STATUS) columns[at] = Math.max(columns[at] ?? 0, Math.min(each, most[at] ?? 0));
      });
    }
    return columns;
  };
  const fits = (columns: readonly number[]): boolean => columns.reduce((sum, each) => sum + each, 0) <= room;
  const natural = widest(MOST.map(() => Infinity));
  const most = MOST.map((part) => (fits(natural) ? Infinity : Math.floor(part * width)));
  const columns = fits(natural) ? natural : shared(widest(most), room);
  const titles = rows.filter(({ line, widths }) => isSpread(line, widths, most)).map(({ line }) => displayWidth(titleOf(line)));
  return { stacked: !fits(natural) && width < NARROW, widths: widened(columns, titles, room), most };
}

/** Gives some of the room that is left to the rows that run over the columns: the status moves right, the numbers stay by their names. */
function widened(columns: readonly number[], titles: readonly number[], room: number): number[] {
  const used = columns.reduce((sum, each) => sum + each, 0);
  const span = used - (columns[STATUS] ?? 0) + GAP * (STATUS - 1);
  const wanted = titles.reduce((most, each) => Math.max(most, each), span) - span;
  return columns.map((column, at) => (at === STATUS - 1 ? column + Math.min(wanted, MOST_WIDENED, Math.max(0, room - used)) : column));
}

/** Narrow columns keep their width; wide ones share what is left. */
function shared(natural: readonly number[], room: number): number[] {
  const widths = [...natural];
  let left = room;
  const order = natural.map((_, at) => at).sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
  order.forEach((at, done) => {
    widths[at] = Math.min(natural[at] ?? 0, Math.floor(left / (order.length - done)));
    left -= widths[at] ?? 0;
  });
  return widths;
}

/** Whether a row runs over the columns in the middle: it has nothing for them, or too much. */
export function isSpread(line: Line, widths: readonly number[], most: readonly number[]): boolean {
  return line.kind === "signal" || line.compound || widths.some((each, at) => at < STATUS && each > (most[at] ?? 0));
}

/** A row's texts, safe for a terminal. */
export function cellsOf({ name, observed, required, margin, words }: Line): Cells {
  return [neutralise(name), neutralise(observed), neutralise(required), margin, neutralise(words)];
}

/** The whole line on its own: with its key in front where the expression does not have it. */
export function titleOf(line: Line): string {
  const [name, , required] = cellsOf(line);
  if (line.required === line.text) return line.text.includes(line.name) ? required : `${name}: ${required}`;
  return required === "" ? name : `${name} ${required}`;
}

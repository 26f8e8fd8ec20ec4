import { estimateWords } from "../diagnostics/interval.ts";
import type { NumberLine, Zone } from "../judge/report.ts";
import { neutralise } from "./escape.ts";
import { zoneAt, type Piece } from "./number-line.ts";
import { displayWidth } from "./width.ts";

/**
 * An interval as a bar under its number line, which is not to scale: it begins under the zone of its lower limit, ends under
 * that of its upper one, and the value is marked in its own: `├──▲────┤ 0.12 from 250 (0.082 to 0.167)`.
 */
export function intervalBar(estimate: NonNullable<NumberLine["intervals"]>[number], pieces: readonly Piece[], zones: readonly Zone[]): string {
  const { value, lower, upper, slice } = estimate;
  const columns = columnsOf(pieces);
  const [first, at, last] = [lower ?? -Infinity, value, upper ?? Infinity].map((each) => columns[zoneAt(zones, each)]);
  const from = (first ?? columns[0])?.from ?? 0;
  const to = Math.max((last ?? columns.at(-1))?.to ?? 0, from + 4);
  const middle = at === undefined ? from + 1 : Math.floor((at.from + at.to) / 2);
  const mark = Math.min(Math.max(middle, from + 1), to - 2);
  const ends = [lower === null ? "←" : "├", upper === null ? "→" : "┤"];
  const bounds = zones.flatMap((zone) => zone.to ?? []);
  return `${" ".repeat(from)}${ends[0] ?? ""}${"─".repeat(mark - from - 1)}▲${"─".repeat(to - mark - 2)}${ends[1] ?? ""} ${slice === undefined ? "" : `${neutralise(slice)} `}${estimateWords(estimate, bounds)}`;
}

/** The columns of each zone's words. */
function columnsOf(pieces: readonly Piece[]): { from: number; to: number }[] {
  let column = 0;
  return pieces.flatMap(({ text, verdict }) => {
    const from = column;
    column += displayWidth(text);
    return verdict === null ? [] : [{ from, to: column }];
  });
}

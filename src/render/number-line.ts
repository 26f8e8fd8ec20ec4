import { showNumber } from "../diagnostics/numbers.ts";
import type { NumberLine, Verdict, Zone } from "../judge/report.ts";

/** A piece of a number line in words: a zone's verdict, or what stands between two. */
export interface Piece {
  readonly text: string;
  /** Null between the zones. */
  readonly verdict: Verdict | null;
  /** The values of this run that lie here, in words; null where there are none. */
  readonly here: string | null;
}

/**
 * A number line in words, from the lowest numbers to the highest: `pass ≤ 0.15 < hold ≤ 0.2 < rollback`. A zone of one
 * number alone is written `pass = 0`; where a condition that only warns is not met, `pass with a warning`.
 */
export function piecesOf({ zones, observed }: Pick<NumberLine, "zones" | "observed">): Piece[] {
  const bounds = zones.flatMap(({ to }) => (to === null ? [] : [to]));
  const shown = (bound: number | null): string => showNumber(bound ?? 0, bounds);
  return zones.flatMap((zone, at): Piece[] => {
    const next = zones[at + 1];
    const point = isPoint(zone) ? ` = ${shown(zone.to)}` : "";
    const here = valuesWords(observed.filter((value) => lies(value, zone)), bounds);
    const words = { text: `${zone.verdict}${zone.warns ? " with a warning" : ""}${point}`, verdict: zone.verdict, here };
    if (next === undefined) return [words];
    const between = isPoint(zone) || isPoint(next) ? " < " : zone.includes_to ? ` ≤ ${shown(zone.to)} < ` : ` < ${shown(zone.to)} ≤ `;
    return [words, { text: between, verdict: null, here: null }];
  });
}

/** What a number line is called beside a line of the gate: nothing where the line is called that already. */
export function nameBeside({ metric }: NumberLine, name: string): string {
  return metric === name || metric === `each ${name}` ? "" : `${metric}: `;
}

/** The same as one text. */
export function chainOf(line: Pick<NumberLine, "zones" | "observed">): string {
  return piecesOf(line)
    .map(({ text }) => text)
    .join("");
}

/** "0.17", "0.72 to 0.95"; null where there is none. */
function valuesWords(values: readonly number[], bounds: readonly number[]): string | null {
  if (values.length === 0) return null;
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => showNumber(value, bounds)) as [string, string];
  return least === most ? least : `${least} to ${most}`;
}

function isPoint({ from, to }: Zone): boolean {
  return from !== null && from === to;
}

function lies(value: number, { from, to, includes_from: withFrom, includes_to: withTo }: Zone): boolean {
  const above = from === null || value > from || (withFrom && value === from);
  return above && (to === null || value < to || (withTo && value === to));
}

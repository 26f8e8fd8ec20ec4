import { estimateWords } from "../diagnostics/interval.ts";
import { showNumber } from "../diagnostics/numbers.ts";
import type { NumberLine, ObservedEstimate, Verdict, Zone } from "../judge/report.ts";

/** What of a number line is drawn. */
export type Drawn = Pick<NumberLine, "zones" | "observed" | "intervals">;

/** A piece of a number line in words: a zone's verdict, or what stands between two. */
export interface Piece {
  readonly text: string;
  /** Null between the zones. */
  readonly verdict: Verdict | null;
  /** The values of this run that lie here, in words; null where there are none. */
  readonly here: string | null;
  /** Whether a value of this run lies here, or may lie here as far as its samples tell. */
  readonly isPossible: boolean;
}

/**
 * A number line in words, from the lowest numbers to the highest: `pass ≤ 0.15 < hold ≤ 0.2 < rollback`. A zone of one
 * number alone is written `pass = 0`; where a condition that only warns is not met, `pass with a warning`.
 */
export function piecesOf({ zones, observed, intervals = [] }: Drawn): Piece[] {
  const bounds = zones.flatMap(({ to }) => (to === null ? [] : [to]));
  const shown = (bound: number | null): string => showNumber(bound ?? 0, bounds);
  return zones.flatMap((zone, at): Piece[] => {
    const next = zones[at + 1];
    const point = isPoint(zone) ? ` = ${shown(zone.to)}` : "";
    const here = valuesWords(observed.filter((value) => lies(value, zone)), intervals, bounds);
    const isPossible = here !== null || intervals.some((interval) => touches(interval, zone));
    const words = { isPossible, text: `${zone.verdict}${zone.warns ? " with a warning" : ""}${point}`, verdict: zone.verdict, here };
    if (next === undefined) return [words];
    const between = isPoint(zone) || isPoint(next) ? " < " : zone.includes_to ? ` ≤ ${shown(zone.to)} < ` : ` < ${shown(zone.to)} ≤ `;
    return [words, { text: between, verdict: null, here: null, isPossible: false }];
  });
}

/** What a number line is called beside a line of the gate: nothing where the line is called that already. */
export function nameBeside({ metric }: NumberLine, name: string): string {
  return metric === name || metric === `each ${name}` ? "" : `${metric}: `;
}

/** The same as one text. */
export function chainOf(line: Drawn): string {
  return piecesOf(line)
    .map(({ text }) => text)
    .join("");
}

/** "0.17", "0.12 from 250 (0.082 to 0.167)", "0.72 to 0.95"; null where there is none. */
function valuesWords(values: readonly number[], intervals: readonly ObservedEstimate[], bounds: readonly number[]): string | null {
  const [first] = values;
  if (first === undefined) return null;
  const estimate = intervals.find(({ value }) => value === first);
  if (values.length === 1 && estimate !== undefined) return estimateWords(estimate, bounds);
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => showNumber(value, bounds)) as [string, string];
  return least === most ? least : `${least} to ${most}`;
}

/** The zone of a number line in which a value lies, by its index. */
export function zoneAt(zones: readonly Zone[], value: number): number {
  return zones.findIndex((zone) => lies(value, zone));
}

function touches({ lower, upper }: ObservedEstimate, zone: Zone): boolean {
  const [low, high] = [lower ?? -Infinity, upper ?? Infinity];
  return lies(low, zone) || lies(high, zone) || ((zone.from ?? -Infinity) >= low && (zone.to ?? Infinity) <= high);
}

function isPoint({ from, to }: Zone): boolean {
  return from !== null && from === to;
}

function lies(value: number, { from, to, includes_from: withFrom, includes_to: withTo }: Zone): boolean {
  const above = from === null || value > from || (withFrom && value === from);
  return above && (to === null || value < to || (withTo && value === to));
}

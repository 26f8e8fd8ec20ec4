import { nearlyEqual } from "./numbers.ts";

/** A single number, or all numbers between two. An end that is infinite has none. */
export interface Cell {
  readonly from: number;
  readonly to: number;
  /** A number in it that stands for all, as round as there is. */
  readonly sample: number;
}

/** The number line cut at some points: every point, and what lies between them, in order. */
export function cellsAt(points: readonly number[]): Cell[] {
  const sorted = [...points].sort((a, b) => a - b);
  // Points that compare as equal are one, the one with the fewest digits: the language tells nothing apart that lies between.
  const distinct: number[] = [];
  for (const point of sorted) {
    const last = distinct.at(-1);
    if (last === undefined || !nearlyEqual(point, last)) distinct.push(point);
    else if (String(point).length < String(last).length) distinct[distinct.length - 1] = point;
  }
  const edges = [-Infinity, ...distinct, Infinity];
  return edges.slice(1).flatMap((to, at) => {
    const from = edges[at] as number;
    const between = { from, to, sample: roundBetween(from, to) };
    return to === Infinity ? [between] : [between, { from: to, to, sample: to }];
  });
}

/**
 * The roundest number between two, of equally round ones the nearest to their middle: 0.18 between 0.15 and 0.2, 0.3 above
 * 0.2, 1000 below 1200. Where it can choose it keeps the sign, since few measurements change theirs.
 */
export function roundBetween(from: number, to: number): number {
  if (from === -Infinity) return to >= 0 ? below(to) : -above(-to);
  if (to === Infinity) return from > 0 ? above(from) : -below(-from);
  return roundest(from, to, (from + to) / 2);
}

function above(from: number): number {
  const unit = 10 ** Math.floor(Math.log10(from));
  return roundest(from, from + 1.5 * unit, from + unit);
}

function below(to: number): number {
  if (to === Infinity) return 0;
  return Number.isInteger(to) && to <= 10 ? to - 1 : roundest(to / 2, to, 0.75 * to);
}

function roundest(from: number, to: number, wanted: number): number {
  const coarsest = Math.floor(Math.log10(to - from)) + 1;
  for (let exponent = coarsest; exponent > coarsest - 18; exponent -= 1) {
    // Powers of ten below one are no exact numbers; their reciprocals are.
    const rounded = exponent >= 0 ? Math.round(wanted / 10 ** exponent) * 10 ** exponent : Math.round(wanted * 10 ** -exponent) / 10 ** -exponent;
    if (from < rounded && rounded < to && !nearlyEqual(rounded, from) && !nearlyEqual(rounded, to)) return rounded === 0 ? 0 : rounded;
  }
  return wanted;
}

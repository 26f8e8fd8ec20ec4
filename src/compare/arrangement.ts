import { cellsAt, type Cell } from "../language/cells.ts";
import type { Value } from "../language/value.ts";
import type { Boundaries } from "./boundaries.ts";
import { plus, scaled, type Plane } from "./planes.ts";

/** How space is cut by planes, term by term. */
export interface Arrangement {
  /** The cells of a term, the terms before it being what they are: a number of each shows every side of every plane. */
  cellsOf(term: string, before: ReadonlyMap<string, Value>): Cell[];
  readonly complete: boolean;
}

/**
 * The arrangement of planes over terms in an order. Where two planes meet, what a later term can do changes, so that the
 * earlier terms are cut there as well: the planes are projected from the last term to the first, as in Fourier and
 * Motzkin's elimination. `spend` is told how large the planes are that meet others, and says whether they may; without it nothing is
 * projected. What was not is not complete.
 */
export function arrangementOf(terms: readonly string[], boundaries: readonly Boundaries[], spend: ((cost: number) => boolean) | null): Arrangement {
  const rank = new Map(terms.map((term, at) => [term, at]));
  const byTerm = new Map(terms.map((term) => [term, new Map<string, Plane>()]));
  let complete = boundaries.every((each) => each.complete);
  const add = (plane: Plane): void => {
    const last = [...plane.weights.keys()].reduce((a, b) => ((rank.get(b) ?? 0) > (rank.get(a) ?? 0) ? b : a));
    const unit = scaled(plane, 1 / (plane.weights.get(last) ?? 1));
    const key = keyOf(unit);
    const known = byTerm.get(last);
    if (known !== undefined && !known.has(key)) known.set(key, unit);
  };
  for (const { planes } of boundaries) planes.forEach(add);
  for (const term of [...terms].reverse()) {
    const planes = [...(byTerm.get(term)?.values() ?? [])];
    const crossing = planes.filter(({ weights }) => weights.size > 1);
    if (crossing.length > 0 && (spend === null || !spend(sizeOfPlanes(crossing) * planes.length))) {
      complete = false;
      break;
    }
    for (const plane of crossing) {
      for (const other of planes) {
        // All have the weight 1 for their last term.
        const shadow = plus(plane, scaled(other, -1));
        if (plane !== other && shadow.weights.size > 0) add(shadow);
      }
    }
  }
  return {
    complete,
    cellsOf(term, before) {
      const points = [...(byTerm.get(term)?.values() ?? [])].flatMap(({ weights, constant }) => {
        let rest = constant;
        for (const [other, weight] of weights) {
          if (other === term) continue;
          const value = before.get(other);
          // What is not measured, or no number, meets no plane.
          if (value?.kind !== "number") return [];
          rest += weight * value.value;
        }
        return Number.isFinite(rest) ? [rest === 0 ? 0 : -rest] : [];
      });
      return cellsAt(points);
    },
  };
}

/** The terms of planes, each as often as it stands there. */
export function sizeOfPlanes(planes: readonly Plane[]): number {
  return planes.reduce((sum, { weights }) => sum + weights.size, 0);
}

function keyOf({ weights, constant }: Plane): string {
  return [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, weight]) => `${term} ${weight.toPrecision(12)}`).join() + ` ${constant.toPrecision(12)}`;
}

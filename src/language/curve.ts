import { roundBetween } from "./cells.ts";
import { HIGHEST_DEGREE, plus, scaled, times, valueAt, type Polynomial } from "./polynomial.ts";

/** One stretch of a curve: `over / under` for every value of the variable between `from` and `to`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly over: Polynomial;
  readonly under: Polynomial;
}

/** A number as it depends on one variable: a rational function on each of some stretches that cover the number line. */
export type Curve = readonly Piece[];

/** Stretches of one curve beyond which nobody draws it: `abs(x - 1) + abs(x - 2) + …` has one more with every part. */
const MOST_PIECES = 64;

/** The variable itself. */
export const IDENTITY: Curve = [{ from: -Infinity, to: Infinity, over: [0, 1], under: [1] }];

/** A number that does not depend on the variable. */
export function constant(value: number): Curve {
  return [{ from: -Infinity, to: Infinity, over: value === 0 ? [] : [value], under: [1] }];
}

type Combination = (a: Piece, b: Piece) => Pick<Piece, "over" | "under">;

export const ARITHMETIC: Readonly<Record<"+" | "-" | "*" | "/", Combination>> = {
  "+": (a, b) => ({ over: plus(times(a.over, b.under), times(b.over, a.under)), under: times(a.under, b.under) }),
  "-": (a, b) => ({ over: plus(times(a.over, b.under), scaled(times(b.over, a.under), -1)), under: times(a.under, b.under) }),
  "*": (a, b) => ({ over: times(a.over, b.over), under: times(a.under, b.under) }),
  "/": (a, b) => ({ over: times(a.over, b.under), under: times(a.under, b.over) }),
};

/** Two curves combined, on each stretch that both have whole; null where that is too complex to be drawn. */
export function combined(a: Curve, b: Curve, combine: Combination): Curve | null {
  const pieces: Piece[] = [];
  for (let [i, j, from] = [0, 0, -Infinity]; from < Infinity; ) {
    const [left, right] = [a[i] as Piece, b[j] as Piece];
    const to = Math.min(left.to, right.to);
    pieces.push({ from, to, ...combine(left, right) });
    if (left.to === to) i += 1;
    if (right.to === to) j += 1;
    from = to;
  }
  return pieces.length <= MOST_PIECES && pieces.every(isTractable) ? pieces : null;
}

function isTractable({ over, under }: Piece): boolean {
  return Math.max(over.length, under.length) <= HIGHEST_DEGREE + 1 && [...over, ...under].every(Number.isFinite);
}

/** The same curve turned upside down. */
export function negated(curve: Curve): Curve {
  return curve.map((piece) => ({ ...piece, over: scaled(piece.over, -1) }));
}

/** The same curve in more pieces: none of the points lies within one. */
export function splitAt(curve: Curve, points: readonly number[]): Curve {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  return curve.flatMap((piece) => {
    const inside = sorted.filter((x) => piece.from < x && x < piece.to);
    return [piece.from, ...inside].map((from, at) => ({ ...piece, from, to: inside[at] ?? piece.to }));
  });
}

/** Has the sign of `over / under`, and is zero where that changes it. */
export function signOf({ over, under }: Piece): Polynomial {
  return under.length === 1 ? scaled(over, Math.sign(under[0] ?? 1)) : times(over, under);
}

/** The sign of a piece that does not change it. */
export function signIn(piece: Piece): number {
  return Math.sign(valueAt(signOf(piece), roundBetween(piece.from, piece.to)));
}

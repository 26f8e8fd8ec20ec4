import type { Environment } from "./evaluate.ts";
import { evaluate } from "./evaluate.ts";
import { contains, type Expression } from "./expression.ts";
import { HIGHEST_DEGREE, isExact, plus, scaled, times, turningPoints, type Polynomial } from "./polynomial.ts";

/** One stretch of a curve: `over / under` for every value of the variable between `from` and `to`. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly over: Polynomial;
  readonly under: Polynomial;
}

/** A number as it depends on one variable: a rational function on each of some stretches that cover the number line. */
type Curve = readonly Piece[];

export interface Cuts {
  /** Where the truth may change, in no order. */
  readonly points: readonly number[];
  /** False where a part is too complex to say where it changes. */
  readonly complete: boolean;
}

/**
 * Where the truth of an expression may change as one variable moves over all numbers, everything else being what the
 * environment says: where the sides of a comparison are equal, and where a divisor is zero. Between two of these points
 * nothing changes, save where numbers overflow.
 */
export function cutsOf(expression: Expression, isVariable: (part: Expression) => boolean, environment: Environment): Cuts {
  const points: number[] = [];
  let complete = true;

  const curveOf = (part: Expression): Curve | null => {
    if (isVariable(part)) return [{ ...EVERYWHERE, over: [0, 1], under: [1] }];
    if (!contains(part, isVariable)) {
      const value = evaluate(part, environment);
      return value.kind === "number" ? [{ ...EVERYWHERE, over: value.value === 0 ? [] : [value.value], under: [1] }] : null;
    }
    switch (part.kind) {
      case "negate":
        return mapped(curveOf(part.operand), (piece) => ({ ...piece, over: scaled(piece.over, -1) }));
      case "arithmetic":
        return part.rest.reduce<Curve | null>((left, { operator, operand }) => {
          const right = curveOf(operand);
          if (operator === "/") points.push(...rootsOf(right, (piece) => piece.over));
          return joined(left, right, ARITHMETIC[operator]);
        }, curveOf(part.first));
      case "call": {
        const [first, ...more] = part.args.map(curveOf);
        if (part.name === "abs") return folded(first ?? null);
        const direction = part.name === "min" ? 1 : part.name === "max" ? -1 : 0;
        if (direction !== 0 && more.length > 0) return more.reduce<Curve | null>((left, right) => lower(left, right ?? null, direction), first ?? null);
        return part.name === "lower" || part.name === "upper" ? (first ?? null) : null;
      }
      default:
        return null;
    }
  };

  /** `-1` or `1` times a curve, whichever is not negative; where that changes is a point of its own. */
  const folded = (curve: Curve | null): Curve | null => {
    const split = splitAt(curve, rootsOf(curve, sign));
    return mapped(split, (piece) => (signIn(piece) < 0 ? { ...piece, over: scaled(piece.over, -1) } : piece));
  };

  /** The lower of two curves (`direction` 1), or the upper (`direction` -1). */
  const lower = (a: Curve | null, b: Curve | null, direction: number): Curve | null => {
    const difference = joined(a, b, ARITHMETIC["-"]);
    const split = splitAt(difference, rootsOf(difference, sign));
    return split?.map((piece) => {
      const chosen = signIn(piece) * direction <= 0 ? a : b;
      const source = (chosen ?? []).find(({ from, to }) => from <= piece.from && piece.to <= to);
      return { ...piece, over: source?.over ?? [], under: source?.under ?? [1] };
    }) ?? null;
  };

  /** Where a part of a curve is zero, on the stretch that it belongs to. */
  const rootsOf = (curve: Curve | null, part: (piece: Piece) => Polynomial): number[] => {
    const roots = (curve ?? []).flatMap((piece) => {
      const polynomial = part(piece);
      const inside = turningPoints(polynomial).filter((x) => piece.from <= x && x <= piece.to);
      complete &&= inside.every((x) => isExact(polynomial, x));
      return [...inside, piece.from, piece.to].filter(Number.isFinite);
    });
    points.push(...roots);
    return roots;
  };

  const joined = (a: Curve | null, b: Curve | null, combine: Combination): Curve | null => {
    if (a === null || b === null) return null;
    const pieces: Piece[] = [];
    for (let [i, j, from] = [0, 0, -Infinity]; from < Infinity; ) {
      const [left, right] = [a[i] as Piece, b[j] as Piece];
      const to = Math.min(left.to, right.to);
      pieces.push({ from, to, ...combine(left, right) });
      if (left.to === to) i += 1;
      if (right.to === to) j += 1;
      from = to;
    }
    if (pieces.length <= MOST_PIECES && pieces.every(isTractable)) return pieces;
    complete = false;
    return null;
  };

  const visit = (part: Expression): void => {
    if (part.kind === "logic") part.operands.forEach(visit);
    else if (part.kind === "not") visit(part.operand);
    else if (part.kind === "comparison") {
      const sides = [part.first, ...part.rest.map(({ operand }) => operand)];
      // `(a > 1) == (b > 1)` compares truths, which change where their own sides are equal.
      sides.forEach(visit);
      const curves = sides.map(curveOf);
      curves.slice(1).forEach((curve, at) => rootsOf(joined(curves[at] ?? null, curve, ARITHMETIC["-"]), sign));
    }
  };
  visit(expression);
  return { points, complete };
}

/** Stretches of one curve beyond which nobody draws it: `abs(x - 1) + abs(x - 2) + …` has one more with every part. */
const MOST_PIECES = 64;

function isTractable({ over, under }: Piece): boolean {
  return Math.max(over.length, under.length) <= HIGHEST_DEGREE + 1 && [...over, ...under].every(Number.isFinite);
}

const EVERYWHERE = { from: -Infinity, to: Infinity } as const;

type Combination = (a: Piece, b: Piece) => Pick<Piece, "over" | "under">;

const ARITHMETIC: Readonly<Record<"+" | "-" | "*" | "/", Combination>> = {
  "+": (a, b) => ({ over: plus(times(a.over, b.under), times(b.over, a.under)), under: times(a.under, b.under) }),
  "-": (a, b) => ({ over: plus(times(a.over, b.under), scaled(times(b.over, a.under), -1)), under: times(a.under, b.under) }),
  "*": (a, b) => ({ over: times(a.over, b.over), under: times(a.under, b.under) }),
  "/": (a, b) => ({ over: times(a.over, b.under), under: times(a.under, b.over) }),
};

/** Has the sign of `over / under`, and is zero where that changes it. */
function sign({ over, under }: Piece): Polynomial {
  return under.length === 1 ? scaled(over, Math.sign(under[0] ?? 1)) : times(over, under);
}

/** The sign of a piece that does not change it. */
function signIn(piece: Piece): number {
  const { from, to } = piece;
  const inside = from === -Infinity ? (to === Infinity ? 0 : to - Math.max(1, Math.abs(to))) : to === Infinity ? from + Math.max(1, Math.abs(from)) : (from + to) / 2;
  return Math.sign(sign(piece).reduceRight((sum, coefficient) => sum * inside + coefficient, 0));
}

function mapped(curve: Curve | null, change: (piece: Piece) => Piece): Curve | null {
  return curve?.map(change) ?? null;
}

function splitAt(curve: Curve | null, points: readonly number[]): Curve | null {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  return (
    curve?.flatMap((piece) => {
      const inside = sorted.filter((x) => piece.from < x && x < piece.to);
      return [piece.from, ...inside].map((from, at) => ({ ...piece, from, to: inside[at] ?? piece.to }));
    }) ?? null
  );
}

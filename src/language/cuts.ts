import { ARITHMETIC, combined, constant, IDENTITY, negated, signIn, signOf, splitAt, type Curve, type Piece } from "./curve.ts";
import { evaluate, type Environment } from "./evaluate.ts";
import { contains, type Arithmetic, type Expression } from "./expression.ts";
import { isExact, turningPoints, type Polynomial } from "./polynomial.ts";

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

  /** A number as a curve; null for what is no number, is unknown, or is too complex. */
  const curveOf = (part: Expression): Curve | null => {
    if (isVariable(part)) return IDENTITY;
    if (!contains(part, isVariable)) {
      const value = evaluate(part, environment);
      return value.kind === "number" ? constant(value.value) : null;
    }
    switch (part.kind) {
      case "negate": {
        const curve = curveOf(part.operand);
        return curve && negated(curve);
      }
      case "arithmetic":
        return part.rest.reduce<Curve | null>((left, { operator, operand }) => {
          const right = curveOf(operand);
          if (operator === "/") cutAtRoots(right, ({ over }) => over);
          return joined(left, right, operator);
        }, curveOf(part.first));
      case "call": {
        const [first = null, ...more] = part.args.map(curveOf);
        if (part.name === "abs") return folded(first);
        if (part.name === "lower" || part.name === "upper") return first;
        const direction = part.name === "min" ? 1 : part.name === "max" ? -1 : 0;
        return direction === 0 || more.length === 0 ? null : more.reduce((left, right) => lower(left, right, direction), first);
      }
      default:
        return null;
    }
  };

  const joined = (a: Curve | null, b: Curve | null, operator: Arithmetic): Curve | null => {
    if (a === null || b === null) return null;
    const curve = combined(a, b, ARITHMETIC[operator]);
    if (curve === null) complete = false;
    return curve;
  };

  /** `-1` or `1` times a curve, whichever is not negative; where that changes is a point of its own. */
  const folded = (curve: Curve | null): Curve | null =>
    curve && splitAt(curve, cutAtRoots(curve, signOf)).flatMap((piece) => (signIn(piece) < 0 ? negated([piece]) : [piece]));

  /** The lower of two curves (`direction` 1), or the upper (`direction` -1). */
  const lower = (a: Curve | null, b: Curve | null, direction: number): Curve | null => {
    const difference = joined(a, b, "-");
    if (difference === null) return null;
    return splitAt(difference, cutAtRoots(difference, signOf)).map((piece) => {
      const chosen = signIn(piece) === direction ? b : a;
      const { over, under } = chosen?.find(({ to }) => piece.to <= to) ?? piece;
      return { ...piece, over, under };
    });
  };

  /** Cuts where a part of a curve is zero, on the stretch that it belongs to, and at the ends of its stretches. */
  const cutAtRoots = (curve: Curve | null, part: (piece: Piece) => Polynomial): number[] => {
    const roots = (curve ?? []).flatMap((piece) => {
      const polynomial = part(piece);
      const inside = turningPoints(polynomial).filter((x) => piece.from <= x && x <= piece.to);
      complete &&= inside.every((x) => isExact(polynomial, x));
      return [...inside, piece.from, piece.to].filter(Number.isFinite);
    });
    points.push(...roots);
    return roots;
  };

  const visit = (part: Expression): void => {
    if (part.kind === "logic") part.operands.forEach(visit);
    else if (part.kind === "not") visit(part.operand);
    else if (part.kind === "comparison") {
      const sides = [part.first, ...part.rest.map(({ operand }) => operand)];
      // `(a > 1) == (b > 1)` compares truths, which change where their own sides are equal.
      sides.forEach(visit);
      const curves = sides.map(curveOf);
      curves.slice(1).forEach((curve, at) => cutAtRoots(joined(curves[at] ?? null, curve, "-"), signOf));
    }
  };
  visit(expression);
  return { points, complete };
}

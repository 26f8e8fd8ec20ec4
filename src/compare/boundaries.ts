import { cutsOf } from "../language/cuts.ts";
import { childrenOf, type Expression } from "../language/expression.ts";
import { unknown } from "../language/value.ts";
import { isTerm } from "../judge/terms.ts";
import { plus, scaled, termsIn, type Plane } from "./planes.ts";

/** The planes at which a truth may change; `complete` is false where it may change elsewhere too. */
export interface Boundaries {
  readonly planes: readonly Plane[];
  readonly complete: boolean;
}

/** One plane over another: what a side of a comparison is, or may be where it chooses. */
interface Fraction {
  readonly over: Plane;
  readonly under: Plane;
}

const ONE: Plane = { weights: new Map(), constant: 1 };

/** Ways in which the sides of a comparison may choose (`abs`, `min`, `max`) beyond which it is too complex. */
const MOST_CHOICES = 64;

/**
 * Where the truth of an expression over terms may change. Comparisons of one term may be of any form; those of several
 * must be linear, or a ratio of linear sides. Where a side chooses between numbers, each of them has its plane: it only
 * changes from one to the other where both are equal.
 */
export function boundariesOf(expression: Expression): Boundaries {
  const planes: Plane[] = [];
  let complete = true;

  for (const term of termsIn(expression)) {
    const cuts = cutsOf(expression, (part) => isTerm(part, term), { read: () => unknown() });
    complete &&= cuts.complete;
    planes.push(...cuts.points.map((point) => ({ weights: new Map([[term, 1]]), constant: -point })));
  }

  const isConstant = ({ weights }: Plane): boolean => weights.size === 0;
  const product = (a: Plane, b: Plane): Plane | null => (isConstant(a) ? scaled(b, a.constant) : isConstant(b) ? scaled(a, b.constant) : null);
  const sum = (a: Fraction, b: Fraction, sign: number): Fraction | null => {
    const [left, right, under] = [product(a.over, b.under), product(b.over, a.under), product(a.under, b.under)];
    return left && right && under && { over: plus(left, scaled(right, sign)), under };
  };
  const combine = (operator: string) => (a: Fraction, b: Fraction): Fraction | null => {
    if (operator === "+" || operator === "-") return sum(a, b, operator === "+" ? 1 : -1);
    const divisor = operator === "/" ? { over: b.under, under: b.over } : b;
    const [over, under] = [product(a.over, divisor.over), product(a.under, divisor.under)];
    return over && under && { over, under };
  };
  const all = (left: readonly Fraction[] | null, right: readonly Fraction[] | null, by: (a: Fraction, b: Fraction) => Fraction | null): readonly Fraction[] | null => {
    if (left === null || right === null) return null;
    const found = left.length * right.length > MOST_CHOICES ** 2 ? [null] : left.flatMap((a) => right.map((b) => by(a, b)));
    if (found.every((each) => each !== null)) return some(found);
    complete = false;
    return null;
  };
  /** Each once, since `abs(abs(x))` has no more sides than `abs(x)`; null for too many. */
  const some = (sides: readonly Fraction[]): readonly Fraction[] | null => {
    const distinct = [...new Map(sides.map((side) => [keyOfFraction(side), side])).values()];
    if (distinct.length <= MOST_CHOICES) return distinct;
    complete = false;
    return null;
  };

  /** What a side may be; null for what is no number, or too complex. */
  const sidesOf = (part: Expression): readonly Fraction[] | null => {
    switch (part.kind) {
      case "number":
        return [{ over: { weights: new Map(), constant: part.value }, under: ONE }];
      case "reference":
        return [{ over: { weights: new Map([[part.reference.head[0] ?? "", 1]]), constant: 0 }, under: ONE }];
      case "negate":
        return sidesOf(part.operand)?.map(({ over, under }) => ({ over: scaled(over, -1), under })) ?? null;
      case "arithmetic":
        return part.rest.reduce<readonly Fraction[] | null>((left, { operator, operand }) => {
          const right = sidesOf(operand);
          if (operator === "/") planes.push(...(right ?? []).map(({ over }) => ({ ...over, isPole: true })));
          return all(left, right, combine(operator));
        }, sidesOf(part.first));
      case "call": {
        const args = part.args.map(sidesOf);
        if (part.name === "abs") return some((args[0] ?? []).flatMap(({ over, under }) => [{ over, under }, { over: scaled(over, -1), under }]));
        if ((part.name === "min" || part.name === "max") && args.length > 1 && args.every((each) => each !== null)) return some(args.flat());
        complete = false;
        return null;
      }
      default:
        return null;
    }
  };

  const visit = (part: Expression): void => {
    if (part.kind === "comparison" && termsIn(part).size > 1) {
      const sides = childrenOf(part);
      sides.slice(1).forEach((right, at) => {
        const left = sides[at] as Expression;
        // Of one term its own cuts say all.
        if (new Set([...termsIn(left), ...termsIn(right)]).size < 2) return;
        const differences = all(sidesOf(left), sidesOf(right), combine("-"));
        planes.push(...(differences ?? []).map(({ over }) => over));
      });
    }
    childrenOf(part).forEach(visit);
  };
  visit(expression);
  const poles = new Set(planes.filter(({ isPole, weights }) => isPole === true && weights.size === 1).map(({ weights }) => [...weights.keys()].join()));
  const isCutOfPole = ({ weights, constant }: Plane): boolean => weights.size === 1 && constant === 0 && poles.has([...weights.keys()].join());
  return { planes: planes.filter((plane) => !isConstant(plane)).map((plane) => (isCutOfPole(plane) ? { ...plane, isPole: true } : plane)), complete };
}

function keyOfFraction({ over, under }: Fraction): string {
  return JSON.stringify([over, under].map(({ weights, constant }) => [[...weights].sort(([a], [b]) => (a < b ? -1 : 1)), constant]));
}

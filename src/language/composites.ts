import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { unbounded, type Side } from "../statistics/samples.ts";
import { estimateOf, exactly, nameOf, samplesIn, type Estimate, type Quantity } from "./estimate.ts";
import { doubtsOf, limit } from "./limits.ts";
import { remembered } from "./remembered.ts";

/**
 * What is worked out of estimates otherwise than by adding them. Each side of each of them may err, so the error is
 * shared over all of those sides (Bonferroni), save where one is seen to need less.
 */
interface Composition {
  readonly name: string;
  readonly value: number;
  readonly parts: readonly Estimate[];
  readonly n: number | null;
  /** Over how many limits the error of a side is shared. */
  readonly share: (side: Side, parts: readonly Estimate[]) => number;
  /** Whether a limit rests on the limits of both sides, or on those of its own. */
  readonly rests: "both sides" | "its own side";
  /** A limit, each limit of a part taken at its share of the error. */
  readonly limit: (side: Side, share: number, parts: readonly Estimate[]) => number;
  /** How it is written in the gate; null to write it by its parts. */
  readonly text?: string;
  /** Why there is no limit though each part has its own. */
  readonly doubt?: (share: number, parts: readonly Estimate[]) => Reason | null;
}

/**
 * Steps beyond which no limits are worked out: each step shares the error among its parts, so that after so many there is
 * none left, and limits of limits of limits would take their time and the stack.
 */
const MOST_STEPS = 32;

function composed(composition: Composition): Estimate {
  const { parts, n } = composition;
  const steps = 1 + parts.reduce((most, { terms }) => terms.reduce((more, { quantity }) => Math.max(more, quantity.steps ?? 0), most), 0);
  return estimateOf(steps > MOST_STEPS ? withoutLimits(composition, steps) : quantityOf(composition, parts, n, steps));
}

/** What was worked out in too many steps: its value is known, and nothing of how far it may be off. */
function withoutLimits({ name, value, parts, n }: Composition, steps: number): Quantity {
  const isBaseline = parts.every(({ terms }) => terms.every(({ quantity }) => quantity.isBaseline));
  return { source: parts, part: name, name: "…", value, n, isBaseline, steps, limit: unbounded, doubt: () => reason("too-composed", { most: MOST_STEPS }), enlarged: () => null, sample: null, cases: null };
}

function quantityOf(composition: Composition, parts: readonly Estimate[], n: number | null, steps: number): Quantity {
  const { name, value, share, rests } = composition;
  return remembered({
    steps,
    source: parts,
    part: name,
    name: composition.text ?? textOf(name, parts),
    value,
    n,
    isBaseline: parts.every(({ terms }) => terms.every(({ quantity }) => quantity.isBaseline)),
    limit: (side, error) => {
      const found = composition.limit(side, error / share(side, parts), parts);
      return Number.isNaN(found) ? unbounded(side) : found;
    },
    doubt: (side, error) => {
      const own = error / share(side, parts);
      const sides: readonly Side[] = rests === "both sides" ? ["lower", "upper"] : [side];
      const [first] = parts.flatMap((part) => sides.flatMap((each) => doubtsOf(part, each, own)));
      return first ?? composition.doubt?.(own, parts) ?? null;
    },
    enlarged(factor) {
      const more = parts.map((part) => enlargedBy(part, factor));
      return more.some((each) => each === null) ? null : quantityOf(composition, more as Estimate[], n === null ? null : n * factor, steps);
    },
    sample: null,
    cases: null,
  });
}

function textOf(name: string, parts: readonly Estimate[]): string {
  const bracketed = (estimate: Estimate): string => (estimate.terms.length + Number(estimate.constant !== 0) > 1 ? `(${nameOf(estimate)})` : nameOf(estimate));
  return name === "*" || name === "/" ? parts.map(bracketed).join(` ${name} `) : `${name}(${parts.map(nameOf).join(", ")})`;
}

/** An estimate with so many times the samples of this run; a baseline stays what it is. Null where that cannot be told. */
export function enlargedBy(estimate: Estimate, factor: number): Estimate | null {
  const terms = estimate.terms.map((term) => ({ ...term, quantity: term.quantity.isBaseline ? term.quantity : term.quantity.enlarged(factor) }));
  return terms.some(({ quantity }) => quantity === null) ? null : { ...estimate, terms: terms as Estimate["terms"] };
}

export function product(a: Estimate, b: Estimate): Estimate {
  return composed({
    name: "*",
    value: a.value * b.value,
    parts: [a, b],
    n: fewest([a, b]),
    share: () => 4,
    rests: "both sides",
    limit: (side, share, [x, y]) => extremeOf(side, cornersOf(x, y, share, (first, second) => first * second)),
  });
}

/** `text` is the divisor as it is written, for the reason why there is no bound: that it may be zero. */
export function quotient(a: Estimate, b: Estimate, text: () => string): Estimate {
  const touchesZero = (share: number, [, under = exactly(0)]: readonly Estimate[]): boolean => limit(under, "lower", share) <= 0 && limit(under, "upper", share) >= 0;
  return composed({
    name: "/",
    value: a.value / b.value,
    parts: [a, b],
    n: fewest([a, b]),
    share: (_side, [over]) => (over?.terms.length === 0 ? 2 : 4),
    rests: "both sides",
    limit: (side, share, parts) => (touchesZero(share, parts) ? NaN : extremeOf(side, cornersOf(parts[0], parts[1], share, (x, y) => x / y))),
    doubt: (share, parts) => (touchesZero(share, parts) ? reason("may-be-zero", { text: text() }) : null),
  });
}

export function absolute(estimate: Estimate): Estimate {
  return composed({
    name: "abs",
    value: Math.abs(estimate.value),
    parts: [estimate],
    n: samplesIn(estimate),
    share: () => 2,
    rests: "both sides",
    limit: (side, share, [part = estimate]) => {
      const [low, high] = [limit(part, "lower", share), limit(part, "upper", share)];
      if (side === "upper") return Math.max(Math.abs(low), Math.abs(high));
      return low <= 0 && high >= 0 ? 0 : Math.min(Math.abs(low), Math.abs(high));
    },
  });
}

/** Something that never falls where one of its parts rises: a mean, a sum, a percentile of estimates. */
export function monotone(text: string, parts: readonly Estimate[], apply: (values: readonly number[]) => number): Estimate {
  return composed({
    name: text,
    text,
    value: apply(parts.map(({ value }) => value)),
    parts,
    n: fewest(parts),
    share: (_side, own) => uncertain(own),
    rests: "its own side",
    limit: (side, share, own) => apply(own.map((part) => limit(part, side, share))),
  });
}

/**
 * The least of some estimates, or the greatest: [least lower limit, least upper limit]. The least lower limit is too high
 * only where that of the truly least one is, so the error is whole there; the least upper limit is too low where any one
 * is, so there it is shared. `of` says which slice of one metric it is taken from.
 */
export function extreme(which: "min" | "max", parts: readonly Estimate[], of?: { readonly text: string; readonly decidedBy: string; readonly n: number | null }): Estimate {
  const apply = which === "min" ? Math.min : Math.max;
  const start = which === "min" ? Infinity : -Infinity;
  const whole: Side = which === "min" ? "lower" : "upper";
  const estimate = composed({
    name: which,
    value: parts.reduce((found, { value }) => apply(found, value), start),
    parts,
    n: of === undefined ? fewest(parts) : of.n,
    ...(of === undefined ? {} : { text: of.text }),
    share: (side, own) => (side === whole ? 1 : uncertain(own)),
    rests: "its own side",
    limit: (side, share, own) => own.reduce((found, part) => apply(found, limit(part, side, share)), start),
  });
  return of === undefined ? estimate : { ...estimate, decidedBy: of.decidedBy };
}

function uncertain(parts: readonly Estimate[]): number {
  return Math.max(1, parts.filter(({ terms }) => terms.length > 0).length);
}

function fewest(parts: readonly Estimate[]): number | null {
  const counts = parts.filter(({ terms }) => terms.length > 0).map(samplesIn);
  return counts.includes(null) || counts.length === 0 ? null : Math.min(...(counts as number[]));
}

function cornersOf(a: Estimate | undefined, b: Estimate | undefined, error: number, apply: (x: number, y: number) => number): number[] {
  const ends = (estimate: Estimate = exactly(NaN)): number[] => [limit(estimate, "lower", error), limit(estimate, "upper", error)];
  const others = ends(b);
  return ends(a).flatMap((x) => others.map((y) => apply(x, y)));
}

function extremeOf(side: Side, values: readonly number[]): number {
  return side === "lower" ? Math.min(...values) : Math.max(...values);
}

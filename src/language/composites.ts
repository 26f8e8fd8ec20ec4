import { reason } from "../diagnostics/messages/reasons.ts";
import type { Side } from "../statistics/samples.ts";
import { composed } from "./composition.ts";
import { exactly, samplesIn, type Estimate } from "./estimate.ts";
import { limit } from "./limits.ts";

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
      return Math.max(0, low, -high);
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
  const counts = parts.map(samplesIn);
  return counts.includes(null) ? null : Math.min(...(counts as number[]));
}

function cornersOf(a: Estimate | undefined, b: Estimate | undefined, error: number, apply: (x: number, y: number) => number): number[] {
  const ends = (estimate: Estimate = exactly(NaN)): number[] => [limit(estimate, "lower", error), limit(estimate, "upper", error)];
  const others = ends(b);
  return ends(a).flatMap((x) => others.map((y) => apply(x, y)));
}

function extremeOf(side: Side, values: readonly number[]): number {
  return side === "lower" ? Math.min(...values) : Math.max(...values);
}

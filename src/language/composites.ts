import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import type { Side } from "../statistics/samples.ts";
import { estimateOf, exactly, nameOf, samplesIn, type Estimate, type Quantity } from "./estimate.ts";
import { doubtsOf, limit } from "./limits.ts";

/**
 * What is worked out of estimates otherwise than by adding them. Each side of each of them may err, so the error is
 * shared over all of those sides (Bonferroni), save where one is seen to need less.
 */
interface Composition {
  readonly name: string;
  readonly value: number;
  readonly parts: readonly Estimate[];
  readonly n: number | null;
  readonly limit: (side: Side, error: number, parts: readonly Estimate[]) => number;
  /** How it is written in the gate; null to write it by its parts. */
  readonly text?: string;
  readonly doubt?: (error: number, parts: readonly Estimate[]) => Reason | null;
}

function composed(composition: Composition): Estimate {
  return estimateOf(quantityOf(composition, composition.parts, composition.n));
}

function quantityOf(composition: Composition, parts: readonly Estimate[], n: number | null): Quantity {
  const { name, value } = composition;
  return {
    source: parts,
    part: name,
    name: composition.text ?? textOf(name, parts),
    value,
    n,
    isBaseline: parts.every(({ terms }) => terms.every(({ quantity }) => quantity.isBaseline)),
    limit: (side, error) => {
      const found = composition.limit(side, error, parts);
      return Number.isNaN(found) ? (side === "lower" ? -Infinity : Infinity) : found;
    },
    doubt: (side, error) => composition.doubt?.(error, parts) ?? parts.flatMap((part) => [...doubtsOf(part, side, error / parts.length)])[0] ?? null,
    enlarged(factor) {
      const more = parts.map((part) => enlargedBy(part, factor));
      return more.some((each) => each === null) ? null : quantityOf(composition, more as Estimate[], n === null ? null : n * factor);
    },
    sample: null,
    cases: null,
  };
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
    limit: (side, error, [x, y]) => extremeOf(side, cornersOf(x, y, error / 4, (first, second) => first * second)),
  });
}

/** `text` is the divisor as it is written, for the reason why there is no bound: that it may be zero. */
export function quotient(a: Estimate, b: Estimate, text: string): Estimate {
  const share = (parts: readonly Estimate[]): number => (parts[0]?.terms.length === 0 ? 2 : 4);
  const touchesZero = (error: number, [, under = exactly(0)]: readonly Estimate[]): boolean => limit(under, "lower", error) <= 0 && limit(under, "upper", error) >= 0;
  return composed({
    name: "/",
    value: a.value / b.value,
    parts: [a, b],
    n: fewest([a, b]),
    limit: (side, error, parts) => (touchesZero(error / share(parts), parts) ? NaN : extremeOf(side, cornersOf(parts[0], parts[1], error / share(parts), (x, y) => x / y))),
    doubt: (error, parts) => (touchesZero(error / share(parts), parts) ? reason("may-be-zero", { text }) : null),
  });
}

export function absolute(estimate: Estimate): Estimate {
  return composed({
    name: "abs",
    value: Math.abs(estimate.value),
    parts: [estimate],
    n: samplesIn(estimate),
    limit: (side, error, [part = estimate]) => {
      const [low, high] = [limit(part, "lower", error / 2), limit(part, "upper", error / 2)];
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
    limit: (side, error, own) => apply(own.map((part) => limit(part, side, error / uncertain(own)))),
  });
}

/**
 * The least of some estimates, or the greatest: [least lower limit, least upper limit]. The least lower limit is too high
 * only where that of the truly least one is, so the error is whole there; the least upper limit is too low where any one
 * is, so there it is shared. `of` says which slice of one metric it is taken from.
 */
export function extreme(which: "min" | "max", parts: readonly Estimate[], of?: { readonly text: string; readonly decidedBy: string; readonly n: number | null }): Estimate {
  const apply = which === "min" ? Math.min : Math.max;
  const whole: Side = which === "min" ? "lower" : "upper";
  const estimate = composed({
    name: which,
    value: parts.reduce((found, { value }) => apply(found, value), which === "min" ? Infinity : -Infinity),
    parts,
    n: of === undefined ? fewest(parts) : of.n,
    ...(of === undefined ? {} : { text: of.text }),
    limit: (side, error, own) => own.reduce((found, part) => apply(found, limit(part, side, side === whole ? error : error / uncertain(own))), which === "min" ? Infinity : -Infinity),
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
  return ends(a).flatMap((x) => ends(b).map((y) => apply(x, y)));
}

function extremeOf(side: Side, values: readonly number[]): number {
  return side === "lower" ? Math.min(...values) : Math.max(...values);
}

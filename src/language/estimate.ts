import type { Reason } from "../diagnostics/messages/reasons.ts";
import { showNumber } from "../diagnostics/numbers.ts";
import type { Sample, Side } from "../statistics/samples.ts";
import { nearlyEqual } from "./numbers.ts";

/** Something that was measured on samples, or worked out from such. */
export interface Quantity {
  /** What it was measured of, and which number of it: quantities that agree in both are one, so that `x - x` is 0. */
  readonly source: object;
  readonly part: string;
  /** What people know it by, as an expression. */
  readonly name: string;
  readonly value: number;
  /** How many samples it rests on; null where nobody says. */
  readonly n: number | null;
  readonly isBaseline: boolean;
  /** A bound that the true value passes with a probability of at most `error`; infinite where nothing is known of that side. */
  readonly limit: (side: Side, error: number) => number;
  /** Why a limit is infinite; null where it is not. */
  readonly doubt: (side: Side, error: number) => Reason | null;
  /** The same with so many times the samples and nothing else changed; null where that cannot be told. */
  readonly enlarged: (factor: number) => Quantity | null;
  /** What was measured, where it is one sample; null for what was worked out. */
  readonly sample: Sample | null;
  /** The single cases, where each is known by its id. */
  readonly cases: Cases | null;
  /** In how many steps it was worked out, each of what the step before came to; absent for what was measured. */
  readonly steps?: number;
  /** The difference of two runs over the same cases that this is, which says what became of each. */
  readonly changes?: Changes;
}

/** What each case of an evaluation came to; pass and fail are 1 and 0. */
export interface Cases {
  readonly ids: readonly string[];
  readonly values: Float64Array;
  readonly passFail: boolean;
}

/** Cases whose value is higher or lower than in the baseline, by their ids. */
export interface Changes {
  readonly higher: readonly string[];
  readonly lower: readonly string[];
  /** How many cases the baseline does not have, so that they are not compared. */
  readonly added: number;
  /** How many cases both have. */
  readonly compared: number;
}

/**
 * A number that evidence only estimates: quantities times factors, and a constant. It has no interval of its own, since
 * how wide that is depends on how often the one who asks may err.
 */
export interface Estimate {
  readonly kind: "estimate";
  readonly value: number;
  readonly terms: readonly Term[];
  readonly constant: number;
  /** The key of the slice that an aggregate took it from. */
  readonly decidedBy?: string;
}

export interface Term {
  readonly quantity: Quantity;
  readonly factor: number;
}

export function estimateOf(quantity: Quantity): Estimate {
  return { kind: "estimate", value: quantity.value, terms: [{ quantity, factor: 1 }], constant: 0 };
}

/** An exact number beside estimates. */
export function exactly(value: number): Estimate {
  return { kind: "estimate", value, terms: [], constant: value };
}

export function scaled(estimate: Estimate, factor: number): Estimate {
  const terms = factor === 0 ? [] : estimate.terms.map((term) => ({ ...term, factor: term.factor * factor }));
  return { kind: "estimate", value: estimate.value * factor, terms, constant: estimate.constant * factor };
}

/** The sum; a quantity that is in both is one, and what cancels is gone. */
export function plus(a: Estimate, b: Estimate): Estimate {
  const terms = [...a.terms];
  for (const term of b.terms) {
    const at = terms.findIndex(({ quantity }) => isSame(quantity, term.quantity));
    const own = terms[at];
    if (own === undefined) terms.push(term);
    else if (cancel(own.factor, term.factor)) terms.splice(at, 1);
    else terms[at] = { ...own, factor: own.factor + term.factor };
  }
  const constant = a.constant + b.constant;
  return { kind: "estimate", value: terms.length === 0 ? constant : a.value + b.value, terms, constant };
}

/** Whether factors cancel out, save for rounding: by their own size, however small. */
function cancel(a: number, b: number): boolean {
  return Math.abs(a + b) <= 1e-12 * Math.abs(a);
}

export function minus(a: Estimate, b: Estimate): Estimate {
  return plus(a, scaled(b, -1));
}

/** The number that `a` is of `b` whatever the quantities are, as 1 is of `x / x`; null where there is none. */
export function constantRatio(a: Estimate, b: Estimate): number | null {
  const [first] = b.terms;
  const own = first && a.terms.find(({ quantity }) => isSame(quantity, first.quantity));
  if (first === undefined || own === undefined) return null;
  const ratio = own.factor / first.factor;
  const rest = minus(a, scaled(b, ratio));
  return rest.terms.length === 0 && nearlyEqual(rest.constant, 0) ? ratio : null;
}

/** How many samples an estimate rests on: those of the least known quantity; null where one does not say. */
export function samplesIn({ terms }: Estimate): number | null {
  const counts = terms.map(({ quantity }) => quantity.n);
  return counts.some((n) => n === null) ? null : Math.min(...(counts as number[]));
}

/** An estimate as an expression over what was measured. */
export function nameOf({ terms, constant }: Estimate): string {
  const parts = terms.map(({ quantity: { name }, factor }) => ({ sign: factor < 0 ? "-" : "+", text: nearlyEqual(Math.abs(factor), 1) ? name : `${showNumber(Math.abs(factor))} * ${name}` }));
  const all = constant === 0 && parts.length > 0 ? parts : [...parts, { sign: constant < 0 ? "-" : "+", text: showNumber(Math.abs(constant)) }];
  // A difference reads best with what is added first.
  const ordered = [...all.filter(({ sign }) => sign === "+"), ...all.filter(({ sign }) => sign === "-")];
  return ordered.map(({ sign, text }, at) => (at === 0 ? `${sign === "-" ? "-" : ""}${text}` : ` ${sign} ${text}`)).join("");
}

export function isSame(a: Quantity, b: Quantity): boolean {
  return a.source === b.source && a.part === b.part;
}

export function opposite(side: Side): Side {
  return side === "lower" ? "upper" : "lower";
}

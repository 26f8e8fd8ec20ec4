import { enlargedBy } from "./composition.ts";
import { samplesIn, type Estimate } from "./estimate.ts";
import { truthWith, type Judgement } from "./judgement.ts";

/** So many times the samples are no advice. */
const MOST_TIMES = 100;

/** What would settle a comparison that is inconclusive, if what the samples show stays the same. */
export interface Settling {
  /** About how many more samples of this run; null where several quantities would each need more. */
  readonly more: number | null;
  /** How many times as many samples as there are. */
  readonly times: number;
  /** What it would be settled as. */
  readonly truth: boolean;
}

/**
 * The fewest samples of this run with which the interval lies on one side of the bound. Null where that cannot be told, or
 * none would, as where the value stands on the bound or the baseline alone is too uncertain.
 */
export function settling(judgement: Judgement): Settling | null {
  const { estimate } = judgement;
  const ours = estimate.terms.filter(({ quantity }) => !quantity.isBaseline);
  const n = samplesIn({ ...estimate, terms: ours });
  if (n === null || !Number.isFinite(n) || n <= 0) return null;
  const truthAt = (samples: number): boolean | null => {
    const more = enlargedBy(estimate, samples / n);
    return more === null ? null : truthWith(judgement, more);
  };
  let high = n;
  do {
    high *= 2;
    if (high > MOST_TIMES * n) return null;
  } while (truthAt(high) === null);
  let low = high / 2;
  while (high - low > Math.max(0.5, high * 1e-4)) {
    const middle = (low + high) / 2;
    if (truthAt(middle) === null) low = middle;
    else high = middle;
  }
  return { more: ours.length === 1 && isMeasured(estimate) ? rounded(Math.ceil(high) - n) : null, times: high / n, truth: truthAt(high) === true };
}

/** Whether it is one sample, or two runs over the same cases: of what is worked out of several nobody can say which need more. */
function isMeasured({ terms }: Estimate): boolean {
  return terms.every(({ quantity: { sample, changes, isBaseline } }) => isBaseline || sample !== null || changes !== undefined);
}

/** Three digits say all that "about" can. */
function rounded(samples: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(samples)) - 2);
  return Math.ceil(samples / unit) * unit;
}

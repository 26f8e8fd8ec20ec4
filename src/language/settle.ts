import { enlargedBy } from "./composites.ts";
import { samplesIn } from "./estimate.ts";
import { truthWith, type Judgement } from "./judgement.ts";

/** More samples than this are no advice. */
const MOST = 1e8;

/**
 * About how many more samples of this run would settle a comparison that is inconclusive, if what they show stays the
 * same: the fewest with which its interval lies on one side of the bound. Null where that cannot be told, or none would,
 * as where the value stands on the bound or the baseline alone is too uncertain.
 */
export function samplesToSettle(judgement: Judgement): number | null {
  const { estimate } = judgement;
  const n = samplesIn({ ...estimate, terms: estimate.terms.filter(({ quantity }) => !quantity.isBaseline) });
  if (n === null || !Number.isFinite(n) || n <= 0) return null;
  const settles = (samples: number): boolean => {
    const more = enlargedBy(estimate, samples / n);
    return more !== null && truthWith(judgement, more) !== null;
  };
  let high = n;
  do {
    high *= 2;
    if (high > MOST) return null;
  } while (!settles(high));
  let low = high / 2;
  while (high - low > Math.max(0.5, high * 1e-4)) {
    const middle = (low + high) / 2;
    if (settles(middle)) high = middle;
    else low = middle;
  }
  return Math.ceil(high) - n;
}

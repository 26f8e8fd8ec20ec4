import { samplesIn, type Estimate } from "../language/estimate.ts";
import { isDifference, type Errors, type Judgement } from "../language/judgement.ts";
import { limit } from "../language/limits.ts";
import { withoutNoise } from "../language/numbers.ts";
import type { Judged, ObservedEstimate } from "./report.ts";

/** An estimate with its limits: those it was judged by, else those at the errors of the comparison that it stands in. */
export function observedEstimate(estimate: Estimate, judgements: readonly Judgement[], errors: Errors | undefined): ObservedEstimate {
  const judged = judgements.find((each) => each.estimate === estimate);
  const error = Math.min(errors?.whenTrue ?? 0.025, errors?.whenFalse ?? 0.025);
  const limits = judged?.limits ?? { lower: limit(estimate, "lower", error), upper: limit(estimate, "upper", error) };
  return observed(estimate, limits);
}

function observed(estimate: Estimate, { lower, upper }: Judgement["limits"]): ObservedEstimate {
  const finite = (value: number): number | null => (Number.isFinite(value) ? withoutNoise(value) : null);
  return { value: withoutNoise(estimate.value), lower: finite(lower), upper: finite(upper), n: samplesIn(estimate) };
}

export function levelOf(judgements: readonly Judgement[]): Pick<Judged, "level"> {
  const errors = judgements.flatMap(({ errors: { lower, upper } }) => [lower, upper]);
  return errors.length === 0 ? {} : { level: withoutNoise(1 - 2 * Math.min(...errors)) };
}

export function differenceIn(judgements: readonly Judgement[]): Pick<Judged, "difference"> {
  const judged = judgements.find(isDifference);
  return judged === undefined ? {} : { difference: { of: judged.name, ...observed(judged.estimate, judged.limits), method: judged.method } };
}

/** Which cases moved away from what lets the line pass, and which towards it, since the baseline. */
export function changesIn(judgements: readonly Judgement[]): Pick<Judged, "worse" | "better"> & { added?: number; compared?: number } {
  const judged = judgements.find(({ changes }) => changes !== null);
  if (judged?.changes == null) return {};
  const { higher, lower, added, compared } = judged.changes;
  const factor = judged.estimate.terms[0]?.factor ?? 1;
  const wantsHigher = judged.operator.startsWith(">") === factor > 0 === (judged.passes !== false);
  return wantsHigher ? { worse: lower, better: higher, added, compared } : { worse: higher, better: lower, added, compared };
}

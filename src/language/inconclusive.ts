import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { samplesIn, type Estimate, type Quantity } from "./estimate.ts";
import { isDifference, type Judgement } from "./judgement.ts";
import { NEGATED } from "./comparators.ts";
import { settling } from "./settle.ts";

/** Why a comparison over estimates is neither true nor false, with what would settle it. */
export function inconclusive(judgement: Judgement, left: string, right: string): Reason {
  const { estimate, operator, bound, limits, errors, of, doubts, passes } = judgement;
  return reason("inconclusive", {
    name: of === "difference" ? judgement.name : of === "right" ? right : left,
    isDifference: of === "difference",
    value: estimate.value,
    n: samplesIn(estimate),
    limits: { lower: limits.lower, upper: limits.upper },
    errors: { lower: errors.lower, upper: errors.upper },
    // As it must be for the line to pass: under `not` the other way round.
    operator: passes === false ? NEGATED[operator] : operator,
    negated: passes === false ? operator : NEGATED[operator],
    bound,
    // Found by trying, so only for those that are told: there may be thousands of slices.
    get settled() {
      const settled = doubts.length > 0 || operator === "==" || operator === "!=" ? null : settling(judgement);
      return settled && { ...settled, passes: passes === null ? null : settled.truth === passes };
    },
    stays: judgement.changes !== null ? "pairs" : isDifference(judgement) ? "difference" : kindOf(estimate),
    slice: estimate.decidedBy ?? null,
    counted: isDifference(judgement) ? null : countedIn(estimate),
    fires: false,
  });
}

/** The name under which a share's count can be read; null for what is no share, or worked out of one. */
function countedIn(estimate: Estimate): string | null {
  const share = shareIn(estimate);
  return share?.part === "" ? `${share.name}.count` : null;
}

/** The share that an estimate is, neither weighed nor added to; null for any other. */
function shareIn({ terms, constant }: Estimate): Quantity | null {
  const [only, ...more] = terms;
  return only?.quantity.sample?.kind === "proportion" && only.factor === 1 && constant === 0 && more.length === 0 ? only.quantity : null;
}

/** What is taken to stay the same with more samples. */
function kindOf(estimate: Estimate): "rate" | "mean" | "distribution" | "rest" {
  if (shareIn(estimate) !== null) return "rate";
  const [only, ...more] = estimate.terms;
  if (only === undefined || more.length > 0) return "rest";
  switch (only.quantity.sample?.kind) {
    case "mean":
      return "mean";
    case "quantile":
      return "distribution";
    default:
      return "rest";
  }
}

import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { samplesIn, type Estimate } from "./estimate.ts";
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
    counted: of === "difference" ? null : countedIn(estimate, of === "right" ? right : left),
    fires: false,
  });
}

/** The name under which a share's count can be read, as it stands in the evidence. */
function countedIn({ terms }: Estimate, name: string): string | null {
  const [only, ...more] = terms;
  const isShare = only?.quantity.sample?.kind === "proportion" && only.quantity.part === "" && only.factor === 1;
  return isShare && more.length === 0 ? `${name}.count` : null;
}

/** What is taken to stay the same with more samples. */
function kindOf({ terms }: Estimate): "rate" | "mean" | "distribution" | "rest" {
  const [only, ...more] = terms;
  if (only === undefined || more.length > 0) return "rest";
  switch (only.quantity.sample?.kind) {
    case "proportion":
      return "rate";
    case "mean":
      return "mean";
    case "quantile":
      return "distribution";
    default:
      return "rest";
  }
}

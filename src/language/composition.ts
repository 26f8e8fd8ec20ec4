import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { unbounded, type Side } from "../statistics/samples.ts";
import { estimateOf, nameOf, type Estimate, type Quantity } from "./estimate.ts";
import { doubtsOf } from "./limits.ts";
import { remembered } from "./remembered.ts";

/**
 * What is worked out of estimates otherwise than by adding them. Each side of each of them may err, so the error is
 * shared over all of those sides (Bonferroni), save where one is seen to need less.
 */
export interface Composition {
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

/** An estimate of what is worked out so. */
export function composed(composition: Composition): Estimate {
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

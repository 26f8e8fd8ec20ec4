import type { Reason } from "../diagnostics/messages/reasons.ts";
import { moverLimit, welchLimit } from "../statistics/differences.ts";
import { enlarged, sizeOf, type Mean, type Proportion, type Sample, type Side } from "../statistics/samples.ts";
import { opposite, type Estimate, type Quantity, type Term } from "./estimate.ts";
import { pairedDifference } from "./paired.ts";

/** How the limits of an estimate were found, by the name that statisticians know it under. */
export type Method = "exact" | "single" | "mover" | "welch" | "tango" | "paired_t" | "bonferroni";

/**
 * A bound that the true value of an estimate passes with a probability of at most `error`, on the method of the
 * quantities in it. Where none is made for them each has its own limit at a share of the error: by Bonferroni's
 * inequality all of those hold together as often as one alone would at the whole, whatever they have in common.
 */
export function limit(estimate: Estimate, side: Side, error: number): number {
  const { terms, constant } = joined(estimate);
  return terms.reduce((sum, { quantity, factor }) => sum + factor * quantity.limit(factor > 0 ? side : opposite(side), error / terms.length), constant);
}

/** Why an estimate has no bound on a side. */
export function doubtsOf(estimate: Estimate, side: Side, error: number): readonly Reason[] {
  const { terms } = joined(estimate);
  return terms.flatMap(({ quantity, factor }) => quantity.doubt(factor > 0 ? side : opposite(side), error / terms.length) ?? []);
}

export function methodOf(estimate: Estimate): Method {
  const { terms } = estimate;
  if (terms.length < 2) return terms.length === 0 ? "exact" : "single";
  return differenceIn(estimate)?.method ?? "bonferroni";
}

/** A metric and its baseline as one quantity, their difference, where there is a method for it. */
export function joined(estimate: Estimate): Estimate {
  const term = differenceIn(estimate)?.term;
  return term === undefined ? estimate : { ...estimate, value: estimate.constant + term.factor * term.quantity.value, terms: [term] };
}

interface Difference {
  readonly term: Term;
  readonly method: Method;
}

/** Two quantities of one run may rest on the same samples, so that only a metric and a baseline are taken for independent. */
function differenceIn({ terms }: Estimate): Difference | null {
  const ours = terms.find(({ quantity }) => !quantity.isBaseline);
  const theirs = terms.find(({ quantity }) => quantity.isBaseline);
  if (terms.length !== 2 || ours === undefined || theirs === undefined || ours.factor * theirs.factor > 0) return null;
  const factor = -theirs.factor / ours.factor;
  const paired = pairedDifference(ours.quantity, theirs.quantity, factor);
  if (paired !== null) return { term: { quantity: paired.quantity, factor: ours.factor }, method: paired.method };
  const [a, b] = [ours.quantity.sample, theirs.quantity.sample];
  if (a?.kind === "proportion" && b?.kind === "proportion") return independent(ours, theirs, a, factor, "mover", (mine, side, error) => moverLimit(mine as Proportion, b, factor, side, error));
  if (a?.kind === "mean" && b?.kind === "mean") return independent(ours, theirs, a, factor, "welch", (mine, side, error) => welchLimit(mine as Mean, b, factor, side, error));
  return null;
}

type SampleLimit = (ours: Sample, side: Side, error: number) => number;

function independent(ours: Term, theirs: Term, measured: Proportion | Mean, factor: number, method: Method, limitWith: SampleLimit): Difference {
  const quantityOf = (sample: Proportion | Mean): Quantity => ({
    ...ours.quantity,
    sample,
    value: ours.quantity.value - factor * theirs.quantity.value,
    n: sizeOf(sample),
    limit: (side, error) => limitWith(sample, side, error),
    doubt: () => null,
    enlarged: (times) => quantityOf(enlarged(sample, (sizeOf(sample) as number) * times) as Proportion | Mean),
  });
  return { term: { quantity: quantityOf(measured), factor: ours.factor }, method };
}

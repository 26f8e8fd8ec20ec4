import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { hasSpread, meanOf, sizeOfNumbers } from "../statistics/mean.ts";
import { tangoLimit, type PassFailPairs } from "../statistics/pairs.ts";
import { enlarged, limitOf, unbounded, type Mean, type Proportion } from "../statistics/samples.ts";
import type { Cases, Changes, Quantity } from "./estimate.ts";
import { nearlyEqual } from "./numbers.ts";

interface Paired {
  readonly quantity: Quantity;
  readonly method: "tango" | "paired_t" | "bonferroni";
}

/**
 * What a metric is more than its baseline times a factor, case by case; null where one of them does not say what each case
 * came to. Cases that only one of them has are not compared: that none of the baseline's is missing was looked at before.
 */
export function pairedDifference(ours: Quantity, theirs: Quantity, factor: number): Paired | null {
  if (ours.cases === null || theirs.cases === null || ours.part !== theirs.part) return null;
  const { now, before, changes } = pairsOf(ours.cases, theirs.cases);
  const differences = now.map((value, at) => value - factor * (before[at] as number));
  const n = differences.length;
  const base = { source: ours.source, part: `${ours.part} - ${factor} * baseline`, name: ours.name, value: differences.reduce((sum, each) => sum + each, 0) / Math.max(1, n), n, isBaseline: false, sample: null, cases: null, changes };
  const open = (why: Reason, method: Paired["method"]): Paired => ({ quantity: { ...base, limit: unbounded, doubt: () => why, enlarged: () => null }, method });
  if (ours.cases.passFail && theirs.cases.passFail) {
    if (n === 0) return open(reason("one-sample", { name: null }), "tango");
    // For weighed shares there is no score interval; how each case came out is told all the same.
    if (!nearlyEqual(factor, 1)) return { quantity: bothSides(base, { kind: "proportion", count: countOf(now), of: n }, { kind: "proportion", count: countOf(before), of: n }, factor), method: "bonferroni" };
    return { quantity: passFailQuantity(base, { kind: "pass-fail", better: changes.higher.length, worse: changes.lower.length, n }), method: "tango" };
  }
  const mean = meanOf(differences);
  if (mean === null) return open(reason("one-sample", { name: null }), "paired_t");
  if (!hasSpread(mean, sizeOfNumbers(now, before))) return open(reason("no-spread", { name: null, n }), "paired_t");
  return { quantity: scoreQuantity(base, mean), method: "paired_t" };
}

type Base = Omit<Quantity, "limit" | "doubt" | "enlarged">;

function passFailQuantity(base: Base, pairs: PassFailPairs): Quantity {
  return {
    ...base,
    n: pairs.n,
    limit: (side, error) => tangoLimit(pairs, side, error),
    doubt: () => null,
    enlarged: (factor) => passFailQuantity(base, { kind: "pass-fail", better: pairs.better * factor, worse: pairs.worse * factor, n: pairs.n * factor }),
  };
}

function scoreQuantity(base: Base, mean: Mean): Quantity {
  return {
    ...base,
    n: mean.n,
    limit: (side, error) => limitOf(mean, side, error),
    doubt: () => null,
    enlarged: (factor) => scoreQuantity(base, enlarged(mean, mean.n * factor) as Mean),
  };
}

/** Two shares of the same cases, by Bonferroni's inequality. */
function bothSides(base: Base, ours: Proportion, theirs: Proportion, factor: number): Quantity {
  return {
    ...base,
    n: ours.of,
    limit: (side, error) => limitOf(ours, side, error / 2) - factor * limitOf(theirs, side === "lower" ? "upper" : "lower", error / 2),
    doubt: () => null,
    enlarged: (times) => bothSides(base, enlarged(ours, ours.of * times) as Proportion, enlarged(theirs, theirs.of * times) as Proportion, factor),
  };
}

function countOf(passes: Float64Array): number {
  return passes.reduce((count, pass) => count + pass, 0);
}

interface Pairs {
  /** Of every case that both have, what it came to. */
  readonly now: Float64Array;
  readonly before: Float64Array;
  readonly changes: Changes;
}

function pairsOf(ours: Cases, theirs: Cases): Pairs {
  const own = new Map(ours.ids.map((id, at) => [id, ours.values[at] as number]));
  const common = theirs.ids.flatMap((id, at) => ((now) => (now === undefined ? [] : [{ id, now, before: theirs.values[at] as number }]))(own.get(id)));
  const changed = common.filter(({ now, before }) => !nearlyEqual(now, before));
  const idsWhere = (moved: (now: number, before: number) => boolean): string[] => changed.filter(({ now, before }) => moved(now, before)).map(({ id }) => id);
  return {
    now: Float64Array.from(common, ({ now }) => now),
    before: Float64Array.from(common, ({ before }) => before),
    changes: { higher: idsWhere((now, before) => now > before), lower: idsWhere((now, before) => now < before), added: ours.ids.length - common.length, compared: common.length },
  };
}

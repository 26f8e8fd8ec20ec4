import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { hasSpread, meanOf, sizeOfNumbers } from "../statistics/mean.ts";
import { tangoLimit, type PassFailPairs } from "../statistics/pairs.ts";
import { enlarged, limitOf, unbounded, type Mean, type Proportion } from "../statistics/samples.ts";
import { opposite, type Cases, type Changes, type Quantity } from "./estimate.ts";
import { nearlyEqual } from "./numbers.ts";

interface Paired {
  readonly quantity: Quantity;
  readonly method: "tango" | "paired_t" | "bonferroni";
}

/**
 * What a metric is more than its baseline times a factor, case by case; null where one of them does not say what each case
 * came to. New cases are not compared. Where a case of the baseline is missing nothing is known, lest a run that leaves out
 * what failed looks better: of the same metric that was looked at before, of another one it is here.
 */
export function pairedDifference(ours: Quantity, theirs: Quantity, factor: number): Paired | null {
  if (ours.cases === null || theirs.cases === null) return null;
  const { now, before, changes, lost } = pairsOf(ours.cases, theirs.cases);
  const isPassFail = ours.cases.passFail && theirs.cases.passFail;
  const common = { source: ours.source, part: ours.part, name: ours.name, isBaseline: false, sample: null, cases: null };
  const open = (why: Reason, known: Base): Paired => ({ quantity: { ...known, limit: unbounded, doubt: () => why, enlarged: () => null }, method: isPassFail ? "tango" : "paired_t" });
  if (lost.length > 0) return open(reason("lost-cases", { kind: "case", names: lost, of: theirs.cases.ids.length }), { ...common, value: ours.value - factor * theirs.value, n: null });
  const differences = now.map((value, at) => value - factor * (before[at] as number));
  const n = differences.length;
  const base = { ...common, value: differences.reduce((sum, each) => sum + each, 0) / n, n, changes };
  if (isPassFail) {
    // For weighed shares there is no score interval; how each case came out is told all the same.
    if (!nearlyEqual(factor, 1)) return { quantity: bothSides(base, { kind: "proportion", count: countOf(now), of: n }, { kind: "proportion", count: countOf(before), of: n }, factor), method: "bonferroni" };
    return { quantity: passFailQuantity(base, { better: changes.higher.length, worse: changes.lower.length, n }), method: "tango" };
  }
  const mean = meanOf(differences);
  if (mean === null) return open(reason("one-sample", { name: null }), base);
  if (!hasSpread(mean, sizeOfNumbers(now, before))) return open(reason("no-spread", { name: null, n }), base);
  return { quantity: scoreQuantity(base, mean), method: "paired_t" };
}

type Base = Omit<Quantity, "limit" | "doubt" | "enlarged">;

function passFailQuantity(base: Base, pairs: PassFailPairs): Quantity {
  return {
    ...base,
    n: pairs.n,
    limit: (side, error) => tangoLimit(pairs, side, error),
    doubt: () => null,
    enlarged: (factor) => passFailQuantity(base, { better: pairs.better * factor, worse: pairs.worse * factor, n: pairs.n * factor }),
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
    limit: (side, error) => limitOf(ours, side, error / 2) - factor * limitOf(theirs, opposite(side), error / 2),
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
  /** The cases that only the baseline has. */
  readonly lost: readonly string[];
}

function pairsOf(ours: Cases, theirs: Cases): Pairs {
  const own = new Map(ours.ids.map((id, at) => [id, ours.values[at] as number]));
  const common = theirs.ids.flatMap((id, at) => ((now) => (now === undefined ? [] : [{ id, now, before: theirs.values[at] as number }]))(own.get(id)));
  const changed = common.filter(({ now, before }) => !nearlyEqual(now, before));
  const idsWhere = (moved: (now: number, before: number) => boolean): string[] => changed.filter(({ now, before }) => moved(now, before)).map(({ id }) => id);
  return {
    lost: theirs.ids.filter((id) => !own.has(id)),
    now: Float64Array.from(common, ({ now }) => now),
    before: Float64Array.from(common, ({ before }) => before),
    changes: { higher: idsWhere((now, before) => now > before), lower: idsWhere((now, before) => now < before), added: ours.ids.length - common.length, compared: common.length },
  };
}

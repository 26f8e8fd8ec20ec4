import { reason } from "../diagnostics/messages/reasons.ts";
import { meanOfDifferences, tangoLimit, type PassFailPairs } from "../statistics/pairs.ts";
import { enlarged, limitOf, type Mean, type Side } from "../statistics/samples.ts";
import type { Cases, Changes, Quantity } from "./estimate.ts";
import { nearlyEqual } from "./numbers.ts";

interface Paired {
  readonly quantity: Quantity;
  readonly method: "tango" | "paired_t";
}

/** What a metric is more than its baseline, case by case; null where one of them does not say what each case came to. */
export function pairedDifference(ours: Quantity, theirs: Quantity): Paired | null {
  if (ours.cases === null || theirs.cases === null || ours.part !== theirs.part) return null;
  const pairs = pairsOf(ours.cases, theirs.cases);
  const passFail = ours.cases.passFail && theirs.cases.passFail;
  const base = { source: ours.source, part: `${ours.part} - baseline`, name: ours.name, value: pairs.mean, n: pairs.differences.length, isBaseline: false, sample: null, cases: null, changes: pairs.changes };
  const open = (side: Side): number => (side === "lower" ? -Infinity : Infinity);
  if (pairs.lost.length > 0 || pairs.differences.length === 0) {
    const why = reason("lost-cases", { lost: pairs.lost.slice(0, 3), count: pairs.lost.length, of: theirs.cases.ids.length });
    return { quantity: { ...base, limit: open, doubt: () => why, enlarged: () => null }, method: passFail ? "tango" : "paired_t" };
  }
  if (passFail) {
    const { higher, lower } = pairs.changes;
    return { quantity: passFailQuantity(base, { kind: "pass-fail", better: higher.length, worse: lower.length, n: base.n }), method: "tango" };
  }
  const mean = meanOfDifferences(pairs.differences);
  if (mean === null || mean.stderr === 0) {
    const why = mean === null ? reason("one-sample", { name: null }) : reason("no-spread", { name: null, n: base.n });
    return { quantity: { ...base, limit: open, doubt: () => why, enlarged: () => null }, method: "paired_t" };
  }
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

interface Pairs {
  readonly differences: Float64Array;
  readonly mean: number;
  readonly changes: Changes;
  /** Cases of the baseline that this run does not have: nobody knows what they would have come to. */
  readonly lost: readonly string[];
}

function pairsOf(ours: Cases, theirs: Cases): Pairs {
  const own = new Map(ours.ids.map((id, at) => [id, ours.values[at] as number]));
  const lost = theirs.ids.filter((id) => !own.has(id));
  const common = theirs.ids.map((id, at) => ({ id, now: own.get(id), before: theirs.values[at] as number })).filter(({ now }) => now !== undefined);
  const differences = Float64Array.from(common, ({ now, before }) => (now as number) - before);
  const changed = common.filter(({ now, before }) => !nearlyEqual(now as number, before));
  const changes = { higher: changed.filter(({ now, before }) => (now as number) > before).map(({ id }) => id), lower: changed.filter(({ now, before }) => (now as number) < before).map(({ id }) => id), added: ours.ids.length - common.length };
  const mean = differences.length === 0 ? 0 : differences.reduce((sum, each) => sum + each, 0) / differences.length;
  return { differences, mean, changes, lost };
}

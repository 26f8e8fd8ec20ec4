import type { Data, Value } from "../language/value.ts";

/** A baseline's cases or slices, with those that the metrics do not have: a run that leaves out what failed must not look better. */
export function withLost(baseline: Data, metrics: Value): Data {
  const kind = baseline.ids === null ? "slice" : "case";
  const namesOf = ({ ids, keys }: Data): readonly string[] | null => (kind === "case" ? ids : keys);
  const [before, now] = [namesOf(baseline), metrics.kind === "data" ? namesOf(metrics) : null];
  if (before === null || now === null) return baseline;
  const here = new Set(now);
  const names = before.filter((name) => !here.has(name));
  return names.length === 0 ? baseline : { ...baseline, lost: { kind, names, of: before.length } };
}

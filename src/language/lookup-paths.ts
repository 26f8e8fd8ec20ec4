import { unwrapped, type Reference } from "./reference.ts";

/** Other names of a metric, its own included; `[name]` for a name that has no others. */
export type NamesOf = (name: string) => readonly string[];

/**
 * The keys under which a reference is looked up, in the order in which that is tried: a name as the whole key, then as a
 * path; so is every other name of the same metric. Two references with the same keys are one, whatever the evidence.
 */
export function lookupPaths(reference: Reference, namesOf: NamesOf): string[][] {
  const { written, head, exact, path } = reference;
  const paths: string[][] = [];
  const inner = unwrapped(reference);
  if (inner !== reference) paths.push(...lookupPaths(inner, namesOf));
  if (written !== undefined) paths.push(...namesOf(written[0]).map((name) => [name, ...written.slice(1)]));
  // A declared name may be the whole head or its beginning: `lat.p95` with `lat` as an alias of `latency`.
  for (let length = head.length; length >= 1; length -= 1) {
    const name = head.slice(0, length).join(".");
    const rest = [...head.slice(length), ...path];
    const names = namesOf(name);
    if (length === head.length || names.length > 1) paths.push(...names.flatMap((each) => [[each, ...rest], ...(exact || !each.includes(".") ? [] : [[...each.split("."), ...rest]])]));
  }
  if (paths.length === 1) return paths;
  const seen = new Set<string>();
  return paths.filter((each) => {
    const key = JSON.stringify(each);
    return !seen.has(key) && seen.add(key);
  });
}

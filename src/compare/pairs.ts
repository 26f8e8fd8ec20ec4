import { grouped } from "../judge/grouped.ts";

/** What was, and what is in its place; null where there is none. */
export interface Pair<T> {
  readonly old: T | null;
  readonly new: T | null;
}

/**
 * Pairs what was with what is: by the first key that both share, then by the next, each in order. What is left over was
 * dropped or added. The order is that of the old ones, and then of what was added.
 */
export function pairsOf<T>(old: readonly T[], now: readonly T[], keys: readonly ((each: T) => string | null)[]): Pair<T>[] {
  const partner = new Map<T, T>();
  const left = new Set(now);
  for (const keyOf of keys) {
    const ofKey = (each: T): string[] => ((key) => (key === null ? [] : [key]))(keyOf(each));
    // Taken from the end, the first one first.
    const open = new Map([...grouped(left, ofKey)].map(([key, some]) => [key, [...some].reverse()]));
    for (const each of old) {
      const key = partner.has(each) ? null : keyOf(each);
      const found = key === null ? undefined : open.get(key)?.pop();
      if (found === undefined) continue;
      partner.set(each, found);
      left.delete(found);
    }
  }
  return [...old.map((each): Pair<T> => ({ old: each, new: partner.get(each) ?? null })), ...[...left].map((each): Pair<T> => ({ old: null, new: each }))];
}

/** Things by the keys that each has, in their order. */
export function grouped<T, Key>(all: Iterable<T>, keysOf: (each: T) => Iterable<Key>): ReadonlyMap<Key, readonly T[]> {
  const found = new Map<Key, T[]>();
  for (const each of all) {
    for (const key of keysOf(each)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [each]);
      else known.push(each);
    }
  }
  return found;
}

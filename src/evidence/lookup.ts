import { isDeepStrictEqual } from "node:util";
import { lookupPaths, type NamesOf } from "../language/lookup-paths.ts";
import type { Reference } from "../language/reference.ts";
import { formOf } from "./forms.ts";
import { isObject, own, type JsonFile, type JsonObject } from "./json.ts";

/** A value that a file has under a name. `path` are the keys that lead to it. */
export interface Candidate<File extends JsonFile = JsonFile> {
  readonly file: File;
  readonly path: readonly string[];
  readonly raw: unknown;
}

/**
 * Everything that a reference may mean in some files. A name is looked up at the root as the whole key, then as a path,
 * then the same under the root's `metrics`; so is every other name of the same metric.
 */
export function candidatesFor<File extends JsonFile>(files: readonly File[], reference: Reference, namesOf: NamesOf): Candidate<File>[] {
  const paths = lookupPaths(reference, namesOf);
  return files.flatMap((file) =>
    paths.flatMap((path) =>
      [path, ["metrics", ...path]].flatMap((full) => {
        const raw = follow(file.root, full);
        return raw === undefined ? [] : [{ file, path: full, raw }];
      }),
    ),
  );
}

/** Own properties of objects only; `constructor` and `__proto__` are names like any other. */
export function follow(root: JsonObject, path: readonly string[]): unknown {
  let value: unknown = root;
  for (const key of path) {
    value = own(value, key);
  }
  return value;
}

/** The one value of several candidates; or the two that differ. Objects of values merge, key by key. */
export function combine<File extends JsonFile>(candidates: readonly Candidate<File>[]): { raw: unknown } | { differ: readonly [Candidate<File>, Candidate<File>] } {
  const [first, ...others] = candidates;
  let raw = first?.raw;
  for (const other of others) {
    const merged = merge(raw, other.raw);
    if (merged === undefined) return { differ: differing(first as Candidate<File>, other) };
    raw = merged.value;
  }
  return { raw };
}

/** The two values as one, or undefined where they differ. A recognised form is one value; so is a list. */
function merge(a: unknown, b: unknown): { value: unknown } | undefined {
  if (isObject(a) && isObject(b) && formOf(a) === null) {
    const value = Object.assign(Object.create(null) as Record<string, unknown>, a);
    for (const [key, theirs] of Object.entries(b)) {
      const merged = Object.hasOwn(value, key) ? merge(value[key], theirs) : { value: theirs };
      if (merged === undefined) return undefined;
      value[key] = merged.value;
    }
    // Neither is the other one a form, nor are two halves that only together look like one.
    return formOf(value) === null ? { value } : undefined;
  }
  return a === b || isDeepStrictEqual(a, b) ? { value: a } : undefined;
}

/** Follows two values that differ down to the first key where they do. */
function differing<File extends JsonFile>(a: Candidate<File>, b: Candidate<File>): readonly [Candidate<File>, Candidate<File>] {
  if (isObject(a.raw) && isObject(b.raw) && formOf(a.raw) === null && formOf(b.raw) === null) {
    for (const key of Object.keys(a.raw)) {
      const [ours, theirs] = [a.raw[key], own(b.raw, key)];
      if (theirs === undefined || merge(ours, theirs) !== undefined) continue;
      return differing({ ...a, path: [...a.path, key], raw: ours }, { ...b, path: [...b.path, key], raw: theirs });
    }
  }
  return [a, b];
}

/** The names that a file has for its measurements, nested ones dotted, for "did you mean". */
export function namesIn(files: readonly JsonFile[], limit = 2_000): string[] {
  const names = new Set<string>();
  const collect = (value: JsonObject, prefix: string, depth: number): void => {
    // Key by key, since a file may have millions of them.
    for (const key in value) {
      if (names.size >= limit) return;
      const child = own(value, key);
      // Of a caller's object: the key is there and says nothing.
      if (child === undefined) continue;
      if (prefix === "" && (key === "meta" || key === "signals")) continue;
      if (prefix === "" && key === "metrics" && isObject(child)) collect(child, "", depth);
      else {
        names.add(prefix + key);
        if (isObject(child) && depth < 3 && formOf(child) === null) collect(child, `${prefix}${key}.`, depth + 1);
      }
    }
  };
  for (const { root } of files) collect(root, "", 1);
  // Sorted, so that what is suggested does not depend on the order in which a pipeline writes its metrics.
  return [...names].sort();
}

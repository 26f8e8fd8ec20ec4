import { formOf } from "../evidence/forms.ts";
import { isObject, type JsonFile } from "../evidence/json.ts";
import { candidatesFor } from "../evidence/lookup.ts";
import type { NamesOf } from "../language/lookup-paths.ts";
import { printReference, type Reference } from "../language/reference.ts";

/** A slice that files lack, and the metric whose other slices they have. */
export interface MissingSlice {
  readonly slice: string;
  readonly name: string;
}

/** The slice that makes a reference lead nowhere in some files; null where they do not have the metric's slices at all. */
export function missingSlice(files: readonly JsonFile[], reference: Reference, namesOf: NamesOf): MissingSlice | null {
  for (let length = reference.path.length - 1; length >= 0; length -= 1) {
    const whole = firstKeys(reference, length);
    const found = candidatesFor(files, whole, namesOf);
    if (found.length === 0) continue;
    const isSliced = found.every(({ raw }) => isObject(raw) && formOf(raw) === null);
    return isSliced ? { slice: reference.path[length] ?? "", name: printReference({ ...whole, origin: "metrics" }) } : null;
  }
  return null;
}

/** The same reference with so many of the keys behind its name. */
function firstKeys(reference: Reference, length: number): Reference {
  const { path, written } = reference;
  const shortened = { ...reference, path: path.slice(0, length) };
  if (written === undefined) return shortened;
  const [name, ...keys] = written;
  return { ...shortened, written: [name, ...keys.slice(0, Math.max(0, keys.length - (path.length - length)))] };
}

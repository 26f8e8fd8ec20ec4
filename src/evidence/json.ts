import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { placesIn, type Place, type Span } from "../diagnostics/place.ts";
import { nestsTooDeep, walkJson } from "./json-scan.ts";
import { explainJson } from "./json-slips.ts";

export type JsonObject = Readonly<Record<string, unknown>>;

/** A file as it was given: its name as the user knows it, and its text. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** A JSON file whose root is an object. */
export interface JsonFile extends TextFile {
  readonly root: JsonObject;
}

export type ReadJson = { readonly ok: true; readonly json: JsonFile } | { readonly ok: false; readonly problem: Diagnostic };

/** Reads a JSON object, or says where the text stops being one. A byte order mark is skipped. */
export function readJson({ file, text }: TextFile): ReadJson {
  const failed = (problem: Diagnostic): ReadJson => ({ ok: false, problem });
  const at = placesIn(file, text);
  const start = { start: 0, end: 1 };
  if (/^\uFEFF?\s*$/u.test(text.slice(0, 1_000)) && text.trim() === "") return failed(error("json-empty", at(start), {}));
  let root: unknown;
  try {
    root = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch {
    const mistake = walkJson(text);
    // Should the two ever disagree about what JSON is, the file is still refused.
    return failed(mistake === null ? error("json-syntax", at(start), { found: "something" }) : explainJson(text, mistake, at));
  }
  if (!isObject(root)) return failed(error("metrics-not-object", at(start), { found: kindOf(root) }));
  const mistake = nestsTooDeep(text) ? walkJson(text) : null;
  if (mistake !== null) return failed(explainJson(text, mistake, at));
  return { ok: true, json: { file, text, root } };
}

/** The place of each value right under a path, by its key or its index: one walk for all, where there may be thousands. */
export function placesUnder({ file, text }: TextFile, path: readonly string[]): (key: string) => Place {
  const at = placesIn(file, text);
  const starts = new Map<string, number>();
  let matched = 0;
  const indexes: (number | undefined)[] = [];
  let key: string | null = null;
  walkJson(text, {
    key(start, end, depth) {
      if (depth <= path.length + 1) key = JSON.parse(text.slice(start, end)) as string;
    },
    value(start, depth) {
      const index = indexes[depth];
      const name = index === undefined ? key : String(index);
      if (index !== undefined) indexes[depth] = index + 1;
      // Back on a level above, the path is no longer the one that led here.
      matched = Math.min(matched, Math.max(0, depth - 1));
      if (depth === 0 || matched !== depth - 1 || name === null) return;
      if (depth <= path.length) matched = name === path[depth - 1] ? depth : matched;
      else starts.set(name, start);
    },
    open(bracket, depth) {
      indexes[depth] = bracket === "[" ? 0 : undefined;
    },
  });
  return (wanted) => placeAt(text, starts.get(wanted) ?? 0, at);
}

function placeAt(text: string, offset: number, at: (span: Span) => Place): Place {
  return at({ start: offset, end: offset + (/^(?:"[^"\n]*"|[^\s,\]}]+)/u.exec(text.slice(offset, offset + 100))?.[0].length ?? 1) });
}

/** The place of a value in a JSON file, by its keys; the file's start when it cannot be found. */
export function placeOfPath({ file, text }: TextFile, path: readonly string[]): Place {
  const at = placesIn(file, text);
  let matched = 0;
  let found: number | null = null;
  /** At each depth, the next index of the list there; undefined inside an object. */
  const indexes: (number | undefined)[] = [];
  let key: string | null = null;
  walkJson(text, {
    key(start, end) {
      key = JSON.parse(text.slice(start, end)) as string;
    },
    value(start, depth) {
      const index = indexes[depth];
      const name = depth === 0 ? null : index === undefined ? key : String(index);
      if (index !== undefined) indexes[depth] = index + 1;
      if (found !== null || depth !== matched + (depth === 0 ? 0 : 1) || (depth > 0 && name !== path[depth - 1])) return;
      if (depth > 0) matched = depth;
      if (matched === path.length) found = start;
    },
    open(bracket, depth) {
      indexes[depth] = bracket === "[" ? 0 : undefined;
    },
  });
  return placeAt(text, found ?? 0, at);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own property of an object, never of an array and never inherited. */
export function own(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** What a JSON value is, in words. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "string":
      return "text";
    case "number":
      return "a number";
    case "boolean":
      return String(value);
    case "object":
      return "an object";
    default:
      return `a ${typeof value}`;
  }
}

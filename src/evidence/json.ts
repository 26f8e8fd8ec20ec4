import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { placesIn, type Place } from "../diagnostics/place.ts";
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
  // A byte order mark is blank too.
  if (text.trim() === "") return failed(error("json-empty", at(start), {}));
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
export function placesUnder({ file, text }: TextFile, path: readonly string[]): (key: string | undefined) => Place {
  const at = placesIn(file, text);
  const starts = new Map<string | undefined, number>();
  let matched = 0;
  /** At each depth, the next index of the list there; undefined inside an object. */
  const indexes: (number | undefined)[] = [];
  let key: string | undefined;
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
      if (matched !== depth - 1) return;
      if (depth > path.length) starts.set(name, start);
      else if (name === path[depth - 1]) matched = depth;
    },
    open(bracket, depth) {
      indexes[depth] = bracket === "[" ? 0 : undefined;
    },
  });
  return (wanted) => {
    const start = starts.get(wanted) ?? 0;
    return at({ start, end: start });
  };
}

/** The place of a value in a JSON file, by its keys; the file's start when it cannot be found. */
export function placeOfPath(file: TextFile, path: readonly string[]): Place {
  return placesUnder(file, path.slice(0, -1))(path.at(-1));
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is a number, and neither `NaN` nor infinite. */
export function isFiniteNumber(value: unknown): value is number {
  return Number.isFinite(value);
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
    case "boolean":
      return String(value);
    case "object":
      return "an object";
    default:
      return `a ${typeof value}`;
  }
}

import { error, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { placesIn } from "../diagnostics/place.ts";
import type { JsonFile } from "./json.ts";
import { walkJson } from "./json-scan.ts";

/** Larger files are whole logs, where looking at every key would cost more than reading the file does. */
const LARGEST = 20_000_000;

type Seen = Map<string, { readonly start: number; readonly valueStart: number }>;

/**
 * A key that stands twice in one object with different values. JSON.parse silently keeps the last, so a pipeline that
 * appends to its metrics could hide a bad value behind a good one.
 */
export function repeatedKey({ file, text }: JsonFile): Diagnostic[] {
  if (text.length > LARGEST) return [];
  const at = placesIn(file, text);
  const problems: Diagnostic[] = [];
  /** At each depth, the keys of the object there. */
  const objects: Seen[] = [];
  /** The key whose value comes next. */
  let current: { start: number; end: number; key: string } | null = null;
  walkJson(text, {
    open(_bracket, depth) {
      objects[depth] = new Map();
    },
    key(start, end) {
      const written = text.slice(start, end);
      // `"\u0061"` is the key `a` to every reader.
      current = { start, end, key: written.includes("\\") ? JSON.stringify(JSON.parse(written)) : written };
    },
    value(start, depth) {
      if (current === null) return;
      const { key, start: keyStart, end: keyEnd } = current;
      const seen = objects[depth] as Seen;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, { start: keyStart, valueStart: start });
      else if (scalarAt(text, first.valueStart) !== scalarAt(text, start)) {
        const line = at({ start: first.start, end: first.start }).line;
        problems.push(error("duplicate-metric", at({ start: keyStart, end: keyEnd }), { key: key.slice(1, -1), line }));
      }
      current = null;
    },
  });
  return problems.slice(0, 10);
}

/** A value's text when it is a scalar; objects and lists always count as different, by where they stand. */
function scalarAt(text: string, start: number): string {
  const scalar = /^(?:"(?:[^"\\]|\\.)*"|[^\s,{}[\]"]+)/u.exec(text.slice(start, start + 1_000))?.[0];
  return scalar ?? `@${start}`;
}

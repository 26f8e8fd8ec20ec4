import { isIdentifier, onDemand } from "../diagnostics/characters.ts";
import { KEYWORDS, RESERVED } from "./words.ts";

/**
 * The name of a measurement, before it is looked up.
 *
 * `head` is the dotted name (`latency.p95` is two parts: it may be one key or a path); a name given as text
 * (`metric("a.b")`) is `exact` and has one part that is never split. `path` are further keys, written in brackets or
 * after them. `written` is a key of `must_hold` as it stands, which is tried as a whole name before it is taken
 * apart, and the keys after it.
 */
export interface Reference {
  readonly origin: "metrics" | "baseline";
  readonly head: readonly string[];
  readonly exact: boolean;
  readonly path: readonly string[];
  readonly written?: readonly [string, ...string[]];
}

/** A reference by a name that is never taken apart; a plain identifier needs no such protection. */
export function exactReference(origin: Reference["origin"], name: string): Reference {
  return { origin, head: [name], exact: !isIdentifier(name), path: [] };
}

export function withPath(reference: Reference, keys: readonly string[]): Reference {
  const { path, written } = reference;
  return { ...reference, path: [...path, ...keys], ...(written === undefined ? {} : { written: [...written, ...keys] }) };
}

/** A reference into `subject` as one into what `subject` has under a key. */
export function underKey(reference: Reference, subject: Reference, key: string): Reference {
  const { path, written } = reference;
  const at = subject.path.length;
  return {
    ...reference,
    path: [...path.slice(0, at), key, ...path.slice(at)],
    ...(written === undefined ? {} : { written: [written[0], key, ...written.slice(1)] }),
  };
}

/** The name of the metric that a reference starts from, as one text. */
export function headName(reference: Reference): string {
  return reference.written?.[0] ?? reference.head.join(".");
}

/** How a reference is written in the gate language; parsing it again gives the same reference. */
export function printReference(reference: Reference): string {
  const { origin, head, exact, path } = reference;
  const [first = ""] = head;
  const name = head.join(".");
  let text: string;
  if (origin === "baseline") text = exact ? `baseline[${quoted(name)}]` : `baseline.${name}`;
  else if (exact || KEYWORDS.has(first) || RESERVED.has(first)) text = `metric(${quoted(name)})`;
  else text = name;
  return text + path.map((key) => `[${quoted(key)}]`).join("");
}

const SPECIAL = onDemand(String.raw`["\\\n\t]|[\p{Cc}\u2028\u2029]`, "gu");

/** A text as the gate language writes it. */
export function quoted(text: string): string {
  const escaped = text.replace(SPECIAL(), (character) => {
    if (character === '"' || character === "\\") return `\\${character}`;
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return `"${escaped}"`;
}

/** `metrics.x` as `x`: the two are one name, in the gate as in a file. Any other reference as it is. */
export function unwrapped(reference: Reference): Reference {
  const { head, exact } = reference;
  return exact || head[0] !== "metrics" || head.length < 2 ? reference : { ...reference, head: head.slice(1) };
}

import type { Misspelt } from "../diagnostics/messages/forms.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { isObject, own, type JsonObject } from "./json.ts";

/** Keys that make a form of an object. */
export const FORM_KEYS = ["count", "of", "samples", "cases", "mean", "sd", "stderr", "ci", "n", "level"] as const;

type FormKey = (typeof FORM_KEYS)[number] | "value";

/** What other tools call the parts of a form, in lower case and without punctuation. */
const OTHER_NAMES: Readonly<Partial<Record<FormKey, RegExp>>> = {
  count: /^(?:hits|passed|successes|numerator)$/u,
  of: /^(?:n|total|trials|outof|denominator)$/u,
  sd: /^(?:std|stdev|stddev|standarddev|standarddeviation|sigma|var|variance)$/u,
  stderr: /^(?:se|sem|serr|sterr|stderror|standarderr|standarderror)$/u,
  ci: /^(?:ci(?:\d+|low|lower|high|upper|lo|hi|lb|ub)|confint|confinterval|confidenceinterval|interval|moe|marginoferror)$/u,
  level: /^(?:confidence|confidencelevel|cilevel|conflevel)$/u,
  n: /^(?:n|num|nsamples|numsamples|samples|samplesize|size|count|of|total)$/u,
};

const plain = (key: string): string => key.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");

/** The key of an object that was probably meant as a part that it lacks, or null. */
export function meantAs(raw: JsonObject, wanted: FormKey): Misspelt | null {
  const keys = Object.keys(raw).filter((key) => fits(raw[key], wanted));
  const named = keys.find((key) => isNamed(key, wanted));
  if (named !== undefined) return { key: named, meant: wanted };
  // Of two letters almost everything is near.
  const near = nearest(wanted, wanted.length > 2 ? keys : keys.filter((key) => key.startsWith(wanted.charAt(0))));
  return near === null ? null : { key: near, meant: wanted };
}

/** The key beside a number that seems to say how uncertain it is, and is none that is read; null where there is none. */
export function misspeltSpread(raw: JsonObject): Misspelt | null {
  for (const key of Object.keys(raw)) {
    const known = (["sd", "stderr", "ci"] as const).find((part) => fits(raw[key], part) && isNamed(key, part));
    const near = known ?? (key.length > 3 && fits(raw[key], "ci") ? nearest(key, ["stderr", "level"]) : null);
    if (near !== null) return { key, meant: near };
  }
  // An interval of which each end has a key of its own.
  return typeof own(raw, "lower") === "number" && typeof own(raw, "upper") === "number" ? { key: "lower", meant: "ci" } : null;
}

function isNamed(key: string, part: FormKey): boolean {
  return plain(key) === part || OTHER_NAMES[part]?.test(plain(key)) === true;
}

function fits(value: unknown, part: FormKey): boolean {
  return typeof value === "number" || (part === "ci" && Array.isArray(value));
}

/** The first key of a form that an object of values has, however its letters are written. What holds an object is a slice. */
export function formKeyIn(raw: JsonObject): { readonly key: string; readonly part: FormKey } | null {
  for (const part of FORM_KEYS) {
    const value = own(raw, part);
    if (value !== undefined && !isObject(value)) return { key: part, part };
  }
  for (const key of Object.keys(raw)) {
    // `SD` and `CI` may well be countries.
    const part = key.length > 2 && !isObject(raw[key]) ? FORM_KEYS.find((each) => each === key.toLowerCase()) : undefined;
    if (part !== undefined) return { key, part };
  }
  return null;
}

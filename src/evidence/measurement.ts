import { formMessages } from "../diagnostics/messages/forms.ts";
import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { estimateOf } from "../language/estimate.ts";
import { sampleQuantity } from "../language/sample-quantity.ts";
import { boolean, number, text, unknown, type Value } from "../language/value.ts";
import { hasSpread } from "../statistics/mean.ts";
import { valueOf, type Sample } from "../statistics/samples.ts";
import { readCases } from "./cases.ts";
import { formOf, type Form } from "./forms.ts";
import { isFiniteNumber, isObject, kindOf, own, type JsonObject } from "./json.ts";
import { malformed } from "./malformed.ts";
import { meantAs } from "./misspelt.ts";
import { shown } from "./shown.ts";

/** Whether estimates are judged by an interval at this confidence, or by their point value (`off`). */
export type Confidence = number | "off";

/** What a measurement is read as. */
export interface Reading {
  readonly name: string;
  readonly confidence: Confidence;
  readonly isBaseline: boolean;
}

const COMPUTED = Symbol("computed");

/** A value that was worked out of a file already, to stand where one that is read from it stands. */
export function computed(value: Value): object {
  return { [COMPUTED]: value };
}

/** What a measurement in a metrics file comes to: an exact value, many values, or an estimate of one. */
export function readValue(raw: unknown, reading: Reading): Value {
  const { name } = reading;
  if (typeof raw === "number") return Number.isFinite(raw) ? number(raw) : unknown(reason("not-finite", { name, found: String(raw) }));
  if (typeof raw === "boolean") return boolean(raw);
  if (typeof raw === "string") return text(raw);
  if (raw === null) return unknown(reason("null", { name, origin: "metrics" }));
  if (raw === undefined) return unknown(reason("absent", { name, meant: null }));
  if (Array.isArray(raw)) return many(null, raw as unknown[], raw, reading);
  if (!isObject(raw)) return badForm(name, formMessages.notMeasured({ found: kindOf(raw) }));
  const ready = (raw as { readonly [COMPUTED]?: Value })[COMPUTED];
  if (ready !== undefined) return ready;
  const form = formOf(raw);
  const wrong = malformed(raw, form, reading.confidence !== "off");
  if (wrong !== null) return badForm(name, wrong);
  if (form === null) return many(Object.keys(raw), Object.values(raw), raw, reading);
  switch (form) {
    case "exact":
      return readValue(raw["value"], reading);
    case "samples":
      return samples(own(raw, "samples") as unknown[], null, raw, reading);
    case "cases":
      return casesOf(own(raw, "cases") as unknown[], raw, reading);
    default:
      return readEstimate(raw, form, reading);
  }
}

function readEstimate(raw: JsonObject, form: Exclude<Form, "exact" | "samples" | "cases">, reading: Reading): Value {
  const { name, confidence, isBaseline } = reading;
  const odd = ["sd", "stderr", "level"].find((key) => own(raw, key) !== undefined && typeof own(raw, key) !== "number");
  if (odd !== undefined) return badForm(name, formMessages.needsNumber({ key: odd, found: kindOf(own(raw, odd)) }));
  const sample = form === "proportion" ? proportionOf(raw) : confidence === "off" ? pointOf(raw, form) : form === "value" && own(raw, "ci") !== undefined ? givenOf(raw) : meanOf(raw, form);
  if (typeof sample === "string") return badForm(name, sample);
  if (sample.kind === "point") return readValue(sample.value, reading);
  if (confidence === "off") return number(valueOf(sample));
  const why = boundsNothing(sample, name, confidence);
  if (why !== null) return unknown(why);
  return estimateOf(sampleQuantity(sample, name, { source: raw, part: "", isBaseline, cases: null }));
}

/** Why no interval at a confidence can be had from a sample; null where one can. */
function boundsNothing(sample: Sample, name: string, confidence: number): Reason | null {
  switch (sample.kind) {
    case "mean":
      if (sample.n < 2) return reason("one-sample", { name });
      return hasSpread(sample, Math.abs(sample.mean)) ? null : reason("no-spread", { name, n: sample.n });
    case "given":
      // A bootstrap of observations that are all alike gives such an interval.
      if (sample.upper - sample.lower <= 1e-12 * Math.abs(sample.upper)) return reason("no-spread", { name, n: sample.n });
      return sample.level < confidence - 1e-12 ? reason("low-level", { name, level: sample.level, needed: confidence }) : null;
    default:
      return null;
  }
}

type Parts<S extends Sample = Sample> = S | { readonly kind: "point"; readonly value: unknown } | string;

function proportionOf(raw: JsonObject): Parts {
  const { count, of } = raw as { count: number; of: number };
  // What is no number is no whole one.
  if (!Number.isInteger(count) || !Number.isInteger(of) || count < 0 || count > of) return formMessages.share({ count: shown(count), of: shown(of) });
  return of === 0 ? formMessages.shareOfNothing() : { kind: "proportion", count, of };
}

function pointOf(raw: JsonObject, form: "mean" | "value"): Parts {
  return { kind: "point", value: raw[form] };
}

function meanOf(raw: JsonObject, form: "mean" | "value"): Parts {
  const [mean, sd, stderr, n] = [form, "sd", "stderr", "n"].map((key) => own(raw, key)) as [unknown, number | undefined, number | undefined, number | undefined];
  if (!isFiniteNumber(mean)) return { kind: "point", value: mean };
  const spread = stderr ?? sd;
  if (spread === undefined) return formMessages.noSpread({ near: meantAs(raw, "sd") ?? meantAs(raw, "stderr") });
  if (n === undefined) return formMessages.noSamples({ near: meantAs(raw, "n") });
  if (!Number.isFinite(spread) || spread < 0) return formMessages.badSpread({ key: stderr === undefined ? "sd" : "stderr", found: shown(spread) });
  return { kind: "mean", mean, stderr: stderr ?? spread / Math.sqrt(n), n };
}

function givenOf(raw: JsonObject): Parts {
  const [value, ci, level, n] = ["value", "ci", "level", "n"].map((key) => own(raw, key)) as [unknown, unknown, number | undefined, number | undefined];
  if (!isFiniteNumber(value)) return { kind: "point", value };
  if (!areBounds(ci) || ci[0] > value || value > ci[1]) return formMessages.badInterval({ found: shown(ci), value: shown(value) });
  if (level === undefined) return formMessages.noLevel({ near: meantAs(raw, "level") });
  if (!(level > 0 && level < 1)) return formMessages.badLevel({ found: shown(level) });
  return { kind: "given", value, lower: ci[0], upper: ci[1], level, n: n ?? null };
}

function areBounds(ci: unknown): ci is readonly [number, number] {
  return Array.isArray(ci) && ci.length === 2 && ci.every(isFiniteNumber);
}

function many(keys: readonly string[] | null, items: readonly unknown[], source: object, reading: Reading): Value {
  return { kind: "data", keys, items, read: (item) => readValue(item, reading), source, isBaseline: reading.isBaseline, drawn: false, ids: null };
}

function samples(items: readonly unknown[], ids: readonly string[] | null, source: object, reading: Reading): Value {
  return { kind: "data", keys: null, items, read: (item) => readValue(item, reading), source, isBaseline: reading.isBaseline, drawn: reading.confidence !== "off", ids };
}

function casesOf(cases: readonly unknown[], source: object, reading: Reading): Value {
  const read = readCases(cases);
  return "wrong" in read ? badForm(reading.name, read.wrong) : samples(read.values, read.ids, source, reading);
}

function badForm(name: string, why: string): Value {
  return unknown(reason("bad-form", { name, why }));
}

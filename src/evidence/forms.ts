import { reason } from "../diagnostics/messages/reasons.ts";
import { boolean, number, text, unknown, type Value } from "../language/value.ts";
import { isObject, kindOf, own, type JsonObject } from "./json.ts";

/** Whether estimates are judged by an interval at this confidence, or by their point value (`off`). */
export type Confidence = number | "off";

/**
 * What a measurement in a metrics file comes to. Exact values, lists and objects are read as they are. The forms that
 * carry uncertainty are recognised here; until their intervals are judged they are unknown, unless confidence is `off`.
 */
export function readValue(raw: unknown, name: string, confidence: Confidence): Value {
  if (typeof raw === "number") return Number.isFinite(raw) ? number(raw) : unknown(reason("not-finite", { name, found: String(raw) }));
  if (typeof raw === "boolean") return boolean(raw);
  if (typeof raw === "string") return text(raw);
  if (raw === null) return unknown(reason("null", { name, origin: "metrics" }));
  if (raw === undefined) return unknown(reason("absent", { name, meant: null }));
  const read = (item: unknown): Value => readValue(item, name, confidence);
  if (Array.isArray(raw)) return { kind: "data", keys: null, items: raw as unknown[], read };
  if (!isObject(raw)) return unknown(reason("bad-form", { name, why: `is ${kindOf(raw)}, which is no measurement` }));
  const form = formOf(raw);
  if (form === null) return { kind: "data", keys: Object.keys(raw), items: Object.values(raw), read };
  const n = own(raw, "n");
  if (n !== undefined && !(Number.isInteger(n) && (n as number) >= 1)) {
    return unknown(reason("bad-form", { name, why: "says that it rests on no whole number of samples; `n` is 1 or more" }));
  }
  if (form === "exact") return read(raw["value"]);
  const odd = ["sd", "stderr", "n", "level"].find((key) => own(raw, key) !== undefined && typeof own(raw, key) !== "number");
  if (odd !== undefined && form !== "cases" && form !== "samples") return unknown(reason("bad-form", { name, why: `has \`${odd}\` as ${kindOf(own(raw, odd))}, where a number is needed` }));
  const missing = missingPart(raw, form);
  if (missing !== null && confidence !== "off") return unknown(reason("bad-form", { name, why: missing }));
  const point = pointOf(raw, form, name);
  if (point.kind === "unknown" || confidence === "off") return point;
  return unknown(reason("uncertain", { name, point: point.kind === "number" ? String(point.value) : null }));
}

type Form = "exact" | "proportion" | "mean" | "value" | "cases" | "samples";

/** Which of the recognised forms an object has, or null for a plain object of values. */
export function formOf(raw: JsonObject): Form | null {
  const has = (key: string): boolean => own(raw, key) !== undefined;
  if (has("count") && has("of")) return "proportion";
  if (Array.isArray(own(raw, "cases"))) return "cases";
  if (Array.isArray(own(raw, "samples"))) return "samples";
  if (has("value") && !isObject(raw["value"])) return has("stderr") || has("ci") || has("sd") ? "value" : "exact";
  return has("mean") && (has("sd") || has("stderr") || has("n")) ? "mean" : null;
}

/** A form with a part missing cannot be told how sure it is. */
function missingPart(raw: JsonObject, form: Form): string | null {
  const has = (key: string): boolean => typeof own(raw, key) === "number";
  if (form === "mean" && !has("sd") && !has("stderr")) return "has a mean and no spread; add `sd` or `stderr`";
  if (form === "value" && Array.isArray(own(raw, "ci"))) return has("level") ? null : "has `ci` and no `level`; add the interval's confidence level";
  if ((form === "value" || form === "mean") && !has("n")) return "has a spread and no `n`; add the number of samples";
  return null;
}

function pointOf(raw: JsonObject, form: Exclude<Form, "exact">, name: string): Value {
  const read = (item: unknown): Value => readValue(item, name, "off");
  switch (form) {
    case "proportion": {
      const { count, of } = raw as { count: unknown; of: unknown };
      const whole = typeof count === "number" && typeof of === "number" && Number.isInteger(count) && Number.isInteger(of);
      if (!whole || count < 0 || count > of) return unknown(reason("bad-form", { name, why: "needs whole numbers in `count` and `of`, with 0 <= count <= of" }));
      return of === 0 ? unknown(reason("bad-form", { name, why: "is a share of nothing: `of` is 0" })) : number(count / of);
    }
    case "mean":
      return read(raw["mean"]);
    case "value":
      return read(raw["value"]);
    case "samples":
      return read(raw["samples"]);
    case "cases":
      return read((raw["cases"] as unknown[]).map((each) => own(each, "value") ?? null));
  }
}

/** How many samples a measurement says it rests on, or null when it does not say. */
export function samplesOf(raw: unknown): number | null {
  if (Array.isArray(raw)) return raw.length;
  if (!isObject(raw)) return null;
  const form = formOf(raw);
  if (form === null) return null;
  // What is there counts, whatever the file says of itself.
  if (form === "cases" || form === "samples") return (own(raw, form) as unknown[]).length;
  const n = own(raw, form === "proportion" ? "of" : "n");
  return typeof n === "number" && Number.isFinite(n) ? n : null;
}

import { isFiniteNumber, isObject, own, type JsonObject } from "./json.ts";

/** The forms that a measurement with samples has. */
export type Form = "exact" | "proportion" | "mean" | "value" | "cases" | "samples";

/** Which of the recognised forms an object has, or null for a plain object of values. */
export function formOf(raw: JsonObject): Form | null {
  const has = (key: string): boolean => own(raw, key) !== undefined;
  if (has("count") && has("of")) return "proportion";
  if (Array.isArray(own(raw, "cases"))) return "cases";
  if (Array.isArray(own(raw, "samples"))) return "samples";
  if (has("value") && !isObject(raw["value"])) return has("stderr") || has("ci") || has("sd") ? "value" : "exact";
  return has("mean") && !isObject(raw["mean"]) && (has("sd") || has("stderr") || has("n")) ? "mean" : null;
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
  return isFiniteNumber(n) ? n : null;
}

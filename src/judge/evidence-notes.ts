import { error, warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { formOf } from "../evidence/forms.ts";
import { isObject, own, placeOfPath } from "../evidence/json.ts";
import type { Candidate } from "../evidence/lookup.ts";
import { malformed } from "../evidence/malformed.ts";
import type { Confidence } from "../evidence/measurement.ts";
import { shown } from "../evidence/shown.ts";

/** What cannot be read has a reason of its own, whatever it rests on. */
export function isMalformed(raw: unknown, confidence: Confidence): boolean {
  return isObject(raw) && malformed(raw, formOf(raw), confidence !== "off") !== null;
}

/** An exact number that says how many samples it rests on, and not how far they vary. */
export function saysOnlyN(raw: unknown, confidence: Confidence): boolean {
  return confidence !== "off" && isObject(raw) && formOf(raw) === "exact" && typeof raw["value"] === "number" && own(raw, "n") !== undefined && !isMalformed(raw, confidence);
}

export function exactWithN(name: string, { file, path }: Candidate): Diagnostic {
  return warning("exact-with-n", path.length === 0 ? { file: file.file } : placeOfPath(file, path), { name });
}

/** Two files that give one name two values. */
export function disagreement(name: string, [first, second]: readonly [Candidate, Candidate]): Diagnostic {
  const nameOf = ({ path }: Candidate): string => (path.length === 0 ? name : path.join("."));
  return error("metrics-disagree", placeOfPath(second.file, second.path), {
    name: nameOf(second),
    other: first.file.file,
    otherName: nameOf(first),
    values: [shown(first.raw), shown(second.raw)],
  });
}

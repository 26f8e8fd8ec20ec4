import { formMessages } from "../diagnostics/messages/forms.ts";
import { nearest } from "../diagnostics/suggest.ts";
import { isFiniteNumber, isObject, kindOf, own } from "./json.ts";

export interface Cases {
  readonly ids: readonly string[];
  readonly values: readonly unknown[];
}

/** The values of cases with their ids; or what is wrong with the first that cannot be read, by its id. */
export function readCases(cases: readonly unknown[]): Cases | { readonly wrong: string } {
  const given = cases.map((each) => own(each, "id"));
  const odd = given.findIndex((id) => typeof id !== "string" && !isFiniteNumber(id));
  if (odd >= 0) return { wrong: formMessages.caseWithoutId({ position: odd + 1 }) };
  const ids = given.map(String);
  const seen = new Set<string>();
  const twice = ids.find((id) => seen.has(id) || !seen.add(id));
  if (twice !== undefined) return { wrong: formMessages.sameCase({ id: twice }) };
  const values = cases.map((each) => own(each, "value"));
  const wrong = wrongValue(cases, ids, values);
  return wrong === null ? { ids, values } : { wrong };
}

function wrongValue(cases: readonly unknown[], ids: readonly string[], values: readonly unknown[]): string | null {
  const unusable = values.findIndex((value) => !(isObject(value) || typeof value === "boolean" || isFiniteNumber(value)));
  const id = String(ids[unusable]);
  if (unusable >= 0 && values[unusable] === undefined) return formMessages.caseWithoutValue({ id, meant: valueIn(cases[unusable]) });
  if (unusable >= 0) return formMessages.badCase({ id, found: typeof values[unusable] === "number" ? String(values[unusable]) : kindOf(values[unusable]) });
  const other = values.findIndex((value) => typeof value !== typeof values[0]);
  return other === -1 ? null : formMessages.mixedCases({ ids: [String(ids[0]), String(ids[other])], found: [kindOf(values[0]), kindOf(values[other])] });
}

/** The key of a case that was probably meant as its value. */
function valueIn(given: unknown): string | null {
  return isObject(given) ? nearest("value", Object.keys(given)) : null;
}

import { formMessages, type Misspelt } from "../diagnostics/messages/forms.ts";
import { showNumber } from "../diagnostics/numbers.ts";
import type { Form } from "./forms.ts";
import { kindOf, own, type JsonObject } from "./json.ts";
import { formKeyIn, meantAs, misspeltSpread } from "./misspelt.ts";
import { shown } from "./shown.ts";

/** Why an object is not read, though it has a form or seems to be meant as one; null where nothing is wrong with its keys. */
export function malformed(raw: JsonObject, form: Form | null, isUncertain: boolean): string | null {
  if (form === null) return incompleteForm(raw);
  const n = own(raw, "n");
  if (n !== undefined && !(Number.isInteger(n) && (n as number) >= 1)) return formMessages.notCounted({ found: shown(n) });
  const large = ["count", "of", "n"].find((key) => typeof own(raw, key) === "number" && Math.abs(raw[key] as number) > Number.MAX_SAFE_INTEGER);
  if (large !== undefined) return formMessages.tooLarge({ key: large, found: shown(raw[large]) });
  return contradiction(raw, form) ?? (form === "exact" && isUncertain ? notExact(raw) : null);
}

/**
 * An object with a key of a form that is no whole one. Read as slices, a misspelt share of 3 in 50 would be two slices of
 * 3 and 50, far above any bound.
 */
export function incompleteForm(raw: JsonObject): string | null {
  const found = formKeyIn(raw);
  if (found === null) return null;
  const { key, part } = found;
  const lacks = (missing: readonly string[], near: Misspelt | null): string => formMessages.incomplete({ key, missing, near });
  if (key !== part) return formMessages.misspeltSpread({ key, meant: part });
  switch (part) {
    case "samples":
    case "cases":
      return formMessages.needsList({ key, found: kindOf(raw[key]) });
    case "count":
      return lacks(["of"], meantAs(raw, "of"));
    case "of":
      return lacks(["count"], meantAs(raw, "count"));
    case "mean":
      return lacks(["sd", "stderr"], meantAs(raw, "sd") ?? meantAs(raw, "stderr"));
    default:
      return lacks(["value", "mean"], meantAs(raw, "value") ?? meantAs(raw, "mean"));
  }
}

/** An exact number beside which something is said of its uncertainty that cannot be read. */
function notExact(raw: JsonObject): string | null {
  if (typeof raw["value"] !== "number") return null;
  const alone = (key: string, missing: "ci" | "of" | "count"): string | null =>
    typeof own(raw, key) === "number" ? formMessages.withoutPartner({ key, missing, near: meantAs(raw, missing) }) : null;
  const spread = misspeltSpread(raw);
  return (spread === null ? null : formMessages.misspeltSpread(spread)) ?? alone("level", "ci") ?? alone("of", "count") ?? alone("count", "of");
}

/** Two keys of one form that cannot both be true. */
function contradiction(raw: JsonObject, form: Form): string | null {
  const [count, of, n, value, mean] = ["count", "of", "n", "value", "mean"].map((key) => own(raw, key));
  const differ = (key: string, other: string, otherFound: string): string => formMessages.contradicts({ key, found: shown(raw[key]), other, otherFound });
  if (form === "value" && typeof mean === "number" && typeof value === "number" && own(raw, "ci") === undefined && !isRounded(mean, value)) return differ("value", "mean", shown(mean));
  if (typeof count !== "number" || typeof of !== "number" || of === 0) return null;
  if (n !== undefined && n !== of) return differ("n", "of", shown(of));
  const said = ([["value", value], ["mean", mean]] as const).find(([, each]) => typeof each === "number" && !isRounded(each, count / of));
  return said === undefined ? null : differ(said[0], "count / of", showNumber(count / of));
}

/** Whether a number may be another one, rounded; to less than two decimals nobody rounds a share. */
function isRounded(written: number, exact: number): boolean {
  const decimals = Math.max(2, String(written).split(".")[1]?.length ?? 0);
  return Math.abs(written - exact) <= 0.5 * 10 ** -decimals + Math.abs(exact) * 1e-9;
}

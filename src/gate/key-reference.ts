import { isIdentifier } from "../diagnostics/characters.ts";
import { standalone } from "../diagnostics/place.ts";
import { parseExpression } from "../language/parse.ts";
import { exactReference, type Reference } from "../language/reference.ts";

/** The metric that a key of `must_hold` names: exactly as written, else as a reference of the language. */
export function keyReference(key: string): Reference {
  if (isIdentifier(key)) return exactReference("metrics", key);
  const parsed = parseExpression(standalone("", key), { kind: "from" });
  if (!parsed.ok || parsed.expression.kind !== "reference") return exactReference("metrics", key);
  const { reference } = parsed.expression;
  // A plain dotted name is tried as one key by every look-up already.
  return reference.head.join(".") === key ? reference : { ...reference, written: [key] };
}

import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import type { Condition, ExpressionTrigger } from "../gate/gate.ts";
import { withReferences, type Expression, type ReferenceNode } from "../language/expression.ts";
import { printReference, underKey, type Reference } from "../language/reference.ts";
import { describe, type Data, type Value } from "../language/value.ts";

/** Whether a name stands for each slice in turn. */
export function isOfSlice(line: Condition | ExpressionTrigger, { role }: ReferenceNode): line is Condition {
  return line.kind === "condition" && line.scope === "each" && role !== "name";
}

/** A condition said of one slice: its metric, and its baseline, mean what they have under the slice's key. */
export function atSlice(expression: Expression, subject: Reference, key: string): Expression {
  return withReferences(expression, ({ reference, role }) => (role === "name" ? reference : underKey(reference, subject, key)));
}

/** Whether a value has slices, of which one can be judged. */
export function isSliced(value: Value): value is Data & { readonly keys: readonly string[] } {
  return value.kind === "data" && value.keys !== null && value.items.length > 0;
}

/** Why a value has no slices. */
export function whyNotSliced(value: Value, name: string): readonly Reason[] {
  if (value.kind === "unknown") return value.reasons;
  return [value.kind === "data" && value.keys !== null ? reason("no-slices", { name }) : reason("not-slices", { name, found: describe(value) })];
}

/** A reason that one slice gives: what it proposes is written as in the line, which is said of every one. */
export function saidOfEach(given: Reason, subject: Reference, key: string): Reason {
  const own = printReference(underKey(subject, subject, key));
  const asWritten = (text: string): string => (text.startsWith(own) ? `value${text.slice(own.length)}` : text);
  if (given.code === "summaries") return reason("summaries", { ...given.args, instead: asWritten(given.args.instead) });
  if (given.code !== "many-for-one" || given.args.written === null) return given;
  const isBaseline = given.args.written === printReference(underKey({ ...subject, origin: "baseline" }, subject, key));
  return reason("many-for-one", { ...given.args, written: isBaseline ? null : asWritten(given.args.written), key: given.args.key === null ? null : asWritten(given.args.key) });
}

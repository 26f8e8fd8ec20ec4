import type { Condition, ExpressionTrigger } from "../gate/gate.ts";
import { withReferences, type Expression, type ReferenceNode } from "../language/expression.ts";
import { underKey, type Reference } from "../language/reference.ts";
import type { Data, Value } from "../language/value.ts";

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

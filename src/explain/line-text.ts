import type { Gate } from "../gate/gate.ts";
import { printExpression } from "../language/print.ts";

/** A condition or, after them, a trigger by its index, as reports write it. */
export function lineText({ conditions, triggers }: Gate, index: number): string {
  const line = [...conditions, ...triggers][index];
  if (line === undefined) return "";
  if (line.kind === "signal") return line.text;
  return `${line.kind === "condition" && line.scope === "each" ? "each " : ""}${printExpression(line.expression)}`;
}

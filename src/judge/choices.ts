import type { Cell } from "../language/cells.ts";
import { childrenOf, type Expression } from "../language/expression.ts";
import { typeOf, type StaticType } from "../language/types.ts";
import { boolean, number, text, type Value } from "../language/value.ts";
import { isTerm, type TermLine } from "./terms.ts";

/** A value that a term may have, which stands for all others at which no line decides otherwise. */
export type Choice = Extract<Value, { kind: "number" | "boolean" | "text" }> & {
  /** Whether this text stands for every one that no line names. */
  readonly other?: boolean;
};

/** A line as far as its choices go: what it says of which terms. */
type ReadingLine = Pick<TermLine, "expression"> & { readonly terms: readonly Pick<TermLine["terms"][number], "name">[] };

/**
 * Values of a term that between them show everything that some lines can decide by it: of every kind that a line compares it
 * with. What it is compared with may be another term, whose value `others` says; of the term itself it says nothing.
 */
export function choicesOf(term: string, lines: readonly ReadingLine[], cells: readonly Cell[], others: (name: string) => Value): Choice[] {
  const expressions = lines.map(({ expression }) => expression);
  const kinds = new Set(expressions.flatMap((expression) => kindsIn(term, expression, "boolean", others)));
  const compared = lines.flatMap(({ terms }) => terms.map(({ name }) => others(name))).flatMap((value) => (value.kind === "text" ? [value.value] : []));
  const texts = new Set(kinds.has("text") ? [...expressions.flatMap(textsIn), ...compared] : []);
  return [
    ...(kinds.has("number") ? cells.map(({ sample }) => number(sample)) : []),
    ...(kinds.has("boolean") ? [boolean(true), boolean(false)] : []),
    ...[...texts].map(text),
    ...(texts.size > 0 ? [{ kind: "text", value: otherThan(texts, term), other: true } as const] : []),
  ] as Choice[];
}

/** A text that no line names, and that is not the one that stands for another term's others. */
function otherThan(texts: ReadonlySet<string>, term: string): string {
  let other = `other ${term}`;
  while (texts.has(other)) other += "-";
  return other;
}

/** What a term is wanted as at each place where it stands; `wanted` is what the place around an expression asks of it. */
function kindsIn(term: string, expression: Expression, wanted: StaticType, others: (name: string) => Value): StaticType[] {
  if (isTerm(expression, term)) return wanted === "any" ? ["number"] : [wanted];
  const inside = (want: (part: Expression, at: number) => StaticType): StaticType[] => childrenOf(expression).flatMap((part, at) => kindsIn(term, part, want(part, at), others));
  switch (expression.kind) {
    case "logic":
    case "not":
      return inside(() => "boolean");
    case "comparison": {
      const parts = childrenOf(expression);
      const ordered = (at: number): boolean => [expression.rest[at - 1], expression.rest[at]].some((step) => step !== undefined && !["==", "!="].includes(step.operator));
      const beside = (at: number): StaticType => [parts[at - 1], parts[at + 1]].map((part) => (part === undefined ? "any" : kindNow(part, others))).find((type) => type !== "any") ?? "any";
      return inside((_part, at) => (ordered(at) ? "number" : beside(at)));
    }
    default:
      return inside(() => "number");
  }
}

/** What is known of a part's kind: by the gate, else by the value that another term has. */
function kindNow(part: Expression, others: (name: string) => Value): StaticType {
  if (part.kind !== "reference") return typeOf(part);
  const { kind } = others(part.reference.head[0] ?? "");
  return kind === "text" || kind === "boolean" || kind === "number" ? kind : "any";
}

function textsIn(expression: Expression): string[] {
  return expression.kind === "text" ? [expression.value] : childrenOf(expression).flatMap(textsIn);
}

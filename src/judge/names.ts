import { isIdentifier } from "../diagnostics/characters.ts";
import type { Gate, MetricDeclaration } from "../gate/gate.ts";
import { exactReference, unwrapped, withPath, type Reference } from "../language/reference.ts";

/** Declared metrics by each of their names. */
export type Declarations = ReadonlyMap<string, MetricDeclaration>;

export function declarationsOf({ metrics }: Pick<Gate, "metrics">): Declarations {
  return new Map(metrics.flatMap((declaration) => namesOfMetric(declaration).map((name) => [name, declaration] as const)));
}

/** A metric's own name, then its aliases. */
export function namesOfMetric({ name, aliases }: MetricDeclaration): string[] {
  return [name, ...aliases.map(({ value }) => value)];
}

/** The declared metric that a reference belongs to, by its own name or another, and the keys beyond that name. */
export function declarationOf({ head, exact, path, written }: Reference, declarations: Declarations): { declared: MetricDeclaration | undefined; rest: readonly string[] } {
  if (written !== undefined) {
    const [name, ...rest] = written;
    const declared = declarations.get(name);
    if (declared !== undefined) return { declared, rest };
  }
  // `x` and `metrics.x` are one name.
  const all = !exact && head[0] === "metrics" ? [...head.slice(1), ...path] : [...head, ...path];
  for (let length = all.length; length >= 1; length -= 1) {
    const declared = declarations.get(all.slice(0, length).join("."));
    if (declared !== undefined) return { declared, rest: all.slice(length) };
  }
  return { declared: undefined, rest: [] };
}

/**
 * One reference for all the ways in which a gate may write a name: aliases, `metrics.x`, `x["y"]` and `x.y`. What the
 * evidence has under one of them it has under all.
 */
export function canonical(reference: Reference, declarations: Declarations): Reference {
  const { declared, rest } = declarationOf(reference, declarations);
  if (declared !== undefined) return withPath(exactReference(reference.origin, declared.name), rest);
  const { origin, head, exact, path } = unwrapped(reference);
  const dotted = exact ? 0 : path.findIndex((key) => !isIdentifier(key));
  const end = dotted === -1 ? path.length : dotted;
  return { origin, head: [...head, ...path.slice(0, end)], exact, path: path.slice(end) };
}

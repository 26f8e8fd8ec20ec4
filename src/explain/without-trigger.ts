import { keysOf, type TermLine } from "../judge/terms.ts";
import { referencesIn } from "../language/expression.ts";
import { printReference, type Reference } from "../language/reference.ts";

/** Metrics that a blocking condition reads and no trigger does, not even a part of them, each with the first such condition. */
export function withoutTrigger(lines: readonly TermLine[]): Map<string, TermLine> {
  const metricsOf = ({ terms }: TermLine): Reference[] => terms.filter(({ origin }) => origin === "metrics").flatMap(({ measured, slices }) => (slices === null ? referencesIn(measured).map(({ reference }) => reference) : [slices.of]));
  const rolledBack = lines.filter(({ kind }) => kind === "trigger").flatMap(metricsOf).map(keysOf);
  const roots = new Set(rolledBack.map(([root]) => root));
  const isRead = (keys: readonly string[]): boolean => roots.has(keys[0]) && rolledBack.some((other) => other.every((key, at) => at >= keys.length || key === keys[at]));
  const found = new Map<string, TermLine>();
  for (const line of lines.filter(({ kind, counts }) => kind === "condition" && counts)) {
    for (const metric of metricsOf(line)) {
      const name = printReference(metric);
      if (!found.has(name) && !isRead(keysOf(metric))) found.set(name, line);
    }
  }
  return found;
}

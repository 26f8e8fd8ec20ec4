import { grouped } from "../judge/grouped.ts";
import type { ComparedLine } from "./compared-line.ts";

/** The lines that read each term. */
export type LineReaders = ReadonlyMap<string, readonly ComparedLine[]>;

export function readersOf(lines: readonly ComparedLine[]): LineReaders {
  return grouped(lines, ({ terms }) => terms);
}

/** Lines in groups that share no term. */
export function groupsOf(lines: readonly ComparedLine[]): { readonly all: readonly (readonly ComparedLine[])[]; readonly byTerm: ReadonlyMap<string, readonly ComparedLine[]> } {
  const readers = readersOf(lines);
  const all: (readonly ComparedLine[])[] = [];
  const byTerm = new Map<string, readonly ComparedLine[]>();
  const grouped = new Set<ComparedLine>();
  for (const first of lines) {
    if (grouped.has(first)) continue;
    const group = connectedTo([first], readers);
    for (const line of group) {
      grouped.add(line);
      for (const term of line.terms) byTerm.set(term, group);
    }
    all.push(group);
  }
  return { all, byTerm };
}

/** The lines that share a term with some, or with one that does, the nearest first. */
export function connectedTo(some: readonly ComparedLine[], readers: LineReaders): ComparedLine[] {
  const found = new Set(some);
  const terms = new Set<string>();
  for (const line of found) {
    for (const term of line.terms) {
      if (terms.has(term)) continue;
      terms.add(term);
      for (const reader of readers.get(term) ?? []) found.add(reader);
    }
  }
  return [...found];
}

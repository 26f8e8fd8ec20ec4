import { closestMatch } from "leven";
import { partsOfName } from "./characters.ts";

/**
 * The known name that was probably meant, or null.
 *
 * A typing error is recognised (edit distance of at most a third of the name, or two neighbours in the wrong order), a
 * beginning, and a name that was shortened or lengthened by whole words (`override_rate` for `reviewer_override_rate`).
 */
export function nearest(name: string, known: readonly string[]): string | null {
  const candidates = known.filter((other) => other !== name);
  if (candidates.length === 0 || name === "") return null;
  const lower = name.toLowerCase();
  const maxDistance = Math.max(1, Math.floor(name.length / 3));
  const best = closestMatch(
    lower,
    candidates.map((other) => other.toLowerCase()),
    { maxDistance },
  );
  if (best !== undefined) return candidates.find((other) => other.toLowerCase() === best) ?? null;
  return candidates.find((other) => isSwapped(lower, other.toLowerCase())) ?? candidates.find((other) => isBeginning(lower, other.toLowerCase())) ?? nearestByWords(lower, candidates);
}

/** Whether two names differ by two neighbours that changed places: `p59` for `p95`. */
function isSwapped(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.length === b.length && at < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Whether one of two names begins with the other: `warning` for `warn`. */
function isBeginning(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.startsWith(short);
}

/** The candidate that shares all the words of the shorter of the two names and is least different in length. */
function nearestByWords(name: string, candidates: readonly string[]): string | null {
  const words = partsOfName(name);
  let best: string | null = null;
  let leastExtra = Infinity;
  for (const candidate of candidates) {
    const others = partsOfName(candidate.toLowerCase());
    const [short, long] = words.length <= others.length ? [words, others] : [others, words];
    const extra = long.length - short.length;
    if (short.length >= 2 && short.every((word) => long.includes(word)) && extra < leastExtra) {
      best = candidate;
      leastExtra = extra;
    }
  }
  return best;
}

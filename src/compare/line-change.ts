import { changeMessages, type At } from "../diagnostics/messages/comparison.ts";
import { subjectOf, type ComparedLine } from "./compared-line.ts";
import type { Change, Effect, Witness, Written } from "../judge/comparison.ts";
import type { Counterexample, Implied, Lines, Passing } from "./implication.ts";
import type { Pair } from "./pairs.ts";

/** What is asked of lines, from the more to the less serious: of a trigger first what it rolls back, then what it is blind for. */
const ASKED: Readonly<Record<ComparedLine["kind"], readonly Passing[]>> = { condition: ["met"], trigger: ["not fired", "clear"] };

/** What one line stopped and the lines of the other gate let through. */
interface Lost {
  readonly effect: "same" | "lost" | "undecided" | "uncertain";
  readonly at: readonly Counterexample[];
  /** Whether it was held, or rolled back. */
  readonly holds: boolean;
  /** Whether only below zero, where nobody thinks of it. */
  readonly belowZero: boolean;
}

const NOTHING: Lost = { effect: "same", at: [], holds: true, belowZero: false };

/** What became of a line. All blocking conditions of a gate, and all of its triggers, are looked at as one. */
export function lineChange({ old, new: now }: Pair<ComparedLine>, { byOld, byNew }: { readonly byOld: Lines; readonly byNew: Lines }): Change {
  const { kind } = (old ?? now) as ComparedLine;
  const looser = old?.counts === true ? lostBy(old, byNew, now) : NOTHING;
  const demanded = now?.counts === true ? lostBy(now, byOld, old) : NOTHING;
  // What is looser is not better for being stricter below zero.
  const stricter = looser.effect === "lost" && !looser.belowZero && demanded.belowZero ? NOTHING : demanded;
  const effect = effectOf(looser, stricter);
  // Evidence that differs in both at will says nothing of how they compare.
  if (effect === "incomparable" && old !== null && now !== null && isOtherReading(old, now)) return { kind, effect, old: writtenOf(old), new: writtenOf(now), message: changeMessages.otherReading({ old: old.terms.map((term) => subjectOf(term).name), now: now.terms.map((term) => subjectOf(term).name) }) };
  return {
    kind,
    effect,
    old: writtenOf(old),
    new: writtenOf(now),
    message: changeMessages.line({
      kind,
      change: old === null ? "added" : now === null ? "dropped" : old.counts === now.counts ? "changed" : now.counts ? "blocks now" : "warns now",
      counts: (now ?? old)?.counts === true || (old?.counts === true && now !== null),
      undecided: looser.effect === "undecided" || stricter.effect === "undecided",
      uncertain: looser.effect === "uncertain",
      looser: saidOf(looser),
      stricter: saidOf(stricter),
    }),
    ...(looser.effect === "lost" ? { looser_at: witnessOf(looser.at) } : {}),
    ...(stricter.effect === "lost" ? { stricter_at: witnessOf(stricter.at) } : {}),
  };
}

/** Whether two lines read the same metrics and nothing of them in the same way: `p95(x)` and `p99(x)`. */
function isOtherReading(old: ComparedLine, now: ComparedLine): boolean {
  return old.metrics.length > 0 && old.metrics.join() === now.metrics.join() && !old.terms.some((term) => now.terms.includes(term));
}

function lostBy(line: ComparedLine, others: Lines, beside: ComparedLine | null): Lost {
  const found: Implied[] = [];
  for (const passing of ASKED[line.kind]) {
    const implied = others.imply(line, passing, beside);
    if (typeof implied === "object") return { effect: "lost", at: implied.without, holds: passing !== "not fired", belowZero: implied.belowZero };
    found.push(implied);
  }
  const open = (["undecided", "uncertain"] as const).find((each) => found.includes(each));
  return open === undefined ? NOTHING : { ...NOTHING, effect: open };
}

function effectOf(looser: Lost, stricter: Lost): Effect {
  if ([looser, stricter].some(({ effect }) => effect === "undecided" || effect === "uncertain")) return "incomparable";
  if (looser.effect === "lost") return stricter.effect === "lost" ? "incomparable" : "looser";
  return stricter.effect === "lost" ? "stricter" : "same";
}

function writtenOf(line: ComparedLine | null): Written | null {
  return line === null ? null : { text: line.text, line: line.source.place.line };
}

function saidOf({ effect, at, holds, belowZero }: Lost): { readonly at: readonly At[]; readonly holds: boolean; readonly belowZero: boolean } | null {
  return effect === "lost" ? { belowZero, at: at.map(({ term, value }) => ({ ...subjectOf(term), value: plain(value) })), holds } : null;
}

function witnessOf(at: readonly Counterexample[]): Witness {
  return Object.fromEntries(at.map(({ term, value }) => [subjectOf(term).name, plain(value)]));
}

function plain(value: Counterexample["value"]): Witness[string] {
  return value.kind === "number" || value.kind === "text" || value.kind === "boolean" ? value.value : null;
}

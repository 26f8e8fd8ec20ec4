import { changeMessages, type At } from "../diagnostics/messages/comparison.ts";
import { subjectOf, type ComparedLine } from "./compared-line.ts";
import type { Change, Effect, Witness, Written } from "../judge/comparison.ts";
import type { Counterexample, Implied, Lines, Passing } from "./implication.ts";
import type { Pair } from "./pairs.ts";

/** What is asked of lines, from the more to the less serious: of a trigger first what it rolls back, then what it is blind for. */
const ASKED: Readonly<Record<ComparedLine["kind"], readonly Passing[]>> = { condition: ["passes"], trigger: ["not rolled back", "passes"] };

/** The lines of one gate, as they are asked. */
export type GateLines = Readonly<Record<Passing, Lines>>;

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

/** What became of a line. All lines of a gate that let evidence pass are looked at as one, and so are all that roll it back. */
export function lineChange({ old, new: now }: Pair<ComparedLine>, { byOld, byNew }: { readonly byOld: GateLines; readonly byNew: GateLines }): Change {
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
      undecided: effect === "incomparable" && [looser, stricter].some((each) => each.effect === "undecided") ? "whole" : stricter.effect === "undecided" ? "stricter" : null,
      uncertain: looser.effect !== "uncertain" ? null : old !== null && old.slicesOf !== null ? "slices" : "estimates",
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

function lostBy(line: ComparedLine, others: GateLines, beside: ComparedLine | null): Lost {
  const found: Implied[] = [];
  for (const passing of ASKED[line.kind]) {
    const implied = others[passing].imply(line, beside);
    if (typeof implied === "object") return { effect: "lost", at: implied.without, holds: passing === "passes", belowZero: implied.belowZero };
    found.push(implied);
  }
  const open = (["undecided", "uncertain"] as const).find((each) => found.includes(each));
  return open === undefined ? NOTHING : { ...NOTHING, effect: open };
}

function effectOf(looser: Lost, stricter: Lost): Effect {
  if (looser.effect === "undecided" || looser.effect === "uncertain") return "incomparable";
  const isStricter = stricter.effect !== "same";
  if (looser.effect === "lost") return isStricter ? "incomparable" : "looser";
  // What surely lets no more through may be called stricter though nobody can say where.
  return isStricter ? "stricter" : "same";
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

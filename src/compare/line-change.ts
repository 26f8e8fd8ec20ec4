import { changeMessages, type At } from "../diagnostics/messages/comparison.ts";
import type { Truth } from "../judge/zones.ts";
import { subjectOf, type ComparedLine } from "./compared-line.ts";
import type { Change, Effect, Witness, Written } from "../judge/comparison.ts";
import type { Counterexample, Implied, Lines } from "./implication.ts";
import type { Pair } from "./pairs.ts";

type Lets = (truth: Truth) => boolean;

/** What lines let through, from the more to the less serious: a trigger first what it rolls back, then what it is blind for. */
const LETS: Readonly<Record<ComparedLine["kind"], readonly { readonly holds: boolean; readonly lets: Lets }[]>> = {
  condition: [{ holds: true, lets: (truth) => truth === "true" }],
  trigger: [
    { holds: false, lets: (truth) => truth !== "true" },
    { holds: true, lets: (truth) => truth === "false" },
  ],
};

/** What one line stopped and the lines of the other gate let through. */
interface Lost {
  readonly effect: "same" | "lost" | "undecided";
  readonly at: readonly Counterexample[];
  /** Whether it was held, or rolled back. */
  readonly holds: boolean;
}

const NOTHING: Lost = { effect: "same", at: [], holds: true };

/** What became of a line. All blocking conditions of a gate, and all of its triggers, are looked at as one. */
export function lineChange({ old, new: now }: Pair<ComparedLine>, { byOld, byNew }: { readonly byOld: Lines; readonly byNew: Lines }): Change {
  const { kind } = (old ?? now) as ComparedLine;
  const looser = old?.counts === true ? lostBy(old, byNew, now) : NOTHING;
  const stricter = now?.counts === true ? lostBy(now, byOld, old) : NOTHING;
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
  const found: { implied: Implied; holds: boolean }[] = [];
  for (const { holds, lets } of LETS[line.kind]) {
    const implied = others.imply(line, lets, beside);
    if (typeof implied === "object") return { effect: "lost", at: implied.without, holds };
    found.push({ implied, holds });
  }
  return found.some(({ implied }) => implied === "undecided") ? { ...NOTHING, effect: "undecided" } : NOTHING;
}

function effectOf(looser: Lost, stricter: Lost): Effect {
  if (looser.effect === "undecided" || stricter.effect === "undecided") return "incomparable";
  if (looser.effect === "lost") return stricter.effect === "lost" ? "incomparable" : "looser";
  return stricter.effect === "lost" ? "stricter" : "same";
}

function writtenOf(line: ComparedLine | null): Written | null {
  return line === null ? null : { text: line.text, line: line.source.place.line };
}

function saidOf({ effect, at, holds }: Lost): { readonly at: readonly At[]; readonly holds: boolean } | null {
  return effect === "lost" ? { at: at.map(({ term, value }) => ({ ...subjectOf(term), value: plain(value) })), holds } : null;
}

function witnessOf(at: readonly Counterexample[]): Witness {
  return Object.fromEntries(at.map(({ term, value }) => [subjectOf(term).name, plain(value)]));
}

function plain(value: Counterexample["value"]): Witness[string] {
  return value.kind === "number" || value.kind === "text" || value.kind === "boolean" ? value.value : null;
}

import { changeMessages } from "../diagnostics/messages/comparison.ts";
import type { Gate } from "../gate/gate.ts";
import type { Change, Comparison, Effect, GateComparison } from "../judge/comparison.ts";
import type { LoadedGates } from "../judge/load-gates.ts";
import { comparedLinesOf, type ComparedLine } from "./compared-line.ts";
import { evidenceSearch } from "./evidence-search.ts";
import { linesOf, type Passing } from "./implication.ts";
import { lineChange, type GateLines } from "./line-change.ts";
import { namingOf } from "./naming.ts";
import { pairsOf } from "./pairs.ts";
import { settingChanges } from "./settings.ts";

/**
 * Says by meaning what became stricter and what looser from some gates to others. A line that changed is looser when
 * evidence passes, or is not rolled back, by all the new lines together that the old line stopped; so a line that is split
 * in two, moved or said in other words is the same.
 */
export function compareLoaded(old: Pick<LoadedGates, "gates">, now: Pick<LoadedGates, "gates">): Comparison {
  const gatesOf = ({ gates }: Pick<LoadedGates, "gates">): Gate[] => gates.map(({ gate }) => gate);
  const pairs = pairsOf(gatesOf(old), gatesOf(now), [({ file, protectedPath }) => JSON.stringify([file, protectedPath]), ({ protectedPath }) => protectedPath, ({ file }) => file, () => ""]);
  const gates = pairs.map((pair): GateComparison => {
    if (pair.old !== null && pair.new !== null) return compareGates(pair.old, pair.new);
    const [gate, effect] = pair.old === null ? [pair.new as Gate, "stricter" as const] : [pair.old, "looser" as const];
    const written = { text: gate.protectedPath, line: gate.place.line };
    const change: Change = { kind: "gate", effect, old: pair.old && written, new: pair.new && written, message: changeMessages.gate({ dropped: pair.new === null }) };
    return { protected_path: gate.protectedPath, effect, conditions: effect, triggers: effect, changes: [change] };
  });
  return { effect: together(gates.map(({ effect }) => effect)), gates };
}

function compareGates(old: Gate, now: Gate): GateComparison {
  const naming = namingOf([old, now]);
  const [before, after] = [comparedLinesOf(old, naming), comparedLinesOf(now, naming)];
  const search = evidenceSearch([...before, ...after]);
  const asked = (lines: readonly ComparedLine[], surely: boolean): GateLines => {
    const of = (passing: Passing) => linesOf(lines.filter(({ counts }) => counts), passing, search, { surely });
    return { passes: of("passes"), "not rolled back": of("not rolled back") };
  };
  // That something got stricter may be said too often, but not that nothing got looser.
  const [byOld, byNew] = [asked(before, false), asked(after, true)];
  const changesOf = (kind: ComparedLine["kind"]): Change[] => {
    const of = (lines: readonly ComparedLine[]): ComparedLine[] => lines.filter((line) => line.kind === kind);
    return pairsOf(of(before), of(after), [identityOf, readsOf, subjectOf, firstRead]).flatMap((pair) => {
      const isSame = pair.old !== null && pair.new !== null && identityOf(pair.old) === identityOf(pair.new);
      return isSame ? [] : [lineChange(pair, { byOld, byNew })];
    });
  };
  const [conditions, triggers, settings] = [changesOf("condition"), changesOf("trigger"), settingChanges(old, now)];
  const changes = [...conditions, ...triggers, ...settings];
  const effectOf = (some: readonly Change[]): Effect => together(some.map(({ effect }) => effect));
  return { protected_path: now.protectedPath, effect: effectOf(changes), conditions: effectOf(conditions), triggers: effectOf(triggers), changes };
}

/** What lines of one meaning share, whatever else stands in their gates. */
function identityOf({ expression, counts }: ComparedLine): string {
  return JSON.stringify([expression, counts], (key, value: unknown) => (["start", "end", "written", "role"].includes(key) ? undefined : value));
}

function readsOf({ terms }: ComparedLine): string {
  return JSON.stringify([...terms].sort());
}

/** The key of `must_hold` that a condition stands under. */
function subjectOf({ source }: ComparedLine): string | null {
  return source.kind === "condition" ? source.metric : null;
}

function firstRead({ terms, source }: ComparedLine): string | null {
  return source.kind === "signal" ? null : (terms[0] ?? null);
}

/** Several effects as one. */
function together(effects: readonly Effect[]): Effect {
  const some = new Set(effects.filter((each) => each !== "same"));
  const [only] = some;
  return some.size > 1 ? "incomparable" : (only ?? "same");
}

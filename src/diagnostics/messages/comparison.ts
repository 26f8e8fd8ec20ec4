import { code, enumerated, list } from "./words.ts";

/** A value of evidence that tells two lines apart; null where it was not measured. */
export interface At {
  readonly kind: "metric" | "signal";
  readonly name: string;
  readonly value: number | string | boolean | null;
}

interface Side {
  readonly at: readonly At[];
  /** Whether it is held there, rather than rolled back. */
  readonly holds: boolean;
  /** Whether there is such evidence only below zero. */
  readonly belowZero: boolean;
}

/** What several changes come to: together, and each by itself. */
export interface Whole {
  readonly effect: "same" | "stricter" | "looser" | "incomparable";
  readonly looser: boolean;
  readonly stricter: boolean;
}

/** What a change of a gate comes to. Each is a clause that can follow a colon. */
export const changeMessages = {
  /** What all changes of a gate come to, as a sentence. */
  effect: (a: Whole) =>
    ({
      same: "Both demand the same.",
      stricter: "Stricter: what passes now would have passed before.",
      looser: "Looser: some evidence passes, or is no longer rolled back, that the old gate stopped.",
      incomparable: a.looser && a.stricter ? "Incomparable: looser in one way and stricter in another." : "Incomparable: what some of it changes cannot be told.",
    })[a.effect],
  otherReading: (a: { old: readonly string[]; now: readonly string[] }) => `${list(a.now)} ${a.now.length === 1 ? "is" : "are"} not compared with ${list(a.old)}: each is a measurement of its own`,
  setting: (a: { name: string; old: string | null; now: string | null }) => `${a.name} ${a.old ?? "not set"} → ${a.now ?? "not set"}`,
  line(a: { kind: "condition" | "trigger"; change: "added" | "dropped" | "changed" | "blocks now" | "warns now"; counts: boolean; undecided: "whole" | "stricter" | null; uncertain: "estimates" | "slices" | null; looser: Side | null; stricter: Side | null }): string {
    const lead = a.change === "warns now" ? "only warns now; " : a.change === "blocks now" ? "blocks now; " : "";
    if (!a.counts) return "only warns, which changes no verdict";
    const verb = (side: Side, now: boolean): string => {
      if (a.kind === "condition") return now ? "now passes" : "no longer passes";
      if (side.holds) return now ? "no longer holds the gate" : "now holds the gate";
      return now ? "no longer fires" : "now fires";
    };
    const told = (side: Side | null, now: boolean): string[] => (side === null ? [] : [`${verb(side, now)} where ${where(side.at)}${side.belowZero ? " (only with numbers below zero)" : ""}`]);
    const apart = a.stricter === null ? "tells them apart" : "gets through that did not before";
    const uncertain = a.uncertain === null ? [] : [`no number ${apart}, but an estimate may${a.uncertain === "slices" ? ", or slices that are missing" : ""}; look at it yourself`];
    const shown = [...told(a.looser, true), ...told(a.stricter, false)];
    const open = { whole: [`too complex to tell what ${shown.length > 0 ? "else " : ""}it changes; look at it yourself`], stricter: ["nothing more gets through; whether less does is too complex to tell"] };
    const said = [...shown, ...(a.undecided === null ? uncertain : open[a.undecided])];
    if (said.length > 0) return lead + said.join("; ");
    const many = a.kind === "condition" ? "lines demand" : "triggers demand";
    if (a.change === "dropped" || a.change === "warns now") return `${lead}the other ${many} as much`;
    if (a.change === "added" || a.change === "blocks now") return `${lead}the other ${many} as much already`;
    return a.kind === "condition" ? "the gate accepts the same" : "the gate rolls back the same";
  },
  gate: (a: { dropped: boolean }) => (a.dropped ? "this path is no longer guarded" : "this path was not guarded before"),
  protectedPath: () => "only the name changes, and no line; is it still the gate of the same path?",
  confidence: (a: { lowered: boolean; hasTriggers: boolean; hasBounds: boolean; isBlind: boolean; hasCases: boolean }) =>
    a.lowered
      ? "weaker evidence is enough to pass"
      : [
          `passing needs stronger evidence${a.hasTriggers ? ", and so does a rollback" : ""}`,
          ...(a.hasBounds ? ["but a line that passes by a bound of little evidence passes by less"] : []),
          ...(a.isBlind ? ["but a condition with `known` may pass where less is known"] : []),
          ...(a.hasCases ? ["but cases that are new since the baseline no longer count"] : []),
        ].join("; "),
  unreported: (a: { looser: boolean }) => (a.looser ? "passes though nobody answered for its signals" : "holds until somebody answers for its signals"),
  minSamples: (a: { looser: boolean; was: number | null; is: number | null; blind: boolean; lenient: boolean }) =>
    a.looser
      ? a.is === null
        ? "any number of samples is enough"
        : `${a.is} ${a.is === 1 ? "sample is" : "samples are"} enough`
      : `needs ${a.is ?? 0} samples${a.blind ? ", and so does a rollback: a trigger that reads it is blind on fewer" : ""}${a.lenient ? "; but a condition that reads it may pass where it is not known" : ""}`,
  from: (a: { metric: string }) => `${code(a.metric)} is taken from elsewhere, so that its lines are about another value`,
  aliases: (a: { metric: string; added: readonly string[]; gone: readonly string[]; triggers: boolean }) =>
    [
      ...(a.added.length > 0 ? [`what is measured as ${list(a.added, "or")} now counts as ${code(a.metric)}${a.triggers ? ", which may clear a trigger or fire it" : ""}`] : []),
      ...(a.gone.length > 0 ? [`what is measured as ${list(a.gone, "or")} no longer counts, ${a.triggers ? "neither for a rollback nor" : "nor is it refused"} where it is not what ${code(a.metric)} is`] : []),
    ].join("; "),
  label: (a: { was: string | null; is: string | null }) =>
    a.is === null ? "no label reports it any more" : a.was === null ? "a label reports it as well" : "another label reports it",
} as const;

/** "`a` is 0.3 and `b` is not measured". */
function where(at: readonly At[]): string {
  const parts = at.map(({ kind, name, value }) => {
    if (kind === "signal") return value === null ? "nobody answers for it" : value === true ? "people report it" : "people deny it";
    return `${code(name)} is ${value === null ? "not measured" : typeof value === "string" ? JSON.stringify(value) : String(value)}`;
  });
  return enumerated(parts);
}

/** What a change does to what a gate demands. */
export type Effect = "same" | "stricter" | "looser" | "incomparable";

/** Two gates, or all gates of two files, compared by what they demand. */
export interface Comparison {
  readonly effect: Effect;
  readonly gates: readonly GateComparison[];
}

export interface GateComparison {
  readonly protected_path: string;
  readonly effect: Effect;
  /** What all changes of conditions come to. */
  readonly conditions: Effect;
  /** What all changes of triggers come to. */
  readonly triggers: Effect;
  /** Every line and setting that is not what it was. */
  readonly changes: readonly Change[];
}

/** Whether something got looser, and whether something got stricter, as far as that can be told. */
export function directionsOf(gates: readonly GateComparison[]): { readonly looser: boolean; readonly stricter: boolean } {
  const changes = gates.flatMap((gate) => gate.changes);
  return {
    looser: changes.some(({ effect, looser_at: at }) => effect === "looser" || at !== undefined),
    stricter: changes.some(({ effect, stricter_at: at }) => effect === "stricter" || at !== undefined),
  };
}

export interface Change {
  readonly kind: "condition" | "trigger" | "setting" | "gate";
  /** What a setting is called; of a line its text is its name. */
  readonly name?: string;
  readonly effect: Effect;
  readonly old: Written | null;
  readonly new: Written | null;
  /** What it comes to, in a clause. */
  readonly message: string;
  /** Evidence that passes, or is not rolled back, only since the change; null for what was not measured. */
  readonly looser_at?: Witness;
  /** Evidence that is held, or rolled back, only since the change. */
  readonly stricter_at?: Witness;
}

/** How a line stands in its file. */
export interface Written {
  readonly text: string;
  readonly line: number | null;
}

export type Witness = Readonly<Record<string, number | string | boolean | null>>;

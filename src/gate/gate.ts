import type { Located, Place } from "../diagnostics/place.ts";
import type { Expression } from "../language/expression.ts";
import type { Reference } from "../language/reference.ts";
import type { Stated } from "./triage.ts";

export type Surface = "architecture" | "workflow" | "evaluation" | "governance" | "stabilization" | "unclear";

/** A gate that is whole and checked: what is in it can be judged over any evidence. */
export interface Gate extends Stated {
  readonly file: string;
  readonly place: Place;
  readonly protectedPath: string;
  /** Between 0 and 1; `off` judges estimates by their point value. */
  readonly confidence: number | "off";
  /** What a signal is that nobody reported. */
  readonly unreportedSignals: "clear" | "unknown";
  readonly metrics: readonly MetricDeclaration[];
  readonly conditions: readonly Condition[];
  readonly triggers: readonly Trigger[];
}

export interface MetricDeclaration {
  readonly name: string;
  readonly place: Place;
  readonly aliases: readonly Located<string>[];
  readonly surface: Surface | null;
  readonly minSamples: number | null;
  readonly from: From | null;
}

/** Where a metric is read from when the metrics files do not hold it: a file of its own and expressions over it. */
export interface From {
  readonly file: Located<string>;
  readonly read: { readonly kind: "value"; readonly value: Expression } | { readonly kind: "share"; readonly count: Expression; readonly of: Expression };
}

export type Severity = "block" | "warn";

export interface Condition {
  readonly kind: "condition";
  /** The key of `must_hold`: a metric's name or a label. */
  readonly metric: string;
  readonly subject: Reference;
  readonly expression: Expression;
  /** Whether it is said of the metric itself or of every slice of it. */
  readonly scope: "whole" | "each";
  readonly severity: Severity;
  readonly because: string | null;
  readonly surface: Surface | null;
  readonly place: Place;
  /** The place of a part of the expression. */
  readonly at: (part: Expression) => Place;
}

export type Trigger = ExpressionTrigger | SignalTrigger;

export interface ExpressionTrigger {
  readonly kind: "expression";
  readonly expression: Expression;
  readonly because: string | null;
  readonly surface: Surface | null;
  readonly place: Place;
  readonly at: (part: Expression) => Place;
}

export interface SignalTrigger {
  readonly kind: "signal";
  readonly text: string;
  /** Whether the line says `signal:`, so that its text is never taken for anything else. */
  readonly explicit: boolean;
  readonly label: string | null;
  readonly because: string | null;
  readonly surface: Surface | null;
  readonly place: Place;
}

import type { Reason } from "../diagnostics/messages/reasons.ts";
import type { Estimate } from "./estimate.ts";

/**
 * What an expression or a metric comes to. Never a bare `undefined` or `NaN`: what cannot be told is `unknown` and says
 * why.
 */
export type Value = NumberValue | Estimate | { readonly kind: "boolean"; readonly value: boolean } | { readonly kind: "text"; readonly value: string } | Data | Unknown;

/** A finite number. `decidedBy` is the key of the element that an aggregate took it from. */
export interface NumberValue {
  readonly kind: "number";
  readonly value: number;
  readonly decidedBy?: string;
}

/** Many values under one name: an array, or an object with one value a key. Elements are read when they are needed. */
export interface Data {
  readonly kind: "data";
  readonly keys: readonly string[] | null;
  readonly items: readonly unknown[];
  readonly read: (item: unknown) => Value;
  /** What it was read from: two reads of one source are one. */
  readonly source: object;
  readonly isBaseline: boolean;
  /** Whether these are samples drawn from more, so that what is worked out of them is an estimate. */
  readonly drawn: boolean;
  /** Which case each is, where they are cases. */
  readonly ids: readonly string[] | null;
  /** Of a baseline: its cases or slices that the metrics do not have, so that nobody knows what they would have come to now. */
  readonly lost?: Lost;
}

export interface Lost {
  readonly kind: "case" | "slice";
  readonly names: readonly string[];
  /** How many the baseline has. */
  readonly of: number;
}

export interface Unknown {
  readonly kind: "unknown";
  readonly reasons: readonly Reason[];
}

export const number = (value: number): NumberValue => ({ kind: "number", value });
export const boolean = (value: boolean): Value => ({ kind: "boolean", value });
export const text = (value: string): Value => ({ kind: "text", value });
export const unknown = (...reasons: readonly Reason[]): Unknown => ({ kind: "unknown", reasons });

/** The kind of a value in words, for sentences: "a number", "text", "a list of 3". */
export function describe(value: Value): string {
  switch (value.kind) {
    case "number":
    case "estimate":
      return "a number";
    case "boolean":
      return value.value ? "true" : "false";
    case "text":
      return "text";
    case "data":
      return value.keys === null ? `a list of ${value.items.length}` : `an object with ${value.items.length} ${value.items.length === 1 ? "key" : "keys"}`;
    case "unknown":
      return "unknown";
  }
}

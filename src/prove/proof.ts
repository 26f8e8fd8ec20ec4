import type { Verdict } from "../judge/report.ts";
import type { ProofEvidence } from "./evidence.ts";

/** A line by the name that reports and gate tests give it. */
export interface NamedLine {
  readonly kind: "condition" | "trigger";
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Evidence, and what the gate says of it. */
export interface Shown {
  readonly evidence: ProofEvidence;
  readonly verdict: Verdict;
  readonly not_met: readonly string[];
  /** Lines for which no evidence can be made, and which are unknown in any. */
  readonly unknown: readonly string[];
  readonly fired: readonly string[];
}

/** A measurement, or a signal, and what it is. */
export interface Change {
  readonly name: string;
  readonly value: unknown;
}

/** Evidence that breaks or fires one line, or why there is none. */
export interface LineProof extends NamedLine {
  readonly shown: Shown | null;
  /** What the line reads in this evidence, and what else of it is not as in the healthy one. */
  readonly changes: readonly Change[];
  /** Other lines that break or fire with it: the fewest that were found. */
  readonly also: readonly NamedLine[];
  /** Where only a number below zero spares them: the lines that break or fire with it from zero up. */
  readonly also_from_zero: readonly NamedLine[];
  readonly why: string | null;
}

/** Whether every line of one gate file can break or fire, and whether they can all be well together. */
export interface GateProof {
  readonly file: string;
  readonly protected_paths: readonly string[];
  readonly proven: boolean;
  /** Evidence in which all is well, and what in it is below zero, since it has to be; else the lines that are in the way of it. */
  readonly healthy: { readonly shown: Shown | null; readonly in_the_way: readonly NamedLine[]; readonly below_zero: readonly string[]; readonly why: string | null };
  readonly lines: readonly LineProof[];
}

import type { Located } from "../diagnostics/place.ts";
import type { Verdict } from "../judge/report.ts";
import type { TestEvidence } from "./evidence.ts";

/** A file of gate tests that is whole; whether its gate has the lines that it names is seen when they are run. */
export interface TestFile {
  readonly file: string;
  /** The path of the gate, as written: relative to this file. */
  readonly gate: Located<string>;
  readonly tests: readonly GateTest[];
}

/** Evidence that is made up, and what the gate must say of it. */
export interface GateTest {
  readonly name: Located<string>;
  readonly evidence: readonly TestEvidence[];
  readonly verdict: Located<Verdict>;
  /** The lines that are expected in each list; null where the test says nothing of them. */
  readonly lists: Readonly<Record<List, readonly Located<string>[] | null>>;
}

/** The lists of lines that a test may expect, in the order in which reports have them. */
export const LISTS = ["not_met", "unknown", "fired"] as const;
export type List = (typeof LISTS)[number];

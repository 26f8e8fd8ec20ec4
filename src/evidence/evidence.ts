import type { Place } from "../diagnostics/place.ts";
import type { JsonFile } from "./json.ts";

/** A metrics file, with what it says of itself. */
export interface MetricsFile extends JsonFile {
  readonly meta: Meta;
  /** The commit it was measured at, when that is not the commit that is judged. */
  readonly stale: { readonly found: string; readonly expected: string } | null;
}

/** What a file says about how it was measured. Two measurements compare only where these agree. */
export interface Meta {
  readonly commit: string | null;
  readonly dataset: string | null;
  readonly judge: string | null;
  readonly metrics_version: string | null;
}

/** Something that people observed, as one source reports it. */
export interface SignalReport {
  readonly text: string;
  readonly answer: "yes" | "no";
  /** Where the report comes from, as its reader knows it: a file's name, `--signal`. */
  readonly source: string;
  /** Where it stands in a metrics file. */
  readonly place: Place | null;
  /** Whether it comes from a file that was measured at another commit. */
  readonly stale: boolean;
}

/** Metrics, baseline and signals together: all that a verdict may depend on besides the gate. */
export interface Evidence {
  readonly metrics: readonly MetricsFile[];
  /** Null when none was given, which is not the same as one that is empty. */
  readonly baseline: readonly MetricsFile[] | null;
  /** Files that a metric's `from` names; a document each, never merged. */
  readonly documents: readonly MetricsFile[];
  readonly baselineDocuments: readonly MetricsFile[];
  readonly signals: readonly SignalReport[];
}

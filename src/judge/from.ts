import { explain, reason, type Reason } from "../diagnostics/messages/reasons.ts";
import type { Evidence, MetricsFile } from "../evidence/evidence.ts";
import { candidatesFor, combine, follow, type Candidate } from "../evidence/lookup.ts";
import { computed, readValue, type Confidence, type Reading } from "../evidence/measurement.ts";
import type { From } from "../gate/gate.ts";
import { evaluate, type Environment } from "../language/evaluate.ts";
import type { Expression } from "../language/expression.ts";
import { printReference, type Reference } from "../language/reference.ts";
import { unknown, type Value } from "../language/value.ts";
import { errorsAlone } from "./errors.ts";

/** A candidate like one from a metrics file; or why there is none, and whether the file at least is there. */
type Extra = { readonly candidate: Candidate<MetricsFile> } | { readonly reasons: readonly Reason[]; readonly there: boolean };

/** A metric's `from`, and the keys of its value that are asked for. */
export interface Wanted {
  readonly from: From;
  readonly metric: string;
  readonly rest: readonly string[];
}

/** What `from` gives for a metric; null when its value has no such key. */
export function readFrom({ from, metric, rest }: Wanted, baseline: boolean, confidence: Confidence, evidence: Evidence): Extra | null {
  const documents = baseline ? evidence.baselineDocuments : evidence.documents;
  const document = documents.find(({ file }) => isFileNamed(file, from.file.value, baseline));
  if (document === undefined) {
    const given = evidence.baseline !== null;
    const why = baseline ? reason("no-baseline", { name: metric, given }) : reason("missing-file", { name: metric, file: from.file.value });
    return { reasons: [why], there: false };
  }
  const result = readDocument(from, document, { name: metric, confidence, isBaseline: baseline });
  if ("reasons" in result) return { ...result, there: true };
  const raw = follow({ value: result.raw }, ["value", ...rest]);
  return raw === undefined ? null : { candidate: { file: document, path: [], raw } };
}

/**
 * Whether a file is the one that `from` names. A metrics file is named by its path; a baseline's lies elsewhere under
 * the same name.
 */
export function isFileNamed(file: string, wanted: string, baseline: boolean): boolean {
  const [given, named] = [file, wanted].map((path) => path.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "")) as [string, string];
  return given === named || (baseline && given.split("/").at(-1) === named.split("/").at(-1));
}

function readDocument(from: From, document: MetricsFile, { name: metric, ...how }: Reading): { raw: unknown } | { reasons: readonly Reason[] } {
  const find = (reference: Reference) => combine(candidatesFor([document], reference, (each) => [each]));
  const named: Environment = {
    read(reference) {
      const name = printReference(reference);
      const combined = find(reference);
      return "differ" in combined ? unknown(reason("ambiguous", { name })) : readValue(combined.raw, { name, ...how });
    },
  };
  // A bound, and what a comparison shows, is that of the gate's confidence here too.
  const read = (expression: Expression): Value => evaluate(expression, { ...named, errorsOf: errorsAlone(expression, how.confidence, named) });
  const single = from.read.kind === "value" && from.read.value.kind === "reference" ? find(from.read.value.reference) : null;
  // A plain name is handed on as it stands, so that an estimate stays one.
  if (single !== null && "raw" in single && single.raw !== undefined) return single;
  const parts = from.read.kind === "value" ? [read(from.read.value)] : [read(from.read.count), read(from.read.of)];
  const reasons = parts.flatMap((part) => (part.kind === "unknown" ? part.reasons : []));
  if (reasons.length > 0) return { reasons: [reason("from", { metric, file: document.file, why: explain(reasons) })] };
  const [first, second] = parts.map(rawOf);
  return { raw: from.read.kind === "value" ? first : { count: first, of: second } };
}

/** A value as it would stand in a metrics file. */
function rawOf(value: Value): unknown {
  switch (value.kind) {
    case "data":
      return value.keys === null ? value.items : Object.fromEntries(value.keys.map((key, at) => [key, value.items[at]]));
    case "unknown":
      return null;
    case "estimate":
      return computed(value);
    default:
      return value.value;
  }
}

import { explain, reason, type Reason } from "../diagnostics/messages/reasons.ts";
import type { Evidence, MetricsFile } from "../evidence/evidence.ts";
import { readValue } from "../evidence/forms.ts";
import { candidatesFor, combine, follow, type Candidate } from "../evidence/lookup.ts";
import type { From } from "../gate/gate.ts";
import { evaluate } from "../language/evaluate.ts";
import type { Expression } from "../language/expression.ts";
import { headName, printReference, type Reference } from "../language/reference.ts";
import type { Value } from "../language/value.ts";

type Extra = { readonly candidate: Candidate<MetricsFile> } | { readonly reasons: readonly Reason[] };

/** What `from` gives for a metric: a candidate like one from a metrics file, or why it gives none. Null when the reference is to another part. */
export function readFrom(from: From, reference: Reference, metric: string, baseline: boolean, evidence: Evidence): Extra | null {
  const rest = restOf(reference, metric);
  const documents = baseline ? evidence.baselineDocuments : evidence.documents;
  const document = documents.find(({ file }) => isFileNamed(file, from.file.value, baseline));
  if (document === undefined) {
    const given = evidence.baseline !== null;
    return { reasons: [baseline ? reason("no-baseline", { name: metric, given }) : reason("missing-file", { name: metric, file: from.file.value })] };
  }
  const result = readDocument(from, document, metric);
  if ("reasons" in result) return result;
  const raw = rest.length === 0 ? result.raw : follow({ value: result.raw }, ["value", ...rest]);
  return raw === undefined ? null : { candidate: { file: document, path: [], raw } };
}

/** The keys that a reference has beyond its metric's name. */
function restOf(reference: Reference, metric: string): readonly string[] {
  if (headName(reference) === metric || reference.exact) return reference.path;
  return [...reference.head.slice(1), ...reference.path];
}

/**
 * Whether a file is the one that `from` names. A metrics file is named by its path; a baseline's lies elsewhere under
 * the same name.
 */
export function isFileNamed(file: string, wanted: string, baseline: boolean): boolean {
  const [given, named] = [file, wanted].map((path) => path.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, "")) as [string, string];
  return given === named || (baseline && given.split("/").at(-1) === named.split("/").at(-1));
}

function readDocument(from: From, document: MetricsFile, metric: string): { raw: unknown } | { reasons: readonly Reason[] } {
  const read = (expression: Expression): Value =>
    evaluate(expression, {
      read(reference) {
        const name = printReference(reference);
        const combined = combine(candidatesFor([document], reference, (each) => [each]));
        return "differ" in combined ? { kind: "unknown", reasons: [reason("ambiguous", { name })] } : readValue(combined.raw, name, "off");
      },
    });
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
    default:
      return value.value;
  }
}

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { reason, type Reason } from "../diagnostics/messages/reasons.ts";
import { nearest } from "../diagnostics/suggest.ts";
import type { Evidence, MetricsFile } from "../evidence/evidence.ts";
import { formOf } from "../evidence/forms.ts";
import { isObject } from "../evidence/json.ts";
import { readValue, type Confidence } from "../evidence/measurement.ts";
import { candidatesFor, combine, follow, namesIn, type Candidate } from "../evidence/lookup.ts";
import type { Gate } from "../gate/gate.ts";
import type { Environment } from "../language/evaluate.ts";
import { headName, printReference, type Reference } from "../language/reference.ts";
import { unknown, type Value } from "../language/value.ts";
import { disagreement, exactWithN, isMalformed, saysOnlyN } from "./evidence-notes.ts";
import { readFrom, type Wanted } from "./from.ts";
import { withLost } from "./lost.ts";
import { declarationOf, declarationsOf, namesOfMetric } from "./names.ts";
import { tooFew } from "./sample-size.ts";
import { missingSlice } from "./slices.ts";

/** Missing names that get a "did you mean"; in a run where everything is missing, more would help nobody and cost much. */
const SUGGESTED = 20;

/** The evidence as one gate names it: its aliases, its `from` files, its sample sizes. */
export interface GateEvidence extends Environment {
  /** Names that have two values, found so far. */
  readonly conflicts: Diagnostic[];
  /** What is worth saying about measurements that were read so far. */
  readonly notes: Diagnostic[];
  /** Whether the evidence has anything at all under a name, null included. */
  has(reference: Reference): boolean;
}

/** Puts a gate's names on the evidence. Every name is looked up once. */
export function evidenceFor(gate: Pick<Gate, "metrics">, confidence: Confidence, evidence: Evidence): GateEvidence {
  const declarations = declarationsOf(gate);
  const namesOf = (name: string): readonly string[] => {
    const declaration = declarations.get(name);
    return declaration === undefined ? [name] : namesOfMetric(declaration);
  };
  const conflicts: Diagnostic[] = [];
  const notes: Diagnostic[] = [];
  let names: string[] | undefined;
  let suggested = 0;
  const meantBy = (reference: Reference): string | null => {
    suggested += 1;
    return suggested > SUGGESTED ? null : meantAmong((names ??= namesIn(evidence.metrics)), reference);
  };
  const known = new Map<string, Found>();
  const asked = new Map<Reference, Found>();

  const find = (reference: Reference): Found => {
    // Most are asked for several times, and each time as the same object.
    let found = asked.get(reference);
    if (found === undefined) asked.set(reference, (found = findNew(reference)));
    return found;
  };

  const findNew = (reference: Reference): Found => {
    const key = JSON.stringify([reference.origin, reference.written, reference.exact, reference.head, reference.path]);
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = look(reference)));
    return found;
  };

  // Under whatever name it is asked for, it is one quantity.
  const extras = new Map<string, ReturnType<typeof readFrom>>();
  const readOnce = (wanted: Wanted, baseline: boolean): ReturnType<typeof readFrom> => {
    const key = JSON.stringify([wanted.metric, wanted.rest, baseline]);
    if (!extras.has(key)) extras.set(key, readFrom(wanted, baseline, confidence, evidence));
    return extras.get(key) ?? null;
  };

  const look = (reference: Reference): Found => {
    const name = printReference(reference);
    const baseline = reference.origin === "baseline";
    const files = baseline ? (evidence.baseline ?? []) : evidence.metrics;
    const { declared, rest } = declarationOf(reference, declarations);
    const candidates: Candidate<MetricsFile>[] = candidatesFor(files, reference, namesOf);
    const extra = declared?.from == null ? null : readOnce({ from: declared.from, metric: declared.name, rest }, baseline);
    if (extra !== null && "candidate" in extra) candidates.push(extra.candidate);
    const fresh = candidates.filter(({ file }) => file.stale === null);
    const stale = candidates.find(({ file }) => file.stale !== null)?.file;
    // Of an object that several files make up, a stale part may be the one that would have decided.
    const inParts = candidates.some(({ raw }) => isObject(raw) && formOf(raw) === null);
    if (stale?.stale != null && (fresh.length === 0 || inParts)) return absent(reason("stale", { name, file: stale.file, ...stale.stale }), true);
    // Where the named file is there and its value cannot be told, another file's value does not make up for it.
    if (extra !== null && "reasons" in extra && (fresh.length === 0 || extra.there)) return absent(extra.reasons, extra.there);
    if (fresh.length === 0) {
      const slice = missingSlice(files, reference, namesOf);
      if (baseline) return absent(slice === null ? reason("no-baseline", { name: plainName(reference), given: evidence.baseline !== null }) : reason("new-slice", slice), false);
      const had = slice !== null && candidatesFor(evidence.baseline ?? [], reference, namesOf).length > 0;
      if (had) return absent(reason("lost-slice", slice), false);
      return absent(reason("absent", { name, meant: meantBy(reference) }), false);
    }
    const combined = combine(fresh);
    if ("differ" in combined) {
      // Placing one walks its whole file; the first ten say enough.
      if (conflicts.length < 10) conflicts.push(disagreement(name, combined.differ));
      return absent(reason("ambiguous", { name }), true);
    }
    const incomparable = baseline ? firstDifference(plainName(reference), fresh, [...evidence.metrics, ...evidence.documents]) : null;
    if (incomparable !== null) return absent(incomparable, true);
    // `x.count` rests on what `x` rests on.
    const around = (): unknown => {
      for (let keys = rest.length - 1; keys >= 0; keys -= 1) {
        const from = declared?.from == null ? null : readOnce({ from: declared.from, metric: declared.name, rest: rest.slice(0, keys) }, baseline);
        const wholes = [from !== null && "candidate" in from ? from.candidate.raw : null, ...fresh.filter(({ path }) => path.length > 0).map(({ file, path }) => follow(file.root, path.slice(0, path.length - rest.length + keys)))];
        const form = wholes.find((raw) => isObject(raw) && formOf(raw) !== null);
        if (form !== undefined) return form;
      }
      return null;
    };
    const few = declared?.minSamples != null && !baseline && !isMalformed(combined.raw, confidence) ? tooFew(declared, combined.raw, around) : null;
    if (declared?.minSamples == null && saysOnlyN(combined.raw, confidence)) notes.push(...fresh.slice(0, 1).map((each) => exactWithN(name, each)));
    const value = few === null ? readNamed(combined.raw, reference, confidence) : unknown(few);
    return { value: value.kind === "data" && baseline ? withLost(value, find({ ...reference, origin: "metrics" }).value) : value, there: true };
  };

  return { conflicts, notes, read: (reference) => find(reference).value, has: (reference) => find(reference).there };
}

/** The name that was probably meant, of those that the metrics have. */
function meantAmong(names: readonly string[], reference: Reference): string | null {
  const head = headName(reference);
  const whole = [head, ...reference.path].join(".");
  // It is there, and written otherwise: `x.y` for `metric("x.y")`.
  if (names.includes(whole)) return whole;
  // Where the metric is there and has keys, only one of these can be meant.
  const owner = names.findLast((name) => whole.startsWith(`${name}.`) && names.some((other) => other.startsWith(`${name}.`)));
  if (owner === undefined) return names.includes(head) ? null : nearest(head, names);
  // The same part of another slice is not meant.
  const inside = names.filter((name) => name.startsWith(`${owner}.`) && name.split(".").at(-1) !== whole.split(".").at(-1));
  const key = nearest(whole.slice(owner.length + 1), inside.map((name) => name.slice(owner.length + 1)));
  return key === null ? null : `${owner}.${key}`;
}

interface Found {
  readonly value: Value;
  readonly there: boolean;
}

function absent(reasons: Reason | readonly Reason[], there: boolean): Found {
  return { value: unknown(...[reasons].flat()), there };
}

function plainName(reference: Reference): string {
  return printReference({ ...reference, origin: "metrics" });
}

/** The value of a measurement; of a null it says that it is the baseline's, where it is. */
function readNamed(raw: unknown, reference: Reference, confidence: Confidence): Value {
  const { origin } = reference;
  const value = readValue(raw, { name: printReference(reference), confidence, isBaseline: origin === "baseline" });
  if (value.kind !== "unknown") return value;
  return unknown(...value.reasons.map((each) => (each.code === "null" ? reason("null", { name: plainName(reference), origin }) : each)));
}

const COMPARED = ["dataset", "judge", "metrics_version"] as const;

/** The first thing in which a baseline was measured otherwise than the metrics, as far as both say. */
function firstDifference(name: string, baseline: readonly Candidate<MetricsFile>[], metrics: readonly MetricsFile[]): Reason | null {
  for (const { file } of baseline) {
    for (const key of COMPARED) {
      const theirs = file.meta[key];
      const ours = metrics.map(({ meta }) => meta[key]).find((value) => value !== null && value !== theirs);
      if (theirs !== null && ours != null) return reason("incomparable", { name, key: key.replace("_", " "), metrics: ours, baseline: theirs });
    }
  }
  return null;
}

import { changeMessages } from "../diagnostics/messages/comparison.ts";
import type { From, Gate } from "../gate/gate.ts";
import type { Change, Effect } from "../judge/comparison.ts";
import { declarationOf, declarationsOf, namesOfMetric, type Declarations } from "../judge/names.ts";
import { referencesIn, type Expression } from "../language/expression.ts";
import { printExpression } from "../language/print.ts";
import { blockingOf, mayPassBlindly } from "./blind.ts";

/** A change of what is no line. */
export function setting(name: string, effect: Effect, old: string | null, now: string | null, message: string): Change {
  return { kind: "setting", name, effect, old: old === null ? null : { text: old, line: null }, new: now === null ? null : { text: now, line: null }, message };
}

/** What is said of a metric that either gate declares. */
export function metricChanges(old: Gate, now: Gate): Change[] {
  const names = [...new Set([...old.metrics, ...now.metrics].map(({ name }) => name))];
  const [before, after] = [old, now].map(declarationsOf) as [Declarations, Declarations];
  const changed = names.map((name) => ({ name, was: saidOf(name, before), is: saidOf(name, after) })).filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is));
  if (changed.length === 0) return [];
  const readers = readersOf([old, now]);
  return changed.flatMap(({ name, was, is }) => [...samplesChange(name, was, is, readers(name)), ...fromChange(name, was, is), ...aliasChange(name, was, is, readers(name))]);
}

/** What a gate says of a name. */
interface Said {
  readonly minSamples: number | null;
  readonly from: string | null;
  readonly aliases: readonly string[];
}

/** What a gate says of a name that is declared in one of two gates: a part of a metric is what that one is until it is declared itself. */
function saidOf(name: string, declarations: Declarations): Said {
  const { declared } = declarationOf({ origin: "metrics", head: name.split("."), exact: false, path: [] }, declarations);
  const aliases = declared?.name === name ? namesOfMetric(declared).slice(1) : [];
  return { minSamples: declared?.minSamples ?? null, from: declared?.from == null ? null : fromText(declared.from), aliases: aliases.sort() };
}

/** What reads a metric. */
interface Readers {
  readonly triggers: boolean;
  /** A condition that may pass the sooner where the metric is not known. */
  readonly lenient: boolean;
}

function readersOf(gates: readonly Gate[]): (metric: string) => Readers {
  // What belongs to a metric in either gate belongs to it.
  const all = gates.map(declarationsOf);
  const namesIn = (expressions: readonly Expression[], isRead: (origin: "metrics" | "baseline") => boolean): Set<string> =>
    new Set(expressions.flatMap(referencesIn).filter(({ reference }) => isRead(reference.origin)).flatMap(({ reference }) => all.map((declarations) => declarationOf(reference, declarations).declared?.name ?? "")));
  const triggers = namesIn(gates.flatMap((gate) => gate.triggers.flatMap((each) => (each.kind === "expression" ? [each.expression] : []))), () => true);
  const lenient = new Set(
    gates.flatMap(blockingOf).flatMap((expression) => {
      if (mayPassBlindly(expression)) return [...namesIn([expression], () => true)];
      // What the baseline has and a run lost is seen only where the run's own value is known.
      const known = namesIn([expression], (origin) => origin === "metrics");
      return [...namesIn([expression], (origin) => origin === "baseline")].filter((name) => !known.has(name));
    }),
  );
  return (metric) => ({ triggers: triggers.has(metric), lenient: lenient.has(metric) });
}

function samplesChange(name: string, { minSamples: was }: Said, { minSamples: is }: Said, { triggers, lenient }: Readers): Change[] {
  if (was === is) return [];
  const looser = (is ?? 0) < (was ?? 0);
  const effect = looser ? "looser" : triggers || lenient ? "incomparable" : "stricter";
  return [setting(`min_samples of ${name}`, effect, was === null ? null : String(was), is === null ? null : String(is), changeMessages.minSamples({ looser, was, is, blind: triggers, lenient }))];
}

function fromChange(name: string, { from: was }: Said, { from: is }: Said): Change[] {
  return was === is ? [] : [setting(`from of ${name}`, "incomparable", was, is, changeMessages.from({ metric: name }))];
}

function fromText({ file, read }: From): string {
  return `${file.value}: ${read.kind === "value" ? printExpression(read.value) : `${printExpression(read.count)} of ${printExpression(read.of)}`}`;
}

function aliasChange(name: string, { aliases: was }: Said, { aliases: is }: Said, { triggers }: Readers): Change[] {
  const added = is.filter((each) => !was.includes(each));
  const gone = was.filter((each) => !is.includes(each));
  if (added.length + gone.length === 0) return [];
  // Of two names that say different things neither is believed: what is no longer one of them no longer contradicts.
  const effect = gone.length > 0 || triggers ? "incomparable" : "looser";
  return [setting(`aliases of ${name}`, effect, was.join(", ") || null, is.join(", ") || null, changeMessages.aliases({ metric: name, added, gone, triggers }))];
}

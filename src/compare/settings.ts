import { changeMessages } from "../diagnostics/messages/comparison.ts";
import type { ExpressionTrigger, From, Gate, MetricDeclaration, SignalTrigger } from "../gate/gate.ts";
import { declarationOf, declarationsOf, namesOfMetric } from "../judge/names.ts";
import { childrenOf, contains, referencesIn, type Expression } from "../language/expression.ts";
import { lenientBound } from "../language/lenient.ts";
import { printExpression } from "../language/print.ts";
import { normalizeSignal } from "../language/signal-text.ts";
import type { Change, Effect } from "../judge/comparison.ts";

/** Changes of a gate besides its lines that bear on what these decide. */
export function settingChanges(old: Gate, now: Gate): Change[] {
  return [...pathChange(old, now), ...confidenceChange(old, now), ...unreportedChange(old, now), ...metricChanges(old, now), ...labelChanges(old, now)];
}

function setting(name: string, effect: Effect, old: string | null, now: string | null, message: string): Change {
  return { kind: "setting", name, effect, old: old === null ? null : { text: old, line: null }, new: now === null ? null : { text: now, line: null }, message };
}

/** What a gate is called bears on no verdict; but whoever reads it should know that it is said to guard something else. */
function pathChange({ protectedPath: was }: Gate, { protectedPath: is }: Gate): Change[] {
  return was === is ? [] : [setting("protected_path", "same", was, is, changeMessages.protectedPath())];
}

function confidenceChange(old: Gate, now: Gate): Change[] {
  if (old.confidence === now.confidence) return [];
  const [before, after] = [old.confidence, now.confidence].map((each) => (each === "off" ? 0 : each)) as [number, number];
  const hasTriggers = [old, now].some((gate) => expressionTriggersOf(gate).length > 0);
  const hasBounds = [old, now].some(({ conditions }) => conditions.some(({ severity, expression }) => severity === "block" && lenientBound(expression) !== null));
  // Triggers fire on weaker evidence as well; that a gate passes on it is what must be seen.
  const effect = after < before ? "looser" : hasTriggers || hasBounds ? "incomparable" : "stricter";
  return [setting("confidence", effect, String(old.confidence), String(now.confidence), changeMessages.confidence({ lowered: after < before, hasTriggers, hasBounds }))];
}

function expressionTriggersOf({ triggers }: Gate): ExpressionTrigger[] {
  return triggers.filter((each) => each.kind === "expression");
}

function unreportedChange(old: Gate, now: Gate): Change[] {
  const hasSignals = [old, now].every(({ triggers }) => triggers.some(({ kind }) => kind === "signal"));
  if (old.unreportedSignals === now.unreportedSignals || !hasSignals) return [];
  const looser = now.unreportedSignals === "clear";
  return [setting("unreported_signals", looser ? "looser" : "stricter", old.unreportedSignals, now.unreportedSignals, changeMessages.unreported({ looser }))];
}

/** What is said of a metric that either gate declares. */
function metricChanges(old: Gate, now: Gate): Change[] {
  const names = [...new Set([...old.metrics, ...now.metrics].map(({ name }) => name))];
  const [before, after] = [old, now].map(({ metrics }) => new Map(metrics.map((each) => [each.name, each]))) as [Map<string, MetricDeclaration>, Map<string, MetricDeclaration>];
  const changed = names.map((name) => ({ name, before: before.get(name), after: after.get(name) })).filter((each) => isChanged(each.before, each.after));
  if (changed.length === 0) return [];
  const readers = readersOf([old, now]);
  return changed.flatMap(({ name, before: was, after: is }) => [...samplesChange(name, was, is, readers(name)), ...fromChange(name, was, is), ...aliasChange(name, was, is, readers(name))]);
}

function isChanged(before: MetricDeclaration | undefined, after: MetricDeclaration | undefined): boolean {
  const said = (each: MetricDeclaration | undefined): string => JSON.stringify([each?.minSamples ?? null, each?.from == null ? null : fromText(each.from), (each === undefined ? [] : namesOfMetric(each).slice(1)).sort()]);
  return said(before) !== said(after);
}

/** What reads a metric. */
interface Readers {
  readonly triggers: boolean;
  /** A condition that may pass the sooner where the metric is not known. */
  readonly lenient: boolean;
}

function readersOf(gates: readonly Gate[]): (metric: string) => Readers {
  const [triggers, lenient] = [new Set<string>(), new Set<string>()];
  // What belongs to a metric in either gate belongs to it.
  const all = gates.map(declarationsOf);
  const collect = (expression: Expression, into: Set<string>): void => {
    for (const { reference } of referencesIn(expression)) for (const declarations of all) into.add(declarationOf(reference, declarations).declared?.name ?? "");
  };
  for (const gate of gates) {
    for (const { expression } of expressionTriggersOf(gate)) collect(expression, triggers);
    for (const { expression, severity } of gate.conditions) if (severity === "block" && contains(expression, mayPassBlindly)) collect(expression, lenient);
  }
  return (metric) => ({ triggers: triggers.has(metric), lenient: lenient.has(metric) });
}

/** `known(x)` is false then, and alternatives over fewer estimates each may err more often. */
function mayPassBlindly(part: Expression): boolean {
  return part.kind === "not" || part.kind === "logic" || (part.kind === "call" && part.name === "known") || (part.kind === "comparison" && childrenOf(part).some((side) => ["comparison", "logic", "not"].includes(side.kind)));
}

function samplesChange(name: string, before: MetricDeclaration | undefined, after: MetricDeclaration | undefined, { triggers, lenient }: Readers): Change[] {
  const [was, is] = [before?.minSamples ?? null, after?.minSamples ?? null];
  if (was === is) return [];
  const looser = (is ?? 0) < (was ?? 0);
  const effect = looser ? "looser" : triggers || lenient ? "incomparable" : "stricter";
  return [setting(`min_samples of ${name}`, effect, was === null ? null : String(was), is === null ? null : String(is), changeMessages.minSamples({ looser, was, is, blind: triggers, lenient }))];
}

function fromChange(name: string, before: MetricDeclaration | undefined, after: MetricDeclaration | undefined): Change[] {
  const [was, is] = [before, after].map((each) => (each?.from == null ? null : fromText(each.from))) as [string | null, string | null];
  return was === is ? [] : [setting(`from of ${name}`, "incomparable", was, is, changeMessages.from({ metric: name }))];
}

function fromText({ file, read }: From): string {
  return `${file.value}: ${read.kind === "value" ? printExpression(read.value) : `${printExpression(read.count)} of ${printExpression(read.of)}`}`;
}

function aliasChange(name: string, before: MetricDeclaration | undefined, after: MetricDeclaration | undefined, { triggers }: Readers): Change[] {
  const [was, is] = [before, after].map((each) => (each === undefined ? [name] : namesOfMetric(each))) as [string[], string[]];
  const added = is.filter((each) => !was.includes(each));
  const gone = was.filter((each) => !is.includes(each));
  if (added.length + gone.length === 0) return [];
  const shown = (names: readonly string[]): string | null => names.slice(1).join(", ") || null;
  // Of two names that say different things neither is believed: what is no longer one of them no longer contradicts.
  const effect = gone.length > 0 || triggers ? "incomparable" : "looser";
  return [setting(`aliases of ${name}`, effect, shown(was), shown(is), changeMessages.aliases({ metric: name, added, gone, triggers }))];
}

/** A label is one more way to report a signal. */
function labelChanges(old: Gate, now: Gate): Change[] {
  const signals = ({ triggers }: Gate): SignalTrigger[] => triggers.filter((each) => each.kind === "signal");
  const byText = new Map(signals(now).map((each) => [normalizeSignal(each.text), each]));
  return signals(old).flatMap((before) => {
    const after = byText.get(normalizeSignal(before.text));
    if (after === undefined || before.label?.toLowerCase() === after.label?.toLowerCase()) return [];
    const effect = after.label === null ? "looser" : before.label === null ? "stricter" : "incomparable";
    return [setting(`label of ${before.text}`, effect, before.label, after.label, changeMessages.label({ was: before.label, is: after.label }))];
  });
}

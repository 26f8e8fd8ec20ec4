import { changeMessages } from "../diagnostics/messages/comparison.ts";
import type { From, Gate, MetricDeclaration, SignalTrigger } from "../gate/gate.ts";
import { namesOfMetric } from "../judge/names.ts";
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
  const hasTriggers = [old, now].some(({ triggers }) => triggers.some(({ kind }) => kind === "expression"));
  // Triggers fire on weaker evidence as well; that a gate passes on it is what must be seen.
  const effect = after < before ? "looser" : hasTriggers ? "incomparable" : "stricter";
  return [setting("confidence", effect, String(old.confidence), String(now.confidence), changeMessages.confidence({ lowered: after < before, hasTriggers }))];
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
  const of = ({ metrics }: Gate, name: string): MetricDeclaration | undefined => metrics.find((each) => each.name === name);
  return names.flatMap((name) => {
    const [before, after] = [of(old, name), of(now, name)];
    return [...samplesChange(name, before, after), ...fromChange(name, before, after), ...aliasChange(name, before, after)];
  });
}

function samplesChange(name: string, before: MetricDeclaration | undefined, after: MetricDeclaration | undefined): Change[] {
  const [was, is] = [before?.minSamples ?? null, after?.minSamples ?? null];
  if (was === is) return [];
  const looser = (is ?? 0) < (was ?? 0);
  return [setting(`min_samples of ${name}`, looser ? "looser" : "stricter", was === null ? null : String(was), is === null ? null : String(is), changeMessages.minSamples({ looser, was, is }))];
}

function fromChange(name: string, before: MetricDeclaration | undefined, after: MetricDeclaration | undefined): Change[] {
  const [was, is] = [before, after].map((each) => (each?.from == null ? null : fromText(each.from))) as [string | null, string | null];
  return was === is ? [] : [setting(`from of ${name}`, "incomparable", was, is, changeMessages.from({ metric: name }))];
}

function fromText({ file, read }: From): string {
  return `${file.value}: ${read.kind === "value" ? printExpression(read.value) : `${printExpression(read.count)} of ${printExpression(read.of)}`}`;
}

function aliasChange(name: string, before: MetricDeclaration | undefined, after: MetricDeclaration | undefined): Change[] {
  const [was, is] = [before, after].map((each) => (each === undefined ? [name] : namesOfMetric(each))) as [string[], string[]];
  const added = is.filter((each) => !was.includes(each));
  const gone = was.filter((each) => !is.includes(each));
  if (added.length + gone.length === 0) return [];
  const shown = (names: readonly string[]): string | null => names.slice(1).join(", ") || null;
  const effect = added.length > 0 ? (gone.length > 0 ? "incomparable" : "looser") : "stricter";
  return [setting(`aliases of ${name}`, effect, shown(was), shown(is), changeMessages.aliases({ metric: name, added, gone }))];
}

/** A label is one more way to report a signal. */
function labelChanges(old: Gate, now: Gate): Change[] {
  const signals = ({ triggers }: Gate): SignalTrigger[] => triggers.filter((each) => each.kind === "signal");
  return signals(old).flatMap((before) => {
    const after = signals(now).find(({ text }) => normalizeSignal(text) === normalizeSignal(before.text));
    if (after === undefined || before.label?.toLowerCase() === after.label?.toLowerCase()) return [];
    const effect = after.label === null ? "looser" : before.label === null ? "stricter" : "incomparable";
    return [setting(`label of ${before.text}`, effect, before.label, after.label, changeMessages.label({ was: before.label, is: after.label }))];
  });
}

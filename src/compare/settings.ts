import { changeMessages } from "../diagnostics/messages/comparison.ts";
import type { Gate, SignalTrigger } from "../gate/gate.ts";
import type { Change } from "../judge/comparison.ts";
import { lenientBound } from "../language/lenient.ts";
import { normalizeSignal } from "../language/signal-text.ts";
import { blockingOf, mayPassBlindly, readsManyOfBaseline } from "./blind.ts";
import { metricChanges, setting } from "./metric-settings.ts";

/** Changes of a gate besides its lines that bear on what these decide. */
export function settingChanges(old: Gate, now: Gate): Change[] {
  return [...pathChange(old, now), ...confidenceChange(old, now), ...unreportedChange(old, now), ...metricChanges(old, now), ...labelChanges(old, now)];
}

/** What a gate is called bears on no verdict; but whoever reads it should know that it is said to guard something else. */
function pathChange({ protectedPath: was }: Gate, { protectedPath: is }: Gate): Change[] {
  return was === is ? [] : [setting("protected_path", "same", was, is, changeMessages.protectedPath())];
}

function confidenceChange(old: Gate, now: Gate): Change[] {
  if (old.confidence === now.confidence) return [];
  const [before, after] = [old.confidence, now.confidence].map((each) => (each === "off" ? 0 : each)) as [number, number];
  const hasTriggers = [old, now].some((gate) => gate.triggers.some(({ kind }) => kind === "expression"));
  const blocking = [old, now].flatMap(blockingOf);
  const hasBounds = blocking.some((expression) => lenientBound(expression) !== null);
  const isBlind = blocking.some((expression) => mayPassBlindly(expression));
  const hasCases = old.confidence === "off" && blocking.some(readsManyOfBaseline);
  // Triggers fire on weaker evidence as well; that a gate passes on it is what must be seen.
  const effect = after < before ? "looser" : hasTriggers || hasBounds || isBlind || hasCases ? "incomparable" : "stricter";
  return [setting("confidence", effect, String(old.confidence), String(now.confidence), changeMessages.confidence({ lowered: after < before, hasTriggers, hasBounds, isBlind, hasCases }))];
}

function unreportedChange(old: Gate, now: Gate): Change[] {
  const hasSignals = [old, now].every(({ triggers }) => triggers.some(({ kind }) => kind === "signal"));
  if (old.unreportedSignals === now.unreportedSignals || !hasSignals) return [];
  const looser = now.unreportedSignals === "clear";
  return [setting("unreported_signals", looser ? "looser" : "stricter", old.unreportedSignals, now.unreportedSignals, changeMessages.unreported({ looser }))];
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

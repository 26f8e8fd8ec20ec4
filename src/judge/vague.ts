import { partsOfName } from "../diagnostics/characters.ts";
import { warning, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { withoutOpening } from "../diagnostics/messages/diagnosis.ts";
import type { Where } from "../diagnostics/place.ts";
import type { Triage } from "../gate/triage.ts";
import { GENERIC_ACTIVITIES, NARROW_SENTENCE, VAGUE_PHRASES } from "./surfaces.ts";

/** Words that make a sentence of a phrase and say nothing of their own. */
const FILLERS = new Set(
  [
    "a an the this that these it its there and so we our you team now still yet just only simply really very maybe please",
    "is are was be being been do does did feels seems looks has have will would should could can must may to too for of",
    "need needs needed make makes let lets try get give take use one more another new different bit little again",
    "ai agent agents assistant bot llm model models prompt prompts pilot product rollout system systems thing things",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a symptom names no blocker, and how; null for any that says something of its own. */
function vagueness(symptom: string): "phrase" | "activity" | null {
  const said = essence(symptom);
  const isOneOf = (phrases: readonly string[]): boolean => phrases.some((phrase) => essence(phrase) === said);
  if (isOneOf(GENERIC_ACTIVITIES)) return "activity";
  return said === "" || isOneOf(VAGUE_PHRASES) ? "phrase" : null;
}

/** A warning about a symptom that could be that of any rollout, at its place; null for one that is narrow enough. */
export function vaguenessOf(symptom: string, place: Where): Diagnostic | null {
  const kind = vagueness(symptom);
  return kind === null ? null : warning("vague-symptom", place, { symptom, kind, example: NARROW_SENTENCE });
}

/** The same of a triage. */
export function checkSymptom(triage: Triage | null): Diagnostic[] {
  const found = triage === null ? null : vaguenessOf(triage.blockerSymptom.value, triage.blockerSymptom.place);
  return found === null ? [] : [found];
}

/** What a text says besides fillers. In other languages than English that is all of it. */
function essence(text: string): string {
  const plain = withoutOpening(text)
    .toLowerCase()
    .replace(/n['’]t\b/gu, " not")
    .replace(/['’](?:s|re|ve|ll|d)\b/gu, "");
  return partsOfName(plain)
    .filter((word) => !FILLERS.has(word))
    .join(" ");
}

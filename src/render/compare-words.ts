import type { Change, Effect } from "../judge/comparison.ts";

/** What all changes of a gate come to. */
export const EFFECT_SENTENCES: Readonly<Record<Effect, string>> = {
  same: "Both demand the same.",
  stricter: "Stricter: what passes now would have passed before.",
  looser: "Looser: some evidence passes, or is no longer rolled back, that the old gate stopped.",
  incomparable: "Incomparable: looser in one way and stricter in another, or too complex to tell.",
};

/** "confidence 0.95 → 0.9". */
export function settingText({ name = "", old, new: now }: Change): string {
  return `${name} ${old?.text ?? "not set"} → ${now?.text ?? "not set"}`;
}

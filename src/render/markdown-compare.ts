import type { Change, Comparison, Effect, GateComparison } from "../judge/comparison.ts";
import { EFFECT_SENTENCES } from "./compare-words.ts";
import { document, shown, table, told, type Style } from "./markdown-blocks.ts";
import { prose } from "./markdown-text.ts";

const SIGNS: Readonly<Record<Effect, string>> = { same: "➖", stricter: "🔒", looser: "🔓", incomparable: "⚖️" };

/** Compared gates as GitHub Flavored Markdown. Ends with a line break. */
export function renderComparisonMarkdown(comparison: Comparison): string {
  return document(comparisonBlocks(comparison, { detail: { rows: 500, text: Infinity }, linkTo: () => null, rest: "the JSON form" }));
}

/** Compared gates as blocks of GitHub Flavored Markdown: a table of the changes of each gate, under what they do together. */
export function comparisonBlocks({ gates }: Comparison, style: Style): string[] {
  return gates.flatMap((gate) => gateBlocks(gate, gates.length > 1, style));
}

function gateBlocks({ protected_path: path, effect, changes }: GateComparison, isNamed: boolean, style: Style): string[] {
  const rows = changes.map((change) => [`${SIGNS[change.effect]} ${change.effect}`, ...texts(change, style), told(change.message, style)]);
  return [`${isNamed ? `${prose(path)}: ` : ""}${SIGNS[effect]} ${EFFECT_SENTENCES[effect]}`, table([["Change", "---"], ["Before", "---"], ["Proposed", "---"], ["What it comes to", "---"]], rows, style)];
}

function texts({ kind, name = "", old, new: now }: Change, style: Style): [string, string] {
  const of = (written: Change["old"]): string => (written === null ? "–" : shown(kind === "setting" ? `${name} ${written.text}` : written.text, style));
  return [of(old), of(now)];
}

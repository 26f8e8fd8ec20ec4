import { changeMessages } from "../diagnostics/messages/comparison.ts";
import { directionsOf, type Change, type Comparison, type Effect, type GateComparison } from "../judge/comparison.ts";
import { document, list, shown, told, type Style } from "./markdown-blocks.ts";
import { prose } from "./markdown-text.ts";

const SIGNS: Readonly<Record<Effect, string>> = { same: "➖", stricter: "🔒", looser: "🔓", incomparable: "⚖️" };

/** Compared gates as GitHub Flavored Markdown. Ends with a line break. */
export function renderComparisonMarkdown(comparison: Comparison): string {
  return document(comparisonBlocks(comparison, { detail: { rows: 500, text: Infinity }, linkTo: () => null, rest: "the JSON form" }));
}

/** Compared gates as blocks of GitHub Flavored Markdown: the changes of each gate, under what they do together. */
export function comparisonBlocks({ gates }: Comparison, style: Style): string[] {
  return gates.flatMap((gate) => gateBlocks(gate, gates.length > 1, style));
}

/** What got weaker is read first. */
const ORDER: readonly Effect[] = ["looser", "incomparable", "stricter", "same"];

function gateBlocks(gate: GateComparison, isNamed: boolean, style: Style): string[] {
  const { protected_path: path, effect, changes } = gate;
  const sorted = ORDER.flatMap((each) => changes.filter((change) => change.effect === each));
  const items = sorted.map((change) => `${SIGNS[change.effect]} ${change.effect}: ${texts(change, style)}: ${told(change.message, style)}`);
  return [`${isNamed ? `${prose(path)}: ` : ""}${SIGNS[effect]} ${changeMessages.effect({ effect, ...directionsOf([gate]) })}`, list("Change by change", items, style)];
}

/** Not in a table: on a phone a list needs no scrolling. */
function texts({ kind, name = "", old, new: now }: Change, style: Style): string {
  const of = ({ text }: NonNullable<Change["old"]>): string => shown(kind === "setting" ? `${name} ${text}` : text, style);
  if (old === null || now === null) return `${old === null ? "added" : "dropped"} ${of((old ?? now) as NonNullable<Change["old"]>)}`;
  return old.text === now.text ? of(now) : `${of(old)} → ${of(now)}`;
}

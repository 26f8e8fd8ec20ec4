import { t as EFFECT_SENTENCES } from "./compare.js";
import { h as told, l as document, m as table, p as shown, v as prose } from "./commands.js";

// src/render/markdown-compare.ts
const SIGNS = {
	same: "➖",
	stricter: "🔒",
	looser: "🔓",
	incomparable: "⚖️"
};
/** Compared gates as GitHub Flavored Markdown. Ends with a line break. */
function renderComparisonMarkdown(comparison) {
	return document(comparisonBlocks(comparison, {
		detail: {
			rows: 500,
			text: Infinity
		},
		linkTo: () => null,
		rest: "the JSON form"
	}));
}
/** Compared gates as blocks of GitHub Flavored Markdown: a table of the changes of each gate, under what they do together. */
function comparisonBlocks({ gates }, style) {
	return gates.flatMap((gate) => gateBlocks(gate, gates.length > 1, style));
}
function gateBlocks({ protected_path: path, effect, changes }, isNamed, style) {
	const rows = changes.map((change) => [
		`${SIGNS[change.effect]} ${change.effect}`,
		...texts(change, style),
		told(change.message, style)
	]);
	return [`${isNamed ? `${prose(path)}: ` : ""}${SIGNS[effect]} ${EFFECT_SENTENCES[effect]}`, table([
		["Change", "---"],
		["Before", "---"],
		["Proposed", "---"],
		["What it comes to", "---"]
	], rows, style)];
}
function texts({ kind, name = "", old, new: now }, style) {
	const of = (written) => written === null ? "–" : shown(kind === "setting" ? `${name} ${written.text}` : written.text, style);
	return [of(old), of(now)];
}

export { renderComparisonMarkdown };
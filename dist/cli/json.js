import { or as onDemand } from "./shared.js";

// src/render/json.ts
/** The order of keys in every object of a report, whatever order they were put in. */
const ORDER = [
	[
		"version",
		"level",
		"file",
		"sha256",
		"role",
		"protected_path",
		"workflow_name",
		"verdict",
		"diagnoses",
		"gates",
		"conditions",
		"triggers",
		"diagnosis"
	],
	[
		"metric",
		"expression",
		"signal",
		"status",
		"severity",
		"observed",
		"reported_by",
		"margin",
		"reason",
		"because",
		"number_line"
	],
	[
		"zones",
		"warns",
		"from",
		"includes_from",
		"to",
		"includes_to"
	],
	[
		"surface",
		"line",
		"column",
		"code",
		"message",
		"confidence",
		"sentence",
		"evidence",
		"falsified_by",
		"beware",
		"disagreement",
		"next_motion",
		"not_now",
		"diagnostics"
	]
].flat();
const RANK = new Map(ORDER.map((key, at) => [key, at]));
/** Explained gates as JSON, in the order in which they are put. */
function renderExplanationJson(explanation) {
	return `${harmless(JSON.stringify(explanation, null, 2))}\n`;
}
/** Compared gates as JSON, in the order in which they are put. */
function renderComparisonJson(comparison) {
	return `${harmless(JSON.stringify(comparison, null, 2))}\n`;
}
/** Proofs as JSON, in the order in which they are put. */
function renderProofJson(proofs) {
	return `${harmless(JSON.stringify({
		version: 1,
		proven: proofs.every(({ proven }) => proven),
		gates: proofs,
		diagnostics: []
	}, null, 2))}\n`;
}
/** A report, or the diagnostics of a run that has none, as JSON: two blanks of indent and a line break at the end. */
function renderJson(report) {
	return `${harmless(JSON.stringify(ordered(report), null, 2))}\n`;
}
function ordered(value) {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== "object" || value === null) return value;
	const rank = (key) => RANK.get(key) ?? ORDER.length;
	const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
	return Object.fromEntries(entries.map(([key, each]) => [key, key === "observed" ? each : ordered(each)]));
}
/** The outcome of gate tests as JSON, in the same form. */
function renderTestJson(report) {
	return `${harmless(JSON.stringify(report, null, 2))}\n`;
}
/** What could act on a terminal or a CI log, or that nobody sees; the two joiners stay, as everywhere. */
const UNSEEN = onDemand(String.raw`(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]`, "gu");
/** The same JSON with all of that escaped. Outside of its strings JSON has none of it but line breaks. */
function harmless(json) {
	const unit = (code) => `\\u${code.toString(16).padStart(4, "0")}`;
	const escaped = (character) => character === "\n" ? character : Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join("");
	return (/^[\n -~]*$/u.test(json) ? json : json.replace(UNSEEN(), escaped)).replace(/#(?=#\[)/gu, "\\u0023");
}

export { renderComparisonJson, renderExplanationJson, renderJson, renderProofJson, renderTestJson };
import { n as observedWords, r as valuePieces, t as leftOut } from "./explain.js";
import { b as prose, c as ZONE_SIGNS, l as markdownLine, v as codeSpan } from "./commands.js";

// src/render/explain-markdown.ts
/** Explained gates as GitHub Flavored Markdown. */
function renderExplanationMarkdown(gates) {
	return `${gates.map(gateText).join("\n\n")}\n`;
}
function gateText({ file, protected_path: path, conditions, triggers, metrics, findings }) {
	const block = (title, items) => items.length === 0 ? [] : [[
		`**${title}**`,
		"",
		...items
	].join("\n")];
	return [
		`### ${prose(path)} (${codeSpan(file)})`,
		...block("What must hold", conditions.map(sentenceItem)),
		...block("What rolls back", triggers.map(sentenceItem)),
		...block("Where each metric stands", metrics.map(metricItem)),
		...block("What to look at", findings.map(({ level, message, line }) => `- ${level === "warning" ? "⚠️" : "ℹ️"} Line ${line}: ${prose(message)}`))
	].join("\n\n");
}
function sentenceItem({ words, because, line }) {
	return `- Line ${line}: ${prose(words)}${because === void 0 ? "" : ` Why it matters: ${prose(because)}.`}`;
}
function metricItem(metric) {
	const { zones, values, observed } = metric;
	const numbers = observed.filter((value) => typeof value === "number");
	const parts = [
		zones.length > 0 ? markdownLine({
			zones,
			observed: numbers
		}) : "",
		values.length > 0 ? valuePieces(metric).map(({ verdict, when }) => `${ZONE_SIGNS[verdict]} ${verdict} ${prose(when)}`).join(", ") : "",
		observed.length > 0 ? `this run ${prose(observedWords(metric))}` : "",
		...leftOut(metric).map(prose)
	];
	return `- ${codeSpan(metric.metric)}: ${parts.filter((part) => part !== "").join("; ")}`;
}

export { renderExplanationMarkdown };
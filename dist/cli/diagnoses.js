import { F as wrapAfter, I as paint, L as run, P as wrap, U as neutralise, Yt as diagnosisMessages, o as diagnosisBlock, r as verdictLead } from "./shared.js";
import { _ as told, d as document, s as verdictHeading, u as diagnosisBlocks } from "./commands.js";

// src/render/diagnoses.ts
/** Diagnoses for the terminal, one path after the other. Ends with a line break. */
function renderDiagnoses({ diagnoses }, options) {
	const width = Math.max(16, Math.floor(options.width));
	return diagnoses.flatMap((entry, at) => [...at === 0 ? [] : [[]], ...entryBlock(entry, width)]).map((line) => `${paint(line, options.colour)}\n`).join("");
}
function entryBlock(entry, width) {
	const { verdict, diagnosis } = entry;
	return [...wrapAfter(verdict === void 0 ? [] : verdictLead(verdict), [run(neutralise(nameOf(entry)), "bold")], width), ...diagnosis === null ? wrap([run(diagnosisMessages.passed())], width) : diagnosisBlock(diagnosis, diagnosis.evidence, verdict, width)];
}
const WHOLE = {
	detail: {
		rows: Infinity,
		text: Infinity
	},
	linkTo: () => null,
	rest: ""
};
/** Diagnoses as GitHub Flavored Markdown. */
function renderDiagnosesMarkdown({ diagnoses }) {
	return document(diagnoses.flatMap((entry) => [`### ${entry.verdict === void 0 ? "" : `${verdictHeading(entry.verdict)}: `}${told(nameOf(entry), WHOLE)}`, ...entry.diagnosis === null ? [diagnosisMessages.passed()] : diagnosisBlocks(entry.diagnosis, entry.diagnosis.evidence, entry.verdict, WHOLE)]));
}
function nameOf({ workflow_name: workflow, protected_path: path, file }) {
	return workflow ?? path ?? file;
}

export { renderDiagnoses, renderDiagnosesMarkdown };
import { E as commandProperty, S as stopped, T as commandMessage, f as isFine, h as whyOf, m as statusPhrase, p as linesOf, v as VERDICT_WORDS } from "./shared.js";

// src/render/github.ts
/** GitHub shows ten annotations a level and step, and drops the rest silently: nine, and one that counts the rest. */
const SHOWN = 9;
/** The lines that bear on the verdict as error annotations, warnings as warning annotations. Empty when all is fine. */
function renderGithub(report) {
	return written(report.gates.flatMap((gate) => linesOf(gate).filter((line) => !isFine(line)).map((line) => annotationOf(line, `Rollout gate ${VERDICT_WORDS[gate.verdict]}: ${gate.protected_path}`))));
}
/** Diagnostics as annotations: what kept a gate from being evaluated, and warnings. */
function renderGithubDiagnostics(diagnostics) {
	return written(diagnostics.map(({ level, file, line, column, message }) => ({
		level,
		file,
		line,
		column,
		title: "Rollout gate",
		message
	})));
}
function annotationOf(line, title) {
	const why = whyOf(line);
	const message = stopped(why === null ? statusPhrase(line) : `${statusPhrase(line)}: ${why}`);
	return {
		level: line.counts ? "error" : "warning",
		file: line.file,
		line: line.line,
		column: line.column,
		title,
		message
	};
}
function written(annotations) {
	return ["error", "warning"].flatMap((level) => {
		const all = annotations.filter((each) => each.level === level);
		const shown = all.slice(0, SHOWN);
		const rest = all.length - shown.length;
		const more = `And ${rest} more ${level}${rest === 1 ? "" : "s"}; the report lists all ${all.length}.`;
		return [...shown.map(command), ...rest === 0 ? [] : [`::${level}::${more}`]];
	}).map((line) => `${line}\n`).join("");
}
/** One workflow command. A user's text has no line break left, so it cannot begin a command of its own. */
function command({ level, file, line, column, title, message }) {
	return `::${level} ${Object.entries({
		file,
		line: file === null ? null : line,
		col: file === null ? null : column,
		title
	}).flatMap(([name, value]) => value === null ? [] : [`${name}=${commandProperty(String(value))}`]).join(",")}::${commandMessage(message)}`;
}

export { renderGithub, renderGithubDiagnostics };
import { B as commandMessage, V as commandProperty, _ as VERDICT_WORDS, f as linesOf, m as whyOf, p as statusPhrase, u as isFine, w as stopped } from "./shared.js";

// src/render/github.ts
/**
* GitHub shows ten annotations a level and step, and drops the rest silently: nine errors, and one that counts the rest.
* Of warnings two fewer, so that the shell can still say what it could not write.
*/
const SHOWN = {
	error: 9,
	warning: 7
};
/**
* The lines that bear on the verdict as error annotations; warnings and what is worth knowing as warning annotations.
* Empty when all is fine.
*/
function renderGithub(report, options = {}) {
	return written([...report.gates.flatMap((gate) => linesOf(gate).filter((line) => !isFine(line)).map((line) => annotationOf(line, options.level ?? "error", `Rollout gate ${VERDICT_WORDS[gate.verdict]}: ${gate.protected_path}`))), ...report.diagnostics.map(ofDiagnostic)], options);
}
/** Diagnostics as annotations: what kept a gate from being evaluated, and warnings. */
function renderGithubDiagnostics(diagnostics, options = {}) {
	return written(diagnostics.map(ofDiagnostic), options);
}
function ofDiagnostic({ level, file, line, column, message }) {
	return {
		level,
		file,
		line,
		column,
		title: "Rollout gate",
		message
	};
}
function annotationOf(line, level, title) {
	const why = whyOf(line);
	const message = stopped(why === null ? statusPhrase(line) : `${statusPhrase(line)}: ${why}`);
	return {
		level: line.counts ? level : "warning",
		file: line.file,
		line: line.line,
		column: line.column,
		title,
		message
	};
}
function written(annotations, { pathOf = (file) => file, errorsBefore = 0 }) {
	return ["error", "warning"].flatMap((level) => {
		const all = annotations.filter((each) => each.level === level);
		const shown = all.slice(0, SHOWN[level] - (level === "error" ? errorsBefore : 0));
		const rest = all.length - shown.length;
		const more = `And ${rest} more ${level}${rest === 1 ? "" : "s"}; the report lists all ${all.length}.`;
		return [...shown.map((each) => command(located(each, pathOf))), ...rest === 0 ? [] : [`::${level}::${more}`]];
	}).map((line) => `${line}\n`).join("");
}
/** An annotation of a file that GitHub does not know stands on no file; its message says which. */
function located(annotation, pathOf) {
	if (annotation.file === null) return annotation;
	const file = pathOf(annotation.file);
	return {
		...annotation,
		file,
		message: file === null ? `${annotation.file}: ${annotation.message}` : annotation.message
	};
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
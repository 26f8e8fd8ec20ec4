import { C as neutralise, _ as displayWidth, h as run, m as paint, v as graphemes } from "./shared.js";

// src/render/diagnostics.ts
const TAB = 4;
/**
* Diagnostics for the terminal: each as `FILE:LINE:COLUMN: error: MESSAGE` on one line, which editors and CI systems
* recognise and which is therefore never wrapped, and the line of the file with a caret under the column, cut to `width`.
* `sources` holds the texts of the files by their names; of a file that is missing there no line is shown.
*/
function renderDiagnostics(diagnostics, sources, options) {
	const split = /* @__PURE__ */ new Map();
	const lineOf = (file, line) => {
		const lines = split.get(file) ?? sources.get(file)?.split("\n");
		if (lines === void 0) return null;
		split.set(file, lines);
		return lines[line - 1]?.replace(/\r$/u, "") ?? null;
	};
	return diagnostics.flatMap((diagnostic) => {
		const { file, line, column } = diagnostic;
		const source = file === null || line === null ? null : lineOf(file, line);
		return [headOf(diagnostic), ...source === null || line === null ? [] : excerpt(source, line, column ?? 1, options.width)];
	}).map((line) => `${paint(line, options.colour)}\n`).join("");
}
function headOf({ file, line, column, level, message }) {
	const place = [
		file === null ? null : neutralise(file),
		line,
		line === null ? null : column
	].filter((part) => part !== null).join(":");
	return [
		run(place === "" ? "" : `${place}: `, "bold"),
		run(`${level}: `, level === "error" ? "bad" : "doubtful"),
		run(neutralise(message))
	];
}
/** The source line behind a gutter, and the caret below it. `column` counts UTF-16 units from 1. */
function excerpt(source, line, column, width) {
	const gutter = ` ${line} | `;
	const before = visible(source.slice(0, column - 1), 0);
	const { text, caret } = windowOf(before, visible(source.slice(column - 1), displayWidth(before)), Math.max(TAB, width - gutter.length));
	return [[run(gutter, "dim"), run(text)], [run(`${" ".repeat(gutter.length - 2)}| `, "dim"), run(`${" ".repeat(caret)}^`, "bad")]];
}
/** Tabs as blanks up to the next stop, all else neutralised: what is counted is what is drawn. */
function visible(text, from) {
	let shown = "";
	text.replace(/^\ufeff/u, "").split("	").forEach((part, at) => {
		if (at > 0) shown += " ".repeat(TAB - (from + displayWidth(shown)) % TAB);
		shown += neutralise(part);
	});
	return shown;
}
/** The part of a line around the caret that fits; `…` stands where something was cut off. */
function windowOf(before, after, width) {
	const [left, right] = [displayWidth(before), displayWidth(after)];
	if (left + right <= width && left < width) return {
		text: before + after,
		caret: left
	};
	const lead = left < width / 2 ? before : `…${fitting(graphemes(before).reverse(), Math.max(0, Math.floor(width / 3) - 1)).reverse().join("")}`;
	const caret = displayWidth(lead);
	const room = width - caret;
	return {
		text: lead + (right <= room ? after : `${fitting(graphemes(after), Math.max(0, room - 1)).join("")}…`),
		caret
	};
}
function fitting(characters, width) {
	let used = 0;
	const end = characters.findIndex((each) => (used += displayWidth(each)) > width);
	return end === -1 ? [...characters] : characters.slice(0, end);
}

export { renderDiagnostics };
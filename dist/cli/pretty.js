import { C as neutralise, _ as displayWidth, f as motionWords, g as widthOf, h as run, l as VERDICT_WORDS, m as paint, n as summaryOf, o as whyOf, p as stopped, r as isFine, s as STATUS_MARKS, t as overallSentence, v as graphemes, y as padded } from "./shared.js";

// src/render/layout.ts
/** Below this width a table whose cells do not fit is harder to read than its rows one under the other. */
const NARROW = 60;
const GAP = 2;
const MARK = 2;
/** The column of the status words: even a row that runs over the others keeps to it. */
const STATUS = 4;
/** The share of the width that a cell may ask for before its row leaves the table: a long one would squeeze all others. */
const MOST = [
	.4,
	.2,
	.3,
	.2,
	.3
];
/** Farther away, a status is no longer read as its row's. */
const MOST_WIDENED = 16;
const HEADS = {
	condition: [
		"Condition",
		"Observed",
		"Required",
		"Margin",
		""
	],
	trigger: [
		"Trigger",
		"Observed",
		"Fires when",
		"Margin",
		""
	]
};
function layoutOf(lines, width) {
	const room = width - 2 - 2 * (MOST.length - 1);
	const rows = lines.map((line) => ({
		line,
		widths: cellsOf(line).map(displayWidth)
	}));
	const widest = (most) => {
		const columns = HEADS.condition.map((head, at) => Math.max(head.length, HEADS.trigger[at]?.length ?? 0));
		for (const { line, widths } of rows) {
			const spread = isSpread(line, widths, most);
			widths.forEach((each, at) => {
				if (!spread || at === STATUS) columns[at] = Math.max(columns[at] ?? 0, Math.min(each, most[at] ?? 0));
			});
		}
		return columns;
	};
	const fits = (columns) => columns.reduce((sum, each) => sum + each, 0) <= room;
	const natural = widest(MOST.map(() => Infinity));
	const most = MOST.map((part) => fits(natural) ? Infinity : Math.floor(part * width));
	const columns = fits(natural) ? natural : shared(widest(most), room);
	const titles = rows.filter(({ line, widths }) => isSpread(line, widths, most)).map(({ line }) => displayWidth(titleOf(line)));
	return {
		stacked: !fits(natural) && width < NARROW,
		widths: widened(columns, titles, room),
		most
	};
}
/** Gives some of the room that is left to the rows that run over the columns: the status moves right, the numbers stay by their names. */
function widened(columns, titles, room) {
	const used = columns.reduce((sum, each) => sum + each, 0);
	const span = used - (columns[STATUS] ?? 0) + 6;
	const wanted = titles.reduce((most, each) => Math.max(most, each), span) - span;
	return columns.map((column, at) => at === 3 ? column + Math.min(wanted, MOST_WIDENED, Math.max(0, room - used)) : column);
}
/** Narrow columns keep their width; wide ones share what is left. */
function shared(natural, room) {
	const widths = [...natural];
	let left = room;
	const order = natural.map((_, at) => at).sort((a, b) => (natural[a] ?? 0) - (natural[b] ?? 0));
	order.forEach((at, done) => {
		widths[at] = Math.min(natural[at] ?? 0, Math.floor(left / (order.length - done)));
		left -= widths[at] ?? 0;
	});
	return widths;
}
/** Whether a row runs over the columns in the middle: it has nothing for them, or too much. */
function isSpread(line, widths, most) {
	return line.kind === "signal" || line.compound || widths.some((each, at) => at < STATUS && each > (most[at] ?? 0));
}
/** A row's texts, safe for a terminal. */
function cellsOf({ name, observed, required, margin, words }) {
	return [
		neutralise(name),
		neutralise(observed),
		neutralise(required),
		margin,
		neutralise(words)
	];
}
/** The whole line on its own: with its key in front where the expression does not have it. */
function titleOf(line) {
	const [name, , required] = cellsOf(line);
	if (line.required === line.text) return line.text.includes(line.name) ? required : `${name}: ${required}`;
	return required === "" ? name : `${name} ${required}`;
}

// src/render/wrap.ts
/**
* Breaks text into lines of at most `width` columns, at blanks where that is possible and inside of a word where it is
* not. Nothing but blanks is dropped. There is at least one line.
*/
function wrap(runs, width) {
	const lines = [];
	let line = [];
	let used = 0;
	const flush = () => {
		lines.push(merged(line));
		line = [];
		used = 0;
	};
	for (const word of wordsOf(runs)) {
		const needed = widthOf(word);
		if (used > 0 && used + 1 + needed > width) flush();
		if (needed > width) {
			const pieces = broken(word, width);
			lines.push(...pieces.slice(0, -1));
			line = pieces.at(-1) ?? [];
			used = widthOf(line);
			continue;
		}
		if (used > 0) line.push(run(" ", line.at(-1)?.style === word[0]?.style ? line.at(-1)?.style : "plain"));
		line.push(...word);
		used += needed + (used > 0 ? 1 : 0);
	}
	if (line.length > 0 || lines.length === 0) flush();
	return lines;
}
/** The same with a beginning, such as `1. `: later lines are indented to where the first one's text begins. */
function wrapAfter(lead, runs, width) {
	const indent = Math.min(widthOf(lead), Math.floor(width / 2));
	return wrap(runs, width - indent).map((line, at) => [...at === 0 ? lead : [run(" ".repeat(indent))], ...line]);
}
/** Words between blanks. One word may change its style inside, as a name and the colon after it do. */
function wordsOf(runs) {
	const words = [];
	let open = false;
	for (const { text, style } of runs) text.split(" ").forEach((part, at) => {
		if (at > 0) open = false;
		if (part === "") return;
		if (open) words.at(-1)?.push({
			text: part,
			style
		});
		else words.push([{
			text: part,
			style
		}]);
		open = true;
	});
	return words;
}
/** A word that is wider than a line, in pieces that fit; behind a `_` or the like where there is one near the end. */
function broken(word, width) {
	const cells = word.flatMap(({ text, style }) => graphemes(text).map((each) => ({
		text: each,
		style,
		width: displayWidth(each)
	})));
	const lines = [];
	let start = 0;
	while (start < cells.length) {
		let end = start;
		let used = 0;
		while (end < cells.length && (end === start || used + (cells[end]?.width ?? 0) <= width)) used += cells[end++]?.width ?? 0;
		if (end < cells.length) {
			const near = cells.slice(start, end).findLastIndex(({ text }) => /^[_./,;)\]-]$/u.test(text)) + 1;
			if (near > (end - start) / 2) end = start + near;
		}
		lines.push(merged(cells.slice(start, end)));
		start = end;
	}
	return lines;
}
/** Neighbours in one style as one run. */
function merged(cells) {
	const runs = [];
	for (const { text, style } of cells) {
		const last = runs.at(-1);
		if (last?.style === style) last.text += text;
		else runs.push({
			text,
			style
		});
	}
	return runs;
}

// src/render/table.ts
/** The heading of the conditions or of the triggers. */
function tableHead(kind, { stacked, widths }) {
	if (stacked) return [run(`${HEADS[kind][0]}s`, "dim")];
	return [run(" ".repeat(2)), ...HEADS[kind].map((head, at) => run(padded(head, (widths[at] ?? 0) + 2), "dim"))];
}
/** One line of the gate. It never repeats itself, and is as many lines high as it needs. */
function tableRow(line, layout, width) {
	const style = styleOf(line);
	const mark = run(`${STATUS_MARKS[line.status]} `, style);
	const cells = cellsOf(line);
	const [name, , , , words] = cells;
	if (layout.stacked) {
		const facts = factsOf(line);
		return [...wrapAfter([mark], [run(name)], width), ...wrapAfter([run("  ")], [run(words, style), run(facts === "" ? "" : `: ${facts}`)], width)];
	}
	if (!isSpread(line, cells.map(displayWidth), layout.most)) return besides(mark, cells, layout.widths, style);
	const facts = line.kind === "signal" ? "" : factsOf({
		...line,
		required: ""
	});
	const span = layout.widths.slice(0, -1).reduce((sum, each) => sum + each + 2, -2);
	const rows = besides(mark, [titleOf(line), words], [span, layout.widths.at(-1) ?? 0], style);
	return facts === "" ? rows : [...rows, ...wrapAfter([run("    ")], [run(facts)], width)];
}
/** Cells beside each other, each wrapped in its column; the last one is the status. */
function besides(mark, texts, widths, style) {
	const last = texts.length - 1;
	const cells = texts.map((text, at) => wrap([run(text, at === last ? style : "plain")], widths[at] ?? 0));
	const height = Math.max(...cells.map((cell) => cell.length));
	return Array.from({ length: height }, (_, row) => [row === 0 ? mark : run(" ".repeat(2)), ...cells.flatMap((cell, at) => at === last ? cell[row] ?? [] : filled(cell[row] ?? [], (widths[at] ?? 0) + 2))]);
}
function filled(cell, width) {
	return [...cell, run(" ".repeat(Math.max(0, width - widthOf(cell))))];
}
function factsOf({ kind, observed, required, margin }) {
	const facts = [
		observed === "" || observed === "-" ? "" : `observed ${observed}`,
		required === "" ? "" : `${kind === "trigger" ? "fires when" : "required"} ${required}`,
		margin === "" || margin === "-" ? "" : `margin ${margin}`
	];
	return neutralise(facts.filter((fact) => fact !== "").join(", "));
}
function styleOf(line) {
	if (isFine(line)) return "good";
	return line.status === "unknown" || !line.counts ? "doubtful" : "bad";
}

// src/render/pretty.ts
const VERDICT_STYLES = {
	pass: "good",
	hold: "doubtful",
	rollback: "bad"
};
const NONE = [];
const BLANK = [[]];
/**
* A report for the terminal: verdict and reason first, then every line of the gate, then what to do. No line is wider
* than `width` columns (at least 16). Ends with a line break.
*/
function renderPretty(report, options) {
	const width = Math.max(16, Math.floor(options.width));
	const blocks = report.gates.map((gate) => gateBlock(gate, width));
	if (report.gates.length > 1) blocks.push(wrapAfter(verdictLead(report.verdict), [run(overallSentence(report))], width));
	return blocks.flatMap((block, at) => at === 0 ? block : [...BLANK, ...block]).map((line) => `${paint(line, options.colour)}\n`).join("");
}
function verdictLead(verdict) {
	return [run(VERDICT_WORDS[verdict], VERDICT_STYLES[verdict]), run("  ")];
}
function gateBlock(gate, width) {
	const { lines, sentences, fired, beforeExpansion, otherEvidence } = summaryOf(gate);
	const layout = layoutOf(lines, width);
	const table = (kind) => {
		const own = lines.filter((line) => line.kind === "condition" === (kind === "condition"));
		return own.length === 0 ? NONE : [
			...BLANK,
			tableHead(kind, layout),
			...own.flatMap((line) => row(line, layout, width))
		];
	};
	return [
		...wrapAfter(verdictLead(gate.verdict), [run(neutralise(gate.protected_path), "bold")], width),
		...wrap([run(sentences[0] ?? "")], width),
		...sentences.length < 2 ? NONE : wrap([run(sentences.slice(1).join(" "), "dim")], width),
		...table("condition"),
		...table("trigger"),
		...demands("What fired", fired, width),
		...demands("Before expansion", beforeExpansion, width),
		...gate.diagnosis === void 0 ? NONE : diagnosisBlock(gate.diagnosis, otherEvidence, width)
	];
}
/** A row, and beneath it what no list below repeats: why a fine line or a warning is what it is. */
function row(line, layout, width) {
	const rows = tableRow(line, layout, width);
	if (line.counts && !isFine(line)) return rows;
	const why = whyOf(line.kind === "signal" ? {
		...line,
		reason: null
	} : line);
	return why === null ? rows : [...rows, ...wrapAfter([run("    ")], [run(neutralise(why), "dim")], width)];
}
function demands(title, all, width) {
	if (all.length === 0) return NONE;
	return [
		...BLANK,
		[run(title, "bold")],
		...all.flatMap((demand, at) => demandLines(demand, `${at + 1}. `, width))
	];
}
function demandLines({ line, subject, demand, why }, number, width) {
	const text = neutralise(stopped(why === null ? demand : `${demand}: ${why}`));
	const named = line.kind === "signal" ? `"${neutralise(subject)}"` : neutralise(subject);
	return wrapAfter([run(number)], [
		run(named, "bold"),
		run(` ${text} `),
		run(`(${neutralise(line.file)}:${line.line})`, "dim")
	], width);
}
function diagnosisBlock(diagnosis, evidence, width) {
	const sure = diagnosis.confidence === null ? "" : ` (confidence ${diagnosis.confidence})`;
	const item = (label, text) => wrapAfter([run("  ")], [run(`${label} `, "dim"), run(neutralise(text))], width);
	return [
		...BLANK,
		...wrap([run("Diagnosis: ", "bold"), run(`${neutralise(diagnosis.sentence)}${sure}`)], width),
		...evidence.flatMap((each) => item("for:", each)),
		...diagnosis.falsified_by.flatMap((each) => item("against:", each)),
		...diagnosis.beware === void 0 ? NONE : item("beware:", diagnosis.beware),
		...diagnosis.not_now.length === 0 ? NONE : item("not now:", diagnosis.not_now.join(", ")),
		...BLANK,
		...wrap([run("Next motion: ", "bold"), run(`${motionWords(diagnosis)} (${diagnosis.next_motion})`, "bold")], width)
	];
}

export { renderPretty };
#!/usr/bin/env node
import { D as padded, E as displayWidth, F as writeOutput, H as checkLoaded, I as expand, L as inputReader, M as parseArguments, N as usage, P as checkOutput, Q as error, R as readNamedFiles, T as stopped, U as loadGateFiles, _ as STATUS_MARKS, a as wrap, at as list, c as summaryOf, d as widthOf, et as worded, f as isFine, g as whyOf, i as layoutFor, it as didYouMean, j as neutralise, l as paint, n as refuse, nt as code, o as wrapAfter, p as isNotReported, r as sayDiagnostics, s as overallSentence, t as notEvaluated, tt as nearest, u as run$1, w as motionWords, y as VERDICT_WORDS, z as isThere } from "./cli/shared.js";
import { fstatSync, writeSync } from "node:fs";
import { isAbsolute, relative } from "node:path";

// src/cli/process-terminal.ts
/** The terminal that this process runs in. */
function processTerminal() {
	const directory = workingDirectory();
	return {
		args: process.argv.slice(2),
		directory,
		environment: process.env,
		output: sinkOf(process.stdout, resultsLost),
		errors: sinkOf(process.stderr, () => void 0),
		readInput,
		program: programName(process.argv[1] ?? "", directory)
	};
}
/** How a user starts a script, from a directory, in a shell. */
function programName(script, directory) {
	if (!/\.[cm]?[jt]s$/u.test(script)) return /[\\/]node_modules[\\/]/u.test(script) ? "npx rollout-gate" : "rollout-gate";
	const near = relative(directory, script);
	const path = isAbsolute(near) || near.length < script.length ? near : script;
	return `node ${/^[\w./\\:@+-]+$/u.test(path) ? path : `"${path}"`}`;
}
function sinkOf(stream, lost) {
	stream.on("error", (problem) => {
		if (problem.code !== "EPIPE") lost(problem);
	});
	return {
		write: isFile(stream.fd) ? (text) => writeAll(stream, text) : (text) => void stream.write(text),
		isTerminal: stream.isTTY === true,
		columns: stream.columns
	};
}
function isFile(descriptor) {
	try {
		return fstatSync(descriptor).isFile();
	} catch {
		return false;
	}
}
function writeAll(stream, text) {
	const bytes = Buffer.from(text);
	try {
		for (let written = 0; written < bytes.length;) written += writeSync(stream.fd, bytes, written);
	} catch (thrown) {
		stream.emit("error", thrown);
	}
}
/** Results that could not be written were not given, whatever the verdict is; only the last word sets the exit code. */
function resultsLost({ message }) {
	process.stderr.write(`error: Standard output cannot be written: ${message}\n`);
	process.once("exit", () => {
		process.exitCode = 2;
	});
}
async function readInput() {
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks);
}
/** A directory that was deleted meanwhile has no path any more; what the shell last called it is as good. */
function workingDirectory() {
	try {
		return process.cwd();
	} catch {
		return process.env["PWD"] ?? "/";
	}
}

// src/files/evaluate.ts
/** Where a gate is looked for when none is named. */
const DEFAULT_GATES = [".github/rollout-gate.yml", "rollout-gate.yml"];
/** Reads every input, then judges. What is wrong anywhere is reported together. */
async function evaluateFiles(request, reader) {
	const read = inputReader(reader);
	const gates = await readGates(request.gates, reader, read);
	const metrics = await read(request.metrics, "a metrics file");
	const baseline = await read(request.baseline, "a baseline");
	const loaded = loadGateFiles(gates.files);
	const named = readNamedFiles(loaded.fromFiles, metrics, reader.directory);
	const { signals, labels, commits } = request;
	const said = {
		...signals && { signals },
		...labels && { labels },
		...commits && { commits }
	};
	const result = checkLoaded(loaded, {
		metrics: metrics.files,
		baseline: baseline.files,
		files: named.files,
		...said
	});
	const all = [
		gates,
		metrics,
		baseline,
		named
	];
	const [texts, paths] = [all.flatMap(({ files }) => files), all.flatMap((each) => each.paths)];
	const unread = all.flatMap(({ problems }) => problems).map(worded);
	if (result.ok && unread.length === 0) return {
		report: result.report,
		diagnostics: [],
		texts,
		paths
	};
	const found = (result.ok ? result.report.diagnostics : result.diagnostics).filter(({ level }) => level === "error" || unread.length === 0);
	return {
		report: null,
		diagnostics: [...unread, ...found],
		texts,
		paths
	};
}
async function readGates(paths, { directory }, read) {
	if (paths.length > 0) return read(paths, "a gate");
	const path = DEFAULT_GATES.find((each) => isThere(directory, each));
	return path === void 0 ? {
		files: [],
		problems: [noGate(directory)],
		paths: []
	} : read([path], "a gate");
}
function noGate(directory) {
	const meant = DEFAULT_GATES.map((path) => path.replace(/yml$/u, "yaml")).find((path) => isThere(directory, path));
	return error("no-gate", null, {
		tried: DEFAULT_GATES,
		meant: meant ?? null
	});
}

// src/judge/fail-on.ts
/** The verdicts that fail a build, by the mildest of them. */
const FAILING = {
	hold: ["hold", "rollback"],
	rollback: ["rollback"],
	never: []
};
const FAIL_ON = Object.keys(FAILING);
/** Whether a verdict is to fail the build. */
function fails(verdict, failOn) {
	return FAILING[failOn].includes(verdict);
}

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

// src/render/table.ts
/** The heading of the conditions or of the triggers. */
function tableHead(kind, { stacked, widths }) {
	if (stacked) return [run$1(`${HEADS[kind][0]}s`, "dim")];
	return [run$1(" ".repeat(2)), ...HEADS[kind].map((head, at) => run$1(padded(head, (widths[at] ?? 0) + 2), "dim"))];
}
/** One line of the gate. It never repeats itself, and is as many lines high as it needs. */
function tableRow(line, layout, width) {
	const style = styleOf(line);
	const mark = run$1(`${isNotReported(line) ? "–" : STATUS_MARKS[line.status]} `, style);
	const cells = cellsOf(line);
	const [name, , , , words] = cells;
	if (layout.stacked) {
		const facts = factsOf(line);
		return [...wrapAfter([mark], [run$1(name)], width), ...wrapAfter([run$1("  ")], [run$1(words, style), run$1(facts === "" ? "" : `: ${facts}`)], width)];
	}
	if (!isSpread(line, cells.map(displayWidth), layout.most)) return besides(mark, cells, layout.widths, style);
	const facts = line.kind === "signal" ? "" : factsOf({
		...line,
		required: ""
	});
	const span = layout.widths.slice(0, -1).reduce((sum, each) => sum + each + 2, -2);
	const rows = besides(mark, [titleOf(line), words], [span, layout.widths.at(-1) ?? 0], style);
	return facts === "" ? rows : [...rows, ...wrapAfter([run$1("    ")], [run$1(facts)], width)];
}
/** Cells beside each other, each wrapped in its column; the last one is the status. */
function besides(mark, texts, widths, style) {
	const last = texts.length - 1;
	const cells = texts.map((text, at) => wrap([run$1(text, at === last ? style : "plain")], widths[at] ?? 0));
	const height = Math.max(...cells.map((cell) => cell.length));
	return Array.from({ length: height }, (_, row) => [row === 0 ? mark : run$1(" ".repeat(2)), ...cells.flatMap((cell, at) => at === last ? cell[row] ?? [] : filled(cell[row] ?? [], (widths[at] ?? 0) + 2))]);
}
function filled(cell, width) {
	return [...cell, run$1(" ".repeat(Math.max(0, width - widthOf(cell))))];
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
	if (isNotReported(line)) return "plain";
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
	if (report.gates.length > 1) blocks.push(wrapAfter(verdictLead(report.verdict), [run$1(overallSentence(report))], width));
	return blocks.flatMap((block, at) => at === 0 ? block : [...BLANK, ...block]).map((line) => `${paint(line, options.colour)}\n`).join("");
}
function verdictLead(verdict) {
	return [run$1(VERDICT_WORDS[verdict], VERDICT_STYLES[verdict]), run$1("  ")];
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
		...wrapAfter(verdictLead(gate.verdict), [run$1(neutralise(gate.protected_path), "bold")], width),
		...wrap([run$1(sentences[0] ?? "")], width),
		...sentences.length < 2 ? NONE : wrap([run$1(sentences.slice(1).join(" "), "dim")], width),
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
	return why === null ? rows : [...rows, ...wrapAfter([run$1("    ")], [run$1(neutralise(why), "dim")], width)];
}
function demands(title, all, width) {
	if (all.length === 0) return NONE;
	return [
		...BLANK,
		[run$1(title, "bold")],
		...all.flatMap((demand, at) => demandLines(demand, `${at + 1}. `, width))
	];
}
function demandLines({ line, subject, demand, why }, number, width) {
	const text = neutralise(stopped(why === null ? demand : `${demand}: ${why}`));
	const named = line.kind === "signal" ? `"${neutralise(subject)}"` : neutralise(subject);
	return wrapAfter([run$1(number)], [
		run$1(named, "bold"),
		run$1(` ${text} `),
		run$1(`(${neutralise(line.file)}:${line.line})`, "dim")
	], width);
}
function diagnosisBlock(diagnosis, evidence, width) {
	const sure = diagnosis.confidence === null ? "" : ` (confidence ${diagnosis.confidence})`;
	const item = (label, text) => wrapAfter([run$1("  ")], [run$1(`${label} `, "dim"), run$1(neutralise(text))], width);
	return [
		...BLANK,
		...wrap([run$1("Diagnosis: ", "bold"), run$1(`${neutralise(diagnosis.sentence)}${sure}`)], width),
		...evidence.flatMap((each) => item("for:", each)),
		...diagnosis.falsified_by.flatMap((each) => item("against:", each)),
		...diagnosis.beware === void 0 ? NONE : item("beware:", diagnosis.beware),
		...diagnosis.not_now.length === 0 ? NONE : item("not now:", diagnosis.not_now.join(", ")),
		...BLANK,
		...wrap([run$1("Next motion: ", "bold"), run$1(`${motionWords(diagnosis)} (${diagnosis.next_motion})`, "bold")], width)
	];
}

// src/cli/report-as.ts
/** Formats of a report. */
const FORMATS = [
	"pretty",
	"json",
	"markdown",
	"github",
	"junit"
];
/** A report in a format. Only the usual one is loaded from the start. */
async function reportAs(format, report, layout) {
	switch (format) {
		case "pretty": return renderPretty(report, layout);
		case "json": return (await import("./cli/json.js")).renderJson(report);
		case "markdown": return (await import("./cli/markdown.js")).renderMarkdown(report);
		case "junit": return (await import("./cli/junit.js")).renderJunit(report);
		case "github": {
			const { renderGithub } = await import("./cli/github.js");
			return `${renderPretty(report, {
				...layout,
				colour: false
			})}${renderGithub(report)}`;
		}
	}
}

// src/cli/check.ts
/** Exit code of each verdict; `--fail-on` maps the milder ones to 0. */
const EXIT_CODES = {
	pass: 0,
	hold: 10,
	rollback: 20
};
const CHECK = {
	command: "check",
	options: {
		gate: "many",
		metrics: "many",
		baseline: "many",
		signal: "many",
		commit: "one",
		format: FORMATS,
		output: "one",
		"fail-on": FAIL_ON
	},
	operands: {
		name: "no argument",
		least: 0,
		most: 0
	}
};
/** `check`: judges gates over metrics, prints the report and ends with the verdict's exit code. */
async function check(terminal) {
	const { directory } = terminal;
	const given = parseArguments(terminal.args.slice(1), CHECK);
	const format = given.one("format") ?? "pretty";
	const output = given.one("output");
	const run = given.problems.length > 0 ? await withoutReading(given, directory) : await evaluateFiles(requestOf(given), terminal);
	const bad = output === void 0 ? null : checkOutput(directory, output, run.paths);
	if (bad !== null || run.report === null) {
		const diagnostics = [...bad === null ? [] : [worded(bad)], ...run.diagnostics];
		return notEvaluated(diagnostics, run.texts, {
			format,
			output: bad === null ? output : void 0
		}, terminal);
	}
	const { report } = run;
	const layout = layoutFor(terminal.output, terminal);
	terminal.output.write(await reportAs(format, report, layout));
	sayDiagnostics(report.diagnostics, run.texts, terminal);
	const failed = output === void 0 ? null : writeOutput(directory, output, await reportAs(format, report, {
		...layout,
		colour: false
	}));
	if (failed === null) return fails(report.verdict, given.one("fail-on") ?? "hold") ? EXIT_CODES[report.verdict] : 0;
	sayDiagnostics([worded(failed)], [], terminal);
	return 2;
}
function requestOf(given) {
	const commit = given.one("commit");
	return {
		gates: given.many("gate"),
		metrics: given.many("metrics"),
		baseline: given.many("baseline"),
		signals: given.many("signal").map((text) => ({
			text,
			source: "--signal"
		})),
		commits: commit === void 0 ? [] : [commit]
	};
}
/** A run that was called wrongly: it reads nothing, and still must not write over what it would have read. */
async function withoutReading(given, directory) {
	const named = [
		"gate",
		"metrics",
		"baseline"
	].flatMap((option) => given.many(option));
	return {
		report: null,
		diagnostics: given.problems.map(worded),
		texts: [],
		paths: [...DEFAULT_GATES, ...(await expand(named, "", directory)).paths]
	};
}

// src/cli/run.ts
/** Every command; what `check` does not need is loaded when it is asked for. */
const COMMANDS = /* @__PURE__ */ new Map([
	["check", () => Promise.resolve(check)],
	["validate", async () => (await import("./cli/validate.js")).validate],
	["eval", async () => (await import("./cli/eval.js")).evaluate],
	["init", async () => (await import("./cli/init.js")).init]
]);
/** Runs one command and gives its exit code. A throw is a bug of ours; it must never look like a verdict. */
async function run(terminal) {
	try {
		return await dispatch(terminal);
	} catch (thrown) {
		const { stack, message } = thrown instanceof Error ? thrown : {
			stack: void 0,
			message: String(thrown)
		};
		const detail = terminal.environment["ROLLOUT_GATE_DEBUG"] ? stack ?? message : `${message} (ROLLOUT_GATE_DEBUG=1 shows where)`;
		terminal.errors.write(`error: Rollout Gate itself failed, so nothing was evaluated. Please report this: ${detail}\n`);
		return 2;
	}
}
async function dispatch(terminal) {
	const [first, second, ...more] = terminal.args;
	if (first === void 0) {
		terminal.errors.write((await import("./cli/help.js")).helpFor(void 0, layoutFor(terminal.errors, terminal).width));
		return 2;
	}
	if (first === "--help" || first === "-h" || first === "help") return help(second, more[0], terminal);
	if (first === "--version" || first === "-V") {
		if (second !== void 0) return refuse([usage(`${code(first)} takes no argument.`, "")], terminal);
		terminal.output.write(`${(await import("./cli/version.js")).VERSION}\n`);
		return 0;
	}
	const command = COMMANDS.get(first);
	if (command === void 0) return refuse([usage(first.startsWith("-") ? misplaced(first, terminal.args) : unknown(first), "")], terminal);
	const end = terminal.args.indexOf("--");
	return terminal.args.slice(1, end === -1 ? void 0 : end).some((argument) => argument === "--help" || argument === "-h") ? help(first, void 0, terminal) : (await command())(terminal);
}
async function help(command, surplus, terminal) {
	if (command !== void 0 && !COMMANDS.has(command)) return refuse([usage(unknown(command), "")], terminal);
	if (surplus !== void 0) return refuse([usage(`Help is for one command; ${code(surplus)} is too much.`, "")], terminal);
	terminal.output.write((await import("./cli/help.js")).helpFor(command, layoutFor(terminal.output, terminal).width));
	return 0;
}
function unknown(command) {
	const names = [...COMMANDS.keys()];
	return `There is no command ${code(command)}.${didYouMean(nearest(command, names)) || ` There are ${list(names)}.`}`;
}
function misplaced(option, args) {
	const command = args.find((argument) => COMMANDS.has(argument));
	return `The command comes first, before the option ${code(option)}.${didYouMean(command === void 0 ? nearest(option, ["--help", "--version"]) : `rollout-gate ${command} ${option} …`)}`;
}

// src/bin.ts
run(processTerminal()).then((code) => {
	process.exitCode = code;
});

export {  };
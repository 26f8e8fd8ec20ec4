#!/usr/bin/env node
import { A as readInputs, D as layoutFor, E as sayDiagnostics, F as loadGateFiles, K as worded, M as isFile, N as whyUnreadable, O as parseArguments, P as checkLoaded, T as refuse, W as error, Y as didYouMean, j as readNamedFiles, k as usage, q as nearest } from "./cli/shared.js";
import { dirname, relative, resolve } from "node:path";
import { renameSync, rmSync, statSync, writeFileSync } from "node:fs";

// src/cli/output.ts
/** What is wrong with a path that output is to be written to, before anything is judged. */
function checkOutput(directory, path, inputs) {
	const full = resolve(directory, path);
	if (inputs.some(({ file }) => resolve(directory, file) === full)) return error("output-is-input", { file: path }, { what: "one of the inputs" });
	if (statSync(full, { throwIfNoEntry: false })?.isDirectory() === true) return error("output-is-folder", { file: path }, {});
	if (statSync(dirname(full), { throwIfNoEntry: false })?.isDirectory() !== true) return error("output-failed", { file: path }, { why: "its folder does not exist" });
	return null;
}
/** Writes a file beside its path and renames it, so that nobody ever sees half of it. */
function writeOutput(directory, path, text) {
	const full = resolve(directory, path);
	const beside = `${full}.${process.pid}.tmp`;
	try {
		writeFileSync(beside, text, { flag: "wx" });
		renameSync(beside, full);
		return null;
	} catch (thrown) {
		rmSync(beside, { force: true });
		return error("output-failed", { file: path }, { why: whyUnreadable(thrown) });
	}
}

// src/cli/check.ts
const FORMATS = [
	"pretty",
	"json",
	"markdown",
	"github",
	"junit"
];
const DEFAULT_GATES = [".github/rollout-gate.yml", "rollout-gate.yml"];
/** Exit code of each verdict; `--fail-on` maps the milder ones to 0. */
const EXIT_CODES = {
	pass: 0,
	hold: 10,
	rollback: 20
};
const FAILING = {
	hold: ["hold", "rollback"],
	rollback: ["rollback"],
	never: []
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
		"fail-on": Object.keys(FAILING)
	},
	operands: {
		name: "no argument",
		least: 0,
		most: 0
	}
};
/** `check`: judges gates over metrics, prints the report and ends with the verdict's exit code. */
async function check(terminal) {
	const parsed = parseArguments(terminal.args.slice(1), CHECK);
	if (!parsed.ok) return notEvaluated([worded(parsed.problem)], [], {
		format: formatIn(terminal.args),
		output: void 0
	}, terminal);
	const { given } = parsed;
	const format = given.one("format") ?? "pretty";
	const output = given.one("output");
	const run = await evaluate(given, terminal);
	const bad = output === void 0 ? null : checkOutput(terminal.directory, output, run.texts);
	if (bad !== null) return notEvaluated([worded(bad), ...run.diagnostics], run.texts, {
		format,
		output: void 0
	}, terminal);
	if (run.report === null) return notEvaluated(run.diagnostics, run.texts, {
		format,
		output
	}, terminal);
	const { report } = run;
	const code = (FAILING[given.one("fail-on") ?? "hold"] ?? []).includes(report.verdict) ? EXIT_CODES[report.verdict] : 0;
	terminal.output.write(await render(report, format, layoutFor(terminal.output, terminal)));
	await sayDiagnostics(report.diagnostics, run.texts, terminal);
	if (output === void 0) return code;
	const failed = writeOutput(terminal.directory, output, await render(report, format, {
		...layoutFor(terminal.output, terminal),
		colour: false
	}));
	if (failed === null) return code;
	await sayDiagnostics([worded(failed)], [], terminal);
	return 2;
}
/** Reads every input, then judges. What is wrong anywhere is reported together. */
async function evaluate(given, terminal) {
	const standardInput = { used: false };
	const gates = await readGates(given.many("gate"), terminal, standardInput);
	const metrics = await readInputs(given.many("metrics"), "a metrics file", terminal, standardInput);
	const baseline = await readInputs(given.many("baseline"), "a baseline", terminal, standardInput);
	const loaded = loadGateFiles(gates.files);
	const named = readNamedFiles(loaded.fromFiles, terminal.directory);
	const commit = given.one("commit");
	const result = checkLoaded(loaded, {
		metrics: metrics.files,
		baseline: baseline.files,
		files: named.files,
		signals: given.many("signal").map((text) => ({
			text,
			source: "--signal"
		})),
		...commit === void 0 ? {} : { commit }
	});
	const texts = [
		gates,
		metrics,
		baseline,
		named
	].flatMap(({ files }) => files);
	const unread = [
		gates,
		metrics,
		baseline,
		named
	].flatMap(({ problems }) => problems).map(worded);
	if (result.ok && unread.length === 0) return {
		report: result.report,
		diagnostics: [],
		texts
	};
	const found = (result.ok ? result.report.diagnostics : result.diagnostics).filter(({ level }) => level === "error" || unread.length === 0);
	return {
		report: null,
		diagnostics: [...unread, ...found],
		texts
	};
}
async function readGates(paths, terminal, standardInput) {
	if (paths.length > 0) return readInputs(paths, "a gate", terminal, standardInput);
	const path = DEFAULT_GATES.find((each) => isFile(terminal.directory, each));
	if (path === void 0) return {
		files: [],
		problems: [error("no-gate", null, { tried: DEFAULT_GATES })]
	};
	return readInputs([path], "a gate", terminal, standardInput);
}
async function render(report, format, layout) {
	switch (format) {
		case "pretty": return (await import("./cli/pretty.js")).renderPretty(report, layout);
		case "json": return (await import("./cli/json.js")).renderJson(report);
		case "markdown": return (await import("./cli/markdown.js")).renderMarkdown(report);
		case "junit": return (await import("./cli/junit.js")).renderJunit(report);
		case "github": {
			const { renderGithub, renderGithubDiagnostics } = await import("./cli/github.js");
			const { renderPretty } = await import("./cli/pretty.js");
			return `${renderPretty(report, {
				...layout,
				colour: false
			})}${renderGithub(report)}${renderGithubDiagnostics(report.diagnostics)}`;
		}
	}
}
/** Ends a run that has no verdict: diagnostics to standard error, and in the asked format where it has a form for them. */
async function notEvaluated(diagnostics, texts, { format, output }, terminal) {
	if (format === "json") {
		const text = (await import("./cli/json.js")).renderJson({
			version: 1,
			diagnostics: [...diagnostics]
		});
		terminal.output.write(text);
		const failed = output === void 0 ? null : writeOutput(terminal.directory, output, text);
		if (failed !== null) await sayDiagnostics([worded(failed)], [], terminal);
	}
	if (format === "github") terminal.output.write((await import("./cli/github.js")).renderGithubDiagnostics(diagnostics));
	await sayDiagnostics(diagnostics, texts, terminal);
	return 2;
}
/** The format that was asked for in arguments which are wrong elsewhere. */
function formatIn(args) {
	const at = args.findIndex((argument) => argument.startsWith("--format"));
	return args[at]?.split("=", 2)[1] ?? args[at + 1] ?? "";
}

// src/cli/run.ts
/** Every command; what `check` does not need is loaded when it is asked for. */
const COMMANDS = {
	check: () => Promise.resolve(check),
	validate: async () => (await import("./cli/validate.js")).validate,
	eval: async () => (await import("./cli/eval.js")).evaluate,
	init: async () => (await import("./cli/init.js")).init
};
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
	const [first, second] = terminal.args;
	if (first === void 0 || first === "--help" || first === "-h") return help(void 0, terminal, first === void 0 ? 2 : 0);
	if (first === "help" && (second === void 0 || second in COMMANDS)) return help(second, terminal, 0);
	if (first === "--version" || first === "-V") {
		terminal.output.write(`${(await import("./cli/version.js")).VERSION}\n`);
		return 0;
	}
	const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : void 0;
	if (command === void 0) return refuse(usage(unknown(first === "help" ? second ?? "" : first), ""), terminal);
	const end = terminal.args.indexOf("--");
	return terminal.args.slice(1, end === -1 ? void 0 : end).some((argument) => argument === "--help" || argument === "-h") ? help(first, terminal, 0) : (await command())(terminal);
}
function unknown(command) {
	const names = Object.keys(COMMANDS);
	return `There is no command \`${command}\`.${didYouMean(nearest(command, names)) || ` There are ${names.map((name) => `\`${name}\``).join(", ")}.`}`;
}
/** Prints help; without any argument it goes to standard error, since nothing was done that was asked for. */
async function help(command, terminal, code) {
	const { helpFor } = await import("./cli/help.js");
	(code === 0 ? terminal.output : terminal.errors).write(helpFor(command));
	return code;
}

// src/cli/process-terminal.ts
/** The terminal that this process runs in. */
function processTerminal() {
	const directory = process.cwd();
	return {
		args: process.argv.slice(2),
		directory,
		environment: process.env,
		output: sinkOf(process.stdout),
		errors: sinkOf(process.stderr),
		readInput,
		program: programName(process.argv[1] ?? "", directory)
	};
}
function sinkOf(stream) {
	stream.on("error", (problem) => {
		if (problem.code !== "EPIPE") throw problem;
	});
	return {
		write: (text) => void stream.write(text),
		isTerminal: stream.isTTY === true,
		columns: stream.columns
	};
}
async function readInput() {
	const chunks = [];
	for await (const chunk of process.stdin) chunks.push(chunk);
	return Buffer.concat(chunks);
}
function programName(script, directory) {
	const path = relative(directory, script);
	return script.endsWith(".js") ? `node ${/\s/u.test(path) ? `"${path}"` : path}` : "rollout-gate";
}

// src/bin.ts
process.exitCode = await run(processTerminal());

export {  };
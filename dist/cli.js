#!/usr/bin/env node
import { $n as nearest, N as layoutFor, O as usage, Qn as messageOf, er as code, ir as list, j as refuse, nr as didYouMean, t as check } from "./cli/shared.js";
import { fstatSync, writeSync } from "node:fs";
import { isAbsolute, relative } from "node:path";

// src/files/working-directory.ts
/** Where this process works. A directory that was deleted meanwhile has no path any more; what the shell last called it is as good. */
function workingDirectory() {
	try {
		return process.cwd();
	} catch {
		return process.env["PWD"] ?? "/";
	}
}

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
		questions: async () => (await import("./cli/process-questions.js")).processQuestions(),
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

// src/cli/run.ts
/** Every command; what `check` does not need is loaded when it is asked for. */
const COMMANDS = /* @__PURE__ */ new Map([
	["check", () => Promise.resolve(check)],
	["validate", async () => (await import("./cli/validate.js")).validate],
	["eval", async () => (await import("./cli/eval.js")).evaluate],
	["explain", async () => (await import("./cli/explain.js")).explain],
	["diagnose", async () => (await import("./cli/diagnose.js")).diagnose],
	["test", async () => (await import("./cli/test.js")).test],
	["prove", async () => (await import("./cli/prove.js")).prove],
	["compare", async () => (await import("./cli/compare.js")).compare],
	["init", async () => (await import("./cli/init.js")).init]
]);
/** Runs one command and gives its exit code. A throw is a bug of ours; it must never look like a verdict. */
async function run(terminal) {
	try {
		return await dispatch(terminal);
	} catch (thrown) {
		terminal.errors.write(`error: Rollout Gate itself failed, so nothing was evaluated. Please report this: ${detailOf(thrown, terminal)}\n`);
		return 2;
	}
}
/** What is known of a bug; where it happened only when that is asked for. */
function detailOf(thrown, terminal) {
	const message = `${messageOf(thrown)} (ROLLOUT_GATE_DEBUG=1 shows where)`;
	try {
		return terminal.environment["ROLLOUT_GATE_DEBUG"] && thrown instanceof Error ? thrown.stack ?? message : message;
	} catch {
		return message;
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
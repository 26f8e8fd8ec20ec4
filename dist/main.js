import { $ as outcomeMessages, At as error, Ct as diagnosisMessages, Dt as whyRefused, Ft as onDemand, It as messageOf, J as lacksBaseline, Nt as worded, Ot as leavesByLink, Pt as enumerated, Q as showNumber, X as estimateWords, Y as unmeasuredIn, Z as isEstimate, _t as counted, a as readEvent, bt as share, c as stepMessages, d as evaluateFiles, dt as STATUS_MARKS, ft as STATUS_WORDS, gt as confidenceWords, ht as clipped, kt as nearest, l as toldMessages, lt as send, mt as capitalised, n as changeMessages, o as baseMessages, pt as VERDICT_WORDS, q as asksForName, s as endMessages, t as directionsOf, vt as motionLabel, xt as stopped, yt as motionWords } from "./main/shared.js";
import { accessSync, closeSync, constants, fstatSync, ftruncateSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash, randomUUID } from "node:crypto";
import { EOL, tmpdir } from "node:os";

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

// src/judge/report.ts
/** The gate that made the verdict; of several the first. */
function decisive({ gates, verdict }) {
	return gates.find((gate) => gate.verdict === verdict);
}

// src/github/dispatch.ts
/** Events whose runs stand for what is released. Everything else may be set off by somebody who may not release. */
const MAY_ROLL_BACK = /* @__PURE__ */ new Set(["push", "schedule"]);
/** The branches on which a merge queue tries what is not merged yet; a push to them is no release. */
const MERGE_QUEUE = "refs/heads/gh-readonly-queue/";
/** Seconds that sending may take. */
const SECONDS$1 = 10;
/** Sends the rollback event where the verdict and the inputs ask for it: at most once per run attempt and gate. */
async function dispatchRollback(runner, inputs, event, report) {
	const { rollbackEvent: type, token } = inputs;
	if (report.verdict !== "rollback" || type === null) return { did: "nothing" };
	if (!MAY_ROLL_BACK.has(event.name)) return {
		did: "not for this event",
		event: event.name
	};
	if (runner.environment["GITHUB_REF"]?.startsWith(MERGE_QUEUE) === true) return {
		did: "not for this event",
		event: "merge_group"
	};
	const payload = payloadOf(type, event, report);
	const mark = join(runner.environment["RUNNER_TEMP"] || tmpdir(), `rollout-gate-${payload.key}`);
	if (!leaveMark(mark)) return { did: "sent before" };
	const sent = await send(runner, token, {
		what: "The rollback event",
		permission: "contents: write"
	}, SECONDS$1, (api) => api.dispatch(type, payload));
	if (sent.ok) return { did: "sent" };
	if (!sent.mayHaveArrived) rmSync(mark, { force: true });
	return {
		did: "failed",
		why: sent.why,
		mayHaveArrived: sent.mayHaveArrived
	};
}
/** Longest list of gates in a payload, of which GitHub takes 64 kB in all. */
const LONGEST_LIST = 1e3;
function payloadOf(type, { commit, run }, report) {
	const diagnosis = decisive(report)?.diagnosis;
	const gates = report.gates.filter(({ verdict }) => verdict === "rollback");
	const identity = createHash("sha256").update(JSON.stringify([type, gates.map((gate) => [gate.file, gate.protected_path])])).digest("hex");
	return {
		verdict: report.verdict,
		gate: clipped([...new Set(gates.map(({ file }) => file))].join(", "), LONGEST_LIST),
		commit,
		surface: diagnosis?.surface ?? "",
		motion: diagnosis?.next_motion ?? "",
		key: `${run.id}-${run.attempt}-${identity.slice(0, 12)}`
	};
}
/** Leaves a mark that this was sent. False when it is there; where none can be left, twice is better than never. */
function leaveMark(path) {
	try {
		closeSync(openSync(path, "wx"));
		return true;
	} catch (thrown) {
		return thrown.code !== "EEXIST";
	}
}

// src/files/write.ts
/** What is wrong with a path that output is to be written to, seen before anything is written. `inputs` are the paths that this run reads. */
function checkOutput(directory, path, inputs) {
	const full = resolve(directory, path);
	const target = followed(full);
	if (leavesByLink(directory, path)) return error("output-outside", { file: path }, {});
	if (inputs.some((input) => followed(resolve(directory, input)) === target)) return error("output-is-input", { file: path }, {});
	try {
		const there = statSync(full, { throwIfNoEntry: false });
		if (there?.isDirectory() === true || /[\\/]$/u.test(path)) return error("output-is-folder", { file: path }, {});
		const folder = dirname(target);
		if (there === void 0 && statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return error("output-failed", { file: path }, { why: "its folder does not exist; make it first" });
		accessSync(isSpecial(there) ? full : folder, constants.W_OK);
		return null;
	} catch (thrown) {
		return error("output-failed", { file: path }, { why: whyRefused(thrown) });
	}
}
/**
* Writes a file beside its path and renames it, so that nobody ever sees half of it. A symbolic link stays one. The name
* beside it is nobody else's: containers that share a folder share process numbers too, and what a killed run left there,
* or somebody put there, is not written to. It is hidden, so that no pattern finds what a killed run left.
*/
function writeOutput(directory, path, text) {
	const full = resolve(directory, path);
	const target = followed(full);
	if (leavesByLink(directory, path)) return error("output-outside", { file: path }, {});
	const beside = join(dirname(target), `.rollout-gate-${randomUUID()}.tmp`);
	try {
		if (isSpecial(statSync(full, { throwIfNoEntry: false }))) writeFileSync(full, text);
		else {
			writeFileSync(beside, text, { flag: "wx" });
			renameSync(beside, target);
		}
		return null;
	} catch (thrown) {
		rmSync(beside, { force: true });
		return error("output-failed", { file: path }, { why: whyRefused(thrown) });
	}
}
/** Whether this is a device or a pipe, such as /dev/null: that is written to, where a rename would replace it by a file. */
function isSpecial(there) {
	return there?.isFile() === false;
}
/** A path with its symbolic links followed, as far as it exists. */
function followed(full) {
	try {
		return realpathSync(full);
	} catch {
		return full;
	}
}

// src/github/repository.ts
/** The same where gates were read from another commit: `paths` has those that were, `differing` whose lines are others there. */
function placedAtBase(repository, { commit, paths, differing }) {
	return {
		...repository,
		pathOf: (file) => differing.has(file) ? null : repository.pathOf(file),
		linkTo: (file, line, of) => {
			if (of === "mistake" && differing.has(file)) return null;
			const path = paths.get(file);
			return path === void 0 ? repository.linkTo(file, line) : repository.blobAddress(commit, path, line);
		}
	};
}
function repositoryOf({ environment, directory: root }, { run }, workingDirectory) {
	const directory = resolve(root, workingDirectory);
	const name = environment["GITHUB_REPOSITORY"] ?? "";
	const page = name === "" ? null : `${(environment["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/u, "")}/${name}`;
	const workspace = environment["GITHUB_WORKSPACE"] || root;
	const sha = environment["GITHUB_SHA"] ?? "";
	const pathOf = (file) => {
		const path = relative(workspace, resolve(directory, file));
		return path === "" || isAbsolute(path) || path.split(sep)[0] === ".." ? null : path.split(sep).join("/");
	};
	const blobAddress = (commit, path, line) => page === null || commit === "" ? null : `${page}/blob/${commit}/${path.split("/").map(encodeURIComponent).join("/")}#L${line}`;
	return {
		root,
		directory,
		runAddress: page === null || run.id === 0 ? null : `${page}/actions/runs/${run.id}/attempts/${run.attempt}`,
		commitAddress: (commit) => page === null || commit === "" ? null : `${page}/commit/${commit}`,
		blobAddress,
		pathOf,
		linkTo: (file, line) => {
			const path = /\.ya?ml$/u.test(file) ? pathOf(file) : null;
			return path === null ? null : blobAddress(sha, path, line);
		}
	};
}

// src/github/evaluate.ts
/** Files that the runner reads and writes, which a report must not overwrite. */
const RUNNER_FILES = [
	"GITHUB_OUTPUT",
	"GITHUB_STEP_SUMMARY",
	"GITHUB_ENV",
	"GITHUB_PATH",
	"GITHUB_STATE",
	"GITHUB_EVENT_PATH"
];
/** Reads all that the verdict depends on, and judges. With a mistake in the step itself nothing is read. */
async function evaluateStep(runner, inputs, event, repository, problems) {
	const { directory } = repository;
	const wrong = [
		...problems,
		...missingFolder(inputs, directory),
		...missingBase(inputs, event)
	];
	if (wrong.length > 0) return {
		evaluation: {
			report: null,
			diagnostics: wrong.map(worded),
			texts: [],
			paths: []
		},
		repository
	};
	const judged = await judgeStep(runner, inputs, event, repository);
	const { evaluation } = judged;
	const unwritable = inputs.report === null ? null : checkOutput(directory, inputs.report, [...evaluation.paths, ...RUNNER_FILES.flatMap((name) => runner.environment[name] ?? [])]);
	return unwritable === null ? judged : {
		...judged,
		evaluation: {
			...evaluation,
			report: null,
			diagnostics: [worded(unwritable), ...evaluation.diagnostics]
		}
	};
}
/** Judges by the base's gates where the change has a base, and nobody asks for the change's own. */
async function judgeStep(runner, inputs, event, repository) {
	const { gates, metrics, baseline, gateSource, token } = inputs;
	const request = {
		gates,
		metrics,
		baseline,
		signals: inputs.signals.map((text) => ({
			text,
			source: "the input signals"
		})),
		labels: event.labels,
		commits: event.commits
	};
	const reader = {
		directory: repository.directory,
		readInput: () => Promise.reject(new Error(stepMessages.noInput()))
	};
	if (event.base === null || gateSource === "head") {
		const evaluation = await evaluateFiles(request, reader);
		const isForChange = (inputs.pullRequest ?? event.pullRequest) !== null;
		const notes = event.base !== null ? [baseMessages.asked()] : isForChange ? [baseMessages.noBaseHere({ event: event.name })] : [];
		return {
			evaluation: {
				...evaluation,
				report: evaluation.report && {
					...evaluation.report,
					gate_source: {
						from: "head",
						commit: null,
						notes
					}
				}
			},
			repository
		};
	}
	const { evaluateByBase } = await import("./main/evaluate.js");
	const { evaluation, ...placed } = await evaluateByBase(runner, token, event.base, request, reader);
	return {
		evaluation,
		repository: placedAtBase(repository, placed)
	};
}
/** Events that are always for a change, so that a payload without a base is a broken one. */
const FOR_A_CHANGE = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"merge_group"
]);
function missingBase({ gateSource }, { name, base }) {
	if (base !== null || gateSource === "head") return [];
	if (FOR_A_CHANGE.has(name)) return [error("usage", null, {
		problem: stepMessages.noBase({ event: name }),
		help: null
	})];
	return gateSource === null ? [] : [error("usage", null, {
		problem: stepMessages.neverBase({ event: name }),
		help: null
	})];
}
function missingFolder({ workingDirectory }, directory) {
	if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) return [];
	return [error("usage", null, {
		problem: stepMessages.noFolder({ given: workingDirectory }),
		help: null
	})];
}

// src/github/hiding.ts
/** Shorter ones are no token, and would blot out words. */
const SHORTEST = 8;
/** A text without the token, which the runner hides in logs, and nobody hides in comments, summaries and files. */
function withoutToken(text, token) {
	return token.length < SHORTEST ? text : text.replaceAll(token, "***");
}
/** What was evaluated, without the token: before its texts are wrapped, clipped or packed, which would hide parts of it. */
function evaluationWithout(token, evaluation) {
	const hide = (text) => withoutToken(text, token);
	const hideAll = (value) => {
		const text = JSON.stringify(value);
		const hidden = hide(text);
		return hidden === text ? value : JSON.parse(hidden);
	};
	const { report, diagnostics, texts, paths } = evaluation;
	return {
		report: hideAll(report),
		diagnostics: hideAll(diagnostics),
		texts: texts.map(({ file, text }) => ({
			file: hide(file),
			text: hide(text)
		})),
		paths
	};
}
/** A runner to which the token is never written, wherever it came from. */
function hiding(runner, token) {
	const hide = (text) => withoutToken(text, token);
	return {
		...runner,
		print: (text) => runner.print(hide(text)),
		setOutputs: (values) => runner.setOutputs(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, hide(value)]))),
		writeSummary: (markdown) => runner.writeSummary(hide(markdown)),
		connect: async (given, signal) => {
			const api = await runner.connect(given, signal);
			return {
				...api,
				createComment: (issue, body) => api.createComment(issue, hide(body)),
				updateComment: (id, body) => api.updateComment(id, hide(body))
			};
		}
	};
}

// src/github/inputs.ts
const COMMENT_MODES = [
	"always",
	"on-failure",
	"never"
];
const SIDES = ["base", "head"];
/** Longest type of a `repository_dispatch` event (GitHub's REST documentation, "Create a repository dispatch event"). */
const LONGEST_EVENT = 100;
/** The token, which must not be written anywhere. */
function tokenOf(input) {
	return input("github-token").trim();
}
/** Reads every input of the step. What is wrong is said; in its place stands the default, so that it can be said everywhere. */
function readInputs(input) {
	const problems = [];
	const wrong = (problem) => void problems.push(error("usage", null, {
		problem,
		help: null
	}));
	const text = (name) => input(name).trim() || null;
	const lines = (name) => input(name).split(/\r?\n/u).map((line) => line.trim()).filter((line) => line !== "");
	const oneOf = (name, values, otherwise) => {
		const given = text(name) ?? otherwise;
		const value = values.find((each) => each === given);
		if (value === void 0) wrong(stepMessages.choice({
			input: name,
			given,
			values,
			meant: nearest(given, values)
		}));
		return value ?? otherwise;
	};
	const flag = (name) => {
		const value = (text(name) ?? "true").replace(/^(?:True|TRUE|False|FALSE)$/u, (word) => word.toLowerCase());
		if (value !== "true" && value !== "false") wrong(stepMessages.choice({
			input: name,
			given: value,
			values: ["true", "false"],
			meant: null
		}));
		return value !== "false";
	};
	const number = (name) => {
		const given = text(name);
		if (given === null) return null;
		if (/^[1-9]\d{0,9}$/u.test(given)) return Number(given);
		wrong(stepMessages.pullRequest({
			input: name,
			given
		}));
		return null;
	};
	const rollbackEvent = text("rollback-event");
	if (rollbackEvent !== null && rollbackEvent.length > LONGEST_EVENT) wrong(stepMessages.longEvent({
		length: rollbackEvent.length,
		most: LONGEST_EVENT
	}));
	const token = tokenOf(input);
	const isToken = !/\s/u.test(token);
	if (!isToken) wrong(stepMessages.brokenToken());
	return {
		inputs: {
			gates: lines("gate"),
			metrics: lines("metrics"),
			baseline: lines("baseline"),
			signals: lines("signals"),
			failOn: oneOf("fail-on", FAIL_ON, "hold"),
			comment: oneOf("comment", COMMENT_MODES, "always"),
			commentKey: text("comment-key"),
			pullRequest: number("pull-request-number"),
			summary: flag("summary"),
			annotations: flag("annotations"),
			report: text("report"),
			gateSource: text("gate-source") === null ? null : oneOf("gate-source", SIDES, "base"),
			rollbackEvent,
			token: isToken ? token : "",
			workingDirectory: text("working-directory") ?? "."
		},
		problems
	};
}

// src/render/escape.ts
/**
* A user's text on one line, with nothing in it that acts on the reader's screen: white space becomes blanks; control
* characters, invisible formatting (bidi overrides among it) and halves of a pair are spelled out, `\u{1b}`.
*
* The two joiners stay, since emoji and several scripts are written with them. `##[`, with which a CI log may give the
* runner a command from anywhere in a line, is taken apart.
*/
function neutralise(text) {
	if (/^[ -~]*$/u.test(text) && !text.includes("##[")) return text;
	return text.replace(/\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu, " ").replace(UNSEEN$1(), (character) => character === "‌" || character === "‍" ? character : spelled(character)).replace(/#(?=#\[)/gu, "# ");
}
const UNSEEN$1 = onDemand(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]`, "gu");
function spelled(character) {
	return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
/**
* A finished line that no runner takes for a workflow command. GitHub's skips blanks before it looks for `::`, so
* indenting is no protection; a look-alike of the first colon is, at the same width.
*/
function withoutCommand(line) {
	return line.replace(/^(\s*):(?=:)/u, "$1∶");
}
/** The message of a workflow command. */
function commandMessage(text) {
	return neutralise(text).replace(/%/gu, "%25");
}
/** A property of a workflow command, such as its `file`. */
function commandProperty(text) {
	return commandMessage(text).replace(/:/gu, "%3A").replace(/,/gu, "%2C");
}

// src/render/width.ts
let segmenter;
/** Of a longer text the segmenter goes over all for each character, so that it gets this much at a time. */
const AT_ONCE = 256;
/** The segmenter is made when it is first needed: it costs 10 ms, a sixth of an empty program's start. */
function* clusters(text) {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	for (let [start, size] = [0, AT_ONCE]; start < text.length;) {
		const found = Array.from(segmenter.segment(text.slice(start, start + size)), ({ segment }) => segment);
		const isLast = start + size >= text.length;
		const whole = isLast ? found : found.slice(0, -1);
		yield* whole;
		start += isLast ? size : whole.reduce((length, each) => length + each.length, 0);
		size = whole.length === 0 ? size * 2 : AT_ONCE;
	}
}
/** Two columns wide: Unicode's East Asian Width W and F, as ranges of whole blocks. */
const WIDE = /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18fff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d37f}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
/** What a terminal draws on two columns as a picture: by default, by a variation selector, or joined to another. */
const EMOJI = onDemand(String.raw`\p{Emoji_Presentation}|\p{Regional_Indicator}|[\p{Emoji}]\ufe0f|\p{Extended_Pictographic}\u200d`, "u");
/** Drawn on the character before: marks, joiners, and the vowels and finals of a Hangul syllable. */
const ZERO = onDemand(String.raw`[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]`, "u");
/** ASCII and our own marks: one column each, with nothing to join. */
const isPlain = (text) => /^[ -~✓✗…–—·≤▲→]*$/u.test(text);
/** Letters and signs that join with nothing among them: Latin, Greek, Cyrillic, kana and ideographs. Those need no segmenter. */
const isSingle = (text) => /^[ -~\u00a1-\u00ac\u00ae-\u02af\u0370-\u0482\u048a-\u052f\u3041-\u3096\u30a0-\u30ff\u4e00-\u9fff]*$/u.test(text);
/** How many columns of a terminal a text takes. It has no control characters. */
function displayWidth(text) {
	if (isPlain(text)) return text.length;
	let width = 0;
	if (isSingle(text)) {
		for (const character of text) width += WIDE.test(character) ? 2 : 1;
		return width;
	}
	for (const segment of clusters(text)) width += clusterWidth(segment);
	return width;
}
/** The characters of a text as a reader sees them, none of which may be taken apart. */
function graphemes(text) {
	return isPlain(text) || isSingle(text) ? [...text] : [...clusters(text)];
}
function clusterWidth(cluster) {
	if (EMOJI().test(cluster)) return 2;
	let width = /^[\u1160-\u11ff\ud7b0-\ud7ff]/u.test(cluster) ? 1 : 0;
	for (const character of cluster) width += ZERO().test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return width;
}
/** Fills a text up with blanks on its right. */
function padded(text, width) {
	return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

// src/render/paint.ts
/** Select Graphic Rendition codes (ECMA-48). Of the colours, only the eight that every terminal's theme sets. */
const CODES = {
	plain: "",
	bold: "1",
	dim: "2",
	good: "1;32",
	bad: "1;31",
	doubtful: "1;33"
};
function run$1(text, style = "plain") {
	return {
		text,
		style
	};
}
/** A line of a terminal. Blanks at its end are dropped. */
function paint(line, colour) {
	const end = line.findLastIndex(({ text }) => text.trim() !== "") + 1;
	const painted = line.slice(0, end).map(({ text, style }, at) => {
		const kept = at === end - 1 ? text.trimEnd() : text;
		return !colour || style === "plain" || kept.trim() === "" ? kept : `\u001b[${CODES[style]}m${kept}\u001b[0m`;
	});
	return withoutCommand(painted.join(""));
}
function textOf(line) {
	return line.map(({ text }) => text).join("");
}
function widthOf(line) {
	return displayWidth(textOf(line));
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
		if (used > 0) line.push(run$1(" ", line.at(-1)?.style === word[0]?.style ? line.at(-1)?.style : "plain"));
		line.push(...word);
		used += needed + (used > 0 ? 1 : 0);
	}
	if (line.length > 0 || lines.length === 0) flush();
	return lines;
}
/** The same with a beginning, such as `1. `: later lines are indented to where the first one's text begins. */
function wrapAfter(lead, runs, width) {
	const indent = Math.min(widthOf(lead), Math.floor(width / 2));
	return wrap(runs, width - indent).map((line, at) => [...at === 0 ? lead : [run$1(" ".repeat(indent))], ...line]);
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

// src/render/diagnostics.ts
const TAB = 4;
/** Characters on either side of a caret that can ever be shown. */
const REACH = 2e3;
/**
* Diagnostics for the terminal: each as `FILE:LINE:COLUMN: error: MESSAGE` and the line of the file with a caret under the
* column, cut to `width`. The message is wrapped on request only, for a person's terminal: editors and CI systems
* recognise it on one line. `sources` holds the texts of the files by their names; of a file that is missing there no line is shown.
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
		const head = headOf(diagnostic);
		return [...options.wrapped === true ? wrap(head, options.width) : [head], ...source === null || line === null ? [] : excerpt(source, line, column ?? 1, options.width)];
	}).map((line) => `${paint(line, options.colour)}\n`).join("");
}
function headOf({ file, line, column, level, message }) {
	const place = [
		file === null ? null : neutralise(file),
		line,
		line === null ? null : column
	].filter((part) => part !== null).join(":");
	return [
		run$1(place === "" ? "" : `${place}: `, "bold"),
		run$1(`${level}: `, level === "error" ? "bad" : "doubtful"),
		run$1(neutralise(message))
	];
}
/** The source line behind a gutter, and the caret below it. `column` counts UTF-16 units from 1. */
function excerpt(source, line, column, width) {
	const gutter = ` ${line} | `;
	const start = Math.max(0, column - 1 - REACH);
	const before = (start > 0 ? "…" : "") + visible(source.slice(start, column - 1), 0);
	const { text, caret } = windowOf(before, visible(source.slice(column - 1, column - 1 + REACH), displayWidth(before)), Math.max(TAB, width - gutter.length));
	return [[run$1(gutter, "dim"), run$1(text)], [run$1(`${" ".repeat(gutter.length - 2)}| `, "dim"), run$1(`${" ".repeat(caret)}^`, "bad")]];
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

// src/render/numbers.ts
/** Significant digits of what was measured; a bound is shown whole. */
const DIGITS = 4;
/** A distance to a bound with its sign, which says on which side of the bound it is. */
function showMargin(margin) {
	return margin > 0 ? `+${showNumber(margin, [], DIGITS)}` : showNumber(margin, [], DIGITS);
}
/** What was seen of one term. Text is in quotes, so that "0.9" is not taken for a number. */
function showObserved(observed, unlike = []) {
	if (observed === null) return "unknown";
	if (typeof observed === "number") return showNumber(observed, unlike, DIGITS);
	if (typeof observed === "string") return /^\d+ values?$/u.test(observed) ? observed : JSON.stringify(observed);
	if (typeof observed === "boolean") return String(observed);
	return estimateWords(observed, unlike);
}
/** The numbers that stand in an expression; `15%` is 0.15. */
function numbersIn(expression) {
	return [...expression.matchAll(/(?<![\w.])(\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)(%?)/giu)].flatMap(([, digits, percent]) => {
		const number = percent === "%" ? Number(digits) / 100 : Number(digits);
		return [number, -number];
	});
}

// src/render/lines.ts
/** Terms shown of one line; where hundreds of slices failed, the rest is counted. */
const TERMS = 20;
function linesOf(gate) {
	return [...gate.conditions.map((each) => conditionLine(each, gate.file)), ...gate.triggers.map((each) => triggerLine(each, gate.file))];
}
/** "x is not met", "x fired". */
function statusPhrase({ text, status }) {
	return status === "fired" ? `${text} fired` : `${text} is ${STATUS_WORDS[status]}`;
}
/** Why a line is what it is: of one that fired what was seen, the reason, and of one that is not fine the gate's own `because`. */
function whyOf(line) {
	const { kind, status, observed, reason, because } = line;
	const parts = [
		status === "fired" && kind === "trigger" && observed !== "-" ? `observed ${observed}` : null,
		reason,
		because === null || isFine(line) ? null : outcomeMessages.matters({ because })
	].filter((part) => part !== null);
	return parts.length === 0 ? null : parts.join("; ");
}
function isFine({ status }) {
	return status === "met" || status === "clear";
}
/** A signal that nobody has answered, and that is clear for want of an answer. */
function isNotReported({ kind, status, reason }) {
	return kind === "signal" && status === "clear" && reason === outcomeMessages.notReported();
}
function conditionLine(condition, file) {
	const { metric, expression, status, severity } = condition;
	const words = severity === "warn" && status !== "met" ? `${STATUS_WORDS[status]} (warning)` : STATUS_WORDS[status];
	const terms = Object.keys(condition.observed);
	const named = requiredOf(expression, [metric, `metric(${JSON.stringify(metric)})`]);
	const [name, required] = named !== null ? [metric, named] : terms.length === 1 && terms[0]?.includes(metric) === true ? [terms[0], requiredOf(expression, terms)] : [metric, null];
	const texts = required === null ? {
		name: metric,
		required: expression
	} : {
		name,
		required
	};
	return {
		...common(condition, file),
		kind: "condition",
		counts: severity === "block",
		text: expression,
		...texts,
		...seen(condition),
		words
	};
}
function triggerLine(trigger, file) {
	const base = {
		...common(trigger, file),
		counts: true
	};
	if ("signal" in trigger) {
		const words = trigger.status === "unknown" ? STATUS_WORDS.unknown : trigger.reason ?? STATUS_WORDS[trigger.status];
		return {
			...base,
			kind: "signal",
			text: trigger.signal,
			name: trigger.signal,
			required: "",
			observed: "",
			margin: "",
			compound: false,
			words
		};
	}
	const { expression, observed, status } = trigger;
	const known = outcomeMessages.fired({ expression });
	const reason = trigger.reason?.startsWith(known) === true ? trigger.reason.slice(known.length).replace(/^; /u, "") || null : trigger.reason;
	const [name, ...more] = Object.keys(observed);
	const required = name === void 0 || more.length > 0 ? null : requiredOf(expression, [name]);
	const named = required === null || name === void 0 ? {
		name: expression,
		required: ""
	} : {
		name,
		required
	};
	return {
		...base,
		reason,
		kind: "trigger",
		text: expression,
		...named,
		...seen(trigger),
		words: STATUS_WORDS[status]
	};
}
function common(report, file) {
	const { status, reason, because, line, column } = report;
	const numberLine = "number_line" in report ? report.number_line ?? null : null;
	return {
		status,
		reason,
		comparesCases: "worse" in report,
		because: because === void 0 || because.trim() === "" ? null : because,
		numberLine,
		file,
		line,
		column
	};
}
/** The lines whose number line is to be shown: of several on one metric the first. */
function withNumberLine(lines) {
	const first = /* @__PURE__ */ new Map();
	for (const line of lines) if (line.numberLine !== null && line.counts && !first.has(line.numberLine.metric)) first.set(line.numberLine.metric, line);
	return new Set(first.values());
}
/** `<= 0.15` of `override_rate <= 0.15`; null where the name does not stand alone on the left of a single comparison. */
function requiredOf(expression, names) {
	const [, each = "", body = ""] = /^(each )?(.*)$/su.exec(expression) ?? [];
	for (const name of names) {
		const rest = body.startsWith(`${name} `) ? body.slice(name.length + 1) : "";
		if (/^(?:[<>]=?|[=!]=) /u.test(rest) && !/ (?:and|or) /u.test(rest)) return each + rest;
	}
	return null;
}
function seen(report) {
	const terms = Object.entries(report.observed);
	const bounds = numbersIn(report.expression);
	const [first] = terms;
	const shown = terms.slice(0, TERMS).map(([term, value]) => `${term} ${showObserved(value, bounds)}`);
	const difference = report.difference === void 0 ? [] : [`${report.difference.of.includes(" * ") ? report.difference.of : "difference"} ${estimateWords({
		...report.difference,
		n: null
	}, bounds)}`];
	const rest = terms.length > TERMS ? `and ${terms.length - TERMS} more` : [];
	const isSlice = report.expression.startsWith("each ") && first !== void 0 && first[1] !== null;
	const single = first === void 0 || first[1] === null ? "-" : showObserved(first[1], bounds);
	return {
		observed: terms.length < 2 && !isSlice ? single : [
			...shown,
			...rest,
			...difference
		].join(", "),
		margin: report.margin === null ? "-" : showMargin(report.margin),
		compound: terms.length > 1 || isSlice
	};
}

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

// src/render/number-line.ts
/**
* A number line in words, from the lowest numbers to the highest: `pass ≤ 0.15 < hold ≤ 0.2 < rollback`. A zone of one
* number alone is written `pass = 0`; where a condition that only warns is not met, `pass with a warning`.
*/
function piecesOf({ zones, observed, intervals = [] }) {
	const bounds = zones.flatMap(({ to }) => to === null ? [] : [to]);
	const shown = (bound) => showNumber(bound ?? 0, bounds);
	return zones.flatMap((zone, at) => {
		const next = zones[at + 1];
		const point = isPoint(zone) ? ` = ${shown(zone.to)}` : "";
		const here = valuesWords(observed.filter((value) => lies(value, zone)), intervals, bounds);
		const words = {
			isPossible: here !== null || intervals.some((interval) => touches(interval, zone)),
			text: `${zone.verdict}${zone.warns ? " with a warning" : ""}${point}`,
			verdict: zone.verdict,
			here
		};
		if (next === void 0) return [words];
		return [words, {
			text: isPoint(zone) || isPoint(next) ? " < " : zone.includes_to ? ` ≤ ${shown(zone.to)} < ` : ` < ${shown(zone.to)} ≤ `,
			verdict: null,
			here: null,
			isPossible: false
		}];
	});
}
/** What a number line is called beside a line of the gate: nothing where the line is called that already. */
function nameBeside({ metric }, name) {
	return metric === name || metric === `each ${name}` ? "" : `${metric}: `;
}
/** "0.17", "0.12 from 250 (0.082 to 0.167)", "0.72 to 0.95"; null where there is none. */
function valuesWords(values, intervals, bounds) {
	const [first] = values;
	if (first === void 0) return null;
	const estimate = intervals.find(({ value }) => value === first);
	if (values.length === 1 && estimate !== void 0) return estimateWords(estimate, bounds);
	const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => showNumber(value, bounds));
	return least === most ? least : `${least} to ${most}`;
}
function touches({ lower, upper }, zone) {
	const [low, high] = [lower ?? -Infinity, upper ?? Infinity];
	return lies(low, zone) || lies(high, zone) || (zone.from ?? -Infinity) >= low && (zone.to ?? Infinity) <= high;
}
function isPoint({ from, to }) {
	return from !== null && from === to;
}
function lies(value, { from, to, includes_from: withFrom, includes_to: withTo }) {
	return (from === null || value > from || withFrom && value === from) && (to === null || value < to || withTo && value === to);
}

// src/render/pretty-diagnosis.ts
/** A diagnosis for the terminal: the sentence, what speaks for and against it, and one thing to do. */
function diagnosisBlock(diagnosis, evidence, verdict, width) {
	const { beware, disagreement, not_now: notNow } = diagnosis;
	const items = [
		...evidence.map((each) => ["for", each]),
		...diagnosis.falsified_by.map((each) => ["wrong if", each]),
		...disagreement === void 0 ? [] : [["disagrees", disagreement]],
		...beware === void 0 ? [] : [["beware", beware]],
		...notNow.length === 0 ? [] : [["not now", notNow.join(", ")]]
	];
	const widest = Math.max(0, ...items.map(([label]) => label.length));
	return [
		...wrap([run$1("Diagnosis: ", "bold"), run$1(neutralise(diagnosis.sentence) + confidenceWords(diagnosis))], width),
		...items.flatMap(([label, text]) => wrapAfter([run$1(`  ${`${label}:`.padEnd(widest + 1)} `, "dim")], [run$1(neutralise(text))], width)),
		[],
		...wrap([run$1(`${motionLabel(verdict, diagnosis)}: `, "bold"), run$1(`${motionWords(diagnosis)} (${diagnosis.next_motion})`, "bold")], width)
	];
}

// src/render/summary.ts
const RANGES = "A range in brackets is where the true value lies, as far as the samples tell. A line is decided only where its whole range is on one side of the bound.";
/** Of a gate that holds for a reason of its own. */
const HELD = "every line is fine, and the gate itself is in question";
function summaryOf$1(gate) {
	const lines = linesOf(gate);
	const said = new Set([...gate.conditions, ...gate.triggers].map(evidenceLine));
	return {
		lines,
		sentences: sentencesOf(gate.verdict, lines),
		fired: lines.filter(({ status }) => status === "fired").map((line) => ({
			line,
			subject: line.text,
			demand: "fired",
			why: whyOf(line)
		})),
		beforeExpansion: lines.filter((line) => line.counts && !isFine(line) && line.status !== "fired").map(demandOf),
		warnings: lines.filter((line) => !line.counts && !isFine(line)).map((line) => ({
			line,
			subject: line.text,
			demand: `is ${STATUS_WORDS[line.status]}`,
			why: whyOf(line)
		})),
		ranges: [...gate.conditions, ...gate.triggers].some((report) => "observed" in report && Object.values(report.observed).some(isEstimate)) ? RANGES : null,
		otherEvidence: (gate.diagnosis?.evidence ?? []).filter((each) => !said.has(each))
	};
}
/** How the diagnosis words a line that failed; the lists above have it with more. */
function evidenceLine(report) {
	return diagnosisMessages.line({
		name: "signal" in report ? report.signal : report.expression,
		status: report.status,
		reason: report.reason
	});
}
function sentencesOf(verdict, lines) {
	const conditions = lines.filter(({ kind, counts }) => kind === "condition" && counts);
	const triggers = lines.filter(({ kind }) => kind !== "condition");
	const having = (of, status) => of.filter((line) => line.status === status).length;
	const told = (of, noun, status) => {
		const n = having(of, status);
		const words = STATUS_WORDS[status];
		const predicate = status === "fired" ? {
			one: words,
			many: words
		} : {
			one: `is ${words}`,
			many: `are ${words}`
		};
		return n === 0 ? [] : [share(n, of.length, noun, predicate)];
	};
	const [missed, open] = [having(conditions, "not_met"), having(conditions, "unknown")];
	const unknownToo = missed > 0 && open > 0 ? [`${open} ${open === 1 ? "is" : "are"} unknown`] : told(conditions, "condition", "unknown");
	const blocked = [
		...told(conditions, "condition", "not_met"),
		...unknownToo,
		...told(triggers, "trigger", "unknown")
	];
	const fine = [...told(conditions, "condition", "met"), ...told(triggers, "trigger", "clear")];
	const fired = told(triggers, "trigger", "fired");
	const first = {
		pass: `May expand: ${enumerated(fine)}`,
		hold: `Do not expand: ${blocked.length === 0 ? HELD : enumerated(blocked)}`,
		rollback: `Roll back: ${enumerated(fired)}`
	}[verdict];
	const also = verdict === "rollback" && blocked.length > 0 ? [capitalised(enumerated(blocked))] : [];
	const silent = lines.filter(isNotReported).length;
	const warnings = lines.filter((line) => !line.counts && !isFine(line)).length;
	return [
		first,
		...also,
		...silent === 0 ? [] : [`${counted(silent, "signal")} not reported`],
		...warnings === 0 ? [] : [`${counted(warnings, "warning")}, not counted`]
	].map((sentence) => `${sentence}.`);
}
function demandOf(line) {
	const { kind, status } = line;
	const demand = kind === "signal" ? "must be answered yes or no" : kind === "trigger" ? "must be false, and is unknown" : status === "unknown" ? "must hold, and is unknown" : "must hold";
	const toMeasure = status === "unknown" ? unmeasuredIn(line.reason ?? "") : [];
	const measure = toMeasure.length > 0 ? `${asksForName(line.reason ?? "") ? "else " : ""}measure ${named(toMeasure)}` : null;
	const compare = status === "unknown" && lacksBaseline(line.reason ?? "") ? "give the last good run as the baseline" : null;
	const reason = [
		line.reason,
		measure,
		compare
	].filter((part) => part !== null).join("; ");
	return {
		line,
		subject: line.text,
		demand,
		why: whyOf({
			...line,
			reason: reason === "" ? null : reason
		})
	};
}
/** At most five names; where hundreds are missing, the reason is one and the same. */
function named(names) {
	const shown = names.slice(0, 5).map((name) => `\`${name}\``);
	return enumerated(names.length > 5 ? [...shown, `${names.length - 5} more`] : shown);
}
/** The verdict of a run over several gates, in one sentence. */
function overallSentence({ gates }) {
	const n = (verdict) => gates.filter((gate) => gate.verdict === verdict).length;
	const parts = [
		n("rollback") > 0 ? `${n("rollback")} must roll back` : "",
		n("hold") > 0 ? n("hold") === 1 ? "1 holds" : `${n("hold")} hold` : "",
		n("pass") > 0 ? n("pass") === 1 ? "1 passes" : `${n("pass")} pass` : ""
	];
	return `Of ${counted(gates.length, "gate")}, ${enumerated(parts.filter((part) => part !== ""))}.`;
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
	const notes = (report.gate_source?.notes ?? []).join(" ");
	const source = notes === "" ? NONE : wrap([run$1(neutralise(notes), "dim")], width);
	const blocks = report.gates.map((gate) => gateBlock(gate, report.gates.length > 1 ? NONE : source, width));
	if (report.gates.length > 1) blocks.push([...wrapAfter(verdictLead(report.verdict), [run$1(overallSentence(report))], width), ...source]);
	return blocks.flatMap((block, at) => at === 0 ? block : [...BLANK, ...block]).map((line) => `${paint(line, options.colour)}\n`).join("");
}
/** The verdict that a line begins with. */
function verdictLead(verdict) {
	return [run$1(VERDICT_WORDS[verdict], VERDICT_STYLES[verdict]), run$1("  ")];
}
/** `source` stands below the verdict: whose gate it is. */
function gateBlock(gate, source, width) {
	const { lines, sentences, fired, beforeExpansion, otherEvidence, ranges } = summaryOf$1(gate);
	const layout = layoutOf(lines, width);
	const drawn = withNumberLine(lines);
	const table = (kind) => {
		const own = lines.filter((line) => line.kind === "condition" === (kind === "condition"));
		return own.length === 0 ? NONE : [
			...BLANK,
			tableHead(kind, layout),
			...own.flatMap((line) => row(line, drawn.has(line), layout, width))
		];
	};
	return [
		...wrapAfter(verdictLead(gate.verdict), [run$1(neutralise(gate.protected_path), "bold")], width),
		...wrap([run$1(sentences[0] ?? "")], width),
		...sentences.length < 2 ? NONE : wrap([run$1(sentences.slice(1).join(" "), "dim")], width),
		...source,
		...table("condition"),
		...table("trigger"),
		...ranges === null ? NONE : [...BLANK, ...wrap([run$1(ranges, "dim")], width)],
		...demands$1("What fired", fired, width),
		...demands$1("Before expansion", beforeExpansion, width),
		...gate.diagnosis === void 0 ? NONE : [...BLANK, ...diagnosisBlock(gate.diagnosis, otherEvidence, gate.verdict, width)]
	];
}
/** A row, and beneath it what no list below repeats: where a metric that failed stands, or why a fine line or a warning is what it is. */
function row(line, drawn, layout, width) {
	const rows = tableRow(line, layout, width);
	if (drawn && line.numberLine !== null) return [...rows, ...wrapAfter([run$1("    ")], [run$1(neutralise(nameBeside(line.numberLine, line.name)), "dim"), ...numberLineRuns(line.numberLine)], width)];
	if (line.counts && !isFine(line)) return rows;
	const why = whyOf(line.kind === "signal" ? {
		...line,
		reason: null
	} : line);
	return why === null ? rows : [...rows, ...wrapAfter([run$1("    ")], [run$1(neutralise(why), "dim")], width)];
}
/** `pass ≤ 0.15 < hold ≤ 0.2 < rollback`, where zones in which this run's value may lie are in the colours of their verdicts. */
function numberLineRuns(line) {
	return piecesOf(line).map(({ text, verdict, isPossible }) => run$1(text, verdict === null || !isPossible ? "dim" : VERDICT_STYLES[verdict]));
}
function demands$1(title, all, width) {
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

// src/github/log.ts
/** Columns of a log on a page of GitHub's. */
const WIDTH = 120;
/** Writes to the log what the terminal would show. */
function printEvaluation(runner, { report, diagnostics, texts }) {
	const layout = {
		width: WIDTH,
		colour: !runner.environment["NO_COLOR"]
	};
	if (report !== null) runner.print(renderPretty(report, layout));
	const said = [...report?.diagnostics ?? [], ...diagnostics];
	if (said.length > 0) runner.print(renderDiagnostics(said, new Map(texts.map(({ file, text }) => [file, text])), {
		...layout,
		wrapped: false
	}));
}
/** Marks the gate's lines on the pull request's page: as errors where the step fails, of which so many were said before. */
function printAnnotations(runner, { report, diagnostics }, { pathOf }, { failed, errorsBefore }) {
	const options = {
		pathOf,
		errorsBefore,
		level: failed ? "error" : "warning"
	};
	runner.print(report === null ? renderGithubDiagnostics(diagnostics, options) : renderGithub(report, options));
}
/** A line of our own in the log. */
function say(runner, text) {
	runner.print(`${neutralise(text)}\n`);
}
/** A message that stands out in the log and on the run's page, without a place. */
function alert(runner, level, text) {
	runner.print(`::${level} title=Rollout gate::${commandMessage(text)}\n`);
}

// src/github/outputs.ts
/** Lines named in the output `failing`, and characters of each: a job may hand it on in a variable, which holds 128 kB. */
const MOST_FAILING = 100;
const LONGEST_FAILING = 200;
function outputsOf(runner) {
	let lost = null;
	return {
		write(values) {
			try {
				runner.setOutputs(values);
				lost = null;
			} catch (thrown) {
				lost = whyRefused(thrown);
			}
		},
		get lost() {
			return lost;
		}
	};
}
/** What stands in the outputs until there is a verdict, and stays where there is none. */
const NOT_EVALUATED = {
	verdict: "error",
	passed: "false",
	rollback: "false",
	failing: "[]",
	surface: "",
	"next-motion": "",
	report: "",
	"comment-url": ""
};
function verdictOutputs(report) {
	const diagnosis = decisive(report)?.diagnosis;
	return {
		verdict: report.verdict,
		passed: String(report.verdict === "pass"),
		rollback: String(report.verdict === "rollback"),
		failing: JSON.stringify(failing(report).slice(0, MOST_FAILING)),
		surface: diagnosis?.surface ?? "",
		"next-motion": diagnosis?.next_motion ?? ""
	};
}
function failing({ gates }) {
	return gates.flatMap((gate) => linesOf(gate).filter((line) => line.counts && !isFine(line))).map(({ text }) => clipped(text, LONGEST_FAILING));
}

// src/render/changes.ts
function snapshotOf(report) {
	return {
		verdict: report.verdict,
		lines: new Map(identified(report).map(([id, { status, observed, compound }]) => [id, {
			status,
			observed: compound ? "-" : observed
		}]))
	};
}
/** What changed from the lines of an earlier report to this one. */
function changesSince(before, report) {
	const now = identified(report);
	const changes = now.flatMap(([id, line]) => {
		const then = before.get(id);
		return then === void 0 ? [] : [{
			line,
			before: then.status,
			observedBefore: then.observed === "-" ? null : then.observed
		}];
	});
	const step = ({ line, before: then }) => rank(line.status) - rank(then);
	const moved = ({ line, observedBefore }) => rank(line.status) > 0 && observedBefore !== null && !line.compound && line.observed !== observedBefore;
	return {
		worse: changes.filter((change) => step(change) > 0),
		better: changes.filter((change) => step(change) < 0),
		moved: changes.filter((change) => step(change) === 0 && moved(change)),
		added: now.length - changes.length,
		gone: before.size - changes.length
	};
}
function rank(status) {
	return {
		met: 0,
		clear: 0,
		unknown: 1,
		not_met: 2,
		fired: 2
	}[status];
}
/** Every line of a report with its identity: the same text in the same gate, and the how manieth of these. */
function identified(report) {
	const seen = /* @__PURE__ */ new Map();
	return report.gates.flatMap((gate) => linesOf(gate).map((line) => {
		const text = JSON.stringify([
			gate.file,
			gate.protected_path,
			line.kind,
			line.text
		]);
		const nth = seen.get(text) ?? 0;
		seen.set(text, nth + 1);
		return [createHash("sha256").update(`${nth} ${text}`).digest("base64url").slice(0, 8), line];
	}));
}

// src/render/markdown-text.ts
/**
* A user's text as a code span of GitHub Flavored Markdown, where nothing is a link, a mention, an issue or HTML.
*
* A `|` ends a table's cell even inside of a code span, and Markdown processors disagree on how a backslash before it
* counts. So it stands between two spans, as an entity.
*/
function codeSpan(text) {
	const safe = neutralise(text);
	if (safe.trim() === "") return "(blank)";
	return joined(safe.split(/(\|)/u).map((part) => part === "|" ? "&#124;" : part === "" ? "" : span(part)));
}
/** The fence is longer than any run of backticks inside (CommonMark 6.1); blanks keep the two apart. */
function span(text) {
	const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^`|`$|^ .*[^ ].* $/u.test(text) ? " " : "";
	return fence + pad + text + pad + fence;
}
/**
* A sentence in which a user's words may stand, some of them between backticks. Words that Markdown or GitHub could take
* for anything else than words are put into code spans: `@name`, `#12`, `<b>`, a commit's hash, an address.
*/
function prose(text) {
	const parts = neutralise(text).replaceAll("``", "").trimStart().split("`");
	const lone = parts.length % 2 === 0 ? parts.pop() : void 0;
	const texts = parts.map((part, at) => at % 2 === 1 ? part === "" ? "" : codeSpan(part) : words(part, at === 0));
	return joined(lone === void 0 ? texts : [
		...texts,
		codeSpan("`"),
		words(lone, false)
	]);
}
/** A number with a stop is the mark of a list only as the first word of all. */
function words(text, isStart) {
	const pieces = [];
	for (const piece of text.split(/( +)/u)) {
		if (piece === "") continue;
		const isListMark = isStart && pieces.length === 0 && /^\d+[.)]$/u.test(piece);
		const code = !piece.startsWith(" ") && (isListMark || !isPlainWord(piece));
		const [last, blanks] = [pieces.at(-2), pieces.at(-1)];
		if (code && last?.code === true && blanks?.text === " ") {
			pieces.pop();
			last.text += ` ${piece}`;
		} else pieces.push({
			text: piece,
			code
		});
	}
	return pieces.map(({ text: each, code }) => code ? OPERATORS.get(each) ?? codeWord(each) : each).join("");
}
/** Operators between words, as in "0.17 is not <= 0.15", read better as words than as code. */
const OPERATORS = /* @__PURE__ */ new Map([
	["<", "&lt;"],
	["<=", "&lt;="],
	[">", "&gt;"],
	[">=", "&gt;="],
	["==", "=="],
	["!=", "!="]
]);
/** Punctuation around a word stays outside of its code. */
function codeWord(word) {
	const [, start = "", body = "", end = ""] = /^([("]*)(.*?)([,;:.!?")]*)$/su.exec(word) ?? [];
	return body === "" ? codeSpan(word) : start + codeSpan(body) + end;
}
/** Words in ASCII, which most are, and in any script; the two say the same of ASCII. */
const PLAIN_ASCII = /^[("']*[A-Za-z0-9][A-Za-z0-9.,;:!?'"()%/-]*$/;
const PLAIN = onDemand(String.raw`^[("'“‘«]*[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.,;:!?'"’”»()%/\u2010-\u2015…-]*$|^[\p{Lo}\p{M}、。「」，：；？！]+$|^[–—]$`, "u");
const LETTER_DASH_DIGIT = onDemand(String.raw`\p{L}-\d`, "u");
/** Letters and digits with the punctuation of prose, and nothing that GitHub turns into a link. */
function isPlainWord(word) {
	if (/^(?:[.,;:!?)]+|\(+)$/u.test(word)) return true;
	const ascii = /^[\0-\x7f]*$/.test(word);
	if (!(ascii ? PLAIN_ASCII : PLAIN()).test(word)) return false;
	const isLink = /:\/\/|www\./iu.test(word);
	const isEmoji = /:[\w+-]+:/u.test(word);
	const isHash = /(?<!\w)[0-9a-f]{7,40}(?!\w)/iu.test(word);
	const isIssue = (ascii ? /[A-Za-z]-\d/ : LETTER_DASH_DIGIT()).test(word);
	return !(isLink || isEmoji || isHash || isIssue);
}
/** Two runs of backticks that touch would be one. */
function joined(parts) {
	return parts.reduce((text, part) => text.endsWith("`") && part.startsWith("`") ? `${text} ${part}` : text + part, "");
}
/**
* Markdown that leads to an address on the web. Whatever could end the link is percent-encoded; a label with `]:` in it
* would define a reference at the start of a line, and vanish.
*/
function link(markdown, address) {
	if (!/^https?:\/\//u.test(address) || markdown.includes("]:")) return markdown;
	return `[${markdown}](${neutralise(address).replace(/[^\w:/?#@&=+.,~%-]/gu, percentEncoded)})`;
}
function percentEncoded(character) {
	const encoded = encodeURIComponent(character);
	return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

// src/render/markdown-blocks.ts
/** Items of a list that are read at a glance. */
const OPEN_ITEMS = 10;
/** A user's text, clipped, as code. */
function shown(text, { detail }) {
	return codeSpan(clipped(text, detail.text));
}
/** A user's sentence, clipped. */
function told(text, { detail }) {
	return prose(clipped(text, detail.text * 4));
}
/** A user's text that leads to the line it stands on: as code, or as the sentence that it is. */
function linked(text, { file, line, of }, style, as = shown) {
	const address = style.linkTo(file, line, of);
	return address === null ? as(text, style) : link(as(text, style), address);
}
/** A table; each column's head comes with its rule, as `["Margin", "--:"]`. */
function table(columns, rows, style) {
	if (rows.length === 0) return "";
	return [...[columns.map(([name]) => name), columns.map(([, rule]) => rule)], ...rows.slice(0, style.detail.rows)].map((cells) => `| ${cells.join(" | ")} |`).join("\n") + moreThan(rows.length, style);
}
/** A list under a title; of a long one the rest is folded. */
function list(title, items, style, mark = () => "-") {
	if (items.length === 0) return "";
	const written = items.slice(0, style.detail.rows).map((item, at) => `${mark(at)} ${item}`);
	const [open, more] = written.length <= 12 ? [written, []] : [written.slice(0, OPEN_ITEMS), written.slice(OPEN_ITEMS)];
	const rest = more.join("\n") + moreThan(items.length, style);
	return [
		`**${title}**`,
		"",
		...open
	].join("\n") + (more.length === 0 ? rest : `\n\n${folded(`and ${items.length - open.length} more`, rest)}`);
}
function numbered(at) {
	return `${at + 1}.`;
}
function folded(title, content) {
	return content === "" ? "" : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** Blocks of Markdown as one text that ends with a line break. */
function document(blocks) {
	return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
function moreThan(n, { detail: { rows }, rest }) {
	return n > rows ? `\n\nAnd ${n - rows} more, which ${rest} lists.` : "";
}

// src/render/markdown-changes.ts
/** What changed since the last verdict: in one line to be read first, and line by line, folded. */
function sinceBlocks({ snapshot, where, address }, report, style) {
	const head = `Since the last verdict (${address === null ? prose(where) : link(prose(where), address)}): ${verdicts(snapshot.verdict, report?.verdict ?? "error")}`;
	if (report === null || snapshot.lines === null) return {
		line: `${head}.`,
		fold: ""
	};
	const changes = changesSince(snapshot.lines, report);
	const { worse, better, moved } = changes;
	const kinds = [
		{
			changes: worse,
			words: `${counted(worse.length, "line")} came out worse`
		},
		{
			changes: better,
			words: `${worse.length === 0 ? counted(better.length, "line") : String(better.length)} came out better`
		},
		{
			changes: moved,
			words: `${worse.length + better.length === 0 ? counted(moved.length, "failing line") : String(moved.length)} still fail${moved.length === 1 ? "s" : ""} with another value`
		}
	].filter((kind) => kind.changes.length > 0);
	const summary = kinds.length === 0 ? "no line came out differently" : enumerated(kinds.map(({ words }) => words));
	const items = kinds.flatMap((kind) => kind.changes.map((change) => changeItem(change, kind.changes === worse ? "🔻 " : kind.changes === better ? "🔺 " : "", style)));
	return {
		line: `${head}; ${summary}.${comings(changes)}`,
		fold: folded("What changed", list("Line by line", items, style))
	};
}
function verdicts(before, now) {
	const word = (verdict) => verdict === "error" ? "not evaluated" : VERDICT_WORDS[verdict];
	return before === now ? `still ${word(now)}` : `${word(before)} → **${word(now)}**`;
}
function changeItem({ line, before, observedBefore }, lead, style) {
	const status = before === line.status ? `is still ${STATUS_WORDS[line.status]}` : `${STATUS_WORDS[before]} → ${STATUS_WORDS[line.status]}`;
	const now = line.observed === "-" ? "unknown" : shown(line.observed, style);
	const value = observedBefore === null || line.compound || line.observed === observedBefore ? "" : ` (${shown(observedBefore, style)} → ${now})`;
	return `${lead}${linked(line.text, line, style)} ${status}${value}`;
}
/** Lines that came and went with a change of the gate. */
function comings({ added, gone }) {
	const parts = [added > 0 ? `${counted(added, "line")} ${added === 1 ? "is" : "are"} new` : "", gone > 0 ? `${counted(gone, "line")} ${gone === 1 ? "is" : "are"} gone` : ""].filter((part) => part !== "");
	return parts.length === 0 ? "" : ` The gate changed: ${enumerated(parts)}.`;
}

// src/render/markdown-number-line.ts
/** Told apart by their words as well as by their colours. */
const ZONE_SIGNS = {
	pass: "🟩",
	hold: "🟨",
	rollback: "🟥"
};
/** A number line as GitHub renders it, the zones where this run's values may lie in bold: 🟩 pass ≤ 0.15 < 🟨 **hold** ≤ 0.2 < 🟥 rollback. */
function markdownLine(line) {
	return piecesOf(line).map(({ text, verdict, isPossible }) => verdict === null ? text.replaceAll("<", "&lt;") : `${ZONE_SIGNS[verdict]} ${isPossible ? `**${text}**` : text}`).join("");
}

// src/render/markdown-diagnosis.ts
/** A diagnosis in Markdown: the sentence, what speaks for and against it, and one thing to do. */
function diagnosisBlocks(diagnosis, evidence, verdict, style) {
	const { sentence, falsified_by: falsifiers, beware, disagreement, not_now: notNow } = diagnosis;
	const items = (label, texts) => texts.slice(0, style.detail.rows).map((each) => `- ${label}: ${told(each, style)}`);
	const found = [
		...items("For", evidence),
		...items("Would be wrong if", falsifiers),
		...items("Disagrees", disagreement === void 0 ? [] : [disagreement]),
		...items("Beware", beware === void 0 ? [] : [beware])
	];
	return [
		`**Diagnosis**: ${told(sentence, style)}${confidenceWords(diagnosis)}`,
		found.join("\n"),
		`**${motionLabel(verdict, diagnosis)}: ${motionWords(diagnosis)}** (\`${diagnosis.next_motion}\`)${notNow.length === 0 ? "" : `. Not now: ${told(notNow.join(", "), style)}`}`
	];
}

// src/render/markdown-gate.ts
/** Conditions that are all shown as a table; of more, what failed is a list, and the rest is folded. */
const OPEN_LINES = 20;
const VERDICT_SIGNS = {
	pass: "✅",
	hold: "✋",
	rollback: "⏪"
};
/** Told apart by their shapes as well as by their colours. */
const SIGNS$1 = {
	met: "✅",
	not_met: "❌",
	unknown: "❓",
	fired: "🚨",
	clear: "✅"
};
function verdictHeading(verdict) {
	return `${VERDICT_SIGNS[verdict]} ${VERDICT_WORDS[verdict]}`;
}
/** The verdict of a gate and the sentence that says why. */
function gateHeadline(gate, style) {
	const [first = "", ...others] = summaryOf$1(gate).sentences;
	return [`### ${verdictHeading(gate.verdict)}: ${told(gate.protected_path, style)}`, [`**${first}**`, ...others].join(" ")];
}
/** The lines of a gate, what must be true before expansion, and the diagnosis. What failed comes first. */
function gateBlocks$1(gate, style) {
	const { lines, beforeExpansion, warnings, otherEvidence, ranges } = summaryOf$1(gate);
	const conditions = lines.filter(({ kind }) => kind === "condition");
	const triggers = lines.filter(({ kind }) => kind !== "condition");
	const fired = triggers.filter(({ status }) => status === "fired");
	const drawn = withNumberLine(lines);
	const others = triggers.filter(({ status }) => status !== "fired").sort((a, b) => urgency(a) - urgency(b));
	const isLong = conditions.length > OPEN_LINES;
	const quiet = list("Rollback triggers", others.map((line) => triggerItem(line, style)), style);
	const warned = demands("Warnings, not counted", warnings, style);
	return [
		list("What fired", fired.map((line) => triggerItem(line, style) + numberLineItem(line, drawn.has(line), style)), style),
		isLong ? "" : conditionTable([...conditions].sort((a, b) => urgency(a) - urgency(b)), style),
		isLong ? "" : quiet,
		demands("Before expansion", beforeExpansion, style, drawn),
		ranges === null ? "" : `<sub>${ranges}</sub>`,
		list("Cases since the baseline", lines.filter((line) => isFine(line) && line.comparesCases && line.reason !== null).map((line) => `${linked(line.text, line, style)}: ${told(line.reason ?? "", style)}`), style),
		isLong ? "" : warned,
		...gate.diagnosis === void 0 ? [] : diagnosisBlocks(gate.diagnosis, otherEvidence, gate.verdict, style),
		isLong ? folded(`${counted(warnings.length, "warning")}, not counted`, warned) : "",
		isLong ? folded(`${counted(conditions.filter(isFine).length, "condition")} met`, conditionTable(conditions.filter(isFine), style)) : "",
		isLong ? quiet : ""
	];
}
function urgency(line) {
	return isFine(line) ? 4 : line.counts ? [
		"fired",
		"not_met",
		"unknown"
	].indexOf(line.status) : 3;
}
function signOf(line) {
	if (!line.counts && !isFine(line)) return "⚠️";
	return isNotReported(line) ? "➖" : SIGNS$1[line.status];
}
/** On a phone a table scrolls, so what matters most stands first: whether, what, and how it is. */
function conditionTable(lines, style) {
	const rows = lines.map((line) => [
		signOf(line),
		conditionCell(line, style),
		line.status === "unknown" && line.observed === "-" ? "unknown" : value(line.observed, style),
		value(line.margin, style)
	]);
	return table([
		["", ":-:"],
		["Condition", "---"],
		["Observed", "--:"],
		["Margin", "--:"]
	], rows, style);
}
/** What must hold, as the gate says it; a label in front of an expression that does not name it. */
function conditionCell(line, style) {
	return line.required === "" || line.text.includes(line.name) ? linked(line.text, line, style) : `${linked(line.name, line, style)}: ${shown(line.text, style)}`;
}
const NUMBER = /^[+-]?[\d.,]{1,6}(?:e[+-]?\d+)?$/u;
const ESTIMATE = /^-?[\d.]{1,6}(?: from \d{1,6})? \(-?[\d.]{1,6} (?:to -?[\d.]{1,6}|or more|or less)\)$/u;
/** Numbers are words; seven digits or more might be taken for a commit. */
function value(text, style) {
	if (text === "" || text === "-") return "";
	return NUMBER.test(text) || ESTIMATE.test(text) ? text : shown(text, style);
}
/** Where the metric stands, as a list of one below its line; far enough in for any list of fewer than 1,000. */
function numberLineItem({ numberLine, name, ...line }, isDrawn, style) {
	if (numberLine === null || !isDrawn) return "";
	return `\n     - ${line.text.startsWith(numberLine.metric) || nameBeside(numberLine, name) === "" ? "" : `${shown(numberLine.metric, style)}: `}${markdownLine(numberLine)}`;
}
/** A trigger or signal in words. Why one is unknown stands with what must be true before expansion. */
function triggerItem(line, style) {
	const { kind, status, observed, text, words } = line;
	const name = kind === "signal" ? linked(text, line, style, told) : linked(text, line, style);
	if (kind === "signal" && status === "clear") return `${signOf(line)} ${name}: ${told(words, style)}`;
	const why = status === "fired" ? whyOf(line) : status === "clear" && observed !== "-" ? `observed ${observed}` : null;
	return `${signOf(line)} ${name} ${status === "fired" ? "**fired**" : `is ${STATUS_WORDS[status]}`}${why === null ? "" : `: ${told(why, style)}`}`;
}
function demands(title, all, style, drawn = /* @__PURE__ */ new Set()) {
	const items = all.map(({ line, subject, demand, why }) => `${linked(subject, line, style, line.kind === "signal" ? told : shown)} ${stopped(why === null ? demand : `${demand}: ${told(why, style)}`)}${numberLineItem(line, drawn.has(line), style)}`);
	return list(title, items, style, numbered);
}

// src/render/markdown-compare.ts
const SIGNS = {
	same: "➖",
	stricter: "🔒",
	looser: "🔓",
	incomparable: "⚖️"
};
/** Compared gates as blocks of GitHub Flavored Markdown: the changes of each gate, under what they do together. */
function comparisonBlocks({ gates }, style) {
	return gates.flatMap((gate) => gateBlocks(gate, gates.length > 1, style));
}
/** What got weaker is read first. */
const ORDER$1 = [
	"looser",
	"incomparable",
	"stricter",
	"same"
];
function gateBlocks(gate, isNamed, style) {
	const { protected_path: path, effect, changes } = gate;
	const items = ORDER$1.flatMap((each) => changes.filter((change) => change.effect === each)).map((change) => `${SIGNS[change.effect]} ${change.effect}: ${texts(change, style)}: ${told(change.message, style)}`);
	return [`${isNamed ? `${prose(path)}: ` : ""}${SIGNS[effect]} ${changeMessages.effect({
		effect,
		...directionsOf([gate])
	})}`, list("Change by change", items, style)];
}
/** Not in a table: on a phone a list needs no scrolling. */
function texts({ kind, name = "", old, new: now }, style) {
	const of = ({ text }) => shown(kind === "setting" ? `${name} ${text}` : text, style);
	if (old === null || now === null) return `${old === null ? "added" : "dropped"} ${of(old ?? now)}`;
	return old.text === now.text ? of(now) : `${of(old)} → ${of(now)}`;
}

// src/render/markdown.ts
/** From everything to the least that still says what is wrong. */
const DETAILS = [
	{
		rows: 500,
		text: Infinity
	},
	{
		rows: 500,
		text: 200
	},
	{
		rows: 100,
		text: 500
	},
	{
		rows: 100,
		text: 100
	},
	{
		rows: 25,
		text: 200
	},
	{
		rows: 10,
		text: 100
	},
	{
		rows: 3,
		text: 60
	}
];
/** Gates that the shortest form still names, and notes on whose they are. */
const MOST_GATES = 10;
const MOST_NOTES = 10;
/**
* A report as GitHub Flavored Markdown, for job summaries and comments. Every text of a user's is made safe: it cannot
* break a table, link, mention anybody, or hold HTML. Ends with a line break.
*/
function renderMarkdown(report, options = {}) {
	const { gates, diagnostics } = report;
	const overall = gates.length > 1 ? [`## ${verdictHeading(report.verdict)}`, overallSentence(report)] : [];
	const ordered = [
		"rollback",
		"hold",
		"pass"
	].flatMap((verdict) => gates.filter((gate) => gate.verdict === verdict));
	return fitted(options, (style) => {
		const { line, fold } = options.since == null ? {
			line: "",
			fold: ""
		} : sinceBlocks(options.since, report, style);
		const source = sourceBlock(report, style);
		const compared = report.comparison === void 0 ? [] : [`**What this change does to the gate**`, ...comparisonBlocks(report.comparison, style)];
		const written = ordered.flatMap((gate) => [
			...gateHeadline(gate, style),
			...gates.length > 1 ? [] : [
				source,
				line,
				...compared
			],
			...gateBlocks$1(gate, style)
		]);
		return [
			...overall,
			...gates.length > 1 ? [
				source,
				line,
				...compared
			] : [],
			...written,
			fold,
			noteBlock(diagnostics, style),
			provenance(report, options.origin ?? [], style)
		];
	}, (style) => [
		...overall,
		sourceBlock(report, style),
		...ordered.slice(0, MOST_GATES).flatMap((gate) => gateHeadline(gate, style)),
		`The rest is too long for this place; ${style.rest} has it.`
	]);
}
/** Whose gate judged, where there is something to know about it. */
function sourceBlock({ gate_source: source }, style) {
	const notes = source?.notes ?? [];
	const rest = notes.length > MOST_NOTES ? [`And ${counted(notes.length - MOST_NOTES, "more note")} on whose gate judged, which ${style.rest} lists.`] : [];
	return [...notes.slice(0, MOST_NOTES).map((note) => told(note, style)), ...rest].join(" ");
}
/** Why a gate could not be evaluated, in the same form. */
function renderMarkdownDiagnostics(diagnostics, options = {}) {
	const errors = diagnostics.filter(({ level }) => level === "error");
	const head = ["### 🚫 NOT EVALUATED", `**There is no verdict: ${errors.length > 0 && errors.every(({ code }) => code === "base-gate") ? "what was to be judged by could not be read" : `${counted(errors.length, "mistake")} must be mended first`}.** Nothing passes and nothing is rolled back until then.`];
	return fitted(options, (style) => [
		...head,
		options.since == null ? "" : sinceBlocks(options.since, null, style).line,
		list("To mend", errors.map((each) => diagnosticItem(each, style)), style, numbered),
		noteBlock(diagnostics.filter(({ level }) => level !== "error"), style),
		folded("Commit and run", origins(options.origin ?? []))
	], (style) => [...head, `The mistakes are too long for this place; ${style.rest} has them.`]);
}
/** The fullest form that fits, or the last resort. */
function fitted({ linkTo = () => null, notice = "", fits = () => true, rest = "the JSON report" }, write, least) {
	for (const detail of DETAILS) {
		const text = document([notice, ...write({
			detail,
			linkTo,
			rest
		})]);
		if (fits(text)) return text;
	}
	return document([notice, ...least({
		detail: {
			rows: 0,
			text: 100
		},
		linkTo,
		rest
	})]);
}
function noteBlock(diagnostics, style) {
	const items = diagnostics.map((each) => `${capitalised(each.level)}: ${diagnosticItem(each, style)}`);
	return folded(counted(diagnostics.length, "note"), list("Worth knowing", items, style));
}
function diagnosticItem({ file, line, message }, style) {
	const said = told(message, style);
	return file === null ? said : `${line === null ? shown(file, style) : linked(`${file}:${line}`, {
		file,
		line,
		of: "mistake"
	}, style)}: ${said}`;
}
function provenance({ gates, evidence }, origin, style) {
	const rows = [...gates.map(({ file, sha256 }) => ({
		file,
		sha256,
		role: "gate"
	})), ...evidence].map(({ file, sha256, ...each }) => [
		"source" in each ? `${each.role} of the base branch` : each.role,
		shown(file, style),
		`\`${sha256.slice(0, 12)}\``
	]);
	const distinct = [...new Map(rows.map((row) => [row.join(), row])).values()];
	const read = table([
		["Role", "---"],
		["File", "---"],
		["SHA-256", "---"]
	], distinct, style);
	return folded("What was read", [origins(origin), read].filter((block) => block !== "").join("\n\n"));
}
function origins(origin) {
	return origin.map(({ name, text, address }) => `- ${name}: ${address == null ? prose(text) : link(prose(text), address)}`).join("\n");
}

// src/github/page.ts
/** The most characters of a comment, and bytes of a step's summary, that GitHub takes. */
const COMMENT_CHARACTERS = 65536;
const SUMMARY_BYTES = 1048576;
function pageOf(evaluation, inputs, event, repository, environment) {
	const { report } = evaluation;
	const whole = inputs.report === null ? "the log" : "the JSON report";
	const common = {
		linkTo: repository.linkTo,
		origin: originOf(event, repository, environment)
	};
	const write = (options) => report === null ? renderMarkdownDiagnostics(evaluation.diagnostics, options) : renderMarkdown(report, options);
	return {
		summary: () => write({
			...common,
			rest: whole,
			fits: (text) => Buffer.byteLength(text) <= SUMMARY_BYTES
		}),
		memory: () => ({
			run: event.measuredBy,
			writer: event.run,
			commit: event.commit,
			snapshot: report === null ? {
				verdict: "error",
				lines: null
			} : snapshotOf(report)
		}),
		comment(marker, before, shared) {
			const since = before === null ? null : sinceOf(before, repository);
			const notice = before === null || !shared ? "" : toldMessages.sharedNotice({ before: before.snapshot.verdict });
			return marker + write({
				...common,
				since,
				notice,
				rest: inputs.summary ? summaryOf(repository) : whole,
				fits: (text) => marker.length + text.length <= COMMENT_CHARACTERS
			});
		}
	};
}
/** The summary of the run, where everything is that a comment has no room for. */
function summaryOf({ runAddress }) {
	return runAddress === null ? "the job summary" : `[the job summary](${runAddress})`;
}
function sinceOf({ commit, run, snapshot }, { commitAddress }) {
	const known = /^[0-9a-f]{7,64}$/u.test(commit);
	return {
		snapshot,
		where: known ? commit.slice(0, 7) : `run ${run.id}`,
		address: known ? commitAddress(commit) : null
	};
}
function originOf({ commit, run }, { runAddress, commitAddress }, environment) {
	const number = environment["GITHUB_RUN_NUMBER"];
	return [...commit === "" ? [] : [{
		name: "Commit",
		text: commit,
		address: commitAddress(commit)
	}], ...number === void 0 ? [] : [{
		name: "Run",
		text: `${number}, attempt ${run.attempt}`,
		address: runAddress
	}]];
}

// src/github/post.ts
/** Seconds that a comment may take. */
const SECONDS = 15;
/** What tells one step from another: its workflow, its job, and its id or how manieth of the job it is. */
const KEY = [
	"GITHUB_WORKFLOW",
	"GITHUB_JOB",
	"GITHUB_ACTION"
];
/** Keeps the comment on the pull request, as far as the inputs ask for one. */
async function postComment(runner, inputs, event, page, passed) {
	const pullRequest = inputs.pullRequest ?? event.pullRequest;
	if (inputs.comment === "never") return {
		url: null,
		note: null,
		warning: null
	};
	if (pullRequest === null) return {
		url: null,
		note: toldMessages.noPullRequest({ event: event.name }),
		warning: null
	};
	const key = inputs.commentKey ?? KEY.map((name) => runner.environment[name]).filter(Boolean).join(" / ");
	const attempt = {
		what: `The comment on pull request ${pullRequest}`,
		permission: "pull-requests: write",
		fromFork: event.fromFork,
		again: "Running the job again writes it.",
		notFound: "Check `pull-request-number` where it is set."
	};
	const create = inputs.comment === "always" || !passed;
	const sent = await send(runner, inputs.token, attempt, SECONDS, async (api) => {
		const { keepComment } = await import("./main/comment.js");
		return keepComment(api, inputs.token, {
			pullRequest,
			key,
			create,
			page
		});
	});
	if (!sent.ok) return {
		url: null,
		note: null,
		warning: toldMessages.commentLost({
			why: sent.why,
			report: inputs.summary ? "the job summary" : "the log"
		})
	};
	const { did, url, shared } = sent.value;
	if (url === null) return {
		url,
		note: null,
		warning: null
	};
	return {
		url,
		note: {
			created: toldMessages.commentCreated,
			updated: toldMessages.commentUpdated,
			"left a newer one": toldMessages.commentIsNewer
		}[did]({ url }),
		warning: shared ? toldMessages.commentShared() : null
	};
}

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
/** What could act on a terminal or a CI log, or that nobody sees; the two joiners stay, as everywhere. */
const UNSEEN = onDemand(String.raw`(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]`, "gu");
/** The same JSON with all of that escaped. Outside of its strings JSON has none of it but line breaks. */
function harmless(json) {
	const unit = (code) => `\\u${code.toString(16).padStart(4, "0")}`;
	const escaped = (character) => character === "\n" ? character : Array.from({ length: character.length }, (_, at) => unit(character.charCodeAt(at))).join("");
	return (/^[\n -~]*$/u.test(json) ? json : json.replace(UNSEEN(), escaped)).replace(/#(?=#\[)/gu, "\\u0023");
}

// src/github/report-file.ts
/** Writes the JSON report where one is asked for. One that is asked for and cannot be there makes the step not evaluated. */
function writeReport(evaluation, { report: path }, { directory, root }) {
	const { report, diagnostics } = evaluation;
	if (path === null || diagnostics.some(({ code }) => code.startsWith("output-") || code === "usage")) return {
		evaluation,
		path: ""
	};
	const failed = writeOutput(directory, path, renderJson(report ?? {
		version: 1,
		diagnostics: [...diagnostics]
	}));
	if (failed !== null) return {
		evaluation: {
			...evaluation,
			report: null,
			diagnostics: [worded(failed), ...diagnostics]
		},
		path: ""
	};
	return {
		evaluation,
		path: isAbsolute(path) ? path : relative(root, resolve(directory, path))
	};
}

// src/github/action.ts
/** Runs the step and gives its exit code: 0, or 1 for one that fails. A throw is a bug of ours, and fails it too. */
async function run(given) {
	let runner = given;
	const outputs = outputsOf({ setOutputs: (values) => runner.setOutputs(values) });
	outputs.write(NOT_EVALUATED);
	try {
		runner = hiding(given, tokenOf((name) => given.input(name)));
		return await step(runner, outputs);
	} catch (thrown) {
		alert(runner, "error", toldMessages.bug({ why: messageOf(thrown) }));
		return 1;
	}
}
async function step(runner, outputs) {
	const { inputs, problems } = readInputs((name) => runner.input(name));
	const { event, problems: unread } = readEvent(runner);
	const { evaluation: judged, repository } = await evaluateStep(runner, inputs, event, repositoryOf(runner, event, inputs.workingDirectory), [...problems, ...unread]);
	const { evaluation, path } = writeReport(evaluationWithout(inputs.token, judged), inputs, repository);
	const { report } = evaluation;
	outputs.write({
		...report === null ? NOT_EVALUATED : verdictOutputs(report),
		report: path
	});
	printEvaluation(runner, evaluation);
	const lost = [...sayRollback(runner, inputs, report === null ? null : await dispatchRollback(runner, inputs, event, report)), ...outputsLost(outputs)];
	for (const each of lost) alert(runner, "error", each);
	const failed = lost.length > 0 || report === null || fails(report.verdict, inputs.failOn);
	if (inputs.annotations) printAnnotations(runner, evaluation, repository, {
		failed,
		errorsBefore: lost.length
	});
	if (inputs.summary || inputs.comment !== "never") await publish(runner, inputs, event, evaluation, pageOf(evaluation, inputs, event, repository, runner.environment), outputs);
	sayExit(runner, inputs, evaluation, lost);
	return failed ? 1 : 0;
}
/** Tells what became of the rollback event. One that was not sent is given back: it fails the step. */
function sayRollback(runner, { rollbackEvent }, rollback) {
	if (rollback?.did === "sent") say(runner, toldMessages.rollbackSent({ type: rollbackEvent ?? "" }));
	if (rollback?.did === "sent before") say(runner, toldMessages.rollbackSentBefore());
	if (rollback?.did === "not for this event") say(runner, toldMessages.rollbackNever(rollback));
	return rollback?.did === "failed" ? [toldMessages.rollbackLost(rollback)] : [];
}
function outputsLost({ lost }) {
	return lost === null ? [] : [toldMessages.outputsLost({ why: lost })];
}
/** Writes the summary and the comment. What cannot be written is a warning. */
async function publish(runner, inputs, event, { report }, page, outputs) {
	if (inputs.summary) writeSummary(runner, page);
	const posted = await postComment(runner, inputs, event, page, report?.verdict === "pass");
	if (posted.warning !== null) alert(runner, "warning", posted.warning);
	if (posted.note !== null) say(runner, posted.note);
	if (posted.url !== null) outputs.write({ "comment-url": posted.url });
}
function writeSummary(runner, page) {
	try {
		runner.writeSummary(page.summary());
	} catch (thrown) {
		alert(runner, "warning", toldMessages.summaryLost({ why: whyRefused(thrown) }));
	}
}
/** How the step ends, and why. */
function sayExit(runner, { failOn }, { report }, lost) {
	if (report === null) return say(runner, endMessages.notEvaluated());
	const { verdict } = report;
	if (fails(verdict, failOn)) say(runner, endMessages.fails({
		verdict,
		failOn
	}));
	else if (lost.length > 0) say(runner, endMessages.failsAlthough({ verdict }));
	else if (verdict !== "pass") say(runner, endMessages.succeedsAlthough({
		verdict,
		failOn
	}));
}

// node_modules/@actions/core/lib/core.js
var e = void 0 && (void 0).__awaiter || function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
var ExitCode;
(function(e) {
	e[e.Success = 0] = `Success`, e[e.Failure = 1] = `Failure`;
})(ExitCode ||= {});
function getInput(e, t) {
	let n = process.env[`INPUT_${e.replace(/ /g, `_`).toUpperCase()}`] || ``;
	if (t && t.required && !n) throw Error(`Input required and not supplied: ${e}`);
	return t && t.trimWhitespace === !1 ? n : n.trim();
}

// src/files/working-directory.ts
/** Where this process works. A directory that was deleted meanwhile has no path any more; what the shell last called it is as good. */
function workingDirectory() {
	try {
		return process.cwd();
	} catch {
		return process.env["PWD"] ?? "/";
	}
}

// src/github/runner-files.ts
/**
* Adds a text to a file of the runner's: all of it, or nothing. Half of an output would make the runner refuse the whole
* file or take one value without the other, and half of a summary is broken HTML. One write at the file's end is also
* what other processes cannot get between. The file must be there: the runner made it, and reads no other.
*/
function appendWhole(file, text) {
	const descriptor = openSync(file, constants.O_WRONLY | constants.O_APPEND);
	try {
		const before = fstatSync(descriptor).size;
		const bytes = Buffer.from(text);
		let written = 0;
		try {
			while (written < bytes.length) written += writeSync(descriptor, bytes, written);
		} catch (thrown) {
			takeBack(descriptor, before, written);
			throw thrown;
		}
	} finally {
		closeSync(descriptor);
	}
}
/** Takes back what was written last, unless somebody else wrote behind it: that is not ours to cut off. */
function takeBack(descriptor, before, written) {
	if (written > 0 && fstatSync(descriptor).size === before + written) ftruncateSync(descriptor, before);
}
/** Outputs as the runner's file has them. The delimiter is a new one each time, so that no value can hold it. */
function outputLines(values) {
	const end = `ghadelimiter_${randomUUID()}`;
	return Object.entries(values).map(([name, value]) => `${name}<<${end}${EOL}${value}${EOL}${end}${EOL}`).join("");
}

// src/github/process-runner.ts
/** The runner that started this process. */
function processRunner() {
	return {
		environment: process.env,
		directory: workingDirectory(),
		input: (name) => getInput(name),
		setOutputs: (values) => appendWhole(fileOf("GITHUB_OUTPUT"), outputLines(values)),
		print: writeLog,
		writeSummary: (markdown) => appendWhole(fileOf("GITHUB_STEP_SUMMARY"), markdown),
		connect: async (token, signal) => (await import("./main/octokit.js")).octokitApi(token, process.env["GITHUB_REPOSITORY"] ?? "", signal),
		git: async (directory, args) => (await import("./main/git-process.js")).gitIn(process.env)(directory, args)
	};
}
/** Ends this process at once: everything is written by then, and a request that was given up may linger. */
function end(code) {
	process.exit(code);
}
const STANDARD_OUTPUT = 1;
/** The file by which the runner takes something. */
function fileOf(name) {
	const file = process.env[name];
	if (!file) throw new Error(stepMessages.noFile({ name }));
	return file;
}
/** Writes to the log at once, so that the process may end at once. Node's stream would do it too, and takes a millisecond to make. */
function writeLog(text) {
	const bytes = Buffer.from(text);
	for (let written = 0; written < bytes.length;) try {
		written += writeSync(STANDARD_OUTPUT, bytes, written);
	} catch (thrown) {
		if (thrown.code !== "EAGAIN") return;
	}
}

// src/main.ts
run(processRunner()).then(end);

export {  };
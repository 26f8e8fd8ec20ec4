import { r as __toESM, t as __commonJSMin } from "./main/rolldown-runtime.js";
import { C as isIdentifier, S as hasDigit, T as startsWithWord, _ as count, a as isThere$1, b as bareWord, c as readText, d as error, f as hasErrors, g as code, h as worded, i as decode, l as whyRefused, m as warning, o as leadsOutside, p as sentence, r as RequestFailure, s as nameOf, u as nearest$1, v as didYouMean, w as onDemand, x as endsInWord, y as list$1 } from "./main/shared.js";
import { accessSync, appendFileSync, closeSync, constants, openSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import * as crypto from "crypto";
import { isDeepStrictEqual } from "node:util";
import * as os from "os";
import * as fs from "fs";

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

// src/render/words.ts
/** How the verdict is written at the head of a report. */
const VERDICT_WORDS = {
	pass: "PASS",
	hold: "HOLD",
	rollback: "ROLLBACK"
};
const STATUS_WORDS = {
	met: "met",
	not_met: "not met",
	unknown: "unknown",
	fired: "fired",
	clear: "clear"
};
const STATUS_MARKS = {
	met: "✓",
	not_met: "✗",
	unknown: "?",
	fired: "✗",
	clear: "✓"
};
const MOTION_WORDS = {
	audit: "audit",
	stabilization: "stabilize the main path",
	workflow_redesign: "redesign the workflow",
	evaluation_repair: "repair the evaluation",
	governance_review: "review the governance"
};
/** The next motion as something to do. What an audit is of depends on the surface. */
function motionWords({ next_motion: motion, surface }) {
	if (motion !== "audit") return MOTION_WORDS[motion];
	return surface === "unclear" ? "audit production before implementing anything" : surface === "architecture" ? "audit the architecture" : `audit the ${surface}`;
}
/** "1 of 3 conditions is", "2 of 3 triggers are", "the only condition is": the subject and verb of a sentence. */
function share(n, of, noun, verb) {
	const [one, many] = verb.map((word) => word === "" ? "" : ` ${word}`);
	if (of === 1) return `the only ${noun}${one}`;
	return n === of ? `all ${n} ${noun}s${many}` : `${n} of ${of} ${noun}s${n === 1 ? one : many}`;
}
/** "1 signal", "2 signals". */
function counted(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}
/** "a", "a and b", "a, b and c". */
function enumerated(texts) {
	return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} and ${texts.at(-1) ?? ""}`;
}
/** A text as a whole sentence: its full stop is added unless it ends with a mark of its own. */
function stopped(text) {
	return /[.!?。！？]$/u.test(text) ? text : `${text}.`;
}
function capitalised(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

// src/judge/report.ts
/** The gate that made the verdict; of several the first. */
function decisive({ gates, verdict }) {
	return gates.find((gate) => gate.verdict === verdict);
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
	const texts = parts.map((part, at) => at % 2 === 1 ? part === "" ? "" : codeSpan(part) : words(part));
	return joined(lone === void 0 ? texts : [
		...texts,
		codeSpan("`"),
		words(lone)
	]);
}
function words(text) {
	const pieces = [];
	for (const piece of text.split(/( +)/u)) {
		if (piece === "") continue;
		const code = !piece.startsWith(" ") && !isPlainWord(piece);
		const [last, blanks] = [pieces.at(-2), pieces.at(-1)];
		if (code && last?.code === true && blanks?.text === " ") {
			pieces.pop();
			last.text += ` ${piece}`;
		} else pieces.push({
			text: piece,
			code
		});
	}
	return pieces.map(({ text: each, code }) => code ? OPERATORS$1.get(each) ?? codeWord(each) : each).join("");
}
/** Operators between words, as in "0.17 is not <= 0.15", read better as words than as code. */
const OPERATORS$1 = /* @__PURE__ */ new Map([
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
	const isListMark = /^\d+[.)]$/u.test(word);
	return !(isLink || isEmoji || isHash || isIssue || isListMark);
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
function shown$1(text, { detail }) {
	return codeSpan(clipped(text, detail.text));
}
/** A user's sentence, clipped. */
function told(text, { detail }) {
	return prose(clipped(text, detail.text * 4));
}
/** A user's text that leads to the line it stands on: as code, or as the sentence that it is. */
function linked(text, { file, line }, style, as = shown$1) {
	const address = style.linkTo(file, line);
	return address === null ? as(text, style) : link(as(text, style), address);
}
function clipped(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, length).replace(/[\ud800-\udbff]$/u, "")}…`;
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

// src/github/failures.ts
/** Why something could not be sent, and what would let it. */
function explainFailure({ what, permission, fromFork }, failure) {
	const { status, wait, message } = failure;
	const said = message === "" ? String(status) : `${status}: ${message.replace(/\.$/u, "")}`;
	const allow = fromFork ? `A pull request from a fork gets a read-only token whatever \`permissions\` say; the README's "Forks" shows the way.` : `Give the job \`permissions: ${permission}\`; a run that Dependabot started has a read-only token all the same.`;
	if (status === "timeout") return `${what} could not be sent: GitHub did not answer in time. Running the job again writes it.`;
	if (status === "unreachable") return `${what} could not be sent: GitHub cannot be reached (${message}). Check the runner's network and proxy.`;
	if (wait !== null) return `${what} could not be sent: GitHub limits how often this token may ask (${said}) and wants ${wait} s to pass. Running the job later writes it.`;
	if (status === 401) return `${what} could not be sent: GitHub does not take the token (${said}). Check the input \`github-token\`.`;
	if (status === 403) return `${what} could not be sent: the token may not do so (${said}). ${allow}`;
	if (status === 404) return `${what} could not be sent: GitHub does not find it, or hides it from this token (${said}). ${allow} Check \`pull-request-number\` where it is set.`;
	if (status === 422) return `${what} could not be sent: GitHub refuses what it says (${said}).`;
	if (status >= 500) return `${what} could not be sent: GitHub failed (${said}). Running the job again writes it.`;
	return `${what} could not be sent: GitHub answered ${said}. ${allow}`;
}
/** There is no token to ask with. */
function noToken({ what, permission }) {
	return `${what} could not be sent: the input \`github-token\` holds no token. Leave it out to use the workflow's own, with \`permissions: ${permission}\`.`;
}

// src/github/connection.ts
/**
* Sends something to GitHub within so many seconds, whatever GitHub does. A failure is a sentence, never a throw: nothing
* that happens here may change what was decided before.
*/
async function send(runner, token, attempt, seconds, work) {
	if (token === "") return {
		ok: false,
		why: noToken(attempt),
		mayHaveArrived: false
	};
	const limit = new AbortController();
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => {
			limit.abort();
			reject(new RequestFailure("timeout", ""));
		}, seconds * 1e3);
	});
	try {
		const working = runner.connect(token, limit.signal).then(work);
		return {
			ok: true,
			value: await Promise.race([working, late])
		};
	} catch (thrown) {
		const failure = thrown instanceof RequestFailure ? thrown : new RequestFailure("unreachable", thrown.message);
		return {
			ok: false,
			why: explainFailure(attempt, failure),
			mayHaveArrived: failure.mayHaveArrived
		};
	} finally {
		clearTimeout(timer);
	}
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
	if (report.verdict !== "rollback" || inputs.rollbackEvent === null) return { did: "nothing" };
	if (!MAY_ROLL_BACK.has(event.name)) return {
		did: "not for this event",
		event: event.name
	};
	if (runner.environment["GITHUB_REF"]?.startsWith(MERGE_QUEUE) === true) return {
		did: "not for this event",
		event: "merge_group"
	};
	const payload = payloadOf(inputs.rollbackEvent, event, report);
	const mark = join(runner.environment["RUNNER_TEMP"] || tmpdir(), `rollout-gate-${payload.key}`);
	if (!leaveMark(mark)) return { did: "sent before" };
	const sent = await send(runner, inputs.token, {
		what: "The rollback event",
		permission: "contents: write",
		fromFork: false
	}, SECONDS$1, (api) => api.dispatch(inputs.rollbackEvent ?? "", payload));
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

// src/diagnostics/place.ts
/** Turns offsets of one text into places. The line table is built once, on first use. */
function placesIn(file, text) {
	let lineStarts;
	return ({ start, end }) => {
		lineStarts ??= startsOfLines(text);
		const line = lastAtOrBefore(lineStarts, start);
		const lineStart = lineStarts[line] ?? 0;
		const lineEnd = lineStarts[line + 1] ?? text.length + 1;
		const length = Math.max(1, Math.min(end, lineEnd - 1) - start);
		return {
			file,
			line: line + 1,
			column: start - lineStart + 1,
			length
		};
	};
}
/** A text that stands alone, such as the argument of `eval`. */
function standalone(file, text) {
	return {
		text,
		at: placesIn(file, text)
	};
}
function startsOfLines(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** Index of the last entry of a sorted list that is not greater than `value`. */
function lastAtOrBefore(sorted, value) {
	let low = 0;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((sorted[middle] ?? 0) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}

// src/evidence/json-scan.ts
/** Levels of brackets in a metrics file. Deeper ones are no measurement, and recursion over them would overflow. */
const DEEPEST_JSON = 200;
const WORDS$2 = [
	"true",
	"false",
	"null"
];
const NUMBER$1 = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING$1 = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
/**
* Walks over a JSON text (RFC 8259) without building anything, and says where it stops being one. JSON.parse gives no
* dependable position; this runs only when one is needed: for a mistake, or to place a key.
*/
function walkJson(text, visitor = {}) {
	const brackets = [];
	let at = text.charCodeAt(0) === 65279 ? 1 : 0;
	/** What may come next. */
	let state = "value";
	for (;;) {
		at = skipBlanks(text, at);
		const character = text[at];
		const inside = brackets.at(-1);
		if (state === "after") {
			if (inside === void 0) return character === void 0 ? null : {
				offset: at,
				expected: "end"
			};
			if (character === ",") {
				state = inside === "{" ? "key" : "value";
				at += 1;
			} else if (character === (inside === "{" ? "}" : "]")) {
				visitor.close?.(brackets.length);
				brackets.pop();
				at += 1;
			} else return {
				offset: at,
				expected: "comma"
			};
			continue;
		}
		if (state === "first-key" && character === "}" || state === "first-item" && character === "]") {
			state = "after";
			continue;
		}
		if (state === "first-key" || state === "key") {
			const end = character === "\"" ? matchEnd(STRING$1, text, at) : null;
			if (end === null) return {
				offset: at,
				expected: character === "\"" ? "string" : "key"
			};
			visitor.key?.(at, end, brackets.length);
			at = skipBlanks(text, end);
			if (text[at] !== ":") return {
				offset: at,
				expected: "colon"
			};
			at += 1;
			state = "value";
			continue;
		}
		visitor.value?.(at, brackets.length);
		if (character === "{" || character === "[") {
			if (brackets.length >= 200) return {
				offset: at,
				expected: "depth"
			};
			brackets.push(character);
			visitor.open?.(character, brackets.length);
			state = character === "{" ? "first-key" : "first-item";
			at += 1;
			continue;
		}
		const scalar = scalarEnd(text, at);
		if (typeof scalar !== "number") return scalar;
		at = scalar;
		state = "after";
	}
}
/** Whether a text that is JSON is nested deeper than the limit. One look at each character; texts are skipped. */
function nestsTooDeep(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charCodeAt(at);
		if (character === QUOTE) at = closingQuote(text, at);
		else if (character === OPEN_BRACE || character === OPEN_BRACKET) {
			depth += 1;
			if (depth > 200) return true;
		} else if (character === CLOSE_BRACE || character === CLOSE_BRACKET) depth -= 1;
	}
	return false;
}
const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [..."\"\\{}[]"].map((each) => each.charCodeAt(0));
function closingQuote(text, opening) {
	for (let at = text.indexOf("\"", opening + 1);; at = text.indexOf("\"", at + 1)) {
		if (at === -1) return text.length;
		let backslashes = 0;
		while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1;
		if (backslashes % 2 === 0) return at;
	}
}
function scalarEnd(text, at) {
	if ((text[at] ?? "") === "\"") return matchEnd(STRING$1, text, at) ?? {
		offset: at,
		expected: "string"
	};
	for (const word of WORDS$2) if (text.startsWith(word, at)) return at + word.length;
	const end = matchEnd(NUMBER$1, text, at);
	if (end === null) return {
		offset: at,
		expected: "value"
	};
	return /[\w.+]/u.test(text[end] ?? "") ? {
		offset: at,
		expected: "number"
	} : end;
}
function matchEnd(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : null;
}
function skipBlanks(text, from) {
	let at = from;
	for (;;) {
		const character = text.charCodeAt(at);
		if (character !== 32 && character !== 10 && character !== 13 && character !== 9) return at;
		at += 1;
	}
}

// src/evidence/json-slips.ts
const NAME$1 = onDemand(String.raw`^[-+]?[\p{L}_$][\p{L}\p{N}_$]*`, "u");
const WORD = onDemand(String.raw`^[\p{L}\p{N}_]{1,30}`, "u");
const UNSEEN = onDemand(String.raw`[\p{Cc}\p{Cf}]`, "gu");
const PYTHON_WORDS = /* @__PURE__ */ new Map([
	["True", "true"],
	["False", "false"],
	["None", "null"]
]);
/** Names the slip behind a place where a text stops being JSON: what was probably written, and what to write instead. */
function explainJson(text, mistake, at) {
	const { offset, expected } = mistake;
	const rest = text.slice(offset, offset + 200);
	const here = (length = 1) => at({
		start: offset,
		end: offset + length
	});
	if (expected === "depth") return error("json-too-deep", here(), { limit: 200 });
	if (rest === "") return error("json-cut-off", here(), {});
	if (expected === "string") return explainString(text, offset, here, at);
	const word = NAME$1().exec(rest)?.[0] ?? "";
	if (/^[-+]?(?:NaN|Infinity|inf|nan)$/u.test(word)) return error("json-not-finite", here(word.length), { found: word });
	const meant = PYTHON_WORDS.get(word);
	if (meant !== void 0) return error("json-python-word", here(word.length), {
		found: word,
		meant
	});
	if (rest.startsWith("'")) return error("json-single-quotes", here(), {});
	if (/^\/[/*]/u.test(rest) || rest.startsWith("#")) return error("json-comment", here(2), {});
	if (expected === "end") return /^[[{"\d]/u.test(rest) ? error("json-lines", here(), {}) : error("json-syntax", here(), { found: found(rest) });
	if (/^[\]}]/u.test(rest) && /,\s*$/u.test(text.slice(0, offset))) {
		const comma = text.lastIndexOf(",", offset);
		return error("json-trailing-comma", at({
			start: comma,
			end: comma + 1
		}), {});
	}
	if (expected === "key" && word !== "") return error("json-unquoted-key", here(word.length), { found: word });
	const number = /^[-+.]?[\d][\w.+-]*/u.exec(rest)?.[0];
	if (number !== void 0 && (expected === "number" || expected === "value")) return error("json-bad-number", here(number.length), { found: number });
	return error("json-syntax", here(), { found: found(rest) });
}
function explainString(text, offset, here, at) {
	const body = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
	body.lastIndex = offset;
	body.test(text);
	const stop = body.lastIndex;
	const character = text[stop];
	if (character === void 0) return error("json-cut-off", here(), {});
	if (character === "\\") return error("json-bad-escape", at({
		start: stop,
		end: stop + 2
	}), { found: text.slice(stop, stop + 2) });
	return error("json-control-character", at({
		start: stop,
		end: stop + 1
	}), {});
}
function found(rest) {
	return `\`${(WORD().exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0)).replace(UNSEEN(), "?")}\``;
}

// src/evidence/json.ts
/** Reads a JSON object, or says where the text stops being one. A byte order mark is skipped. */
function readJson({ file, text }) {
	const failed = (problem) => ({
		ok: false,
		problem
	});
	const at = placesIn(file, text);
	const start = {
		start: 0,
		end: 1
	};
	if (/^\uFEFF?\s*$/u.test(text.slice(0, 1e3)) && text.trim() === "") return failed(error("json-empty", at(start), {}));
	let root;
	try {
		root = JSON.parse(text.charCodeAt(0) === 65279 ? text.slice(1) : text);
	} catch {
		const mistake = walkJson(text);
		return failed(mistake === null ? error("json-syntax", at(start), { found: "something" }) : explainJson(text, mistake, at));
	}
	if (!isObject$1(root)) return failed(error("metrics-not-object", at(start), { found: kindOf(root) }));
	const mistake = nestsTooDeep(text) ? walkJson(text) : null;
	if (mistake !== null) return failed(explainJson(text, mistake, at));
	return {
		ok: true,
		json: {
			file,
			text,
			root
		}
	};
}
/** The place of a value in a JSON file, by its keys; the file's start when it cannot be found. */
function placeOfPath({ file, text }, path) {
	const at = placesIn(file, text);
	let matched = 0;
	let found = null;
	/** At each depth, the next index of the list there; undefined inside an object. */
	const indexes = [];
	let key = null;
	walkJson(text, {
		key(start, end) {
			key = JSON.parse(text.slice(start, end));
		},
		value(start, depth) {
			const index = indexes[depth];
			const name = depth === 0 ? null : index === void 0 ? key : String(index);
			if (index !== void 0) indexes[depth] = index + 1;
			if (found !== null || depth !== matched + (depth === 0 ? 0 : 1) || depth > 0 && name !== path[depth - 1]) return;
			if (depth > 0) matched = depth;
			if (matched === path.length) found = start;
		},
		open(bracket, depth) {
			indexes[depth] = bracket === "[" ? 0 : void 0;
		}
	});
	const offset = found ?? 0;
	return at({
		start: offset,
		end: offset + (/^(?:"[^"\n]*"|[^\s,\]}]+)/u.exec(text.slice(offset, offset + 100))?.[0].length ?? 1)
	});
}
function isObject$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** An own property of an object, never of an array and never inherited. */
function own(value, key) {
	return isObject$1(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}
/** What a JSON value is, in words. */
function kindOf(value) {
	if (value === null) return "null";
	if (Array.isArray(value)) return "a list";
	switch (typeof value) {
		case "string": return "text";
		case "number": return "a number";
		case "boolean": return String(value);
		case "object": return "an object";
		default: return `a ${typeof value}`;
	}
}

// src/evidence/repeated-key.ts
/** Larger files are whole logs, where looking at every key would cost more than reading the file does. */
const LARGEST = 2e7;
/**
* A key that stands twice in one object with different values. JSON.parse silently keeps the last, so a pipeline that
* appends to its metrics could hide a bad value behind a good one.
*/
function repeatedKey({ file, text }) {
	if (text.length > LARGEST) return [];
	const at = placesIn(file, text);
	const problems = [];
	const objects = [];
	let current = null;
	walkJson(text, {
		open(_bracket, depth) {
			objects[depth] = /* @__PURE__ */ new Map();
		},
		key(start, end, depth) {
			const written = text.slice(start, end);
			current = {
				start,
				end,
				key: written.includes("\\") ? JSON.stringify(JSON.parse(written)) : written,
				depth
			};
		},
		value(start, depth) {
			if (current === null || current.depth !== depth) return;
			const { key, start: keyStart, end: keyEnd } = current;
			const seen = objects[depth];
			const first = seen?.get(key);
			if (first === void 0) seen?.set(key, {
				start: keyStart,
				valueStart: start
			});
			else if (scalarAt(text, first.valueStart) !== scalarAt(text, start)) {
				const line = at({
					start: first.start,
					end: first.start
				}).line;
				problems.push(error("duplicate-metric", at({
					start: keyStart,
					end: keyEnd
				}), {
					key: key.slice(1, -1),
					line
				}));
			}
			current = null;
		}
	});
	return problems.slice(0, 10);
}
/** A value's text when it is a scalar; objects and lists always count as different, by where they stand. */
function scalarAt(text, start) {
	return /^(?:"(?:[^"\\]|\\.)*"|[^\s,{}[\]"]+)/u.exec(text.slice(start, start + 1e3))?.[0] ?? `@${start}`;
}

// src/evidence/load.ts
/**
* Reads a file of measurements. `commits` name the one that is judged: a file that says it was measured at another one
* is stale. A baseline is always of another commit, so none is passed for it.
*/
function loadMetrics(given, commits) {
	const read = readJson(given);
	if (!read.ok) return {
		file: null,
		problems: [read.problem]
	};
	const { json } = read;
	const problems = [...repeatedKey(json)];
	const meta = readMeta(json, problems);
	const stale = staleness(meta.commit, commits);
	return {
		file: {
			...json,
			meta,
			stale
		},
		problems
	};
}
function readMeta(json, problems) {
	const meta = own(json.root, "meta");
	const none = {
		commit: null,
		dataset: null,
		judge: null,
		metrics_version: null
	};
	if (!isObject$1(meta)) return none;
	const commit = own(meta, "commit");
	if (commit !== void 0 && commit !== null && (typeof commit !== "string" || commit.trim() === "")) problems.push(error("commit-shape", placeOfPath(json, ["meta", "commit"]), { found: typeof commit === "string" ? "empty" : kindOf(commit) }));
	const said = (key) => {
		const value = own(meta, key);
		return value === void 0 || value === null ? null : typeof value === "string" ? value : JSON.stringify(value);
	};
	return {
		commit: typeof commit === "string" && commit !== "" ? commit : null,
		dataset: said("dataset"),
		judge: said("judge"),
		metrics_version: said("metrics_version")
	};
}
function staleness(found, commits) {
	const [expected] = commits;
	if (found === null || expected === void 0) return null;
	return commits.some((commit) => sameCommit(found, commit)) ? null : {
		found,
		expected
	};
}
/** Whether two hashes name one commit; either may be abbreviated, as git does, to no less than seven digits. */
function sameCommit(a, b) {
	const [short, long] = [a.trim().toLowerCase(), b.trim().toLowerCase()].sort((x, y) => x.length - y.length);
	return short === long || /^[0-9a-f]{7,}$/u.test(short) && long.startsWith(short);
}

// src/evidence/signals.ts
const ANSWERS = /* @__PURE__ */ new Map([
	[true, "yes"],
	["yes", "yes"],
	[false, "no"],
	["no", "no"]
]);
/** The `signals` of a metrics file: a list of what was observed, or an object of answers. */
function readSignals(file) {
	const signals = own(file.root, "signals");
	const problems = misplacedSignals(file);
	const report = (text, answer, path) => ({
		text,
		answer,
		source: file.file,
		place: placeOfPath(file, path),
		stale: file.stale !== null
	});
	if (signals === void 0 || signals === null) return {
		reports: [],
		problems
	};
	if (Array.isArray(signals)) return {
		reports: signals.flatMap((text, at) => {
			const path = ["signals", String(at)];
			if (typeof text === "string" && text.trim() !== "") return [report(text, "yes", path)];
			problems.push(error("signal-not-text", placeOfPath(file, path), { found: text === "" ? "empty" : kindOf(text) }));
			return [];
		}),
		problems
	};
	if (isObject$1(signals)) return {
		reports: Object.entries(signals).flatMap(([text, said]) => {
			const answer = ANSWERS.get(typeof said === "string" ? said.trim().toLowerCase() : said);
			if (answer !== void 0) return [report(text, answer, ["signals", text])];
			problems.push(error("signal-answer", placeOfPath(file, ["signals", text]), {
				signal: text,
				found: typeof said === "string" ? `\`${said}\`` : kindOf(said)
			}));
			return [];
		}),
		problems
	};
	return {
		reports: [],
		problems: [error("signals-shape", placeOfPath(file, ["signals"]), { found: kindOf(signals) })]
	};
}
/** Reports under a key that is almost `signals`, or a level too deep: a report that nobody hears is how a rollback is lost. */
function misplacedSignals(file) {
	return [[], ["metrics"]].flatMap((path) => {
		const inside = path.length === 0 ? file.root : own(file.root, "metrics");
		if (!isObject$1(inside)) return [];
		return [
			"signal",
			"Signal",
			"Signals",
			"SIGNALS",
			...path.length === 0 ? [] : ["signals"]
		].filter((key) => areReports(own(inside, key))).map((key) => error("signals-misplaced", placeOfPath(file, [...path, key]), { key: [...path, key].join(".") }));
	});
}
/** Whether a value is what `signals` holds, so that a metric of a similar name is left alone. */
function areReports(value) {
	if (Array.isArray(value)) return value.length > 0 && value.every((each) => typeof each === "string");
	return isObject$1(value) && Object.keys(value).length > 0 && Object.values(value).every((each) => typeof each === "boolean");
}

// src/language/expression.ts
function childrenOf(expression) {
	switch (expression.kind) {
		case "call": return expression.args;
		case "negate":
		case "not": return [expression.operand];
		case "arithmetic":
		case "comparison": return [expression.first, ...expression.rest.map(({ operand }) => operand)];
		case "logic": return expression.operands;
		default: return [];
	}
}
/** Every reference in an expression, in the order they are written. */
function referencesIn(expression) {
	const found = [];
	const collect = (part) => {
		if (part.kind === "reference") found.push(part);
		else for (const child of childrenOf(part)) collect(child);
	};
	collect(expression);
	return found;
}
/** The expression with each of its references replaced. */
function withReferences(expression, replace) {
	const inside = (part) => withReferences(part, replace);
	const inStep = (step) => ({
		...step,
		operand: inside(step.operand)
	});
	switch (expression.kind) {
		case "reference": return {
			...expression,
			reference: replace(expression)
		};
		case "call": return {
			...expression,
			args: expression.args.map(inside)
		};
		case "negate":
		case "not": return {
			...expression,
			operand: inside(expression.operand)
		};
		case "arithmetic": return {
			...expression,
			first: inside(expression.first),
			rest: expression.rest.map(inStep)
		};
		case "comparison": return {
			...expression,
			first: inside(expression.first),
			rest: expression.rest.map(inStep)
		};
		case "logic": return {
			...expression,
			operands: expression.operands.map(inside)
		};
		default: return expression;
	}
}
/** Whether any part of the expression satisfies the test. */
function contains(expression, test) {
	return test(expression) || childrenOf(expression).some((child) => contains(child, test));
}

// src/language/words.ts
/** Operators of the language, as they are written. Two spellings of one operator both stand here. */
const OPERATORS = /* @__PURE__ */ new Set([
	"+",
	"-",
	"*",
	"/",
	"<",
	"<=",
	">",
	">=",
	"==",
	"!=",
	"&&",
	"||",
	"!"
]);
/** Operators of other languages and the one that was meant. */
const MEANT = /* @__PURE__ */ new Map([
	["===", "=="],
	["!==", "!="],
	["=", "=="],
	["<>", "!="],
	["=>", ">="],
	["=<", "<="],
	["≥", ">="],
	["≤", "<="],
	["≠", "!="],
	[">>", ">"],
	["<<", "<"],
	["&", "and"],
	["|", "or"],
	["¬", "not"],
	["×", "*"],
	["÷", "/"],
	["−", "-"],
	["–", "-"]
]);
const is = (what, instead) => ({
	what: `${what} is`,
	instead
});
const are = (what, instead) => ({
	what: `${what} are`,
	instead
});
/** What other languages have and this one refuses, with the way to say it here. */
const FOREIGN = /* @__PURE__ */ new Map([
	["**", is("raising to a power", "Multiply instead: `x * x`.")],
	["^", is("raising to a power", "Multiply instead: `x * x`.")],
	["?", are("choices with `?` and `:`", "Write two lines of the gate, or join both cases with `and` and `or`.")],
	["?.", is("`?.`", "Write a plain dot: what is absent is unknown and never an error.")],
	["??", are("default values", "Leave it out: what is absent is unknown, and the gate says so.")],
	[":", are("ranges and choices", "Write a chain for a range: `0.8 <= value <= 0.95`.")],
	[";", are("several statements", "Write each as a line of its own in the gate.")],
	["#", are("comments inside an expression", "Write the comment in YAML, after the closing quote.")],
	["{", are("objects", "Write the metric's name.")],
	["}", are("objects", "Write the metric's name.")],
	["\\", is("a backslash outside of a text", "Write the metric's name, or `metric(\"any name\")`.")],
	["`", are("backticks", "Write texts in double quotes, and odd names as `metric(\"any name\")`.")],
	["“", are("curly quotes", "Write straight ones: `\"text\"`.")],
	["”", are("curly quotes", "Write straight ones: `\"text\"`.")],
	["+=", is("assignment", "Write the sum where it is needed.")],
	["-=", is("assignment", "Write the difference where it is needed.")],
	[":=", is("assignment", "Write `==` to compare.")]
]);
/**
* Words that mean something else elsewhere, in mathjs or in JSON. As a bare name each is refused, so that no reader has
* to know which of the meanings applies.
*/
const RESERVED = /* @__PURE__ */ new Set([
	"NaN",
	"Infinity",
	"null",
	"undefined",
	"end",
	"mod",
	"to",
	"in",
	"xor"
]);
/** Words of the language that a metric's name must not be taken for. */
const KEYWORDS = /* @__PURE__ */ new Set([
	"and",
	"or",
	"not",
	"true",
	"false",
	"value",
	"baseline"
]);

// src/language/reference.ts
/** A reference by a name that is never taken apart; a plain identifier needs no such protection. */
function exactReference(origin, name) {
	return {
		origin,
		head: [name],
		exact: !isIdentifier(name),
		path: []
	};
}
function withPath(reference, keys) {
	const { path, written } = reference;
	return {
		...reference,
		path: [...path, ...keys],
		...written === void 0 ? {} : { written: [...written, ...keys] }
	};
}
/** A reference into `subject` as one into what `subject` has under a key. */
function underKey(reference, subject, key) {
	const { path, written } = reference;
	const at = subject.path.length;
	return {
		...reference,
		path: [
			...path.slice(0, at),
			key,
			...path.slice(at)
		],
		...written === void 0 ? {} : { written: [
			written[0],
			key,
			...written.slice(1)
		] }
	};
}
/** The name of the metric that a reference starts from, as one text. */
function headName(reference) {
	return reference.written?.[0] ?? reference.head.join(".");
}
/** How a reference is written in the gate language; parsing it again gives the same reference. */
function printReference(reference) {
	const { origin, head, exact, path } = reference;
	const [first = ""] = head;
	const name = head.join(".");
	let text;
	if (origin === "baseline") text = exact ? `baseline[${quoted(name)}]` : `baseline.${name}`;
	else if (exact || KEYWORDS.has(first) || RESERVED.has(first)) text = `metric(${quoted(name)})`;
	else text = name;
	return text + path.map((key) => `[${quoted(key)}]`).join("");
}
const SPECIAL = onDemand(String.raw`["\\\n\t]|[\p{Cc}\u2028\u2029]`, "gu");
/** A text as the gate language writes it. */
function quoted(text) {
	return `"${text.replace(SPECIAL(), (character) => {
		if (character === "\"" || character === "\\") return `\\${character}`;
		if (character === "\n") return "\\n";
		if (character === "	") return "\\t";
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	})}"`;
}

// src/language/build-operator.ts
const ARITHMETIC$1 = {
	add: "+",
	subtract: "-",
	multiply: "*",
	divide: "/"
};
const COMPARATORS = {
	smaller: "<",
	smallerEq: "<=",
	larger: ">",
	largerEq: ">=",
	equal: "==",
	unequal: "!="
};
/** Operators that share a level and may stand in one flat chain. */
const LEVELS = [
	["add", "subtract"],
	["multiply", "divide"],
	["and"],
	["or"]
];
/** Builds `and or not`, arithmetic and a comparison of two. */
function buildOperator(node, building) {
	const span = building.spanOf(node);
	const [first] = node.operands;
	if (node.name in COMPARATORS) return buildComparison(node.operands, [node.name], building);
	if (node.name === "unaryPlus") building.refuse(error("unary-plus", building.source.at({
		start: span.start,
		end: span.start + 1
	}), {}));
	if (node.name === "unaryMinus" || node.name === "not") {
		const operand = building.build(first);
		return node.name === "not" ? {
			kind: "not",
			operand,
			...span
		} : {
			kind: "negate",
			operand,
			...span
		};
	}
	const level = LEVELS.find((names) => names.includes(node.name));
	if (level === void 0) building.refuse(error("unknown-operator", building.source.at(span), {
		text: building.textOf(span),
		meant: null
	}));
	const chain = unfold(node, level);
	chain.implicit.forEach((implicit) => refuseSideBySide(implicit, building));
	const operands = chain.operands.map((operand) => building.build(operand));
	if (node.name === "and" || node.name === "or") return {
		kind: "logic",
		operator: node.name,
		operands,
		...span
	};
	if (level?.includes("add") === true) operands.forEach((operand) => refusePercent(operand, building));
	const rest = operands.slice(1).map((operand, at) => ({
		operator: ARITHMETIC$1[chain.names[at] ?? ""] ?? "+",
		operand
	}));
	return {
		kind: "arithmetic",
		first: operands[0],
		rest,
		...span
	};
}
/** A left-deep run of operators of one level, as a flat list: `a - b + c` has the operands a, b, c and the names between. */
function unfold(node, level) {
	const operands = [];
	const names = [];
	const implicit = [];
	let left = node;
	while (left.kind === "operator" && level.includes(left.name) && left.operands.length === 2) {
		if (left.implicit) implicit.push(left);
		names.push(left.name);
		operands.push(left.operands[1]);
		left = left.operands[0];
	}
	operands.push(left);
	return {
		operands: operands.reverse(),
		names: names.reverse(),
		implicit: implicit.reverse()
	};
}
/** Builds a comparison or a chain of them. */
function buildComparison(operands, names, building) {
	const built = operands.map((operand) => building.build(operand));
	const first = built[0];
	const span = {
		start: building.spanOf(operands[0]).start,
		end: building.spanOf(operands.at(-1)).end
	};
	const [left] = operands;
	if (left?.kind === "operator" && left.name === "not") {
		const comparison = building.textOf({
			start: building.spanOf(left.operands[0]).start,
			end: span.end
		});
		const operand = building.textOf(building.spanOf(left.operands[0]));
		building.refuse(error("not-before-comparison", building.source.at(span), {
			operand,
			comparison
		}));
	}
	return {
		kind: "comparison",
		first,
		rest: built.slice(1).map((operand, at) => ({
			operator: COMPARATORS[names[at] ?? ""] ?? "==",
			operand
		})),
		...span
	};
}
function refuseSideBySide(node, building) {
	const right = building.spanOf(node.operands[1]);
	const at = building.tokens.findIndex(({ start, end }) => start === right.start && end > start);
	const left = building.tokens[at - 1];
	const next = building.tokens[at];
	const word = [left, next].find((token) => token !== void 0 && /^(?:and|or|not)$/iu.test(token.text));
	const meant = word?.text.toLowerCase() ?? null;
	if (word !== void 0 && word.text === meant) building.refuse(strayOperator(building));
	const span = word ?? {
		start: left?.start ?? right.start,
		end: next?.end ?? right.end
	};
	return building.refuse(error("side-by-side", building.source.at(span), {
		left: left?.text ?? "",
		right: next?.text ?? "",
		meant
	}));
}
function refusePercent(operand, building) {
	let signed = operand;
	while (signed.kind === "negate") signed = signed.operand;
	if (signed.kind === "number" && signed.written.endsWith("%")) building.refuse(error("percent-operand", building.source.at(operand), { text: building.textOf(operand) }));
}
/** The operator that has no operand beside it. */
function strayOperator({ tokens, source }) {
	const startsOperand = (token) => token !== void 0 && token.kind !== "end" && token.text !== ")" && (token.kind !== "operator" || /^(?:not|!|-)$/u.test(token.text));
	const endsOperand = (token) => token !== void 0 && token.kind !== "operator" && token.kind !== "comma" && token.text !== "(";
	const token = tokens[tokens.findIndex((token, index) => {
		if (token.kind !== "operator") return false;
		const needsLeft = !/^(?:not|!|-)$/u.test(token.text);
		return !startsOperand(tokens[index + 1]) || needsLeft && !endsOperand(tokens[index - 1]);
	})];
	return token === void 0 ? error("unexpected-end", source.at(tokens.at(-1) ?? {
		start: 0,
		end: 0
	}), {}) : error("operand-missing", source.at(token), { operator: token.text });
}

// src/diagnostics/messages/reasons.ts
const where = (name, origin) => origin === "baseline" ? `the baseline of ${code(name)}` : code(name);
/** Why something is unknown. Each is a sentence without its full stop, so that several can be joined. */
const reasonMessages = {
	absent: (a) => `${code(a.name)} is not in the metrics${a.meant === null ? "" : ` (did you mean ${code(a.meant)}?)`}`,
	"no-baseline": (a) => a.given ? `${code(a.name)} is not in the baseline` : `there is no baseline for ${code(a.name)} yet, since no baseline file was given`,
	"missing-file": (a) => `${code(a.name)} is read from ${code(a.file)}, and there is no such file`,
	from: (a) => `${code(a.metric)} is read from ${code(a.file)}, where ${a.why}`,
	null: (a) => `${where(a.name, a.origin)} is null: the pipeline did not measure it`,
	"not-finite": (a) => `${code(a.name)} is ${a.found}, which is no measurement`,
	stale: (a) => `${code(a.name)} is stale: ${code(a.file)} was measured at commit ${code(a.found)}, and this is ${code(a.expected)}`,
	incomparable: (a) => `the baseline of ${code(a.name)} cannot be compared: its ${a.key} is ${code(a.baseline)} and that of the metrics is ${code(a.metrics)}`,
	uncertain: (a) => `${code(a.name)} is an estimate, and intervals are not judged yet: ${a.point === null ? "give the whole data or one exact number" : `set \`confidence: off\` to judge its point value ${a.point}`}`,
	"bad-form": (a) => `${code(a.name)} ${a.why}`,
	"wrong-type": (a) => `${code(a.name)} is ${a.found} where ${a.needs} is needed${a.instead === null ? "" : `; ${a.instead}`}`,
	"mixed-types": (a) => `${code(a.left)} is ${a.leftType} and ${code(a.right)} is ${a.rightType}, which cannot be compared`,
	"no-order": (a) => `${code(a.name)} is ${a.found}, which has no order; only \`==\` and \`!=\` apply`,
	"no-elements": (a) => `${code(a.name)} is empty, so ${code(a.call)} has nothing to look at`,
	"bad-element": (a) => `${code(a.name)} holds ${a.found} at ${a.element}`,
	"mixed-elements": (a) => `${code(a.name)} holds more than one kind of value`,
	"not-slices": (a) => `${code(a.name)} is ${a.found}, and \`each\` needs an object with one value a slice`,
	"no-slices": (a) => `${code(a.name)} has no slice`,
	"not-percentile": (a) => `a percentile runs from 0 to 100, and ${code(a.q)} does not`,
	"division-by-zero": (a) => `${code(a.text)} divides by zero`,
	overflow: (a) => `${code(a.text)} is too large to compute`,
	"few-samples": (a) => `${code(a.name)} rests on ${count(a.n, "sample")}, and the gate asks for at least ${a.needed}`,
	"no-samples": (a) => `the gate asks for at least ${count(a.needed, "sample")} of ${code(a.name)}, and the metrics do not say how many there were`,
	"stale-signal": (a) => `${code(a.signal)} was reported by ${code(a.file)}, which was measured at another commit`,
	unreported: (a) => `nobody has answered yes or no to ${code(a.signal)} (no is \`"signals": {"…": false}\` in a metrics file)`,
	ambiguous: (a) => `${code(a.name)} has more than one value`
};
function reason(name, args) {
	return {
		code: name,
		args
	};
}
/** The reasons as one text, each said once. */
function explain$1(reasons) {
	return [...new Set(reasons.map((each) => reasonMessages[each.code](each.args)))].join("; ");
}

// src/language/numbers.ts
/** mathjs's defaults for comparing numbers: `relTol` and `absTol` of its configuration. */
const RELATIVE_TOLERANCE = 1e-12;
const ABSOLUTE_TOLERANCE = 1e-15;
/**
* Whether two finite numbers count as equal: their difference is within the relative tolerance of the larger one, or
* within the absolute one (the rule of mathjs's `nearlyEqual`). So `0.1 + 0.2 == 0.3`.
*/
function nearlyEqual(a, b) {
	return a === b || Math.abs(a - b) <= Math.max(RELATIVE_TOLERANCE * Math.max(Math.abs(a), Math.abs(b)), ABSOLUTE_TOLERANCE);
}
/** Drops the digits that only binary arithmetic produced: 0.15 - 0.17 is -0.02, not -0.020000000000000018. */
function withoutNoise(value) {
	const rounded = Number(value.toPrecision(12));
	return rounded === 0 ? 0 : rounded;
}
/**
* The percentile of a sorted, non-empty list: linear interpolation between the two nearest elements, Hyndman and Fan's
* type 7 (R's default). `q` runs from 0 to 100.
*/
function percentile(sorted, q) {
	const position = (sorted.length - 1) * q / 100;
	const below = Math.floor(position);
	const low = sorted[below];
	return low + (sorted[Math.min(below + 1, sorted.length - 1)] - low) * (position - below);
}

// src/language/value.ts
const number = (value) => ({
	kind: "number",
	value
});
const boolean = (value) => ({
	kind: "boolean",
	value
});
const text = (value) => ({
	kind: "text",
	value
});
const unknown = (...reasons) => ({
	kind: "unknown",
	reasons
});
/** The kind of a value in words, for sentences: "a number", "text", "a list of 3". */
function describe$1(value) {
	switch (value.kind) {
		case "number": return "a number";
		case "boolean": return value.value ? "true" : "false";
		case "text": return "text";
		case "data": return value.keys === null ? `a list of ${value.items.length}` : `an object with ${value.items.length} ${value.items.length === 1 ? "key" : "keys"}`;
		case "unknown": return "unknown";
	}
}

// src/language/functions.ts
const one = {
	least: 1,
	most: 1,
	takes: "one metric",
	argument: "metric",
	gives: "number"
};
const quantile = (q) => aggregate((sorted) => percentile(sorted, q));
const FUNCTIONS = {
	abs: {
		...one,
		takes: "one number",
		argument: "number",
		apply: ([x], call) => mapNumber(x, call, Math.abs)
	},
	min: extreme((numbers) => Math.min(...numbers), (sorted) => sorted[0]),
	max: extreme((numbers) => Math.max(...numbers), (sorted) => sorted.at(-1)),
	sum: aggregate(sum, { booleans: true }),
	mean: aggregate((sorted) => sum(sorted) / sorted.length, { booleans: true }),
	count: aggregate((sorted) => sorted.length, {
		booleans: true,
		ofNothing: 0
	}),
	median: quantile(50),
	p50: quantile(50),
	p75: quantile(75),
	p90: quantile(90),
	p95: quantile(95),
	p99: quantile(99),
	percentile: {
		...one,
		least: 2,
		most: 2,
		takes: "a metric and a number from 0 to 100",
		apply: ([x, q], call) => {
			if (q?.kind === "unknown") return q;
			if (q?.kind !== "number" || q.value < 0 || q.value > 100) return unknown(reason("not-percentile", { q: call.argumentTexts[1] ?? "" }));
			return quantile(q.value).apply([x], call);
		}
	},
	known: {
		...one,
		gives: "boolean",
		apply: ([x]) => boolean(x?.kind !== "unknown")
	},
	lower: {
		...one,
		apply: ([x], call) => mapNumber(x, call, (value) => value)
	},
	upper: {
		...one,
		apply: ([x], call) => mapNumber(x, call, (value) => value)
	}
};
const FUNCTION_NAMES = [...Object.keys(FUNCTIONS), "metric"];
/** The function of that name; only names that `build` let through are asked for. */
function functionNamed(name) {
	return FUNCTIONS[name];
}
/** What a function takes, in words, when `given` arguments are not that; else null. */
function takesArguments(name, given) {
	const { least, most, takes } = functionNamed(name);
	return given < least || given > most ? takes : null;
}
/** `min` and `max`: of the elements of one metric, or of several numbers. */
function extreme(ofNumbers, ofSorted) {
	const ofElements = aggregate(ofSorted, { namesKey: true });
	return {
		...one,
		most: Infinity,
		takes: "one metric, or two numbers or more",
		apply(args, call) {
			if (args.length === 1) return ofElements.apply(args, call);
			const unknowns = args.flatMap((value, at) => value.kind === "number" ? [] : asNumber(value, call.argumentTexts[at] ?? "").reasons);
			if (unknowns.length > 0) return unknown(...unknowns);
			return number(ofNumbers(args.map((value) => value.kind === "number" ? value.value : 0)));
		}
	};
}
function aggregate(statistic, options = {}) {
	return {
		...one,
		apply([value], call) {
			const name = call.argumentTexts[0] ?? "";
			if (value?.kind === "unknown") return value;
			if (value?.kind !== "data") {
				const found = value === void 0 ? "nothing" : describe$1(value);
				return unknown(reason("wrong-type", {
					name,
					found,
					needs: "a list or an object of numbers",
					instead: "use it without an aggregate"
				}));
			}
			if (value.items.length === 0) return options.ofNothing === void 0 ? unknown(reason("no-elements", {
				call: call.text,
				name
			})) : number(options.ofNothing);
			const elements = readElements(value, name, options.booleans === true);
			if ("kind" in elements) return elements;
			const result = statistic(elements.sorted);
			if (!Number.isFinite(result)) return unknown(reason("overflow", { text: call.text }));
			const decidedBy = options.namesKey === true ? elements.keyOf(result) : void 0;
			return decidedBy === void 0 ? number(result) : {
				kind: "number",
				value: result,
				decidedBy
			};
		}
	};
}
/** The elements as sorted numbers, or why they are no such thing. */
function readElements(data, name, booleans) {
	const numbers = new Float64Array(data.items.length);
	let kind = null;
	for (let at = 0; at < data.items.length; at += 1) {
		const value = data.read(data.items[at]);
		const element = data.keys === null ? `position ${at + 1}` : `key \`${data.keys[at] ?? ""}\``;
		if (value.kind === "unknown") return unknown(reason("bad-element", {
			name,
			element,
			found: foundIn(value)
		}));
		if (value.kind !== "number" && !(booleans && value.kind === "boolean")) return unknown(reason("bad-element", {
			name,
			element,
			found: describe$1(value)
		}));
		if (kind !== null && kind !== value.kind) return unknown(reason("mixed-elements", { name }));
		kind = value.kind;
		numbers[at] = Number(value.value);
	}
	const inOrder = data.keys === null ? null : [...numbers];
	return {
		sorted: numbers.sort(),
		keyOf: (value) => inOrder === null ? void 0 : data.keys?.[inOrder.indexOf(value)]
	};
}
/** What stands in place of a usable element, in words. */
function foundIn(value) {
	const [first] = value.reasons;
	if (first?.code === "not-finite") return first.args.found;
	return first?.code === "null" ? "null" : "a value that cannot be used";
}
function sum(numbers) {
	return numbers.reduce((total, value) => total + value, 0);
}
function mapNumber(value, call, map) {
	if (value?.kind === "number") return number(map(value.value));
	return asNumber(value ?? unknown(), call.argumentTexts[0] ?? "");
}
/** Why a value that is no number cannot stand where one is needed. Booleans and texts never turn into numbers. */
function asNumber(value, name) {
	if (value.kind === "unknown") return value;
	const instead = value.kind === "data" ? `write \`mean(${name})\` or \`p95(${name})\`` : null;
	return unknown(reason("wrong-type", {
		name,
		found: describe$1(value),
		needs: "a number",
		instead
	}));
}

// src/language/build-reference.ts
/** Reads a name with its keys: `latency.p95`, `x["any key"]`, `metric("any name")`, `baseline.NAME`, `value`. */
function buildReference(node, building) {
	const span = building.spanOf(node);
	const keys = [];
	let object = node;
	while (object.kind === "access") {
		keys.push(keyOf(object, building));
		object = object.object;
	}
	keys.reverse();
	if (object.kind === "call" && isMetricCall(object, building)) return {
		kind: "reference",
		reference: withPath(exactReference("metrics", metricName(object, building)), namesOf(keys)),
		role: "name",
		...span
	};
	const token = object.kind === "leaf" ? building.tokens[object.token] : void 0;
	if (token?.kind !== "name") {
		const text = building.textOf(building.spanOf(object));
		return building.refuse(error("not-a-container", building.source.at(building.spanOf(object)), { text }));
	}
	const { reference, role } = named$1(token, keys, building);
	return {
		kind: "reference",
		reference,
		role,
		...span
	};
}
function named$1(token, keys, building) {
	const { standing } = building;
	const names = namesOf(keys);
	if (token.text === "value") {
		if (standing.kind !== "condition") refuseOutside(token, "Write the metric's name; `metric(\"value\")` is a metric called that.", building);
		else return {
			reference: withPath(standing.subject, names),
			role: "value"
		};
	}
	if (token.text === "baseline") {
		if (standing.kind === "from") building.refuse(error("baseline-in-from", building.source.at(token), {}));
		const [first] = keys;
		if (first !== void 0) return {
			reference: baselineByName(keys),
			role: "name"
		};
		if (standing.kind !== "condition") refuseOutside(token, "Write `baseline.NAME` with the metric's name.", building);
		else return {
			reference: {
				...standing.subject,
				origin: "baseline"
			},
			role: "baseline"
		};
	}
	const dotted = leadingDots(keys);
	return {
		reference: {
			origin: "metrics",
			head: [token.text, ...names.slice(0, dotted)],
			exact: false,
			path: names.slice(dotted)
		},
		role: "name"
	};
}
function baselineByName(keys) {
	const names = namesOf(keys);
	const dotted = leadingDots(keys);
	if (dotted === 0) return withPath(exactReference("baseline", names[0] ?? ""), names.slice(1));
	return {
		origin: "baseline",
		head: names.slice(0, dotted),
		exact: false,
		path: names.slice(dotted)
	};
}
function leadingDots(keys) {
	const bracket = keys.findIndex(({ dot }) => !dot);
	return bracket === -1 ? keys.length : bracket;
}
const namesOf = (keys) => keys.map(({ name }) => name);
function keyOf(node, building) {
	const [key] = node.keys;
	const token = node.keys.length === 1 && key?.kind === "leaf" ? building.tokens[key.token] : void 0;
	if (node.dot && token !== void 0) return {
		name: token.text,
		dot: true
	};
	if (token?.kind === "string") return {
		name: token.value,
		dot: false
	};
	const span = building.spanOf(node);
	const code = token?.kind === "number" ? "index-number" : "index-not-text";
	return building.refuse(error(code, building.source.at(span), { text: building.textOf(span) }));
}
function isMetricCall(node, building) {
	return node.callee.kind === "leaf" && building.tokens[node.callee.token]?.text === "metric";
}
function metricName(node, building) {
	const [argument] = node.args;
	const token = node.args.length === 1 && argument?.kind === "leaf" ? building.tokens[argument.token] : void 0;
	if (token?.kind === "string") return token.value;
	return building.refuse(error("needs-name-text", building.source.at(building.spanOf(node)), { name: "metric" }));
}
function refuseOutside(token, instead, building) {
	return building.refuse(error("outside-condition", building.source.at(token), {
		name: token.text,
		instead
	}));
}

// src/language/syntax-span.ts
/** The text that a node covers, from its first token to its last; closing brackets of a call or key are included. */
function spanOf(node, tokens) {
	const [first, last] = tokenRange(node, tokens);
	return {
		start: tokens[first]?.start ?? 0,
		end: tokens[last]?.end ?? 0
	};
}
function tokenRange(node, tokens) {
	let first = node;
	let opened = 0;
	let prefixed = 0;
	for (;;) if (first.kind === "group") {
		first = first.content;
		opened += 1;
	} else if (first.kind === "access") first = first.object;
	else if (first.kind === "call") first = first.callee;
	else if (first.kind === "operator" && first.operands.length === 1) {
		first = first.operands[0];
		prefixed += 1;
	} else if (first.kind === "operator" || first.kind === "chain") first = first.operands[0];
	else break;
	const start = first.kind === "leaf" ? first.token - opened - prefixed : 0;
	return [Math.max(0, start), lastToken(node, tokens)];
}
function lastToken(node, tokens) {
	switch (node.kind) {
		case "leaf": return node.token;
		case "group": return lastToken(node.content, tokens) + 1;
		case "call": return node.args.length === 0 ? lastToken(node.callee, tokens) + 2 : lastToken(node.args.at(-1), tokens) + 1;
		case "access": return node.keys.length === 0 ? lastToken(node.object, tokens) + 2 : lastToken(node.keys.at(-1), tokens) + (node.dot ? 0 : 1);
		case "operator":
		case "chain": return lastToken(node.operands.at(-1), tokens);
		case "refused": return tokens.length - 1;
	}
}

// src/language/build.ts
/** Carries the first refusal out of the recursion; never leaves `build`. */
var Refusal = class extends Error {
	diagnostic;
	constructor(diagnostic) {
		super(String(diagnostic.code));
		this.diagnostic = diagnostic;
	}
};
/** Turns mathjs's tree into the checked tree, or refuses it with the first thing that is not on the allow-list. */
function build(node, tokens, source, standing) {
	const building = {
		tokens,
		source,
		standing,
		textOf: ({ start, end }) => source.text.slice(start, end),
		spanOf: (part) => spanOf(part, tokens),
		build: (part) => buildNode(part, building),
		refuse(diagnostic) {
			throw new Refusal(diagnostic);
		}
	};
	try {
		return {
			ok: true,
			expression: buildNode(node, building)
		};
	} catch (thrown) {
		if (thrown instanceof Refusal) return {
			ok: false,
			problems: [thrown.diagnostic]
		};
		throw thrown;
	}
}
function buildNode(node, building) {
	const span = building.spanOf(node);
	switch (node.kind) {
		case "group": return buildNode(node.content, building);
		case "leaf": return buildLeaf(node.token, building);
		case "access": return buildReference(node, building);
		case "call": return buildCall(node, building);
		case "chain": return buildComparison(node.operands, node.names, building);
		case "operator": return buildOperator(node, building);
		case "refused": return building.refuse(node.what === "operand" ? strayOperator(building) : error("not-in-language", building.source.at(span), {
			text: building.textOf(span),
			what: "lists and matrices are",
			instead: "Write the metric's name."
		}));
	}
}
function buildLeaf(index, building) {
	const token = building.tokens[index];
	const span = {
		start: token.start,
		end: token.end
	};
	switch (token.kind) {
		case "number": return {
			kind: "number",
			value: token.value,
			written: token.text,
			...span
		};
		case "string": return {
			kind: "text",
			value: token.value,
			...span
		};
		case "boolean": return {
			kind: "boolean",
			value: token.value,
			...span
		};
		default: return buildReference({
			kind: "leaf",
			token: index
		}, building);
	}
}
function buildCall(node, building) {
	const span = building.spanOf(node);
	const callee = node.callee.kind === "leaf" ? building.tokens[node.callee.token] : void 0;
	if (callee?.kind !== "name") {
		const text = building.textOf(building.spanOf(node.callee));
		return building.refuse(error("not-a-function", building.source.at(building.spanOf(node.callee)), { text }));
	}
	const name = callee.text;
	if (name === "metric") return buildReference(node, building);
	if (!FUNCTION_NAMES.includes(name)) building.refuse(error("unknown-function", building.source.at(callee), {
		name,
		known: FUNCTION_NAMES,
		meant: nearest$1(name, FUNCTION_NAMES)
	}));
	const takes = takesArguments(name, node.args.length);
	if (takes !== null) building.refuse(error("wrong-argument-count", building.source.at(span), {
		name,
		takes,
		given: node.args.length
	}));
	return {
		kind: "call",
		name,
		args: node.args.map((argument) => buildNode(argument, building)),
		...span
	};
}

// src/language/types.ts
const TYPE_WORDS = {
	number: "a number",
	boolean: "true or false",
	text: "text",
	any: "a metric"
};
function typeOf(expression) {
	switch (expression.kind) {
		case "number":
		case "negate":
		case "arithmetic": return "number";
		case "text": return "text";
		case "boolean":
		case "comparison":
		case "logic":
		case "not": return "boolean";
		case "call": return functionNamed(expression.name).gives;
		case "reference": return "any";
	}
}
/** Everything in an expression that mixes types whatever the evidence is. */
function checkTypes(expression, source) {
	return [...checkHere(expression, source), ...childrenOf(expression).flatMap((child) => checkTypes(child, source))];
}
function checkHere(expression, source) {
	const textOf = ({ start, end }) => source.text.slice(start, end);
	const needs = (operator, type, operand) => {
		const found = typeOf(operand);
		if (found === type || found === "any") return [];
		const words = {
			operator,
			needs: TYPE_WORDS[type],
			found: TYPE_WORDS[found],
			text: textOf(operand)
		};
		return [error("wrong-operand", source.at(operand), words)];
	};
	switch (expression.kind) {
		case "negate": return needs("-", "number", expression.operand);
		case "not": return needs("not", "boolean", expression.operand);
		case "logic": return expression.operands.flatMap((operand) => needs(expression.operator, "boolean", operand));
		case "arithmetic": return [...needs(expression.rest[0]?.operator ?? "+", "number", expression.first), ...expression.rest.flatMap(({ operator, operand }) => needs(operator, "number", operand))];
		case "comparison": return checkPairs(expression, source);
		case "call": return checkCall(expression, source, textOf);
		default: return [];
	}
}
function checkPairs(expression, source) {
	let left = expression.first;
	return expression.rest.flatMap(({ operator, operand: right }) => {
		const [a, b] = [typeOf(left), typeOf(right)];
		const ordered = operator !== "==" && operator !== "!=";
		const unlike = a !== b && a !== "any" && b !== "any";
		const unordered = ordered && [a, b].some((type) => type === "text" || type === "boolean");
		const place = source.at({
			start: left.start,
			end: right.end
		});
		left = right;
		return unlike || unordered ? [error("mixed-types", place, {
			operator,
			left: TYPE_WORDS[a],
			right: TYPE_WORDS[b]
		})] : [];
	});
}
function checkCall(expression, source, textOf) {
	const { name, args } = expression;
	const problems = args.filter((argument, at) => {
		const type = typeOf(argument);
		return functionNamed(name).argument === "metric" && args.length === functionNamed(name).least && at === 0 ? argument.kind !== "reference" : type !== "number" && type !== "any";
	}).map((argument) => error("needs-metric", source.at(argument), {
		name,
		text: textOf(argument)
	}));
	const q = name === "percentile" ? args[1] : void 0;
	const negative = q?.kind === "negate" && q.operand.kind === "number" && q.operand.value > 0;
	if (q !== void 0 && (negative || q.kind === "number" && (q.value > 100 || q.written.endsWith("%")))) problems.push(error("bad-percentile", source.at(q), { text: textOf(q) }));
	return problems;
}

// node_modules/@babel/runtime/helpers/extends.js
var require_extends = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _extends() {
		return module.exports = _extends = Object.assign ? Object.assign.bind() : function(n) {
			for (var e = 1; e < arguments.length; e++) {
				var t = arguments[e];
				for (var r in t) ({}).hasOwnProperty.call(t, r) && (n[r] = t[r]);
			}
			return n;
		}, module.exports.__esModule = true, module.exports["default"] = module.exports, _extends.apply(null, arguments);
	}
	module.exports = _extends, module.exports.__esModule = true, module.exports["default"] = module.exports;
}));

// node_modules/mathjs/lib/esm/utils/is.js
var isArray = Array.isArray;
function isMatrix(x) {
	return x && x.constructor.prototype.isMatrix === true || false;
}
function isAccessorNode(x) {
	return x && x.isAccessorNode === true && x.constructor.prototype.isNode === true || false;
}
function isConstantNode(x) {
	return x && x.isConstantNode === true && x.constructor.prototype.isNode === true || false;
}
function rule2Node(node) {
	return isConstantNode(node) || isOperatorNode(node) && node.args.length === 1 && isConstantNode(node.args[0]) && "-+~".includes(node.op);
}
function isFunctionNode(x) {
	return x && x.isFunctionNode === true && x.constructor.prototype.isNode === true || false;
}
function isOperatorNode(x) {
	return x && x.isOperatorNode === true && x.constructor.prototype.isNode === true || false;
}
function isSymbolNode(x) {
	return x && x.isSymbolNode === true && x.constructor.prototype.isNode === true || false;
}

// node_modules/mathjs/lib/esm/utils/object.js
/**
* A safe hasOwnProperty
* @param {Object} object
* @param {string} property
*/
function hasOwnProperty(object, property) {
	return object && Object.hasOwnProperty.call(object, property);
}
/**
* Shallow version of pick, creating an object composed of the picked object properties
* but not for nested properties
* @param {Object} object
* @param {string[]} properties
* @return {Object}
*/
function pickShallow(object, properties) {
	var copy = {};
	for (var i = 0; i < properties.length; i++) {
		var key = properties[i];
		var value = object[key];
		if (value !== void 0) copy[key] = value;
	}
	return copy;
}

// node_modules/mathjs/lib/esm/utils/number.js
/**
* Ensure the number type is compatible with the provided value.
* If not, return 'number' instead.
*
* For example:
*
*     safeNumberType('2.3', { number: 'bigint', numberFallback: 'number' })
*
* will return 'number' and not 'bigint' because trying to create a bigint with
* value 2.3 would throw an exception.
*
* @param {string} numberStr
* @param {{
*   number: 'number' | 'BigNumber' | 'bigint' | 'Fraction'
*   numberFallback: 'number' | 'BigNumber'
* }} config
* @returns {'number' | 'BigNumber' | 'bigint' | 'Fraction'}
*/
function safeNumberType(numberStr, config) {
	if (config.number === "bigint") try {
		BigInt(numberStr);
	} catch (_unused) {
		return config.numberFallback;
	}
	return config.number;
}

// node_modules/mathjs/lib/esm/utils/factory.js
/**
* Create a factory function, which can be used to inject dependencies.
*
* The created functions are memoized, a consecutive call of the factory
* with the exact same inputs will return the same function instance.
* The memoized cache is exposed on `factory.cache` and can be cleared
* if needed.
*
* Example:
*
*     const name = 'log'
*     const dependencies = ['config', 'typed', 'divideScalar', 'Complex']
*
*     export const createLog = factory(name, dependencies, ({ typed, config, divideScalar, Complex }) => {
*       // ... create the function log here and return it
*     }
*
* @param {string} name           Name of the function to be created
* @param {string[]} dependencies The names of all required dependencies
* @param {function} create       Callback function called with an object with all dependencies
* @param {Object} [meta]
*     Optional object with meta information that will be attached
*     to the created factory function as property `meta`. For explanation
*     of what meta properties can be specified and what they mean, see
*     docs/core/extension.md.
* @returns {function}
*/
function factory(name, dependencies, create, meta) {
	function assertAndCreate(scope) {
		var deps = pickShallow(scope, dependencies.map(stripOptionalNotation));
		assertDependencies(name, dependencies, scope);
		return create(deps);
	}
	assertAndCreate.isFactory = true;
	assertAndCreate.fn = name;
	assertAndCreate.dependencies = dependencies.slice().sort();
	if (meta) assertAndCreate.meta = meta;
	return assertAndCreate;
}
/**
* Assert that all dependencies of a list with dependencies are available in the provided scope.
*
* Will throw an exception when there are dependencies missing.
*
* @param {string} name   Name for the function to be created. Used to generate a useful error message
* @param {string[]} dependencies
* @param {Object} scope
*/
function assertDependencies(name, dependencies, scope) {
	if (!dependencies.filter((dependency) => !isOptionalDependency(dependency)).every((dependency) => scope[dependency] !== void 0)) {
		var missingDependencies = dependencies.filter((dependency) => scope[dependency] === void 0);
		throw new Error("Cannot create function \"".concat(name, "\", ") + "some dependencies are missing: ".concat(missingDependencies.map((d) => "\"".concat(d, "\"")).join(", "), "."));
	}
}
function isOptionalDependency(dependency) {
	return dependency && dependency[0] === "?";
}
function stripOptionalNotation(dependency) {
	return dependency && dependency[0] === "?" ? dependency.slice(1) : dependency;
}

// node_modules/mathjs/lib/esm/utils/array.js
var import_extends = /* @__PURE__ */ __toESM(require_extends(), 1);
/**
* Recursively maps over each element of nested array using a provided callback function.
*
* @param {Array} array - The array to be mapped.
* @param {Function} callback - The function to execute on each element, taking three arguments:
*   - `value` (any): The current element being processed in the array.
*   - `index` (Array<number>): The index of the current element being processed in the array.
*   - `array` (Array): The array `deepMap` was called upon.
* @param {boolean} [skipIndex=false] - If true, the callback function is called with only the value.
* @returns {Array} A new array with each element being the result of the callback function.
*/
function deepMap$1(array, callback) {
	var skipIndex = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : false;
	if (array.length === 0) return [];
	if (skipIndex) return recursiveMap(array);
	var index = [];
	return recursiveMapWithIndex(array, 0);
	function recursiveMapWithIndex(value, depth) {
		if (Array.isArray(value)) {
			var N = value.length;
			var result = Array(N);
			for (var i = 0; i < N; i++) {
				index[depth] = i;
				result[i] = recursiveMapWithIndex(value[i], depth + 1);
			}
			return result;
		} else return callback(value, index.slice(0, depth), array);
	}
	function recursiveMap(value) {
		if (Array.isArray(value)) {
			var N = value.length;
			var result = Array(N);
			for (var i = 0; i < N; i++) result[i] = recursiveMap(value[i]);
			return result;
		} else return callback(value);
	}
}

// node_modules/mathjs/lib/esm/utils/collection.js
/**
* Execute the callback function element wise for each element in array and any
* nested array
* Returns an array with the results
* @param {Array | Matrix} array
* @param {Function} callback   The callback is called with two parameters:
*                              value1 and value2, which contain the current
*                              element of both arrays.
* @param {boolean} [skipZeros] Invoke callback function for non-zero values only.
*
* @return {Array | Matrix} res
*/
function deepMap(array, callback, skipZeros) {
	if (!skipZeros) {
		if (isMatrix(array)) return array.map((x) => callback(x), false, true);
		else return deepMap$1(array, callback, true);
	}
	var skipZerosCallback = (x) => x === 0 ? x : callback(x);
	if (isMatrix(array)) return array.map((x) => skipZerosCallback(x), false, true);
	else return deepMap$1(array, skipZerosCallback, true);
}

// node_modules/mathjs/lib/esm/expression/parse.js
var name = "parse";
var dependencies = [
	"typed",
	"numeric",
	"config",
	"AccessorNode",
	"ArrayNode",
	"AssignmentNode",
	"BlockNode",
	"ConditionalNode",
	"ConstantNode",
	"FunctionAssignmentNode",
	"FunctionNode",
	"IndexNode",
	"ObjectNode",
	"OperatorNode",
	"ParenthesisNode",
	"RangeNode",
	"RelationalNode",
	"SymbolNode"
];
var createParse = /* #__PURE__ */ factory(name, dependencies, (_ref) => {
	var { typed, numeric, config, AccessorNode, ArrayNode, AssignmentNode, BlockNode, ConditionalNode, ConstantNode, FunctionAssignmentNode, FunctionNode, IndexNode, ObjectNode, OperatorNode, ParenthesisNode, RangeNode, RelationalNode, SymbolNode } = _ref;
	/**
	* Parse an expression. Returns a node tree, which can be evaluated by
	* invoking node.evaluate() or transformed into a functional object via node.compile().
	*
	* Note the evaluating arbitrary expressions may involve security risks,
	* see [https://mathjs.org/docs/expressions/security.html](https://mathjs.org/docs/expressions/security.html) for more information.
	*
	* Syntax:
	*
	*     math.parse(expr)
	*     math.parse(expr, options)
	*     math.parse([expr1, expr2, expr3, ...])
	*     math.parse([expr1, expr2, expr3, ...], options)
	*
	* Example:
	*
	*     const node1 = math.parse('sqrt(3^2 + 4^2)')
	*     node1.compile().evaluate() // 5
	*
	*     let scope = {a:3, b:4}
	*     const node2 = math.parse('a * b')
	*     node2.evaluate(scope) // 12
	*     const code2 = node2.compile()
	*     code2.evaluate(scope) // 12
	*     scope.a = 5
	*     code2.evaluate(scope) // 20
	*
	*     const nodes = math.parse(['a = 3', 'b = 4', 'a * b'])
	*     nodes[2].compile().evaluate() // 12
	*
	* See also:
	*
	*     evaluate, compile
	*
	* History:
	*
	*     v0.9   Created
	*     v0.13  Switched to one-based indices
	*     v0.14  Added `[1,2;3,4]` notation for matrices
	*     v0.18  Dropped the `function` keyword
	*     v0.20  Added ternary conditional
	*     v0.27  Allow multi-line expressions; allow functions that receive
	*            unevaluated parameters (`rawArgs`)
	*     v3     Add object notation; allow assignments internal to other
	*            expressions
	*     v7.3   Supported binary, octal, and hexadecimal notation
	*     v9.5   Support for calculations with percentages
	*     v12.4  Allow trailing commas in matrices
	*     v14.8  Add nullish coalescing operator
	*     v15.1  Add optional chaining operator
	*
	* @param {string | string[] | Matrix} expr          Expression to be parsed
	* @param {{nodes: Object<string, Node>}} [options]  Available options:
	*                                                   - `nodes` a set of custom nodes
	* @return {Node | Node[]} node
	* @throws {Error}
	*/
	var parse = typed(name, {
		string: function string(expression) {
			return parseStart(expression, {});
		},
		"Array | Matrix": function Array__Matrix(expressions) {
			return parseMultiple(expressions, {});
		},
		"string, Object": function string_Object(expression, options) {
			return parseStart(expression, options.nodes !== void 0 ? options.nodes : {});
		},
		"Array | Matrix, Object": parseMultiple
	});
	function parseMultiple(expressions) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		var extraNodes = options.nodes !== void 0 ? options.nodes : {};
		return deepMap(expressions, function(elem) {
			if (typeof elem !== "string") throw new TypeError("String expected");
			return parseStart(elem, extraNodes);
		});
	}
	var TOKENTYPE = {
		NULL: 0,
		DELIMITER: 1,
		NUMBER: 2,
		SYMBOL: 3,
		UNKNOWN: 4
	};
	var DELIMITERS = {
		",": true,
		"(": true,
		")": true,
		"[": true,
		"]": true,
		"{": true,
		"}": true,
		"\"": true,
		"'": true,
		";": true,
		"+": true,
		"-": true,
		"*": true,
		".*": true,
		"/": true,
		"./": true,
		"%": true,
		"^": true,
		".^": true,
		"~": true,
		"!": true,
		"&": true,
		"|": true,
		"^|": true,
		"=": true,
		":": true,
		"?": true,
		"?.": true,
		"??": true,
		"==": true,
		"!=": true,
		"<": true,
		">": true,
		"<=": true,
		">=": true,
		"<<": true,
		">>": true,
		">>>": true
	};
	var NAMED_DELIMITERS = {
		mod: true,
		to: true,
		in: true,
		and: true,
		xor: true,
		or: true,
		not: true
	};
	var CONSTANTS = {
		true: true,
		false: false,
		null: null,
		undefined: void 0
	};
	var NUMERIC_CONSTANTS = ["NaN", "Infinity"];
	var ESCAPE_CHARACTERS = {
		"\"": "\"",
		"'": "'",
		"\\": "\\",
		"/": "/",
		b: "\b",
		f: "\f",
		n: "\n",
		r: "\r",
		t: "	"
	};
	function initialState() {
		return {
			extraNodes: {},
			expression: "",
			comment: "",
			index: 0,
			token: "",
			tokenType: TOKENTYPE.NULL,
			nestingLevel: 0,
			conditionalLevel: null
		};
	}
	/**
	* View upto `length` characters of the expression starting at the current character.
	*
	* @param {Object} state
	* @param {number} [length=1] Number of characters to view
	* @returns {string}
	* @private
	*/
	function currentString(state, length) {
		return state.expression.substr(state.index, length);
	}
	/**
	* View the current character. Returns '' if end of expression is reached.
	*
	* @param {Object} state
	* @returns {string}
	* @private
	*/
	function currentCharacter(state) {
		return currentString(state, 1);
	}
	/**
	* Get the next character from the expression.
	* The character is stored into the char c. If the end of the expression is
	* reached, the function puts an empty string in c.
	* @private
	*/
	function next(state) {
		state.index++;
	}
	/**
	* Preview the previous character from the expression.
	* @return {string} cNext
	* @private
	*/
	function prevCharacter(state) {
		return state.expression.charAt(state.index - 1);
	}
	/**
	* Preview the next character from the expression.
	* @return {string} cNext
	* @private
	*/
	function nextCharacter(state) {
		return state.expression.charAt(state.index + 1);
	}
	/**
	* Get next token in the current string expr.
	* The token and token type are available as token and tokenType
	* @private
	*/
	function getToken(state) {
		state.tokenType = TOKENTYPE.NULL;
		state.token = "";
		state.comment = "";
		while (true) {
			if (currentCharacter(state) === "#") while (currentCharacter(state) !== "\n" && currentCharacter(state) !== "") {
				state.comment += currentCharacter(state);
				next(state);
			}
			if (parse.isWhitespace(currentCharacter(state), state.nestingLevel)) next(state);
			else break;
		}
		if (currentCharacter(state) === "") {
			state.tokenType = TOKENTYPE.DELIMITER;
			return;
		}
		if (currentCharacter(state) === "\n" && !state.nestingLevel) {
			state.tokenType = TOKENTYPE.DELIMITER;
			state.token = currentCharacter(state);
			next(state);
			return;
		}
		var c1 = currentCharacter(state);
		var c2 = currentString(state, 2);
		var c3 = currentString(state, 3);
		if (c3.length === 3 && DELIMITERS[c3]) {
			state.tokenType = TOKENTYPE.DELIMITER;
			state.token = c3;
			next(state);
			next(state);
			next(state);
			return;
		}
		if (c2.length === 2 && DELIMITERS[c2] && (c2 !== "?." || !parse.isDigit(state.expression.charAt(state.index + 2)))) {
			state.tokenType = TOKENTYPE.DELIMITER;
			state.token = c2;
			next(state);
			next(state);
			return;
		}
		if (DELIMITERS[c1]) {
			state.tokenType = TOKENTYPE.DELIMITER;
			state.token = c1;
			next(state);
			return;
		}
		if (parse.isDigitDot(c1)) {
			state.tokenType = TOKENTYPE.NUMBER;
			var _c = currentString(state, 2);
			if (_c === "0b" || _c === "0o" || _c === "0x") {
				state.token += currentCharacter(state);
				next(state);
				state.token += currentCharacter(state);
				next(state);
				while (parse.isAlpha(currentCharacter(state), prevCharacter(state), nextCharacter(state)) || parse.isDigit(currentCharacter(state))) {
					state.token += currentCharacter(state);
					next(state);
				}
				if (currentCharacter(state) === ".") {
					state.token += ".";
					next(state);
					while (parse.isAlpha(currentCharacter(state), prevCharacter(state), nextCharacter(state)) || parse.isDigit(currentCharacter(state))) {
						state.token += currentCharacter(state);
						next(state);
					}
				} else if (currentCharacter(state) === "i") {
					state.token += "i";
					next(state);
					while (parse.isDigit(currentCharacter(state))) {
						state.token += currentCharacter(state);
						next(state);
					}
				}
				return;
			}
			if (currentCharacter(state) === ".") {
				state.token += currentCharacter(state);
				next(state);
				if (!parse.isDigit(currentCharacter(state))) {
					state.tokenType = TOKENTYPE.DELIMITER;
					return;
				}
			} else {
				while (parse.isDigit(currentCharacter(state))) {
					state.token += currentCharacter(state);
					next(state);
				}
				if (parse.isDecimalMark(currentCharacter(state), nextCharacter(state))) {
					state.token += currentCharacter(state);
					next(state);
				}
			}
			while (parse.isDigit(currentCharacter(state))) {
				state.token += currentCharacter(state);
				next(state);
			}
			if (currentCharacter(state) === "E" || currentCharacter(state) === "e") {
				if (parse.isDigit(nextCharacter(state)) || nextCharacter(state) === "-" || nextCharacter(state) === "+") {
					state.token += currentCharacter(state);
					next(state);
					if (currentCharacter(state) === "+" || currentCharacter(state) === "-") {
						state.token += currentCharacter(state);
						next(state);
					}
					if (!parse.isDigit(currentCharacter(state))) throw createSyntaxError(state, "Digit expected, got \"" + currentCharacter(state) + "\"");
					while (parse.isDigit(currentCharacter(state))) {
						state.token += currentCharacter(state);
						next(state);
					}
					if (parse.isDecimalMark(currentCharacter(state), nextCharacter(state))) throw createSyntaxError(state, "Digit expected, got \"" + currentCharacter(state) + "\"");
				} else if (parse.isDecimalMark(nextCharacter(state), state.expression.charAt(state.index + 2))) {
					next(state);
					throw createSyntaxError(state, "Digit expected, got \"" + currentCharacter(state) + "\"");
				}
			}
			return;
		}
		if (parse.isAlpha(currentCharacter(state), prevCharacter(state), nextCharacter(state))) {
			while (parse.isAlpha(currentCharacter(state), prevCharacter(state), nextCharacter(state)) || parse.isDigit(currentCharacter(state))) {
				state.token += currentCharacter(state);
				next(state);
			}
			if (hasOwnProperty(NAMED_DELIMITERS, state.token)) state.tokenType = TOKENTYPE.DELIMITER;
			else state.tokenType = TOKENTYPE.SYMBOL;
			return;
		}
		state.tokenType = TOKENTYPE.UNKNOWN;
		while (currentCharacter(state) !== "") {
			state.token += currentCharacter(state);
			next(state);
		}
		throw createSyntaxError(state, "Syntax error in part \"" + state.token + "\"");
	}
	/**
	* Get next token and skip newline tokens
	*/
	function getTokenSkipNewline(state) {
		do
			getToken(state);
		while (state.token === "\n");
	}
	/**
	* Open parameters.
	* New line characters will be ignored until closeParams(state) is called
	*/
	function openParams(state) {
		state.nestingLevel++;
	}
	/**
	* Close parameters.
	* New line characters will no longer be ignored
	*/
	function closeParams(state) {
		state.nestingLevel--;
	}
	/**
	* Checks whether the current character `c` is a valid alpha character:
	*
	* - A latin letter (upper or lower case) Ascii: a-z, A-Z
	* - An underscore                        Ascii: _
	* - A dollar sign                        Ascii: $
	* - A latin letter with accents          Unicode: \u00C0 - \u02AF
	* - A greek letter                       Unicode: \u0370 - \u03FF
	* - A mathematical alphanumeric symbol   Unicode: \u{1D400} - \u{1D7FF} excluding invalid code points
	*
	* The previous and next characters are needed to determine whether
	* this character is part of a unicode surrogate pair.
	*
	* @param {string} c      Current character in the expression
	* @param {string} cPrev  Previous character
	* @param {string} cNext  Next character
	* @return {boolean}
	*/
	parse.isAlpha = function isAlpha(c, cPrev, cNext) {
		return parse.isValidLatinOrGreek(c) || parse.isValidMathSymbol(c, cNext) || parse.isValidMathSymbol(cPrev, c);
	};
	/**
	* Test whether a character is a valid latin, greek, or letter-like character
	* @param {string} c
	* @return {boolean}
	*/
	parse.isValidLatinOrGreek = function isValidLatinOrGreek(c) {
		return /^[a-zA-Z_$\u00C0-\u02AF\u0370-\u03FF\u2100-\u214F]$/.test(c);
	};
	/**
	* Test whether two given 16 bit characters form a surrogate pair of a
	* unicode math symbol.
	*
	* https://unicode-table.com/en/
	* https://www.wikiwand.com/en/Mathematical_operators_and_symbols_in_Unicode
	*
	* Note: In ES6 will be unicode aware:
	* https://stackoverflow.com/questions/280712/javascript-unicode-regexes
	* https://mathiasbynens.be/notes/es6-unicode-regex
	*
	* @param {string} high
	* @param {string} low
	* @return {boolean}
	*/
	parse.isValidMathSymbol = function isValidMathSymbol(high, low) {
		return /^[\uD835]$/.test(high) && /^[\uDC00-\uDFFF]$/.test(low) && /^[^\uDC55\uDC9D\uDCA0\uDCA1\uDCA3\uDCA4\uDCA7\uDCA8\uDCAD\uDCBA\uDCBC\uDCC4\uDD06\uDD0B\uDD0C\uDD15\uDD1D\uDD3A\uDD3F\uDD45\uDD47-\uDD49\uDD51\uDEA6\uDEA7\uDFCC\uDFCD]$/.test(low);
	};
	/**
	* Check whether given character c is a white space character: space, tab, or enter
	* @param {string} c
	* @param {number} nestingLevel
	* @return {boolean}
	*/
	parse.isWhitespace = function isWhitespace(c, nestingLevel) {
		return c === " " || c === "	" || c === "\xA0" || c === "\n" && nestingLevel > 0;
	};
	/**
	* Test whether the character c is a decimal mark (dot).
	* This is the case when it's not the start of a delimiter '.*', './', or '.^'
	* @param {string} c
	* @param {string} cNext
	* @return {boolean}
	*/
	parse.isDecimalMark = function isDecimalMark(c, cNext) {
		return c === "." && cNext !== "/" && cNext !== "*" && cNext !== "^";
	};
	/**
	* checks if the given char c is a digit or dot
	* @param {string} c   a string with one character
	* @return {boolean}
	*/
	parse.isDigitDot = function isDigitDot(c) {
		return c >= "0" && c <= "9" || c === ".";
	};
	/**
	* checks if the given char c is a digit
	* @param {string} c   a string with one character
	* @return {boolean}
	*/
	parse.isDigit = function isDigit(c) {
		return c >= "0" && c <= "9";
	};
	/**
	* Start of the parse levels below, in order of precedence
	* @return {Node} node
	* @private
	*/
	function parseStart(expression, extraNodes) {
		var state = initialState();
		(0, import_extends.default)(state, {
			expression,
			extraNodes
		});
		getToken(state);
		var node = parseBlock(state);
		if (state.token !== "") {
			if (state.tokenType === TOKENTYPE.DELIMITER) throw createError(state, "Unexpected operator " + state.token);
			else throw createSyntaxError(state, "Unexpected part \"" + state.token + "\"");
		}
		return node;
	}
	/**
	* Parse a block with expressions. Expressions can be separated by a newline
	* character '\n', or by a semicolon ';'. In case of a semicolon, no output
	* of the preceding line is returned.
	* @return {Node} node
	* @private
	*/
	function parseBlock(state) {
		var node;
		var blocks = [];
		var visible;
		if (state.token !== "" && state.token !== "\n" && state.token !== ";") {
			node = parseAssignment(state);
			if (state.comment) node.comment = state.comment;
		}
		while (state.token === "\n" || state.token === ";") {
			if (blocks.length === 0 && node) {
				visible = state.token !== ";";
				blocks.push({
					node,
					visible
				});
			}
			getToken(state);
			if (state.token !== "\n" && state.token !== ";" && state.token !== "") {
				node = parseAssignment(state);
				if (state.comment) node.comment = state.comment;
				visible = state.token !== ";";
				blocks.push({
					node,
					visible
				});
			}
		}
		if (blocks.length > 0) return new BlockNode(blocks);
		else {
			if (!node) {
				node = new ConstantNode(void 0);
				if (state.comment) node.comment = state.comment;
			}
			return node;
		}
	}
	/**
	* Assignment of a function or variable,
	* - can be a variable like 'a=2.3'
	* - or a updating an existing variable like 'matrix(2,3:5)=[6,7,8]'
	* - defining a function like 'f(x) = x^2'
	* @return {Node} node
	* @private
	*/
	function parseAssignment(state) {
		var name, args, value, valid;
		var node = parseConditional(state);
		if (state.token === "=") {
			if (isSymbolNode(node)) {
				name = node.name;
				getTokenSkipNewline(state);
				value = parseAssignment(state);
				return new AssignmentNode(new SymbolNode(name), value);
			} else if (isAccessorNode(node)) {
				if (node.optionalChaining) throw createSyntaxError(state, "Cannot assign to optional chain");
				getTokenSkipNewline(state);
				value = parseAssignment(state);
				return new AssignmentNode(node.object, node.index, value);
			} else if (isFunctionNode(node) && isSymbolNode(node.fn)) {
				valid = true;
				args = [];
				name = node.name;
				node.args.forEach(function(arg, index) {
					if (isSymbolNode(arg)) args[index] = arg.name;
					else valid = false;
				});
				if (valid) {
					getTokenSkipNewline(state);
					value = parseAssignment(state);
					return new FunctionAssignmentNode(name, args, value);
				}
			}
			throw createSyntaxError(state, "Invalid left hand side of assignment operator =");
		}
		return node;
	}
	/**
	* conditional operation
	*
	*     condition ? truePart : falsePart
	*
	* Note: conditional operator is right-associative
	*
	* @return {Node} node
	* @private
	*/
	function parseConditional(state) {
		var node = parseLogicalOr(state);
		while (state.token === "?") {
			var prev = state.conditionalLevel;
			state.conditionalLevel = state.nestingLevel;
			getTokenSkipNewline(state);
			var condition = node;
			var trueExpr = parseAssignment(state);
			if (state.token !== ":") throw createSyntaxError(state, "False part of conditional expression expected");
			state.conditionalLevel = null;
			getTokenSkipNewline(state);
			node = new ConditionalNode(condition, trueExpr, parseAssignment(state));
			state.conditionalLevel = prev;
		}
		return node;
	}
	/**
	* logical or, 'x or y'
	* @return {Node} node
	* @private
	*/
	function parseLogicalOr(state) {
		var node = parseLogicalXor(state);
		while (state.token === "or") {
			getTokenSkipNewline(state);
			node = new OperatorNode("or", "or", [node, parseLogicalXor(state)]);
		}
		return node;
	}
	/**
	* logical exclusive or, 'x xor y'
	* @return {Node} node
	* @private
	*/
	function parseLogicalXor(state) {
		var node = parseLogicalAnd(state);
		while (state.token === "xor") {
			getTokenSkipNewline(state);
			node = new OperatorNode("xor", "xor", [node, parseLogicalAnd(state)]);
		}
		return node;
	}
	/**
	* logical and, 'x and y'
	* @return {Node} node
	* @private
	*/
	function parseLogicalAnd(state) {
		var node = parseBitwiseOr(state);
		while (state.token === "and") {
			getTokenSkipNewline(state);
			node = new OperatorNode("and", "and", [node, parseBitwiseOr(state)]);
		}
		return node;
	}
	/**
	* bitwise or, 'x | y'
	* @return {Node} node
	* @private
	*/
	function parseBitwiseOr(state) {
		var node = parseBitwiseXor(state);
		while (state.token === "|") {
			getTokenSkipNewline(state);
			node = new OperatorNode("|", "bitOr", [node, parseBitwiseXor(state)]);
		}
		return node;
	}
	/**
	* bitwise exclusive or (xor), 'x ^| y'
	* @return {Node} node
	* @private
	*/
	function parseBitwiseXor(state) {
		var node = parseBitwiseAnd(state);
		while (state.token === "^|") {
			getTokenSkipNewline(state);
			node = new OperatorNode("^|", "bitXor", [node, parseBitwiseAnd(state)]);
		}
		return node;
	}
	/**
	* bitwise and, 'x & y'
	* @return {Node} node
	* @private
	*/
	function parseBitwiseAnd(state) {
		var node = parseRelational(state);
		while (state.token === "&") {
			getTokenSkipNewline(state);
			node = new OperatorNode("&", "bitAnd", [node, parseRelational(state)]);
		}
		return node;
	}
	/**
	* Parse a chained conditional, like 'a > b >= c'
	* @return {Node} node
	*/
	function parseRelational(state) {
		var params = [parseShift(state)];
		var conditionals = [];
		var operators = {
			"==": "equal",
			"!=": "unequal",
			"<": "smaller",
			">": "larger",
			"<=": "smallerEq",
			">=": "largerEq"
		};
		while (hasOwnProperty(operators, state.token)) {
			var cond = {
				name: state.token,
				fn: operators[state.token]
			};
			conditionals.push(cond);
			getTokenSkipNewline(state);
			params.push(parseShift(state));
		}
		if (params.length === 1) return params[0];
		else if (params.length === 2) return new OperatorNode(conditionals[0].name, conditionals[0].fn, params);
		else return new RelationalNode(conditionals.map((c) => c.fn), params);
	}
	/**
	* Bitwise left shift, bitwise right arithmetic shift, bitwise right logical shift
	* @return {Node} node
	* @private
	*/
	function parseShift(state) {
		var node = parseConversion(state), name, fn, params;
		var operators = {
			"<<": "leftShift",
			">>": "rightArithShift",
			">>>": "rightLogShift"
		};
		while (hasOwnProperty(operators, state.token)) {
			name = state.token;
			fn = operators[name];
			getTokenSkipNewline(state);
			params = [node, parseConversion(state)];
			node = new OperatorNode(name, fn, params);
		}
		return node;
	}
	/**
	* conversion operators 'to' and 'in'
	* @return {Node} node
	* @private
	*/
	function parseConversion(state) {
		var node = parseRange(state), name, fn, params;
		var operators = {
			to: "to",
			in: "to"
		};
		while (hasOwnProperty(operators, state.token)) {
			name = state.token;
			fn = operators[name];
			getTokenSkipNewline(state);
			if (name === "in" && "])},;".includes(state.token)) node = new OperatorNode("*", "multiply", [node, new SymbolNode("in")], true);
			else {
				params = [node, parseRange(state)];
				node = new OperatorNode(name, fn, params);
			}
		}
		return node;
	}
	/**
	* parse range, "start:end", "start:step:end", ":", "start:", ":end", etc
	* @return {Node} node
	* @private
	*/
	function parseRange(state) {
		var node;
		var params = [];
		if (state.token === ":") {
			if (state.conditionalLevel === state.nestingLevel) throw createSyntaxError(state, "The true-expression of a conditional operator may not be empty");
			else node = new ConstantNode(1);
		} else node = parseAddSubtract(state);
		if (state.token === ":" && state.conditionalLevel !== state.nestingLevel) {
			params.push(node);
			while (state.token === ":" && params.length < 3) {
				getTokenSkipNewline(state);
				if (state.token === ")" || state.token === "]" || state.token === "," || state.token === "") params.push(new SymbolNode("end"));
				else params.push(parseAddSubtract(state));
			}
			if (params.length === 3) node = new RangeNode(params[0], params[2], params[1]);
			else node = new RangeNode(params[0], params[1]);
		}
		return node;
	}
	/**
	* add or subtract
	* @return {Node} node
	* @private
	*/
	function parseAddSubtract(state) {
		var node = parseMultiplyDivideModulus(state), name, fn, params;
		var operators = {
			"+": "add",
			"-": "subtract"
		};
		while (hasOwnProperty(operators, state.token)) {
			name = state.token;
			fn = operators[name];
			getTokenSkipNewline(state);
			var rightNode = parseMultiplyDivideModulus(state);
			if (rightNode.isPercentage) params = [node, new OperatorNode("*", "multiply", [node, rightNode])];
			else params = [node, rightNode];
			node = new OperatorNode(name, fn, params);
		}
		return node;
	}
	/**
	* multiply, divide, modulus
	* @return {Node} node
	* @private
	*/
	function parseMultiplyDivideModulus(state) {
		var node = parseImplicitMultiplication(state), last = node, name, fn;
		var operators = {
			"*": "multiply",
			".*": "dotMultiply",
			"/": "divide",
			"./": "dotDivide",
			"%": "mod",
			mod: "mod"
		};
		while (true) if (hasOwnProperty(operators, state.token)) {
			name = state.token;
			fn = operators[name];
			getTokenSkipNewline(state);
			last = parseImplicitMultiplication(state);
			node = new OperatorNode(name, fn, [node, last]);
		} else break;
		return node;
	}
	/**
	* implicit multiplication
	* @return {Node} node
	* @private
	*/
	function parseImplicitMultiplication(state) {
		var node = parseRule2(state), last = node;
		while (true) if (state.tokenType === TOKENTYPE.SYMBOL || state.token === "in" && isConstantNode(node) || state.token === "in" && isOperatorNode(node) && node.fn === "unaryMinus" && isConstantNode(node.args[0]) || state.tokenType === TOKENTYPE.NUMBER && !isConstantNode(last) && (!isOperatorNode(last) || last.op === "!") || state.token === "(") {
			last = parseRule2(state);
			node = new OperatorNode("*", "multiply", [node, last], true);
		} else break;
		return node;
	}
	/**
	* Infamous "rule 2" as described in https://github.com/josdejong/mathjs/issues/792#issuecomment-361065370
	* And as amended in https://github.com/josdejong/mathjs/issues/2370#issuecomment-1054052164
	* Explicit division gets higher precedence than implicit multiplication
	* when the division matches this pattern:
	*   [unaryPrefixOp]?[number] / [number] [symbol]
	* @return {Node} node
	* @private
	*/
	function parseRule2(state) {
		var node = parseUnaryPercentage(state);
		var last = node;
		var tokenStates = [];
		while (true) if (state.token === "/" && rule2Node(last)) {
			tokenStates.push((0, import_extends.default)({}, state));
			getTokenSkipNewline(state);
			if (state.tokenType === TOKENTYPE.NUMBER) {
				tokenStates.push((0, import_extends.default)({}, state));
				getTokenSkipNewline(state);
				if (state.tokenType === TOKENTYPE.SYMBOL || state.token === "(" || state.token === "in") {
					(0, import_extends.default)(state, tokenStates.pop());
					tokenStates.pop();
					last = parseUnaryPercentage(state);
					node = new OperatorNode("/", "divide", [node, last]);
				} else {
					tokenStates.pop();
					(0, import_extends.default)(state, tokenStates.pop());
					break;
				}
			} else {
				(0, import_extends.default)(state, tokenStates.pop());
				break;
			}
		} else break;
		return node;
	}
	/**
	* Unary percentage operator (treated as `value / 100`)
	* @return {Node} node
	* @private
	*/
	function parseUnaryPercentage(state) {
		var node = parseUnary(state);
		if (state.token === "%") {
			var previousState = (0, import_extends.default)({}, state);
			getTokenSkipNewline(state);
			try {
				parseUnary(state);
				(0, import_extends.default)(state, previousState);
			} catch (_unused) {
				node = new OperatorNode("/", "divide", [node, new ConstantNode(100)], false, true);
			}
		}
		return node;
	}
	/**
	* Unary plus and minus, and logical and bitwise not
	* @return {Node} node
	* @private
	*/
	function parseUnary(state) {
		var name, params, fn;
		var operators = {
			"-": "unaryMinus",
			"+": "unaryPlus",
			"~": "bitNot",
			not: "not"
		};
		if (hasOwnProperty(operators, state.token)) {
			fn = operators[state.token];
			name = state.token;
			getTokenSkipNewline(state);
			params = [parseUnary(state)];
			return new OperatorNode(name, fn, params);
		}
		return parsePow(state);
	}
	/**
	* power
	* Note: power operator is right associative
	* @return {Node} node
	* @private
	*/
	function parsePow(state) {
		var node = parseNullishCoalescing(state), name, fn, params;
		if (state.token === "^" || state.token === ".^") {
			name = state.token;
			fn = name === "^" ? "pow" : "dotPow";
			getTokenSkipNewline(state);
			params = [node, parseUnary(state)];
			node = new OperatorNode(name, fn, params);
		}
		return node;
	}
	/**
	* nullish coalescing operator
	* @return {Node} node
	* @private
	*/
	function parseNullishCoalescing(state) {
		var node = parseLeftHandOperators(state);
		while (state.token === "??") {
			getTokenSkipNewline(state);
			node = new OperatorNode("??", "nullish", [node, parseLeftHandOperators(state)]);
		}
		return node;
	}
	/**
	* Left hand operators: factorial x!, ctranspose x'
	* @return {Node} node
	* @private
	*/
	function parseLeftHandOperators(state) {
		var node = parseCustomNodes(state), name, fn, params;
		var operators = {
			"!": "factorial",
			"'": "ctranspose"
		};
		while (hasOwnProperty(operators, state.token)) {
			name = state.token;
			fn = operators[name];
			getToken(state);
			params = [node];
			node = new OperatorNode(name, fn, params);
			node = parseAccessors(state, node);
		}
		return node;
	}
	/**
	* Parse a custom node handler. A node handler can be used to process
	* nodes in a custom way, for example for handling a plot.
	*
	* A handler must be passed as second argument of the parse function.
	* - must extend math.Node
	* - must contain a function _compile(defs: Object) : string
	* - must contain a function find(filter: Object) : Node[]
	* - must contain a function toString() : string
	* - the constructor is called with a single argument containing all parameters
	*
	* For example:
	*
	*     nodes = {
	*       'plot': PlotHandler
	*     }
	*
	* The constructor of the handler is called as:
	*
	*     node = new PlotHandler(params)
	*
	* The handler will be invoked when evaluating an expression like:
	*
	*     node = math.parse('plot(sin(x), x)', nodes)
	*
	* @return {Node} node
	* @private
	*/
	function parseCustomNodes(state) {
		var params = [];
		if (state.tokenType === TOKENTYPE.SYMBOL && hasOwnProperty(state.extraNodes, state.token)) {
			var CustomNode = state.extraNodes[state.token];
			getToken(state);
			if (state.token === "(") {
				params = [];
				openParams(state);
				getToken(state);
				if (state.token !== ")") {
					params.push(parseAssignment(state));
					while (state.token === ",") {
						getToken(state);
						params.push(parseAssignment(state));
					}
				}
				if (state.token !== ")") throw createSyntaxError(state, "Parenthesis ) expected");
				closeParams(state);
				getToken(state);
			}
			return new CustomNode(params);
		}
		return parseSymbol(state);
	}
	/**
	* parse symbols: functions, variables, constants, units
	* @return {Node} node
	* @private
	*/
	function parseSymbol(state) {
		var node, name;
		if (state.tokenType === TOKENTYPE.SYMBOL || state.tokenType === TOKENTYPE.DELIMITER && state.token in NAMED_DELIMITERS) {
			name = state.token;
			getToken(state);
			if (hasOwnProperty(CONSTANTS, name)) node = new ConstantNode(CONSTANTS[name]);
			else if (NUMERIC_CONSTANTS.includes(name)) node = new ConstantNode(numeric(name, "number"));
			else node = new SymbolNode(name);
			node = parseAccessors(state, node);
			return node;
		}
		return parseString(state);
	}
	/**
	* parse accessors:
	* - function invocation in round brackets (...), for example sqrt(2) or sqrt?.(2) with optional chaining
	* - index enclosed in square brackets [...], for example A[2,3] or A?.[2,3] with optional chaining
	* - dot notation for properties, like foo.bar or foo?.bar with optional chaining
	* @param {Object} state
	* @param {Node} node    Node on which to apply the parameters. If there
	*                       are no parameters in the expression, the node
	*                       itself is returned
	* @param {string[]} [types]  Filter the types of notations
	*                            can be ['(', '[', '.']
	* @return {Node} node
	* @private
	*/
	function parseAccessors(state, node, types) {
		var params;
		while (true) {
			var optional = false;
			if (state.token === "?.") {
				optional = true;
				getToken(state);
			}
			var hasNextAccessor = (state.token === "(" || state.token === "[" || state.token === ".") && (!types || types.includes(state.token));
			if (!(optional || hasNextAccessor)) break;
			params = [];
			if (state.token === "(") {
				if (optional || isSymbolNode(node) || isAccessorNode(node)) {
					openParams(state);
					getToken(state);
					if (state.token !== ")") {
						params.push(parseAssignment(state));
						while (state.token === ",") {
							getToken(state);
							params.push(parseAssignment(state));
						}
					}
					if (state.token !== ")") throw createSyntaxError(state, "Parenthesis ) expected");
					closeParams(state);
					getToken(state);
					node = new FunctionNode(node, params, optional);
				} else return node;
			} else if (state.token === "[") {
				openParams(state);
				getToken(state);
				if (state.token !== "]") {
					params.push(parseAssignment(state));
					while (state.token === ",") {
						getToken(state);
						params.push(parseAssignment(state));
					}
				}
				if (state.token !== "]") throw createSyntaxError(state, "Parenthesis ] expected");
				closeParams(state);
				getToken(state);
				node = new AccessorNode(node, new IndexNode(params), optional);
			} else {
				if (!optional) getToken(state);
				if (!(state.tokenType === TOKENTYPE.SYMBOL || state.tokenType === TOKENTYPE.DELIMITER && state.token in NAMED_DELIMITERS)) {
					var message = "Property name expected after ";
					message += optional ? "optional chain" : "dot";
					throw createSyntaxError(state, message);
				}
				params.push(new ConstantNode(state.token));
				getToken(state);
				node = new AccessorNode(node, new IndexNode(params, true), optional);
			}
		}
		return node;
	}
	/**
	* Parse a single or double quoted string.
	* @return {Node} node
	* @private
	*/
	function parseString(state) {
		var node, str;
		if (state.token === "\"" || state.token === "'") {
			str = parseStringToken(state, state.token);
			node = new ConstantNode(str);
			node = parseAccessors(state, node);
			return node;
		}
		return parseMatrix(state);
	}
	/**
	* Parse a string surrounded by single or double quotes
	* @param {Object} state
	* @param {"'" | "\""} quote
	* @return {string}
	*/
	function parseStringToken(state, quote) {
		var str = "";
		while (currentCharacter(state) !== "" && currentCharacter(state) !== quote) if (currentCharacter(state) === "\\") {
			next(state);
			var char = currentCharacter(state);
			var escapeChar = ESCAPE_CHARACTERS[char];
			if (escapeChar !== void 0) {
				str += escapeChar;
				state.index += 1;
			} else if (char === "u") {
				var unicode = state.expression.slice(state.index + 1, state.index + 5);
				if (/^[0-9A-Fa-f]{4}$/.test(unicode)) {
					str += String.fromCharCode(parseInt(unicode, 16));
					state.index += 5;
				} else throw createSyntaxError(state, "Invalid unicode character \\u".concat(unicode));
			} else throw createSyntaxError(state, "Bad escape character \\".concat(char));
		} else {
			str += currentCharacter(state);
			next(state);
		}
		getToken(state);
		if (state.token !== quote) throw createSyntaxError(state, "End of string ".concat(quote, " expected"));
		getToken(state);
		return str;
	}
	/**
	* parse the matrix
	* @return {Node} node
	* @private
	*/
	function parseMatrix(state) {
		var array, params, rows, cols;
		if (state.token === "[") {
			openParams(state);
			getToken(state);
			if (state.token !== "]") {
				var row = parseRow(state);
				if (state.token === ";") {
					rows = 1;
					params = [row];
					while (state.token === ";") {
						getToken(state);
						if (state.token !== "]") {
							params[rows] = parseRow(state);
							rows++;
						}
					}
					if (state.token !== "]") throw createSyntaxError(state, "End of matrix ] expected");
					closeParams(state);
					getToken(state);
					cols = params[0].items.length;
					for (var r = 1; r < rows; r++) if (params[r].items.length !== cols) throw createError(state, "Column dimensions mismatch (" + params[r].items.length + " !== " + cols + ")");
					array = new ArrayNode(params);
				} else {
					if (state.token !== "]") throw createSyntaxError(state, "End of matrix ] expected");
					closeParams(state);
					getToken(state);
					array = row;
				}
			} else {
				closeParams(state);
				getToken(state);
				array = new ArrayNode([]);
			}
			return parseAccessors(state, array);
		}
		return parseObject(state);
	}
	/**
	* Parse a single comma-separated row from a matrix, like 'a, b, c'
	* @return {ArrayNode} node
	*/
	function parseRow(state) {
		var params = [parseAssignment(state)];
		var len = 1;
		while (state.token === ",") {
			getToken(state);
			if (state.token !== "]" && state.token !== ";") {
				params[len] = parseAssignment(state);
				len++;
			}
		}
		return new ArrayNode(params);
	}
	/**
	* parse an object, enclosed in angle brackets{...}, for example {value: 2}
	* @return {Node} node
	* @private
	*/
	function parseObject(state) {
		if (state.token === "{") {
			openParams(state);
			var key;
			var properties = {};
			do {
				getToken(state);
				if (state.token !== "}") {
					if (state.token === "\"" || state.token === "'") key = parseStringToken(state, state.token);
					else if (state.tokenType === TOKENTYPE.SYMBOL || state.tokenType === TOKENTYPE.DELIMITER && state.token in NAMED_DELIMITERS) {
						key = state.token;
						getToken(state);
					} else throw createSyntaxError(state, "Symbol or string expected as object key");
					if (state.token !== ":") throw createSyntaxError(state, "Colon : expected after object key");
					getToken(state);
					properties[key] = parseAssignment(state);
				}
			} while (state.token === ",");
			if (state.token !== "}") throw createSyntaxError(state, "Comma , or bracket } expected after object value");
			closeParams(state);
			getToken(state);
			var node = new ObjectNode(properties);
			node = parseAccessors(state, node);
			return node;
		}
		return parseNumber(state);
	}
	/**
	* parse a number
	* @return {Node} node
	* @private
	*/
	function parseNumber(state) {
		var numberStr;
		if (state.tokenType === TOKENTYPE.NUMBER) {
			numberStr = state.token;
			getToken(state);
			var numericType = safeNumberType(numberStr, config);
			return new ConstantNode(numeric(numberStr, numericType));
		}
		return parseParentheses(state);
	}
	/**
	* parentheses
	* @return {Node} node
	* @private
	*/
	function parseParentheses(state) {
		var node;
		if (state.token === "(") {
			openParams(state);
			getToken(state);
			node = parseAssignment(state);
			if (state.token !== ")") throw createSyntaxError(state, "Parenthesis ) expected");
			closeParams(state);
			getToken(state);
			node = new ParenthesisNode(node);
			node = parseAccessors(state, node);
			return node;
		}
		return parseEnd(state);
	}
	/**
	* Evaluated when the expression is not yet ended but expected to end
	* @return {Node} res
	* @private
	*/
	function parseEnd(state) {
		if (state.token === "") throw createSyntaxError(state, "Unexpected end of expression");
		else throw createSyntaxError(state, "Value expected");
	}
	/**
	* Shortcut for getting the current row value (one based)
	* Returns the line of the currently handled expression
	* @private
	*/
	/**
	* Shortcut for getting the current col value (one based)
	* Returns the column (position) where the last state.token starts
	* @private
	*/
	function col(state) {
		return state.index - state.token.length + 1;
	}
	/**
	* Create an error
	* @param {Object} state
	* @param {string} message
	* @return {SyntaxError} instantiated error
	* @private
	*/
	function createSyntaxError(state, message) {
		var c = col(state);
		var error = /* @__PURE__ */ new SyntaxError(message + " (char " + c + ")");
		error.char = c;
		return error;
	}
	/**
	* Create an error
	* @param {Object} state
	* @param {string} message
	* @return {Error} instantiated error
	* @private
	*/
	function createError(state, message) {
		var c = col(state);
		var error = /* @__PURE__ */ new SyntaxError(message + " (char " + c + ")");
		error.char = c;
		return error;
	}
	typed.addConversion({
		from: "string",
		to: "Node",
		convert: parse
	});
	return parse;
});

// src/language/syntax.ts
/** Parses tokens with mathjs. The last token is the end. */
function parseSyntax(tokens) {
	const { text, starts } = placeholders(tokens);
	try {
		return { node: recorded(parse(text)) };
	} catch (thrown) {
		const offset = charOf(thrown);
		const index = starts.findLastIndex((start) => start <= offset);
		const token = tokens[Math.max(0, index)];
		return {
			problem: thrown instanceof RangeError ? "too-deep" : "unexpected",
			token
		};
	}
}
/** The text that mathjs parses, and where in it each token starts. */
function placeholders(tokens) {
	const starts = [];
	let text = "";
	tokens.forEach((token, index) => {
		starts.push(text.length);
		text += `${mathjsText(token, index)} `;
	});
	return {
		text,
		starts
	};
}
const SPELLINGS = {
	"&&": "and",
	"||": "or",
	"!": "not"
};
function mathjsText(token, index) {
	switch (token.kind) {
		case "name":
		case "number":
		case "string":
		case "boolean": return `t${index}`;
		default: return SPELLINGS[token.text] ?? token.text;
	}
}
function charOf(thrown) {
	return thrown instanceof Error && "char" in thrown && typeof thrown.char === "number" ? thrown.char - 1 : 0;
}
/**
* A node class for mathjs's parser: remembers its `SyntaxNode`. The `is…` flags are what mathjs tells nodes apart by, and
* `seen` is what else its parser looks at.
*/
function nodeClass(kind, record, seen = () => ({})) {
	class RecordedNode {
		recorded;
		constructor(...args) {
			this.recorded = record(...args);
			Object.assign(this, seen(...args));
		}
	}
	Object.assign(RecordedNode.prototype, {
		isNode: true,
		[`is${kind}`]: true
	});
	return RecordedNode;
}
const recorded = (node) => node.recorded;
/** A placeholder's token. mathjs also hands on a lone `and`, `or` or `not` as if it were a name, and nothing as a constant. */
const leaf = (placeholder) => {
	const token = typeof placeholder === "string" ? /^t(\d+)$/u.exec(placeholder)?.[1] : void 0;
	return token === void 0 ? {
		kind: "refused",
		what: "operand"
	} : {
		kind: "leaf",
		token: Number(token)
	};
};
const refused = (what) => () => ({
	kind: "refused",
	what
});
/** Keys between brackets, carried from an IndexNode to the AccessorNode around it. */
const IndexNode = nodeClass("IndexNode", (keys, dot = false) => ({
	kind: "access",
	object: {
		kind: "refused",
		what: "index"
	},
	keys: keys.map(recorded),
	dot
}));
const parse = createParse({
	typed: Object.assign((_name, signatures) => signatures.string, { addConversion: () => void 0 }),
	numeric: Number,
	config: {},
	SymbolNode: nodeClass("SymbolNode", leaf),
	ConstantNode: nodeClass("ConstantNode", leaf),
	OperatorNode: nodeClass("OperatorNode", (_operator, name, operands, implicit = false) => ({
		kind: "operator",
		name,
		operands: operands.map(recorded),
		implicit
	}), (op, _name, args) => ({
		op,
		args
	})),
	RelationalNode: nodeClass("RelationalNode", (names, operands) => ({
		kind: "chain",
		names,
		operands: operands.map(recorded)
	})),
	FunctionNode: nodeClass("FunctionNode", (callee, args) => ({
		kind: "call",
		callee: recorded(callee),
		args: args.map(recorded)
	})),
	IndexNode,
	AccessorNode: nodeClass("AccessorNode", (object, index) => ({
		...recorded(index),
		object: recorded(object)
	})),
	ParenthesisNode: nodeClass("ParenthesisNode", (content) => ({
		kind: "group",
		content: recorded(content)
	})),
	ArrayNode: nodeClass("ArrayNode", refused("array")),
	AssignmentNode: nodeClass("AssignmentNode", refused("assignment")),
	BlockNode: nodeClass("BlockNode", refused("block")),
	ConditionalNode: nodeClass("ConditionalNode", refused("conditional")),
	FunctionAssignmentNode: nodeClass("FunctionAssignmentNode", refused("function")),
	ObjectNode: nodeClass("ObjectNode", refused("object")),
	RangeNode: nodeClass("RangeNode", refused("range"))
});

// src/language/tokens.ts
const BLANK$1 = /\s+/uy;
const NAME = onDemand(String.raw`[\p{L}_$][\p{L}\p{N}\p{M}_$]*`, "uy");
/** The same for names in ASCII, which are most; compiling the tables of Unicode takes longer than reading a gate. */
const ASCII_NAME = /[A-Za-z_$][A-Za-z0-9_$]*(?![^\0-\x7f])/y;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy;
/** What runs on after a number without a blank makes it no number: `10ms`, `0x10`, `1_000`, `1.2.3`. */
const NUMBER_TAIL = onDemand(String.raw`[\p{L}\p{N}_$.]+`, "uy");
const LETTERS = onDemand(String.raw`^[\p{L}]+$`, "u");
/** What stands after most numbers, where no tail has to be looked for. */
const NUMBER_END = /$|[\s%<>=!&|+*/,)\]-]/y;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/uy;
const ESCAPES = {
	"\"": "\"",
	"'": "'",
	"\\": "\\",
	n: "\n",
	t: "	"
};
/** Cuts an expression into tokens, or says what in it is not of the language. */
function tokenize(source) {
	const { text } = source;
	const tokens = [];
	const problems = [];
	let at = 0;
	let glued = false;
	const match = (pattern) => {
		pattern.lastIndex = at;
		return pattern.exec(text)?.[0] ?? null;
	};
	const spanOf = (length) => ({
		start: at,
		end: at + length
	});
	const push = (token) => {
		tokens.push(token);
		at = token.end;
		glued = true;
	};
	const ascii = /^[\0-\x7f]*$/.test(text);
	while (at < text.length) {
		const blank = match(BLANK$1);
		if (blank !== null) {
			at += blank.length;
			glued = false;
			continue;
		}
		const afterDot = tokens.at(-1)?.kind === "dot";
		const name = match(ASCII_NAME) ?? (ascii ? null : match(NAME()));
		if (name !== null) {
			const token = nameToken(name, spanOf(name.length), glued, afterDot);
			if (!afterDot && RESERVED.has(name)) problems.push(error("reserved-word", source.at(token), { name }));
			push(token);
			continue;
		}
		const number = match(NUMBER);
		if (number !== null) {
			const start = at;
			at += number.length;
			const tail = match(NUMBER_END) === null ? match(NUMBER_TAIL()) ?? "" : "";
			const percent = tail === "" && text[at] === "%";
			const end = at + tail.length + (percent ? 1 : 0);
			const value = percent ? Number(number) / 100 : Number(number);
			if (tail !== "" || !Number.isFinite(value)) problems.push(error("bad-number", source.at({
				start,
				end
			}), {
				text: number + tail,
				meant: meantNumber(number, tail)
			}));
			push({
				kind: "number",
				start,
				end,
				text: text.slice(start, end),
				glued,
				value,
				percent
			});
			continue;
		}
		const string = match(STRING);
		if (string !== null) {
			const { value, badEscape } = unescape(string);
			if (badEscape !== null) problems.push(error("bad-string", source.at(spanOf(string.length)), {
				text: string,
				why: `has an escape that is not known: ${badEscape}. Write \`\\\\\` for a backslash`
			}));
			push({
				kind: "string",
				...spanOf(string.length),
				text: string,
				glued,
				value
			});
			continue;
		}
		const symbol = symbolAt(text, at);
		const span = spanOf(symbol.text.length);
		if (symbol.kind === "foreign") problems.push(foreign(symbol.text, source.text.slice(at), source, span));
		push({
			kind: symbol.kind === "foreign" ? "operator" : symbol.kind,
			...span,
			text: symbol.text,
			glued
		});
	}
	tokens.push({
		kind: "end",
		start: text.trimEnd().length,
		end: text.trimEnd().length,
		text: "",
		glued: false
	});
	return {
		tokens,
		problems
	};
}
function nameToken(name, span, glued, afterDot) {
	if (!afterDot && (name === "true" || name === "false")) return {
		kind: "boolean",
		...span,
		text: name,
		glued,
		value: name === "true"
	};
	return {
		kind: !afterDot && (name === "and" || name === "or" || name === "not") ? "operator" : "name",
		...span,
		text: name,
		glued
	};
}
function meantNumber(number, tail) {
	if (/^0[xob]/iu.test(number + tail)) return Number.isFinite(Number(number + tail)) ? String(Number(number + tail)) : null;
	if (/^(_\d+)+$/u.test(tail)) return number + tail.replaceAll("_", "");
	return LETTERS().test(tail) ? number : null;
}
function unescape(quoted) {
	let badEscape = null;
	return {
		value: quoted.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|.)/gu, (all, escape) => {
			if (escape.length === 5) return String.fromCharCode(parseInt(escape.slice(1), 16));
			const character = ESCAPES[escape];
			if (character === void 0) badEscape = "`" + all + "`";
			return character ?? "";
		}),
		badEscape
	};
}
function symbolAt(text, at) {
	for (const length of [
		3,
		2,
		1
	]) {
		const piece = text.slice(at, at + length);
		if (piece.length !== length) continue;
		if (OPERATORS.has(piece)) return {
			kind: "operator",
			text: piece
		};
		if (MEANT.has(piece) || FOREIGN.has(piece)) return {
			kind: "foreign",
			text: piece
		};
	}
	const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
	if ("()[]".includes(character)) return {
		kind: "bracket",
		text: character
	};
	if (character === ",") return {
		kind: "comma",
		text: character
	};
	if (character === ".") return {
		kind: "dot",
		text: character
	};
	return {
		kind: "foreign",
		text: character
	};
}
function foreign(text, rest, source, span) {
	if (text === "%") return error("modulo", source.at(span), {});
	if (text === "\"" || text === "'") return error("bad-string", source.at({
		start: span.start,
		end: source.text.length
	}), {
		text: rest,
		why: `has no closing ${text}`
	});
	const explained = FOREIGN.get(text);
	if (explained !== void 0) return error("not-in-language", source.at(span), {
		text,
		...explained
	});
	return error("unknown-operator", source.at(span), {
		text,
		meant: MEANT.get(text) ?? null
	});
}

// src/language/parse.ts
const LONGEST_EXPRESSION = 1e4;
const DEEPEST_EXPRESSION = 100;
/**
* Reads one expression: text → tokens → mathjs's tree → checked tree. Everything that is not on the allow-list of
* `expression.ts` is refused here, with its place; what comes out can be evaluated without further questions.
*/
function parseExpression(source, standing) {
	const { text } = source;
	if (text.trim() === "") return failed$2(error("empty-expression", source.at({
		start: 0,
		end: text.length
	}), {}));
	if (text.length > 1e4) {
		const span = {
			start: 0,
			end: text.length
		};
		return failed$2(error("expression-too-long", source.at(span), {
			length: text.length,
			limit: LONGEST_EXPRESSION
		}));
	}
	const { tokens, problems } = tokenize(source);
	const deep = tooDeep(tokens);
	if (deep !== null) problems.push(error("expression-too-deep", source.at(deep), { limit: 100 }));
	if (problems.length > 0) return failed$2(...problems);
	const completed = standing.kind === "condition" && startsWithComparison(tokens) ? withImpliedValue(tokens) : tokens;
	const syntax = parseSyntax(completed);
	if ("problem" in syntax) return failed$2(misplaced(syntax.token, syntax.problem, source));
	const built = build(syntax.node, completed, source, standing);
	if (!built.ok) return built;
	const mixed = checkTypes(built.expression, source);
	return mixed.length > 0 ? failed$2(...mixed) : built;
}
/** Whether a condition leaves out its metric: `<= 0.15` stands for `value <= 0.15`. */
function startsWithComparison(tokens) {
	return /^(?:[<>]=?|[=!]=)$/u.test(tokens[0]?.text ?? "");
}
function withImpliedValue(tokens) {
	const start = tokens[0]?.start ?? 0;
	return [{
		kind: "name",
		start,
		end: start,
		text: "value",
		glued: false
	}, ...tokens];
}
const failed$2 = (...problems) => ({
	ok: false,
	problems
});
function misplaced(token, problem, source) {
	const place = source.at(token);
	if (problem === "too-deep") return error("expression-too-deep", place, { limit: 100 });
	return token.kind === "end" ? error("unexpected-end", place, {}) : error("unexpected", place, { text: token.text });
}
/** The first token that lies deeper than the limit, counting open brackets and the unary operators before an operand. */
function tooDeep(tokens) {
	let depth = 0;
	/** Unary operators waiting for their operand, one entry for each open bracket. */
	const waiting = [0];
	let operandBefore = false;
	for (const token of tokens) {
		if (token.text === "(" || token.text === "[") {
			depth += 1;
			waiting.push(0);
			operandBefore = false;
		} else if (token.text === ")" || token.text === "]") {
			depth -= 1 + (waiting.pop() ?? 0);
			if (waiting.length === 0) return null;
			operandBefore = true;
		} else if (token.kind === "operator" && (!operandBefore || token.text === "not" || token.text === "!")) {
			depth += 1;
			waiting[waiting.length - 1] = (waiting.at(-1) ?? 0) + 1;
			operandBefore = false;
		} else if (token.kind === "operator" || token.kind === "comma") {
			depth -= waiting.at(-1) ?? 0;
			waiting[waiting.length - 1] = 0;
			operandBefore = false;
		} else operandBefore = true;
		if (depth > 100) return token;
	}
	return null;
}

// src/language/print.ts
/** How tightly a shape binds; a part that binds less tightly than its surroundings is put in parentheses. */
const BINDING = {
	or: 1,
	and: 2,
	not: 3,
	comparison: 4,
	sum: 5,
	product: 6,
	unary: 7,
	primary: 8
};
/** A checked expression as text, in the language's one way of writing; parsing it again gives the same tree. */
function printExpression(expression) {
	switch (expression.kind) {
		case "number": return expression.written;
		case "text": return quoted(expression.value);
		case "boolean": return String(expression.value);
		case "reference": return printReference(expression.reference);
		case "call": return `${expression.name}(${expression.args.map(printExpression).join(", ")})`;
		case "negate": return `-${within(expression.operand, BINDING.unary)}`;
		case "not": return `not ${within(expression.operand, expression.operand.kind === "not" ? BINDING.not : BINDING.unary)}`;
		case "logic": return expression.operands.map((operand) => within(operand, BINDING[expression.operator] + 1)).join(` ${expression.operator} `);
		case "arithmetic":
		case "comparison": {
			const binding = bindingOf(expression) + 1;
			return [within(expression.first, binding), ...expression.rest.map(({ operator, operand }) => `${operator} ${within(operand, binding)}`)].join(" ");
		}
	}
}
function within(expression, binding) {
	const text = printExpression(expression);
	return bindingOf(expression) < binding ? `(${text})` : text;
}
function bindingOf(expression) {
	switch (expression.kind) {
		case "logic": return BINDING[expression.operator];
		case "comparison": return BINDING.comparison;
		case "arithmetic": return expression.rest[0]?.operator === "+" || expression.rest[0]?.operator === "-" ? BINDING.sum : BINDING.product;
		case "negate": return BINDING.unary;
		case "not": return BINDING.not;
		default: return BINDING.primary;
	}
}

// src/language/evaluate.ts
/**
* The value of a checked expression. Total and bounded: each part is visited once, and nothing that a user wrote is
* ever run as code. Truth is Kleene's strong three-valued logic.
*/
function evaluate(expression, environment) {
	const value = evaluateHere(expression, environment);
	environment.record?.(expression, value);
	return value;
}
function evaluateHere(expression, environment) {
	switch (expression.kind) {
		case "number": return number(expression.value);
		case "text": return {
			kind: "text",
			value: expression.value
		};
		case "boolean": return boolean(expression.value);
		case "reference": return environment.read(expression.reference);
		case "call": {
			const args = expression.args.map((argument) => evaluate(argument, environment));
			const call = {
				text: printExpression(expression),
				argumentTexts: expression.args.map(printExpression)
			};
			return functionNamed(expression.name).apply(args, call);
		}
		case "negate": {
			const operand = evaluate(expression.operand, environment);
			return operand.kind === "number" ? number(-operand.value) : asNumber(operand, printExpression(expression.operand));
		}
		case "not": {
			const operand = truthOf(expression.operand, environment);
			return operand.kind === "boolean" ? boolean(!operand.value) : operand;
		}
		case "logic": return all(expression.operands.map((operand) => truthOf(operand, environment)), expression.operator === "or");
		case "comparison": return evaluateComparison(expression, environment);
		case "arithmetic": return evaluateArithmetic(expression, environment);
	}
}
/** The value of an expression as a truth: what is neither true nor false is unknown. */
function truthOf(expression, environment) {
	const value = evaluate(expression, environment);
	if (value.kind === "boolean" || value.kind === "unknown") return value;
	return unknown(reason("wrong-type", {
		name: printExpression(expression),
		found: describe$1(value),
		needs: "true or false",
		instead: null
	}));
}
/** Kleene's conjunction (`decisive` false) or disjunction (`decisive` true) of truths. */
function all(truths, decisive) {
	const reasons = [];
	for (const truth of truths) if (truth.kind === "unknown") reasons.push(...truth.reasons);
	else if (truth.value === decisive) return truth;
	return reasons.length > 0 ? unknown(...reasons) : boolean(!decisive);
}
function evaluateComparison(expression, environment) {
	let left = expression.first;
	let leftValue = evaluate(left, environment);
	return all(expression.rest.map(({ operator, operand }) => {
		const value = evaluate(operand, environment);
		const truth = compare(operator, [left, leftValue], [operand, value]);
		left = operand;
		leftValue = value;
		return truth;
	}), false);
}
function compare(operator, [left, a], [right, b]) {
	if (a.kind === "number" && b.kind === "number") return {
		kind: "boolean",
		value: COMPARISONS[operator](a.value, b.value)
	};
	if (a.kind === "unknown" || b.kind === "unknown") return unknown(...[a, b].flatMap((value) => value.kind === "unknown" ? value.reasons : []));
	const ordered = operator !== "==" && operator !== "!=";
	if (a.kind === "data" || b.kind === "data" || ordered && (a.kind === "number" || b.kind === "number")) {
		const wrong = a.kind === "number" || a.kind !== "data" && b.kind === "data" ? [right, b] : [left, a];
		if (wrong[1].kind !== "number") return asNumber(wrong[1], printExpression(wrong[0]));
	}
	if (ordered) return unknown(reason("no-order", {
		name: printExpression(left),
		found: describe$1(a)
	}));
	if (a.kind === b.kind && "value" in a && "value" in b) return {
		kind: "boolean",
		value: a.value === b.value === (operator === "==")
	};
	const words = {
		left: printExpression(left),
		leftType: describe$1(a),
		right: printExpression(right),
		rightType: describe$1(b)
	};
	return unknown(reason("mixed-types", words));
}
/** Numbers compare with mathjs's tolerance, so that what differs only by rounding counts as equal. */
const COMPARISONS = {
	"==": nearlyEqual,
	"!=": (a, b) => !nearlyEqual(a, b),
	"<": (a, b) => a < b && !nearlyEqual(a, b),
	">": (a, b) => a > b && !nearlyEqual(a, b),
	"<=": (a, b) => a <= b || nearlyEqual(a, b),
	">=": (a, b) => a >= b || nearlyEqual(a, b)
};
const ARITHMETIC = {
	"+": (a, b) => a + b,
	"-": (a, b) => a - b,
	"*": (a, b) => a * b,
	"/": (a, b) => a / b
};
function evaluateArithmetic(expression, environment) {
	const reasons = [];
	const numberOf = (operand) => {
		const value = evaluate(operand, environment);
		if (value.kind === "number") return value.value;
		reasons.push(...asNumber(value, printExpression(operand)).reasons);
		return 1;
	};
	let total = numberOf(expression.first);
	let dividedByZero = false;
	for (const { operator, operand } of expression.rest) {
		const operandValue = numberOf(operand);
		dividedByZero ||= operator === "/" && operandValue === 0;
		total = ARITHMETIC[operator](total, operandValue);
	}
	if (reasons.length > 0) return unknown(...reasons);
	if (dividedByZero) return unknown(reason("division-by-zero", { text: printExpression(expression) }));
	return Number.isFinite(total) ? number(total) : unknown(reason("overflow", { text: printExpression(expression) }));
}

// src/gate/line.ts
const nothingMeasured = { read: () => unknown(reason("absent", {
	name: "",
	meant: null
})) };
/**
* What must be true of every line of a gate: it is a truth, and only evidence decides it. A condition that can never
* hold keeps holding the gate; a trigger that can never fire would let it pass without evidence.
*/
function checkLine(expression, source, kind) {
	const whole = source.at(expression);
	const text = source.text.trim();
	const type = typeOf(expression);
	if (type === "number" || type === "text") return [error("not-boolean", whole, {
		text,
		found: TYPE_WORDS[type],
		instead: `Compare it, such as \`${text} <= 0.2\`.`
	})];
	if (referencesIn(expression).length === 0) return [error("reads-no-metric", whole, { text })];
	const without = evaluate(expression, nothingMeasured);
	if (without.kind !== "boolean") return [];
	if (without.value) return [error("always-true", whole, { text })];
	return contains(expression, (part) => part.kind === "call" && part.name === "known") ? [] : [(kind === "trigger" ? error : warning)("always-false", whole, { text })];
}

// src/gate/node.ts
function get(node, key) {
	return entry(node, key)?.value;
}
function entry(node, key) {
	return node?.kind === "map" ? node.entries.find((each) => each.key === key) : void 0;
}
function entries(node) {
	return node?.kind === "map" ? node.entries : [];
}
function items(node) {
	return node?.kind === "list" ? node.items : [];
}
/** The text of a scalar, or undefined when the node is missing or no text. */
function textOf$1(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
/** The node as plain data for a validator. Objects have no prototype, so that any key is just a key. */
function toPlain(node) {
	switch (node.kind) {
		case "scalar": return node.value;
		case "list": return node.items.map(toPlain);
		case "map": {
			const plain = Object.create(null);
			for (const { key, value } of node.entries) plain[key] = toPlain(value);
			return plain;
		}
	}
}

// src/gate/key-reference.ts
/** The metric that a key of `must_hold` names: exactly as written, else as a reference of the language. */
function keyReference(key) {
	if (isIdentifier(key)) return exactReference("metrics", key);
	const parsed = parseExpression(standalone("", key), { kind: "from" });
	if (!parsed.ok || parsed.expression.kind !== "reference") return exactReference("metrics", key);
	const { reference } = parsed.expression;
	return reference.exact || reference.path.length > 0 ? {
		...reference,
		written: [key]
	} : reference;
}

// src/gate/conditions.ts
/** The conditions under `must_hold`; lines that the schema refused already (`skip`) are left out. */
function readConditions(mustHold, skip) {
	const problems = [];
	return {
		conditions: entries(mustHold).flatMap(({ key, value }) => {
			const subject = keyReference(key);
			return (value.kind === "list" ? items(value) : [value]).flatMap((line) => {
				if (skip(line)) return [];
				const read = readCondition(key, subject, line);
				problems.push(...read.problems);
				return read.condition === null ? [] : [read.condition];
			});
		}),
		problems
	};
}
function readCondition(key, subject, line) {
	const each = get(line, "each");
	const scalar = line.kind === "map" ? each ?? get(line, "condition") : line;
	const parsed = parseCondition(scalar, subject);
	if (!parsed.ok) return {
		condition: null,
		problems: parsed.problems
	};
	const { expression, source } = parsed;
	const at = (part) => source.at(part);
	const problems = checkLine(expression, source, "condition");
	const readsValue = referencesIn(expression).some(({ role }) => role === "value");
	if (each !== void 0 && !readsValue) problems.push(error("each-without-value", scalar.place, { text: scalar.source.text }));
	if (problems.length > 0 && problems.some(({ level }) => level === "error")) return {
		condition: null,
		problems
	};
	if (contains(expression, isKnown)) problems.push(warning("known-in-condition", scalar.place, {}));
	return {
		condition: {
			kind: "condition",
			metric: key,
			subject,
			expression,
			scope: each === void 0 ? "whole" : "each",
			severity: textOf$1(get(line, "severity")) ?? "block",
			because: textOf$1(get(line, "because")) ?? null,
			surface: textOf$1(get(line, "surface")) ?? null,
			place: scalar.place,
			at
		},
		problems
	};
}
const isKnown = (part) => part.kind === "call" && part.name === "known";
function parseCondition(scalar, subject) {
	const { value, source } = scalar;
	const standing = {
		kind: "condition",
		subject
	};
	if (typeof value !== "string") {
		const equality = {
			text: `== ${String(value)}`,
			at: () => scalar.place
		};
		const parsed = parseExpression(equality, standing);
		return parsed.ok ? {
			...parsed,
			source: equality
		} : {
			ok: false,
			problems: [notEquality(scalar)]
		};
	}
	const parsed = parseExpression(source, standing);
	if (parsed.ok && !comparesNothing(parsed.expression, value.trim())) return {
		...parsed,
		source
	};
	if (parsed.ok || !/[<>=!&|]|\b(?:and|or|not)\b|\w\(/u.test(value)) return {
		ok: false,
		problems: [notEquality(scalar)]
	};
	return parsed;
}
/** A name or a literal alone, also one with a hyphen (`gpt-4`): whether it should be equal, or true, is anybody's guess. */
function comparesNothing(expression, written) {
	if (expression.kind === "arithmetic" || expression.kind === "negate") return !/[\s()*/+]/u.test(written) && referencesIn(expression).every(({ role }) => role === "name");
	return expression.kind === "number" || expression.kind === "text" || expression.kind === "boolean" || expression.kind === "reference";
}
function notEquality(scalar) {
	const written = scalar.source.text.trim();
	const literal = /^(?:-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?|true|false)$/iu.test(written) ? written : quoted(written);
	return error("condition-without-operator", scalar.place, {
		text: written,
		meant: `== ${literal}`
	});
}

// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
/**
* Apply a visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visit$1.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visit$1.SKIP = SKIP$1;
/** Remove the current node */
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
/**
* Apply an async visitor to an AST node or document.
*
* Walks through the tree (depth-first) starting from `node`, calling a
* `visitor` function with three arguments:
*   - `key`: For sequence values and map `Pair`, the node's index in the
*     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
*     `null` for the root node.
*   - `node`: The current node.
*   - `path`: The ancestry of the current node.
*
* The return value of the visitor may be used to control the traversal:
*   - `Promise`: Must resolve to one of the following values
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this node, continue with next
*     sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current node, then continue with the next one
*   - `Node`: Replace the current node, then continue by visiting it
*   - `number`: While iterating the items of a sequence or map, set the index
*     of the next step. This is useful especially if the index of the current
*     node has changed.
*
* If `visitor` is a single function, it will be called with all values
* encountered in the tree, including e.g. `null` values. Alternatively,
* separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
* `Alias` and `Scalar` node. To define the same visitor function for more than
* one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
* and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
* specific defined one will be used for each node.
*/
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK$1;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP$1;
/** Remove the current node */
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}

// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		/**
		* The directives-end/doc-start marker `---`. If `null`, a marker may still be
		* included in the document's stringified representation.
		*/
		this.docStart = null;
		/** The doc-end marker `...`.  */
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	/**
	* During parsing, get a Directives instance for the current document and
	* update the stream state according to the current version's spec.
	*/
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	/**
	* @param onError - May be called even if the action was successful
	* @returns `true` on success
	*/
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	/**
	* Resolves a tag, matching handles to those defined in %TAG directives.
	*
	* @returns Resolved tag, which may also be the non-specific tag `'!'` or a
	*   `'!local'` tag, or `null` if unresolvable.
	*/
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	/**
	* Given a fully resolved tag, returns its printable string form,
	* taking into account current tag prefixes and defaults.
	*/
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };

// node_modules/yaml/browser/dist/doc/anchors.js
/**
* Verify that the input string is a valid anchor.
*
* Will throw on errors.
*/
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = /* @__PURE__ */ new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = /* @__PURE__ */ new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		/**
		* With circular references, the source node is only resolved after all
		* of its child nodes are. This is why anchors are set only after all of
		* the nodes have been created.
		*/
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = /* @__PURE__ */ new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}

// node_modules/yaml/browser/dist/doc/applyReviver.js
/**
* Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
* in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
* 2021 edition: https://tc39.es/ecma262/#sec-json.parse
*
* Includes extensions for handling Map and Set objects.
*/
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}

// node_modules/yaml/browser/dist/nodes/toJS.js
/**
* Recursively convert any node or its contents to native JavaScript
*
* @param value - The input value
* @param arg - If `value` defines a `toJSON()` method, use this
*   as its first argument
* @param ctx - Conversion context, originally set in Document#toJS(). If
*   `{ keep: true }` is not set, output should be suitable for JSON
*   stringification.
*/
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}

// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	/** Create a copy of this node.  */
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** A plain JavaScript representation of this node. */
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};

// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	/**
	* Resolve the value of this alias within `doc`, finding the last
	* instance of the `source` anchor before this node.
	*/
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			/* istanbul ignore if */
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}

// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";

// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}

// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = /* @__PURE__ */ new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: /* @__PURE__ */ new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	/**
	* Create a copy of this collection.
	*
	* @param schema - If defined, overwrites the original's schema
	*/
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/**
	* Adds a value to the collection. For `!!map` and `!!omap` the value must
	* be a Pair instance or a `{ key, value }` object, which may not have a key
	* that already exists in the map.
	*/
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	/**
	* Removes a value from the collection.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*/
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyComment.js
/**
* Stringifies a comment.
*
* Empty comment lines are left empty,
* lines consisting of a single space are replaced by `#`,
* and all other lines are prefixed with a `#`.
*/
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;

// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
/**
* Tries to keep input at up to `lineWidth` characters, splitting only on spaces
* not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
* terminated with `\n` and started with `indent`.
*/
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
/**
* Presumes `i + 1` is at the start of a line
* @returns index of last newline in more-indented block
*/
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}

// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}

// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: /* @__PURE__ */ new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}

// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}

// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}

// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge$1 = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge$1.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge$1.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge$1.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = /* @__PURE__ */ new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}

// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	const k = createNode(key, void 0, ctx);
	const v = createNode(value, void 0, ctx);
	return new Pair(k, v);
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		return addPairToJSMap(ctx, pair, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}

// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	/**
	* A generic collection parsing method that can be extended
	* to other node classes that inherit from YAMLMap
	*/
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	/**
	* Adds a value to the collection.
	*
	* @param overwrite - If not set `true`, using a key that is already in the
	*   collection will throw. Otherwise, overwrites the previous value.
	*/
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	/**
	* @param ctx - Conversion context, originally set in Document#toJS()
	* @param {Class} Type - If set, forces the returned collection type
	* @returns Instance of Type, Map, or Object
	*/
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};

// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	/**
	* Removes a value from the collection.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	/**
	* Checks if the collection includes a value with the key `key`.
	*
	* `key` must contain a representation of an integer for this to succeed.
	* It may be wrapped in a `Scalar`.
	*/
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	/**
	* Sets a value in this collection. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*
	* If `key` does not contain a representation of an integer, this will throw.
	* It may be wrapped in a `Scalar`.
	*/
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}

// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};

// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};

// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}

// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];

// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});

// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	/**
	* Returns a Buffer in node and an Uint8Array in browsers
	*
	* To use the resulting buffer as an image, you'll want to do something like:
	*
	*   const blob = new Blob([buffer], { type: 'image/jpeg' })
	*   document.querySelector('#photo').src = URL.createObjectURL(blob)
	*/
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	/**
	* If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
	* but TypeScript won't allow widening the signature of a child method.
	*/
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = /* @__PURE__ */ new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	/**
	* If `keepPair` is `true`, returns the Pair matching `key`.
	* Otherwise, returns the value of that Pair's key.
	*/
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
/**
* hhhh:mm:ss.sss
*
* Internal types handle bigint as number, because TS can't figure it out.
*/
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};

// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge$1,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];

// node_modules/yaml/browser/dist/schema/tags.js
const schemas = /* @__PURE__ */ new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge: merge$1,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge$1,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge$1) ? schemaTags.concat(merge$1) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge$1);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}

// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};

// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}

// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		/** A comment before this Document */
		this.commentBefore = null;
		/** A comment immediately after this Document */
		this.comment = null;
		/** Errors encountered during parsing. */
		this.errors = [];
		/** Warnings encountered during parsing. */
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	/**
	* Create a deep copy of this Document and its contents.
	*
	* Custom Node values that inherit from `Object` still refer to their original instances.
	*/
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	/** Adds a value to the document. */
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	/** Adds a value to the document. */
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	/**
	* Create a new `Alias` node, ensuring that the target `node` has the required anchor.
	*
	* If `node` already has an anchor, `name` is ignored.
	* Otherwise, the `node.anchor` value will be set to `name`,
	* or if an anchor with that name is already present in the document,
	* `name` will be used as a prefix for a new unique anchor.
	* If `name` is undefined, the generated anchor will use 'a' as a prefix.
	*/
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	/**
	* Convert a key and a value into a `Pair` using the current schema,
	* recursively wrapping all values as `Scalar` or `Collection` nodes.
	*/
	createPair(key, value, options = {}) {
		const k = this.createNode(key, null, options);
		const v = this.createNode(value, null, options);
		return new Pair(k, v);
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	/**
	* Removes a value from the document.
	* @returns `true` if the item was found and removed.
	*/
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	/**
	* Returns item at `key`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	/**
	* Returns item at `path`, or `undefined` if not found. By default unwraps
	* scalar values from their surrounding node; to disable set `keepScalar` to
	* `true` (collections are always returned intact).
	*/
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	/**
	* Checks if the document includes a value with the key `key`.
	*/
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	/**
	* Checks if the document includes a value at `path`.
	*/
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	/**
	* Sets a value in this document. For `!!set`, `value` needs to be a
	* boolean to add/remove the item from the set.
	*/
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	/**
	* Change the YAML version and schema used by the document.
	* A `null` version disables support for directives, explicit tags, anchors, and aliases.
	* It also requires the `schema` option to be given as a `Schema` instance value.
	*
	* Overrides all previously set schema options.
	*/
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: /* @__PURE__ */ new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	/**
	* A JSON representation of the document `contents`.
	*
	* @param jsonArg Used by `JSON.stringify` to indicate the array index or
	*   property name.
	*/
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	/** A YAML representation of the document. */
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}

// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "…" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "…";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "…\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};

// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}

// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}

// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}

// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}

// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}

// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}

// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}

// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}

// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}

// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		/* istanbul ignore if already caught in lexer */
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	/* istanbul ignore if should not happen */
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			/* istanbul ignore next should not happen */
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}

// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		/* istanbul ignore next should not happen */
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		/* istanbul ignore next should not happen */
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	/**
	* The negative lookbehinds in these RegExps are to
	* prevent causing a polynomial search time in certain cases.
	*
	* The try-catch is for Safari < 16.4 and other old browsers:
	* https://caniuse.com/js-regexp-lookbehind
	*/
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
/**
* Fold a single newline into a space, multiple newlines to N - 1 newlines.
* Presumes `source[offset] === '\n'`
*/
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}

// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}

// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}

// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const token = {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	};
	const node = composeScalar(ctx, token, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}

// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const opts = Object.assign({ _directives: directives }, options);
	const doc = new Document(void 0, opts);
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}

// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
/**
* Compose a stream of CST nodes into a stream of YAML Documents.
*
* ```ts
* import { Composer, Parser } from 'yaml'
*
* const src: string = ...
* const tokens = new Parser().parse(src)
* const docs = new Composer().compose(tokens)
* ```
*/
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	/**
	* Current stream status information.
	*
	* Mostly useful at the end of input for an empty stream.
	*/
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	/**
	* Compose tokens into documents.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	/** Advance the composer by one CST token. */
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	/**
	* Call at end of input to yield any remaining document.
	*
	* @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
	* @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
	*/
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const opts = Object.assign({ _directives: this.directives }, this.options);
			const doc = new Document(void 0, opts);
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};

// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
/**
* Apply a visitor to a CST document or item.
*
* Walks through the tree (depth-first) starting from the root, calling a
* `visitor` function with two arguments when entering each item:
*   - `item`: The current item, which included the following members:
*     - `start: SourceToken[]` – Source tokens before the key or value,
*       possibly including its anchor or tag.
*     - `key?: Token | null` – Set for pair values. May then be `null`, if
*       the key before the `:` separator is empty.
*     - `sep?: SourceToken[]` – Source tokens between the key and the value,
*       which should include the `:` map value indicator if `value` is set.
*     - `value?: Token` – The value of a sequence item, or of a map pair.
*   - `path`: The steps from the root to the current node, as an array of
*     `['key' | 'value', number]` tuples.
*
* The return value of the visitor may be used to control the traversal:
*   - `undefined` (default): Do nothing and continue
*   - `visit.SKIP`: Do not visit the children of this token, continue with
*      next sibling
*   - `visit.BREAK`: Terminate traversal completely
*   - `visit.REMOVE`: Remove the current item, then continue with the next one
*   - `number`: Set the index of the next step. This is useful especially if
*     the index of the current token has changed.
*   - `function`: Define the next visitor for this item. After the original
*     visitor is called on item entry, next visitors are called after handling
*     a non-empty `key` and when exiting the item.
*/
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
/**
* Get the immediate parent collection of the item at `path` from `cst` as the root.
*
* Throws an error if the collection is not found, which should never happen if the item itself exists.
*/
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}

// node_modules/yaml/browser/dist/parse/cst.js
/** The byte order mark */
const BOM = "﻿";
/** Start of doc-mode */
const DOCUMENT = "";
/** Unexpected end of flow-mode */
const FLOW_END = "";
/** Next token is a scalar value */
const SCALAR = "";
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
	switch (source) {
		case "﻿": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}

// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty$1(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = /* @__PURE__ */ new Set("0123456789ABCDEFabcdef");
const tagChars = /* @__PURE__ */ new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = /* @__PURE__ */ new Set(",[]{}");
const invalidAnchorChars = /* @__PURE__ */ new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
* Splits an input string into lexical tokens, i.e. smaller strings that are
* easily identifiable by `tokens.tokenType()`.
*
* Lexing starts always in a "stream" context. Incomplete input may be buffered
* until a complete token can be emitted.
*
* In addition to slices of the original input, the following control characters
* may also be emitted:
*
* - `\x02` (Start of Text): A document starts with the next token
* - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
* - `\x1f` (Unit Separator): Next token is a scalar value
* - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
*/
var Lexer = class {
	constructor() {
		/**
		* Flag indicating whether the end of the current buffer marks the end of
		* all input
		*/
		this.atEnd = false;
		/**
		* Explicit indent set in block scalar header, as an offset from the current
		* minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
		* explicitly set.
		*/
		this.blockScalarIndent = -1;
		/**
		* Block scalars that include a + (keep) chomping indicator in their header
		* include trailing empty lines, which are otherwise excluded from the
		* scalar's contents.
		*/
		this.blockScalarKeep = false;
		/** Current input */
		this.buffer = "";
		/**
		* Flag noting whether the map value indicator : can immediately follow this
		* node within a flow context.
		*/
		this.flowKey = false;
		/** Count of surrounding flow collection levels. */
		this.flowLevel = 0;
		/**
		* Minimum level of indentation required for next lines to be parsed as a
		* part of the current scalar value.
		*/
		this.indentNext = 0;
		/** Indentation level of the current line. */
		this.indentValue = 0;
		/** Position of the next \n character. */
		this.lineEndPos = null;
		/** Stores the state of the lexer if reaching the end of incpomplete input */
		this.next = null;
		/** A pointer to `buffer`; the current position of the lexer. */
		this.pos = 0;
	}
	/**
	* Generate YAML tokens from the `source` string. If `incomplete`,
	* a part of the last line may be left as a buffer for the next call.
	*
	* @returns A generator of lexical tokens
	*/
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty$1(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "﻿") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty$1(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty$1(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty$1(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty$1(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty$1(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty$1(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty$1(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty$1(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty$1(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty$1(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};

// node_modules/yaml/browser/dist/parse/line-counter.js
/**
* Tracks newlines during parsing in order to provide an efficient API for
* determining the one-indexed `{ line, col }` position for any offset
* within the input.
*/
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		/**
		* Should be called in ascending order. Otherwise, call
		* `lineCounter.lineStarts.sort()` before calling `linePos()`.
		*/
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		/**
		* Performs a binary search and returns the 1-indexed { line, col }
		* position of `offset`. If `line === 0`, `addNewLine` has never been
		* called or `offset` is before the first known newline.
		*/
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};

// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		/* istanbul ignore next should not happen */
		default: return [];
	}
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
/**
* A YAML concrete syntax tree (CST) parser
*
* ```ts
* const src: string = ...
* for (const token of new Parser().parse(src)) {
*   // token: Token
* }
* ```
*
* To use the parser with a user-provided lexer:
*
* ```ts
* function* parse(source: string, lexer: Lexer) {
*   const parser = new Parser()
*   for (const lexeme of lexer.lex(source))
*     yield* parser.next(lexeme)
*   yield* parser.end()
* }
*
* const src: string = ...
* const lexer = new Lexer()
* for (const token of parse(src, lexer)) {
*   // token: Token
* }
* ```
*/
var Parser = class {
	/**
	* @param onNewLine - If defined, called separately with the start position of
	*   each new line (in `parse()`, including the start of input).
	*/
	constructor(onNewLine) {
		/** If true, space and sequence indicators count as indentation */
		this.atNewLine = true;
		/** If true, next token is a scalar value */
		this.atScalar = false;
		/** Current indentation level */
		this.indent = 0;
		/** Current offset since the start of parsing */
		this.offset = 0;
		/** On the same line with a block map key */
		this.onKeyLine = false;
		/** Top indicates the node that's currently being built */
		this.stack = [];
		/** The source of the current token, set in parse() */
		this.source = "";
		/** The type of the current token, set in parse() */
		this.type = "";
		this.lexer = new Lexer();
		this.onNewLine = onNewLine;
	}
	/**
	* Parse `source` as a YAML stream.
	* If `incomplete`, a part of the last line may be left as a buffer for the next call.
	*
	* Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
	*
	* @returns A generator of tokens representing each directive, document, and other structure.
	*/
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	/**
	* Advance the parser by the `source` of one lexical token.
	*/
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	/** Call at end of input to push out any remaining constructions */
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		/* istanbul ignore next should not happen */
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		/* istanbul ignore if should not happen */
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				/* istanbul ignore next should not happen */
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			/* istanbul ignore next should not happen */
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			/* istanbul ignore else should not happen */
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};

// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
/**
* Parse the input as a stream of YAML documents.
*
* Documents should be separated from each other by `...` or `---` marker lines.
*
* @returns If an empty `docs` array is returned, it will be of type
*   EmptyStream and contain additional stream information. In
*   TypeScript, you should use `'empty' in docs` as a type guard for it.
*/
function parseAllDocuments(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	const docs = Array.from(composer.compose(parser.parse(source)));
	if (prettyErrors && lineCounter) for (const doc of docs) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	if (docs.length > 0) return docs;
	return Object.assign([], { empty: true }, composer.streamInfo());
}

// src/gate/depth.ts
/** Levels of brackets, or of dashes on one line; deeper ones would overflow the parser's stack. */
const DEEPEST = 100;
/** Blanks before a line, which bound how deep indented maps can be. */
const WIDEST_INDENT = 200;
/** Where a YAML text is nested deeper than the parser is safe with, or null. Uses the parser's own lexer, which does not recurse. */
function tooDeepAt(text) {
	if (isShallow(text)) return null;
	let offset = 0;
	let brackets = 0;
	let dashes = 0;
	let lineStart = true;
	for (const token of new Lexer().lex(text)) {
		const first = token[0];
		if (token === "[" || token === "{") brackets += 1;
		else if (token === "]" || token === "}") brackets -= 1;
		else if (token === "-" || token === "?") dashes += 1;
		else if (first === "\n" || first === "\r") dashes = 0;
		else if (lineStart && first === " " && token.length > WIDEST_INDENT) return {
			span: {
				start: offset,
				end: offset + 1
			},
			limit: DEEPEST
		};
		if (Math.max(brackets, dashes) > DEEPEST) return {
			span: {
				start: offset,
				end: offset + token.length
			},
			limit: DEEPEST
		};
		lineStart = first === "\n" || first === "\r";
		if (!CONTROL.has(token)) offset += token.length;
	}
	return null;
}
const CONTROL = /* @__PURE__ */ new Set([
	"",
	"",
	""
]);
/** Whether a text has too little of what nests to be deep, as every gate has; then no token has to be looked at. */
function isShallow(text) {
	return (text.match(/[[{]/g)?.length ?? 0) <= DEEPEST && !/(?:[-?][ \t]+){50}/.test(text) && !/ {200}/.test(text);
}

// src/gate/yaml-traps.ts
/** Says a syntax error of the YAML parser in the words of somebody who writes gates. */
function explainSyntax(problem, text, at) {
	const [start, end] = problem.pos;
	const here = at({
		start,
		end
	});
	const line = lineAround(text, start);
	switch (problem.code) {
		case "TAB_AS_INDENT": return error("yaml-tab", here, {});
		case "UNEXPECTED_TOKEN": {
			const comparison = /(?:^|[:\-,[{]\s+)(>=?\s*[^\s#][^#\n]*)/u.exec(line.text);
			if (comparison?.[1] !== void 0) {
				const from = line.start + line.text.indexOf(comparison[1], comparison.index);
				const written = comparison[1].trim();
				return error("yaml-unquoted-comparison", at({
					start: from,
					end: from + written.length
				}), { meant: `"${written}"` });
			}
			return error("yaml-text-after-value", here, { text: text.slice(start).split("\n", 1)[0]?.trim() ?? "" });
		}
		case "MISSING_CHAR":
			if (/quote/u.test(problem.message)) return unclosedQuote(/"quote/u.test(problem.message) ? "\"" : "'", start, text, at);
			break;
		case "BAD_DQ_ESCAPE": return error("yaml-bad-escape", here, { text: text.slice(start, Math.max(end, start + 2)) });
		case "BAD_SCALAR_START":
		case "BAD_ALIAS": {
			const rest = text.slice(start).split("\n", 1)[0]?.trim() ?? "";
			const value = /[[{][^\]}]*$/u.test(text.slice(line.start, start)) ? rest.replace(/\s*[,\]}].*$/u, "") : rest;
			return error("yaml-reserved-start", here, {
				character: value[0] ?? "",
				meant: inQuotes(value)
			});
		}
		case "BLOCK_AS_IMPLICIT_KEY": {
			const value = text.slice(start).split("\n", 1)[0]?.trim() ?? "";
			if (value.includes(": ")) return error("yaml-colon-in-value", here, { meant: inQuotes(value) });
			const next = /\n *(?=\S)/u.exec(text.slice(start));
			const below = start + (next === null ? 0 : next.index + next[0].length);
			return error("yaml-indentation", at({
				start: below,
				end: below + 1
			}), {});
		}
		case "BAD_INDENT": return error(/[\]}]$/u.test(problem.message) || /Flow/u.test(problem.message) ? "yaml-unclosed-bracket" : "yaml-indentation", here, {});
	}
	return error("yaml-syntax", here, { detail: problem.message.replace(/\.?$/u, "") });
}
/** A tag where a gate has none; `!= 0` without quotes is one to YAML, and its operator would be lost. */
function explainTag(node, text, at) {
	const line = lineAround(text, node.range[0]);
	const written = /(?:^|\s)(![^\s,[\]{}]*)\s*$/u.exec(text.slice(line.start, node.range[0]))?.[1];
	if (written === void 0) return null;
	const start = text.lastIndexOf(written, node.range[0]);
	const place = at({
		start,
		end: start + written.length
	});
	if (!written.startsWith("!=")) return error("yaml-tag", place, { tag: written });
	return error("yaml-unquoted-inequality", place, { meant: `"${text.slice(start, node.range[1]).trim()}"` });
}
/** The parser reports the end of the file; the mistake is the last line above it with an odd quote. */
function unclosedQuote(quote, end, text, at) {
	let open = end;
	for (let lineEnd = end; lineEnd > 0;) {
		const { start, text: line } = lineAround(text, lineEnd - 1);
		if ((line.split(quote).length - 1) % 2 === 1) {
			open = start + line.lastIndexOf(quote);
			break;
		}
		lineEnd = start;
	}
	return error("yaml-unclosed-quote", at({
		start: open,
		end: open + 1
	}), { quote: `\`${quote}\`` });
}
function inQuotes(value) {
	return value.includes("\"") ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
function lineAround(text, offset) {
	const start = text.lastIndexOf("\n", offset - 1) + 1;
	const end = text.indexOf("\n", offset);
	return {
		start,
		text: text.slice(start, end === -1 ? text.length : end).replace(/\r$/u, "")
	};
}

// src/gate/document.ts
/** Far above any gate; it keeps a metrics file that was given by mistake from being parsed as YAML. */
const LARGEST_GATE = 1e7;
/** Nodes that the aliases of one document may stand for. */
const ALIAS_LIMIT = 1e5;
/** Reads a YAML text into located nodes, one root a document, with every mistake of the text. Empty documents are left out. */
function readDocuments(file, text) {
	const at = placesIn(file, text);
	const whole = {
		start: 0,
		end: 0
	};
	if (text.length > 1e7) return failed$1(error("yaml-too-large", at(whole), {
		size: text.length,
		limit: LARGEST_GATE
	}));
	const deep = tooDeepAt(text);
	if (deep !== null) return failed$1(error("yaml-too-deep", at(deep.span), { limit: deep.limit }));
	const documents = parseAllDocuments(text, {
		uniqueKeys: false,
		prettyErrors: false,
		stringKeys: false,
		logLevel: "silent"
	});
	const problems = [];
	const roots = [];
	const broken = /* @__PURE__ */ new Set();
	for (const document of documents) {
		const [first] = document.errors;
		if (first !== void 0) problems.push(explainSyntax(first, text, at));
		else if (document.contents !== null && !isEmpty(document.contents)) {
			const read = readNodes(document, text, at, broken);
			problems.push(...read.problems);
			roots.push(read.root);
		}
	}
	if (roots.length === 0 && problems.length === 0) return failed$1(error("yaml-empty", at(whole), {}));
	return {
		roots,
		broken,
		problems
	};
}
const failed$1 = (problem) => ({
	roots: [],
	broken: /* @__PURE__ */ new Set(),
	problems: [problem]
});
const isEmpty = (node) => isScalar(node) && node.value === null;
/** Turns one document's tree into located nodes. Aliases become what they stand for. */
function readNodes(document, text, at, broken) {
	const problems = [];
	const anchors = /* @__PURE__ */ new Map();
	let size = 0;
	let expanded = false;
	const spanOf = (node) => ({
		start: node.range[0],
		end: Math.max(node.range[1], node.range[0])
	});
	const read = (node, fallback) => {
		size += 1;
		if (node === null) return nothing(at(fallback));
		const span = spanOf(node);
		if (isAlias(node)) return readAlias(node.source, span);
		const tagged = node.tag === void 0 ? null : explainTag(node, text, at);
		const { anchor } = node;
		if (anchor !== void 0) anchors.set(anchor, "open");
		const before = size;
		const result = isMap(node) ? readMap(node.items, span) : isSeq(node) ? readList(node.items, span) : readScalar(node, span);
		if (tagged !== null) {
			problems.push(tagged);
			broken.add(result);
		}
		if (anchor !== void 0) anchors.set(anchor, {
			node: result,
			size: size - before + 1
		});
		return result;
	};
	const unusable = (span) => {
		const node = nothing(at(span));
		broken.add(node);
		return node;
	};
	const readAlias = (name, span) => {
		const anchor = anchors.get(name);
		if (anchor === void 0 || anchor === "open") {
			problems.push(error(anchor === "open" ? "yaml-alias-loop" : "yaml-alias-unknown", at(span), { name }));
			return unusable(span);
		}
		size += anchor.size;
		if (size <= ALIAS_LIMIT + text.length) return anchor.node;
		if (!expanded) problems.push(error("yaml-alias-expansion", at(span), { limit: ALIAS_LIMIT }));
		expanded = true;
		return unusable(span);
	};
	const readMap = (pairs, span) => {
		const entries = [];
		const lines = /* @__PURE__ */ new Map();
		for (const { key: keyNode, value } of pairs) {
			const keySpan = spanOf(keyNode);
			const keyPlace = at(keySpan);
			const node = read(value, keySpan);
			if (isScalar(keyNode) && typeof keyNode.value === "symbol") {
				problems.push(error("yaml-merge-key", keyPlace, {}));
				continue;
			}
			if (!isScalar(keyNode) || typeof keyNode.value !== "string") {
				problems.push(error("yaml-key-not-text", keyPlace, { found: describeKey(keyNode) }));
				continue;
			}
			const key = keyNode.value;
			const line = lines.get(key);
			if (key === "<<") problems.push(error("yaml-merge-key", keyPlace, {}));
			else if (line !== void 0) problems.push(error("yaml-duplicate-key", keyPlace, {
				key,
				line
			}));
			else entries.push({
				key,
				keyPlace,
				value: node
			});
			lines.set(key, line ?? keyPlace.line);
		}
		return {
			kind: "map",
			place: at(span),
			entries
		};
	};
	const readList = (list, span) => ({
		kind: "list",
		place: at(span),
		items: list.map((item) => read(item, span))
	});
	const readScalar = (node, span) => {
		const value = node.value;
		const place = at(span);
		const plain = typeof value === "bigint" ? Number(value) : value;
		return {
			kind: "scalar",
			place,
			value: plain,
			source: sourceOf(node, plain, span, place, text, at)
		};
	};
	return {
		root: read(document.contents, {
			start: 0,
			end: 0
		}),
		problems
	};
}
function nothing(place) {
	return {
		kind: "scalar",
		place,
		value: null,
		source: {
			text: "",
			at: () => place
		}
	};
}
/** The text inside a scalar, whose offsets are columns wherever the text stands in the file just as it reads. */
function sourceOf(node, value, span, whole, text, at) {
	const quote = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
	const written = text.slice(span.start + quote, span.end - quote);
	if (typeof value !== "string") return {
		text: written,
		at: () => whole
	};
	if (written !== value) return {
		text: value,
		at: () => whole
	};
	const offset = span.start + quote;
	return {
		text: value,
		at: ({ start, end }) => at({
			start: offset + start,
			end: offset + end
		})
	};
}
function describeKey(node) {
	if (isAlias(node)) return "an alias";
	if (!isScalar(node)) return isMap(node) ? "a map" : "a list";
	if (node.value === null) return "empty";
	return typeof node.value === "boolean" ? "true or false" : "a number";
}

// src/gate/metrics.ts
/** The declarations under `metrics`; those that the schema refused already (`skip`) are left out. */
function readMetrics(metrics, skip) {
	const problems = [];
	const owners = new Map(entries(metrics).map(({ key }) => [key, key]));
	return {
		declarations: entries(metrics).filter(({ value }) => !skip(value)).map(({ key, keyPlace, value }) => {
			const aliases = items(get(value, "aliases")).map((alias) => ({
				value: textOf$1(alias) ?? "",
				place: alias.place
			}));
			for (const { value: name, place } of aliases) {
				const metric = owners.get(name);
				if (metric !== void 0) problems.push(error("alias-taken", place, {
					name,
					metric
				}));
				owners.set(name, key);
			}
			const from = get(value, "from");
			const minSamples = get(value, "min_samples");
			return {
				name: key,
				place: keyPlace,
				aliases,
				surface: textOf$1(get(value, "surface")) ?? null,
				minSamples: minSamples?.kind === "scalar" ? Number(minSamples.value) : null,
				from: from === void 0 ? null : readFrom$1(from, problems)
			};
		}),
		problems
	};
}
function readFrom$1(from, problems) {
	const file = get(from, "file");
	const path = String(file.value);
	if (leavesDirectory(path)) problems.push(error("from-outside", file.place, { file: path }));
	const located = {
		value: path,
		place: file.place
	};
	const [value, count, of] = [
		"value",
		"count",
		"of"
	].map((key) => readFromExpression(get(from, key), problems));
	if (value !== null && value !== void 0) return {
		file: located,
		read: {
			kind: "value",
			value
		}
	};
	return count && of ? {
		file: located,
		read: {
			kind: "share",
			count,
			of
		}
	} : null;
}
function readFromExpression(node, problems) {
	if (node?.kind !== "scalar") return null;
	const parsed = parseExpression(node.source, { kind: "from" });
	if (parsed.ok) {
		const decided = decidedWithoutEvidence(parsed.expression, node);
		if (decided === null) return parsed.expression;
		problems.push(decided);
		return null;
	}
	problems.push(...parsed.problems);
	return null;
}
/** A `from` that reads nothing of its file, or has a value whatever the file holds, would be evidence made up by the gate. */
function decidedWithoutEvidence(expression, { place, source }) {
	const text = source.text.trim();
	if (referencesIn(expression).length === 0) return error("reads-no-metric", place, { text });
	return evaluate(expression, nothingMeasured).kind === "unknown" ? null : error("always-true", place, { text });
}
/** Whether a path leads out of the directory it is relative to, on any system. */
function leavesDirectory(path) {
	if (/^(?:[/\\]|[a-zA-Z]:)/u.test(path)) return true;
	let depth = 0;
	for (const part of path.split(/[/\\]/u)) {
		if (part === "..") depth -= 1;
		else if (part !== "." && part !== "") depth += 1;
		if (depth < 0) return true;
	}
	return false;
}

// src/gate/validate-gate.generated.js
var validate_gate_generated_default = validate52;
const schema19 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"$id": "urn:rollout-gate:gate",
	"title": "a map with the key `rollout_gate`",
	"description": "What must be true before one protected path of an AI system may expand, and what rolls it back.",
	"type": "object",
	"required": ["rollout_gate"],
	"additionalProperties": false,
	"properties": { "rollout_gate": { "$ref": "#/$defs/gate" } },
	"$defs": {
		"gate": {
			"title": "a gate: a map with `protected_path` and `must_hold` or `rollback_trigger`",
			"type": "object",
			"required": ["protected_path"],
			"additionalProperties": false,
			"properties": {
				"version": {
					"title": "`1`, the version of the gate language",
					"type": "integer",
					"enum": [1]
				},
				"protected_path": {
					"title": "the path that the gate protects, as text",
					"description": "The workflow or path whose rollout this gate decides.",
					"type": "string",
					"pattern": "\\S",
					"examples": ["main support escalation workflow"]
				},
				"confidence": {
					"title": "a number between 0 and 1, or `off`",
					"description": "How sure a decision about an estimate must be; `off` judges estimates by their point value.",
					"type": ["number", "string"],
					"exclusiveMinimum": 0,
					"exclusiveMaximum": 1,
					"pattern": "^off$",
					"examples": [.95]
				},
				"unreported_signals": {
					"title": "`clear` or `unknown`, which is what a signal is that nobody reported",
					"type": "string",
					"enum": ["clear", "unknown"]
				},
				"metrics": {
					"title": "a map from metric names to what is known of them",
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/metric" }
				},
				"must_hold": {
					"title": "a map from metric names to conditions",
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/conditions" },
					"examples": ["{ error_rate: \"<= 0.02\" }"]
				},
				"rollback_trigger": {
					"title": "a list of triggers",
					"type": "array",
					"items": { "$ref": "#/$defs/trigger" },
					"examples": ["[critical_regressions > 0]"]
				},
				"triage": { "$ref": "#/$defs/triage" },
				"scorecard": { "$ref": "#/$defs/scorecard" }
			},
			"examples": ["{ protected_path: …, must_hold: … }"]
		},
		"surface": {
			"title": "a failure surface",
			"type": "string",
			"enum": [
				"architecture",
				"workflow",
				"evaluation",
				"governance",
				"stabilization",
				"unclear"
			]
		},
		"motion": {
			"title": "a corrective motion",
			"type": "string",
			"enum": [
				"audit",
				"stabilization",
				"workflow_redesign",
				"evaluation_repair",
				"governance_review"
			]
		},
		"text": {
			"title": "text",
			"type": "string",
			"pattern": "\\S"
		},
		"expression": {
			"title": "an expression of the gate language, as text",
			"type": "string",
			"pattern": "\\S"
		},
		"metric": {
			"title": "a metric: a map that describes it",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"description": { "$ref": "#/$defs/text" },
				"aliases": {
					"title": "a list of other names",
					"type": "array",
					"items": { "$ref": "#/$defs/text" },
					"examples": ["[override_rate]"]
				},
				"surface": { "$ref": "#/$defs/surface" },
				"min_samples": {
					"title": "a whole number of samples, 1 or more",
					"type": "integer",
					"minimum": 1,
					"examples": [200]
				},
				"from": { "$ref": "#/$defs/from" }
			}
		},
		"from": {
			"title": "a map with `file` and either `value`, or `count` and `of`",
			"type": "object",
			"required": ["file"],
			"additionalProperties": false,
			"properties": {
				"file": {
					"title": "a path relative to the working directory",
					"type": "string",
					"pattern": "\\S",
					"examples": ["promptfoo.json"]
				},
				"value": { "$ref": "#/$defs/expression" },
				"count": { "$ref": "#/$defs/expression" },
				"of": { "$ref": "#/$defs/expression" }
			},
			"oneOf": [{
				"required": ["value"],
				"properties": {
					"count": false,
					"of": false
				}
			}, {
				"required": ["count", "of"],
				"properties": { "value": false }
			}]
		},
		"condition": {
			"title": "a condition",
			"type": [
				"string",
				"number",
				"boolean",
				"object"
			],
			"additionalProperties": false,
			"properties": {
				"condition": {
					"title": "a condition, such as `\"<= 0.15\"`",
					"type": [
						"string",
						"number",
						"boolean"
					]
				},
				"each": {
					"title": "a condition on every slice, such as `\">= 0.8\"`",
					"type": [
						"string",
						"number",
						"boolean"
					]
				},
				"severity": {
					"title": "`block` or `warn`",
					"type": "string",
					"enum": ["block", "warn"]
				},
				"surface": { "$ref": "#/$defs/surface" },
				"because": { "$ref": "#/$defs/text" }
			},
			"if": { "type": "object" },
			"then": {
				"title": "either `condition` or `each`",
				"oneOf": [{ "required": ["condition"] }, { "required": ["each"] }],
				"type": "object"
			},
			"examples": ["\"<= 0.15\""]
		},
		"conditions": {
			"title": "a condition, or a list of conditions",
			"if": { "type": "array" },
			"then": {
				"title": "a list of conditions",
				"minItems": 1,
				"items": { "$ref": "#/$defs/condition" },
				"examples": ["[\">= 0.8\", \"<= 0.95\"]"],
				"type": "array"
			},
			"else": { "$ref": "#/$defs/condition" }
		},
		"trigger": {
			"title": "a trigger: an expression, a signal, or a map with `when` or `signal`",
			"type": ["string", "object"],
			"pattern": "\\S",
			"additionalProperties": false,
			"properties": {
				"when": { "$ref": "#/$defs/expression" },
				"signal": {
					"title": "an observation in plain words",
					"type": "string",
					"pattern": "\\S"
				},
				"label": {
					"title": "the name of a pull-request label",
					"type": "string",
					"pattern": "\\S"
				},
				"surface": { "$ref": "#/$defs/surface" },
				"because": { "$ref": "#/$defs/text" }
			},
			"dependentRequired": { "label": ["signal"] },
			"if": { "type": "object" },
			"then": {
				"title": "either `when` or `signal`",
				"oneOf": [{ "required": ["when"] }, { "required": ["signal"] }],
				"type": "object"
			},
			"examples": ["critical_regressions > 0"]
		},
		"triage": {
			"title": "a triage: a map that names the blocker",
			"type": "object",
			"required": ["blocker_symptom"],
			"additionalProperties": false,
			"properties": {
				"workflow_name": { "$ref": "#/$defs/text" },
				"blocker_symptom": {
					"title": "what blocks the rollout right now, in words",
					"type": "string",
					"pattern": "\\S",
					"examples": ["\"reviewers do not get the evidence they need\""]
				},
				"dominant_surface": { "$ref": "#/$defs/surface" },
				"confidence": {
					"title": "a number from 0 to 1",
					"type": "number",
					"minimum": 0,
					"maximum": 1,
					"examples": [.8]
				},
				"confirming_evidence": { "$ref": "#/$defs/texts" },
				"falsifying_evidence": { "$ref": "#/$defs/texts" },
				"next_motion": { "$ref": "#/$defs/motion" }
			}
		},
		"texts": {
			"title": "a list of texts",
			"type": "array",
			"items": { "$ref": "#/$defs/text" },
			"examples": ["[override rate unchanged after the model swap]"]
		},
		"scorecard": {
			"title": "a scorecard: a map from dimensions to scores",
			"type": "object",
			"additionalProperties": false,
			"properties": {
				"architecture_clarity": { "$ref": "#/$defs/score" },
				"workflow_fit": { "$ref": "#/$defs/score" },
				"evaluation_discipline": { "$ref": "#/$defs/score" },
				"governance_readiness": { "$ref": "#/$defs/score" },
				"hot_path_reliability": { "$ref": "#/$defs/score" },
				"rank": {
					"title": "a list of dimensions, the one that most blocks launch trust first",
					"type": "array",
					"uniqueItems": true,
					"items": {
						"title": "a dimension of the scorecard",
						"type": "string",
						"enum": [
							"architecture_clarity",
							"workflow_fit",
							"evaluation_discipline",
							"governance_readiness",
							"hot_path_reliability"
						]
					},
					"examples": ["[workflow_fit]"]
				}
			}
		},
		"score": {
			"title": "a score: a map with `score` and its `evidence`",
			"type": "object",
			"required": ["score", "evidence"],
			"additionalProperties": false,
			"properties": {
				"score": {
					"title": "a whole number from 1 to 5",
					"type": "integer",
					"minimum": 1,
					"maximum": 5,
					"examples": [3]
				},
				"evidence": {
					"title": "the concrete evidence for the score, as text",
					"type": "string",
					"pattern": "\\S",
					"examples": ["\"golden set of 120, no baseline run\""]
				}
			},
			"examples": ["{ score: 2, evidence: \"approvals have no owner after 18:00\" }"]
		}
	}
};
const schema20 = {
	"title": "a gate: a map with `protected_path` and `must_hold` or `rollback_trigger`",
	"type": "object",
	"required": ["protected_path"],
	"additionalProperties": false,
	"properties": {
		"version": {
			"title": "`1`, the version of the gate language",
			"type": "integer",
			"enum": [1]
		},
		"protected_path": {
			"title": "the path that the gate protects, as text",
			"description": "The workflow or path whose rollout this gate decides.",
			"type": "string",
			"pattern": "\\S",
			"examples": ["main support escalation workflow"]
		},
		"confidence": {
			"title": "a number between 0 and 1, or `off`",
			"description": "How sure a decision about an estimate must be; `off` judges estimates by their point value.",
			"type": ["number", "string"],
			"exclusiveMinimum": 0,
			"exclusiveMaximum": 1,
			"pattern": "^off$",
			"examples": [.95]
		},
		"unreported_signals": {
			"title": "`clear` or `unknown`, which is what a signal is that nobody reported",
			"type": "string",
			"enum": ["clear", "unknown"]
		},
		"metrics": {
			"title": "a map from metric names to what is known of them",
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/metric" }
		},
		"must_hold": {
			"title": "a map from metric names to conditions",
			"type": "object",
			"additionalProperties": { "$ref": "#/$defs/conditions" },
			"examples": ["{ error_rate: \"<= 0.02\" }"]
		},
		"rollback_trigger": {
			"title": "a list of triggers",
			"type": "array",
			"items": { "$ref": "#/$defs/trigger" },
			"examples": ["[critical_regressions > 0]"]
		},
		"triage": { "$ref": "#/$defs/triage" },
		"scorecard": { "$ref": "#/$defs/scorecard" }
	},
	"examples": ["{ protected_path: …, must_hold: … }"]
};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^off$", "u");
const schema21 = {
	"title": "a metric: a map that describes it",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"description": { "$ref": "#/$defs/text" },
		"aliases": {
			"title": "a list of other names",
			"type": "array",
			"items": { "$ref": "#/$defs/text" },
			"examples": ["[override_rate]"]
		},
		"surface": { "$ref": "#/$defs/surface" },
		"min_samples": {
			"title": "a whole number of samples, 1 or more",
			"type": "integer",
			"minimum": 1,
			"examples": [200]
		},
		"from": { "$ref": "#/$defs/from" }
	}
};
const schema22 = {
	"title": "text",
	"type": "string",
	"pattern": "\\S"
};
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate55.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				schema: "\\S",
				parentSchema: schema22,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema22.type,
			parentSchema: schema22,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate55.errors = vErrors;
	return errors === 0;
}
validate55.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema23 = {
	"title": "a failure surface",
	"type": "string",
	"enum": [
		"architecture",
		"workflow",
		"evaluation",
		"governance",
		"stabilization",
		"unclear"
	]
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate58.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema23.type,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "architecture" || data === "workflow" || data === "evaluation" || data === "governance" || data === "stabilization" || data === "unclear")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema23.enum },
			schema: schema23.enum,
			parentSchema: schema23,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate58.errors = vErrors;
	return errors === 0;
}
validate58.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
const schema24 = {
	"title": "a map with `file` and either `value`, or `count` and `of`",
	"type": "object",
	"required": ["file"],
	"additionalProperties": false,
	"properties": {
		"file": {
			"title": "a path relative to the working directory",
			"type": "string",
			"pattern": "\\S",
			"examples": ["promptfoo.json"]
		},
		"value": { "$ref": "#/$defs/expression" },
		"count": { "$ref": "#/$defs/expression" },
		"of": { "$ref": "#/$defs/expression" }
	},
	"oneOf": [{
		"required": ["value"],
		"properties": {
			"count": false,
			"of": false
		}
	}, {
		"required": ["count", "of"],
		"properties": { "value": false }
	}]
};
const schema25 = {
	"title": "an expression of the gate language, as text",
	"type": "string",
	"pattern": "\\S"
};
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate61.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err0 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				schema: "\\S",
				parentSchema: schema25,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
	} else {
		const err1 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema25.type,
			parentSchema: schema25,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate61.errors = vErrors;
	return errors === 0;
}
validate61.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate60.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs1 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs2 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.value === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/oneOf/0/required",
				keyword: "required",
				params: { missingProperty: "value" },
				schema: schema24.oneOf[0].required,
				parentSchema: schema24.oneOf[0],
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.count !== void 0) {
			const err1 = {
				instancePath: instancePath + "/count",
				schemaPath: "#/oneOf/0/properties/count/false schema",
				keyword: "false schema",
				params: {},
				schema: false,
				parentSchema: schema24.oneOf[0].properties.count,
				data: data.count
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.of !== void 0) {
			const err2 = {
				instancePath: instancePath + "/of",
				schemaPath: "#/oneOf/0/properties/of/false schema",
				keyword: "false schema",
				params: {},
				schema: false,
				parentSchema: schema24.oneOf[0].properties.of,
				data: data.of
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
	}
	var _valid0 = _errs2 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
		var props0 = {};
		props0.count = true;
		props0.of = true;
	}
	const _errs3 = errors;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.count === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "count" },
				schema: schema24.oneOf[1].required,
				parentSchema: schema24.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.of === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/oneOf/1/required",
				keyword: "required",
				params: { missingProperty: "of" },
				schema: schema24.oneOf[1].required,
				parentSchema: schema24.oneOf[1],
				data
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.value !== void 0) {
			const err5 = {
				instancePath: instancePath + "/value",
				schemaPath: "#/oneOf/1/properties/value/false schema",
				keyword: "false schema",
				params: {},
				schema: false,
				parentSchema: schema24.oneOf[1].properties.value,
				data: data.value
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
		if (props0 !== true) {
			props0 = props0 || {};
			props0.value = true;
		}
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			schema: schema24.oneOf,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	} else {
		errors = _errs1;
		if (vErrors !== null) {
			if (_errs1) vErrors.length = _errs1;
			else vErrors = null;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.file === void 0) {
			const err7 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "file" },
				schema: schema24.required,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "file" || key0 === "value" || key0 === "count" || key0 === "of")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema24,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.file !== void 0) {
			let data3 = data.file;
			if (typeof data3 === "string") {
				if (!pattern3.test(data3)) {
					const err9 = {
						instancePath: instancePath + "/file",
						schemaPath: "#/properties/file/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema24.properties.file,
						data: data3
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/file",
					schemaPath: "#/properties/file/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema24.properties.file.type,
					parentSchema: schema24.properties.file,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.value !== void 0) {
			if (!validate61(data.value, {
				instancePath: instancePath + "/value",
				parentData: data,
				parentDataProperty: "value",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.count !== void 0) {
			if (!validate61(data.count, {
				instancePath: instancePath + "/count",
				parentData: data,
				parentDataProperty: "count",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.of !== void 0) {
			if (!validate61(data.of, {
				instancePath: instancePath + "/of",
				parentData: data,
				parentDataProperty: "of",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err11 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema24.type,
			parentSchema: schema24,
			data
		};
		if (vErrors === null) vErrors = [err11];
		else vErrors.push(err11);
		errors++;
	}
	validate60.errors = vErrors;
	return errors === 0;
}
validate60.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate54.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "description" || key0 === "aliases" || key0 === "surface" || key0 === "min_samples" || key0 === "from")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema21,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description !== void 0) {
			if (!validate55(data.description, {
				instancePath: instancePath + "/description",
				parentData: data,
				parentDataProperty: "description",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.aliases !== void 0) {
			let data1 = data.aliases;
			if (Array.isArray(data1)) {
				const len0 = data1.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate55(data1[i0], {
					instancePath: instancePath + "/aliases/" + i0,
					parentData: data1,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
					errors = vErrors.length;
				}
			} else {
				const err1 = {
					instancePath: instancePath + "/aliases",
					schemaPath: "#/properties/aliases/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema21.properties.aliases.type,
					parentSchema: schema21.properties.aliases,
					data: data1
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		if (data.surface !== void 0) {
			if (!validate58(data.surface, {
				instancePath: instancePath + "/surface",
				parentData: data,
				parentDataProperty: "surface",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.min_samples !== void 0) {
			let data4 = data.min_samples;
			if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
				const err2 = {
					instancePath: instancePath + "/min_samples",
					schemaPath: "#/properties/min_samples/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema21.properties.min_samples.type,
					parentSchema: schema21.properties.min_samples,
					data: data4
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (typeof data4 == "number" && isFinite(data4)) {
				if (data4 < 1 || isNaN(data4)) {
					const err3 = {
						instancePath: instancePath + "/min_samples",
						schemaPath: "#/properties/min_samples/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema21.properties.min_samples,
						data: data4
					};
					if (vErrors === null) vErrors = [err3];
					else vErrors.push(err3);
					errors++;
				}
			}
		}
		if (data.from !== void 0) {
			if (!validate60(data.from, {
				instancePath: instancePath + "/from",
				parentData: data,
				parentDataProperty: "from",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err4 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema21.type,
			parentSchema: schema21,
			data
		};
		if (vErrors === null) vErrors = [err4];
		else vErrors.push(err4);
		errors++;
	}
	validate54.errors = vErrors;
	return errors === 0;
}
validate54.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema26 = {
	"title": "a condition, or a list of conditions",
	"if": { "type": "array" },
	"then": {
		"title": "a list of conditions",
		"minItems": 1,
		"items": { "$ref": "#/$defs/condition" },
		"examples": ["[\">= 0.8\", \"<= 0.95\"]"],
		"type": "array"
	},
	"else": { "$ref": "#/$defs/condition" }
};
const schema27 = {
	"title": "a condition",
	"type": [
		"string",
		"number",
		"boolean",
		"object"
	],
	"additionalProperties": false,
	"properties": {
		"condition": {
			"title": "a condition, such as `\"<= 0.15\"`",
			"type": [
				"string",
				"number",
				"boolean"
			]
		},
		"each": {
			"title": "a condition on every slice, such as `\">= 0.8\"`",
			"type": [
				"string",
				"number",
				"boolean"
			]
		},
		"severity": {
			"title": "`block` or `warn`",
			"type": "string",
			"enum": ["block", "warn"]
		},
		"surface": { "$ref": "#/$defs/surface" },
		"because": { "$ref": "#/$defs/text" }
	},
	"if": { "type": "object" },
	"then": {
		"title": "either `condition` or `each`",
		"oneOf": [{ "required": ["condition"] }, { "required": ["each"] }],
		"type": "object"
	},
	"examples": ["\"<= 0.15\""]
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate68.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(typeof data == "number" && isFinite(data)) && typeof data !== "boolean" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema27.type },
			schema: schema27.type,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (!(data && typeof data == "object" && !Array.isArray(data))) {
			const err2 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "object" },
				schema: schema27.then.type,
				parentSchema: schema27.then,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const _errs6 = errors;
		let valid1 = false;
		let passing0 = null;
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.condition === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/then/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: "condition" },
					schema: schema27.then.oneOf[0].required,
					parentSchema: schema27.then.oneOf[0],
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid1 = _errs7 === errors;
		if (_valid1) {
			valid1 = true;
			passing0 = 0;
		}
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.each === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/then/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: "each" },
					schema: schema27.then.oneOf[1].required,
					parentSchema: schema27.then.oneOf[1],
					data
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		var _valid1 = _errs8 === errors;
		if (_valid1 && valid1) {
			valid1 = false;
			passing0 = [passing0, 1];
		} else if (_valid1) {
			valid1 = true;
			passing0 = 1;
		}
		if (!valid1) {
			const err5 = {
				instancePath,
				schemaPath: "#/then/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 },
				schema: schema27.then.oneOf,
				parentSchema: schema27.then,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		} else {
			errors = _errs6;
			if (vErrors !== null) {
				if (_errs6) vErrors.length = _errs6;
				else vErrors = null;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema27.if,
			parentSchema: schema27,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "condition" || key0 === "each" || key0 === "severity" || key0 === "surface" || key0 === "because")) {
			const err7 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema27,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
		if (data.condition !== void 0) {
			let data0 = data.condition;
			if (typeof data0 !== "string" && !(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "boolean") {
				const err8 = {
					instancePath: instancePath + "/condition",
					schemaPath: "#/properties/condition/type",
					keyword: "type",
					params: { type: schema27.properties.condition.type },
					schema: schema27.properties.condition.type,
					parentSchema: schema27.properties.condition,
					data: data0
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.each !== void 0) {
			let data1 = data.each;
			if (typeof data1 !== "string" && !(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "boolean") {
				const err9 = {
					instancePath: instancePath + "/each",
					schemaPath: "#/properties/each/type",
					keyword: "type",
					params: { type: schema27.properties.each.type },
					schema: schema27.properties.each.type,
					parentSchema: schema27.properties.each,
					data: data1
				};
				if (vErrors === null) vErrors = [err9];
				else vErrors.push(err9);
				errors++;
			}
		}
		if (data.severity !== void 0) {
			let data2 = data.severity;
			if (typeof data2 !== "string") {
				const err10 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema27.properties.severity.type,
					parentSchema: schema27.properties.severity,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data2 === "block" || data2 === "warn")) {
				const err11 = {
					instancePath: instancePath + "/severity",
					schemaPath: "#/properties/severity/enum",
					keyword: "enum",
					params: { allowedValues: schema27.properties.severity.enum },
					schema: schema27.properties.severity.enum,
					parentSchema: schema27.properties.severity,
					data: data2
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.surface !== void 0) {
			if (!validate58(data.surface, {
				instancePath: instancePath + "/surface",
				parentData: data,
				parentDataProperty: "surface",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.because !== void 0) {
			if (!validate55(data.because, {
				instancePath: instancePath + "/because",
				parentData: data,
				parentDataProperty: "because",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
	}
	validate68.errors = vErrors;
	return errors === 0;
}
validate68.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate67.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	const _errs0 = errors;
	let valid0 = true;
	const _errs1 = errors;
	if (!Array.isArray(data)) {
		const err0 = {};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	errors = _errs0;
	if (vErrors !== null) {
		if (_errs0) vErrors.length = _errs0;
		else vErrors = null;
	}
	let ifClause0;
	if (_valid0) {
		const _errs3 = errors;
		if (Array.isArray(data)) {
			if (data.length < 1) {
				const err1 = {
					instancePath,
					schemaPath: "#/then/minItems",
					keyword: "minItems",
					params: { limit: 1 },
					schema: 1,
					parentSchema: schema26.then,
					data
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) if (!validate68(data[i0], {
				instancePath: instancePath + "/" + i0,
				parentData: data,
				parentDataProperty: i0,
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
				errors = vErrors.length;
			}
		} else {
			const err2 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "array" },
				schema: schema26.then.type,
				parentSchema: schema26.then,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		var _valid0 = _errs3 === errors;
		valid0 = _valid0;
		if (valid0) var items0 = true;
		ifClause0 = "then";
	} else {
		const _errs6 = errors;
		if (!validate68(data, {
			instancePath,
			parentData,
			parentDataProperty,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
			errors = vErrors.length;
		}
		var _valid0 = _errs6 === errors;
		valid0 = _valid0;
		if (valid0) var props0 = true;
		ifClause0 = "else";
	}
	if (!valid0) {
		const err3 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: ifClause0 },
			schema: schema26.if,
			parentSchema: schema26,
			data
		};
		if (vErrors === null) vErrors = [err3];
		else vErrors.push(err3);
		errors++;
	}
	validate67.errors = vErrors;
	evaluated0.props = props0;
	evaluated0.items = items0;
	return errors === 0;
}
validate67.evaluated = {
	"dynamicProps": true,
	"dynamicItems": true
};
const schema28 = {
	"title": "a trigger: an expression, a signal, or a map with `when` or `signal`",
	"type": ["string", "object"],
	"pattern": "\\S",
	"additionalProperties": false,
	"properties": {
		"when": { "$ref": "#/$defs/expression" },
		"signal": {
			"title": "an observation in plain words",
			"type": "string",
			"pattern": "\\S"
		},
		"label": {
			"title": "the name of a pull-request label",
			"type": "string",
			"pattern": "\\S"
		},
		"surface": { "$ref": "#/$defs/surface" },
		"because": { "$ref": "#/$defs/text" }
	},
	"dependentRequired": { "label": ["signal"] },
	"if": { "type": "object" },
	"then": {
		"title": "either `when` or `signal`",
		"oneOf": [{ "required": ["when"] }, { "required": ["signal"] }],
		"type": "object"
	},
	"examples": ["critical_regressions > 0"]
};
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate74.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: schema28.type },
			schema: schema28.type,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	const _errs1 = errors;
	let valid0 = true;
	const _errs2 = errors;
	if (!(data && typeof data == "object" && !Array.isArray(data))) {
		const err1 = {};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	var _valid0 = _errs2 === errors;
	errors = _errs1;
	if (vErrors !== null) {
		if (_errs1) vErrors.length = _errs1;
		else vErrors = null;
	}
	if (_valid0) {
		const _errs4 = errors;
		if (!(data && typeof data == "object" && !Array.isArray(data))) {
			const err2 = {
				instancePath,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "object" },
				schema: schema28.then.type,
				parentSchema: schema28.then,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		const _errs6 = errors;
		let valid1 = false;
		let passing0 = null;
		const _errs7 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.when === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/then/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: "when" },
					schema: schema28.then.oneOf[0].required,
					parentSchema: schema28.then.oneOf[0],
					data
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		var _valid1 = _errs7 === errors;
		if (_valid1) {
			valid1 = true;
			passing0 = 0;
		}
		const _errs8 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.signal === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/then/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: "signal" },
					schema: schema28.then.oneOf[1].required,
					parentSchema: schema28.then.oneOf[1],
					data
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		var _valid1 = _errs8 === errors;
		if (_valid1 && valid1) {
			valid1 = false;
			passing0 = [passing0, 1];
		} else if (_valid1) {
			valid1 = true;
			passing0 = 1;
		}
		if (!valid1) {
			const err5 = {
				instancePath,
				schemaPath: "#/then/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 },
				schema: schema28.then.oneOf,
				parentSchema: schema28.then,
				data
			};
			if (vErrors === null) vErrors = [err5];
			else vErrors.push(err5);
			errors++;
		} else {
			errors = _errs6;
			if (vErrors !== null) {
				if (_errs6) vErrors.length = _errs6;
				else vErrors = null;
			}
		}
		var _valid0 = _errs4 === errors;
		valid0 = _valid0;
	}
	if (!valid0) {
		const err6 = {
			instancePath,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: "then" },
			schema: schema28.if,
			parentSchema: schema28,
			data
		};
		if (vErrors === null) vErrors = [err6];
		else vErrors.push(err6);
		errors++;
	}
	if (typeof data === "string") {
		if (!pattern3.test(data)) {
			const err7 = {
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "\\S" },
				schema: "\\S",
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "when" || key0 === "signal" || key0 === "label" || key0 === "surface" || key0 === "because")) {
			const err8 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema28,
				data
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		if (data.when !== void 0) {
			if (!validate61(data.when, {
				instancePath: instancePath + "/when",
				parentData: data,
				parentDataProperty: "when",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
				errors = vErrors.length;
			}
		}
		if (data.signal !== void 0) {
			let data1 = data.signal;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err9 = {
						instancePath: instancePath + "/signal",
						schemaPath: "#/properties/signal/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema28.properties.signal,
						data: data1
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/signal",
					schemaPath: "#/properties/signal/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.signal.type,
					parentSchema: schema28.properties.signal,
					data: data1
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.label !== void 0) {
			let data2 = data.label;
			if (typeof data2 === "string") {
				if (!pattern3.test(data2)) {
					const err11 = {
						instancePath: instancePath + "/label",
						schemaPath: "#/properties/label/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema28.properties.label,
						data: data2
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/label",
					schemaPath: "#/properties/label/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema28.properties.label.type,
					parentSchema: schema28.properties.label,
					data: data2
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.surface !== void 0) {
			if (!validate58(data.surface, {
				instancePath: instancePath + "/surface",
				parentData: data,
				parentDataProperty: "surface",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.because !== void 0) {
			if (!validate55(data.because, {
				instancePath: instancePath + "/because",
				parentData: data,
				parentDataProperty: "because",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.label !== void 0) {
			if (data.signal === void 0) {
				const err13 = {
					instancePath,
					schemaPath: "#/dependentRequired",
					keyword: "dependentRequired",
					params: {
						property: "label",
						missingProperty: "signal",
						depsCount: 1,
						deps: "signal"
					},
					schema: schema28.dependentRequired,
					parentSchema: schema28,
					data
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
	}
	validate74.errors = vErrors;
	return errors === 0;
}
validate74.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema29 = {
	"title": "a triage: a map that names the blocker",
	"type": "object",
	"required": ["blocker_symptom"],
	"additionalProperties": false,
	"properties": {
		"workflow_name": { "$ref": "#/$defs/text" },
		"blocker_symptom": {
			"title": "what blocks the rollout right now, in words",
			"type": "string",
			"pattern": "\\S",
			"examples": ["\"reviewers do not get the evidence they need\""]
		},
		"dominant_surface": { "$ref": "#/$defs/surface" },
		"confidence": {
			"title": "a number from 0 to 1",
			"type": "number",
			"minimum": 0,
			"maximum": 1,
			"examples": [.8]
		},
		"confirming_evidence": { "$ref": "#/$defs/texts" },
		"falsifying_evidence": { "$ref": "#/$defs/texts" },
		"next_motion": { "$ref": "#/$defs/motion" }
	}
};
const schema30 = {
	"title": "a list of texts",
	"type": "array",
	"items": { "$ref": "#/$defs/text" },
	"examples": ["[override rate unchanged after the model swap]"]
};
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate82.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) if (!validate55(data[i0], {
			instancePath: instancePath + "/" + i0,
			parentData: data,
			parentDataProperty: i0,
			rootData,
			dynamicAnchors
		})) {
			vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
			errors = vErrors.length;
		}
	} else {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			schema: schema30.type,
			parentSchema: schema30,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	validate82.errors = vErrors;
	return errors === 0;
}
validate82.evaluated = {
	"items": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema31 = {
	"title": "a corrective motion",
	"type": "string",
	"enum": [
		"audit",
		"stabilization",
		"workflow_redesign",
		"evaluation_repair",
		"governance_review"
	]
};
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate86.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (typeof data !== "string") {
		const err0 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			schema: schema31.type,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	if (!(data === "audit" || data === "stabilization" || data === "workflow_redesign" || data === "evaluation_repair" || data === "governance_review")) {
		const err1 = {
			instancePath,
			schemaPath: "#/enum",
			keyword: "enum",
			params: { allowedValues: schema31.enum },
			schema: schema31.enum,
			parentSchema: schema31,
			data
		};
		if (vErrors === null) vErrors = [err1];
		else vErrors.push(err1);
		errors++;
	}
	validate86.errors = vErrors;
	return errors === 0;
}
validate86.evaluated = {
	"dynamicProps": false,
	"dynamicItems": false
};
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate79.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.blocker_symptom === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "blocker_symptom" },
				schema: schema29.required,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "workflow_name" || key0 === "blocker_symptom" || key0 === "dominant_surface" || key0 === "confidence" || key0 === "confirming_evidence" || key0 === "falsifying_evidence" || key0 === "next_motion")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema29,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.workflow_name !== void 0) {
			if (!validate55(data.workflow_name, {
				instancePath: instancePath + "/workflow_name",
				parentData: data,
				parentDataProperty: "workflow_name",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
				errors = vErrors.length;
			}
		}
		if (data.blocker_symptom !== void 0) {
			let data1 = data.blocker_symptom;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err2 = {
						instancePath: instancePath + "/blocker_symptom",
						schemaPath: "#/properties/blocker_symptom/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema29.properties.blocker_symptom,
						data: data1
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			} else {
				const err3 = {
					instancePath: instancePath + "/blocker_symptom",
					schemaPath: "#/properties/blocker_symptom/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema29.properties.blocker_symptom.type,
					parentSchema: schema29.properties.blocker_symptom,
					data: data1
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.dominant_surface !== void 0) {
			if (!validate58(data.dominant_surface, {
				instancePath: instancePath + "/dominant_surface",
				parentData: data,
				parentDataProperty: "dominant_surface",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
				errors = vErrors.length;
			}
		}
		if (data.confidence !== void 0) {
			let data3 = data.confidence;
			if (typeof data3 == "number" && isFinite(data3)) {
				if (data3 > 1 || isNaN(data3)) {
					const err4 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema29.properties.confidence,
						data: data3
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data3 < 0 || isNaN(data3)) {
					const err5 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						},
						schema: 0,
						parentSchema: schema29.properties.confidence,
						data: data3
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			} else {
				const err6 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" },
					schema: schema29.properties.confidence.type,
					parentSchema: schema29.properties.confidence,
					data: data3
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
		}
		if (data.confirming_evidence !== void 0) {
			if (!validate82(data.confirming_evidence, {
				instancePath: instancePath + "/confirming_evidence",
				parentData: data,
				parentDataProperty: "confirming_evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.falsifying_evidence !== void 0) {
			if (!validate82(data.falsifying_evidence, {
				instancePath: instancePath + "/falsifying_evidence",
				parentData: data,
				parentDataProperty: "falsifying_evidence",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
				errors = vErrors.length;
			}
		}
		if (data.next_motion !== void 0) {
			if (!validate86(data.next_motion, {
				instancePath: instancePath + "/next_motion",
				parentData: data,
				parentDataProperty: "next_motion",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err7 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema29.type,
			parentSchema: schema29,
			data
		};
		if (vErrors === null) vErrors = [err7];
		else vErrors.push(err7);
		errors++;
	}
	validate79.errors = vErrors;
	return errors === 0;
}
validate79.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
const schema32 = {
	"title": "a scorecard: a map from dimensions to scores",
	"type": "object",
	"additionalProperties": false,
	"properties": {
		"architecture_clarity": { "$ref": "#/$defs/score" },
		"workflow_fit": { "$ref": "#/$defs/score" },
		"evaluation_discipline": { "$ref": "#/$defs/score" },
		"governance_readiness": { "$ref": "#/$defs/score" },
		"hot_path_reliability": { "$ref": "#/$defs/score" },
		"rank": {
			"title": "a list of dimensions, the one that most blocks launch trust first",
			"type": "array",
			"uniqueItems": true,
			"items": {
				"title": "a dimension of the scorecard",
				"type": "string",
				"enum": [
					"architecture_clarity",
					"workflow_fit",
					"evaluation_discipline",
					"governance_readiness",
					"hot_path_reliability"
				]
			},
			"examples": ["[workflow_fit]"]
		}
	}
};
const schema33 = {
	"title": "a score: a map with `score` and its `evidence`",
	"type": "object",
	"required": ["score", "evidence"],
	"additionalProperties": false,
	"properties": {
		"score": {
			"title": "a whole number from 1 to 5",
			"type": "integer",
			"minimum": 1,
			"maximum": 5,
			"examples": [3]
		},
		"evidence": {
			"title": "the concrete evidence for the score, as text",
			"type": "string",
			"pattern": "\\S",
			"examples": ["\"golden set of 120, no baseline run\""]
		}
	},
	"examples": ["{ score: 2, evidence: \"approvals have no owner after 18:00\" }"]
};
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate90.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.score === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "score" },
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.evidence === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "evidence" },
				schema: schema33.required,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "score" || key0 === "evidence")) {
			const err2 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema33,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.score !== void 0) {
			let data0 = data.score;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err3 = {
					instancePath: instancePath + "/score",
					schemaPath: "#/properties/score/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema33.properties.score.type,
					parentSchema: schema33.properties.score,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 > 5 || isNaN(data0)) {
					const err4 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 5
						},
						schema: 5,
						parentSchema: schema33.properties.score,
						data: data0
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
				if (data0 < 1 || isNaN(data0)) {
					const err5 = {
						instancePath: instancePath + "/score",
						schemaPath: "#/properties/score/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 1
						},
						schema: 1,
						parentSchema: schema33.properties.score,
						data: data0
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
		}
		if (data.evidence !== void 0) {
			let data1 = data.evidence;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/evidence",
						schemaPath: "#/properties/evidence/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema33.properties.evidence,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/evidence",
					schemaPath: "#/properties/evidence/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema33.properties.evidence.type,
					parentSchema: schema33.properties.evidence,
					data: data1
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
	} else {
		const err8 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema33.type,
			parentSchema: schema33,
			data
		};
		if (vErrors === null) vErrors = [err8];
		else vErrors.push(err8);
		errors++;
	}
	validate90.errors = vErrors;
	return errors === 0;
}
validate90.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate89.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		for (const key0 in data) if (!(key0 === "architecture_clarity" || key0 === "workflow_fit" || key0 === "evaluation_discipline" || key0 === "governance_readiness" || key0 === "hot_path_reliability" || key0 === "rank")) {
			const err0 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema32,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.architecture_clarity !== void 0) {
			if (!validate90(data.architecture_clarity, {
				instancePath: instancePath + "/architecture_clarity",
				parentData: data,
				parentDataProperty: "architecture_clarity",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.workflow_fit !== void 0) {
			if (!validate90(data.workflow_fit, {
				instancePath: instancePath + "/workflow_fit",
				parentData: data,
				parentDataProperty: "workflow_fit",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.evaluation_discipline !== void 0) {
			if (!validate90(data.evaluation_discipline, {
				instancePath: instancePath + "/evaluation_discipline",
				parentData: data,
				parentDataProperty: "evaluation_discipline",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.governance_readiness !== void 0) {
			if (!validate90(data.governance_readiness, {
				instancePath: instancePath + "/governance_readiness",
				parentData: data,
				parentDataProperty: "governance_readiness",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.hot_path_reliability !== void 0) {
			if (!validate90(data.hot_path_reliability, {
				instancePath: instancePath + "/hot_path_reliability",
				parentData: data,
				parentDataProperty: "hot_path_reliability",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
				errors = vErrors.length;
			}
		}
		if (data.rank !== void 0) {
			let data5 = data.rank;
			if (Array.isArray(data5)) {
				const len0 = data5.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data6 = data5[i0];
					if (typeof data6 !== "string") {
						const err1 = {
							instancePath: instancePath + "/rank/" + i0,
							schemaPath: "#/properties/rank/items/type",
							keyword: "type",
							params: { type: "string" },
							schema: schema32.properties.rank.items.type,
							parentSchema: schema32.properties.rank.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (!(data6 === "architecture_clarity" || data6 === "workflow_fit" || data6 === "evaluation_discipline" || data6 === "governance_readiness" || data6 === "hot_path_reliability")) {
						const err2 = {
							instancePath: instancePath + "/rank/" + i0,
							schemaPath: "#/properties/rank/items/enum",
							keyword: "enum",
							params: { allowedValues: schema32.properties.rank.items.enum },
							schema: schema32.properties.rank.items.enum,
							parentSchema: schema32.properties.rank.items,
							data: data6
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
				}
				let i1 = data5.length;
				let j0;
				if (i1 > 1) {
					const indices0 = {};
					for (; i1--;) {
						let item0 = data5[i1];
						if (typeof item0 !== "string") continue;
						if (typeof indices0[item0] == "number") {
							j0 = indices0[item0];
							const err3 = {
								instancePath: instancePath + "/rank",
								schemaPath: "#/properties/rank/uniqueItems",
								keyword: "uniqueItems",
								params: {
									i: i1,
									j: j0
								},
								schema: true,
								parentSchema: schema32.properties.rank,
								data: data5
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
							break;
						}
						indices0[item0] = i1;
					}
				}
			} else {
				const err4 = {
					instancePath: instancePath + "/rank",
					schemaPath: "#/properties/rank/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema32.properties.rank.type,
					parentSchema: schema32.properties.rank,
					data: data5
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
	} else {
		const err5 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema32.type,
			parentSchema: schema32,
			data
		};
		if (vErrors === null) vErrors = [err5];
		else vErrors.push(err5);
		errors++;
	}
	validate89.errors = vErrors;
	return errors === 0;
}
validate89.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate53.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.protected_path === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "protected_path" },
				schema: schema20.required,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!func1.call(schema20.properties, key0)) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema20,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.version !== void 0) {
			let data0 = data.version;
			if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				const err2 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/type",
					keyword: "type",
					params: { type: "integer" },
					schema: schema20.properties.version.type,
					parentSchema: schema20.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (!(data0 === 1)) {
				const err3 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.version.enum },
					schema: schema20.properties.version.enum,
					parentSchema: schema20.properties.version,
					data: data0
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
		}
		if (data.protected_path !== void 0) {
			let data1 = data.protected_path;
			if (typeof data1 === "string") {
				if (!pattern3.test(data1)) {
					const err4 = {
						instancePath: instancePath + "/protected_path",
						schemaPath: "#/properties/protected_path/pattern",
						keyword: "pattern",
						params: { pattern: "\\S" },
						schema: "\\S",
						parentSchema: schema20.properties.protected_path,
						data: data1
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			} else {
				const err5 = {
					instancePath: instancePath + "/protected_path",
					schemaPath: "#/properties/protected_path/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema20.properties.protected_path.type,
					parentSchema: schema20.properties.protected_path,
					data: data1
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.confidence !== void 0) {
			let data2 = data.confidence;
			if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string") {
				const err6 = {
					instancePath: instancePath + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: schema20.properties.confidence.type },
					schema: schema20.properties.confidence.type,
					parentSchema: schema20.properties.confidence,
					data: data2
				};
				if (vErrors === null) vErrors = [err6];
				else vErrors.push(err6);
				errors++;
			}
			if (typeof data2 == "number" && isFinite(data2)) {
				if (data2 >= 1 || isNaN(data2)) {
					const err7 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMaximum",
						keyword: "exclusiveMaximum",
						params: {
							comparison: "<",
							limit: 1
						},
						schema: 1,
						parentSchema: schema20.properties.confidence,
						data: data2
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
				if (data2 <= 0 || isNaN(data2)) {
					const err8 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/exclusiveMinimum",
						keyword: "exclusiveMinimum",
						params: {
							comparison: ">",
							limit: 0
						},
						schema: 0,
						parentSchema: schema20.properties.confidence,
						data: data2
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (typeof data2 === "string") {
				if (!pattern4.test(data2)) {
					const err9 = {
						instancePath: instancePath + "/confidence",
						schemaPath: "#/properties/confidence/pattern",
						keyword: "pattern",
						params: { pattern: "^off$" },
						schema: "^off$",
						parentSchema: schema20.properties.confidence,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			}
		}
		if (data.unreported_signals !== void 0) {
			let data3 = data.unreported_signals;
			if (typeof data3 !== "string") {
				const err10 = {
					instancePath: instancePath + "/unreported_signals",
					schemaPath: "#/properties/unreported_signals/type",
					keyword: "type",
					params: { type: "string" },
					schema: schema20.properties.unreported_signals.type,
					parentSchema: schema20.properties.unreported_signals,
					data: data3
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
			if (!(data3 === "clear" || data3 === "unknown")) {
				const err11 = {
					instancePath: instancePath + "/unreported_signals",
					schemaPath: "#/properties/unreported_signals/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.unreported_signals.enum },
					schema: schema20.properties.unreported_signals.enum,
					parentSchema: schema20.properties.unreported_signals,
					data: data3
				};
				if (vErrors === null) vErrors = [err11];
				else vErrors.push(err11);
				errors++;
			}
		}
		if (data.metrics !== void 0) {
			let data4 = data.metrics;
			if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
				for (const key1 in data4) if (!validate54(data4[key1], {
					instancePath: instancePath + "/metrics/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data4,
					parentDataProperty: key1,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
					errors = vErrors.length;
				}
			} else {
				const err12 = {
					instancePath: instancePath + "/metrics",
					schemaPath: "#/properties/metrics/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema20.properties.metrics.type,
					parentSchema: schema20.properties.metrics,
					data: data4
				};
				if (vErrors === null) vErrors = [err12];
				else vErrors.push(err12);
				errors++;
			}
		}
		if (data.must_hold !== void 0) {
			let data6 = data.must_hold;
			if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
				for (const key2 in data6) if (!validate67(data6[key2], {
					instancePath: instancePath + "/must_hold/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: data6,
					parentDataProperty: key2,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
					errors = vErrors.length;
				}
			} else {
				const err13 = {
					instancePath: instancePath + "/must_hold",
					schemaPath: "#/properties/must_hold/type",
					keyword: "type",
					params: { type: "object" },
					schema: schema20.properties.must_hold.type,
					parentSchema: schema20.properties.must_hold,
					data: data6
				};
				if (vErrors === null) vErrors = [err13];
				else vErrors.push(err13);
				errors++;
			}
		}
		if (data.rollback_trigger !== void 0) {
			let data8 = data.rollback_trigger;
			if (Array.isArray(data8)) {
				const len0 = data8.length;
				for (let i0 = 0; i0 < len0; i0++) if (!validate74(data8[i0], {
					instancePath: instancePath + "/rollback_trigger/" + i0,
					parentData: data8,
					parentDataProperty: i0,
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
					errors = vErrors.length;
				}
			} else {
				const err14 = {
					instancePath: instancePath + "/rollback_trigger",
					schemaPath: "#/properties/rollback_trigger/type",
					keyword: "type",
					params: { type: "array" },
					schema: schema20.properties.rollback_trigger.type,
					parentSchema: schema20.properties.rollback_trigger,
					data: data8
				};
				if (vErrors === null) vErrors = [err14];
				else vErrors.push(err14);
				errors++;
			}
		}
		if (data.triage !== void 0) {
			if (!validate79(data.triage, {
				instancePath: instancePath + "/triage",
				parentData: data,
				parentDataProperty: "triage",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
				errors = vErrors.length;
			}
		}
		if (data.scorecard !== void 0) {
			if (!validate89(data.scorecard, {
				instancePath: instancePath + "/scorecard",
				parentData: data,
				parentDataProperty: "scorecard",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err15 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema20.type,
			parentSchema: schema20,
			data
		};
		if (vErrors === null) vErrors = [err15];
		else vErrors.push(err15);
		errors++;
	}
	validate53.errors = vErrors;
	return errors === 0;
}
validate53.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate52.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.rollout_gate === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "rollout_gate" },
				schema: schema19.required,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "rollout_gate")) {
			const err1 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				schema: false,
				parentSchema: schema19,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.rollout_gate !== void 0) {
			if (!validate53(data.rollout_gate, {
				instancePath: instancePath + "/rollout_gate",
				parentData: data,
				parentDataProperty: "rollout_gate",
				rootData,
				dynamicAnchors
			})) {
				vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
				errors = vErrors.length;
			}
		}
	} else {
		const err2 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			schema: schema19.type,
			parentSchema: schema19,
			data
		};
		if (vErrors === null) vErrors = [err2];
		else vErrors.push(err2);
		errors++;
	}
	validate52.errors = vErrors;
	return errors === 0;
}
validate52.evaluated = {
	"props": true,
	"dynamicProps": false,
	"dynamicItems": false
};

// src/gate/schema.ts
/** Keys that a first gate often has at the root, one level too high. */
const GATE_KEYS = {
	protected_path: true,
	must_hold: true,
	rollback_trigger: true,
	metrics: true
};
/** Everything in which a document differs from `schemas/gate.schema.json`, in the gate's own words. */
function checkSchema(root) {
	if (validate_gate_generated_default(toPlain(root))) return [];
	const failures = (validate_gate_generated_default.errors ?? []).filter(({ keyword, schemaPath }) => keyword !== "if" && !schemaPath.includes("/oneOf/"));
	const withUnknownKey = new Set(failures.filter(({ keyword }) => keyword === "additionalProperties").map(({ instancePath }) => instancePath));
	const meant = new Set(failures.filter(({ keyword }) => keyword === "additionalProperties").map((failure) => `${failure.instancePath}\n${meantKey(failure) ?? ""}`));
	const problems = /* @__PURE__ */ new Map();
	for (const failure of failures) {
		if (failure.keyword === "oneOf" && withUnknownKey.has(failure.instancePath)) continue;
		if (failure.keyword === "required" && meant.has(`${failure.instancePath}\n${String(failure.params["missingProperty"])}`)) continue;
		const byKey = failure.keyword === "additionalProperties" || failure.keyword === "required";
		const key = `${failure.instancePath}\n${byKey ? JSON.stringify(failure.params) : ""}`;
		if (!problems.has(key)) problems.set(key, explain(failure, root));
	}
	return [...problems.values()];
}
function explain(failure, root) {
	const schema = failure.parentSchema;
	const path = failure.instancePath.split("/").slice(1).map(unescapePointer);
	const { node, name } = find(root, path);
	const params = failure.params;
	switch (failure.keyword) {
		case "additionalProperties": return {
			node,
			diagnostic: unknownKey(node, params["additionalProperty"] ?? "", schema, path)
		};
		case "required": return {
			node,
			diagnostic: missingKey(node, params["missingProperty"] ?? "", schema, name)
		};
		case "dependentRequired": return {
			node,
			diagnostic: error("label-without-signal", node.place, {})
		};
		case "oneOf": return {
			node,
			diagnostic: error("not-one-of-two", node.place, {
				wanted: schema.title ?? "",
				found: keysOf(node)
			})
		};
		default: {
			const meant = node.kind === "scalar" && Array.isArray(failure.schema) ? nearest$1(String(node.value), failure.schema.map(String)) : null;
			const [example] = schema.examples ?? [];
			const key = path.at(-1) ?? "";
			const shown = example === void 0 ? null : /^\d*$/u.test(key) ? String(example) : `${key}: ${String(example)}`;
			return {
				node,
				diagnostic: error("wrong-value", node.place, {
					name,
					wanted: wanted(schema),
					found: describe(node),
					example: shown,
					meant
				})
			};
		}
	}
}
function wanted(schema) {
	const title = schema.title ?? "something else";
	return schema.enum === void 0 || title.includes("`") ? title : `${title} (${schema.enum.map((each) => `\`${String(each)}\``).join(", ")})`;
}
/** The key that an unknown one was meant to be, or that it belongs under. */
function meantKey({ instancePath, params, parentSchema }) {
	const key = String(params["additionalProperty"]);
	if (instancePath === "" && Object.hasOwn(GATE_KEYS, key)) return "rollout_gate";
	return nearest$1(key, Object.keys(parentSchema.properties ?? {}));
}
function unknownKey(node, key, schema, path) {
	const found = entry(node, key);
	const place = found?.keyPlace ?? node.place;
	if (path.at(-2) === "rollback_trigger" && /\s/u.test(key) && node.kind === "map" && node.entries.length === 1) {
		const value = found?.value.kind === "scalar" ? String(found.value.value ?? "") : "…";
		return error("colon-in-trigger", place, { text: `${key}: ${value}`.trim() });
	}
	const known = Object.keys(schema.properties ?? {});
	if (path.length === 0 && Object.hasOwn(GATE_KEYS, key)) return error("key-outside-gate", place, { key });
	const within = path.length === 1 ? "`rollout_gate`" : titleOf$1(schema);
	return error("unknown-key", place, {
		key,
		within,
		known,
		meant: nearest$1(key, known)
	});
}
function missingKey(node, key, schema, name) {
	const property = schema.properties?.[key] ?? {};
	const [example] = property.examples ?? [];
	const within = name === "" ? "this file" : name.includes(" ") ? name : `\`${name}\``;
	return error("missing-key", node.place, {
		key,
		within,
		wanted: titleOf$1(property),
		example: example === void 0 ? null : String(example)
	});
}
/** A schema's title up to its explanation. */
function titleOf$1(schema) {
	return (schema.title ?? "a gate").split(":", 1)[0] ?? "";
}
function keysOf(node) {
	if (node.kind !== "map" || node.entries.length === 0) return "it has neither";
	return `it has ${node.entries.map(({ key }) => `\`${key}\``).join(", ")}`;
}
function describe(node) {
	if (node.kind === "map") return "a map";
	if (node.kind === "list") return node.items.length === 0 ? "an empty list" : "a list";
	if (node.value === null) return "empty";
	if (typeof node.value === "string") {
		const shown = node.value.length > 40 ? `${node.value.slice(0, 39)}…` : node.value;
		return shown.trim() === "" ? "empty" : /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|true|false|null|~)$/iu.test(shown) ? `\`"${shown}"\`` : `\`${shown}\``;
	}
	return `\`${node.source.text || String(node.value)}\``;
}
/** Follows a path through the document; the name is what a message calls the end of it. */
function find(root, path) {
	let node = root;
	let name = "";
	for (const key of path) {
		const next = node.kind === "list" ? node.items[Number(key)] : entry(node, key)?.value;
		if (next === void 0) break;
		name = node.kind === "list" ? `an entry of \`${name}\`` : key;
		node = next;
	}
	return {
		node,
		name
	};
}
function unescapePointer(part) {
	return part.replaceAll("~1", "/").replaceAll("~0", "~");
}

// src/gate/triage.ts
/** Which failure surface each dimension of the scorecard looks at. */
const DIMENSIONS = {
	architecture_clarity: "architecture",
	workflow_fit: "workflow",
	evaluation_discipline: "evaluation",
	governance_readiness: "governance",
	hot_path_reliability: "stabilization"
};
/** The `triage` of a gate that fits the schema. */
function readTriage(node) {
	if (node === void 0) return null;
	const confidence = get(node, "confidence");
	const texts = (key) => items(get(node, key)).map((item) => textOf$1(item) ?? "");
	return {
		blockerSymptom: textOf$1(get(node, "blocker_symptom"))?.trim() ?? "",
		dominantSurface: textOf$1(get(node, "dominant_surface")) ?? null,
		confidence: confidence?.kind === "scalar" ? Number(confidence.value) : null,
		confirmingEvidence: texts("confirming_evidence"),
		falsifyingEvidence: texts("falsifying_evidence"),
		nextMotion: textOf$1(get(node, "next_motion")) ?? null
	};
}
/** The `scorecard` of a gate that fits the schema. */
function readScorecard(node) {
	return {
		scores: entries(node).flatMap(({ key, value }) => {
			const surface = DIMENSIONS[key];
			const score = get(value, "score");
			if (surface === void 0 || score?.kind !== "scalar") return [];
			return [{
				dimension: key,
				surface,
				score: Number(score.value),
				evidence: textOf$1(get(value, "evidence")) ?? ""
			}];
		}),
		rank: items(get(node, "rank")).flatMap((item) => DIMENSIONS[textOf$1(item) ?? ""] ?? [])
	};
}

// src/gate/prose.ts
/** Scripts that do not put blanks between words, so that prose in them may have none. */
const UNSPACED = onDemand(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`, "u");
const WORDS$1 = onDemand(String.raw`^[\p{L}_][\p{L}\p{N}_]*(?:\s+[\p{L}\p{N}_]+)+$`, "u");
const OPERATOR_LIKE = /[<>=!&|^*/+%;{}[\]]/u;
/** Why a line is not plain prose, in words; null when it is. `metric` is the metric of the gate that it names, if any. */
function whyNotProse(text, metric) {
	const operator = OPERATOR_LIKE.exec(text)?.[0];
	if (operator !== void 0) return `it has \`${operator}\` in it`;
	if (hasDigit(text)) return "it has a number in it";
	if (text.split("(").slice(0, -1).some(endsInWord)) return "it has a call in it";
	if (wordsOf$1(text).length < 2 && !UNSPACED().test(text)) return "it is a single word";
	return metric === null ? null : `it names the metric \`${metric}\``;
}
/** A name that occurs in a text as a whole, ignoring case and spacing; where words are not spaced, anywhere in it. */
function nameIn(text, names) {
	const spaced = (each) => each.toLowerCase().replace(/\s+/gu, " ").trim();
	const line = spaced(text);
	for (const name of names) {
		const wanted = spaced(name);
		for (let at = wanted === "" ? -1 : line.indexOf(wanted); at !== -1; at = line.indexOf(wanted, at + 1)) if (!endsInWord(line.slice(0, at)) && !startsWithWord(line.slice(at + wanted.length)) || UNSPACED().test(wanted)) return name;
	}
	return null;
}
/** The words of a text without the punctuation around them; `.` and `_` inside a word belong to it. */
function wordsOf$1(text) {
	return text.split(/\s+/u).map(bareWord).filter((word) => word !== "");
}
const COMPARATIVES = [
	[/\b(?:is |are |goes |rises )?(?:at least|no less than)\b/iu, ">="],
	[/\b(?:is |are |stays )?(?:at most|no more than|up to)\b/iu, "<="],
	[/\b(?:is |are |goes |rises )?(?:above|over|exceeds|more than|greater than|higher than)\b/iu, ">"],
	[/\b(?:is |are |goes |drops |falls )?(?:below|under|less than|lower than)\b/iu, "<"],
	[/\b(?:is not|are not|differs from)\b/iu, "!="],
	[/\b(?:is|are|equals)\b/iu, "=="]
];
const SLIPS = [
	[/>{2,}/gu, ">"],
	[/<{2,}/gu, "<"],
	[/=>|≥/gu, ">="],
	[/=<|≤/gu, "<="],
	[/!==|<>|≠/gu, "!="],
	[/={3}/gu, "=="],
	[/(?<![<>=!])=(?!=)/gu, "=="]
];
/** The comparison that a line of words probably means: `error rate above 5` is `error_rate > 5`. A guess for a message, never used as a line. */
function guessExpression(text) {
	let guess = text.trim();
	for (const [slip, operator] of SLIPS) guess = guess.replace(slip, ` ${operator} `);
	for (const [words, operator] of COMPARATIVES) {
		if (/[<>=]/u.test(guess)) break;
		guess = guess.replace(words, ` ${operator} `);
	}
	return guess.split(/\s*(>=|<=|==|!=|>|<)\s*/u).map((side) => WORDS$1().test(side) && !/\b(?:and|or|not)\b/u.test(side) ? side.replace(/\s+/gu, "_") : side).join(" ").replace(/ (>=|<=|==|!=|>|<) /gu, " $1 ").trim();
}

// src/language/signal-text.ts
const ENDING = /* @__PURE__ */ new Set(" .!?…。！？,;:");
/** The form in which signals are compared: case, spacing and final punctuation do not matter. */
function normalizeSignal(text) {
	const words = text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
	let end = words.length;
	while (end > 0 && ENDING.has(words[end - 1] ?? "")) end -= 1;
	return words.slice(0, end);
}

// src/gate/triggers.ts
/**
* The lines of `rollback_trigger`. A line is an expression when it parses, a signal when it is plain prose, and else an
* error: a trigger taken for the wrong kind is how a rollback is lost. Prose is told from the names of the gate's
* metrics, so `namesOf` is asked once the expressions are known.
*/
function readTriggers(list, skip, namesOf) {
	const problems = [];
	const lines = items(list).filter((line) => !skip(line)).map((line) => ({
		line,
		parsed: parseLine(line)
	}));
	const names = namesOf(lines.flatMap(({ parsed }) => parsed?.ok === true ? [parsed.expression] : []));
	const firstLines = /* @__PURE__ */ new Map();
	return {
		triggers: lines.flatMap(({ line, parsed }) => {
			const trigger = classify(line, parsed, names, problems);
			if (trigger?.kind === "signal") {
				const key = normalizeSignal(trigger.text);
				const first = firstLines.get(key);
				if (first !== void 0) problems.push(error("duplicate-signal", trigger.place, {
					signal: trigger.text,
					line: first
				}));
				firstLines.set(key, first ?? trigger.place.line);
			}
			return trigger === null ? [] : [trigger];
		}),
		problems
	};
}
/** The line as an expression, as far as it is one; null for a line that says `signal:`. */
function parseLine(line) {
	const scalar = line.kind === "map" ? get(line, "when") : line;
	return scalar === void 0 ? null : parseExpression(scalar.source, { kind: "trigger" });
}
function classify(line, parsed, names, problems) {
	const common = {
		because: textOf$1(get(line, "because")) ?? null,
		surface: textOf$1(get(line, "surface")) ?? null
	};
	if (parsed === null) {
		const signal = get(line, "signal");
		const text = textOf$1(signal)?.trim() ?? "";
		const meant = parseExpression(standalone("", text), { kind: "trigger" });
		if (meant.ok && meant.expression.kind === "comparison") problems.push(warning("signal-reads-as-expression", signal.place, { text }));
		return {
			kind: "signal",
			text,
			explicit: true,
			label: textOf$1(get(line, "label")) ?? null,
			place: signal.place,
			...common
		};
	}
	const scalar = line.kind === "map" ? get(line, "when") : line;
	const text = String(scalar.value).trim();
	if (parsed.ok) {
		const found = checkTrigger(parsed.expression, scalar);
		problems.push(...found);
		if (hasErrors(found)) return null;
		const at = (part) => scalar.source.at(part);
		return {
			kind: "expression",
			expression: parsed.expression,
			place: scalar.place,
			at,
			...common
		};
	}
	if (line.kind === "map") {
		problems.push(...parsed.problems);
		return null;
	}
	const found = nameIn(text, names);
	const why = whyNotProse(text, found);
	if (why === null) return {
		kind: "signal",
		text,
		explicit: false,
		label: null,
		place: scalar.place,
		...common
	};
	problems.push(unclear(text, why, found, parsed.problems, scalar));
	return null;
}
function checkTrigger(expression, scalar) {
	const problems = checkLine(expression, scalar.source, "trigger");
	if (contains(expression, (part) => part.kind === "call" && part.name === "known")) problems.push(error("known-in-trigger", scalar.place, {}));
	return problems;
}
/** A line that is neither: says why, at the point where it stopped being an expression, and offers both ways out. */
function unclear(text, why, metric, problems, scalar) {
	const guess = guessExpression(text);
	const meant = guess !== text && readsAsTrigger(guess) ? guess : null;
	const [problem] = problems;
	const operatorLike = problem !== void 0 && /[<>=!&|(]/u.test(text);
	return error("unclear-trigger", operatorLike ? problem.place : scalar.place, {
		text,
		why: operatorLike ? sentence(problem).replace(/\.$/u, "") : why,
		expression: meant,
		metric
	});
}
function readsAsTrigger(text) {
	const source = standalone("", text);
	const parsed = parseExpression(source, { kind: "trigger" });
	return parsed.ok && !hasErrors(checkLine(parsed.expression, source, "trigger")) && comparesWithNumber(parsed.expression);
}
function comparesWithNumber(expression) {
	return expression.kind === "comparison" && expression.rest.at(-1)?.operand.kind === "number";
}

// src/gate/load.ts
/** Reads a gate file: every gate in it that is whole, and every mistake of the file in the order it is written. */
function loadGates(file, text) {
	const { roots, broken, problems } = readDocuments(file, text);
	const loaded = roots.map((root) => loadGate(file, root, broken, problems.length > 0));
	const all = new Map([...problems, ...loaded.flatMap((each) => each.problems)].map((problem) => [JSON.stringify(problem), problem]));
	return {
		gates: loaded.flatMap(({ gate }) => gate === null ? [] : [gate]),
		problems: [...all.values()].sort(byPlace)
	};
}
function loadGate(file, root, broken, incomplete) {
	const misfits = checkSchema(root).filter(({ node }) => !broken.has(node));
	const problems = misfits.map(({ diagnostic }) => diagnostic);
	const gateNode = get(root, "rollout_gate");
	if (gateNode?.kind !== "map") return {
		gate: null,
		problems
	};
	const blamed = /* @__PURE__ */ new Set([...broken, ...misfits.map(({ node }) => node)]);
	const skip = (node) => blamed.size > 0 && isBlamed(node, blamed);
	const { declarations, problems: metricProblems } = readMetrics(get(gateNode, "metrics"), skip);
	const { conditions, problems: conditionProblems } = readConditions(get(gateNode, "must_hold"), skip);
	const namesOf = (expressions) => namesIn$1(declarations, conditions, expressions);
	const { triggers, problems: triggerProblems } = readTriggers(get(gateNode, "rollback_trigger"), skip, namesOf);
	problems.push(...metricProblems, ...conditionProblems, ...triggerProblems, ...checkRank(gateNode));
	const place = entry(root, "rollout_gate")?.keyPlace ?? gateNode.place;
	if (!(triggers.length > 0 || conditions.some(({ severity }) => severity === "block")) && !incomplete && !hasErrors(problems)) problems.push(error("nothing-to-check", place, {}));
	if (hasErrors(problems)) return {
		gate: null,
		problems
	};
	const confidence = get(gateNode, "confidence");
	return {
		gate: {
			file,
			place,
			protectedPath: textOf$1(get(gateNode, "protected_path"))?.trim() ?? "",
			confidence: confidence?.kind === "scalar" ? confidence.value : .95,
			unreportedSignals: textOf$1(get(gateNode, "unreported_signals")) ?? "clear",
			metrics: declarations,
			conditions,
			triggers,
			triage: readTriage(get(gateNode, "triage")),
			scorecard: readScorecard(get(gateNode, "scorecard"))
		},
		problems
	};
}
function isBlamed(node, blamed) {
	if (blamed.has(node)) return true;
	if (node.kind === "list") return node.items.some((item) => isBlamed(item, blamed));
	return node.kind === "map" && node.entries.some(({ value }) => isBlamed(value, blamed));
}
/** Every name by which a line of this gate knows a metric. */
function namesIn$1(declarations, conditions, triggers) {
	const declared = declarations.flatMap(({ name, aliases }) => [name, ...aliases.map(({ value }) => value)]);
	const read = [...conditions.map(({ expression }) => expression), ...triggers].flatMap((expression) => referencesIn(expression).map(({ reference }) => headName(reference)));
	return /* @__PURE__ */ new Set([...declared, ...read]);
}
/** A ranked dimension without a score: JSON Schema cannot say that one key follows from another's elements. */
function checkRank(gateNode) {
	const scorecard = get(gateNode, "scorecard");
	return items(get(scorecard, "rank")).filter((name) => name.kind === "scalar" && entry(scorecard, String(name.value)) === void 0).map((name) => error("rank-without-score", name.place, { name: String(name.value) }));
}
function byPlace(a, b) {
	const [x, y] = [a.place, b.place].map((place) => place !== null && "line" in place ? place : {
		line: 0,
		column: 0
	});
	return (x?.line ?? 0) - (y?.line ?? 0) || (x?.column ?? 0) - (y?.column ?? 0);
}

// src/evidence/forms.ts
/**
* What a measurement in a metrics file comes to. Exact values, lists and objects are read as they are. The forms that
* carry uncertainty are recognised here; until their intervals are judged they are unknown, unless confidence is `off`.
*/
function readValue(raw, name, confidence) {
	if (typeof raw === "number") return Number.isFinite(raw) ? number(raw) : unknown(reason("not-finite", {
		name,
		found: String(raw)
	}));
	if (typeof raw === "boolean") return boolean(raw);
	if (typeof raw === "string") return text(raw);
	if (raw === null) return unknown(reason("null", {
		name,
		origin: "metrics"
	}));
	if (raw === void 0) return unknown(reason("absent", {
		name,
		meant: null
	}));
	const read = (item) => readValue(item, name, confidence);
	if (Array.isArray(raw)) return {
		kind: "data",
		keys: null,
		items: raw,
		read
	};
	if (!isObject$1(raw)) return unknown(reason("bad-form", {
		name,
		why: `is ${kindOf(raw)}, which is no measurement`
	}));
	const form = formOf(raw);
	if (form === null) return {
		kind: "data",
		keys: Object.keys(raw),
		items: Object.values(raw),
		read
	};
	const n = own(raw, "n");
	if (n !== void 0 && !(Number.isInteger(n) && n >= 1)) return unknown(reason("bad-form", {
		name,
		why: "says that it rests on no whole number of samples; `n` is 1 or more"
	}));
	if (form === "exact") return read(raw["value"]);
	const odd = [
		"sd",
		"stderr",
		"n",
		"level"
	].find((key) => own(raw, key) !== void 0 && typeof own(raw, key) !== "number");
	if (odd !== void 0 && form !== "cases" && form !== "samples") return unknown(reason("bad-form", {
		name,
		why: `has \`${odd}\` as ${kindOf(own(raw, odd))}, where a number is needed`
	}));
	const missing = missingPart(raw, form);
	if (missing !== null && confidence !== "off") return unknown(reason("bad-form", {
		name,
		why: missing
	}));
	const point = pointOf(raw, form, name);
	if (point.kind === "unknown" || confidence === "off") return point;
	return unknown(reason("uncertain", {
		name,
		point: point.kind === "number" ? String(point.value) : null
	}));
}
/** Which of the recognised forms an object has, or null for a plain object of values. */
function formOf(raw) {
	const has = (key) => own(raw, key) !== void 0;
	if (has("count") && has("of")) return "proportion";
	if (Array.isArray(own(raw, "cases"))) return "cases";
	if (Array.isArray(own(raw, "samples"))) return "samples";
	if (has("value") && !isObject$1(raw["value"])) return has("stderr") || has("ci") || has("sd") ? "value" : "exact";
	return has("mean") && (has("sd") || has("stderr") || has("n")) ? "mean" : null;
}
/** A form with a part missing cannot be told how sure it is. */
function missingPart(raw, form) {
	const has = (key) => typeof own(raw, key) === "number";
	if (form === "mean" && !has("sd") && !has("stderr")) return "has a mean and no spread; add `sd` or `stderr`";
	if (form === "value" && Array.isArray(own(raw, "ci"))) return has("level") ? null : "has `ci` and no `level`; add the interval's confidence level";
	if ((form === "value" || form === "mean") && !has("n")) return "has a spread and no `n`; add the number of samples";
	return null;
}
function pointOf(raw, form, name) {
	const read = (item) => readValue(item, name, "off");
	switch (form) {
		case "proportion": {
			const { count, of } = raw;
			if (!(typeof count === "number" && typeof of === "number" && Number.isInteger(count) && Number.isInteger(of)) || count < 0 || count > of) return unknown(reason("bad-form", {
				name,
				why: "needs whole numbers in `count` and `of`, with 0 <= count <= of"
			}));
			return of === 0 ? unknown(reason("bad-form", {
				name,
				why: "is a share of nothing: `of` is 0"
			})) : number(count / of);
		}
		case "mean": return read(raw["mean"]);
		case "value": return read(raw["value"]);
		case "samples": return read(raw["samples"]);
		case "cases": return read(raw["cases"].map((each) => own(each, "value") ?? null));
	}
}
/** How many samples a measurement says it rests on, or null when it does not say. */
function samplesOf(raw) {
	if (Array.isArray(raw)) return raw.length;
	if (!isObject$1(raw)) return null;
	const form = formOf(raw);
	if (form === null) return null;
	if (form === "cases" || form === "samples") return own(raw, form).length;
	const n = own(raw, form === "proportion" ? "of" : "n");
	return typeof n === "number" && Number.isFinite(n) ? n : null;
}

// src/evidence/lookup.ts
/**
* Everything that a reference may mean in some files. A name is looked up at the root as the whole key, then as a path,
* then the same under the root's `metrics`; so is every other name of the same metric.
*/
function candidatesFor(files, reference, namesOf) {
	const paths = pathsOf(reference, namesOf);
	return files.flatMap((file) => paths.flatMap((path) => [path, ["metrics", ...path]].flatMap((full) => {
		const raw = follow(file.root, full);
		return raw === void 0 ? [] : [{
			file,
			path: full,
			raw
		}];
	})));
}
/** Own properties of objects only; `constructor` and `__proto__` are names like any other. */
function follow(root, path) {
	let value = root;
	for (const key of path) {
		value = own(value, key);
		if (value === void 0) return void 0;
	}
	return value;
}
function pathsOf(reference, namesOf) {
	const { written, head, exact, path } = reference;
	const paths = [];
	if (!exact && head[0] === "metrics" && head.length > 1) paths.push(...pathsOf({
		...reference,
		head: head.slice(1)
	}, namesOf));
	if (written !== void 0) paths.push(...namesOf(written[0]).map((name) => [name, ...written.slice(1)]));
	for (let length = head.length; length >= 1; length -= 1) {
		const name = head.slice(0, length).join(".");
		const rest = [...head.slice(length), ...path];
		const names = namesOf(name);
		if (length === head.length || names.length > 1) paths.push(...names.flatMap((each) => [[each, ...rest], ...exact ? [] : [[...each.split("."), ...rest]]]));
	}
	const seen = /* @__PURE__ */ new Set();
	return paths.filter((each) => {
		const key = JSON.stringify(each);
		return !seen.has(key) && seen.add(key);
	});
}
/** The one value of several candidates; or the two that differ. Objects of values merge, key by key. */
function combine(candidates) {
	const [first, ...others] = candidates;
	let raw = first?.raw;
	for (const other of others) {
		const merged = merge(raw, other.raw);
		if (merged === void 0) return { differ: differing(first, other) };
		raw = merged.value;
	}
	return { raw };
}
/** The two values as one, or undefined where they differ. A recognised form is one value; so is a list. */
function merge(a, b) {
	if (isObject$1(a) && isObject$1(b) && formOf(a) === null && formOf(b) === null) {
		const value = Object.assign(Object.create(null), a);
		for (const [key, theirs] of Object.entries(b)) {
			const merged = Object.hasOwn(value, key) ? merge(value[key], theirs) : { value: theirs };
			if (merged === void 0) return void 0;
			value[key] = merged.value;
		}
		return formOf(value) === null ? { value } : void 0;
	}
	return isDeepStrictEqual(a, b) ? { value: a } : void 0;
}
/** Follows two values that differ down to the first key where they do. */
function differing(a, b) {
	if (isObject$1(a.raw) && isObject$1(b.raw) && formOf(a.raw) === null && formOf(b.raw) === null) for (const key of Object.keys(a.raw)) {
		const [ours, theirs] = [a.raw[key], own(b.raw, key)];
		if (theirs === void 0 || merge(ours, theirs) !== void 0) continue;
		return differing({
			...a,
			path: [...a.path, key],
			raw: ours
		}, {
			...b,
			path: [...b.path, key],
			raw: theirs
		});
	}
	return [a, b];
}
/** The names that a file has for its measurements, nested ones dotted, for "did you mean". */
function namesIn(files, limit = 2e3) {
	const names = /* @__PURE__ */ new Set();
	const collect = (value, prefix, depth) => {
		for (const key in value) {
			if (names.size >= limit) return;
			const child = own(value, key);
			if (prefix === "" && (key === "meta" || key === "signals")) continue;
			if (prefix === "" && key === "metrics" && isObject$1(child)) collect(child, "", depth);
			else {
				names.add(prefix + key);
				if (isObject$1(child) && depth < 3 && formOf(child) === null) collect(child, `${prefix}${key}.`, depth + 1);
			}
		}
	};
	for (const { root } of files) collect(root, "", 1);
	return [...names].sort();
}

// src/judge/checks.ts
/** What only the evidence shows to be wrong with a gate's lines, and what is missing for them. */
function checkAgainstEvidence(gate, evidence, named) {
	const problems = [];
	for (const trigger of gate.triggers) if (trigger.kind === "expression") problems.push(...checkBareNames(trigger, named));
	else if (!trigger.explicit) problems.push(...checkProse(trigger.text, trigger.place, named, evidence));
	const lines = [...gate.conditions, ...gate.triggers.filter((trigger) => trigger.kind === "expression")];
	const names = /* @__PURE__ */ new Set([...gate.metrics.flatMap(({ name, aliases }) => [name, ...aliases.map(({ value }) => value)]), ...gate.conditions.map(({ metric }) => metric)]);
	const isMetric = (name) => names.has(name) || named.has(exactReference("metrics", name));
	const misread = lines.flatMap(({ expression, at }) => hyphenated(expression, isMetric).map((each) => ({
		...each,
		place: at(each.expression)
	})));
	problems.push(...misread.map(({ name, place }) => error("hyphenated-metric", place, { name })));
	const parts = new Set(misread.flatMap(({ expression }) => referencesIn(expression)));
	return [...problems, ...missing(gate, evidence, named, parts)];
}
/** Prose that names a metric which only the evidence has: it was probably meant as a comparison. */
function checkProse(signal, place, named, evidence) {
	const name = wordsOf$1(signal).find((word) => /[_.]/u.test(word) && isThere(word, named)) ?? nameIn(signal, new Set(namesIn(evidence.metrics).filter((each) => /[_.]/u.test(each)))) ?? void 0;
	return name === void 0 ? [] : [error("signal-names-metric", place, {
		signal,
		name
	})];
}
function isThere(word, named) {
	const head = word.split(".");
	return named.has({
		origin: "metrics",
		head,
		exact: head.includes(""),
		path: []
	});
}
/** A trigger of names alone fires on true; a number there was meant to be compared. */
function checkBareNames(trigger, named) {
	const bare = bareNames(trigger.expression);
	if (bare === null) return [];
	return bare.flatMap((node) => {
		const value = named.read(node.reference);
		if (value.kind === "unknown" || value.kind === "boolean") return [];
		return [error("bare-trigger-not-boolean", trigger.at(node), {
			name: printReference(node.reference),
			found: describe$1(value)
		})];
	});
}
/** The names of an expression that has only names, joined by `and`, `or` and `not`; null for any other. */
function bareNames(expression) {
	if (expression.kind === "reference") return [expression];
	if (expression.kind !== "logic" && expression.kind !== "not") return null;
	const parts = childrenOf(expression).map(bareNames);
	return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}
/** `a-b` without blanks where a metric of that very name exists. */
function hyphenated(expression, isMetric) {
	const inside = childrenOf(expression).flatMap((child) => hyphenated(child, isMetric));
	if (expression.kind !== "arithmetic" || expression.rest.some(({ operator }) => operator !== "-")) return inside;
	const parts = [expression.first, ...expression.rest.map(({ operand }) => operand)];
	if (!parts.every((part, index) => part.kind === "reference" && part.role === "name" && (index === 0 || parts[index - 1]?.end === part.start - 1))) return inside;
	const name = parts.map((part) => part.kind === "reference" ? printReference(part.reference) : "").join("-");
	return isMetric(name) ? [{
		expression,
		name
	}] : inside;
}
/** Names that a line reads and the evidence does not have, each said once, at its first place. */
function missing(gate, evidence, named, except) {
	const problems = [];
	const said = /* @__PURE__ */ new Set();
	for (const line of [...gate.conditions, ...gate.triggers]) {
		if (line.kind === "signal") continue;
		for (const node of referencesIn(line.expression)) {
			const name = printReference(node.reference);
			if (said.has(name) || except.has(node) || named.has(node.reference)) continue;
			const [why] = ((value) => value.kind === "unknown" ? value.reasons : [])(named.read(node.reference));
			said.add(name);
			if (why?.code === "no-baseline") problems.push(warning("unknown-baseline", line.at(node), {
				name: printReference({
					...node.reference,
					origin: "metrics"
				}),
				given: evidence.baseline !== null
			}));
			else if (why?.code === "absent") {
				const { meant } = why.args;
				const alias = meant !== null && isGateMetric(gate, meant) ? {
					metric: meant,
					name: headName(node.reference)
				} : null;
				const bare = line.kind === "expression" && bareNames(line.expression) !== null;
				problems.push(warning("unknown-metric", line.at(node), {
					name,
					files: evidence.metrics.map(({ file }) => file),
					meant,
					alias,
					bare
				}));
			}
		}
	}
	return problems;
}
function isGateMetric(gate, name) {
	return gate.conditions.some(({ metric }) => metric === name) || gate.metrics.some((metric) => metric.name === name);
}

// src/judge/from.ts
/** What `from` gives for a metric; null when its value has no such key. */
function readFrom({ from, metric, rest }, baseline, confidence, evidence) {
	const document = (baseline ? evidence.baselineDocuments : evidence.documents).find(({ file }) => isFileNamed(file, from.file.value, baseline));
	if (document === void 0) {
		const given = evidence.baseline !== null;
		return {
			reasons: [baseline ? reason("no-baseline", {
				name: metric,
				given
			}) : reason("missing-file", {
				name: metric,
				file: from.file.value
			})],
			there: false
		};
	}
	const result = readDocument(from, document, metric, confidence);
	if ("reasons" in result) return {
		...result,
		there: true
	};
	const raw = rest.length === 0 ? result.raw : follow({ value: result.raw }, ["value", ...rest]);
	return raw === void 0 ? null : { candidate: {
		file: document,
		path: [],
		raw
	} };
}
/**
* Whether a file is the one that `from` names. A metrics file is named by its path; a baseline's lies elsewhere under
* the same name.
*/
function isFileNamed(file, wanted, baseline) {
	const [given, named] = [file, wanted].map((path) => path.replaceAll("\\", "/").replace(/^(?:\.\/)+/u, ""));
	return given === named || baseline && given.split("/").at(-1) === named.split("/").at(-1);
}
function readDocument(from, document, metric, confidence) {
	const find = (reference) => combine(candidatesFor([document], reference, (each) => [each]));
	const read = (expression) => evaluate(expression, { read(reference) {
		const name = printReference(reference);
		const combined = find(reference);
		return "differ" in combined ? unknown(reason("ambiguous", { name })) : readValue(combined.raw, name, confidence);
	} });
	const single = from.read.kind === "value" && from.read.value.kind === "reference" ? find(from.read.value.reference) : null;
	if (single !== null && "raw" in single && single.raw !== void 0) return single;
	const parts = from.read.kind === "value" ? [read(from.read.value)] : [read(from.read.count), read(from.read.of)];
	const reasons = parts.flatMap((part) => part.kind === "unknown" ? part.reasons : []);
	if (reasons.length > 0) return { reasons: [reason("from", {
		metric,
		file: document.file,
		why: explain$1(reasons)
	})] };
	const [first, second] = parts.map(rawOf);
	return { raw: from.read.kind === "value" ? first : {
		count: first,
		of: second
	} };
}
/** A value as it would stand in a metrics file. */
function rawOf(value) {
	switch (value.kind) {
		case "data": return value.keys === null ? value.items : Object.fromEntries(value.keys.map((key, at) => [key, value.items[at]]));
		case "unknown": return null;
		default: return value.value;
	}
}

// src/judge/environment.ts
/** Missing names that get a "did you mean"; in a run where everything is missing, more would help nobody and cost much. */
const SUGGESTED = 20;
/** Puts a gate's names on the evidence. Every name is looked up once. */
function evidenceFor(gate, confidence, evidence) {
	const declarations = /* @__PURE__ */ new Map();
	for (const declaration of gate.metrics) for (const name of [declaration.name, ...declaration.aliases.map(({ value }) => value)]) declarations.set(name, declaration);
	const namesOf = (name) => {
		const declaration = declarations.get(name);
		return declaration === void 0 ? [name] : [declaration.name, ...declaration.aliases.map(({ value }) => value)];
	};
	const conflicts = [];
	let names;
	let suggested = 0;
	const meantBy = (reference) => {
		suggested += 1;
		return suggested > SUGGESTED ? null : nearest$1(headName(reference), names ??= namesIn(evidence.metrics));
	};
	const known = /* @__PURE__ */ new Map();
	const find = (reference) => {
		const key = JSON.stringify([
			reference.origin,
			reference.written,
			reference.exact,
			reference.head,
			reference.path
		]);
		let found = known.get(key);
		if (found === void 0) known.set(key, found = look(reference));
		return found;
	};
	const look = (reference) => {
		const name = printReference(reference);
		const baseline = reference.origin === "baseline";
		const files = baseline ? evidence.baseline ?? [] : evidence.metrics;
		const { declared, rest } = declarationOf(reference, declarations);
		const candidates = candidatesFor(files, reference, namesOf);
		const extra = declared?.from == null ? null : readFrom({
			from: declared.from,
			metric: declared.name,
			rest
		}, baseline, confidence, evidence);
		if (extra !== null && "candidate" in extra) candidates.push(extra.candidate);
		const fresh = candidates.filter(({ file }) => file.stale === null);
		const stale = candidates.find(({ file }) => file.stale !== null)?.file;
		const inParts = candidates.some(({ raw }) => isObject$1(raw) && formOf(raw) === null);
		if (stale?.stale != null && (fresh.length === 0 || inParts)) return absent(reason("stale", {
			name,
			file: stale.file,
			...stale.stale
		}), true);
		if (extra !== null && "reasons" in extra && (fresh.length === 0 || extra.there)) return absent(extra.reasons, extra.there);
		if (fresh.length === 0) {
			if (baseline) return absent(reason("no-baseline", {
				name: plainName(reference),
				given: evidence.baseline !== null
			}), false);
			return absent(reason("absent", {
				name,
				meant: meantBy(reference)
			}), false);
		}
		const combined = combine(fresh);
		if ("differ" in combined) {
			if (conflicts.length < 10) conflicts.push(disagreement(name, combined.differ));
			return absent(reason("ambiguous", { name }), true);
		}
		const incomparable = baseline ? firstDifference(plainName(reference), fresh, [...evidence.metrics, ...evidence.documents]) : null;
		if (incomparable !== null) return absent(incomparable, true);
		const few = declared?.minSamples != null && !baseline ? tooFew(declared, combined.raw) : null;
		return {
			value: few === null ? readNamed(combined.raw, reference, confidence) : unknown(few),
			there: true
		};
	};
	return {
		conflicts,
		read: (reference) => find(reference).value,
		has: (reference) => find(reference).there
	};
}
/** The declared metric that a reference belongs to, by its own name or another, and the keys beyond that name. */
function declarationOf({ head, exact, path, written }, declarations) {
	const asWritten = written === void 0 ? void 0 : declarations.get(written[0]);
	if (asWritten !== void 0) return {
		declared: asWritten,
		rest: written?.slice(1) ?? []
	};
	const all = !exact && head[0] === "metrics" ? [...head.slice(1), ...path] : [...head, ...path];
	for (let length = all.length; length >= 1; length -= 1) {
		const declared = declarations.get(all.slice(0, length).join("."));
		if (declared !== void 0) return {
			declared,
			rest: all.slice(length)
		};
	}
	return {
		declared: void 0,
		rest: []
	};
}
function absent(reasons, there) {
	return {
		value: unknown(...[reasons].flat()),
		there
	};
}
function plainName(reference) {
	return printReference({
		...reference,
		origin: "metrics"
	});
}
/** The value of a measurement; of a null it says that it is the baseline's, where it is. */
function readNamed(raw, reference, confidence) {
	const { origin } = reference;
	const value = readValue(raw, printReference(reference), confidence);
	if (value.kind !== "unknown" || origin === "metrics") return value;
	return unknown(...value.reasons.map((each) => each.code === "null" ? reason("null", {
		name: plainName(reference),
		origin
	}) : each));
}
function tooFew(declaration, raw) {
	const needed = declaration.minSamples ?? 0;
	if (raw === null) return null;
	const n = samplesOf(raw);
	if (n === null) return reason("no-samples", {
		name: declaration.name,
		needed
	});
	return n < needed ? reason("few-samples", {
		name: declaration.name,
		n,
		needed
	}) : null;
}
const COMPARED = [
	"dataset",
	"judge",
	"metrics_version"
];
/** The first thing in which a baseline was measured otherwise than the metrics, as far as both say. */
function firstDifference(name, baseline, metrics) {
	for (const { file } of baseline) for (const key of COMPARED) {
		const theirs = file.meta[key];
		const ours = metrics.map(({ meta }) => meta[key]).find((value) => value !== null && value !== theirs);
		if (theirs !== null && ours != null) return reason("incomparable", {
			name,
			key: key.replace("_", " "),
			metrics: ours,
			baseline: theirs
		});
	}
	return null;
}
function disagreement(name, [first, second]) {
	const nameOf = ({ path }) => path.length === 0 ? name : path.join(".");
	return error("metrics-disagree", placeOfPath(second.file, second.path), {
		name: nameOf(second),
		other: first.file.file,
		otherName: nameOf(first),
		values: [shown(first.raw), shown(second.raw)]
	});
}
function shown(raw) {
	const json = JSON.stringify(raw, (_key, value) => typeof value === "bigint" ? String(value) : value);
	return json === void 0 ? String(raw) : json.length > 40 ? `${json.slice(0, 39)}…` : json;
}

// src/diagnostics/messages/outcomes.ts
/** Why a line of the gate came out as it did, when that is not a lack of evidence. */
const outcomeMessages = {
	missed: (a) => `${a.observed} is not ${a.required}${a.bound === null ? "" : ` (${a.bound})`}${a.by === null ? "" : `; it is off by ${a.by}`}`,
	notHolding: (a) => `${code(a.expression)} does not hold`,
	slices: (a) => {
		const shown = (texts) => texts.length > 5 ? `${texts.slice(0, 5).join(", ")} and ${texts.length - 5} more` : texts.join(", ");
		return [a.missed.length > 0 ? `not met for ${a.missed.length} of ${count(a.of, "slice")}: ${shown(a.missed)}` : "", a.unknown.length > 0 ? `unknown for ${a.unknown.length} of ${count(a.of, "slice")}: ${shown(a.unknown)}` : ""].filter((part) => part !== "").join("; ");
	},
	decided: (a) => `${code(a.call)} is ${a.value}, that of ${code(a.key)}`,
	fired: (a) => `${code(a.expression)} is true`,
	reported: (a) => `reported by ${a.sources.join(", ")}`,
	notReported: () => "not reported",
	answeredNo: (a) => `answered no by ${a.sources.join(", ")}`
};

// src/diagnostics/numbers.ts
const DIGITS = 6;
/**
* A number with at most six significant digits, whole numbers whole. It gets more digits where six would make it look
* equal to one of `unlike`, which it is not: 0.15000001 against a bound of 0.15.
*/
function showNumber(value, unlike = []) {
	if (Number.isInteger(value) && Math.abs(value) < 0x38d7ea4c68000) return String(value === 0 ? 0 : value);
	const whole = Math.abs(value) < 0x38d7ea4c68000 ? String(Math.trunc(Math.abs(value))).length : 0;
	const others = unlike.filter((other) => other !== value);
	for (let digits = Math.max(DIGITS, whole); digits <= 17; digits += 1) {
		const shown = Number(value.toPrecision(digits));
		if (!others.includes(shown)) return String(shown);
	}
	return String(value);
}

// src/judge/observe.ts
/** Evaluates a line and keeps what it saw on the way. */
function observe(expression, environment) {
	const values = /* @__PURE__ */ new Map();
	const value = evaluate(expression, {
		read: (reference) => environment.read(reference),
		record: (part, result) => values.set(part, result)
	});
	const terms = measuredTerms(expression);
	const observed = Object.create(null);
	for (const term of terms) observed[printExpression(term)] = observedOf(values.get(term));
	const decided = terms.flatMap((term) => {
		const result = values.get(term);
		if (result?.kind !== "number" || result.decidedBy === void 0) return [];
		return [outcomeMessages.decided({
			call: printExpression(term),
			key: result.decidedBy,
			value: showNumber(result.value)
		})];
	});
	return {
		value,
		observed,
		...marginOf(expression, values),
		decided: decided.length === 0 ? null : decided.join("; ")
	};
}
/** The parts of a line that were measured: metrics, and aggregates of metrics as one number each. */
function measuredTerms(expression) {
	if (expression.kind === "reference") return [expression];
	if (expression.kind === "call" && expression.name !== "known" && expression.args[0]?.kind === "reference") return [expression, ...expression.args.slice(1).flatMap(measuredTerms)];
	return childrenOf(expression).flatMap(measuredTerms);
}
function observedOf(value) {
	if (value === void 0 || value.kind === "unknown") return null;
	if (value.kind === "data") return `${value.items.length} ${value.items.length === 1 ? "value" : "values"}`;
	return value.value;
}
const MARGINS = {
	"<": (left, right) => right - left,
	"<=": (left, right) => right - left,
	">": (left, right) => left - right,
	">=": (left, right) => left - right,
	"==": (left, right) => -Math.abs(left - right),
	"!=": (left, right) => Math.abs(left - right)
};
function marginOf(expression, values) {
	const none = {
		margin: null,
		bound: null
	};
	const [step, ...more] = expression.kind === "comparison" ? expression.rest : [];
	if (expression.kind !== "comparison" || step === void 0 || more.length > 0) return none;
	const [left, right] = [values.get(expression.first), values.get(step.operand)];
	if (left?.kind !== "number" || right?.kind !== "number") return none;
	const margin = nearlyEqual(left.value, right.value) ? 0 : withoutNoise(MARGINS[step.operator](left.value, right.value));
	return Number.isFinite(margin) ? {
		margin,
		bound: right.value
	} : none;
}

// src/judge/condition.ts
/** Judges one line of `must_hold`. */
function judgeCondition(condition, surface, environment) {
	const expression = printExpression(condition.expression);
	const judged = condition.scope === "each" ? judgeSlices(condition, environment) : judgeWhole(condition, observe(condition.expression, environment));
	return {
		metric: condition.metric,
		expression: condition.scope === "each" ? `each ${expression}` : expression,
		status: judged.status,
		severity: condition.severity,
		observed: judged.observed,
		margin: judged.margin,
		reason: judged.reason,
		...condition.because === null ? {} : { because: condition.because },
		surface,
		line: condition.place.line,
		column: condition.place.column
	};
}
function judgeWhole(condition, observation) {
	const { observed, margin, decided } = observation;
	const status = statusOf(observation.value);
	if (status === "unknown") return {
		status,
		observed,
		margin: null,
		reason: reasonOf(observation.value)
	};
	if (status === "met") return {
		status,
		observed,
		margin,
		reason: decided
	};
	return {
		status,
		observed,
		margin,
		reason: [missed(condition, observation), decided].filter((part) => part !== null).join("; ")
	};
}
/** What of a condition did not hold, in words. */
function missed(condition, { observed, margin, bound }) {
	const { expression } = condition;
	if (expression.kind !== "comparison" || margin === null) return outcomeMessages.notHolding({ expression: printExpression(expression) });
	const left = printExpression(expression.first);
	const seen = observed[left];
	const required = expression.rest.map(({ operator, operand }) => `${operator} ${printExpression(operand)}`).join(" ");
	const literal = expression.rest[0]?.operand.kind === "number";
	return outcomeMessages.missed({
		observed: typeof seen === "number" ? showNumber(seen, bound === null ? [] : [bound]) : `\`${left}\``,
		required,
		bound: literal || bound === null ? null : showNumber(bound, typeof seen === "number" ? [seen] : []),
		by: margin < 0 ? showNumber(-margin) : null
	});
}
/** Judges every slice of an object; the condition holds when it holds for all of them. */
function judgeSlices(condition, environment) {
	const whole = environment.read(condition.subject);
	const name = condition.metric;
	const failed = (value) => ({
		status: "unknown",
		observed: { [name]: null },
		margin: null,
		reason: reasonOf(value)
	});
	if (whole.kind === "unknown") return failed(whole);
	if (whole.kind !== "data" || whole.keys === null) return failed(unknown(reason("not-slices", {
		name,
		found: describe$1(whole)
	})));
	if (whole.keys.length === 0) return failed(unknown(reason("no-slices", { name })));
	const before = readsBaseline(condition) ? environment.read({
		...condition.subject,
		origin: "baseline"
	}) : whole;
	const slices = [.../* @__PURE__ */ new Set([...whole.keys, ...before.kind === "data" ? before.keys ?? [] : []])].map((key) => ({
		key,
		observation: observe(atSlice(condition, key), environment)
	}));
	const having = (status) => slices.filter(({ observation }) => statusOf(observation.value) === status);
	const [missedSlices, unknownSlices] = [having("not_met"), having("unknown")];
	const status = missedSlices.length > 0 ? "not_met" : unknownSlices.length > 0 ? "unknown" : "met";
	const shown = status === "met" ? [nearest(slices)] : [...missedSlices, ...unknownSlices];
	const observed = Object.fromEntries(shown.flatMap(({ observation }) => Object.entries(observation.observed)));
	const words = outcomeMessages.slices({
		missed: missedSlices.map(({ key, observation }) => `${key} (${firstNumber(observation)})`),
		unknown: unknownSlices.map(({ key, observation }) => `${key} (${reasonOf(observation.value)})`),
		of: slices.length
	});
	return {
		status,
		observed,
		margin: null,
		reason: words === "" ? null : words
	};
}
const readsBaseline = ({ expression }) => contains(expression, (part) => part.kind === "reference" && part.role === "baseline");
/** The slice that came nearest to its bound. */
function nearest(slices) {
	return slices.reduce((best, slice) => (slice.observation.margin ?? Infinity) < (best.observation.margin ?? Infinity) ? slice : best);
}
function firstNumber({ observed }) {
	const [value] = Object.values(observed);
	return typeof value === "number" ? showNumber(value) : String(value);
}
/** The condition said of one slice: its metric, and its baseline, mean what they have under the slice's key. */
function atSlice({ expression, subject }, key) {
	return withReferences(expression, ({ reference, role }) => role === "name" ? reference : underKey(reference, subject, key));
}
function statusOf(value) {
	if (value.kind !== "boolean") return "unknown";
	return value.value ? "met" : "not_met";
}
/** Why a truth is unknown, in words. */
function reasonOf(value) {
	if (value.kind === "unknown") return explain$1(value.reasons);
	return explain$1([reason("wrong-type", {
		name: "this",
		found: describe$1(value),
		needs: "true or false",
		instead: null
	})]);
}

// src/diagnostics/messages/diagnosis.ts
const WORDS = {
	architecture: "architecture: whether it behaves live as it does in demos",
	workflow: "workflow: who reviews what, and how much of it",
	evaluation: "evaluation: whether an improvement can be told from noise",
	governance: "governance: what is permitted and who approves it",
	stabilization: "stabilization: whether the main path is reliable"
};
const STATUS$1 = {
	not_met: "not met",
	unknown: "unknown",
	fired: "fired"
};
/** The diagnosis of a gate that did not pass, in words. */
const diagnosisMessages = {
	sentence: (a) => {
		if (a.surface === "unclear") return "The dominant failure surface is unclear: diagnose before implementing.";
		if (a.symptom === null) return `The dominant failure surface is ${WORDS[a.surface] ?? a.surface}.`;
		return `The dominant failure surface is ${a.surface}: ${a.symptom.replace(/\.$/u, "")}.`;
	},
	line: (a) => `${code(a.name)} is ${STATUS$1[a.status] ?? a.status}${a.reason === null || a.status === "fired" ? "" : `: ${a.reason}`}`,
	score: (a) => `${a.dimension} scores ${a.score} of 5: ${a.evidence}`,
	notNow: (a) => `${a.surface} (${a.motion})`,
	beware: (a) => `The triage says ${a.stated}, and what failed in this run is ${a.found.join(" and ")}. Check which of the two holds before acting.`
};

// src/judge/surfaces.ts
/** The smallest motion that corrects each failure surface. */
const MOTION_OF = {
	architecture: "audit",
	workflow: "workflow_redesign",
	evaluation: "evaluation_repair",
	governance: "governance_review",
	stabilization: "stabilization",
	unclear: "audit"
};
/** A score of 1 or 2 is a probable stall driver. */
const STALL_DRIVER = 2;
/** The surfaces that the scorecard marks as probable stall drivers. */
function stallDrivers({ scores }) {
	return scores.filter(({ score }) => score <= STALL_DRIVER).map(({ surface }) => surface);
}
/** The scorecard's top blocker: by the team's rank, else by what failed in this run, else by the lower score; a tie is unclear. */
function topBlocker(scorecard, failed) {
	const drivers = stallDrivers(scorecard);
	if (drivers.length < 2) return drivers[0] ?? "unclear";
	const ranked = scorecard.rank.find((surface) => drivers.includes(surface));
	if (ranked !== void 0) return ranked;
	const failing = drivers.filter((surface) => failed.has(surface));
	return failing.length === 1 ? failing[0] : lowest(failing.length > 1 ? failing : drivers, scorecard);
}
/** The dominant one of several surfaces: the triage's, else by rank, else by the lower score; a tie is unclear. */
function dominant(surfaces, { triage, scorecard }) {
	const known = [...surfaces].filter((surface) => surface !== "unclear");
	if (known.length < 2) return known[0] ?? "unclear";
	if (triage?.dominantSurface != null && known.includes(triage.dominantSurface)) return triage.dominantSurface;
	return scorecard.rank.find((surface) => known.includes(surface)) ?? lowest(known, scorecard);
}
/** The surface with the one lowest score; those without a score count as fine. */
function lowest(surfaces, { scores }) {
	const scoreOf = (surface) => scores.find((each) => each.surface === surface)?.score ?? Infinity;
	const least = Math.min(...surfaces.map(scoreOf));
	const at = surfaces.filter((surface) => scoreOf(surface) === least);
	return at.length === 1 ? at[0] : "unclear";
}

// src/judge/diagnose.ts
/** Names the dominant failure surface of a gate that did not pass, and exactly one next motion. */
function diagnose(conditions, triggers, stated) {
	const lines = failedLines(conditions, triggers);
	const fired = lines.filter((line) => line.fired);
	const surface = dominant(new Set((fired.length > 0 ? fired : lines).map((line) => line.surface)), stated);
	const { triage, scorecard } = stated;
	const agrees = triage?.dominantSurface === surface;
	const score = scorecard.scores.find((each) => each.surface === surface);
	const elsewhere = /* @__PURE__ */ new Set([...lines.map((line) => line.surface), ...stallDrivers(scorecard)]);
	const beware = bewareOf(lines, surface, stated);
	return {
		surface,
		confidence: agrees ? triage.confidence : null,
		sentence: diagnosisMessages.sentence({
			surface,
			symptom: triage === null || triage.dominantSurface !== null && !agrees ? null : triage.blockerSymptom
		}),
		evidence: [
			...lines.filter((line) => surface === "unclear" || line.surface === surface).map((line) => line.text),
			...agrees ? triage.confirmingEvidence : [],
			...score === void 0 ? [] : [diagnosisMessages.score(score)]
		],
		falsified_by: agrees ? [...triage.falsifyingEvidence] : [],
		...beware === null ? {} : { beware },
		next_motion: (agrees ? triage.nextMotion : null) ?? MOTION_OF[surface],
		not_now: [...elsewhere].filter((other) => other !== surface && other !== "unclear").map((other) => diagnosisMessages.notNow({
			surface: other,
			motion: MOTION_OF[other]
		}))
	};
}
function failedLines(conditions, triggers) {
	const failing = conditions.filter(({ status, severity }) => severity === "block" && status !== "met");
	return [...triggers.filter(({ status }) => status !== "clear").map((trigger) => ({
		surface: trigger.surface,
		fired: trigger.status === "fired",
		text: diagnosisMessages.line({
			name: "signal" in trigger ? trigger.signal : trigger.expression,
			status: trigger.status,
			reason: trigger.reason
		})
	})), ...failing.map(({ surface, expression, status, reason }) => ({
		surface,
		fired: false,
		text: diagnosisMessages.line({
			name: expression,
			status,
			reason
		})
	}))];
}
/** Says so where what failed is on other surfaces than the stated one. */
function bewareOf(lines, surface, { triage }) {
	const stated = triage?.dominantSurface ?? null;
	const found = [...new Set(lines.map((line) => line.surface))].filter((each) => each !== "unclear");
	if (stated === null || stated === "unclear" || found.length === 0 || found.includes(stated)) return null;
	return diagnosisMessages.beware({
		stated,
		found,
		followed: surface
	});
}

// src/judge/trigger.ts
/** Judges a trigger that is an expression. Its margin is the distance to where it fires. */
function judgeExpression(trigger, surface, environment) {
	const { value, observed, margin, decided } = observe(trigger.expression, environment);
	const expression = printExpression(trigger.expression);
	const status = value.kind !== "boolean" ? "unknown" : value.value ? "fired" : "clear";
	const said = status === "unknown" ? reasonOf(value) : [status === "fired" ? outcomeMessages.fired({ expression }) : null, decided].filter(Boolean).join("; ");
	return {
		expression,
		status,
		observed,
		margin: status === "unknown" || margin === null ? null : 0 - margin,
		reason: said === "" ? null : said,
		...trigger.because === null ? {} : { because: trigger.because },
		surface,
		line: trigger.place.line,
		column: trigger.place.column
	};
}
/** Judges a trigger that only people can report. A yes beats a no; a yes of another commit's file leaves it open. */
function judgeSignal(trigger, surface, gate, reports) {
	const wanted = normalizeSignal(trigger.text);
	const about = reports.filter(({ text }) => normalizeSignal(text) === wanted);
	const sourcesOf = (answer) => [...new Set(about.filter((each) => each.answer === answer && !each.stale).map(({ source }) => source))];
	const [yes, no] = [sourcesOf("yes"), sourcesOf("no")];
	const staleYes = about.find(({ answer, stale }) => answer === "yes" && stale);
	const outcome = (() => {
		if (yes.length > 0) return {
			status: "fired",
			reason: outcomeMessages.reported({ sources: yes })
		};
		if (staleYes !== void 0) return {
			status: "unknown",
			reason: explain$1([reason("stale-signal", {
				signal: trigger.text,
				file: staleYes.source
			})])
		};
		if (no.length > 0) return {
			status: "clear",
			reason: outcomeMessages.answeredNo({ sources: no })
		};
		if (gate.unreportedSignals === "unknown") return {
			status: "unknown",
			reason: explain$1([reason("unreported", { signal: trigger.text })])
		};
		return {
			status: "clear",
			reason: outcomeMessages.notReported()
		};
	})();
	return {
		signal: trigger.text,
		status: outcome.status,
		reported_by: yes,
		reason: outcome.reason,
		...trigger.because === null ? {} : { because: trigger.because },
		surface,
		line: trigger.place.line,
		column: trigger.place.column
	};
}

// src/judge/judge.ts
/** Judges every line of a gate, and the gate by its lines. */
function judgeGate(gate, evidence, signals) {
	const surfaces = new Map(gate.metrics.flatMap(({ name, aliases, surface }) => [name, ...aliases.map(({ value }) => value)].map((each) => [each, surface])));
	const surfaceOf = (line) => line.surface ?? (line.kind === "signal" ? null : surfaceOfMetrics(line.expression, surfaces));
	const conditions = gate.conditions.map((condition) => judgeCondition(condition, surfaceOf(condition) ?? "unclear", evidence));
	const triggers = gate.triggers.map((trigger) => {
		const surface = surfaceOf(trigger) ?? "unclear";
		return trigger.kind === "signal" ? judgeSignal(trigger, surface, gate, signals) : judgeExpression(trigger, surface, evidence);
	});
	const verdict = verdictOf(conditions, triggers);
	const failed = [...conditions, ...triggers].filter(({ status }) => status !== "met" && status !== "clear").map(({ surface }) => surface);
	const fallback = gate.triage?.dominantSurface ?? topBlocker(gate.scorecard, new Set(failed));
	const reports = [...conditions, ...triggers];
	[...gate.conditions, ...gate.triggers].forEach((line, at) => {
		const report = reports[at];
		if (report !== void 0 && surfaceOf(line) === null) report.surface = fallback;
	});
	if (verdict === "pass") return {
		verdict,
		conditions,
		triggers
	};
	return {
		verdict,
		conditions,
		triggers,
		diagnosis: diagnose(conditions, triggers, gate)
	};
}
function surfaceOfMetrics(expression, surfaces) {
	for (const { reference } of referencesIn(expression)) {
		const surface = surfaces.get(headName(reference));
		if (surface != null) return surface;
	}
	return null;
}
/** Rollback when a trigger fired; else hold when the gate is not met or blind somewhere; else pass. */
function verdictOf(conditions, triggers) {
	if (triggers.some(({ status }) => status === "fired")) return "rollback";
	return conditions.some(({ status, severity }) => severity === "block" && status !== "met") || triggers.some(({ status }) => status === "unknown") ? "hold" : "pass";
}
const SEVERITY = [
	"pass",
	"hold",
	"rollback"
];
/** The verdict of a run over several gates. */
function worst(verdicts) {
	return SEVERITY[Math.max(...verdicts.map((verdict) => SEVERITY.indexOf(verdict)))] ?? "hold";
}

// src/judge/check.ts
/** Reads gate files, with every mistake in them. */
function loadGateFiles(files) {
	const loaded = files.map((file) => ({
		...loadGates(file.file, file.text),
		sha256: sha256(file.text)
	}));
	const gates = loaded.flatMap(({ gates: each, sha256: digest }) => each.map((gate) => ({
		gate,
		sha256: digest
	})));
	const named = gates.flatMap(({ gate }) => gate.metrics.flatMap(({ from }) => from === null ? [] : [from.file.value]));
	return {
		gates,
		problems: loaded.flatMap(({ problems }) => problems),
		fromFiles: [...new Set(named)]
	};
}
/** Judges loaded gates over evidence. Every input is read before the verdict, and every mistake of the run is reported together. */
function checkLoaded(loaded, input) {
	const { evidence, listed, problems: evidenceProblems } = loadEvidence(loaded, {
		...input,
		signals: [...input.signals ?? [], ...labelSignals(loaded, input.labels ?? [])]
	});
	const problems = [
		...loaded.problems,
		...evidenceProblems,
		...unknownSignals(loaded, evidence.signals)
	];
	const judged = loaded.gates.map(({ gate, sha256: digest }) => {
		const named = evidenceFor(gate, gate.confidence, evidence);
		const outcome = judgeGate(gate, named, evidence.signals);
		const found = checkAgainstEvidence(gate, evidence, named);
		problems.push(...hasErrors(evidenceProblems) ? found.filter(({ level }) => level === "error") : found, ...named.conflicts);
		return {
			file: gate.file,
			sha256: digest,
			protected_path: gate.protectedPath,
			...outcome
		};
	});
	const diagnostics = problems.map(worded);
	if (hasErrors(problems) || judged.length === 0) return {
		ok: false,
		diagnostics: distinct(diagnostics)
	};
	return {
		ok: true,
		report: {
			version: 1,
			verdict: worst(judged.map(({ verdict }) => verdict)),
			gates: judged,
			evidence: listed,
			diagnostics: distinct(diagnostics)
		}
	};
}
function loadEvidence({ fromFiles }, input) {
	const problems = [];
	const listed = [];
	const commits = input.commits ?? [];
	const load = (files, role) => files.flatMap((file) => {
		const { file: read, problems: found } = loadMetrics(file, role === "metrics" ? commits : []);
		problems.push(...found);
		listed.push({
			file: file.file,
			sha256: sha256(file.text),
			role
		});
		return read === null ? [] : [read];
	});
	const isDocument = (baseline) => (file) => fromFiles.some((named) => isFileNamed(file.file, named, baseline));
	const given = [...input.metrics, ...(input.files ?? []).filter(({ file }) => !input.metrics.some((each) => each.file === file))];
	const metrics = load(given.filter((file) => input.metrics.includes(file) && !isDocument(false)(file)), "metrics");
	const documents = load(given.filter((file) => !metrics.some((each) => each.file === file.file) && isDocument(false)(file)), "metrics");
	const baselineFiles = input.baseline ?? [];
	const baseline = load(baselineFiles.filter((file) => !isDocument(true)(file)), "baseline");
	const baselineDocuments = load(baselineFiles.filter(isDocument(true)), "baseline");
	problems.push(...ambiguousBaselines(fromFiles, baselineDocuments), ...sameFile(listed));
	const fromFilesOfMetrics = metrics.map(readSignals);
	problems.push(...fromFilesOfMetrics.flatMap((each) => each.problems));
	const passed = (input.signals ?? []).map(({ text, source }) => ({
		text,
		answer: "yes",
		source,
		place: null,
		stale: false
	}));
	const signals = [...fromFilesOfMetrics.flatMap(({ reports }) => reports), ...passed];
	return {
		evidence: {
			metrics,
			baseline: baselineFiles.length === 0 ? null : baseline,
			documents,
			baselineDocuments,
			signals
		},
		listed,
		problems
	};
}
function ambiguousBaselines(fromFiles, documents) {
	return fromFiles.flatMap((named) => {
		const found = documents.filter(({ file }) => isFileNamed(file, named, true)).map(({ file }) => file);
		return found.length > 1 ? [error("from-baseline-ambiguous", { file: found[1] ?? "" }, {
			file: named,
			found
		})] : [];
	});
}
/** A baseline with the very content of the metrics makes every comparison with it empty. */
function sameFile(listed) {
	return listed.filter(({ role }) => role === "baseline").flatMap(({ file, sha256: digest }) => {
		const same = listed.find((each) => each.role === "metrics" && each.sha256 === digest);
		return same === void 0 ? [] : [warning("baseline-is-metrics", { file }, { metrics: same.file })];
	});
}
/** The signals that labels report. Labels are one whatever their case; one that no gate names means nothing here. */
function labelSignals({ gates }, labels) {
	const given = new Set(labels.map((label) => label.toLowerCase()));
	return gates.flatMap(({ gate }) => gate.triggers).flatMap((trigger) => trigger.kind === "signal" && trigger.label !== null && given.has(trigger.label.toLowerCase()) ? [{
		text: trigger.text,
		source: `label ${trigger.label}`
	}] : []);
}
/** A reported signal that no gate of the run knows: a warning nobody heard is how a rollback is lost. */
function unknownSignals({ gates, problems }, reports) {
	if (hasErrors(problems)) return [];
	const known = gates.flatMap(({ gate }) => gate.triggers.flatMap((trigger) => trigger.kind === "signal" ? [trigger.text] : []));
	const heard = new Set(known.map(normalizeSignal));
	return reports.filter(({ text }) => !heard.has(normalizeSignal(text))).map(({ text, source, place }) => error("unknown-signal", place, {
		signal: text,
		known,
		source,
		meant: nearest$1(text, known)
	}));
}
/** Several gates may have the same thing to say of one piece of evidence; it is said once. */
function distinct(diagnostics) {
	return [...new Map(diagnostics.map((each) => [JSON.stringify(each), each])).values()];
}
/** The SHA-256 of a text's UTF-8 bytes, in hexadecimal. */
function sha256(text) {
	return createHash("sha256").update(text, "utf8").digest("hex");
}

// src/files/inputs.ts
const STANDARD_INPUT = "-";
/** A reader for one run: of paths, patterns, and `-` for standard input, which can be read only once. */
function inputReader(reader) {
	let standardInputUsed = false;
	const readStandardInput = async () => {
		const file = "<stdin>";
		if (standardInputUsed) return {
			ok: false,
			problem: error("stdin-twice", { file }, {})
		};
		standardInputUsed = true;
		try {
			return decode(file, await reader.readInput());
		} catch (thrown) {
			return {
				ok: false,
				problem: error("file-unreadable", { file }, { why: whyRefused(thrown) })
			};
		}
	};
	return async (named, what) => {
		const { paths, problems } = await expand(named, what, reader.directory);
		const files = [];
		for (const path of paths) {
			const read = path === STANDARD_INPUT ? await readStandardInput() : readText(reader.directory, path, what);
			if (read.ok) files.push(read.file);
			else problems.push(read.problem);
		}
		return {
			files,
			problems,
			paths: paths.filter((path) => path !== STANDARD_INPUT)
		};
	};
}
/**
* Reads the files that gates name. One that is missing is left out: what it holds was not measured. One that is given
* as metrics anyway is not read again.
*/
function readNamedFiles(named, metrics, directory) {
	const paths = named.filter((path) => !metrics.paths.some((given) => isFileNamed(nameOf(given), path, false)));
	const files = [];
	const problems = [];
	for (const path of paths) {
		if (leadsOutside(directory, path)) {
			problems.push(error("from-outside", { file: path }, { file: path }));
			continue;
		}
		const read = readText(directory, path, "what `from` names");
		if (read.ok) files.push(read.file);
		else if (read.problem.code !== "file-missing") problems.push(read.problem);
	}
	return {
		files,
		problems,
		paths
	};
}
/** Paths and patterns as paths, each once. Patterns may overlap; a path that is written out twice is a slip. */
async function expand(named, what, directory) {
	const paths = /* @__PURE__ */ new Map();
	const written = /* @__PURE__ */ new Set();
	const problems = [];
	for (const each of named) {
		const full = resolve(directory, each);
		if (each === STANDARD_INPUT) paths.set(`${STANDARD_INPUT} ${paths.size}`, each);
		else if (!/[*?[\]{}]/u.test(each) || isThere$1(directory, each)) {
			if (written.has(full)) problems.push(error("file-twice", { file: nameOf(each) }, { what }));
			written.add(full);
			if (!paths.has(full)) paths.set(full, each);
		} else {
			const { matches, refused } = await (await import("./main/patterns.js")).matching(each, directory);
			problems.push(...refused);
			if (matches.length === 0 && refused.length === 0) problems.push(error("no-match", { file: each }, { pattern: each }));
			for (const match of matches) if (!paths.has(resolve(directory, match))) paths.set(resolve(directory, match), match);
		}
	}
	return {
		paths: [...paths.values()],
		problems
	};
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
	const path = DEFAULT_GATES.find((each) => isThere$1(directory, each));
	return path === void 0 ? {
		files: [],
		problems: [noGate(directory)],
		paths: []
	} : read([path], "a gate");
}
function noGate(directory) {
	const meant = DEFAULT_GATES.map((path) => path.replace(/yml$/u, "yaml")).find((path) => isThere$1(directory, path));
	return error("no-gate", null, {
		tried: DEFAULT_GATES,
		meant: meant ?? null
	});
}

// src/files/write.ts
/** What is wrong with a path that output is to be written to, seen before anything is written. `inputs` are the paths that this run reads. */
function checkOutput(directory, path, inputs) {
	const full = resolve(directory, path);
	const target = followed(full);
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
/** Writes a file beside its path and renames it, so that nobody ever sees half of it. A symbolic link stays one. */
function writeOutput(directory, path, text) {
	const full = resolve(directory, path);
	const target = followed(full);
	const beside = join(dirname(target), `.rollout-gate-${process.pid}.tmp`);
	try {
		if (isSpecial(statSync(full, { throwIfNoEntry: false }))) writeFileSync(full, text);
		else {
			writeFileSync(beside, text);
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
async function evaluateStep({ environment }, inputs, event, directory, problems) {
	const wrong = [...problems, ...missingFolder(inputs, directory)];
	if (wrong.length > 0) return failed(wrong, []);
	const { gates, metrics, baseline, report } = inputs;
	const signals = inputs.signals.map((text) => ({
		text,
		source: "the input signals"
	}));
	const readInput = () => Promise.reject(/* @__PURE__ */ new Error("a step has no standard input; name a file"));
	const evaluation = await evaluateFiles({
		gates,
		metrics,
		baseline,
		signals,
		labels: event.labels,
		commits: event.commits
	}, {
		directory,
		readInput
	});
	const unwritable = report === null ? null : checkOutput(directory, report, [...evaluation.paths, ...RUNNER_FILES.flatMap((name) => environment[name] ?? [])]);
	return unwritable === null ? evaluation : {
		...evaluation,
		...failed([unwritable], evaluation.diagnostics)
	};
}
function missingFolder({ workingDirectory }, directory) {
	if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) return [];
	return [error("usage", null, {
		problem: `The input \`working-directory\` is \`${workingDirectory}\`, and there is no such folder in the checkout.`,
		help: null
	})];
}
function failed(problems, others) {
	return {
		report: null,
		diagnostics: [...problems.map(worded), ...others],
		texts: [],
		paths: []
	};
}

// src/github/event.ts
/**
* Reads the event's payload. Labels in it report signals, so one that is named and cannot be read is an error: nobody
* could tell what people reported.
*/
function readEvent({ environment }) {
	const { payload, problem } = readPayload(environment["GITHUB_EVENT_PATH"]);
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const sha = environment["GITHUB_SHA"] ?? "";
	const run = {
		id: whole(environment["GITHUB_RUN_ID"]),
		attempt: whole(environment["GITHUB_RUN_ATTEMPT"]) || 1
	};
	const pull = at(payload, "pull_request");
	const issue = at(payload, "issue");
	const discussed = pull ?? (at(issue, "pull_request") === null ? null : issue);
	const triggering = name === "workflow_run" ? at(payload, "workflow_run") : null;
	const head = textAt(at(pull, "head"), "sha") ?? textAt(triggering, "head_sha");
	return {
		event: {
			name,
			commit: head ?? sha,
			commits: [.../* @__PURE__ */ new Set([head, triggering !== null && head !== null ? null : sha])].filter((each) => each !== null && each !== ""),
			pullRequest: whole(discussed?.["number"]) || whole(pullRequestOf(triggering, at(payload, "repository"))?.["number"]) || null,
			fromFork: pull !== null && textAt(at(at(pull, "head"), "repo"), "full_name") !== environment["GITHUB_REPOSITORY"],
			labels: listOf(discussed?.["labels"]).flatMap((label) => textAt(label, "name") ?? []),
			run,
			measuredBy: triggering === null ? run : {
				id: whole(triggering["id"]),
				attempt: whole(triggering["run_attempt"])
			}
		},
		problems: problem === null ? [] : [problem]
	};
}
function readPayload(path) {
	if (path === void 0 || path === "") return {
		payload: null,
		problem: null
	};
	try {
		const payload = JSON.parse(readFileSync(path, "utf8"));
		if (isObject(payload)) return {
			payload,
			problem: null
		};
	} catch {}
	return {
		payload: null,
		problem: error("usage", null, {
			problem: "The event's payload (`GITHUB_EVENT_PATH`) is no JSON object, so the labels that may report signals are not known. The runner writes that file; run the job again.",
			help: null
		})
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function at(object, key) {
	const value = object?.[key];
	return isObject(value) ? value : null;
}
function textAt(object, key) {
	const value = object?.[key];
	return typeof value === "string" && value !== "" ? value : null;
}
function listOf(value) {
	return Array.isArray(value) ? value.filter(isObject) : [];
}
/** The pull request that a run was for. GitHub lists every one with that head, those of other repositories among them. */
function pullRequestOf(run, repository) {
	return listOf(run?.["pull_requests"]).find((each) => at(at(each, "base"), "repo")?.["id"] === repository?.["id"] && at(each, "head")?.["sha"] === run?.["head_sha"]);
}
/** A positive whole number, or 0. */
function whole(value) {
	const number = Number(value);
	return Number.isSafeInteger(number) && number > 0 ? number : 0;
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
	const hideAll = (value) => JSON.parse(hide(JSON.stringify(value)));
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
		setOutput: (name, value) => runner.setOutput(name, hide(value)),
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
		if (value === void 0) wrong(`The input ${code(name)} is ${code(given)}.${didYouMean(nearest$1(given, values)) || ` It takes ${list$1(values, "or")}.`}`);
		return value ?? otherwise;
	};
	const flag = (name) => {
		const value = (text(name) ?? "true").replace(/^(?:True|TRUE|False|FALSE)$/u, (word) => word.toLowerCase());
		if (value !== "true" && value !== "false") wrong(`The input ${code(name)} is ${code(value)}. It takes \`true\` or \`false\`.`);
		return value !== "false";
	};
	const number = (name) => {
		const given = text(name);
		if (given === null) return null;
		if (!/^[1-9]\d{0,9}$/u.test(given)) wrong(`The input ${code(name)} is ${code(given)}, and it is the number of a pull request, such as \`12\`.`);
		return /^[1-9]\d{0,9}$/u.test(given) ? Number(given) : null;
	};
	const source = text("gate-source") ?? "head";
	if (source === "base") wrong("`gate-source: base` is not offered yet: this version judges by the gate that is checked out. Write `head`, or leave `gate-source` out.");
	else if (source !== "head") wrong(`The input \`gate-source\` is ${code(source)}. It takes \`head\`.`);
	const rollbackEvent = text("rollback-event");
	if (rollbackEvent !== null && rollbackEvent.length > LONGEST_EVENT) wrong(`The input \`rollback-event\` has ${rollbackEvent.length} characters, and GitHub takes ${LONGEST_EVENT}.`);
	const token = tokenOf(input);
	const isToken = !/\s/u.test(token);
	if (!isToken) wrong("The input `github-token` has white space in it, and no token has. Was a secret pasted with a line break?");
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
			rollbackEvent,
			token: isToken ? token : "",
			workingDirectory: text("working-directory") ?? "."
		},
		problems
	};
}

// src/render/width.ts
let segmenter;
/** The segmenter is made when it is first needed: it costs 10 ms, a sixth of an empty program's start. */
function clusters(text) {
	segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
	return segmenter.segment(text);
}
/** Two columns wide: Unicode's East Asian Width W and F, as ranges of whole blocks. */
const WIDE = /[\u1100-\u115f\u2329\u232a\u2630-\u2637\u268a-\u268f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18fff}\u{1aff0}-\u{1b2ff}\u{1d300}-\u{1d37f}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
/** What a terminal draws on two columns as a picture: by default, by a variation selector, or joined to another. */
const EMOJI = onDemand(String.raw`\p{Emoji_Presentation}|\p{Regional_Indicator}|[\p{Emoji}]\ufe0f|\p{Extended_Pictographic}\u200d`, "u");
/** Drawn on the character before: marks, joiners, and the vowels and finals of a Hangul syllable. */
const ZERO = onDemand(String.raw`[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff\ud7b0-\ud7ff]`, "u");
/** ASCII and our own marks: one column each, with nothing to join. */
const isPlain = (text) => /^[ -~✓✗…–—·]*$/u.test(text);
/** How many columns of a terminal a text takes. It has no control characters. */
function displayWidth(text) {
	if (isPlain(text)) return text.length;
	let width = 0;
	for (const { segment } of clusters(text)) width += clusterWidth(segment);
	return width;
}
/** The characters of a text as a reader sees them, none of which may be taken apart. */
function graphemes(text) {
	return isPlain(text) ? [...text] : Array.from(clusters(text), ({ segment }) => segment);
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
/** A distance to a bound with its sign, which says on which side of the bound it is. */
function showMargin(margin) {
	return margin > 0 ? `+${showNumber(margin)}` : showNumber(margin);
}
/** What was seen of one term. Text is in quotes, so that "0.9" is not taken for a number. */
function showObserved(observed, unlike = []) {
	if (observed === null) return "unknown";
	if (typeof observed === "number") return showNumber(observed, unlike);
	if (typeof observed === "string") return JSON.stringify(observed);
	if (typeof observed === "boolean") return String(observed);
	const { value, lower, upper, n } = observed;
	const side = (bound) => bound === null ? "unbounded" : showNumber(bound, unlike);
	return `${showNumber(value, unlike)} (${side(lower)} to ${side(upper)}${n === null ? "" : `, n ${n}`})`;
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
/** Why a line is what it is: of one that fired what was seen, the reason, and the gate's own `because`. */
function whyOf({ kind, status, observed, reason, because }) {
	const parts = [[status === "fired" && kind === "trigger" && observed !== "-" ? `observed ${observed}` : null, reason].filter((part) => part !== null).join("; "), because === null ? "" : `because ${because}`].filter((part) => part !== "");
	return parts.length === 0 ? null : parts.join(", ");
}
function isFine({ status }) {
	return status === "met" || status === "clear";
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
			missing: [],
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
	return {
		status,
		reason,
		because: because === void 0 || because.trim() === "" ? null : because,
		file,
		line,
		column
	};
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
	const rest = terms.length > TERMS ? `and ${terms.length - TERMS} more` : [];
	const single = first === void 0 || first[1] === null ? "-" : showObserved(first[1], bounds);
	return {
		observed: terms.length < 2 ? single : shown.concat(rest).join(", "),
		margin: report.margin === null ? "-" : showMargin(report.margin),
		compound: terms.length > 1,
		missing: terms.filter(([, value]) => value === null).map(([term]) => term)
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

// src/render/summary.ts
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
	const told = (of, noun, status, verb, word) => {
		const n = having(of, status);
		return n === 0 ? [] : [`${share(n, of.length, noun, verb)} ${word}`];
	};
	const be = ["is", "are"];
	const [missed, open] = [having(conditions, "not_met"), having(conditions, "unknown")];
	const unknownToo = missed > 0 && open > 0 ? [`${open} ${open === 1 ? "is" : "are"} unknown`] : told(conditions, "condition", "unknown", be, "unknown");
	const blocked = [
		...told(conditions, "condition", "not_met", be, "not met"),
		...unknownToo,
		...told(triggers, "trigger", "unknown", be, "unknown")
	];
	const fine = [...told(conditions, "condition", "met", be, "met"), ...told(triggers, "trigger", "clear", be, "clear")];
	const fired = told(triggers, "trigger", "fired", ["", ""], "fired");
	const first = {
		pass: `May expand: ${enumerated(fine)}`,
		hold: `Do not expand: ${enumerated(blocked)}`,
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
function isNotReported({ kind, status, reason }) {
	return kind === "signal" && status === "clear" && reason === outcomeMessages.notReported();
}
function demandOf(line) {
	const { kind, status, missing } = line;
	const demand = kind === "signal" ? "must be answered yes or no" : kind === "trigger" ? "must be false, and is unknown" : status === "unknown" ? "must hold, and is unknown" : "must hold";
	const toMeasure = missing.filter((name) => !/^baseline\b/u.test(name));
	const measure = status === "unknown" && toMeasure.length > 0 ? `measure ${named(toMeasure)}` : null;
	const compare = status === "unknown" && toMeasure.length < missing.length ? "give the last good run as the baseline" : null;
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
	const mark = run$1(`${STATUS_MARKS[line.status]} `, style);
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
	const { lines, sentences, fired, beforeExpansion, otherEvidence } = summaryOf$1(gate);
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
		...demands$1("What fired", fired, width),
		...demands$1("Before expansion", beforeExpansion, width),
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
				for (const [name, value] of Object.entries(values)) runner.setOutput(name, value);
			} catch (thrown) {
				lost ??= thrown.message;
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
/** What changed from an earlier report to this one. */
function changesSince(before, report) {
	const now = identified(report);
	const changes = now.flatMap(([id, line]) => {
		const then = before.lines.get(id);
		return then === void 0 ? [] : [{
			line,
			before: then.status,
			observedBefore: then.observed === "-" ? null : then.observed
		}];
	});
	const step = ({ line, before: then }) => rank(line.status) - (then === null ? 0 : rank(then));
	const moved = ({ line, observedBefore }) => rank(line.status) > 0 && observedBefore !== null && !line.compound && line.observed !== observedBefore;
	return {
		worse: changes.filter((change) => step(change) > 0),
		better: changes.filter((change) => step(change) < 0),
		moved: changes.filter((change) => step(change) === 0 && moved(change)),
		added: now.length - changes.length,
		gone: before.lines.size - changes.length
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

// src/render/markdown-changes.ts
/** What changed since the last verdict: in one line to be read first, and line by line, folded. */
function sinceBlocks({ snapshot, where, address }, report, style) {
	const head = `Since the last verdict (${address === null ? prose(where) : link(prose(where), address)}): ${verdicts(snapshot.verdict, report?.verdict ?? "error")}`;
	if (report === null || snapshot.verdict === "error") return {
		line: `${head}.`,
		fold: ""
	};
	const changes = changesSince(snapshot, report);
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
	const status = before === null || before === line.status ? `is still ${STATUS_WORDS[line.status]}` : `${STATUS_WORDS[before]} → ${STATUS_WORDS[line.status]}`;
	const now = line.observed === "-" ? "unknown" : shown$1(line.observed, style);
	const value = observedBefore === null || line.compound || line.observed === observedBefore ? "" : ` (${shown$1(observedBefore, style)} → ${now})`;
	return `${lead}${linked(line.text, line, style)} ${status}${value}`;
}
/** Lines that came and went with a change of the gate. */
function comings({ added, gone }) {
	const parts = [added > 0 ? `${counted(added, "line")} ${added === 1 ? "is" : "are"} new` : "", gone > 0 ? `${counted(gone, "line")} ${gone === 1 ? "is" : "are"} gone` : ""].filter((part) => part !== "");
	return parts.length === 0 ? "" : ` The gate changed: ${enumerated(parts)}.`;
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
const SIGNS = {
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
function gateBlocks(gate, style) {
	const { lines, beforeExpansion, warnings, otherEvidence } = summaryOf$1(gate);
	const conditions = lines.filter(({ kind }) => kind === "condition");
	const triggers = lines.filter(({ kind }) => kind !== "condition");
	const fired = triggers.filter(({ status }) => status === "fired");
	const others = triggers.filter(({ status }) => status !== "fired").sort((a, b) => urgency(a) - urgency(b));
	const isLong = conditions.length > OPEN_LINES;
	const quiet = list("Rollback triggers", others.map((line) => triggerItem(line, style)), style);
	const warned = demands("Warnings, not counted", warnings, style);
	return [
		list("What fired", fired.map((line) => triggerItem(line, style)), style),
		isLong ? "" : conditionTable([...conditions].sort((a, b) => urgency(a) - urgency(b)), style),
		isLong ? "" : quiet,
		demands("Before expansion", beforeExpansion, style),
		isLong ? "" : warned,
		...gate.diagnosis === void 0 ? [] : diagnosisBlocks(gate.diagnosis, otherEvidence, style),
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
	return line.kind === "signal" && line.status === "clear" ? "➖" : SIGNS[line.status];
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
	return line.required === "" || line.text.includes(line.name) ? linked(line.text, line, style) : `${linked(line.name, line, style)}: ${shown$1(line.text, style)}`;
}
/** Numbers are words; seven digits or more might be taken for a commit. */
function value(text, style) {
	if (text === "" || text === "-") return "";
	return /^[+-]?[\d.,]{1,6}(?:e[+-]?\d+)?$/u.test(text) ? text : shown$1(text, style);
}
/** A trigger or signal in words. Why one is unknown stands with what must be true before expansion. */
function triggerItem(line, style) {
	const { kind, status, observed, text, words } = line;
	const name = kind === "signal" ? linked(text, line, style, told) : linked(text, line, style);
	if (kind === "signal" && status === "clear") return `${signOf(line)} ${name}: ${told(words, style)}`;
	const why = status === "fired" ? whyOf(line) : status === "clear" && observed !== "-" ? `observed ${observed}` : null;
	return `${signOf(line)} ${name} ${status === "fired" ? "**fired**" : `is ${STATUS_WORDS[status]}`}${why === null ? "" : `: ${told(why, style)}`}`;
}
function demands(title, all, style) {
	const items = all.map(({ line, subject, demand, why }) => `${linked(subject, line, style, line.kind === "signal" ? told : shown$1)} ${stopped(why === null ? demand : `${demand}: ${told(why, style)}`)}`);
	return list(title, items, style, numbered);
}
function diagnosisBlocks(diagnosis, evidence, style) {
	const { sentence, confidence, falsified_by: against, beware, not_now: notNow } = diagnosis;
	const items = (label, texts) => texts.slice(0, style.detail.rows).map((each) => `- ${label}: ${told(each, style)}`);
	const found = [
		...items("For", evidence),
		...items("Against", against),
		...items("Beware", beware === void 0 ? [] : [beware])
	];
	return [
		`**Diagnosis**: ${told(sentence, style)}${confidence === null ? "" : ` (confidence ${confidence})`}`,
		found.join("\n"),
		`**Next motion: ${motionWords(diagnosis)}** (\`${diagnosis.next_motion}\`)${notNow.length === 0 ? "" : `. Not now: ${told(notNow.join(", "), style)}`}`
	];
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
/** Gates that the shortest form still names. */
const MOST_GATES = 10;
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
		const written = ordered.flatMap((gate) => [
			...gateHeadline(gate, style),
			gates.length > 1 ? "" : line,
			...gateBlocks(gate, style)
		]);
		return [
			...overall,
			gates.length > 1 ? line : "",
			...written,
			fold,
			noteBlock(diagnostics, style),
			provenance(report, options.origin ?? [], style)
		];
	}, (style) => [
		...overall,
		...ordered.slice(0, MOST_GATES).flatMap((gate) => gateHeadline(gate, style)),
		`The rest is too long for this place; ${style.rest} has it.`
	]);
}
/** Why a gate could not be evaluated, in the same form. */
function renderMarkdownDiagnostics(diagnostics, options = {}) {
	const errors = diagnostics.filter(({ level }) => level === "error");
	const head = ["### 🚫 NOT EVALUATED", `**There is no verdict: ${counted(errors.length, "mistake")} must be mended first.** Nothing passes and nothing is rolled back until then.`];
	return fitted(options, (style) => [
		...head,
		options.since == null ? "" : sinceBlocks(options.since, null, style).line,
		list("To mend", errors.map((each) => diagnosticItem(each, style)), style, numbered),
		noteBlock(diagnostics.filter(({ level }) => level !== "error"), style),
		folded("Commit and run", origins(options.origin ?? []))
	], (style) => [...head, `The mistakes are too long for this place; ${style.rest} has them.`]);
}
/** The fullest form that fits, or the last resort. */
function fitted({ linkTo = () => null, fits = () => true, rest = "the JSON report" }, write, least) {
	for (const detail of DETAILS) {
		const text = document(write({
			detail,
			linkTo,
			rest
		}));
		if (fits(text)) return text;
	}
	return document(least({
		detail: {
			rows: 0,
			text: 100
		},
		linkTo,
		rest
	}));
}
function noteBlock(diagnostics, style) {
	const items = diagnostics.map((each) => `${capitalised(each.level)}: ${diagnosticItem(each, style)}`);
	return folded(counted(diagnostics.length, "note"), list("Worth knowing", items, style));
}
function diagnosticItem({ file, line, message }, style) {
	const said = told(message, style);
	return file === null ? said : `${line === null ? shown$1(file, style) : linked(`${file}:${line}`, {
		file,
		line
	}, style)}: ${said}`;
}
function provenance({ gates, evidence }, origin, style) {
	const rows = [...gates.map(({ file, sha256 }) => ({
		file,
		sha256,
		role: "gate"
	})), ...evidence].map(({ file, sha256, role }) => [
		role,
		shown$1(file, style),
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
		memory: (before) => ({
			run: event.measuredBy,
			writer: event.run,
			commit: event.commit,
			snapshot: report === null ? {
				verdict: "error",
				lines: before?.snapshot.lines ?? /* @__PURE__ */ new Map()
			} : snapshotOf(report)
		}),
		comment(marker, before) {
			const since = before === null ? null : sinceOf(before, repository);
			return marker + write({
				...common,
				since,
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
		note: `No comment: this run (${event.name || "no event"}) belongs to no pull request. Where it is about one, say which with \`pull-request-number\`.`,
		warning: null
	};
	const key = inputs.commentKey ?? KEY.map((name) => runner.environment[name]).filter(Boolean).join(" / ");
	const attempt = {
		what: `The comment on pull request ${pullRequest}`,
		permission: "pull-requests: write",
		fromFork: event.fromFork
	};
	const create = inputs.comment === "always" || !passed;
	const sent = await send(runner, inputs.token, attempt, SECONDS, async (api) => {
		const { keepComment } = await import("./main/comment.js");
		return keepComment(api, inputs.token, {
			pullRequest,
			key,
			run: event.measuredBy,
			writer: event.run,
			create,
			page
		});
	});
	if (!sent.ok) return {
		url: null,
		note: null,
		warning: `${sent.why} The verdict stands, and the job summary has the report.`
	};
	const { did, url } = sent.value;
	if (did === "left a worse one") return {
		url,
		note: null,
		warning: `Another job or step of this run keeps the same comment, and its verdict is worse, so the comment was left as it is. Give each its own \`comment-key\`, in a matrix with \`\${{ matrix.… }}\` in it. The verdict stands, and the job summary has the report.`
	};
	return {
		url,
		note: {
			created: `Comment: ${url ?? ""}`,
			updated: `Comment updated: ${url ?? ""}`,
			nothing: null,
			"left a newer one": `The comment is of a later run and was left alone: ${url ?? ""}`
		}[did],
		warning: null
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
		"verdict",
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
		"because"
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
/** The same JSON, with what could act on a terminal or a CI log escaped. Outside of its strings JSON has none of it. */
function harmless(json) {
	const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, escaped).replace(/#(?=#\[)/gu, "\\u0023");
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

// src/github/repository.ts
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
	return {
		name,
		root,
		directory,
		runAddress: page === null || run.id === 0 ? null : `${page}/actions/runs/${run.id}/attempts/${run.attempt}`,
		commitAddress: (commit) => page === null || commit === "" ? null : `${page}/commit/${commit}`,
		pathOf,
		linkTo: (file, line) => {
			const path = /\.ya?ml$/u.test(file) ? pathOf(file) : null;
			return page === null || sha === "" || path === null ? null : `${page}/blob/${sha}/${path.split("/").map(encodeURIComponent).join("/")}#L${line}`;
		}
	};
}

// src/github/action.ts
/** Runs the step and gives its exit code: 0, or 1 for one that fails. A throw is a bug of ours, and fails it too. */
async function run(given) {
	const runner = hiding(given, tokenOf((name) => given.input(name)));
	const outputs = outputsOf(runner);
	outputs.write(NOT_EVALUATED);
	try {
		return await step(runner, outputs);
	} catch (thrown) {
		outputs.write(NOT_EVALUATED);
		alert(runner, "error", `Rollout Gate itself failed, so nothing was evaluated. Please report this: ${thrown.message}`);
		return 1;
	}
}
async function step(runner, outputs) {
	const { inputs, problems } = readInputs((name) => runner.input(name));
	const { event, problems: unread } = readEvent(runner);
	const repository = repositoryOf(runner, event, inputs.workingDirectory);
	const judged = await evaluateStep(runner, inputs, event, repository.directory, [...problems, ...unread]);
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
	if (rollback?.did === "sent") say(runner, `Rollback event sent: ${rollbackEvent ?? ""}`);
	if (rollback?.did === "sent before") say(runner, "The rollback event of this run attempt was sent before, and is not sent again.");
	if (rollback?.did === "not for this event") say(runner, `No rollback event: a run of \`${rollback.event}\` never sends one.`);
	if (rollback?.did !== "failed") return [];
	return [`${rollback.why} ${rollback.mayHaveArrived ? "It may have arrived all the same, so it is not sent again; look whether something rolls back." : "Nothing was told to roll back."}`];
}
function outputsLost({ lost }) {
	return lost === null ? [] : [`The step's outputs could not be written (${lost}), so later jobs cannot see the verdict.`];
}
/** Writes the summary and the comment. What cannot be written is a warning. */
async function publish(runner, inputs, event, { report }, page, outputs) {
	if (inputs.summary) writeSummary$1(runner, page);
	const posted = await postComment(runner, inputs, event, page, report?.verdict === "pass");
	if (posted.warning !== null) alert(runner, "warning", posted.warning);
	if (posted.note !== null) say(runner, posted.note);
	if (posted.url !== null) outputs.write({ "comment-url": posted.url });
}
function writeSummary$1(runner, page) {
	try {
		runner.writeSummary(page.summary());
	} catch (thrown) {
		alert(runner, "warning", `The job summary could not be written: ${whyRefused(thrown)}. The verdict stands.`);
	}
}
/** How the step ends, and why. */
function sayExit(runner, { failOn }, { report }, lost) {
	if (report === null) return say(runner, "The step fails: the gate was not evaluated.");
	const verdict = `the verdict is ${VERDICT_WORDS[report.verdict]}`;
	if (fails(report.verdict, failOn)) say(runner, `The step fails: ${verdict}, and \`fail-on\` is \`${failOn}\`.`);
	else if (lost.length > 0) say(runner, `The step fails although ${verdict}: see the error above.`);
	else if (report.verdict !== "pass") say(runner, `The step succeeds although ${verdict}: \`fail-on\` is \`${failOn}\`.`);
}

// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}

// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}

// src/github/process-runner.ts
/** The runner that started this process. */
function processRunner() {
	return {
		environment: process.env,
		directory: process.cwd(),
		input: (name) => getInput(name),
		setOutput: (name, value) => setOutput(name, value),
		print: writeLog,
		writeSummary,
		connect: async (token, signal) => (await import("./main/octokit.js")).octokitApi(token, process.env["GITHUB_REPOSITORY"] ?? "", signal)
	};
}
/** Ends this process at once: everything is written by then, and a request that was given up may linger. */
function end(code) {
	process.exit(code);
}
const STANDARD_OUTPUT = 1;
/** Not by @actions/core, whose summary takes a tenth of an empty program's start for this. */
function writeSummary(markdown) {
	const file = process.env["GITHUB_STEP_SUMMARY"];
	if (!file) throw new Error("this runner takes none (GITHUB_STEP_SUMMARY is not set)");
	appendFileSync(file, markdown);
}
/** Writes to the log at once. Node's stream would do it too, and costs a tenth of an empty program's start. */
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
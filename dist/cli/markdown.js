import { C as stopped, S as motionWords, _ as STATUS_WORDS, b as counted, c as summaryOf, f as isFine, g as STATUS_MARKS, h as whyOf, it as onDemand, k as neutralise, p as linesOf, s as overallSentence, v as VERDICT_WORDS, x as enumerated, y as capitalised } from "./shared.js";
import { createHash } from "node:crypto";

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
	const pad = /^`|`$|^ .* $/u.test(text) ? " " : "";
	return fence + pad + text + pad + fence;
}
/**
* A sentence in which a user's words may stand, some of them between backticks. Words that Markdown or GitHub could take
* for anything else than words are put into code spans: `@name`, `#12`, `<b>`, a commit's hash, an address.
*/
function prose(text) {
	const parts = neutralise(text).split("`");
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
	return pieces.map(({ text: each, code }) => code ? codeWord(each) : each).join("");
}
/** Punctuation around a word stays outside of its code. */
function codeWord(word) {
	const [, start = "", body = "", end = ""] = /^([("]*)(.*?)([,;:.!?")]*)$/su.exec(word) ?? [];
	return body === "" ? codeSpan(word) : start + codeSpan(body) + end;
}
const PLAIN = onDemand(String.raw`^[("'“‘«]*[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.,;:!?'"’”»()%/\u2010-\u2015…-]*$|^[\p{Lo}\p{M}、。「」，：；？！]+$|^[–—-]$`, "u");
const LETTER_DASH_DIGIT = onDemand(String.raw`\p{L}-\d`, "u");
/** Letters and digits with the punctuation of prose, and nothing that GitHub turns into a link. */
function isPlainWord(word) {
	if (/^[.,;:!?)]+$/u.test(word)) return true;
	if (!PLAIN().test(word)) return false;
	const isLink = /:\/\/|www\./iu.test(word);
	const isEmoji = /:[\w+-]+:/u.test(word);
	const isHash = /(?<!\w)[0-9a-f]{7,40}(?!\w)/iu.test(word);
	const isIssue = LETTER_DASH_DIGIT().test(word);
	const isListMark = /^\d+[.)]$/u.test(word);
	return !(isLink || isEmoji || isHash || isIssue || isListMark);
}
/** Two runs of backticks that touch would be one. */
function joined(parts) {
	return parts.reduce((text, part) => text.endsWith("`") && part.startsWith("`") ? `${text} ${part}` : text + part, "");
}
/** Markdown that leads to an address on the web. Whatever could end the link is percent-encoded. */
function link(markdown, address) {
	if (!/^https?:\/\//u.test(address)) return markdown;
	return `[${markdown}](${neutralise(address).replace(/[^\w:/?#@&=+.,~%-]/gu, percentEncoded)})`;
}
function percentEncoded(character) {
	const encoded = encodeURIComponent(character);
	return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}

// src/render/markdown-blocks.ts
/** A user's text, clipped, as code. */
function shown(text, { detail }) {
	return codeSpan(clipped(text, detail.text));
}
/** A user's text as code that leads to the line it stands on. */
function linked(text, { file, line }, style) {
	const address = style.linkTo(file, line);
	return address === null ? shown(text, style) : link(shown(text, style), address);
}
function clipped(text, length) {
	if (text.length <= length) return text;
	return `${text.slice(0, length).replace(/[\ud800-\udbff]$/u, "")}…`;
}
function table(header, rows, { detail }) {
	if (rows.length === 0) return "";
	return [
		header,
		header.map(() => "---"),
		...rows.slice(0, detail.rows)
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n") + moreThan(rows.length, detail);
}
/** A list under a title; `mark` gives the sign before an item. */
function list(title, items, { detail }, mark = () => "-") {
	if (items.length === 0) return "";
	return [
		`**${title}**`,
		"",
		...items.slice(0, detail.rows).map((item, at) => `${mark(at)} ${item}`)
	].join("\n") + moreThan(items.length, detail);
}
function folded(title, content) {
	return content === "" ? "" : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** Blocks of Markdown as one text that ends with a line break. */
function document(blocks) {
	return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
function moreThan(n, { rows }) {
	return n > rows ? `\n\nAnd ${n - rows} more, which the JSON report lists.` : "";
}

// src/render/changes.ts
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
/** Changes of each kind that are told; more are counted. */
const TOLD = 10;
/** What changed since the last verdict, in words. `report` is null when there is no verdict this time. */
function changesBlock({ snapshot, where, address }, report, style) {
	const head = `**Since the last verdict** (${address === null ? prose(where) : link(prose(where), address)}): ${verdicts(snapshot.verdict, report?.verdict ?? "error")}`;
	if (report === null || snapshot.verdict === "error") return `${head}.`;
	const changes = changesSince(snapshot, report);
	const items = [
		...told("worse", changes.worse, style),
		...told("better", changes.better, style),
		...told("still", changes.moved, style)
	];
	return [`${head}${items.length === 0 ? ", and no line came out differently" : ""}.${comings(changes)}`, ...items.length === 0 ? [] : ["", ...items]].join("\n");
}
function verdicts(before, now) {
	const word = (verdict) => verdict === "error" ? "not evaluated" : VERDICT_WORDS[verdict];
	return before === now ? `still ${word(now)}` : `${word(before)} → **${word(now)}**`;
}
function told(kind, changes, style) {
	const lead = {
		worse: "🔻 ",
		better: "🔺 ",
		still: ""
	}[kind];
	const most = Math.min(TOLD, style.detail.rows);
	const items = changes.slice(0, most).map(({ line, before, observedBefore }) => {
		const status = kind === "still" || before === null ? `is still ${STATUS_WORDS[line.status]}` : `${STATUS_WORDS[before]} → ${STATUS_WORDS[line.status]}`;
		const value = observedBefore === null || line.compound || line.observed === observedBefore ? "" : ` (${shown(observedBefore, style)} → ${line.observed === "-" ? "unknown" : shown(line.observed, style)})`;
		return `- ${lead}${linked(line.text, line, style)} ${status}${value}`;
	});
	return changes.length > most ? [...items, `- and ${changes.length - most} more ${kind === "still" ? "with another value" : `that came out ${kind}`}`] : items;
}
/** Lines that came and went with a change of the gate. */
function comings({ added, gone }) {
	const parts = [added > 0 ? `${counted(added, "line")} ${added === 1 ? "is" : "are"} new` : "", gone > 0 ? `${counted(gone, "line")} ${gone === 1 ? "is" : "are"} gone` : ""].filter((part) => part !== "");
	return parts.length === 0 ? "" : ` The gate changed: ${enumerated(parts)}.`;
}

// src/render/markdown-gate.ts
/** Lines that are all shown; of a longer gate those that are fine are folded. */
const OPEN_LINES = 20;
const VERDICT_SIGNS = {
	pass: "✅",
	hold: "✋",
	rollback: "⏪"
};
function verdictHeading(verdict) {
	return `${VERDICT_SIGNS[verdict]} ${VERDICT_WORDS[verdict]}`;
}
/** One gate: the verdict, why, its lines, what must be true, the diagnosis. */
function gateBlocks(gate, style) {
	const { lines, beforeExpansion, warnings, otherEvidence } = summaryOf(gate);
	return [
		...gateHeadline(gate, style),
		...conditionTables(lines.filter(({ kind }) => kind === "condition"), style),
		...triggerLists(lines.filter(({ kind }) => kind !== "condition"), style),
		demands("Before expansion", beforeExpansion, style),
		demands("Warnings, not counted", warnings, style),
		gate.diagnosis === void 0 ? "" : diagnosisBlock(gate.diagnosis, otherEvidence, style)
	];
}
/** The verdict of a gate and the sentence that says why. */
function gateHeadline(gate, style) {
	const [first = "", ...others] = summaryOf(gate).sentences;
	return [`### ${verdictHeading(gate.verdict)}: ${shown(gate.protected_path, style)}`, [`**${first}**`, ...others].join(" ")];
}
/** What failed first; what is fine after it, folded when there is much of it. */
function conditionTables(lines, style) {
	const { failed, fine } = sorted(lines);
	const rows = (of) => table([
		"Status",
		"Condition",
		"Observed",
		"Required",
		"Margin"
	], of.map((line) => row(line, style)), style);
	return lines.length <= OPEN_LINES ? [rows([...failed, ...fine])] : [rows(failed), folded(`${counted(fine.length, "condition")} met`, rows(fine))];
}
function row(line, style) {
	const { status, name, observed, required, margin, words } = line;
	const value = (text) => text === "" || text === "-" ? "" : shown(text, style);
	return [
		`${STATUS_MARKS[status]} ${words}`,
		linked(name, line, style),
		value(observed),
		value(required),
		value(margin)
	];
}
/** Triggers and signals in words. Why one is unknown stands with what must be true before expansion. */
function triggerLists(lines, style) {
	const { failed, fine } = sorted(lines);
	const items = (of) => of.map((line) => triggerItem(line, style));
	const title = "Rollback triggers";
	if (lines.length <= OPEN_LINES) return [list(title, items([...failed, ...fine]), style)];
	return [list(title, items(failed), style), folded(`${counted(fine.length, "trigger")} clear`, list(title, items(fine), style))];
}
function triggerItem(line, style) {
	const { kind, status, observed, text, words } = line;
	const why = status === "fired" ? whyOf(line) : status === "clear" && kind === "trigger" && observed !== "-" ? `observed ${observed}` : null;
	const told = kind === "signal" && status === "clear" ? `, a signal: ${proseOf(words, style)}` : ` ${status === "fired" ? "**fired**" : `is ${STATUS_WORDS[status]}`}`;
	return `${STATUS_MARKS[status]} ${linked(text, line, style)}${told}${why === null ? "" : `: ${proseOf(why, style)}`}`;
}
function sorted(lines) {
	const urgency = ({ status, counts }) => counts ? [
		"fired",
		"not_met",
		"unknown"
	].indexOf(status) : 3;
	return {
		failed: lines.filter((line) => !isFine(line)).sort((a, b) => urgency(a) - urgency(b)),
		fine: lines.filter(isFine)
	};
}
function demands(title, all, style) {
	const items = all.map(({ line, subject, demand, why }) => `${linked(subject, line, style)} ${stopped(why === null ? demand : `${demand}: ${proseOf(why, style)}`)}`);
	return list(title, items, style, (at) => `${at + 1}.`);
}
function diagnosisBlock(diagnosis, evidence, style) {
	const { sentence, confidence, falsified_by: against, beware, not_now: notNow } = diagnosis;
	const items = (label, texts) => texts.slice(0, style.detail.rows).map((each) => `- ${label}: ${proseOf(each, style)}`);
	return [
		`**Diagnosis**: ${proseOf(sentence, style)}${confidence === null ? "" : ` (confidence ${confidence})`}`,
		"",
		...items("For", evidence),
		...items("Against", against),
		...items("Beware", beware === void 0 ? [] : [beware]),
		`- **Next motion: ${motionWords(diagnosis)}** (\`${diagnosis.next_motion}\`)`,
		...items("Not now", notNow.length === 0 ? [] : [notNow.join(", ")])
	].join("\n");
}
function proseOf(text, { detail }) {
	return prose(clipped(text, detail.text * 4));
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
/**
* A report as GitHub Flavored Markdown, for job summaries and comments. Every text of a user's is made safe: it cannot
* break a table, link, mention anybody, or hold HTML. Ends with a line break.
*/
function renderMarkdown(report, options = {}) {
	const overall = report.gates.length > 1 ? [`## ${verdictHeading(report.verdict)}`, overallSentence(report)] : [];
	return fitted(options, (style) => [
		...overall,
		...report.gates.flatMap((gate) => gateBlocks(gate, style)),
		options.since == null ? "" : changesBlock(options.since, report, style),
		noteBlock(report.diagnostics, style),
		provenance(report, options.origin ?? [], style)
	], (style) => [
		...overall,
		...report.gates.slice(0, 10).flatMap((gate) => gateHeadline(gate, style)),
		"The rest is too long for this place; the JSON report has it."
	]);
}
/** The fullest form that fits, or the last resort. */
function fitted({ linkTo = () => null, fits = () => true }, write, least) {
	for (const detail of DETAILS) {
		const text = document(write({
			detail,
			linkTo
		}));
		if (fits(text)) return text;
	}
	return document(least({
		detail: {
			rows: 0,
			text: 100
		},
		linkTo
	}));
}
function noteBlock(diagnostics, style) {
	const items = diagnostics.map((each) => `${capitalised(each.level)}: ${diagnosticItem(each, style)}`);
	return folded(counted(diagnostics.length, "note"), list("Notes", items, style));
}
function diagnosticItem({ file, line, message }, style) {
	const told = prose(message.slice(0, style.detail.text * 4));
	return file === null ? told : `${line === null ? shown(file, style) : linked(`${file}:${line}`, {
		file,
		line
	}, style)}: ${told}`;
}
function provenance({ gates, evidence }, origin, style) {
	const rows = [...gates.map(({ file, sha256 }) => ({
		file,
		sha256,
		role: "gate"
	})), ...evidence].map(({ file, sha256, role }) => [
		role,
		shown(file, style),
		`\`${sha256.slice(0, 12)}\``
	]);
	const distinct = [...new Map(rows.map((row) => [row.join(), row])).values()];
	return folded("What was read", [origins(origin), table([
		"Role",
		"File",
		"SHA-256"
	], distinct, style)].filter((block) => block !== "").join("\n\n"));
}
function origins(origin) {
	return origin.map(({ name, text, address }) => `- ${name}: ${address == null ? prose(text) : link(prose(text), address)}`).join("\n");
}

export { renderMarkdown };
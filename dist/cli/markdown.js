import { C as enumerated, S as counted, T as stopped, b as capitalised, c as summaryOf, f as isFine, g as whyOf, j as neutralise, m as linesOf, ot as onDemand, p as isNotReported, s as overallSentence, v as STATUS_WORDS, w as motionWords, x as clipped, y as VERDICT_WORDS } from "./shared.js";
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
function shown(text, { detail }) {
	return codeSpan(clipped(text, detail.text));
}
/** A user's sentence, clipped. */
function told(text, { detail }) {
	return prose(clipped(text, detail.text * 4));
}
/** A user's text that leads to the line it stands on: as code, or as the sentence that it is. */
function linked(text, { file, line }, style, as = shown) {
	const address = style.linkTo(file, line);
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

// src/render/changes.ts
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
	const [first = "", ...others] = summaryOf(gate).sentences;
	return [`### ${verdictHeading(gate.verdict)}: ${told(gate.protected_path, style)}`, [`**${first}**`, ...others].join(" ")];
}
/** The lines of a gate, what must be true before expansion, and the diagnosis. What failed comes first. */
function gateBlocks(gate, style) {
	const { lines, beforeExpansion, warnings, otherEvidence } = summaryOf(gate);
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
	return isNotReported(line) ? "➖" : SIGNS[line.status];
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
/** Numbers are words; seven digits or more might be taken for a commit. */
function value(text, style) {
	if (text === "" || text === "-") return "";
	return /^[+-]?[\d.,]{1,6}(?:e[+-]?\d+)?$/u.test(text) ? text : shown(text, style);
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
	const items = all.map(({ line, subject, demand, why }) => `${linked(subject, line, style, line.kind === "signal" ? told : shown)} ${stopped(why === null ? demand : `${demand}: ${told(why, style)}`)}`);
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

export { renderMarkdown };
import { A as stopped, C as STATUS_WORDS, Ct as parseExpression, D as confidenceWords, E as clipped, Ht as exactReference, I as escapeXml, Jt as withParts, Kt as withPath, L as neutralise, Nt as normalizeSignal, O as counted, S as withNumberLine, Vt as printExpression, Yt as withReferences, Zt as standalone, _ as isFine, _t as d, g as piecesOf, gt as v, ht as f, k as motionWords, l as summaryOf, mn as onDemand, v as isNotReported, w as VERDICT_WORDS, x as whyOf } from "./shared.js";

// src/gate/to-yaml.ts
/** Plain data as YAML that reads as it was meant: whole texts on one line each, quoted where YAML would read something else. */
function toYaml(value) {
	return f(value, OPTIONS);
}
const OPTIONS = {
	lineWidth: 0,
	aliasDuplicateObjects: false
};
const LONGEST_LINE = 100;
/** The same, with maps and lists on one line where they fit, and lists of numbers always. */
function toCompactYaml(value) {
	const document = new v(value, OPTIONS);
	d(document, { Collection(_key, node, path) {
		const plain = node.toJSON();
		const isData = Array.isArray(plain) && plain.every((each) => typeof each === "number");
		if (path.length > 4 && (isData || JSON.stringify(plain).length <= LONGEST_LINE)) node.flow = true;
	} });
	return document.toString(OPTIONS);
}

// src/testing/lines.ts
/** The lines of gates, in the order in which reports have them. */
function linesOfGates(gates) {
	return gates.flatMap((gate) => [...gate.conditions.map((line) => ({
		kind: "condition",
		text: eachOf(line) + printExpression(line.expression),
		line,
		gate
	})), ...gate.triggers.map((line) => ({
		kind: "trigger",
		text: line.kind === "signal" ? line.text : printExpression(line.expression),
		line,
		gate
	}))]);
}
/** Finds lines by name. How an expression is written, and whether a condition says its metric, does not matter. */
function finderOf(lines) {
	const byName = /* @__PURE__ */ new Map();
	for (const each of lines) for (const name of namesOf(each)) {
		const key = `${each.kind} ${name}`;
		const named = byName.get(key);
		if (named === void 0) byName.set(key, [each]);
		else named.push(each);
	}
	return (name, kind) => {
		return [
			...readingsOf(name).map((text) => `expression ${text}`),
			`signal ${normalizeSignal(name)}`,
			`key ${name}`
		].map((each) => byName.get(`${kind} ${each}`) ?? []).find((found) => found.length > 0) ?? [];
	};
}
function namesOf({ line, text }) {
	if (line.kind === "signal") return [`signal ${normalizeSignal(text)}`];
	if (line.kind === "expression") return [`expression ${plain(line.expression)}`];
	const each = eachOf(line);
	return [
		`expression ${each}${plain(line.expression)}`,
		`expression ${each}${plain(withoutMetric(line))}`,
		`key ${line.metric}`
	];
}
/** An expression in the one form in which all ways of writing it are alike: `.2`, `0.20` and `20%` are one number. */
function plain(expression) {
	return printExpression(withParts(expression, (part) => part.kind === "number" ? {
		...part,
		written: String(part.value)
	} : null));
}
const eachOf = ({ scope }) => scope === "each" ? "each " : "";
/** Stands for the metric of a condition that leaves it out. No metric has this name. */
const OWN = exactReference("metrics", "\0");
function withoutMetric({ expression, subject }) {
	return withReferences(expression, ({ reference, role }) => {
		if (role === "value") return withPath(OWN, reference.path.slice(subject.path.length));
		return role === "baseline" ? {
			...OWN,
			origin: "baseline"
		} : reference;
	});
}
/** A name in that form, if it is an expression: a whole one, or a condition that leaves out its metric. */
function readingsOf(name) {
	const [, each = "", body = ""] = /^(each\s+)?(.*)$/su.exec(name) ?? [];
	return [{ kind: "trigger" }, {
		kind: "condition",
		subject: OWN
	}].flatMap((standing) => {
		const parsed = parseExpression(standalone("", body), standing);
		return parsed.ok ? [(each === "" ? "" : "each ") + plain(parsed.expression)] : [];
	});
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

// src/render/markdown-diagnosis.ts
/** A diagnosis in Markdown: the sentence, what speaks for and against it, and one thing to do. */
function diagnosisBlocks(diagnosis, evidence, style) {
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
		`**Next motion: ${motionWords(diagnosis)}** (\`${diagnosis.next_motion}\`)${notNow.length === 0 ? "" : `. Not now: ${told(notNow.join(", "), style)}`}`
	];
}

// src/render/markdown-number-line.ts
/** Told apart by their words as well as by their colours. */
const ZONE_SIGNS = {
	pass: "🟩",
	hold: "🟨",
	rollback: "🟥"
};
/** A number line as GitHub renders it, the zones of this run's values in bold: 🟩 pass ≤ 0.15 < 🟨 **hold** ≤ 0.2 < 🟥 rollback. */
function markdownLine(line) {
	return piecesOf(line).map(({ text, verdict, here }) => verdict === null ? text.replaceAll("<", "&lt;") : `${ZONE_SIGNS[verdict]} ${here === null ? text : `**${text}**`}`).join("");
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
	const drawn = withNumberLine(lines);
	const others = triggers.filter(({ status }) => status !== "fired").sort((a, b) => urgency(a) - urgency(b));
	const isLong = conditions.length > OPEN_LINES;
	const quiet = list("Rollback triggers", others.map((line) => triggerItem(line, style)), style);
	const warned = demands("Warnings, not counted", warnings, style);
	return [
		list("What fired", fired.map((line) => triggerItem(line, style) + numberLineItem(line, drawn)), style),
		isLong ? "" : conditionTable([...conditions].sort((a, b) => urgency(a) - urgency(b)), style),
		isLong ? "" : quiet,
		demands("Before expansion", beforeExpansion, style, drawn),
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
/** Where the metric stands, as a list of one below its line; far enough in for any list of fewer than 1,000. */
function numberLineItem(line, drawn) {
	return line.numberLine === null || !drawn.has(line) ? "" : `\n     - ${markdownLine(line.numberLine)}`;
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
	const items = all.map(({ line, subject, demand, why }) => `${linked(subject, line, style, line.kind === "signal" ? told : shown)} ${stopped(why === null ? demand : `${demand}: ${told(why, style)}`)}${numberLineItem(line, drawn)}`);
	return list(title, items, style, numbered);
}

// src/render/junit-xml.ts
/** What a test suite, or all of them, say of themselves. */
function counts(tests, failures) {
	return {
		tests: String(tests),
		failures: String(failures),
		errors: "0",
		time: "0"
	};
}
/** Attributes of an XML element. */
function attributes(values) {
	return Object.entries(values).map(([name, value]) => `${name}="${escapeXml(value)}"`).join(" ");
}

export { toYaml as S, link as _, verdictHeading as a, linesOfGates as b, diagnosisBlocks as c, linked as d, list as f, codeSpan as g, told as h, gateHeadline as i, document as l, table as m, counts as n, ZONE_SIGNS as o, shown as p, gateBlocks as r, markdownLine as s, attributes as t, folded as u, prose as v, toCompactYaml as x, finderOf as y };
import { O as neutralise, S as stopped, b as counted, c as summaryOf, f as isFine, g as STATUS_MARKS, s as overallSentence, v as VERDICT_WORDS, x as motionWords, y as capitalised } from "./shared.js";

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
/** Letters and digits with the punctuation of prose, and nothing that GitHub turns into a link. */
function isPlainWord(word) {
	if (/^[.,;:!?)]+$/u.test(word)) return true;
	if (!/^[("'“‘«]*[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.,;:!?'"’”»()%/\u2010-\u2015…-]*$|^[\p{Lo}\p{M}、。「」，：；？！]+$|^[–—-]$/u.test(word)) return false;
	const isLink = /:\/\/|www\./iu.test(word);
	const isEmoji = /:[\w+-]+:/u.test(word);
	const isHash = /(?<!\w)[0-9a-f]{7,40}(?!\w)/iu.test(word);
	const isIssue = /\p{L}-\d/u.test(word);
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

// src/render/markdown.ts
/** Lines that are all shown; of a longer gate those that are fine are folded. */
const OPEN_LINES = 20;
/** Rows of a table or list. GitHub refuses a comment of more than 65,536 characters and a summary of more than 1 MiB. */
const MOST_LINES = 100;
const VERDICT_SIGNS = {
	pass: "✅",
	hold: "✋",
	rollback: "⏪"
};
/**
* A report as GitHub Flavored Markdown, for job summaries and comments. Every text of a user's is made safe: it cannot
* break a table, link, mention anybody, or hold HTML. Ends with a line break.
*/
function renderMarkdown(report, options = {}) {
	const linkTo = options.linkTo ?? (() => null);
	return `${[
		...report.gates.length > 1 ? [`## ${heading(report.verdict)}`, overallSentence(report)] : [],
		...report.gates.flatMap((gate) => gateBlocks(gate, linkTo)),
		...notes(report),
		provenance(report)
	].filter((block) => block !== "").join("\n\n")}\n`;
}
function heading(verdict) {
	return `${VERDICT_SIGNS[verdict]} ${VERDICT_WORDS[verdict]}`;
}
function gateBlocks(gate, linkTo) {
	const { lines, sentences, fired, beforeExpansion, warnings, otherEvidence } = summaryOf(gate);
	const [first = "", ...others] = sentences;
	return [
		`### ${heading(gate.verdict)}: ${codeSpan(gate.protected_path)}`,
		[`**${first}**`, ...others].join(" "),
		...tables(lines, linkTo),
		list("What fired", fired, linkTo),
		list("Before expansion", beforeExpansion, linkTo),
		list("Warnings, not counted", warnings, linkTo),
		gate.diagnosis === void 0 ? "" : diagnosisBlock(gate.diagnosis, otherEvidence)
	];
}
/** What failed first; what is fine after it, folded when there is much of it. */
function tables(lines, linkTo) {
	const failed = lines.filter((line) => !isFine(line)).sort((a, b) => urgency(a) - urgency(b));
	const fine = lines.filter(isFine);
	if (lines.length <= OPEN_LINES) return [table([...failed, ...fine], linkTo)];
	return [table(failed, linkTo), fine.length === 0 ? "" : folded(`${counted(fine.length, "line")} met or clear`, table(fine, linkTo))];
}
function urgency({ status, counts }) {
	return counts ? [
		"fired",
		"not_met",
		"unknown"
	].indexOf(status) : 3;
}
function table(lines, linkTo) {
	if (lines.length === 0) return "";
	return [
		"| Status | Condition or trigger | Observed | Required | Margin |",
		"| --- | --- | --- | --- | --- |",
		...lines.slice(0, MOST_LINES).map((line) => {
			const { kind, status, name, observed, required, margin, words } = line;
			const bound = required === "" ? "" : `${kind === "trigger" ? "fires when " : ""}${codeSpan(required)}`;
			return `| ${[
				`${STATUS_MARKS[status]} ${prose(words)}`,
				linked(name, line, linkTo),
				value(observed),
				bound,
				value(margin)
			].join(" | ")} |`;
		})
	].join("\n") + moreThan(lines.length);
}
function moreThan(n) {
	return n > MOST_LINES ? `\n\nAnd ${n - MOST_LINES} more, which the JSON report lists.` : "";
}
function value(text) {
	return text === "" || text === "-" ? "" : codeSpan(text);
}
function list(title, demands, linkTo) {
	if (demands.length === 0) return "";
	const items = demands.slice(0, MOST_LINES).map(({ line, subject, demand, why }, at) => {
		const told = stopped(why === null ? demand : `${demand}: ${prose(why)}`);
		return `${at + 1}. ${linked(subject, line, linkTo)} ${told}`;
	});
	return [
		`**${title}**`,
		"",
		...items
	].join("\n") + moreThan(demands.length);
}
function diagnosisBlock(diagnosis, evidence) {
	const { sentence, confidence, falsified_by: against, beware, not_now: notNow } = diagnosis;
	return [
		`**Diagnosis**: ${prose(sentence)}${confidence === null ? "" : ` (confidence ${confidence})`}`,
		"",
		...evidence.slice(0, MOST_LINES).map((each) => `- For: ${prose(each)}`),
		...against.map((each) => `- Against: ${prose(each)}`),
		...beware === void 0 ? [] : [`- Beware: ${prose(beware)}`],
		`- **Next motion: ${motionWords(diagnosis)}** (\`${diagnosis.next_motion}\`)`,
		...notNow.length === 0 ? [] : [`- Not now: ${prose(notNow.join(", "))}`]
	].join("\n");
}
function notes({ diagnostics }) {
	const items = diagnostics.slice(0, MOST_LINES).map(({ level, file, line, message }) => `- ${capitalised(level)}${file === null ? "" : ` in ${codeSpan(line === null ? file : `${file}:${line}`)}`}: ${prose(message)}`);
	return items.length === 0 ? [] : [folded(counted(diagnostics.length, "note"), items.join("\n") + moreThan(diagnostics.length))];
}
function provenance({ gates, evidence }) {
	const rows = [...gates.map(({ file, sha256 }) => ({
		file,
		sha256,
		role: "gate"
	})), ...evidence].map(({ file, sha256, role }) => `| ${role} | ${codeSpan(file)} | \`${sha256.slice(0, 12)}\` |`);
	return folded("What was read", [
		"| Role | File | SHA-256 |",
		"| --- | --- | --- |",
		...new Set(rows)
	].join("\n"));
}
function folded(title, content) {
	return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
function linked(text, { file, line }, linkTo) {
	const address = linkTo(file, line);
	return address === null ? codeSpan(text) : link(codeSpan(text), address);
}

export { renderMarkdown };
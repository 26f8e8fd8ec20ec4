import { _ as told, a as gateBlocks, b as prose, d as document, f as folded, g as table, h as shown, m as list, o as gateHeadline, p as linked, s as verdictHeading, t as comparisonBlocks, y as link } from "./commands.js";
import { _ as VERDICT_WORDS, f as linesOf, g as STATUS_WORDS, i as overallSentence, rr as enumerated, v as capitalised, x as counted } from "./shared.js";
import { createHash } from "node:crypto";

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
			...gateBlocks(gate, style)
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

export { renderMarkdown };
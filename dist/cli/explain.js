import { $ as drawingOf, B as checkOutput, Gt as quoted, It as showNumber, L as neutralise, Lt as evidenceFor, N as displayWidth, R as parseArguments, Ut as headName, V as writeOutput, Vt as printExpression, W as readRun, Wt as printReference, a as sayDiagnostics, cn as code, d as wrap, dn as enumerated, en as unknown, et as numberLineOf, f as wrapAfter, fn as list, g as piecesOf, h as widthOf, i as refuse, m as run, nt as verdictsOf, o as layoutFor, on as worded, ot as loadEvidence, p as paint, pn as proposal, qt as referencesIn, r as notEvaluated, rn as hasErrors, rt as zonesOfTerm } from "./shared.js";

// src/diagnostics/messages/findings.ts
const asNow = (today) => today ? ", the other metrics being what they are now" : "";
/** What cannot be meant in a gate, or may have been forgotten. Each says what it is, and what to write instead. */
const findingMessages = {
	"never-holds": (a) => `${code(a.line)} cannot hold, whatever is measured, so the gate never passes. Leave out the part that excludes the rest.`,
	"always-holds": (a) => `${code(a.line)} holds whatever is measured, so it checks only that there is a measurement. Tighten it, or leave it out.`,
	"never-fires": (a) => `${code(a.line)} can never fire, whatever is measured. Mend its bounds, or leave it out.`,
	"always-fires": (a) => `${code(a.line)} fires whatever is measured, so this path can only be rolled back. Mend its bounds.`,
	contradiction: (a) => `${code(a.line)} and ${list(a.others)} cannot hold together${asNow(a.today)}, so the gate never passes. Move one of the bounds.`,
	overlap: (a) => `${code(a.line)} fires where ${list(a.conditions)} ${a.conditions.length === 1 ? "is" : "are"} met: at ${code(a.metric)} = ${a.value}${asNow(a.today)}. Move a bound, so that what is good enough to expand is not rolled back.`,
	duplicate: (a) => `${code(a.line)} decides just as ${code(a.other)} on line ${a.otherLine} does. Keep one.`,
	"no-trigger": (a) => `No trigger reads ${a.metrics.length > 8 ? `${list(a.metrics.slice(0, 7))} and ${a.metrics.length - 7} more` : list(a.metrics, "or")}: however bad ${a.metrics.length === 1 ? "it gets" : "these get"}, the path is held and never rolled back. Add a line to \`rollback_trigger\` where some value must be undone.`,
	"no-triggers": () => "This gate has no trigger, so it can hold this path and never roll it back. Add a `rollback_trigger` if something must be undone."
};

// src/explain/tables.ts
/** What is wrong with a line that comes out the same at every choice; null for one that does not. */
function constantOf({ truths }, line) {
	const all = truths.get(line) ?? [];
	if (!all.includes("true")) return line.kind === "condition" ? "never-holds" : "never-fires";
	if (all.includes("false")) return null;
	return line.kind === "condition" ? "always-holds" : "always-fires";
}
/** Blocking conditions that no choice meets together: two of them where two clash, else all; none where one choice meets all. */
function contradictionIn({ choices, lines, truths }) {
	const conditions = lines.filter(({ kind, counts }) => kind === "condition" && counts);
	const meet = (some) => choices.some((_, at) => some.every((line) => truths.get(line)?.[at] === "true"));
	if (conditions.length < 2 || meet(conditions)) return [];
	for (const [at, line] of conditions.entries()) {
		const other = conditions.slice(0, at).find((each) => !meet([each, line]));
		if (other !== void 0) return [line, other];
	}
	return [...conditions].reverse();
}
/** Triggers on the term alone that fire where every condition on it is met, each with such a choice. */
function overlapsIn({ choices, lines, truths }) {
	const conditions = lines.filter(({ kind, counts }) => kind === "condition" && counts);
	if (conditions.length === 0) return [];
	return lines.flatMap((trigger) => {
		if (trigger.kind === "condition" || trigger.terms.length > 1) return [];
		const choice = choices.find((_, at) => [trigger, ...conditions].every((line) => truths.get(line)?.[at] === "true"));
		return choice === void 0 ? [] : [{
			trigger,
			conditions,
			choice
		}];
	});
}

// src/explain/findings.ts
/** Everything that cannot be meant in a gate, by the place of the line. */
function findingsIn(gate, drawing) {
	const sources = [...gate.conditions, ...gate.triggers];
	const found = [];
	const add = (level, code, place, ...args) => {
		found.push({
			level,
			code,
			message: findingMessages[code](...args),
			line: place.line,
			column: place.column
		});
	};
	const placeOf = ({ index }) => sources[index]?.place ?? gate.place;
	const textOf = ({ index }) => ((source) => source === void 0 || source.kind === "signal" ? "" : printExpression(source.expression))(sources[index]);
	/** Lines of which the worst is said already. */
	const settled = /* @__PURE__ */ new Set();
	for (const term of drawing.terms.filter(({ origin }) => origin === "metrics")) {
		const all = drawing.linesOn(term);
		const alone = all.filter(({ terms }) => terms.length === 1);
		const always = alone.length === 0 ? null : zonesOfTerm(term.name, alone, () => unknown());
		for (const line of always === null ? [] : seeing(always)) {
			const constant = constantOf(always, line);
			if (constant === null) continue;
			add("warning", constant, placeOf(line), { line: textOf(line) });
			settled.add(line);
		}
		for (const [zones, today] of [[always, false], [alone.length < all.length ? drawing.zonesOf(term) : null, true]]) {
			if (zones === null) continue;
			const open = {
				...zones,
				lines: seeing(zones).filter((line) => !settled.has(line))
			};
			const [line, ...others] = contradictionIn(open);
			if (line !== void 0) {
				add("warning", "contradiction", placeOf(line), {
					line: textOf(line),
					others: others.map(textOf),
					today
				});
				for (const each of [line, ...others]) settled.add(each);
				continue;
			}
			const blindConditions = all.some((each) => each.kind === "condition" && each.counts && !seeing(zones).includes(each));
			for (const { trigger, conditions, choice } of blindConditions ? [] : overlapsIn(open)) {
				add("warning", "overlap", placeOf(trigger), {
					line: textOf(trigger),
					conditions: conditions.map(textOf),
					metric: term.name,
					value: shown(choice),
					today
				});
				settled.add(trigger);
			}
		}
	}
	for (const [line, other] of duplicatesIn(drawing)) add("warning", "duplicate", placeOf(line), {
		line: textOf(line),
		other: textOf(other),
		otherLine: placeOf(other).line
	});
	if (gate.triggers.length === 0) add("note", "no-triggers", gate.place);
	else {
		const without = withoutTrigger(drawing);
		const [first] = without.values();
		if (first !== void 0) add("note", "no-trigger", placeOf(first), { metrics: [...without.keys()] });
	}
	return found.sort((a, b) => a.line - b.line || a.column - b.column);
}
/** Lines that decide as an earlier one of the same kind does, wherever their metric is, or that are written alike. */
function duplicatesIn({ lines, zonesOf }) {
	const first = /* @__PURE__ */ new Map();
	return lines.flatMap((line) => {
		const [only, ...more] = line.terms;
		const truths = only === void 0 || more.length > 0 ? null : zonesOf(only)?.truths.get(line);
		const meaning = only === void 0 || truths == null ? printExpression(line.expression) : `${only.name} ${truths.join()}`;
		const key = JSON.stringify([
			line.kind,
			line.counts,
			meaning
		]);
		const other = first.get(key);
		if (other === void 0) first.set(key, line);
		return other === void 0 ? [] : [[line, other]];
	});
}
/** Metrics that a blocking condition reads and no trigger does, each with the first such condition. */
function withoutTrigger({ lines }) {
	const headsOf = ({ terms }) => terms.filter(({ origin }) => origin === "metrics").flatMap(({ measured }) => referencesIn(measured).map(({ reference }) => headName(reference)));
	const rolledBack = new Set(lines.filter(({ kind }) => kind === "trigger").flatMap(headsOf));
	const found = /* @__PURE__ */ new Map();
	for (const line of lines.filter(({ kind, counts }) => kind === "condition" && counts)) for (const head of headsOf(line)) if (!rolledBack.has(head) && !found.has(head)) found.set(head, line);
	return found;
}
function seeing({ truths, blind }) {
	return [...truths.keys()].filter((line) => !blind.includes(line));
}
function shown(choice) {
	return choice.kind === "number" ? showNumber(choice.value) : choice.kind === "text" ? quoted(choice.value) : String(choice.value);
}

// src/explain/metrics.ts
/** Every metric that a gate's lines read, in the order of the lines. */
function metricsIn(gate, drawing) {
	const sources = [...gate.conditions, ...gate.triggers];
	const textOf = (index) => ((source) => source === void 0 || source.kind === "signal" ? "" : printExpression(source.expression))(sources[index]);
	return drawing.terms.filter(({ origin }) => origin === "metrics").map((term) => {
		const zones = drawing.zonesOf(term);
		const blind = zones?.blind ?? [];
		const unmeasuredOn = (line) => line.terms.filter(({ name }) => name !== term.name && drawing.valueOf(name).kind === "unknown").map(({ name }) => name);
		const seeing = drawing.linesOn(term).filter((line) => !blind.includes(line));
		return {
			metric: term.name,
			observed: drawing.observedOf(term).flatMap((value) => value.kind === "number" || value.kind === "boolean" || value.kind === "text" ? [value.value] : []),
			zones: numberLineOf(term, drawing)?.zones ?? [],
			values: valuesOf(term, drawing),
			without: blind.map((line) => ({
				line: textOf(line.index),
				unmeasured: unmeasuredOn(line)
			})),
			unmeasured: zones === null ? [] : [...new Set(seeing.flatMap(unmeasuredOn))],
			too_complex: zones === null
		};
	});
}
function valuesOf(term, drawing) {
	const zones = drawing.zonesOf(term);
	if (zones === null || zones.blind.length === zones.truths.size) return [];
	const verdicts = verdictsOf(zones);
	return zones.choices.flatMap((choice, at) => choice.kind === "number" ? [] : [{
		value: choice.other === true ? null : choice.value,
		verdict: verdicts[at]
	}]);
}

// src/explain/words.ts
/** A condition as a sentence: "`error_rate` must be at most 0.02." */
function conditionWords({ expression, scope, severity, metric }) {
	const subject = scope === "each" ? `every slice of ${code(metric)}` : null;
	const [must, be] = severity === "warn" ? ["should", "should be"] : ["must", "must be"];
	const words = relationOf(expression, be, (part) => subject !== null && part.kind === "reference" && part.role === "value" ? subject : null) ?? `it ${must} hold${subject === null ? "" : ` for ${subject}`} that ${truthWords(expression)}`;
	return sentence(severity === "warn" ? `${words}; this only warns` : words);
}
/** A trigger as a sentence: "Rolls back when `error_rate` is above 0.1." */
function triggerWords(trigger) {
	if (trigger.kind === "expression") return sentence(`rolls back when ${truthWords(trigger.expression)}`);
	const label = trigger.label === null ? "" : `, or when the pull request carries the label ${code(trigger.label)}`;
	return sentence(`rolls back when people report: ${proposal(trigger.text)}${label}`);
}
function sentence(words) {
	return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
const RELATIONS = {
	"<": "below",
	"<=": "at most",
	">": "above",
	">=": "at least",
	"==": "exactly",
	"!=": "anything but"
};
const TURNED = {
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<=",
	"==": "==",
	"!=": "!="
};
/** Something that holds or does not, in words: "`a` is above 1, and `b` is true". */
function truthWords(expression) {
	switch (expression.kind) {
		case "comparison": return relationOf(expression, "is", () => null) ?? code(printExpression(expression));
		case "logic": return expression.operands.map((operand) => operand.kind === "logic" ? `(${truthWords(operand)})` : truthWords(operand)).join(`, ${expression.operator} `);
		case "not": return expression.operand.kind === "reference" ? `${nounOf(expression.operand)} is false` : `it is not so that ${truthWords(expression.operand)}`;
		case "call": return expression.name === "known" ? `${expression.args.map(nounOf).join("")} was measured` : code(printExpression(expression));
		case "reference": return `${nounOf(expression)} is true`;
		default: return code(printExpression(expression));
	}
}
/** A comparison as subject, verb and relations; null for a chain that has no one subject. */
function relationOf(expression, be, named) {
	if (expression.kind !== "comparison") return null;
	const [step, second, ...more] = expression.rest;
	if (step === void 0 || more.length > 0) return null;
	const noun = (part) => named(part) ?? nounOf(part);
	const to = (operator, operand) => {
		const literal = operand.kind === "boolean" || operand.kind === "text";
		return operator === "==" && literal ? noun(operand) : `${RELATIONS[operator]} ${noun(operand)}`;
	};
	if (second !== void 0) return isLiteral(expression.first) ? `${noun(step.operand)} ${be} ${to(TURNED[step.operator], expression.first)} and ${to(second.operator, second.operand)}` : null;
	return isLiteral(expression.first) && !isLiteral(step.operand) ? `${noun(step.operand)} ${be} ${to(TURNED[step.operator], expression.first)}` : `${noun(expression.first)} ${be} ${to(step.operator, step.operand)}`;
}
const AGGREGATES = {
	mean: "the mean of",
	sum: "the sum of",
	median: "the median of",
	p50: "the median of",
	p75: "the 75th percentile of",
	p90: "the 90th percentile of",
	p95: "the 95th percentile of",
	p99: "the 99th percentile of",
	count: "the number of values in",
	abs: "the absolute value of",
	lower: "the lower bound of",
	upper: "the upper bound of"
};
const ARITHMETIC = {
	"+": "plus",
	"-": "minus",
	"*": "times",
	"/": "divided by"
};
/** A value in words: "the 95th percentile of `latency_ms`", "the baseline of `quality` minus 0.01". */
function nounOf(expression) {
	switch (expression.kind) {
		case "number": return expression.written;
		case "text": return quoted(expression.value);
		case "boolean": return String(expression.value);
		case "reference": {
			const { reference } = expression;
			return reference.origin === "baseline" ? `the baseline of ${code(printReference({
				...reference,
				origin: "metrics"
			}))}` : code(printReference(reference));
		}
		case "call": return callWords(expression);
		case "negate": return isLiteral(expression.operand) ? `-${nounOf(expression.operand)}` : code(printExpression(expression));
		case "arithmetic":
			if (![expression.first, ...expression.rest.map(({ operand }) => operand)].every((part) => part.kind !== "arithmetic")) return code(printExpression(expression));
			return [nounOf(expression.first), ...expression.rest.map(({ operator, operand }) => `${ARITHMETIC[operator]} ${nounOf(operand)}`)].join(" ");
		default: return `whether ${truthWords(expression)}`;
	}
}
function callWords(call) {
	const { name, args } = call;
	const nouns = args.map(nounOf);
	const listed = nouns.length < 2 ? nouns.join("") : `${nouns.slice(0, -1).join(", ")} and ${nouns.at(-1) ?? ""}`;
	if (name === "min" || name === "max") return `the ${name === "min" ? "smallest" : "largest"} ${args.length === 1 ? "value in" : "of"} ${listed}`;
	if (name === "percentile") return `the ${ordinal(nouns[1] ?? "")} percentile of ${nouns[0] ?? ""}`;
	return AGGREGATES[name] === void 0 ? code(printExpression(call)) : `${AGGREGATES[name]} ${listed}`;
}
function ordinal(number) {
	if (!/^\d+$/u.test(number) || /1[123]$/u.test(number)) return `${number}th`;
	return number + ([
		"th",
		"st",
		"nd",
		"rd"
	][Number(number.at(-1))] ?? "th");
}
function isLiteral(expression) {
	return expression.kind === "number" || expression.kind === "text" || expression.kind === "boolean" || expression.kind === "negate" && isLiteral(expression.operand);
}

// src/explain/explain.ts
/** Explains loaded gates, over evidence where there is some. */
function explainLoaded(loaded, input) {
	const { evidence, problems } = loadEvidence(loaded, input);
	const all = [...loaded.problems, ...problems];
	const gates = loaded.gates.map(({ gate }) => {
		const named = evidenceFor(gate, gate.confidence, evidence);
		const explanation = explainGate(gate, named);
		all.push(...named.conflicts);
		return explanation;
	});
	return hasErrors(all) ? {
		ok: false,
		diagnostics: all.map(worded)
	} : {
		ok: true,
		gates
	};
}
function explainGate(gate, evidence) {
	const drawing = drawingOf(gate, evidence);
	return {
		file: gate.file,
		protected_path: gate.protectedPath,
		conditions: gate.conditions.map((condition) => lineOf(condition, conditionWords(condition))),
		triggers: gate.triggers.map((trigger) => lineOf(trigger, triggerWords(trigger))),
		metrics: metricsIn(gate, drawing),
		findings: findingsIn(gate, drawing)
	};
}
function lineOf(line, words) {
	const text = line.kind === "signal" ? line.text : printExpression(line.expression);
	const { because, place } = line;
	return {
		text,
		words,
		...because === null ? {} : { because },
		line: place.line,
		column: place.column
	};
}

// src/render/explain-words.ts
/** What each value of a metric that is no number leads to: "pass when true, rollback when false". */
function valuePieces({ values }) {
	return values.flatMap(({ value, verdict }, at) => [
		...at === 0 ? [] : [{
			text: ", ",
			verdict: null
		}],
		{
			text: verdict,
			verdict
		},
		{
			text: value === null ? " otherwise" : ` when ${typeof value === "string" ? JSON.stringify(value) : String(value)}`,
			verdict: null
		}
	]);
}
/** This run's values in words. */
function observedWords({ observed }) {
	const shown = observed.map((value) => typeof value === "number" ? showNumber(value) : typeof value === "string" ? JSON.stringify(value) : String(value));
	return enumerated([...new Set(shown)]);
}
/** What is not on a metric's line, and why. */
function leftOut({ without, unmeasured, too_complex: tooComplex, zones, values }) {
	if (tooComplex) return ["not drawn: a line on it is too complex to say where it changes"];
	const head = zones.length === 0 && values.length === 0 ? "not drawn: " : "without ";
	const byWhy = /* @__PURE__ */ new Map();
	for (const { line, unmeasured } of without) {
		const why = unmeasured.length === 0 ? "it compares no value" : `${enumerated(unmeasured)} ${unmeasured.length === 1 ? "is" : "are"} not measured`;
		byWhy.set(why, [...byWhy.get(why) ?? [], line]);
	}
	return [...unmeasured.length === 0 ? [] : [`as long as ${enumerated(unmeasured)} ${unmeasured.length === 1 ? "is" : "are"} not measured`], ...[...byWhy].map(([why, lines]) => `${head}${enumerated(lines)}, since ${why}`)];
}

// src/render/explain.ts
const VERDICT_STYLES = {
	pass: "good",
	hold: "doubtful",
	rollback: "bad"
};
const INDENT = "    ";
/**
* Explained gates for the terminal: every line in words, a number line a metric, and what cannot be meant. No line is
* wider than `width` columns (at least 16), save a number line that has no blank to break at. Ends with a line break.
*/
function renderExplanation(gates, options) {
	const width = Math.max(16, Math.floor(options.width));
	return gates.flatMap((gate, at) => [...at === 0 ? [] : [[]], ...gateBlock(gate, width)]).map((line) => `${paint(line, options.colour)}\n`).join("");
}
function gateBlock(gate, width) {
	const { file, protected_path: path, conditions, triggers, metrics, findings } = gate;
	const block = (title, lines) => lines.length === 0 ? [] : [
		[],
		...wrap([run(title, "bold")], width),
		...lines
	];
	const marked = metrics.some(({ zones }) => zones.length > 0) && metrics.some(({ observed }) => observed.length > 0);
	return [
		...wrap([run(neutralise(path), "bold"), run(` (${neutralise(file)})`, "dim")], width),
		...block("What must hold", sentences(conditions, width)),
		...block("What rolls back", sentences(triggers, width)),
		...block(`Where each metric stands${marked ? " (▲ this run)" : ""}`, metrics.flatMap((metric) => metricBlock(metric, width))),
		...block("What to look at", findings.flatMap(({ level, message, line }) => wrapAfter([run("  ")], [
			run(`${level}: `, level === "warning" ? "doubtful" : "dim"),
			run(neutralise(message)),
			run(` (${neutralise(file)}:${line})`, "dim")
		], width)))
	];
}
/** Sentences behind the numbers of the lines they stand on. */
function sentences(lines, width) {
	const gutter = Math.max(0, ...lines.map(({ line }) => String(line).length));
	return lines.flatMap(({ words, because, line }) => {
		const why = because === void 0 ? [] : [run(` Because ${neutralise(because)}.`, "dim")];
		return wrapAfter([run(`  ${String(line).padStart(gutter)}  `, "dim")], [run(neutralise(words)), ...why], width);
	});
}
function metricBlock(metric, width) {
	const note = (text) => wrapAfter([run(INDENT)], [run(neutralise(text), "dim")], width);
	const { zones } = metric;
	return [
		...wrapAfter([run("  ")], [run(neutralise(metric.metric), "bold")], width),
		...zones.length > 0 ? numberLine(piecesOf({
			zones,
			observed: numbersIn(metric)
		}), width) : [],
		...metric.values.length > 0 ? wrapAfter([run(INDENT)], valuePieces(metric).map(({ text, verdict }) => run(neutralise(text), verdict === null ? "plain" : VERDICT_STYLES[verdict])), width) : [],
		...zones.length === 0 && metric.observed.length > 0 ? note(`this run: ${observedWords(metric)}`) : [],
		...leftOut(metric).flatMap(note)
	];
}
function numbersIn({ observed }) {
	return observed.filter((value) => typeof value === "number");
}
/** A number line, and under it where this run's values are; where it does not fit, they follow it in words. */
function numberLine(pieces, width) {
	const runs = pieces.map(({ text, verdict }) => run(text, verdict === null ? "plain" : VERDICT_STYLES[verdict]));
	const lines = wrapAfter([run(INDENT)], runs, width);
	const marks = marksUnder(pieces);
	if (marks === "") return lines;
	if (lines.length === 1 && displayWidth(INDENT + marks) <= width) return [...lines, [run(INDENT + marks)]];
	const words = pieces.filter(({ here }) => here !== null).map(({ here, text }) => `▲ ${here ?? ""}: ${text}`);
	return [...lines, ...wrapAfter([run(INDENT)], [run(words.join(", "))], width)];
}
/** A mark under each zone that has values of this run. */
function marksUnder(pieces) {
	let text = "";
	let column = 0;
	for (const piece of pieces) {
		if (piece.here !== null) text = `${text.padEnd(column)}${text.length > column ? " " : ""}▲ ${piece.here}`;
		column += widthOf([run(piece.text)]);
	}
	return text;
}

// src/cli/explain.ts
const EXPLAIN = {
	command: "explain",
	options: {
		gate: "many",
		metrics: "many",
		baseline: "many",
		format: [
			"pretty",
			"json",
			"markdown"
		],
		output: "one"
	},
	operands: {
		name: "no argument",
		least: 0,
		most: 0
	}
};
/** `explain`: gates in words, a number line a metric, and what cannot be meant. */
async function explain(terminal) {
	const given = parseArguments(terminal.args.slice(1), EXPLAIN);
	const [format = "pretty", output] = [given.one("format"), given.one("output")];
	if (given.problems.length > 0) return refuse(given.problems, terminal, format);
	const { loaded, input, texts, paths, unread } = await readRun({
		gates: given.many("gate"),
		metrics: given.many("metrics"),
		baseline: given.many("baseline")
	}, terminal);
	const bad = output === void 0 ? null : checkOutput(terminal.directory, output, paths);
	const explained = explainLoaded(loaded, input);
	if (!explained.ok || unread.length > 0 || bad !== null) {
		const diagnostics = [
			...bad === null ? [] : [worded(bad)],
			...unread,
			...explained.ok ? [] : explained.diagnostics
		];
		return notEvaluated(diagnostics, texts, {
			format,
			output: bad === null ? output : void 0
		}, terminal);
	}
	const layout = layoutFor(terminal.output, terminal);
	terminal.output.write(await explanationAs(format, explained.gates, layout));
	sayDiagnostics(loaded.problems.map(worded), texts, terminal);
	const failed = output === void 0 ? null : writeOutput(terminal.directory, output, await explanationAs(format, explained.gates, {
		...layout,
		colour: false
	}));
	return failed === null ? 0 : refuse([failed], terminal);
}
async function explanationAs(format, gates, layout) {
	if (format === "json") return (await import("./json.js")).renderExplanationJson(gates);
	if (format === "markdown") return (await import("./explain-markdown.js")).renderExplanationMarkdown(gates);
	return renderExplanation(gates, layout);
}

export { explain, observedWords as n, valuePieces as r, leftOut as t };
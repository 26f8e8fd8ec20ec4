import { Cn as explain$1, D as parseArguments, F as wrapAfter, I as paint, In as referencesIn, J as readRun, Jn as hasErrors, L as run, Mn as asksForPresence, P as wrap, R as widthOf, Tn as estimateWords, U as neutralise, Un as printReference, Wn as quoted, Xt as checkAgainstEvidence, Zn as worded, Zt as evidenceFor, _n as isNumeric, _t as loadEvidence, ar as proposal, c as piecesOf, en as keysOf, er as code, ht as warningsOf, ir as list, it as drawingOf, j as refuse, jn as unknown, k as deliver, kn as showNumber, l as zoneAt, mt as verdictsOf, pt as seeingIn, rr as enumerated, st as zonesOfTerm, tt as distinct, vn as printExpression, z as displayWidth } from "./shared.js";
import { A as fails, E as searchOf, O as truthIn, k as UNKNOWN, x as systemOf } from "./commands.js";

// src/diagnostics/messages/findings.ts
const asNow = (today) => today ? ", the other metrics being what they are now" : "";
/** What cannot be meant in a gate, or may have been forgotten. Each says what it is, and what to write instead. */
const findingMessages = {
	"never-holds": (a) => `${code(a.line)} cannot hold, whatever is measured, so ${a.counts ? "the gate never passes" : "it always warns"}. Leave out the part that excludes the rest.`,
	"always-holds": (a) => `${code(a.line)} holds whatever is measured, so it checks only that there is a measurement. Tighten it, or leave it out.`,
	"never-fires": (a) => `${code(a.line)} can never fire, whatever is measured. Mend its bounds, or leave it out.`,
	"always-fires": (a) => `${code(a.line)} fires whatever is measured, so this path can only be rolled back. Mend its bounds.`,
	contradiction: (a) => `${code(a.line)} and ${list(a.others)} cannot hold together${asNow(a.today)}, so the gate never passes. Move one of the bounds.`,
	overlap: (a) => `${code(a.line)} fires where ${list(a.conditions)} ${a.conditions.length === 1 ? "is" : "are"} met: at ${code(a.metric)} = ${a.value}${asNow(a.today)}. Move a bound, so that what is good enough to expand is not rolled back.`,
	unhealthy: (a) => `No evidence was found in which every line is as it should be: ${list([a.line, ...a.others].slice(0, 5))} ${a.others.length === 0 ? "is" : "are"} in the way. \`rollout-gate prove\` shows how far it gets.`,
	"never-found": (a) => `No evidence was found in which ${code(a.line)} ${a.kind === "condition" ? "is not met" : "fires"}. Look at its bounds: \`rollout-gate prove\` shows what was tried.`,
	redundant: (a) => `Wherever ${code(a.line)} ${a.kind === "condition" ? "is not met" : "fires"}, ${code(a.other)} on line ${a.otherLine} ${a.kind === "condition" ? "is not met either" : "fires too"}: it never decides by itself.`,
	duplicate: (a) => `${code(a.line)} decides just as ${code(a.other)} on line ${a.otherLine} does. Keep one.`,
	"no-trigger": (a) => `No trigger reads ${a.metrics.length > 8 ? `${list(a.metrics.slice(0, 7))} and ${a.metrics.length - 7} more` : list(a.metrics, "or")}: however bad ${a.metrics.length === 1 ? "it gets" : "these get"}, the path is held and never rolled back. Add a line to \`rollback_trigger\` where some value must be undone.`,
	"no-triggers": () => "This gate has no trigger, so it can hold this path and never roll it back. Add a `rollback_trigger` if something must be undone."
};

// src/explain/across.ts
/** Lines over several metrics that are tried, lines of a gate in which they are, and terms of one: beyond it takes too long. */
const MOST_TRIED = 100;
const MOST_LINES = 400;
const MOST_TERMS = 20;
/** A tenth of what `prove` spends. */
const MOST_WORK = 3e5;
/**
* What the search for proofs finds where no one metric decides: that no evidence pleases every line (where `tryHealthy`), and
* lines that never break or fire. Not finding is no proof, and the messages say so.
*/
function findingsAcross(gate, settled, tryHealthy) {
	const system = systemOf([gate]);
	const isAcross = ({ terms, reads }) => terms.length > 1 || reads.some((name) => system.measurements.get(name)?.shape !== "single");
	const across = system.lines.filter(isAcross);
	if (across.length === 0 || system.lines.length > MOST_LINES || system.lines.some(({ terms }) => terms.length > MOST_TERMS)) return [];
	const search = searchOf(system, MOST_WORK);
	const inTheWay = search.healthy.cost === 0 ? [] : system.lines.filter((line) => line.counts && truthIn(search.healthy.state, system, line) !== (line.kind === "condition" ? "true" : "false"));
	const known = new Set([...settled].map(({ index }) => index));
	const never = across.slice(0, MOST_TRIED).filter((line) => {
		if (known.has(line.index) || inTheWay.includes(line)) return false;
		const { state, cost } = search.failing(line);
		return cost >= 1e6 && !fails(line, truthIn(state, system, line));
	});
	return [...tryHealthy && inTheWay.length > 0 ? [{
		code: "unhealthy",
		lines: inTheWay
	}] : [], ...never.map((line) => ({
		code: "never-found",
		lines: [line]
	}))];
}

// src/explain/line-text.ts
/** A condition or, after them, a trigger by its index, as reports write it. */
function lineText({ conditions, triggers }, index) {
	const line = [...conditions, ...triggers][index];
	if (line === void 0) return "";
	if (line.kind === "signal") return line.text;
	return `${line.kind === "condition" && line.scope === "each" ? "each " : ""}${printExpression(line.expression)}`;
}

// src/explain/repeated.ts
/** Lines beyond so many on one metric are not compared each with each. */
const MOST_COMPARED = 100;
/** Lines that decide just as an earlier one of their kind, and those that only ever decide where another does. */
function repeatedIn({ lines, zonesOf }, settled) {
	const first = /* @__PURE__ */ new Map();
	const groups = /* @__PURE__ */ new Map();
	const found = [];
	for (const line of lines.filter((each) => !settled.has(each))) {
		const [only, ...more] = line.terms;
		const truths = only === void 0 || more.length > 0 ? null : zonesOf(only).truths.get(line);
		const meaning = only === void 0 || truths == null ? printExpression(line.expression) : `${only.name} ${truths.join()}`;
		const key = JSON.stringify([
			line.kind,
			line.counts,
			meaning
		]);
		const kept = first.get(key);
		if (kept !== void 0) found.push({
			code: "duplicate",
			line,
			kept
		});
		else {
			first.set(key, line);
			if (only !== void 0 && truths != null) groups.set(`${line.kind} ${String(line.counts)} ${only.name}`, [...groups.get(`${line.kind} ${String(line.counts)} ${only.name}`) ?? [], {
				line,
				truths
			}]);
		}
	}
	for (const group of groups.values()) {
		if (group.length > MOST_COMPARED) continue;
		for (const { line, truths } of group) {
			const acts = line.kind === "condition" ? "false" : "true";
			const wider = group.find((other) => other.line !== line && truths.every((truth, at) => truth !== acts || other.truths[at] === acts));
			if (wider !== void 0) found.push({
				code: "redundant",
				line,
				kept: wider.line
			});
		}
	}
	return found;
}

// src/explain/tables.ts
/** What is wrong with a line that comes out the same at every choice; null for one that does not. */
function constantOf({ truths }, line) {
	const all = truths.get(line) ?? [];
	if (all.includes("unknown")) return null;
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
	const passing = choices.flatMap((choice, at) => conditions.every((line) => truths.get(line)?.[at] === "true") ? [{
		choice,
		at
	}] : []);
	return lines.flatMap((trigger) => {
		if (trigger.kind === "condition" || trigger.terms.length > 1) return [];
		const found = passing.find(({ at }) => truths.get(trigger)?.[at] === "true");
		return found === void 0 ? [] : [{
			trigger,
			conditions,
			choice: found.choice
		}];
	});
}

// src/explain/without-trigger.ts
/** Metrics that a blocking condition reads and no trigger does, not even a part of them, each with the first such condition. */
function withoutTrigger(lines) {
	const metricsOf = ({ terms }) => terms.filter(({ origin }) => origin === "metrics").flatMap(({ measured, slices }) => slices === null ? referencesIn(measured).map(({ reference }) => reference) : [slices.of]);
	const rolledBack = lines.filter(({ kind }) => kind === "trigger").flatMap(metricsOf).map(keysOf);
	const roots = new Set(rolledBack.map(([root]) => root));
	const isRead = (keys) => roots.has(keys[0]) && rolledBack.some((other) => other.every((key, at) => at >= keys.length || key === keys[at]));
	const found = /* @__PURE__ */ new Map();
	for (const line of lines.filter(({ kind, counts }) => kind === "condition" && counts)) for (const metric of metricsOf(line)) {
		const name = printReference(metric);
		if (!found.has(name) && !isRead(keysOf(metric))) found.set(name, line);
	}
	return found;
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
	const textOf = ({ index }) => lineText(gate, index);
	/** Lines of which the worst is said already. */
	const settled = /* @__PURE__ */ new Set();
	for (const term of drawing.terms.filter(({ origin }) => origin === "metrics")) {
		const all = drawing.linesOn(term);
		const alone = all.filter(({ terms }) => terms.length === 1);
		const always = zonesOfTerm(term.name, alone, () => unknown());
		for (const line of always.complex.length > 0 ? [] : seeingIn(always)) {
			const constant = asksForPresence(line.expression) ? null : constantOf(always, line);
			if (constant === null) continue;
			add("warning", constant, placeOf(line), {
				line: textOf(line),
				counts: line.counts
			});
			settled.add(line);
		}
		for (const [zones, today] of [[always, false], [alone.length < all.length ? drawing.zonesOf(term) : null, true]]) {
			if (zones === null || zones.complex.length > 0) continue;
			const seen = new Set(seeingIn(zones));
			const open = {
				...zones,
				lines: [...seen].filter((line) => !settled.has(line) && !asksForPresence(line.expression))
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
			if (all.some((each) => each.kind === "condition" && each.counts && !seen.has(each))) continue;
			for (const { trigger, conditions, choice } of overlapsIn(open)) {
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
	for (const { code, line, kept } of repeatedIn(drawing, settled)) add(code === "duplicate" ? "warning" : "note", code, placeOf(line), {
		line: textOf(line),
		other: textOf(kept),
		otherLine: placeOf(kept).line,
		kind: line.kind
	});
	const impossible = found.some(({ code }) => code === "contradiction" || code === "never-holds" || code === "always-fires");
	for (const { code, lines } of findingsAcross(gate, settled, !impossible)) {
		const [first] = lines;
		if (first !== void 0) add("warning", code, placeOf(first), {
			line: textOf(first),
			others: lines.slice(1).map(textOf),
			kind: first.kind
		});
	}
	if (gate.triggers.length === 0) add("note", "no-triggers", gate.place);
	else {
		const without = withoutTrigger(drawing.lines);
		const [first] = without.values();
		if (first !== void 0) add("note", "no-trigger", placeOf(first), { metrics: [...without.keys()] });
	}
	return found.sort((a, b) => a.line - b.line || a.column - b.column);
}
function shown(choice) {
	return choice.kind === "number" ? String(choice.value) : choice.kind === "text" ? quoted(choice.value) : String(choice.value);
}

// src/explain/metrics.ts
/** Every metric that a gate's lines read, in the order of the lines. */
function metricsIn(gate, drawing, hasRun) {
	const terms = drawing.terms.filter(({ origin }) => origin === "metrics");
	const named = /* @__PURE__ */ new Map();
	for (const term of terms) named.set(metricOf(term), [...named.get(metricOf(term)) ?? [], term.name]);
	return terms.map((term) => {
		const zones = drawing.zonesOf(term);
		const isComplex = zones.complex.length > 0;
		const seeing = drawing.linesOn(term).filter((line) => !zones.blind.has(line));
		const numberLine = drawing.numberLineOf(term);
		const value = drawing.valueOf(term.name);
		const read = drawing.observedOf(term).flatMap((each) => isNumeric(each) || each.kind === "boolean" || each.kind === "text" ? [each.value] : []);
		const observed = numberLine !== null && numberLine.observed.length === read.length ? numberLine.observed : read;
		return {
			metric: term.name,
			observed,
			...numberLine?.intervals === void 0 ? {} : { intervals: numberLine.intervals },
			unknown: hasRun && observed.length === 0 ? value.kind === "unknown" && value.reasons.length > 0 ? explain$1(value.reasons) : `\`${term.name}\` has no value` : null,
			zones: numberLine?.zones ?? [],
			values: isComplex ? [] : valuesOf(zones),
			without: isComplex ? [] : [...zones.blind].map(([line, reasons]) => ({
				line: lineText(gate, line.index),
				why: whyBlind(line, reasons, term, drawing),
				holds: hasRun && (line.kind === "trigger" || line.counts)
			})),
			unmeasured: isComplex ? [] : [...new Set(seeing.flatMap((line) => unmeasuredOn(line, term, drawing)))],
			see_also: (named.get(metricOf(term)) ?? []).filter((name) => name !== term.name),
			too_complex: isComplex
		};
	});
}
/** A metric, or the part of its slices, that a term reads; the slices themselves are read as the metric. */
function metricOf({ measured, slices }) {
	const isPart = slices !== null && referencesIn(measured).some(({ reference }) => keysOf(reference).length > keysOf(slices.of).length);
	return JSON.stringify([isPart, ...referencesIn(measured).map(({ reference }) => keysOf(reference))]);
}
function unmeasuredOn({ terms }, term, { valueOf }) {
	return terms.filter(({ name }) => name !== term.name && valueOf(name).kind === "unknown").map(({ name }) => name);
}
function whyBlind(line, reasons, term, drawing) {
	const unmeasured = unmeasuredOn(line, term, drawing);
	if (unmeasured.length === 0) return explain$1(reasons);
	const others = unmeasured.flatMap((name) => ((value) => value.kind === "unknown" ? value.reasons : [])(drawing.valueOf(name))).filter(({ code }) => code !== "absent" && code !== "no-baseline");
	if (others.length > 0) return explain$1(others);
	return `${unmeasured.map((name) => `\`${name}\``).join(" and ")} ${unmeasured.length === 1 ? "is" : "are"} not measured`;
}
function valuesOf(zones) {
	if (zones.blind.size === zones.truths.size) return [];
	const verdicts = verdictsOf(zones);
	const warnings = warningsOf(zones, verdicts);
	return zones.choices.flatMap((choice, at) => choice.kind === "number" ? [] : [{
		value: choice.other === true ? null : choice.value,
		verdict: verdicts[at],
		warns: warnings[at] === true
	}]);
}

// src/explain/words.ts
/** A condition as a sentence: "`error_rate` must be at most 0.02." */
function conditionWords(condition) {
	const { expression, scope, severity, metric, subject } = condition;
	const everySlice = scope === "each" ? `every slice of ${code(metric)}` : null;
	const named = (part) => {
		if (everySlice === null || part.kind !== "reference" || part.role !== "value") return null;
		const inside = part.reference.path.slice(subject.path.length);
		return inside.length === 0 ? everySlice : `${code(inside.join("."))} of ${everySlice}`;
	};
	const [must, be] = severity === "warn" ? ["should", "should be"] : ["must", "must be"];
	const words = relationOf(expression.kind === "not" ? expression.operand : expression, expression.kind === "not" ? be.replace(" be", " not be") : be, named) ?? `it ${must} hold${everySlice === null ? "" : ` for ${everySlice}`} that ${truthWords(expression)}`;
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
		case "comparison": return relationOf(expression, "is") ?? code(printExpression(expression));
		case "logic": return expression.operands.map((operand) => operand.kind === "logic" ? `(${truthWords(operand)})` : truthWords(operand)).join(`, ${expression.operator} `);
		case "not":
			if (expression.operand.kind === "comparison") return relationOf(expression.operand, "is not") ?? code(printExpression(expression));
			return expression.operand.kind === "reference" ? `${nounOf(expression.operand)} is false` : `it is not so that (${truthWords(expression.operand)})`;
		case "call": return expression.name === "known" ? `${expression.args.map((argument) => nounOf(argument)).join("")} was measured` : code(printExpression(expression));
		case "reference": return `${nounOf(expression)} is true`;
		default: return code(printExpression(expression));
	}
}
const BY_ITSELF = () => null;
/** A comparison as subject, verb and relations; null for a chain that has no one subject. */
function relationOf(expression, be, named = BY_ITSELF) {
	if (expression.kind !== "comparison") return null;
	const [step, second, ...more] = expression.rest;
	if (step === void 0 || more.length > 0) return null;
	const noun = (part) => nounOf(part, named);
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
function nounOf(expression, named = BY_ITSELF) {
	switch (expression.kind) {
		case "number":
		case "text":
		case "boolean": return printExpression(expression);
		case "reference": {
			const { reference } = expression;
			const other = named(expression);
			if (other !== null) return other;
			return reference.origin === "baseline" ? `the baseline of ${code(printReference({
				...reference,
				origin: "metrics"
			}))}` : code(printReference(reference));
		}
		case "call": return callWords(expression, named);
		case "negate": return isLiteral(expression) ? printExpression(expression) : code(printExpression(expression));
		case "arithmetic":
			if (![expression.first, ...expression.rest.map(({ operand }) => operand)].every((part) => isLeaf(part) || part.kind === "call" && part.args.length === 1 && part.args.every(isLeaf))) return code(printExpression(expression));
			return [nounOf(expression.first, named), ...expression.rest.map(({ operator, operand }) => `${ARITHMETIC[operator]} ${nounOf(operand, named)}`)].join(" ");
		default: return `whether ${truthWords(expression)}`;
	}
}
function callWords(call, named) {
	const { name, args } = call;
	const nouns = args.map((argument) => isLeaf(argument) ? nounOf(argument, named) : code(printExpression(argument)));
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
function isLeaf(expression) {
	return expression.kind === "reference" || isLiteral(expression);
}
function isLiteral(expression) {
	return expression.kind === "number" || expression.kind === "text" || expression.kind === "boolean" || expression.kind === "negate" && isLiteral(expression.operand);
}

// src/explain/explain.ts
/** Explains loaded gates, over evidence where there is some. */
function explainLoaded(loaded, input) {
	const { evidence, problems } = loadEvidence(loaded, input);
	const all = [...loaded.problems, ...problems];
	const hasRun = evidence.metrics.length + evidence.documents.length > 0;
	const gates = loaded.gates.map(({ gate }) => {
		const named = evidenceFor(gate, gate.confidence, evidence);
		const explanation = explainGate(gate, named, hasRun);
		all.push(...hasRun ? checkAgainstEvidence(gate, evidence, named) : [], ...named.conflicts, ...named.notes);
		return explanation;
	});
	const diagnostics = distinct(all.map(worded));
	return hasErrors(all) ? {
		ok: false,
		diagnostics
	} : {
		ok: true,
		explanation: {
			version: 1,
			gates,
			diagnostics
		}
	};
}
function explainGate(gate, evidence, hasRun) {
	const drawing = drawingOf(gate, evidence, { withoutRun: !hasRun });
	return {
		file: gate.file,
		protected_path: gate.protectedPath,
		conditions: gate.conditions.map((condition) => lineOf(condition, conditionWords(condition))),
		triggers: gate.triggers.map((trigger) => lineOf(trigger, triggerWords(trigger))),
		metrics: metricsIn(gate, drawing, hasRun),
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
	return values.map(({ value, verdict, warns }) => ({
		verdict,
		when: `${warns ? "with a warning " : ""}${value === null ? "otherwise" : `when ${shownValue(value)}`}`
	}));
}
/** This run's values in words. */
function observedWords({ observed }) {
	return enumerated([...new Set(observed.map(shownValue))]);
}
function shownValue(value) {
	return typeof value === "number" ? showNumber(value) : typeof value === "string" ? JSON.stringify(value) : String(value);
}
/** What is not on a metric's line, and why; and where else to look. */
function leftOut({ without, unmeasured, too_complex: tooComplex, zones, values, unknown, see_also: seeAlso }) {
	if (tooComplex) return ["not drawn: a line on it is too complex to say where it changes"];
	const drawn = zones.length > 0 || values.length > 0;
	const head = ({ holds }) => holds ? "holds in this run whatever it is" : drawn ? "without" : "not drawn";
	const groups = /* @__PURE__ */ new Map();
	for (const each of without) {
		const key = `${head(each)} ${each.why}`;
		const group = groups.get(key);
		if (group === void 0) groups.set(key, {
			head: head(each),
			why: each.why,
			lines: [each.line]
		});
		else group.lines.push(each.line);
	}
	return [
		...unknown === null ? [] : [`this run: unknown, since ${unknown}`],
		...unmeasured.length === 0 ? [] : [`as long as ${enumerated(unmeasured)} ${unmeasured.length === 1 ? "is" : "are"} not measured`],
		...[...groups.values()].map(({ head: lead, why, lines }) => `${lead}${lead === "without" ? "" : ":"} ${enumerated(lines)}, since ${why}`),
		...seeAlso.length === 0 ? [] : [`read as ${enumerated(seeAlso)} too`]
	];
}

// src/render/interval-bar.ts
/**
* An interval as a bar under its number line, which is not to scale: it begins under the zone of its lower limit, ends under
* that of its upper one, and the value is marked in its own: `├──▲────┤ 0.12 from 250 (0.082 to 0.167)`.
*/
function intervalBar(estimate, pieces, zones) {
	const { value, lower, upper, slice } = estimate;
	const columns = columnsOf(pieces);
	const [first, at, last] = [
		lower ?? -Infinity,
		value,
		upper ?? Infinity
	].map((each) => columns[zoneAt(zones, each)]);
	const from = (first ?? columns[0])?.from ?? 0;
	const to = Math.max((last ?? columns.at(-1))?.to ?? 0, from + 4);
	const middle = at === void 0 ? from + 1 : Math.floor((at.from + at.to) / 2);
	const mark = Math.min(Math.max(middle, from + 1), to - 2);
	const ends = [lower === null ? "←" : "├", upper === null ? "→" : "┤"];
	const bounds = zones.flatMap((zone) => zone.to ?? []);
	return `${" ".repeat(from)}${ends[0] ?? ""}${"─".repeat(mark - from - 1)}▲${"─".repeat(to - mark - 2)}${ends[1] ?? ""} ${slice === void 0 ? "" : `${neutralise(slice)} `}${estimateWords(estimate, bounds)}`;
}
/** The columns of each zone's words. */
function columnsOf(pieces) {
	let column = 0;
	return pieces.flatMap(({ text, verdict }) => {
		const from = column;
		column += displayWidth(text);
		return verdict === null ? [] : [{
			from,
			to: column
		}];
	});
}

// src/render/explain.ts
const VERDICT_STYLES = {
	pass: "good",
	hold: "doubtful",
	rollback: "bad"
};
const INDENT = "    ";
/** More intervals than these are said in words: one bar under the other would be a table. */
const MOST_BARS = 5;
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
		const why = because === void 0 ? [] : [run(` Why it matters: ${neutralise(because)}.`, "dim")];
		return wrapAfter([run(`  ${String(line).padStart(gutter)}  `, "dim")], [run(neutralise(words)), ...why], width);
	});
}
function metricBlock(metric, width) {
	const note = (text) => wrapAfter([run(INDENT)], [run(neutralise(text), "dim")], width);
	const { zones, intervals } = metric;
	return [
		...wrapAfter([run("  ")], [run(neutralise(metric.metric), "bold")], width),
		...zones.length > 0 ? numberLine({
			zones,
			observed: numbersIn(metric),
			...intervals === void 0 ? {} : { intervals }
		}, width) : [],
		...metric.values.length > 0 ? wrapAfter([run(INDENT)], valuePieces(metric).flatMap(({ verdict, when }, at) => [
			run(at === 0 ? "" : ", "),
			run(verdict, VERDICT_STYLES[verdict]),
			run(` ${neutralise(when)}`)
		]), width) : [],
		...zones.length === 0 && metric.observed.length > 0 ? note(`this run: ${observedWords(metric)}`) : [],
		...leftOut(metric).flatMap(note)
	];
}
function numbersIn({ observed }) {
	return observed.filter((value) => typeof value === "number");
}
/** A number line, and under it where this run's values are; where it does not fit, they follow it in words. */
function numberLine(line, width) {
	const pieces = piecesOf(line);
	const runs = pieces.map(({ text, verdict }) => run(text, verdict === null ? "plain" : VERDICT_STYLES[verdict]));
	const lines = wrapAfter([run(INDENT)], runs, width);
	const { intervals = [], observed, zones } = line;
	const marks = intervals.length === observed.length && intervals.length <= MOST_BARS ? intervals.map((interval) => intervalBar(interval, pieces, zones)) : [marksUnder(pieces)];
	if (marks.join("") === "") return lines;
	if (lines.length === 1 && marks.every((each) => displayWidth(INDENT + each) <= width)) return [...lines, ...marks.map((each) => [run(INDENT + each)])];
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
	const explained = explainLoaded(loaded, input);
	const run = {
		report: explained.ok && unread.length === 0 ? explained.explanation : null,
		diagnostics: [...unread, ...explained.ok ? [] : explained.diagnostics],
		texts,
		paths
	};
	return deliver(run, {
		format,
		output
	}, (explanation, layout) => explanationAs(format, explanation, layout), () => 0, terminal);
}
async function explanationAs(format, explanation, layout) {
	if (format === "json") return (await import("./json.js")).renderExplanationJson(explanation);
	if (format === "markdown") return (await import("./explain-markdown.js")).renderExplanationMarkdown(explanation.gates);
	return renderExplanation(explanation.gates, layout);
}

export { explain, observedWords as n, valuePieces as r, leftOut as t };
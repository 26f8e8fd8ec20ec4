import { A as worst, At as error, B as estimablePairsOf, C as cutsOf, Ct as diagnosisMessages, D as mistakesInMetrics, E as sizeOf, Et as readText, F as termLinesOf, G as printExpression, H as lenientBound, I as canonical, K as nearlyEqual, L as declarationOf, M as isTerm, Mt as warning, N as readsOwnBaseline, Nt as worded, O as loadGateFiles, P as termEnvironment, R as declarationsOf, S as choicesOf, St as SURFACES, T as budgetOf, Tt as nameOf, U as evaluate, V as typeOf, W as NEGATED, _ as inputReader, at as withReferences, b as checkLoaded, ct as unwrapped, et as unknown, f as judgeRun, g as expand, h as readRunOf, it as withParts, j as normalizeSignal, jt as hasErrors, k as grouped, lt as send, m as readRun, n as changeMessages, nt as contains, o as baseMessages, ot as lookupPaths, p as readGates, rt as referencesIn, st as printReference, t as directionsOf, tt as childrenOf, u as DEFAULT_GATES, v as isPattern, w as cellsAt, wt as decode, x as truthOf, y as readNamedFiles, z as namesOfMetric } from "./shared.js";
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";

// src/compare/planes.ts
/** What an expression over terms reads. */
function termsIn(expression) {
	return new Set(referencesIn(expression).map(({ reference }) => reference.head[0] ?? ""));
}
function scaled({ weights, constant }, factor) {
	return factor === 0 ? {
		weights: /* @__PURE__ */ new Map(),
		constant: 0
	} : {
		weights: new Map([...weights].map(([term, weight]) => [term, weight * factor])),
		constant: constant * factor
	};
}
/** The sum of two planes; weights that cancel out are gone. */
function plus(a, b) {
	const weights = new Map(a.weights);
	for (const [term, weight] of b.weights) {
		const own = weights.get(term) ?? 0;
		const sum = own + weight;
		if (Math.abs(sum) <= 1e-12 * Math.max(Math.abs(own), Math.abs(weight))) weights.delete(term);
		else weights.set(term, sum);
	}
	return {
		weights,
		constant: a.constant + b.constant
	};
}

// src/compare/compared-line.ts
/** How a term is called that is a reported signal. */
const SIGNAL = "signal: ";
/** What a term stands for, as a reader knows it. */
function subjectOf$1(term) {
	return term.startsWith(SIGNAL) ? {
		kind: "signal",
		name: term.slice(8)
	} : {
		kind: "metric",
		name: term
	};
}
/** Every line of a gate, in the order of reports. */
function comparedLinesOf(gate, naming) {
	const named = (line) => line.kind === "signal" ? line : {
		...line,
		expression: withReferences(line.expression, ({ reference }) => naming.named(reference))
	};
	const renamed = {
		...gate,
		metrics: [],
		conditions: gate.conditions.map(named),
		triggers: gate.triggers.map(named)
	};
	const overTerms = new Map(termLinesOf(renamed, null, { paired: true }).map(({ index, expression }) => [index, expression]));
	const lines = [...renamed.conditions, ...renamed.triggers];
	return [...gate.conditions, ...gate.triggers].map((source, index) => {
		const line = lines[index] ?? source;
		const expression = withBoundsAsTerms(overTerms.get(index) ?? termNamed(source.kind === "signal" ? SIGNAL + normalizeSignal(source.text) : ""));
		const kind = source.kind === "condition" ? "condition" : "trigger";
		const terms = [...termsIn(expression)];
		const metrics = line.kind === "signal" ? [] : [...termsIn(line.expression)].sort();
		const slicesOf = source.kind === "condition" && source.scope === "each" ? JSON.stringify([naming.named(source.subject).head, readsOwnBaseline(source)]) : null;
		return {
			source,
			kind,
			text: textOf(source),
			counts: source.kind !== "condition" || source.severity === "block",
			expression,
			slicesOf,
			metrics,
			terms
		};
	});
}
function textOf(source) {
	if (source.kind === "signal") return source.text;
	return `${source.kind === "condition" && source.scope === "each" ? "each " : ""}${printExpression(source.expression)}`;
}
/** An estimate's bounds are no more its value than another metric is: `lower(x) <= 0.2` asks for less than `x <= 0.2`. */
function withBoundsAsTerms(expression) {
	return withParts(expression, (part) => part.kind === "call" && (part.name === "lower" || part.name === "upper") ? termNamed(printExpression(part)) : null);
}
function termNamed(name) {
	return {
		kind: "reference",
		reference: {
			origin: "metrics",
			head: [name],
			exact: false,
			path: []
		},
		role: "name",
		start: 0,
		end: 0
	};
}

// src/compare/arrangement.ts
/**
* The arrangement of planes over terms in an order. Where two planes meet, what a later term can do changes, so that the
* earlier terms are cut there as well: the planes are projected from the last term to the first, as in Fourier and
* Motzkin's elimination. `spend` is told how large the planes are that meet others, and says whether they may; without it nothing is
* projected. What was not is not complete.
*/
function arrangementOf(terms, boundaries, spend) {
	const rank = new Map(terms.map((term, at) => [term, at]));
	const byTerm = new Map(terms.map((term) => [term, /* @__PURE__ */ new Map()]));
	let complete = boundaries.every((each) => each.complete);
	const add = (plane) => {
		const last = [...plane.weights.keys()].reduce((a, b) => (rank.get(b) ?? 0) > (rank.get(a) ?? 0) ? b : a);
		const unit = scaled(plane, 1 / (plane.weights.get(last) ?? 1));
		const key = keyOf$1(unit);
		const known = byTerm.get(last);
		if (known !== void 0 && !known.has(key)) known.set(key, unit);
	};
	for (const { planes } of boundaries) planes.forEach(add);
	for (const term of [...terms].reverse()) {
		const planes = [...byTerm.get(term)?.values() ?? []];
		const crossing = planes.filter(({ weights }) => weights.size > 1);
		if (crossing.length > 0 && (spend === null || !spend(sizeOfPlanes(crossing) * planes.length))) {
			complete = false;
			break;
		}
		for (const plane of crossing) for (const other of planes) {
			const shadow = plus(plane, scaled(other, -1));
			if (plane !== other && shadow.weights.size > 0) add(shadow);
		}
	}
	return {
		complete,
		cellsOf(term, before) {
			const points = [...byTerm.get(term)?.values() ?? []].flatMap(({ weights, constant }) => {
				let rest = constant;
				for (const [other, weight] of weights) {
					if (other === term) continue;
					const value = before.get(other);
					if (value?.kind !== "number") return [];
					rest += weight * value.value;
				}
				return Number.isFinite(rest) ? [rest === 0 ? 0 : -rest] : [];
			});
			return cellsAt(points);
		}
	};
}
/** The terms of planes, each as often as it stands there. */
function sizeOfPlanes(planes) {
	return planes.reduce((sum, { weights }) => sum + weights.size, 0);
}
function keyOf$1({ weights, constant }) {
	return [...weights].sort(([a], [b]) => a < b ? -1 : 1).map(([term, weight]) => `${term} ${weight.toPrecision(12)}`).join() + ` ${constant.toPrecision(12)}`;
}

// src/compare/boundaries.ts
const ONE = {
	weights: /* @__PURE__ */ new Map(),
	constant: 1
};
/** Ways in which the sides of a comparison may choose (`abs`, `min`, `max`) beyond which it is too complex. */
const MOST_CHOICES = 64;
/**
* Where the truth of an expression over terms may change. Comparisons of one term may be of any form; those of several
* must be linear, or a ratio of linear sides. Where a side chooses between numbers, each of them has its plane: it only
* changes from one to the other where both are equal.
*/
function boundariesOf(expression) {
	const planes = [];
	let complete = true;
	for (const term of termsIn(expression)) {
		const cuts = cutsOf(expression, (part) => isTerm(part, term), { read: () => unknown() });
		complete &&= cuts.complete;
		planes.push(...cuts.points.map((point) => ({
			weights: /* @__PURE__ */ new Map([[term, 1]]),
			constant: -point
		})));
	}
	const isConstant = ({ weights }) => weights.size === 0;
	const product = (a, b) => isConstant(a) ? scaled(b, a.constant) : isConstant(b) ? scaled(a, b.constant) : null;
	const sum = (a, b, sign) => {
		const [left, right, under] = [
			product(a.over, b.under),
			product(b.over, a.under),
			product(a.under, b.under)
		];
		return left && right && under && {
			over: plus(left, scaled(right, sign)),
			under
		};
	};
	const combine = (operator) => (a, b) => {
		if (operator === "+" || operator === "-") return sum(a, b, operator === "+" ? 1 : -1);
		const divisor = operator === "/" ? {
			over: b.under,
			under: b.over
		} : b;
		const [over, under] = [product(a.over, divisor.over), product(a.under, divisor.under)];
		return over && under && {
			over,
			under
		};
	};
	const all = (left, right, by) => {
		if (left === null || right === null) return null;
		const found = left.length * right.length > MOST_CHOICES ** 2 ? [null] : left.flatMap((a) => right.map((b) => by(a, b)));
		if (found.every((each) => each !== null)) return some(found);
		complete = false;
		return null;
	};
	/** Each once, since `abs(abs(x))` has no more sides than `abs(x)`; null for too many. */
	const some = (sides) => {
		const distinct = [...new Map(sides.map((side) => [keyOfFraction(side), side])).values()];
		if (distinct.length <= MOST_CHOICES) return distinct;
		complete = false;
		return null;
	};
	/** What a side may be; null for what is no number, or too complex. */
	const sidesOf = (part) => {
		switch (part.kind) {
			case "number": return [{
				over: {
					weights: /* @__PURE__ */ new Map(),
					constant: part.value
				},
				under: ONE
			}];
			case "reference": return [{
				over: {
					weights: /* @__PURE__ */ new Map([[part.reference.head[0] ?? "", 1]]),
					constant: 0
				},
				under: ONE
			}];
			case "negate": return sidesOf(part.operand)?.map(({ over, under }) => ({
				over: scaled(over, -1),
				under
			})) ?? null;
			case "arithmetic": return part.rest.reduce((left, { operator, operand }) => {
				const right = sidesOf(operand);
				if (operator === "/") planes.push(...(right ?? []).map(({ over }) => ({
					...over,
					isPole: true
				})));
				return all(left, right, combine(operator));
			}, sidesOf(part.first));
			case "call": {
				const args = part.args.map(sidesOf);
				if (part.name === "abs") return some((args[0] ?? []).flatMap(({ over, under }) => [{
					over,
					under
				}, {
					over: scaled(over, -1),
					under
				}]));
				if ((part.name === "min" || part.name === "max") && args.length > 1 && args.every((each) => each !== null)) return some(args.flat());
				complete = false;
				return null;
			}
			default: return null;
		}
	};
	const visit = (part) => {
		if (part.kind === "comparison" && termsIn(part).size > 1) {
			const sides = childrenOf(part);
			sides.slice(1).forEach((right, at) => {
				const left = sides[at];
				if ((/* @__PURE__ */ new Set([...termsIn(left), ...termsIn(right)])).size < 2) return;
				const differences = all(sidesOf(left), sidesOf(right), combine("-"));
				planes.push(...(differences ?? []).map(({ over }) => over));
			});
		}
		childrenOf(part).forEach(visit);
	};
	visit(expression);
	const poles = new Set(planes.filter(({ isPole, weights }) => isPole === true && weights.size === 1).map(({ weights }) => [...weights.keys()].join()));
	const isCutOfPole = ({ weights, constant }) => weights.size === 1 && constant === 0 && poles.has([...weights.keys()].join());
	return {
		planes: planes.filter((plane) => !isConstant(plane)).map((plane) => isCutOfPole(plane) ? {
			...plane,
			isPole: true
		} : plane),
		complete
	};
}
function keyOfFraction({ over, under }) {
	return JSON.stringify([over, under].map(({ weights, constant }) => [[...weights].sort(([a], [b]) => a < b ? -1 : 1), constant]));
}

// src/compare/from-zero.ts
/** The terms that stand in one comparison with another one. */
function termsComparedIn(expression) {
	if (expression.kind !== "comparison") return childrenOf(expression).flatMap(termsComparedIn);
	const terms = [...termsIn(expression)];
	return terms.length > 1 ? terms : [];
}
/**
* Terms of which numbers below zero come last: those that are compared with each other and never with a number of zero
* or less. `a <= b * 1.1` asks for less than `a <= b`, save below zero, where nobody thinks of it.
*/
function termsFromZero(planes) {
	const together = planes.filter(({ weights }) => weights.size > 1);
	const found = new Set(together.flatMap(({ weights }) => [...weights.keys()]));
	for (const { weights, constant, isPole } of planes) {
		const signs = new Set([...weights.values()].map(Math.sign));
		const [sign = 1] = signs;
		if (signs.size === 1 && constant * sign >= 0 && isPole !== true) for (const term of weights.keys()) found.delete(term);
	}
	return found;
}

// src/compare/evidence-search.ts
/** Steps of one search, and of all in one comparison; one look at a line takes some beside its size, and so does a term of a plane. */
const MOST_STEPS$1 = 2e5;
const MOST_STEPS_IN_ALL$1 = 12e5;
const STEPS_OF_A_LOOK = 10;
const STEPS_OF_READING = 3;
/** Terms beyond which there is no search. */
const MOST_TERMS = 1e3;
/** A search among the lines of two gates. */
function evidenceSearch(all) {
	const inAll = budgetOf(MOST_STEPS_IN_ALL$1);
	let isSpent = false;
	const whole = { spend: (steps) => !(isSpent ||= !inAll.spend(steps)) };
	const costs = new Map(all.map((line) => [line, STEPS_OF_A_LOOK + sizeOf(line.expression)]));
	const costOf = (line) => costs.get(line) ?? 0;
	const boundaries = new Map(all.map((line) => [line, whole.spend(line.terms.length * costOf(line)) ? boundariesOf(line.expression) : UNKNOWN]));
	const fromZero = termsFromZero([...boundaries.values()].flatMap(({ planes }) => planes));
	const compared = new Set(all.flatMap(({ expression }) => termsComparedIn(expression)));
	const find = (demands, how) => {
		const plain = findFrom(demands, how, fromZero);
		return plain !== "none" || !demands.some(({ line }) => line.terms.some((term) => fromZero.has(term))) ? plain : findFrom(demands, how, NO_TERMS);
	};
	/** Leaves out numbers below zero of some terms. */
	const findFrom = (demands, how, aboveZero) => {
		const own = budgetOf(MOST_STEPS$1, whole);
		let isCut = false;
		const spend = (steps) => !(isCut ||= !own.spend(steps));
		if (!spend(STEPS_OF_A_LOOK * demands.reduce((sum, { line }) => sum + line.terms.length, 0))) return null;
		const terms = [...new Set(demands.flatMap(({ line }) => line.terms))];
		if (terms.length > MOST_TERMS) return null;
		const rank = new Map(terms.map((term, at) => [term, at]));
		const lines = demands.map(({ line }) => line);
		const ends = terms.filter((term) => aboveZero.has(term)).map((term) => ({
			weights: /* @__PURE__ */ new Map([[term, 1]]),
			constant: 0
		}));
		const cutting = [...lines.map((line) => boundaries.get(line) ?? UNKNOWN), {
			planes: ends,
			complete: true
		}];
		if (!spend(STEPS_OF_A_LOOK * cutting.reduce((sum, { planes }) => sum + sizeOfPlanes(planes), 0))) return null;
		const arrangement = arrangementOf(terms, cutting, how === "thorough" ? (size) => spend(STEPS_OF_A_LOOK * size) : null);
		const reading = readersOf$2(lines);
		const due = terms.map(() => []);
		for (const demand of demands) due[Math.max(...demand.line.terms.map((term) => rank.get(term) ?? 0))]?.push(demand);
		const evidence = /* @__PURE__ */ new Map();
		const read = (name) => evidence.get(name) ?? unknown();
		const environment = termEnvironment(read);
		const known = /* @__PURE__ */ new Map();
		const valuesOf = (term) => {
			const before = known.get(term);
			if (before !== void 0) return before;
			const cells = arrangement.cellsOf(term, evidence).filter(({ sample }) => sample >= 0 || !aboveZero.has(term)).sort(byPlainness);
			const readers = reading.get(term) ?? [];
			spend(cells.length + readers.reduce((sum, { line }) => sum + STEPS_OF_READING * costOf(line), 0));
			const values = [...choicesOf(term, readers, cells, read), unknown()];
			if (!compared.has(term)) known.set(term, values);
			return values;
		};
		const search = (at) => {
			const term = terms[at];
			if (term === void 0) return true;
			const looks = due[at] ?? [];
			const steps = looks.reduce((sum, { line }) => sum + costOf(line), 1);
			for (const value of valuesOf(term)) {
				if (!spend(steps)) return false;
				evidence.set(term, value);
				if (looks.every(({ line, wanted }) => wanted(truthOf(evaluate(line.expression, environment)))) && search(at + 1)) return true;
			}
			evidence.delete(term);
			return false;
		};
		if (search(0)) return {
			evidence: new Map(evidence),
			belowZero: aboveZero === NO_TERMS
		};
		return !isCut && arrangement.complete ? "none" : null;
	};
	return {
		find,
		isSpent: () => isSpent
	};
}
const NO_TERMS = /* @__PURE__ */ new Set();
/** Of a line that is too large to be looked into. */
const UNKNOWN = {
	planes: [],
	complete: false
};
/** The lines that read each term. */
function readersOf$2(lines) {
	const readers = lines.map((line) => ({
		line,
		expression: line.expression,
		terms: line.terms.map((name) => ({ name }))
	}));
	return grouped(readers, ({ line }) => line.terms);
}
/** Numbers without a sign before others, and those between bounds before bounds. */
function byPlainness(a, b) {
	return Number(a.sample < 0) - Number(b.sample < 0) || Number(a.from === a.to) - Number(b.from === b.to);
}

// src/compare/intervals.ts
const ANYWHERE = {
	low: null,
	high: null,
	exact: null,
	not: /* @__PURE__ */ new Set()
};
/** What is known when a literal holds as well. */
function narrowed(interval, { operator, bound }) {
	const { low, high } = interval;
	const limit = (strict) => ({
		value: bound,
		strict
	});
	switch (operator) {
		case "<":
		case "<=": return high !== null && isWithin(high, limit(operator === "<"), -1) ? interval : {
			...interval,
			high: limit(operator === "<")
		};
		case ">":
		case ">=": return low !== null && isWithin(low, limit(operator === ">"), 1) ? interval : {
			...interval,
			low: limit(operator === ">")
		};
		case "==": return {
			...interval,
			exact: bound
		};
		case "!=": return {
			...interval,
			not: new Set(interval.not).add(bound)
		};
	}
}
/** Whether a limit keeps to another one: below it for a `side` of -1, above it for 1. */
function isWithin(own, wanted, side) {
	if (nearlyEqual(own.value, wanted.value)) return own.strict || !wanted.strict;
	return (own.value - wanted.value) * side > 0;
}
/** Whether no number is in intervals of one form, each of a level of its own. */
function isEmpty(levels) {
	const lows = levels.flatMap(({ low, exact }) => [...low === null ? [] : [low], ...exact === null ? [] : [{
		value: exact,
		strict: false
	}]]);
	const highs = levels.flatMap(({ high, exact }) => [...high === null ? [] : [high], ...exact === null ? [] : [{
		value: exact,
		strict: false
	}]]);
	const exacts = levels.flatMap(({ exact }) => exact === null ? [] : [exact]);
	return lows.some((low) => highs.some((high) => nearlyEqual(low.value, high.value) ? low.strict || high.strict : low.value > high.value)) || levels.some(({ not }) => [...not].some((each) => exacts.some((exact) => nearlyEqual(each, exact))));
}
/** Whether every number of an interval meets a literal. */
function meets({ low, high, exact, not }, { operator, bound, level }) {
	const limit = (strict) => ({
		value: bound,
		strict
	});
	const is = exact === null ? null : {
		value: exact,
		strict: false
	};
	const [lows, highs] = [[low, is], [high, is]].map((each) => each.filter((one) => one !== null));
	switch (operator) {
		case "<":
		case "<=": return highs.some((each) => isWithin(each, limit(operator === "<"), -1));
		case ">":
		case ">=": return lows.some((each) => isWithin(each, limit(operator === ">"), 1));
		case "==": return exact !== null && nearlyEqual(exact, bound);
		case "!=": return exact !== null && !nearlyEqual(exact, bound) || level !== "" && [...not].some((each) => nearlyEqual(each, bound));
	}
}

// src/compare/knowledge.ts
const NOTHING$1 = {
	intervals: /* @__PURE__ */ new Map(),
	facts: /* @__PURE__ */ new Map(),
	texts: /* @__PURE__ */ new Map(),
	known: /* @__PURE__ */ new Set(),
	contradictory: false
};
/** What formulas say without alternatives. */
function knowledgeOf(formulas) {
	return learned(NOTHING$1, formulas, [], budgetOf(Infinity)) ?? NOTHING$1;
}
/** What is known when formulas hold as well; alternatives are put aside into `choices`. Null where that is too much. */
function learned(before, said, choices, budget) {
	const literals = [];
	let contradictory = before.contradictory;
	const collect = (formula) => {
		if (formula.kind === "number" || formula.kind === "fact") literals.push(formula);
		else if (formula.kind === "all") formula.parts.forEach(collect);
		else if (formula.parts.length === 0) contradictory = true;
		else choices.push(formula);
	};
	said.forEach(collect);
	if (!budget.spend(1 + said.length + literals.length + before.intervals.size + before.facts.size)) return null;
	const intervals = new Map(before.intervals);
	const own = /* @__PURE__ */ new Map();
	const touched = /* @__PURE__ */ new Set();
	const [facts, texts, known] = [
		new Map(before.facts),
		new Map(before.texts),
		new Set(before.known)
	];
	for (const literal of literals) {
		if (literal.kind === "number" || literal.text !== null) for (const term of literal.terms) known.add(term);
		if (literal.kind === "number") {
			const levels = own.get(literal.form) ?? new Map(intervals.get(literal.form));
			levels.set(literal.level, narrowed(levels.get(literal.level) ?? ANYWHERE, literal));
			intervals.set(literal.form, levels);
			own.set(literal.form, levels);
			if (!literal.strictly) touched.add(levels);
		} else if (literal.text !== null && literal.holds) {
			contradictory ||= (texts.get(literal.key) ?? literal.text) !== literal.text || facts.get(textKey(literal.key, literal.text)) === false;
			texts.set(literal.key, literal.text);
		} else {
			const key = literal.text === null ? literal.key : textKey(literal.key, literal.text);
			contradictory ||= (facts.get(key) ?? literal.holds) !== literal.holds || literal.text !== null && texts.get(literal.key) === literal.text;
			facts.set(key, literal.holds);
		}
	}
	contradictory ||= [...touched].some((levels) => isEmpty([...levels.values()]));
	return {
		intervals,
		facts,
		texts,
		known,
		contradictory
	};
}
function textKey(key, text) {
	return JSON.stringify([key, text]);
}
/** Whether a formula surely holds by what is known. */
function holdsIn(formula, knowledge) {
	switch (formula.kind) {
		case "all": return formula.parts.every((part) => holdsIn(part, knowledge));
		case "any": return formula.parts.some((part) => holdsIn(part, knowledge));
		case "fact": {
			const { key, text, holds } = formula;
			if (text === null) return knowledge.facts.get(key) === holds || holds && [...formula.terms].some((term) => key === JSON.stringify([`known(${term})`]) && knowledge.known.has(term));
			const is = knowledge.texts.get(key);
			if (is !== void 0) return is === text === holds;
			return knowledge.facts.get(textKey(key, text)) === holds;
		}
		case "number": {
			const levels = knowledge.intervals.get(formula.form);
			if (levels === void 0) return false;
			const own = formula.level === "" && !formula.strictly ? [...levels.values()] : [levels.get(formula.level) ?? ANYWHERE];
			const exact = formula.strictly ? [] : [...levels.values()].filter((each) => each.exact !== null);
			return [...own, ...exact].some((interval) => meets(interval, formula));
		}
	}
}

// src/compare/certainty.ts
/**
* Whether a formula surely holds wherever others do, for every kind of evidence: for numbers, for estimates, and where
* something was not measured. An estimate surely meets a bound with the whole of its interval, and may meet neither a bound
* nor its opposite; of two sums of metrics nothing follows for a third one. Nothing surely holds that is not said: of what
* does hold the vaguest evidence is taken, and there it is looked at. False where it cannot be told.
*/
function follows(consequent, antecedents, budget) {
	return provesIn(consequent, NOTHING$1, antecedents, budget);
}
function provesIn(consequent, before, said, budget) {
	const choices = [];
	const knowledge = learned(before, said, choices, budget);
	if (knowledge === null) return false;
	if (knowledge.contradictory) return true;
	if (!budget.spend(sizeOfFormula(consequent))) return false;
	if (holdsIn(consequent, knowledge)) return true;
	for (const [at, choice] of choices.entries()) {
		if (!budget.spend(sizeOfFormula(choice))) return false;
		if (holdsIn(choice, knowledge)) continue;
		return choice.parts.every((part) => budget.spend(choices.length - at) && provesIn(consequent, knowledge, [part, ...choices.slice(at + 1)], budget));
	}
	return false;
}
function sizeOfFormula(formula) {
	return formula.kind === "all" || formula.kind === "any" ? formula.parts.reduce((sum, part) => sum + sizeOfFormula(part), 1) : 1;
}

// src/compare/line-groups.ts
function readersOf$1(lines) {
	return grouped(lines, ({ terms }) => terms);
}
/** Lines in groups that share no term. */
function groupsOf(lines) {
	const readers = readersOf$1(lines);
	const all = [];
	const byTerm = /* @__PURE__ */ new Map();
	const grouped = /* @__PURE__ */ new Set();
	for (const first of lines) {
		if (grouped.has(first)) continue;
		const group = connectedTo([first], readers);
		for (const line of group) {
			grouped.add(line);
			for (const term of line.terms) byTerm.set(term, group);
		}
		all.push(group);
	}
	return {
		all,
		byTerm
	};
}
/** The lines that share a term with some, or with one that does, the nearest first. */
function connectedTo(some, readers) {
	const found = new Set(some);
	const terms = /* @__PURE__ */ new Set();
	for (const line of found) for (const term of line.terms) {
		if (terms.has(term)) continue;
		terms.add(term);
		for (const reader of readers.get(term) ?? []) found.add(reader);
	}
	return [...found];
}

// src/compare/sums.ts
/** Numbers beyond which rounding may decide. */
const [SMALLEST, LARGEST] = [1e-9, 1e9];
/** Two sides as one sum of terms against a number; null where they are no sum, or a term cancels out, which is read all the same. */
function differenceOf(left, right, terms) {
	const [a, b] = [sumOf(left), sumOf(right)];
	if (a === null || b === null || terms.size === 0) return null;
	const { weights, constant } = plus(a, scaled(b, -1));
	const sorted = [...weights].sort(([one], [other]) => one < other ? -1 : 1);
	const [, unit] = sorted[0] ?? ["", 0];
	const sizes = [...weights.values(), ...constant === 0 ? [] : [constant]].map(Math.abs);
	if (weights.size < terms.size || sizes.some((size) => !(size >= SMALLEST && size <= LARGEST))) return null;
	const whole = [a, b].flatMap((side) => [side.constant, ...side.weights.values()]).map(Math.abs);
	if (Math.max(...whole) > 1e4 * Math.min(...sizes)) return null;
	return {
		form: JSON.stringify(sorted.map(([term, weight]) => [term, Number((weight / unit).toPrecision(12))])),
		bound: 0 - constant / unit,
		turned: unit < 0
	};
}
/** A side as a sum of terms; null where it is none. */
function sumOf(part) {
	switch (part.kind) {
		case "number": return {
			weights: /* @__PURE__ */ new Map(),
			constant: part.value
		};
		case "reference": return {
			weights: /* @__PURE__ */ new Map([[part.reference.head[0] ?? "", 1]]),
			constant: 0
		};
		case "negate": return ((sum) => sum && scaled(sum, -1))(sumOf(part.operand));
		case "arithmetic": return part.rest.reduce((left, { operator, operand }) => {
			const right = left && sumOf(operand);
			if (left === null || right === null) return null;
			if (operator === "+" || operator === "-") return plus(left, operator === "+" ? right : scaled(right, -1));
			if (operator === "/") return right.weights.size > 0 || right.constant === 0 ? null : scaled(left, 1 / right.constant);
			return right.weights.size === 0 ? scaled(left, right.constant) : left.weights.size === 0 ? scaled(right, left.constant) : null;
		}, sumOf(part.first));
		default: return null;
	}
}
/** The number that a side is whatever is measured; null where it reads anything. */
function constantOf(part) {
	const sum = sumOf(part);
	return sum !== null && sum.weights.size === 0 && termsIn(part).size === 0 && Number.isFinite(sum.constant) ? sum.constant : null;
}

// src/compare/literals.ts
/**
* What must surely hold for a line to let evidence pass, or for a trigger to fire. Alternatives share the error of passing
* (`judge/errors.ts`).
*/
function formulaOf({ kind, expression, slicesOf }, asked) {
	const said = formulaIn(withSlicesOf(slicesOf, expression), kind === "condition" || asked === "fires", {
		kind,
		shares: asked === "passes",
		level: [],
		slicesOf
	});
	if (slicesOf === null) return said;
	return compound("all", [{
		kind: "fact",
		key: JSON.stringify({ slicesOf }),
		text: null,
		holds: true,
		terms: /* @__PURE__ */ new Set()
	}, said]);
}
/** What is said of some slices says nothing of others: beside a baseline there are those that a run lost. */
function withSlicesOf(slicesOf, expression) {
	if (slicesOf === null) return expression;
	return withReferences(expression, ({ reference }) => ({
		...reference,
		head: reference.head.map((name) => name.replace(/^((?:lower|upper)\()?each /u, `$1each ${slicesOf} `))
	}));
}
function compound(kind, parts) {
	const [only] = parts;
	return parts.length === 1 && only !== void 0 ? only : {
		kind,
		parts,
		terms: new Set(parts.flatMap(({ terms }) => [...terms]))
	};
}
function formulaIn(expression, wanted, context) {
	switch (expression.kind) {
		case "not": return formulaIn(expression.operand, !wanted, context);
		case "boolean": return {
			kind: expression.value === wanted ? "all" : "any",
			parts: [],
			terms: /* @__PURE__ */ new Set()
		};
		case "logic": {
			const all = expression.operator === "and" === wanted;
			const inside = all ? context : sharedBy(expression.operands, context);
			return compound(all ? "all" : "any", expression.operands.map((operand) => formulaIn(operand, wanted, inside)));
		}
		case "comparison": {
			const sides = childrenOf(expression);
			if (estimablePairsOf(expression) === null) return factOf(expression, wanted, {
				...context,
				level: [...context.level, JSON.stringify([context.slicesOf, context.kind])]
			});
			const bounds = referencesIn(expression).filter(({ reference }) => isBound(reference.head[0] ?? "")).length;
			const level = [...context.level];
			if (!wanted && context.shares && expression.rest.length > 1) level.push(`chain of ${expression.rest.length}`);
			if (bounds > 0) level.push(JSON.stringify([
				bounds,
				wanted,
				context.slicesOf,
				context.kind
			]));
			return compound(wanted ? "all" : "any", expression.rest.map(({ operator, operand }, at) => literalOf(sides[at], wanted ? operator : NEGATED[operator], operand, {
				...context,
				level
			}, bounds > 0)));
		}
		default: return factOf(expression, wanted, {
			...context,
			level: []
		});
	}
}
/** The level of alternatives: as many share an error as are over estimates, and which are is told by their terms. */
function sharedBy(operands, context) {
	if (!context.shares) return context;
	const uncertain = operands.flatMap((operand) => {
		const terms = [...new Set(comparedIn(operand))].sort();
		return terms.length === 0 ? [] : [JSON.stringify(terms)];
	});
	return uncertain.length < 2 ? context : {
		...context,
		level: [...context.level, uncertain.sort().join(" ")]
	};
}
/** What stands in comparisons that may be over estimates. */
function comparedIn(expression) {
	const pairs = estimablePairsOf(expression);
	return pairs === null ? childrenOf(expression).flatMap(comparedIn) : pairs.flatMap(({ left, right }) => [...termsIn(left), ...termsIn(right)]);
}
function factOf(expression, holds, { level }) {
	return {
		kind: "fact",
		key: JSON.stringify([
			keyOf(expression),
			...[...level].sort(),
			...expression.kind === "comparison" ? [holds] : []
		]),
		text: null,
		holds,
		terms: termsIn(expression)
	};
}
function literalOf(left, operator, right, { level }, strictly) {
	const terms = /* @__PURE__ */ new Set([...termsIn(left), ...termsIn(right)]);
	if (!(!(operator === "==" || operator === "!=") || typeOf(left) === "number" || typeOf(right) === "number")) {
		const [of, value] = right.kind === "text" ? [left, right.value] : left.kind === "text" ? [right, left.value] : [null, null];
		if (of !== null) return {
			kind: "fact",
			key: keyOf(of),
			text: value,
			holds: operator === "==",
			terms
		};
		const [flag, truth] = right.kind === "boolean" ? [left, right.value] : left.kind === "boolean" ? [right, left.value] : [null, null];
		if (flag !== null) return {
			kind: "fact",
			key: JSON.stringify([keyOf(flag)]),
			text: null,
			holds: operator === "==" === truth,
			terms
		};
		return {
			kind: "fact",
			key: JSON.stringify([
				...[keyOf(left), keyOf(right)].sort(),
				operator,
				...[...level].sort()
			]),
			text: null,
			holds: true,
			terms
		};
	}
	const own = [...level, ...operator === "!=" ? ["either side"] : []].sort();
	const rest = {
		kind: "number",
		level: own.length === 0 ? "" : JSON.stringify(own),
		strictly,
		terms
	};
	const sum = differenceOf(left, right, terms);
	if (sum !== null) return {
		...rest,
		form: sum.form,
		bound: sum.bound,
		operator: sum.turned ? TURNED[operator] : operator
	};
	const [onLeft, onRight] = [constantOf(left), constantOf(right)];
	if (onRight !== null) return {
		...rest,
		form: keyOf(left),
		bound: onRight,
		operator
	};
	if (onLeft !== null) return {
		...rest,
		form: keyOf(right),
		bound: onLeft,
		operator: TURNED[operator]
	};
	return {
		...rest,
		form: JSON.stringify([keyOf(left), keyOf(right)]),
		bound: 0,
		operator
	};
}
const TURNED = {
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<=",
	"==": "==",
	"!=": "!="
};
/** How a part is told from others: as it is written, since its names are plain. */
function keyOf(part) {
	return printExpression(part);
}
function isBound(term) {
	return /^(?:lower|upper)\(/u.test(term);
}

// src/compare/implication.ts
/** At which truth a line lets evidence through. */
function letsThrough({ kind }, passing) {
	if (passing === "not rolled back") return (truth) => truth !== "true";
	return (truth) => truth === (kind === "condition" ? "true" : "false");
}
/** Steps of looking at what surely follows: of one line, and of all. */
const MOST_STEPS = 2e4;
const MOST_STEPS_IN_ALL = 3e5;
const STEPS_OF_A_LINE = 10;
/**
* What lines of one gate imply, of those that decide whether evidence gets through. `search` knows the lines of both gates.
* `surely`: that no number tells lines apart is not enough, what follows must follow for estimates as well.
*/
function linesOf(all, passing, search, { surely }) {
	const lines = passing === "passes" ? all : all.filter(({ kind }) => kind === "trigger");
	const own = new Set(lines);
	const whole = budgetOf(MOST_STEPS_IN_ALL);
	const find = (demands) => search.find(demands, "quick") ?? search.find(demands, "thorough");
	const groups = groupsOf(lines);
	const readers = readersOf$1(lines);
	const formulas = /* @__PURE__ */ new Map();
	/** Of what lets evidence pass, and of what rolls it back. */
	const formulaFor = (line) => {
		const formula = formulas.get(line) ?? formulaOf(line, passing === "passes" ? "passes" : "fires");
		formulas.set(line, formula);
		return formula;
	};
	let said = null;
	const together = /* @__PURE__ */ new Map();
	/** Of all lines that read one of some terms any or all. */
	const besideOf = (terms) => {
		const key = JSON.stringify(terms);
		let known = together.get(key);
		if (known === void 0) {
			const near = [...new Set(terms.flatMap((term) => readers.get(term) ?? []))];
			if (!whole.spend(STEPS_OF_A_LINE * near.length)) return null;
			together.set(key, known = compound(passing === "passes" ? "all" : "any", near.map(formulaFor)));
		}
		return known;
	};
	const surelyFollows = (line, paired) => {
		const formula = formulaFor(line);
		if (passing === "passes") {
			said ??= knowledgeOf(lines.map(formulaFor));
			if (said.contradictory || holdsIn(formula, said)) return true;
		}
		const isImplied = (others) => {
			const budget = budgetOf(MOST_STEPS, whole);
			return passing === "passes" ? follows(formula, [others], budget) : follows(others, [formula], budget);
		};
		if (paired !== null && own.has(paired) && isImplied(formulaFor(paired))) return true;
		const others = besideOf(line.terms);
		return others !== null && isImplied(others);
	};
	let unsatisfiable = null;
	/** Whether there is no group, of those that a line has nothing to do with, that lets nothing through. */
	const areOthersSatisfiable = (near) => {
		unsatisfiable ??= groups.all.filter((group) => find(group.map((line) => ({
			line,
			wanted: letsThrough(line, passing)
		}))) === "none");
		return unsatisfiable.every((group) => near.has(group));
	};
	const searched = (line) => {
		if (search.isSpent()) return null;
		const nearGroups = new Set(line.terms.flatMap((term) => ((group) => group === void 0 ? [] : [group])(groups.byTerm.get(term))));
		const near = connectedTo([line], readers).filter((each) => each !== line || own.has(line));
		const lets = letsThrough(line, passing);
		const demands = (some) => [{
			line,
			wanted: (truth) => !lets(truth)
		}, ...some.map((each) => ({
			line: each,
			wanted: letsThrough(each, passing)
		}))];
		const alike = near.filter(({ terms }) => terms.every((term) => line.terms.includes(term)));
		if (alike.length < near.length && find(demands(alike)) === "none") return "none";
		const found = find(demands(near));
		return found === "none" || !areOthersSatisfiable(nearGroups) ? "none" : found;
	};
	return { imply(line, beside) {
		if (surelyFollows(line, beside)) return "yes";
		const found = searched(line);
		if (found === "none") return surely ? "uncertain" : "yes";
		if (found === null) return "undecided";
		const terms = [.../* @__PURE__ */ new Set([...line.terms, ...beside?.terms ?? []])];
		return {
			belowZero: found.belowZero,
			without: terms.flatMap((term) => ((value) => value === void 0 ? [] : [{
				term,
				value
			}])(found.evidence.get(term)))
		};
	} };
}

// src/compare/line-change.ts
/** What is asked of lines, from the more to the less serious: of a trigger first what it rolls back, then what it is blind for. */
const ASKED = {
	condition: ["passes"],
	trigger: ["not rolled back", "passes"]
};
const NOTHING = {
	effect: "same",
	at: [],
	holds: true,
	belowZero: false
};
/** What became of a line. All lines of a gate that let evidence pass are looked at as one, and so are all that roll it back. */
function lineChange({ old, new: now }, { byOld, byNew }) {
	const { kind } = old ?? now;
	const looser = old?.counts === true ? lostBy(old, byNew, now) : NOTHING;
	const demanded = now?.counts === true ? lostBy(now, byOld, old) : NOTHING;
	const stricter = looser.effect === "lost" && !looser.belowZero && demanded.belowZero ? NOTHING : demanded;
	const effect = effectOf(looser, stricter);
	if (effect === "incomparable" && old !== null && now !== null && isOtherReading(old, now)) return {
		kind,
		effect,
		old: writtenOf(old),
		new: writtenOf(now),
		message: changeMessages.otherReading({
			old: old.terms.map((term) => subjectOf$1(term).name),
			now: now.terms.map((term) => subjectOf$1(term).name)
		})
	};
	return {
		kind,
		effect,
		old: writtenOf(old),
		new: writtenOf(now),
		message: changeMessages.line({
			kind,
			change: old === null ? "added" : now === null ? "dropped" : old.counts === now.counts ? "changed" : now.counts ? "blocks now" : "warns now",
			counts: (now ?? old)?.counts === true || old?.counts === true && now !== null,
			undecided: effect === "incomparable" && [looser, stricter].some((each) => each.effect === "undecided") ? "whole" : stricter.effect === "undecided" ? "stricter" : null,
			uncertain: looser.effect !== "uncertain" ? null : old !== null && old.slicesOf !== null ? "slices" : "estimates",
			looser: saidOf$1(looser),
			stricter: saidOf$1(stricter)
		}),
		...looser.effect === "lost" ? { looser_at: witnessOf(looser.at) } : {},
		...stricter.effect === "lost" ? { stricter_at: witnessOf(stricter.at) } : {}
	};
}
/** Whether two lines read the same metrics and nothing of them in the same way: `p95(x)` and `p99(x)`. */
function isOtherReading(old, now) {
	return old.metrics.length > 0 && old.metrics.join() === now.metrics.join() && !old.terms.some((term) => now.terms.includes(term));
}
function lostBy(line, others, beside) {
	const found = [];
	for (const passing of ASKED[line.kind]) {
		const implied = others[passing].imply(line, beside);
		if (typeof implied === "object") return {
			effect: "lost",
			at: implied.without,
			holds: passing === "passes",
			belowZero: implied.belowZero
		};
		found.push(implied);
	}
	const open = ["undecided", "uncertain"].find((each) => found.includes(each));
	return open === void 0 ? NOTHING : {
		...NOTHING,
		effect: open
	};
}
function effectOf(looser, stricter) {
	if (looser.effect === "undecided" || looser.effect === "uncertain") return "incomparable";
	const isStricter = stricter.effect !== "same";
	if (looser.effect === "lost") return isStricter ? "incomparable" : "looser";
	return isStricter ? "stricter" : "same";
}
function writtenOf(line) {
	return line === null ? null : {
		text: line.text,
		line: line.source.place.line
	};
}
function saidOf$1({ effect, at, holds, belowZero }) {
	return effect === "lost" ? {
		belowZero,
		at: at.map(({ term, value }) => ({
			...subjectOf$1(term),
			value: plain(value)
		})),
		holds
	} : null;
}
function witnessOf(at) {
	return Object.fromEntries(at.map(({ term, value }) => [subjectOf$1(term).name, plain(value)]));
}
function plain(value) {
	return value.kind === "number" || value.kind === "text" || value.kind === "boolean" ? value.value : null;
}

// src/compare/naming.ts
/**
* The names of two gates. `canonical` is for readers: it takes `metric("a.b")` for `a.b`, though only the latter is looked
* up as `a` and then `b` as well. Here two references are one only where they are looked up under the same keys. Aliases
* are those of both gates; that they changed is a change of its own.
*/
function namingOf(gates) {
	const declarations = declaredByAny(gates);
	const namesOf = (name) => {
		const declared = declarations.get(name);
		return declared === void 0 ? [name] : namesOfMetric(declared);
	};
	const names = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	const keyOf = (reference) => {
		const { declared, rest } = declarationOf(reference, declarations);
		return JSON.stringify([
			lookupPaths(unwrapped(reference), namesOf).map((keys) => JSON.stringify(keys)).sort(),
			declared?.name,
			rest
		]);
	};
	const taken = /* @__PURE__ */ new Set();
	return { named(reference) {
		const { head, exact, path, written } = reference;
		const asWritten = JSON.stringify([
			head,
			exact,
			path,
			written
		]);
		const key = known.get(asWritten) ?? keyOf(reference);
		known.set(asWritten, key);
		let name = names.get(key);
		if (name === void 0) {
			const [byName, ...others] = [canonical(reference, declarations), reference].map((each) => printReference({
				...each,
				origin: "metrics"
			}));
			name = [byName, ...others].find((each) => !taken.has(each)) ?? numbered(byName, taken);
			taken.add(name);
			names.set(key, name);
		}
		return {
			origin: reference.origin,
			head: [name],
			exact: false,
			path: []
		};
	} };
}
/** Of names that are written alike and are not one, as a part of each slice and a metric may be, the second is so numbered. */
function numbered(name, taken) {
	let nth = 2;
	while (taken.has(`${name} (${nth})`)) nth += 1;
	return `${name} (${nth})`;
}
function declaredByAny(gates) {
	const byName = /* @__PURE__ */ new Map();
	for (const each of gates.flatMap(({ metrics }) => metrics)) {
		const known = byName.get(each.name);
		byName.set(each.name, known === void 0 ? each : {
			...known,
			aliases: [...known.aliases, ...each.aliases]
		});
	}
	return new Map([...byName.values()].flatMap((each) => namesOfMetric(each).map((name) => [name, each])));
}

// src/compare/pairs.ts
/**
* Pairs what was with what is: by the first key that both share, then by the next, each in order. What is left over was
* dropped or added. The order is that of the old ones, and then of what was added.
*/
function pairsOf(old, now, keys) {
	const partner = /* @__PURE__ */ new Map();
	const left = new Set(now);
	for (const keyOf of keys) {
		const ofKey = (each) => ((key) => key === null ? [] : [key])(keyOf(each));
		const open = new Map([...grouped(left, ofKey)].map(([key, some]) => [key, [...some].reverse()]));
		for (const each of old) {
			const key = partner.has(each) ? null : keyOf(each);
			const found = key === null ? void 0 : open.get(key)?.pop();
			if (found === void 0) continue;
			partner.set(each, found);
			left.delete(found);
		}
	}
	return [...old.map((each) => ({
		old: each,
		new: partner.get(each) ?? null
	})), ...[...left].map((each) => ({
		old: null,
		new: each
	}))];
}

// src/compare/blind.ts
/** What decides whether a gate may pass. */
function blockingOf({ conditions }) {
	return conditions.flatMap(({ severity, expression }) => severity === "block" ? [expression] : []);
}
/**
* Whether an expression may come true the sooner where less is known, as `known(x)` is false then. `wanted`: the truth with
* which it lets its line pass; null for either. Nothing else does: what is not known shares its error as what is.
*/
function mayPassBlindly(expression, wanted = true) {
	switch (expression.kind) {
		case "not": return mayPassBlindly(expression.operand, wanted === null ? null : !wanted);
		case "logic": return expression.operands.some((operand) => mayPassBlindly(operand, wanted));
		case "comparison": return childrenOf(expression).some((side) => mayPassBlindly(side, null));
		case "call": return expression.name === "known" && wanted !== true;
		default: return false;
	}
}
/** Whether many values of a baseline are read as one: of cases that are paired with them those that are new do not count. */
function readsManyOfBaseline(expression) {
	return contains(expression, (part) => part.kind === "call" && part.args.some((argument) => argument.kind === "reference" && argument.reference.origin === "baseline"));
}

// src/compare/metric-settings.ts
/** A change of what is no line. */
function setting(name, effect, old, now, message) {
	return {
		kind: "setting",
		name,
		effect,
		old: old === null ? null : {
			text: old,
			line: null
		},
		new: now === null ? null : {
			text: now,
			line: null
		},
		message
	};
}
/** What is said of a metric that either gate declares. */
function metricChanges(old, now) {
	const names = [...new Set([...old.metrics, ...now.metrics].map(({ name }) => name))];
	const [before, after] = [old, now].map(declarationsOf);
	const changed = names.map((name) => ({
		name,
		was: saidOf(name, before),
		is: saidOf(name, after)
	})).filter(({ was, is }) => JSON.stringify(was) !== JSON.stringify(is));
	if (changed.length === 0) return [];
	const readers = readersOf([old, now]);
	return changed.flatMap(({ name, was, is }) => [
		...samplesChange(name, was, is, readers(name)),
		...fromChange(name, was, is),
		...aliasChange(name, was, is, readers(name))
	]);
}
/** What a gate says of a name that is declared in one of two gates: a part of a metric is what that one is until it is declared itself. */
function saidOf(name, declarations) {
	const { declared } = declarationOf({
		origin: "metrics",
		head: name.split("."),
		exact: false,
		path: []
	}, declarations);
	const aliases = declared?.name === name ? namesOfMetric(declared).slice(1) : [];
	return {
		minSamples: declared?.minSamples ?? null,
		from: declared?.from == null ? null : fromText(declared.from),
		aliases: aliases.sort()
	};
}
function readersOf(gates) {
	const all = gates.map(declarationsOf);
	const namesIn = (expressions, isRead) => new Set(expressions.flatMap(referencesIn).filter(({ reference }) => isRead(reference.origin)).flatMap(({ reference }) => all.map((declarations) => declarationOf(reference, declarations).declared?.name ?? "")));
	const triggers = namesIn(gates.flatMap((gate) => gate.triggers.flatMap((each) => each.kind === "expression" ? [each.expression] : [])), () => true);
	const lenient = new Set(gates.flatMap(blockingOf).flatMap((expression) => {
		if (mayPassBlindly(expression)) return [...namesIn([expression], () => true)];
		const known = namesIn([expression], (origin) => origin === "metrics");
		return [...namesIn([expression], (origin) => origin === "baseline")].filter((name) => !known.has(name));
	}));
	return (metric) => ({
		triggers: triggers.has(metric),
		lenient: lenient.has(metric)
	});
}
function samplesChange(name, { minSamples: was }, { minSamples: is }, { triggers, lenient }) {
	if (was === is) return [];
	const looser = (is ?? 0) < (was ?? 0);
	const effect = looser ? "looser" : triggers || lenient ? "incomparable" : "stricter";
	return [setting(`min_samples of ${name}`, effect, was === null ? null : String(was), is === null ? null : String(is), changeMessages.minSamples({
		looser,
		was,
		is,
		blind: triggers,
		lenient
	}))];
}
function fromChange(name, { from: was }, { from: is }) {
	return was === is ? [] : [setting(`from of ${name}`, "incomparable", was, is, changeMessages.from({ metric: name }))];
}
function fromText({ file, read }) {
	return `${file.value}: ${read.kind === "value" ? printExpression(read.value) : `${printExpression(read.count)} of ${printExpression(read.of)}`}`;
}
function aliasChange(name, { aliases: was }, { aliases: is }, { triggers }) {
	const added = is.filter((each) => !was.includes(each));
	const gone = was.filter((each) => !is.includes(each));
	if (added.length + gone.length === 0) return [];
	const effect = gone.length > 0 || triggers ? "incomparable" : "looser";
	return [setting(`aliases of ${name}`, effect, was.join(", ") || null, is.join(", ") || null, changeMessages.aliases({
		metric: name,
		added,
		gone,
		triggers
	}))];
}

// src/compare/settings.ts
/** Changes of a gate besides its lines that bear on what these decide. */
function settingChanges(old, now) {
	return [
		...pathChange(old, now),
		...confidenceChange(old, now),
		...unreportedChange(old, now),
		...metricChanges(old, now),
		...labelChanges(old, now)
	];
}
/** What a gate is called bears on no verdict; but whoever reads it should know that it is said to guard something else. */
function pathChange({ protectedPath: was }, { protectedPath: is }) {
	return was === is ? [] : [setting("protected_path", "same", was, is, changeMessages.protectedPath())];
}
function confidenceChange(old, now) {
	if (old.confidence === now.confidence) return [];
	const [before, after] = [old.confidence, now.confidence].map((each) => each === "off" ? 0 : each);
	const hasTriggers = [old, now].some((gate) => gate.triggers.some(({ kind }) => kind === "expression"));
	const blocking = [old, now].flatMap(blockingOf);
	const hasBounds = blocking.some((expression) => lenientBound(expression) !== null);
	const isBlind = blocking.some((expression) => mayPassBlindly(expression));
	const hasCases = old.confidence === "off" && blocking.some(readsManyOfBaseline);
	return [setting("confidence", after < before ? "looser" : hasTriggers || hasBounds || isBlind || hasCases ? "incomparable" : "stricter", String(old.confidence), String(now.confidence), changeMessages.confidence({
		lowered: after < before,
		hasTriggers,
		hasBounds,
		isBlind,
		hasCases
	}))];
}
function unreportedChange(old, now) {
	const hasSignals = [old, now].every(({ triggers }) => triggers.some(({ kind }) => kind === "signal"));
	if (old.unreportedSignals === now.unreportedSignals || !hasSignals) return [];
	const looser = now.unreportedSignals === "clear";
	return [setting("unreported_signals", looser ? "looser" : "stricter", old.unreportedSignals, now.unreportedSignals, changeMessages.unreported({ looser }))];
}
/** A label is one more way to report a signal. */
function labelChanges(old, now) {
	const signals = ({ triggers }) => triggers.filter((each) => each.kind === "signal");
	const byText = new Map(signals(now).map((each) => [normalizeSignal(each.text), each]));
	return signals(old).flatMap((before) => {
		const after = byText.get(normalizeSignal(before.text));
		if (after === void 0 || before.label?.toLowerCase() === after.label?.toLowerCase()) return [];
		const effect = after.label === null ? "looser" : before.label === null ? "stricter" : "incomparable";
		return [setting(`label of ${before.text}`, effect, before.label, after.label, changeMessages.label({
			was: before.label,
			is: after.label
		}))];
	});
}

// src/compare/compare.ts
/**
* Says by meaning what became stricter and what looser from some gates to others. A line that changed is looser when
* evidence passes, or is not rolled back, by all the new lines together that the old line stopped; so a line that is split
* in two, moved or said in other words is the same.
*/
function compareLoaded(old, now) {
	const gatesOf = ({ gates }) => gates.map(({ gate }) => gate);
	const gates = pairsOf(gatesOf(old), gatesOf(now), [
		({ file, protectedPath }) => JSON.stringify([file, protectedPath]),
		({ protectedPath }) => protectedPath,
		({ file }) => file,
		() => ""
	]).map((pair) => {
		if (pair.old !== null && pair.new !== null) return compareGates(pair.old, pair.new);
		const [gate, effect] = pair.old === null ? [pair.new, "stricter"] : [pair.old, "looser"];
		const written = {
			text: gate.protectedPath,
			line: gate.place.line
		};
		const change = {
			kind: "gate",
			effect,
			old: pair.old && written,
			new: pair.new && written,
			message: changeMessages.gate({ dropped: pair.new === null })
		};
		return {
			protected_path: gate.protectedPath,
			effect,
			conditions: effect,
			triggers: effect,
			changes: [change]
		};
	});
	return {
		effect: together(gates.map(({ effect }) => effect)),
		gates
	};
}
function compareGates(old, now) {
	const naming = namingOf([old, now]);
	const [before, after] = [comparedLinesOf(old, naming), comparedLinesOf(now, naming)];
	const search = evidenceSearch([...before, ...after]);
	const asked = (lines, surely) => {
		const of = (passing) => linesOf(lines.filter(({ counts }) => counts), passing, search, { surely });
		return {
			passes: of("passes"),
			"not rolled back": of("not rolled back")
		};
	};
	const [byOld, byNew] = [asked(before, false), asked(after, true)];
	const changesOf = (kind) => {
		const of = (lines) => lines.filter((line) => line.kind === kind);
		return pairsOf(of(before), of(after), [
			identityOf,
			readsOf,
			subjectOf,
			firstRead
		]).flatMap((pair) => {
			return pair.old !== null && pair.new !== null && identityOf(pair.old) === identityOf(pair.new) ? [] : [lineChange(pair, {
				byOld,
				byNew
			})];
		});
	};
	const [conditions, triggers, settings] = [
		changesOf("condition"),
		changesOf("trigger"),
		settingChanges(old, now)
	];
	const changes = [
		...conditions,
		...triggers,
		...settings
	];
	const effectOf = (some) => together(some.map(({ effect }) => effect));
	return {
		protected_path: now.protectedPath,
		effect: effectOf(changes),
		conditions: effectOf(conditions),
		triggers: effectOf(triggers),
		changes
	};
}
/** What lines of one meaning share, whatever else stands in their gates. */
function identityOf({ expression, counts }) {
	return JSON.stringify([expression, counts], (key, value) => [
		"start",
		"end",
		"written",
		"role"
	].includes(key) ? void 0 : value);
}
function readsOf({ terms }) {
	return JSON.stringify([...terms].sort());
}
/** The key of `must_hold` that a condition stands under. */
function subjectOf({ source }) {
	return source.kind === "condition" ? source.metric : null;
}
function firstRead({ terms, source }) {
	return source.kind === "signal" ? null : terms[0] ?? null;
}
/** Several effects as one. */
function together(effects) {
	const some = new Set(effects.filter((each) => each !== "same"));
	const [only] = some;
	return some.size > 1 ? "incomparable" : only ?? "same";
}

// src/judge/held.ts
/** A report in which gates that are themselves in doubt never pass: their verdict is at best hold. */
function holding(report, doubtOf) {
	const gates = report.gates.map((gate) => {
		const doubt = gate.verdict === "pass" ? doubtOf(gate) : null;
		return doubt === null ? gate : {
			...gate,
			verdict: "hold",
			diagnosis: diagnosisOf(doubt)
		};
	});
	return {
		...report,
		gates,
		verdict: worst(gates.map(({ verdict }) => verdict))
	};
}
/** Who agreed on what judges is a question of governance. */
function diagnosisOf({ because, evidence }) {
	return {
		surface: "governance",
		confidence: null,
		sentence: diagnosisMessages.held({ because }),
		evidence: [...evidence],
		falsified_by: [diagnosisMessages.heldInVain()],
		next_motion: SURFACES.governance.motion,
		not_now: []
	};
}

// src/github/base/choice.ts
/**
* Takes the base's file, so that nobody is judged by what they wrote themselves. Only where the base has none, or one that
* cannot be understood, the file that is checked out is taken. `mistakes` finds what is wrong in a text.
*/
function chosen(sides, mistakes) {
	const wrongIn = (read) => read.ok ? mistakes(read.file).filter(({ level }) => level === "error") : [read.problem];
	const { base, head } = sides;
	const take = (from, read, doubts) => read.ok ? {
		sides,
		from,
		file: read.file,
		problems: [],
		doubts
	} : {
		sides,
		from,
		file: null,
		problems: [read.problem],
		doubts: []
	};
	if (base === null) return take("head", head, []);
	const wrong = wrongIn(base);
	const wrongInHead = isGone(sides) || isSame(base, head) ? [] : wrongIn(head);
	if (wrong.length === 0) return take("base", base, wrongInHead);
	if (isGone(sides) || isSame(base, head)) return take("base", base, []);
	return take("head", head, wrong);
}
/** Whether a change deletes the file. */
function isGone({ head }) {
	return !head.ok && head.problem.code === "file-missing";
}
/** Whether a file is the same on both sides. */
function isSame(base, head) {
	return base?.ok === true && head.ok && base.file.text === head.file.text;
}

// src/github/base/baseline.ts
/** The baseline of a run, each file of it by the rule of the gates. Most are downloaded, and in no branch. */
async function baselineOf(named, both) {
	const { sides, problems, paths } = await both.read(named, "a baseline");
	const choices = sides.map((each) => chosen(each, mistakesInMetrics));
	return {
		choices,
		inputs: {
			files: choices.flatMap(({ file }) => file ?? []),
			problems: [...problems, ...choices.flatMap((choice) => choice.problems)],
			paths
		}
	};
}

// src/github/base/tree.ts
/** What git calls the kinds of entries of a tree. */
const MODES = {
	folder: "040000",
	link: "120000",
	submodule: "160000"
};
function entryOf(path, mode) {
	return {
		path,
		isFile: mode !== MODES.link && mode !== MODES.submodule
	};
}
/** Why the base cannot be read, in a sentence for the user. It ends the evaluation: nothing is judged by guess. */
var BaseFailure = class extends Error {};

// src/github/base/gates.ts
/** Finds the gates that are named, or else the one where a gate is looked for: at the base first. */
async function gatesOf(named, both, reader) {
	const own = await readGates(named, reader, inputReader(reader));
	const names = named.length > 0 ? named : await defaultAtBase(both);
	if (names.length === 0 && own.files.length === 0) return {
		choices: [],
		judging: own,
		own,
		unasked: null
	};
	const { sides, problems, paths } = await both.read(names.length > 0 ? names : own.paths, "a gate");
	for (const { name, stranger, head } of sides) if (stranger !== null && head.ok) throw new BaseFailure(baseMessages.stranger({
		file: name,
		repository: stranger
	}));
	const choices = sides.map((each) => chosen(each, mistakes));
	return {
		choices,
		judging: {
			files: choices.flatMap(({ file }) => file ?? []),
			problems: [...problems, ...choices.flatMap((choice) => choice.problems)],
			paths
		},
		own,
		unasked: named.length > 0 && choices.some(isNew) ? await unaskedAtBase(choices, both) : null
	};
}
/** Whether the base has nothing in the place of a gate that the change brings. */
function isNew({ sides, file }) {
	return sides.path !== null && sides.base === null && file !== null;
}
async function unaskedAtBase(choices, both) {
	try {
		const [path] = await defaultAtBase(both);
		return path === void 0 || choices.some(({ sides }) => sides.name === path) ? null : path;
	} catch (thrown) {
		if (thrown instanceof BaseFailure) return null;
		throw thrown;
	}
}
async function defaultAtBase(both) {
	for (const path of DEFAULT_GATES) {
		const { sides } = await both.read([path], "a gate");
		if (sides.some(({ base }) => base !== null)) return [path];
	}
	return [];
}
/** What is wrong with a text as a gate, by itself. */
function mistakes(file) {
	return loadGateFiles([file]).problems;
}
/** Whether the change brings other gates than those that judge. */
function isChanged({ judging, own }) {
	const texts = ({ files }) => JSON.stringify(files.map(({ file, text }) => [file, text]).sort());
	return texts(judging) !== texts(own);
}

// src/github/base/doubts.ts
/** Collects what is wrong on the sides that were not taken: of gates for their own file, of everything else for every gate. */
function doubtsOf(gates, baseline, branch) {
	const own = brokenIn(gates.choices, "gate");
	const others = [...straysIn(gates), ...brokenIn(baseline, "baseline")];
	const all = [...own, ...others];
	const doubtOf = ({ file, side, mistakes: found }) => ({
		because: side === "base" ? baseMessages.baseInvalidBecause({
			file,
			branch
		}) : baseMessages.headInvalidBecause({ file }),
		evidence: found.map(worded).map(({ line, message }) => baseMessages.mistake({
			file,
			line,
			message
		}))
	});
	return {
		of: (file) => [...own.filter((each) => each.file === file), ...others].map(doubtOf)[0] ?? null,
		notes: all.map(({ file, side, what }) => side === "base" ? baseMessages.baseInvalid({
			file,
			branch,
			what
		}) : baseMessages.headInvalid({
			file,
			branch,
			what
		})),
		warnings: all.flatMap(({ side, mistakes: found }) => found.map((each) => warned(each, side))),
		texts: [...gates.choices, ...baseline].flatMap(({ from, doubts, sides: { head } }) => from === "base" && doubts.length > 0 && head.ok ? [head.file] : [])
	};
}
function brokenIn(choices, what) {
	return choices.filter(({ doubts }) => doubts.length > 0).map(({ sides, from, doubts }) => ({
		file: sides.name,
		side: from === "base" ? "head" : "base",
		what,
		mistakes: doubts
	}));
}
/** Gates with mistakes that a change puts where they will be found before the one that judges now. */
function straysIn({ choices, own }) {
	const known = new Set(choices.map(({ sides }) => sides.name));
	if (known.size === 0) return [];
	const unread = own.problems.flatMap((problem) => {
		const file = problem.place?.file;
		return file === void 0 || problem.code === "no-match" || problem.code === "file-missing" || problem.code === "file-twice" ? [] : [{
			file,
			side: "head",
			what: "gate",
			mistakes: [problem]
		}];
	});
	const wrong = own.files.map((file) => ({
		file: file.file,
		side: "head",
		what: "gate",
		mistakes: mistakes(file).filter((each) => hasErrors([each]))
	}));
	return [...unread, ...wrong].filter(({ file, mistakes: found }) => !known.has(file) && found.length > 0);
}
/** A mistake that keeps nothing from being judged. One in the base's text is on no line that anybody sees here. */
function warned(diagnostic, side) {
	const { line, message, ...rest } = worded(diagnostic);
	if (side === "head") return {
		...rest,
		line,
		message,
		level: "warning"
	};
	return {
		...rest,
		line: null,
		column: null,
		message: baseMessages.atBase({
			line,
			message
		}),
		level: "warning"
	};
}

// src/github/base/notes.ts
/** Whose gate judged, and what the change does to it, in sentences. */
function notesOf({ gates, baseline, branch, commit, proposed, comparison, doubts }) {
	const { choices, own, unasked } = gates;
	const byBase = choices.filter(({ from }) => from === "base");
	const unjudged = isChanged(gates) && own.files.length > 0 && proposed === null && doubts.length === 0;
	return [
		...byBase.length > 0 ? [baseMessages.judgedBy({
			branch,
			commit
		})] : [],
		...choices.filter(({ sides }) => sides.path === null).map(({ sides }) => baseMessages.outside({ file: sides.name })),
		...choices.filter(isNew).map(({ sides }) => baseMessages.noGateYet({
			file: sides.name,
			branch
		})),
		...unasked === null ? [] : [baseMessages.unasked({
			file: unasked,
			branch
		})],
		...byBase.filter(({ sides }) => isGone(sides)).map(({ sides }) => baseMessages.deletes({ file: sides.name })),
		...proposed == null ? [] : [baseMessages.changes({ verdict: proposed.verdict })],
		...comparison == null ? [] : [baseMessages.effect({
			effect: comparison.effect,
			...directionsOf(comparison.gates)
		})],
		...unjudged ? [baseMessages.changesUnjudged()] : [],
		...baseline.flatMap((choice) => baselineNote(choice, branch) ?? []),
		...doubts
	];
}
/** Whose baseline it is, where that is not plain: one that cannot be understood is in doubt, which is said with the doubts. */
function baselineNote({ sides, from, doubts }, branch) {
	const { name: file, base, head } = sides;
	if (doubts.length > 0) return null;
	if (from === "head") return head.ok ? baseMessages.baselineNotAtBase({
		file,
		branch
	}) : null;
	if (isGone(sides)) return baseMessages.baselineDeletes({
		file,
		branch
	});
	return isSame(base, head) ? null : baseMessages.baselineChanges({
		file,
		branch
	});
}

// src/github/base/proposal.ts
/** What a change's own gates say of the same evidence; null where they cannot judge it. */
function proposalOf(own, input) {
	if (own.gates.length === 0 || hasErrors(own.problems)) return null;
	const judged = checkLoaded(own, input);
	return judged.ok ? {
		verdict: judged.report.verdict,
		gates: judged.report.gates.map((gate) => proposed(gate))
	} : null;
}
/** Where a metric stands on its number line is told of the gate that counts alone. */
function proposed(gate) {
	const bare = (lines) => lines.map((line) => Object.fromEntries(Object.entries(line).filter(([key]) => key !== "number_line")));
	return {
		...gate,
		source: "head",
		conditions: bare(gate.conditions),
		triggers: bare(gate.triggers)
	};
}

// src/github/base/place.ts
/**
* Where a file stands in the repository; null for one outside of the workspace. By names alone: were links followed, a
* change could turn a folder into a link, and so have its gate looked for in another place. Of checkouts in one another the
* outer one counts, since a change can bring the inner one, as a submodule.
*/
function spotOf(workspaces, full) {
	for (const workspace of workspaces) {
		const parts = relative(workspace, full).split(sep);
		if (parts[0] === ".." || parts[0] === "" || isAbsolute(relative(workspace, full))) continue;
		const at = parts.findIndex((_, index) => hasGit(join(workspace, ...parts.slice(0, index))));
		const folders = Math.max(0, at);
		return {
			top: join(workspace, ...parts.slice(0, folders)),
			path: parts.slice(folders).join("/"),
			isSure: at >= 0
		};
	}
	return null;
}
function hasGit(folder) {
	return existsSync(join(folder, ".git"));
}
/**
* Where else a file would stand were the archive unpacked in one of the folders on its way. `.github` is in a repository,
* and no repository in it.
*/
function otherSpots({ top, path, isSure }) {
	if (isSure) return [];
	const parts = path.split("/");
	const end = parts.findIndex((part, at) => part === ".github" || isPattern(part) || at === parts.length - 1);
	return parts.slice(0, end).map((_, at) => ({
		top: join(top, ...parts.slice(0, at + 1)),
		path: parts.slice(at + 1).join("/"),
		isSure
	}));
}
/** The folder that a path or pattern surely lies in: up to its first part with a sign of a pattern. */
function startOf(full) {
	const parts = full.split(sep);
	const at = parts.findIndex((part) => /[*?[\]{}]/u.test(part));
	return at < 0 ? dirname(full) : parts.slice(0, at).join(sep) || sep;
}

// src/github/base/holder.ts
async function holderOf(git, top, environment, { head, headRepository }) {
	const repository = hasGit(top) ? await originOf(git, top, environment) : null;
	const own = (environment["GITHUB_REPOSITORY"] ?? "").toLowerCase();
	if (repository === null || repository === own) return { is: "this" };
	const checkedOut = (await git(top, [
		"rev-parse",
		"--verify",
		"HEAD"
	]))?.toString("latin1").trim();
	if (checkedOut !== void 0 && [head, environment["GITHUB_SHA"]].includes(checkedOut) || repository === headRepository?.toLowerCase()) return { is: "change" };
	return {
		is: ownerOf(repository) === ownerOf(own) ? "sibling" : "stranger",
		repository
	};
}
function ownerOf(repository) {
	return repository.split("/", 1)[0] ?? "";
}
/** The repository of this server that a checkout came from, in lower case, as GitHub takes no notice of it. */
async function originOf(git, top, environment) {
	const origin = (await git(top, [
		"config",
		"--local",
		"--get",
		"remote.origin.url"
	]))?.toString("utf8").trim() ?? "";
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const [, host, name] = /^(?:\w+:\/\/)?(?:[^@/]*@)?([^:/]+)(?::\d+)?[:/](.+?)(?:\.git)?\/?$/u.exec(origin) ?? [];
	if (host === void 0 || name === void 0 || !URL.canParse(server)) return null;
	return host.toLowerCase() === new URL(server).hostname ? name.toLowerCase() : null;
}

// src/github/base/checkouts.ts
/** Looks at the checkouts of a step. `named` are its paths and patterns, relative to `directory`. */
async function checkoutsOf({ environment, git, directory: root }, base, directory, named) {
	const workspaces = [.../* @__PURE__ */ new Set([root, environment["GITHUB_WORKSPACE"] || root])];
	const folders = [directory, ...named.map((each) => startOf(resolve(directory, each)))];
	const holders = /* @__PURE__ */ new Map();
	for (const { top } of folders.flatMap((folder) => spotOf(workspaces, resolve(folder, "file")) ?? [])) if (!holders.has(top)) holders.set(top, await holderOf(git, top, environment, base));
	const find = (path) => {
		const spot = spotOf(workspaces, resolve(directory, path));
		return spot === null ? null : {
			spot,
			holder: holders.get(spot.top) ?? { is: "this" }
		};
	};
	return {
		own: [...holders].filter(([, { is }]) => is === "this").map(([top]) => top),
		spot(path) {
			const found = find(path);
			return found === null || "repository" in found.holder ? null : found.spot;
		},
		strangerOf(path) {
			const holder = find(path)?.holder;
			return holder?.is === "stranger" ? holder.repository : null;
		}
	};
}

// src/github/base/links.ts
/** Links on the way to one file; git itself follows none in a tree, and a system about forty. */
const MOST_LINKS = 8;
/**
* Finds what a path of a tree leads to, as in a checkout of it: through links, also of folders on the way. A link that leads
* out of the repository, or to nothing, is an error; were it taken for "nothing there", whoever proposes a change would be
* asked instead.
*/
async function findThrough(path, lookup) {
	const there = await lookup(path);
	if (there?.kind === "file") return {
		path,
		bytes: there.bytes
	};
	/** `promised` counts the first parts that some link says are there. */
	let [rest, followed, promised] = [
		path.split("/"),
		0,
		0
	];
	for (let at = 1; at <= rest.length; at += 1) {
		const part = rest.slice(0, at).join("/");
		const found = part === path ? there : await lookup(part);
		if (found?.kind === "submodule") throw new BaseFailure(baseMessages.submodule({
			path,
			submodule: part
		}));
		if (found?.kind === "file" && at === rest.length) return {
			path: part,
			bytes: found.bytes
		};
		if (found === null || found.kind === "file") {
			if (at <= promised) throw new BaseFailure(baseMessages.deadLink({ path }));
			return null;
		}
		if (found.kind !== "link") continue;
		followed += 1;
		if (followed > MOST_LINKS) throw new BaseFailure(baseMessages.manyLinks({ path }));
		const target = targetOf(path, part, found.target);
		promised = target.length + Math.max(0, promised - at);
		rest = target.concat(rest.slice(at));
		at = 0;
	}
	return {
		path: rest.join("/"),
		bytes: null
	};
}
/** Where a link leads, from the root of the repository. */
function targetOf(path, link, target) {
	const leads = posix.normalize(posix.join(posix.dirname(link), target)).replace(/\/$/u, "").split("/");
	if (posix.isAbsolute(target) || leads[0] === "..") throw new BaseFailure(baseMessages.linkOut({
		path,
		link,
		target
	}));
	return leads[0] === "." ? leads.slice(1) : leads;
}

// src/github/base/api-tree.ts
/** Seconds that one question may take, GitHub's own failures and short limits waited for. */
const SECONDS = 20;
/** A commit's files by GitHub's API. `name` is what GitHub is to find it by, `branch` what people call it. */
async function apiTree(runner, token, name, branch) {
	const ask = async (what, work) => {
		const attempt = {
			what,
			to: "read",
			permission: "contents: read",
			again: baseMessages.again(),
			notFound: baseMessages.gone()
		};
		const sent = await send(runner, token, attempt, SECONDS, work);
		if (!sent.ok) throw new BaseFailure([
			sent.why,
			baseMessages.orGit(),
			baseMessages.unjudged({ branch })
		].join(" "));
		return sent.value;
	};
	const commit = await ask(baseMessages.commitOf({ branch }), (api) => api.commit(name));
	return {
		commit,
		list: async () => {
			const { entries, truncated } = await ask(baseMessages.listOf({
				branch,
				commit
			}), (api) => api.listing(commit));
			if (truncated) throw new BaseFailure(baseMessages.truncated({ branch }));
			return entries.filter(({ mode }) => mode !== MODES.folder).map(({ path, mode }) => entryOf(path, mode));
		},
		find: (path) => findThrough(path, (part) => ask(baseMessages.fileOf({
			path: part,
			branch,
			commit
		}), (api) => api.content(part, commit)))
	};
}

// src/github/base/git-tree.ts
/** Git's hashes, of either length. */
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
/** A file whose bytes this checkout does not hold, as in a clone that leaves them out. */
var Lacking = class extends Error {};
/**
* The commit that a pull request's merge was made onto, as the checkout itself tells: only where the merge that is checked
* out is the run's, and its second parent the pull request's head. Of any other commit with two parents, the first one may
* be of the author's own making. The parents are read from the commit itself, since grafts and shallow histories change
* what git says they are.
*/
async function mergedOnto(git, top, sha, head) {
	if (!HASH.test(sha)) return null;
	if ((await git(top, [
		"rev-parse",
		"--verify",
		"HEAD"
	]))?.toString("latin1").trim() !== sha) return null;
	const text = (await git(top, [
		"cat-file",
		"commit",
		sha
	]))?.toString("latin1") ?? "";
	const parents = text.slice(0, text.indexOf("\n\n")).split("\n").flatMap((line) => /^parent ([0-9a-f]+)$/u.exec(line)?.[1] ?? []);
	return parents.length === 2 && parents[1] === head ? parents[0] ?? null : null;
}
/** A commit's files by git; null where this checkout does not hold all of it, as a shallow one. What it lacks later, `other` reads. */
async function gitTree(git, top, commit, other) {
	if (!HASH.test(commit)) return null;
	const listed = await git(top, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if (listed === null) return null;
	const entries = entriesIn(listed.toString("utf8"));
	const folders = new Set([...entries.keys()].flatMap(foldersAbove));
	const blob = async (id) => {
		const bytes = await git(top, [
			"cat-file",
			"blob",
			id
		]);
		if (bytes === null) throw new Lacking();
		return bytes;
	};
	const lookup = async (path) => {
		const entry = entries.get(path);
		if (entry === void 0) return folders.has(path) ? { kind: "folder" } : null;
		if (entry.mode === MODES.submodule) return { kind: "submodule" };
		const bytes = await blob(entry.id);
		return entry.mode === MODES.link ? {
			kind: "link",
			target: bytes.toString("utf8")
		} : {
			kind: "file",
			bytes
		};
	};
	return {
		commit,
		list: () => Promise.resolve([...entries].map(([path, { mode }]) => entryOf(path, mode))),
		find: (path) => findThrough(path, lookup).catch(async (thrown) => {
			if (!(thrown instanceof Lacking)) throw thrown;
			return (await other()).find(path);
		})
	};
}
/** The lines of `ls-tree -z`: mode, kind, id, and behind a tab the path. */
function entriesIn(listed) {
	return new Map(listed.split("\0").flatMap((line) => {
		const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/su.exec(line) ?? [];
		return mode === void 0 || id === void 0 || path === void 0 ? [] : [[path, {
			mode,
			id
		}]];
	}));
}
function foldersAbove(path) {
	const parts = path.split("/");
	return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join("/"));
}

// src/github/base/open.ts
/**
* Opens the commit that a change is to be merged into: in one of the checkouts where git can vouch for it, else by GitHub's
* API at the tip of the branch.
*/
async function openBase(runner, token, base, tops) {
	const byApi = (name) => apiTree(runner, token, name, base.branch);
	for (const top of tops) {
		const commit = base.head === null ? base.commit : await mergedOnto(runner.git, top, runner.environment["GITHUB_SHA"] ?? "", base.head);
		const tree = commit === null ? null : await gitTree(runner.git, top, commit, () => byApi(commit ?? ""));
		if (tree !== null) return tree;
	}
	return byApi(base.commit ?? `heads/${base.branch}`);
}

// src/github/base/sides.ts
/** Opens the base for the files of a step. `named` are its paths and patterns, relative to `directory`. */
async function bothSides(runner, token, base, directory, named) {
	const checkouts = await checkoutsOf(runner, base, directory, named);
	const { spot } = checkouts;
	const tree = await openBase(runner, token, base, checkouts.own);
	const finds = /* @__PURE__ */ new Map();
	const find = (path) => {
		const finding = finds.get(path) ?? tree.find(path);
		finds.set(path, finding);
		return finding;
	};
	const readBase = async (path) => (await find(path))?.bytes ?? null;
	const unsure = (path, other) => new BaseFailure(baseMessages.unsure({
		path: nameOf(path),
		other,
		branch: base.branch
	}));
	const readBoth = async (path, what) => {
		const at = spot(path);
		const bytes = at === null ? null : await readBase(at.path);
		if (at !== null && bytes === null) {
			for (const other of otherSpots(at)) if (await readBase(other.path) !== null) throw unsure(path, other.path);
		}
		return {
			name: nameOf(path),
			path: at?.path ?? null,
			stranger: checkouts.strangerOf(path),
			base: bytes === null ? null : decode(nameOf(path), bytes, "base"),
			head: readText(directory, path, what)
		};
	};
	/** Files of the base that a pattern matches, were its top folder this one. */
	const matchesIn = async (top, pattern) => {
		const { matchingAmong } = await import("./patterns.js");
		const entries = (await tree.list()).map(({ path, isFile }) => ({
			path: resolve(top, path),
			isFile
		}));
		const follow = async (full) => {
			const inside = relative(top, full);
			if (inside === "" || isAbsolute(inside) || inside.split(sep)[0] === "..") return null;
			const found = await find(inside.split(sep).join("/"));
			return found === null ? null : resolve(top, found.path);
		};
		const { matches, refused } = await matchingAmong({
			entries,
			follow
		}, pattern, directory);
		for (const thrown of refused) throw thrown;
		return matches;
	};
	/** Files of the base that a pattern matches, where no file of it has that very name. */
	const matches = async (pattern) => {
		const at = spot(pattern);
		if (at === null || !isPattern(pattern) || await readBase(at.path) !== null) return [];
		const found = await matchesIn(at.top, pattern);
		if (found.length === 0) {
			for (const other of otherSpots(at)) if ((await matchesIn(other.top, pattern)).length > 0) throw unsure(pattern, other.path);
		}
		return found;
	};
	return {
		tree,
		async read(names, what) {
			const { paths, problems } = await expand(names, what, directory);
			const known = new Map(paths.map((path) => [resolve(directory, path), path]));
			const found = /* @__PURE__ */ new Set();
			for (const each of names) {
				const there = await matches(each);
				if (there.length > 0) found.add(nameOf(each));
				for (const path of there) if (!known.has(resolve(directory, path))) known.set(resolve(directory, path), path);
			}
			const sides = [];
			for (const path of known.values()) sides.push(await readBoth(path, what));
			return {
				sides,
				problems: problems.filter(({ code, place }) => code !== "no-match" || !found.has(place?.file ?? "")),
				paths: [...known.values()]
			};
		}
	};
}

// src/github/base/evaluate.ts
/** Judges by the gates and the baseline of the branch that a change is to be merged into. What of it cannot be read is never guessed. */
async function evaluateByBase(runner, token, base, request, reader) {
	try {
		return await evaluateBoth(await bothSides(runner, token, base, reader.directory, [...request.gates, ...request.baseline]), base.branch, request, reader);
	} catch (thrown) {
		if (!(thrown instanceof BaseFailure)) throw thrown;
		const { unread, texts, paths } = await readRun(request, reader);
		return {
			evaluation: {
				report: null,
				diagnostics: [worded(error("base-gate", null, { problem: thrown.message })), ...unread],
				texts,
				paths
			},
			commit: "",
			paths: /* @__PURE__ */ new Map(),
			differing: /* @__PURE__ */ new Set()
		};
	}
}
async function evaluateBoth(both, branch, request, reader) {
	const gates = await gatesOf(request.gates, both, reader);
	const baseline = await baselineOf(request.baseline, both);
	const { read, metrics } = readingMetrics(reader, baseline.inputs);
	const run = await readRunOf(gates.judging, request, reader, read);
	const evaluation = judgeRun(run);
	const { commit } = both.tree;
	const taken = gates.choices.filter(({ from, file }) => from === "base" && file !== null);
	const placed = {
		commit,
		paths: new Map(taken.flatMap(({ sides: { name, path } }) => path === null ? [] : [[name, path]])),
		differing: new Set(taken.filter(({ file, sides: { head } }) => !head.ok || head.file.text !== file?.text).map(({ sides }) => sides.name))
	};
	if (evaluation.report === null) return {
		evaluation,
		...placed
	};
	const doubts = doubtsOf(gates, baseline.choices, branch);
	const own = isChanged(gates) ? loadGateFiles(gates.own.files) : null;
	const files = own === null ? [] : readNamedFiles(own.fromFiles, metrics(), reader.directory).files;
	const proposed = own === null ? null : proposalOf(own, {
		...run.input,
		files
	});
	const comparison = own === null || hasErrors(own.problems) ? null : comparisonOf(gates.choices, run.loaded, own);
	const report = holding(withSources(evaluation.report, gates, baseline.choices), ({ file }) => doubts.of(file));
	return {
		evaluation: {
			...evaluation,
			report: {
				...report,
				diagnostics: [
					...report.diagnostics,
					...doubts.warnings,
					...deletions(gates)
				],
				gate_source: {
					from: taken.length > 0 ? "base" : "head",
					commit,
					notes: notesOf({
						gates,
						baseline: baseline.choices,
						branch,
						commit,
						proposed,
						comparison,
						doubts: doubts.notes
					})
				},
				...proposed !== null && { proposed },
				...comparison !== null && { comparison }
			},
			texts: [...evaluation.texts, ...doubts.texts]
		},
		...placed
	};
}
/** Reads metrics, and remembers them; the baseline is read already. */
function readingMetrics(reader, baseline) {
	const readFiles = inputReader(reader);
	let found = {
		files: [],
		problems: [],
		paths: []
	};
	const read = async (named, what) => what === "a baseline" ? baseline : found = await readFiles(named, what);
	return {
		read,
		metrics: () => found
	};
}
/** What the change's own gates demand more or less than the base's; one that the base has and nobody understands is left out. */
function comparisonOf(choices, judging, own) {
	const namesOf = (some) => new Set(some.map(({ sides }) => sides.name));
	const before = namesOf(choices.filter(({ from }) => from === "base"));
	const unread = namesOf(choices.filter(({ from, sides }) => from === "head" && sides.base !== null));
	if (before.size === 0) return null;
	return compareLoaded({ gates: judging.gates.filter(({ gate }) => before.has(gate.file)) }, { gates: own.gates.filter(({ gate }) => !unread.has(gate.file)) });
}
/** What everybody is to see beside a verdict that does not count from the merge on. */
function deletions({ choices, own }) {
	if (own.files.length > 0) return [];
	return choices.filter(({ from, sides }) => from === "base" && isGone(sides)).map(({ sides }) => worded(warning("gate-deleted", { file: sides.name }, {})));
}
/** Says of each gate, and of a baseline from the base, where it was read. */
function withSources(report, { choices }, baseline) {
	const sideOf = new Map(choices.map(({ sides, from }) => [sides.name, from]));
	const tracked = new Set(baseline.filter(({ from }) => from === "base").map(({ sides }) => sides.name));
	return {
		...report,
		gates: report.gates.map(({ file, ...gate }) => ({
			file,
			source: sideOf.get(file) ?? "head",
			...gate
		})),
		evidence: report.evidence.map((each) => each.role === "baseline" && tracked.has(each.file) ? {
			...each,
			source: "base"
		} : each)
	};
}

export { evaluateByBase };
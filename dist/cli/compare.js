import { $t as isTerm, D as parseArguments, F as wrapAfter, Gn as unwrapped, I as paint, In as referencesIn, It as grouped, Kt as normalizeSignal, L as run, Ln as withParts, Nn as childrenOf, P as wrap, Pn as contains, Rn as withReferences, U as neutralise, Un as printReference, Vn as lookupPaths, Z as inputReader, Zn as worded, cn as declarationsOf, ct as choicesOf, dt as budgetOf, fn as estimablePairsOf, ft as sizeOf, gn as NEGATED, hn as evaluate, in as termLinesOf, j as refuse, jn as unknown, k as deliver, ln as namesOfMetric, lt as cutsOf, mn as lenientBound, on as canonical, ot as truthOf, pn as typeOf, rn as termEnvironment, sn as declarationOf, tn as readsOwnBaseline, ut as cellsAt, vn as printExpression, vt as loadGateFiles, xn as nearlyEqual } from "./shared.js";
import { M as changeMessages, j as directionsOf } from "./commands.js";

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

// src/render/compare.ts
const EFFECT_STYLES = {
	same: "dim",
	stricter: "good",
	looser: "bad",
	incomparable: "doubtful"
};
const WIDEST_EFFECT = 12;
/** Compared gates for the terminal: every change with what it comes to, and what all of them do together. Ends with a line break. */
function renderComparison({ gates }, options) {
	const width = Math.max(16, Math.floor(options.width));
	return gates.flatMap((gate, at) => [...at === 0 ? [] : [[]], ...gateBlock(gate, width)]).map((line) => `${paint(line, options.colour)}\n`).join("");
}
function gateBlock(gate, width) {
	const { protected_path: path, effect, changes } = gate;
	const blocks = [
		"gate",
		"condition",
		"trigger",
		"setting"
	].flatMap((kind) => changes.filter((change) => change.kind === kind));
	return [
		...wrap([run(neutralise(path), "bold")], width),
		...blocks.length === 0 ? [] : [[], ...blocks.flatMap((change) => changeBlock(change, width))],
		[],
		...wrap([run(changeMessages.effect({
			effect,
			...directionsOf([gate])
		}), EFFECT_STYLES[effect])], width)
	];
}
function changeBlock(change, width) {
	const { effect, old, new: now, message } = change;
	const lead = [
		run("  "),
		run(effect.padEnd(WIDEST_EFFECT), EFFECT_STYLES[effect]),
		run("  ")
	];
	const below = [run(" ".repeat(16))];
	const texts = change.kind === "setting" ? [run(changeMessages.setting({
		name: change.name ?? "",
		old: old?.text ?? null,
		now: now?.text ?? null
	}))] : old === null ? [run("added "), ...written(now)] : now === null ? [run("dropped "), ...written(old)] : written(old);
	const after = change.kind === "setting" || old === null || now === null ? [] : wrapAfter([...below, run("→ ")], written(now), width);
	return [
		...wrapAfter(lead, texts.map(({ text, style }) => run(neutralise(text), style)), width),
		...after,
		...wrapAfter(below, [run(neutralise(message), "dim")], width)
	];
}
function written(line) {
	return line === null ? [] : [run(neutralise(line.text)), ...line.line === null ? [] : [run(` (line ${line.line})`, "dim")]];
}

// src/cli/compare.ts
/** The exit code of a gate that got looser somewhere, or that nobody can call stricter. */
const LOOSER = 10;
const COMPARE = {
	command: "compare",
	options: {
		format: [
			"pretty",
			"json",
			"markdown"
		],
		output: "one"
	},
	operands: {
		name: "two gate files, the old one and the new one",
		least: 2,
		most: 2
	}
};
/** `compare`: says by meaning what got stricter, looser or incomparable from one gate file to another. */
async function compare(terminal) {
	const given = parseArguments(terminal.args.slice(1), COMPARE);
	const [format = "pretty", output] = [given.one("format"), given.one("output")];
	if (given.problems.length > 0) return refuse(given.problems, terminal, format);
	const read = inputReader(terminal);
	const inputs = [await read(given.operands.slice(0, 1), "a gate"), await read(given.operands.slice(1), "a gate")];
	const [old, now] = [loadGateFiles(inputs[0].files), loadGateFiles(inputs[1].files)];
	const diagnostics = [
		...inputs.flatMap(({ problems }) => problems),
		...old.problems,
		...now.problems
	].map(worded);
	const isWhole = !diagnostics.some(({ level }) => level === "error");
	const run = {
		report: isWhole ? {
			version: 1,
			...compareLoaded(old, now),
			diagnostics
		} : null,
		diagnostics: isWhole ? [] : diagnostics,
		texts: inputs.flatMap(({ files }) => files),
		paths: inputs.flatMap(({ paths }) => paths)
	};
	return deliver(run, {
		format,
		output
	}, (comparison, layout) => comparisonAs(format, comparison, layout), ({ effect }) => effect === "looser" || effect === "incomparable" ? LOOSER : 0, terminal);
}
async function comparisonAs(format, comparison, layout) {
	if (format === "json") return (await import("./json.js")).renderComparisonJson(comparison);
	if (format === "markdown") return (await import("./commands.js").then((n) => n.n)).renderComparisonMarkdown(comparison);
	return renderComparison(comparison, layout);
}

export { compare };
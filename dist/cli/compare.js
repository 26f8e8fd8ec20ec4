import { An as childrenOf, Cn as unknown, D as parseArguments, F as wrapAfter, I as paint, L as run, Mn as referencesIn, Nn as withParts, P as wrap, Pn as withReferences, St as loadGateFiles, U as neutralise, Vn as worded, Xt as normalizeSignal, Z as inputReader, _t as metricsOf, an as namesOfMetric, at as truthOf, bt as termLinesOf, cn as printExpression, ct as cutsOf, dt as sizeOf, ht as isTerm, in as declarationsOf, j as refuse, k as deliver, lt as cellsAt, nn as canonical, on as evaluate, st as choicesOf, ut as budgetOf, yt as termEnvironment } from "./shared.js";
import { M as changeMessages, j as directionsOf } from "./commands.js";

// src/compare/compared-line.ts
/** How a term is called that is a whole line: a reported signal, or a line that cannot be looked into. */
const SIGNAL = "signal: ";
const WHOLE = "line: ";
/** What a term stands for, as a reader knows it. */
function subjectOf$1(term) {
	if (term.startsWith(SIGNAL)) return {
		kind: "signal",
		name: term.slice(8)
	};
	return term.startsWith(WHOLE) ? {
		kind: "line",
		name: term.slice(6)
	} : {
		kind: "metric",
		name: term
	};
}
/** Every line of a gate, in the order of reports. */
function comparedLinesOf(gate) {
	const declarations = declarationsOf(gate);
	const overTerms = new Map(termLinesOf(gate).map(({ index, expression }) => [index, expression]));
	return [...gate.conditions, ...gate.triggers].map((source, index) => {
		const expression = withBoundsAsTerms(overTerms.get(index) ?? termNamed(wholeOf(source, declarations)));
		const kind = source.kind === "condition" ? "condition" : "trigger";
		const terms = [...new Set(referencesIn(expression).map(({ reference }) => reference.head[0] ?? ""))];
		const metrics = source.kind === "signal" ? [] : [...new Set(metricsOf(source, declarations))].sort();
		return {
			source,
			kind,
			text: textOf(source),
			counts: source.kind !== "condition" || source.severity === "block",
			expression,
			metrics,
			terms
		};
	});
}
function textOf(source) {
	if (source.kind === "signal") return source.text;
	return `${source.kind === "condition" && source.scope === "each" ? "each " : ""}${printExpression(source.expression)}`;
}
/** What a line is that has no terms: the same for two gates only where they say the same. */
function wholeOf(source, declarations) {
	if (source.kind === "signal") return SIGNAL + normalizeSignal(source.text);
	return `${WHOLE}each ${printExpression(withReferences(source.expression, ({ reference }) => canonical(reference, declarations)))}`;
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
		const found = left.flatMap((a) => right.map((b) => by(a, b)));
		if (found.length <= MOST_CHOICES && found.every((each) => each !== null)) return found;
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
				if (part.name === "abs") return args[0]?.flatMap(({ over, under }) => [{
					over,
					under
				}, {
					over: scaled(over, -1),
					under
				}]) ?? null;
				if ((part.name === "min" || part.name === "max") && args.length > 1 && args.every((each) => each !== null)) return args.flat();
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
		const key = keyOf(unit);
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
function keyOf({ weights, constant }) {
	return [...weights].sort(([a], [b]) => a < b ? -1 : 1).map(([term, weight]) => `${term} ${weight.toPrecision(12)}`).join() + ` ${constant.toPrecision(12)}`;
}

// src/compare/evidence-search.ts
/** Steps of one search, and of all in one comparison; one look at a line takes some beside its size, and so does a term of a plane. */
const MOST_STEPS = 2e5;
const MOST_STEPS_IN_ALL = 2e6;
const STEPS_OF_A_LOOK = 10;
const STEPS_OF_READING = 3;
/** Terms beyond which there is no search. */
const MOST_TERMS = 1e3;
/** A search among the lines of two gates. */
function evidenceSearch(all) {
	const whole = budgetOf(MOST_STEPS_IN_ALL);
	const costs = new Map(all.map((line) => [line, STEPS_OF_A_LOOK + sizeOf(line.expression)]));
	const costOf = (line) => costs.get(line) ?? 0;
	const boundaries = new Map(all.map((line) => [line, whole.spend(line.terms.length * costOf(line)) ? boundariesOf(line.expression) : UNKNOWN]));
	const fromZero = termsFromZero([...boundaries.values()].flatMap(({ planes }) => planes));
	const compared = new Set(all.flatMap(({ expression }) => termsComparedIn(expression)));
	const find = (demands, how) => {
		const own = budgetOf(MOST_STEPS, whole);
		let isCut = false;
		const spend = (steps) => !(isCut ||= !own.spend(steps));
		if (!spend(STEPS_OF_A_LOOK * demands.reduce((sum, { line }) => sum + line.terms.length, 0))) return null;
		const terms = [...new Set(demands.flatMap(({ line }) => line.terms))];
		if (terms.length > MOST_TERMS) return null;
		const rank = new Map(terms.map((term, at) => [term, at]));
		const lines = demands.map(({ line }) => line);
		const ends = terms.filter((term) => fromZero.has(term)).map((term) => ({
			weights: /* @__PURE__ */ new Map([[term, 1]]),
			constant: 0
		}));
		const cutting = [...lines.map((line) => boundaries.get(line) ?? UNKNOWN), {
			planes: ends,
			complete: true
		}];
		if (!spend(STEPS_OF_A_LOOK * cutting.reduce((sum, { planes }) => sum + sizeOfPlanes(planes), 0))) return null;
		const arrangement = arrangementOf(terms, cutting, how === "thorough" ? (size) => spend(STEPS_OF_A_LOOK * size) : null);
		const reading = readersOf(lines);
		const due = terms.map(() => []);
		for (const demand of demands) due[Math.max(...demand.line.terms.map((term) => rank.get(term) ?? 0))]?.push(demand);
		const evidence = /* @__PURE__ */ new Map();
		const read = (name) => evidence.get(name) ?? unknown();
		const environment = termEnvironment(read);
		const known = /* @__PURE__ */ new Map();
		const valuesOf = (term) => {
			const before = known.get(term);
			if (before !== void 0) return before;
			const cells = arrangement.cellsOf(term, evidence).filter(({ sample }) => sample >= 0 || !fromZero.has(term)).sort(byPlainness);
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
		if (search(0)) return { evidence: new Map(evidence) };
		return !isCut && arrangement.complete ? "none" : null;
	};
	return { find };
}
/** Of a line that is too large to be looked into. */
const UNKNOWN = {
	planes: [],
	complete: false
};
/** The lines that read each term. */
function readersOf(lines) {
	const found = /* @__PURE__ */ new Map();
	for (const line of lines) {
		const reader = {
			line,
			expression: line.expression,
			terms: line.terms.map((name) => ({ name }))
		};
		for (const term of line.terms) {
			const readers = found.get(term);
			if (readers === void 0) found.set(term, [reader]);
			else readers.push(reader);
		}
	}
	return found;
}
/** The terms that stand in one comparison with another one. */
function termsComparedIn(expression) {
	if (expression.kind !== "comparison") return childrenOf(expression).flatMap(termsComparedIn);
	const terms = [...termsIn(expression)];
	return terms.length > 1 ? terms : [];
}
/**
* Terms of which numbers below zero are left out: those that are compared with each other and never with a number of zero
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
/** Numbers without a sign before others, and those between bounds before bounds. */
function byPlainness(a, b) {
	return Number(a.sample < 0) - Number(b.sample < 0) || Number(a.from === a.to) - Number(b.from === b.to);
}

// src/compare/implication.ts
/** `search` knows the lines of both gates. */
function linesOf(lines, search) {
	const find = (demands) => {
		return search.find(demands, "quick") ?? search.find(demands, "thorough");
	};
	const satisfiable = /* @__PURE__ */ new Map();
	const isSatisfiable = (some, lets) => {
		const key = JSON.stringify([
			lets("unknown"),
			lets("false"),
			some.map((line) => lines.indexOf(line))
		]);
		let known = satisfiable.get(key);
		if (known === void 0) satisfiable.set(key, known = find(some.map((line) => ({
			line,
			wanted: lets
		}))) !== "none");
		return known;
	};
	return { imply(line, lets, beside) {
		const near = connectedTo(line, lines);
		const demands = (some) => [{
			line,
			wanted: (truth) => !lets(truth)
		}, ...some.map((each) => ({
			line: each,
			wanted: lets
		}))];
		const alike = near.filter(({ terms }) => terms.every((term) => line.terms.includes(term)));
		if (alike.length < near.length && find(demands(alike)) === "none") return "yes";
		const found = find(demands(near));
		if (found === "none") return "yes";
		if (!partsOf(lines.filter((each) => !near.includes(each))).every((part) => isSatisfiable(part, lets))) return "yes";
		if (found === null) return "undecided";
		return { without: [.../* @__PURE__ */ new Set([...line.terms, ...beside?.terms ?? []])].flatMap((term) => ((value) => value === void 0 ? [] : [{
			term,
			value
		}])(found.evidence.get(term))) };
	} };
}
/** The lines that share a term with a line, or with one that does, the nearest first. */
function connectedTo(line, lines) {
	const found = /* @__PURE__ */ new Set([line]);
	const readers = /* @__PURE__ */ new Map();
	for (const each of lines) for (const term of each.terms) {
		const known = readers.get(term);
		if (known === void 0) readers.set(term, [each]);
		else known.push(each);
	}
	for (const each of found) for (const term of each.terms) {
		for (const reader of readers.get(term) ?? []) found.add(reader);
		readers.delete(term);
	}
	return [...found].filter((each) => each !== line || lines.includes(line));
}
/** Lines in groups that share no term. */
function partsOf(lines) {
	const parts = [];
	const rest = new Set(lines);
	for (const line of rest) {
		const part = connectedTo(line, lines);
		for (const each of part) rest.delete(each);
		parts.push(part);
	}
	return parts;
}

// src/compare/line-change.ts
/** What lines let through, from the more to the less serious: a trigger first what it rolls back, then what it is blind for. */
const LETS = {
	condition: [{
		holds: true,
		lets: (truth) => truth === "true"
	}],
	trigger: [{
		holds: false,
		lets: (truth) => truth !== "true"
	}, {
		holds: true,
		lets: (truth) => truth === "false"
	}]
};
const NOTHING = {
	effect: "same",
	at: [],
	holds: true
};
/** What became of a line. All blocking conditions of a gate, and all of its triggers, are looked at as one. */
function lineChange({ old, new: now }, { byOld, byNew }) {
	const { kind } = old ?? now;
	const looser = old?.counts === true ? lostBy(old, byNew, now) : NOTHING;
	const stricter = now?.counts === true ? lostBy(now, byOld, old) : NOTHING;
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
			undecided: looser.effect === "undecided" || stricter.effect === "undecided",
			looser: saidOf(looser),
			stricter: saidOf(stricter)
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
	for (const { holds, lets } of LETS[line.kind]) {
		const implied = others.imply(line, lets, beside);
		if (typeof implied === "object") return {
			effect: "lost",
			at: implied.without,
			holds
		};
		found.push({
			implied,
			holds
		});
	}
	return found.some(({ implied }) => implied === "undecided") ? {
		...NOTHING,
		effect: "undecided"
	} : NOTHING;
}
function effectOf(looser, stricter) {
	if (looser.effect === "undecided" || stricter.effect === "undecided") return "incomparable";
	if (looser.effect === "lost") return stricter.effect === "lost" ? "incomparable" : "looser";
	return stricter.effect === "lost" ? "stricter" : "same";
}
function writtenOf(line) {
	return line === null ? null : {
		text: line.text,
		line: line.source.place.line
	};
}
function saidOf({ effect, at, holds }) {
	return effect === "lost" ? {
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

// src/compare/pairs.ts
/**
* Pairs what was with what is: by the first key that both share, then by the next, each in order. What is left over was
* dropped or added. The order is that of the old ones, and then of what was added.
*/
function pairsOf(old, now, keys) {
	const partner = /* @__PURE__ */ new Map();
	const left = new Set(now);
	for (const keyOf of keys) {
		const open = /* @__PURE__ */ new Map();
		for (const each of left) {
			const key = keyOf(each);
			if (key !== null) open.set(key, [...open.get(key) ?? [], each]);
		}
		for (const each of old) {
			const key = partner.has(each) ? null : keyOf(each);
			const found = key === null ? void 0 : open.get(key)?.shift();
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
/** What a gate is called bears on no verdict; but whoever reads it should know that it is said to guard something else. */
function pathChange({ protectedPath: was }, { protectedPath: is }) {
	return was === is ? [] : [setting("protected_path", "same", was, is, changeMessages.protectedPath())];
}
function confidenceChange(old, now) {
	if (old.confidence === now.confidence) return [];
	const [before, after] = [old.confidence, now.confidence].map((each) => each === "off" ? 0 : each);
	const hasTriggers = [old, now].some(({ triggers }) => triggers.some(({ kind }) => kind === "expression"));
	return [setting("confidence", after < before ? "looser" : hasTriggers ? "incomparable" : "stricter", String(old.confidence), String(now.confidence), changeMessages.confidence({
		lowered: after < before,
		hasTriggers
	}))];
}
function unreportedChange(old, now) {
	const hasSignals = [old, now].every(({ triggers }) => triggers.some(({ kind }) => kind === "signal"));
	if (old.unreportedSignals === now.unreportedSignals || !hasSignals) return [];
	const looser = now.unreportedSignals === "clear";
	return [setting("unreported_signals", looser ? "looser" : "stricter", old.unreportedSignals, now.unreportedSignals, changeMessages.unreported({ looser }))];
}
/** What is said of a metric that either gate declares. */
function metricChanges(old, now) {
	const names = [...new Set([...old.metrics, ...now.metrics].map(({ name }) => name))];
	const of = ({ metrics }, name) => metrics.find((each) => each.name === name);
	return names.flatMap((name) => {
		const [before, after] = [of(old, name), of(now, name)];
		return [
			...samplesChange(name, before, after),
			...fromChange(name, before, after),
			...aliasChange(name, before, after)
		];
	});
}
function samplesChange(name, before, after) {
	const [was, is] = [before?.minSamples ?? null, after?.minSamples ?? null];
	if (was === is) return [];
	const looser = (is ?? 0) < (was ?? 0);
	return [setting(`min_samples of ${name}`, looser ? "looser" : "stricter", was === null ? null : String(was), is === null ? null : String(is), changeMessages.minSamples({
		looser,
		was,
		is
	}))];
}
function fromChange(name, before, after) {
	const [was, is] = [before, after].map((each) => each?.from == null ? null : fromText(each.from));
	return was === is ? [] : [setting(`from of ${name}`, "incomparable", was, is, changeMessages.from({ metric: name }))];
}
function fromText({ file, read }) {
	return `${file.value}: ${read.kind === "value" ? printExpression(read.value) : `${printExpression(read.count)} of ${printExpression(read.of)}`}`;
}
function aliasChange(name, before, after) {
	const [was, is] = [before, after].map((each) => each === void 0 ? [name] : namesOfMetric(each));
	const added = is.filter((each) => !was.includes(each));
	const gone = was.filter((each) => !is.includes(each));
	if (added.length + gone.length === 0) return [];
	const shown = (names) => names.slice(1).join(", ") || null;
	const effect = added.length > 0 ? gone.length > 0 ? "incomparable" : "looser" : "stricter";
	return [setting(`aliases of ${name}`, effect, shown(was), shown(is), changeMessages.aliases({
		metric: name,
		added,
		gone
	}))];
}
/** A label is one more way to report a signal. */
function labelChanges(old, now) {
	const signals = ({ triggers }) => triggers.filter((each) => each.kind === "signal");
	return signals(old).flatMap((before) => {
		const after = signals(now).find(({ text }) => normalizeSignal(text) === normalizeSignal(before.text));
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
	const [before, after] = [comparedLinesOf(old), comparedLinesOf(now)];
	const changesOf = (kind) => {
		const of = (lines) => lines.filter((line) => line.kind === kind);
		const search = evidenceSearch([...of(before), ...of(after)]);
		const counting = (lines) => linesOf(of(lines).filter(({ counts }) => counts), search);
		const [byOld, byNew] = [counting(before), counting(after)];
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
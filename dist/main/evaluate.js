import { A as termLinesOf, B as printExpression, C as cutsOf, D as isTerm, E as sizeOf, I as canonical, J as referencesIn, K as unknown, L as declarationsOf, M as loadGateFiles, N as worst, O as metricsOf, P as normalizeSignal, R as namesOfMetric, S as choicesOf, T as budgetOf, X as withReferences, Y as withParts, Z as send, _ as inputReader, b as checkLoaded, bt as warning, dt as diagnosisMessages, f as judgeRun, ft as decode, g as expand, h as readRunOf, j as mistakesInMetrics, k as termEnvironment, m as readRun, mt as readText, n as changeMessages, o as baseMessages, p as readGates, pt as nameOf, q as childrenOf, t as directionsOf, u as DEFAULT_GATES, ut as SURFACES, v as isPattern, vt as error, w as cellsAt, x as truthOf, xt as worded, y as readNamedFiles, yt as hasErrors, z as evaluate } from "./shared.js";
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";

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
	const comparison = own === null || hasErrors(own.problems) ? null : comparisonOf(gates);
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
function comparisonOf({ choices, own }) {
	const unread = new Set(choices.filter(({ from, sides }) => from === "head" && sides.base !== null).map(({ sides }) => sides.name));
	const before = choices.flatMap(({ from, file }) => from === "base" && file !== null ? [file] : []);
	if (before.length === 0) return null;
	return compareLoaded(loadGateFiles(before), loadGateFiles(own.files.filter(({ file }) => !unread.has(file))));
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
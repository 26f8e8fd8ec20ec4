import { n as __exportAll } from "./rolldown-runtime.js";
import { Bn as standalone, C as motionWords, Fn as numbersIn, H as escapeXml, Hn as exactReference, It as grouped, Kn as withPath, Kt as normalizeSignal, Ln as withParts, Nt as parseExpression, Qt as readValue, Rn as withReferences, S as motionLabel, U as neutralise, Un as printReference, _ as VERDICT_WORDS, a as summaryOf, an as valueOfTerm, at as zonesOnEverySlice, b as confidenceWords, c as piecesOf, cn as declarationsOf, ct as choicesOf, d as isNotReported, en as keysOf, er as code, ft as sizeOf, g as STATUS_WORDS, gt as once, h as withNumberLine, hn as evaluate, in as termLinesOf, ir as list$1, jn as unknown, m as whyOf, nn as referenceOf, on as canonical, or as onDemand, ot as truthOf, rn as termEnvironment, rr as enumerated, s as nameBeside, sn as declarationOf, st as zonesOfTerm, u as isFine, vn as printExpression, w as stopped, x as counted, y as clipped, zn as follow } from "./shared.js";

// src/diagnostics/messages/comparison.ts
/** What a change of a gate comes to. Each is a clause that can follow a colon. */
const changeMessages = {
	/** What all changes of a gate come to, as a sentence. */
	effect: (a) => ({
		same: "Both demand the same.",
		stricter: "Stricter: what passes now would have passed before.",
		looser: "Looser: some evidence passes, or is no longer rolled back, that the old gate stopped.",
		incomparable: a.looser && a.stricter ? "Incomparable: looser in one way and stricter in another." : "Incomparable: what some of it changes cannot be told."
	})[a.effect],
	otherReading: (a) => `${list$1(a.now)} ${a.now.length === 1 ? "is" : "are"} not compared with ${list$1(a.old)}: each is a measurement of its own`,
	setting: (a) => `${a.name} ${a.old ?? "not set"} → ${a.now ?? "not set"}`,
	line(a) {
		const lead = a.change === "warns now" ? "only warns now; " : a.change === "blocks now" ? "blocks now; " : "";
		if (!a.counts) return "only warns, which changes no verdict";
		const verb = (side, now) => {
			if (a.kind === "condition") return now ? "now passes" : "no longer passes";
			if (side.holds) return now ? "no longer holds the gate" : "now holds the gate";
			return now ? "no longer fires" : "now fires";
		};
		const told = (side, now) => side === null ? [] : [`${verb(side, now)} where ${where(side.at)}${side.belowZero ? " (only with numbers below zero)" : ""}`];
		const apart = a.stricter === null ? "tells them apart" : "gets through that did not before";
		const uncertain = a.uncertain === null ? [] : [`no number ${apart}, but an estimate may${a.uncertain === "slices" ? ", or slices that are missing" : ""}; look at it yourself`];
		const shown = [...told(a.looser, true), ...told(a.stricter, false)];
		const open = {
			whole: [`too complex to tell what ${shown.length > 0 ? "else " : ""}it changes; look at it yourself`],
			stricter: ["nothing more gets through; whether less does is too complex to tell"]
		};
		const said = [...shown, ...a.undecided === null ? uncertain : open[a.undecided]];
		if (said.length > 0) return lead + said.join("; ");
		const many = a.kind === "condition" ? "lines demand" : "triggers demand";
		if (a.change === "dropped" || a.change === "warns now") return `${lead}the other ${many} as much`;
		if (a.change === "added" || a.change === "blocks now") return `${lead}the other ${many} as much already`;
		return a.kind === "condition" ? "the gate accepts the same" : "the gate rolls back the same";
	},
	gate: (a) => a.dropped ? "this path is no longer guarded" : "this path was not guarded before",
	protectedPath: () => "only the name changes, and no line; is it still the gate of the same path?",
	confidence: (a) => a.lowered ? "weaker evidence is enough to pass" : [
		`passing needs stronger evidence${a.hasTriggers ? ", and so does a rollback" : ""}`,
		...a.hasBounds ? ["but a line that passes by a bound of little evidence passes by less"] : [],
		...a.isBlind ? ["but a condition with `known` may pass where less is known"] : [],
		...a.hasCases ? ["but cases that are new since the baseline no longer count"] : []
	].join("; "),
	unreported: (a) => a.looser ? "passes though nobody answered for its signals" : "holds until somebody answers for its signals",
	minSamples: (a) => a.looser ? a.is === null ? "any number of samples is enough" : `${a.is} ${a.is === 1 ? "sample is" : "samples are"} enough` : `needs ${a.is ?? 0} samples${a.blind ? ", and so does a rollback: a trigger that reads it is blind on fewer" : ""}${a.lenient ? "; but a condition that reads it may pass where it is not known" : ""}`,
	from: (a) => `${code(a.metric)} is taken from elsewhere, so that its lines are about another value`,
	aliases: (a) => [...a.added.length > 0 ? [`what is measured as ${list$1(a.added, "or")} now counts as ${code(a.metric)}${a.triggers ? ", which may clear a trigger or fire it" : ""}`] : [], ...a.gone.length > 0 ? [`what is measured as ${list$1(a.gone, "or")} no longer counts, ${a.triggers ? "neither for a rollback nor" : "nor is it refused"} where it is not what ${code(a.metric)} is`] : []].join("; "),
	label: (a) => a.is === null ? "no label reports it any more" : a.was === null ? "a label reports it as well" : "another label reports it"
};
/** "`a` is 0.3 and `b` is not measured". */
function where(at) {
	const parts = at.map(({ kind, name, value }) => {
		if (kind === "signal") return value === null ? "nobody answers for it" : value === true ? "people report it" : "people deny it";
		return `${code(name)} is ${value === null ? "not measured" : typeof value === "string" ? JSON.stringify(value) : String(value)}`;
	});
	return enumerated(parts);
}

// src/judge/comparison.ts
/** Whether something got looser, and whether something got stricter, as far as that can be told. */
function directionsOf(gates) {
	const changes = gates.flatMap((gate) => gate.changes);
	return {
		looser: changes.some(({ effect, looser_at: at }) => effect === "looser" || at !== void 0),
		stricter: changes.some(({ effect, stricter_at: at }) => effect === "stricter" || at !== void 0)
	};
}

// src/prove/cost.ts
/** What it costs that a line is unknown, which evidence of a proof never leaves. */
const UNKNOWN = 1e6;
/** What it costs that a target neither breaks nor fires. */
const MISSED = 0xe8d4a51000;
/** What it costs that a line is not met or clear. */
function costOfTruth(line, truth) {
	return truth === "unknown" ? UNKNOWN : fails(line, truth) ? 1 : 0;
}
/** What it costs that a target, which is to break or fire, does not. */
function costOfTarget(line, truth) {
	return fails(line, truth) ? 0 : MISSED;
}
function fails({ kind }, truth) {
	return truth === (kind === "condition" ? "false" : "true");
}
/** What a line costs, which may be the target. */
function costIn(line, target, truth) {
	return line === target ? costOfTarget(line, truth) : costOfTruth(line, truth);
}
/** What lines cost together. */
function costOf(lines, target, truths) {
	let sum = 0;
	for (const line of lines) sum += costIn(line, target, truths.get(line) ?? "unknown");
	return sum;
}
/** The same for all lines of a measurement at one of its options, which is known but for the target. */
function costAt({ truths, costs }, at, target) {
	const truth = target === null ? void 0 : truths.get(target)?.[at];
	const cost = costs[at] ?? 0;
	return target === null || truth === void 0 ? cost : cost - costOfTruth(target, truth) + costOfTarget(target, truth);
}

// src/prove/state.ts
/** A term's value in a state. */
function valueIn(state, { terms }, name) {
	const found = terms.get(name);
	return found === void 0 ? unknown() : termValue(found.term, found.measurement, state.get(found.measurement.name));
}
function termValue(term, { keys }, raw) {
	return valueOfTerm(term, { read: (reference) => readValue(follow({ raw }, ["raw", ...keysOf(reference).slice(keys.length)]), {
		name: term.name,
		confidence: "off",
		isBaseline: term.origin === "baseline"
	}) });
}
/** What a line is in a state; with slices, what it is for all of them. */
function truthIn(state, system, line) {
	const sliced = line.terms.find(({ slices }) => slices !== null);
	if (sliced === void 0) return truthWith(state, system, line, null);
	const raw = valueIn(state, system, sliced.name);
	if (raw.kind !== "data") return "unknown";
	const truths = raw.items.map((item) => truthWith(state, system, line, {
		term: sliced.name,
		value: raw.read(item)
	}));
	return truths.includes("false") ? "false" : truths.includes("unknown") || truths.length === 0 ? "unknown" : "true";
}
function truthWith(state, system, line, slice) {
	const environment = termEnvironment((name) => name === slice?.term ? slice.value : valueIn(state, system, name));
	return truthOf(evaluate(line.expression, environment));
}

// src/prove/candidates.ts
/** Numbers of which lists are made: more would only multiply the lists. */
const MOST_LEVELS = 9;
/** The same of a metric that lines read in more ways than these. */
const MANY_TERMS = 12;
const FEW_LEVELS = 4;
/** Ways to read one metric of which lists and slices are made. */
const MOST_TERMS = 40;
/** What it costs to look at a list, against one number. */
const LIST_WEIGHT = 8;
/** Elements of a list: the 50th, 75th, 90th and 95th percentile of 21 are elements of it, and of 101 every whole one is. */
const SHORT_LIST = 21;
const LONG_LIST = 101;
/** Elements of the longest list that is made, which a `count` may ask for. */
const LONGEST_LIST = 2e4;
/** The same of the lists of slices, which are looked at in many more ways. */
const LONGEST_IN_SLICES = 1e3;
/** What slices are called that no line names. */
const FILLERS = [
	"first",
	"second",
	"third"
];
/** The options of a system. Those of a measurement that is never compared with another are worked out once. */
function optionsOf(system) {
	const known = /* @__PURE__ */ new Map();
	let done = 0;
	const optionsFor = (measurement, state, target) => {
		const lines = system.linesOn(measurement.name);
		const isAlone = lines.every(({ reads }) => reads.length === 1);
		const own = measurement.terms.filter((term) => target?.terms.some(({ name }) => name === term.name) === true);
		const key = JSON.stringify([measurement.name, measurement.shape === "single" ? [] : own.map(({ name }) => name)]);
		const found = isAlone ? known.get(key) : void 0;
		if (found !== void 0) return found;
		const options = optionsAt(measurement, own, lines, state, system);
		done += options.values.length * lines.reduce((sum, { expression }) => sum + sizeOf(expression), 0) * (measurement.shape === "single" ? 1 : LIST_WEIGHT);
		if (isAlone) known.set(key, options);
		return options;
	};
	return {
		optionsFor,
		work: () => done
	};
}
function optionsAt(measurement, own, lines, state, system) {
	const { shape, terms } = measurement;
	const levels = levelsFor([...own, ...terms.filter((each) => !own.includes(each))], lines, state, system);
	const [only] = levels;
	if (shape === "single" && only !== void 0) {
		const order = only.choices.map((_, at) => at).sort((a, b) => Number(isNegative(only.choices[a])) - Number(isNegative(only.choices[b])));
		const truths = new Map(lines.map((line) => [line, order.map((at) => only.truths.get(line)?.[at] ?? "unknown")]));
		return withCosts(order.map((at) => only.choices[at]?.value), truths);
	}
	const numbers = [...new Set(levels.flatMap(({ choices }) => choices.flatMap((choice) => choice.kind === "number" ? [choice.value] : [])))];
	const values = shape === "slices" ? slicesOf(numbers, measurement) : listsOf(numbers, measurement);
	const states = values.map((value) => new Map([...state, [measurement.name, value]]));
	return withCosts(values, new Map(lines.map((line) => [line, states.map((each) => truthIn(each, system, line))])));
}
function withCosts(values, truths) {
	const costs = values.map(() => 0);
	for (const [line, each] of truths) each.forEach((truth, at) => costs[at] = (costs[at] ?? 0) + costOfTruth(line, truth));
	return {
		values,
		truths,
		costs
	};
}
/** Why not every value of a measurement that matters was tried, though no other one decides with it; null where every one was. */
function whyIncomplete(measurement, system) {
	const lines = system.linesOn(measurement.name);
	if (lines.length > 400) return "many-lines";
	if (measurement.terms.length > MOST_TERMS) return "too-complex";
	return measurement.terms.map(({ name }) => zonesOfTerm(name, lines.filter(({ terms }) => terms.some((term) => term.name === name)), () => unknown())).every(({ complex }) => complex.length === 0) ? null : "too-complex";
}
function isNegative(choice) {
	return choice?.kind === "number" && choice.value < 0;
}
/** Where the lines of a measurement decide differently, by each of its terms, the first of very many. */
function levelsFor(terms, lines, state, system) {
	const valueOf = once((name) => valueIn(state, system, name));
	return terms.slice(0, MOST_TERMS).map(({ name }) => {
		const reading = lines.filter((line) => line.terms.some((each) => each.name === name));
		return zonesOnEverySlice(name, reading, valueOf);
	});
}
/** The slices of evidence: those that lines name, and others, so that there are three. */
function sliceKeys(named) {
	return [...named, ...FILLERS.filter((key) => !named.includes(key)).slice(0, Math.max(0, FILLERS.length - named.length))];
}
/** Slices that all have one leaf, or that but for one of them. */
function slicesAt(leaf, { slices, inside, ofLists }, unlike = null, other = leaf) {
	const held = ({ value, length }) => inside.reduceRight((within, key) => ({ [key]: within }), ofLists ? new Array(Math.min(length, LONGEST_LIST)).fill(value) : value);
	return Object.fromEntries(sliceKeys(slices).map((key) => [key, held(key === unlike ? other : leaf)]));
}
/** Slices that all have 1. */
function firstSlices(measurement) {
	return slicesAt({
		value: 1,
		length: Math.max(1, measurement.minSamples)
	}, measurement);
}
function slicesOf(numbers, measurement) {
	const { slices, ofLists } = measurement;
	const keys = sliceKeys(slices);
	const few = numbers.slice(0, MOST_LEVELS);
	const leaves = (ofLists ? lengthsFor(numbers, measurement).filter((length) => length <= LONGEST_IN_SLICES) : [1]).flatMap((length) => few.map((value) => ({
		value,
		length
	})));
	const differ = (a, b) => a.value === b.value !== (a.length === b.length);
	return [...keys.flatMap((key) => leaves.flatMap((x) => leaves.filter((y) => differ(x, y)).map((y) => slicesAt(y, measurement, key, x)))), ...leaves.map((leaf) => slicesAt(leaf, measurement))];
}
/** How long a list is where its elements are all alike: as its samples need, or as a `count` asks for. */
function lengthsFor(numbers, { terms, minSamples }) {
	const counted = terms.some(({ measured }) => measured.kind === "call" && measured.name === "count") ? numbers.filter((n) => Number.isInteger(n) && n >= 1 && n <= LONGEST_LIST) : [];
	return [.../* @__PURE__ */ new Set([Math.max(1, minSamples), ...counted.slice(0, MOST_LEVELS)])].filter((size) => size >= minSamples && size <= LONGEST_LIST);
}
function listsOf(numbers, measurement) {
	const { terms, minSamples } = measurement;
	const wanted = terms.some(({ measured }) => measured.kind === "call" && (measured.name === "p99" || measured.name === "percentile")) ? LONG_LIST : SHORT_LIST;
	const length = Math.max(wanted, Math.ceil(Math.max(0, minSamples - 1) / (wanted - 1)) * (wanted - 1) + 1);
	const few = numbers.slice(0, terms.length > MANY_TERMS ? FEW_LEVELS : MOST_LEVELS);
	const constant = lengthsFor(numbers, measurement).flatMap((size) => few.map((x) => new Array(size).fill(x)));
	const tops = [...new Set([
		.01,
		.05,
		.1,
		.25,
		.5,
		.95
	].map((part) => Math.max(1, Math.floor(part * (length - 1)) + (part > .01 ? 1 : 0))))];
	const stepped = few.flatMap((low) => few.filter((high) => high > low).flatMap((high) => tops.map((top) => Array.from({ length }, (_, at) => at < length - top ? low : high))));
	return [...constant, ...stepped];
}

// src/prove/neighbourhood.ts
/** The neighbourhood of each line, worked out once. */
function neighbourhoodsOf(system) {
	const found = /* @__PURE__ */ new Map();
	return (target) => {
		const known = found.get(target);
		if (known !== void 0) return known;
		const lines = /* @__PURE__ */ new Set([target]);
		const names = /* @__PURE__ */ new Set();
		for (const line of lines) for (const name of line.reads) {
			if (names.has(name)) continue;
			names.add(name);
			for (const other of system.linesOn(name)) lines.add(other);
		}
		const near = {
			lines,
			measurements: [...names].map((name) => system.measurements.get(name))
		};
		for (const line of lines) found.set(line, near);
		return near;
	};
}

// src/prove/search.ts
/** Rounds over all measurements of a line's neighbourhood before a search gives up. */
const MOST_ROUNDS = 6;
/** Values of one measurement that are tried before the others are moved. */
const MOST_FIRST_MOVES = 30;
/** Measurements of which two are moved at once before the others. */
const FEW_MEASUREMENTS = 6;
/** The work of one search, in parts of lines looked at: a few seconds. What it ends with is what was found. */
const MOST_WORK = 1e7;
function searchOf(system, limit = MOST_WORK) {
	const { optionsFor, work } = optionsOf(system);
	const neighbourhoodOf = neighbourhoodsOf(system);
	const all = [...system.measurements.values()];
	const positionAt = (state) => ({
		state,
		truths: new Map(system.lines.map((line) => [line, truthIn(state, system, line)]))
	});
	const moved = ({ state, truths }, { name }, value) => {
		const next = new Map([...state, [name, value]]);
		const changed = system.linesOn(name).map((line) => [line, truthIn(next, system, line)]);
		return {
			state: next,
			truths: new Map([...truths, ...changed])
		};
	};
	/** Every measurement in turn is given the value at which the fewest lines are wrong, until nothing gets better. */
	const improved = (from, { target, among, unsigned, settled }, measurements) => {
		let position = from;
		for (let round = 0; round < MOST_ROUNDS; round += 1) {
			const before = position;
			for (const measurement of measurements) {
				const lines = system.linesOn(measurement.name);
				const touched = lines.every((line) => among.has(line)) ? lines : lines.filter((line) => among.has(line));
				let least = costOf(touched, target, position.truths);
				if (least === 0 || least < 0xe8d4a51000 && settled !== null && touched.every(({ reads }) => reads.every((name) => position.state.get(name) === settled.get(name)))) continue;
				const options = optionsFor(measurement, position.state, target);
				let chosen = null;
				options.values.forEach((value, at) => {
					if (least === 0 || unsigned && isBelowZero(value)) return;
					const cost = touched === lines ? costAt(options, at, target) : touched.reduce((sum, line) => sum + costIn(line, target, options.truths.get(line)?.[at] ?? "unknown"), 0);
					if (cost < least) [least, chosen] = [cost, { value }];
				});
				if (chosen !== null) position = moved(position, measurement, chosen.value);
			}
			if (position === before || work() > limit) break;
		}
		return position;
	};
	/** The same; where one value after the other does not get there, one of some measurements is moved first, or it and one more. */
	const best = (from, aim, measurements, first) => {
		const { target, among, unsigned } = aim;
		const cost = (position) => costOf(among, target, position.truths);
		const isSmall = measurements.length <= FEW_MEASUREMENTS;
		const least = target === null || isSmall ? 0 : costOf([...among].filter(({ reads }) => !reads.some((name) => target.reads.includes(name))), null, from.truths);
		let found = improved(from, aim, measurements);
		const finish = (next, others) => {
			const ended = improved(next, aim, others);
			if (cost(ended) < cost(found)) found = ended;
		};
		const tryFrom = (position, movable, moving, { moves, work: most, enough, then }) => {
			for (const measurement of movable) {
				const others = moving.filter((each) => each !== measurement);
				const values = optionsFor(measurement, position.state, target).values;
				for (const value of [...turnsOf(measurement, target, values), ...values].slice(0, moves)) {
					if (cost(found) <= enough || work() > most) return;
					if (!unsigned || !isBelowZero(value)) then(moved(position, measurement, value), others);
				}
			}
		};
		if (measurements.length === 1) return found;
		tryFrom(from, first, measurements, {
			moves: Infinity,
			work: limit / 2,
			enough: MISSED - 1,
			then: finish
		});
		const fewer = {
			moves: MOST_FIRST_MOVES,
			work: limit / 4,
			enough: least,
			then: finish
		};
		tryFrom(from, first, measurements, fewer);
		if (isSmall && measurements.length > 2) tryFrom(from, first, measurements, {
			...fewer,
			then: (next, others) => tryFrom(next, others, others, fewer)
		});
		return found;
	};
	const findHealthy = () => {
		const start = positionAt(new Map(all.map((each) => [each.name, startOf(each, system)])));
		const alone = new Set(system.lines.filter(({ reads }) => reads.length === 1));
		const healthy = (among) => ({
			target: null,
			among,
			unsigned: false,
			settled: null
		});
		const settled = new Map(improved(start, healthy(alone), all).state);
		for (const { name, keys } of all.filter(({ origin }) => origin === "baseline")) {
			const own = all.find((each) => each.origin === "metrics" && JSON.stringify(each.keys) === JSON.stringify(keys));
			if (own !== void 0) settled.set(name, settled.get(own.name));
		}
		const found = improved(positionAt(settled), healthy(new Set(system.lines)), all);
		const wrong = system.lines.filter((line) => costIn(line, null, found.truths.get(line) ?? "unknown") > 0);
		const near = new Map(wrong.map((line) => [neighbourhoodOf(line), wrong.filter((each) => neighbourhoodOf(each) === neighbourhoodOf(line))]));
		let position = found;
		for (const [{ lines, measurements }, failing] of near) position = best(position, healthy(lines), measurements, measurements.filter(({ name }) => failing.some(({ reads }) => reads.includes(name))));
		return position;
	};
	const healthy = findHealthy();
	const found = (position, target, lines) => ({
		state: position.state,
		cost: costOf(lines, target, position.truths)
	});
	return {
		healthy: found(healthy, null, system.lines),
		failing(target, unsigned = false) {
			const near = neighbourhoodOf(target);
			const own = near.measurements.filter(({ name }) => target.reads.includes(name)).sort((a, b) => system.linesOn(a.name).length - system.linesOn(b.name).length);
			const ordered = [...own, ...near.measurements.filter((each) => !own.includes(each))];
			return found(best(healthy, {
				target,
				among: near.lines,
				unsigned,
				settled: healthy.state
			}, ordered, own), target, near.lines);
		}
	};
}
/** The values right at and beside the numbers that a line names: of many values the first that may matter to it. */
function turnsOf({ shape }, target, values) {
	if (shape !== "single" || target === null) return [];
	const numbers = new Set(numbersIn(target.expression));
	return values.filter((value, at) => [
		values[at - 1],
		value,
		values[at + 1]
	].some((each) => numbers.has(each)));
}
function isBelowZero(value) {
	return typeof value === "number" && value < 0;
}
/** Where a search starts: at 1, or where lines want no number at the first value that they want. */
function startOf(measurement, system) {
	const { name, shape, minSamples, terms } = measurement;
	if (shape === "slices") return firstSlices(measurement);
	if (shape === "list") return new Array(Math.max(1, minSamples)).fill(1);
	const [first] = choicesOf(terms[0]?.name ?? "", system.linesOn(name), [{
		from: -Infinity,
		to: Infinity,
		sample: 1
	}], () => unknown());
	return first?.value ?? 1;
}

// src/diagnostics/messages/proofs.ts
/** Why no evidence shows that a line can break or fire. Each is a clause that can follow a colon. */
const proofMessages = {
	never: (a) => `it ${a.kind === "condition" ? "holds" : "is clear"} whatever ${code(a.metric)} is`,
	"not-found": (a) => `no evidence was found in which it ${a.kind === "condition" ? "is not met" : "fires"}, among values of ${list$1(a.metrics)} at which the gate's lines change`,
	blind: (a) => `evidence in which it ${a.kind === "condition" ? "is not met" : "fires"} leaves ${list$1(a.unknown)} unknown: no one value suits both lines`,
	"two-shapes": (a) => `lines of this gate read ${code(a.metric)} as one number and as many, or as several forms, and for that no evidence is made`,
	"many-lines": (a) => `more than ${a.most} lines read ${code(a.metric)}, too many to look through`,
	"too-complex": (a) => `a line on ${code(a.metric)} is too complex to say where it changes`,
	refused: (a) => `the evidence for it is refused: ${a.why.replace(/\.$/u, "")}`,
	presence: () => "it asks with `known` whether there is a measurement at all, and evidence of a proof leaves none out",
	"paired-slices": () => "two values of each slice are read at once, and for that no evidence is made",
	unhealthy: (a) => `no evidence was found in which every line is as it should be: ${list$1(a.lines)} ${a.lines.length === 1 ? "is" : "are"} in the way`,
	/** A comment in a file of gate tests on what has no test there. */
	missing: (a) => `Not here, ${a.line ?? "every line as it should be"}: ${a.why}.`
};

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
	const byName = grouped(lines, (each) => namesOf(each).map((name) => `${each.kind} ${name}`));
	const gates = [...new Set(lines.map(({ gate }) => gate))].map(declarationsOf);
	return (name, kind) => {
		return [
			...readingsOf(name, gates).map((text) => `expression ${text}`),
			`signal ${normalizeSignal(name)}`,
			`key ${name}`
		].map((each) => byName.get(`${kind} ${each}`) ?? []).find((found) => found.length > 0) ?? [];
	};
}
function namesOf({ line, text, gate }) {
	if (line.kind === "signal") return [`signal ${normalizeSignal(text)}`];
	const declarations = declarationsOf(gate);
	if (line.kind === "expression") return [`expression ${plain(line.expression, declarations)}`];
	const each = eachOf(line);
	return [
		`expression ${each}${plain(line.expression, declarations)}`,
		`expression ${each}${plain(withoutMetric(line), declarations)}`,
		`key ${line.metric}`
	];
}
/** An expression in the one form in which all ways of writing it are alike: `.2`, `0.20` and `20%` are one number, an alias and its metric one name. */
function plain(expression, declarations) {
	const named = withReferences(expression, ({ reference }) => canonical(reference, declarations));
	return printExpression(withParts(named, (part) => part.kind === "number" ? {
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
function readingsOf(name, gates) {
	const [, each = "", body = ""] = /^(each\s+)?(.*)$/su.exec(name) ?? [];
	return [{ kind: "trigger" }, {
		kind: "condition",
		subject: OWN
	}].flatMap((standing) => {
		const parsed = parseExpression(standalone("", body), standing);
		return parsed.ok ? gates.map((declarations) => (each === "" ? "" : "each ") + plain(parsed.expression, declarations)) : [];
	});
}

// src/prove/system.ts
function systemOf(gates) {
	const all = linesOfGates(gates);
	const found = gates.flatMap((gate) => {
		const own = all.filter((line) => line.gate === gate);
		return termLinesOf(gate).map((line) => ({
			...line,
			source: own[line.index]
		}));
	});
	const terms = found.flatMap((line) => line.terms);
	const homeOf = homes(terms);
	const whole = connected(found.map((line) => ({
		...line,
		reads: [...new Set(line.terms.map((term) => homeOf(term).name))]
	})), homeOf, terms);
	const measurements = [...whole.measurements.values()];
	const torn = new Map(measurements.filter((each) => isTorn(each) || measurements.some((other) => stands(each, other))).map(({ name, metric }) => [name, metric]));
	const drawn = new Set(found.map(({ source }) => source));
	const unprovable = new Map([...all.filter((line) => line.line.kind !== "signal" && !drawn.has(line)).map((line) => [line, proofMessages["paired-slices"]()]), ...whole.lines.flatMap(({ source, reads }) => ((metric) => metric === void 0 ? [] : [[source, proofMessages["two-shapes"]({ metric })]])(reads.map((name) => torn.get(name)).find((each) => each !== void 0)))]);
	const signals = all.filter((line) => line.line.kind === "signal");
	return {
		all,
		...connected(whole.lines.filter(({ source }) => !unprovable.has(source)), homeOf, terms),
		signals,
		unprovable
	};
}
/** Lines with the measurements that they read, each of which knows its lines. */
function connected(lines, homeOf, all) {
	const on = grouped(lines, ({ reads }) => reads);
	const measurements = new Map([...on].map(([name, readers]) => [name, measurementOf(name, readers, homeOf, all)]));
	return {
		lines,
		measurements,
		terms: new Map([...measurements.values()].flatMap((measurement) => measurement.terms.map((term) => [term.name, {
			term,
			measurement
		}]))),
		linesOn: (name) => on.get(name) ?? []
	};
}
/** Whether lines want a measurement as one value and as many, or of its slices some as lists. */
function isTorn({ terms, keys, ofLists }) {
	const asOne = terms.filter((term) => term.measured.kind === "reference" && !isInSlices(term, keys));
	const asLists = terms.filter((term) => term.measured.kind === "call" && isInSlices(term, keys));
	return asOne.length > 0 && asOne.length < terms.length || ofLists && asLists.length < terms.length;
}
/** Whether one measurement stands where another has parts, each in its slices or by a name. */
function stands(one, other) {
	const [a, b] = one.inside.length + one.keys.length < other.inside.length + other.keys.length ? [one, other] : [other, one];
	const isWhole = a.origin === b.origin && a.shape === "slices" && b.shape === "slices" && JSON.stringify(a.keys) === JSON.stringify(b.keys);
	return a !== b && isWhole && a.inside.every((key, at) => key === b.inside[at]);
}
/** Whether a term is of one slice, or of each, of what stands under some keys. */
function isInSlices(term, keys) {
	return term.slices !== null || keysOf(referenceOf(term)).length > keys.length;
}
/** Where each term's value stands: a slice that is read by its key stands in the metric whose slices are read as a whole. */
function homes(terms) {
	const whole = terms.filter((term) => term.slices !== null || term.measured.kind === "call").map(wholeOf);
	return (term) => {
		const own = wholeOf(term);
		const keys = keysOf(referenceOf(term));
		const holds = ({ reference, inside }) => {
			const at = keysOf(reference).length;
			return reference.origin === term.origin && at < keys.length && keysOf(reference).every((key, index) => key === keys[index]) && inside.every((key, index) => key === keys[at + 1 + index]);
		};
		return term.slices === null ? whole.find(holds) ?? own : own;
	};
}
function wholeOf(term) {
	const own = referenceOf(term);
	const reference = term.slices?.of ?? own;
	const inside = keysOf(own).slice(keysOf(reference).length);
	return {
		name: inside.length === 0 ? printReference(reference) : `each ${printReference(own)}`,
		reference,
		inside
	};
}
function measurementOf(name, readers, homeOf, all) {
	const terms = [...new Map(readers.flatMap((line) => line.terms.filter((term) => homeOf(term).name === name).map((term) => [term.name, term]))).values()];
	const { reference, inside } = homeOf(terms[0]);
	const keys = keysOf(reference);
	const needed = readers.map(({ source }) => declarationOf(reference, declarationsOf(source.gate)).declared?.minSamples ?? 0);
	const ofLists = terms.some((term) => term.measured.kind === "call" && isInSlices(term, keys));
	const inSlices = terms.some((term) => isInSlices(term, keys));
	const named = inSlices ? [...new Set(all.filter((term) => term.slices === null && term.origin === reference.origin).map((term) => keysOf(referenceOf(term))).flatMap((own) => keys.every((key, at) => key === own[at]) ? own.slice(keys.length, keys.length + 1) : []))] : [];
	const shape = inSlices ? "slices" : terms.some(({ measured }) => measured.kind === "call") ? "list" : "single";
	return {
		name,
		metric: printReference(reference),
		origin: reference.origin,
		keys,
		shape,
		slices: named,
		inside,
		ofLists,
		terms,
		minSamples: reference.origin === "metrics" ? Math.max(...needed) : 0
	};
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
	const texts = parts.map((part, at) => at % 2 === 1 ? part === "" ? "" : codeSpan(part) : words(part, at === 0));
	return joined(lone === void 0 ? texts : [
		...texts,
		codeSpan("`"),
		words(lone, false)
	]);
}
/** A number with a stop is the mark of a list only as the first word of all. */
function words(text, isStart) {
	const pieces = [];
	for (const piece of text.split(/( +)/u)) {
		if (piece === "") continue;
		const isListMark = isStart && pieces.length === 0 && /^\d+[.)]$/u.test(piece);
		const code = !piece.startsWith(" ") && (isListMark || !isPlainWord(piece));
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
	return !(isLink || isEmoji || isHash || isIssue);
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
function linked(text, { file, line, of }, style, as = shown) {
	const address = style.linkTo(file, line, of);
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
function diagnosisBlocks(diagnosis, evidence, verdict, style) {
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
		`**${motionLabel(verdict, diagnosis)}: ${motionWords(diagnosis)}** (\`${diagnosis.next_motion}\`)${notNow.length === 0 ? "" : `. Not now: ${told(notNow.join(", "), style)}`}`
	];
}

// src/render/markdown-number-line.ts
/** Told apart by their words as well as by their colours. */
const ZONE_SIGNS = {
	pass: "🟩",
	hold: "🟨",
	rollback: "🟥"
};
/** A number line as GitHub renders it, the zones where this run's values may lie in bold: 🟩 pass ≤ 0.15 < 🟨 **hold** ≤ 0.2 < 🟥 rollback. */
function markdownLine(line) {
	return piecesOf(line).map(({ text, verdict, isPossible }) => verdict === null ? text.replaceAll("<", "&lt;") : `${ZONE_SIGNS[verdict]} ${isPossible ? `**${text}**` : text}`).join("");
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
const SIGNS$1 = {
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
function gateBlocks$1(gate, style) {
	const { lines, beforeExpansion, warnings, otherEvidence, ranges } = summaryOf(gate);
	const conditions = lines.filter(({ kind }) => kind === "condition");
	const triggers = lines.filter(({ kind }) => kind !== "condition");
	const fired = triggers.filter(({ status }) => status === "fired");
	const drawn = withNumberLine(lines);
	const others = triggers.filter(({ status }) => status !== "fired").sort((a, b) => urgency(a) - urgency(b));
	const isLong = conditions.length > OPEN_LINES;
	const quiet = list("Rollback triggers", others.map((line) => triggerItem(line, style)), style);
	const warned = demands("Warnings, not counted", warnings, style);
	return [
		list("What fired", fired.map((line) => triggerItem(line, style) + numberLineItem(line, drawn.has(line), style)), style),
		isLong ? "" : conditionTable([...conditions].sort((a, b) => urgency(a) - urgency(b)), style),
		isLong ? "" : quiet,
		demands("Before expansion", beforeExpansion, style, drawn),
		ranges === null ? "" : `<sub>${ranges}</sub>`,
		list("Cases since the baseline", lines.filter((line) => isFine(line) && line.comparesCases && line.reason !== null).map((line) => `${linked(line.text, line, style)}: ${told(line.reason ?? "", style)}`), style),
		isLong ? "" : warned,
		...gate.diagnosis === void 0 ? [] : diagnosisBlocks(gate.diagnosis, otherEvidence, gate.verdict, style),
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
	return isNotReported(line) ? "➖" : SIGNS$1[line.status];
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
const NUMBER = /^[+-]?[\d.,]{1,6}(?:e[+-]?\d+)?$/u;
const ESTIMATE = /^-?[\d.]{1,6}(?: from \d{1,6})? \(-?[\d.]{1,6} (?:to -?[\d.]{1,6}|or more|or less)\)$/u;
/** Numbers are words; seven digits or more might be taken for a commit. */
function value(text, style) {
	if (text === "" || text === "-") return "";
	return NUMBER.test(text) || ESTIMATE.test(text) ? text : shown(text, style);
}
/** Where the metric stands, as a list of one below its line; far enough in for any list of fewer than 1,000. */
function numberLineItem({ numberLine, name, ...line }, isDrawn, style) {
	if (numberLine === null || !isDrawn) return "";
	return `\n     - ${line.text.startsWith(numberLine.metric) || nameBeside(numberLine, name) === "" ? "" : `${shown(numberLine.metric, style)}: `}${markdownLine(numberLine)}`;
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
	const items = all.map(({ line, subject, demand, why }) => `${linked(subject, line, style, line.kind === "signal" ? told : shown)} ${stopped(why === null ? demand : `${demand}: ${told(why, style)}`)}${numberLineItem(line, drawn.has(line), style)}`);
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

// src/render/markdown-compare.ts
var markdown_compare_exports = /* @__PURE__ */ __exportAll({ renderComparisonMarkdown: () => renderComparisonMarkdown });
const SIGNS = {
	same: "➖",
	stricter: "🔒",
	looser: "🔓",
	incomparable: "⚖️"
};
/** Compared gates as GitHub Flavored Markdown. Ends with a line break. */
function renderComparisonMarkdown(comparison) {
	return document(comparisonBlocks(comparison, {
		detail: {
			rows: 500,
			text: Infinity
		},
		linkTo: () => null,
		rest: "the JSON form"
	}));
}
/** Compared gates as blocks of GitHub Flavored Markdown: the changes of each gate, under what they do together. */
function comparisonBlocks({ gates }, style) {
	return gates.flatMap((gate) => gateBlocks(gate, gates.length > 1, style));
}
/** What got weaker is read first. */
const ORDER = [
	"looser",
	"incomparable",
	"stricter",
	"same"
];
function gateBlocks(gate, isNamed, style) {
	const { protected_path: path, effect, changes } = gate;
	const items = ORDER.flatMap((each) => changes.filter((change) => change.effect === each)).map((change) => `${SIGNS[change.effect]} ${change.effect}: ${texts(change, style)}: ${told(change.message, style)}`);
	return [`${isNamed ? `${prose(path)}: ` : ""}${SIGNS[effect]} ${changeMessages.effect({
		effect,
		...directionsOf([gate])
	})}`, list("Change by change", items, style)];
}
/** Not in a table: on a phone a list needs no scrolling. */
function texts({ kind, name = "", old, new: now }, style) {
	const of = ({ text }) => shown(kind === "setting" ? `${name} ${text}` : text, style);
	if (old === null || now === null) return `${old === null ? "added" : "dropped"} ${of(old ?? now)}`;
	return old.text === now.text ? of(now) : `${of(old)} → ${of(now)}`;
}

export { fails as A, linesOfGates as C, whyIncomplete as D, searchOf as E, changeMessages as M, truthIn as O, finderOf as S, isBelowZero as T, told as _, gateBlocks$1 as a, prose as b, ZONE_SIGNS as c, document as d, folded as f, table as g, shown as h, counts as i, directionsOf as j, UNKNOWN as k, markdownLine as l, list as m, markdown_compare_exports as n, gateHeadline as o, linked as p, attributes as r, verdictHeading as s, comparisonBlocks as t, diagnosisBlocks as u, codeSpan as v, proofMessages as w, systemOf as x, link as y };
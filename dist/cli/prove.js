import { $t as number, B as checkOutput, Bt as evaluate, Et as worst, It as showNumber, J as nameOf, L as neutralise, O as counted, R as parseArguments, Rt as declarationOf, Tt as verdictOf, V as writeOutput, W as readRun, Wt as printReference, Xt as readValue, Z as judgeLoaded, a as sayDiagnostics, at as termLinesOf, cn as code, d as wrap, dn as enumerated, en as unknown, f as wrapAfter, fn as list, i as refuse, in as sentence, it as termEnvironment, m as run, nn as error, o as layoutFor, on as worded, p as paint, qt as referencesIn, r as notEvaluated, rn as hasErrors, rt as zonesOfTerm, tt as truthOf, zt as declarationsOf } from "./shared.js";
import { b as linesOfGates, x as toCompactYaml } from "./commands.js";
import { readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

// src/files/gate-tests.ts
/** A file that a command writes anew as often as it is asked, and knows by its first line. */
function checkGenerated(directory, path, header) {
	try {
		return readFileSync(resolve(directory, path), "utf8").startsWith(header) ? null : error("not-generated", { file: nameOf(path) }, { header });
	} catch {
		return null;
	}
}
/** The path of one file as another one's folder sees it. */
function pathFrom(directory, path, target) {
	return nameOf(relative(dirname(resolve(directory, path)), resolve(directory, target)));
}

// src/prove/gate-tests.ts
/** The first line of every file that `prove --write` made, by which it knows that it may write it anew. */
const HEADER = "# Written by `rollout-gate prove --write`, which may write it anew: put your own tests into another file.";
/** A proof as a file of gate tests; `gate` is the gate's path from there. */
function gateTestsOf(proof, gate) {
	const taken = /* @__PURE__ */ new Set();
	const named = (name, line) => {
		const free = taken.has(name) ? `${name} (line ${line})` : name;
		taken.add(free);
		return free;
	};
	const healthy = proof.healthy.shown === null ? [] : [{
		name: named("every line is as it should be", 0),
		...testOf(proof.healthy.shown)
	}];
	const tests = proof.lines.flatMap(({ kind, text, line, shown }) => shown === null ? [] : [{
		name: named(`${text} ${kind === "condition" ? "is not met" : "fires"}`, line),
		...testOf(shown)
	}]);
	return `${HEADER}\n${toCompactYaml({
		gate,
		tests: [...healthy, ...tests]
	})}`;
}
function testOf({ evidence, verdict, not_met, fired }) {
	const { metrics, baseline, signals } = evidence;
	return {
		metrics,
		...baseline === null ? {} : { baseline },
		...Object.keys(signals).length === 0 ? {} : { signals },
		verdict,
		not_met,
		unknown: [],
		fired
	};
}

// src/diagnostics/messages/proofs.ts
/** Why no evidence shows that a line can break or fire. */
const proofMessages = {
	never: (a) => `it ${a.kind === "condition" ? "holds" : "is clear"} whatever ${code(a.metric)} is`,
	"not-found": (a) => `no evidence was found in which it ${a.kind === "condition" ? "is not met" : "fires"}, among values of ${list(a.metrics)} at which the gate's lines change`,
	blind: (a) => `evidence in which it ${a.kind === "condition" ? "is not met" : "fires"} leaves ${list(a.unknown)} unknown: no one value suits both lines`,
	"two-shapes": (a) => `lines of this gate read ${code(a.metric)} as one number and as many, and it cannot be both`,
	refused: (a) => `the evidence for it is refused: ${a.why.replace(/\.$/u, "")}`,
	"own-baseline": () => "each slice is compared with a baseline of its own, and for that no evidence is made",
	unhealthy: (a) => `no evidence was found in which every line is as it should be: ${list(a.lines)} ${a.lines.length === 1 ? "is" : "are"} in the way`
};

// src/prove/evidence.ts
/** Keys of a metrics file that mean something else at its root. */
const WRAPPER = [
	"metrics",
	"signals",
	"meta"
];
/** A state as the files of a run: every measurement at the place where its lines look for it. */
function evidenceOf(state, { measurements, signals }, reported) {
	const roots = {
		metrics: tree(),
		baseline: tree()
	};
	for (const { name, reference, minSamples } of measurements.values()) {
		const { origin, head, exact, path } = reference;
		const value = state.get(name);
		const sized = minSamples > 0 && !Array.isArray(value) ? {
			value,
			n: minSamples
		} : value;
		put(roots[origin], exact ? [head[0] ?? "", ...path] : [...head, ...path], sized);
	}
	const asked = signals.filter(({ gate, text }) => text === reported || gate.unreportedSignals === "unknown");
	return {
		metrics: wrapped(roots.metrics),
		baseline: [...measurements.values()].some(({ reference }) => reference.origin === "baseline") ? wrapped(roots.baseline) : null,
		signals: Object.fromEntries(asked.map(({ text }) => [text, text === reported]))
	};
}
/** Puts a value under nested keys; where a measurement stands in the way, under one dotted key. */
function put(root, keys, value) {
	let at = root;
	for (const key of keys.slice(0, -1)) {
		const inside = at[key];
		if (inside !== void 0 && !isTree(inside)) {
			root[keys.join(".")] = value;
			return;
		}
		at = at[key] ??= tree();
	}
	const last = keys.at(-1) ?? "";
	if (isTree(at[last])) root[keys.join(".")] = value;
	else at[last] = value;
}
/** Without a prototype, so that `__proto__` is a key like any other. */
function tree() {
	return Object.create(null);
}
function isTree(value) {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === null;
}
function wrapped(root) {
	return WRAPPER.some((key) => key in root) ? { metrics: root } : root;
}

// src/prove/judged.ts
/** What the engine of `check` says of made-up evidence, read from the very text that a metrics file would have. */
function judged(gates, { metrics, baseline, signals }) {
	const file = (name, content) => ({
		file: name,
		text: JSON.stringify(content)
	});
	const loaded = {
		gates: gates.map((gate) => ({
			gate,
			sha256: ""
		})),
		problems: [],
		fromFiles: []
	};
	const reported = Object.keys(signals).length === 0 ? [] : [file("signals", { signals })];
	const { judged: outcomes, problems } = judgeLoaded(loaded, {
		metrics: [file("metrics", metrics), ...reported],
		...baseline === null ? {} : { baseline: [file("baseline", baseline)] }
	});
	const lines = outcomes.flatMap(({ outcome: { conditions, triggers } }) => [...conditions, ...triggers]);
	const [problem] = problems.filter(({ level }) => level === "error");
	return {
		verdict: worst(outcomes.map(({ outcome }) => outcome.verdict)),
		statuses: lines.map(({ status }) => status),
		refused: problem === void 0 ? null : sentence(problem)
	};
}
/**
* The same where only some lines read anything else than they did in evidence that was judged before: these are judged anew,
* and the others are what they were.
*/
function judgedAgain(before, all, changed, evidence) {
	const gates = [...new Set(all.map(({ gate }) => gate))];
	const kept = new Set([...changed].map(({ line }) => line));
	const again = judged(gates.map((gate) => ({
		...gate,
		conditions: gate.conditions.filter((line) => kept.has(line)),
		triggers: gate.triggers.filter((line) => kept.has(line))
	})), evidence);
	const fresh = again.statuses.values();
	const statuses = all.map((line, at) => changed.has(line) ? fresh.next().value : before.statuses[at]);
	const verdicts = gates.map((gate) => verdictOf(...split(gate, all, statuses)));
	return {
		verdict: worst(verdicts),
		statuses,
		refused: again.refused
	};
}
function split(gate, all, statuses) {
	const own = all.flatMap(({ line, gate: of }, at) => of === gate ? [{
		line,
		status: statuses[at]
	}] : []);
	return [own.flatMap(({ line, status }) => line.kind === "condition" ? [{
		status,
		severity: line.severity
	}] : []), own.flatMap(({ line, status }) => line.kind === "condition" ? [] : [{ status }])];
}

// src/prove/cost.ts
/** What it costs that a line is unknown, which evidence of a proof never leaves. */
const UNKNOWN = 1e3;
/** What it costs that a target neither breaks nor fires. */
const MISSED = 1e6;
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

// src/prove/state.ts
/** A term's value in a state. */
function valueIn(state, { measurements }, term, reads) {
	const measurement = reads.map((name) => measurements.get(name)).find((each) => each?.terms.some(({ name }) => name === term));
	return measurement === void 0 ? unknown() : termValue(measurement.terms.find(({ name }) => name === term), state.get(measurement.name));
}
function termValue(term, raw) {
	return evaluate(term.measured, { read: () => readValue(raw, term.name, "off") });
}
/** What a line is in a state; with slices, what it is for all of them. */
function truthIn(state, system, line) {
	const sliced = line.terms.find(({ slices }) => slices);
	if (sliced === void 0) return truthWith(state, system, line, null);
	const raw = valueIn(state, system, sliced.name, line.reads);
	if (raw.kind !== "data") return "unknown";
	const truths = raw.items.map((item) => truthWith(state, system, line, {
		term: sliced.name,
		value: typeof item === "number" ? number(item) : unknown()
	}));
	return truths.includes("false") ? "false" : truths.includes("unknown") || truths.length === 0 ? "unknown" : "true";
}
function truthWith(state, system, line, slice) {
	const environment = termEnvironment((name) => name === slice?.term ? slice.value : valueIn(state, system, name, line.reads));
	return truthOf(evaluate(line.expression, environment));
}

// src/prove/candidates.ts
/** Numbers of which lists are made: more would only multiply the lists. */
const MOST_LEVELS = 9;
/** Elements of a list: the 50th, 75th, 90th and 95th percentile of 21 are elements of it, and of 101 every whole one is. */
const SHORT_LIST = 21;
const LONG_LIST = 101;
/** Elements of the longest list that is made, which a `count` may ask for. */
const LONGEST_LIST = 2e4;
const SLICES = [
	"first",
	"second",
	"third"
];
/** The options of a system. Those of a measurement that is never compared with another are worked out once. */
function optionsOf(system) {
	const known = /* @__PURE__ */ new Map();
	return (measurement, state, target) => {
		const lines = system.linesOn(measurement.name);
		const isAlone = lines.every(({ reads }) => reads.length === 1);
		const own = measurement.terms.filter((term) => target?.terms.some(({ name }) => name === term.name) === true);
		const key = JSON.stringify([measurement.name, measurement.shape === "single" ? [] : own.map(({ name }) => name)]);
		const options = (isAlone ? known.get(key) : void 0) ?? work(measurement, own, lines, state, system);
		if (isAlone) known.set(key, options);
		return options;
	};
}
function work(measurement, own, lines, state, system) {
	const { shape, terms } = measurement;
	const levels = levelsFor([...own, ...terms.filter((each) => !own.includes(each))], lines, state, system);
	const [only] = levels;
	if (shape === "single" && only !== void 0) {
		const order = only.choices.map((_, at) => at).sort((a, b) => sign(only.choices[a]) - sign(only.choices[b]));
		const truths = new Map(lines.map((line) => [line, order.map((at) => only.truths.get(line)?.[at] ?? "unknown")]));
		return withCosts(order.map((at) => only.choices[at]?.value), truths);
	}
	const numbers = [...new Set(levels.flatMap(({ choices }) => choices.flatMap((choice) => choice.kind === "number" ? [choice.value] : [])))];
	const values = shape === "slices" ? slicesOf(numbers) : listsOf(numbers, measurement);
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
/** Last come numbers below zero: of most measurements there are none. */
function sign(choice) {
	return choice?.kind === "number" && choice.value < 0 ? 1 : 0;
}
/** Where the lines of a measurement decide differently, by each of its terms. */
function levelsFor(terms, lines, state, system) {
	return terms.flatMap(({ name }) => {
		const reading = lines.filter((line) => line.terms.some((each) => each.name === name));
		const reads = [...new Set(reading.flatMap((line) => line.reads))];
		return zonesOfTerm(name, reading, (other) => valueIn(state, system, other, reads)) ?? [];
	});
}
function slicesOf(numbers) {
	const object = (values) => Object.fromEntries(SLICES.map((key, at) => [key, values[at]]));
	const few = numbers.slice(0, MOST_LEVELS);
	return [...few.flatMap((x) => few.filter((y) => y !== x).map((y) => object([
		x,
		y,
		y
	]))), ...few.map((x) => object([
		x,
		x,
		x
	]))];
}
function listsOf(numbers, { terms, minSamples }) {
	const wanted = terms.some(({ measured }) => measured.kind === "call" && (measured.name === "p99" || measured.name === "percentile")) ? LONG_LIST : SHORT_LIST;
	const lengths = terms.some(({ measured }) => measured.kind === "call" && measured.name === "count") ? numbers.filter((n) => Number.isInteger(n) && n >= 1 && n <= LONGEST_LIST) : [];
	const length = Math.max(wanted, Math.ceil(Math.max(0, minSamples - 1) / (wanted - 1)) * (wanted - 1) + 1);
	const few = numbers.slice(0, MOST_LEVELS);
	const constant = [length, ...lengths.slice(0, MOST_LEVELS)].filter((size) => size >= minSamples && size <= LONGEST_LIST).flatMap((size) => few.map((x) => new Array(size).fill(x)));
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
function searchOf(system) {
	const optionsFor = optionsOf(system);
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
	const improved = (from, target, among, measurements, unsigned = false) => {
		let position = from;
		for (let round = 0; round < MOST_ROUNDS; round += 1) {
			const before = position;
			for (const measurement of measurements) {
				const lines = system.linesOn(measurement.name);
				const touched = lines.every((line) => among.has(line)) ? lines : lines.filter((line) => among.has(line));
				let least = costOf(touched, target, position);
				if (least === 0) continue;
				const options = optionsFor(measurement, position.state, target);
				let chosen = null;
				options.values.forEach((value, at) => {
					if (least === 0 || unsigned && isBelowZero(value)) return;
					const cost = touched === lines ? costAt(options, at, target) : touched.reduce((sum, line) => sum + costIn(line, target, options.truths.get(line)?.[at] ?? "unknown"), 0);
					if (cost < least) [least, chosen] = [cost, { value }];
				});
				if (chosen !== null) position = moved(position, measurement, chosen.value);
			}
			if (position === before) break;
		}
		return position;
	};
	const findHealthy = () => {
		const start = positionAt(new Map(all.map((each) => [each.name, startOf(each)])));
		const alone = new Set(system.lines.filter(({ reads }) => reads.length === 1));
		const settled = new Map(improved(start, null, alone, all).state);
		for (const { name, reference } of all.filter((each) => each.reference.origin === "baseline")) {
			const own = all.find((each) => each.reference.origin === "metrics" && isSame(each.reference, reference));
			if (own !== void 0) settled.set(name, settled.get(own.name));
		}
		return improved(positionAt(settled), null, new Set(system.lines), all);
	};
	const healthy = findHealthy();
	const found = (position, target, lines) => ({
		state: position.state,
		cost: costOf(lines, target, position)
	});
	return {
		healthy: found(healthy, null, system.lines),
		failing(target, unsigned = false) {
			const near = neighbourhoodOf(target);
			const own = near.measurements.filter(({ name }) => target.reads.includes(name));
			const ordered = [...own, ...near.measurements.filter((each) => !own.includes(each))];
			let best = found(improved(healthy, target, near.lines, ordered, unsigned), target, near.lines);
			for (const measurement of near.measurements.length < 2 ? [] : own) {
				const others = ordered.filter((each) => each !== measurement);
				const { values } = best.cost === 0 ? { values: [] } : optionsFor(measurement, healthy.state, target);
				for (const value of values.filter((each) => !unsigned || !isBelowZero(each))) {
					const next = found(improved(moved(healthy, measurement, value), target, near.lines, others, unsigned), target, near.lines);
					if (next.cost < best.cost) best = next;
				}
			}
			return best;
		}
	};
}
function isBelowZero(value) {
	return typeof value === "number" && value < 0;
}
function startOf({ shape, minSamples }) {
	if (shape === "single") return 1;
	return shape === "slices" ? {
		first: 1,
		second: 1,
		third: 1
	} : new Array(Math.max(21, minSamples)).fill(1);
}
function isSame(a, b) {
	return JSON.stringify([a.head, a.path]) === JSON.stringify([b.head, b.path]);
}
function costIn(line, target, truth) {
	return line === target ? costOfTarget(line, truth) : costOfTruth(line, truth);
}
function costOf(lines, target, { truths }) {
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

// src/prove/system.ts
function systemOf(gates) {
	const all = linesOfGates(gates);
	const lines = gates.flatMap((gate) => {
		const own = all.filter((line) => line.gate === gate);
		return termLinesOf(gate).map((line) => ({
			...line,
			source: own[line.index],
			reads: [...new Set(line.terms.map(measurementName))]
		}));
	});
	const on = /* @__PURE__ */ new Map();
	for (const line of lines) for (const name of line.reads) on.set(name, [...on.get(name) ?? [], line]);
	return {
		all,
		lines,
		measurements: new Map([...on].map(([name, readers]) => [name, measurementOf(name, readers)])),
		linesOn: (name) => on.get(name) ?? [],
		signals: all.filter((line) => line.line.kind === "signal")
	};
}
function measurementName(term) {
	return printReference(referenceOf(term));
}
function referenceOf({ measured }) {
	const [node] = referencesIn(measured);
	if (node === void 0) throw new Error("a term without a metric");
	return node.reference;
}
function measurementOf(name, readers) {
	const terms = new Map(readers.flatMap((line) => line.terms.filter((term) => measurementName(term) === name).map((term) => [term.name, term])));
	const [first] = terms.values();
	const reference = referenceOf(first);
	const needed = readers.map(({ source }) => declarationOf(reference, declarationsOf(source.gate)).declared?.minSamples ?? 0);
	const some = [...terms.values()];
	return {
		name,
		reference,
		shape: some.some(({ slices }) => slices) ? "slices" : some.some(({ measured }) => measured.kind === "call") ? "list" : "single",
		terms: some,
		minSamples: reference.origin === "metrics" ? Math.max(...needed) : 0
	};
}

// src/prove/prove.ts
/** Constructs evidence for every line of the gates of one file, each judged by the engine of `check`. */
function proveGates(gates) {
	const system = systemOf(gates);
	const search = searchOf(system);
	const evidence = evidenceOf(search.healthy.state, system, null);
	const prover = {
		system,
		search,
		healthy: judged(gates, evidence)
	};
	const healthy = healthyProof(evidence, prover);
	const provable = new Map(system.lines.map((line) => [line.source, line]));
	const lines = system.all.map((source) => proofOf(source, provable.get(source), prover));
	const proven = healthy.why === null && lines.every(({ why }) => why === null);
	return {
		file: gates[0]?.file ?? "",
		protected_paths: gates.map(({ protectedPath }) => protectedPath),
		proven,
		healthy,
		lines
	};
}
function healthyProof(evidence, { system, healthy }) {
	if (healthy.refused !== null) return {
		shown: null,
		in_the_way: [],
		why: proofMessages.refused({ why: healthy.refused })
	};
	const wrong = system.all.filter((_, at) => !isFine(healthy.statuses[at]));
	if (wrong.length > 0) return {
		shown: null,
		in_the_way: wrong.map(named),
		why: proofMessages.unhealthy({ lines: wrong.map(({ text }) => text) })
	};
	return {
		shown: shown(evidence, healthy, system),
		in_the_way: [],
		why: null
	};
}
function proofOf(source, line, prover) {
	const { system, search } = prover;
	const failed = (why) => ({
		...named(source),
		shown: null,
		changes: [],
		also: [],
		also_from_zero: [],
		why
	});
	if (source.line.kind !== "signal" && line === void 0) return failed(proofMessages["own-baseline"]());
	const state = line === void 0 ? search.healthy.state : search.failing(line).state;
	const evidence = evidenceOf(state, system, line === void 0 ? source.text : null);
	const changed = changedIn(state, search.healthy.state);
	const outcome = judgedAgain(prover.healthy, system.all, linesThatMayChange(changed, system), evidence);
	if (outcome.refused !== null) return failed(proofMessages.refused({ why: outcome.refused }));
	const status = outcome.statuses[system.all.indexOf(source)];
	if (line !== void 0 && status !== (source.kind === "condition" ? "not_met" : "fired")) return failed(whyNot(line, system));
	const others = system.all.flatMap((other, at) => other === source || isFine(outcome.statuses[at]) ? [] : [{
		other,
		status: outcome.statuses[at]
	}]);
	const unknown = others.filter((each) => each.status === "unknown");
	if (unknown.length > 0) return failed(proofMessages.blind({
		kind: source.kind,
		unknown: unknown.map(({ other }) => other.text)
	}));
	const changes = line === void 0 ? [{
		name: source.text,
		value: true
	}] : [.../* @__PURE__ */ new Set([...line.reads, ...changed])].map((name) => ({
		name,
		value: state.get(name)
	}));
	return {
		...named(source),
		shown: shown(evidence, outcome, system),
		changes,
		also: others.map(({ other }) => named(other)),
		also_from_zero: others.length === 0 && line !== void 0 && line.reads.some((name) => isBelowZero(state.get(name))) ? failingFromZero(line, prover) : [],
		why: null
	};
}
/** Why a line neither breaks nor fires in the best evidence that was found. */
function whyNot({ reads, source: { kind } }, { measurements }) {
	const torn = reads.find((name) => isTorn(measurements.get(name)));
	if (torn !== void 0) return proofMessages["two-shapes"]({ metric: torn });
	const [only, ...more] = reads;
	if (only !== void 0 && more.length === 0 && measurements.get(only)?.shape === "single") return proofMessages.never({
		kind,
		metric: only
	});
	return proofMessages["not-found"]({
		kind,
		metrics: reads
	});
}
/** The lines that break or fire with one that is broken by no number below zero. */
function failingFromZero(line, { system, search }) {
	const { state, cost } = search.failing(line, true);
	return cost >= 1e3 ? [] : system.lines.filter((each) => each !== line && fails(each, truthIn(state, system, each))).map((each) => named(each.source));
}
/** The measurements that are not as in the healthy evidence. */
function changedIn(state, healthy) {
	return [...state].flatMap(([name, value]) => value === healthy.get(name) || JSON.stringify(value) === JSON.stringify(healthy.get(name)) ? [] : [name]);
}
/** Lines that read a measurement that changed, and those of which no measurement is known. */
function linesThatMayChange(changed, system) {
	const known = new Set(system.lines.map(({ source }) => source));
	return /* @__PURE__ */ new Set([...changed.flatMap((name) => system.linesOn(name).map(({ source }) => source)), ...system.all.filter((line) => !known.has(line))]);
}
function named({ kind, text, line: { place } }) {
	return {
		kind,
		text,
		line: place.line,
		column: place.column
	};
}
function shown(evidence, { verdict, statuses }, { all }) {
	const having = (status) => all.filter((_, at) => statuses[at] === status).map(({ text }) => text);
	return {
		evidence,
		verdict,
		not_met: having("not_met"),
		fired: having("fired")
	};
}
/** Whether lines want a measurement as one value and as many. */
function isTorn(measurement) {
	const single = measurement?.terms.filter(({ measured, slices }) => measured.kind === "reference" && !slices).length ?? 0;
	return single > 0 && single < (measurement?.terms.length ?? 0);
}
function isFine(status) {
	return status === "met" || status === "clear";
}

// src/render/prove.ts
/** Proofs for the terminal: each line with the evidence that breaks or fires it, and what the gate then says. Ends with a line break. */
function renderProofs(proofs, options) {
	const width = Math.max(16, Math.floor(options.width));
	return proofs.flatMap((proof, at) => [...at === 0 ? [] : [[]], ...proofBlock(proof, width)]).map((line) => `${paint(line, options.colour)}\n`).join("");
}
function proofBlock({ file, protected_paths: paths, healthy, lines }, width) {
	const failed = lines.filter(({ why }) => why !== null).length;
	const of = (kind) => lines.filter((line) => line.kind === kind);
	const summary = failed > 0 ? `${failed} of ${counted(lines.length, "line")} can never break or fire, as far as was found.` : healthy.why !== null ? "Every line can break or fire, and they cannot all be well together." : lines.length === 1 ? "The only line can break or fire, and it can be well." : `All ${lines.length} lines can break or fire, and all can be well together.`;
	return [
		...wrap([run(enumerated(paths.map(neutralise)), "bold"), run(` (${neutralise(file)})`, "dim")], width),
		[],
		...healthyBlock(healthy, width),
		...["condition", "trigger"].flatMap((kind) => of(kind).length === 0 ? [] : [
			[],
			[run(kind === "condition" ? "What breaks each condition" : "What fires each trigger", "bold")],
			...of(kind).flatMap((line) => lineBlock(line, healthy.in_the_way, width))
		]),
		[],
		...wrap([run(summary, failed > 0 || healthy.why !== null ? "bad" : "good")], width)
	];
}
function healthyBlock({ shown, why }, width) {
	const title = run("All is well", "bold");
	if (shown === null) return wrapAfter([run("✗ ", "bad")], [title, run(`: ${neutralise(why ?? "")}.`)], width);
	const { metrics, baseline } = shown.evidence;
	const all = [...entriesOf(metrics), ...entriesOf(baseline ?? {}).map(({ name, value }) => ({
		name: `baseline.${name}`,
		value
	}))];
	return [...wrapAfter([run("✓ ", "good")], [title, run(` → ${shown.verdict}`)], width), ...note(all.map(changeWords).join(", "), width)];
}
function entriesOf(metrics) {
	return Object.entries(metrics).map(([name, value]) => ({
		name,
		value
	}));
}
function lineBlock({ text, shown, changes, also, also_from_zero: fromZero, why }, anyway, width) {
	if (shown === null) return [...wrapAfter([run("✗ ", "bad")], [run(neutralise(text))], width), ...note(`not shown: ${why ?? ""}`, width)];
	const own = also.filter(({ line, text: other }) => !anyway.some((each) => each.line === line && each.text === other));
	const implied = own.length === 0 ? "" : `, and with it ${alsoWords(own)}`;
	return [
		...wrapAfter([run("✓ ", "good")], [run(neutralise(text))], width),
		...note(`${changes.map(changeWords).join(", ")} → ${shown.verdict}${implied}`, width),
		...fromZero.length === 0 ? [] : note(`at 0 and above never alone: ${alsoWords(fromZero)}`, width)
	];
}
/** "`a <= 1` is not met", "`a > 3` fires". */
function alsoWords(lines) {
	const shown = lines.slice(0, 5).map(({ kind, text }) => `${text} ${kind === "condition" ? "is not met" : "fires"}`);
	return enumerated(lines.length > 5 ? [...shown, `${lines.length - 5} more`] : shown);
}
function changeWords({ name, value }) {
	return value === true && name.includes(" ") ? `people report: ${name}` : `${name} ${valueWords(value)}`;
}
/** A value on one line: of a list its numbers with how many there are of each. */
function valueWords(value) {
	if (typeof value === "number") return showNumber(value);
	if (!Array.isArray(value)) return JSON.stringify(value).replaceAll("\"", "").replaceAll(":", ": ").replaceAll(",", ", ");
	const counts = /* @__PURE__ */ new Map();
	for (const each of value) counts.set(each, (counts.get(each) ?? 0) + 1);
	return [...counts].map(([each, n]) => `${n} times ${valueWords(each)}`).join(", ");
}
function note(text, width) {
	return wrapAfter([run("    ")], [run(neutralise(text), "dim")], width);
}

// src/cli/prove.ts
/** The exit code of a gate of which something cannot be shown. */
const NOT_PROVEN = 10;
const PROVE = {
	command: "prove",
	options: {
		gate: "many",
		write: "one",
		format: ["pretty", "json"]
	},
	operands: {
		name: "no argument",
		least: 0,
		most: 0
	}
};
/** `prove`: shows for every condition and trigger that it can break or fire, by evidence that does it. */
async function prove(terminal) {
	const { directory } = terminal;
	const given = parseArguments(terminal.args.slice(1), PROVE);
	const [format = "pretty", write] = [given.one("format"), given.one("write")];
	if (given.problems.length > 0) return refuse(given.problems, terminal, format);
	const { loaded, texts, paths, unread } = await readRun({
		gates: given.many("gate"),
		metrics: [],
		baseline: []
	}, terminal);
	const problems = [...unread, ...loaded.problems.map(worded)];
	const bad = write === void 0 ? [] : problemsOfWriting(write, paths, directory);
	if (hasErrors(problems) || bad.length > 0) return notEvaluated([...bad.map(worded), ...problems], texts, { format }, terminal);
	const proofs = [...new Set(loaded.gates.map(({ gate }) => gate.file))].map((file) => proveGates(loaded.gates.flatMap(({ gate }) => gate.file === file ? [gate] : [])));
	terminal.output.write(format === "json" ? (await import("./json.js")).renderProofJson(proofs) : renderProofs(proofs, layoutFor(terminal.output, terminal)));
	sayDiagnostics(problems, texts, terminal);
	const [proof] = proofs;
	const failed = write === void 0 || proof === void 0 ? null : writeOutput(directory, write, gateTestsOf(proof, pathFrom(directory, write, proof.file)));
	if (failed !== null) return refuse([failed], terminal);
	return proofs.every(({ proven }) => proven) ? 0 : NOT_PROVEN;
}
function problemsOfWriting(path, gates, directory) {
	if (gates.length > 1) return [error("one-gate-to-write", null, { gates: gates.length })];
	return [checkOutput(directory, path, gates) ?? checkGenerated(directory, path, "# Written by `rollout-gate prove --write`, which may write it anew: put your own tests into another file.")].filter((each) => each !== null);
}

export { prove };
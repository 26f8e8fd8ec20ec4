import { A as notEvaluated, D as parseArguments, F as wrapAfter, Ft as judgeLines, G as writeOutput, Gt as worst, I as paint, J as readRun, Jn as hasErrors, L as run, M as sayDiagnostics, Mn as asksForPresence, N as layoutFor, P as wrap, Q as nameOf, Tt as toCompactYaml, U as neutralise, Ut as isFine, W as checkOutput, Wt as verdictOf, Yn as sentence, Zn as worded, j as refuse, kn as showNumber, nt as judgeLoaded, qn as error, rr as enumerated, sr as onOneLine, x as counted, zn as follow } from "./shared.js";
import { A as fails, D as whyIncomplete, E as searchOf, O as truthIn, T as isBelowZero, k as UNKNOWN, w as proofMessages, x as systemOf } from "./commands.js";
import { readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";

// src/files/gate-tests.ts
/** A file that a command writes anew as often as it is asked, and knows by its first line. */
function checkGenerated(directory, path, header) {
	const full = resolve(directory, path);
	try {
		return statSync(full).isFile() && readFileSync(full, "utf8").startsWith(header) ? null : error("not-generated", { file: nameOf(path) }, { header });
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
/** A proof as a file of gate tests, which says what is not in it; `gate` is the gate's path from there. Null where nothing is shown. */
function gateTestsOf(proof, gate) {
	const taken = /* @__PURE__ */ new Set();
	const named = (name, line) => {
		let free = name;
		for (let nth = 1; taken.has(free); nth += 1) free = `${name} (line ${line}${nth === 1 ? "" : `, ${nth}`})`;
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
	if (healthy.length + tests.length === 0) return null;
	const comments = [{
		text: null,
		why: proof.healthy.why
	}, ...proof.lines].flatMap(({ text, why }) => why === null ? [] : [proofMessages.missing({
		line: text,
		why
	})]).map((each) => `# ${onOneLine(each)}\n`).join("");
	return `${HEADER}\n${comments}${toCompactYaml({
		gate,
		tests: [...healthy, ...tests]
	})}`;
}
function testOf({ evidence, verdict, not_met, unknown, fired }) {
	const { metrics, baseline, signals } = evidence;
	return {
		metrics,
		...baseline === null ? {} : { baseline },
		...Object.keys(signals).length === 0 ? {} : { signals },
		verdict,
		not_met,
		unknown,
		fired
	};
}

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
	for (const { name, origin, keys, shape, inside, minSamples } of measurements.values()) {
		const value = state.get(name);
		const sampled = (one) => minSamples > 0 && !Array.isArray(one) ? {
			value: one,
			n: minSamples
		} : one;
		if (shape !== "slices") put(roots[origin], keys, sampled(value));
		else for (const [key, one] of Object.entries(value)) put(roots[origin], [
			...keys,
			key,
			...inside
		], sampled(follow({ one }, ["one", ...inside])));
	}
	const asked = signals.filter(({ gate, text }) => text === reported || gate.unreportedSignals === "unknown");
	return {
		metrics: wrapped(roots.metrics),
		baseline: [...measurements.values()].some(({ origin }) => origin === "baseline") ? wrapped(roots.baseline) : null,
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
	const root = Object.keys(signals).length === 0 ? metrics : {
		metrics: "metrics" in metrics ? metrics.metrics : metrics,
		signals
	};
	const { judged: outcomes, problems } = judgeLoaded(loaded, {
		metrics: [file("metrics", root)],
		...baseline === null ? {} : { baseline: [file("baseline", baseline)] }
	}, judgeLines);
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
	return {
		verdict: verdictOf(all.map(({ line }, at) => ({
			status: statuses[at],
			severity: line.kind === "condition" ? line.severity : "block"
		}))),
		statuses,
		refused: again.refused
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
function healthyProof(evidence, { system, search, healthy }) {
	if (healthy.refused !== null) return {
		shown: null,
		in_the_way: [],
		below_zero: [],
		why: proofMessages.refused({ why: healthy.refused })
	};
	const wrong = system.all.filter((line, at) => !system.unprovable.has(line) && !isFine(healthy.statuses[at] ?? "unknown"));
	if (wrong.length > 0) return {
		shown: null,
		in_the_way: wrong.map(named),
		below_zero: [],
		why: proofMessages.unhealthy({ lines: wrong.map(({ text }) => text) })
	};
	return {
		shown: shown(evidence, healthy, system),
		in_the_way: [],
		below_zero: [...search.healthy.state].flatMap(([name, value]) => isBelowZero(value) ? [name] : []),
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
	const unprovable = system.unprovable.get(source);
	if (unprovable !== void 0) return failed(unprovable);
	const { state, fromZero } = line === void 0 ? {
		state: search.healthy.state,
		fromZero: null
	} : bestState(line, search);
	const evidence = evidenceOf(state, system, line === void 0 ? source.text : null);
	const changed = changedIn(state, search.healthy.state);
	const outcome = judgedAgain(prover.healthy, system.all, linesThatMayChange(changed, system), evidence);
	if (outcome.refused !== null) return failed(proofMessages.refused({ why: outcome.refused }));
	const status = outcome.statuses[system.all.indexOf(source)];
	if (line !== void 0 && status !== (source.kind === "condition" ? "not_met" : "fired")) return failed(whyNot(line, system));
	const others = system.all.flatMap((other, at) => other === source || system.unprovable.has(other) || isFine(outcome.statuses[at] ?? "unknown") ? [] : [{
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
		name: metricNamed(name, system),
		value: state.get(name)
	}));
	const fails$1 = (at) => (each) => each !== line && fails(each, truthIn(at, system, each));
	return {
		...named(source),
		shown: shown(evidence, outcome, system),
		changes,
		also: others.map(({ other }) => named(other)),
		also_from_zero: fromZero === null ? [] : system.lines.filter(fails$1(fromZero)).map((each) => named(each.source)),
		why: null
	};
}
/** The evidence with the fewest other lines: without a number below zero where that spares as many, and else what it takes without. */
function bestState(line, search) {
	const any = search.failing(line);
	if (!line.reads.some((name) => isBelowZero(any.state.get(name)))) return {
		state: any.state,
		fromZero: null
	};
	const unsigned = search.failing(line, true);
	if (unsigned.cost <= any.cost) return {
		state: unsigned.state,
		fromZero: null
	};
	return {
		state: any.state,
		fromZero: unsigned.cost < 1e6 ? unsigned.state : null
	};
}
/** Why a line neither breaks nor fires in the best evidence that was found. */
function whyNot({ reads, expression, source: { kind } }, system) {
	const { measurements } = system;
	if (asksForPresence(expression)) return proofMessages.presence();
	for (const name of reads) {
		const measurement = system.measurements.get(name);
		const incomplete = measurement === void 0 ? null : whyIncomplete(measurement, system);
		if (incomplete !== null) return proofMessages[incomplete]({
			metric: metricNamed(name, system),
			most: 400
		});
	}
	const [only, ...more] = reads;
	if (only !== void 0 && more.length === 0 && measurements.get(only)?.shape === "single") return proofMessages.never({
		kind,
		metric: only
	});
	return proofMessages["not-found"]({
		kind,
		metrics: [...new Set(reads.map((name) => metricNamed(name, system)))]
	});
}
function metricNamed(name, { measurements }) {
	return measurements.get(name)?.metric ?? name;
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
		unknown: having("unknown"),
		fired: having("fired")
	};
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
	const summary = failed > 0 ? `${failed} of ${counted(lines.length, "line")} ${failed === 1 ? "is" : "are"} not shown to break or fire.` : healthy.why !== null ? "Every line can break or fire, and they cannot all be well together." : lines.length === 1 ? "The only line can break or fire, and it can be well." : `All ${lines.length} lines can break or fire, and all can be well together.`;
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
function healthyBlock({ shown, below_zero: belowZero, why }, width) {
	const title = run("All is well", "bold");
	if (shown === null) return wrapAfter([run("✗ ", "bad")], [title, run(`: ${neutralise(why ?? "")}.`)], width);
	const { metrics, baseline } = shown.evidence;
	const denied = Object.entries(shown.evidence.signals).flatMap(([signal, reported]) => reported ? [] : [signal]);
	const all = [...entriesOf(metrics), ...entriesOf(baseline ?? {}).map(({ name, value }) => ({
		name: `baseline.${name}`,
		value
	}))];
	const left = shown.unknown.length === 0 ? "" : `, while ${shown.unknown.length > 5 ? counted(shown.unknown.length, "line") : enumerated(shown.unknown.map(neutralise))} ${shown.unknown.length === 1 ? "is" : "are"} unknown`;
	return [
		...wrapAfter([run("✓ ", "good")], [title, run(` → ${shown.verdict}${left}`)], width),
		...note(all.map(changeWords).join(", "), width),
		...denied.length === 0 ? [] : note(`answered no: ${denied.join(", ")}`, width),
		...belowZero.length === 0 ? [] : note(`only with a number below zero: ${enumerated(belowZero)}`, width)
	];
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
	const implied = own.length === 0 ? "" : `, and with it ${alsoWords(own, text)}`;
	return [
		...wrapAfter([run("✓ ", "good")], [run(neutralise(text))], width),
		...note(`${changes.map(changeWords).join(", ")} → ${shown.verdict}${shown.verdict === "pass" ? " with a warning" : ""}${implied}`, width),
		...fromZero.length === 0 ? [] : note(`at 0 and above never alone: ${alsoWords(fromZero, text)}`, width)
	];
}
/** "a <= 1 is not met", "a > 3 fires"; with its line where it is written as the line itself is. */
function alsoWords(lines, itself) {
	const shown = lines.slice(0, 5).map(({ kind, text, line }) => `${text}${text === itself ? ` on line ${line}` : ""} ${kind === "condition" ? "is not met" : "fires"}`);
	return enumerated(lines.length > 5 ? [...shown, `${lines.length - 5} more`] : shown);
}
function changeWords({ name, value }) {
	return value === true && name.includes(" ") ? `people report: ${name}` : `${name} ${valueWords(value)}`;
}
/** A value on one line: of a list its numbers with how many there are of each. */
function valueWords(value) {
	if (typeof value === "number") return showNumber(value);
	if (typeof value !== "object" || value === null) return String(value);
	if (!Array.isArray(value)) return `{${Object.entries(value).map(([key, each]) => `${key}: ${valueWords(each)}`).join(", ")}}`;
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
	const files = [...new Set(loaded.gates.map(({ gate }) => gate.file))];
	const bad = write === void 0 ? [] : problemsOfWriting(write, files.length, paths, directory);
	if (hasErrors(problems) || bad.length > 0) return notEvaluated([...bad.map(worded), ...problems], texts, { format }, terminal);
	const proofs = files.map((file) => proveGates(loaded.gates.flatMap(({ gate }) => gate.file === file ? [gate] : [])));
	terminal.output.write(format === "json" ? (await import("./json.js")).renderProofJson(proofs) : renderProofs(proofs, layoutFor(terminal.output, terminal)));
	sayDiagnostics(problems, texts, terminal);
	const [proof] = proofs;
	const tests = write === void 0 || proof === void 0 ? null : gateTestsOf(proof, pathFrom(directory, write, proof.file));
	if (write !== void 0 && tests !== null) {
		const failed = writeOutput(directory, write, tests);
		if (failed !== null) return refuse([failed], terminal);
		terminal.errors.write(`wrote ${neutralise(write)}; run it with: ${terminal.program} test ${neutralise(write)}\n`);
	}
	return proofs.every(({ proven }) => proven) ? 0 : NOT_PROVEN;
}
function problemsOfWriting(path, gates, inputs, directory) {
	if (gates > 1) return [error("one-gate-to-write", null, { gates })];
	return [checkOutput(directory, path, inputs) ?? checkGenerated(directory, path, "# Written by `rollout-gate prove --write`, which may write it anew: put your own tests into another file.")].filter((each) => each !== null);
}

export { prove };